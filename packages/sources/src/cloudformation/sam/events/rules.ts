import type { Node } from '../../../document/node.ts';
import { allowing, trustIn } from '../role.ts';
import { property, type MadeResource } from '../subject.ts';
import { booleanOf, getAtt, isPlainMap, member, picked, ref, textOf, unknown, type Written } from '../write.ts';
import type { EventSource, MadeEvent } from './event.ts';

/** The role with which a rule or a schedule calls its target; for a rule that calls a function there is none. */
export interface Caller {
  readonly arn: Written;
  readonly resources: Readonly<Record<string, MadeResource>>;
}

/** `Schedule`, `CloudWatchEvent` and `EventBridgeRule`: a rule with one target, and a queue for what cannot be delivered. */
export function rule(event: EventSource, settings: Record<string, Written>, suffix: string, caller?: Caller): MadeEvent {
  const { id, properties, target } = event;
  const letters = deadLettersOf(event);
  return {
    resources: {
      [id]: {
        type: 'AWS::Events::Rule',
        properties: {
          ...settings,
          State: stateOf(event),
          Targets: [
            {
              Arn: target.arn,
              Id:
                member(member(properties, 'Target'), 'Id') ??
                (id.length + suffix.length <= 64 ? `${id}${suffix}` : unknown('the target’s Id', event.at)),
              RoleArn: caller?.arn,
              DeadLetterConfig: letters?.config,
              ...picked(properties, ['Input', 'InputPath', 'InputTransformer', 'RetryPolicy']),
            },
          ],
        },
      },
      ...letters?.resources,
      ...(letters?.queue !== undefined && queuePolicy(id, letters.queue)),
      ...caller?.resources,
    },
    open: letters?.open ?? [],
  };
}

/** `Enabled` is the older way to say `State`. */
function stateOf({ properties, at }: EventSource): Written {
  const enabled = member(properties, 'Enabled');
  if (!enabled) return member(properties, 'State');
  const known = booleanOf(enabled);
  return known === undefined ? unknown('State', at) : known ? 'ENABLED' : 'DISABLED';
}

interface DeadLetters {
  readonly config: Written;
  /** The queue that AWS SAM makes. */
  readonly queue?: string;
  readonly resources: Readonly<Record<string, MadeResource>>;
  readonly open: readonly string[];
}

/** Where goes what cannot be delivered: a queue that is named, or one that AWS SAM makes. */
function deadLettersOf({ id, properties }: EventSource): DeadLetters | undefined {
  const config = member(properties, 'DeadLetterConfig');
  if (!config) return undefined;
  const arn = member(config, 'Arn');
  const name = member(config, 'QueueLogicalId');
  if (arn) return { config: { Arn: arn }, resources: {}, open: [] };
  if (!isPlainMap(config) || (name && textOf(name) === undefined))
    return { config: unknown('DeadLetterConfig', config.at), resources: {}, open: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'] };
  const queue = textOf(name) ?? `${id}Queue`;
  return { config: { Arn: getAtt(queue, 'Arn') }, queue, resources: { [queue]: { type: 'AWS::SQS::Queue', properties: {} } }, open: [] };
}

const queuePolicy = (rule: string, queue: string): Record<string, MadeResource> => ({
  [`${rule}QueuePolicy`]: {
    type: 'AWS::SQS::QueuePolicy',
    properties: {
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'sqs:SendMessage',
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Resource: getAtt(queue, 'Arn'),
            Condition: { ArnEquals: { 'aws:SourceArn': getAtt(rule, 'Arn') } },
          },
        ],
      },
      Queues: [ref(queue)],
    },
  },
});

/** `Schedule`. */
export const scheduleSettings = ({ properties }: EventSource): Record<string, Written> => ({
  ScheduleExpression: member(properties, 'Schedule'),
  ...picked(properties, ['Name', 'Description']),
});

/** `EventBridgeRule`, and `CloudWatchEvent`, its older name. */
export const patternSettings = ({ properties }: EventSource): Record<string, Written> => ({
  EventPattern: member(properties, 'Pattern'),
  Name: member(properties, 'RuleName'),
  ...picked(properties, ['EventBusName']),
});

/** A role that may do one thing, which a service takes on. */
export const callerRole = (id: string, service: string, policies: readonly Written[], boundary: Node | undefined): Caller => ({
  arn: getAtt(id, 'Arn'),
  resources: {
    [id]: {
      type: 'AWS::IAM::Role',
      properties: { AssumeRolePolicyDocument: trustIn(service), Policies: policies, PermissionsBoundary: boundary },
    },
  },
});

const scheduled = [
  'Description',
  'StartDate',
  'EndDate',
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'GroupName',
  'KmsKeyArn',
  'State',
] as const;

/** `ScheduleV2`: a schedule of EventBridge Scheduler, with a role unless one is given. `allow`: what the role must be allowed. */
export function scheduleV2(event: EventSource, allow: (id: string) => Written): MadeEvent {
  const { id, properties, at, target } = event;
  const letters = deadLettersOf(event);
  const role = member(properties, 'RoleArn');
  const policies = [
    allow(id),
    letters &&
      allowing(`${id}SQSPolicy`, 'sqs:SendMessage', member(member(properties, 'DeadLetterConfig'), 'Arn') ?? letterArn(letters, at)),
  ];
  const caller = role ? undefined : callerRole(`${id}Role`, 'scheduler.amazonaws.com', policies, member(properties, 'PermissionsBoundary'));
  const omits = member(properties, 'OmitName');
  const name = member(properties, 'Name');
  return {
    resources: {
      [id]: {
        type: 'AWS::Scheduler::Schedule',
        properties: {
          ...picked(properties, scheduled),
          Name: name ?? (omits === undefined || booleanOf(omits) === false ? id : undefined),
          FlexibleTimeWindow: member(properties, 'FlexibleTimeWindow') ?? { Mode: 'OFF' },
          Target: {
            Arn: target.arn,
            RoleArn: role ?? caller?.arn,
            DeadLetterConfig: letters?.config,
            ...picked(properties, ['Input', 'RetryPolicy']),
          },
        },
      },
      ...letters?.resources,
      ...caller?.resources,
    },
    open: letters?.open ?? [],
  };
}

const letterArn = ({ queue }: DeadLetters, at: number): Written =>
  queue === undefined ? unknown('the queue of DeadLetterConfig', at) : getAtt(queue, 'Arn');

/** The boundary that a state machine gives to the roles of its events. */
export const boundaryOf = ({ subject }: EventSource): Node | undefined => property(subject, 'PermissionsBoundary');
