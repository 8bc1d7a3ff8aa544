import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './topic-subscriptions-use-https.ts';

const queue = { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-central-1:111111111111:q' };
const plain = { Protocol: 'http', Endpoint: 'http://example.com/hook' };
const secure = { Protocol: 'https', Endpoint: 'https://example.com/hook' };

table(rule, {
  'no subscriptions': ['pass', {}],
  'over HTTPS and to a queue': ['pass', { Subscription: [secure, queue] }],
  'one over HTTP': ['fail', { Subscription: [queue, plain] }, { says: 'plain HTTP', fix: { Subscription: [queue, secure] } }],
  'one over HTTP beside one that nobody knows': ['fail', { Subscription: [unresolved, plain] }, { noFix: 'the other stays unknown' }],
  'a protocol by a parameter': ['unknown', { Subscription: [{ ...plain, Protocol: unresolved }] }],
  'one over HTTP under a condition': ['unknown', { Subscription: [secure, oneOf(plain, undefined)] }],
  'more subscriptions than are known': ['unknown', { Subscription: [secure, more] }],
  'one over HTTP, whatever else': ['fail', { Subscription: [plain, more] }, { noFix: 'an open end stays open beside the patch' }],
  'they were not read': ['unknown', { Subscription: denied }],
});
