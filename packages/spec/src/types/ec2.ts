// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::EC2::ApplicationStatusCheck`: An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports application-layer… */
export interface ApplicationStatusCheck {
  /** Whether this check is included in the rolled-up application status. */
  readonly Aggregation?: string | undefined;
  /** The network interface device index used for the health check. */
  readonly DeviceIndex?: number | undefined;
  /** The number of consecutive failed probes required to mark the instance unhealthy. */
  readonly FailureThreshold?: number | undefined;
  /** The source/destination network paths used for the health check. */
  readonly HealthCheckPaths?: readonly ApplicationStatusCheck_HealthCheckPath[] | undefined;
  /** Seconds to wait after instance launch before beginning health checks. */
  readonly InitializationGracePeriodSeconds?: number | undefined;
  /** The interval, in seconds, between health check probes. */
  readonly Interval?: number | undefined;
  /** The IP scope used for the health check. */
  readonly IpScope?: string | undefined;
  /** The IP version used for the health check. */
  readonly IpVersion?: string | undefined;
  /** The HTTP path used for the health check. */
  readonly Path?: string | undefined;
  /** The port used for the health check. */
  readonly Port?: number | undefined;
  /** The network protocol used for the health check. */
  readonly Protocol?: string | undefined;
  /** The HTTP status codes considered successful (e.g., "200-299"). */
  readonly StatusCodeMatcher?: string | undefined;
  /** The number of consecutive successful probes required to mark the instance healthy. */
  readonly SuccessThreshold?: number | undefined;
  /** Tags to apply to the application status check. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timeout, in seconds, for each health check probe. */
  readonly Timeout?: number | undefined;
  /** The unique identifier of the application status check. */
  readonly ApplicationStatusCheckId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the application status check. */
  readonly Arn?: string | undefined;
  /** When the application status check was created (ISO 8601). */
  readonly CreationTime?: string | undefined;
}

export interface ApplicationStatusCheck_HealthCheckPath {
  readonly Destinations?: readonly ApplicationStatusCheck_HealthCheckPathDestination[] | undefined;
  readonly Source?: ApplicationStatusCheck_HealthCheckPathSource | undefined;
}

export interface ApplicationStatusCheck_HealthCheckPathDestination {
  readonly SecurityGroupId?: string | undefined;
  readonly SubnetId?: string | undefined;
}

export interface ApplicationStatusCheck_HealthCheckPathSource {
  readonly SecurityGroupId?: string | undefined;
  readonly SubnetId?: string | undefined;
}

/** `AWS::EC2::CapacityManagerDataExport`: Creates a new data export configuration for EC2 Capacity Manager. */
export interface CapacityManagerDataExport {
  /** The file format of the exported data. */
  readonly OutputFormat?: string | undefined;
  /** The name of the S3 bucket where export files are delivered. */
  readonly S3BucketName?: string | undefined;
  /** The S3 key prefix used for organizing export files within the bucket. */
  readonly S3BucketPrefix?: string | undefined;
  /** The frequency at which data exports are generated. */
  readonly Schedule?: string | undefined;
  /** The tags associated with the data export configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier for the data export configuration. */
  readonly CapacityManagerDataExportId?: string | undefined;
}

/** `AWS::EC2::CapacityReservation`: Creates a new Capacity Reservation with the specified attributes. */
export interface CapacityReservation {
  /** The Availability Zone in which to create the Capacity Reservation. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone in which the capacity is reserved. */
  readonly AvailabilityZoneId?: string | undefined;
  /** Indicates whether the Capacity Reservation supports EBS-optimized instances. */
  readonly EbsOptimized?: boolean | undefined;
  /** The date and time at which the Capacity Reservation expires. */
  readonly EndDate?: string | undefined;
  /** Indicates the way in which the Capacity Reservation ends. */
  readonly EndDateType?: string | undefined;
  /** Deprecated. */
  readonly EphemeralStorage?: boolean | undefined;
  /** The number of instances for which to reserve capacity. */
  readonly InstanceCount?: number | undefined;
  /** Indicates the type of instance launches that the Capacity Reservation accepts. */
  readonly InstanceMatchCriteria?: string | undefined;
  /** The type of operating system for which to reserve capacity. */
  readonly InstancePlatform?: string | undefined;
  /** The instance type for which to reserve capacity. */
  readonly InstanceType?: string | undefined;
  /** Not supported for future-dated Capacity Reservations. */
  readonly OutPostArn?: string | undefined;
  /** Not supported for future-dated Capacity Reservations. */
  readonly PlacementGroupArn?: string | undefined;
  /** The tags to apply to the Capacity Reservation during launch. */
  readonly TagSpecifications?: readonly CapacityReservation_TagSpecification[] | undefined;
  /** Indicates the tenancy of the Capacity Reservation. */
  readonly Tenancy?: string | undefined;
  /** The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation. */
  readonly UnusedReservationBillingOwnerId?: string | undefined;
  /** Returns the remaining capacity, which indicates the number of instances that can be launched in the Capacity… */
  readonly AvailableInstanceCount?: number | undefined;
  readonly CapacityAllocationSet?: readonly CapacityReservation_CapacityAllocation[] | undefined;
  /** The Amazon Resource Name (ARN) of the Capacity Reservation. */
  readonly CapacityReservationArn?: string | undefined;
  /** The ID of the Capacity Reservation Fleet to which the Capacity Reservation belongs. */
  readonly CapacityReservationFleetId?: string | undefined;
  readonly CommitmentInfo?: CapacityReservation_CommitmentInfo | undefined;
  /** The date and time the Capacity Reservation was created. */
  readonly CreateDate?: string | undefined;
  /** The delivery method for a future-dated Capacity Reservation. */
  readonly DeliveryPreference?: string | undefined;
  /** The ID of the Capacity Reservation. */
  readonly Id?: string | undefined;
  /** The ID of the AWS account that owns the Capacity Reservation. */
  readonly OwnerId?: string | undefined;
  /** The type of Capacity Reservation. */
  readonly ReservationType?: string | undefined;
  /** The date and time the Capacity Reservation was started. */
  readonly StartDate?: string | undefined;
  /** The current state of the Capacity Reservation. */
  readonly State?: string | undefined;
  /** Returns the total number of instances for which the Capacity Reservation reserves capacity. */
  readonly TotalInstanceCount?: number | undefined;
}

/** Information about instance capacity usage for a Capacity Reservation. */
export interface CapacityReservation_CapacityAllocation {
  /** The usage type. */
  readonly AllocationType?: string | undefined;
  /** The amount of instance capacity associated with the usage. */
  readonly Count?: number | undefined;
}

/** Information about your commitment for a future-dated Capacity Reservation. */
export interface CapacityReservation_CommitmentInfo {
  /** The date and time at which the commitment duration expires, in the ISO8601 format in the UTC time zone (… */
  readonly CommitmentEndDate?: string | undefined;
  /** The instance capacity that you committed to when you requested the future-dated Capacity Reservation. */
  readonly CommittedInstanceCount?: number | undefined;
}

