import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::RAM::ResourceShare',
  { title: 'Resource share', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...identity,
    'app.protection': none('it has no sign-in page of its own'),
    'crypto.certs': none('it holds no certificate'),
    'net.perimeter': you('Shares exactly with the principals listed.', 'Share inside the organisation only.', ours),
    'iam.creds': none('a share has no credentials'),
    'iam.authz': you(
      "Gives the principals the rights of the share's permission.",
      'Choose the narrowest permission, and end shares that nobody uses.',
      ours,
    ),
  },
);
