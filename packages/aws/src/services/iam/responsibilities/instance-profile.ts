import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const instanceProfile = page('https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.CfnInstanceProfileProps.html', '2026-11-26');

export default responsibilities(
  'AWS::IAM::InstanceProfile',
  { title: 'Instance profile', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::Role' },
  {
    ...identity,
    'iam.creds': you(
      'Hands the credentials of its one role to the instances that carry it; everything that runs there shares them.',
      'Give each kind of instance a profile and role of its own.',
      instanceProfile,
    ),
  },
);
