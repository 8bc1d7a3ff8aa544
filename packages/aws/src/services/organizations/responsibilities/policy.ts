import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::Organizations::Policy',
  { title: 'Organisation policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'Demarc::Organizations::Organization' },
  {
    ...identity,
    'iam.authz': you(
      'Caps, as a service or resource control policy, what the accounts below may do; grants nothing, and spares the management account.',
      'Attach to units, try it on a test account first, and run no workloads in the management account.',
      ours,
    ),
  },
);
