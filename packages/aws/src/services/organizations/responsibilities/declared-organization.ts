import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { organization } from '../../../profiles/organization.ts';

export default responsibilities(
  'AWS::Organizations::Organization',
  {
    title: 'Organisation (as CloudFormation knows it)',
    serviceModel: 'paas',
    serviceType: 'abstract',
    partOf: 'Demarc::Organizations::Organization',
  },
  {
    ...organization,
    'gov.evidence': [
      organization['gov.evidence'],
      {
        id: 'organizations-declared-organization-feature-set-consolidated-billing',
        owner: 'shared',
        says: 'Without all features no policy of the organisation can prove a rule.',
        source: ours,
        basis: 'attested',
        when: (organization) => organization.FeatureSet === 'CONSOLIDATED_BILLING',
      },
    ],
  },
);
