import type { MapNode, Node } from '../../../document/node.ts';
import { property } from '../subject.ts';
import {
  booleanOf,
  getAtt,
  isPlainMap,
  member,
  noValue,
  picked,
  ref,
  referenceIn,
  shapeOf,
  textOf,
  unknown,
  write,
  type Written,
} from '../write.ts';
import type { Change } from '../subject.ts';
import type { EventSource, Kind, MadeEvent } from './event.ts';
import { permission } from './permission.ts';
import { pullKinds } from './pull.ts';

const inAccount = (service: string, resource: string): string =>
  `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;

const alexaSkill: Kind = (event) => ({
  resources: permission(event, 'alexa-appkit.amazon.com', { EventSourceToken: member(event.properties, 'SkillId') }),
});

const iotRule: Kind = (event) => ({
  resources: {
    ...permission(event, 'iot.amazonaws.com', {
      SourceAccount: ref('AWS::AccountId'),
      SourceArn: { 'Fn::Sub': [inAccount('iot', 'rule/${RuleName}'), { RuleName: ref(event.id) }] },
    }),
    [event.id]: {
      type: 'AWS::IoT::TopicRule',
      properties: {
        TopicRulePayload: {
          ...picked(event.properties, ['Sql', 'AwsIotSqlVersion']),
          RuleDisabled: false,
          Actions: [{ Lambda: { FunctionArn: event.target.arn } }],
        },
      },
    },
  },
});

const cloudWatchLogs: Kind = (event) => ({
  resources: {
    ...permission(event, 'logs.amazonaws.com', {
      SourceArn: {
        'Fn::Sub': [inAccount('logs', 'log-group:${LogGroupName}:*'), { LogGroupName: member(event.properties, 'LogGroupName') }],
      },
    }),
    [event.id]: {
      type: 'AWS::Logs::SubscriptionFilter',
      properties: { ...picked(event.properties, ['LogGroupName', 'FilterPattern']), DestinationArn: event.target.arn },
    },
  },
});

/** The bucket stands in the same template: the notification is written into it. */
const s3: Kind = (event) => {
  const bucket = referenceIn(member(event.properties, 'Bucket'));
  if (bucket === undefined) return { open: ['AWS::Lambda::Permission'] };
  const { condition } = event.subject;
  return {
    resources: permission(event, 's3.amazonaws.com', { SourceAccount: ref('AWS::AccountId') }),
    changes: [
      { id: bucket, change: (properties) => notifying(properties, event) },
      ...(condition ? [{ id: bucket, change: (properties: MapNode) => waiting(properties, event, condition) }] : []),
      ...tagsReplaced(event, bucket),
    ],
  };
};

function notifying(properties: MapNode, event: EventSource): Node {
  const events = member(event.properties, 'Events');
  const one = (name: Node): Written => {
    const configuration = { Function: event.target.arn, Filter: member(event.properties, 'Filter'), Event: name };
    return event.subject.condition ? { 'Fn::If': [event.subject.condition, configuration, noValue] } : configuration;
  };
  const own = events?.kind === 'list' ? events.items.map(one) : events ? [one(events)] : [];
  return changed(properties, 'NotificationConfiguration', event.at, (before) =>
    changed(before, 'LambdaConfigurations', event.at, (list) =>
      list === undefined || (list.kind === 'list' && list.tag === undefined)
        ? added(list?.items ?? [], own, event.at)
        : unknown('LambdaConfigurations', list.at),
    ),
  );
}

/** A list with what is not in it yet. */
function added(list: readonly Node[], more: readonly Written[], at: number): Node {
  const items = [...list];
  for (const each of more.flatMap((written) => (written === undefined ? [] : [write(written, at)])))
    if (!items.some((item) => shapeOf(item) === shapeOf(each))) items.push(each);
  return { kind: 'list', items, at };
}

/** So that a bucket waits for a permission that is there under a condition, it gets a tag with the permission's name. */
const waiting = (properties: MapNode, event: EventSource, condition: Node): Node =>
  changed(properties, 'Tags', event.at, (list) => {
    const tag = write(
      {
        Key: `sam:ConditionalDependsOn:${event.id}Permission`,
        Value: { 'Fn::If': [condition, ref(`${event.id}Permission`), 'no dependency'] },
      },
      event.at,
    );
    return list === undefined
      ? [tag]
      : list.kind === 'list' && list.tag === undefined
        ? { ...list, items: [...list.items, tag] }
        : unknown('Tags', list.at);
  });

/** With `PropagateTags` the tags of the function take the place of the bucket's own. */
function tagsReplaced({ subject, at }: EventSource, bucket: string): Change[] {
  const propagates = property(subject, 'PropagateTags');
  if (!propagates || !property(subject, 'Tags') || booleanOf(propagates) === false) return [];
  return [{ id: bucket, change: (properties) => changed(properties, 'Tags', at, () => unknown('Tags', at)) }];
}

const cognito: Kind = (event) => {
  const pool = referenceIn(member(event.properties, 'UserPool'));
  if (pool === undefined) return { open: ['AWS::Lambda::Permission'] };
  const trigger = member(event.properties, 'Trigger');
  const names = trigger?.kind === 'list' ? trigger.items : trigger ? [trigger] : [];
  return {
    resources: permission(
      event,
      'cognito-idp.amazonaws.com',
      { SourceArn: getAtt(pool, 'Arn') },
      { prefix: `${event.target.logicalId}Cognito` },
    ),
    changes: [
      {
        id: pool,
        change: (properties) =>
          changed(properties, 'LambdaConfig', event.at, (before) => {
            const known = names.map(textOf);
            if (known.includes(undefined) || (before && !isPlainMap(before))) return unknown('LambdaConfig', event.at);
            const added = Object.fromEntries(known.map((name) => [name ?? '', event.target.arn]));
            return { ...Object.fromEntries([...(before?.entries ?? [])].map(([name, { value }]) => [name, value])), ...added };
          }),
      },
    ],
  };
};

/** A map with one member made anew of what was there. What is no plain map is not known any more. */
function changed(before: Node | undefined, name: string, at: number, make: (value: Node | undefined) => Written): Node {
  if (before !== undefined && !isPlainMap(before)) return unknown(name, before.at);
  const entries = new Map(before?.entries);
  const value = write(make(entries.get(name)?.value) ?? {}, at);
  entries.set(name, { key: entries.get(name)?.key ?? at, value });
  return { kind: 'map', entries, at: before?.at ?? at };
}

/** A topic calls the function, or writes into a queue that the function reads. */
const sns: Kind = (event) => {
  const { id, properties, target } = event;
  const queue = member(properties, 'SqsSubscription');
  const topic = member(properties, 'Topic');
  const subscription = (Protocol: string, Endpoint: Written): MadeEvent['resources'] => ({
    [id]: {
      type: 'AWS::SNS::Subscription',
      properties: {
        Protocol,
        Endpoint,
        TopicArn: topic,
        ...picked(properties, ['Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy']),
      },
    },
  });
  if (!queue || booleanOf(queue) === false)
    return { resources: { ...permission(event, 'sns.amazonaws.com', { SourceArn: topic }), ...subscription('lambda', target.arn) } };
  const isOwn = booleanOf(queue) === true;
  const arn = isOwn ? getAtt(`${id}Queue`, 'Arn') : member(queue, 'QueueArn');
  const url = isOwn ? ref(`${id}Queue`) : member(queue, 'QueueUrl');
  const policyName = member(queue, 'QueuePolicyLogicalId');
  if (arn === undefined || url === undefined || (policyName && textOf(policyName) === undefined)) return { open: byQueues };
  return {
    resources: {
      ...subscription('sqs', arn),
      ...(isOwn && { [`${id}Queue`]: { type: 'AWS::SQS::Queue', properties: { FifoQueue: fifoOf(topic, event) } } }),
      [textOf(policyName) ?? `${id}QueuePolicy`]: {
        type: 'AWS::SQS::QueuePolicy',
        properties: { PolicyDocument: fromTopic(topic, arn), Queues: [url] },
      },
      [`${id}EventSourceMapping`]: {
        type: 'AWS::Lambda::EventSourceMapping',
        properties: { BatchSize: member(queue, 'BatchSize') ?? 10, Enabled: true, EventSourceArn: arn, FunctionName: target.name },
      },
    },
    managed: pullKinds['SQS']?.(event).managed ?? [],
  };
};

const byQueues = [
  'AWS::SNS::Subscription',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
];

/** A queue for a topic of the template is as that is. */
function fifoOf(topic: Node | undefined, { subject, at }: EventSource): Written {
  const id = referenceIn(topic);
  const found = id === undefined ? undefined : subject.resources.get(id)?.value;
  return member(member(found, 'Properties'), 'FifoTopic') && unknown('FifoQueue', at);
}

const fromTopic = (topic: Written, queue: Written): Written => ({
  Version: '2012-10-17',
  Statement: [
    { Action: 'sqs:SendMessage', Effect: 'Allow', Principal: '*', Resource: queue, Condition: { ArnEquals: { 'aws:SourceArn': topic } } },
  ],
});

/** Sources that call the function by themselves, besides APIs and rules. */
export const pushKinds: Readonly<Record<string, Kind>> = {
  AlexaSkill: alexaSkill,
  CloudWatchLogs: cloudWatchLogs,
  Cognito: cognito,
  IoTRule: iotRule,
  S3: s3,
  SNS: sns,
};
