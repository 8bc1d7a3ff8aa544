// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::UXC::AccountCustomization`: Resource schema for managing AWS account-level UX customization settings, including account color, visible services,… */
export interface AccountCustomization {
  /** The color theme assigned to the account for visual identification in the AWS Console. */
  readonly AccountColor?: string | undefined;
  /** A list of AWS region identifiers visible to the account in the AWS Console. */
  readonly VisibleRegions?: readonly string[] | undefined;
  /** A list of AWS service identifiers visible to the account in the AWS Console. */
  readonly VisibleServices?: readonly string[] | undefined;
  /** The AWS account ID that this customization belongs to. */
  readonly AccountId?: string | undefined;
}
