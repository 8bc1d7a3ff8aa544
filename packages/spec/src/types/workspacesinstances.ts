// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::WorkspacesInstances::Volume`: Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources */
export interface Volume {
  /** The Availability Zone in which to create the volume */
  readonly AvailabilityZone?: string | undefined;
  /** Indicates whether the volume should be encrypted */
  readonly Encrypted?: boolean | undefined;
  /** The number of I/O operations per second (IOPS) */
  readonly Iops?: number | undefined;
  /** The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS encryption */
  readonly KmsKeyId?: string | undefined;
  /** The size of the volume, in GiBs */
  readonly SizeInGB?: number | undefined;
  /** The snapshot from which to create the volume */
  readonly SnapshotId?: string | undefined;
  /** The tags passed to EBS volume */
  readonly TagSpecifications?: readonly Volume_TagSpecification[] | undefined;
  /** The throughput to provision for a volume, with a maximum of 1,000 MiB/s */
  readonly Throughput?: number | undefined;
  /** The volume type */
  readonly VolumeType?: string | undefined;
  /** Unique identifier for the volume */
  readonly VolumeId?: string | undefined;
}

export interface Volume_TagSpecification {
  readonly ResourceType?: string | undefined;
  /** The tags to apply to the resource */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::WorkspacesInstances::VolumeAssociation`: Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation */
export interface VolumeAssociation {
  /** The device name for the volume attachment */
  readonly Device?: string | undefined;
  /** Mode to use when disassociating the volume */
  readonly DisassociateMode?: string | undefined;
  /** ID of the volume to attach to the workspace instance */
  readonly VolumeId?: string | undefined;
  /** ID of the workspace instance to associate with the volume */
  readonly WorkspaceInstanceId?: string | undefined;
}

/** `AWS::WorkspacesInstances::WorkspaceInstance`: Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance */
export interface WorkspaceInstance {
  readonly ManagedInstance?: WorkspaceInstance_ManagedInstance | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly EC2ManagedInstance?: WorkspaceInstance_EC2ManagedInstance | undefined;
  /** The current state of the workspace instance */
  readonly ProvisionState?: string | undefined;
  /** Unique identifier for the workspace instance */
  readonly WorkspaceInstanceId?: string | undefined;
}

export interface WorkspaceInstance_BlockDeviceMapping {
  readonly DeviceName?: string | undefined;
  readonly Ebs?: WorkspaceInstance_EbsBlockDevice | undefined;
  readonly NoDevice?: string | undefined;
  readonly VirtualName?: string | undefined;
}

export interface WorkspaceInstance_CapacityReservationSpecification {
  readonly CapacityReservationPreference?: string | undefined;
  readonly CapacityReservationTarget?: WorkspaceInstance_CapacityReservationTarget | undefined;
}

export interface WorkspaceInstance_CapacityReservationTarget {
  readonly CapacityReservationId?: string | undefined;
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}

export interface WorkspaceInstance_CpuOptionsRequest {
  readonly CoreCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
}

export interface WorkspaceInstance_CreditSpecificationRequest {
  readonly CpuCredits?: string | undefined;
}

export interface WorkspaceInstance_EC2ManagedInstance {
  readonly InstanceId?: string | undefined;
}

export interface WorkspaceInstance_EbsBlockDevice {
  readonly Encrypted?: boolean | undefined;
  readonly Iops?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly Throughput?: number | undefined;
  readonly VolumeSize?: number | undefined;
  readonly VolumeType?: string | undefined;
}

export interface WorkspaceInstance_EnclaveOptionsRequest {
  readonly Enabled?: boolean | undefined;
}

export interface WorkspaceInstance_HibernationOptionsRequest {
  readonly Configured?: boolean | undefined;
}

export interface WorkspaceInstance_IamInstanceProfileSpecification {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

export interface WorkspaceInstance_InstanceMaintenanceOptionsRequest {
  readonly AutoRecovery?: string | undefined;
}

export interface WorkspaceInstance_InstanceMetadataOptionsRequest {
  readonly HttpEndpoint?: string | undefined;
  readonly HttpProtocolIpv6?: string | undefined;
  readonly HttpPutResponseHopLimit?: number | undefined;
  readonly HttpTokens?: string | undefined;
  readonly InstanceMetadataTags?: string | undefined;
}

export interface WorkspaceInstance_InstanceNetworkInterfaceSpecification {
  readonly Description?: string | undefined;
  readonly DeviceIndex?: number | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly SubnetId?: string | undefined;
}

export interface WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest {
  readonly BandwidthWeighting?: string | undefined;
}

export interface WorkspaceInstance_LicenseConfigurationRequest {
  readonly LicenseConfigurationArn?: string | undefined;
}

export interface WorkspaceInstance_ManagedInstance {
  readonly BlockDeviceMappings?: readonly WorkspaceInstance_BlockDeviceMapping[] | undefined;
  readonly CapacityReservationSpecification?: WorkspaceInstance_CapacityReservationSpecification | undefined;
  readonly CpuOptions?: WorkspaceInstance_CpuOptionsRequest | undefined;
  readonly CreditSpecification?: WorkspaceInstance_CreditSpecificationRequest | undefined;
  readonly DisableApiStop?: boolean | undefined;
  readonly EbsOptimized?: boolean | undefined;
  readonly EnablePrimaryIpv6?: boolean | undefined;
  readonly EnclaveOptions?: WorkspaceInstance_EnclaveOptionsRequest | undefined;
  readonly HibernationOptions?: WorkspaceInstance_HibernationOptionsRequest | undefined;
  readonly IamInstanceProfile?: WorkspaceInstance_IamInstanceProfileSpecification | undefined;
  readonly ImageId?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly Ipv6AddressCount?: number | undefined;
  readonly KeyName?: string | undefined;
  readonly LicenseSpecifications?: readonly WorkspaceInstance_LicenseConfigurationRequest[] | undefined;
  readonly MaintenanceOptions?: WorkspaceInstance_InstanceMaintenanceOptionsRequest | undefined;
  readonly MetadataOptions?: WorkspaceInstance_InstanceMetadataOptionsRequest | undefined;
  readonly Monitoring?: WorkspaceInstance_RunInstancesMonitoringEnabled | undefined;
  readonly NetworkInterfaces?: readonly WorkspaceInstance_InstanceNetworkInterfaceSpecification[] | undefined;
  readonly NetworkPerformanceOptions?: WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest | undefined;
  readonly Placement?: WorkspaceInstance_Placement | undefined;
  readonly PrivateDnsNameOptions?: WorkspaceInstance_PrivateDnsNameOptionsRequest | undefined;
  readonly SubnetId?: string | undefined;
  readonly TagSpecifications?: readonly WorkspaceInstance_TagSpecification[] | undefined;
  readonly UserData?: string | undefined;
}

export interface WorkspaceInstance_Placement {
  readonly AvailabilityZone?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly PartitionNumber?: number | undefined;
  readonly Tenancy?: string | undefined;
}

export interface WorkspaceInstance_PrivateDnsNameOptionsRequest {
  readonly EnableResourceNameDnsAAAARecord?: boolean | undefined;
  readonly EnableResourceNameDnsARecord?: boolean | undefined;
  readonly HostnameType?: string | undefined;
}

export interface WorkspaceInstance_RunInstancesMonitoringEnabled {
  readonly Enabled?: boolean | undefined;
}

export interface WorkspaceInstance_TagSpecification {
  readonly ResourceType?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}
