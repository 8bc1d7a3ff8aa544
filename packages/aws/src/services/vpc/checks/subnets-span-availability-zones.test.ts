import { pseudo, zoneToken } from '@demarc/model';
import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './subnets-span-availability-zones.ts';

const subnet = (name: string, AvailabilityZone: unknown, VpcId: unknown = 'self'): Other =>
  other('AWS::EC2::Subnet', { VpcId, AvailabilityZone }, name);
const zone = (index: number, stack = 't'): string => zoneToken({ index, region: 'AWS::Region', stack });
const region = pseudo('AWS::Region');
const a = (): Other => subnet('a', 'eu-central-1a');
const b = (): Other => subnet('b', 'eu-central-1b');

table(rule, {
  'two Zones': ['pass', {}, { with: [a(), b()] }],
  'one subnet': ['fail', {}, { with: [a()], says: 'fewer than 2' }],
  'two subnets in one Zone': ['fail', {}, { with: [a(), subnet('a2', 'eu-central-1a')] }],
  'no subnets': ['not asked', {}],
  'the second is of another VPC': ['fail', {}, { with: [a(), subnet('b', 'eu-central-1b', 'vpc-2'), other('AWS::EC2::VPC', {}, 'vpc-2')] }],
  'Zones by their ids': [
    'pass',
    {},
    {
      with: [
        other('AWS::EC2::Subnet', { VpcId: 'self', AvailabilityZoneId: 'euc1-az1' }, 'a'),
        other('AWS::EC2::Subnet', { VpcId: 'self', AvailabilityZoneId: 'euc1-az2' }, 'b'),
      ],
    },
  ],
  'Zones that are left to AWS': [
    'fail',
    {},
    { with: [other('AWS::EC2::Subnet', { VpcId: 'self' }, 'a'), other('AWS::EC2::Subnet', { VpcId: 'self' }, 'b')] },
  ],
  'a Zone that a parameter names': ['unknown', {}, { with: [a(), subnet('b', unresolved)] }],
  'a Zone that a parameter names beside two others': ['pass', {}, { with: [a(), b(), subnet('c', unresolved)] }],
  'another Zone either way': ['pass', {}, { with: [a(), subnet('b', oneOf('eu-central-1b', 'eu-central-1c'))] }],
  'the same Zone or another': ['unknown', {}, { with: [a(), subnet('b', oneOf('eu-central-1a', 'eu-central-1b'))] }],
  'a subnet of a VPC that a parameter names': ['unknown', {}, { with: [a(), subnet('b', 'eu-central-1b', unresolved)] }],
  'subnets that were not read': ['unknown', {}, { with: [a()], unread: ['AWS::EC2::Subnet'] }],
  'two Zones, and subnets that were not read': ['pass', {}, { with: [a(), b()], unread: ['AWS::EC2::Subnet'] }],
  'two places of the list of the Region’s Zones': ['pass', {}, { with: [subnet('a', zone(0)), subnet('b', zone(1))] }],
  'one place of that list': ['fail', {}, { with: [subnet('a', zone(1)), subnet('b', zone(1))] }],
  'places of the lists of two stacks': ['unknown', {}, { with: [subnet('a', zone(0)), subnet('b', zone(1, 'u'))] }],
  'a place of that list and a Zone by its name': ['unknown', {}, { with: [a(), subnet('b', zone(1))] }],
  'two places and a Zone by its name': ['pass', {}, { with: [a(), subnet('b', zone(0)), subnet('c', zone(1))] }],
  'two places and a Zone by its name, where three are asked for': [
    'unknown',
    {},
    { with: [a(), subnet('b', zone(0)), subnet('c', zone(1))], settings: { minZones: 3 } },
  ],
  'the Region with two letters': ['pass', {}, { with: [subnet('a', `${region}a`), subnet('b', `${region}b`)] }],
  'the Region with a letter, and a Zone by its name': ['unknown', {}, { with: [a(), subnet('b', `${region}a`)] }],
  'three are asked for': ['fail', {}, { with: [a(), b()], settings: { minZones: 3 }, says: 'fewer than 3' }],
  'three are asked for and there': ['pass', {}, { with: [a(), b(), subnet('c', 'eu-central-1c')], settings: { minZones: 3 } }],
});
