import { responsibilities } from '../../../kit.ts';
import { organization } from '../../../profiles/organization.ts';

export default responsibilities(
  'Demarc::Organizations::Organization',
  { title: 'Organisation', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...organization,
  },
);
