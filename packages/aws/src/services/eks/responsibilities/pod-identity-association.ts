import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const podIdentityAssociation = page(
  'https://docs.aws.amazon.com/zh_cn/AWSCloudFormation/latest/UserGuide/aws-resource-eks-podidentityassociation.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::EKS::PodIdentityAssociation',
  { title: 'EKS pod identity association', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::EKS::Cluster' },
  {
    ...identity,
    'iam.creds': you(
      'Gives the pods of one service account, in one namespace, credentials of the role that you associate.',
      'Associate a role of its own with each service account, and watch who may create pods in its namespace.',
      podIdentityAssociation,
    ),
  },
);
