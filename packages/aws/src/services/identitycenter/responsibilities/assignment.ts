import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::SSO::Assignment',
  { title: 'Identity Center assignment', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SSO::PermissionSet' },
  {
    ...identity,
    'iam.authz': you(
      'Makes a role in the account from the permission set, and lets the person or group assume it.',
      'Assign groups instead of people, and no standing administrators in production.',
      ours,
    ),
    'data.retention': you(
      'Keeps an assignment until somebody deletes it; sessions that run then last until they end.',
      'Review assignments with the owners of the accounts, and end sessions when you take access away.',
      ours,
    ),
  },
);
