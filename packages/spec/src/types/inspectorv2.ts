// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::InspectorV2::CisScanConfiguration`: The CIS scan configuration. */
export interface CisScanConfiguration {
  /** The name of the CIS scan configuration. */
  readonly ScanName?: string | undefined;
  /** The CIS scan configuration's schedule. */
  readonly Schedule?: CisScanConfiguration_Schedule | undefined;
  /** The CIS scan configuration's CIS Benchmark level. */
  readonly SecurityLevel?: string | undefined;
  /** The CIS scan configuration's tags. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The CIS scan configuration's targets. */
  readonly Targets?: CisScanConfiguration_CisTargets | undefined;
  /** The CIS scan configuration's scan configuration ARN. */
  readonly Arn?: string | undefined;
}

/** The CIS targets. */
export interface CisScanConfiguration_CisTargets {
  /** The CIS target account ids. */
  readonly AccountIds?: readonly string[] | undefined;
  /** The CIS target resource tags. */
  readonly TargetResourceTags?: { readonly [key: string]: readonly string[] | undefined } | undefined;
}

/** A daily schedule. */
export interface CisScanConfiguration_DailySchedule {
  /** The schedule start time. */
  readonly StartTime?: CisScanConfiguration_Time | undefined;
}

/** A monthly schedule. */
export interface CisScanConfiguration_MonthlySchedule {
  /** The monthly schedule's day. */
  readonly Day?: string | undefined;
  /** The monthly schedule's start time. */
  readonly StartTime?: CisScanConfiguration_Time | undefined;
}

/** The schedule the CIS scan configuration runs on. */
export interface CisScanConfiguration_Schedule {
  /** A daily schedule. */
  readonly Daily?: CisScanConfiguration_DailySchedule | undefined;
  /** A monthly schedule. */
  readonly Monthly?: CisScanConfiguration_MonthlySchedule | undefined;
  /** A one time schedule. */
  readonly OneTime?: Json | undefined;
  /** A weekly schedule. */
  readonly Weekly?: CisScanConfiguration_WeeklySchedule | undefined;
}

/** The time. */
export interface CisScanConfiguration_Time {
  /** The time of day in 24-hour format (00:00). */
  readonly TimeOfDay?: string | undefined;
  /** The timezone. */
  readonly TimeZone?: string | undefined;
}

/** A weekly schedule. */
export interface CisScanConfiguration_WeeklySchedule {
  /** The weekly schedule's days. */
  readonly Days?: readonly string[] | undefined;
  /** The weekly schedule's start time. */
  readonly StartTime?: CisScanConfiguration_Time | undefined;
}

/** `AWS::InspectorV2::CodeSecurityIntegration`: Creates a code security integration with a source code repository provider. */
export interface CodeSecurityIntegration {
  /** Contains details required to create a code security integration with a specific repository provider. */
  readonly CreateIntegrationDetails?: CodeSecurityIntegration_CreateDetails | undefined;
  /** The name of the code security integration. */
  readonly Name?: string | undefined;
  /** The tags to apply to the code security integration. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of repository provider for the integration. */
  readonly Type?: string | undefined;
  /** The updated integration details specific to the repository provider type. */
  readonly UpdateIntegrationDetails?: CodeSecurityIntegration_UpdateDetails | undefined;
  /** The Amazon Resource Name (ARN) of the code security integration. */
  readonly Arn?: string | undefined;
  /** The URL used to authorize the integration with the repository provider. */
  readonly AuthorizationUrl?: string | undefined;
  /** The timestamp when the code security integration was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp when the code security integration was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The current status of the integration. */
  readonly Status?: string | undefined;
  /** The reason for the current status of the code security integration. */
  readonly StatusReason?: string | undefined;
}

/** Contains details required to create a code security integration with a specific repository provider. */
export interface CodeSecurityIntegration_CreateDetails {
  /** Details specific to creating an integration with a self-managed GitLab instance. */
  readonly gitlabSelfManaged?: CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail | undefined;
}

/** Contains details required to create an integration with a self-managed GitLab instance. */
export interface CodeSecurityIntegration_CreateGitLabSelfManagedIntegrationDetail {
  /** The personal access token used to authenticate with the self-managed GitLab instance. */
  readonly accessToken?: string | undefined;
  /** The URL of the self-managed GitLab instance. */
  readonly instanceUrl?: string | undefined;
}

/** Contains details required to update a code security integration with a specific repository provider. */
export interface CodeSecurityIntegration_UpdateDetails {
  /** Details specific to updating an integration with GitHub. */
  readonly github?: CodeSecurityIntegration_UpdateGitHubIntegrationDetail | undefined;
  /** Details specific to updating an integration with a self-managed GitLab instance. */
  readonly gitlabSelfManaged?: CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail | undefined;
}

