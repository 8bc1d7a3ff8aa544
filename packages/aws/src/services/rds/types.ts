/** What only a live account knows of a database. */
export interface ObservedDBInstance {
  /** The end of the certificate that the server shows (ISO 8601). */
  readonly CertificateValidTill?: string | undefined;
  /** The versions of its engine that RDS offers in its Region. */
  readonly OfferedEngineVersions?: readonly string[] | undefined;
  /** How AWS supports its major version, where our tables do not have it. */
  readonly EngineSupport?: 'standard' | 'extended' | 'ended' | undefined;
  /** The version that runs, where the configuration leaves it to AWS. */
  readonly EngineVersion?: string | undefined;
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::RDS::DBInstance': ObservedDBInstance;
  }
}
