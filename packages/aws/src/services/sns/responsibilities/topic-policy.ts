import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SNS::TopicPolicy',
  { title: 'SNS topic policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SNS::Topic' },
  {
    ...messaging,
    'iam.authz': you(
      'Replaces the default policy, by which only the owner’s account may use the topic.',
      'Name who publishes and who subscribes; bind services to the source account or ARN.',
      ours,
    ),
    'crypto.transit': both(
      'Accepts plain HTTP publishing too, unless the policy denies it.',
      'Deny publishing where aws:SecureTransport is false.',
      ours,
    ),
  },
);
