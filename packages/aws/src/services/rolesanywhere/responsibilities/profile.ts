import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::RolesAnywhere::Profile',
  { title: 'Roles Anywhere profile', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::RolesAnywhere::TrustAnchor' },
  {
    ...identity,
  },
);
