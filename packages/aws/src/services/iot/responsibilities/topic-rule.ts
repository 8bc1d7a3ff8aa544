import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::IoT::TopicRule',
  { title: 'IoT rule', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Runs your query on each message.', 'Validate payloads; handle errors in an error action.', ours),
    'iam.authz': you('Acts with the role of each action.', 'Give every action its own narrow role.', ours),
  },
);
