/** What only a live account knows of a database. What of it is not there is looked for among the versions and authorities of the Region. */
export interface ObservedDBInstance {
  /** The end of the certificate that the server shows (ISO 8601). */
  readonly CertificateValidTill?: string | undefined;
  /** Whether AWS Backup keeps recovery points of it. */
  readonly BackupProtected?: boolean | undefined;
  /** The versions of its engine that RDS offers in its Region. */
  readonly OfferedEngineVersions?: readonly string[] | undefined;
  /** How AWS supports its major version, where our tables do not have it. */
  readonly EngineSupport?: 'standard' | 'extended' | 'ended' | undefined;
  /** The version that runs, where the configuration leaves it to AWS. */
  readonly EngineVersion?: string | undefined;
}

/** A version of an engine that RDS offers in a Region. */
export interface EngineVersion {
  readonly Engine?: string | undefined;
  readonly EngineVersion?: string | undefined;
  /** Whether RDS takes it when nobody says which. */
  readonly IsDefault?: boolean | undefined;
  /** How AWS supports its major version. */
  readonly Support?: 'standard' | 'extended' | 'ended' | undefined;
}

/** A certificate authority of RDS in a Region. */
export interface CertificateAuthority {
  readonly CertificateIdentifier?: string | undefined;
  /** Its end (ISO 8601). */
  readonly ValidTill?: string | undefined;
}

declare module '@demarc/spec/types' {
  interface AwsTypes {
    'Demarc::RDS::EngineVersion': EngineVersion;
    'Demarc::RDS::CertificateAuthority': CertificateAuthority;
  }
}

declare module '../../own-types.ts' {
  interface ObservedTypes {
    'AWS::RDS::DBInstance': ObservedDBInstance;
  }
}