/** Contains details required to update an integration with GitHub. */
export interface CodeSecurityIntegration_UpdateGitHubIntegrationDetail {
  /** The authorization code received from GitHub to update the integration. */
  readonly code?: string | undefined;
  /** The installation ID of the GitHub App associated with the integration. */
  readonly installationId?: string | undefined;
}

/** Contains details required to update an integration with a self-managed GitLab instance. */
export interface CodeSecurityIntegration_UpdateGitLabSelfManagedIntegrationDetail {
  /** The authorization code received from the self-managed GitLab instance to update the integration. */
  readonly authCode?: string | undefined;
}

/** `AWS::InspectorV2::CodeSecurityScanConfiguration`: Creates a scan configuration for code security scanning. */
export interface CodeSecurityScanConfiguration {
  /** The configuration settings for the code security scan. */
  readonly Configuration?: CodeSecurityScanConfiguration_CodeSecurityScanConfiguration | undefined;
  /** The security level for the scan configuration. */
  readonly Level?: string | undefined;
  /** The name of the scan configuration. */
  readonly Name?: string | undefined;
  /** The scope settings that define which repositories will be scanned. */
  readonly ScopeSettings?: CodeSecurityScanConfiguration_ScopeSettings | undefined;
  /** The tags to apply to the scan configuration. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the scan configuration. */
  readonly Arn?: string | undefined;
}

/** Contains the configuration settings for code security scans. */
export interface CodeSecurityScanConfiguration_CodeSecurityScanConfiguration {
  /** Configuration settings for continuous integration scans that run automatically when code changes are made. */
  readonly continuousIntegrationScanConfiguration?: CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration | undefined;
  /** Configuration settings for periodic scans that run on a scheduled basis. */
  readonly periodicScanConfiguration?: CodeSecurityScanConfiguration_PeriodicScanConfiguration | undefined;
  /** The categories of security rules to be applied during the scan. */
  readonly ruleSetCategories?: readonly string[] | undefined;
}

/** Configuration settings for continuous integration scans that run automatically when code changes are made. */
export interface CodeSecurityScanConfiguration_ContinuousIntegrationScanConfiguration {
  /** The repository events that trigger continuous integration scans, such as pull requests or commits. */
  readonly supportedEvents?: readonly string[] | undefined;
}

/** Configuration settings for periodic scans that run on a scheduled basis. */
export interface CodeSecurityScanConfiguration_PeriodicScanConfiguration {
  /** The frequency at which periodic scans are performed (such as weekly or monthly). */
  readonly frequency?: string | undefined;
  /** The schedule expression for periodic scans, in cron format. */
  readonly frequencyExpression?: string | undefined;
}

/** The scope settings that define which repositories will be scanned. */
export interface CodeSecurityScanConfiguration_ScopeSettings {
  /** The scope of projects to be selected for scanning within the integrated repositories. */
  readonly projectSelectionScope?: string | undefined;
}

/** `AWS::InspectorV2::Connector`: Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure resources. */
export interface Connector {
  /** Optional description of the connector. */
  readonly Description?: string | undefined;
  /** Display name for the connector. */
  readonly Name?: string | undefined;
  readonly Provider?: string | undefined;
  readonly ProviderConfiguration?: Connector_ProviderConfiguration | undefined;
  /** Tags to apply to the connector. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly ConnectorArn?: string | undefined;
  /** Timestamp when the connector was created. */
  readonly CreatedAt?: string | undefined;
  readonly EnablementStatus?: string | undefined;
  /** Reason for the current enablement status, if applicable. */
  readonly EnablementStatusReason?: string | undefined;
  readonly Health?: Connector_ConnectorHealth | undefined;
  /** Timestamp when the connector was last updated. */
  readonly LastUpdatedAt?: string | undefined;
}

export interface Connector_AzureProviderConfiguration {
  /** Whether to automatically install the VM scanner. */
  readonly AutoInstallVMScanner?: boolean | undefined;
  /** The ARN of the AWS Config connector used for Azure resource discovery. */
  readonly AwsConfigConnectorArn?: string | undefined;
  /** List of Azure regions to scan. */
  readonly AzureRegions?: readonly string[] | undefined;
  /** Defines which resource types to scan and at what scope level. */
  readonly ScopeConfiguration?: Connector_AzureScopeConfigurationMap | undefined;
}

/** Defines which resource types to scan and at what scope level. */
export interface Connector_AzureScopeConfigurationMap {
  /** Defines the scope of Azure resources to monitor for a specific resource type. */
  readonly ContainerImageScanning?: Connector_ScopeConfiguration | undefined;
  /** Defines the scope of Azure resources to monitor for a specific resource type. */
  readonly ServerlessScanning?: Connector_ScopeConfiguration | undefined;
  /** Defines the scope of Azure resources to monitor for a specific resource type. */
  readonly VmScanning?: Connector_ScopeConfiguration | undefined;
}

