import { both, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

const subscriptionFilter = page(
  'https://docs.aws.amazon.com/zh_cn/AWSCloudFormation/latest/UserGuide/aws-resource-logs-subscriptionfilter.html',
  '2026-11-26',
);

export default responsibilities(
  'AWS::Logs::SubscriptionFilter',
  { title: 'Log subscription', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Logs::LogGroup' },
  {
    ...detectionAndLogging,
    'log.audit': both(
      'Delivers matching events as they arrive to a stream, a function or a destination in another account.',
      'Know who owns the destination, and keep secrets out of what the pattern lets through.',
      subscriptionFilter,
    ),
  },
);
