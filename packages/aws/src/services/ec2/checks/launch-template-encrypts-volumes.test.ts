import { more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-encrypts-volumes.ts';

const devices = (...list: readonly object[]): object => ({ LaunchTemplateData: { BlockDeviceMappings: list } });
const encrypted = { DeviceName: '/dev/xvda', Ebs: { Encrypted: true } };
const plain = { DeviceName: '/dev/sdf', Ebs: { Encrypted: false } };

table(rule, {
  'no volumes': ['not asked', { LaunchTemplateData: {} }],
  'no data': ['not asked', {}],
  'every volume encrypted': ['pass', devices(encrypted, { DeviceName: '/dev/sdf', Ebs: { Encrypted: true } })],
  'one volume not': ['fail', devices(encrypted, plain), { says: 'not encrypted' }],
  'one volume does not say, where defaults are left out': ['fail', devices({ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20 } })],
  'a device that is left out': ['pass', devices(encrypted, { DeviceName: '/dev/sdg', NoDevice: '' })],
  'a parameter decides': ['unknown', devices({ DeviceName: '/dev/xvda', Ebs: { Encrypted: unresolved } })],
  'a parameter decides of one, the other is not': ['fail', devices({ DeviceName: '/dev/xvda', Ebs: { Encrypted: unresolved } }, plain)],
  'a volume by a condition': ['unknown', devices(encrypted, oneOf(plain, undefined))],
  'more volumes than are known': ['unknown', devices(encrypted, more)],
  'volumes that are not known': ['unknown', { LaunchTemplateData: { BlockDeviceMappings: unresolved } }],
});
