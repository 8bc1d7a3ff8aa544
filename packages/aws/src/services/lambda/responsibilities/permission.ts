import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';

const resourcePolicies = page('https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html', '2026-11-26');

/** A grant is a part of the function that it opens; all else is as for the function. */
export default responsibilities(
  'AWS::Lambda::Permission',
  { title: 'Lambda permission', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Lambda::Function' },
  {
    ...functionProfile,
    'net.perimeter': you(
      'Lets in whom the function’s policy names, and nobody else from outside the account.',
      'Grant to named accounts and services, never to everyone.',
      resourcePolicies,
    ),
    'iam.authz': you(
      'Checks the grant on each call.',
      'Grant one action to one caller, and say for whom a service may call.',
      resourcePolicies,
    ),
  },
);
