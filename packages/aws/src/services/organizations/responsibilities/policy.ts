import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Organizations::Policy',
  { title: 'Organisation policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...identity,
  },
);
