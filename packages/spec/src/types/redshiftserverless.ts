// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::RedshiftServerless::Namespace`: A collection of database objects and users. */
export interface Namespace {
  /** The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret. */
  readonly AdminPasswordSecretKmsKeyId?: string | undefined;
  /** The password of the administrator for the primary database created in the namespace. */
  readonly AdminUserPassword?: string | undefined;
  /** The username of the administrator for the primary database created in the namespace. */
  readonly AdminUsername?: string | undefined;
  /** The name of the primary database created in the namespace. */
  readonly DbName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace. */
  readonly DefaultIamRoleArn?: string | undefined;
  /** The name of the snapshot to be created before the namespace is deleted. */
  readonly FinalSnapshotName?: string | undefined;
  /** How long to retain the final snapshot. */
  readonly FinalSnapshotRetentionPeriod?: number | undefined;
  /** A list of IAM roles to associate with the namespace. */
  readonly IamRoles?: readonly string[] | undefined;
  /** The ID of the AWS Key Management Service key used to encrypt your data. */
  readonly KmsKeyId?: string | undefined;
  /** The types of logs the namespace can export. */
  readonly LogExports?: readonly string[] | undefined;
  /** If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials. */
  readonly ManageAdminPassword?: boolean | undefined;
  /** The name of the namespace. */
  readonly NamespaceName?: string | undefined;
  /** The resource policy that will be attached to the namespace. */
  readonly NamespaceResourcePolicy?: PolicyDocument | undefined;
  /** The ARN for the Redshift application that integrates with IAM Identity Center. */
  readonly RedshiftIdcApplicationArn?: string | undefined;
  /** The snapshot copy configurations for the namespace. */
  readonly SnapshotCopyConfigurations?: readonly Namespace_SnapshotCopyConfiguration[] | undefined;
  /** The map of the key-value pairs used to tag the namespace. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Namespace?: Namespace_Namespace | undefined;
}

/** A collection of database objects and users. */
export interface Namespace_Namespace {
  /** The Amazon Resource Name (ARN) for the namespace's admin user credentials secret. */
  readonly AdminPasswordSecretArn?: string | undefined;
  /** The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret. */
  readonly AdminPasswordSecretKmsKeyId?: string | undefined;
  /** The username of the administrator for the first database created in the namespace. */
  readonly AdminUsername?: string | undefined;
  /** The date of when the namespace was created. */
  readonly CreationDate?: string | undefined;
  /** The name of the first database created in the namespace. */
  readonly DbName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace. */
  readonly DefaultIamRoleArn?: string | undefined;
  /** A list of IAM roles to associate with the namespace. */
  readonly IamRoles?: readonly string[] | undefined;
  /** The ID of the AWS Key Management Service key used to encrypt your data. */
  readonly KmsKeyId?: string | undefined;
  /** The types of logs the namespace can export. */
  readonly LogExports?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) associated with a namespace. */
  readonly NamespaceArn?: string | undefined;
  /** The unique identifier of a namespace. */
  readonly NamespaceId?: string | undefined;
  /** The name of the namespace. */
  readonly NamespaceName?: string | undefined;
  /** The status of the namespace. */
  readonly Status?: string | undefined;
}

/** The object that you configure to copy snapshots from one namespace to a namespace in another AWS Region. */
export interface Namespace_SnapshotCopyConfiguration {
  /** The ID of the KMS key to use to encrypt your snapshots in the destination AWS Region. */
  readonly DestinationKmsKeyId?: string | undefined;
  /** The destination AWS Region to copy snapshots to. */
  readonly DestinationRegion?: string | undefined;
  /** The retention period of snapshots that are copied to the destination AWS Region. */
  readonly SnapshotRetentionPeriod?: number | undefined;
}

/** `AWS::RedshiftServerless::Snapshot`: A snapshot object that contains databases. */
export interface Snapshot {
  /** The name of the namepsace. */
  readonly NamespaceName?: string | undefined;
  /** The retention period of the snapshot created by the scheduled action. */
  readonly RetentionPeriod?: number | undefined;
  /** The name of the snapshot. */
  readonly SnapshotName?: string | undefined;
  /** An array of Tag objects to associate with the snapshot. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The owner AWS; account of the snapshot. */
  readonly OwnerAccount?: string | undefined;
  readonly Snapshot?: Snapshot_Snapshot | undefined;
}

/** A snapshot object that contains databases. */
export interface Snapshot_Snapshot {
  /** The username of the database within a snapshot. */
  readonly AdminUsername?: string | undefined;
  /** The unique identifier of the KMS key used to encrypt the snapshot. */
  readonly KmsKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the namespace the snapshot was created from. */
  readonly NamespaceArn?: string | undefined;
  /** The name of the namepsace. */
  readonly NamespaceName?: string | undefined;
  /** The owner AWS; account of the snapshot. */
  readonly OwnerAccount?: string | undefined;
  /** The retention period of the snapshot created by the scheduled action. */
  readonly RetentionPeriod?: number | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot. */
  readonly SnapshotArn?: string | undefined;
  /** The timestamp of when the snapshot was created. */
  readonly SnapshotCreateTime?: string | undefined;
  /** The name of the snapshot. */
  readonly SnapshotName?: string | undefined;
  /** The status of the snapshot. */
  readonly Status?: string | undefined;
}