export interface Connector_ConnectorHealth {
  readonly ConnectorStatus?: string | undefined;
  readonly LastCheckedAt?: string | undefined;
  readonly Message?: string | undefined;
}

export interface Connector_ProviderConfiguration {
  readonly Azure?: Connector_AzureProviderConfiguration | undefined;
}

/** Defines the scope of Azure resources to monitor for a specific resource type. */
export interface Connector_ScopeConfiguration {
  readonly ScopeType?: string | undefined;
  /** List of subscription IDs. */
  readonly ScopeValues?: readonly string[] | undefined;
  readonly State?: string | undefined;
  /** Reason for the current scope state. */
  readonly StateReason?: string | undefined;
}

/** `AWS::InspectorV2::Filter`: Details about a filter. */
export interface Filter {
  /** A description of the filter. */
  readonly Description?: string | undefined;
  /** The action that is to be applied to the findings that match the filter. */
  readonly FilterAction?: string | undefined;
  /** Details on the filter criteria associated with this filter. */
  readonly FilterCriteria?: Filter_FilterCriteria | undefined;
  /** The name of the filter. */
  readonly Name?: string | undefined;
  /** The tags attached to the filter. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Number (ARN) associated with this filter. */
  readonly Arn?: string | undefined;
}

/** Contains details on the time range used to filter findings. */
export interface Filter_DateFilter {
  /** A timestamp representing the end of the time period filtered on. */
  readonly EndInclusive?: number | undefined;
  /** A timestamp representing the start of the time period filtered on. */
  readonly StartInclusive?: number | undefined;
}

/** Details on the criteria used to define the filter. */
export interface Filter_FilterCriteria {
  /** Details of the AWS account IDs used to filter findings. */
  readonly AwsAccountId?: readonly Filter_StringFilter[] | undefined;
  readonly CodeVulnerabilityDetectorName?: readonly Filter_StringFilter[] | undefined;
  readonly CodeVulnerabilityDetectorTags?: readonly Filter_StringFilter[] | undefined;
  readonly CodeVulnerabilityFilePath?: readonly Filter_StringFilter[] | undefined;
  /** Details of the component IDs used to filter findings. */
  readonly ComponentId?: readonly Filter_StringFilter[] | undefined;
  /** Details of the component types used to filter findings. */
  readonly ComponentType?: readonly Filter_StringFilter[] | undefined;
  /** Details of the Amazon EC2 instance image IDs used to filter findings. */
  readonly Ec2InstanceImageId?: readonly Filter_StringFilter[] | undefined;
  /** Details of the Amazon EC2 instance subnet IDs used to filter findings. */
  readonly Ec2InstanceSubnetId?: readonly Filter_StringFilter[] | undefined;
  /** Details of the Amazon EC2 instance VPC IDs used to filter findings. */
  readonly Ec2InstanceVpcId?: readonly Filter_StringFilter[] | undefined;
  /** Details of the Amazon ECR image architecture types used to filter findings. */
  readonly EcrImageArchitecture?: readonly Filter_StringFilter[] | undefined;
  /** Details of the Amazon ECR image hashes used to filter findings. */
  readonly EcrImageHash?: readonly Filter_StringFilter[] | undefined;
  /** Details on the Amazon ECR image push date and time used to filter findings. */
  readonly EcrImagePushedAt?: readonly Filter_DateFilter[] | undefined;
  /** Details on the Amazon ECR registry used to filter findings. */
  readonly EcrImageRegistry?: readonly Filter_StringFilter[] | undefined;
  /** Details on the name of the Amazon ECR repository used to filter findings. */
  readonly EcrImageRepositoryName?: readonly Filter_StringFilter[] | undefined;
  /** The tags attached to the Amazon ECR container image. */
  readonly EcrImageTags?: readonly Filter_StringFilter[] | undefined;
  readonly EpssScore?: readonly Filter_NumberFilter[] | undefined;
  readonly ExploitAvailable?: readonly Filter_StringFilter[] | undefined;
  /** Details on the finding ARNs used to filter findings. */
  readonly FindingArn?: readonly Filter_StringFilter[] | undefined;
  /** Details on the finding status types used to filter findings. */
  readonly FindingStatus?: readonly Filter_StringFilter[] | undefined;
  /** Details on the finding types used to filter findings. */
  readonly FindingType?: readonly Filter_StringFilter[] | undefined;
  /** Details on the date and time a finding was first seen used to filter findings. */
  readonly FirstObservedAt?: readonly Filter_DateFilter[] | undefined;
  readonly FixAvailable?: readonly Filter_StringFilter[] | undefined;
  /** The Amazon Inspector score to filter on. */
  readonly InspectorScore?: readonly Filter_NumberFilter[] | undefined;
  readonly LambdaFunctionExecutionRoleArn?: readonly Filter_StringFilter[] | undefined;
  readonly LambdaFunctionLastModifiedAt?: readonly Filter_DateFilter[] | undefined;
  readonly LambdaFunctionLayers?: readonly Filter_StringFilter[] | undefined;
  readonly LambdaFunctionName?: readonly Filter_StringFilter[] | undefined;
  readonly LambdaFunctionRuntime?: readonly Filter_StringFilter[] | undefined;
  /** Details on the date and time a finding was last seen used to filter findings. */
  readonly LastObservedAt?: readonly Filter_DateFilter[] | undefined;
  /** Details on network protocol used to filter findings. */
  readonly NetworkProtocol?: readonly Filter_StringFilter[] | undefined;
  /** Details on the port ranges used to filter findings. */
  readonly PortRange?: readonly Filter_PortRangeFilter[] | undefined;
  /** Details on the related vulnerabilities used to filter findings. */
  readonly RelatedVulnerabilities?: readonly Filter_StringFilter[] | undefined;
  /** Details on the resource IDs used to filter findings. */
  readonly ResourceId?: readonly Filter_StringFilter[] | undefined;
  /** Details on the resource tags used to filter findings. */
  readonly ResourceTags?: readonly Filter_MapFilter[] | undefined;
  /** Details on the resource types used to filter findings. */
  readonly ResourceType?: readonly Filter_StringFilter[] | undefined;
  /** Details on the severity used to filter findings. */
  readonly Severity?: readonly Filter_StringFilter[] | undefined;
  /** Details on the finding title used to filter findings. */
  readonly Title?: readonly Filter_StringFilter[] | undefined;
  /** Details on the date and time a finding was last updated at used to filter findings. */
  readonly UpdatedAt?: readonly Filter_DateFilter[] | undefined;
  /** Details on the vendor severity used to filter findings. */
  readonly VendorSeverity?: readonly Filter_StringFilter[] | undefined;
  /** Details on the vulnerability ID used to filter findings. */
  readonly VulnerabilityId?: readonly Filter_StringFilter[] | undefined;
  /** Details on the vulnerability score to filter findings by. */
  readonly VulnerabilitySource?: readonly Filter_StringFilter[] | undefined;
  /** Details on the vulnerable packages used to filter findings. */
  readonly VulnerablePackages?: readonly Filter_PackageFilter[] | undefined;
}

