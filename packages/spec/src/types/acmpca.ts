// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ACMPCA::Certificate`: The `AWS::ACMPCA::Certificate` resource is used to issue a certificate using your private certificate authority. */
export interface Certificate {
  /** Specifies X.509 certificate information to be included in the issued certificate. */
  readonly ApiPassthrough?: Certificate_ApiPassthrough | undefined;
  /** The Amazon Resource Name (ARN) for the private CA issues the certificate. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** The certificate signing request (CSR) for the certificate. */
  readonly CertificateSigningRequest?: string | undefined;
  /** The name of the algorithm that will be used to sign the certificate to be issued. */
  readonly SigningAlgorithm?: string | undefined;
  /** Specifies a custom configuration template to use when issuing a certificate. */
  readonly TemplateArn?: string | undefined;
  /** The period of time during which the certificate will be valid. */
  readonly Validity?: Certificate_Validity | undefined;
  /** Information describing the start of the validity period of the certificate. */
  readonly ValidityNotBefore?: Certificate_Validity | undefined;
  /** The Amazon Resource Name (ARN) of the issued certificate. */
  readonly Arn?: string | undefined;
  /** The issued Base64 PEM-encoded certificate. */
  readonly Certificate?: string | undefined;
}

/** Contains X.509 certificate information to be placed in an issued certificate. */
export interface Certificate_ApiPassthrough {
  /** Specifies X.509 extension information for a certificate. */
  readonly Extensions?: Certificate_Extensions | undefined;
  /** Contains information about the certificate subject. */
  readonly Subject?: Certificate_Subject | undefined;
}

/** Defines the X.500 relative distinguished name (RDN). */
export interface Certificate_CustomAttribute {
  /** Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN). */
  readonly ObjectIdentifier?: string | undefined;
  /** Specifies the attribute value of relative distinguished name (RDN). */
  readonly Value?: string | undefined;
}

/** Specifies the X.509 extension information for a certificate. */
export interface Certificate_CustomExtension {
  /** Specifies the critical flag of the X.509 extension. */
  readonly Critical?: boolean | undefined;
  /** Specifies the object identifier (OID) of the X.509 extension. */
  readonly ObjectIdentifier?: string | undefined;
  /** Specifies the base64-encoded value of the X.509 extension. */
  readonly Value?: string | undefined;
}

/** Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in RFC… */
export interface Certificate_EdiPartyName {
  /** Specifies the name assigner. */
  readonly NameAssigner?: string | undefined;
  /** Specifies the party name. */
  readonly PartyName?: string | undefined;
}

/** Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the… */
export interface Certificate_ExtendedKeyUsage {
  /** Specifies a custom `ExtendedKeyUsage` with an object identifier (OID). */
  readonly ExtendedKeyUsageObjectIdentifier?: string | undefined;
  /** Specifies a standard `ExtendedKeyUsage` as defined as in RFC 5280. */
  readonly ExtendedKeyUsageType?: string | undefined;
}

/** Contains X.509 extension information for a certificate. */
export interface Certificate_Extensions {
  /** Contains a sequence of one or more policy information terms, each of which consists of an object identifier (OID) and… */
  readonly CertificatePolicies?: readonly Certificate_PolicyInformation[] | undefined;
  /** Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier (OID), a… */
  readonly CustomExtensions?: readonly Certificate_CustomExtension[] | undefined;
  /** Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the… */
  readonly ExtendedKeyUsage?: readonly Certificate_ExtendedKeyUsage[] | undefined;
  /** Defines one or more purposes for which the key contained in the certificate can be used. */
  readonly KeyUsage?: Certificate_KeyUsage | undefined;
  /** The subject alternative name extension allows identities to be bound to the subject of the certificate. */
  readonly SubjectAlternativeNames?: readonly Certificate_GeneralName[] | undefined;
}

/** Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280. */
export interface Certificate_GeneralName {
  /** Contains information about the certificate subject. */
  readonly DirectoryName?: Certificate_Subject | undefined;
  /** Represents `GeneralName` as a DNS name. */
  readonly DnsName?: string | undefined;
  /** Represents `GeneralName` as an `EdiPartyName` object. */
  readonly EdiPartyName?: Certificate_EdiPartyName | undefined;
  /** Represents `GeneralName` as an IPv4 or IPv6 address. */
  readonly IpAddress?: string | undefined;
  /** Represents `GeneralName` using an `OtherName` object. */
  readonly OtherName?: Certificate_OtherName | undefined;
  /** Represents `GeneralName` as an object identifier (OID). */
  readonly RegisteredId?: string | undefined;
  /** Represents `GeneralName` as an RFC 822 email address. */
  readonly Rfc822Name?: string | undefined;
  /** Represents `GeneralName` as a URI. */
  readonly UniformResourceIdentifier?: string | undefined;
}

/** Defines one or more purposes for which the key contained in the certificate can be used. */
export interface Certificate_KeyUsage {
  /** Key can be used to sign CRLs. */
  readonly CRLSign?: boolean | undefined;
  /** Key can be used to decipher data. */
  readonly DataEncipherment?: boolean | undefined;
  /** Key can be used only to decipher data. */
  readonly DecipherOnly?: boolean | undefined;
  /** Key can be used for digital signing. */
  readonly DigitalSignature?: boolean | undefined;
  /** Key can be used only to encipher data. */
  readonly EncipherOnly?: boolean | undefined;
  /** Key can be used in a key-agreement protocol. */
  readonly KeyAgreement?: boolean | undefined;
  /** Key can be used to sign certificates. */
  readonly KeyCertSign?: boolean | undefined;
  /** Key can be used to encipher data. */
  readonly KeyEncipherment?: boolean | undefined;
  /** Key can be used for non-repudiation. */
  readonly NonRepudiation?: boolean | undefined;
}

/** Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. */
export interface Certificate_OtherName {
  /** Specifies an OID. */
  readonly TypeId?: string | undefined;
  /** Specifies an OID value. */
  readonly Value?: string | undefined;
}

/** Defines the X.509 `CertificatePolicies` extension. */
export interface Certificate_PolicyInformation {
  /** Specifies the object identifier (OID) of the certificate policy under which the certificate was issued. */
  readonly CertPolicyId?: string | undefined;
  /** Modifies the given `CertPolicyId` with a qualifier. */
  readonly PolicyQualifiers?: readonly Certificate_PolicyQualifierInfo[] | undefined;
}

/** Modifies the `CertPolicyId` of a `PolicyInformation` object with a qualifier. */
export interface Certificate_PolicyQualifierInfo {
  /** Identifies the qualifier modifying a `CertPolicyId`. */
  readonly PolicyQualifierId?: string | undefined;
  /** Defines the qualifier type. */
  readonly Qualifier?: Certificate_Qualifier | undefined;
}

/** Defines a `PolicyInformation` qualifier. */
export interface Certificate_Qualifier {
  /** Contains a pointer to a certification practice statement (CPS) published by the CA. */
  readonly CpsUri?: string | undefined;
}

/** Contains information about the certificate subject. */
export interface Certificate_Subject {
  /** For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the length limit. */
  readonly CommonName?: string | undefined;
  /** Two-digit code that specifies the country in which the certificate subject located. */
  readonly Country?: string | undefined;
  /** Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object… */
  readonly CustomAttributes?: readonly Certificate_CustomAttribute[] | undefined;
  /** Disambiguating information for the certificate subject. */
  readonly DistinguishedNameQualifier?: string | undefined;
  /** Typically a qualifier appended to the name of an individual. */
  readonly GenerationQualifier?: string | undefined;
  /** First name. */
  readonly GivenName?: string | undefined;
  /** Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if one… */
  readonly Initials?: string | undefined;
  /** The locality (such as a city or town) in which the certificate subject is located. */
  readonly Locality?: string | undefined;
  /** Legal name of the organization with which the certificate subject is affiliated. */
  readonly Organization?: string | undefined;
  /** A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated. */
  readonly OrganizationalUnit?: string | undefined;
  /** Typically a shortened version of a longer GivenName. */
  readonly Pseudonym?: string | undefined;
  /** The certificate serial number. */
  readonly SerialNumber?: string | undefined;
  /** State in which the subject of the certificate is located. */
  readonly State?: string | undefined;
  /** Family name. */
  readonly Surname?: string | undefined;
  /** A title such as Mr. */
  readonly Title?: string | undefined;
}

/** Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA… */
export interface Certificate_Validity {
  /** Specifies whether the `Value` parameter represents days, months, or years. */
  readonly Type?: string | undefined;
  /** A long integer interpreted according to the value of `Type`, below. */
  readonly Value?: number | undefined;
}

/** `AWS::ACMPCA::CertificateAuthority`: Use the `AWS::ACMPCA::CertificateAuthority` resource to create a private CA. */
export interface CertificateAuthority {
  /** Specifies information to be added to the extension section of the certificate signing request (CSR). */
  readonly CsrExtensions?: CertificateAuthority_CsrExtensions | undefined;
  /** Type of the public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate. */
  readonly KeyAlgorithm?: string | undefined;
  /** Specifies a cryptographic key management compliance standard for handling and protecting CA keys. */
  readonly KeyStorageSecurityStandard?: string | undefined;
  /** Information about the Online Certificate Status Protocol (OCSP) configuration or certificate revocation list (CRL)… */
  readonly RevocationConfiguration?: CertificateAuthority_RevocationConfiguration | undefined;
  /** Name of the algorithm your private CA uses to sign certificate requests. */
  readonly SigningAlgorithm?: string | undefined;
  /** Structure that contains X.500 distinguished name information for your private CA. */
  readonly Subject?: CertificateAuthority_Subject | undefined;
  /** Key-value pairs that will be attached to the new private CA. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Type of your private CA. */
  readonly Type?: string | undefined;
  /** Specifies whether the CA issues general-purpose certificates that typically require a revocation mechanism, or… */
  readonly UsageMode?: string | undefined;
  /** The Amazon Resource Name (ARN) for the private CA that issued the certificate. */
  readonly Arn?: string | undefined;
  /** The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate. */
  readonly CertificateSigningRequest?: string | undefined;
}

/** Provides access information used by the `authorityInfoAccess` and `subjectInfoAccess` extensions described in RFC 5280. */
export interface CertificateAuthority_AccessDescription {
  /** The location of `AccessDescription` information. */
  readonly AccessLocation?: CertificateAuthority_GeneralName | undefined;
  /** The type and format of `AccessDescription` information. */
  readonly AccessMethod?: CertificateAuthority_AccessMethod | undefined;
}

/** Describes the type and format of extension access. */
export interface CertificateAuthority_AccessMethod {
  /** Specifies the `AccessMethod`. */
  readonly AccessMethodType?: string | undefined;
  /** An object identifier (OID) specifying the `AccessMethod`. */
  readonly CustomObjectIdentifier?: string | undefined;
}

/** Contains configuration information for a certificate revocation list (CRL). */
export interface CertificateAuthority_CrlConfiguration {
  /** Configures the default behavior of the CRL Distribution Point extension for certificates issued by your CA. */
  readonly CrlDistributionPointExtensionConfiguration?: CertificateAuthority_CrlDistributionPointExtensionConfiguration | undefined;
  /** Specifies the type of CRL. */
  readonly CrlType?: string | undefined;
  /** Name inserted into the certificate CRL Distribution Points extension that enables the use of an alias for the CRL… */
  readonly CustomCname?: string | undefined;
  /** Designates a custom file path in S3 for CRL(s). */
  readonly CustomPath?: string | undefined;
  /** Boolean value that specifies whether certificate revocation lists (CRLs) are enabled. */
  readonly Enabled?: boolean | undefined;
  /** Validity period of the CRL in days. */
  readonly ExpirationInDays?: number | undefined;
  /** Name of the S3 bucket that contains the CRL. */
  readonly S3BucketName?: string | undefined;
  /** Determines whether the CRL will be publicly readable or privately held in the CRL Amazon S3 bucket. */
  readonly S3ObjectAcl?: string | undefined;
}

