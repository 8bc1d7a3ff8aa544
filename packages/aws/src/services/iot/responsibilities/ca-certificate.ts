import { has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';
import { iotSecurity } from '../pages.ts';

export default responsibilities(
  'AWS::IoT::CACertificate',
  { title: 'Device certificate authority', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'physical.facility': you('Secures only the registered copy.', 'Guard the place where the authority runs.', ours, { basis: 'attested' }),
    'crypto.keys': you("Never sees the authority's private key.", 'Guard that key in a module.', ours),
    'crypto.certs': [
      you('Accepts certificates that your authority signed.', 'Run the authority, rotate and revoke.', iotSecurity),
      {
        id: 'S153',
        owner: 'customer',
        says: 'The authority is yours: it issues and revokes device certificates.',
        awsDoes: 'Trusts what the registered authority signed.',
        youDo: 'Run the authority; rotate and revoke what it issued.',
        source: ours,
        when: (certificate) => has(certificate, 'CACertificatePem'),
      },
    ],
    'iam.creds': none('an authority has no login of its own'),
    'iam.identity': [
      you(
        'Registers certificates of this authority as devices, if told to.',
        'Decide whether an unknown certificate may become a device.',
        ours,
      ),
      {
        id: 'iot-ca-certificate-auto-registration',
        owner: 'customer',
        says: 'Any certificate that this authority signs becomes a device.',
        awsDoes: 'Registers each certificate at its first connection.',
        youDo: 'Guard the authority: whoever signs makes devices.',
        source: ours,
        when: (certificate) => certificate.AutoRegistrationStatus === 'ENABLE',
      },
    ],
  },
);
