// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';

/** `AWS::S3ObjectLambda::AccessPoint`: The `AWS::S3ObjectLambda::AccessPoint` resource specifies an Object Lambda Access Point used to access a bucket. */
export interface AccessPoint {
  /** The name of this access point. */
  readonly Name?: string | undefined;
  /** A configuration used when creating an Object Lambda Access Point. */
  readonly ObjectLambdaConfiguration?: AccessPoint_ObjectLambdaConfiguration | undefined;
  readonly Alias?: AccessPoint_Alias | undefined;
  /** Specifies the ARN for the Object Lambda Access Point. */
  readonly Arn?: string | undefined;
  /** The date and time when the specified Object Lambda Access Point was created. */
  readonly CreationDate?: string | undefined;
  readonly PolicyStatus?: AccessPoint_PolicyStatus | undefined;
  /** The Public Access Block Configuration is used to block policies that would allow public access to this Object lambda… */
  readonly PublicAccessBlockConfiguration?: AccessPoint_PublicAccessBlockConfiguration | undefined;
}

/** The alias of an Object Lambda Access Point. */
export interface AccessPoint_Alias {
  /** The status of the Object Lambda Access Point alias. */
  readonly Status?: string | undefined;
  /** The alias value of the Object Lambda Access Point. */
  readonly Value?: string | undefined;
}

export interface AccessPoint_AwsLambda {
  readonly FunctionArn?: string | undefined;
  readonly FunctionPayload?: string | undefined;
}

export interface AccessPoint_ContentTransformation {
  readonly AwsLambda?: AccessPoint_AwsLambda | undefined;
}

/** A configuration used when creating an Object Lambda Access Point. */
export interface AccessPoint_ObjectLambdaConfiguration {
  /** A container for allowed features. */
  readonly AllowedFeatures?: readonly string[] | undefined;
  /** A container for whether the CloudWatch metrics configuration is enabled. */
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  /** Standard access point associated with the Object Lambda Access Point. */
  readonly SupportingAccessPoint?: string | undefined;
  /** A container for transformation configurations for an Object Lambda Access Point. */
  readonly TransformationConfigurations?: readonly AccessPoint_TransformationConfiguration[] | undefined;
}

export interface AccessPoint_PolicyStatus {
  /** Specifies whether the Object lambda Access Point Policy is Public or not. */
  readonly IsPublic?: boolean | undefined;
}

/** The `PublicAccessBlock` configuration that you want to apply to this Amazon S3 account. */
export interface AccessPoint_PublicAccessBlockConfiguration {
  /** Specifies whether Amazon S3 should block public access control lists (ACLs) for buckets in this account. */
  readonly BlockPublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should block public bucket policies for buckets in this account. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** Specifies whether Amazon S3 should ignore public ACLs for buckets in this account. */
  readonly IgnorePublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should restrict public bucket policies for buckets in this account. */
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** A configuration used when creating an Object Lambda Access Point transformation. */
export interface AccessPoint_TransformationConfiguration {
  /** A container for the action of an Object Lambda Access Point configuration. */
  readonly Actions?: readonly string[] | undefined;
  /** A container for the content transformation of an Object Lambda Access Point configuration. */
  readonly ContentTransformation?: AccessPoint_ContentTransformation | undefined;
}

/** `AWS::S3ObjectLambda::AccessPointPolicy`: The `AWS::S3ObjectLambda::AccessPointPolicy` resource specifies the Object Lambda Access Point resource policy document. */
export interface AccessPointPolicy {
  /** An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket. */
  readonly ObjectLambdaAccessPoint?: string | undefined;
  /** Object Lambda Access Point resource policy document. */
  readonly PolicyDocument?: PolicyDocument | undefined;
}
