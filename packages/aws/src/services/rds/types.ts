/** What only a live account knows of a database. */
export interface ObservedDBInstance {
  /** The end of the certificate that the server shows (ISO 8601); never absent. */
  readonly CertificateValidTill?: string | undefined;
  /** Whether AWS Backup keeps recovery points of it. */
  readonly BackupProtected?: boolean | undefined;
  /** The versions of its engine that RDS offers in its Region; never absent. */
  readonly OfferedEngineVersions?: readonly string[] | undefined;
  /** How AWS supports its major version, where our tables do not have it; never absent. */
  readonly EngineSupport?: 'standard' | 'extended' | 'ended' | undefined;
  /** The version that runs, where the configuration leaves it to AWS; never absent. */
  readonly EngineVersion?: string | undefined;
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::RDS::DBInstance': ObservedDBInstance;
  }
}
