// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::HealthAgent::Domain`: Resource Type definition for AWS::HealthAgent::Domain. */
export interface Domain {
  /** The name of the Domain. */
  readonly Name?: string | undefined;
  /** Tags associated with the Domain. */
  readonly Tags?: readonly Domain_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the Domain. */
  readonly Arn?: string | undefined;
  /** The timestamp when the Domain was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the Domain. */
  readonly DomainId?: string | undefined;
  /** Encryption context for the Domain. */
  readonly EncryptionContext?: Domain_EncryptionContext | undefined;
  /** The status of the Domain. */
  readonly Status?: string | undefined;
}

/** Encryption context for the Domain. */
export interface Domain_EncryptionContext {
  /** The type of encryption key used. */
  readonly EncryptionType?: string | undefined;
}

export interface Domain_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
