// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ResilienceHubV2::Policy`: Creates a resilience policy that defines availability and disaster recovery requirements. */
export interface Policy {
  readonly AvailabilitySlo?: Policy_AvailabilitySlo | undefined;
  readonly DataRecovery?: Policy_DataRecoveryTargets | undefined;
  /** The description of the policy. */
  readonly Description?: string | undefined;
  /** The KMS key ID for encrypting policy data. */
  readonly KmsKeyId?: string | undefined;
  readonly MultiAz?: Policy_MultiAzTargets | undefined;
  readonly MultiRegion?: Policy_MultiRegionTargets | undefined;
  /** The name of the policy. */
  readonly Name?: string | undefined;
  /** Whether the policy is enabled to be shared with other members of the Organization. */
  readonly SharingEnabled?: boolean | undefined;
  /** Tags assigned to the policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of services associated with this policy. */
  readonly AssociatedServiceCount?: number | undefined;
  /** The timestamp when the policy was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the policy. */
  readonly PolicyArn?: string | undefined;
  /** The timestamp when the policy was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface Policy_AvailabilitySlo {
  /** Availability target percentage. */
  readonly Target?: number | undefined;
}

export interface Policy_DataRecoveryTargets {
  /** Time between backups in minutes. */
  readonly TimeBetweenBackupsInMinutes?: number | undefined;
}

export interface Policy_MultiAzTargets {
  /** Multi-AZ disaster recovery approach. */
  readonly DisasterRecoveryApproach?: string | undefined;
  /** Recovery Point Objective in minutes. */
  readonly RpoInMinutes?: number | undefined;
  /** Recovery Time Objective in minutes. */
  readonly RtoInMinutes?: number | undefined;
}

export interface Policy_MultiRegionTargets {
  /** Multi-Region disaster recovery approach. */
  readonly DisasterRecoveryApproach?: string | undefined;
  /** Recovery Point Objective in minutes. */
  readonly RpoInMinutes?: number | undefined;
  /** Recovery Time Objective in minutes. */
  readonly RtoInMinutes?: number | undefined;
}