/** `AWS::RedshiftServerless::Workgroup`: The collection of compute resources in Amazon Redshift Serverless. */
export interface Workgroup {
  /** The base compute capacity of the workgroup in Redshift Processing Units (RPUs). */
  readonly BaseCapacity?: number | undefined;
  /** The key of the parameter. */
  readonly ConfigParameters?: readonly Workgroup_ConfigParameter[] | undefined;
  /** The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift… */
  readonly EnhancedVpcRouting?: boolean | undefined;
  /** The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. */
  readonly MaxCapacity?: number | undefined;
  /** The namespace the workgroup is associated with. */
  readonly NamespaceName?: string | undefined;
  /** The custom port to use when connecting to a workgroup. */
  readonly Port?: number | undefined;
  /** An object that represents the price performance target settings for the workgroup. */
  readonly PricePerformanceTarget?: Workgroup_PerformanceTarget | undefined;
  /** A value that specifies whether the workgroup can be accessible from a public network. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The recovery point id to restore from. */
  readonly RecoveryPointId?: string | undefined;
  /** A list of security group IDs to associate with the workgroup. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot to restore from. */
  readonly SnapshotArn?: string | undefined;
  /** The snapshot name to restore from. */
  readonly SnapshotName?: string | undefined;
  /** The Amazon Web Services account that owns the snapshot. */
  readonly SnapshotOwnerAccount?: string | undefined;
  /** A list of subnet IDs the workgroup is associated with. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The map of the key-value pairs used to tag the workgroup. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An optional parameter for the name of the track for the workgroup. */
  readonly TrackName?: string | undefined;
  /** The collection of computing resources from which an endpoint is created. */
  readonly Workgroup?: Workgroup_Workgroup | undefined;
  /** The name of the workgroup. */
  readonly WorkgroupName?: string | undefined;
}

/** A array of parameters to set for more control over a serverless database. */
export interface Workgroup_ConfigParameter {
  /** The key of the parameter. */
  readonly ParameterKey?: string | undefined;
  /** The value of the parameter to set. */
  readonly ParameterValue?: string | undefined;
}

/** The VPC endpoint object. */
export interface Workgroup_Endpoint {
  /** The DNS address of the VPC endpoint. */
  readonly Address?: string | undefined;
  /** The port that Amazon Redshift Serverless listens on. */
  readonly Port?: number | undefined;
  /** An array of `VpcEndpoint` objects. */
  readonly VpcEndpoints?: readonly Workgroup_VpcEndpoint[] | undefined;
}

/** Contains information about a network interface in an Amazon Redshift Serverless managed VPC endpoint. */
export interface Workgroup_NetworkInterface {
  /** The availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The unique identifier of the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The IPv4 address of the network interface within the subnet. */
  readonly PrivateIpAddress?: string | undefined;
  /** The unique identifier of the subnet. */
  readonly SubnetId?: string | undefined;
}

/** An object that represents the price performance target settings for the workgroup. */
export interface Workgroup_PerformanceTarget {
  /** The target price performance level for the workgroup. */
  readonly Level?: number | undefined;
  /** Whether the price performance target is enabled for the workgroup. */
  readonly Status?: string | undefined;
}

/** The connection endpoint for connecting to Amazon Redshift Serverless through the proxy. */
export interface Workgroup_VpcEndpoint {
  /** One or more network interfaces of the endpoint. */
  readonly NetworkInterfaces?: readonly Workgroup_NetworkInterface[] | undefined;
  /** The connection endpoint ID for connecting to Amazon Redshift Serverless. */
  readonly VpcEndpointId?: string | undefined;
  /** The VPC identifier that the endpoint is associated with. */
  readonly VpcId?: string | undefined;
}

/** The collection of computing resources from which an endpoint is created. */
export interface Workgroup_Workgroup {
  /** The base data warehouse capacity of the workgroup in Redshift Processing Units (RPUs). */
  readonly BaseCapacity?: number | undefined;
  /** An array of parameters to set for advanced control over a database. */
  readonly ConfigParameters?: readonly Workgroup_ConfigParameter[] | undefined;
  /** The creation date of the workgroup. */
  readonly CreationDate?: string | undefined;
  /** The endpoint that is created from the workgroup. */
  readonly Endpoint?: Workgroup_Endpoint | undefined;
  /** The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon Redshift… */
  readonly EnhancedVpcRouting?: boolean | undefined;
  /** The maximum data-warehouse capacity Amazon Redshift Serverless uses to serve queries. */
  readonly MaxCapacity?: number | undefined;
  /** The namespace the workgroup is associated with. */
  readonly NamespaceName?: string | undefined;
  /** An object that represents the price performance target settings for the workgroup. */
  readonly PricePerformanceTarget?: Workgroup_PerformanceTarget | undefined;
  /** A value that specifies whether the workgroup can be accessible from a public network. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** An array of security group IDs to associate with the workgroup. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The status of the workgroup. */
  readonly Status?: string | undefined;
  /** An array of subnet IDs the workgroup is associated with. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The name of the track for the workgroup. */
  readonly TrackName?: string | undefined;
  /** The Amazon Resource Name (ARN) that links to the workgroup. */
  readonly WorkgroupArn?: string | undefined;
  /** The unique identifier of the workgroup. */
  readonly WorkgroupId?: string | undefined;
  /** The name of the workgroup. */
  readonly WorkgroupName?: string | undefined;
}
