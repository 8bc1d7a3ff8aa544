import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { account } from '../../../profiles/account.ts';

export default responsibilities(
  'Demarc::Bedrock::AccountSettings',
  { title: 'Bedrock account settings', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Account::Account' },
  {
    ...account,
    'ai.safety': you('Offers guardrails; applies none by itself.', 'Make guardrails, and use them in every application.', ours),
    'crypto.keys': you(
      'Encrypts custom models with a key of its own unless you name one.',
      'Name your key for custom models where policy demands it.',
      ours,
    ),
    'crypto.rest': you('Writes invocation logs to the bucket or group that you name.', 'Encrypt that bucket and that group.', ours),
  },
);
