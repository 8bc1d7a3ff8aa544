// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::HealthImaging::Datastore`: Create a data store. */
export interface Datastore {
  /** The data store name. */
  readonly DatastoreName?: string | undefined;
  /** The Amazon Resource Name (ARN) assigned to the Key Management Service (KMS) key for accessing encrypted data. */
  readonly KmsKeyArn?: string | undefined;
  /** The tags provided when creating a data store. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The timestamp when the data store was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) for the data store. */
  readonly DatastoreArn?: string | undefined;
  /** The data store identifier. */
  readonly DatastoreId?: string | undefined;
  /** The data store status. */
  readonly DatastoreStatus?: string | undefined;
  /** The timestamp when the data store was last updated. */
  readonly UpdatedAt?: string | undefined;
}
