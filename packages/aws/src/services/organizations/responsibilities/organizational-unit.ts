import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { organization } from '../../../profiles/organization.ts';

export default responsibilities(
  'AWS::Organizations::OrganizationalUnit',
  { title: 'Organisational unit', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...organization,
    'iam.authz': you(
      'Hands what is attached to the unit, or to any above it, down to each account in it; an account that moves changes its policies at once.',
      'Group accounts by what they may do, not by who owns them, and restrict who may move an account.',
      ours,
    ),
  },
);
