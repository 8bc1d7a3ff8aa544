// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTSiteWise::AccessPolicy`: The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. */
export interface AccessPolicy {
  /** The identity for this access policy. */
  readonly AccessPolicyIdentity?: AccessPolicy_AccessPolicyIdentity | undefined;
  /** The permission level for this access policy. */
  readonly AccessPolicyPermission?: string | undefined;
  /** The AWS IoT SiteWise Monitor resource for this access policy. */
  readonly AccessPolicyResource?: AccessPolicy_AccessPolicyResource | undefined;
  /** The ARN of the access policy, which has the following format. */
  readonly AccessPolicyArn?: string | undefined;
  /** The ID of the access policy. */
  readonly AccessPolicyId?: string | undefined;
}

/** The identity (IAM Identity Center user, IAM Identity Center group, or IAM user) to which this access policy applies. */
export interface AccessPolicy_AccessPolicyIdentity {
  /** An IAM role identity. */
  readonly IamRole?: AccessPolicy_IamRole | undefined;
  /** An IAM user identity. */
  readonly IamUser?: AccessPolicy_IamUser | undefined;
  /** An IAM Identity Center user identity. */
  readonly User?: AccessPolicy_User | undefined;
}

/** The AWS IoT SiteWise Monitor resource for this access policy. */
export interface AccessPolicy_AccessPolicyResource {
  /** Identifies an AWS IoT SiteWise Monitor portal. */
  readonly Portal?: AccessPolicy_Portal | undefined;
  /** Identifies a specific AWS IoT SiteWise Monitor project. */
  readonly Project?: AccessPolicy_Project | undefined;
}

/** Contains information about an AWS Identity and Access Management role. */
export interface AccessPolicy_IamRole {
  /** The ARN of the IAM role. */
  readonly arn?: string | undefined;
}

/** Contains information about an AWS Identity and Access Management user. */
export interface AccessPolicy_IamUser {
  /** The ARN of the IAM user. */
  readonly arn?: string | undefined;
}

/** Identifies an AWS IoT SiteWise Monitor portal. */
export interface AccessPolicy_Portal {
  /** The ID of the portal. */
  readonly id?: string | undefined;
}

/** Identifies a specific AWS IoT SiteWise Monitor project. */
export interface AccessPolicy_Project {
  /** The ID of the project. */
  readonly id?: string | undefined;
}

/** Contains information for a user identity in an access policy. */
export interface AccessPolicy_User {
  /** The IAM Identity Center ID of the user. */
  readonly id?: string | undefined;
}