/** Contains configuration information for the default behavior of the CRL Distribution Point (CDP) extension in… */
export interface CertificateAuthority_CrlDistributionPointExtensionConfiguration {
  /** Configures whether the CRL Distribution Point extension should be populated with the default URL to the CRL. */
  readonly OmitExtension?: boolean | undefined;
}

/** Describes the certificate extensions to be added to the certificate signing request (CSR). */
export interface CertificateAuthority_CsrExtensions {
  /** Indicates the purpose of the certificate and of the key contained in the certificate. */
  readonly KeyUsage?: CertificateAuthority_KeyUsage | undefined;
  /** For CA certificates, provides a path to additional information pertaining to the CA, such as revocation and policy. */
  readonly SubjectInformationAccess?: readonly CertificateAuthority_AccessDescription[] | undefined;
}

/** Defines the X.500 relative distinguished name (RDN). */
export interface CertificateAuthority_CustomAttribute {
  /** Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN). */
  readonly ObjectIdentifier?: string | undefined;
  /** Specifies the attribute value of relative distinguished name (RDN). */
  readonly Value?: string | undefined;
}

/** Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in RFC… */
export interface CertificateAuthority_EdiPartyName {
  /** Specifies the name assigner. */
  readonly NameAssigner?: string | undefined;
  /** Specifies the party name. */
  readonly PartyName?: string | undefined;
}

/** Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280. */
export interface CertificateAuthority_GeneralName {
  /** Contains information about the certificate subject. */
  readonly DirectoryName?: CertificateAuthority_Subject | undefined;
  /** Represents `GeneralName` as a DNS name. */
  readonly DnsName?: string | undefined;
  /** Represents `GeneralName` as an `EdiPartyName` object. */
  readonly EdiPartyName?: CertificateAuthority_EdiPartyName | undefined;
  /** Represents `GeneralName` as an IPv4 or IPv6 address. */
  readonly IpAddress?: string | undefined;
  /** Represents `GeneralName` using an `OtherName` object. */
  readonly OtherName?: CertificateAuthority_OtherName | undefined;
  /** Represents `GeneralName` as an object identifier (OID). */
  readonly RegisteredId?: string | undefined;
  /** Represents `GeneralName` as an RFC 822 email address. */
  readonly Rfc822Name?: string | undefined;
  /** Represents `GeneralName` as a URI. */
  readonly UniformResourceIdentifier?: string | undefined;
}

/** Defines one or more purposes for which the key contained in the certificate can be used. */
export interface CertificateAuthority_KeyUsage {
  /** Key can be used to sign CRLs. */
  readonly CRLSign?: boolean | undefined;
  /** Key can be used to decipher data. */
  readonly DataEncipherment?: boolean | undefined;
  /** Key can be used only to decipher data. */
  readonly DecipherOnly?: boolean | undefined;
  /** Key can be used for digital signing. */
  readonly DigitalSignature?: boolean | undefined;
  /** Key can be used only to encipher data. */
  readonly EncipherOnly?: boolean | undefined;
  /** Key can be used in a key-agreement protocol. */
  readonly KeyAgreement?: boolean | undefined;
  /** Key can be used to sign certificates. */
  readonly KeyCertSign?: boolean | undefined;
  /** Key can be used to encipher data. */
  readonly KeyEncipherment?: boolean | undefined;
  /** Key can be used for non-repudiation. */
  readonly NonRepudiation?: boolean | undefined;
}

