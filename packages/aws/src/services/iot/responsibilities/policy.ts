import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

export default responsibilities(
  'AWS::IoT::Policy',
  { title: 'IoT policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IoT::Thing' },
  {
    ...identity,
    'iam.authz': you(
      'Applies the default version to every certificate that the policy is attached to.',
      'Tie topics and client id to the thing by policy variables, so that a stolen device speaks only for itself.',
      ours,
    ),
  },
);