/** `AWS::IoTSiteWise::Application`: Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace. */
export interface Application {
  /** A description of the application. */
  readonly Description?: string | undefined;
  /** The ARN of the IAM Identity Center instance used to create the application. */
  readonly IdcInstanceArn?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workspace that the application belongs to. */
  readonly WorkspaceName?: string | undefined;
  /** The unique identifier of the application. */
  readonly ApplicationId?: string | undefined;
  /** The ARN of the application. */
  readonly Arn?: string | undefined;
  /** The time the application was created. */
  readonly CreatedAt?: string | undefined;
  /** The DNS-compliant subdomain label assigned to the application. */
  readonly DnsSubdomain?: string | undefined;
  /** The ARN of the IAM Identity Center application created for the application. */
  readonly IdcApplicationArn?: string | undefined;
  /** The current status of the application. */
  readonly Status?: string | undefined;
  /** The time the application was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::IoTSiteWise::Asset`: Creates an asset from an existing asset model. */
export interface Asset {
  /** The ID of the asset, in UUID format. */
  readonly AssetDescription?: string | undefined;
  /** The external ID of the asset model composite model. */
  readonly AssetExternalId?: string | undefined;
  /** A list of asset hierarchies that each contain a `hierarchyId`. */
  readonly AssetHierarchies?: readonly Asset_AssetHierarchy[] | undefined;
  /** The ID of the asset model from which to create the asset. */
  readonly AssetModelId?: string | undefined;
  /** A friendly name for the asset. */
  readonly AssetName?: string | undefined;
  /** The list of asset properties for the asset. */
  readonly AssetProperties?: readonly Asset_AssetProperty[] | undefined;
  /** A list of key-value pairs that contain metadata for the asset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the asset. */
  readonly AssetArn?: string | undefined;
  /** The ID of the asset. */
  readonly AssetId?: string | undefined;
}

/** Describes an asset hierarchy that contains a hierarchy's name and ID. */
export interface Asset_AssetHierarchy {
  /** The Id of the child asset. */
  readonly ChildAssetId?: string | undefined;
  /** The external ID of the hierarchy, if it has one. */
  readonly ExternalId?: string | undefined;
  /** The ID of the hierarchy. */
  readonly Id?: string | undefined;
  /** The ID of the hierarchy. */
  readonly LogicalId?: string | undefined;
}

/** Contains asset property information. */
export interface Asset_AssetProperty {
  /** The alias that identifies the property, such as an OPC-UA server data stream path (for example,… */
  readonly Alias?: string | undefined;
  /** The external ID of the property. */
  readonly ExternalId?: string | undefined;
  /** The ID of the asset property. */
  readonly Id?: string | undefined;
  /** The `LogicalID` of the asset property. */
  readonly LogicalId?: string | undefined;
  /** The MQTT notification state (enabled or disabled) for this asset property. */
  readonly NotificationState?: string | undefined;
  /** The unit (such as `Newtons` or `RPM` ) of the asset property. */
  readonly Unit?: string | undefined;
}

/** `AWS::IoTSiteWise::AssetModel`: Creates an asset model from specified property and hierarchy definitions. */
export interface AssetModel {
  /** The composite models that are part of this asset model. */
  readonly AssetModelCompositeModels?: readonly AssetModel_AssetModelCompositeModel[] | undefined;
  /** A description for the asset model. */
  readonly AssetModelDescription?: string | undefined;
  /** The external ID of the asset model. */
  readonly AssetModelExternalId?: string | undefined;
  /** The hierarchy definitions of the asset model. */
  readonly AssetModelHierarchies?: readonly AssetModel_AssetModelHierarchy[] | undefined;
  /** A unique name for the asset model. */
  readonly AssetModelName?: string | undefined;
  /** The property definitions of the asset model. */
  readonly AssetModelProperties?: readonly AssetModel_AssetModelProperty[] | undefined;
  /** The type of asset model. */
  readonly AssetModelType?: string | undefined;
  /** a list of asset model and interface relationships */
  readonly EnforcedAssetModelInterfaceRelationships?: readonly AssetModel_EnforcedAssetModelInterfaceRelationship[] | undefined;
  /** A list of key-value pairs that contain metadata for the asset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the asset model, which has the following format. */
  readonly AssetModelArn?: string | undefined;
  /** The ID of the asset model. */
  readonly AssetModelId?: string | undefined;
}

/** Contains information about a composite model in an asset model. */
export interface AssetModel_AssetModelCompositeModel {
  /** The ID of a component model which is reused to create this composite model. */
  readonly ComposedAssetModelId?: string | undefined;
  /** The asset property definitions for this composite model. */
  readonly CompositeModelProperties?: readonly AssetModel_AssetModelProperty[] | undefined;
  /** The description of the composite model. */
  readonly Description?: string | undefined;
  /** The external ID of a composite model on this asset model. */
  readonly ExternalId?: string | undefined;
  /** The ID of the asset model composite model. */
  readonly Id?: string | undefined;
  /** The name of the composite model. */
  readonly Name?: string | undefined;
  /** The external ID of the parent composite model. */
  readonly ParentAssetModelCompositeModelExternalId?: string | undefined;
  /** The structured path to the property from the root of the asset using property names. */
  readonly Path?: readonly string[] | undefined;
  /** The type of the composite model. */
  readonly Type?: string | undefined;
}

/** Describes an asset hierarchy that contains a hierarchy's name, ID, and child asset model ID that specifies the type of… */
export interface AssetModel_AssetModelHierarchy {
  /** The ID of the asset model, in UUID format. */
  readonly ChildAssetModelId?: string | undefined;
  /** The external ID (if any) provided in the CreateAssetModel or UpdateAssetModel operation. */
  readonly ExternalId?: string | undefined;
  /** The ID of the asset model hierarchy. */
  readonly Id?: string | undefined;
  /** The `LogicalID` of the asset model hierarchy. */
  readonly LogicalId?: string | undefined;
  /** The name of the asset model hierarchy that you specify by using the CreateAssetModel or UpdateAssetModel API operation. */
  readonly Name?: string | undefined;
}

/** Contains information about an asset model property. */
export interface AssetModel_AssetModelProperty {
  /** The data type of the asset model property. */
  readonly DataType?: string | undefined;
  /** The data type of the structure for this property. */
  readonly DataTypeSpec?: string | undefined;
  /** The external ID of the asset property. */
  readonly ExternalId?: string | undefined;
  /** The ID of the property. */
  readonly Id?: string | undefined;
  /** The `LogicalID` of the asset model property. */
  readonly LogicalId?: string | undefined;
  /** The name of the asset model property. */
  readonly Name?: string | undefined;
  /** Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`. */
  readonly Type?: AssetModel_PropertyType | undefined;
  /** The unit of the asset model property, such as `Newtons` or `RPM`. */
  readonly Unit?: string | undefined;
}

/** Contains an asset attribute property. */
export interface AssetModel_Attribute {
  /** The default value of the asset model property attribute. */
  readonly DefaultValue?: string | undefined;
}

/** Contains information about applied interface property and asset model property */
export interface AssetModel_EnforcedAssetModelInterfacePropertyMapping {
  /** The external ID of the linked asset model property */
  readonly AssetModelPropertyExternalId?: string | undefined;
  /** The logical ID of the linked asset model property */
  readonly AssetModelPropertyLogicalId?: string | undefined;
  /** The external ID of the applied interface property */
  readonly InterfaceAssetModelPropertyExternalId?: string | undefined;
}

/** Contains information about applied interface hierarchy and asset model hierarchy */
export interface AssetModel_EnforcedAssetModelInterfaceRelationship {
  /** The ID of the asset model that has the interface applied to it. */
  readonly InterfaceAssetModelId?: string | undefined;
  /** A list of property mappings between the interface asset model and the asset model where the interface is applied. */
  readonly PropertyMappings?: readonly AssetModel_EnforcedAssetModelInterfacePropertyMapping[] | undefined;
}

/** Contains expression variable information. */
export interface AssetModel_ExpressionVariable {
  /** The friendly name of the variable to be used in the expression. */
  readonly Name?: string | undefined;
  /** The variable that identifies an asset property from which to use values. */
  readonly Value?: AssetModel_VariableValue | undefined;
}

/** Contains an asset metric property. */
export interface AssetModel_Metric {
  /** The mathematical expression that defines the metric aggregation function. */
  readonly Expression?: string | undefined;
  /** The list of variables used in the expression. */
  readonly Variables?: readonly AssetModel_ExpressionVariable[] | undefined;
  /** The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression. */
  readonly Window?: AssetModel_MetricWindow | undefined;
}

/** Contains a time interval window used for data aggregate computations (for example, average, sum, count, and so on). */
export interface AssetModel_MetricWindow {
  /** The tumbling time interval window. */
  readonly Tumbling?: AssetModel_TumblingWindow | undefined;
}

/** Represents one level between a composite model and the root of the asset model. */
export interface AssetModel_PropertyPathDefinition {
  /** The name of the path segment. */
  readonly Name?: string | undefined;
}

/** Contains a property type, which can be one of `attribute`, `measurement`, `metric`, or `transform`. */
export interface AssetModel_PropertyType {
  /** Specifies an asset attribute property. */
  readonly Attribute?: AssetModel_Attribute | undefined;
  /** Specifies an asset metric property. */
  readonly Metric?: AssetModel_Metric | undefined;
  /** Specifies an asset transform property. */
  readonly Transform?: AssetModel_Transform | undefined;
  /** The type of property type, which can be one of `Attribute`, `Measurement`, `Metric`, or `Transform`. */
  readonly TypeName?: string | undefined;
}

/** Contains an asset transform property. */
export interface AssetModel_Transform {
  /** The mathematical expression that defines the transformation function. */
  readonly Expression?: string | undefined;
  /** The list of variables used in the expression. */
  readonly Variables?: readonly AssetModel_ExpressionVariable[] | undefined;
}

/** Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time window. */
export interface AssetModel_TumblingWindow {
  /** The time interval for the tumbling window. */
  readonly Interval?: string | undefined;
  /** The offset for the tumbling window. */
  readonly Offset?: string | undefined;
}

/** Identifies a property value used in an expression. */
export interface AssetModel_VariableValue {
  /** The external ID of the hierarchy being referenced. */
  readonly HierarchyExternalId?: string | undefined;
  /** The ID of the hierarchy to query for the property ID. */
  readonly HierarchyId?: string | undefined;
  /** The `LogicalID` of the hierarchy to query for the `PropertyLogicalID`. */
  readonly HierarchyLogicalId?: string | undefined;
  /** The external ID of the property being referenced. */
  readonly PropertyExternalId?: string | undefined;
  /** The ID of the property to use as the variable. */
  readonly PropertyId?: string | undefined;
  /** The `LogicalID` of the property that is being referenced. */
  readonly PropertyLogicalId?: string | undefined;
  /** The path of the property. */
  readonly PropertyPath?: readonly AssetModel_PropertyPathDefinition[] | undefined;
}

/** `AWS::IoTSiteWise::ComputationModel`: Create a computation model with a configuration and data binding. */
export interface ComputationModel {
  /** The configuration for the computation model. */
  readonly ComputationModelConfiguration?: ComputationModel_ComputationModelConfiguration | undefined;
  /** The data binding for the computation model. */
  readonly ComputationModelDataBinding?: { readonly [key: string]: ComputationModel_ComputationModelDataBindingValue | undefined } | undefined;
  /** The description of the computation model. */
  readonly ComputationModelDescription?: string | undefined;
  /** The name of the computation model. */
  readonly ComputationModelName?: string | undefined;
  /** A list of key-value pairs that contain metadata for the asset. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the computation model, which has the following format. */
  readonly ComputationModelArn?: string | undefined;
  /** The ID of the computation model. */
  readonly ComputationModelId?: string | undefined;
}

/** Contains the configuration for anomaly detection computation models. */
export interface ComputationModel_AnomalyDetectionComputationModelConfiguration {
  /** The list of input properties for the anomaly detection model. */
  readonly InputProperties?: string | undefined;
  /** The property where the anomaly detection results will be stored. */
  readonly ResultProperty?: string | undefined;
}

/** Contains information about an `assetModelProperty` binding value. */
export interface ComputationModel_AssetModelPropertyBindingValue {
  /** The ID of the asset model, in UUID format. */
  readonly AssetModelId?: string | undefined;
  /** The ID of the asset model property used in data binding value. */
  readonly PropertyId?: string | undefined;
}

/** Represents a data binding value referencing a specific asset property. */
export interface ComputationModel_AssetPropertyBindingValue {
  /** The ID of the asset containing the property. */
  readonly AssetId?: string | undefined;
  /** The ID of the property within the asset. */
  readonly PropertyId?: string | undefined;
}

/** The configuration for the computation model. */
export interface ComputationModel_ComputationModelConfiguration {
  /** The configuration for the anomaly detection type of computation model. */
  readonly AnomalyDetection?: ComputationModel_AnomalyDetectionComputationModelConfiguration | undefined;
}

/** Contains computation model data binding value information, which can be one of `assetModelProperty`, `list`. */
export interface ComputationModel_ComputationModelDataBindingValue {
  /** Specifies an asset model property data binding value. */
  readonly AssetModelProperty?: ComputationModel_AssetModelPropertyBindingValue | undefined;
  /** The asset property value used for computation model data binding. */
  readonly AssetProperty?: ComputationModel_AssetPropertyBindingValue | undefined;
  /** Specifies a list of data binding value. */
  readonly List?: readonly ComputationModel_ComputationModelDataBindingValue[] | undefined;
}

/** `AWS::IoTSiteWise::Dashboard`: The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. */
export interface Dashboard {
  /** The dashboard definition specified in a JSON literal. */
  readonly DashboardDefinition?: string | undefined;
  /** A description for the dashboard. */
  readonly DashboardDescription?: string | undefined;
  /** A friendly name for the dashboard. */
  readonly DashboardName?: string | undefined;
  /** The ID of the project in which to create the dashboard. */
  readonly ProjectId?: string | undefined;
  /** A list of key-value pairs that contain metadata for the dashboard. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the dashboard, which has the following format. */
  readonly DashboardArn?: string | undefined;
  /** The ID of the dashboard. */
  readonly DashboardId?: string | undefined;
}

/** `AWS::IoTSiteWise::Dataset`: Creates a dataset to connect an external datasource. */
export interface Dataset {
  readonly DatasetConfig?: Dataset_DatasetConfig | undefined;
  /** A description about the dataset, and its functionality. */
  readonly DatasetDescription?: string | undefined;
  /** The name of the dataset. */
  readonly DatasetName?: string | undefined;
  /** The data source for the dataset. */
  readonly DatasetSource?: Dataset_DatasetSource | undefined;
  /** The type of the dataset. */
  readonly DatasetType?: string | undefined;
  /** A list of key-value pairs that contain metadata for the access policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workspace associated with the dataset. */
  readonly WorkspaceName?: string | undefined;
  /** The ARN of the dataset, which has the following format. */
  readonly DatasetArn?: string | undefined;
  /** The ID of the dataset. */
  readonly DatasetId?: string | undefined;
}

export interface Dataset_DatasetConfig {
  readonly Session?: Dataset_SessionConfig | undefined;
}

/** The data source for the dataset. */
export interface Dataset_DatasetSource {
  /** The details of the dataset source associated with the dataset. */
  readonly SourceDetail?: Dataset_SourceDetail | undefined;
  /** The format of the dataset source associated with the dataset. */
  readonly SourceFormat?: string | undefined;
  /** The type of data source for the dataset. */
  readonly SourceType?: string | undefined;
}

/** The source details for the Kendra dataset source. */
export interface Dataset_KendraSourceDetail {
  /** The `knowledgeBaseArn` details for the Kendra dataset source. */
  readonly KnowledgeBaseArn?: string | undefined;
  /** The `roleARN` details for the Kendra dataset source. */
  readonly RoleArn?: string | undefined;
}

export interface Dataset_SessionConfig {
  /** The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z. */
  readonly SessionEndTime?: string | undefined;
  /** The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z. */
  readonly SessionStartTime?: string | undefined;
}

/** The details of the dataset source associated with the dataset. */
export interface Dataset_SourceDetail {
  /** Contains details about the Kendra dataset source. */
  readonly Kendra?: Dataset_KendraSourceDetail | undefined;
}

/** `AWS::IoTSiteWise::Gateway`: Creates a gateway, which is a virtual or edge device that delivers industrial data streams from local servers to AWS… */
export interface Gateway {
  /** A list of gateway capability summaries that each contain a namespace and status. */
  readonly GatewayCapabilitySummaries?: readonly Gateway_GatewayCapabilitySummary[] | undefined;
  /** A unique name for the gateway. */
  readonly GatewayName?: string | undefined;
  /** The gateway's platform. */
  readonly GatewayPlatform?: Gateway_GatewayPlatform | undefined;
  /** The version of the gateway. */
  readonly GatewayVersion?: string | undefined;
  /** A list of key-value pairs that contain metadata for the gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID for the gateway. */
  readonly GatewayId?: string | undefined;
}

/** Contains a summary of a gateway capability configuration. */
export interface Gateway_GatewayCapabilitySummary {
  /** The JSON document that defines the configuration for the gateway capability. */
  readonly CapabilityConfiguration?: string | undefined;
  /** The namespace of the capability configuration. */
  readonly CapabilityNamespace?: string | undefined;
}

/** The gateway's platform configuration. */
export interface Gateway_GatewayPlatform {
  readonly Greengrass?: Gateway_Greengrass | undefined;
  /** A gateway that runs on AWS IoT Greengrass V2. */
  readonly GreengrassV2?: Gateway_GreengrassV2 | undefined;
  /** An AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device. */
  readonly SiemensIE?: Gateway_SiemensIE | undefined;
}

export interface Gateway_Greengrass {
  readonly GroupArn?: string | undefined;
}

/** Contains details for a gateway that runs on AWS IoT Greengrass V2. */
export interface Gateway_GreengrassV2 {
  /** The operating system of the core device in AWS IoT Greengrass V2. */
  readonly CoreDeviceOperatingSystem?: string | undefined;
  /** The name of the AWS IoT thing for your AWS IoT Greengrass V2 core device. */
  readonly CoreDeviceThingName?: string | undefined;
}

/** Contains details for a AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device. */
export interface Gateway_SiemensIE {
  /** The name of the AWS IoT Thing for your AWS IoT SiteWise Edge gateway. */
  readonly IotCoreThingName?: string | undefined;
}

/** `AWS::IoTSiteWise::Pipeline`: Resource schema for AWS::IoTSiteWise::Pipeline. */
export interface Pipeline {
  /** The list of compute nodes that form the pipeline DAG. */
  readonly Computations?: readonly Pipeline_ComputeNode[] | undefined;
  /** A description of the pipeline. */
  readonly Description?: string | undefined;
  /** A map of environment variable key-value pairs. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the pipeline. */
  readonly PipelineName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workspace. */
  readonly WorkspaceName?: string | undefined;
  /** The ARN of the pipeline. */
  readonly PipelineArn?: string | undefined;
  /** The current lifecycle status of the pipeline. */
  readonly Status?: string | undefined;
}

/** A single compute node in a pipeline DAG. */
export interface Pipeline_ComputeNode {
  /** The unique name for this compute node within the pipeline. */
  readonly ComputeNodeName?: string | undefined;
  /** A list of compute node names that must complete successfully before this node can start. */
  readonly DependsOn?: readonly string[] | undefined;
  /** A map of environment variable key-value pairs. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the task to execute for this compute node. */
  readonly TaskName?: string | undefined;
}

/** `AWS::IoTSiteWise::Portal`: The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. */
export interface Portal {
  /** Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. */
  readonly Alarms?: Portal_Alarms | undefined;
  /** The email address that sends alarm notifications. */
  readonly NotificationSenderEmail?: string | undefined;
  /** The service to use to authenticate users to the portal. */
  readonly PortalAuthMode?: string | undefined;
  /** The AWS administrator's contact email address. */
  readonly PortalContactEmail?: string | undefined;
  /** A description for the portal. */
  readonly PortalDescription?: string | undefined;
  /** A friendly name for the portal. */
  readonly PortalName?: string | undefined;
  /** Define the type of portal. */
  readonly PortalType?: string | undefined;
  /** Map to associate detail of configuration related with a PortalType. */
  readonly PortalTypeConfiguration?: { readonly [key: string]: Portal_PortalTypeEntry | undefined } | undefined;
  /** The ARN of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your behalf. */
  readonly RoleArn?: string | undefined;
  /** A list of key-value pairs that contain metadata for the portal. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the portal, which has the following format. */
  readonly PortalArn?: string | undefined;
  /** The SSO application generated client ID (used with SSO APIs). */
  readonly PortalClientId?: string | undefined;
  /** The ID of the created portal. */
  readonly PortalId?: string | undefined;
  /** The public URL for the AWS IoT SiteWise Monitor portal. */
  readonly PortalStartUrl?: string | undefined;
}

/** Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. */
export interface Portal_Alarms {
  /** The ARN of the IAM role that allows the alarm to perform actions and access AWS resources and services, such as AWS IoT… */
  readonly AlarmRoleArn?: string | undefined;
  /** The ARN of the Lambda function that manages alarm notifications. */
  readonly NotificationLambdaArn?: string | undefined;
}

/** Container associated a certain PortalType. */
export interface Portal_PortalTypeEntry {
  /** The array of tools associated with the specified portal type. */
  readonly PortalTools?: readonly string[] | undefined;
}

/** `AWS::IoTSiteWise::Project`: The AWS IoT SiteWise Monitor feature will no longer be open to new customers starting November 7, 2025. */
export interface Project {
  /** A list that contains the IDs of each asset associated with the project. */
  readonly AssetIds?: readonly string[] | undefined;
  /** The ID of the portal in which to create the project. */
  readonly PortalId?: string | undefined;
  /** A description for the project. */
  readonly ProjectDescription?: string | undefined;
  /** A friendly name for the project. */
  readonly ProjectName?: string | undefined;
  /** A list of key-value pairs that contain metadata for the project. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the project, which has the following format. */
  readonly ProjectArn?: string | undefined;
  /** The ID of the project. */
  readonly ProjectId?: string | undefined;
}

/** `AWS::IoTSiteWise::Task`: Resource schema for AWS::IoTSiteWise::Task. */
export interface Task {
  /** A description of the task. */
  readonly Description?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The task execution configuration. */
  readonly TaskConfiguration?: Task_TaskConfiguration | undefined;
  /** The name of the task. */
  readonly TaskName?: string | undefined;
  /** The name of the workspace. */
  readonly WorkspaceName?: string | undefined;
  /** The current lifecycle status of the task. */
  readonly Status?: string | undefined;
  /** The ARN of the task. */
  readonly TaskArn?: string | undefined;
}

/** Configuration for running a custom container image on managed compute. */
export interface Task_ContainerTaskConfiguration {
  /** The command to execute in the container. */
  readonly Command?: readonly string[] | undefined;
  /** The Amazon ECR image URI for the task container. */
  readonly EcrUri?: string | undefined;
  /** A map of environment variable key-value pairs. */
  readonly EnvironmentVariables?: { readonly [key: string]: string | undefined } | undefined;
  /** Configuration for ephemeral storage attached to the container task. */
  readonly EphemeralStorageConfiguration?: Task_EphemeralStorageConfiguration | undefined;
  /** Mounts attached to the container filesystem. */
  readonly Mounts?: readonly Task_Mount[] | undefined;
  /** The processing type for compute resources. */
  readonly ProcessingType?: string | undefined;
  /** The processing unit allocation that determines vCPU, memory, and GPU resources. */
  readonly ProcessingUnit?: string | undefined;
  /** The ARN of the IAM role that grants the containerized workload permissions to access AWS resources. */
  readonly TaskExecutionRole?: string | undefined;
  /** The timeout in seconds for task execution. */
  readonly TimeoutSeconds?: number | undefined;
}

/** Configuration for ephemeral storage attached to the container task. */
export interface Task_EphemeralStorageConfiguration {
  /** The storage type that determines I/O performance characteristics. */
  readonly StorageClass?: string | undefined;
  /** Storage volume size in GiB. */
  readonly StorageSizeInGiB?: number | undefined;
}

/** Attaches a data source to the container filesystem for a task at a customer-supplied relative path under the… */
export interface Task_Mount {
  /** A unique name for the mount within the task. */
  readonly Name?: string | undefined;
  /** The relative path under the service-owned mount root where this mount is attached inside the container. */
  readonly RelativePath?: string | undefined;
  /** The data source configuration for a mount. */
  readonly Source?: Task_MountSource | undefined;
  /** The type of storage used for the mount inside the container. */
  readonly StorageType?: string | undefined;
}

/** The data source configuration for a mount. */
export interface Task_MountSource {
  /** Configures a mount that reads from an Amazon S3 access point. */
  readonly S3AccessPoint?: Task_S3AccessPointSource | undefined;
}

/** Configures a mount that reads from an Amazon S3 access point. */
export interface Task_S3AccessPointSource {
  /** The Amazon Resource Name (ARN) of the Amazon S3 access point. */
  readonly AccessPointArn?: string | undefined;
  /** An object key name prefix. */
  readonly Prefix?: string | undefined;
}

/** The task execution configuration. */
export interface Task_TaskConfiguration {
  /** Configuration for running a custom container image on managed compute. */
  readonly ContainerTaskConfiguration?: Task_ContainerTaskConfiguration | undefined;
}

/** `AWS::IoTSiteWise::Workspace`: Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines. */
export interface Workspace {
  /** The encryption configuration for the workspace. */
  readonly EncryptionConfiguration?: Workspace_EncryptionConfiguration | undefined;
  /** The ARN of the AWS KMS key used for KMS_BASED_ENCRYPTION. */
  readonly KmsKeyId?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A description of the workspace. */
  readonly WorkspaceDescription?: string | undefined;
  /** The name of the workspace. */
  readonly WorkspaceName?: string | undefined;
  /** The time the workspace was created. */
  readonly CreatedAt?: string | undefined;
  /** The current state of the workspace. */
  readonly Status?: string | undefined;
  /** The time the workspace was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The ARN of the workspace. */
  readonly WorkspaceArn?: string | undefined;
}

/** The encryption configuration for the workspace. */
export interface Workspace_EncryptionConfiguration {
  /** The type of encryption. */
  readonly EncryptionType?: string | undefined;
}
