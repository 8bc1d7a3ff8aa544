// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::HealthLake::DataTransformationProfile`: Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such as… */
export interface DataTransformationProfile {
  /** The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at rest. */
  readonly KmsKeyId?: string | undefined;
  /** A human-readable description of the profile's purpose. */
  readonly ProfileDescription?: string | undefined;
  /** The human-readable name of the profile. */
  readonly ProfileName?: string | undefined;
  /** The source from which to create the profile's initial template content. */
  readonly Source?: DataTransformationProfile_Source | undefined;
  /** The source format that this profile converts from. */
  readonly SourceFormat?: string | undefined;
  /** An array of key-value pairs to apply to this profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the data transformation profile. */
  readonly Arn?: string | undefined;
  /** The unique, server-generated identifier of the profile (32-character lowercase hexadecimal). */
  readonly ProfileId?: string | undefined;
  /** The target format that this profile converts to. */
  readonly TargetFormat?: string | undefined;
}

/** Create the profile by cloning a specific version of an existing profile. */
export interface DataTransformationProfile_ExistingVersionedProfileSource {
  /** The unique identifier of the source profile to clone. */
  readonly ProfileId?: string | undefined;
  /** The version number of the source profile to clone. */
  readonly Version?: number | undefined;
}

/** Create the profile from raw Velocity template mapping content. */
export interface DataTransformationProfile_ProfileMappingSource {
  /** Map of template file paths to their Velocity template content. */
  readonly ProfileMapping?: { readonly [key: string]: string | undefined } | undefined;
}

/** The source from which to create the profile's initial template content. */
export interface DataTransformationProfile_Source {
  /** Create the profile by cloning a specific version of an existing profile. */
  readonly ExistingVersionedProfileId?: DataTransformationProfile_ExistingVersionedProfileSource | undefined;
  /** Create the profile from raw Velocity template mapping content. */
  readonly ProfileMapping?: DataTransformationProfile_ProfileMappingSource | undefined;
  /** Create the profile from a predefined starter profile of transformation templates. */
  readonly StarterProfile?: DataTransformationProfile_StarterProfileSource | undefined;
}

/** Create the profile from a predefined starter profile of transformation templates. */
export interface DataTransformationProfile_StarterProfileSource {
  /** The name of the starter profile to seed the profile from. */
  readonly StarterProfileName?: string | undefined;
}

/** `AWS::HealthLake::FHIRDatastore`: Creates a Data Store that can ingest and export FHIR formatted data. */
export interface FHIRDatastore {
  /** The data store name (user-generated). */
  readonly DatastoreName?: string | undefined;
  /** The FHIR release version supported by the data store. */
  readonly DatastoreTypeVersion?: string | undefined;
  /** The identity provider configuration selected when the data store was created. */
  readonly IdentityProviderConfiguration?: FHIRDatastore_IdentityProviderConfiguration | undefined;
  /** The preloaded Synthea data configuration for the data store. */
  readonly PreloadDataConfig?: FHIRDatastore_PreloadDataConfig | undefined;
  /** The server-side encryption key configuration for a customer-provided encryption key specified for creating a data store. */
  readonly SseConfiguration?: FHIRDatastore_SseConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time that a Data Store was created. */
  readonly CreatedAt?: FHIRDatastore_CreatedAt | undefined;
  /** The Data Store ARN is generated during the creation of the Data Store and can be found in the output from the initial… */
  readonly DatastoreArn?: string | undefined;
  /** The endpoint for the created Data Store. */
  readonly DatastoreEndpoint?: string | undefined;
  /** The Amazon generated Data Store id. */
  readonly DatastoreId?: string | undefined;
  /** The status of the FHIR Data Store. */
  readonly DatastoreStatus?: string | undefined;
}

/** The time that a Data Store was created. */
export interface FHIRDatastore_CreatedAt {
  /** Nanoseconds. */
  readonly Nanos?: number | undefined;
  /** Seconds since epoch. */
  readonly Seconds?: string | undefined;
}

/** The identity provider configuration selected when the data store was created. */
export interface FHIRDatastore_IdentityProviderConfiguration {
  /** The authorization strategy selected when the HealthLake data store is created. */
  readonly AuthorizationStrategy?: string | undefined;
  /** The parameter to enable SMART on FHIR fine-grained authorization for the data store. */
  readonly FineGrainedAuthorizationEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the Lambda function to use to decode the access token created by the authorization… */
  readonly IdpLambdaArn?: string | undefined;
  /** The JSON metadata elements to use in your identity provider configuration. */
  readonly Metadata?: string | undefined;
}

/** The customer-managed-key(CMK) used when creating a Data Store. */
export interface FHIRDatastore_KmsEncryptionConfig {
  /** The type of customer-managed-key(CMK) used for encryption. */
  readonly CmkType?: string | undefined;
  /** The Key Management Service (KMS) encryption key id/alias used to encrypt the data store contents at rest. */
  readonly KmsKeyId?: string | undefined;
}

/** An optional parameter to preload (import) open source Synthea FHIR data upon creation of the data store. */
export interface FHIRDatastore_PreloadDataConfig {
  /** The type of preloaded data. */
  readonly PreloadDataType?: string | undefined;
}

/** The server-side encryption key configuration for a customer-provided encryption key. */
export interface FHIRDatastore_SseConfiguration {
  /** The server-side encryption key configuration for a customer provided encryption key. */
  readonly KmsEncryptionConfig?: FHIRDatastore_KmsEncryptionConfig | undefined;
}