/** An object that describes details of a map filter. */
export interface Filter_MapFilter {
  /** The operator to use when comparing values in the filter. */
  readonly Comparison?: string | undefined;
  /** The tag key used in the filter. */
  readonly Key?: string | undefined;
  /** The tag value used in the filter. */
  readonly Value?: string | undefined;
}

/** An object that describes the details of a number filter. */
export interface Filter_NumberFilter {
  /** The lowest number to be included in the filter. */
  readonly LowerInclusive?: number | undefined;
  /** The highest number to be included in the filter. */
  readonly UpperInclusive?: number | undefined;
}

/** Contains information on the details of a package filter. */
export interface Filter_PackageFilter {
  /** An object that contains details on the package architecture type to filter on. */
  readonly Architecture?: Filter_StringFilter | undefined;
  /** An object that contains details on the package epoch to filter on. */
  readonly Epoch?: Filter_NumberFilter | undefined;
  readonly FilePath?: Filter_StringFilter | undefined;
  /** An object that contains details on the name of the package to filter on. */
  readonly Name?: Filter_StringFilter | undefined;
  /** An object that contains details on the package release to filter on. */
  readonly Release?: Filter_StringFilter | undefined;
  readonly SourceLambdaLayerArn?: Filter_StringFilter | undefined;
  /** An object that contains details on the source layer hash to filter on. */
  readonly SourceLayerHash?: Filter_StringFilter | undefined;
  /** The package version to filter on. */
  readonly Version?: Filter_StringFilter | undefined;
}

/** An object that describes the details of a port range filter. */
export interface Filter_PortRangeFilter {
  /** The port number the port range begins at. */
  readonly BeginInclusive?: number | undefined;
  /** The port number the port range ends at. */
  readonly EndInclusive?: number | undefined;
}

/** An object that describes the details of a string filter. */
export interface Filter_StringFilter {
  /** The operator to use when comparing values in the filter. */
  readonly Comparison?: string | undefined;
  /** The value to filter on. */
  readonly Value?: string | undefined;
}
