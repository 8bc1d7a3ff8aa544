import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-sends-event-notifications.ts';

const sends = (NotificationConfiguration: object) => ({ NotificationConfiguration });
const bridge = (EventBridgeEnabled: boolean) => ({ EventBridgeConfiguration: { EventBridgeEnabled } });
const queue = { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: 'arn:aws:sqs:eu-central-1:111111111111:q' }] };

table(rule, {
  'to EventBridge': ['pass', sends(bridge(true))],
  'to EventBridge, as an account has it': ['pass', sends({ EventBridgeConfiguration: {} })],
  'to a queue': ['pass', sends(queue)],
  'to a function': ['pass', sends({ LambdaConfigurations: [{ Event: 's3:ObjectRemoved:*', Function: 'f' }] })],
  'to a topic': ['pass', sends({ TopicConfigurations: [{ Event: 's3:ObjectRemoved:*', Topic: 't' }] })],
  'to a queue, not to EventBridge': ['pass', sends({ ...bridge(false), ...queue })],
  'nothing said': [
    'fail',
    {},
    {
      says: 'no event',
      command:
        's3api put-bucket-notification-configuration --bucket example-1 --notification-configuration {"EventBridgeConfiguration":{}}',
    },
  ],
  'an empty block': ['fail', sends({})],
  'EventBridge is off': ['fail', sends(bridge(false))],
  'empty lists': ['fail', sends({ LambdaConfigurations: [], QueueConfigurations: [], TopicConfigurations: [] })],
  'metrics are no events': ['fail', { MetricsConfigurations: [{ Id: 'm' }] }],
  'EventBridge by a parameter': ['unknown', sends(bridge(unresolved))],
  'EventBridge by a parameter, and a queue': ['pass', sends({ ...bridge(unresolved), ...queue })],
  'a queue by a condition': ['unknown', sends({ QueueConfigurations: [oneOf({ Event: 'e', Queue: 'q' }, undefined)] })],
  'one of two queues': ['pass', sends({ QueueConfigurations: [oneOf({ Event: 'e', Queue: 'q' }, { Event: 'f', Queue: 'q' })] })],
  'functions that were not all read': ['unknown', sends({ LambdaConfigurations: [more] })],
  'the block by a parameter': ['unknown', { NotificationConfiguration: unresolved }],
  'notifications were not read': ['unknown', { NotificationConfiguration: denied }],
});
