import { policyOf } from '../invoke-config.ts';
import { managedPolicy, policyOfSam, surely } from '../role.ts';
import { member, picked, textOf, unknown, type Written } from '../write.ts';
import { sourcesOf, type EventSource, type Kind, type MadeEvent } from './event.ts';

/** Properties that an event source mapping takes as they are. */
const same = [
  'BatchSize',
  'BisectBatchOnFunctionError',
  'Enabled',
  'FilterCriteria',
  'FunctionResponseTypes',
  'KmsKeyArn',
  'LoggingConfig',
  'MaximumBatchingWindowInSeconds',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'MetricsConfig',
  'ParallelizationFactor',
  'ProvisionedPollerConfig',
  'Queues',
  'ScalingConfig',
  'SourceAccessConfigurations',
  'StartingPosition',
  'StartingPositionTimestamp',
  'Topics',
  'TumblingWindowInSeconds',
] as const;

/** Of one kind: which property names the source, and what the role needs to read it. */
interface Pull {
  readonly source?: string;
  readonly managed?: string;
  /** Always: it needs a policy of its own. Maybe: by what else is said. */
  readonly policy?: 'always' | 'maybe';
  /** Under which property the settings of Apache Kafka stand. */
  readonly kafka?: 'AmazonManagedKafkaEventSourceConfig' | 'SelfManagedKafkaEventSourceConfig';
}

const pulls: Readonly<Record<string, Pull>> = {
  DocumentDB: { source: 'Cluster', policy: 'always' },
  DynamoDB: { source: 'Stream', managed: 'AWSLambdaDynamoDBExecutionRole' },
  Kinesis: { source: 'Stream', managed: 'AWSLambdaKinesisExecutionRole' },
  MQ: { source: 'Broker', policy: 'always' },
  MSK: { source: 'Stream', managed: 'AWSLambdaMSKExecutionRole', policy: 'maybe', kafka: 'AmazonManagedKafkaEventSourceConfig' },
  SelfManagedKafka: { policy: 'maybe', kafka: 'SelfManagedKafkaEventSourceConfig' },
  SQS: { source: 'Queue', managed: 'AWSLambdaSQSQueueExecutionRole' },
};

/** Sources that Lambda reads: an event source mapping, and what the function's role needs for it. */
export const pullKinds: Readonly<Record<string, Kind>> = Object.fromEntries(
  Object.entries(pulls).map(([type, pull]) => [type, (event: EventSource) => mapping(event, type, pull)]),
);

function mapping(event: EventSource, type: string, { source, managed, policy, kafka }: Pull): MadeEvent {
  const { id, properties, at, target } = event;
  const failure = member(member(properties, 'DestinationConfig'), 'OnFailure');
  const failureType = member(failure, 'Type');
  const servers = member(properties, 'KafkaBootstrapServers');
  return {
    resources: {
      [id]: {
        type: 'AWS::Lambda::EventSourceMapping',
        properties: {
          ...picked(properties, same),
          FunctionName: target.name,
          EventSourceArn: source === undefined ? undefined : member(properties, source),
          SelfManagedEventSource: servers && { Endpoints: { KafkaBootstrapServers: servers } },
          DestinationConfig: failureType ? { OnFailure: picked(failure, ['Destination']) } : member(properties, 'DestinationConfig'),
          ...(kafka && { [kafka]: kafkaOf(event) }),
          ...(type === 'DocumentDB' && {
            DocumentDBEventSourceConfig: picked(properties, ['DatabaseName', 'CollectionName', 'FullDocument']),
          }),
        },
      },
    },
    managed: managed === undefined ? [] : [managedPolicy(`service-role/${managed}`)],
    policies: [
      ...(policy === 'always' || (policy === 'maybe' && mayNeed(event))
        ? [
            {
              policy: policyOfSam(unknown('PolicyName', at), `the policy for ${id}`, at),
              isSure: policy === 'always' && !isRepeated(event),
            },
          ]
        : []),
      ...(failureTypes.has(textOf(failureType) ?? '')
        ? surely([policyOf(textOf(failureType) ?? '', id, member(failure, 'Destination'), at)])
        : []),
    ],
  };
}

/** Destinations for which the role gets a policy. */
const failureTypes = new Set(['SQS', 'SNS', 'S3']);

function kafkaOf({ properties }: EventSource): Written {
  const settings = picked(properties, ['ConsumerGroupId', 'SchemaRegistryConfig']);
  return Object.values(settings).some((value) => value !== undefined) ? settings : undefined;
}

/** Access to secrets, registries and networks: none where nothing of the kind is said. */
const mayNeed = ({ properties }: EventSource): boolean =>
  ['SourceAccessConfigurations', 'SchemaRegistryConfig', 'SecretsManagerKmsKeyId'].some((name) => member(properties, name) !== undefined);

/** True of a source before which another of its kind stands: of two policies that say the same, the role gets one. */
const isRepeated = ({ id, type, subject, target }: EventSource): boolean =>
  sourcesOf(subject, target)?.find((other) => other.type === type)?.id !== id;
