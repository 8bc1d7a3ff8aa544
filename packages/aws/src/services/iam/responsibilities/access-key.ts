import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { identity } from '../../../profiles/identity.ts';

const accessKey = page('https://docs.amazonaws.cn/AWSCloudFormation/latest/UserGuide/aws-resource-iam-accesskey.html', '2026-11-26');

export default responsibilities(
  'AWS::IAM::AccessKey',
  { title: 'IAM access key', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::IAM::User' },
  {
    ...identity,
    'iam.creds': you(
      'Shows the secret once, when the key is made; new keys are active.',
      'Keep the secret out of templates and outputs, replace the key regularly, and delete it once a role can do the work.',
      accessKey,
    ),
  },
);
