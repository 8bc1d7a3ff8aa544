// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Redshift::Cluster`: Specifies a cluster. */
export interface Cluster {
  /** If `true`, major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is… */
  readonly AllowVersionUpgrade?: boolean | undefined;
  /** This parameter is retired. */
  readonly AquaConfigurationStatus?: string | undefined;
  /** The number of days that automated snapshots are retained. */
  readonly AutomatedSnapshotRetentionPeriod?: number | undefined;
  /** The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster. */
  readonly AvailabilityZone?: string | undefined;
  /** The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster is created. */
  readonly AvailabilityZoneRelocation?: boolean | undefined;
  /** Describes the status of the Availability Zone relocation operation. */
  readonly AvailabilityZoneRelocationStatus?: string | undefined;
  /** A boolean value indicating whether the resize operation is using the classic resize process. */
  readonly Classic?: boolean | undefined;
  /** A unique identifier for the cluster. */
  readonly ClusterIdentifier?: string | undefined;
  /** The name of the parameter group to be associated with this cluster. */
  readonly ClusterParameterGroupName?: string | undefined;
  /** A list of security groups to be associated with this cluster. */
  readonly ClusterSecurityGroups?: readonly string[] | undefined;
  /** The name of a cluster subnet group to be associated with this cluster. */
  readonly ClusterSubnetGroupName?: string | undefined;
  /** The type of the cluster. */
  readonly ClusterType?: string | undefined;
  /** The version of the Amazon Redshift engine software that you want to deploy on the cluster. */
  readonly ClusterVersion?: string | undefined;
  /** The name of the first database to be created when the cluster is created. */
  readonly DBName?: string | undefined;
  /** A Boolean indicating whether to enable the deferred maintenance window. */
  readonly DeferMaintenance?: boolean | undefined;
  /** An integer indicating the duration of the maintenance window in days. */
  readonly DeferMaintenanceDuration?: number | undefined;
  /** A timestamp for the end of the time period when we defer maintenance. */
  readonly DeferMaintenanceEndTime?: string | undefined;
  /** A timestamp indicating the start time for the deferred maintenance window. */
  readonly DeferMaintenanceStartTime?: string | undefined;
  /** The destination region that snapshots are automatically copied to when cross-region snapshot copy is enabled. */
  readonly DestinationRegion?: string | undefined;
  /** The Elastic IP (EIP) address for the cluster. */
  readonly ElasticIp?: string | undefined;
  /** If `true`, the data in the cluster is encrypted at rest. */
  readonly Encrypted?: boolean | undefined;
  /** The connection endpoint. */
  readonly Endpoint?: Cluster_Endpoint | undefined;
  /** An option that specifies whether to create the cluster with enhanced VPC routing enabled. */
  readonly EnhancedVpcRouting?: boolean | undefined;
  /** Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data encryption keys… */
  readonly HsmClientCertificateIdentifier?: string | undefined;
  /** Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to… */
  readonly HsmConfigurationIdentifier?: string | undefined;
  /** A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS services. */
  readonly IamRoles?: readonly string[] | undefined;
  /** The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the cluster. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster. */
  readonly LoggingProperties?: Cluster_LoggingProperties | undefined;
  /** An optional parameter for the name of the maintenance track for the cluster. */
  readonly MaintenanceTrackName?: string | undefined;
  /** If `true`, Amazon Redshift uses AWS Secrets Manager to manage this cluster's admin credentials. */
  readonly ManageMasterPassword?: boolean | undefined;
  /** The default number of days to retain a manual snapshot. */
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  /** The ID of the AWS Key Management Service (KMS) key used to encrypt and store the cluster's admin credentials secret. */
  readonly MasterPasswordSecretKmsKeyId?: string | undefined;
  /** The password associated with the admin user account for the cluster that is being created. */
  readonly MasterUserPassword?: string | undefined;
  /** The user name associated with the admin user account for the cluster that is being created. */
  readonly MasterUsername?: string | undefined;
  /** A boolean indicating whether Amazon Redshift should deploy the cluster in two Availability Zones. */
  readonly MultiAZ?: boolean | undefined;
  /** The policy that is attached to a resource. */
  readonly NamespaceResourcePolicy?: PolicyDocument | undefined;
  /** The node type to be provisioned for the cluster. */
  readonly NodeType?: string | undefined;
  /** The number of compute nodes in the cluster. */
  readonly NumberOfNodes?: number | undefined;
  /** The AWS account used to create or copy the snapshot. */
  readonly OwnerAccount?: string | undefined;
  /** The port number on which the cluster accepts incoming connections. */
  readonly Port?: number | undefined;
  /** The weekly time range (in UTC) during which automated cluster maintenance can occur. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** If `true`, the cluster can be accessed from a public network. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The Amazon Redshift operation to be performed. */
  readonly ResourceAction?: string | undefined;
  /** Describes a `RevisionTarget` object. */
  readonly RevisionTarget?: string | undefined;
  /** Rotates the encryption keys for a cluster. */
  readonly RotateEncryptionKey?: boolean | undefined;
  /** The name of the cluster the source snapshot was created from. */
  readonly SnapshotClusterIdentifier?: string | undefined;
  /** The name of the snapshot copy grant. */
  readonly SnapshotCopyGrantName?: string | undefined;
  /** Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated… */
  readonly SnapshotCopyManual?: boolean | undefined;
  /** The number of days to retain automated snapshots in the destination AWS Region after they are copied from the source… */
  readonly SnapshotCopyRetentionPeriod?: number | undefined;
  /** The name of the snapshot from which to create the new cluster. */
  readonly SnapshotIdentifier?: string | undefined;
  /** A list of tag instances. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster. */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The namespace Amazon Resource Name (ARN) of the cluster. */
  readonly ClusterNamespaceArn?: string | undefined;
  /** A unique identifier for the maintenance window. */
  readonly DeferMaintenanceIdentifier?: string | undefined;
  readonly Id?: string | undefined;
  /** The Amazon Resource Name (ARN) for the cluster's admin user credentials secret. */
  readonly MasterPasswordSecretArn?: string | undefined;
}

