// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::OSIS::Pipeline`: The AWS::OSIS::Pipeline resource creates an Amazon OpenSearch Ingestion pipeline. */
export interface Pipeline {
  /** Options that specify the configuration of a persistent buffer. */
  readonly BufferOptions?: Pipeline_BufferOptions | undefined;
  /** Options to control how OpenSearch encrypts buffer data. */
  readonly EncryptionAtRestOptions?: Pipeline_EncryptionAtRestOptions | undefined;
  /** Key-value pairs that represent log publishing settings. */
  readonly LogPublishingOptions?: Pipeline_LogPublishingOptions | undefined;
  /** The maximum pipeline capacity, in Ingestion Compute Units (ICUs). */
  readonly MaxUnits?: number | undefined;
  /** The minimum pipeline capacity, in Ingestion Compute Units (ICUs). */
  readonly MinUnits?: number | undefined;
  /** The Data Prepper pipeline configuration in YAML format. */
  readonly PipelineConfigurationBody?: string | undefined;
  /** The name of the pipeline. */
  readonly PipelineName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that the pipeline uses to access AWS resources. */
  readonly PipelineRoleArn?: string | undefined;
  readonly ResourcePolicy?: Pipeline_ResourcePolicy | undefined;
  /** List of tags to add to the pipeline upon creation. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint. */
  readonly VpcOptions?: Pipeline_VpcOptions | undefined;
  /** A list of the ingestion endpoints for the pipeline that you can send data to. */
  readonly IngestEndpointUrls?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the pipeline. */
  readonly PipelineArn?: string | undefined;
  /** The VPC endpoint service name for the pipeline. */
  readonly VpcEndpointService?: string | undefined;
  /** The VPC interface endpoints that have access to the pipeline. */
  readonly VpcEndpoints?: readonly Pipeline_VpcEndpoint[] | undefined;
}

/** Options that specify the configuration of a persistent buffer. */
export interface Pipeline_BufferOptions {
  /** Whether persistent buffering should be enabled. */
  readonly PersistentBufferEnabled?: boolean | undefined;
}

/** The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch. */
export interface Pipeline_CloudWatchLogDestination {
  /** The name of the CloudWatch Logs group to send pipeline logs to. */
  readonly LogGroup?: string | undefined;
}

/** Options to control how OpenSearch encrypts buffer data. */
export interface Pipeline_EncryptionAtRestOptions {
  /** The ARN of the KMS key used to encrypt buffer data. */
  readonly KmsKeyArn?: string | undefined;
}

/** Container for the values required to configure logging for the pipeline. */
export interface Pipeline_LogPublishingOptions {
  /** The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs. */
  readonly CloudWatchLogDestination?: Pipeline_CloudWatchLogDestination | undefined;
  /** Whether logs should be published. */
  readonly IsLoggingEnabled?: boolean | undefined;
}

export interface Pipeline_ResourcePolicy {
  readonly Policy?: PolicyDocument | undefined;
}

/** Options for attaching a VPC to pipeline. */
export interface Pipeline_VpcAttachmentOptions {
  /** Whether a VPC is attached to the pipeline. */
  readonly AttachToVpc?: boolean | undefined;
  /** The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs). */
  readonly CidrBlock?: string | undefined;
}

/** An OpenSearch Ingestion-managed VPC endpoint that will access one or more pipelines. */
export interface Pipeline_VpcEndpoint {
  /** The unique identifier of the endpoint. */
  readonly VpcEndpointId?: string | undefined;
  /** The ID for your VPC. */
  readonly VpcId?: string | undefined;
  /** Information about the VPC, including associated subnets and security groups. */
  readonly VpcOptions?: Pipeline_VpcOptions | undefined;
}

/** Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint. */
export interface Pipeline_VpcOptions {
  /** A list of security groups associated with the VPC endpoint. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs associated with the VPC endpoint. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** Options for attaching a VPC to a pipeline. */
  readonly VpcAttachmentOptions?: Pipeline_VpcAttachmentOptions | undefined;
  /** Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured for the… */
  readonly VpcEndpointManagement?: string | undefined;
}
