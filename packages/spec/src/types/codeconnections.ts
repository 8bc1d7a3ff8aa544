// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeConnections::Connection`: A resource that is used to connect third-party source providers with services like CodePipeline. */
export interface Connection {
  /** The name of the connection. */
  readonly ConnectionName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the host associated with the connection. */
  readonly HostArn?: string | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType?: string | undefined;
  /** Specifies the tags applied to a connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connection. */
  readonly ConnectionArn?: string | undefined;
  /** The current status of the connection. */
  readonly ConnectionStatus?: string | undefined;
  /** The identifier of the external provider where your third-party code repository is configured. */
  readonly OwnerAccountId?: string | undefined;
}

/** `AWS::CodeConnections::Host`: A resource that represents the infrastructure where a third-party provider is installed. */
export interface Host {
  /** The name of the host. */
  readonly Name?: string | undefined;
  /** The endpoint of the infrastructure where your provider type is installed. */
  readonly ProviderEndpoint?: string | undefined;
  /** The name of the installed provider to be associated with your connection. */
  readonly ProviderType?: string | undefined;
  /** Tags to apply to the host. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC configuration provisioned for the host. */
  readonly VpcConfiguration?: Host_VpcConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the host. */
  readonly HostArn?: string | undefined;
  /** The server-generated unique identifier for the host. */
  readonly HostId?: string | undefined;
  /** The status of the host. */
  readonly Status?: string | undefined;
}

/** The VPC configuration provisioned for the host. */
export interface Host_VpcConfiguration {
  /** The ID of the security group or security groups associated with the Amazon VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID of the subnet or subnets associated with the Amazon VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your provider type… */
  readonly TlsCertificate?: string | undefined;
  /** The ID of the Amazon VPC connected to the infrastructure where your provider type is installed. */
  readonly VpcId?: string | undefined;
}
