import { responsibilities } from '../../../kit.ts';
import { organization } from '../../../profiles/organization.ts';

export default responsibilities(
  'AWS::Organizations::OrganizationalUnit',
  { title: 'Organisational unit', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...organization,
  },
);
