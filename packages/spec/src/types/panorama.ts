// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Panorama::ApplicationInstance`: End of support notice. */
export interface ApplicationInstance {
  /** The ID of an application instance to replace with the new instance. */
  readonly ApplicationInstanceIdToReplace?: string | undefined;
  /** The device's ID. */
  readonly DefaultRuntimeContextDevice?: string | undefined;
  /** A description for the application instance. */
  readonly Description?: string | undefined;
  /** Setting overrides for the application manifest. */
  readonly ManifestOverridesPayload?: ApplicationInstance_ManifestOverridesPayload | undefined;
  /** The application's manifest document. */
  readonly ManifestPayload?: ApplicationInstance_ManifestPayload | undefined;
  /** A name for the application instance. */
  readonly Name?: string | undefined;
  /** The ARN of a runtime role for the application instance. */
  readonly RuntimeRoleArn?: string | undefined;
  /** Tags for the application instance. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The application instance's ID. */
  readonly ApplicationInstanceId?: string | undefined;
  /** The application instance's ARN. */
  readonly Arn?: string | undefined;
  /** The application instance's created time. */
  readonly CreatedTime?: number | undefined;
  /** The application instance's default runtime context device name. */
  readonly DefaultRuntimeContextDeviceName?: string | undefined;
  /** The application instance's health status. */
  readonly HealthStatus?: string | undefined;
  /** The application instance's last updated time. */
  readonly LastUpdatedTime?: number | undefined;
  /** The application instance's status. */
  readonly Status?: string | undefined;
  /** The application instance's status description. */
  readonly StatusDescription?: string | undefined;
}

/** Parameter overrides for an application instance. */
export interface ApplicationInstance_ManifestOverridesPayload {
  /** The overrides document. */
  readonly PayloadData?: string | undefined;
}

/** A application verion's manifest file. */
export interface ApplicationInstance_ManifestPayload {
  /** The application manifest. */
  readonly PayloadData?: string | undefined;
}

/** `AWS::Panorama::Package`: End of support notice. */
export interface Package {
  /** A name for the package. */
  readonly PackageName?: string | undefined;
  /** A storage location. */
  readonly StorageLocation?: Package_StorageLocation | undefined;
  /** Tags for the package. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The package's ARN. */
  readonly Arn?: string | undefined;
  /** When the package was created. */
  readonly CreatedTime?: number | undefined;
  /** The package's ID. */
  readonly PackageId?: string | undefined;
}

/** A storage location. */
export interface Package_StorageLocation {
  /** The location's binary prefix. */
  readonly BinaryPrefixLocation?: string | undefined;
  /** The location's bucket. */
  readonly Bucket?: string | undefined;
  /** The location's generated prefix. */
  readonly GeneratedPrefixLocation?: string | undefined;
  /** The location's manifest prefix. */
  readonly ManifestPrefixLocation?: string | undefined;
  /** The location's repo prefix. */
  readonly RepoPrefixLocation?: string | undefined;
}

/** `AWS::Panorama::PackageVersion`: End of support notice. */
export interface PackageVersion {
  /** Whether to mark the new version as the latest version. */
  readonly MarkLatest?: boolean | undefined;
  /** An owner account. */
  readonly OwnerAccount?: string | undefined;
  /** A package ID. */
  readonly PackageId?: string | undefined;
  /** A package version. */
  readonly PackageVersion?: string | undefined;
  /** A patch version. */
  readonly PatchVersion?: string | undefined;
  /** If the version was marked latest, the new version to maker as latest. */
  readonly UpdatedLatestPatchVersion?: string | undefined;
  /** Whether the package version is the latest version. */
  readonly IsLatestPatch?: boolean | undefined;
  /** The package version's ARN. */
  readonly PackageArn?: string | undefined;
  /** The package version's name. */
  readonly PackageName?: string | undefined;
  /** The package version's registered time. */
  readonly RegisteredTime?: number | undefined;
  /** The package version's status. */
  readonly Status?: string | undefined;
  /** The package version's status description. */
  readonly StatusDescription?: string | undefined;
}
