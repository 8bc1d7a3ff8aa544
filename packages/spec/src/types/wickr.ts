// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::Wickr::Network`: Resource Type definition for AWS::Wickr::Network. */
export interface Network {
  /** The access level of the network, which determines available features and capabilities. */
  readonly AccessLevel?: string | undefined;
  /** The name of the network. */
  readonly NetworkName?: string | undefined;
  /** The AWS account ID that owns the network. */
  readonly AwsAccountId?: string | undefined;
  /** The SSO redirect URI migration state. */
  readonly MigrationState?: number | undefined;
  /** The Amazon Resource Name (ARN) of the network. */
  readonly NetworkArn?: string | undefined;
  /** The unique identifier of the network. */
  readonly NetworkId?: string | undefined;
  /** The current standing or status of the network. */
  readonly Standing?: number | undefined;
}
