import { more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './endpoint-spans-availability-zones.ts';

const endpoint = { VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-central-1.kms', VpcEndpointType: 'Interface' };

table(rule, {
  'two subnets': ['pass', { ...endpoint, SubnetIds: ['subnet-1', 'subnet-2'] }],
  'one subnet': ['fail', { ...endpoint, SubnetIds: ['subnet-1'] }, { says: 'fewer than 2' }],
  'one subnet twice': ['fail', { ...endpoint, SubnetIds: ['subnet-1', 'subnet-1'] }],
  'no subnets': ['fail', endpoint],
  'an empty list': ['fail', { ...endpoint, SubnetIds: [] }],
  'a gateway endpoint': ['not asked', { VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-central-1.s3', VpcEndpointType: 'Gateway' }],
  'an endpoint of an appliance': ['not asked', { ...endpoint, VpcEndpointType: 'GatewayLoadBalancer', SubnetIds: ['subnet-1'] }],
  'a type that is not said, where defaults are left out': ['not asked', { VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-central-1.s3' }],
  'a type that a parameter says, one subnet': ['unknown', { ...endpoint, VpcEndpointType: unresolved, SubnetIds: ['subnet-1'] }],
  'a type that a parameter says, two subnets': ['pass', { ...endpoint, VpcEndpointType: unresolved, SubnetIds: ['subnet-1', 'subnet-2'] }],
  'subnets that a parameter names': ['unknown', { ...endpoint, SubnetIds: unresolved }],
  'one known, one not': ['unknown', { ...endpoint, SubnetIds: ['subnet-1', unresolved] }],
  'two known, one not': ['pass', { ...endpoint, SubnetIds: ['subnet-1', 'subnet-2', unresolved] }],
  'two and maybe more': ['pass', { ...endpoint, SubnetIds: ['subnet-1', 'subnet-2', more] }],
  'one and maybe more': ['unknown', { ...endpoint, SubnetIds: ['subnet-1', more] }],
  'a second one by a condition': ['unknown', { ...endpoint, SubnetIds: ['subnet-1', oneOf('subnet-2', undefined)] }],
  'another second one either way': ['pass', { ...endpoint, SubnetIds: ['subnet-1', oneOf('subnet-2', 'subnet-3')] }],
  'three are asked for': ['fail', { ...endpoint, SubnetIds: ['subnet-1', 'subnet-2'] }, { settings: { minZones: 3 } }],
});
