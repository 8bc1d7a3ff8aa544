// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DirectoryService::MicrosoftAD`: The `AWS::DirectoryService::MicrosoftAD` resource specifies a Microsoft Active Directory in AWS so that your directory… */
export interface MicrosoftAD {
  /** Specifies an alias for a directory and assigns the alias to the directory. */
  readonly CreateAlias?: boolean | undefined;
  /** AWS Managed Microsoft AD is available in two editions. */
  readonly Edition?: string | undefined;
  /** Whether to enable single sign-on for a Microsoft Active Directory in AWS. */
  readonly EnableSso?: boolean | undefined;
  /** The fully qualified domain name for the AWS Managed Microsoft AD directory, such as `corp.example.com`. */
  readonly Name?: string | undefined;
  /** The password for the default administrative user named `Admin`. */
  readonly Password?: string | undefined;
  /** The NetBIOS name for your domain, such as `CORP`. */
  readonly ShortName?: string | undefined;
  /** Specifies the VPC settings of the Microsoft AD directory server in AWS. */
  readonly VpcSettings?: MicrosoftAD_VpcSettings | undefined;
  /** The alias for a directory. */
  readonly Alias?: string | undefined;
  /** The IP addresses of the DNS servers for the directory, such as `[ "192.0.2.1", "192.0.2.2" ]`. */
  readonly DnsIpAddresses?: readonly string[] | undefined;
  /** The directory ID. */
  readonly Id?: string | undefined;
}

/** Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation. */
export interface MicrosoftAD_VpcSettings {
  /** The identifiers of the subnets for the directory servers. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The identifier of the VPC in which to create the directory. */
  readonly VpcId?: string | undefined;
}

/** `AWS::DirectoryService::SimpleAD`: The `AWS::DirectoryService::SimpleAD` resource specifies an Directory Service Simple Active Directory ( Simple AD ) in… */
export interface SimpleAD {
  /** If set to `true`, specifies an alias for a directory and assigns the alias to the directory. */
  readonly CreateAlias?: boolean | undefined;
  /** A description for the directory. */
  readonly Description?: string | undefined;
  /** Whether to enable single sign-on for a directory. */
  readonly EnableSso?: boolean | undefined;
  /** The fully qualified name for the directory, such as `corp.example.com`. */
  readonly Name?: string | undefined;
  /** The password for the directory administrator. */
  readonly Password?: string | undefined;
  /** The NetBIOS name of the directory, such as `CORP`. */
  readonly ShortName?: string | undefined;
  /** The size of the directory. */
  readonly Size?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** A DirectoryVpcSettings object that contains additional information for the operation. */
  readonly VpcSettings?: SimpleAD_VpcSettings | undefined;
  /** The alias for a directory. */
  readonly Alias?: string | undefined;
  /** The directory ID. */
  readonly DirectoryId?: string | undefined;
  /** The IP addresses of the DNS servers for the directory, such as `[ "172.31.3.154", "172.31.63.203" ]`. */
  readonly DnsIpAddresses?: readonly string[] | undefined;
  readonly Id?: string | undefined;
}

/** Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation. */
export interface SimpleAD_VpcSettings {
  /** The identifiers of the subnets for the directory servers. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The identifier of the VPC in which to create the directory. */
  readonly VpcId?: string | undefined;
}
