import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

const queueAccess = page('https://aws.amazon.com/premiumsupport/knowledge-center/sqs-queue-access-permissions/', '2026-11-26');

export default responsibilities(
  'AWS::SQS::QueuePolicy',
  { title: 'SQS queue policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SQS::Queue' },
  {
    ...messaging,
    'iam.authz': you(
      'Lets another account in only where both the policy of the queue and its own allow it.',
      'Name accounts and actions in the policy; leave out what your own IAM policies grant already.',
      queueAccess,
    ),
  },
);
