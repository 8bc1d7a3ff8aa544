import { you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';
import { iotSecurity } from '../pages.ts';

export default responsibilities(
  'AWS::IoT::Certificate',
  { title: 'Device certificate', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': you('Checks signatures; keeps no private device key.', "Keep private keys in the device's secure element.", iotSecurity),
    'crypto.certs': you('Signs or registers device certificates.', 'Rotate and revoke them; never share one.', iotSecurity),
    'iam.creds': you('Authenticates devices by certificate.', 'Remove certificates of lost devices.', iotSecurity),
  },
);
