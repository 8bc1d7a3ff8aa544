import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './subscription-uses-https.ts';

table(rule, {
  'over HTTPS': ['pass', { Protocol: 'https', Endpoint: 'https://example.com/hook' }],
  'over HTTP': [
    'fail',
    { Protocol: 'http', Endpoint: 'http://example.com/hook?next=http://example.com' },
    { says: 'plain HTTP', fix: { Protocol: 'https', Endpoint: 'https://example.com/hook?next=http://example.com' } },
  ],
  'over HTTP, to nobody': ['fail', { Protocol: 'http' }, { fix: { Protocol: 'https' } }],
  'to a queue': ['not asked', { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-central-1:111111111111:q' }],
  'to a mailbox': ['not asked', { Protocol: 'email', Endpoint: 'team@example.com' }],
  'over HTTP, wherever to': ['fail', { Protocol: 'http', Endpoint: unresolved }, { noFix: 'the URL is written where nobody sees it' }],
  'over HTTP or HTTPS': ['unknown', { Protocol: oneOf('http', 'https') }],
  'over HTTPS or to a queue': ['pass', { Protocol: oneOf('https', 'sqs') }],
  'the protocol by a parameter': ['unknown', { Protocol: unresolved }],
  'the protocol was not read': ['unknown', { Protocol: denied }],
});
