import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';
import { iotSecurity } from '../pages.ts';

export default responsibilities(
  'AWS::IoT::Thing',
  { title: 'IoT thing', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'physical.facility': you('Secures only the cloud side.', 'Guard the device and its site.', ours, { basis: 'attested' }),
    'os.guest': you('Offers jobs that can carry updates.', 'Build and roll out firmware updates.', ours, { basis: 'operated' }),
    'os.hardening': you('Has no access to the device.', 'Harden boot, ports and storage of the device.', iotSecurity, {
      basis: 'operated',
    }),
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Runs the registry over several Zones.', 'Let devices reconnect with growing delays.', ours),
    'iam.mfa': none('devices use keys, not second factors'),
    'iam.identity': you('Registers identities that you assign.', 'Give each device its own identity.', iotSecurity),
  },
);
