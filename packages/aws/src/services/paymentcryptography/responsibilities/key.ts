import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::PaymentCryptography::Key',
  { title: 'Payment key', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': both('Keeps keys in payment-certified modules.', 'Exchange, rotate and delete keys as schemes demand.', ours),
    'crypto.transit': aws('Accepts TLS calls only.', 'Wrap keys as the scheme demands when you exchange them.', ours),
    'iam.authz': you("Lets the key's policy and IAM decide together.", 'Separate who imports keys from who uses them.', ours),
  },
);
