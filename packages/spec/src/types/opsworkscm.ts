// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::OpsWorksCM::Server`: The `AWS::OpsWorksCM::Server` resource creates an AWS OpsWorks for Chef Automate or OpsWorks for Puppet Enterprise… */
export interface Server {
  /** Associate a public IP address with a server that you are launching. */
  readonly AssociatePublicIpAddress?: boolean | undefined;
  /** If you specify this field, AWS OpsWorks CM creates the server by using the backup represented by BackupId. */
  readonly BackupId?: string | undefined;
  /** The number of automated backups that you want to keep. */
  readonly BackupRetentionCount?: number | undefined;
  /** Supported on servers running Chef Automate 2.0 only. */
  readonly CustomCertificate?: string | undefined;
  /** Supported on servers running Chef Automate 2.0 only. */
  readonly CustomDomain?: string | undefined;
  /** Supported on servers running Chef Automate 2.0 only. */
  readonly CustomPrivateKey?: string | undefined;
  /** Enable or disable scheduled backups. */
  readonly DisableAutomatedBackup?: boolean | undefined;
  /** The configuration management engine to use. */
  readonly Engine?: string | undefined;
  /** Optional engine attributes on a specified server. */
  readonly EngineAttributes?: readonly Server_EngineAttribute[] | undefined;
  /** The engine model of the server. */
  readonly EngineModel?: string | undefined;
  /** The major release version of the engine that you want to use. */
  readonly EngineVersion?: string | undefined;
  /** The ARN of the instance profile that your Amazon EC2 instances use. */
  readonly InstanceProfileArn?: string | undefined;
  /** The Amazon EC2 instance type to use. */
  readonly InstanceType?: string | undefined;
  /** The Amazon EC2 key pair to set for the instance. */
  readonly KeyPair?: string | undefined;
  /** The start time for a one-hour period during which AWS OpsWorks CM backs up application-level data on your server if… */
  readonly PreferredBackupWindow?: string | undefined;
  /** The start time for a one-hour period each week during which AWS OpsWorks CM performs maintenance on the instance. */
  readonly PreferredMaintenanceWindow?: string | undefined;
  /** A list of security group IDs to attach to the Amazon EC2 instance. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The service role that the AWS OpsWorks CM service backend uses to work with your account. */
  readonly ServiceRoleArn?: string | undefined;
  /** The IDs of subnets in which to launch the server EC2 instance. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A map that contains tag keys and tag values to attach to an AWS OpsWorks for Chef Automate or OpsWorks for Puppet… */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the server, such as `arn:aws:OpsWorksCM:us-east-1:123456789012:server/server-a1bzhi`. */
  readonly Arn?: string | undefined;
  /** A DNS name that can be used to access the engine. */
  readonly Endpoint?: string | undefined;
  readonly ServerName?: string | undefined;
}

/** The `EngineAttribute` property type specifies administrator credentials for an AWS OpsWorks for Chef Automate or… */
export interface Server_EngineAttribute {
  /** The name of the engine attribute. */
  readonly Name?: string | undefined;
  /** The value of the engine attribute. */
  readonly Value?: string | undefined;
}
