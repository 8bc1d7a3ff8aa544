// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::AIOps::InvestigationGroup`: Creates an investigation group in your account. */
export interface InvestigationGroup {
  /** Use this property to integrate CloudWatch investigations with chat applications. */
  readonly ChatbotNotificationChannels?: readonly InvestigationGroup_ChatbotNotificationChannel[] | undefined;
  /** List of `sourceRoleArn` values that have been configured for cross-account access. */
  readonly CrossAccountConfigurations?: readonly InvestigationGroup_CrossAccountConfiguration[] | undefined;
  /** Specifies the customer managed AWS key that the investigation group uses to encrypt data, if there is one. */
  readonly EncryptionConfig?: InvestigationGroup_EncryptionConfigMap | undefined;
  /** Returns the JSON of the IAM resource policy associated with the specified investigation group in a string. */
  readonly InvestigationGroupPolicy?: PolicyDocument | undefined;
  /** Specify `true` to enable CloudWatch investigations to have access to change events that are recorded by CloudTrail. */
  readonly IsCloudTrailEventHistoryEnabled?: boolean | undefined;
  /** Specify either the name or the ARN of the investigation group that you want to view. */
  readonly Name?: string | undefined;
  /** Specifies how long that investigation data is kept. */
  readonly RetentionInDays?: number | undefined;
  /** The ARN of the IAM role that the investigation group uses for permissions to gather data. */
  readonly RoleArn?: string | undefined;
  /** Displays the custom tag keys for custom applications in your system that you have specified in the investigation group. */
  readonly TagKeyBoundaries?: readonly string[] | undefined;
  /** The list of key-value pairs to associate with the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the investigation group. */
  readonly Arn?: string | undefined;
  /** The date and time that the investigation group was created. */
  readonly CreatedAt?: string | undefined;
  /** The name of the user who created the investigation group. */
  readonly CreatedBy?: string | undefined;
  /** The date and time that the investigation group was most recently modified. */
  readonly LastModifiedAt?: string | undefined;
  /** The name of the user who created the investigation group. */
  readonly LastModifiedBy?: string | undefined;
}

/** Use this structure to integrate CloudWatch investigations with chat applications. */
export interface InvestigationGroup_ChatbotNotificationChannel {
  /** Returns the Amazon Resource Name (ARN) of any third-party chat integrations configured for the account. */
  readonly ChatConfigurationArns?: readonly string[] | undefined;
  /** Returns the ARN of an Amazon topic used for third-party chat integrations. */
  readonly SNSTopicArn?: string | undefined;
}

/** This structure contains information about the cross-account configuration in the account. */
export interface InvestigationGroup_CrossAccountConfiguration {
  /** The ARN of an existing role which will be used to do investigations on your behalf. */
  readonly SourceRoleArn?: string | undefined;
}

/** Use this structure if you want to use a customer managed AWS key to encrypt your investigation data. */
export interface InvestigationGroup_EncryptionConfigMap {
  /** Displays whether investigation data is encrypted by a customer managed key or an AWS owned key. */
  readonly EncryptionConfigurationType?: string | undefined;
  /** If the investigation group uses a customer managed key for encryption, this field displays the ID of that key. */
  readonly KmsKeyId?: string | undefined;
}
