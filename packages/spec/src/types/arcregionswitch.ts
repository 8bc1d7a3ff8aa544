// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ARCRegionSwitch::Plan`: Represents a Region switch plan. */
export interface Plan {
  /** The associated application health alarms for a plan. */
  readonly AssociatedAlarms?: { readonly [key: string]: Plan_AssociatedAlarm | undefined } | undefined;
  /** The description for a plan. */
  readonly Description?: string | undefined;
  /** The execution role for a plan. */
  readonly ExecutionRole?: string | undefined;
  /** The name for a plan. */
  readonly Name?: string | undefined;
  /** The primary Region for a plan. */
  readonly PrimaryRegion?: string | undefined;
  /** The recovery approach for a Region switch plan, which can be active/active (activeActive) or active/passive… */
  readonly RecoveryApproach?: string | undefined;
  /** The recovery time objective for a plan. */
  readonly RecoveryTimeObjectiveMinutes?: number | undefined;
  /** The AWS Regions for a plan. */
  readonly Regions?: readonly string[] | undefined;
  /** The report configuration for a plan. */
  readonly ReportConfiguration?: Plan_ReportConfiguration | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The triggers for a plan. */
  readonly Triggers?: readonly Plan_Trigger[] | undefined;
  /** The workflows for a plan. */
  readonly Workflows?: readonly Plan_Workflow[] | undefined;
  /** The Amazon Resource Name (ARN) of the plan. */
  readonly Arn?: string | undefined;
  readonly HealthChecksForPlan?: { readonly [key: string]: readonly Plan_HealthCheckState[] | undefined } | undefined;
  /** The owner of a plan. */
  readonly Owner?: string | undefined;
  readonly PlanHealthChecks?: readonly string[] | undefined;
  readonly Route53HealthChecks?: Plan_Route53HealthChecks | undefined;
  /** The version for the plan. */
  readonly Version?: string | undefined;
}

/** Configuration for ARC routing controls used in a Region switch plan. */
export interface Plan_ArcRoutingControlConfiguration {
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
  /** The Region and ARC routing controls for the configuration. */
  readonly RegionAndRoutingControls?: { readonly [key: string]: readonly Plan_ArcRoutingControlState[] | undefined } | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
}

export interface Plan_ArcRoutingControlState {
  readonly RoutingControlArn?: string | undefined;
  readonly State?: string | undefined;
}

/** Configuration for an Amazon EC2 Auto Scaling group used in a Region switch plan. */
export interface Plan_Asg {
  /** The Amazon Resource Name (ARN) of the EC2 Auto Scaling group. */
  readonly Arn?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
}

/** An Amazon CloudWatch alarm associated with a Region switch plan. */
export interface Plan_AssociatedAlarm {
  /** The alarm type for an associated alarm. */
  readonly AlarmType?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
  /** The resource identifier for alarms that you associate with a plan. */
  readonly ResourceIdentifier?: string | undefined;
}

export interface Plan_AuroraProvisionedScalingConfiguration {
  readonly CrossAccountRole?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly GlobalClusterIdentifier?: string | undefined;
  readonly InstanceArns?: { readonly [key: string]: string | undefined } | undefined;
  readonly RegionDatabaseClusterArns?: { readonly [key: string]: string | undefined } | undefined;
  readonly TimeoutMinutes?: number | undefined;
}

export interface Plan_AuroraServerlessScalingConfiguration {
  readonly CrossAccountRole?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly GlobalClusterIdentifier?: string | undefined;
  readonly RegionDatabaseClusterArns?: { readonly [key: string]: string | undefined } | undefined;
  readonly TargetPercent?: number | undefined;
  readonly TimeoutMinutes?: number | undefined;
}

/** Configuration for AWS Lambda functions that perform custom actions during a Region switch. */
export interface Plan_CustomActionLambdaConfiguration {
  /** The AWS Lambda functions for the execution block. */
  readonly Lambdas?: readonly Plan_Lambdas[] | undefined;
  /** The AWS Region for the function to run in. */
  readonly RegionToRun?: string | undefined;
  /** The retry interval specified. */
  readonly RetryIntervalMinutes?: number | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_LambdaUngraceful | undefined;
}

