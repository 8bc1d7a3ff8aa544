import { given, oneOf, other, self, selfArn, table, unresolved } from '../../../testing/index.ts';
import rule from './function-has-dead-letter-target.ts';

const queue = 'arn:aws:sqs:eu-central-1:111111111111:failed';
const config = (properties: object, FunctionName: unknown = self) =>
  other('AWS::Lambda::EventInvokeConfig', { FunctionName, Qualifier: '$LATEST', ...properties });
const onFailure = { DestinationConfig: { OnFailure: { Destination: queue } } };

table(rule, {
  'a dead-letter queue': ['pass', { DeadLetterConfig: { TargetArn: queue } }],
  'a dead-letter topic by reference': ['pass', { DeadLetterConfig: { TargetArn: '⟨t#Topic.TopicArn⟩' } }],
  nothing: ['fail', {}, { says: 'neither' }],
  'an empty block': ['fail', { DeadLetterConfig: {} }],
  'an on-failure destination': ['pass', {}, { with: [config(onFailure)] }],
  'an on-failure destination, by the ARN of the function': ['pass', {}, { names: [selfArn], with: [config(onFailure, selfArn)] }],
  'an on-failure destination of an alias': ['pass', {}, { with: [config({ ...onFailure, Qualifier: 'prod' })] }],
  'only a destination for what went well': ['fail', {}, { with: [config({ DestinationConfig: { OnSuccess: { Destination: queue } } })] }],
  'only fewer retries': ['fail', {}, { with: [config({ MaximumRetryAttempts: 0 })] }],
  'the destination of another function': [
    'fail',
    {},
    { with: [config(onFailure, 'stranger'), other('AWS::Lambda::Function', {}, 'stranger')] },
  ],
  both: ['pass', { DeadLetterConfig: { TargetArn: queue } }, { with: [config(onFailure)] }],
  'a target by a parameter': ['unknown', { DeadLetterConfig: { TargetArn: unresolved } }],
  'a target that is there, and that nobody knows': ['pass', { DeadLetterConfig: { TargetArn: given } }],
  'a target or none': ['unknown', { DeadLetterConfig: oneOf({ TargetArn: queue }, undefined) }],
  'a target or none, and a destination': ['pass', { DeadLetterConfig: unresolved }, { with: [config(onFailure)] }],
  'the destinations were not read': ['unknown', {}, { unread: ['AWS::Lambda::EventInvokeConfig'] }],
  'the destinations were not read, but there is a target': [
    'pass',
    { DeadLetterConfig: { TargetArn: queue } },
    { unread: ['AWS::Lambda::EventInvokeConfig'] },
  ],
  'the destination of a function that nobody knows': ['unknown', {}, { with: [config(onFailure, unresolved)] }],
});
