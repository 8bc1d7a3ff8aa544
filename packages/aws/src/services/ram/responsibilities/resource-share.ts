import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::RAM::ResourceShare',
  { title: 'Resource share', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'resil.ha': aws('Keeps the share in force in its Region.', 'Know which workloads stop when the share ends.', ours),
    'crypto.certs': none('it holds no certificate'),
    'net.perimeter': you('Shares exactly with the principals listed.', 'Share inside the organisation only.', ours),
    'iam.creds': none('a share has no credentials'),
    'iam.authz': you(
      "Gives the principals the rights of the share's permission.",
      'Choose the narrowest permission, and end shares that nobody uses.',
      ours,
    ),
    'iam.mfa': none('a share signs nobody in'),
    'iam.identity': you('Invites the accounts that you name.', 'Name accounts that still exist and still need it.', ours),
  },
);
