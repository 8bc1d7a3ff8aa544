import { both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SES::EmailIdentity',
  { title: 'Mail sending identity', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Sends what you compose.', 'Escape what users typed before it goes into a mail.', ours),
    'app.protection': both('Watches bounce and complaint rates and may pause sending.', 'Keep lists clean and secure sign-up forms.', ours),
    'crypto.keys': [
      both('Generates and rotates signing keys in easy mode.', 'Publish DNS records; rotate keys that you bring.', ours),
      {
        id: 'ses-email-identity-domain-signing-private-key',
        owner: 'customer',
        says: 'You brought the signing key.',
        awsDoes: 'Signs mail with the key that you gave.',
        youDo: 'Rotate the key, and its DNS record, on your schedule.',
        source: ours,
        when: (identity) => has(identity.DkimSigningAttributes, 'DomainSigningPrivateKey'),
      },
    ],
    'crypto.transit': both('Encrypts to receivers that support it.', 'Demand TLS where content needs it.', ours),
    'resil.backup': none('mail is delivered or bounced, not kept'),
    'data.retention': you('Keeps no mail after delivery, except archives you create.', 'Set what archives keep.', ours),
  },
);
