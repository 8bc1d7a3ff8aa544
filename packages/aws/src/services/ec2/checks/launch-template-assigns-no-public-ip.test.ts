import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-assigns-no-public-ip.ts';

const interfaces = (...list: readonly object[]): object => ({ LaunchTemplateData: { NetworkInterfaces: list } });

table(rule, {
  'no interfaces': ['pass', { LaunchTemplateData: {} }],
  'no data': ['pass', {}],
  'an interface that does not say': ['pass', interfaces({ DeviceIndex: 0 })],
  'an interface without': ['pass', interfaces({ DeviceIndex: 0, AssociatePublicIpAddress: false })],
  'an interface with': ['fail', interfaces({ DeviceIndex: 0, AssociatePublicIpAddress: true }), { says: 'public IP address' }],
  'one without, one with': ['fail', interfaces({ AssociatePublicIpAddress: false }, { AssociatePublicIpAddress: true })],
  'a parameter decides': ['unknown', interfaces({ AssociatePublicIpAddress: unresolved })],
  'a parameter decides of one, the other asks': [
    'fail',
    interfaces({ AssociatePublicIpAddress: unresolved }, { AssociatePublicIpAddress: true }),
  ],
  'an interface by a condition': ['unknown', interfaces(oneOf({ AssociatePublicIpAddress: true }, undefined))],
  'either way': [
    'fail',
    interfaces(oneOf({ AssociatePublicIpAddress: true }, { AssociatePublicIpAddress: true, DeviceIndex: 0 })),
    { noFix: 'a choice stays a choice' },
  ],
  'more interfaces than are known': ['unknown', interfaces({ AssociatePublicIpAddress: false }, more)],
  'interfaces that could not be read': ['unknown', { LaunchTemplateData: { NetworkInterfaces: denied } }],
});
