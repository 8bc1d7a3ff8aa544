import { zoneToken } from '@demarc/model';
import { denied, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './group-spans-availability-zones.ts';

const subnet = (name: string, AvailabilityZone: unknown): Other => other('AWS::EC2::Subnet', { VpcId: 'vpc-1', AvailabilityZone }, name);
const a = (): Other => subnet('a', 'eu-central-1a');
const b = (): Other => subnet('b', 'eu-central-1b');
const group = { MinSize: '1', MaxSize: '2' };
const zone = (index: number): string => zoneToken({ index, region: 'AWS::Region', stack: 't' });
const zones = (...AvailabilityZones: readonly string[]): object => ({ ...group, AvailabilityZones });
const subnets = (...VPCZoneIdentifier: readonly string[]): object => ({ ...group, VPCZoneIdentifier });

table(rule, {
  'two Zones': ['pass', zones('eu-central-1a', 'eu-central-1b')],
  'one Zone': ['fail', zones('eu-central-1a'), { says: 'fewer than 2' }],
  'one Zone twice': ['fail', zones('eu-central-1a', 'eu-central-1a')],
  'two places of the list of the Region’s Zones': ['pass', zones(zone(0), zone(1))],
  'one place of that list, twice': ['fail', zones(zone(0), zone(0))],
  'all Zones of the Region, of which there may be one': ['unknown', { ...group, AvailabilityZones: [zone(0), more] }],
  'subnets in two places of that list': ['pass', subnets('a', 'b'), { with: [subnet('a', zone(0)), subnet('b', zone(1))] }],
  'two Zones by their ids': ['pass', { ...group, AvailabilityZoneIds: ['euc1-az1', 'euc1-az2'] }],
  'subnets in two Zones': ['pass', subnets('a', 'b'), { with: [a(), b()] }],
  'two subnets in one Zone': ['fail', subnets('a', 'a2'), { with: [a(), subnet('a2', 'eu-central-1a')] }],
  'one subnet': ['fail', subnets('a'), { with: [a()] }],
  'subnets that are not here': ['unknown', subnets('x', 'y')],
  'one subnet that is not here': ['unknown', subnets('x')],
  'subnets that a parameter names': ['unknown', { ...group, VPCZoneIdentifier: unresolved }],
  'two known subnets, and maybe more': ['pass', subnets('a', 'b', more), { with: [a(), b()] }],
  'one known subnet, and maybe more': ['unknown', subnets('a', more), { with: [a()] }],
  'a Zone that a parameter names': ['unknown', zones('eu-central-1a', unresolved)],
  'another Zone either way': ['pass', zones('eu-central-1a', oneOf('eu-central-1b', 'eu-central-1c'))],
  'a second Zone by a condition': ['unknown', zones('eu-central-1a', oneOf('eu-central-1b', undefined))],
  'subnets that leave their Zone to AWS': [
    'fail',
    subnets('a', 'b'),
    { with: [other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'a'), other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'b')] },
  ],
  'neither Zones nor subnets': ['fail', group],
  'Zones that were not read': ['unknown', { ...group, AvailabilityZones: denied }],
  'three are asked for': ['fail', zones('eu-central-1a', 'eu-central-1b'), { settings: { minAvailabilityZones: 3 }, says: 'fewer than 3' }],
});
