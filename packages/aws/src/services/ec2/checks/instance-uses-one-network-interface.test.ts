import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-uses-one-network-interface.ts';

type Other = ReturnType<typeof other>;
const one = { DeviceIndex: '0', SubnetId: 'subnet-1' };
const two = { DeviceIndex: '1', SubnetId: 'subnet-2' };
const attachment = (about: object = {}): Other =>
  other('AWS::EC2::NetworkInterfaceAttachment', { InstanceId: 'self', NetworkInterfaceId: 'eni-1', DeviceIndex: '1', ...about });
const template = (...list: readonly object[]): Other =>
  other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { NetworkInterfaces: list } }, 'lt-1');
const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };

table(rule, {
  'none is named': ['pass', { SubnetId: 'subnet-1' }],
  'one is named': ['pass', { NetworkInterfaces: [one] }],
  'two are named': ['fail', { NetworkInterfaces: [one, two] }, { says: 'several' }],
  'one more is attached': ['fail', { SubnetId: 'subnet-1' }, { with: [attachment()] }],
  'one more is attached to another': ['pass', { SubnetId: 'subnet-1' }, { with: [attachment({ InstanceId: 'i-2' })] }],
  'the attachment of its own first': ['pass', { NetworkInterfaces: [one] }, { with: [attachment({ DeviceIndex: '0' })] }],
  'two by its launch template': ['fail', launched, { with: [template({ DeviceIndex: 0 }, { DeviceIndex: 1 })] }],
  'one by its launch template': ['pass', launched, { with: [template({ DeviceIndex: 0 })] }],
  'its own go before those of the template': [
    'pass',
    { ...launched, NetworkInterfaces: [one] },
    { with: [template({ DeviceIndex: 0 }, { DeviceIndex: 1 })] },
  ],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'one, and perhaps more': ['unknown', { NetworkInterfaces: [one, more] }],
  'one, and a second by a condition': ['unknown', { NetworkInterfaces: [one, oneOf(two, undefined)] }],
  'interfaces by a parameter': ['unknown', { NetworkInterfaces: unresolved }],
  'an attachment to nobody knows whom': ['unknown', { SubnetId: 'subnet-1' }, { with: [attachment({ InstanceId: unresolved })] }],
  'attachments were not read': ['unknown', { SubnetId: 'subnet-1' }, { unread: ['AWS::EC2::NetworkInterfaceAttachment'] }],
  'is gone': ['not asked', { NetworkInterfaces: [one, two], State: { Name: 'terminated' } }],
});
