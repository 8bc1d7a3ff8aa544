// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SSMGuiConnect::Preferences`: Specify new or changed connection recording preferences for your AWS Systems Manager GUI Connect connections. */
export interface Preferences {
  /** The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region. */
  readonly ConnectionRecordingPreferences?: Preferences_ConnectionRecordingPreferences | undefined;
  /** The primary identifier for the AWS CloudFormation resource. */
  readonly AccountId?: string | undefined;
}

/** The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region. */
export interface Preferences_ConnectionRecordingPreferences {
  /** The ARN of a AWS key that is used to encrypt data while it is being processed by the service. */
  readonly KMSKeyArn?: string | undefined;
  /** Determines where recordings of RDP connections are stored. */
  readonly RecordingDestinations?: Preferences_RecordingDestinations | undefined;
}

/** Determines where recordings of RDP connections are stored. */
export interface Preferences_RecordingDestinations {
  /** The S3 bucket where RDP connection recordings are stored. */
  readonly S3Buckets?: readonly Preferences_S3Bucket[] | undefined;
}

/** The S3 bucket where RDP connection recordings are stored. */
export interface Preferences_S3Bucket {
  /** The name of the S3 bucket where RDP connection recordings are stored. */
  readonly BucketName?: string | undefined;
  /** The AWS account number that owns the S3 bucket. */
  readonly BucketOwner?: string | undefined;
}
