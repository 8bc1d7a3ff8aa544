// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::AmazonMQ::Broker`: Creates a broker. */
export interface Broker {
  /** The authentication strategy used to secure the broker. */
  readonly AuthenticationStrategy?: string | undefined;
  /** Enables automatic upgrades to new patch versions for brokers as new versions are released and supported by Amazon MQ. */
  readonly AutoMinorVersionUpgrade?: boolean | undefined;
  /** The broker's name. */
  readonly BrokerName?: string | undefined;
  /** A list of information about the configuration. */
  readonly Configuration?: Broker_ConfigurationId | undefined;
  /** Defines whether this broker is a part of a data replication pair. */
  readonly DataReplicationMode?: string | undefined;
  /** The Amazon Resource Name (ARN) of the primary broker that is used to replicate data from in a data replication pair,… */
  readonly DataReplicationPrimaryBrokerArn?: string | undefined;
  /** The broker's deployment mode. */
  readonly DeploymentMode?: string | undefined;
  /** Encryption options for the broker. */
  readonly EncryptionOptions?: Broker_EncryptionOptions | undefined;
  /** The type of broker engine. */
  readonly EngineType?: string | undefined;
  /** The broker engine version. */
  readonly EngineVersion?: string | undefined;
  /** The broker's instance type. */
  readonly HostInstanceType?: string | undefined;
  /** The metadata of the LDAP server used to authenticate and authorize connections to the broker. */
  readonly LdapServerMetadata?: Broker_LdapServerMetadata | undefined;
  /** Enables Amazon CloudWatch logging for brokers. */
  readonly Logs?: Broker_LogList | undefined;
  /** The parameters that determine the WeeklyStartTime. */
  readonly MaintenanceWindowStartTime?: Broker_MaintenanceWindow | undefined;
  /** Enables connections from applications outside of the VPC that hosts the broker's subnets. */
  readonly PubliclyAccessible?: boolean | undefined;
  /** The ARNs of the resource shares to be associated with the broker. */
  readonly ResourceShareArns?: readonly string[] | undefined;
  /** The list of rules (1 minimum, 125 maximum) that authorize connections to brokers. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The broker's storage size in GB. */
  readonly StorageSize?: number | undefined;
  /** The broker's storage type. */
  readonly StorageType?: string | undefined;
  /** The list of groups that define which subnets and IP ranges the broker can use from different Availability Zones. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Create tags when creating the broker. */
  readonly Tags?: readonly Broker_TagsEntry[] | undefined;
  /** The list of broker users (persons or applications) who can access queues and topics. */
  readonly Users?: readonly Broker_User[] | undefined;
  /** The AMQP endpoints of each broker instance as a list of strings. */
  readonly AmqpEndpoints?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon MQ broker. */
  readonly Arn?: string | undefined;
  /** The unique ID that Amazon MQ generates for the configuration. */
  readonly ConfigurationId?: string | undefined;
  /** The revision number of the configuration. */
  readonly ConfigurationRevision?: string | undefined;
  readonly ConsoleURLs?: readonly string[] | undefined;
  /** The version in use. */
  readonly EngineVersionCurrent?: string | undefined;
  readonly Id?: string | undefined;
  /** The IP addresses of each broker instance as a list of strings. */
  readonly IpAddresses?: readonly string[] | undefined;
  /** The MQTT endpoints of each broker instance as a list of strings. */
  readonly MqttEndpoints?: readonly string[] | undefined;
  /** The OpenWire endpoints of each broker instance as a list of strings. */
  readonly OpenWireEndpoints?: readonly string[] | undefined;
  /** The STOMP endpoints of each broker instance as a list of strings. */
  readonly StompEndpoints?: readonly string[] | undefined;
  /** The WSS endpoints of each broker instance as a list of strings. */
  readonly WssEndpoints?: readonly string[] | undefined;
}

/** A list of information about the configuration. */
export interface Broker_ConfigurationId {
  /** The unique ID that Amazon MQ generates for the configuration. */
  readonly Id?: string | undefined;
  /** The revision number of the configuration. */
  readonly Revision?: number | undefined;
}

