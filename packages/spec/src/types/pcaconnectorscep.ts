// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::PCAConnectorSCEP::Challenge`: For general-purpose connectors. */
export interface Challenge {
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly ConnectorArn?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the challenge. */
  readonly ChallengeArn?: string | undefined;
}

/** `AWS::PCAConnectorSCEP::Connector`: Connector for SCEP is a service that links AWS Private Certificate Authority to your SCEP-enabled devices. */
export interface Connector {
  /** The Amazon Resource Name (ARN) of the certificate authority associated with the connector. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** Contains settings relevant to the mobile device management system that you chose for the connector. */
  readonly MobileDeviceManagement?: Connector_MobileDeviceManagement | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly VpcEndpointId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the connector. */
  readonly ConnectorArn?: string | undefined;
  /** The connector's HTTPS public SCEP URL. */
  readonly Endpoint?: string | undefined;
  readonly OpenIdConfiguration?: Connector_OpenIdConfiguration | undefined;
  /** The connector type. */
  readonly Type?: string | undefined;
}

/** Contains configuration details for use with Microsoft Intune. */
export interface Connector_IntuneConfiguration {
  /** The directory (tenant) ID from your Microsoft Entra ID app registration. */
  readonly AzureApplicationId?: string | undefined;
  /** The primary domain from your Microsoft Entra ID app registration. */
  readonly Domain?: string | undefined;
}

/** If you don't supply a value, by default Connector for SCEP creates a connector for general-purpose use. */
export interface Connector_MobileDeviceManagement {
  /** Configuration settings for use with Microsoft Intune. */
  readonly Intune?: Connector_IntuneConfiguration | undefined;
}

/** Contains OpenID Connect (OIDC) parameters for use with Microsoft Intune. */
export interface Connector_OpenIdConfiguration {
  /** The audience value to copy into your Microsoft Entra app registration's OIDC. */
  readonly Audience?: string | undefined;
  /** The issuer value to copy into your Microsoft Entra app registration's OIDC. */
  readonly Issuer?: string | undefined;
  /** The subject value to copy into your Microsoft Entra app registration's OIDC. */
  readonly Subject?: string | undefined;
}
