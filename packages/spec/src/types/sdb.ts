// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SDB::Domain`: Use the `AWS::SDB::Domain` resource to declare a SimpleDB domain. */
export interface Domain {
  /** Information about the SimpleDB domain. */
  readonly Description?: string | undefined;
  /** The name of the domain to create. */
  readonly Id?: string | undefined;
}
