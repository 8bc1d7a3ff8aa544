// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`: Information about the integration of DevOps Guru with CloudWatch log groups for log anomaly detection. */
export interface LogAnomalyDetectionIntegration {
  /** The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly detection. */
  readonly AccountId?: string | undefined;
}

/** `AWS::DevOpsGuru::NotificationChannel`: Adds a notification channel to DevOps Guru. */
export interface NotificationChannel {
  /** A `NotificationChannelConfig` object that contains information about configured notification channels. */
  readonly Config?: NotificationChannel_NotificationChannelConfig | undefined;
  /** The ID of the notification channel. */
  readonly Id?: string | undefined;
}

/** Information about notification channels you have configured with DevOps Guru. */
export interface NotificationChannel_NotificationChannelConfig {
  /** The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. */
  readonly Filters?: NotificationChannel_NotificationFilterConfig | undefined;
  /** Information about a notification channel configured in DevOps Guru to send notifications when insights are created. */
  readonly Sns?: NotificationChannel_SnsChannelConfig | undefined;
}

/** The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. */
export interface NotificationChannel_NotificationFilterConfig {
  /** The events that you want to receive notifications for. */
  readonly MessageTypes?: readonly string[] | undefined;
  /** The severity levels that you want to receive notifications for. */
  readonly Severities?: readonly string[] | undefined;
}

/** Contains the Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic. */
export interface NotificationChannel_SnsChannelConfig {
  /** The Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic. */
  readonly TopicArn?: string | undefined;
}

/** `AWS::DevOpsGuru::ResourceCollection`: A collection of AWS resources supported by DevOps Guru. */
export interface ResourceCollection {
  /** Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru. */
  readonly ResourceCollectionFilter?: ResourceCollection_ResourceCollectionFilter | undefined;
  /** The type of AWS resource collections to return. */
  readonly ResourceCollectionType?: string | undefined;
}

/** Information about AWS CloudFormation stacks. */
export interface ResourceCollection_CloudFormationCollectionFilter {
  /** An array of CloudFormation stack names. */
  readonly StackNames?: readonly string[] | undefined;
}

/** Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru. */
export interface ResourceCollection_ResourceCollectionFilter {
  /** Information about AWS CloudFormation stacks. */
  readonly CloudFormation?: ResourceCollection_CloudFormationCollectionFilter | undefined;
  /** The AWS tags used to filter the resources in the resource collection. */
  readonly Tags?: readonly ResourceCollection_TagCollection[] | undefined;
}

/** A collection of AWS tags. */
export interface ResourceCollection_TagCollection {
  /** An AWS tag key that is used to identify the AWS resources that DevOps Guru analyzes. */
  readonly AppBoundaryKey?: string | undefined;
  /** The values in an AWS tag collection. */
  readonly TagValues?: readonly string[] | undefined;
}
