import type { Node } from '../../document/node.ts';
import type { Alias } from './function.ts';
import { allowing } from './role.ts';
import { property, type MadeResource, type Subject } from './subject.ts';
import { getAtt, isPlainMap, member, picked, ref, textOf, unknown, type Written } from './write.ts';
import { intrinsicIn } from '../call.ts';

/** How a function is called asynchronously, and where the outcome goes. */
export interface InvokeConfig {
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
  /** What its role must be allowed for it. */
  readonly policies: readonly Written[];
  readonly references: Readonly<Record<string, string>>;
}

/**
 * `EventInvokeConfig`: a destination that is no more than a type is a queue or a topic that AWS SAM makes.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-onfailure.html and
 * https://github.com/aws/serverless-application-model (1.115.0), samtranslator/model/sam_resources.py; both read 2026-11-26.
 */
export function invokeConfig(subject: Subject, alias: Pick<Alias, 'name'>): InvokeConfig {
  const config = property(subject, 'EventInvokeConfig');
  if (!config) return { resources: {}, open: [], policies: [], references: {} };
  const id = `${subject.id}EventInvokeConfig`;
  const given = member(config, 'DestinationConfig');
  const isReadable = isPlainMap(config) && (given === undefined || isPlainMap(given));
  const outcomes = isReadable ? ['OnSuccess', 'OnFailure'].flatMap((name) => outcomeOf(name, member(given, name), id)) : [];
  return {
    resources: {
      [id]: {
        type: 'AWS::Lambda::EventInvokeConfig',
        properties: isReadable
          ? {
              FunctionName: ref(subject.id),
              Qualifier: alias.name ?? (property(subject, 'AutoPublishAlias') ? unknown('Qualifier', config.at) : '$LATEST'),
              DestinationConfig: Object.fromEntries(outcomes.map(({ name, destination }) => [name, { Destination: destination }])),
              ...picked(config, ['MaximumEventAgeInSeconds', 'MaximumRetryAttempts']),
            }
          : unknown('EventInvokeConfig', config.at),
      },
      ...Object.fromEntries(outcomes.flatMap(({ resources }) => Object.entries(resources))),
    },
    open: isReadable ? outcomes.flatMap(({ open }) => open) : ['AWS::SNS::Topic', 'AWS::SQS::Queue'],
    policies: outcomes.map(({ policy }) => policy),
    references: Object.fromEntries(outcomes.flatMap(({ references }) => Object.entries(references))),
  };
}

interface Outcome {
  readonly name: string;
  readonly destination: Written;
  readonly policy: Written;
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
  readonly references: Readonly<Record<string, string>>;
}

const made = new Map<string, readonly [type: string, suffix: string]>([
  ['SNS', ['AWS::SNS::Topic', 'Topic']],
  ['SQS', ['AWS::SQS::Queue', 'Queue']],
]);

function outcomeOf(name: string, node: Node | undefined, config: string): Outcome[] {
  if (!node) return [];
  const type = textOf(member(node, 'Type')) ?? '';
  const given = member(node, 'Destination');
  const base = { name, resources: {}, open: [], references: {} };
  if (given && intrinsicIn(given)?.name !== 'Fn::If')
    return [{ ...base, destination: given, policy: policyOf(type, `${config}${name}`, given, node.at) }];
  const [of, suffix = ''] = made.get(type) ?? [];
  if (given || of === undefined) {
    const destination = unknown(`the destination ${name}`, node.at);
    return [{ ...base, destination, policy: policyOf(type, `${config}${name}`, destination, node.at), open: of === undefined ? [] : [of] }];
  }
  const id = `${config}${name}${suffix}`;
  const destination = of === 'AWS::SNS::Topic' ? ref(id) : getAtt(id, 'Arn');
  return [
    {
      ...base,
      destination,
      policy: policyOf(type, `${config}${name}`, destination, node.at),
      resources: { [id]: { type: of, properties: {} } },
      references: { [`Destination${suffix}`]: id },
    },
  ];
}

/** What the role is allowed to do with a destination. */
export function policyOf(type: string, id: string, destination: Written, at: number): Written {
  switch (type) {
    case 'SQS':
      return allowing(`${id}SQSPolicy`, 'sqs:SendMessage', destination);
    case 'SNS':
      return allowing(`${id}SNSPolicy`, 'sns:publish', destination);
    case 'EventBridge':
      return allowing(`${id}EventBridgePolicy`, 'events:PutEvents', destination);
    case 'Lambda':
      return allowing(`${id}LambdaPolicy`, 'lambda:InvokeFunction', destination);
    case 'S3':
    case 'S3Bucket':
      return {
        PolicyName: `${id}S3Policy`,
        PolicyDocument: {
          Statement: [
            { Action: 's3:PutObject', Effect: 'Allow', Resource: { 'Fn::Join': ['/', [destination, '*']] } },
            { Action: 's3:ListBucket', Effect: 'Allow', Resource: destination },
          ],
        },
      };
    default:
      return { PolicyName: `${id}Policy`, PolicyDocument: unknown(`the policy for ${type}`, at) };
  }
}
