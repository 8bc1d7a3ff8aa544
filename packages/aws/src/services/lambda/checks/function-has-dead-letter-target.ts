import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';

/** An event that a function cannot process is dropped after the retries, unless a queue, a topic or a destination takes it. */
export default check('AWS::Lambda::Function', {
  title: 'Failed asynchronous events are kept',
  risk: 'Events that this function cannot process are lost',
  severity: 'low',
  domain: 'resil.backup',
  why: 'Lambda retries an asynchronous event, and then drops it. Kept, it can be looked at and sent again.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  equivalents: {
    prowler: ['awslambda_function_no_dead_letter_queue'],
    checkov: ['CKV_AWS_116'],
    config: ['lambda-dlq-check'],
  },
  differs: [
    {
      from: 'checkov:CKV_AWS_116',
      because: 'an on-failure destination keeps failed events, too, and tells why they failed',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
    },
  ],
  failing(fn, { referrers }) {
    const kept = any(
      () => has(fn.DeadLetterConfig, 'TargetArn'),
      () =>
        referrers('AWS::Lambda::EventInvokeConfig', 'FunctionName').some((config) =>
          has(config.DestinationConfig?.OnFailure, 'Destination'),
        ),
    );
    return !kept && 'neither a dead-letter target nor an on-failure destination';
  },
  // No fix: the queue or topic has to be there first, and the role must be allowed to send to it.
});
