import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './spot-fleet-encrypts-volumes.ts';

const fleet = (properties: object): object => ({ SpotFleetRequestConfigData: { TargetCapacity: 2, ...properties } });
const launches = (...LaunchSpecifications: readonly object[]): object => fleet({ LaunchSpecifications });
const launch = (...BlockDeviceMappings: readonly object[]): object => ({ ImageId: 'ami-1', BlockDeviceMappings });
const root = (Encrypted?: unknown): object => ({
  DeviceName: '/dev/xvda',
  Ebs: { VolumeSize: 20, ...(Encrypted !== undefined && { Encrypted }) },
});
const noFix = 'of what is not known nothing is written';

table(rule, {
  encrypted: ['pass', launches(launch(root(true)))],
  'not encrypted': ['fail', launches(launch(root(false))), { says: 'not encrypted' }],
  'one of two launches not': ['fail', launches(launch(root(true)), launch(root(false)))],
  'one of two volumes not': ['fail', launches(launch(root(true), { DeviceName: '/dev/sdf', Ebs: { Encrypted: false } }))],
  'not said, where defaults are left out': ['fail', launches(launch(root()))],
  'a device on the host': ['pass', launches(launch(root(true), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }))],
  'a device that is left out': ['pass', launches(launch(root(true), { DeviceName: '/dev/sdg', NoDevice: '' }))],
  'no volumes are named': ['not asked', launches({ ImageId: 'ami-1' })],
  'from a template': [
    'not asked',
    fleet({ LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1', Version: '1' } }] }),
  ],
  'a parameter decides': ['unknown', launches(launch(root(unresolved)))],
  'a parameter decides of one, another is not': ['fail', launches(launch(root(unresolved)), launch(root(false)))],
  'encrypted either way': ['pass', launches(launch(oneOf(root(true), { DeviceName: '/dev/sda1', Ebs: { Encrypted: true } })))],
  'one that is not, and maybe more': ['fail', launches(launch(root(false)), more), { noFix }],
  'one that is, and maybe more': ['unknown', launches(launch(root(true)), more)],
  'launches that were not read': ['unknown', { SpotFleetRequestConfigData: denied }],
});
