// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::SecurityLake::AwsLogSource`: Adds a natively supported AWS service as an AWS source. */
export interface AwsLogSource {
  /** Specify the AWS account information where you want to enable Security Lake. */
  readonly Accounts?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) used to create the data lake. */
  readonly DataLakeArn?: string | undefined;
  /** The name for a AWS source. */
  readonly SourceName?: string | undefined;
  /** The version for a AWS source. */
  readonly SourceVersion?: string | undefined;
}

/** `AWS::SecurityLake::DataLake`: Initializes an Amazon Security Lake instance with the provided (or default) configuration. */
export interface DataLake {
  /** Provides encryption details of the Amazon Security Lake object. */
  readonly EncryptionConfiguration?: DataLake_EncryptionConfiguration | undefined;
  /** You can customize Security Lake to store data in your preferred AWS Regions for your preferred amount of time. */
  readonly LifecycleConfiguration?: DataLake_LifecycleConfiguration | undefined;
  /** The Amazon Resource Name (ARN) used to create and update the AWS Glue table. */
  readonly MetaStoreManagerRoleArn?: string | undefined;
  /** Provides replication details of Amazon Security Lake object. */
  readonly ReplicationConfiguration?: DataLake_ReplicationConfiguration | undefined;
  /** An array of objects, one for each tag to associate with the data lake configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the data lake. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket. */
  readonly S3BucketArn?: string | undefined;
}

/** Provides encryption details of the Amazon Security Lake object. */
export interface DataLake_EncryptionConfiguration {
  /** The ID of KMS encryption key used by Amazon Security Lake to encrypt the Security Lake object. */
  readonly KmsKeyId?: string | undefined;
}

/** Provides data expiration details of the Amazon Security Lake object. */
export interface DataLake_Expiration {
  /** The number of days before data expires in the Amazon Security Lake object. */
  readonly Days?: number | undefined;
}

/** Provides lifecycle details of Amazon Security Lake object. */
export interface DataLake_LifecycleConfiguration {
  /** Provides data expiration details of the Amazon Security Lake object. */
  readonly Expiration?: DataLake_Expiration | undefined;
  /** Provides data storage transition details of Amazon Security Lake object. */
  readonly Transitions?: readonly DataLake_Transitions[] | undefined;
}

/** Provides replication configuration details for objects stored in the Amazon Security Lake data lake. */
export interface DataLake_ReplicationConfiguration {
  /** Specifies one or more centralized rollup Regions. */
  readonly Regions?: readonly string[] | undefined;
  /** Replication settings for the Amazon S3 buckets. */
  readonly RoleArn?: string | undefined;
}

/** Provides transition lifecycle details of the Amazon Security Lake object. */
export interface DataLake_Transitions {
  /** The number of days before data transitions to a different S3 Storage Class in the Amazon Security Lake object. */
  readonly Days?: number | undefined;
  /** The list of storage classes that you can choose from based on the data access, resiliency, and cost requirements of… */
  readonly StorageClass?: string | undefined;
}

/** `AWS::SecurityLake::Subscriber`: Creates a subscriber for accounts that are already enabled in Amazon Security Lake. */
export interface Subscriber {
  /** You can choose to notify subscribers of new objects with an Amazon Simple Queue Service (Amazon SQS) queue or through… */
  readonly AccessTypes?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) used to create the data lake. */
  readonly DataLakeArn?: string | undefined;
  /** Amazon Security Lake supports log and event collection for natively supported AWS services. */
  readonly Sources?: readonly Subscriber_Source[] | undefined;
  /** The subscriber descriptions for a subscriber account. */
  readonly SubscriberDescription?: string | undefined;
  /** The AWS identity used to access your data. */
  readonly SubscriberIdentity?: Subscriber_SubscriberIdentity | undefined;
  /** The name of your Amazon Security Lake subscriber account. */
  readonly SubscriberName?: string | undefined;
  /** An array of objects, one for each tag to associate with the subscriber. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Security Lake subscriber. */
  readonly ResourceShareArn?: string | undefined;
  /** The ARN name of the Amazon Security Lake subscriber. */
  readonly ResourceShareName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the S3 bucket. */
  readonly S3BucketArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Security Lake subscriber. */
  readonly SubscriberArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role used to create the Security Lake subscriber. */
  readonly SubscriberRoleArn?: string | undefined;
}

/** Adds a natively supported AWS service as an Amazon Security Lake source. */
export interface Subscriber_AwsLogSource {
  /** Source name of the natively supported AWS service that is supported as an Amazon Security Lake source. */
  readonly SourceName?: string | undefined;
  /** Source version of the natively supported AWS service that is supported as an Amazon Security Lake source. */
  readonly SourceVersion?: string | undefined;
}

/** Third-party custom log source that meets the requirements to be added to Amazon Security Lake. */
export interface Subscriber_CustomLogSource {
  /** The name of the custom log source. */
  readonly SourceName?: string | undefined;
  /** The source version of the custom log source. */
  readonly SourceVersion?: string | undefined;
}

/** Sources are logs and events generated from a single system that match a specific event class in the Open Cybersecurity… */
export interface Subscriber_Source {
  /** The natively supported AWS service which is used a Amazon Security Lake source to collect logs and events from. */
  readonly AwsLogSource?: Subscriber_AwsLogSource | undefined;
  /** The custom log source AWS which is used a Amazon Security Lake source to collect logs and events from. */
  readonly CustomLogSource?: Subscriber_CustomLogSource | undefined;
}

/** Specify the AWS account ID and external ID that the subscriber will use to access source data. */
export interface Subscriber_SubscriberIdentity {
  /** The external ID is a unique identifier that the subscriber provides to you. */
  readonly ExternalId?: string | undefined;
  /** Principals can include accounts, users, roles, federated users, or AWS services. */
  readonly Principal?: string | undefined;
}

/** `AWS::SecurityLake::SubscriberNotification`: Notifies the subscriber when new data is written to the data lake for the sources that the subscriber consumes in… */
export interface SubscriberNotification {
  /** Specify the configurations you want to use for subscriber notification. */
  readonly NotificationConfiguration?: SubscriberNotification_NotificationConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the Security Lake subscriber. */
  readonly SubscriberArn?: string | undefined;
  /** The endpoint the subscriber should listen to for notifications */
  readonly SubscriberEndpoint?: string | undefined;
}

/** Specify the configurations you want to use for HTTPS subscriber notification. */
export interface SubscriberNotification_HttpsNotificationConfiguration {
  /** The key name for the notification subscription. */
  readonly AuthorizationApiKeyName?: string | undefined;
  /** The key value for the notification subscription. */
  readonly AuthorizationApiKeyValue?: string | undefined;
  /** The subscription endpoint in Security Lake. */
  readonly Endpoint?: string | undefined;
  /** The HTTPS method used for the notification subscription. */
  readonly HttpMethod?: string | undefined;
  /** The Amazon Resource Name (ARN) of the EventBridge API destinations IAM role that you created. */
  readonly TargetRoleArn?: string | undefined;
}

/** Specify the configurations you want to use for subscriber notification. */
export interface SubscriberNotification_NotificationConfiguration {
  /** The configurations used for HTTPS subscriber notification. */
  readonly HttpsNotificationConfiguration?: SubscriberNotification_HttpsNotificationConfiguration | undefined;
  /** The configurations for SQS subscriber notification. */
  readonly SqsNotificationConfiguration?: Json | undefined;
}