/** Encryption options for the broker. */
export interface Broker_EncryptionOptions {
  /** The customer master key (CMK) to use for the A AWS (KMS). */
  readonly KmsKeyId?: string | undefined;
  /** Enables the use of an AWS owned CMK using AWS (KMS). */
  readonly UseAwsOwnedKey?: boolean | undefined;
}

/** The metadata of the LDAP server used to authenticate and authorize connections to the broker. */
export interface Broker_LdapServerMetadata {
  readonly Hosts?: readonly string[] | undefined;
  readonly RoleBase?: string | undefined;
  readonly RoleName?: string | undefined;
  readonly RoleSearchMatching?: string | undefined;
  readonly RoleSearchSubtree?: boolean | undefined;
  readonly ServiceAccountPassword?: string | undefined;
  readonly ServiceAccountUsername?: string | undefined;
  readonly UserBase?: string | undefined;
  readonly UserRoleName?: string | undefined;
  readonly UserSearchMatching?: string | undefined;
  readonly UserSearchSubtree?: boolean | undefined;
}

/** The list of information about logs to be enabled for the specified broker. */
export interface Broker_LogList {
  /** Enables audit logging. */
  readonly Audit?: boolean | undefined;
  /** Enables general logging. */
  readonly General?: boolean | undefined;
}

/** The parameters that determine the WeeklyStartTime. */
export interface Broker_MaintenanceWindow {
  /** The day of the week. */
  readonly DayOfWeek?: string | undefined;
  /** The time, in 24-hour format. */
  readonly TimeOfDay?: string | undefined;
  /** The time zone, UTC by default, in either the Country/City format, or the UTC offset format. */
  readonly TimeZone?: string | undefined;
}

/** Create tags when creating the broker. */
export interface Broker_TagsEntry {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** The list of broker users (persons or applications) who can access queues and topics. */
export interface Broker_User {
  /** Enables access to the ActiveMQ Web Console for the ActiveMQ user. */
  readonly ConsoleAccess?: boolean | undefined;
  /** The list of groups (20 maximum) to which the ActiveMQ user belongs. */
  readonly Groups?: readonly string[] | undefined;
  /** The password of the user. */
  readonly Password?: string | undefined;
  /** Defines if this user is intended for CRDR replication purposes. */
  readonly ReplicationUser?: boolean | undefined;
  /** The username of the broker user. */
  readonly Username?: string | undefined;
}

/** `AWS::AmazonMQ::Configuration`: Creates a new configuration for the specified configuration name. */
export interface Configuration {
  /** The authentication strategy associated with the configuration. */
  readonly AuthenticationStrategy?: string | undefined;
  /** Amazon MQ for Active MQ. */
  readonly Data?: string | undefined;
  /** The description of the configuration. */
  readonly Description?: string | undefined;
  /** The type of broker engine. */
  readonly EngineType?: string | undefined;
  /** The broker engine version. */
  readonly EngineVersion?: string | undefined;
  /** The name of the configuration. */
  readonly Name?: string | undefined;
  /** Create tags when creating the configuration. */
  readonly Tags?: readonly Configuration_TagsEntry[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon MQ configuration. */
  readonly Arn?: string | undefined;
  /** The ID of the Amazon MQ configuration. */
  readonly Id?: string | undefined;
  /** The revision number of the configuration. */
  readonly Revision?: string | undefined;
}

/** The list of all tags associated with this configuration. */
export interface Configuration_TagsEntry {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::AmazonMQ::ConfigurationAssociation`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-configurationassociation.html */
export interface ConfigurationAssociation {
  /** ID of the Broker that the configuration should be applied to */
  readonly Broker?: string | undefined;
  /** Returns information about all configurations. */
  readonly Configuration?: ConfigurationAssociation_ConfigurationId | undefined;
  /** The ID of the ConfigurationAssociation Resource */
  readonly Id?: string | undefined;
}

/** A list of information about the configuration. */
export interface ConfigurationAssociation_ConfigurationId {
  /** The unique ID that Amazon MQ generates for the configuration. */
  readonly Id?: string | undefined;
  /** The revision number of the configuration. */
  readonly Revision?: number | undefined;
}
