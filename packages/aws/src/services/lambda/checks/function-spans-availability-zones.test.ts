import { zoneToken } from '@demarc/model';
import { given, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './function-spans-availability-zones.ts';

const subnet = (name: string, AvailabilityZone: unknown) =>
  other('AWS::EC2::Subnet', { ...(AvailabilityZone !== undefined && { AvailabilityZone }), VpcId: 'vpc-1' }, name);
const a = subnet('subnet-a', 'eu-central-1a');
const a2 = subnet('subnet-a2', 'eu-central-1a');
const b = subnet('subnet-b', 'eu-central-1b');
const c = subnet('subnet-c', 'eu-central-1c');
const zone = (index: number): string => zoneToken({ index, region: 'AWS::Region', stack: 't' });
const within = (...SubnetIds: string[]) => ({ VpcConfig: { SubnetIds, SecurityGroupIds: ['sg-1'] } });

table(rule, {
  'two Zones': ['pass', within('subnet-a', 'subnet-b'), { with: [a, b] }],
  'one subnet': ['fail', within('subnet-a'), { with: [a, b], says: 'fewer than 2 Zones' }],
  'two subnets of one Zone': ['fail', within('subnet-a', 'subnet-a2'), { with: [a, a2, b] }],
  'the same subnet twice': ['fail', within('subnet-a', 'subnet-a'), { with: [a] }],
  'two places of the list of the Region’s Zones': [
    'pass',
    within('subnet-x', 'subnet-y'),
    { with: [subnet('subnet-x', zone(0)), subnet('subnet-y', zone(1))] },
  ],
  'one place of that list, twice': [
    'fail',
    within('subnet-x', 'subnet-y'),
    { with: [subnet('subnet-x', zone(0)), subnet('subnet-y', zone(0))] },
  ],
  'a place of that list and a Zone by its name': ['unknown', within('subnet-x', 'subnet-b'), { with: [subnet('subnet-x', zone(0)), b] }],
  'three subnets in two Zones': ['pass', within('subnet-a', 'subnet-a2', 'subnet-b'), { with: [a, a2, b] }],
  'Zones by their ids': [
    'pass',
    within('subnet-a', 'subnet-d'),
    { with: [a, other('AWS::EC2::Subnet', { AvailabilityZoneId: 'euc1-az3' }, 'subnet-d')] },
  ],
  'three are asked for': ['fail', within('subnet-a', 'subnet-b'), { with: [a, b], settings: { minZones: 3 }, says: 'fewer than 3' }],
  'three are asked for and there': ['pass', within('subnet-a', 'subnet-b', 'subnet-c'), { with: [a, b, c], settings: { minZones: 3 } }],
  'one is enough': ['pass', within('subnet-a'), { with: [a], settings: { minZones: 1 } }],
  'not in a VPC': ['not asked', {}],
  'left its VPC': ['not asked', within()],
  'subnets that leave their Zone to AWS': [
    'fail',
    within('subnet-x', 'subnet-y'),
    { with: [subnet('subnet-x', undefined), subnet('subnet-y', undefined)] },
  ],
  'a subnet that leaves its Zone to AWS, beside one that does not': [
    'fail',
    within('subnet-a', 'subnet-x'),
    { with: [a, subnet('subnet-x', undefined)] },
  ],
  'a Zone by a parameter': ['unknown', within('subnet-a', 'subnet-x'), { with: [a, subnet('subnet-x', given)] }],
  'a Zone by a parameter, two others known': [
    'pass',
    within('subnet-x', 'subnet-a', 'subnet-b'),
    { with: [a, b, subnet('subnet-x', given)] },
  ],
  'one Zone or another': [
    'unknown',
    within('subnet-a', 'subnet-x'),
    { with: [a, subnet('subnet-x', oneOf('eu-central-1a', 'eu-central-1b'))] },
  ],
  'one of two others': ['pass', within('subnet-a', 'subnet-x'), { with: [a, subnet('subnet-x', oneOf('eu-central-1c', 'eu-central-1b'))] }],
  'a subnet that is not in the inventory': ['unknown', within('subnet-a', 'subnet-z'), { with: [a] }],
  'a subnet that is not in the inventory, two others are': ['pass', within('subnet-z', 'subnet-a', 'subnet-b'), { with: [a, b] }],
  'the subnets were not read': ['unknown', within('subnet-a', 'subnet-b'), { unread: ['AWS::EC2::Subnet'] }],
  'subnets by a parameter': ['unknown', { VpcConfig: { SubnetIds: unresolved } }],
  'more subnets than were read': ['unknown', { VpcConfig: { SubnetIds: ['subnet-a', more] } }, { with: [a] }],
});