/** Configuration for Amazon DocumentDB global clusters used in a Region switch plan. */
export interface Plan_DocumentDbConfiguration {
  /** The behavior for a global cluster, that is, only allow switchover or also allow failover. */
  readonly Behavior?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The database cluster Amazon Resource Names (ARNs) for a DocumentDB global cluster. */
  readonly DatabaseClusterArns?: readonly string[] | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
  /** The global cluster identifier for a DocumentDB global cluster. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_DocumentDbUngraceful | undefined;
}

/** Configuration for handling failures when performing operations on DocumentDB global clusters. */
export interface Plan_DocumentDbUngraceful {
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: string | undefined;
}

/** Configuration for increasing the capacity of Amazon EC2 Auto Scaling groups during a Region switch. */
export interface Plan_Ec2AsgCapacityIncreaseConfiguration {
  /** The EC2 Auto Scaling groups for the configuration. */
  readonly Asgs?: readonly Plan_Asg[] | undefined;
  /** The monitoring approach that you specify EC2 Auto Scaling groups for the configuration. */
  readonly CapacityMonitoringApproach?: string | undefined;
  /** The target percentage that you specify for EC2 Auto Scaling groups. */
  readonly TargetPercent?: number | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_Ec2Ungraceful | undefined;
}

/** Configuration for handling failures when performing operations on EC2 resources. */
export interface Plan_Ec2Ungraceful {
  /** The minimum success percentage that you specify for EC2 Auto Scaling groups. */
  readonly MinimumSuccessPercentage?: number | undefined;
}

/** The configuration for an AWS ECS capacity increase. */
export interface Plan_EcsCapacityIncreaseConfiguration {
  /** The monitoring approach specified for the configuration, for example, `Most_Recent`. */
  readonly CapacityMonitoringApproach?: string | undefined;
  /** The services specified for the configuration. */
  readonly Services?: readonly Plan_Service[] | undefined;
  /** The target percentage specified for the configuration. */
  readonly TargetPercent?: number | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_EcsUngraceful | undefined;
}

/** The settings for ungraceful execution. */
export interface Plan_EcsUngraceful {
  /** The minimum success percentage specified for the configuration. */
  readonly MinimumSuccessPercentage?: number | undefined;
}

/** The AWS EKS cluster execution block configuration. */
export interface Plan_EksCluster {
  /** The Amazon Resource Name (ARN) of an AWS EKS cluster. */
  readonly ClusterArn?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
}

/** The AWS EKS resource scaling configuration. */
export interface Plan_EksResourceScalingConfiguration {
  /** The monitoring approach for the configuration, that is, whether it was sampled in the last 24 hours or autoscaled in… */
  readonly CapacityMonitoringApproach?: string | undefined;
  /** The clusters for the configuration. */
  readonly EksClusters?: readonly Plan_EksCluster[] | undefined;
  /** The Kubernetes resource type for the configuration. */
  readonly KubernetesResourceType?: Plan_KubernetesResourceType | undefined;
  /** The scaling resources for the configuration. */
  readonly ScalingResources?: readonly ({ readonly [key: string]: { readonly [key: string]: Plan_KubernetesScalingResource | undefined } | undefined })[] | undefined;
  /** The target percentage for the configuration. */
  readonly TargetPercent?: number | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_EksResourceScalingUngraceful | undefined;
}

/** The ungraceful settings for AWS EKS resource scaling. */
export interface Plan_EksResourceScalingUngraceful {
  /** The minimum success percentage for the configuration. */
  readonly MinimumSuccessPercentage?: number | undefined;
}

export interface Plan_EventSourceMapping {
  readonly Arn?: string | undefined;
  readonly CrossAccountRole?: string | undefined;
  readonly ExternalId?: string | undefined;
}

/** Configuration for approval steps in a Region switch plan execution. */
export interface Plan_ExecutionApprovalConfiguration {
  /** The IAM approval role for the configuration. */
  readonly ApprovalRole?: string | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
}

/** Execution block configurations for a workflow in a Region switch plan. */
export interface Plan_ExecutionBlockConfiguration {
  /** An ARC routing control execution block. */
  readonly ArcRoutingControlConfig?: Plan_ArcRoutingControlConfiguration | undefined;
  readonly AuroraProvisionedScalingConfig?: Plan_AuroraProvisionedScalingConfiguration | undefined;
  readonly AuroraServerlessScalingConfig?: Plan_AuroraServerlessScalingConfiguration | undefined;
  /** An AWS Lambda execution block. */
  readonly CustomActionLambdaConfig?: Plan_CustomActionLambdaConfiguration | undefined;
  readonly DocumentDbConfig?: Plan_DocumentDbConfiguration | undefined;
  /** An EC2 Auto Scaling group execution block. */
  readonly Ec2AsgCapacityIncreaseConfig?: Plan_Ec2AsgCapacityIncreaseConfiguration | undefined;
  /** The capacity increase specified for the configuration. */
  readonly EcsCapacityIncreaseConfig?: Plan_EcsCapacityIncreaseConfiguration | undefined;
  /** An AWS EKS resource scaling execution block. */
  readonly EksResourceScalingConfig?: Plan_EksResourceScalingConfiguration | undefined;
  /** A manual approval execution block. */
  readonly ExecutionApprovalConfig?: Plan_ExecutionApprovalConfiguration | undefined;
  /** An Aurora Global Database execution block. */
  readonly GlobalAuroraConfig?: Plan_GlobalAuroraConfiguration | undefined;
  readonly LambdaEventSourceMappingConfig?: Plan_LambdaEventSourceMappingConfiguration | undefined;
  readonly NeptuneGlobalDatabaseConfig?: Plan_NeptuneGlobalDatabaseConfiguration | undefined;
  /** A parallel configuration execution block. */
  readonly ParallelConfig?: Plan_ParallelExecutionBlockConfiguration | undefined;
  readonly RdsCreateCrossRegionReadReplicaConfig?: Plan_RdsCreateCrossRegionReplicaConfiguration | undefined;
  readonly RdsPromoteReadReplicaConfig?: Plan_RdsPromoteReadReplicaConfiguration | undefined;
  readonly RdsSwitchoverReadReplicaConfig?: Plan_RdsSwitchoverReadReplicaConfiguration | undefined;
  /** A Region switch plan execution block. */
  readonly RegionSwitchPlanConfig?: Plan_RegionSwitchPlanConfiguration | undefined;
  /** The Amazon Route 53 health check configuration. */
  readonly Route53HealthCheckConfig?: Plan_Route53HealthCheckConfiguration | undefined;
}

/** Configuration for Amazon Aurora global databases used in a Region switch plan. */
export interface Plan_GlobalAuroraConfiguration {
  /** The behavior for a global database, that is, only allow switchover or also allow failover. */
  readonly Behavior?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The database cluster Amazon Resource Names (ARNs) for a global database. */
  readonly DatabaseClusterArns?: readonly string[] | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
  /** The global cluster identifier for a global database. */
  readonly GlobalClusterIdentifier?: string | undefined;
  /** The timeout value specified for the configuration. */
  readonly TimeoutMinutes?: number | undefined;
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: Plan_GlobalAuroraUngraceful | undefined;
}

/** Configuration for handling failures when performing operations on Aurora global databases. */
export interface Plan_GlobalAuroraUngraceful {
  /** The settings for ungraceful execution. */
  readonly Ungraceful?: string | undefined;
}

export interface Plan_HealthCheckState {
  readonly HealthCheckId?: string | undefined;
  readonly Region?: string | undefined;
}

/** Defines the type of Kubernetes resource to scale in an Amazon EKS cluster. */
export interface Plan_KubernetesResourceType {
  /** The API version type for the Kubernetes resource. */
  readonly ApiVersion?: string | undefined;
  /** The kind for the Kubernetes resource. */
  readonly Kind?: string | undefined;
}

/** Defines a Kubernetes resource to scale in an Amazon EKS cluster. */
export interface Plan_KubernetesScalingResource {
  /** The hpaname for the Kubernetes resource. */
  readonly HpaName?: string | undefined;
  /** The name for the Kubernetes resource. */
  readonly Name?: string | undefined;
  /** The namespace for the Kubernetes resource. */
  readonly Namespace?: string | undefined;
}

export interface Plan_LambdaEventSourceMappingConfiguration {
  readonly Action?: string | undefined;
  readonly RegionEventSourceMappings?: { readonly [key: string]: Plan_EventSourceMapping | undefined } | undefined;
  readonly TimeoutMinutes?: number | undefined;
  readonly Ungraceful?: Plan_LambdaEventSourceMappingUngraceful | undefined;
}

export interface Plan_LambdaEventSourceMappingUngraceful {
  readonly Behavior?: string | undefined;
}

/** Configuration for handling failures when invoking Lambda functions. */
export interface Plan_LambdaUngraceful {
  /** The ungraceful behavior for a Lambda function, which must be set to `skip`. */
  readonly Behavior?: string | undefined;
}

/** Configuration for AWS Lambda functions used in a Region switch plan. */
export interface Plan_Lambdas {
  /** The Amazon Resource Name (ARN) of the Lambda function. */
  readonly Arn?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
}

export interface Plan_NeptuneGlobalDatabaseConfiguration {
  readonly Behavior?: string | undefined;
  readonly CrossAccountRole?: string | undefined;
  readonly ExternalId?: string | undefined;
  readonly GlobalClusterIdentifier?: string | undefined;
  readonly RegionDatabaseClusterArns?: { readonly [key: string]: string | undefined } | undefined;
  readonly TimeoutMinutes?: number | undefined;
  readonly Ungraceful?: Plan_NeptuneUngraceful | undefined;
}

export interface Plan_NeptuneUngraceful {
  readonly Ungraceful?: string | undefined;
}

/** Configuration for steps that should be executed in parallel during a Region switch. */
export interface Plan_ParallelExecutionBlockConfiguration {
  /** The steps for a parallel execution block. */
  readonly Steps?: readonly Plan_Step[] | undefined;
}

export interface Plan_RdsCreateCrossRegionReplicaConfiguration {
  readonly CrossAccountRole?: string | undefined;
  readonly DbInstanceArnMap?: { readonly [key: string]: string | undefined } | undefined;
  readonly ExternalId?: string | undefined;
  readonly TimeoutMinutes?: number | undefined;
}

export interface Plan_RdsPromoteReadReplicaConfiguration {
  readonly CrossAccountRole?: string | undefined;
  readonly DbInstanceArnMap?: { readonly [key: string]: string | undefined } | undefined;
  readonly ExternalId?: string | undefined;
  readonly TimeoutMinutes?: number | undefined;
}

export interface Plan_RdsSwitchoverReadReplicaConfiguration {
  readonly CrossAccountRole?: string | undefined;
  readonly DbInstanceArnMap?: { readonly [key: string]: string | undefined } | undefined;
  readonly ExternalId?: string | undefined;
  readonly TimeoutMinutes?: number | undefined;
  readonly Ungraceful?: Plan_RdsUngraceful | undefined;
}

export interface Plan_RdsUngraceful {
  readonly Ungraceful?: string | undefined;
}

/** Configuration for nested Region switch plans. */
export interface Plan_RegionSwitchPlanConfiguration {
  /** The Amazon Resource Name (ARN) of the plan configuration. */
  readonly Arn?: string | undefined;
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
}

/** Configuration for automatic report generation for plan executions. */
export interface Plan_ReportConfiguration {
  /** The output configuration for the report. */
  readonly ReportOutput?: readonly Plan_ReportOutputConfiguration[] | undefined;
}

/** Configuration for report output destinations used in a Region switch plan. */
export interface Plan_ReportOutputConfiguration {
  /** Configuration for delivering reports to an Amazon S3 bucket. */
  readonly S3Configuration?: Plan_S3ReportOutputConfiguration | undefined;
}

/** The Amazon Route 53 health check configuration. */
export interface Plan_Route53HealthCheckConfiguration {
  /** The cross account role for the configuration. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the configuration. */
  readonly ExternalId?: string | undefined;
  /** The Amazon Route 53 health check configuration hosted zone ID. */
  readonly HostedZoneId?: string | undefined;
  /** The Amazon Route 53 health check configuration record name. */
  readonly RecordName?: string | undefined;
  /** The Amazon Route 53 health check configuration record sets. */
  readonly RecordSets?: readonly Plan_Route53ResourceRecordSet[] | undefined;
  /** The Amazon Route 53 health check configuration time out (in minutes). */
  readonly TimeoutMinutes?: number | undefined;
}

export interface Plan_Route53HealthChecks {
  readonly HealthCheckIds?: readonly string[] | undefined;
  readonly HostedZoneIds?: readonly string[] | undefined;
  readonly RecordNames?: readonly string[] | undefined;
  readonly Regions?: readonly string[] | undefined;
}

/** The Amazon Route 53 record set. */
export interface Plan_Route53ResourceRecordSet {
  /** The Amazon Route 53 record set identifier. */
  readonly RecordSetIdentifier?: string | undefined;
  /** The Amazon Route 53 record set Region. */
  readonly Region?: string | undefined;
}

/** Configuration for delivering generated reports to an Amazon S3 bucket. */
export interface Plan_S3ReportOutputConfiguration {
  /** The AWS account ID that owns the S3 bucket. */
  readonly BucketOwner?: string | undefined;
  /** The S3 bucket name and optional prefix where reports are stored. */
  readonly BucketPath?: string | undefined;
}

/** The service for a cross account role. */
export interface Plan_Service {
  /** The cluster Amazon Resource Name (ARN) for a service. */
  readonly ClusterArn?: string | undefined;
  /** The cross account role for a service. */
  readonly CrossAccountRole?: string | undefined;
  /** The external ID (secret key) for the service. */
  readonly ExternalId?: string | undefined;
  /** The Amazon Resource Name (ARN) for a service. */
  readonly ServiceArn?: string | undefined;
}

/** Represents a step in a Region switch plan workflow. */
export interface Plan_Step {
  /** The description of a step in a workflow. */
  readonly Description?: string | undefined;
  /** The configuration for an execution block in a workflow. */
  readonly ExecutionBlockConfiguration?: Plan_ExecutionBlockConfiguration | undefined;
  /** The type of an execution block in a workflow. */
  readonly ExecutionBlockType?: string | undefined;
  /** The name of a step in a workflow. */
  readonly Name?: string | undefined;
}

/** Defines a condition that can automatically trigger the execution of a Region switch plan. */
export interface Plan_Trigger {
  /** The action to perform when the trigger fires. */
  readonly Action?: string | undefined;
  /** The conditions that must be met for the trigger to fire. */
  readonly Conditions?: readonly Plan_TriggerCondition[] | undefined;
  /** The description for a trigger. */
  readonly Description?: string | undefined;
  /** The minimum time, in minutes, that must elapse between automatic executions of the plan. */
  readonly MinDelayMinutesBetweenExecutions?: number | undefined;
  /** The AWS Region for a trigger. */
  readonly TargetRegion?: string | undefined;
}

/** Defines a condition that must be met for a trigger to fire. */
export interface Plan_TriggerCondition {
  /** The name of the CloudWatch alarm associated with the condition. */
  readonly AssociatedAlarmName?: string | undefined;
  /** The condition that must be met. */
  readonly Condition?: string | undefined;
}

/** Represents a workflow in a Region switch plan. */
export interface Plan_Workflow {
  /** The steps that make up the workflow. */
  readonly Steps?: readonly Plan_Step[] | undefined;
  /** The description of the workflow. */
  readonly WorkflowDescription?: string | undefined;
  /** The action that the workflow performs. */
  readonly WorkflowTargetAction?: string | undefined;
  /** The AWS Region that the workflow targets. */
  readonly WorkflowTargetRegion?: string | undefined;
}
