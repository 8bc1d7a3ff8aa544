// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::FinSpace::Environment`: The `AWS::FinSpace::Environment` resource represents an Amazon FinSpace environment. */
export interface Environment {
  /** ARNs of FinSpace Data Bundles to install */
  readonly DataBundles?: readonly string[] | undefined;
  /** The description of the FinSpace environment. */
  readonly Description?: string | undefined;
  /** The authentication mode for the environment. */
  readonly FederationMode?: string | undefined;
  /** Configuration information when authentication mode is FEDERATED. */
  readonly FederationParameters?: Environment_FederationParameters | undefined;
  /** The KMS key id used to encrypt in the FinSpace environment. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the FinSpace environment. */
  readonly Name?: string | undefined;
  /** Configuration information for the superuser. */
  readonly SuperuserParameters?: Environment_SuperuserParameters | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the AWS account in which the FinSpace environment is created. */
  readonly AwsAccountId?: string | undefined;
  /** The AWS account ID of the dedicated service account associated with your FinSpace environment. */
  readonly DedicatedServiceAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of your FinSpace environment. */
  readonly EnvironmentArn?: string | undefined;
  /** The identifier of the FinSpace environment. */
  readonly EnvironmentId?: string | undefined;
  /** The sign-in url for the web application of your FinSpace environment. */
  readonly EnvironmentUrl?: string | undefined;
  /** The url of the integrated FinSpace notebook environment in your web application. */
  readonly SageMakerStudioDomainUrl?: string | undefined;
  /** The current status of creation of the FinSpace environment. */
  readonly Status?: string | undefined;
}

export interface Environment_AttributeMapItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** Configuration information when authentication mode is FEDERATED. */
export interface Environment_FederationParameters {
  /** The redirect or sign-in URL that should be entered into the SAML 2.0 compliant identity provider configuration (IdP). */
  readonly ApplicationCallBackURL?: string | undefined;
  /** SAML attribute name and value. */
  readonly AttributeMap?: readonly Environment_AttributeMapItems[] | undefined;
  /** Name of the identity provider (IdP). */
  readonly FederationProviderName?: string | undefined;
  /** The Uniform Resource Name (URN). */
  readonly FederationURN?: string | undefined;
  /** SAML 2.0 Metadata document from identity provider (IdP). */
  readonly SamlMetadataDocument?: string | undefined;
  /** Provide the metadata URL from your SAML 2.0 compliant identity provider (IdP). */
  readonly SamlMetadataURL?: string | undefined;
}

/** Configuration information for the superuser. */
export interface Environment_SuperuserParameters {
  /** The email address of the superuser. */
  readonly EmailAddress?: string | undefined;
  /** The first name of the superuser. */
  readonly FirstName?: string | undefined;
  /** The last name of the superuser. */
  readonly LastName?: string | undefined;
}
