import { given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-runs-inside-vpc.ts';

const SecurityGroupIds = ['sg-1'];
const provider = (CapacityProviderArn: string) => ({
  CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn } },
});

table(rule, {
  'two subnets': ['pass', { VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'], SecurityGroupIds } }],
  'one subnet': ['pass', { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds } }],
  'a subnet by reference': ['pass', { VpcConfig: { SubnetIds: ['⟨t#Subnet.SubnetId⟩'], SecurityGroupIds } }],
  'no block': ['fail', {}, { says: 'no subnets' }],
  'an empty block': ['fail', { VpcConfig: {} }],
  'the empty lists of a function that left its VPC': ['fail', { VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } }],
  'security groups alone': ['fail', { VpcConfig: { SecurityGroupIds } }],
  'on managed instances': ['pass', provider('arn:aws:lambda:eu-central-1:111111111111:capacity-provider:trusted')],
  'a subnet by a parameter': ['pass', { VpcConfig: { SubnetIds: [given] } }],
  'a subnet beside more that nobody read': ['pass', { VpcConfig: { SubnetIds: ['subnet-1', more] } }],
  'a list by a parameter': ['unknown', { VpcConfig: { SubnetIds: unresolved } }],
  'a list that was not read': ['unknown', { VpcConfig: { SubnetIds: [more] } }],
  'in a VPC by a condition': ['unknown', { VpcConfig: oneOf({ SubnetIds: ['subnet-1'] }, undefined) }],
  'in one VPC or another': ['pass', { VpcConfig: oneOf({ SubnetIds: ['subnet-1'] }, { SubnetIds: ['subnet-2'] }) }],
  'a block that nobody knows': ['unknown', { VpcConfig: unresolved }],
});
