import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-configuration-encrypts-volumes.ts';

const root = (Encrypted?: unknown): object => ({
  DeviceName: '/dev/xvda',
  Ebs: { VolumeSize: 20, ...(Encrypted !== undefined && { Encrypted }) },
});
const devices = (...BlockDeviceMappings: readonly object[]): object => ({ ImageId: 'ami-1', BlockDeviceMappings });
const noFix = 'nobody can tell which devices the image has';

table(rule, {
  'every volume encrypted': ['pass', devices(root(true), { DeviceName: '/dev/sdf', Ebs: { Encrypted: true } })],
  'one volume not': ['fail', devices(root(true), { DeviceName: '/dev/sdf', Ebs: { Encrypted: false } }), { says: 'not encrypted' }],
  'one volume does not say, where defaults are left out': ['fail', devices(root())],
  'a volume of a snapshot that does not say, where defaults are left out': [
    'fail',
    devices({ DeviceName: '/dev/sdf', Ebs: { SnapshotId: 'snap-1' } }),
  ],
  'a device that is left out': ['pass', devices(root(true), { DeviceName: '/dev/sdg', NoDevice: true })],
  'a device on the host': ['pass', devices(root(true), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' })],
  'none is named, where defaults are left out': ['unknown', { ImageId: 'ami-1' }],
  'none is named, and the volumes are encrypted': ['pass', { ImageId: 'ami-1' }, { observed: { VolumesEncrypted: true } }],
  'none is named, and a volume is not encrypted': ['fail', { ImageId: 'ami-1' }, { observed: { VolumesEncrypted: false }, noFix }],
  'an empty list': ['pass', devices()],
  'a parameter decides': ['unknown', devices(root(unresolved))],
  'a parameter decides of one, the other is not': ['fail', devices(root(unresolved), root(false))],
  'encrypted either way': ['pass', devices(oneOf(root(true), { DeviceName: '/dev/sda1', Ebs: { Encrypted: true } }))],
  'a volume by a condition': ['unknown', devices(root(true), oneOf(root(false), undefined))],
  'a plain one, and maybe more': ['fail', devices(root(false), more), { noFix: 'of what is not known nothing is written' }],
  'an encrypted one, and maybe more': ['unknown', devices(root(true), more)],
  'devices that were not read': ['unknown', { BlockDeviceMappings: denied }],
});
