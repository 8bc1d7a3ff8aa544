// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::GuardDuty::CustomDetectionRuleAssociation`: Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. */
export interface CustomDetectionRuleAssociation {
  /** Whether the rule runs in LIVE mode (generates findings) or DRY_RUN mode (evaluates without generating findings). */
  readonly Mode?: string | undefined;
  /** The catalog identifier of the custom detection rule to associate. */
  readonly RuleId?: string | undefined;
  /** The tags applied to the association. */
  readonly Tags?: readonly CustomDetectionRuleAssociation_TagItem[] | undefined;
  /** The AWS account ID the association applies to. */
  readonly AccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the association. */
  readonly Arn?: string | undefined;
  /** The service-generated unique identifier of the association. */
  readonly AssociationId?: string | undefined;
  /** The time the association was created. */
  readonly CreatedAt?: string | undefined;
  /** The time the association was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface CustomDetectionRuleAssociation_TagItem {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::Detector`: The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector. */
export interface Detector {
  /** Describes which data sources will be enabled for the detector. */
  readonly DataSources?: Detector_CFNDataSourceConfigurations | undefined;
  /** Specifies whether the detector is to be enabled on creation. */
  readonly Enable?: boolean | undefined;
  /** A list of features that will be configured for the detector. */
  readonly Features?: readonly Detector_CFNFeatureConfiguration[] | undefined;
  /** Specifies how frequently updated findings are exported. */
  readonly FindingPublishingFrequency?: string | undefined;
  /** Specifies tags added to a new detector resource. */
  readonly Tags?: readonly Detector_TagItem[] | undefined;
  /** The unique ID of the detector. */
  readonly Id?: string | undefined;
}

/** Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data source… */
export interface Detector_CFNDataSourceConfigurations {
  /** Describes which Kubernetes data sources are enabled for a detector. */
  readonly Kubernetes?: Detector_CFNKubernetesConfiguration | undefined;
  /** Describes whether Malware Protection will be enabled as a data source. */
  readonly MalwareProtection?: Detector_CFNMalwareProtectionConfiguration | undefined;
  /** Describes whether S3 data event logs are enabled as a data source. */
  readonly S3Logs?: Detector_CFNS3LogsConfiguration | undefined;
}

/** Information about the additional configuration of a feature in your account. */
export interface Detector_CFNFeatureAdditionalConfiguration {
  /** Name of the additional configuration. */
  readonly Name?: string | undefined;
  /** Status of the additional configuration. */
  readonly Status?: string | undefined;
}

/** Information about the configuration of a feature in your account. */
export interface Detector_CFNFeatureConfiguration {
  /** Information about the additional configuration of a feature in your account. */
  readonly AdditionalConfiguration?: readonly Detector_CFNFeatureAdditionalConfiguration[] | undefined;
  /** Name of the feature. */
  readonly Name?: string | undefined;
  /** Status of the feature configuration. */
  readonly Status?: string | undefined;
}

/** Describes which optional data sources are enabled for a detector. */
export interface Detector_CFNKubernetesAuditLogsConfiguration {
  /** Describes whether Kubernetes audit logs are enabled as a data source for the detector. */
  readonly Enable?: boolean | undefined;
}

/** Describes which Kubernetes protection data sources are enabled for the detector. */
export interface Detector_CFNKubernetesConfiguration {
  /** Describes whether Kubernetes audit logs are enabled as a data source for the detector. */
  readonly AuditLogs?: Detector_CFNKubernetesAuditLogsConfiguration | undefined;
}

/** Describes whether Malware Protection will be enabled as a data source. */
export interface Detector_CFNMalwareProtectionConfiguration {
  /** Describes the configuration of Malware Protection for EC2 instances with findings. */
  readonly ScanEc2InstanceWithFindings?: Detector_CFNScanEc2InstanceWithFindingsConfiguration | undefined;
}

/** Describes whether S3 data event logs will be enabled as a data source when the detector is created. */
export interface Detector_CFNS3LogsConfiguration {
  /** The status of S3 data event logs as a data source. */
  readonly Enable?: boolean | undefined;
}

/** Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source. */
export interface Detector_CFNScanEc2InstanceWithFindingsConfiguration {
  /** Describes the configuration for scanning EBS volumes as data source. */
  readonly EbsVolumes?: boolean | undefined;
}

/** Describes a tag. */
export interface Detector_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::Filter`: The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria`. */
export interface Filter {
  /** Specifies the action that is to be applied to the findings that match the filter. */
  readonly Action?: string | undefined;
  /** The description of the filter. */
  readonly Description?: string | undefined;
  /** The detector ID associated with the GuardDuty account for which you want to create a filter. */
  readonly DetectorId?: string | undefined;
  /** Represents the criteria to be used in the filter for querying findings. */
  readonly FindingCriteria?: Filter_FindingCriteria | undefined;
  /** The name of the filter. */
  readonly Name?: string | undefined;
  /** Specifies the position of the filter in the list of current filters. */
  readonly Rank?: number | undefined;
  /** The tags to be added to a new filter resource. */
  readonly Tags?: readonly Filter_TagItem[] | undefined;
}

/** Specifies the condition to apply to a single field when filtering through GuardDuty findings. */
export interface Filter_Condition {
  /** Represents the equal condition to apply to a single field when querying for findings. */
  readonly Eq?: readonly string[] | undefined;
  /** Represents an equal ** condition to be applied to a single field when querying for findings. */
  readonly Equals?: readonly string[] | undefined;
  /** Represents a greater than condition to be applied to a single field when querying for findings. */
  readonly GreaterThan?: number | undefined;
  /** Represents a greater than or equal condition to be applied to a single field when querying for findings. */
  readonly GreaterThanOrEqual?: number | undefined;
  /** Represents a greater than condition to be applied to a single field when querying for findings. */
  readonly Gt?: number | undefined;
  /** Represents the greater than or equal condition to apply to a single field when querying for findings. */
  readonly Gte?: number | undefined;
  /** Represents a less than condition to be applied to a single field when querying for findings. */
  readonly LessThan?: number | undefined;
  /** Represents a less than or equal condition to be applied to a single field when querying for findings. */
  readonly LessThanOrEqual?: number | undefined;
  /** Represents the less than condition to apply to a single field when querying for findings. */
  readonly Lt?: number | undefined;
  /** Represents the less than or equal condition to apply to a single field when querying for findings. */
  readonly Lte?: number | undefined;
  readonly Matches?: readonly string[] | undefined;
  /** Represents the not equal condition to apply to a single field when querying for findings. */
  readonly Neq?: readonly string[] | undefined;
  /** Represents a not equal ** condition to be applied to a single field when querying for findings. */
  readonly NotEquals?: readonly string[] | undefined;
  readonly NotMatches?: readonly string[] | undefined;
}

/** Represents a map of finding properties that match specified conditions and values when querying findings. */
export interface Filter_FindingCriteria {
  /** Represents a map of finding properties that match specified conditions and values when querying findings. */
  readonly Criterion?: { readonly [key: string]: Filter_Condition | undefined } | undefined;
  readonly ItemType?: Filter_Condition | undefined;
}

/** Describes a tag. */
export interface Filter_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::IPSet`: The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for secure… */
export interface IPSet {
  /** A boolean value that determines if GuardDuty can start using this list for custom threat detection. */
  readonly Activate?: boolean | undefined;
  /** The unique ID of the detector of the GuardDuty account for which you want to create an IPSet. */
  readonly DetectorId?: string | undefined;
  /** The AWS account ID that owns the Amazon S3 bucket specified in the Location field. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The format of the file that contains the IPSet. */
  readonly Format?: string | undefined;
  /** The URI of the file that contains the IPSet. */
  readonly Location?: string | undefined;
  /** The user-friendly name to identify the IPSet. */
  readonly Name?: string | undefined;
  /** The tags to be added to a new threat entity set resource. */
  readonly Tags?: readonly IPSet_TagItem[] | undefined;
  readonly Id?: string | undefined;
}

/** Describes a tag. */
export interface IPSet_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::MalwareProtectionPlan`: Creates a new Malware Protection plan for the protected resource. */
export interface MalwareProtectionPlan {
  /** Specifies the action that is to be applied to the Malware Protection plan resource. */
  readonly Actions?: MalwareProtectionPlan_CFNActions | undefined;
  /** Information about the protected resource. */
  readonly ProtectedResource?: MalwareProtectionPlan_CFNProtectedResource | undefined;
  /** Amazon Resource Name (ARN) of the IAM role that includes the permissions required to scan and (optionally) add tags to… */
  readonly Role?: string | undefined;
  /** The tags to be added to the created Malware Protection plan resource. */
  readonly Tags?: readonly MalwareProtectionPlan_TagItem[] | undefined;
  /** Amazon Resource Name (ARN) associated with this Malware Protection plan. */
  readonly Arn?: string | undefined;
  /** The timestamp when the Malware Protection plan resource was created. */
  readonly CreatedAt?: string | undefined;
  /** A unique identifier associated with Malware Protection plan. */
  readonly MalwareProtectionPlanId?: string | undefined;
  /** Status of the Malware Protection plan resource. */
  readonly Status?: string | undefined;
  /** Status details associated with the Malware Protection plan resource status. */
  readonly StatusReasons?: readonly MalwareProtectionPlan_CFNStatusReasons[] | undefined;
}

/** Specifies the action that is to be applied to the Malware Protection plan resource. */
export interface MalwareProtectionPlan_CFNActions {
  /** Contains information about tagging status of the Malware Protection plan resource. */
  readonly Tagging?: MalwareProtectionPlan_CFNTagging | undefined;
}

/** Information about the protected resource. */
export interface MalwareProtectionPlan_CFNProtectedResource {
  /** Information about the protected S3 bucket resource. */
  readonly S3Bucket?: MalwareProtectionPlan_S3Bucket | undefined;
}

/** Information about the status code and status details associated with the status of the Malware Protection plan. */
export interface MalwareProtectionPlan_CFNStatusReasons {
  /** The status code of the Malware Protection plan. */
  readonly Code?: string | undefined;
  /** Issue message that specifies the reason. */
  readonly Message?: string | undefined;
}

/** Contains information about tagging status of the Malware Protection plan resource. */
export interface MalwareProtectionPlan_CFNTagging {
  /** Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object. */
  readonly Status?: string | undefined;
}

/** Information about the protected S3 bucket resource. */
export interface MalwareProtectionPlan_S3Bucket {
  /** Name of the S3 bucket. */
  readonly BucketName?: string | undefined;
  /** Information about the specified object prefixes. */
  readonly ObjectPrefixes?: readonly string[] | undefined;
}

/** Describes a tag. */
export interface MalwareProtectionPlan_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::Master`: You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a… */
export interface Master {
  /** The unique ID of the detector of the GuardDuty member account. */
  readonly DetectorId?: string | undefined;
  /** The ID of the invitation that is sent to the account designated as a member account. */
  readonly InvitationId?: string | undefined;
  /** The AWS account ID of the account designated as the GuardDuty administrator account. */
  readonly MasterId?: string | undefined;
}

/** `AWS::GuardDuty::Member`: You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the current… */
export interface Member {
  /** The ID of the detector associated with the GuardDuty service to add the member to. */
  readonly DetectorId?: string | undefined;
  /** Specifies whether or not to disable email notification for the member account that you invite. */
  readonly DisableEmailNotification?: boolean | undefined;
  /** The email address associated with the member account. */
  readonly Email?: string | undefined;
  /** The AWS account ID of the account to designate as a member. */
  readonly MemberId?: string | undefined;
  /** The invitation message that you want to send to the accounts that you're inviting to GuardDuty as members. */
  readonly Message?: string | undefined;
  /** You can use the `Status` property to update the status of the relationship between the member account and its… */
  readonly Status?: string | undefined;
}

/** `AWS::GuardDuty::PublishingDestination`: Creates a publishing destination where you can export your GuardDuty findings. */
export interface PublishingDestination {
  /** Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an S3 bucket, and the ARN of the KMS key… */
  readonly DestinationProperties?: PublishingDestination_CFNDestinationProperties | undefined;
  /** The type of publishing destination. */
  readonly DestinationType?: string | undefined;
  /** The ID of the GuardDuty detector where the publishing destination exists. */
  readonly DetectorId?: string | undefined;
  /** Describes a tag. */
  readonly Tags?: readonly PublishingDestination_TagItem[] | undefined;
  /** The ID of the publishing destination. */
  readonly Id?: string | undefined;
  /** The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the destination. */
  readonly PublishingFailureStartTimestamp?: string | undefined;
  /** The status of the publishing destination. */
  readonly Status?: string | undefined;
}

/** Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3 bucket, and… */
export interface PublishingDestination_CFNDestinationProperties {
  /** The ARN of the resource where the findings are published. */
  readonly DestinationArn?: string | undefined;
  /** The ARN of the KMS key to use for encryption. */
  readonly KmsKeyArn?: string | undefined;
}

/** Describes a tag. */
export interface PublishingDestination_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::ThreatEntitySet`: The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and domain names… */
export interface ThreatEntitySet {
  /** A boolean value that determines if GuardDuty can start using this list for custom threat detection. */
  readonly Activate?: boolean | undefined;
  /** The unique regional detector ID of the GuardDuty account for which you want to create a threat entity set. */
  readonly DetectorId?: string | undefined;
  /** The AWS account ID that owns the Amazon S3 bucket specified in the Location field. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The format of the file that contains the threat entity set. */
  readonly Format?: string | undefined;
  /** The URI of the file that contains the threat entity set. */
  readonly Location?: string | undefined;
  /** The user-friendly name to identify the threat entity set. */
  readonly Name?: string | undefined;
  /** The tags to be added to a new threat entity set resource. */
  readonly Tags?: readonly ThreatEntitySet_TagItem[] | undefined;
  /** The timestamp when the threat entity set was created. */
  readonly CreatedAt?: string | undefined;
  /** The details associated with the Error status of your threat entity list. */
  readonly ErrorDetails?: string | undefined;
  /** Returns the unique ID associated with the newly created threat entity set. */
  readonly Id?: string | undefined;
  /** The status of your `ThreatEntitySet`. */
  readonly Status?: string | undefined;
  /** The timestamp when the threat entity set was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes a tag. */
export interface ThreatEntitySet_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::ThreatIntelSet`: The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your AWS… */
export interface ThreatIntelSet {
  /** A boolean value that determines if GuardDuty can start using this list for custom threat detection. */
  readonly Activate?: boolean | undefined;
  /** The unique ID of the detector of the GuardDuty account for which you want to create a `threatIntelSet`. */
  readonly DetectorId?: string | undefined;
  /** The AWS account ID that owns the Amazon S3 bucket specified in the Location field. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The format of the file that contains the `ThreatIntelSet`. */
  readonly Format?: string | undefined;
  /** The URI of the file that contains the ThreatIntelSet. */
  readonly Location?: string | undefined;
  /** The user-friendly name to identify the ThreatIntelSet. */
  readonly Name?: string | undefined;
  /** The tags to be added to a new threat entity set resource. */
  readonly Tags?: readonly ThreatIntelSet_TagItem[] | undefined;
  /** The unique ID of the `threatIntelSet`. */
  readonly Id?: string | undefined;
}

/** Describes a tag. */
export interface ThreatIntelSet_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}

/** `AWS::GuardDuty::TrustedEntitySet`: Creates a new trusted entity set. */
export interface TrustedEntitySet {
  /** A boolean value that determines if GuardDuty can start using this list for custom threat detection. */
  readonly Activate?: boolean | undefined;
  /** The unique regional detector ID of the GuardDuty account for which you want to create a trusted entity set. */
  readonly DetectorId?: string | undefined;
  /** The AWS account ID that owns the Amazon S3 bucket specified in the Location field. */
  readonly ExpectedBucketOwner?: string | undefined;
  /** The format of the file that contains the trusted entity set. */
  readonly Format?: string | undefined;
  /** The URI of the file that contains the trusted entity set. */
  readonly Location?: string | undefined;
  /** A user-friendly name to identify the trusted entity set. */
  readonly Name?: string | undefined;
  /** The tags to be added to a new trusted entity set resource. */
  readonly Tags?: readonly TrustedEntitySet_TagItem[] | undefined;
  /** The timestamp when the trusted entity set was created. */
  readonly CreatedAt?: string | undefined;
  /** Specifies the error details when the status of the trusted entity set shows as Error. */
  readonly ErrorDetails?: string | undefined;
  readonly Id?: string | undefined;
  /** The status of your `TrustedEntitySet`. */
  readonly Status?: string | undefined;
  /** The timestamp when the trusted entity set was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes a tag. */
export interface TrustedEntitySet_TagItem {
  /** The tag key. */
  readonly Key?: string | undefined;
  /** The tag value. */
  readonly Value?: string | undefined;
}