/** Contains information to enable and configure Online Certificate Status Protocol (OCSP) for validating certificate… */
export interface CertificateAuthority_OcspConfiguration {
  /** Flag enabling use of the Online Certificate Status Protocol (OCSP) for validating certificate revocation status. */
  readonly Enabled?: boolean | undefined;
  /** By default, AWS Private CA injects an Amazon domain into certificates being validated by the Online Certificate Status… */
  readonly OcspCustomCname?: string | undefined;
}

/** Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value. */
export interface CertificateAuthority_OtherName {
  /** Specifies an OID. */
  readonly TypeId?: string | undefined;
  /** Specifies an OID value. */
  readonly Value?: string | undefined;
}

/** Certificate revocation information used by the CreateCertificateAuthority and UpdateCertificateAuthority actions. */
export interface CertificateAuthority_RevocationConfiguration {
  /** Configuration of the certificate revocation list (CRL), if any, maintained by your private CA. */
  readonly CrlConfiguration?: CertificateAuthority_CrlConfiguration | undefined;
  /** Configuration of Online Certificate Status Protocol (OCSP) support, if any, maintained by your private CA. */
  readonly OcspConfiguration?: CertificateAuthority_OcspConfiguration | undefined;
}

/** ASN1 subject for the certificate authority. */
export interface CertificateAuthority_Subject {
  /** Fully qualified domain name (FQDN) associated with the certificate subject. */
  readonly CommonName?: string | undefined;
  /** Two-digit code that specifies the country in which the certificate subject located. */
  readonly Country?: string | undefined;
  /** Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object… */
  readonly CustomAttributes?: readonly CertificateAuthority_CustomAttribute[] | undefined;
  /** Disambiguating information for the certificate subject. */
  readonly DistinguishedNameQualifier?: string | undefined;
  /** Typically a qualifier appended to the name of an individual. */
  readonly GenerationQualifier?: string | undefined;
  /** First name. */
  readonly GivenName?: string | undefined;
  /** Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if one… */
  readonly Initials?: string | undefined;
  /** The locality (such as a city or town) in which the certificate subject is located. */
  readonly Locality?: string | undefined;
  /** Legal name of the organization with which the certificate subject is affiliated. */
  readonly Organization?: string | undefined;
  /** A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated. */
  readonly OrganizationalUnit?: string | undefined;
  /** Typically a shortened version of a longer GivenName. */
  readonly Pseudonym?: string | undefined;
  /** The certificate serial number. */
  readonly SerialNumber?: string | undefined;
  /** State in which the subject of the certificate is located. */
  readonly State?: string | undefined;
  /** Family name. */
  readonly Surname?: string | undefined;
  /** A personal title such as Mr. */
  readonly Title?: string | undefined;
}

/** `AWS::ACMPCA::CertificateAuthorityActivation`: The `AWS::ACMPCA::CertificateAuthorityActivation` resource creates and installs a CA certificate on a CA. */
export interface CertificateAuthorityActivation {
  /** The Base64 PEM-encoded certificate authority certificate. */
  readonly Certificate?: string | undefined;
  /** The Amazon Resource Name (ARN) of your private CA. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** The Base64 PEM-encoded certificate chain that chains up to the root CA certificate that you used to sign your private… */
  readonly CertificateChain?: string | undefined;
  /** Status of your private CA. */
  readonly Status?: string | undefined;
  /** The complete Base64 PEM-encoded certificate chain, including the certificate authority certificate. */
  readonly CompleteCertificateChain?: string | undefined;
}

/** `AWS::ACMPCA::Permission`: Grants permissions to the Certificate Manager ( ACM ) service principal ( `acm.amazonaws.com` ) to perform… */
export interface Permission {
  /** The private CA actions that can be performed by the designated AWS service. */
  readonly Actions?: readonly string[] | undefined;
  /** The Amazon Resource Number (ARN) of the private CA from which the permission was issued. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** The AWS service or entity that holds the permission. */
  readonly Principal?: string | undefined;
  /** The ID of the account that assigned the permission. */
  readonly SourceAccount?: string | undefined;
}
