// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CertificateManager::Account`: The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of… */
export interface Account {
  /** Object containing expiration events options associated with an AWS account. */
  readonly ExpiryEventsConfiguration?: Account_ExpiryEventsConfiguration | undefined;
  /** ID of the AWS account that owns the certificate. */
  readonly AccountId?: string | undefined;
}

/** Object containing expiration events options associated with an AWS account. */
export interface Account_ExpiryEventsConfiguration {
  /** This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge`… */
  readonly DaysBeforeExpiry?: number | undefined;
}

/** `AWS::CertificateManager::AcmeDomainValidation`: Resource Type definition for AWS::CertificateManager::AcmeDomainValidation */
export interface AcmeDomainValidation {
  /** The ARN of the ACME endpoint this domain validation is associated with. */
  readonly AcmeEndpointArn?: string | undefined;
  /** The domain name to validate. */
  readonly DomainName?: string | undefined;
  /** Prevalidation method configuration. */
  readonly PrevalidationOptions?: AcmeDomainValidation_PrevalidationOptions | undefined;
  /** Tags associated with the domain validation. */
  readonly Tags?: readonly AcmeDomainValidation_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the domain validation. */
  readonly Arn?: string | undefined;
}

/** DNS-based prevalidation options for the domain validation. */
export interface AcmeDomainValidation_DnsPrevalidationOptions {
  /** Controls which certificate types are authorized to be issued for the domain via the ACME endpoint. */
  readonly DomainScope?: AcmeDomainValidation_DomainScope | undefined;
  /** The Route 53 hosted zone ID for automatic DNS record management. */
  readonly HostedZoneId?: string | undefined;
}

/** Controls which certificate types are authorized to be issued for the domain via the ACME endpoint. */
export interface AcmeDomainValidation_DomainScope {
  /** Whether certificates may be issued for the exact domain. */
  readonly ExactDomain?: string | undefined;
  /** Whether certificates may be issued for subdomains of the domain. */
  readonly Subdomains?: string | undefined;
  /** Whether wildcard certificates may be issued for the domain. */
  readonly Wildcards?: string | undefined;
}

/** Prevalidation method configuration. */
export interface AcmeDomainValidation_PrevalidationOptions {
  /** DNS-based prevalidation options for the domain validation. */
  readonly DnsPrevalidation?: AcmeDomainValidation_DnsPrevalidationOptions | undefined;
}

export interface AcmeDomainValidation_TagsItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::CertificateManager::AcmeEndpoint`: Resource Type definition for AWS::CertificateManager::AcmeEndpoint */
export interface AcmeEndpoint {
  /** The authorization behavior for the ACME endpoint. */
  readonly AuthorizationBehavior?: string | undefined;
  /** The certificate authority configuration for the ACME endpoint. */
  readonly CertificateAuthority?: AcmeEndpoint_CertificateAuthority | undefined;
  /** Tags applied to certificates issued via this endpoint. */
  readonly CertificateTags?: readonly Tag[] | undefined;
  /** Whether contact information is required for the ACME endpoint. */
  readonly Contact?: string | undefined;
  /** Tags associated with the ACME endpoint. */
  readonly Tags?: readonly AcmeEndpoint_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the ACME endpoint. */
  readonly AcmeEndpointArn?: string | undefined;
  /** The ACME directory URL for the endpoint. */
  readonly EndpointUrl?: string | undefined;
}

/** The certificate authority configuration for the ACME endpoint. */
export interface AcmeEndpoint_CertificateAuthority {
  /** Configuration for the public certificate authority. */
  readonly PublicCertificateAuthority?: AcmeEndpoint_PublicCertificateAuthority | undefined;
}

/** Configuration for the public certificate authority. */
export interface AcmeEndpoint_PublicCertificateAuthority {
  /** The allowed key algorithms for certificates issued via this endpoint. */
  readonly AllowedKeyAlgorithms?: readonly string[] | undefined;
}

export interface AcmeEndpoint_TagsItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::CertificateManager::AcmeExternalAccountBinding`: Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding */
export interface AcmeExternalAccountBinding {
  /** The ARN of the ACME endpoint this binding is associated with. */
  readonly AcmeEndpointArn?: string | undefined;
  /** The expiration configuration for the external account binding. */
  readonly Expiration?: AcmeExternalAccountBinding_Expiration | undefined;
  /** The IAM role ARN for cross-account access. */
  readonly RoleArn?: string | undefined;
  /** Tags associated with the external account binding. */
  readonly Tags?: readonly AcmeExternalAccountBinding_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the external account binding. */
  readonly AcmeExternalAccountBindingArn?: string | undefined;
}

/** The expiration configuration for the external account binding. */
export interface AcmeExternalAccountBinding_Expiration {
  /** The time unit for the expiration value. */
  readonly Type?: string | undefined;
  /** The expiration value. */
  readonly Value?: number | undefined;
}

export interface AcmeExternalAccountBinding_TagsItems {
  /** The key name of the tag. */
  readonly Key?: string | undefined;
  /** The value for the tag. */
  readonly Value?: string | undefined;
}

/** `AWS::CertificateManager::Certificate`: The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you can… */
export interface Certificate {
  /** The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** You can opt out of allowing export of your certificate by specifying the `DISABLED` option. */
  readonly CertificateExport?: string | undefined;
  /** You can opt out of certificate transparency logging by specifying the `DISABLED` option. */
  readonly CertificateTransparencyLoggingPreference?: string | undefined;
  /** The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate. */
  readonly DomainName?: string | undefined;
  /** Domain information that domain name registrars use to verify your identity. */
  readonly DomainValidationOptions?: readonly Certificate_DomainValidationOption[] | undefined;
  /** Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. */
  readonly KeyAlgorithm?: string | undefined;
  /** Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate. */
  readonly SubjectAlternativeNames?: readonly string[] | undefined;
  /** Key-value pairs that can identify the certificate. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The method you want to use to validate that you own or control the domain associated with a public certificate. */
  readonly ValidationMethod?: string | undefined;
  /** The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. */
  readonly CertificateArn?: string | undefined;
}

/** `DomainValidationOption` is a property of the AWS::CertificateManager::Certificate resource that specifies the… */
export interface Certificate_DomainValidationOption {
  /** A fully qualified domain name (FQDN) in the certificate request. */
  readonly DomainName?: string | undefined;
  /** The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add… */
  readonly HostedZoneId?: string | undefined;
  /** The domain name to which you want ACM to send validation emails. */
  readonly ValidationDomain?: string | undefined;
}
