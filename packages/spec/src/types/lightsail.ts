// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Lightsail::Alarm`: The `AWS::Lightsail::Alarm` resource specifies an alarm that can be used to monitor a single metric for one of your… */
export interface Alarm {
  /** The name of the alarm. */
  readonly AlarmName?: string | undefined;
  /** The arithmetic operation to use when comparing the specified statistic and threshold. */
  readonly ComparisonOperator?: string | undefined;
  /** The contact protocols for the alarm, such as `Email`, `SMS` (text messaging), or both. */
  readonly ContactProtocols?: readonly string[] | undefined;
  /** The number of data points within the evaluation periods that must be breaching to cause the alarm to go to the `ALARM`… */
  readonly DatapointsToAlarm?: number | undefined;
  /** The number of periods over which data is compared to the specified threshold. */
  readonly EvaluationPeriods?: number | undefined;
  /** The name of the metric associated with the alarm. */
  readonly MetricName?: string | undefined;
  /** The name of the Lightsail resource that the alarm monitors. */
  readonly MonitoredResourceName?: string | undefined;
  /** A Boolean value indicating whether the alarm is enabled. */
  readonly NotificationEnabled?: boolean | undefined;
  /** The alarm states that trigger a notification. */
  readonly NotificationTriggers?: readonly string[] | undefined;
  /** The value against which the specified statistic is compared. */
  readonly Threshold?: number | undefined;
  /** Specifies how the alarm handles missing data points. */
  readonly TreatMissingData?: string | undefined;
  /** The Amazon Resource Name (ARN) of the alarm. */
  readonly AlarmArn?: string | undefined;
  /** The current state of the alarm. */
  readonly State?: string | undefined;
}

/** `AWS::Lightsail::Bucket`: The `AWS::Lightsail::Bucket` resource specifies a bucket. */
export interface Bucket {
  /** An object that describes the access rules for the bucket. */
  readonly AccessRules?: Bucket_AccessRules | undefined;
  /** The name of the bucket. */
  readonly BucketName?: string | undefined;
  /** The bundle ID for the bucket (for example, `small_1_0` ). */
  readonly BundleId?: string | undefined;
  /** Indicates whether object versioning is enabled for the bucket. */
  readonly ObjectVersioning?: boolean | undefined;
  /** An array of AWS account IDs that have read-only access to the bucket. */
  readonly ReadOnlyAccessAccounts?: readonly string[] | undefined;
  /** An array of Lightsail instances that have access to the bucket. */
  readonly ResourcesReceivingAccess?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A Boolean value indicating whether the bundle that is currently applied to your distribution can be changed to another… */
  readonly AbleToUpdateBundle?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the bucket. */
  readonly BucketArn?: string | undefined;
  /** The URL of the bucket. */
  readonly Url?: string | undefined;
}

/** `AccessRules` is a property of the AWS::Lightsail::Bucket resource. */
export interface Bucket_AccessRules {
  /** A Boolean value indicating whether the access control list (ACL) permissions that are applied to individual objects… */
  readonly AllowPublicOverrides?: boolean | undefined;
  /** Specifies the anonymous access to all objects in a bucket. */
  readonly GetObject?: string | undefined;
}

