import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const accessPolicies = page('https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html', '2026-11-26');

export default responsibilities(
  'AWS::EKS::AccessEntry',
  { title: 'EKS access entry', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...identity,
    'iam.authz': you(
      'Lets the principal of an entry into the cluster, with the Kubernetes permissions of its access policies.',
      'Associate the narrowest access policy, or name groups and write the Kubernetes roles yourself.',
      accessPolicies,
    ),
  },
);