/** `AWS::ResilienceHubV2::Service`: Creates a resilience-managed service with associated systems, input sources, assertions, and service functions. */
export interface Service {
  /** Assertions associated with this service. */
  readonly Assertions?: readonly Service_AssertionDefinition[] | undefined;
  /** Systems associated with this service. */
  readonly AssociatedSystems?: readonly Service_AssociatedSystem[] | undefined;
  /** Dependency discovery state. */
  readonly DependencyDiscovery?: string | undefined;
  /** The description of the service. */
  readonly Description?: string | undefined;
  /** Input sources for this service. */
  readonly InputSources?: readonly Service_InputSourceDefinition[] | undefined;
  /** The KMS key ID for encrypting service data. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the service. */
  readonly Name?: string | undefined;
  readonly PermissionModel?: Service_PermissionModel | undefined;
  /** The ARN of the resilience policy to associate. */
  readonly PolicyArn?: string | undefined;
  /** AWS regions for the service. */
  readonly Regions?: readonly string[] | undefined;
  /** Configuration for automatic report generation on a Service. */
  readonly ReportConfiguration?: Service_ServiceReportConfiguration | undefined;
  /** Tags assigned to the service. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the service was created. */
  readonly CreatedAt?: string | undefined;
  /** Effective policy values computed from the associated policy. */
  readonly EffectivePolicyValues?: Service_EffectivePolicyValues | undefined;
  /** The ARN of the service. */
  readonly ServiceArn?: string | undefined;
  /** The timestamp when the service was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** An assertion about the service's resilience posture. */
export interface Service_AssertionDefinition {
  /** The text of the assertion. */
  readonly Text?: string | undefined;
}

export interface Service_AssociatedSystem {
  /** The system ARN. */
  readonly SystemArn?: string | undefined;
  /** User journey IDs associated with this system. */
  readonly UserJourneyIds?: readonly string[] | undefined;
}

export interface Service_CrossAccountRoleConfiguration {
  /** ARN of the cross-account IAM role. */
  readonly CrossAccountRoleArn?: string | undefined;
  /** External ID for cross-account access. */
  readonly ExternalId?: string | undefined;
}

export interface Service_DisasterRecoverySource {
  readonly PolicyName?: string | undefined;
  readonly Value?: string | undefined;
}

/** Effective policy values computed from the associated policy. */
export interface Service_EffectivePolicyValues {
  readonly AvailabilitySlo?: Service_SloSource | undefined;
  readonly MultiAzDrApproach?: Service_DisasterRecoverySource | undefined;
  readonly MultiAzRpo?: Service_TargetSource | undefined;
  readonly MultiAzRto?: Service_TargetSource | undefined;
  readonly MultiRegionDrApproach?: Service_DisasterRecoverySource | undefined;
  readonly MultiRegionRpo?: Service_TargetSource | undefined;
  readonly MultiRegionRto?: Service_TargetSource | undefined;
}

/** Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. */
export interface Service_EksLabelSelector {
  /** Label selector requirements an object must satisfy to be discovered. */
  readonly MatchExpressions?: readonly Service_EksLabelSelectorRequirement[] | undefined;
  /** Label key/value pairs an object must carry to be discovered. */
  readonly MatchLabels?: { readonly [key: string]: string | undefined } | undefined;
}

/** A single label selector requirement. */
export interface Service_EksLabelSelectorRequirement {
  /** Label key the requirement applies to. */
  readonly Key?: string | undefined;
  /** Operator applied to the label key. */
  readonly Operator?: string | undefined;
  /** Label values the requirement compares against. */
  readonly Values?: readonly string[] | undefined;
}

export interface Service_EksSource {
  /** ARN of the EKS cluster. */
  readonly ClusterArn?: string | undefined;
  /** Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. */
  readonly LabelSelector?: Service_EksLabelSelector | undefined;
  /** EKS namespaces. */
  readonly Namespaces?: readonly string[] | undefined;
}

/** An input source for the service. */
export interface Service_InputSourceDefinition {
  /** Resource configuration for an input source. */
  readonly ResourceConfiguration?: Service_ResourceConfiguration | undefined;
}

export interface Service_PermissionModel {
  /** Cross-account role ARNs. */
  readonly CrossAccountRoleArns?: readonly Service_CrossAccountRoleConfiguration[] | undefined;
  /** Name of the invoker IAM role. */
  readonly InvokerRoleName?: string | undefined;
}

/** Configuration for a report output destination. */
export interface Service_ReportOutputConfiguration {
  /** S3 configuration for report output. */
  readonly S3?: Service_S3ReportOutputConfiguration | undefined;
}

/** Resource configuration for an input source. */
export interface Service_ResourceConfiguration {
  /** ARN of a CloudFormation stack. */
  readonly CfnStackArn?: string | undefined;
  /** S3 URL of a design file. */
  readonly DesignFileS3Url?: string | undefined;
  readonly Eks?: Service_EksSource | undefined;
  /** Resource tags to discover resources. */
  readonly ResourceTags?: readonly Service_ResourceTag[] | undefined;
  /** URL of a Terraform state file. */
  readonly TfStateFileUrl?: string | undefined;
}

export interface Service_ResourceTag {
  /** Tag key. */
  readonly Key?: string | undefined;
  /** Tag values. */
  readonly Values?: readonly string[] | undefined;
}

/** S3 configuration for report output. */
export interface Service_S3ReportOutputConfiguration {
  /** Account ID of the bucket owner. */
  readonly BucketOwner?: string | undefined;
  /** S3 bucket path where reports will be written. */
  readonly BucketPath?: string | undefined;
}

/** Configuration for automatic report generation on a Service. */
export interface Service_ServiceReportConfiguration {
  /** Output destinations for generated reports. */
  readonly ReportOutput?: readonly Service_ReportOutputConfiguration[] | undefined;
}

export interface Service_SloSource {
  readonly PolicyName?: string | undefined;
  readonly Value?: number | undefined;
}

export interface Service_TargetSource {
  readonly PolicyName?: string | undefined;
  readonly Value?: number | undefined;
}

/** `AWS::ResilienceHubV2::ServiceFunction`: Creates a service function within a Resilience Hub service. */
export interface ServiceFunction {
  /** The criticality of the service function. */
  readonly Criticality?: string | undefined;
  /** The description of the service function. */
  readonly Description?: string | undefined;
  /** The name of the service function. */
  readonly Name?: string | undefined;
  /** The ARN of the parent service. */
  readonly ServiceArn?: string | undefined;
  /** The timestamp when the service function was created. */
  readonly CreatedAt?: string | undefined;
  /** The number of resources associated with this function. */
  readonly ResourceCount?: number | undefined;
  /** The server-generated service function ID. */
  readonly ServiceFunctionId?: string | undefined;
  /** The source of the service function. */
  readonly Source?: string | undefined;
  /** The timestamp when the service function was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::ResilienceHubV2::System`: Creates a system that represents a logical grouping of services. */
export interface System {
  /** The description of the system. */
  readonly Description?: string | undefined;
  /** The KMS key ID for encrypting system data. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the system. */
  readonly Name?: string | undefined;
  /** Whether the system is enabled to be shared with other members of the Organization. */
  readonly SharingEnabled?: boolean | undefined;
  /** Tags assigned to the system. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the system was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the system. */
  readonly SystemArn?: string | undefined;
  /** The system ID. */
  readonly SystemId?: string | undefined;
  /** The timestamp when the system was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::ResilienceHubV2::UserJourney`: Creates a user journey within a Resilience Hub system. */
export interface UserJourney {
  /** The description of the user journey. */
  readonly Description?: string | undefined;
  /** The name of the user journey. */
  readonly Name?: string | undefined;
  /** The ARN of the resilience policy to associate with this user journey. */
  readonly PolicyArn?: string | undefined;
  /** The system ARN or system ID that owns this user journey. */
  readonly SystemIdentifier?: string | undefined;
  /** The timestamp when the user journey was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the user journey was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The server-generated user journey ID. */
  readonly UserJourneyId?: string | undefined;
}
