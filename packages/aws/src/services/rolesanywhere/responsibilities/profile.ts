import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const rolesAnywhereProfile = page(
  'https://docs.aws.amazon.com/zh_cn/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-profile.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::RolesAnywhere::Profile',
  { title: 'Roles Anywhere profile', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::RolesAnywhere::TrustAnchor' },
  {
    ...identity,
    'iam.creds': you(
      'Hands out sessions of the roles that the profile lists, for as long as it says: 15 minutes to 12 hours.',
      'List few roles, keep sessions short, and narrow them with a session policy.',
      rolesAnywhereProfile,
    ),
  },
);
