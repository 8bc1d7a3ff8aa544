// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3Outposts::AccessPoint`: The AWS::S3Outposts::AccessPoint resource specifies an access point and associates it with the specified Amazon S3 on… */
export interface AccessPoint {
  /** The Amazon Resource Name (ARN) of the S3 on Outposts bucket that is associated with this access point. */
  readonly Bucket?: string | undefined;
  /** The name of this access point. */
  readonly Name?: string | undefined;
  /** The access point policy associated with this access point. */
  readonly Policy?: PolicyDocument | undefined;
  /** The virtual private cloud (VPC) configuration for this access point, if one exists. */
  readonly VpcConfiguration?: AccessPoint_VpcConfiguration | undefined;
  /** This resource contains the details of the S3 on Outposts bucket access point ARN. */
  readonly Arn?: string | undefined;
}

/** Contains the virtual private cloud (VPC) configuration for the specified access point. */
export interface AccessPoint_VpcConfiguration {
  /** Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests. */
  readonly VpcId?: string | undefined;
}

/** `AWS::S3Outposts::Bucket`: The AWS::S3Outposts::Bucket resource specifies a new Amazon S3 on Outposts bucket. */
export interface Bucket {
  /** A name for the S3 on Outposts bucket. */
  readonly BucketName?: string | undefined;
  /** Creates a new lifecycle configuration for the S3 on Outposts bucket or replaces an existing lifecycle configuration. */
  readonly LifecycleConfiguration?: Bucket_LifecycleConfiguration | undefined;
  /** The ID of the Outpost of the specified bucket. */
  readonly OutpostId?: string | undefined;
  /** Sets the tags for an S3 on Outposts bucket. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the ARN of the specified bucket. */
  readonly Arn?: string | undefined;
}

/** Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 on Outposts waits before… */
export interface Bucket_AbortIncompleteMultipartUpload {
  /** Specifies the number of days after initiation that Amazon S3 on Outposts aborts an incomplete multipart upload. */
  readonly DaysAfterInitiation?: number | undefined;
}

/** The container for the filter of the lifecycle rule. */
export interface Bucket_Filter {
  readonly AndOperator?: Bucket_FilterAndOperator | undefined;
  /** Prefix identifies one or more objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** Tag used to identify a subset of objects for an Amazon S3Outposts bucket. */
  readonly Tag?: Bucket_FilterTag | undefined;
}

export interface Bucket_FilterAndOperator {
  /** Prefix identifies one or more objects to which the rule applies. */
  readonly Prefix?: string | undefined;
  /** All of these tags must exist in the object's tag set in order for the rule to apply. */
  readonly Tags?: readonly Bucket_FilterTag[] | undefined;
}

/** Tag used to identify a subset of objects for an Amazon S3Outposts bucket. */
export interface Bucket_FilterTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** The container for the lifecycle configuration for the objects stored in an S3 on Outposts bucket. */
export interface Bucket_LifecycleConfiguration {
  /** The container for the lifecycle configuration rules for the objects stored in the S3 on Outposts bucket. */
  readonly Rules?: readonly Bucket_Rule[] | undefined;
}

/** A container for an Amazon S3 on Outposts bucket lifecycle rule. */
export interface Bucket_Rule {
  /** The container for the abort incomplete multipart upload rule. */
  readonly AbortIncompleteMultipartUpload?: Bucket_AbortIncompleteMultipartUpload | undefined;
  /** Specifies the expiration for the lifecycle of the object by specifying an expiry date. */
  readonly ExpirationDate?: string | undefined;
  /** Specifies the expiration for the lifecycle of the object in the form of days that the object has been in the S3 on… */
  readonly ExpirationInDays?: number | undefined;
  /** The container for the filter of the lifecycle rule. */
  readonly Filter?: Bucket_Filter | undefined;
  /** Unique identifier for the lifecycle rule. */
  readonly Id?: string | undefined;
  /** If `Enabled`, the rule is currently being applied. */
  readonly Status?: string | undefined;
}

/** `AWS::S3Outposts::BucketPolicy`: This resource applies a bucket policy to an Amazon S3 on Outposts bucket. */
export interface BucketPolicy {
  /** The name of the Amazon S3 Outposts bucket to which the policy applies. */
  readonly Bucket?: string | undefined;
  /** A policy document containing permissions to add to the specified bucket. */
  readonly PolicyDocument?: PolicyDocument | undefined;
}

/** `AWS::S3Outposts::Endpoint`: This AWS::S3Outposts::Endpoint resource specifies an endpoint and associates it with the specified Outpost. */
export interface Endpoint {
  /** The container for the type of connectivity used to access the Amazon S3 on Outposts endpoint. */
  readonly AccessType?: string | undefined;
  /** The ID of the customer-owned IPv4 address pool (CoIP pool) for the endpoint. */
  readonly CustomerOwnedIpv4Pool?: string | undefined;
  /** The failure reason, if any, for a create or delete endpoint operation. */
  readonly FailedReason?: Endpoint_FailedReason | undefined;
  /** The ID of the Outpost. */
  readonly OutpostId?: string | undefined;
  /** The ID of the security group used for the endpoint. */
  readonly SecurityGroupId?: string | undefined;
  /** The ID of the subnet used for the endpoint. */
  readonly SubnetId?: string | undefined;
  /** The ARN of the endpoint. */
  readonly Arn?: string | undefined;
  /** The VPC CIDR block committed by this endpoint. */
  readonly CidrBlock?: string | undefined;
  /** The time the endpoint was created. */
  readonly CreationTime?: string | undefined;
  /** The ID of the endpoint. */
  readonly Id?: string | undefined;
  /** The network interface of the endpoint. */
  readonly NetworkInterfaces?: readonly Endpoint_NetworkInterface[] | undefined;
  /** The status of the endpoint. */
  readonly Status?: string | undefined;
}

/** The failure reason, if any, for a create or delete endpoint operation. */
export interface Endpoint_FailedReason {
  /** The failure code, if any, for a create or delete endpoint operation. */
  readonly ErrorCode?: string | undefined;
  /** Additional error details describing the endpoint failure and recommended action. */
  readonly Message?: string | undefined;
}

/** The container for the network interface. */
export interface Endpoint_NetworkInterface {
  /** The ID for the network interface. */
  readonly NetworkInterfaceId?: string | undefined;
}
