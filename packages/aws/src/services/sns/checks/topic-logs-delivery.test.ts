import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './topic-logs-delivery.ts';

const role = 'arn:aws:iam::111111111111:role/feedback';
const logging = (...DeliveryStatusLogging: readonly object[]) => ({ DeliveryStatusLogging });

table(rule, {
  'failures are logged': ['pass', logging({ Protocol: 'sqs', FailureFeedbackRoleArn: role })],
  'successes are logged': ['pass', logging({ Protocol: 'lambda', SuccessFeedbackRoleArn: role, SuccessFeedbackSampleRate: '100' })],
  'one protocol is logged, another is not': ['pass', logging({ Protocol: 'sqs' }, { Protocol: 'http/s', FailureFeedbackRoleArn: role })],
  'by a role of a parameter': ['pass', logging({ Protocol: 'sqs', FailureFeedbackRoleArn: given })],
  'nothing said': ['fail', {}, { says: 'no log' }],
  'an empty list': ['fail', logging()],
  'a protocol without a role': ['fail', logging({ Protocol: 'sqs', SuccessFeedbackSampleRate: '100' })],
  'a role that may be absent': ['unknown', logging({ Protocol: 'sqs', FailureFeedbackRoleArn: unresolved })],
  'either role': ['pass', logging({ Protocol: 'sqs', FailureFeedbackRoleArn: unresolved, SuccessFeedbackRoleArn: role })],
  'an entry or none': ['unknown', logging(oneOf({ Protocol: 'sqs', FailureFeedbackRoleArn: role }, undefined))],
  'more protocols than are known': ['unknown', logging({ Protocol: 'sqs' }, more)],
  'one is logged, whatever else': ['pass', logging({ Protocol: 'sqs', FailureFeedbackRoleArn: role }, more)],
  'it was not read': ['unknown', { DeliveryStatusLogging: denied }],
});
