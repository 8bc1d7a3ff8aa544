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
        id: 'organizations-declared-organization-billing-only',
        owner: 'shared',
        says: 'Without all features no policy of the organisation can prove a rule.',
        awsDoes: 'Bills together; enforces nothing.',
        youDo: 'Enable all features, or prove each account on its own.',
        source: ours,
        basis: 'attested',
        when: (declared) => declared.FeatureSet === 'CONSOLIDATED_BILLING',
      },
    ],
  },
);
