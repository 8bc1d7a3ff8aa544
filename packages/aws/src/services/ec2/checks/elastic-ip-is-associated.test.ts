import { given, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './elastic-ip-is-associated.ts';

const vpc = { Domain: 'vpc' };
const id = { names: ['eipalloc-1', '203.0.113.7'] };

table(rule, {
  'nothing names it': ['fail', vpc, { ...id, says: 'nothing uses it' }],
  'it names an instance': ['pass', { ...vpc, InstanceId: 'i-1' }, id],
  'it names an instance by a parameter': ['pass', { ...vpc, InstanceId: given }, id],
  'it names an instance or none': ['unknown', { ...vpc, InstanceId: unresolved }, id],
  'an association': ['pass', vpc, { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: 'eipalloc-1', InstanceId: 'i-1' })] }],
  'an association by the address': [
    'pass',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { EIP: '203.0.113.7', InstanceId: 'i-1' })] },
  ],
  'an association with a network interface': [
    'pass',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: 'self', NetworkInterfaceId: 'eni-1' })] },
  ],
  'an association of another address': [
    'fail',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: 'eipalloc-2', InstanceId: 'i-1' })] },
  ],
  'a NAT gateway': ['pass', vpc, { ...id, with: [other('AWS::EC2::NatGateway', { AllocationId: 'eipalloc-1' })] }],
  'a second address of a NAT gateway': [
    'pass',
    vpc,
    { ...id, with: [other('AWS::EC2::NatGateway', { AllocationId: 'eipalloc-9', SecondaryAllocationIds: ['eipalloc-1'] })] },
  ],
  'a NAT gateway of a whole Region': [
    'pass',
    vpc,
    {
      ...id,
      with: [other('AWS::EC2::NatGateway', { AvailabilityZoneAddresses: [{ AvailabilityZone: 'a', AllocationIds: ['eipalloc-1'] }] })],
    },
  ],
  'a load balancer': [
    'pass',
    vpc,
    {
      ...id,
      with: [
        other('AWS::ElasticLoadBalancingV2::LoadBalancer', { SubnetMappings: [{ SubnetId: 'subnet-1', AllocationId: 'eipalloc-1' }] }),
      ],
    },
  ],
  'a file server': [
    'pass',
    vpc,
    { ...id, with: [other('AWS::Transfer::Server', { EndpointDetails: { AddressAllocationIds: ['eipalloc-1'] } })] },
  ],
  'a health check only probes it': [
    'fail',
    vpc,
    { ...id, with: [other('AWS::Route53::HealthCheck', { HealthCheckConfig: { IPAddress: '203.0.113.7' } })] },
  ],
  'an association by a condition': [
    'unknown',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: oneOf('eipalloc-1', 'eipalloc-2') })] },
  ],
  'addresses of a NAT gateway that are not known': [
    'unknown',
    vpc,
    { ...id, with: [other('AWS::EC2::NatGateway', { SecondaryAllocationIds: [more] })] },
  ],
  'an association of nobody knows what': [
    'unknown',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: unresolved })] },
  ],
  'NAT gateways were not read': ['unknown', vpc, { ...id, unread: ['AWS::EC2::NatGateway'] }],
  'NAT gateways were not read, but it is associated': [
    'pass',
    vpc,
    { ...id, with: [other('AWS::EC2::EIPAssociation', { AllocationId: 'eipalloc-1' })], unread: ['AWS::EC2::NatGateway'] },
  ],
});
