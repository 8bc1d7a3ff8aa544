import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-has-no-public-ip.ts';

const subnet = (MapPublicIpOnLaunch: unknown): ReturnType<typeof other> => other('AWS::EC2::Subnet', { MapPublicIpOnLaunch }, 'subnet-1');
const template = (data: object): ReturnType<typeof other> => other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, 'lt-1');
const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };
const one = (about: object): object => ({ NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: 'subnet-1', ...about }] });

table(rule, {
  'asks for an address': ['fail', one({ AssociatePublicIpAddress: true }), { says: 'public IP address' }],
  'refuses an address in a public subnet': ['pass', one({ AssociatePublicIpAddress: false }), { with: [subnet(true)] }],
  'does not say, in a public subnet': ['fail', one({}), { with: [subnet(true)] }],
  'does not say, in a private subnet': ['pass', one({}), { with: [subnet(false)] }],
  'does not say, in a subnet that does not either': ['pass', one({}), { with: [other('AWS::EC2::Subnet', {}, 'subnet-1')] }],
  'no interface, in a public subnet': ['fail', { SubnetId: 'subnet-1' }, { with: [subnet(true)] }],
  'no interface, in a private subnet': ['pass', { SubnetId: 'subnet-1' }, { with: [subnet(false)] }],
  'a subnet that is not here': ['unknown', { SubnetId: 'subnet-9' }, { unread: ['AWS::EC2::Subnet'] }],
  'two interfaces in a public subnet get none': [
    'pass',
    {
      NetworkInterfaces: [
        { DeviceIndex: '0', SubnetId: 'subnet-1' },
        { DeviceIndex: '1', SubnetId: 'subnet-1' },
      ],
    },
    { with: [subnet(true)] },
  ],
  'an interface that exists already gets none': ['pass', { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] }],
  'an interface that exists already has an Elastic IP': [
    'fail',
    { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] },
    { with: [other('AWS::EC2::EIPAssociation', { NetworkInterfaceId: 'eni-1', AllocationId: 'eipalloc-1' })] },
  ],
  'an Elastic IP of another instance, which names no interface either': [
    'pass',
    one({}),
    { with: [subnet(false), other('AWS::EC2::EIPAssociation', { InstanceId: 'i-9' })] },
  ],
  'another interface has an Elastic IP': [
    'pass',
    { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] },
    { with: [other('AWS::EC2::EIPAssociation', { NetworkInterfaceId: 'eni-2', AllocationId: 'eipalloc-1' })] },
  ],
  'an Elastic IP of its own': ['fail', { SubnetId: 'subnet-1' }, { with: [subnet(false), other('AWS::EC2::EIP', { InstanceId: 'self' })] }],
  'an Elastic IP by an association': [
    'fail',
    { SubnetId: 'subnet-1' },
    { with: [subnet(false), other('AWS::EC2::EIPAssociation', { InstanceId: 'self' })] },
  ],
  'an Elastic IP of somebody else': [
    'pass',
    { SubnetId: 'subnet-1' },
    { with: [subnet(false), other('AWS::EC2::EIP', { InstanceId: 'i-9' })] },
  ],
  'an Elastic IP of nobody knows whom': [
    'unknown',
    { SubnetId: 'subnet-1' },
    { with: [subnet(false), other('AWS::EC2::EIP', { InstanceId: unresolved })] },
  ],
  'addresses were not read': ['unknown', { SubnetId: 'subnet-1' }, { with: [subnet(false)], unread: ['AWS::EC2::EIP'] }],
  'addresses were not read, but it asks for one': ['fail', one({ AssociatePublicIpAddress: true }), { unread: ['AWS::EC2::EIP'] }],

  'its launch template asks for an address': [
    'fail',
    launched,
    { with: [template({ NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }] })] },
  ],
  'its launch template refuses one': [
    'pass',
    launched,
    { with: [template({ NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }] })] },
  ],
  'its launch template names a public subnet': [
    'fail',
    launched,
    { with: [template({ NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: 'subnet-1' }] }), subnet(true)] },
  ],
  'its own interfaces go before those of the template': [
    'pass',
    { ...launched, ...one({ AssociatePublicIpAddress: false }) },
    { with: [template({ NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }] })] },
  ],
  'its launch template says nothing, its subnet is private': [
    'pass',
    { ...launched, SubnetId: 'subnet-1' },
    { with: [template({}), subnet(false)] },
  ],
  'its launch template says nothing, nor does it': ['unknown', launched, { with: [template({})] }],
  'a default subnet that gave it an address': ['fail', launched, { with: [template({})], observed: { PublicIp: '203.0.113.7' } }],
  'a default subnet that gave it none': ['pass', launched, { with: [template({})], observed: {} }],
  'an interface in a default subnet that gave it an address': [
    'fail',
    { NetworkInterfaces: [{ DeviceIndex: '0' }] },
    { observed: { PublicIp: '203.0.113.7' } },
  ],
  'an interface in a default subnet that gave it none': ['pass', { NetworkInterfaces: [{ DeviceIndex: '0' }] }, { observed: {} }],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'no subnet, where defaults are left out': ['pass', {}],
  'an interface in a default subnet': ['unknown', { NetworkInterfaces: [{ DeviceIndex: '0' }] }],

  'runs, with an address': ['fail', { InstanceId: 'i-1', SubnetId: 'subnet-1', PublicIp: '203.0.113.7' }, { with: [subnet(false)] }],
  'runs without, in a subnet that is public now': ['pass', { InstanceId: 'i-1', SubnetId: 'subnet-1' }, { with: [subnet(true)] }],
  'is gone': ['not asked', { InstanceId: 'i-1', PublicIp: '203.0.113.7', State: { Name: 'terminated' } }],
  'a parameter decides': ['unknown', one({ AssociatePublicIpAddress: unresolved })],
  'a subnet by a parameter': ['unknown', { SubnetId: unresolved }],
  'a public subnet by a condition': ['unknown', { SubnetId: 'subnet-1' }, { with: [subnet(oneOf(true, false))] }],
  'interfaces that are not known': ['unknown', { NetworkInterfaces: unresolved }],
});