/** Describes a connection endpoint. */
export interface Cluster_Endpoint {
  /** The DNS address of the cluster. */
  readonly Address?: string | undefined;
  /** The port that the database engine is listening on. */
  readonly Port?: string | undefined;
}

/** Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster. */
export interface Cluster_LoggingProperties {
  /** The name of an existing S3 bucket where the log files are to be stored. */
  readonly BucketName?: string | undefined;
  /** The log destination type. */
  readonly LogDestinationType?: string | undefined;
  /** The collection of exported log types. */
  readonly LogExports?: readonly string[] | undefined;
  /** The prefix applied to the log file names. */
  readonly S3KeyPrefix?: string | undefined;
}

/** `AWS::Redshift::ClusterParameterGroup`: Describes a parameter group. */
export interface ClusterParameterGroup {
  /** The description of the parameter group. */
  readonly Description?: string | undefined;
  /** The name of the cluster parameter group family that this cluster parameter group is compatible with. */
  readonly ParameterGroupFamily?: string | undefined;
  /** The name of the cluster parameter group. */
  readonly ParameterGroupName?: string | undefined;
  /** An array of parameters to be modified. */
  readonly Parameters?: readonly ClusterParameterGroup_Parameter[] | undefined;
  /** The list of tags for the cluster parameter group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a parameter in a cluster parameter group. */
export interface ClusterParameterGroup_Parameter {
  /** The name of the parameter. */
  readonly ParameterName?: string | undefined;
  /** The value of the parameter. */
  readonly ParameterValue?: string | undefined;
}

/** `AWS::Redshift::ClusterSecurityGroup`: Specifies a new Amazon Redshift security group. */
export interface ClusterSecurityGroup {
  /** A description for the security group. */
  readonly Description?: string | undefined;
  /** Specifies an arbitrary set of tags (key–value pairs) to associate with this security group. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::Redshift::ClusterSecurityGroupIngress`: Adds an inbound (ingress) rule to an Amazon Redshift security group. */
export interface ClusterSecurityGroupIngress {
  /** The IP range to be added the Amazon Redshift security group. */
  readonly CIDRIP?: string | undefined;
  /** The name of the security group to which the ingress rule is added. */
  readonly ClusterSecurityGroupName?: string | undefined;
  /** The EC2 security group to be added the Amazon Redshift security group. */
  readonly EC2SecurityGroupName?: string | undefined;
  /** The AWS account number of the owner of the security group specified by the EC2SecurityGroupName parameter. */
  readonly EC2SecurityGroupOwnerId?: string | undefined;
  /** Specifies an inbound (ingress) rule for an Amazon Redshift security group. */
  readonly Id?: string | undefined;
}

/** `AWS::Redshift::ClusterSubnetGroup`: Specifies an Amazon Redshift subnet group. */
export interface ClusterSubnetGroup {
  /** A description for the subnet group. */
  readonly Description?: string | undefined;
  /** An array of VPC subnet IDs. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Specifies an arbitrary set of tags (key–value pairs) to associate with this subnet group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the cluster subnet group. */
  readonly ClusterSubnetGroupName?: string | undefined;
}

/** `AWS::Redshift::EndpointAccess`: Creates a Redshift-managed VPC endpoint. */
export interface EndpointAccess {
  /** The cluster identifier of the cluster associated with the endpoint. */
  readonly ClusterIdentifier?: string | undefined;
  /** The name of the endpoint. */
  readonly EndpointName?: string | undefined;
  /** The AWS account ID of the owner of the cluster. */
  readonly ResourceOwner?: string | undefined;
  /** The subnet group name where Amazon Redshift chooses to deploy the endpoint. */
  readonly SubnetGroupName?: string | undefined;
  /** The security group that defines the ports, protocols, and sources for inbound traffic that you are authorizing into… */
  readonly VpcSecurityGroupIds?: readonly string[] | undefined;
  /** The DNS address of the endpoint. */
  readonly Address?: string | undefined;
  /** The time (UTC) that the endpoint was created. */
  readonly EndpointCreateTime?: string | undefined;
  /** The status of the endpoint. */
  readonly EndpointStatus?: string | undefined;
  /** The port number on which the cluster accepts incoming connections. */
  readonly Port?: number | undefined;
  /** The connection endpoint for connecting to an Amazon Redshift cluster through the proxy. */
  readonly VpcEndpoint?: EndpointAccess_VpcEndpoint | undefined;
  /** The security groups associated with the endpoint. */
  readonly VpcSecurityGroups?: readonly EndpointAccess_VpcSecurityGroup[] | undefined;
}

/** Describes a network interface. */
export interface EndpointAccess_NetworkInterface {
  /** The Availability Zone. */
  readonly AvailabilityZone?: string | undefined;
  /** The network interface identifier. */
  readonly NetworkInterfaceId?: string | undefined;
  /** The IPv4 address of the network interface within the subnet. */
  readonly PrivateIpAddress?: string | undefined;
  /** The subnet identifier. */
  readonly SubnetId?: string | undefined;
}

/** The connection endpoint for connecting to an Amazon Redshift cluster through the proxy. */
export interface EndpointAccess_VpcEndpoint {
  /** One or more network interfaces of the endpoint. */
  readonly NetworkInterfaces?: readonly EndpointAccess_NetworkInterface[] | undefined;
  /** The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy. */
  readonly VpcEndpointId?: string | undefined;
  /** The VPC identifier that the endpoint is associated. */
  readonly VpcId?: string | undefined;
}

/** The security groups associated with the endpoint. */
export interface EndpointAccess_VpcSecurityGroup {
  /** The status of the endpoint. */
  readonly Status?: string | undefined;
  /** The identifier of the VPC security group. */
  readonly VpcSecurityGroupId?: string | undefined;
}

/** `AWS::Redshift::EndpointAuthorization`: Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS… */
export interface EndpointAuthorization {
  /** The AWS account ID of either the cluster owner (grantor) or grantee. */
  readonly Account?: string | undefined;
  /** The cluster identifier. */
  readonly ClusterIdentifier?: string | undefined;
  /** Indicates whether to force the revoke action. */
  readonly Force?: boolean | undefined;
  /** The virtual private cloud (VPC) identifiers to grant access to. */
  readonly VpcIds?: readonly string[] | undefined;
  /** Indicates whether all VPCs in the grantee account are allowed access to the cluster. */
  readonly AllowedAllVPCs?: boolean | undefined;
  /** The VPCs allowed access to the cluster. */
  readonly AllowedVPCs?: readonly string[] | undefined;
  /** The time (UTC) when the authorization was created. */
  readonly AuthorizeTime?: string | undefined;
  /** The status of the cluster. */
  readonly ClusterStatus?: string | undefined;
  /** The number of Redshift-managed VPC endpoints created for the authorization. */
  readonly EndpointCount?: number | undefined;
  /** The AWS account ID of the grantee of the cluster. */
  readonly Grantee?: string | undefined;
  /** The AWS account ID of the cluster owner. */
  readonly Grantor?: string | undefined;
  /** The status of the authorization action. */
  readonly Status?: string | undefined;
}

/** `AWS::Redshift::EventSubscription`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-eventsubscription.html */
export interface EventSubscription {
  /** A boolean value; set to `true` to activate the subscription, and set to `false` to create the subscription but not… */
  readonly Enabled?: boolean | undefined;
  /** Specifies the Amazon Redshift event categories to be published by the event notification subscription. */
  readonly EventCategories?: readonly string[] | undefined;
  /** Specifies the Amazon Redshift event severity to be published by the event notification subscription. */
  readonly Severity?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications. */
  readonly SnsTopicArn?: string | undefined;
  /** A list of one or more identifiers of Amazon Redshift source objects. */
  readonly SourceIds?: readonly string[] | undefined;
  /** The type of source that will be generating the events. */
  readonly SourceType?: string | undefined;
  /** The name of the event subscription to be created. */
  readonly SubscriptionName?: string | undefined;
  /** A list of tag instances. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the Amazon Redshift event notification subscription. */
  readonly CustSubscriptionId?: string | undefined;
  /** The AWS account associated with the Amazon Redshift event notification subscription. */
  readonly CustomerAwsId?: string | undefined;
  /** The list of Amazon Redshift event categories specified in the event notification subscription. */
  readonly EventCategoriesList?: readonly string[] | undefined;
  /** A list of the sources that publish events to the Amazon Redshift event notification subscription. */
  readonly SourceIdsList?: readonly string[] | undefined;
  /** The status of the Amazon Redshift event notification subscription. */
  readonly Status?: string | undefined;
  /** The date and time the Amazon Redshift event notification subscription was created. */
  readonly SubscriptionCreationTime?: string | undefined;
}

/** `AWS::Redshift::Integration`: Describes a zero-ETL or S3 integration. */
export interface Integration {
  /** The encryption context for the integration. */
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the integration. */
  readonly IntegrationName?: string | undefined;
  /** The AWS Key Management Service ( AWS KMS) key identifier for the key used to encrypt the integration. */
  readonly KMSKeyId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the database used as the source for replication. */
  readonly SourceArn?: string | undefined;
  /** The list of tags associated with the integration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Redshift data warehouse to use as the target for replication. */
  readonly TargetArn?: string | undefined;
  /** The time (UTC) when the integration was created. */
  readonly CreateTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the integration. */
  readonly IntegrationArn?: string | undefined;
}

/** `AWS::Redshift::QEV2IdcApplication`: Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application. */
export interface QEV2IdcApplication {
  /** The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application. */
  readonly IdcDisplayName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query Editor… */
  readonly IdcInstanceArn?: string | undefined;
  /** The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center. */
  readonly Qev2IdcApplicationName?: string | undefined;
  /** A list of tags associated with the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed application. */
  readonly IdcManagedApplicationArn?: string | undefined;
  /** The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application. */
  readonly IdcOnboardStatus?: string | undefined;
  /** The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM… */
  readonly Qev2IdcApplicationArn?: string | undefined;
}

/** `AWS::Redshift::ScheduledAction`: Creates a scheduled action. */
export interface ScheduledAction {
  /** If true, the schedule is enabled. */
  readonly Enable?: boolean | undefined;
  /** The end time in UTC when the schedule is no longer active. */
  readonly EndTime?: string | undefined;
  /** The IAM role to assume to run the scheduled action. */
  readonly IamRole?: string | undefined;
  /** The schedule for a one-time (at format) or recurring (cron format) scheduled action. */
  readonly Schedule?: string | undefined;
  /** The description of the scheduled action. */
  readonly ScheduledActionDescription?: string | undefined;
  /** The name of the scheduled action. */
  readonly ScheduledActionName?: string | undefined;
  /** The start time in UTC when the schedule is active. */
  readonly StartTime?: string | undefined;
  /** A JSON format string of the Amazon Redshift API operation with input parameters. */
  readonly TargetAction?: ScheduledAction_ScheduledActionType | undefined;
  /** List of times when the scheduled action will run. */
  readonly NextInvocations?: readonly string[] | undefined;
  /** The state of the scheduled action. */
  readonly State?: string | undefined;
}

/** Describes a pause cluster operation. */
export interface ScheduledAction_PauseClusterMessage {
  /** The identifier of the cluster to be paused. */
  readonly ClusterIdentifier?: string | undefined;
}

/** Describes a resize cluster operation. */
export interface ScheduledAction_ResizeClusterMessage {
  /** A boolean value indicating whether the resize operation is using the classic resize process. */
  readonly Classic?: boolean | undefined;
  /** The unique identifier for the cluster to resize. */
  readonly ClusterIdentifier?: string | undefined;
  /** The new cluster type for the specified cluster. */
  readonly ClusterType?: string | undefined;
  /** The new node type for the nodes you are adding. */
  readonly NodeType?: string | undefined;
  /** The new number of nodes for the cluster. */
  readonly NumberOfNodes?: number | undefined;
}

/** Describes a resume cluster operation. */
export interface ScheduledAction_ResumeClusterMessage {
  /** The identifier of the cluster to be resumed. */
  readonly ClusterIdentifier?: string | undefined;
}

/** The action type that specifies an Amazon Redshift API operation that is supported by the Amazon Redshift scheduler. */
export interface ScheduledAction_ScheduledActionType {
  /** An action that runs a `PauseCluster` API operation. */
  readonly PauseCluster?: ScheduledAction_PauseClusterMessage | undefined;
  /** An action that runs a `ResizeCluster` API operation. */
  readonly ResizeCluster?: ScheduledAction_ResizeClusterMessage | undefined;
  /** An action that runs a `ResumeCluster` API operation. */
  readonly ResumeCluster?: ScheduledAction_ResumeClusterMessage | undefined;
}

/** `AWS::Redshift::Snapshot`: Resource Type definition for AWS::Redshift::Snapshot. */
export interface Snapshot {
  /** The cluster identifier for which you want a snapshot. */
  readonly ClusterIdentifier?: string | undefined;
  /** The number of days that a manual snapshot is retained. */
  readonly ManualSnapshotRetentionPeriod?: number | undefined;
  /** A unique identifier for the snapshot that you are requesting. */
  readonly SnapshotIdentifier?: string | undefined;
  /** A list of tag instances. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Availability Zone in which the cluster was created. */
  readonly AvailabilityZone?: string | undefined;
  /** The time (UTC) when the cluster was originally created. */
  readonly ClusterCreateTime?: string | undefined;
  /** The version ID of the Amazon Redshift engine that is running on the cluster. */
  readonly ClusterVersion?: string | undefined;
  /** The name of the database that was created when the cluster was created. */
  readonly DBName?: string | undefined;
  /** If true, the data in the snapshot is encrypted at rest. */
  readonly Encrypted?: boolean | undefined;
  /** A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster. */
  readonly EncryptedWithHSM?: boolean | undefined;
  /** The engine full version of the cluster at the time the snapshot was taken. */
  readonly EngineFullVersion?: string | undefined;
  /** An option that specifies whether to create the cluster with enhanced VPC routing enabled. */
  readonly EnhancedVpcRouting?: boolean | undefined;
  /** The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from which… */
  readonly KmsKeyId?: string | undefined;
  /** The name of the maintenance track for the snapshot. */
  readonly MaintenanceTrackName?: string | undefined;
  /** The admin user name for the cluster. */
  readonly MasterUsername?: string | undefined;
  /** The node type that the cluster is provisioned with. */
  readonly NodeType?: string | undefined;
  /** The number of nodes in the cluster. */
  readonly NumberOfNodes?: number | undefined;
  /** The Amazon Web Services account that owns the snapshot. */
  readonly OwnerAccount?: string | undefined;
  /** The port that the cluster is listening on. */
  readonly Port?: number | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot. */
  readonly SnapshotArn?: string | undefined;
  /** The time (in UTC format) when Amazon Redshift began the snapshot. */
  readonly SnapshotCreateTime?: string | undefined;
  /** The snapshot type. */
  readonly SnapshotType?: string | undefined;
  /** The snapshot status. */
  readonly Status?: string | undefined;
  /** The VPC identifier of the cluster if the snapshot is from a cluster in a VPC. */
  readonly VpcId?: string | undefined;
}

/** `AWS::Redshift::SnapshotCopyGrant`: Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key Management… */
export interface SnapshotCopyGrant {
  /** The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the snapshot copy grant. */
  readonly SnapshotCopyGrantName?: string | undefined;
  /** A list of tag instances. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot copy grant. */
  readonly Arn?: string | undefined;
}

/** `AWS::Redshift::SnapshotSchedule`: Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular… */
export interface SnapshotSchedule {
  /** The definition of the snapshot schedule. */
  readonly ScheduleDefinitions?: readonly string[] | undefined;
  /** The description of the snapshot schedule. */
  readonly ScheduleDescription?: string | undefined;
  /** A unique identifier for the snapshot schedule. */
  readonly ScheduleIdentifier?: string | undefined;
  /** An optional set of tags for the snapshot schedule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the snapshot schedule. */
  readonly Arn?: string | undefined;
  /** The number of clusters associated with the schedule. */
  readonly AssociatedClusterCount?: number | undefined;
}

/** `AWS::Redshift::UsageLimit`: Resource Type definition for AWS::Redshift::UsageLimit. */
export interface UsageLimit {
  /** The limit amount. */
  readonly Amount?: number | undefined;
  /** The action that Amazon Redshift takes when the limit is reached. */
  readonly BreachAction?: string | undefined;
  /** The identifier of the cluster that you want to limit usage. */
  readonly ClusterIdentifier?: string | undefined;
  /** The Amazon Redshift feature that you want to limit. */
  readonly FeatureType?: string | undefined;
  /** The type of limit. */
  readonly LimitType?: string | undefined;
  /** The time period that the amount applies to. */
  readonly Period?: string | undefined;
  /** A list of tag instances. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the usage limit. */
  readonly Arn?: string | undefined;
  /** The identifier of the usage limit. */
  readonly UsageLimitId?: string | undefined;
}
