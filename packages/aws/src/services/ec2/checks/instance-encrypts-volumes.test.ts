import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-encrypts-volumes.ts';

const root = (Encrypted?: unknown): object => ({
  DeviceName: '/dev/xvda',
  Ebs: { VolumeSize: 20, ...(Encrypted !== undefined && { Encrypted }) },
});
const devices = (...list: readonly object[]): object => ({ BlockDeviceMappings: list });
const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1' } };
const template = (data: object): ReturnType<typeof other> => other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, 'lt-1');
const noFix = 'nobody can tell which devices the image has';

table(rule, {
  'every volume encrypted': ['pass', devices(root(true), { DeviceName: '/dev/sdf', Ebs: { Encrypted: true } })],
  'one volume not': ['fail', devices(root(true), { DeviceName: '/dev/sdf', Ebs: { Encrypted: false } }), { says: 'not encrypted' }],
  'one volume does not say, where defaults are left out': ['fail', devices(root())],
  'a device that is left out': ['pass', devices(root(true), { DeviceName: '/dev/sdg', NoDevice: {} })],
  'a device on the host': ['pass', devices(root(true), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' })],
  'no devices, where defaults are left out': ['fail', {}, { noFix }],
  'the launch template encrypts': ['pass', launched, { with: [template(devices(root(true)))] }],
  'the launch template does not': ['fail', launched, { with: [template(devices(root(false)))], noFix }],
  'its own devices go before those of the template': [
    'pass',
    { ...launched, ...devices(root(true)) },
    { with: [template(devices(root(false)))] },
  ],
  'neither names a device': ['unknown', launched, { with: [template({})] }],
  'neither names a device, and the volumes are encrypted': [
    'pass',
    launched,
    { with: [template({})], observed: { VolumesEncrypted: true } },
  ],
  'neither names a device, and a volume is not encrypted': [
    'fail',
    launched,
    { with: [template({})], observed: { VolumesEncrypted: false }, noFix },
  ],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'a parameter decides': ['unknown', devices(root(unresolved))],
  'a parameter decides of one, the other is not': [
    'fail',
    devices(root(unresolved), { DeviceName: '/dev/sdf', Ebs: { Encrypted: false } }),
  ],
  'encrypted either way': ['pass', devices(oneOf(root(true), { DeviceName: '/dev/sda1', Ebs: { Encrypted: true } }))],
  'a volume by a condition': ['unknown', devices(root(true), oneOf({ DeviceName: '/dev/sdf', Ebs: { Encrypted: false } }, undefined))],
  'devices that are not known': ['unknown', { BlockDeviceMappings: unresolved }],
  'a terminated instance': ['not asked', { ...devices(root(false)), State: { Name: 'terminated' } }],
});
