import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::SSO::Assignment',
  { title: 'Identity Center assignment', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SSO::PermissionSet' },
  {
    ...identity,
  },
);