/** An array of key-value pairs to apply to this resource. */
export interface CapacityReservation_TagSpecification {
  /** The type of resource to tag. */
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::EC2::CapacityReservationFleet`: Creates a new Capacity Reservation Fleet with the specified attributes. */
export interface CapacityReservationFleet {
  /** The strategy used by the Capacity Reservation Fleet to determine which of the specified instance types to use. */
  readonly AllocationStrategy?: string | undefined;
  /** The date and time at which the Capacity Reservation Fleet expires. */
  readonly EndDate?: string | undefined;
  /** Indicates the type of instance launches that the Capacity Reservation Fleet accepts. */
  readonly InstanceMatchCriteria?: string | undefined;
  /** Information about the instance types for which to reserve the capacity. */
  readonly InstanceTypeSpecifications?: readonly CapacityReservationFleet_InstanceTypeSpecification[] | undefined;
  /** Used to add an end date to a Capacity Reservation Fleet that has no end date and time. */
  readonly NoRemoveEndDate?: boolean | undefined;
  /** Used to remove an end date from a Capacity Reservation Fleet that is configured to end automatically at a specific date… */
  readonly RemoveEndDate?: boolean | undefined;
  /** The tags to assign to the Capacity Reservation Fleet. */
  readonly TagSpecifications?: readonly CapacityReservationFleet_TagSpecification[] | undefined;
  /** Indicates the tenancy of the Capacity Reservation Fleet. */
  readonly Tenancy?: string | undefined;
  /** The total number of capacity units to be reserved by the Capacity Reservation Fleet. */
  readonly TotalTargetCapacity?: number | undefined;
  /** The ID of the Capacity Reservation Fleet. */
  readonly CapacityReservationFleetId?: string | undefined;
}

/** Specifies information about an instance type to use in a Capacity Reservation Fleet. */
export interface CapacityReservationFleet_InstanceTypeSpecification {
  /** The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the capacity. */
  readonly AvailabilityZoneId?: string | undefined;
  /** Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types. */
  readonly EbsOptimized?: boolean | undefined;
  /** The type of operating system for which the Capacity Reservation Fleet reserves capacity. */
  readonly InstancePlatform?: string | undefined;
  /** The instance type for which the Capacity Reservation Fleet reserves capacity. */
  readonly InstanceType?: string | undefined;
  /** The priority to assign to the instance type. */
  readonly Priority?: number | undefined;
  /** The number of capacity units provided by the specified instance type. */
  readonly Weight?: number | undefined;
}

/** The tags to apply to a resource when the resource is being created. */
export interface CapacityReservationFleet_TagSpecification {
  /** The type of resource to tag on creation. */
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::EC2::CarrierGateway`: Creates a carrier gateway. */
export interface CarrierGateway {
  /** The tags assigned to the carrier gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC associated with the carrier gateway. */
  readonly VpcId?: string | undefined;
  /** The ID of the carrier gateway. */
  readonly CarrierGatewayId?: string | undefined;
  /** The AWS account ID of the owner of the carrier gateway. */
  readonly OwnerId?: string | undefined;
  /** The state of the carrier gateway. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::ClientVpnAuthorizationRule`: Specifies an ingress authorization rule to add to a Client VPN endpoint. */
export interface ClientVpnAuthorizationRule {
  /** The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP) group. */
  readonly AccessGroupId?: string | undefined;
  /** Indicates whether to grant access to all clients. */
  readonly AuthorizeAllGroups?: boolean | undefined;
  /** The ID of the Client VPN endpoint. */
  readonly ClientVpnEndpointId?: string | undefined;
  /** A brief description of the authorization rule. */
  readonly Description?: string | undefined;
  /** The IPv4 address range, in CIDR notation, of the network for which access is being authorized. */
  readonly TargetNetworkCidr?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::ClientVpnEndpoint`: Specifies a Client VPN endpoint. */
export interface ClientVpnEndpoint {
  /** Information about the authentication method to be used to authenticate clients. */
  readonly AuthenticationOptions?: readonly ClientVpnEndpoint_ClientAuthenticationRequest[] | undefined;
  /** The IPv4 address range, in CIDR notation, from which to assign client IP addresses. */
  readonly ClientCidrBlock?: string | undefined;
  /** The options for managing connection authorization for new client connections. */
  readonly ClientConnectOptions?: ClientVpnEndpoint_ClientConnectOptions | undefined;
  /** Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is… */
  readonly ClientLoginBannerOptions?: ClientVpnEndpoint_ClientLoginBannerOptions | undefined;
  /** Client route enforcement is a feature of the Client VPN service that helps enforce administrator defined routes on… */
  readonly ClientRouteEnforcementOptions?: ClientVpnEndpoint_ClientRouteEnforcementOptions | undefined;
  /** Information about the client connection logging options. */
  readonly ConnectionLogOptions?: ClientVpnEndpoint_ConnectionLogOptions | undefined;
  /** A brief description of the Client VPN endpoint. */
  readonly Description?: string | undefined;
  /** Indicates whether the client VPN session is disconnected after the maximum `sessionTimeoutHours` is reached. */
  readonly DisconnectOnSessionTimeout?: boolean | undefined;
  /** Information about the DNS servers to be used for DNS resolution. */
  readonly DnsServers?: readonly string[] | undefined;
  /** The IP address type of the Client VPN endpoint. */
  readonly EndpointIpAddressType?: string | undefined;
  /** The IDs of one or more security groups to apply to the target network. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Specify whether to enable the self-service portal for the Client VPN endpoint. */
  readonly SelfServicePortal?: string | undefined;
  /** The ARN of the server certificate. */
  readonly ServerCertificateArn?: string | undefined;
  /** The maximum VPN session duration time in hours. */
  readonly SessionTimeoutHours?: number | undefined;
  /** Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint. */
  readonly SplitTunnel?: boolean | undefined;
  /** The tags to apply to the Client VPN endpoint during creation. */
  readonly TagSpecifications?: readonly ClientVpnEndpoint_TagSpecification[] | undefined;
  /** The IP address type of the Client VPN endpoint. */
  readonly TrafficIpAddressType?: string | undefined;
  readonly TransitGatewayConfiguration?: ClientVpnEndpoint_TransitGatewayConfiguration | undefined;
  /** The transport protocol to be used by the VPN session. */
  readonly TransportProtocol?: string | undefined;
  /** The ID of the VPC to associate with the Client VPN endpoint. */
  readonly VpcId?: string | undefined;
  /** The port number to assign to the Client VPN endpoint for TCP and UDP traffic. */
  readonly VpnPort?: number | undefined;
  readonly Id?: string | undefined;
}

/** Information about the client certificate to be used for authentication. */
export interface ClientVpnEndpoint_CertificateAuthenticationRequest {
  /** The ARN of the client certificate. */
  readonly ClientRootCertificateChainArn?: string | undefined;
}

/** Describes the authentication method to be used by a Client VPN endpoint. */
export interface ClientVpnEndpoint_ClientAuthenticationRequest {
  /** Information about the Active Directory to be used, if applicable. */
  readonly ActiveDirectory?: ClientVpnEndpoint_DirectoryServiceAuthenticationRequest | undefined;
  /** Information about the IAM SAML identity provider, if applicable. */
  readonly FederatedAuthentication?: ClientVpnEndpoint_FederatedAuthenticationRequest | undefined;
  /** Information about the authentication certificates to be used, if applicable. */
  readonly MutualAuthentication?: ClientVpnEndpoint_CertificateAuthenticationRequest | undefined;
  /** The type of client authentication to be used. */
  readonly Type?: string | undefined;
}

/** Indicates whether client connect options are enabled. */
export interface ClientVpnEndpoint_ClientConnectOptions {
  /** Indicates whether client connect options are enabled. */
  readonly Enabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Lambda function used for connection authorization. */
  readonly LambdaFunctionArn?: string | undefined;
}

/** Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is… */
export interface ClientVpnEndpoint_ClientLoginBannerOptions {
  /** Customizable text that will be displayed in a banner on AWS provided clients when a VPN session is established. */
  readonly BannerText?: string | undefined;
  /** Enable or disable a customizable text banner that will be displayed on AWS provided clients when a VPN session is… */
  readonly Enabled?: boolean | undefined;
}

/** Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices… */
export interface ClientVpnEndpoint_ClientRouteEnforcementOptions {
  /** Enable or disable Client Route Enforcement. */
  readonly Enforced?: boolean | undefined;
}

/** Describes the client connection logging options for the Client VPN endpoint. */
export interface ClientVpnEndpoint_ConnectionLogOptions {
  /** The name of the CloudWatch Logs log group. */
  readonly CloudwatchLogGroup?: string | undefined;
  /** The name of the CloudWatch Logs log stream to which the connection data is published. */
  readonly CloudwatchLogStream?: string | undefined;
  /** Indicates whether connection logging is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Describes the Active Directory to be used for client authentication. */
export interface ClientVpnEndpoint_DirectoryServiceAuthenticationRequest {
  /** The ID of the Active Directory to be used for authentication. */
  readonly DirectoryId?: string | undefined;
}

/** The IAM SAML identity provider used for federated authentication. */
export interface ClientVpnEndpoint_FederatedAuthenticationRequest {
  /** The Amazon Resource Name (ARN) of the IAM SAML identity provider. */
  readonly SAMLProviderArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM SAML identity provider for the self-service portal. */
  readonly SelfServiceSAMLProviderArn?: string | undefined;
}

/** Specifies the tags to apply to the Client VPN endpoint. */
export interface ClientVpnEndpoint_TagSpecification {
  /** The type of resource to tag. */
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ClientVpnEndpoint_TransitGatewayConfiguration {
  readonly AvailabilityZoneIds?: readonly string[] | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly TransitGatewayId?: string | undefined;
}

/** `AWS::EC2::ClientVpnRoute`: Specifies a network route to add to a Client VPN endpoint. */
export interface ClientVpnRoute {
  /** The ID of the Client VPN endpoint to which to add the route. */
  readonly ClientVpnEndpointId?: string | undefined;
  /** A brief description of the route. */
  readonly Description?: string | undefined;
  /** The IPv4 address range, in CIDR notation, of the route destination. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The ID of the subnet through which you want to route traffic. */
  readonly TargetVpcSubnetId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::ClientVpnTargetNetworkAssociation`: Specifies a target network to associate with a Client VPN endpoint. */
export interface ClientVpnTargetNetworkAssociation {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  /** The ID of the Client VPN endpoint. */
  readonly ClientVpnEndpointId?: string | undefined;
  /** The ID of the subnet to associate with the Client VPN endpoint. */
  readonly SubnetId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::CustomerGateway`: Specifies a customer gateway. */
export interface CustomerGateway {
  /** For customer gateway devices that support BGP, specify the device's ASN. */
  readonly BgpAsn?: number | undefined;
  /** For customer gateway devices that support BGP, specify the device's ASN. */
  readonly BgpAsnExtended?: number | undefined;
  /** The Amazon Resource Name (ARN) for the customer gateway certificate. */
  readonly CertificateArn?: string | undefined;
  /** The name of customer gateway device. */
  readonly DeviceName?: string | undefined;
  /** The IP address for the customer gateway device's outside interface. */
  readonly IpAddress?: string | undefined;
  /** One or more tags for the customer gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of VPN connection that this customer gateway supports ( `ipsec.1` ). */
  readonly Type?: string | undefined;
  /** The ID of the customer gateway. */
  readonly CustomerGatewayId?: string | undefined;
}

/** `AWS::EC2::DHCPOptions`: Specifies a set of DHCP options for your VPC. */
export interface DHCPOptions {
  /** This value is used to complete unqualified DNS hostnames. */
  readonly DomainName?: string | undefined;
  /** The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. */
  readonly DomainNameServers?: readonly string[] | undefined;
  /** A value (in seconds, minutes, hours, or years) for how frequently a running instance with an IPv6 assigned to it goes… */
  readonly Ipv6AddressPreferredLeaseTime?: number | undefined;
  /** The IPv4 addresses of up to four NetBIOS name servers. */
  readonly NetbiosNameServers?: readonly string[] | undefined;
  /** The NetBIOS node type (1, 2, 4, or 8). */
  readonly NetbiosNodeType?: number | undefined;
  /** The IPv4 addresses of up to four Network Time Protocol (NTP) servers. */
  readonly NtpServers?: readonly string[] | undefined;
  /** Any tags assigned to the DHCP options set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the DHCP options set. */
  readonly DhcpOptionsId?: string | undefined;
}

/** `AWS::EC2::EC2Fleet`: Specifies the configuration information to launch a fleet--or group--of instances. */
export interface EC2Fleet {
  /** Reserved. */
  readonly Context?: string | undefined;
  /** Indicates whether running instances should be terminated if the total target capacity of the EC2 Fleet is decreased… */
  readonly ExcessCapacityTerminationPolicy?: string | undefined;
  /** The configuration for the EC2 Fleet. */
  readonly LaunchTemplateConfigs?: readonly EC2Fleet_FleetLaunchTemplateConfigRequest[] | undefined;
  /** Describes the configuration of On-Demand Instances in an EC2 Fleet. */
  readonly OnDemandOptions?: EC2Fleet_OnDemandOptionsRequest | undefined;
  /** Indicates whether EC2 Fleet should replace unhealthy Spot Instances. */
  readonly ReplaceUnhealthyInstances?: boolean | undefined;
  readonly ReservedCapacityOptions?: EC2Fleet_ReservedCapacityOptionsRequest | undefined;
  /** Describes the configuration of Spot Instances in an EC2 Fleet. */
  readonly SpotOptions?: EC2Fleet_SpotOptionsRequest | undefined;
  /** The key-value pair for tagging the EC2 Fleet request on creation. */
  readonly TagSpecifications?: readonly EC2Fleet_TagSpecification[] | undefined;
  /** The number of units to request. */
  readonly TargetCapacitySpecification?: EC2Fleet_TargetCapacitySpecificationRequest | undefined;
  /** Indicates whether running instances should be terminated when the EC2 Fleet expires. */
  readonly TerminateInstancesWithExpiration?: boolean | undefined;
  /** The fleet type. */
  readonly Type?: string | undefined;
  /** The start date and time of the request, in UTC format (for example, YYYY - MM - DD T HH. */
  readonly ValidFrom?: string | undefined;
  /** The end date and time of the request, in UTC format (for example, YYYY - MM - DD T HH. */
  readonly ValidUntil?: string | undefined;
  /** The ID of the EC2 Fleet. */
  readonly FleetId?: string | undefined;
}

/** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
export interface EC2Fleet_AcceleratorCountRequest {
  /** The maximum number of accelerators. */
  readonly Max?: number | undefined;
  /** The minimum number of accelerators. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of total accelerator memory, in MiB. */
export interface EC2Fleet_AcceleratorTotalMemoryMiBRequest {
  /** The maximum amount of accelerator memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of accelerator memory, in MiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
export interface EC2Fleet_BaselineEbsBandwidthMbpsRequest {
  /** The maximum baseline bandwidth, in Mbps. */
  readonly Max?: number | undefined;
  /** The minimum baseline bandwidth, in Mbps. */
  readonly Min?: number | undefined;
}

/** The baseline performance to consider, using an instance family as a baseline reference. */
export interface EC2Fleet_BaselinePerformanceFactorsRequest {
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  readonly Cpu?: EC2Fleet_CpuPerformanceFactorRequest | undefined;
}

/** Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an instance at… */
export interface EC2Fleet_BlockDeviceMapping {
  /** The device name. */
  readonly DeviceName?: string | undefined;
  /** Parameters used to automatically set up EBS volumes when the instance is launched. */
  readonly Ebs?: EC2Fleet_EbsBlockDevice | undefined;
  /** To omit the device from the block device mapping, specify an empty string. */
  readonly NoDevice?: string | undefined;
  /** The virtual device name ( `ephemeral` N). */
  readonly VirtualName?: string | undefined;
}

/** The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your Spot… */
export interface EC2Fleet_CapacityRebalance {
  /** The replacement strategy to use. */
  readonly ReplacementStrategy?: string | undefined;
  /** The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new… */
  readonly TerminationDelay?: number | undefined;
}

/** Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity. */
export interface EC2Fleet_CapacityReservationOptionsRequest {
  /** Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity. */
  readonly UsageStrategy?: string | undefined;
}

export interface EC2Fleet_CapacityReservationTargetRequest {
  readonly CapacityReservationIds?: readonly string[] | undefined;
  readonly CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

/** The CPU performance to consider, using an instance family as the baseline reference. */
export interface EC2Fleet_CpuPerformanceFactorRequest {
  /** Specify an instance family to use as the baseline reference for CPU performance. */
  readonly References?: readonly EC2Fleet_PerformanceFactorReferenceRequest[] | undefined;
}

/** Describes a block device for an EBS volume. */
export interface EC2Fleet_EbsBlockDevice {
  /** Indicates whether the EBS volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  readonly MultiAvailabilityZoneConfiguration?: EC2Fleet_MultiAvailabilityZoneConfiguration | undefined;
  /** The ID of the snapshot. */
  readonly SnapshotId?: string | undefined;
  /** The size of the volume, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** Specifies a launch template and overrides for an EC2 Fleet. */
export interface EC2Fleet_FleetLaunchTemplateConfigRequest {
  /** The launch template to use. */
  readonly LaunchTemplateSpecification?: EC2Fleet_FleetLaunchTemplateSpecificationRequest | undefined;
  /** Any parameters that you specify override the same parameters in the launch template. */
  readonly Overrides?: readonly EC2Fleet_FleetLaunchTemplateOverridesRequest[] | undefined;
}

/** Specifies overrides for a launch template for an EC2 Fleet. */
export interface EC2Fleet_FleetLaunchTemplateOverridesRequest {
  /** The Availability Zone in which to launch the instances. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone in which to launch the instances. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The block device mappings, which define the EBS volumes and instance store volumes to attach to the instance at launch. */
  readonly BlockDeviceMappings?: readonly EC2Fleet_BlockDeviceMapping[] | undefined;
  readonly IamInstanceProfile?: EC2Fleet_IamInstanceProfileSpecification | undefined;
  /** The attributes for the instance types. */
  readonly InstanceRequirements?: EC2Fleet_InstanceRequirementsRequest | undefined;
  /** The instance type. */
  readonly InstanceType?: string | undefined;
  readonly KeyName?: string | undefined;
  /** The maximum price per unit hour that you are willing to pay for a Spot Instance. */
  readonly MaxPrice?: string | undefined;
  readonly MetadataOptions?: EC2Fleet_InstanceMetadataOptionsRequest | undefined;
  readonly NetworkInterfaces?: readonly EC2Fleet_NetworkInterfaceSpecificationRequest[] | undefined;
  /** The location where the instance launched, if applicable. */
  readonly Placement?: EC2Fleet_Placement | undefined;
  /** The priority for the launch template override. */
  readonly Priority?: number | undefined;
  /** The IDs of the subnets in which to launch the instances. */
  readonly SubnetId?: string | undefined;
  /** The number of units provided by the specified instance type. */
  readonly WeightedCapacity?: number | undefined;
}

/** Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances. */
export interface EC2Fleet_FleetLaunchTemplateSpecificationRequest {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  readonly LaunchTemplateSpecificationUserData?: string | undefined;
  /** The launch template version number, `$Latest`, or `$Default`. */
  readonly Version?: string | undefined;
}

export interface EC2Fleet_IamInstanceProfileSpecification {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface EC2Fleet_InstanceMetadataOptionsRequest {
  readonly HttpEndpoint?: string | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpTokens?: string | undefined;
}

/** The attributes for the instance types. */
export interface EC2Fleet_InstanceRequirementsRequest {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
  readonly AcceleratorCount?: EC2Fleet_AcceleratorCountRequest | undefined;
  /** Indicates whether instance types must have accelerators by specific manufacturers. */
  readonly AcceleratorManufacturers?: readonly string[] | undefined;
  /** The accelerators that must be on the instance type. */
  readonly AcceleratorNames?: readonly string[] | undefined;
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  readonly AcceleratorTotalMemoryMiB?: EC2Fleet_AcceleratorTotalMemoryMiBRequest | undefined;
  /** The accelerator types that must be on the instance type. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The instance types to apply your specified attributes against. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether bare metal instance types must be included, excluded, or required. */
  readonly BareMetal?: string | undefined;
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
  readonly BaselineEbsBandwidthMbps?: EC2Fleet_BaselineEbsBandwidthMbpsRequest | undefined;
  /** The baseline performance to consider, using an instance family as a baseline reference. */
  readonly BaselinePerformanceFactors?: EC2Fleet_BaselinePerformanceFactorsRequest | undefined;
  /** Indicates whether burstable performance T instance types are included, excluded, or required. */
  readonly BurstablePerformance?: string | undefined;
  /** The CPU manufacturers to include. */
  readonly CpuManufacturers?: readonly string[] | undefined;
  /** The instance types to exclude. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether current or previous generation instance types are included. */
  readonly InstanceGenerations?: readonly string[] | undefined;
  /** Indicates whether instance types with instance store volumes are included, excluded, or required. */
  readonly LocalStorage?: string | undefined;
  /** The type of local storage that is required. */
  readonly LocalStorageTypes?: readonly string[] | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. */
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  readonly MemoryGiBPerVCpu?: EC2Fleet_MemoryGiBPerVCpuRequest | undefined;
  /** The minimum and maximum amount of memory, in MiB. */
  readonly MemoryMiB?: EC2Fleet_MemoryMiBRequest | undefined;
  /** The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). */
  readonly NetworkBandwidthGbps?: EC2Fleet_NetworkBandwidthGbpsRequest | undefined;
  /** The minimum and maximum number of network interfaces. */
  readonly NetworkInterfaceCount?: EC2Fleet_NetworkInterfaceCountRequest | undefined;
  /** [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified… */
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  /** Specifies whether instance types must support encrypting in-transit traffic between instances. */
  readonly RequireEncryptionInTransit?: boolean | undefined;
  /** Indicates whether instance types must support hibernation for On-Demand Instances. */
  readonly RequireHibernateSupport?: boolean | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot… */
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  /** The minimum and maximum amount of total local storage, in GB. */
  readonly TotalLocalStorageGB?: EC2Fleet_TotalLocalStorageGBRequest | undefined;
  /** The minimum and maximum number of vCPUs. */
  readonly VCpuCount?: EC2Fleet_VCpuCountRangeRequest | undefined;
}

export interface EC2Fleet_Ipv6AddressRequest {
  readonly Ipv6Address?: string | undefined;
}

/** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
export interface EC2Fleet_MaintenanceStrategies {
  /** The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. */
  readonly CapacityRebalance?: EC2Fleet_CapacityRebalance | undefined;
}

/** The minimum and maximum amount of memory per vCPU, in GiB. */
export interface EC2Fleet_MemoryGiBPerVCpuRequest {
  /** The maximum amount of memory per vCPU, in GiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory per vCPU, in GiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of memory, in MiB. */
export interface EC2Fleet_MemoryMiBRequest {
  /** The maximum amount of memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory, in MiB. */
  readonly Min?: number | undefined;
}

export interface EC2Fleet_MultiAvailabilityZoneConfiguration {
  readonly ConfigurationType?: string | undefined;
  readonly StandbyAvailabilityZones?: readonly EC2Fleet_StandbyAvailabilityZone[] | undefined;
}

/** The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). */
export interface EC2Fleet_NetworkBandwidthGbpsRequest {
  /** The maximum amount of network bandwidth, in Gbps. */
  readonly Max?: number | undefined;
  /** The minimum amount of network bandwidth, in Gbps. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of network interfaces. */
export interface EC2Fleet_NetworkInterfaceCountRequest {
  /** The maximum number of network interfaces. */
  readonly Max?: number | undefined;
  /** The minimum number of network interfaces. */
  readonly Min?: number | undefined;
}

export interface EC2Fleet_NetworkInterfaceSpecificationRequest {
  readonly AssociatePublicIpAddress?: boolean | undefined;
  readonly DeleteOnTermination?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly InterfaceType?: string | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly EC2Fleet_Ipv6AddressRequest[] | undefined;
  readonly NetworkCardIndex?: number | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly PrivateIpAddresses?: readonly EC2Fleet_PrivateIpAddressSpecificationRequest[] | undefined;
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  readonly SubnetId?: string | undefined;
}

/** Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet. */
export interface EC2Fleet_OnDemandOptionsRequest {
  /** The strategy that determines the order of the launch template overrides to use in fulfilling On-Demand capacity. */
  readonly AllocationStrategy?: string | undefined;
  /** The strategy for using unused Capacity Reservations for fulfilling On-Demand capacity. */
  readonly CapacityReservationOptions?: EC2Fleet_CapacityReservationOptionsRequest | undefined;
  /** The maximum amount per hour for On-Demand Instances that you're willing to pay. */
  readonly MaxTotalPrice?: string | undefined;
  /** The minimum target capacity for On-Demand Instances in the fleet. */
  readonly MinTargetCapacity?: number | undefined;
  /** Indicates that the fleet launches all On-Demand Instances into a single Availability Zone. */
  readonly SingleAvailabilityZone?: boolean | undefined;
  /** Indicates that the fleet uses a single instance type to launch all On-Demand Instances in the fleet. */
  readonly SingleInstanceType?: boolean | undefined;
}

/** Specify an instance family to use as the baseline reference for CPU performance. */
export interface EC2Fleet_PerformanceFactorReferenceRequest {
  /** The instance family to use as a baseline reference. */
  readonly InstanceFamily?: string | undefined;
}

/** Describes the placement of an instance. */
export interface EC2Fleet_Placement {
  /** The affinity setting for the instance on the Dedicated Host. */
  readonly Affinity?: string | undefined;
  /** The Availability Zone of the instance. */
  readonly AvailabilityZone?: string | undefined;
  /** The name of the placement group that the instance is in. */
  readonly GroupName?: string | undefined;
  /** The ID of the Dedicated Host on which the instance resides. */
  readonly HostId?: string | undefined;
  /** The ARN of the host resource group in which to launch the instances. */
  readonly HostResourceGroupArn?: string | undefined;
  /** The number of the partition that the instance is in. */
  readonly PartitionNumber?: number | undefined;
  /** Reserved for future use. */
  readonly SpreadDomain?: string | undefined;
  /** The tenancy of the instance. */
  readonly Tenancy?: string | undefined;
}

export interface EC2Fleet_PrivateIpAddressSpecificationRequest {
  readonly Primary?: boolean | undefined;
  readonly PrivateIpAddress?: string | undefined;
}

export interface EC2Fleet_ReservedCapacityFallbackOptionsRequest {
  readonly MarketTypes?: readonly string[] | undefined;
}

export interface EC2Fleet_ReservedCapacityOptionsRequest {
  readonly AllocationStrategy?: string | undefined;
  readonly CapacityReservationTarget?: EC2Fleet_CapacityReservationTargetRequest | undefined;
  readonly ReservationTypes?: readonly string[] | undefined;
  readonly ReservedCapacityFallbackOptions?: EC2Fleet_ReservedCapacityFallbackOptionsRequest | undefined;
}

/** Specifies the configuration of Spot Instances for an EC2 Fleet. */
export interface EC2Fleet_SpotOptionsRequest {
  /** Indicates how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the EC2 Fleet. */
  readonly AllocationStrategy?: string | undefined;
  /** The behavior when a Spot Instance is interrupted. */
  readonly InstanceInterruptionBehavior?: string | undefined;
  /** The number of Spot pools across which to allocate your target Spot capacity. */
  readonly InstancePoolsToUseCount?: number | undefined;
  /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
  readonly MaintenanceStrategies?: EC2Fleet_MaintenanceStrategies | undefined;
  /** The maximum amount per hour for Spot Instances that you're willing to pay. */
  readonly MaxTotalPrice?: string | undefined;
  /** The minimum target capacity for Spot Instances in the fleet. */
  readonly MinTargetCapacity?: number | undefined;
  /** Indicates that the fleet launches all Spot Instances into a single Availability Zone. */
  readonly SingleAvailabilityZone?: boolean | undefined;
  /** Indicates that the fleet uses a single instance type to launch all Spot Instances in the fleet. */
  readonly SingleInstanceType?: boolean | undefined;
}

export interface EC2Fleet_StandbyAvailabilityZone {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

/** Specifies the tags to apply to a resource when the resource is being created for an EC2 Fleet. */
export interface EC2Fleet_TagSpecification {
  /** The type of resource to tag. */
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Specifies the number of units to request for an EC2 Fleet. */
export interface EC2Fleet_TargetCapacitySpecificationRequest {
  /** The default target capacity type. */
  readonly DefaultTargetCapacityType?: string | undefined;
  /** The number of On-Demand units to request. */
  readonly OnDemandTargetCapacity?: number | undefined;
  /** The number of Spot units to request. */
  readonly SpotTargetCapacity?: number | undefined;
  /** The unit for the target capacity. */
  readonly TargetCapacityUnitType?: string | undefined;
  /** The number of units to request, filled using the default target capacity type. */
  readonly TotalTargetCapacity?: number | undefined;
}

/** The minimum and maximum amount of total local storage, in GB. */
export interface EC2Fleet_TotalLocalStorageGBRequest {
  /** The maximum amount of total local storage, in GB. */
  readonly Max?: number | undefined;
  /** The minimum amount of total local storage, in GB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of vCPUs. */
export interface EC2Fleet_VCpuCountRangeRequest {
  /** The maximum number of vCPUs. */
  readonly Max?: number | undefined;
  /** The minimum number of vCPUs. */
  readonly Min?: number | undefined;
}

/** `AWS::EC2::EIP`: Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance. */
export interface EIP {
  /** An Elastic IP address or a carrier IP address in a Wavelength Zone. */
  readonly Address?: string | undefined;
  /** The network ( `vpc` ). */
  readonly Domain?: string | undefined;
  /** The ID of the instance. */
  readonly InstanceId?: string | undefined;
  /** The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. */
  readonly IpamPoolId?: string | undefined;
  /** A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses. */
  readonly NetworkBorderGroup?: string | undefined;
  /** The ID of an address pool that you own. */
  readonly PublicIpv4Pool?: string | undefined;
  /** Any tags assigned to the Elastic IP address. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Elastic IP address you are accepting for transfer. */
  readonly TransferAddress?: string | undefined;
  /** The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC. */
  readonly AllocationId?: string | undefined;
  /** The Elastic IP address. */
  readonly PublicIp?: string | undefined;
}

/** `AWS::EC2::EIPAssociation`: Associates an Elastic IP address with an instance or a network interface. */
export interface EIPAssociation {
  /** The allocation ID. */
  readonly AllocationId?: string | undefined;
  readonly EIP?: string | undefined;
  /** The ID of the instance. */
  readonly InstanceId?: string | undefined;
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The primary or secondary private IP address to associate with the Elastic IP address. */
  readonly PrivateIpAddress?: string | undefined;
  /** The ID of the association. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::EgressOnlyInternetGateway`: [IPv6 only] Specifies an egress-only internet gateway for your VPC. */
export interface EgressOnlyInternetGateway {
  /** The tags assigned to the egress-only internet gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC for which to create the egress-only internet gateway. */
  readonly VpcId?: string | undefined;
  /** The ID of the egress-only internet gateway. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::EnclaveCertificateIamRoleAssociation`: Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate. */
export interface EnclaveCertificateIamRoleAssociation {
  /** The ARN of the ACM certificate with which to associate the IAM role. */
  readonly CertificateArn?: string | undefined;
  /** The ARN of the IAM role to associate with the ACM certificate. */
  readonly RoleArn?: string | undefined;
  /** The name of the Amazon S3 bucket to which the certificate was uploaded. */
  readonly CertificateS3BucketName?: string | undefined;
  /** The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored. */
  readonly CertificateS3ObjectKey?: string | undefined;
  /** The ID of the AWS KMS key used to encrypt the private key of the certificate. */
  readonly EncryptionKmsKeyId?: string | undefined;
}

/** `AWS::EC2::FlowLog`: Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC. */
export interface FlowLog {
  /** The ARN of the IAM role that allows the service to publish flow logs across accounts. */
  readonly DeliverCrossAccountRole?: string | undefined;
  /** The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log destination. */
  readonly DeliverLogsPermissionArn?: string | undefined;
  /** The destination options. */
  readonly DestinationOptions?: FlowLog_DestinationOptions | undefined;
  /** The destination for the flow log data. */
  readonly LogDestination?: string | undefined;
  /** The type of destination for the flow log data. */
  readonly LogDestinationType?: string | undefined;
  /** The fields to include in the flow log record, in the order in which they should appear. */
  readonly LogFormat?: string | undefined;
  /** The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs. */
  readonly LogGroupName?: string | undefined;
  /** The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record. */
  readonly MaxAggregationInterval?: number | undefined;
  /** The ID of the resource to monitor. */
  readonly ResourceId?: string | undefined;
  /** The type of resource to monitor. */
  readonly ResourceType?: string | undefined;
  /** The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log enrichment. */
  readonly TagFieldSpecifications?: readonly FlowLog_TagFieldSpecification[] | undefined;
  /** The tags to apply to the flow logs. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). */
  readonly TrafficType?: string | undefined;
  /** The ID of the flow log. */
  readonly Id?: string | undefined;
}

/** Describes the destination options for a flow log. */
export interface FlowLog_DestinationOptions {
  /** The format for the flow log. */
  readonly FileFormat?: string | undefined;
  /** Indicates whether to use Hive-compatible prefixes for flow logs stored in Amazon S3. */
  readonly HiveCompatiblePartitions?: boolean | undefined;
  /** Indicates whether to partition the flow log per hour. */
  readonly PerHourPartition?: boolean | undefined;
}

export interface FlowLog_TagFieldSpecification {
  readonly ResourceType?: string | undefined;
  readonly TagKeys?: readonly string[] | undefined;
}

/** `AWS::EC2::FpgaImage`: Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP). */
export interface FpgaImage {
  /** A description for the AFI. */
  readonly Description?: string | undefined;
  /** Describes a storage location in Amazon S3. */
  readonly InputStorageLocation?: FpgaImage_StorageLocation | undefined;
  /** Describes a storage location in Amazon S3. */
  readonly LogsStorageLocation?: FpgaImage_StorageLocation | undefined;
  /** A name for the AFI. */
  readonly Name?: string | undefined;
  /** The tags assigned to the FPGA image. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the FPGA image. */
  readonly Arn?: string | undefined;
  /** The date and time the AFI was created. */
  readonly CreateTime?: string | undefined;
  /** Indicates whether data retention support is enabled for the AFI. */
  readonly DataRetentionSupport?: boolean | undefined;
  /** The global FPGA image identifier (AGFI ID). */
  readonly FpgaImageGlobalId?: string | undefined;
  /** The FPGA image identifier (AFI ID). */
  readonly FpgaImageId?: string | undefined;
  /** The ID of the AWS account that owns the AFI. */
  readonly OwnerId?: string | undefined;
  /** Indicates whether the AFI is public. */
  readonly Public?: boolean | undefined;
  /** The state of the AFI (pending | available | failed | unavailable). */
  readonly State?: string | undefined;
  /** The time of the most recent update to the AFI. */
  readonly UpdateTime?: string | undefined;
}

/** Describes a storage location in Amazon S3. */
export interface FpgaImage_StorageLocation {
  /** The name of the S3 bucket. */
  readonly Bucket?: string | undefined;
  /** The key. */
  readonly Key?: string | undefined;
}

/** `AWS::EC2::GatewayRouteTableAssociation`: Associates a virtual private gateway or internet gateway with a route table. */
export interface GatewayRouteTableAssociation {
  /** The ID of the gateway. */
  readonly GatewayId?: string | undefined;
  /** The ID of the route table. */
  readonly RouteTableId?: string | undefined;
  /** The ID of the route table association. */
  readonly AssociationId?: string | undefined;
}

/** `AWS::EC2::Host`: Allocates a fully dedicated physical server for launching EC2 instances. */
export interface Host {
  /** The ID of the Outpost hardware asset on which the Dedicated Host is allocated. */
  readonly AssetId?: string | undefined;
  /** Indicates whether the host accepts any untargeted instance launches that match its instance type configuration, or if… */
  readonly AutoPlacement?: string | undefined;
  /** The Availability Zone in which to allocate the Dedicated Host. */
  readonly AvailabilityZone?: string | undefined;
  /** Indicates whether host maintenance is enabled or disabled for the Dedicated Host. */
  readonly HostMaintenance?: string | undefined;
  /** Indicates whether to enable or disable host recovery for the Dedicated Host. */
  readonly HostRecovery?: string | undefined;
  /** The instance family supported by the Dedicated Host. */
  readonly InstanceFamily?: string | undefined;
  /** Specifies the instance type to be supported by the Dedicated Hosts. */
  readonly InstanceType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated. */
  readonly OutpostArn?: string | undefined;
  /** Any tags assigned to the Dedicated Host. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the host. */
  readonly HostId?: string | undefined;
}

/** `AWS::EC2::IPAM`: IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning, tracking,… */
export interface IPAM {
  /** If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by… */
  readonly DefaultResourceDiscoveryOrganizationalUnitExclusions?: readonly IPAM_IpamOrganizationalUnitExclusion[] | undefined;
  /** The description for the IPAM. */
  readonly Description?: string | undefined;
  /** Enable this option to use your own GUA ranges as private IPv6 addresses. */
  readonly EnablePrivateGua?: boolean | undefined;
  /** A metered account is an AWS account that is charged for active IP addresses managed in IPAM. */
  readonly MeteredAccount?: string | undefined;
  /** The operating Regions for an IPAM. */
  readonly OperatingRegions?: readonly IPAM_IpamOperatingRegion[] | undefined;
  /** The key/value combination of a tag assigned to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** IPAM is offered in a Free Tier and an Advanced Tier. */
  readonly Tier?: string | undefined;
  /** The ARN of the IPAM. */
  readonly Arn?: string | undefined;
  /** The ID of the default resource discovery association. */
  readonly DefaultResourceDiscoveryAssociationId?: string | undefined;
  /** The ID of the default resource discovery. */
  readonly DefaultResourceDiscoveryId?: string | undefined;
  /** The ID of the IPAM. */
  readonly IpamId?: string | undefined;
  /** The ID of the default private scope. */
  readonly PrivateDefaultScopeId?: string | undefined;
  /** The ID of the default public scope. */
  readonly PublicDefaultScopeId?: string | undefined;
  /** The number of resource discovery associations. */
  readonly ResourceDiscoveryAssociationCount?: number | undefined;
  /** The number of scopes. */
  readonly ScopeCount?: number | undefined;
}

/** The operating Regions for an IPAM. */
export interface IPAM_IpamOperatingRegion {
  /** The name of the operating Region. */
  readonly RegionName?: string | undefined;
}

/** If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by… */
export interface IPAM_IpamOrganizationalUnitExclusion {
  /** An AWS Organizations entity path. */
  readonly OrganizationsEntityPath?: string | undefined;
}

/** `AWS::EC2::IPAMAllocation`: In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource. */
export interface IPAMAllocation {
  /** The CIDR you would like to allocate from the IPAM pool. */
  readonly Cidr?: string | undefined;
  /** A description for the allocation. */
  readonly Description?: string | undefined;
  /** The ID of the IPAM pool from which you would like to allocate a CIDR. */
  readonly IpamPoolId?: string | undefined;
  /** The netmask length of the CIDR you would like to allocate from the IPAM pool. */
  readonly NetmaskLength?: number | undefined;
  /** The ID of an allocation. */
  readonly IpamPoolAllocationId?: string | undefined;
}

/** `AWS::EC2::IPAMPool`: In IPAM, a pool is a collection of contiguous IP addresses CIDRs. */
export interface IPAMPool {
  /** The address family of the pool. */
  readonly AddressFamily?: string | undefined;
  /** The default netmask length for allocations added to this pool. */
  readonly AllocationDefaultNetmaskLength?: number | undefined;
  /** The maximum netmask length possible for CIDR allocations in this IPAM pool to be compliant. */
  readonly AllocationMaxNetmaskLength?: number | undefined;
  /** The minimum netmask length required for CIDR allocations in this IPAM pool to be compliant. */
  readonly AllocationMinNetmaskLength?: number | undefined;
  /** Tags that are required for resources that use CIDRs from this IPAM pool. */
  readonly AllocationResourceTags?: readonly Tag[] | undefined;
  /** If selected, IPAM will continuously look for resources within the CIDR range of this pool and automatically import them… */
  readonly AutoImport?: boolean | undefined;
  /** Limits which service in AWS that the pool can be used in. */
  readonly AwsService?: string | undefined;
  /** The description of the IPAM pool. */
  readonly Description?: string | undefined;
  /** The ID of the scope in which you would like to create the IPAM pool. */
  readonly IpamScopeId?: string | undefined;
  /** The locale of the IPAM pool. */
  readonly Locale?: string | undefined;
  /** Information about the CIDRs provisioned to an IPAM pool. */
  readonly ProvisionedCidrs?: readonly IPAMPool_ProvisionedCidr[] | undefined;
  /** The IP address source for pools in the public scope. */
  readonly PublicIpSource?: string | undefined;
  /** Determines if a pool is publicly advertisable. */
  readonly PubliclyAdvertisable?: boolean | undefined;
  /** The ID of the source IPAM pool. */
  readonly SourceIpamPoolId?: string | undefined;
  /** The resource used to provision CIDRs to a resource planning pool. */
  readonly SourceResource?: IPAMPool_SourceResource | undefined;
  /** The key/value combination of a tag assigned to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the IPAM pool. */
  readonly Arn?: string | undefined;
  /** The ARN of the IPAM. */
  readonly IpamArn?: string | undefined;
  /** The ID of the IPAM pool. */
  readonly IpamPoolId?: string | undefined;
  /** The ARN of the scope of the IPAM pool. */
  readonly IpamScopeArn?: string | undefined;
  /** The scope of the IPAM. */
  readonly IpamScopeType?: string | undefined;
  /** The depth of pools in your IPAM pool. */
  readonly PoolDepth?: number | undefined;
  /** The state of the IPAM pool. */
  readonly State?: string | undefined;
  /** A message related to the failed creation of an IPAM pool. */
  readonly StateMessage?: string | undefined;
}

/** The CIDR provisioned to the IPAM pool. */
export interface IPAMPool_ProvisionedCidr {
  /** The CIDR provisioned to the IPAM pool. */
  readonly Cidr?: string | undefined;
}

/** The resource used to provision CIDRs to a resource planning pool. */
export interface IPAMPool_SourceResource {
  /** The source resource ID. */
  readonly ResourceId?: string | undefined;
  /** The source resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The source resource Region. */
  readonly ResourceRegion?: string | undefined;
  /** The source resource type. */
  readonly ResourceType?: string | undefined;
}

/** `AWS::EC2::IPAMPoolCidr`: A CIDR provisioned to an IPAM pool. */
export interface IPAMPoolCidr {
  /** The CIDR provisioned to the IPAM pool. */
  readonly Cidr?: string | undefined;
  /** The ID of the IPAM pool. */
  readonly IpamPoolId?: string | undefined;
  /** The netmask length of the CIDR you'd like to provision to a pool. */
  readonly NetmaskLength?: number | undefined;
  /** The IPAM pool CIDR ID. */
  readonly IpamPoolCidrId?: string | undefined;
  /** The state of the CIDR. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::IPAMPrefixListResolver`: Resource Type definition for AWS::EC2::IPAMPrefixListResolver */
export interface IPAMPrefixListResolver {
  /** The address family of the address space in this Prefix List Resolver. */
  readonly AddressFamily?: string | undefined;
  readonly Description?: string | undefined;
  /** The Id of the IPAM this Prefix List Resolver is a part of. */
  readonly IpamId?: string | undefined;
  /** Rules define the business logic for selecting CIDRs from IPAM. */
  readonly Rules?: readonly IPAMPrefixListResolver_IpamPrefixListResolverRule[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of. */
  readonly IpamArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver */
  readonly IpamPrefixListResolverArn?: string | undefined;
  /** Id of the IPAM Prefix List Resolver. */
  readonly IpamPrefixListResolverId?: string | undefined;
}

/** CIDR selection rules define the business logic for selecting CIDRs from IPAM. */
export interface IPAMPrefixListResolver_IpamPrefixListResolverRule {
  /** Two of the rule types allow you to add conditions to the rules. */
  readonly Conditions?: readonly IPAMPrefixListResolver_IpamPrefixListResolverRuleCondition[] | undefined;
  /** This rule will only match resources that are in this IPAM Scope. */
  readonly IpamScopeId?: string | undefined;
  /** The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of resources this… */
  readonly ResourceType?: string | undefined;
  /** There are three rule types. */
  readonly RuleType?: string | undefined;
  /** A fixed CIDR that doesn't change */
  readonly StaticCidr?: string | undefined;
}

/** Two of the rule types allow you to add conditions to the rules. */
export interface IPAMPrefixListResolver_IpamPrefixListResolverRuleCondition {
  /** Condition for the IPAM Resource CIDR rule type. */
  readonly Cidr?: string | undefined;
  /** Condition for the IPAM Pool CIDR rule type. */
  readonly IpamPoolId?: string | undefined;
  /** Equals, Not equals, or Subnet Of. */
  readonly Operation?: string | undefined;
  /** Condition for the IPAM Resource CIDR rule type. */
  readonly ResourceId?: string | undefined;
  /** Condition for the IPAM Resource CIDR rule type. */
  readonly ResourceOwner?: string | undefined;
  /** Condition for the IPAM Resource CIDR rule type. */
  readonly ResourceRegion?: string | undefined;
  /** A key-value pair to associate with a resource. */
  readonly ResourceTag?: Tag | undefined;
}

/** `AWS::EC2::IPAMPrefixListResolverTarget`: Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget */
export interface IPAMPrefixListResolverTarget {
  /** The desired version of the Prefix List Resolver that this Target should synchronize with. */
  readonly DesiredVersion?: number | undefined;
  /** The Id of the IPAM Prefix List Resolver associated with this Target. */
  readonly IpamPrefixListResolverId?: string | undefined;
  /** The Id of the Managed Prefix List. */
  readonly PrefixListId?: string | undefined;
  /** The region that the Managed Prefix List is located in. */
  readonly PrefixListRegion?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver. */
  readonly TrackLatestVersion?: boolean | undefined;
  /** Id of the IPAM Prefix List Resolver Target. */
  readonly IpamPrefixListResolverTargetArn?: string | undefined;
  /** Id of the IPAM Prefix List Resolver Target. */
  readonly IpamPrefixListResolverTargetId?: string | undefined;
}

/** `AWS::EC2::IPAMResourceDiscovery`: A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the owning… */
export interface IPAMResourceDiscovery {
  /** The resource discovery description. */
  readonly Description?: string | undefined;
  /** The operating Regions for the resource discovery. */
  readonly OperatingRegions?: readonly IPAMResourceDiscovery_IpamOperatingRegion[] | undefined;
  /** If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by… */
  readonly OrganizationalUnitExclusions?: readonly IPAMResourceDiscovery_IpamResourceDiscoveryOrganizationalUnitExclusion[] | undefined;
  /** A tag is a label that you assign to an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The resource discovery ARN. */
  readonly IpamResourceDiscoveryArn?: string | undefined;
  /** The resource discovery ID. */
  readonly IpamResourceDiscoveryId?: string | undefined;
  /** The resource discovery Region. */
  readonly IpamResourceDiscoveryRegion?: string | undefined;
  /** Defines if the resource discovery is the default. */
  readonly IsDefault?: boolean | undefined;
  /** The owner ID. */
  readonly OwnerId?: string | undefined;
  /** The resource discovery's state. */
  readonly State?: string | undefined;
}

/** The operating Regions for an IPAM. */
export interface IPAMResourceDiscovery_IpamOperatingRegion {
  /** The name of the operating Region. */
  readonly RegionName?: string | undefined;
}

/** If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by… */
export interface IPAMResourceDiscovery_IpamResourceDiscoveryOrganizationalUnitExclusion {
  /** An AWS Organizations entity path. */
  readonly OrganizationsEntityPath?: string | undefined;
}

/** `AWS::EC2::IPAMResourceDiscoveryAssociation`: An IPAM resource discovery association. */
export interface IPAMResourceDiscoveryAssociation {
  /** The IPAM ID. */
  readonly IpamId?: string | undefined;
  /** The resource discovery ID. */
  readonly IpamResourceDiscoveryId?: string | undefined;
  /** A tag is a label that you assign to an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The IPAM ARN. */
  readonly IpamArn?: string | undefined;
  /** The IPAM home Region. */
  readonly IpamRegion?: string | undefined;
  /** The resource discovery association ARN. */
  readonly IpamResourceDiscoveryAssociationArn?: string | undefined;
  /** The resource discovery association ID. */
  readonly IpamResourceDiscoveryAssociationId?: string | undefined;
  /** Defines if the resource discovery is the default. */
  readonly IsDefault?: boolean | undefined;
  /** The owner ID. */
  readonly OwnerId?: string | undefined;
  /** The resource discovery status. */
  readonly ResourceDiscoveryStatus?: string | undefined;
  /** The lifecycle state of the association when you associate or disassociate a resource discovery. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::IPAMScope`: In IPAM, a scope is the highest-level container within IPAM. */
export interface IPAMScope {
  /** The description of the scope. */
  readonly Description?: string | undefined;
  /** The configuration that links an Amazon VPC IPAM scope to an external authority system. */
  readonly ExternalAuthorityConfiguration?: IPAMScope_IpamScopeExternalAuthorityConfiguration | undefined;
  /** The ID of the IPAM for which you're creating this scope. */
  readonly IpamId?: string | undefined;
  /** The key/value combination of a tag assigned to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the scope. */
  readonly Arn?: string | undefined;
  /** The ARN of an IPAM. */
  readonly IpamArn?: string | undefined;
  /** The ID of an IPAM scope. */
  readonly IpamScopeId?: string | undefined;
  /** The type of the scope. */
  readonly IpamScopeType?: string | undefined;
  /** Defines if the scope is the default scope or not. */
  readonly IsDefault?: boolean | undefined;
  /** The number of pools in a scope. */
  readonly PoolCount?: number | undefined;
}

/** The configuration that links an Amazon VPC IPAM scope to an external authority system. */
export interface IPAMScope_IpamScopeExternalAuthorityConfiguration {
  /** The identifier for the external resource managing this scope. */
  readonly ExternalResourceIdentifier?: string | undefined;
  /** The type of external authority managing this scope. */
  readonly IpamScopeExternalAuthorityType?: string | undefined;
}

/** `AWS::EC2::IPv4Pool`: Resource Type definition for AWS::EC2::IPv4Pool. */
export interface IPv4Pool {
  /** Any tags assigned to the public IPv4 pool. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the public IPv4 pool. */
  readonly Arn?: string | undefined;
  /** A description of the public IPv4 pool. */
  readonly Description?: string | undefined;
  /** The name of the location from which the address pool is advertised. */
  readonly NetworkBorderGroup?: string | undefined;
  /** The ID of the public IPv4 pool. */
  readonly PoolId?: string | undefined;
  /** The total number of addresses in the pool. */
  readonly TotalAddressCount?: number | undefined;
  /** The total number of available addresses in the pool. */
  readonly TotalAvailableAddressCount?: number | undefined;
}

/** `AWS::EC2::Instance`: Specifies an EC2 instance. */
export interface Instance {
  /** This property is reserved for internal use. */
  readonly AdditionalInfo?: string | undefined;
  /** Indicates whether the instance is associated with a dedicated host. */
  readonly Affinity?: string | undefined;
  /** The Availability Zone of the instance. */
  readonly AvailabilityZone?: string | undefined;
  /** The block device mapping entries that defines the block devices to attach to the instance at launch. */
  readonly BlockDeviceMappings?: readonly Instance_BlockDeviceMapping[] | undefined;
  /** The CPU options for the instance. */
  readonly CpuOptions?: Instance_CpuOptions | undefined;
  /** The credit option for CPU usage of the burstable performance instance. */
  readonly CreditSpecification?: Instance_CreditSpecification | undefined;
  /** Indicates whether termination protection is enabled for the instance. */
  readonly DisableApiTermination?: boolean | undefined;
  /** Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to… */
  readonly EbsOptimized?: boolean | undefined;
  /** An elastic GPU to associate with the instance. */
  readonly ElasticGpuSpecifications?: readonly Instance_ElasticGpuSpecification[] | undefined;
  /** An elastic inference accelerator to associate with the instance. */
  readonly ElasticInferenceAccelerators?: readonly Instance_ElasticInferenceAccelerator[] | undefined;
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  readonly EnclaveOptions?: Instance_EnclaveOptions | undefined;
  /** Indicates whether an instance is enabled for hibernation. */
  readonly HibernationOptions?: Instance_HibernationOptions | undefined;
  /** If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated with. */
  readonly HostId?: string | undefined;
  /** The ARN of the host resource group in which to launch the instances. */
  readonly HostResourceGroupArn?: string | undefined;
  /** The name of an IAM instance profile. */
  readonly IamInstanceProfile?: string | undefined;
  /** The ID of the AMI. */
  readonly ImageId?: string | undefined;
  /** Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating… */
  readonly InstanceInitiatedShutdownBehavior?: string | undefined;
  /** The instance type. */
  readonly InstanceType?: string | undefined;
  /** The number of IPv6 addresses to associate with the primary network interface. */
  readonly Ipv6AddressCount?: number | undefined;
  /** The IPv6 addresses from the range of the subnet to associate with the primary network interface. */
  readonly Ipv6Addresses?: readonly Instance_InstanceIpv6Address[] | undefined;
  /** The ID of the kernel. */
  readonly KernelId?: string | undefined;
  /** The name of the key pair. */
  readonly KeyName?: string | undefined;
  /** The launch template. */
  readonly LaunchTemplate?: Instance_LaunchTemplateSpecification | undefined;
  /** The license configurations. */
  readonly LicenseSpecifications?: readonly Instance_LicenseSpecification[] | undefined;
  /** The metadata options for the instance. */
  readonly MetadataOptions?: Instance_MetadataOptions | undefined;
  /** Specifies whether detailed monitoring is enabled for the instance. */
  readonly Monitoring?: boolean | undefined;
  /** The network interfaces to associate with the instance. */
  readonly NetworkInterfaces?: readonly Instance_NetworkInterface[] | undefined;
  /** The name of an existing placement group that you want to launch the instance into (cluster | partition | spread). */
  readonly PlacementGroupName?: string | undefined;
  /** The options for the instance hostname. */
  readonly PrivateDnsNameOptions?: Instance_PrivateDnsNameOptions | undefined;
  /** The primary IPv4 address. */
  readonly PrivateIpAddress?: string | undefined;
  /** Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the… */
  readonly PropagateTagsToVolumeOnCreation?: boolean | undefined;
  /** The ID of the RAM disk to select. */
  readonly RamdiskId?: string | undefined;
  /** The IDs of the security groups. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** [Default VPC] The names of the security groups. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of… */
  readonly SourceDestCheck?: boolean | undefined;
  /** The SSM document and parameter values in AWS Systems Manager to associate with this instance. */
  readonly SsmAssociations?: readonly Instance_SsmAssociation[] | undefined;
  /** The ID of the subnet to launch the instance into. */
  readonly SubnetId?: string | undefined;
  /** The tags to add to the instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The tenancy of the instance. */
  readonly Tenancy?: string | undefined;
  /** The parameters or scripts to store as user data. */
  readonly UserData?: string | undefined;
  /** The volumes to attach to the instance. */
  readonly Volumes?: readonly Instance_Volume[] | undefined;
  /** The ID of the instance. */
  readonly InstanceId?: string | undefined;
  /** The private DNS name of the specified instance. */
  readonly PrivateDnsName?: string | undefined;
  /** The private IP address of the specified instance. */
  readonly PrivateIp?: string | undefined;
  /** The public DNS name of the specified instance. */
  readonly PublicDnsName?: string | undefined;
  /** The public IP address of the specified instance. */
  readonly PublicIp?: string | undefined;
  /** The current state of the instance */
  readonly State?: Instance_State | undefined;
  /** The ID of the VPC in which the instance is running. */
  readonly VpcId?: string | undefined;
}

/** Specifies input parameter values for an SSM document in AWS Systems Manager. */
export interface Instance_AssociationParameter {
  /** The name of an input parameter that is in the associated SSM document. */
  readonly Key?: string | undefined;
  /** The value of an input parameter. */
  readonly Value?: readonly string[] | undefined;
}

/** Specifies a block device mapping for an instance. */
export interface Instance_BlockDeviceMapping {
  /** The device name. */
  readonly DeviceName?: string | undefined;
  /** Parameters used to automatically set up EBS volumes when the instance is launched. */
  readonly Ebs?: Instance_Ebs | undefined;
  /** To omit the device from the block device mapping, specify an empty string. */
  readonly NoDevice?: Json | undefined;
  /** The virtual device name ( `ephemeral` N). */
  readonly VirtualName?: string | undefined;
}

/** Specifies the CPU options for the instance. */
export interface Instance_CpuOptions {
  /** The number of CPU cores for the instance. */
  readonly CoreCount?: number | undefined;
  /** The number of threads per CPU core. */
  readonly ThreadsPerCore?: number | undefined;
}

/** Specifies the credit option for CPU usage of a T instance. */
export interface Instance_CreditSpecification {
  /** The credit option for CPU usage of the instance. */
  readonly CPUCredits?: string | undefined;
}

/** Specifies a block device for an EBS volume. */
export interface Instance_Ebs {
  /** Indicates whether the EBS volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Indicates whether the volume should be encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** The identifier of the AWS KMS key to use for Amazon EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The ID of the snapshot. */
  readonly SnapshotId?: string | undefined;
  /** The size of the volume, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** Amazon Elastic Graphics reached end of life on January 8, 2024. */
export interface Instance_ElasticGpuSpecification {
  /** The type of Elastic Graphics accelerator. */
  readonly Type?: string | undefined;
}

/** Amazon Elastic Inference is no longer available. */
export interface Instance_ElasticInferenceAccelerator {
  /** The number of elastic inference accelerators to attach to the instance. */
  readonly Count?: number | undefined;
  /** The type of elastic inference accelerator. */
  readonly Type?: string | undefined;
}

/** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and… */
export interface Instance_EnaSrdSpecification {
  /** Indicates whether ENA Express is enabled for the network interface. */
  readonly EnaSrdEnabled?: boolean | undefined;
  /** Configures ENA Express for UDP network traffic. */
  readonly EnaSrdUdpSpecification?: Instance_EnaSrdUdpSpecification | undefined;
}

/** ENA Express is compatible with both TCP and UDP transport protocols. */
export interface Instance_EnaSrdUdpSpecification {
  /** Indicates whether UDP traffic to and from the instance uses ENA Express. */
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

/** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
export interface Instance_EnclaveOptions {
  /** If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for… */
  readonly Enabled?: boolean | undefined;
}

/** Specifies the hibernation options for the instance. */
export interface Instance_HibernationOptions {
  /** Set to `true` to enable your instance for hibernation. */
  readonly Configured?: boolean | undefined;
}

/** Specifies the IPv6 address for the instance. */
export interface Instance_InstanceIpv6Address {
  /** The IPv6 address. */
  readonly Ipv6Address?: string | undefined;
}

/** Specifies a launch template to use when launching an Amazon EC2 instance. */
export interface Instance_LaunchTemplateSpecification {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The version number of the launch template. */
  readonly Version?: string | undefined;
}

/** Specifies the license configuration to use. */
export interface Instance_LicenseSpecification {
  /** The Amazon Resource Name (ARN) of the license configuration. */
  readonly LicenseConfigurationArn?: string | undefined;
}

/** Specifies the metadata options for the instance. */
export interface Instance_MetadataOptions {
  /** Enables or disables the HTTP metadata endpoint on your instances. */
  readonly HttpEndpoint?: string | undefined;
  /** Enables or disables the IPv6 endpoint for the instance metadata service. */
  readonly HttpProtocolIpv6?: string | undefined;
  /** The maximum number of hops that the metadata token can travel. */
  readonly HttpPutResponseHopLimit?: number | undefined;
  /** Indicates whether IMDSv2 is required. */
  readonly HttpTokens?: string | undefined;
  /** Set to `enabled` to allow access to instance tags from the instance metadata. */
  readonly InstanceMetadataTags?: string | undefined;
}

/** Specifies a network interface that is to be attached to an instance. */
export interface Instance_NetworkInterface {
  /** Indicates whether to assign a carrier IP address to the network interface. */
  readonly AssociateCarrierIpAddress?: boolean | undefined;
  /** Indicates whether to assign a public IPv4 address to an instance. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** Indicates whether the network interface is deleted when the instance is terminated. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** The description of the network interface. */
  readonly Description?: string | undefined;
  /** The position of the network interface in the attachment order. */
  readonly DeviceIndex?: string | undefined;
  /** Configures ENA Express for UDP network traffic. */
  readonly EnaSrdSpecification?: Instance_EnaSrdSpecification | undefined;
  /** The IDs of the security groups for the network interface. */
  readonly GroupSet?: readonly string[] | undefined;
  /** A number of IPv6 addresses to assign to the network interface. */
  readonly Ipv6AddressCount?: number | undefined;
  /** The IPv6 addresses to assign to the network interface. */
  readonly Ipv6Addresses?: readonly Instance_InstanceIpv6Address[] | undefined;
  /** The ID of the network interface, when attaching an existing network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The private IPv4 address of the network interface. */
  readonly PrivateIpAddress?: string | undefined;
  /** One or more private IPv4 addresses to assign to the network interface. */
  readonly PrivateIpAddresses?: readonly Instance_PrivateIpAddressSpecification[] | undefined;
  /** The number of secondary private IPv4 addresses. */
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  /** The ID of the subnet associated with the network interface. */
  readonly SubnetId?: string | undefined;
}

/** The type of hostnames to assign to instances in the subnet at launch. */
export interface Instance_PrivateDnsNameOptions {
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. */
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  /** The type of hostnames to assign to instances in the subnet at launch. */
  readonly HostnameType?: string | undefined;
}

/** Specifies a secondary private IPv4 address for a network interface. */
export interface Instance_PrivateIpAddressSpecification {
  /** Indicates whether the private IPv4 address is the primary private IPv4 address. */
  readonly Primary?: boolean | undefined;
  /** The private IPv4 address. */
  readonly PrivateIpAddress?: string | undefined;
}

/** Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance. */
export interface Instance_SsmAssociation {
  /** The input parameter values to use with the associated SSM document. */
  readonly AssociationParameters?: readonly Instance_AssociationParameter[] | undefined;
  /** The name of an SSM document to associate with the instance. */
  readonly DocumentName?: string | undefined;
}

/** Describes the current state of an instance. */
export interface Instance_State {
  /** The state of the instance as a 16-bit unsigned integer. */
  readonly Code?: string | undefined;
  /** The current state of the instance. */
  readonly Name?: string | undefined;
}

/** Specifies a volume to attach to an instance. */
export interface Instance_Volume {
  /** The device name (for example, `/dev/sdh` or `xvdh` ). */
  readonly Device?: string | undefined;
  /** The ID of the EBS volume. */
  readonly VolumeId?: string | undefined;
}

/** `AWS::EC2::InstanceConnectEndpoint`: Creates an EC2 Instance Connect Endpoint. */
export interface InstanceConnectEndpoint {
  /** Unique, case-sensitive identifier that you provide to ensure the idempotency of the request. */
  readonly ClientToken?: string | undefined;
  /** Indicates whether the client IP address is preserved as the source. */
  readonly PreserveClientIp?: boolean | undefined;
  /** One or more security groups to associate with the endpoint. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID of the subnet in which to create the EC2 Instance Connect Endpoint. */
  readonly SubnetId?: string | undefined;
  /** The tags to apply to the EC2 Instance Connect Endpoint during creation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Availability Zone of the EC2 Instance Connect Endpoint */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone of the EC2 Instance Connect Endpoint */
  readonly AvailabilityZoneId?: string | undefined;
  /** The date and time that the EC2 Instance Connect Endpoint was created */
  readonly CreatedAt?: string | undefined;
  /** The ID of the EC2 Instance Connect Endpoint. */
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint */
  readonly InstanceConnectEndpointArn?: string | undefined;
  /** The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance Connect… */
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  /** The ID of the AWS account that created the EC2 Instance Connect Endpoint */
  readonly OwnerId?: string | undefined;
  /** The public DNS names of the endpoint, including IPv4-only and dualstack DNS names. */
  readonly PublicDnsNames?: InstanceConnectEndpoint_InstanceConnectEndpointPublicDnsNames | undefined;
  /** The current state of the EC2 Instance Connect Endpoint */
  readonly State?: string | undefined;
  /** The message for the current state of the EC2 Instance Connect Endpoint. */
  readonly StateMessage?: string | undefined;
  /** The ID of the VPC in which the EC2 Instance Connect Endpoint was created */
  readonly VpcId?: string | undefined;
}

/** The DNS names of the endpoint. */
export interface InstanceConnectEndpoint_InstanceConnectEndpointDnsNames {
  /** The DNS name of the EC2 Instance Connect Endpoint. */
  readonly DnsName?: string | undefined;
  /** The Federal Information Processing Standards (FIPS) compliant DNS name of the EC2 Instance Connect Endpoint. */
  readonly FipsDnsName?: string | undefined;
}

/** The public DNS names of the endpoint, including IPv4-only and dualstack DNS names. */
export interface InstanceConnectEndpoint_InstanceConnectEndpointPublicDnsNames {
  /** The DNS names of the endpoint. */
  readonly Dualstack?: InstanceConnectEndpoint_InstanceConnectEndpointDnsNames | undefined;
  /** The DNS names of the endpoint. */
  readonly Ipv4?: InstanceConnectEndpoint_InstanceConnectEndpointDnsNames | undefined;
}

/** `AWS::EC2::InstanceEventWindow`: Resource type definition for AWS::EC2::InstanceEventWindow. */
export interface InstanceEventWindow {
  /** The cron expression defined for the event window. */
  readonly CronExpression?: string | undefined;
  /** The name of the event window. */
  readonly Name?: string | undefined;
  /** The tags applied to the event window. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time ranges of the event window. */
  readonly TimeRanges?: readonly InstanceEventWindow_TimeRange[] | undefined;
  /** The Amazon Resource Name (ARN) of the event window. */
  readonly Arn?: string | undefined;
  /** The ID of the event window. */
  readonly InstanceEventWindowId?: string | undefined;
  /** The current state of the event window. */
  readonly State?: string | undefined;
}

/** A time range during which an AWS-initiated maintenance event may occur. */
export interface InstanceEventWindow_TimeRange {
  /** The hour when the time range ends. */
  readonly EndHour?: number | undefined;
  /** The day on which the time range ends. */
  readonly EndWeekDay?: string | undefined;
  /** The hour when the time range begins. */
  readonly StartHour?: number | undefined;
  /** The day on which the time range begins. */
  readonly StartWeekDay?: string | undefined;
}

/** `AWS::EC2::InternetGateway`: Allocates an internet gateway for use with a VPC. */
export interface InternetGateway {
  /** Any tags to assign to the internet gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the internet gateway. */
  readonly InternetGatewayId?: string | undefined;
}

/** `AWS::EC2::IpPoolRouteTableAssociation`: A route server association is the connection established between a route server and a VPC. */
export interface IpPoolRouteTableAssociation {
  /** The ID of a public IPv4 address pool. */
  readonly PublicIpv4Pool?: string | undefined;
  /** The ID of a route table. */
  readonly RouteTableId?: string | undefined;
  /** The ID of a route table association. */
  readonly AssociationId?: string | undefined;
}

/** `AWS::EC2::IpamExternalResourceVerificationToken`: A verification token is an AWS-generated random value that you can use to prove ownership of an external resource. */
export interface IpamExternalResourceVerificationToken {
  /** The ID of the IPAM that will create the token. */
  readonly IpamId?: string | undefined;
  /** The tags for the token. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the IPAM that created the token. */
  readonly IpamArn?: string | undefined;
  /** The ARN of the IPAM external resource verification token. */
  readonly IpamExternalResourceVerificationTokenArn?: string | undefined;
  /** The ID of the token. */
  readonly IpamExternalResourceVerificationTokenId?: string | undefined;
  /** The Region of the IPAM that created the token. */
  readonly IpamRegion?: string | undefined;
  /** The token expiration. */
  readonly NotAfter?: string | undefined;
  /** The token state. */
  readonly State?: string | undefined;
  /** The token status. */
  readonly Status?: string | undefined;
  /** The token name. */
  readonly TokenName?: string | undefined;
  /** The token value. */
  readonly TokenValue?: string | undefined;
}

/** `AWS::EC2::KeyPair`: Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows. */
export interface KeyPair {
  /** The format of the key pair. */
  readonly KeyFormat?: string | undefined;
  /** A unique name for the key pair. */
  readonly KeyName?: string | undefined;
  /** The type of key pair. */
  readonly KeyType?: string | undefined;
  /** The public key material. */
  readonly PublicKeyMaterial?: string | undefined;
  /** The tags to apply to the key pair. */
  readonly Tags?: readonly Tag[] | undefined;
  /** If you created the key pair using Amazon EC2. */
  readonly KeyFingerprint?: string | undefined;
  /** The ID of the key pair. */
  readonly KeyPairId?: string | undefined;
}

/** `AWS::EC2::LaunchTemplate`: Specifies the properties for creating a launch template. */
export interface LaunchTemplate {
  /** The information for the launch template. */
  readonly LaunchTemplateData?: LaunchTemplate_LaunchTemplateData | undefined;
  /** A name for the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The tags to apply to the launch template on creation. */
  readonly TagSpecifications?: readonly LaunchTemplate_LaunchTemplateTagSpecification[] | undefined;
  /** A description for the first version of the launch template. */
  readonly VersionDescription?: string | undefined;
  /** The default version of the launch template, such as 2. */
  readonly DefaultVersionNumber?: string | undefined;
  /** The latest version of the launch template, such as `5`. */
  readonly LatestVersionNumber?: string | undefined;
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
}

/** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
export interface LaunchTemplate_AcceleratorCount {
  /** The maximum number of accelerators. */
  readonly Max?: number | undefined;
  /** The minimum number of accelerators. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of total accelerator memory, in MiB. */
export interface LaunchTemplate_AcceleratorTotalMemoryMiB {
  /** The maximum amount of accelerator memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of accelerator memory, in MiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
export interface LaunchTemplate_BaselineEbsBandwidthMbps {
  /** The maximum baseline bandwidth, in Mbps. */
  readonly Max?: number | undefined;
  /** The minimum baseline bandwidth, in Mbps. */
  readonly Min?: number | undefined;
}

/** The baseline performance to consider, using an instance family as a baseline reference. */
export interface LaunchTemplate_BaselinePerformanceFactors {
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  readonly Cpu?: LaunchTemplate_Cpu | undefined;
}

/** Specifies a block device mapping for a launch template. */
export interface LaunchTemplate_BlockDeviceMapping {
  /** The device name (for example, /dev/sdh or xvdh). */
  readonly DeviceName?: string | undefined;
  /** Parameters used to automatically set up EBS volumes when the instance is launched. */
  readonly Ebs?: LaunchTemplate_Ebs | undefined;
  /** To omit the device from the block device mapping, specify an empty string. */
  readonly NoDevice?: string | undefined;
  /** The virtual device name (ephemeralN). */
  readonly VirtualName?: string | undefined;
}

/** Specifies an instance's Capacity Reservation targeting option. */
export interface LaunchTemplate_CapacityReservationSpecification {
  /** Indicates the instance's Capacity Reservation preferences. */
  readonly CapacityReservationPreference?: string | undefined;
  /** Information about the target Capacity Reservation or Capacity Reservation group. */
  readonly CapacityReservationTarget?: LaunchTemplate_CapacityReservationTarget | undefined;
}

/** Specifies a target Capacity Reservation. */
export interface LaunchTemplate_CapacityReservationTarget {
  /** The ID of the Capacity Reservation in which to run the instance. */
  readonly CapacityReservationId?: string | undefined;
  /** The ARN of the Capacity Reservation resource group in which to run the instance. */
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

/** A security group connection tracking specification that enables you to set the idle timeout for connection tracking on… */
export interface LaunchTemplate_ConnectionTrackingSpecification {
  /** Timeout (in seconds) for idle TCP connections in an established state. */
  readonly TcpEstablishedTimeout?: number | undefined;
  /** Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response… */
  readonly UdpStreamTimeout?: number | undefined;
  /** Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response… */
  readonly UdpTimeout?: number | undefined;
}

/** Specifies the CPU performance to consider when using an instance family as the baseline reference. */
export interface LaunchTemplate_Cpu {
  /** The instance family to use as the baseline reference for CPU performance. */
  readonly References?: readonly LaunchTemplate_Reference[] | undefined;
}

/** Specifies the CPU options for an instance. */
export interface LaunchTemplate_CpuOptions {
  /** Indicates whether to enable the instance for AMD SEV-SNP. */
  readonly AmdSevSnp?: string | undefined;
  /** The number of CPU cores for the instance. */
  readonly CoreCount?: number | undefined;
  /** Indicates whether the instance is enabled for nested virtualization. */
  readonly NestedVirtualization?: string | undefined;
  /** The number of threads per CPU core. */
  readonly ThreadsPerCore?: number | undefined;
}

/** Specifies the credit option for CPU usage of a T2, T3, or T3a instance. */
export interface LaunchTemplate_CreditSpecification {
  /** The credit option for CPU usage of a T instance. */
  readonly CpuCredits?: string | undefined;
}

/** Parameters for a block device for an EBS volume in an Amazon EC2 launch template. */
export interface LaunchTemplate_Ebs {
  /** Indicates whether the EBS volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  readonly EbsCardIndex?: number | undefined;
  /** Indicates whether the EBS volume is encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The ID of the snapshot. */
  readonly SnapshotId?: string | undefined;
  /** The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s. */
  readonly Throughput?: number | undefined;
  /** Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to… */
  readonly VolumeInitializationRate?: number | undefined;
  /** The size of the volume, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

export interface LaunchTemplate_ElasticGpuSpecification {
  readonly Type?: string | undefined;
}

/** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and… */
export interface LaunchTemplate_EnaSrdSpecification {
  /** Indicates whether ENA Express is enabled for the network interface. */
  readonly EnaSrdEnabled?: boolean | undefined;
  /** Configures ENA Express for UDP network traffic. */
  readonly EnaSrdUdpSpecification?: LaunchTemplate_EnaSrdUdpSpecification | undefined;
}

/** ENA Express is compatible with both TCP and UDP transport protocols. */
export interface LaunchTemplate_EnaSrdUdpSpecification {
  /** Indicates whether UDP traffic to and from the instance uses ENA Express. */
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

/** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
export interface LaunchTemplate_EnclaveOptions {
  /** If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for… */
  readonly Enabled?: boolean | undefined;
}

/** Specifies whether your instance is configured for hibernation. */
export interface LaunchTemplate_HibernationOptions {
  /** If you set this parameter to `true`, the instance is enabled for hibernation. */
  readonly Configured?: boolean | undefined;
}

/** Specifies an IAM instance profile, which is a container for an IAM role for your instance. */
export interface LaunchTemplate_IamInstanceProfile {
  /** The Amazon Resource Name (ARN) of the instance profile. */
  readonly Arn?: string | undefined;
  /** The name of the instance profile. */
  readonly Name?: string | undefined;
}

/** Specifies the market (purchasing) option for an instance. */
export interface LaunchTemplate_InstanceMarketOptions {
  /** The market type. */
  readonly MarketType?: string | undefined;
  /** The options for Spot Instances. */
  readonly SpotOptions?: LaunchTemplate_SpotOptions | undefined;
}

/** The attributes for the instance types. */
export interface LaunchTemplate_InstanceRequirements {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
  readonly AcceleratorCount?: LaunchTemplate_AcceleratorCount | undefined;
  /** Indicates whether instance types must have accelerators by specific manufacturers. */
  readonly AcceleratorManufacturers?: readonly string[] | undefined;
  /** The accelerators that must be on the instance type. */
  readonly AcceleratorNames?: readonly string[] | undefined;
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  readonly AcceleratorTotalMemoryMiB?: LaunchTemplate_AcceleratorTotalMemoryMiB | undefined;
  /** The accelerator types that must be on the instance type. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The instance types to apply your specified attributes against. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether bare metal instance types must be included, excluded, or required. */
  readonly BareMetal?: string | undefined;
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
  readonly BaselineEbsBandwidthMbps?: LaunchTemplate_BaselineEbsBandwidthMbps | undefined;
  /** The baseline performance to consider, using an instance family as a baseline reference. */
  readonly BaselinePerformanceFactors?: LaunchTemplate_BaselinePerformanceFactors | undefined;
  /** Indicates whether burstable performance T instance types are included, excluded, or required. */
  readonly BurstablePerformance?: string | undefined;
  /** The CPU manufacturers to include. */
  readonly CpuManufacturers?: readonly string[] | undefined;
  /** The instance types to exclude. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether current or previous generation instance types are included. */
  readonly InstanceGenerations?: readonly string[] | undefined;
  /** Indicates whether instance types with instance store volumes are included, excluded, or required. */
  readonly LocalStorage?: string | undefined;
  /** The type of local storage that is required. */
  readonly LocalStorageTypes?: readonly string[] | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. */
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  readonly MemoryGiBPerVCpu?: LaunchTemplate_MemoryGiBPerVCpu | undefined;
  /** The minimum and maximum amount of memory, in MiB. */
  readonly MemoryMiB?: LaunchTemplate_MemoryMiB | undefined;
  /** The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). */
  readonly NetworkBandwidthGbps?: LaunchTemplate_NetworkBandwidthGbps | undefined;
  /** The minimum and maximum number of network interfaces. */
  readonly NetworkInterfaceCount?: LaunchTemplate_NetworkInterfaceCount | undefined;
  /** [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified… */
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  /** Indicates whether instance types must support hibernation for On-Demand Instances. */
  readonly RequireHibernateSupport?: boolean | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot… */
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  /** The minimum and maximum amount of total local storage, in GB. */
  readonly TotalLocalStorageGB?: LaunchTemplate_TotalLocalStorageGB | undefined;
  /** The minimum and maximum number of vCPUs. */
  readonly VCpuCount?: LaunchTemplate_VCpuCount | undefined;
}

/** Specifies an IPv4 prefix for a network interface. */
export interface LaunchTemplate_Ipv4PrefixSpecification {
  /** The IPv4 prefix. */
  readonly Ipv4Prefix?: string | undefined;
}

/** Specifies an IPv6 address in an Amazon EC2 launch template. */
export interface LaunchTemplate_Ipv6Add {
  /** One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. */
  readonly Ipv6Address?: string | undefined;
}

/** Specifies an IPv6 prefix for a network interface. */
export interface LaunchTemplate_Ipv6PrefixSpecification {
  /** The IPv6 prefix. */
  readonly Ipv6Prefix?: string | undefined;
}

/** The information to include in the launch template. */
export interface LaunchTemplate_LaunchTemplateData {
  /** The block device mapping. */
  readonly BlockDeviceMappings?: readonly LaunchTemplate_BlockDeviceMapping[] | undefined;
  /** The Capacity Reservation targeting option. */
  readonly CapacityReservationSpecification?: LaunchTemplate_CapacityReservationSpecification | undefined;
  /** The CPU options for the instance. */
  readonly CpuOptions?: LaunchTemplate_CpuOptions | undefined;
  /** The credit option for CPU usage of the instance. */
  readonly CreditSpecification?: LaunchTemplate_CreditSpecification | undefined;
  /** Indicates whether to enable the instance for stop protection. */
  readonly DisableApiStop?: boolean | undefined;
  /** Indicates whether termination protection is enabled for the instance. */
  readonly DisableApiTermination?: boolean | undefined;
  /** Indicates whether the instance is optimized for Amazon EBS I/O. This optimization provides dedicated throughput to… */
  readonly EbsOptimized?: boolean | undefined;
  readonly ElasticGpuSpecifications?: readonly LaunchTemplate_ElasticGpuSpecification[] | undefined;
  readonly ElasticInferenceAccelerators?: readonly LaunchTemplate_LaunchTemplateElasticInferenceAccelerator[] | undefined;
  /** Indicates whether the instance is enabled for AWS Nitro Enclaves. */
  readonly EnclaveOptions?: LaunchTemplate_EnclaveOptions | undefined;
  /** Indicates whether an instance is enabled for hibernation. */
  readonly HibernationOptions?: LaunchTemplate_HibernationOptions | undefined;
  /** The name or Amazon Resource Name (ARN) of an IAM instance profile. */
  readonly IamInstanceProfile?: LaunchTemplate_IamInstanceProfile | undefined;
  /** The ID of the AMI. */
  readonly ImageId?: string | undefined;
  /** Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating… */
  readonly InstanceInitiatedShutdownBehavior?: string | undefined;
  /** The market (purchasing) option for the instances. */
  readonly InstanceMarketOptions?: LaunchTemplate_InstanceMarketOptions | undefined;
  /** The attributes for the instance types. */
  readonly InstanceRequirements?: LaunchTemplate_InstanceRequirements | undefined;
  /** The instance type. */
  readonly InstanceType?: string | undefined;
  /** The ID of the kernel. */
  readonly KernelId?: string | undefined;
  /** The name of the key pair. */
  readonly KeyName?: string | undefined;
  /** The license configurations. */
  readonly LicenseSpecifications?: readonly LaunchTemplate_LicenseSpecification[] | undefined;
  /** The maintenance options of your instance. */
  readonly MaintenanceOptions?: LaunchTemplate_MaintenanceOptions | undefined;
  /** The metadata options for the instance. */
  readonly MetadataOptions?: LaunchTemplate_MetadataOptions | undefined;
  /** The monitoring for the instance. */
  readonly Monitoring?: LaunchTemplate_Monitoring | undefined;
  /** The network interfaces for the instance. */
  readonly NetworkInterfaces?: readonly LaunchTemplate_NetworkInterface[] | undefined;
  /** The settings for the network performance options for the instance. */
  readonly NetworkPerformanceOptions?: LaunchTemplate_NetworkPerformanceOptions | undefined;
  /** The placement for the instance. */
  readonly Placement?: LaunchTemplate_Placement | undefined;
  /** The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. */
  readonly PrivateDnsNameOptions?: LaunchTemplate_PrivateDnsNameOptions | undefined;
  /** The ID of the RAM disk. */
  readonly RamDiskId?: string | undefined;
  /** The IDs of the security groups. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The names of the security groups. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The tags to apply to resources that are created during instance launch. */
  readonly TagSpecifications?: readonly LaunchTemplate_TagSpecification[] | undefined;
  /** The user data to make available to the instance. */
  readonly UserData?: string | undefined;
}

export interface LaunchTemplate_LaunchTemplateElasticInferenceAccelerator {
  readonly Count?: number | undefined;
  readonly Type?: string | undefined;
}

/** Specifies the tags to apply to the launch template during creation. */
export interface LaunchTemplate_LaunchTemplateTagSpecification {
  /** The type of resource. */
  readonly ResourceType?: string | undefined;
  /** The tags for the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Specifies a license configuration for an instance. */
export interface LaunchTemplate_LicenseSpecification {
  /** The Amazon Resource Name (ARN) of the license configuration. */
  readonly LicenseConfigurationArn?: string | undefined;
}

/** The maintenance options of your instance. */
export interface LaunchTemplate_MaintenanceOptions {
  /** Disables the automatic recovery behavior of your instance or sets it to default. */
  readonly AutoRecovery?: string | undefined;
}

/** The minimum and maximum amount of memory per vCPU, in GiB. */
export interface LaunchTemplate_MemoryGiBPerVCpu {
  /** The maximum amount of memory per vCPU, in GiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory per vCPU, in GiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of memory, in MiB. */
export interface LaunchTemplate_MemoryMiB {
  /** The maximum amount of memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory, in MiB. */
  readonly Min?: number | undefined;
}

/** The metadata options for the instance. */
export interface LaunchTemplate_MetadataOptions {
  /** Enables or disables the HTTP metadata endpoint on your instances. */
  readonly HttpEndpoint?: string | undefined;
  /** Enables or disables the IPv6 endpoint for the instance metadata service. */
  readonly HttpProtocolIpv6?: string | undefined;
  /** The desired HTTP PUT response hop limit for instance metadata requests. */
  readonly HttpPutResponseHopLimit?: number | undefined;
  /** Indicates whether IMDSv2 is required. */
  readonly HttpTokens?: string | undefined;
  /** Set to `enabled` to allow access to instance tags from the instance metadata. */
  readonly InstanceMetadataTags?: string | undefined;
}

/** Specifies whether detailed monitoring is enabled for an instance. */
export interface LaunchTemplate_Monitoring {
  /** Specify `true` to enable detailed monitoring. */
  readonly Enabled?: boolean | undefined;
}

/** The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps). */
export interface LaunchTemplate_NetworkBandwidthGbps {
  /** The maximum amount of network bandwidth, in Gbps. */
  readonly Max?: number | undefined;
  /** The minimum amount of network bandwidth, in Gbps. */
  readonly Min?: number | undefined;
}

/** Specifies the parameters for a network interface. */
export interface LaunchTemplate_NetworkInterface {
  /** Associates a Carrier IP address with eth0 for a new network interface. */
  readonly AssociateCarrierIpAddress?: boolean | undefined;
  /** Associates a public IPv4 address with eth0 for a new network interface. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** A connection tracking specification for the network interface. */
  readonly ConnectionTrackingSpecification?: LaunchTemplate_ConnectionTrackingSpecification | undefined;
  /** Indicates whether the network interface is deleted when the instance is terminated. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** A description for the network interface. */
  readonly Description?: string | undefined;
  /** The device index for the network interface attachment. */
  readonly DeviceIndex?: number | undefined;
  /** The number of ENA queues to be created with the instance. */
  readonly EnaQueueCount?: number | undefined;
  /** The ENA Express configuration for the network interface. */
  readonly EnaSrdSpecification?: LaunchTemplate_EnaSrdSpecification | undefined;
  /** The IDs of one or more security groups. */
  readonly Groups?: readonly string[] | undefined;
  /** The type of network interface. */
  readonly InterfaceType?: string | undefined;
  /** The number of IPv4 prefixes to be automatically assigned to the network interface. */
  readonly Ipv4PrefixCount?: number | undefined;
  /** One or more IPv4 prefixes to be assigned to the network interface. */
  readonly Ipv4Prefixes?: readonly LaunchTemplate_Ipv4PrefixSpecification[] | undefined;
  /** The number of IPv6 addresses to assign to a network interface. */
  readonly Ipv6AddressCount?: number | undefined;
  /** One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet. */
  readonly Ipv6Addresses?: readonly LaunchTemplate_Ipv6Add[] | undefined;
  /** The number of IPv6 prefixes to be automatically assigned to the network interface. */
  readonly Ipv6PrefixCount?: number | undefined;
  /** One or more IPv6 prefixes to be assigned to the network interface. */
  readonly Ipv6Prefixes?: readonly LaunchTemplate_Ipv6PrefixSpecification[] | undefined;
  /** The index of the network card. */
  readonly NetworkCardIndex?: number | undefined;
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The primary IPv6 address of the network interface. */
  readonly PrimaryIpv6?: boolean | undefined;
  /** The primary private IPv4 address of the network interface. */
  readonly PrivateIpAddress?: string | undefined;
  /** One or more private IPv4 addresses. */
  readonly PrivateIpAddresses?: readonly LaunchTemplate_PrivateIpAdd[] | undefined;
  /** The number of secondary private IPv4 addresses to assign to a network interface. */
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  /** The ID of the subnet for the network interface. */
  readonly SubnetId?: string | undefined;
}

/** The minimum and maximum number of network interfaces. */
export interface LaunchTemplate_NetworkInterfaceCount {
  /** The maximum number of network interfaces. */
  readonly Max?: number | undefined;
  /** The minimum number of network interfaces. */
  readonly Min?: number | undefined;
}

/** Contains settings for the network performance options for the instance. */
export interface LaunchTemplate_NetworkPerformanceOptions {
  /** Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows. */
  readonly BandwidthWeighting?: string | undefined;
}

/** Specifies the placement of an instance. */
export interface LaunchTemplate_Placement {
  /** The affinity setting for an instance on a Dedicated Host. */
  readonly Affinity?: string | undefined;
  /** The Availability Zone for the instance. */
  readonly AvailabilityZone?: string | undefined;
  /** The Group Id of a placement group. */
  readonly GroupId?: string | undefined;
  /** The name of the placement group for the instance. */
  readonly GroupName?: string | undefined;
  /** The ID of the Dedicated Host for the instance. */
  readonly HostId?: string | undefined;
  /** The ARN of the host resource group in which to launch the instances. */
  readonly HostResourceGroupArn?: string | undefined;
  /** The number of the partition the instance should launch in. */
  readonly PartitionNumber?: number | undefined;
  /** Reserved for future use. */
  readonly SpreadDomain?: string | undefined;
  /** The tenancy of the instance. */
  readonly Tenancy?: string | undefined;
}

/** The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled. */
export interface LaunchTemplate_PrivateDnsNameOptions {
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records. */
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  /** The type of hostname for EC2 instances. */
  readonly HostnameType?: string | undefined;
}

/** Specifies a secondary private IPv4 address for a network interface. */
export interface LaunchTemplate_PrivateIpAdd {
  /** Indicates whether the private IPv4 address is the primary private IPv4 address. */
  readonly Primary?: boolean | undefined;
  /** The private IPv4 address. */
  readonly PrivateIpAddress?: string | undefined;
}

/** Specifies an instance family to use as the baseline reference for CPU performance. */
export interface LaunchTemplate_Reference {
  /** The instance family to use as a baseline reference. */
  readonly InstanceFamily?: string | undefined;
}

/** Specifies options for Spot Instances. */
export interface LaunchTemplate_SpotOptions {
  /** Deprecated. */
  readonly BlockDurationMinutes?: number | undefined;
  /** The behavior when a Spot Instance is interrupted. */
  readonly InstanceInterruptionBehavior?: string | undefined;
  /** The maximum hourly price you're willing to pay for a Spot Instance. */
  readonly MaxPrice?: string | undefined;
  /** The Spot Instance request type. */
  readonly SpotInstanceType?: string | undefined;
  /** The end date of the request, in UTC format ( YYYY-MM-DD T HH:MM:SS Z). */
  readonly ValidUntil?: string | undefined;
}

/** Specifies the tags to apply to resources that are created during instance launch. */
export interface LaunchTemplate_TagSpecification {
  /** The type of resource to tag. */
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The minimum and maximum amount of total local storage, in GB. */
export interface LaunchTemplate_TotalLocalStorageGB {
  /** The maximum amount of total local storage, in GB. */
  readonly Max?: number | undefined;
  /** The minimum amount of total local storage, in GB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of vCPUs. */
export interface LaunchTemplate_VCpuCount {
  /** The maximum number of vCPUs. */
  readonly Max?: number | undefined;
  /** The minimum number of vCPUs. */
  readonly Min?: number | undefined;
}

/** `AWS::EC2::LocalGatewayRoute`: Creates a static route for the specified local gateway route table. */
export interface LocalGatewayRoute {
  /** The CIDR block used for destination matches. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The ID of the local gateway route table. */
  readonly LocalGatewayRouteTableId?: string | undefined;
  /** The ID of the virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The state of the local gateway route table. */
  readonly State?: string | undefined;
  /** The type of local gateway route. */
  readonly Type?: string | undefined;
}

/** `AWS::EC2::LocalGatewayRouteTable`: Describes a local gateway route table. */
export interface LocalGatewayRouteTable {
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** The mode of the local gateway route table. */
  readonly Mode?: string | undefined;
  /** The tags assigned to the local gateway route table. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the local gateway route table. */
  readonly LocalGatewayRouteTableArn?: string | undefined;
  /** The ID of the local gateway route table. */
  readonly LocalGatewayRouteTableId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Outpost. */
  readonly OutpostArn?: string | undefined;
  /** The ID of the AWS account that owns the local gateway route table. */
  readonly OwnerId?: string | undefined;
  /** The state of the local gateway route table. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::LocalGatewayRouteTableVPCAssociation`: Associates the specified VPC with the specified local gateway route table. */
export interface LocalGatewayRouteTableVPCAssociation {
  /** The ID of the local gateway route table. */
  readonly LocalGatewayRouteTableId?: string | undefined;
  /** The tags assigned to the association. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** The ID of the association. */
  readonly LocalGatewayRouteTableVpcAssociationId?: string | undefined;
  /** The state of the association. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`: Describes an association between a local gateway route table and a virtual interface group. */
export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  /** The ID of the local gateway route table. */
  readonly LocalGatewayRouteTableId?: string | undefined;
  /** The ID of the virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  /** The tags assigned to the association. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the local gateway route table for the virtual interface group. */
  readonly LocalGatewayRouteTableArn?: string | undefined;
  /** The ID of the association. */
  readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string | undefined;
  /** The ID of the AWS account that owns the local gateway virtual interface group association. */
  readonly OwnerId?: string | undefined;
  /** The state of the association. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::LocalGatewayVirtualInterface`: Describes a local gateway virtual interface. */
export interface LocalGatewayVirtualInterface {
  /** The local address. */
  readonly LocalAddress?: string | undefined;
  /** The ID of the local gateway virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  /** The Outpost LAG ID. */
  readonly OutpostLagId?: string | undefined;
  /** The peer address. */
  readonly PeerAddress?: string | undefined;
  /** The peer BGP ASN. */
  readonly PeerBgpAsn?: number | undefined;
  /** The extended 32-bit ASN of the BGP peer for use with larger ASN values. */
  readonly PeerBgpAsnExtended?: number | undefined;
  /** The tags assigned to the virtual interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VLAN. */
  readonly Vlan?: number | undefined;
  /** The current state of the local gateway virtual interface. */
  readonly ConfigurationState?: string | undefined;
  /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the local gateway. */
  readonly LocalBgpAsn?: number | undefined;
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** The ID of the virtual interface. */
  readonly LocalGatewayVirtualInterfaceId?: string | undefined;
  /** The ID of the AWS account that owns the local gateway virtual interface. */
  readonly OwnerId?: string | undefined;
}

/** `AWS::EC2::LocalGatewayVirtualInterfaceGroup`: Describes a local gateway virtual interface group. */
export interface LocalGatewayVirtualInterfaceGroup {
  /** The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP). */
  readonly LocalBgpAsn?: number | undefined;
  /** The extended 32-bit ASN for the local BGP configuration. */
  readonly LocalBgpAsnExtended?: number | undefined;
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** The tags assigned to the virtual interface group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The current state of the local gateway virtual interface group. */
  readonly ConfigurationState?: string | undefined;
  /** The Amazon Resource Number (ARN) of the local gateway virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupArn?: string | undefined;
  /** The ID of the virtual interface group. */
  readonly LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  /** The IDs of the virtual interfaces. */
  readonly LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  /** The ID of the AWS account that owns the local gateway virtual interface group. */
  readonly OwnerId?: string | undefined;
}

/** `AWS::EC2::NatGateway`: Specifies a network address translation (NAT) gateway in the specified subnet. */
export interface NatGateway {
  /** [Public NAT gateway only] The allocation ID of the Elastic IP address that's associated with the NAT gateway. */
  readonly AllocationId?: string | undefined;
  /** Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway. */
  readonly AvailabilityMode?: string | undefined;
  /** For regional NAT gateways only. */
  readonly AvailabilityZoneAddresses?: readonly NatGateway_AvailabilityZoneAddress[] | undefined;
  /** Indicates whether the NAT gateway supports public or private connectivity. */
  readonly ConnectivityType?: string | undefined;
  /** The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are still in… */
  readonly MaxDrainDurationSeconds?: number | undefined;
  /** The private IPv4 address to assign to the NAT gateway. */
  readonly PrivateIpAddress?: string | undefined;
  /** Secondary EIP allocation IDs. */
  readonly SecondaryAllocationIds?: readonly string[] | undefined;
  /** [Private NAT gateway only] The number of secondary private IPv4 addresses you want to assign to the NAT gateway. */
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  /** Secondary private IPv4 addresses. */
  readonly SecondaryPrivateIpAddresses?: readonly string[] | undefined;
  /** The ID of the subnet in which the NAT gateway is located. */
  readonly SubnetId?: string | undefined;
  /** The tags for the NAT gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC in which the NAT gateway is located. */
  readonly VpcId?: string | undefined;
  /** For regional NAT gateways only. */
  readonly AutoProvisionZones?: string | undefined;
  /** For regional NAT gateways only. */
  readonly AutoScalingIps?: string | undefined;
  /** The ID of the network interface. */
  readonly EniId?: string | undefined;
  /** The ID of the NAT gateway. */
  readonly NatGatewayId?: string | undefined;
  /** For regional NAT gateways only, this is the ID of the NAT gateway. */
  readonly RouteTableId?: string | undefined;
}

/** For regional NAT gateways only. */
export interface NatGateway_AvailabilityZoneAddress {
  /** The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in this specific… */
  readonly AllocationIds?: readonly string[] | undefined;
  /** For regional NAT gateways only. */
  readonly AvailabilityZone?: string | undefined;
  /** For regional NAT gateways only. */
  readonly AvailabilityZoneId?: string | undefined;
}

/** `AWS::EC2::NetworkAcl`: Specifies a network ACL for your VPC. */
export interface NetworkAcl {
  /** The tags for the network ACL. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC for the network ACL. */
  readonly VpcId?: string | undefined;
  /** The ID of the network ACL. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::NetworkAclEntry`: Specifies an entry, known as a rule, in a network ACL with a rule number you specify. */
export interface NetworkAclEntry {
  /** The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24). */
  readonly CidrBlock?: string | undefined;
  /** Whether this rule applies to egress traffic from the subnet ( `true` ) or ingress traffic to the subnet ( `false` ). */
  readonly Egress?: boolean | undefined;
  /** The Internet Control Message Protocol (ICMP) code and type. */
  readonly Icmp?: NetworkAclEntry_Icmp | undefined;
  /** The IPv6 network range to allow or deny, in CIDR notation. */
  readonly Ipv6CidrBlock?: string | undefined;
  /** The ID of the ACL for the entry. */
  readonly NetworkAclId?: string | undefined;
  /** The range of port numbers for the UDP/TCP protocol. */
  readonly PortRange?: NetworkAclEntry_PortRange | undefined;
  /** The IP protocol that the rule applies to. */
  readonly Protocol?: number | undefined;
  /** Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny". */
  readonly RuleAction?: string | undefined;
  /** Rule number to assign to the entry, such as 100. */
  readonly RuleNumber?: number | undefined;
  /** The ID of the network ACL entry. */
  readonly Id?: string | undefined;
}

/** Describes the ICMP type and code. */
export interface NetworkAclEntry_Icmp {
  /** The Internet Control Message Protocol (ICMP) code. */
  readonly Code?: number | undefined;
  /** The Internet Control Message Protocol (ICMP) type. */
  readonly Type?: number | undefined;
}

/** Describes a range of ports. */
export interface NetworkAclEntry_PortRange {
  /** The first port in the range. */
  readonly From?: number | undefined;
  /** The last port in the range. */
  readonly To?: number | undefined;
}

/** `AWS::EC2::NetworkInsightsAccessScope`: Describes a Network Access Scope. */
export interface NetworkInsightsAccessScope {
  /** The paths to exclude. */
  readonly ExcludePaths?: readonly NetworkInsightsAccessScope_AccessScopePathRequest[] | undefined;
  /** The paths to match. */
  readonly MatchPaths?: readonly NetworkInsightsAccessScope_AccessScopePathRequest[] | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The creation date. */
  readonly CreatedDate?: string | undefined;
  /** The ARN of the Network Access Scope. */
  readonly NetworkInsightsAccessScopeArn?: string | undefined;
  /** The ID of the Network Access Scope. */
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  /** The last updated date. */
  readonly UpdatedDate?: string | undefined;
}

/** Describes a path. */
export interface NetworkInsightsAccessScope_AccessScopePathRequest {
  /** The destination. */
  readonly Destination?: NetworkInsightsAccessScope_PathStatementRequest | undefined;
  /** The source. */
  readonly Source?: NetworkInsightsAccessScope_PathStatementRequest | undefined;
  /** The through resources. */
  readonly ThroughResources?: readonly NetworkInsightsAccessScope_ThroughResourcesStatementRequest[] | undefined;
}

/** Describes a packet header statement. */
export interface NetworkInsightsAccessScope_PacketHeaderStatementRequest {
  /** The destination addresses. */
  readonly DestinationAddresses?: readonly string[] | undefined;
  /** The destination ports. */
  readonly DestinationPorts?: readonly string[] | undefined;
  /** The destination prefix lists. */
  readonly DestinationPrefixLists?: readonly string[] | undefined;
  /** The protocols. */
  readonly Protocols?: readonly string[] | undefined;
  /** The source addresses. */
  readonly SourceAddresses?: readonly string[] | undefined;
  /** The source ports. */
  readonly SourcePorts?: readonly string[] | undefined;
  /** The source prefix lists. */
  readonly SourcePrefixLists?: readonly string[] | undefined;
}

/** Describes a path statement. */
export interface NetworkInsightsAccessScope_PathStatementRequest {
  /** The packet header statement. */
  readonly PacketHeaderStatement?: NetworkInsightsAccessScope_PacketHeaderStatementRequest | undefined;
  /** The resource statement. */
  readonly ResourceStatement?: NetworkInsightsAccessScope_ResourceStatementRequest | undefined;
}

/** Describes a resource statement. */
export interface NetworkInsightsAccessScope_ResourceStatementRequest {
  /** The resource types. */
  readonly ResourceTypes?: readonly string[] | undefined;
  /** The resources. */
  readonly Resources?: readonly string[] | undefined;
}

/** Describes a through resource statement. */
export interface NetworkInsightsAccessScope_ThroughResourcesStatementRequest {
  /** The resource statement. */
  readonly ResourceStatement?: NetworkInsightsAccessScope_ResourceStatementRequest | undefined;
}

/** `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: Describes a Network Access Scope analysis. */
export interface NetworkInsightsAccessScopeAnalysis {
  /** The ID of the Network Access Scope. */
  readonly NetworkInsightsAccessScopeId?: string | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The number of network interfaces analyzed. */
  readonly AnalyzedEniCount?: number | undefined;
  /** The end date of the analysis. */
  readonly EndDate?: string | undefined;
  /** Indicates whether there are findings (true | false | unknown). */
  readonly FindingsFound?: string | undefined;
  /** The ARN of the Network Access Scope analysis. */
  readonly NetworkInsightsAccessScopeAnalysisArn?: string | undefined;
  /** The ID of the Network Access Scope analysis. */
  readonly NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  /** The start date of the analysis. */
  readonly StartDate?: string | undefined;
  /** The status of the analysis (running | succeeded | failed). */
  readonly Status?: string | undefined;
  /** The status message. */
  readonly StatusMessage?: string | undefined;
}

/** `AWS::EC2::NetworkInsightsAnalysis`: Specifies a network insights analysis. */
export interface NetworkInsightsAnalysis {
  /** The member accounts that contain resources that the path can traverse. */
  readonly AdditionalAccounts?: readonly string[] | undefined;
  /** The Amazon Resource Names (ARN) of the resources that the path must traverse. */
  readonly FilterInArns?: readonly string[] | undefined;
  /** The Amazon Resource Names (ARN) of the resources that the path must ignore. */
  readonly FilterOutArns?: readonly string[] | undefined;
  /** The ID of the path. */
  readonly NetworkInsightsPathId?: string | undefined;
  /** The tags to apply. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Potential intermediate components. */
  readonly AlternatePathHints?: readonly NetworkInsightsAnalysis_AlternatePathHint[] | undefined;
  /** The explanations. */
  readonly Explanations?: readonly NetworkInsightsAnalysis_Explanation[] | undefined;
  /** The components in the path from source to destination. */
  readonly ForwardPathComponents?: readonly NetworkInsightsAnalysis_PathComponent[] | undefined;
  /** The Amazon Resource Name (ARN) of the network insights analysis. */
  readonly NetworkInsightsAnalysisArn?: string | undefined;
  /** The ID of the network insights analysis. */
  readonly NetworkInsightsAnalysisId?: string | undefined;
  /** Indicates whether the destination is reachable from the source. */
  readonly NetworkPathFound?: boolean | undefined;
  /** The components in the path from destination to source. */
  readonly ReturnPathComponents?: readonly NetworkInsightsAnalysis_PathComponent[] | undefined;
  /** The time the analysis started. */
  readonly StartDate?: string | undefined;
  /** The status of the network insights analysis. */
  readonly Status?: string | undefined;
  /** The status message, if the status is `failed`. */
  readonly StatusMessage?: string | undefined;
  /** The IDs of potential intermediate accounts. */
  readonly SuggestedAccounts?: readonly string[] | undefined;
}

/** Describes an additional detail for a path analysis. */
export interface NetworkInsightsAnalysis_AdditionalDetail {
  /** The additional detail code. */
  readonly AdditionalDetailType?: string | undefined;
  /** The path component. */
  readonly Component?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The load balancers. */
  readonly LoadBalancers?: readonly NetworkInsightsAnalysis_AnalysisComponent[] | undefined;
  /** The name of the VPC endpoint service. */
  readonly ServiceName?: string | undefined;
}

/** Describes an potential intermediate component of a feasible path. */
export interface NetworkInsightsAnalysis_AlternatePathHint {
  /** The Amazon Resource Name (ARN) of the component. */
  readonly ComponentArn?: string | undefined;
  /** The ID of the component. */
  readonly ComponentId?: string | undefined;
}

/** Describes a network access control (ACL) rule. */
export interface NetworkInsightsAnalysis_AnalysisAclRule {
  /** The IPv4 address range, in CIDR notation. */
  readonly Cidr?: string | undefined;
  /** Indicates whether the rule is an outbound rule. */
  readonly Egress?: boolean | undefined;
  /** The range of ports. */
  readonly PortRange?: NetworkInsightsAnalysis_PortRange | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** Indicates whether to allow or deny traffic that matches the rule. */
  readonly RuleAction?: string | undefined;
  /** The rule number. */
  readonly RuleNumber?: number | undefined;
}

/** Describes a path component. */
export interface NetworkInsightsAnalysis_AnalysisComponent {
  /** The Amazon Resource Name (ARN) of the component. */
  readonly Arn?: string | undefined;
  /** The ID of the component. */
  readonly Id?: string | undefined;
}

/** Describes a load balancer listener. */
export interface NetworkInsightsAnalysis_AnalysisLoadBalancerListener {
  /** [Classic Load Balancers] The back-end port for the listener. */
  readonly InstancePort?: number | undefined;
  /** The port on which the load balancer is listening. */
  readonly LoadBalancerPort?: number | undefined;
}

/** Describes a load balancer target. */
export interface NetworkInsightsAnalysis_AnalysisLoadBalancerTarget {
  /** The IP address. */
  readonly Address?: string | undefined;
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** Information about the instance. */
  readonly Instance?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The port on which the target is listening. */
  readonly Port?: number | undefined;
}

/** Describes a header. */
export interface NetworkInsightsAnalysis_AnalysisPacketHeader {
  /** The destination addresses. */
  readonly DestinationAddresses?: readonly string[] | undefined;
  /** The destination port ranges. */
  readonly DestinationPortRanges?: readonly NetworkInsightsAnalysis_PortRange[] | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The source addresses. */
  readonly SourceAddresses?: readonly string[] | undefined;
  /** The source port ranges. */
  readonly SourcePortRanges?: readonly NetworkInsightsAnalysis_PortRange[] | undefined;
}

/** Describes a route table route. */
export interface NetworkInsightsAnalysis_AnalysisRouteTableRoute {
  /** The ID of a NAT gateway. */
  readonly NatGatewayId?: string | undefined;
  /** The ID of a network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** Describes how the route was created. */
  readonly Origin?: string | undefined;
  /** The state. */
  readonly State?: string | undefined;
  /** The ID of a transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The ID of a VPC peering connection. */
  readonly VpcPeeringConnectionId?: string | undefined;
  /** The destination IPv4 address, in CIDR notation. */
  readonly destinationCidr?: string | undefined;
  /** The prefix of the AWS service. */
  readonly destinationPrefixListId?: string | undefined;
  /** The ID of an egress-only internet gateway. */
  readonly egressOnlyInternetGatewayId?: string | undefined;
  /** The ID of the gateway, such as an internet gateway or virtual private gateway. */
  readonly gatewayId?: string | undefined;
  /** The ID of the instance, such as a NAT instance. */
  readonly instanceId?: string | undefined;
}

/** Describes a security group rule. */
export interface NetworkInsightsAnalysis_AnalysisSecurityGroupRule {
  /** The IPv4 address range, in CIDR notation. */
  readonly Cidr?: string | undefined;
  /** The direction. */
  readonly Direction?: string | undefined;
  /** The port range. */
  readonly PortRange?: NetworkInsightsAnalysis_PortRange | undefined;
  /** The prefix list ID. */
  readonly PrefixListId?: string | undefined;
  /** The protocol name. */
  readonly Protocol?: string | undefined;
  /** The security group ID. */
  readonly SecurityGroupId?: string | undefined;
}

/** Describes an explanation code for an unreachable path. */
export interface NetworkInsightsAnalysis_Explanation {
  /** The network ACL. */
  readonly Acl?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The network ACL rule. */
  readonly AclRule?: NetworkInsightsAnalysis_AnalysisAclRule | undefined;
  /** The IPv4 address, in CIDR notation. */
  readonly Address?: string | undefined;
  /** The IPv4 addresses, in CIDR notation. */
  readonly Addresses?: readonly string[] | undefined;
  /** The resource to which the component is attached. */
  readonly AttachedTo?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The Availability Zones. */
  readonly AvailabilityZones?: readonly string[] | undefined;
  /** The CIDR ranges. */
  readonly Cidrs?: readonly string[] | undefined;
  /** The listener for a Classic Load Balancer. */
  readonly ClassicLoadBalancerListener?: NetworkInsightsAnalysis_AnalysisLoadBalancerListener | undefined;
  /** The component. */
  readonly Component?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The AWS account for the component. */
  readonly ComponentAccount?: string | undefined;
  /** The Region for the component. */
  readonly ComponentRegion?: string | undefined;
  /** The customer gateway. */
  readonly CustomerGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The destination. */
  readonly Destination?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The destination VPC. */
  readonly DestinationVpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The direction. */
  readonly Direction?: string | undefined;
  /** The load balancer listener. */
  readonly ElasticLoadBalancerListener?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The explanation code. */
  readonly ExplanationCode?: string | undefined;
  /** The route table. */
  readonly IngressRouteTable?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The internet gateway. */
  readonly InternetGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The Amazon Resource Name (ARN) of the load balancer. */
  readonly LoadBalancerArn?: string | undefined;
  /** The listener port of the load balancer. */
  readonly LoadBalancerListenerPort?: number | undefined;
  /** The target. */
  readonly LoadBalancerTarget?: NetworkInsightsAnalysis_AnalysisLoadBalancerTarget | undefined;
  /** The target group. */
  readonly LoadBalancerTargetGroup?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The target groups. */
  readonly LoadBalancerTargetGroups?: readonly NetworkInsightsAnalysis_AnalysisComponent[] | undefined;
  /** The target port. */
  readonly LoadBalancerTargetPort?: number | undefined;
  /** The missing component. */
  readonly MissingComponent?: string | undefined;
  /** The NAT gateway. */
  readonly NatGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The network interface. */
  readonly NetworkInterface?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The packet field. */
  readonly PacketField?: string | undefined;
  /** The port. */
  readonly Port?: number | undefined;
  /** The port ranges. */
  readonly PortRanges?: readonly NetworkInsightsAnalysis_PortRange[] | undefined;
  /** The prefix list. */
  readonly PrefixList?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The protocols. */
  readonly Protocols?: readonly string[] | undefined;
  /** The route table. */
  readonly RouteTable?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The route table route. */
  readonly RouteTableRoute?: NetworkInsightsAnalysis_AnalysisRouteTableRoute | undefined;
  /** The security group. */
  readonly SecurityGroup?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The security group rule. */
  readonly SecurityGroupRule?: NetworkInsightsAnalysis_AnalysisSecurityGroupRule | undefined;
  /** The security groups. */
  readonly SecurityGroups?: readonly NetworkInsightsAnalysis_AnalysisComponent[] | undefined;
  /** The source VPC. */
  readonly SourceVpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The state. */
  readonly State?: string | undefined;
  /** The subnet. */
  readonly Subnet?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The route table for the subnet. */
  readonly SubnetRouteTable?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The transit gateway. */
  readonly TransitGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The transit gateway attachment. */
  readonly TransitGatewayAttachment?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The transit gateway route table. */
  readonly TransitGatewayRouteTable?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The transit gateway route table route. */
  readonly TransitGatewayRouteTableRoute?: NetworkInsightsAnalysis_TransitGatewayRouteTableRoute | undefined;
  /** The component VPC. */
  readonly Vpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The VPC peering connection. */
  readonly VpcPeeringConnection?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The VPN connection. */
  readonly VpnConnection?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The VPN gateway. */
  readonly VpnGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The VPC endpoint. */
  readonly vpcEndpoint?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
}

/** Describes a path component. */
export interface NetworkInsightsAnalysis_PathComponent {
  /** The network ACL rule. */
  readonly AclRule?: NetworkInsightsAnalysis_AnalysisAclRule | undefined;
  /** The additional details. */
  readonly AdditionalDetails?: readonly NetworkInsightsAnalysis_AdditionalDetail[] | undefined;
  /** The component. */
  readonly Component?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The destination VPC. */
  readonly DestinationVpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The load balancer listener. */
  readonly ElasticLoadBalancerListener?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The explanation codes. */
  readonly Explanations?: readonly NetworkInsightsAnalysis_Explanation[] | undefined;
  /** The inbound header. */
  readonly InboundHeader?: NetworkInsightsAnalysis_AnalysisPacketHeader | undefined;
  /** The outbound header. */
  readonly OutboundHeader?: NetworkInsightsAnalysis_AnalysisPacketHeader | undefined;
  /** The route table route. */
  readonly RouteTableRoute?: NetworkInsightsAnalysis_AnalysisRouteTableRoute | undefined;
  /** The security group rule. */
  readonly SecurityGroupRule?: NetworkInsightsAnalysis_AnalysisSecurityGroupRule | undefined;
  /** The sequence number. */
  readonly SequenceNumber?: number | undefined;
  /** The name of the VPC endpoint service. */
  readonly ServiceName?: string | undefined;
  /** The source VPC. */
  readonly SourceVpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The subnet. */
  readonly Subnet?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The transit gateway. */
  readonly TransitGateway?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
  /** The route in a transit gateway route table. */
  readonly TransitGatewayRouteTableRoute?: NetworkInsightsAnalysis_TransitGatewayRouteTableRoute | undefined;
  /** The component VPC. */
  readonly Vpc?: NetworkInsightsAnalysis_AnalysisComponent | undefined;
}

/** Describes a range of ports. */
export interface NetworkInsightsAnalysis_PortRange {
  /** The first port in the range. */
  readonly From?: number | undefined;
  /** The last port in the range. */
  readonly To?: number | undefined;
}

/** Describes a route in a transit gateway route table. */
export interface NetworkInsightsAnalysis_TransitGatewayRouteTableRoute {
  /** The ID of the route attachment. */
  readonly AttachmentId?: string | undefined;
  /** The CIDR block used for destination matches. */
  readonly DestinationCidr?: string | undefined;
  /** The ID of the prefix list. */
  readonly PrefixListId?: string | undefined;
  /** The ID of the resource for the route attachment. */
  readonly ResourceId?: string | undefined;
  /** The resource type for the route attachment. */
  readonly ResourceType?: string | undefined;
  /** The route origin. */
  readonly RouteOrigin?: string | undefined;
  /** The state of the route. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::NetworkInsightsPath`: Specifies a path to analyze for reachability. */
export interface NetworkInsightsPath {
  /** The ID or ARN of the destination. */
  readonly Destination?: string | undefined;
  /** The IP address of the destination. */
  readonly DestinationIp?: string | undefined;
  /** The destination port. */
  readonly DestinationPort?: number | undefined;
  /** Scopes the analysis to network paths that match specific filters at the destination. */
  readonly FilterAtDestination?: NetworkInsightsPath_PathFilter | undefined;
  /** Scopes the analysis to network paths that match specific filters at the source. */
  readonly FilterAtSource?: NetworkInsightsPath_PathFilter | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The ID or ARN of the source. */
  readonly Source?: string | undefined;
  /** The IP address of the source. */
  readonly SourceIp?: string | undefined;
  /** The tags to add to the path. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time stamp when the path was created. */
  readonly CreatedDate?: string | undefined;
  /** The Amazon Resource Name (ARN) of the destination. */
  readonly DestinationArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the path. */
  readonly NetworkInsightsPathArn?: string | undefined;
  /** The ID of the path. */
  readonly NetworkInsightsPathId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the source. */
  readonly SourceArn?: string | undefined;
}

/** Describes a port range. */
export interface NetworkInsightsPath_FilterPortRange {
  /** The first port in the range. */
  readonly FromPort?: number | undefined;
  /** The last port in the range. */
  readonly ToPort?: number | undefined;
}

/** Describes a set of filters for a path analysis. */
export interface NetworkInsightsPath_PathFilter {
  /** The destination IPv4 address. */
  readonly DestinationAddress?: string | undefined;
  /** The destination port range. */
  readonly DestinationPortRange?: NetworkInsightsPath_FilterPortRange | undefined;
  /** The source IPv4 address. */
  readonly SourceAddress?: string | undefined;
  /** The source port range. */
  readonly SourcePortRange?: NetworkInsightsPath_FilterPortRange | undefined;
}

/** `AWS::EC2::NetworkInterface`: Describes a network interface in an Amazon EC2 instance for AWS CloudFormation. */
export interface NetworkInterface {
  /** A connection tracking specification for the network interface. */
  readonly ConnectionTrackingSpecification?: NetworkInterface_ConnectionTrackingSpecification | undefined;
  /** A description for the network interface. */
  readonly Description?: string | undefined;
  /** If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you have the option to assign a primary… */
  readonly EnablePrimaryIpv6?: boolean | undefined;
  /** The IDs of the security groups associated with this network interface. */
  readonly GroupSet?: readonly string[] | undefined;
  /** The type of network interface. */
  readonly InterfaceType?: string | undefined;
  /** The number of IPv4 prefixes to be automatically assigned to the network interface. */
  readonly Ipv4PrefixCount?: number | undefined;
  /** The IPv4 delegated prefixes that are assigned to the network interface. */
  readonly Ipv4Prefixes?: readonly NetworkInterface_Ipv4PrefixSpecification[] | undefined;
  /** The number of IPv6 addresses to assign to the network interface. */
  readonly Ipv6AddressCount?: number | undefined;
  /** The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network interface. */
  readonly Ipv6Addresses?: readonly NetworkInterface_InstanceIpv6Address[] | undefined;
  /** The number of IPv6 prefixes to be automatically assigned to the network interface. */
  readonly Ipv6PrefixCount?: number | undefined;
  /** The IPv6 delegated prefixes that are assigned to the network interface. */
  readonly Ipv6Prefixes?: readonly NetworkInterface_Ipv6PrefixSpecification[] | undefined;
  /** The private IPv4 address to assign to the network interface as the primary private IP address. */
  readonly PrivateIpAddress?: string | undefined;
  /** The private IPv4 addresses to assign to the network interface. */
  readonly PrivateIpAddresses?: readonly NetworkInterface_PrivateIpAddressSpecification[] | undefined;
  /** Public IP DNS hostname type */
  readonly PublicIpDnsHostnameTypeSpecification?: string | undefined;
  /** The number of secondary private IPv4 addresses to assign to a network interface. */
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  /** Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of… */
  readonly SourceDestCheck?: boolean | undefined;
  /** The ID of the subnet to associate with the network interface. */
  readonly SubnetId?: string | undefined;
  /** The tags to apply to the network interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the network interface. */
  readonly Id?: string | undefined;
  /** The primary IPv6 address of the network interface. */
  readonly PrimaryIpv6Address?: string | undefined;
  /** The primary private IP address of the network interface. */
  readonly PrimaryPrivateIpAddress?: string | undefined;
  /** Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname, IPv6-enabled… */
  readonly PublicIpDnsNameOptions?: NetworkInterface_PublicIpDnsNameOptions | undefined;
  /** The secondary private IP addresses of the network interface. */
  readonly SecondaryPrivateIpAddresses?: readonly string[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
}

/** Configurable options for connection tracking on a network interface. */
export interface NetworkInterface_ConnectionTrackingSpecification {
  /** Timeout (in seconds) for idle TCP connections in an established state. */
  readonly TcpEstablishedTimeout?: number | undefined;
  /** Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response… */
  readonly UdpStreamTimeout?: number | undefined;
  /** Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response… */
  readonly UdpTimeout?: number | undefined;
}

/** Describes the IPv6 addresses to associate with the network interface. */
export interface NetworkInterface_InstanceIpv6Address {
  /** An IPv6 address to associate with the network interface. */
  readonly Ipv6Address?: string | undefined;
}

/** Describes an IPv4 prefix. */
export interface NetworkInterface_Ipv4PrefixSpecification {
  /** The IPv4 prefix. */
  readonly Ipv4Prefix?: string | undefined;
}

/** Describes the IPv6 prefix. */
export interface NetworkInterface_Ipv6PrefixSpecification {
  /** The IPv6 prefix. */
  readonly Ipv6Prefix?: string | undefined;
}

/** Describes a secondary private IPv4 address for a network interface. */
export interface NetworkInterface_PrivateIpAddressSpecification {
  /** Sets the private IP address as the primary private address. */
  readonly Primary?: boolean | undefined;
  /** The private IP address of the network interface. */
  readonly PrivateIpAddress?: string | undefined;
}

/** Public hostname type options. */
export interface NetworkInterface_PublicIpDnsNameOptions {
  /** The public hostname type. */
  readonly DnsHostnameType?: string | undefined;
  /** A dual-stack public hostname for a network interface. */
  readonly PublicDualStackDnsName?: string | undefined;
  /** An IPv4-enabled public hostname for a network interface. */
  readonly PublicIpv4DnsName?: string | undefined;
  /** An IPv6-enabled public hostname for a network interface. */
  readonly PublicIpv6DnsName?: string | undefined;
}

/** `AWS::EC2::NetworkInterfaceAttachment`: Attaches an elastic network interface (ENI) to an Amazon EC2 instance. */
export interface NetworkInterfaceAttachment {
  /** Whether to delete the network interface when the instance terminates. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** The network interface's position in the attachment order. */
  readonly DeviceIndex?: string | undefined;
  /** The number of ENA queues created with the instance. */
  readonly EnaQueueCount?: number | undefined;
  /** Configures ENA Express for the network interface that this action attaches to the instance. */
  readonly EnaSrdSpecification?: NetworkInterfaceAttachment_EnaSrdSpecification | undefined;
  /** The ID of the instance to which you will attach the ENI. */
  readonly InstanceId?: string | undefined;
  /** The ID of the ENI that you want to attach. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The ID of the network interface attachment. */
  readonly AttachmentId?: string | undefined;
}

/** ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and… */
export interface NetworkInterfaceAttachment_EnaSrdSpecification {
  /** Indicates whether ENA Express is enabled for the network interface. */
  readonly EnaSrdEnabled?: boolean | undefined;
  /** Configures ENA Express for UDP network traffic. */
  readonly EnaSrdUdpSpecification?: NetworkInterfaceAttachment_EnaSrdUdpSpecification | undefined;
}

/** ENA Express is compatible with both TCP and UDP transport protocols. */
export interface NetworkInterfaceAttachment_EnaSrdUdpSpecification {
  /** Indicates whether UDP traffic to and from the instance uses ENA Express. */
  readonly EnaSrdUdpEnabled?: boolean | undefined;
}

/** `AWS::EC2::NetworkInterfacePermission`: Specifies a permission for the network interface, For example, you can grant an AWS -authorized account permission to… */
export interface NetworkInterfacePermission {
  /** The AWS account ID. */
  readonly AwsAccountId?: string | undefined;
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The type of permission to grant. */
  readonly Permission?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::NetworkPerformanceMetricSubscription`: Describes Infrastructure Performance subscriptions. */
export interface NetworkPerformanceMetricSubscription {
  /** The Region or Availability Zone that's the target for the subscription. */
  readonly Destination?: string | undefined;
  /** The metric used for the subscription. */
  readonly Metric?: string | undefined;
  /** The Region or Availability Zone that's the source for the subscription. */
  readonly Source?: string | undefined;
  /** The statistic used for the subscription. */
  readonly Statistic?: string | undefined;
}

/** `AWS::EC2::PlacementGroup`: Specifies a placement group in which to launch instances. */
export interface PlacementGroup {
  /** The ID of a parent placement group. */
  readonly ParentGroupId?: string | undefined;
  /** The number of partitions. */
  readonly PartitionCount?: number | undefined;
  /** Determines how placement groups spread instances. */
  readonly SpreadLevel?: string | undefined;
  /** The placement strategy. */
  readonly Strategy?: string | undefined;
  /** The tags to apply to the new placement group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the placement group. */
  readonly GroupId?: string | undefined;
  /** The name of the placement group. */
  readonly GroupName?: string | undefined;
}

/** `AWS::EC2::PrefixList`: Specifies a managed prefix list. */
export interface PrefixList {
  /** The IP address type. */
  readonly AddressFamily?: string | undefined;
  /** The entries for the prefix list. */
  readonly Entries?: readonly PrefixList_Entry[] | undefined;
  /** The maximum number of entries for the prefix list. */
  readonly MaxEntries?: number | undefined;
  /** A name for the prefix list. */
  readonly PrefixListName?: string | undefined;
  /** The tags for the prefix list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the prefix list. */
  readonly Arn?: string | undefined;
  /** The ID of the owner of the prefix list. */
  readonly OwnerId?: string | undefined;
  /** The ID of the prefix list. */
  readonly PrefixListId?: string | undefined;
  /** The version of the prefix list. */
  readonly Version?: number | undefined;
}

/** An entry for a prefix list. */
export interface PrefixList_Entry {
  /** The CIDR block. */
  readonly Cidr?: string | undefined;
  /** A description for the entry. */
  readonly Description?: string | undefined;
}

/** `AWS::EC2::Route`: Specifies a route in a route table. */
export interface Route {
  /** The ID of the carrier gateway. */
  readonly CarrierGatewayId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The IPv4 CIDR address block used for the destination match. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The IPv6 CIDR block used for the destination match. */
  readonly DestinationIpv6CidrBlock?: string | undefined;
  /** The ID of a prefix list used for the destination match. */
  readonly DestinationPrefixListId?: string | undefined;
  /** [IPv6 traffic only] The ID of an egress-only internet gateway. */
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  /** The ID of an internet gateway or virtual private gateway attached to your VPC. */
  readonly GatewayId?: string | undefined;
  /** The ID of a NAT instance in your VPC. */
  readonly InstanceId?: string | undefined;
  /** The ID of the local gateway. */
  readonly LocalGatewayId?: string | undefined;
  /** [IPv4 traffic only] The ID of a NAT gateway. */
  readonly NatGatewayId?: string | undefined;
  /** The ID of a network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the ODB network. */
  readonly OdbNetworkArn?: string | undefined;
  /** The ID of the route table for the route. */
  readonly RouteTableId?: string | undefined;
  /** The ID of a transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The ID of a VPC endpoint. */
  readonly VpcEndpointId?: string | undefined;
  /** The ID of a VPC peering connection. */
  readonly VpcPeeringConnectionId?: string | undefined;
  /** The IPv4 CIDR block. */
  readonly CidrBlock?: string | undefined;
}

/** `AWS::EC2::RouteServer`: Specifies a route server to manage dynamic routing in a VPC. */
export interface RouteServer {
  /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. */
  readonly AmazonSideAsn?: number | undefined;
  /** Indicates whether routes should be persisted after all BGP sessions are terminated. */
  readonly PersistRoutes?: string | undefined;
  /** The number of minutes a route server will wait after BGP is re-established to unpersist the routes in the FIB and RIB. */
  readonly PersistRoutesDuration?: number | undefined;
  /** Indicates whether SNS notifications are enabled for the route server. */
  readonly SnsNotificationsEnabled?: boolean | undefined;
  /** Any tags assigned to the route server. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the route server. */
  readonly Arn?: string | undefined;
  /** The ID of the route server. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::RouteServerAssociation`: Specifies the association between a route server and a VPC. */
export interface RouteServerAssociation {
  /** The ID of the associated route server. */
  readonly RouteServerId?: string | undefined;
  /** The ID of the associated VPC. */
  readonly VpcId?: string | undefined;
}

/** `AWS::EC2::RouteServerEndpoint`: Creates a new endpoint for a route server in a specified subnet. */
export interface RouteServerEndpoint {
  /** The ID of the route server associated with this endpoint. */
  readonly RouteServerId?: string | undefined;
  /** The ID of the subnet to place the route server endpoint into. */
  readonly SubnetId?: string | undefined;
  /** Any tags assigned to the route server endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN for the endpoint. */
  readonly Arn?: string | undefined;
  /** The IP address of the Elastic network interface for the endpoint. */
  readonly EniAddress?: string | undefined;
  /** The ID of the Elastic network interface for the endpoint. */
  readonly EniId?: string | undefined;
  /** The unique identifier of the route server endpoint. */
  readonly Id?: string | undefined;
  /** The ID of the VPC containing the endpoint. */
  readonly VpcId?: string | undefined;
}

/** `AWS::EC2::RouteServerPeer`: Specifies a BGP peer configuration for a route server endpoint. */
export interface RouteServerPeer {
  /** The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding… */
  readonly BgpOptions?: RouteServerPeer_BgpOptions | undefined;
  /** The IPv4 address of the peer device. */
  readonly PeerAddress?: string | undefined;
  /** The ID of the route server endpoint associated with this peer. */
  readonly RouteServerEndpointId?: string | undefined;
  /** Any tags assigned to the route server peer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the route server peer. */
  readonly Arn?: string | undefined;
  /** The IP address of the Elastic network interface for the route server endpoint. */
  readonly EndpointEniAddress?: string | undefined;
  /** The ID of the Elastic network interface for the route server endpoint. */
  readonly EndpointEniId?: string | undefined;
  /** The ID of the route server peer. */
  readonly Id?: string | undefined;
  /** The ID of the route server associated with this peer. */
  readonly RouteServerId?: string | undefined;
  /** The ID of the subnet containing the route server peer. */
  readonly SubnetId?: string | undefined;
  /** The ID of the VPC containing the route server peer. */
  readonly VpcId?: string | undefined;
}

/** The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding… */
export interface RouteServerPeer_BgpOptions {
  /** The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. */
  readonly PeerAsn?: number | undefined;
  /** The liveness detection protocol used for the BGP peer. */
  readonly PeerLivenessDetection?: string | undefined;
}

/** `AWS::EC2::RouteServerPropagation`: Specifies route propagation from a route server to a route table. */
export interface RouteServerPropagation {
  /** The ID of the route server configured for route propagation. */
  readonly RouteServerId?: string | undefined;
  /** The ID of the route table configured for route server propagation. */
  readonly RouteTableId?: string | undefined;
}

/** `AWS::EC2::RouteTable`: Specifies a route table for the specified VPC. */
export interface RouteTable {
  /** Any tags assigned to the route table. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the route table. */
  readonly RouteTableId?: string | undefined;
}

/** `AWS::EC2::SecurityGroup`: Specifies a security group. */
export interface SecurityGroup {
  /** A description for the security group. */
  readonly GroupDescription?: string | undefined;
  /** The name of the security group. */
  readonly GroupName?: string | undefined;
  /** The outbound rules associated with the security group. */
  readonly SecurityGroupEgress?: readonly SecurityGroup_Egress[] | undefined;
  /** The inbound rules associated with the security group. */
  readonly SecurityGroupIngress?: readonly SecurityGroup_Ingress[] | undefined;
  /** Any tags assigned to the security group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC for the security group. */
  readonly VpcId?: string | undefined;
  /** The ID of the security group, such as `sg-94b3a1f6`. */
  readonly GroupId?: string | undefined;
  /** The group name or group ID depending on whether the SG is created in default or specific VPC */
  readonly Id?: string | undefined;
}

/** Adds the specified outbound (egress) rule to a security group. */
export interface SecurityGroup_Egress {
  /** The IPv4 address range, in CIDR format. */
  readonly CidrIp?: string | undefined;
  /** The IPv6 address range, in CIDR format. */
  readonly CidrIpv6?: string | undefined;
  /** A description for the security group rule. */
  readonly Description?: string | undefined;
  /** The prefix list IDs for the destination AWS service. */
  readonly DestinationPrefixListId?: string | undefined;
  /** The ID of the destination VPC security group. */
  readonly DestinationSecurityGroupId?: string | undefined;
  /** If the protocol is TCP or UDP, this is the start of the port range. */
  readonly FromPort?: number | undefined;
  /** The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ). */
  readonly IpProtocol?: string | undefined;
  /** If the protocol is TCP or UDP, this is the end of the port range. */
  readonly ToPort?: number | undefined;
}

/** Adds an inbound (ingress) rule to a security group. */
export interface SecurityGroup_Ingress {
  /** The IPv4 address range, in CIDR format. */
  readonly CidrIp?: string | undefined;
  /** The IPv6 address range, in CIDR format. */
  readonly CidrIpv6?: string | undefined;
  /** Updates the description of an ingress (inbound) security group rule. */
  readonly Description?: string | undefined;
  /** If the protocol is TCP or UDP, this is the start of the port range. */
  readonly FromPort?: number | undefined;
  /** The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ). */
  readonly IpProtocol?: string | undefined;
  /** The ID of a prefix list. */
  readonly SourcePrefixListId?: string | undefined;
  /** The ID of the security group. */
  readonly SourceSecurityGroupId?: string | undefined;
  /** [Default VPC] The name of the source security group. */
  readonly SourceSecurityGroupName?: string | undefined;
  /** [nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different… */
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  /** If the protocol is TCP or UDP, this is the end of the port range. */
  readonly ToPort?: number | undefined;
}

/** `AWS::EC2::SecurityGroupEgress`: Adds the specified outbound (egress) rule to a security group. */
export interface SecurityGroupEgress {
  /** The IPv4 address range, in CIDR format. */
  readonly CidrIp?: string | undefined;
  /** The IPv6 address range, in CIDR format. */
  readonly CidrIpv6?: string | undefined;
  /** The description of an egress (outbound) security group rule. */
  readonly Description?: string | undefined;
  /** The prefix list IDs for an AWS service. */
  readonly DestinationPrefixListId?: string | undefined;
  /** The ID of the security group. */
  readonly DestinationSecurityGroupId?: string | undefined;
  /** If the protocol is TCP or UDP, this is the start of the port range. */
  readonly FromPort?: number | undefined;
  /** The ID of the security group. */
  readonly GroupId?: string | undefined;
  /** The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ). */
  readonly IpProtocol?: string | undefined;
  /** If the protocol is TCP or UDP, this is the end of the port range. */
  readonly ToPort?: number | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::SecurityGroupIngress`: Adds an inbound (ingress) rule to a security group. */
export interface SecurityGroupIngress {
  /** The IPv4 address range, in CIDR format. */
  readonly CidrIp?: string | undefined;
  /** The IPv6 address range, in CIDR format. */
  readonly CidrIpv6?: string | undefined;
  /** Updates the description of an ingress (inbound) security group rule. */
  readonly Description?: string | undefined;
  /** The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. */
  readonly FromPort?: number | undefined;
  /** The ID of the security group. */
  readonly GroupId?: string | undefined;
  /** [Default VPC] The name of the security group. */
  readonly GroupName?: string | undefined;
  /** The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6` ) or number (see Protocol Numbers ). */
  readonly IpProtocol?: string | undefined;
  /** The ID of a prefix list. */
  readonly SourcePrefixListId?: string | undefined;
  /** The ID of the security group. */
  readonly SourceSecurityGroupId?: string | undefined;
  /** [Default VPC] The name of the source security group. */
  readonly SourceSecurityGroupName?: string | undefined;
  /** [nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different… */
  readonly SourceSecurityGroupOwnerId?: string | undefined;
  /** The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. */
  readonly ToPort?: number | undefined;
  /** The Security Group Rule Id */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::SecurityGroupVpcAssociation`: A security group association with a VPC. */
export interface SecurityGroupVpcAssociation {
  /** The association's security group ID. */
  readonly GroupId?: string | undefined;
  /** The association's VPC ID. */
  readonly VpcId?: string | undefined;
  /** The association's state. */
  readonly State?: string | undefined;
  /** The association's state reason. */
  readonly StateReason?: string | undefined;
  /** The AWS account ID of the owner of the VPC. */
  readonly VpcOwnerId?: string | undefined;
}

/** `AWS::EC2::SnapshotBlockPublicAccess`: Specifies the state of the block public access for snapshots setting for the Region. */
export interface SnapshotBlockPublicAccess {
  /** The mode in which to enable block public access for snapshots for the Region. */
  readonly State?: string | undefined;
  /** `Ref` returns the ID of the AWS account. */
  readonly AccountId?: string | undefined;
}

/** `AWS::EC2::SpotFleet`: Specifies a Spot Fleet request. */
export interface SpotFleet {
  /** Describes the configuration of a Spot Fleet request. */
  readonly SpotFleetRequestConfigData?: SpotFleet_SpotFleetRequestConfigData | undefined;
  /** The tags for a Spot Fleet resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the Spot Fleet. */
  readonly Id?: string | undefined;
}

/** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
export interface SpotFleet_AcceleratorCountRequest {
  /** The maximum number of accelerators. */
  readonly Max?: number | undefined;
  /** The minimum number of accelerators. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of total accelerator memory, in MiB. */
export interface SpotFleet_AcceleratorTotalMemoryMiBRequest {
  /** The maximum amount of accelerator memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of accelerator memory, in MiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
export interface SpotFleet_BaselineEbsBandwidthMbpsRequest {
  /** The maximum baseline bandwidth, in Mbps. */
  readonly Max?: number | undefined;
  /** The minimum baseline bandwidth, in Mbps. */
  readonly Min?: number | undefined;
}

/** The baseline performance to consider, using an instance family as a baseline reference. */
export interface SpotFleet_BaselinePerformanceFactorsRequest {
  /** The CPU performance to consider, using an instance family as the baseline reference. */
  readonly Cpu?: SpotFleet_CpuPerformanceFactorRequest | undefined;
}

/** Specifies a block device mapping. */
export interface SpotFleet_BlockDeviceMapping {
  /** The device name. */
  readonly DeviceName?: string | undefined;
  /** Parameters used to automatically set up EBS volumes when the instance is launched. */
  readonly Ebs?: SpotFleet_EbsBlockDevice | undefined;
  /** To omit the device from the block device mapping, specify an empty string. */
  readonly NoDevice?: string | undefined;
  /** The virtual device name ( `ephemeral` N). */
  readonly VirtualName?: string | undefined;
}

/** Specifies a Classic Load Balancer. */
export interface SpotFleet_ClassicLoadBalancer {
  /** The name of the load balancer. */
  readonly Name?: string | undefined;
}

/** Specifies the Classic Load Balancers to attach to a Spot Fleet. */
export interface SpotFleet_ClassicLoadBalancersConfig {
  /** One or more Classic Load Balancers. */
  readonly ClassicLoadBalancers?: readonly SpotFleet_ClassicLoadBalancer[] | undefined;
}

/** The CPU performance to consider, using an instance family as the baseline reference. */
export interface SpotFleet_CpuPerformanceFactorRequest {
  /** Specify an instance family to use as the baseline reference for CPU performance. */
  readonly References?: readonly SpotFleet_PerformanceFactorReferenceRequest[] | undefined;
}

/** Describes a block device for an EBS volume. */
export interface SpotFleet_EbsBlockDevice {
  /** Indicates whether the EBS volume is deleted on instance termination. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS). */
  readonly Iops?: number | undefined;
  /** The ID of the snapshot. */
  readonly SnapshotId?: string | undefined;
  /** The size of the volume, in GiBs. */
  readonly VolumeSize?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
}

/** Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances. */
export interface SpotFleet_FleetLaunchTemplateSpecification {
  /** The ID of the launch template. */
  readonly LaunchTemplateId?: string | undefined;
  /** The name of the launch template. */
  readonly LaunchTemplateName?: string | undefined;
  /** The version number of the launch template. */
  readonly Version?: string | undefined;
}

/** Describes a security group. */
export interface SpotFleet_GroupIdentifier {
  /** The ID of the security group. */
  readonly GroupId?: string | undefined;
}

/** Describes an IAM instance profile. */
export interface SpotFleet_IamInstanceProfileSpecification {
  /** The Amazon Resource Name (ARN) of the instance profile. */
  readonly Arn?: string | undefined;
}

/** Describes an IPv6 address. */
export interface SpotFleet_InstanceIpv6Address {
  /** The IPv6 address. */
  readonly Ipv6Address?: string | undefined;
}

/** Describes a network interface. */
export interface SpotFleet_InstanceNetworkInterfaceSpecification {
  /** Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** Indicates whether the network interface is deleted when the instance is terminated. */
  readonly DeleteOnTermination?: boolean | undefined;
  /** The description of the network interface. */
  readonly Description?: string | undefined;
  /** The position of the network interface in the attachment order. */
  readonly DeviceIndex?: number | undefined;
  /** The IDs of the security groups for the network interface. */
  readonly Groups?: readonly string[] | undefined;
  /** A number of IPv6 addresses to assign to the network interface. */
  readonly Ipv6AddressCount?: number | undefined;
  /** The IPv6 addresses to assign to the network interface. */
  readonly Ipv6Addresses?: readonly SpotFleet_InstanceIpv6Address[] | undefined;
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The private IPv4 addresses to assign to the network interface. */
  readonly PrivateIpAddresses?: readonly SpotFleet_PrivateIpAddressSpecification[] | undefined;
  /** The number of secondary private IPv4 addresses. */
  readonly SecondaryPrivateIpAddressCount?: number | undefined;
  /** The ID of the subnet associated with the network interface. */
  readonly SubnetId?: string | undefined;
}

/** The attributes for the instance types. */
export interface SpotFleet_InstanceRequirementsRequest {
  /** The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. */
  readonly AcceleratorCount?: SpotFleet_AcceleratorCountRequest | undefined;
  /** Indicates whether instance types must have accelerators by specific manufacturers. */
  readonly AcceleratorManufacturers?: readonly string[] | undefined;
  /** The accelerators that must be on the instance type. */
  readonly AcceleratorNames?: readonly string[] | undefined;
  /** The minimum and maximum amount of total accelerator memory, in MiB. */
  readonly AcceleratorTotalMemoryMiB?: SpotFleet_AcceleratorTotalMemoryMiBRequest | undefined;
  /** The accelerator types that must be on the instance type. */
  readonly AcceleratorTypes?: readonly string[] | undefined;
  /** The instance types to apply your specified attributes against. */
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether bare metal instance types must be included, excluded, or required. */
  readonly BareMetal?: string | undefined;
  /** The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. */
  readonly BaselineEbsBandwidthMbps?: SpotFleet_BaselineEbsBandwidthMbpsRequest | undefined;
  /** The baseline performance to consider, using an instance family as a baseline reference. */
  readonly BaselinePerformanceFactors?: SpotFleet_BaselinePerformanceFactorsRequest | undefined;
  /** Indicates whether burstable performance T instance types are included, excluded, or required. */
  readonly BurstablePerformance?: string | undefined;
  /** The CPU manufacturers to include. */
  readonly CpuManufacturers?: readonly string[] | undefined;
  /** The instance types to exclude. */
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
  /** Indicates whether current or previous generation instance types are included. */
  readonly InstanceGenerations?: readonly string[] | undefined;
  /** Indicates whether instance types with instance store volumes are included, excluded, or required. */
  readonly LocalStorage?: string | undefined;
  /** The type of local storage that is required. */
  readonly LocalStorageTypes?: readonly string[] | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price. */
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  /** The minimum and maximum amount of memory per vCPU, in GiB. */
  readonly MemoryGiBPerVCpu?: SpotFleet_MemoryGiBPerVCpuRequest | undefined;
  /** The minimum and maximum amount of memory, in MiB. */
  readonly MemoryMiB?: SpotFleet_MemoryMiBRequest | undefined;
  /** The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). */
  readonly NetworkBandwidthGbps?: SpotFleet_NetworkBandwidthGbpsRequest | undefined;
  /** The minimum and maximum number of network interfaces. */
  readonly NetworkInterfaceCount?: SpotFleet_NetworkInterfaceCountRequest | undefined;
  /** [Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified… */
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  /** Specifies whether instance types must support encrypting in-transit traffic between instances. */
  readonly RequireEncryptionInTransit?: boolean | undefined;
  /** Indicates whether instance types must support hibernation for On-Demand Instances. */
  readonly RequireHibernateSupport?: boolean | undefined;
  /** [Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot… */
  readonly SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  /** The minimum and maximum amount of total local storage, in GB. */
  readonly TotalLocalStorageGB?: SpotFleet_TotalLocalStorageGBRequest | undefined;
  /** The minimum and maximum number of vCPUs. */
  readonly VCpuCount?: SpotFleet_VCpuCountRangeRequest | undefined;
}

/** Specifies a launch template and overrides. */
export interface SpotFleet_LaunchTemplateConfig {
  /** The launch template to use. */
  readonly LaunchTemplateSpecification?: SpotFleet_FleetLaunchTemplateSpecification | undefined;
  /** Any parameters that you specify override the same parameters in the launch template. */
  readonly Overrides?: readonly SpotFleet_LaunchTemplateOverrides[] | undefined;
}

/** Specifies overrides for a launch template. */
export interface SpotFleet_LaunchTemplateOverrides {
  /** The Availability Zone in which to launch the instances. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone in which to launch the instances. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The instance requirements. */
  readonly InstanceRequirements?: SpotFleet_InstanceRequirementsRequest | undefined;
  /** The instance type. */
  readonly InstanceType?: string | undefined;
  /** The priority for the launch template override. */
  readonly Priority?: number | undefined;
  /** The maximum price per unit hour that you are willing to pay for a Spot Instance. */
  readonly SpotPrice?: string | undefined;
  /** The ID of the subnet in which to launch the instances. */
  readonly SubnetId?: string | undefined;
  /** The number of units provided by the specified instance type. */
  readonly WeightedCapacity?: number | undefined;
}

/** Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request. */
export interface SpotFleet_LoadBalancersConfig {
  /** The Classic Load Balancers. */
  readonly ClassicLoadBalancersConfig?: SpotFleet_ClassicLoadBalancersConfig | undefined;
  /** The target groups. */
  readonly TargetGroupsConfig?: SpotFleet_TargetGroupsConfig | undefined;
}

/** The minimum and maximum amount of memory per vCPU, in GiB. */
export interface SpotFleet_MemoryGiBPerVCpuRequest {
  /** The maximum amount of memory per vCPU, in GiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory per vCPU, in GiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of memory, in MiB. */
export interface SpotFleet_MemoryMiBRequest {
  /** The maximum amount of memory, in MiB. */
  readonly Max?: number | undefined;
  /** The minimum amount of memory, in MiB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). */
export interface SpotFleet_NetworkBandwidthGbpsRequest {
  /** The maximum amount of network bandwidth, in Gbps. */
  readonly Max?: number | undefined;
  /** The minimum amount of network bandwidth, in Gbps. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of network interfaces. */
export interface SpotFleet_NetworkInterfaceCountRequest {
  /** The maximum number of network interfaces. */
  readonly Max?: number | undefined;
  /** The minimum number of network interfaces. */
  readonly Min?: number | undefined;
}

/** Specify an instance family to use as the baseline reference for CPU performance. */
export interface SpotFleet_PerformanceFactorReferenceRequest {
  /** The instance family to use as a baseline reference. */
  readonly InstanceFamily?: string | undefined;
}

/** Describes a secondary private IPv4 address for a network interface. */
export interface SpotFleet_PrivateIpAddressSpecification {
  /** Indicates whether the private IPv4 address is the primary private IPv4 address. */
  readonly Primary?: boolean | undefined;
  /** The private IPv4 address. */
  readonly PrivateIpAddress?: string | undefined;
}

/** The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated… */
export interface SpotFleet_SpotCapacityRebalance {
  /** The replacement strategy to use. */
  readonly ReplacementStrategy?: string | undefined;
  /** The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new… */
  readonly TerminationDelay?: number | undefined;
}

/** Specifies the launch specification for one or more Spot Instances. */
export interface SpotFleet_SpotFleetLaunchSpecification {
  /** One or more block devices that are mapped to the Spot Instances. */
  readonly BlockDeviceMappings?: readonly SpotFleet_BlockDeviceMapping[] | undefined;
  /** Indicates whether the instances are optimized for EBS I/O. This optimization provides dedicated throughput to Amazon… */
  readonly EbsOptimized?: boolean | undefined;
  /** The IAM instance profile. */
  readonly IamInstanceProfile?: SpotFleet_IamInstanceProfileSpecification | undefined;
  /** The ID of the AMI. */
  readonly ImageId?: string | undefined;
  /** The attributes for the instance types. */
  readonly InstanceRequirements?: SpotFleet_InstanceRequirementsRequest | undefined;
  /** The instance type. */
  readonly InstanceType?: string | undefined;
  /** The ID of the kernel. */
  readonly KernelId?: string | undefined;
  /** The name of the key pair. */
  readonly KeyName?: string | undefined;
  /** Enable or disable monitoring for the instances. */
  readonly Monitoring?: SpotFleet_SpotFleetMonitoring | undefined;
  /** The network interfaces. */
  readonly NetworkInterfaces?: readonly SpotFleet_InstanceNetworkInterfaceSpecification[] | undefined;
  /** The placement information. */
  readonly Placement?: SpotFleet_SpotPlacement | undefined;
  /** The ID of the RAM disk. */
  readonly RamdiskId?: string | undefined;
  /** The security groups. */
  readonly SecurityGroups?: readonly SpotFleet_GroupIdentifier[] | undefined;
  /** The maximum price per unit hour that you are willing to pay for a Spot Instance. */
  readonly SpotPrice?: string | undefined;
  /** The IDs of the subnets in which to launch the instances. */
  readonly SubnetId?: string | undefined;
  /** The tags to apply during creation. */
  readonly TagSpecifications?: readonly SpotFleet_SpotFleetTagSpecification[] | undefined;
  /** The base64-encoded user data that instances use when starting up. */
  readonly UserData?: string | undefined;
  /** The number of units provided by the specified instance type. */
  readonly WeightedCapacity?: number | undefined;
}

/** Describes whether monitoring is enabled. */
export interface SpotFleet_SpotFleetMonitoring {
  /** Enables monitoring for the instance. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies the configuration of a Spot Fleet request. */
export interface SpotFleet_SpotFleetRequestConfigData {
  /** The strategy that determines how to allocate the target Spot Instance capacity across the Spot Instance pools specified… */
  readonly AllocationStrategy?: string | undefined;
  /** Reserved. */
  readonly Context?: string | undefined;
  /** Indicates whether running Spot Instances should be terminated if you decrease the target capacity of the Spot Fleet… */
  readonly ExcessCapacityTerminationPolicy?: string | undefined;
  /** The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that grants the Spot Fleet the… */
  readonly IamFleetRole?: string | undefined;
  /** The behavior when a Spot Instance is interrupted. */
  readonly InstanceInterruptionBehavior?: string | undefined;
  /** The number of Spot pools across which to allocate your target Spot capacity. */
  readonly InstancePoolsToUseCount?: number | undefined;
  /** The launch specifications for the Spot Fleet request. */
  readonly LaunchSpecifications?: readonly SpotFleet_SpotFleetLaunchSpecification[] | undefined;
  /** The launch template and overrides. */
  readonly LaunchTemplateConfigs?: readonly SpotFleet_LaunchTemplateConfig[] | undefined;
  /** One or more Classic Load Balancers and target groups to attach to the Spot Fleet request. */
  readonly LoadBalancersConfig?: SpotFleet_LoadBalancersConfig | undefined;
  /** The order of the launch template overrides to use in fulfilling On-Demand capacity. */
  readonly OnDemandAllocationStrategy?: string | undefined;
  /** The maximum amount per hour for On-Demand Instances that you're willing to pay. */
  readonly OnDemandMaxTotalPrice?: string | undefined;
  /** The number of On-Demand units to request. */
  readonly OnDemandTargetCapacity?: number | undefined;
  /** Indicates whether Spot Fleet should replace unhealthy instances. */
  readonly ReplaceUnhealthyInstances?: boolean | undefined;
  /** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
  readonly SpotMaintenanceStrategies?: SpotFleet_SpotMaintenanceStrategies | undefined;
  /** The maximum amount per hour for Spot Instances that you're willing to pay. */
  readonly SpotMaxTotalPrice?: string | undefined;
  /** The maximum price per unit hour that you are willing to pay for a Spot Instance. */
  readonly SpotPrice?: string | undefined;
  /** The key-value pair for tagging the Spot Fleet request on creation. */
  readonly TagSpecifications?: readonly SpotFleet_SpotFleetTagSpecification[] | undefined;
  /** The number of units to request for the Spot Fleet. */
  readonly TargetCapacity?: number | undefined;
  /** The unit for the target capacity. */
  readonly TargetCapacityUnitType?: string | undefined;
  /** Indicates whether running Spot Instances are terminated when the Spot Fleet request expires. */
  readonly TerminateInstancesWithExpiration?: boolean | undefined;
  /** The type of request. */
  readonly Type?: string | undefined;
  /** The start date and time of the request, in UTC format ( YYYY - MM - DD T HH. */
  readonly ValidFrom?: string | undefined;
  /** The end date and time of the request, in UTC format ( YYYY - MM - DD T HH. */
  readonly ValidUntil?: string | undefined;
}

/** The tags for a Spot Fleet resource. */
export interface SpotFleet_SpotFleetTagSpecification {
  /** The type of resource. */
  readonly ResourceType?: string | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. */
export interface SpotFleet_SpotMaintenanceStrategies {
  /** The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated… */
  readonly CapacityRebalance?: SpotFleet_SpotCapacityRebalance | undefined;
}

/** Describes Spot Instance placement. */
export interface SpotFleet_SpotPlacement {
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The name of the placement group. */
  readonly GroupName?: string | undefined;
  /** The tenancy of the instance (if the instance is running in a VPC). */
  readonly Tenancy?: string | undefined;
}

/** Describes a load balancer target group. */
export interface SpotFleet_TargetGroup {
  /** The Amazon Resource Name (ARN) of the target group. */
  readonly Arn?: string | undefined;
}

/** Describes the target groups to attach to a Spot Fleet. */
export interface SpotFleet_TargetGroupsConfig {
  /** One or more target groups. */
  readonly TargetGroups?: readonly SpotFleet_TargetGroup[] | undefined;
}

/** The minimum and maximum amount of total local storage, in GB. */
export interface SpotFleet_TotalLocalStorageGBRequest {
  /** The maximum amount of total local storage, in GB. */
  readonly Max?: number | undefined;
  /** The minimum amount of total local storage, in GB. */
  readonly Min?: number | undefined;
}

/** The minimum and maximum number of vCPUs. */
export interface SpotFleet_VCpuCountRangeRequest {
  /** The maximum number of vCPUs. */
  readonly Max?: number | undefined;
  /** The minimum number of vCPUs. */
  readonly Min?: number | undefined;
}

/** `AWS::EC2::SqlHaStandbyDetectedInstance`: Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance */
export interface SqlHaStandbyDetectedInstance {
  /** The ID of the EC2 instance to enable for SQL Server high availability standby detection. */
  readonly InstanceId?: string | undefined;
  /** The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance. */
  readonly SqlServerCredentials?: string | undefined;
  /** The SQL Server high availability status of the EC2 instance. */
  readonly HaStatus?: string | undefined;
  /** The timestamp when the EC2 instance's SQL Server high availability status was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The SQL Server license type of the EC2 instance. */
  readonly SqlServerLicenseUsage?: string | undefined;
}

/** `AWS::EC2::Subnet`: Specifies a subnet for the specified VPC. */
export interface Subnet {
  /** Indicates whether a network interface created in this subnet receives an IPv6 address. */
  readonly AssignIpv6AddressOnCreation?: boolean | undefined;
  /** The Availability Zone of the subnet. */
  readonly AvailabilityZone?: string | undefined;
  /** The AZ ID of the subnet. */
  readonly AvailabilityZoneId?: string | undefined;
  /** The IPv4 CIDR block assigned to the subnet. */
  readonly CidrBlock?: string | undefined;
  /** Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6… */
  readonly EnableDns64?: boolean | undefined;
  /** Indicates the device position for local network interfaces in this subnet. */
  readonly EnableLniAtDeviceIndex?: number | undefined;
  /** An IPv4 IPAM pool ID for the subnet. */
  readonly Ipv4IpamPoolId?: string | undefined;
  /** An IPv4 netmask length for the subnet. */
  readonly Ipv4NetmaskLength?: number | undefined;
  /** The IPv6 CIDR block. */
  readonly Ipv6CidrBlock?: string | undefined;
  /** An IPv6 IPAM pool ID for the subnet. */
  readonly Ipv6IpamPoolId?: string | undefined;
  /** Indicates whether this is an IPv6 only subnet. */
  readonly Ipv6Native?: boolean | undefined;
  /** An IPv6 netmask length for the subnet. */
  readonly Ipv6NetmaskLength?: number | undefined;
  /** Indicates whether instances launched in this subnet receive a public IPv4 address. */
  readonly MapPublicIpOnLaunch?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the Outpost. */
  readonly OutpostArn?: string | undefined;
  /** The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances… */
  readonly PrivateDnsNameOptionsOnLaunch?: Subnet_PrivateDnsNameOptionsOnLaunch | undefined;
  /** Any tags assigned to the subnet. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC the subnet is in. */
  readonly VpcId?: string | undefined;
  readonly BlockPublicAccessStates?: Subnet_BlockPublicAccessStates | undefined;
  /** The IPv6 CIDR blocks that are associated with the subnet. */
  readonly Ipv6CidrBlocks?: readonly string[] | undefined;
  /** The ID of the network ACL that is associated with the subnet's VPC, such as `acl-5fb85d36`. */
  readonly NetworkAclAssociationId?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
}

/** Specifies the state of VPC Block Public Access (BPA). */
export interface Subnet_BlockPublicAccessStates {
  /** The mode of VPC BPA. */
  readonly InternetGatewayBlockMode?: string | undefined;
}

/** Specifies the options for instance hostnames. */
export interface Subnet_PrivateDnsNameOptionsOnLaunch {
  /** Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records. */
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
  /** Indicates whether to respond to DNS queries for instance hostnames with DNS A records. */
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  /** The type of hostname for EC2 instances. */
  readonly HostnameType?: string | undefined;
}

/** `AWS::EC2::SubnetCidrBlock`: Associates a CIDR block with your subnet. */
export interface SubnetCidrBlock {
  /** The IPv6 network range for the subnet, in CIDR notation. */
  readonly Ipv6CidrBlock?: string | undefined;
  /** An IPv6 IPAM pool ID for the subnet. */
  readonly Ipv6IpamPoolId?: string | undefined;
  /** An IPv6 netmask length for the subnet. */
  readonly Ipv6NetmaskLength?: number | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
  /** The ID of the association. */
  readonly Id?: string | undefined;
  /** The source that allocated the IP address space. */
  readonly IpSource?: string | undefined;
  /** Public IPv6 addresses are those advertised on the internet from AWS. */
  readonly Ipv6AddressAttribute?: string | undefined;
}

/** `AWS::EC2::SubnetCidrReservation`: Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet. */
export interface SubnetCidrReservation {
  /** The IPv4 or IPv6 CIDR range to reserve. */
  readonly Cidr?: string | undefined;
  /** The description of the subnet CIDR reservation. */
  readonly Description?: string | undefined;
  /** The type of reservation. */
  readonly ReservationType?: string | undefined;
  /** The identifier of the subnet the CIDR range is reserved in. */
  readonly SubnetId?: string | undefined;
  /** The tags assigned to the subnet CIDR reservation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the subnet CIDR reservation. */
  readonly Arn?: string | undefined;
  /** The identifier of the AWS account that owns the subnet CIDR reservation. */
  readonly OwnerId?: string | undefined;
  /** The identifier of the subnet CIDR reservation. */
  readonly SubnetCidrReservationId?: string | undefined;
}

/** `AWS::EC2::SubnetNetworkAclAssociation`: Associates a subnet with a network ACL. */
export interface SubnetNetworkAclAssociation {
  /** The ID of the network ACL. */
  readonly NetworkAclId?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
  /** Returns the value of this object's AssociationId property. */
  readonly AssociationId?: string | undefined;
}

/** `AWS::EC2::SubnetRouteTableAssociation`: Associates a subnet with a route table. */
export interface SubnetRouteTableAssociation {
  /** The ID of the route table. */
  readonly RouteTableId?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
  /** The ID of the subnet route table association. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::TrafficMirrorFilter`: Specifies a Traffic Mirror filter. */
export interface TrafficMirrorFilter {
  /** The description of the Traffic Mirror filter. */
  readonly Description?: string | undefined;
  /** The network service traffic that is associated with the Traffic Mirror filter. */
  readonly NetworkServices?: readonly string[] | undefined;
  /** The tags to assign to a Traffic Mirror filter. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of a traffic mirror filter. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::TrafficMirrorFilterRule`: Creates a Traffic Mirror filter rule. */
export interface TrafficMirrorFilterRule {
  /** The description of the Traffic Mirror rule. */
  readonly Description?: string | undefined;
  /** The destination CIDR block to assign to the Traffic Mirror rule. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The destination port range. */
  readonly DestinationPortRange?: TrafficMirrorFilterRule_TrafficMirrorPortRange | undefined;
  /** The protocol, for example UDP, to assign to the Traffic Mirror rule. */
  readonly Protocol?: number | undefined;
  /** The action to take on the filtered traffic. */
  readonly RuleAction?: string | undefined;
  /** The number of the Traffic Mirror rule. */
  readonly RuleNumber?: number | undefined;
  /** The source CIDR block to assign to the Traffic Mirror rule. */
  readonly SourceCidrBlock?: string | undefined;
  /** The source port range. */
  readonly SourcePortRange?: TrafficMirrorFilterRule_TrafficMirrorPortRange | undefined;
  /** Tags on Traffic Mirroring filter rules. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of traffic. */
  readonly TrafficDirection?: string | undefined;
  /** The ID of the filter that this rule is associated with. */
  readonly TrafficMirrorFilterId?: string | undefined;
  /** The ID of the Traffic Mirror rule. */
  readonly TrafficMirrorFilterRuleId?: string | undefined;
}

/** Describes the Traffic Mirror port range. */
export interface TrafficMirrorFilterRule_TrafficMirrorPortRange {
  /** The start of the Traffic Mirror port range. */
  readonly FromPort?: number | undefined;
  /** The end of the Traffic Mirror port range. */
  readonly ToPort?: number | undefined;
}

/** `AWS::EC2::TrafficMirrorSession`: Creates a Traffic Mirror session. */
export interface TrafficMirrorSession {
  /** The description of the Traffic Mirror session. */
  readonly Description?: string | undefined;
  /** The ID of the source network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The ID of the account that owns the Traffic Mirror session. */
  readonly OwnerId?: string | undefined;
  /** The number of bytes in each packet to mirror. */
  readonly PacketLength?: number | undefined;
  /** The session number determines the order in which sessions are evaluated when an interface is used by multiple sessions. */
  readonly SessionNumber?: number | undefined;
  /** The tags to assign to a Traffic Mirror session. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the Traffic Mirror filter. */
  readonly TrafficMirrorFilterId?: string | undefined;
  /** The ID of the Traffic Mirror target. */
  readonly TrafficMirrorTargetId?: string | undefined;
  /** The VXLAN ID for the Traffic Mirror session. */
  readonly VirtualNetworkId?: number | undefined;
  /** The ID of a Traffic Mirror session. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::TrafficMirrorTarget`: Specifies a target for your Traffic Mirror session. */
export interface TrafficMirrorTarget {
  /** The description of the Traffic Mirror target. */
  readonly Description?: string | undefined;
  /** The ID of the Gateway Load Balancer endpoint. */
  readonly GatewayLoadBalancerEndpointId?: string | undefined;
  /** The network interface ID that is associated with the target. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target. */
  readonly NetworkLoadBalancerArn?: string | undefined;
  /** The tags to assign to the Traffic Mirror target. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::EC2::TransitGateway`: Specifies a transit gateway. */
export interface TransitGateway {
  /** A private Autonomous System Number (ASN) for the Amazon side of a BGP session. */
  readonly AmazonSideAsn?: number | undefined;
  /** The ID of the default association route table. */
  readonly AssociationDefaultRouteTableId?: string | undefined;
  /** Enable or disable automatic acceptance of attachment requests. */
  readonly AutoAcceptSharedAttachments?: string | undefined;
  /** Enable or disable automatic association with the default association route table. */
  readonly DefaultRouteTableAssociation?: string | undefined;
  /** Enable or disable automatic propagation of routes to the default propagation route table. */
  readonly DefaultRouteTablePropagation?: string | undefined;
  /** The description of the transit gateway. */
  readonly Description?: string | undefined;
  /** Enable or disable DNS support. */
  readonly DnsSupport?: string | undefined;
  /** Enable or disable encryption support. */
  readonly EncryptionSupport?: string | undefined;
  /** Indicates whether multicast is enabled on the transit gateway */
  readonly MulticastSupport?: string | undefined;
  /** The ID of the default propagation route table. */
  readonly PropagationDefaultRouteTableId?: string | undefined;
  /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). */
  readonly SecurityGroupReferencingSupport?: string | undefined;
  /** The tags for the transit gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The transit gateway CIDR blocks. */
  readonly TransitGatewayCidrBlocks?: readonly string[] | undefined;
  /** Enable or disable Equal Cost Multipath Protocol support. */
  readonly VpnEcmpSupport?: string | undefined;
  /** The encryption support state of the transit gateway. */
  readonly EncryptionSupportState?: string | undefined;
  /** The ID of the transit gateway. */
  readonly Id?: string | undefined;
  readonly TransitGatewayArn?: string | undefined;
}

/** `AWS::EC2::TransitGatewayAttachment`: Attaches a VPC to a transit gateway. */
export interface TransitGatewayAttachment {
  /** The VPC attachment options. */
  readonly Options?: TransitGatewayAttachment_Options | undefined;
  /** The IDs of one or more subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags for the attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the attachment. */
  readonly Id?: string | undefined;
}

/** Describes the VPC attachment options. */
export interface TransitGatewayAttachment_Options {
  /** Enable or disable appliance mode support. */
  readonly ApplianceModeSupport?: string | undefined;
  /** Enable or disable DNS support. */
  readonly DnsSupport?: string | undefined;
  /** Enable or disable IPv6 support. */
  readonly Ipv6Support?: string | undefined;
  /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). */
  readonly SecurityGroupReferencingSupport?: string | undefined;
}

/** `AWS::EC2::TransitGatewayConnect`: Creates a Connect attachment from a specified transit gateway attachment. */
export interface TransitGatewayConnect {
  /** The Connect attachment options. */
  readonly Options?: TransitGatewayConnect_TransitGatewayConnectOptions | undefined;
  /** The tags for the attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the attachment from which the Connect attachment was created. */
  readonly TransportTransitGatewayAttachmentId?: string | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** The state of the attachment. */
  readonly State?: string | undefined;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId?: string | undefined;
}

/** Describes the Connect attachment options. */
export interface TransitGatewayConnect_TransitGatewayConnectOptions {
  /** The tunnel protocol. */
  readonly Protocol?: string | undefined;
}

/** `AWS::EC2::TransitGatewayConnectPeer`: Describes a transit gateway Connect peer. */
export interface TransitGatewayConnectPeer {
  /** The Connect peer details. */
  readonly ConnectPeerConfiguration?: TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration | undefined;
  /** The tags for the Connect peer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the Connect attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** The state of the Connect peer. */
  readonly State?: string | undefined;
  /** The ID of the Connect peer. */
  readonly TransitGatewayConnectPeerId?: string | undefined;
}

/** The BGP configuration information. */
export interface TransitGatewayConnectPeer_TransitGatewayAttachmentBgpConfiguration {
  /** The BGP status. */
  readonly BgpStatus?: string | undefined;
  /** The interior BGP peer IP address for the appliance. */
  readonly PeerAddress?: string | undefined;
  /** The peer Autonomous System Number (ASN). */
  readonly PeerAsn?: number | undefined;
  /** The interior BGP peer IP address for the transit gateway. */
  readonly TransitGatewayAddress?: string | undefined;
  /** The transit gateway Autonomous System Number (ASN). */
  readonly TransitGatewayAsn?: number | undefined;
}

/** Describes the Connect peer details. */
export interface TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration {
  /** The BGP configuration details. */
  readonly BgpConfigurations?: readonly TransitGatewayConnectPeer_TransitGatewayAttachmentBgpConfiguration[] | undefined;
  /** The range of interior BGP peer IP addresses. */
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  /** The Connect peer IP address on the appliance side of the tunnel. */
  readonly PeerAddress?: string | undefined;
  /** The tunnel protocol. */
  readonly Protocol?: string | undefined;
  /** The Connect peer IP address on the transit gateway side of the tunnel. */
  readonly TransitGatewayAddress?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMeteringPolicy`: Describes a transit gateway metering policy. */
export interface TransitGatewayMeteringPolicy {
  /** The IDs of the middlebox attachments associated with the metering policy. */
  readonly MiddleboxAttachmentIds?: readonly string[] | undefined;
  /** The tags assigned to the transit gateway metering policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway associated with the metering policy. */
  readonly TransitGatewayId?: string | undefined;
  /** The state of the transit gateway metering policy. */
  readonly State?: string | undefined;
  /** The ID of the transit gateway metering policy. */
  readonly TransitGatewayMeteringPolicyId?: string | undefined;
  /** The date and time when the metering policy update becomes effective. */
  readonly UpdateEffectiveAt?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMeteringPolicyEntry`: Creates an entry in a transit gateway metering policy to define traffic measurement rules. */
export interface TransitGatewayMeteringPolicyEntry {
  /** Describes an IPv4 CIDR block. */
  readonly DestinationCidrBlock?: string | undefined;
  /** Describes a range of ports. */
  readonly DestinationPortRange?: string | undefined;
  /** The ID of the source attachment through which traffic leaves a transit gateway */
  readonly DestinationTransitGatewayAttachmentId?: string | undefined;
  readonly DestinationTransitGatewayAttachmentType?: string | undefined;
  /** The AWS account ID to which the metered traffic is attributed. */
  readonly MeteredAccount?: string | undefined;
  /** The rule number of the metering policy entry. */
  readonly PolicyRuleNumber?: number | undefined;
  /** The protocol of the traffic */
  readonly Protocol?: string | undefined;
  /** Describes an IPv4 CIDR block. */
  readonly SourceCidrBlock?: string | undefined;
  /** Describes a range of ports. */
  readonly SourcePortRange?: string | undefined;
  /** The ID of the source attachment through which traffic enters a transit gateway */
  readonly SourceTransitGatewayAttachmentId?: string | undefined;
  readonly SourceTransitGatewayAttachmentType?: string | undefined;
  /** The ID of the transit gateway metering policy for which the entry is being created */
  readonly TransitGatewayMeteringPolicyId?: string | undefined;
  /** The state of the metering policy entry. */
  readonly State?: string | undefined;
  /** The date and time when the metering policy entry update becomes effective. */
  readonly UpdateEffectiveAt?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMulticastDomain`: Creates a multicast domain using the specified transit gateway. */
export interface TransitGatewayMulticastDomain {
  /** The options for the transit gateway multicast domain. */
  readonly Options?: TransitGatewayMulticastDomain_Options | undefined;
  /** The tags for the transit gateway multicast domain. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The time the multicast domain was created. */
  readonly CreationTime?: string | undefined;
  /** The state of the multicast domain. */
  readonly State?: string | undefined;
  /** The Amazon Resource Name (ARN) of the multicast domain. */
  readonly TransitGatewayMulticastDomainArn?: string | undefined;
  /** The ID of the multicast domain. */
  readonly TransitGatewayMulticastDomainId?: string | undefined;
}

/** The options for the transit gateway multicast domain. */
export interface TransitGatewayMulticastDomain_Options {
  /** Indicates whether to automatically accept cross-account subnet associations that are associated with the transit… */
  readonly AutoAcceptSharedAssociations?: string | undefined;
  /** Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the transit gateway multicast domain. */
  readonly Igmpv2Support?: string | undefined;
  /** Specify whether to enable support for statically configuring multicast group sources for a domain. */
  readonly StaticSourcesSupport?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMulticastDomainAssociation`: Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast domain. */
export interface TransitGatewayMulticastDomainAssociation {
  /** The IDs of the subnets to associate with the transit gateway multicast domain. */
  readonly SubnetId?: string | undefined;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the transit gateway multicast domain. */
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType?: string | undefined;
  /** The state of the resource. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMulticastGroupMember`: Registers members (network interfaces) with the transit gateway multicast group. */
export interface TransitGatewayMulticastGroupMember {
  /** The IP address assigned to the transit gateway multicast group. */
  readonly GroupIpAddress?: string | undefined;
  /** The group members' network interface IDs to register with the transit gateway multicast group. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The ID of the transit gateway multicast domain. */
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  /** Information about the registered transit gateway multicast domain group members. */
  readonly GroupMember?: boolean | undefined;
  /** Indicates that the resource is a transit gateway multicast domain group member. */
  readonly GroupSource?: boolean | undefined;
  /** The type of group member, for example static. */
  readonly MemberType?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType?: string | undefined;
  readonly SourceType?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayMulticastGroupSource`: Registers sources (network interfaces) with the specified transit gateway multicast domain. */
export interface TransitGatewayMulticastGroupSource {
  /** The IP address assigned to the transit gateway multicast group. */
  readonly GroupIpAddress?: string | undefined;
  /** The group sources' network interface IDs to register with the transit gateway multicast group. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The ID of the transit gateway multicast domain. */
  readonly TransitGatewayMulticastDomainId?: string | undefined;
  /** Information about the registered transit gateway multicast domain group members. */
  readonly GroupMember?: boolean | undefined;
  /** Indicates that the resource is a transit gateway group member. */
  readonly GroupSource?: boolean | undefined;
  readonly MemberType?: string | undefined;
  /** The ID of the resource. */
  readonly ResourceId?: string | undefined;
  /** The type of resource, for example a VPC attachment. */
  readonly ResourceType?: string | undefined;
  /** The type of source. */
  readonly SourceType?: string | undefined;
  /** The ID of the subnet. */
  readonly SubnetId?: string | undefined;
  /** The ID of the transit gateway attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayPeeringAttachment`: Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer transit… */
export interface TransitGatewayPeeringAttachment {
  /** The ID of the AWS account that owns the transit gateway. */
  readonly PeerAccountId?: string | undefined;
  /** The Region where the transit gateway that you want to create the peer for is located. */
  readonly PeerRegion?: string | undefined;
  /** The ID of the transit gateway in the PeerRegion. */
  readonly PeerTransitGatewayId?: string | undefined;
  /** The tags for the transit gateway peering attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway peering attachment. */
  readonly TransitGatewayId?: string | undefined;
  /** The time the transit gateway peering attachment was created. */
  readonly CreationTime?: string | undefined;
  /** The state of the transit gateway peering attachment. */
  readonly State?: string | undefined;
  readonly Status?: TransitGatewayPeeringAttachment_PeeringAttachmentStatus | undefined;
  /** The ID of the transit gateway peering attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
}

/** The status of the transit gateway peering attachment. */
export interface TransitGatewayPeeringAttachment_PeeringAttachmentStatus {
  /** The status code. */
  readonly Code?: string | undefined;
  /** The status message, if applicable. */
  readonly Message?: string | undefined;
}

/** `AWS::EC2::TransitGatewayPolicyTable`: AWS::EC2::TransitGatewayPolicyTable Resource Definition */
export interface TransitGatewayPolicyTable {
  readonly Tags?: readonly Tag[] | undefined;
  /** The Id of transit gateway */
  readonly TransitGatewayId?: string | undefined;
  /** Creation time of the transit gateway policy table */
  readonly CreationTime?: string | undefined;
  /** State of the transit gateway policy table */
  readonly State?: string | undefined;
  /** The Id of transit gateway policy table. */
  readonly TransitGatewayPolicyTableId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayPolicyTableAssociation`: AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition */
export interface TransitGatewayPolicyTableAssociation {
  /** The ID of transit gateway attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of transit gateway policy table. */
  readonly TransitGatewayPolicyTableId?: string | undefined;
  /** The state of the transit gateway policy table association. */
  readonly State?: string | undefined;
}

/** `AWS::EC2::TransitGatewayPolicyTableEntry`: AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition */
export interface TransitGatewayPolicyTableEntry {
  readonly PolicyRule?: TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule | undefined;
  /** The rule number for the policy table entry. */
  readonly PolicyRuleNumber?: string | undefined;
  /** The ID of the target route table. */
  readonly TargetRouteTableId?: string | undefined;
  /** The ID of the transit gateway policy table. */
  readonly TransitGatewayPolicyTableId?: string | undefined;
  /** The state of the policy table entry. */
  readonly State?: string | undefined;
}

export interface TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule {
  /** The destination CIDR block for the transit gateway policy rule. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The destination port range for the transit gateway policy rule. */
  readonly DestinationPortRange?: string | undefined;
  /** The protocol for the transit gateway policy rule. */
  readonly Protocol?: string | undefined;
  /** The source CIDR block for the transit gateway policy rule. */
  readonly SourceCidrBlock?: string | undefined;
  /** The source port range for the transit gateway policy rule. */
  readonly SourcePortRange?: string | undefined;
}

/** `AWS::EC2::TransitGatewayRoute`: Specifies a static route for a transit gateway route table. */
export interface TransitGatewayRoute {
  /** Indicates whether to drop traffic that matches this route. */
  readonly Blackhole?: boolean | undefined;
  /** The CIDR block used for destination matches. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The ID of the attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the transit gateway route table. */
  readonly TransitGatewayRouteTableId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayRouteTable`: Specifies a route table for a transit gateway. */
export interface TransitGatewayRouteTable {
  /** Any tags assigned to the route table. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The ID of the transit gateway route table. */
  readonly TransitGatewayRouteTableId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayRouteTableAssociation`: Associates the specified attachment with the specified transit gateway route table. */
export interface TransitGatewayRouteTableAssociation {
  /** The ID of the attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the route table for the transit gateway. */
  readonly TransitGatewayRouteTableId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayRouteTablePropagation`: Enables the specified attachment to propagate routes to the specified propagation route table. */
export interface TransitGatewayRouteTablePropagation {
  /** The ID of the attachment. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the propagation route table. */
  readonly TransitGatewayRouteTableId?: string | undefined;
}

/** `AWS::EC2::TransitGatewayVpcAttachment`: Specifies a VPC attachment. */
export interface TransitGatewayVpcAttachment {
  /** The IDs of one or more subnets to add. */
  readonly AddSubnetIds?: readonly string[] | undefined;
  /** The VPC attachment options. */
  readonly Options?: TransitGatewayVpcAttachment_Options | undefined;
  /** The IDs of one or more subnets to remove. */
  readonly RemoveSubnetIds?: readonly string[] | undefined;
  /** The IDs of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags for the VPC attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway. */
  readonly TransitGatewayId?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the attachment. */
  readonly Id?: string | undefined;
}

/** Describes the VPC attachment options. */
export interface TransitGatewayVpcAttachment_Options {
  /** Enable or disable appliance mode support. */
  readonly ApplianceModeSupport?: string | undefined;
  /** Enable or disable DNS support. */
  readonly DnsSupport?: string | undefined;
  /** Enable or disable IPv6 support. */
  readonly Ipv6Support?: string | undefined;
  /** Enables you to reference a security group across VPCs attached to a transit gateway (TGW). */
  readonly SecurityGroupReferencingSupport?: string | undefined;
}

/** `AWS::EC2::VPC`: Specifies a virtual private cloud (VPC). */
export interface VPC {
  /** The IPv4 network range for the VPC, in CIDR notation. */
  readonly CidrBlock?: string | undefined;
  /** Indicates whether the instances launched in the VPC get DNS hostnames. */
  readonly EnableDnsHostnames?: boolean | undefined;
  /** Indicates whether the DNS resolution is supported for the VPC. */
  readonly EnableDnsSupport?: boolean | undefined;
  /** The allowed tenancy of instances launched into the VPC. */
  readonly InstanceTenancy?: string | undefined;
  /** The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. */
  readonly Ipv4IpamPoolId?: string | undefined;
  /** The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool. */
  readonly Ipv4NetmaskLength?: number | undefined;
  /** The tags for the VPC. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Describes the configuration and state of VPC encryption controls. */
  readonly VpcEncryptionControl?: VPC_VpcEncryptionControl | undefined;
  /** The association IDs of the IPv4 CIDR blocks for the VPC. */
  readonly CidrBlockAssociations?: readonly string[] | undefined;
  /** The ID of the default network ACL for the VPC. */
  readonly DefaultNetworkAcl?: string | undefined;
  /** The ID of the default security group for the VPC. */
  readonly DefaultSecurityGroup?: string | undefined;
  /** The IPv6 CIDR blocks for the VPC. */
  readonly Ipv6CidrBlocks?: readonly string[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
}

/** Describes the configuration and state of VPC encryption controls. */
export interface VPC_VpcEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusion?: string | undefined;
  readonly ElasticFileSystemExclusion?: string | undefined;
  readonly InternetGatewayExclusion?: string | undefined;
  readonly LambdaExclusion?: string | undefined;
  /** The encryption mode for the VPC Encryption Control configuration. */
  readonly Mode?: string | undefined;
  readonly NatGatewayExclusion?: string | undefined;
  /** Describes the exclusion configurations for various resource types in VPC Encryption Control. */
  readonly ResourceExclusions?: VPC_VpcEncryptionControlExclusions | undefined;
  /** The current state of the VPC Encryption Control configuration. */
  readonly State?: string | undefined;
  /** A message providing additional information about the encryption control state. */
  readonly StateMessage?: string | undefined;
  readonly VirtualPrivateGatewayExclusion?: string | undefined;
  /** The ID of the VPC Encryption Control configuration. */
  readonly VpcEncryptionControlId?: string | undefined;
  /** The ID of the VPC associated with the encryption control configuration. */
  readonly VpcId?: string | undefined;
  readonly VpcLatticeExclusion?: string | undefined;
  readonly VpcPeeringExclusion?: string | undefined;
}

/** Describes an exclusion configuration for VPC Encryption Control. */
export interface VPC_VpcEncryptionControlExclusion {
  /** The current state of the exclusion configuration. */
  readonly State?: string | undefined;
  /** A message providing additional information about the exclusion state. */
  readonly StateMessage?: string | undefined;
}

/** Describes the exclusion configurations for various resource types in VPC Encryption Control. */
export interface VPC_VpcEncryptionControlExclusions {
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly EgressOnlyInternetGateway?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly ElasticFileSystem?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly InternetGateway?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly Lambda?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly NatGateway?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly VirtualPrivateGateway?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly VpcLattice?: VPC_VpcEncryptionControlExclusion | undefined;
  /** Describes an exclusion configuration for VPC Encryption Control. */
  readonly VpcPeering?: VPC_VpcEncryptionControlExclusion | undefined;
}

/** `AWS::EC2::VPCBlockPublicAccessExclusion`: Create a VPC Block Public Access (BPA) exclusion. */
export interface VPCBlockPublicAccessExclusion {
  /** The desired VPC Block Public Access mode for a specific VPC or subnet exclusion. */
  readonly InternetGatewayExclusionMode?: string | undefined;
  /** The ID of the subnet you want to exclude. */
  readonly SubnetId?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC you want to exclude. */
  readonly VpcId?: string | undefined;
  /** The ID of the exclusion. */
  readonly ExclusionId?: string | undefined;
}

/** `AWS::EC2::VPCBlockPublicAccessOptions`: VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from reaching… */
export interface VPCBlockPublicAccessOptions {
  /** The desired VPC Block Public Access mode for internet gateways in your account. */
  readonly InternetGatewayBlockMode?: string | undefined;
  /** The ID of the AWS account. */
  readonly AccountId?: string | undefined;
  /** Determines if exclusions are allowed. */
  readonly ExclusionsAllowed?: string | undefined;
}

/** `AWS::EC2::VPCCidrBlock`: Associates a CIDR block with your VPC. */
export interface VPCCidrBlock {
  /** Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. */
  readonly AmazonProvidedIpv6CidrBlock?: boolean | undefined;
  /** An IPv4 CIDR block to associate with the VPC. */
  readonly CidrBlock?: string | undefined;
  /** Associate a CIDR allocated from an IPv4 IPAM pool to a VPC. */
  readonly Ipv4IpamPoolId?: string | undefined;
  /** The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. */
  readonly Ipv4NetmaskLength?: number | undefined;
  /** An IPv6 CIDR block from the IPv6 address pool. */
  readonly Ipv6CidrBlock?: string | undefined;
  /** The name of the location from which we advertise the IPV6 CIDR block. */
  readonly Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  /** Associates a CIDR allocated from an IPv6 IPAM pool to a VPC. */
  readonly Ipv6IpamPoolId?: string | undefined;
  /** The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. */
  readonly Ipv6NetmaskLength?: number | undefined;
  /** The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block. */
  readonly Ipv6Pool?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The Id of the VPC associated CIDR Block. */
  readonly Id?: string | undefined;
  /** The source that allocated the IP address space. */
  readonly IpSource?: string | undefined;
  /** Public IPv6 addresses are those advertised on the internet from AWS. */
  readonly Ipv6AddressAttribute?: string | undefined;
}

/** `AWS::EC2::VPCDHCPOptionsAssociation`: Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC. */
export interface VPCDHCPOptionsAssociation {
  /** The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC. */
  readonly DhcpOptionsId?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
}

/** `AWS::EC2::VPCEncryptionControl`: Describes the configuration and state of VPC encryption controls. */
export interface VPCEncryptionControl {
  /** Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement. */
  readonly EgressOnlyInternetGatewayExclusionInput?: string | undefined;
  /** Specifies whether to exclude Elastic File System traffic from encryption enforcement. */
  readonly ElasticFileSystemExclusionInput?: string | undefined;
  /** Specifies whether to exclude internet gateway traffic from encryption enforcement. */
  readonly InternetGatewayExclusionInput?: string | undefined;
  /** Specifies whether to exclude Lambda function traffic from encryption enforcement. */
  readonly LambdaExclusionInput?: string | undefined;
  /** The encryption mode for the VPC Encryption Control configuration. */
  readonly Mode?: string | undefined;
  /** Specifies whether to exclude NAT gateway traffic from encryption enforcement. */
  readonly NatGatewayExclusionInput?: string | undefined;
  /** The tags assigned to the VPC Encryption Control configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether to exclude virtual private gateway traffic from encryption enforcement. */
  readonly VirtualPrivateGatewayExclusionInput?: string | undefined;
  /** The ID of the VPC for which to create the encryption control configuration. */
  readonly VpcId?: string | undefined;
  /** Specifies whether to exclude VPC Lattice traffic from encryption enforcement. */
  readonly VpcLatticeExclusionInput?: string | undefined;
  /** Specifies whether to exclude VPC peering connection traffic from encryption enforcement. */
  readonly VpcPeeringExclusionInput?: string | undefined;
  readonly ResourceExclusions?: VPCEncryptionControl_ResourceExclusions | undefined;
  /** The current state of the VPC Encryption Control configuration. */
  readonly State?: string | undefined;
  /** A message providing additional information about the encryption control state. */
  readonly StateMessage?: string | undefined;
  /** The ID of the VPC Encryption Control configuration. */
  readonly VpcEncryptionControlId?: string | undefined;
}

/** Information about resource exclusions for the VPC Encryption Control configuration. */
export interface VPCEncryptionControl_ResourceExclusions {
  /** Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement. */
  readonly EgressOnlyInternetGateway?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude Elastic File System traffic from encryption enforcement. */
  readonly ElasticFileSystem?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude internet gateway traffic from encryption enforcement. */
  readonly InternetGateway?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude Lambda function traffic from encryption enforcement. */
  readonly Lambda?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude NAT gateway traffic from encryption enforcement. */
  readonly NatGateway?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude virtual private gateway traffic from encryption enforcement. */
  readonly VirtualPrivateGateway?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude VPC Lattice traffic from encryption enforcement. */
  readonly VpcLattice?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
  /** Specifies whether to exclude VPC peering connection traffic from encryption enforcement. */
  readonly VpcPeering?: VPCEncryptionControl_VpcEncryptionControlExclusion | undefined;
}

/** Describes an exclusion configuration for VPC Encryption Control. */
export interface VPCEncryptionControl_VpcEncryptionControlExclusion {
  /** The current state of the exclusion configuration. */
  readonly State?: string | undefined;
  /** A message providing additional information about the exclusion state. */
  readonly StateMessage?: string | undefined;
}

/** `AWS::EC2::VPCEndpoint`: Specifies a VPC endpoint. */
export interface VPCEndpoint {
  /** Describes the DNS options for an endpoint. */
  readonly DnsOptions?: VPCEndpoint_DnsOptionsSpecification | undefined;
  /** The supported IP address types. */
  readonly IpAddressType?: string | undefined;
  /** An endpoint policy, which controls access to the service from the VPC. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** Indicate whether to associate a private hosted zone with the specified VPC. */
  readonly PrivateDnsEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the resource configuration. */
  readonly ResourceConfigurationArn?: string | undefined;
  /** The IDs of the route tables. */
  readonly RouteTableIds?: readonly string[] | undefined;
  /** The IDs of the security groups to associate with the endpoint network interfaces. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The name of the endpoint service. */
  readonly ServiceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service network. */
  readonly ServiceNetworkArn?: string | undefined;
  /** Describes a Region. */
  readonly ServiceRegion?: string | undefined;
  /** The IDs of the subnets in which to create endpoint network interfaces. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The tags to associate with the endpoint. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of endpoint. */
  readonly VpcEndpointType?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The date and time the VPC endpoint was created. */
  readonly CreationTimestamp?: string | undefined;
  /** (Interface endpoints) The DNS entries for the endpoint. */
  readonly DnsEntries?: readonly string[] | undefined;
  /** The ID of the VPC endpoint. */
  readonly Id?: string | undefined;
  /** (Interface endpoints) The network interface IDs. */
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
}

/** Describes the DNS options for an endpoint. */
export interface VPCEndpoint_DnsOptionsSpecification {
  /** The DNS records created for the endpoint. */
  readonly DnsRecordIpType?: string | undefined;
  /** Indicates whether to enable private DNS only for inbound endpoints. */
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: string | undefined;
  /** The preference for which private domains have a private hosted zone created for and associated with the specified VPC. */
  readonly PrivateDnsPreference?: string | undefined;
  /** Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. */
  readonly PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

/** `AWS::EC2::VPCEndpointConnectionNotification`: Specifies a connection notification for a VPC endpoint or VPC endpoint service. */
export interface VPCEndpointConnectionNotification {
  /** The endpoint events for which to receive notifications. */
  readonly ConnectionEvents?: readonly string[] | undefined;
  /** The ARN of the SNS topic for the notifications. */
  readonly ConnectionNotificationArn?: string | undefined;
  /** The ID of the endpoint service. */
  readonly ServiceId?: string | undefined;
  /** The ID of the endpoint. */
  readonly VPCEndpointId?: string | undefined;
  /** The ID of the notification. */
  readonly VPCEndpointConnectionNotificationId?: string | undefined;
}

/** `AWS::EC2::VPCEndpointService`: Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles) can… */
export interface VPCEndpointService {
  /** Indicates whether requests from service consumers to create an endpoint to your service must be accepted. */
  readonly AcceptanceRequired?: boolean | undefined;
  /** Indicates whether to enable the built-in Contributor Insights rules provided by AWS PrivateLink. */
  readonly ContributorInsightsEnabled?: boolean | undefined;
  /** The Amazon Resource Names (ARNs) of the Gateway Load Balancers. */
  readonly GatewayLoadBalancerArns?: readonly string[] | undefined;
  /** The Amazon Resource Names (ARNs) of the Network Load Balancers. */
  readonly NetworkLoadBalancerArns?: readonly string[] | undefined;
  /** The entity that is responsible for the endpoint costs. */
  readonly PayerResponsibility?: string | undefined;
  readonly PrivateDnsName?: string | undefined;
  readonly PrivateDnsNameConfiguration?: VPCEndpointService_PrivateDnsNameConfiguration | undefined;
  /** The supported IP address types. */
  readonly SupportedIpAddressTypes?: readonly string[] | undefined;
  /** The Regions from which service consumers can access the service. */
  readonly SupportedRegions?: readonly string[] | undefined;
  /** The tags to associate with the service. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the endpoint service. */
  readonly ServiceId?: string | undefined;
}

export interface VPCEndpointService_PrivateDnsNameConfiguration {
  readonly Name?: string | undefined;
  readonly State?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::EC2::VPCEndpointServicePermissions`: Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC endpoint… */
export interface VPCEndpointServicePermissions {
  /** The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM roles, and AWS accounts ). */
  readonly AllowedPrincipals?: readonly string[] | undefined;
  /** The ID of the service. */
  readonly ServiceId?: string | undefined;
}

/** `AWS::EC2::VPCGatewayAttachment`: Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet and the… */
export interface VPCGatewayAttachment {
  /** The ID of the internet gateway. */
  readonly InternetGatewayId?: string | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the virtual private gateway. */
  readonly VpnGatewayId?: string | undefined;
  /** Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment */
  readonly AttachmentType?: string | undefined;
}

/** `AWS::EC2::VPCPeeringConnection`: Requests a VPC peering connection between two VPCs. */
export interface VPCPeeringConnection {
  /** The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided. */
  readonly AssumeRoleRegion?: string | undefined;
  /** The AWS account ID of the owner of the accepter VPC. */
  readonly PeerOwnerId?: string | undefined;
  /** The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which you… */
  readonly PeerRegion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account. */
  readonly PeerRoleArn?: string | undefined;
  /** The ID of the VPC with which you are creating the VPC peering connection. */
  readonly PeerVpcId?: string | undefined;
  /** Any tags assigned to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
  /** The ID of the peering connection. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::VPNConcentrator`: Describes a VPN concentrator. */
export interface VPNConcentrator {
  /** Any tags assigned to the VPN concentrator. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway associated with the VPN concentrator. */
  readonly TransitGatewayId?: string | undefined;
  /** The type of VPN concentrator. */
  readonly Type?: string | undefined;
  /** The ID of the transit gateway attachment for the VPN concentrator. */
  readonly TransitGatewayAttachmentId?: string | undefined;
  /** The ID of the VPN concentrator to associate with the VPN connection. */
  readonly VpnConcentratorId?: string | undefined;
}

/** `AWS::EC2::VPNConnection`: Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and a VPN… */
export interface VPNConnection {
  /** The ID of the customer gateway at your end of the VPN connection. */
  readonly CustomerGatewayId?: string | undefined;
  /** Indicate whether to enable acceleration for the VPN connection. */
  readonly EnableAcceleration?: boolean | undefined;
  /** The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection. */
  readonly LocalIpv4NetworkCidr?: string | undefined;
  /** The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection. */
  readonly LocalIpv6NetworkCidr?: string | undefined;
  /** The type of IP address assigned to the outside interface of the customer gateway device. */
  readonly OutsideIpAddressType?: string | undefined;
  /** Describes the storage location for an instance store-backed AMI. */
  readonly PreSharedKeyStorage?: string | undefined;
  /** The IPv4 CIDR on the AWS side of the VPN connection. */
  readonly RemoteIpv4NetworkCidr?: string | undefined;
  /** The IPv6 CIDR on the AWS side of the VPN connection. */
  readonly RemoteIpv6NetworkCidr?: string | undefined;
  /** Indicates whether the VPN connection uses static routes only. */
  readonly StaticRoutesOnly?: boolean | undefined;
  /** Any tags assigned to the VPN connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transit gateway associated with the VPN connection. */
  readonly TransitGatewayId?: string | undefined;
  /** The transit gateway attachment ID to use for the VPN tunnel. */
  readonly TransportTransitGatewayAttachmentId?: string | undefined;
  /** The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options to set… */
  readonly TunnelBandwidth?: string | undefined;
  /** Indicate whether the VPN tunnels process IPv4 or IPv6 traffic. */
  readonly TunnelInsideIpVersion?: string | undefined;
  /** The type of VPN connection. */
  readonly Type?: string | undefined;
  /** The ID of the VPN concentrator to associate with the VPN connection. */
  readonly VpnConcentratorId?: string | undefined;
  /** The ID of the virtual private gateway at the AWS side of the VPN connection. */
  readonly VpnGatewayId?: string | undefined;
  /** The tunnel options for the VPN connection. */
  readonly VpnTunnelOptionsSpecifications?: readonly VPNConnection_VpnTunnelOptionsSpecification[] | undefined;
  /** The ID of the VPN connection. */
  readonly VpnConnectionId?: string | undefined;
}

/** Options for sending VPN tunnel logs to CloudWatch. */
export interface VPNConnection_CloudwatchLogOptionsSpecification {
  /** Specifies whether to enable BGP logging for the VPN connection. */
  readonly BgpLogEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent. */
  readonly BgpLogGroupArn?: string | undefined;
  /** The desired output format for BGP logs to be sent to CloudWatch. */
  readonly BgpLogOutputFormat?: string | undefined;
  /** Enable or disable VPN tunnel logging feature. */
  readonly LogEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to. */
  readonly LogGroupArn?: string | undefined;
  /** Set log format. */
  readonly LogOutputFormat?: string | undefined;
}

/** The IKE version that is permitted for the VPN tunnel. */
export interface VPNConnection_IKEVersionsRequestListValue {
  /** The IKE version. */
  readonly Value?: string | undefined;
}

/** Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations. */
export interface VPNConnection_Phase1DHGroupNumbersRequestListValue {
  /** The Diffie-Hellmann group number. */
  readonly Value?: number | undefined;
}

/** Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations. */
export interface VPNConnection_Phase1EncryptionAlgorithmsRequestListValue {
  /** The value for the encryption algorithm. */
  readonly Value?: string | undefined;
}

/** Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations. */
export interface VPNConnection_Phase1IntegrityAlgorithmsRequestListValue {
  /** The value for the integrity algorithm. */
  readonly Value?: string | undefined;
}

/** Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations. */
export interface VPNConnection_Phase2DHGroupNumbersRequestListValue {
  /** The Diffie-Hellmann group number. */
  readonly Value?: number | undefined;
}

/** Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations. */
export interface VPNConnection_Phase2EncryptionAlgorithmsRequestListValue {
  /** The encryption algorithm. */
  readonly Value?: string | undefined;
}

/** Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations. */
export interface VPNConnection_Phase2IntegrityAlgorithmsRequestListValue {
  /** The integrity algorithm. */
  readonly Value?: string | undefined;
}

/** Options for logging VPN tunnel activity. */
export interface VPNConnection_VpnTunnelLogOptionsSpecification {
  /** Options for sending VPN tunnel logs to CloudWatch. */
  readonly CloudwatchLogOptions?: VPNConnection_CloudwatchLogOptionsSpecification | undefined;
}

/** The tunnel options for a single VPN tunnel. */
export interface VPNConnection_VpnTunnelOptionsSpecification {
  /** The action to take after DPD timeout occurs. */
  readonly DPDTimeoutAction?: string | undefined;
  /** The number of seconds after which a DPD timeout occurs. */
  readonly DPDTimeoutSeconds?: number | undefined;
  /** Turn on or off tunnel endpoint lifecycle control feature. */
  readonly EnableTunnelLifecycleControl?: boolean | undefined;
  /** The IKE versions that are permitted for the VPN tunnel. */
  readonly IKEVersions?: readonly VPNConnection_IKEVersionsRequestListValue[] | undefined;
  /** Options for logging VPN tunnel activity. */
  readonly LogOptions?: VPNConnection_VpnTunnelLogOptionsSpecification | undefined;
  /** One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE negotiations. */
  readonly Phase1DHGroupNumbers?: readonly VPNConnection_Phase1DHGroupNumbersRequestListValue[] | undefined;
  /** One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations. */
  readonly Phase1EncryptionAlgorithms?: readonly VPNConnection_Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  /** One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations. */
  readonly Phase1IntegrityAlgorithms?: readonly VPNConnection_Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  /** The lifetime for phase 1 of the IKE negotiation, in seconds. */
  readonly Phase1LifetimeSeconds?: number | undefined;
  /** One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE negotiations. */
  readonly Phase2DHGroupNumbers?: readonly VPNConnection_Phase2DHGroupNumbersRequestListValue[] | undefined;
  /** One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations. */
  readonly Phase2EncryptionAlgorithms?: readonly VPNConnection_Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  /** One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations. */
  readonly Phase2IntegrityAlgorithms?: readonly VPNConnection_Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  /** The lifetime for phase 2 of the IKE negotiation, in seconds. */
  readonly Phase2LifetimeSeconds?: number | undefined;
  /** The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and customer gateway. */
  readonly PreSharedKey?: string | undefined;
  /** The percentage of the rekey window (determined by `RekeyMarginTimeSeconds` ) during which the rekey time is randomly… */
  readonly RekeyFuzzPercentage?: number | undefined;
  /** The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN connection… */
  readonly RekeyMarginTimeSeconds?: number | undefined;
  /** The number of packets in an IKE replay window. */
  readonly ReplayWindowSize?: number | undefined;
  /** The action to take when the establishing the tunnel for the VPN connection. */
  readonly StartupAction?: string | undefined;
  /** The range of inside IP addresses for the tunnel. */
  readonly TunnelInsideCidr?: string | undefined;
  /** The range of inside IPv6 addresses for the tunnel. */
  readonly TunnelInsideIpv6Cidr?: string | undefined;
}

/** `AWS::EC2::VPNConnectionRoute`: Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer gateway. */
export interface VPNConnectionRoute {
  /** The CIDR block associated with the local subnet of the customer network. */
  readonly DestinationCidrBlock?: string | undefined;
  /** The ID of the VPN connection. */
  readonly VpnConnectionId?: string | undefined;
}

/** `AWS::EC2::VPNGateway`: Specifies a virtual private gateway. */
export interface VPNGateway {
  /** The private Autonomous System Number (ASN) for the Amazon side of a BGP session. */
  readonly AmazonSideAsn?: number | undefined;
  /** Any tags assigned to the virtual private gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of VPN connection the virtual private gateway supports. */
  readonly Type?: string | undefined;
  /** The ID of the VPN gateway. */
  readonly VPNGatewayId?: string | undefined;
}

/** `AWS::EC2::VPNGatewayRoutePropagation`: Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC. */
export interface VPNGatewayRoutePropagation {
  /** The ID of the route table. */
  readonly RouteTableIds?: readonly string[] | undefined;
  /** The ID of the virtual private gateway that is attached to a VPC. */
  readonly VpnGatewayId?: string | undefined;
  /** The ID of the VPN gateway. */
  readonly Id?: string | undefined;
}

/** `AWS::EC2::VerifiedAccessEndpoint`: An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to. */
export interface VerifiedAccessEndpoint {
  /** The DNS name for users to reach your application. */
  readonly ApplicationDomain?: string | undefined;
  /** The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the application. */
  readonly AttachmentType?: string | undefined;
  /** The options for a CIDR endpoint. */
  readonly CidrOptions?: VerifiedAccessEndpoint_CidrOptions | undefined;
  /** A description for the AWS Verified Access endpoint. */
  readonly Description?: string | undefined;
  /** The ARN of a public TLS/SSL certificate imported into or created with ACM. */
  readonly DomainCertificateArn?: string | undefined;
  /** A custom identifier that is prepended to the DNS name that is generated for the endpoint. */
  readonly EndpointDomainPrefix?: string | undefined;
  /** The type of AWS Verified Access endpoint. */
  readonly EndpointType?: string | undefined;
  /** The load balancer details if creating the AWS Verified Access endpoint as `load-balancer` type. */
  readonly LoadBalancerOptions?: VerifiedAccessEndpoint_LoadBalancerOptions | undefined;
  /** The options for network-interface type endpoint. */
  readonly NetworkInterfaceOptions?: VerifiedAccessEndpoint_NetworkInterfaceOptions | undefined;
  /** The Verified Access policy document. */
  readonly PolicyDocument?: string | undefined;
  /** The status of the Verified Access policy. */
  readonly PolicyEnabled?: boolean | undefined;
  /** The options for an RDS endpoint. */
  readonly RdsOptions?: VerifiedAccessEndpoint_RdsOptions | undefined;
  /** The IDs of the security groups for the endpoint. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The options for additional server side encryption. */
  readonly SseSpecification?: VerifiedAccessEndpoint_SseSpecification | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the AWS Verified Access group. */
  readonly VerifiedAccessGroupId?: string | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** Use this to construct the redirect URI to add to your OIDC provider's allow list. */
  readonly DeviceValidationDomain?: string | undefined;
  /** The DNS name generated for the endpoint. */
  readonly EndpointDomain?: string | undefined;
  /** The last updated time. */
  readonly LastUpdatedTime?: string | undefined;
  /** The endpoint status. */
  readonly Status?: string | undefined;
  /** The ID of the Verified Access endpoint. */
  readonly VerifiedAccessEndpointId?: string | undefined;
  /** The instance identifier. */
  readonly VerifiedAccessInstanceId?: string | undefined;
}

/** Describes the CIDR options for a Verified Access endpoint. */
export interface VerifiedAccessEndpoint_CidrOptions {
  /** The CIDR. */
  readonly Cidr?: string | undefined;
  /** The port ranges. */
  readonly PortRanges?: readonly VerifiedAccessEndpoint_PortRange[] | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The IDs of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer` type. */
export interface VerifiedAccessEndpoint_LoadBalancerOptions {
  /** The ARN of the load balancer. */
  readonly LoadBalancerArn?: string | undefined;
  /** The IP port number. */
  readonly Port?: number | undefined;
  /** The port ranges. */
  readonly PortRanges?: readonly VerifiedAccessEndpoint_PortRange[] | undefined;
  /** The IP protocol. */
  readonly Protocol?: string | undefined;
  /** The IDs of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** Describes the network interface options when creating an AWS Verified Access endpoint using the `network-interface`… */
export interface VerifiedAccessEndpoint_NetworkInterfaceOptions {
  /** The ID of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The IP port number. */
  readonly Port?: number | undefined;
  /** The port ranges. */
  readonly PortRanges?: readonly VerifiedAccessEndpoint_PortRange[] | undefined;
  /** The IP protocol. */
  readonly Protocol?: string | undefined;
}

/** Describes the port range for a Verified Access endpoint. */
export interface VerifiedAccessEndpoint_PortRange {
  /** The start of the port range. */
  readonly FromPort?: number | undefined;
  /** The end of the port range. */
  readonly ToPort?: number | undefined;
}

/** Describes the RDS options for a Verified Access endpoint. */
export interface VerifiedAccessEndpoint_RdsOptions {
  /** The port. */
  readonly Port?: number | undefined;
  /** The protocol. */
  readonly Protocol?: string | undefined;
  /** The ARN of the DB cluster. */
  readonly RdsDbClusterArn?: string | undefined;
  /** The ARN of the RDS instance. */
  readonly RdsDbInstanceArn?: string | undefined;
  /** The ARN of the RDS proxy. */
  readonly RdsDbProxyArn?: string | undefined;
  /** The RDS endpoint. */
  readonly RdsEndpoint?: string | undefined;
  /** The IDs of the subnets. */
  readonly SubnetIds?: readonly string[] | undefined;
}

/** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. */
export interface VerifiedAccessEndpoint_SseSpecification {
  /** Enable or disable the use of customer managed KMS keys for server side encryption. */
  readonly CustomerManagedKeyEnabled?: boolean | undefined;
  /** The ARN of the KMS key. */
  readonly KmsKeyArn?: string | undefined;
}

/** `AWS::EC2::VerifiedAccessGroup`: An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications have… */
export interface VerifiedAccessGroup {
  /** A description for the AWS Verified Access group. */
  readonly Description?: string | undefined;
  /** The Verified Access policy document. */
  readonly PolicyDocument?: string | undefined;
  /** The status of the Verified Access policy. */
  readonly PolicyEnabled?: boolean | undefined;
  /** The options for additional server side encryption. */
  readonly SseSpecification?: VerifiedAccessGroup_SseSpecification | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the AWS Verified Access instance. */
  readonly VerifiedAccessInstanceId?: string | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** The last updated time. */
  readonly LastUpdatedTime?: string | undefined;
  /** The ID of the AWS account that owns the group. */
  readonly Owner?: string | undefined;
  /** The ARN of the Verified Access group. */
  readonly VerifiedAccessGroupArn?: string | undefined;
  /** The ID of the Verified Access group. */
  readonly VerifiedAccessGroupId?: string | undefined;
}

/** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. */
export interface VerifiedAccessGroup_SseSpecification {
  /** Enable or disable the use of customer managed KMS keys for server side encryption. */
  readonly CustomerManagedKeyEnabled?: boolean | undefined;
  /** The ARN of the KMS key. */
  readonly KmsKeyArn?: string | undefined;
}

/** `AWS::EC2::VerifiedAccessInstance`: An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only when… */
export interface VerifiedAccessInstance {
  /** The custom subdomain. */
  readonly CidrEndpointsCustomSubDomain?: string | undefined;
  /** A description for the AWS Verified Access instance. */
  readonly Description?: string | undefined;
  /** Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on the instance. */
  readonly FipsEnabled?: boolean | undefined;
  /** The logging configuration for the Verified Access instances. */
  readonly LoggingConfigurations?: VerifiedAccessInstance_VerifiedAccessLogs | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The IDs of the AWS Verified Access trust providers. */
  readonly VerifiedAccessTrustProviderIds?: readonly string[] | undefined;
  /** The IDs of the AWS Verified Access trust providers. */
  readonly VerifiedAccessTrustProviders?: readonly VerifiedAccessInstance_VerifiedAccessTrustProvider[] | undefined;
  /** The name servers. */
  readonly CidrEndpointsCustomSubDomainNameServers?: readonly string[] | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** The last updated time. */
  readonly LastUpdatedTime?: string | undefined;
  /** The ID of the Verified Access instance. */
  readonly VerifiedAccessInstanceId?: string | undefined;
}

/** Options for CloudWatch Logs as a logging destination. */
export interface VerifiedAccessInstance_CloudWatchLogs {
  /** Indicates whether logging is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The ID of the CloudWatch Logs log group. */
  readonly LogGroup?: string | undefined;
}

/** Options for Kinesis as a logging destination. */
export interface VerifiedAccessInstance_KinesisDataFirehose {
  /** The ID of the delivery stream. */
  readonly DeliveryStream?: string | undefined;
  /** Indicates whether logging is enabled. */
  readonly Enabled?: boolean | undefined;
}

/** Options for Amazon S3 as a logging destination. */
export interface VerifiedAccessInstance_S3 {
  /** The bucket name. */
  readonly BucketName?: string | undefined;
  /** The AWS account number that owns the bucket. */
  readonly BucketOwner?: string | undefined;
  /** Indicates whether logging is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The bucket prefix. */
  readonly Prefix?: string | undefined;
}

/** Describes the options for Verified Access logs. */
export interface VerifiedAccessInstance_VerifiedAccessLogs {
  /** CloudWatch Logs logging destination. */
  readonly CloudWatchLogs?: VerifiedAccessInstance_CloudWatchLogs | undefined;
  /** Indicates whether to include trust data sent by trust providers in the logs. */
  readonly IncludeTrustContext?: boolean | undefined;
  /** Kinesis logging destination. */
  readonly KinesisDataFirehose?: VerifiedAccessInstance_KinesisDataFirehose | undefined;
  /** The logging version. */
  readonly LogVersion?: string | undefined;
  /** Amazon S3 logging options. */
  readonly S3?: VerifiedAccessInstance_S3 | undefined;
}

/** A trust provider is a third-party entity that creates, maintains, and manages identity information for users and… */
export interface VerifiedAccessInstance_VerifiedAccessTrustProvider {
  /** A description for the AWS Verified Access trust provider. */
  readonly Description?: string | undefined;
  /** The type of device-based trust provider. */
  readonly DeviceTrustProviderType?: string | undefined;
  /** The type of Verified Access trust provider. */
  readonly TrustProviderType?: string | undefined;
  /** The type of user-based trust provider. */
  readonly UserTrustProviderType?: string | undefined;
  /** The ID of the AWS Verified Access trust provider. */
  readonly VerifiedAccessTrustProviderId?: string | undefined;
}

/** `AWS::EC2::VerifiedAccessTrustProvider`: A trust provider is a third-party entity that creates, maintains, and manages identity information for users and… */
export interface VerifiedAccessTrustProvider {
  /** A description for the AWS Verified Access trust provider. */
  readonly Description?: string | undefined;
  /** The options for device-identity trust provider. */
  readonly DeviceOptions?: VerifiedAccessTrustProvider_DeviceOptions | undefined;
  /** The type of device-based trust provider. */
  readonly DeviceTrustProviderType?: string | undefined;
  /** The OpenID Connect (OIDC) options. */
  readonly NativeApplicationOidcOptions?: VerifiedAccessTrustProvider_NativeApplicationOidcOptions | undefined;
  /** The options for an OpenID Connect-compatible user-identity trust provider. */
  readonly OidcOptions?: VerifiedAccessTrustProvider_OidcOptions | undefined;
  /** The identifier to be used when working with policy rules. */
  readonly PolicyReferenceName?: string | undefined;
  /** The options for additional server side encryption. */
  readonly SseSpecification?: VerifiedAccessTrustProvider_SseSpecification | undefined;
  /** The tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of Verified Access trust provider. */
  readonly TrustProviderType?: string | undefined;
  /** The type of user-based trust provider. */
  readonly UserTrustProviderType?: string | undefined;
  /** The creation time. */
  readonly CreationTime?: string | undefined;
  /** The last updated time. */
  readonly LastUpdatedTime?: string | undefined;
  /** The ID of the Verified Access trust provider. */
  readonly VerifiedAccessTrustProviderId?: string | undefined;
}

/** Describes the options for an AWS Verified Access device-identity based trust provider. */
export interface VerifiedAccessTrustProvider_DeviceOptions {
  /** The URL AWS Verified Access will use to verify the authenticity of the device tokens. */
  readonly PublicSigningKeyUrl?: string | undefined;
  /** The ID of the tenant application with the device-identity provider. */
  readonly TenantId?: string | undefined;
}

/** Describes the OpenID Connect (OIDC) options. */
export interface VerifiedAccessTrustProvider_NativeApplicationOidcOptions {
  /** The authorization endpoint of the IdP. */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The OAuth 2.0 client identifier. */
  readonly ClientId?: string | undefined;
  /** The OAuth 2.0 client secret. */
  readonly ClientSecret?: string | undefined;
  /** The OIDC issuer identifier of the IdP. */
  readonly Issuer?: string | undefined;
  /** The public signing key endpoint. */
  readonly PublicSigningKeyEndpoint?: string | undefined;
  /** The set of user claims to be requested from the IdP. */
  readonly Scope?: string | undefined;
  /** The token endpoint of the IdP. */
  readonly TokenEndpoint?: string | undefined;
  /** The user info endpoint of the IdP. */
  readonly UserInfoEndpoint?: string | undefined;
}

/** Describes the options for an OpenID Connect-compatible user-identity trust provider. */
export interface VerifiedAccessTrustProvider_OidcOptions {
  /** The OIDC authorization endpoint. */
  readonly AuthorizationEndpoint?: string | undefined;
  /** The client identifier. */
  readonly ClientId?: string | undefined;
  /** The client secret. */
  readonly ClientSecret?: string | undefined;
  /** The OIDC issuer. */
  readonly Issuer?: string | undefined;
  /** The OpenID Connect (OIDC) scope specified. */
  readonly Scope?: string | undefined;
  /** The OIDC token endpoint. */
  readonly TokenEndpoint?: string | undefined;
  /** The OIDC user info endpoint. */
  readonly UserInfoEndpoint?: string | undefined;
}

/** AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. */
export interface VerifiedAccessTrustProvider_SseSpecification {
  /** Enable or disable the use of customer managed KMS keys for server side encryption. */
  readonly CustomerManagedKeyEnabled?: boolean | undefined;
  /** The ARN of the KMS key. */
  readonly KmsKeyArn?: string | undefined;
}

/** `AWS::EC2::Volume`: Specifies an Amazon Elastic Block Store (Amazon EBS) volume. */
export interface Volume {
  /** Indicates whether the volume is auto-enabled for I/O operations. */
  readonly AutoEnableIO?: boolean | undefined;
  /** The ID of the Availability Zone in which to create the volume. */
  readonly AvailabilityZone?: string | undefined;
  /** The ID of the Availability Zone in which to create the volume. */
  readonly AvailabilityZoneId?: string | undefined;
  /** Indicates whether the volume should be encrypted. */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS) to provision for the volume. */
  readonly Iops?: number | undefined;
  /** The identifier of the AWS KMS key to use for Amazon EBS encryption. */
  readonly KmsKeyId?: string | undefined;
  /** Indicates whether Amazon EBS Multi-Attach is enabled. */
  readonly MultiAttachEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the Outpost on which to create the volume. */
  readonly OutpostArn?: string | undefined;
  /** The size of the volume, in GiBs. */
  readonly Size?: number | undefined;
  /** The snapshot from which to create the volume. */
  readonly SnapshotId?: string | undefined;
  /** The ID of the source EBS volume to copy. */
  readonly SourceVolumeId?: string | undefined;
  /** The tags to apply to the volume during creation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The throughput to provision for a volume, with a maximum of 1,000 MiB/s. */
  readonly Throughput?: number | undefined;
  /** Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to… */
  readonly VolumeInitializationRate?: number | undefined;
  /** The volume type. */
  readonly VolumeType?: string | undefined;
  /** The ID of the volume. */
  readonly VolumeId?: string | undefined;
}

/** `AWS::EC2::VolumeAttachment`: Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device name. */
export interface VolumeAttachment {
  /** The device name (for example, `/dev/sdh` or `xvdh` ). */
  readonly Device?: string | undefined;
  /** The index of the EBS card. */
  readonly EbsCardIndex?: number | undefined;
  /** The ID of the instance to which the volume attaches. */
  readonly InstanceId?: string | undefined;
  /** The ID of the Amazon EBS volume. */
  readonly VolumeId?: string | undefined;
}