/** `AWS::Lightsail::Certificate`: The `AWS::Lightsail::Certificate` resource specifies an SSL/TLS certificate that you can use with a content delivery… */
export interface Certificate {
  /** The name of the certificate. */
  readonly CertificateName?: string | undefined;
  /** The domain name of the certificate. */
  readonly DomainName?: string | undefined;
  /** An array of strings that specify the alternate domains (such as `example.org` ) and subdomains (such as… */
  readonly SubjectAlternativeNames?: readonly string[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the certificate. */
  readonly CertificateArn?: string | undefined;
  /** The validation status of the certificate. */
  readonly Status?: string | undefined;
}

/** `AWS::Lightsail::ContactMethod`: Resource Type definition for AWS::Lightsail::ContactMethod */
export interface ContactMethod {
  /** The destination of the contact method, such as an email address or a mobile phone number. */
  readonly ContactEndpoint?: string | undefined;
  /** The protocol of the contact method, such as Email or SMS (text messaging). */
  readonly Protocol?: string | undefined;
  /** The Amazon Resource Name (ARN) of the contact method. */
  readonly Arn?: string | undefined;
  /** The timestamp when the contact method was created. */
  readonly CreatedAt?: string | undefined;
  /** The name of the contact method. */
  readonly Name?: string | undefined;
  /** The Lightsail resource type of the contact method. */
  readonly ResourceType?: string | undefined;
  /** The current status of the contact method. */
  readonly Status?: string | undefined;
  /** The support code for the contact method. */
  readonly SupportCode?: string | undefined;
}

/** `AWS::Lightsail::Container`: The `AWS::Lightsail::Container` resource specifies a container service. */
export interface Container {
  /** An object that describes the current container deployment of the container service. */
  readonly ContainerServiceDeployment?: Container_ContainerServiceDeployment | undefined;
  /** A Boolean value indicating whether the container service is disabled. */
  readonly IsDisabled?: boolean | undefined;
  /** The power specification of the container service. */
  readonly Power?: string | undefined;
  /** An object that describes the configuration for the container service to access private container image repositories,… */
  readonly PrivateRegistryAccess?: Container_PrivateRegistryAccess | undefined;
  /** The public domain name of the container service, such as `example.com` and `www.example.com`. */
  readonly PublicDomainNames?: readonly Container_PublicDomainName[] | undefined;
  /** The scale specification of the container service. */
  readonly Scale?: number | undefined;
  /** The name of the container service. */
  readonly ServiceName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the container. */
  readonly ContainerArn?: string | undefined;
  /** The principle Amazon Resource Name (ARN) of the role. */
  readonly PrincipalArn?: string | undefined;
  /** The publicly accessible URL of the container service. */
  readonly Url?: string | undefined;
}

/** `Container` is a property of the ContainerServiceDeployment property. */
export interface Container_Container {
  /** The launch command for the container. */
  readonly Command?: readonly string[] | undefined;
  /** The name of the container. */
  readonly ContainerName?: string | undefined;
  /** The environment variables of the container. */
  readonly Environment?: readonly Container_EnvironmentVariable[] | undefined;
  /** The name of the image used for the container. */
  readonly Image?: string | undefined;
  /** An object that describes the open firewall ports and protocols of the container. */
  readonly Ports?: readonly Container_PortInfo[] | undefined;
}

/** `ContainerServiceDeployment` is a property of the AWS::Lightsail::Container resource. */
export interface Container_ContainerServiceDeployment {
  /** An object that describes the configuration for the containers of the deployment. */
  readonly Containers?: readonly Container_Container[] | undefined;
  /** An object that describes the endpoint of the deployment. */
  readonly PublicEndpoint?: Container_PublicEndpoint | undefined;
}

/** Describes the IAM role that you can use to grant a Lightsail container service access to Amazon ECR private… */
export interface Container_EcrImagePullerRole {
  /** A boolean value that indicates whether the `ECRImagePullerRole` is active. */
  readonly IsActive?: boolean | undefined;
  /** The principle Amazon Resource Name (ARN) of the role. */
  readonly PrincipalArn?: string | undefined;
}

/** `EnvironmentVariable` is a property of the Container property. */
export interface Container_EnvironmentVariable {
  /** The environment variable value. */
  readonly Value?: string | undefined;
  /** The environment variable key. */
  readonly Variable?: string | undefined;
}

/** `HealthCheckConfig` is a property of the PublicEndpoint property. */
export interface Container_HealthCheckConfig {
  /** The number of consecutive health check successes required before moving the container to the `Healthy` state. */
  readonly HealthyThreshold?: number | undefined;
  /** The approximate interval, in seconds, between health checks of an individual container. */
  readonly IntervalSeconds?: number | undefined;
  /** The path on the container on which to perform the health check. */
  readonly Path?: string | undefined;
  /** The HTTP codes to use when checking for a successful response from a container. */
  readonly SuccessCodes?: string | undefined;
  /** The amount of time, in seconds, during which no response means a failed health check. */
  readonly TimeoutSeconds?: number | undefined;
  /** The number of consecutive health check failures required before moving the container to the `Unhealthy` state. */
  readonly UnhealthyThreshold?: number | undefined;
}

/** `PortInfo` is a property of the Container property. */
export interface Container_PortInfo {
  /** The open firewall ports of the container. */
  readonly Port?: string | undefined;
  /** The protocol name for the open ports. */
  readonly Protocol?: string | undefined;
}

/** Describes the configuration for an Amazon Lightsail container service to access private container image repositories,… */
export interface Container_PrivateRegistryAccess {
  /** An object that describes the activation status of the role that you can use to grant a Lightsail container service… */
  readonly EcrImagePullerRole?: Container_EcrImagePullerRole | undefined;
}

/** `PublicDomainName` is a property of the AWS::Lightsail::Container resource. */
export interface Container_PublicDomainName {
  /** The name of the certificate for the public domains. */
  readonly CertificateName?: string | undefined;
  /** The public domain names to use with the container service. */
  readonly DomainNames?: readonly string[] | undefined;
}

/** `PublicEndpoint` is a property of the ContainerServiceDeployment property. */
export interface Container_PublicEndpoint {
  /** The name of the container entry of the deployment that the endpoint configuration applies to. */
  readonly ContainerName?: string | undefined;
  /** The port of the specified container to which traffic is forwarded to. */
  readonly ContainerPort?: number | undefined;
  /** An object that describes the health check configuration of the container. */
  readonly HealthCheckConfig?: Container_HealthCheckConfig | undefined;
}

/** `AWS::Lightsail::Database`: The `AWS::Lightsail::Database` resource specifies an Amazon Lightsail database. */
export interface Database {
  /** The Availability Zone for the database. */
  readonly AvailabilityZone?: string | undefined;
  /** A Boolean value indicating whether automated backup retention is enabled for the database. */
  readonly BackupRetention?: boolean | undefined;
  /** The certificate associated with the database. */
  readonly CaCertificateIdentifier?: string | undefined;
  /** The meaning of this parameter differs according to the database engine you use. */
  readonly MasterDatabaseName?: string | undefined;
  /** The password for the primary user of the database. */
  readonly MasterUserPassword?: string | undefined;
  /** The name for the primary user. */
  readonly MasterUsername?: string | undefined;
  /** The daily time range during which automated backups are created for the database (for example, `16:00-16:30` ). */
  readonly PreferredBackupWindow?: string | undefined;
  /** The weekly time range during which system maintenance can occur for the database, formatted as follows. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** A Boolean value indicating whether the database is accessible to anyone on the internet. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The blueprint ID for the database (for example, `mysql_8_0` ). */
  readonly RelationalDatabaseBlueprintId?: string | undefined;
  /** The bundle ID for the database (for example, `medium_1_0` ). */
  readonly RelationalDatabaseBundleId?: string | undefined;
  /** The name of the instance. */
  readonly RelationalDatabaseName?: string | undefined;
  /** An array of parameters for the database. */
  readonly RelationalDatabaseParameters?: readonly Database_RelationalDatabaseParameter[] | undefined;
  /** A Boolean value indicating whether to change the primary user password to a new, strong password generated by Lightsail. */
  readonly RotateMasterUserPassword?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the database (for example,… */
  readonly DatabaseArn?: string | undefined;
}

/** `RelationalDatabaseParameter` is a property of the AWS::Lightsail::Database resource. */
export interface Database_RelationalDatabaseParameter {
  /** The valid range of values for the parameter. */
  readonly AllowedValues?: string | undefined;
  /** Indicates when parameter updates are applied. */
  readonly ApplyMethod?: string | undefined;
  /** Specifies the engine-specific parameter type. */
  readonly ApplyType?: string | undefined;
  /** The valid data type of the parameter. */
  readonly DataType?: string | undefined;
  /** A description of the parameter. */
  readonly Description?: string | undefined;
  /** A Boolean value indicating whether the parameter can be modified. */
  readonly IsModifiable?: boolean | undefined;
  /** The name of the parameter. */
  readonly ParameterName?: string | undefined;
  /** The value for the parameter. */
  readonly ParameterValue?: string | undefined;
}

/** `AWS::Lightsail::DatabaseSnapshot`: Resource Type definition for AWS::Lightsail::DatabaseSnapshot */
export interface DatabaseSnapshot {
  /** The name of the database on which to base your new snapshot. */
  readonly RelationalDatabaseName?: string | undefined;
  /** The name for your new database snapshot. */
  readonly RelationalDatabaseSnapshotName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the database snapshot. */
  readonly Arn?: string | undefined;
  /** The timestamp when the database snapshot was created. */
  readonly CreatedAt?: string | undefined;
  /** The software of the database snapshot (for example, MySQL). */
  readonly Engine?: string | undefined;
  /** The database engine version for the database snapshot (for example, 5.7.23). */
  readonly EngineVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the database from which the database snapshot was created. */
  readonly FromRelationalDatabaseArn?: string | undefined;
  /** The blueprint ID of the database from which the database snapshot was created. */
  readonly FromRelationalDatabaseBlueprintId?: string | undefined;
  /** The bundle ID of the database from which the database snapshot was created. */
  readonly FromRelationalDatabaseBundleId?: string | undefined;
  /** The name of the source database from which the database snapshot was created. */
  readonly FromRelationalDatabaseName?: string | undefined;
  /** The Region name and Availability Zone where the database snapshot is located. */
  readonly Location?: DatabaseSnapshot_Location | undefined;
  /** The name of the database snapshot. */
  readonly Name?: string | undefined;
  /** The Lightsail resource type. */
  readonly ResourceType?: string | undefined;
  /** The size of the disk in GB (for example, 32) for the database snapshot. */
  readonly SizeInGb?: number | undefined;
  /** The state of the database snapshot. */
  readonly State?: string | undefined;
  /** The support code for the database snapshot. */
  readonly SupportCode?: string | undefined;
}

/** The Region name and Availability Zone where the database snapshot is located. */
export interface DatabaseSnapshot_Location {
  /** The Availability Zone where the database snapshot was created. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region where the database snapshot was created. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::Disk`: The `AWS::Lightsail::Disk` resource specifies a disk that can be attached to an Amazon Lightsail instance that is in… */
export interface Disk {
  /** An array of add-ons for the disk. */
  readonly AddOns?: readonly Disk_AddOn[] | undefined;
  /** The AWS Region and Availability Zone location for the disk (for example, `us-east-1a` ). */
  readonly AvailabilityZone?: string | undefined;
  /** The name of the disk. */
  readonly DiskName?: string | undefined;
  /** The AWS Region and Availability Zone where the disk is located. */
  readonly Location?: Disk_Location | undefined;
  /** The size of the disk in GB. */
  readonly SizeInGb?: number | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The resources to which the disk is attached. */
  readonly AttachedTo?: string | undefined;
  /** (Deprecated) The attachment state of the disk. */
  readonly AttachmentState?: string | undefined;
  /** The Amazon Resource Name (ARN) of the disk. */
  readonly DiskArn?: string | undefined;
  /** The input/output operations per second (IOPS) of the disk. */
  readonly Iops?: number | undefined;
  /** A Boolean value indicating whether the disk is attached. */
  readonly IsAttached?: boolean | undefined;
  /** The disk path. */
  readonly Path?: string | undefined;
  /** The resource type of the disk (for example, `Disk` ). */
  readonly ResourceType?: string | undefined;
  /** The state of the disk (for example, `in-use` ). */
  readonly State?: string | undefined;
  /** The support code of the disk. */
  readonly SupportCode?: string | undefined;
}

/** `AddOn` is a property of the AWS::Lightsail::Disk resource. */
export interface Disk_AddOn {
  /** The add-on type (for example, `AutoSnapshot` ). */
  readonly AddOnType?: string | undefined;
  /** The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created. */
  readonly AutoSnapshotAddOnRequest?: Disk_AutoSnapshotAddOn | undefined;
  /** The status of the add-on. */
  readonly Status?: string | undefined;
}

/** `AutoSnapshotAddOn` is a property of the AddOn property. */
export interface Disk_AutoSnapshotAddOn {
  /** The daily time when an automatic snapshot will be created. */
  readonly SnapshotTimeOfDay?: string | undefined;
}

/** The AWS Region and Availability Zone where the disk is located. */
export interface Disk_Location {
  /** The Availability Zone where the disk is located. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region where the disk is located. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::DiskSnapshot`: Describes a block storage disk snapshot. */
export interface DiskSnapshot {
  /** The unique name of the disk. */
  readonly DiskName?: string | undefined;
  /** The name of the disk snapshot ( `my-disk-snapshot` ). */
  readonly DiskSnapshotName?: string | undefined;
  /** The tag keys and optional values for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The date when the disk snapshot was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the disk snapshot. */
  readonly DiskSnapshotArn?: string | undefined;
  /** The unique name of the source disk from which the disk snapshot was created. */
  readonly FromDiskName?: string | undefined;
  /** A Boolean value indicating whether the snapshot was created from an automatic snapshot. */
  readonly IsFromAutoSnapshot?: boolean | undefined;
  /** The AWS Region and Availability Zone where the disk snapshot was created. */
  readonly Location?: DiskSnapshot_Location | undefined;
  /** The progress of the snapshot. */
  readonly Progress?: string | undefined;
  /** The Lightsail resource type ( `DiskSnapshot` ). */
  readonly ResourceType?: string | undefined;
  /** The size of the disk in GB. */
  readonly SizeInGb?: number | undefined;
  /** The status of the disk snapshot operation. */
  readonly State?: string | undefined;
  /** The support code. */
  readonly SupportCode?: string | undefined;
}

/** The AWS Region and Availability Zone where the disk snapshot was created. */
export interface DiskSnapshot_Location {
  /** The Availability Zone where the disk snapshot was created. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region where the disk snapshot was created. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::Distribution`: The `AWS::Lightsail::Distribution` resource specifies a content delivery network (CDN) distribution. */
export interface Distribution {
  /** The ID of the bundle applied to the distribution. */
  readonly BundleId?: string | undefined;
  /** An object that describes the cache behavior settings of the distribution. */
  readonly CacheBehaviorSettings?: Distribution_CacheSettings | undefined;
  /** An array of objects that describe the per-path cache behavior of the distribution. */
  readonly CacheBehaviors?: readonly Distribution_CacheBehaviorPerPath[] | undefined;
  /** The name of the SSL/TLS certificate attached to the distribution. */
  readonly CertificateName?: string | undefined;
  /** An object that describes the default cache behavior of the distribution. */
  readonly DefaultCacheBehavior?: Distribution_CacheBehavior | undefined;
  /** The name of the distribution */
  readonly DistributionName?: string | undefined;
  /** The IP address type of the distribution. */
  readonly IpAddressType?: string | undefined;
  /** A Boolean value indicating whether the distribution is enabled. */
  readonly IsEnabled?: boolean | undefined;
  /** An object that describes the origin resource of the distribution, such as a Lightsail instance, bucket, or load… */
  readonly Origin?: Distribution_InputOrigin | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether you can update the distribution’s current bundle to another bundle. */
  readonly AbleToUpdateBundle?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the distribution. */
  readonly DistributionArn?: string | undefined;
  /** The status of the distribution. */
  readonly Status?: string | undefined;
}

/** `CacheBehavior` is a property of the AWS::Lightsail::Distribution resource. */
export interface Distribution_CacheBehavior {
  /** The cache behavior of the distribution. */
  readonly Behavior?: string | undefined;
}

/** `CacheBehaviorPerPath` is a property of the AWS::Lightsail::Distribution resource. */
export interface Distribution_CacheBehaviorPerPath {
  /** The cache behavior for the specified path. */
  readonly Behavior?: string | undefined;
  /** The path to a directory or file to cache, or not cache. */
  readonly Path?: string | undefined;
}

/** `CacheSettings` is a property of the AWS::Lightsail::Distribution resource. */
export interface Distribution_CacheSettings {
  /** The HTTP methods that are processed and forwarded to the distribution's origin. */
  readonly AllowedHTTPMethods?: string | undefined;
  /** The HTTP method responses that are cached by your distribution. */
  readonly CachedHTTPMethods?: string | undefined;
  /** The default amount of time that objects stay in the distribution's cache before the distribution forwards another… */
  readonly DefaultTTL?: number | undefined;
  /** An object that describes the cookies that are forwarded to the origin. */
  readonly ForwardedCookies?: Distribution_CookieObject | undefined;
  /** An object that describes the headers that are forwarded to the origin. */
  readonly ForwardedHeaders?: Distribution_HeaderObject | undefined;
  /** An object that describes the query strings that are forwarded to the origin. */
  readonly ForwardedQueryStrings?: Distribution_QueryStringObject | undefined;
  /** The maximum amount of time that objects stay in the distribution's cache before the distribution forwards another… */
  readonly MaximumTTL?: number | undefined;
  /** The minimum amount of time that objects stay in the distribution's cache before the distribution forwards another… */
  readonly MinimumTTL?: number | undefined;
}

/** `CookieObject` is a property of the CacheSettings property. */
export interface Distribution_CookieObject {
  /** The specific cookies to forward to your distribution's origin. */
  readonly CookiesAllowList?: readonly string[] | undefined;
  /** Specifies which cookies to forward to the distribution's origin for a cache behavior. */
  readonly Option?: string | undefined;
}

/** `HeaderObject` is a property of the CacheSettings property. */
export interface Distribution_HeaderObject {
  /** The specific headers to forward to your distribution's origin. */
  readonly HeadersAllowList?: readonly string[] | undefined;
  /** The headers that you want your distribution to forward to your origin. */
  readonly Option?: string | undefined;
}

/** `InputOrigin` is a property of the AWS::Lightsail::Distribution resource. */
export interface Distribution_InputOrigin {
  /** The name of the origin resource. */
  readonly Name?: string | undefined;
  /** The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin to pull… */
  readonly ProtocolPolicy?: string | undefined;
  /** The AWS Region name of the origin resource. */
  readonly RegionName?: string | undefined;
}

/** `QueryStringObject` is a property of the CacheSettings property. */
export interface Distribution_QueryStringObject {
  /** Indicates whether the distribution forwards and caches based on query strings. */
  readonly Option?: boolean | undefined;
  /** The specific query strings that the distribution forwards to the origin. */
  readonly QueryStringsAllowList?: readonly string[] | undefined;
}

/** `AWS::Lightsail::Domain`: Describes a domain where you are storing recordsets. */
export interface Domain {
  /** An array of key-value pairs containing information about the domain entries. */
  readonly DomainEntries?: readonly Domain_DomainEntry[] | undefined;
  /** The fully qualified domain name in the certificate request. */
  readonly DomainName?: string | undefined;
  /** The tag keys and optional values for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the domain recordset (… */
  readonly Arn?: string | undefined;
  /** The date when the domain recordset was created. */
  readonly CreatedAt?: string | undefined;
  /** The AWS Region and Availability Zone where the domain was created (read-only). */
  readonly Location?: Domain_Location | undefined;
  /** The resource type. */
  readonly ResourceType?: string | undefined;
  /** The support code. */
  readonly SupportCode?: string | undefined;
}

/** Describes a domain recordset entry. */
export interface Domain_DomainEntry {
  /** The ID of the domain recordset entry. */
  readonly Id?: string | undefined;
  /** When `true`, specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail container… */
  readonly IsAlias?: boolean | undefined;
  /** The name of the domain. */
  readonly Name?: string | undefined;
  /** The target IP address ( `192.0.2.0` ), or AWS name server ( `ns-111.awsdns-22.com.` ). */
  readonly Target?: string | undefined;
  /** The type of domain entry, such as address for IPv4 (A), address for IPv6 (AAAA), canonical name (CNAME), mail exchanger… */
  readonly Type?: string | undefined;
}

/** The AWS Region and Availability Zone where the domain was created (read-only). */
export interface Domain_Location {
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region name. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::Instance`: The `AWS::Lightsail::Instance` resource specifies an Amazon Lightsail instance. */
export interface Instance {
  /** An array of add-ons for the instance. */
  readonly AddOns?: readonly Instance_AddOn[] | undefined;
  /** The Availability Zone for the instance. */
  readonly AvailabilityZone?: string | undefined;
  /** The blueprint ID for the instance (for example, `os_amlinux_2016_03` ). */
  readonly BlueprintId?: string | undefined;
  /** The bundle ID for the instance (for example, `micro_1_0` ). */
  readonly BundleId?: string | undefined;
  /** The hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM. */
  readonly Hardware?: Instance_Hardware | undefined;
  /** The name of the instance. */
  readonly InstanceName?: string | undefined;
  /** The name of the key pair to use for the instance. */
  readonly KeyPairName?: string | undefined;
  /** The location for the instance, such as the AWS Region and Availability Zone. */
  readonly Location?: Instance_Location | undefined;
  /** The public ports and the monthly amount of data transfer allocated for the instance. */
  readonly Networking?: Instance_Networking | undefined;
  /** The status code and the state (for example, `running` ) of the instance. */
  readonly State?: Instance_State | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The optional launch script for the instance. */
  readonly UserData?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance (for example,… */
  readonly InstanceArn?: string | undefined;
  /** The IPv6 addresses of the instance. */
  readonly Ipv6Addresses?: readonly string[] | undefined;
  /** A Boolean value indicating whether the instance has a static IP assigned to it. */
  readonly IsStaticIp?: boolean | undefined;
  /** The private IP address of the instance. */
  readonly PrivateIpAddress?: string | undefined;
  /** The public IP address of the instance. */
  readonly PublicIpAddress?: string | undefined;
  /** The resource type of the instance (for example, `Instance` ). */
  readonly ResourceType?: string | undefined;
  /** The name of the SSH key pair used by the instance. */
  readonly SshKeyName?: string | undefined;
  /** The support code of the instance. */
  readonly SupportCode?: string | undefined;
  /** The user name for connecting to the instance (for example, `ec2-user` ). */
  readonly UserName?: string | undefined;
}

/** `AddOn` is a property of the AWS::Lightsail::Instance resource. */
export interface Instance_AddOn {
  /** The add-on type (for example, `AutoSnapshot` ). */
  readonly AddOnType?: string | undefined;
  /** The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created. */
  readonly AutoSnapshotAddOnRequest?: Instance_AutoSnapshotAddOn | undefined;
  /** The status of the add-on. */
  readonly Status?: string | undefined;
}

/** `AutoSnapshotAddOn` is a property of the AddOn property. */
export interface Instance_AutoSnapshotAddOn {
  /** The daily time when an automatic snapshot will be created. */
  readonly SnapshotTimeOfDay?: string | undefined;
}

/** `Disk` is a property of the Hardware property. */
export interface Instance_Disk {
  /** The resources to which the disk is attached. */
  readonly AttachedTo?: string | undefined;
  /** (Deprecated) The attachment state of the disk. */
  readonly AttachmentState?: string | undefined;
  /** The unique name of the disk. */
  readonly DiskName?: string | undefined;
  /** The input/output operations per second (IOPS) of the disk. */
  readonly IOPS?: number | undefined;
  /** A Boolean value indicating whether this disk is a system disk (has an operating system loaded on it). */
  readonly IsSystemDisk?: boolean | undefined;
  /** The disk path. */
  readonly Path?: string | undefined;
  /** The size of the disk in GB. */
  readonly SizeInGb?: string | undefined;
}

/** `Hardware` is a property of the AWS::Lightsail::Instance resource. */
export interface Instance_Hardware {
  /** The number of vCPUs the instance has. */
  readonly CpuCount?: number | undefined;
  /** The disks attached to the instance. */
  readonly Disks?: readonly Instance_Disk[] | undefined;
  /** The amount of RAM in GB on the instance (for example, `1.0` ). */
  readonly RamSizeInGb?: number | undefined;
}

/** `Location` is a property of the AWS::Lightsail::Instance resource. */
export interface Instance_Location {
  /** The Availability Zone for the instance. */
  readonly AvailabilityZone?: string | undefined;
  /** The name of the AWS Region for the instance. */
  readonly RegionName?: string | undefined;
}

/** `MonthlyTransfer` is a property of the Networking property. */
export interface Instance_MonthlyTransfer {
  /** The amount of allocated monthly data transfer (in GB) for an instance. */
  readonly GbPerMonthAllocated?: string | undefined;
}

/** `Networking` is a property of the AWS::Lightsail::Instance resource. */
export interface Instance_Networking {
  /** The monthly amount of data transfer, in GB, allocated for the instance */
  readonly MonthlyTransfer?: Instance_MonthlyTransfer | undefined;
  /** An array of ports to open on the instance. */
  readonly Ports?: readonly Instance_Port[] | undefined;
}

/** `Port` is a property of the Networking property. */
export interface Instance_Port {
  /** The access direction ( `inbound` or `outbound` ). */
  readonly AccessDirection?: string | undefined;
  /** The location from which access is allowed. */
  readonly AccessFrom?: string | undefined;
  /** The type of access ( `Public` or `Private` ). */
  readonly AccessType?: string | undefined;
  /** An alias that defines access for a preconfigured range of IP addresses. */
  readonly CidrListAliases?: readonly string[] | undefined;
  /** The IPv4 address, or range of IPv4 addresses (in CIDR notation) that are allowed to connect to an instance through the… */
  readonly Cidrs?: readonly string[] | undefined;
  /** The common name of the port information. */
  readonly CommonName?: string | undefined;
  /** The first port in a range of open ports on an instance. */
  readonly FromPort?: number | undefined;
  /** The IPv6 address, or range of IPv6 addresses (in CIDR notation) that are allowed to connect to an instance through the… */
  readonly Ipv6Cidrs?: readonly string[] | undefined;
  /** The IP protocol name. */
  readonly Protocol?: string | undefined;
  /** The last port in a range of open ports on an instance. */
  readonly ToPort?: number | undefined;
}

/** `State` is a property of the AWS::Lightsail::Instance resource. */
export interface Instance_State {
  /** The status code of the instance. */
  readonly Code?: number | undefined;
  /** The state of the instance (for example, `running` or `pending` ). */
  readonly Name?: string | undefined;
}

/** `AWS::Lightsail::InstanceSnapshot`: Describes an instance snapshot. */
export interface InstanceSnapshot {
  /** The name the user gave the instance ( `Amazon_Linux_2023-1` ). */
  readonly InstanceName?: string | undefined;
  /** The name of the snapshot. */
  readonly InstanceSnapshotName?: string | undefined;
  /** The tag keys and optional values for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot (… */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the instance from which the snapshot was created (… */
  readonly FromInstanceArn?: string | undefined;
  /** The instance from which the snapshot was created. */
  readonly FromInstanceName?: string | undefined;
  /** A Boolean value indicating whether the snapshot was created from an automatic snapshot. */
  readonly IsFromAutoSnapshot?: boolean | undefined;
  /** The region name and Availability Zone where you created the snapshot. */
  readonly Location?: InstanceSnapshot_Location | undefined;
  /** The type of resource (usually `InstanceSnapshot` ). */
  readonly ResourceType?: string | undefined;
  /** The size in GB of the SSD. */
  readonly SizeInGb?: number | undefined;
  /** The state the snapshot is in. */
  readonly State?: string | undefined;
  /** The support code. */
  readonly SupportCode?: string | undefined;
}

/** The region name and Availability Zone where you created the snapshot. */
export interface InstanceSnapshot_Location {
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region name. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::KeyPair`: Resource Type definition for AWS::Lightsail::KeyPair */
export interface KeyPair {
  /** The name of the key pair. */
  readonly KeyPairName?: string | undefined;
  /** The tag keys and optional values to add to the resource during create. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the key pair was created. */
  readonly CreatedAt?: string | undefined;
  /** The RSA fingerprint of the key pair. */
  readonly Fingerprint?: string | undefined;
  /** The Amazon Resource Name (ARN) of the key pair. */
  readonly KeyPairArn?: string | undefined;
  readonly Location?: KeyPair_ResourceLocation | undefined;
  /** The Lightsail resource type (KeyPair). */
  readonly ResourceType?: string | undefined;
  /** The support code. */
  readonly SupportCode?: string | undefined;
}

export interface KeyPair_ResourceLocation {
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The AWS Region name. */
  readonly RegionName?: string | undefined;
}

/** `AWS::Lightsail::LoadBalancer`: The `AWS::Lightsail::LoadBalancer` resource specifies a load balancer that can be used with Lightsail instances. */
export interface LoadBalancer {
  /** The Lightsail instances to attach to the load balancer. */
  readonly AttachedInstances?: readonly string[] | undefined;
  /** The path on the attached instance where the health check will be performed. */
  readonly HealthCheckPath?: string | undefined;
  /** The port that the load balancer uses to direct traffic to your Lightsail instances. */
  readonly InstancePort?: number | undefined;
  /** The IP address type of the load balancer. */
  readonly IpAddressType?: string | undefined;
  /** The name of the load balancer. */
  readonly LoadBalancerName?: string | undefined;
  /** A Boolean value indicating whether session stickiness is enabled. */
  readonly SessionStickinessEnabled?: boolean | undefined;
  /** The time period, in seconds, after which the load balancer session stickiness cookie should be considered stale. */
  readonly SessionStickinessLBCookieDurationSeconds?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the TLS security policy for the load balancer. */
  readonly TlsPolicyName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  readonly LoadBalancerArn?: string | undefined;
}

/** `AWS::Lightsail::LoadBalancerTlsCertificate`: The `AWS::Lightsail::LoadBalancerTlsCertificate` resource specifies a TLS certificate that can be used with a Lightsail… */
export interface LoadBalancerTlsCertificate {
  /** An array of alternative domain names and subdomain names for your SSL/TLS certificate. */
  readonly CertificateAlternativeNames?: readonly string[] | undefined;
  /** The domain name for the SSL/TLS certificate. */
  readonly CertificateDomainName?: string | undefined;
  /** The name of the SSL/TLS certificate. */
  readonly CertificateName?: string | undefined;
  /** A Boolean value indicating whether HTTPS redirection is enabled for the load balancer that the TLS certificate is… */
  readonly HttpsRedirectionEnabled?: boolean | undefined;
  /** A Boolean value indicating whether the SSL/TLS certificate is attached to a Lightsail load balancer. */
  readonly IsAttached?: boolean | undefined;
  /** The name of the load balancer that the SSL/TLS certificate is attached to. */
  readonly LoadBalancerName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the SSL/TLS certificate. */
  readonly LoadBalancerTlsCertificateArn?: string | undefined;
  /** The validation status of the SSL/TLS certificate. */
  readonly Status?: string | undefined;
}

/** `AWS::Lightsail::StaticIp`: The `AWS::Lightsail::StaticIp` resource specifies a static IP that can be attached to an Amazon Lightsail instance that… */
export interface StaticIp {
  /** The instance that the static IP is attached to. */
  readonly AttachedTo?: string | undefined;
  /** The name of the static IP. */
  readonly StaticIpName?: string | undefined;
  /** The IP address of the static IP. */
  readonly IpAddress?: string | undefined;
  /** A Boolean value indicating whether the static IP is attached to an instance. */
  readonly IsAttached?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the static IP (for example,… */
  readonly StaticIpArn?: string | undefined;
}
