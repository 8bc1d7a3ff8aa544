// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::PCAConnectorAD::Connector`: Creates a connector between AWS Private CA and an Active Directory. */
export interface Connector {
  /** The Amazon Resource Name (ARN) of the certificate authority being used. */
  readonly CertificateAuthorityArn?: string | undefined;
  /** The identifier of the Active Directory. */
  readonly DirectoryId?: string | undefined;
  /** Metadata assigned to a connector consisting of a key-value pair. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Information of the VPC and security group(s) used with the connector. */
  readonly VpcInformation?: Connector_VpcInformation | undefined;
  /** The Amazon Resource Name (ARN) that was returned when you called CreateConnector. */
  readonly ConnectorArn?: string | undefined;
}

/** Information about your VPC and security groups used with the connector. */
export interface Connector_VpcInformation {
  /** The VPC IP address type. */
  readonly IpAddressType?: string | undefined;
  /** The security groups used with the connector. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
}

/** `AWS::PCAConnectorAD::DirectoryRegistration`: Creates a directory registration that authorizes communication between AWS Private CA and an Active Directory */
export interface DirectoryRegistration {
  /** The identifier of the Active Directory. */
  readonly DirectoryId?: string | undefined;
  /** Metadata assigned to a directory registration consisting of a key-value pair. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration. */
  readonly DirectoryRegistrationArn?: string | undefined;
}

/** `AWS::PCAConnectorAD::ServicePrincipalName`: Creates a service principal name (SPN) for the service account in Active Directory. */
export interface ServicePrincipalName {
  /** The Amazon Resource Name (ARN) that was returned when you called CreateConnector.html. */
  readonly ConnectorArn?: string | undefined;
  /** The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration. */
  readonly DirectoryRegistrationArn?: string | undefined;
}

/** `AWS::PCAConnectorAD::Template`: Creates an Active Directory compatible certificate template. */
export interface Template {
  /** The Amazon Resource Name (ARN) that was returned when you called CreateConnector. */
  readonly ConnectorArn?: string | undefined;
  /** Template configuration to define the information included in certificates. */
  readonly Definition?: Template_TemplateDefinition | undefined;
  /** Name of the templates. */
  readonly Name?: string | undefined;
  /** This setting allows the major version of a template to be increased automatically. */
  readonly ReenrollAllCertificateHolders?: boolean | undefined;
  /** Metadata assigned to a template consisting of a key-value pair. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) that was returned when you called CreateTemplate. */
  readonly TemplateArn?: string | undefined;
}

/** Application policies describe what the certificate can be used for. */
export interface Template_ApplicationPolicies {
  /** Marks the application policy extension as critical. */
  readonly Critical?: boolean | undefined;
  /** Application policies describe what the certificate can be used for. */
  readonly Policies?: readonly Template_ApplicationPolicy[] | undefined;
}

/** Application policies describe what the certificate can be used for. */
export interface Template_ApplicationPolicy {
  /** The object identifier (OID) of an application policy. */
  readonly PolicyObjectIdentifier?: string | undefined;
  /** The type of application policy */
  readonly PolicyType?: string | undefined;
}

/** Information describing the end of the validity period of the certificate. */
export interface Template_CertificateValidity {
  /** Renewal period is the period of time before certificate expiration when a new certificate will be requested. */
  readonly RenewalPeriod?: Template_ValidityPeriod | undefined;
  /** Information describing the end of the validity period of the certificate. */
  readonly ValidityPeriod?: Template_ValidityPeriod | undefined;
}

/** Template configurations for v2 template schema. */
export interface Template_EnrollmentFlagsV2 {
  /** Allow renewal using the same key. */
  readonly EnableKeyReuseOnNtTokenKeysetStorageFull?: boolean | undefined;
  /** Include symmetric algorithms allowed by the subject. */
  readonly IncludeSymmetricAlgorithms?: boolean | undefined;
  /** This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2),… */
  readonly NoSecurityExtension?: boolean | undefined;
  /** Delete expired or revoked certificates instead of archiving them. */
  readonly RemoveInvalidCertificateFromPersonalStore?: boolean | undefined;
  /** Require user interaction when the subject is enrolled and the private key associated with the certificate is used. */
  readonly UserInteractionRequired?: boolean | undefined;
}

/** Template configurations for v3 template schema. */
export interface Template_EnrollmentFlagsV3 {
  /** Allow renewal using the same key. */
  readonly EnableKeyReuseOnNtTokenKeysetStorageFull?: boolean | undefined;
  /** Include symmetric algorithms allowed by the subject. */
  readonly IncludeSymmetricAlgorithms?: boolean | undefined;
  /** This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2),… */
  readonly NoSecurityExtension?: boolean | undefined;
  /** Delete expired or revoked certificates instead of archiving them. */
  readonly RemoveInvalidCertificateFromPersonalStore?: boolean | undefined;
  /** Require user interaction when the subject is enrolled and the private key associated with the certificate is used. */
  readonly UserInteractionRequired?: boolean | undefined;
}

/** Template configurations for v4 template schema. */
export interface Template_EnrollmentFlagsV4 {
  /** Allow renewal using the same key. */
  readonly EnableKeyReuseOnNtTokenKeysetStorageFull?: boolean | undefined;
  /** Include symmetric algorithms allowed by the subject. */
  readonly IncludeSymmetricAlgorithms?: boolean | undefined;
  /** This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2),… */
  readonly NoSecurityExtension?: boolean | undefined;
  /** Delete expired or revoked certificates instead of archiving them. */
  readonly RemoveInvalidCertificateFromPersonalStore?: boolean | undefined;
  /** Require user interaction when the subject is enrolled and the private key associated with the certificate is used. */
  readonly UserInteractionRequired?: boolean | undefined;
}

/** Certificate extensions for v2 template schema */
export interface Template_ExtensionsV2 {
  /** Application policies specify what the certificate is used for and its purpose. */
  readonly ApplicationPolicies?: Template_ApplicationPolicies | undefined;
  /** The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained… */
  readonly KeyUsage?: Template_KeyUsage | undefined;
}

/** Certificate extensions for v3 template schema */
export interface Template_ExtensionsV3 {
  /** Application policies specify what the certificate is used for and its purpose. */
  readonly ApplicationPolicies?: Template_ApplicationPolicies | undefined;
  /** The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained… */
  readonly KeyUsage?: Template_KeyUsage | undefined;
}

/** Certificate extensions for v4 template schema */
export interface Template_ExtensionsV4 {
  /** Application policies specify what the certificate is used for and its purpose. */
  readonly ApplicationPolicies?: Template_ApplicationPolicies | undefined;
  /** The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate. */
  readonly KeyUsage?: Template_KeyUsage | undefined;
}

/** General flags for v2 template schema that defines if the template is for a machine or a user and if the template can be… */
export interface Template_GeneralFlagsV2 {
  /** Allows certificate issuance using autoenrollment. */
  readonly AutoEnrollment?: boolean | undefined;
  /** Defines if the template is for machines or users. */
  readonly MachineType?: boolean | undefined;
}

/** General flags for v3 template schema that defines if the template is for a machine or a user and if the template can be… */
export interface Template_GeneralFlagsV3 {
  /** Allows certificate issuance using autoenrollment. */
  readonly AutoEnrollment?: boolean | undefined;
  /** Defines if the template is for machines or users. */
  readonly MachineType?: boolean | undefined;
}

/** General flags for v4 template schema that defines if the template is for a machine or a user and if the template can be… */
export interface Template_GeneralFlagsV4 {
  /** Allows certificate issuance using autoenrollment. */
  readonly AutoEnrollment?: boolean | undefined;
  /** Defines if the template is for machines or users. */
  readonly MachineType?: boolean | undefined;
}

/** The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate. */
export interface Template_KeyUsage {
  /** Sets the key usage extension to critical. */
  readonly Critical?: boolean | undefined;
  /** The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate. */
  readonly UsageFlags?: Template_KeyUsageFlags | undefined;
}

/** The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate. */
export interface Template_KeyUsageFlags {
  /** DataEncipherment is asserted when the subject public key is used for directly enciphering raw user data without the use… */
  readonly DataEncipherment?: boolean | undefined;
  /** The digitalSignature is asserted when the subject public key is used for verifying digital signatures. */
  readonly DigitalSignature?: boolean | undefined;
  /** KeyAgreement is asserted when the subject public key is used for key agreement. */
  readonly KeyAgreement?: boolean | undefined;
  /** KeyEncipherment is asserted when the subject public key is used for enciphering private or secret keys, i.e., for key… */
  readonly KeyEncipherment?: boolean | undefined;
  /** NonRepudiation is asserted when the subject public key is used to verify digital signatures. */
  readonly NonRepudiation?: boolean | undefined;
}

/** The key usage property defines the purpose of the private key contained in the certificate. */
export interface Template_KeyUsageProperty {
  /** You can specify key usage for encryption, key agreement, and signature. */
  readonly PropertyFlags?: Template_KeyUsagePropertyFlags | undefined;
  /** You can specify all key usages using property type ALL. */
  readonly PropertyType?: string | undefined;
}

/** Specifies key usage. */
export interface Template_KeyUsagePropertyFlags {
  /** Allows key for encryption and decryption. */
  readonly Decrypt?: boolean | undefined;
  /** Allows key exchange without encryption. */
  readonly KeyAgreement?: boolean | undefined;
  /** Allow key use for digital signature. */
  readonly Sign?: boolean | undefined;
}

/** Defines the attributes of the private key. */
export interface Template_PrivateKeyAttributesV2 {
  /** Defines the cryptographic providers used to generate the private key. */
  readonly CryptoProviders?: readonly string[] | undefined;
  /** Defines the purpose of the private key. */
  readonly KeySpec?: string | undefined;
  /** Set the minimum key length of the private key. */
  readonly MinimalKeyLength?: number | undefined;
}

/** Defines the attributes of the private key. */
export interface Template_PrivateKeyAttributesV3 {
  /** Defines the algorithm used to generate the private key. */
  readonly Algorithm?: string | undefined;
  /** Defines the cryptographic providers used to generate the private key. */
  readonly CryptoProviders?: readonly string[] | undefined;
  /** Defines the purpose of the private key. */
  readonly KeySpec?: string | undefined;
  /** The key usage property defines the purpose of the private key contained in the certificate. */
  readonly KeyUsageProperty?: Template_KeyUsageProperty | undefined;
  /** Set the minimum key length of the private key. */
  readonly MinimalKeyLength?: number | undefined;
}

/** Defines the attributes of the private key. */
export interface Template_PrivateKeyAttributesV4 {
  /** Defines the algorithm used to generate the private key. */
  readonly Algorithm?: string | undefined;
  /** Defines the cryptographic providers used to generate the private key. */
  readonly CryptoProviders?: readonly string[] | undefined;
  /** Defines the purpose of the private key. */
  readonly KeySpec?: string | undefined;
  /** The key usage property defines the purpose of the private key contained in the certificate. */
  readonly KeyUsageProperty?: Template_KeyUsageProperty | undefined;
  /** Set the minimum key length of the private key. */
  readonly MinimalKeyLength?: number | undefined;
}

/** Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user… */
export interface Template_PrivateKeyFlagsV2 {
  /** Defines the minimum client compatibility. */
  readonly ClientVersion?: string | undefined;
  /** Allows the private key to be exported. */
  readonly ExportableKey?: boolean | undefined;
  /** Require user input when using the private key for enrollment. */
  readonly StrongKeyProtectionRequired?: boolean | undefined;
}

/** Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input… */
export interface Template_PrivateKeyFlagsV3 {
  /** Defines the minimum client compatibility. */
  readonly ClientVersion?: string | undefined;
  /** Allows the private key to be exported. */
  readonly ExportableKey?: boolean | undefined;
  /** Reguires the PKCS #1 v2.1 signature format for certificates. */
  readonly RequireAlternateSignatureAlgorithm?: boolean | undefined;
  /** Requirer user input when using the private key for enrollment. */
  readonly StrongKeyProtectionRequired?: boolean | undefined;
}

/** Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input… */
export interface Template_PrivateKeyFlagsV4 {
  /** Defines the minimum client compatibility. */
  readonly ClientVersion?: string | undefined;
  /** Allows the private key to be exported. */
  readonly ExportableKey?: boolean | undefined;
  /** Requires the PKCS #1 v2.1 signature format for certificates. */
  readonly RequireAlternateSignatureAlgorithm?: boolean | undefined;
  /** Renew certificate using the same private key. */
  readonly RequireSameKeyRenewal?: boolean | undefined;
  /** Require user input when using the private key for enrollment. */
  readonly StrongKeyProtectionRequired?: boolean | undefined;
  /** Specifies the cryptographic service provider category used to generate private keys. */
  readonly UseLegacyProvider?: boolean | undefined;
}

/** Information to include in the subject name and alternate subject name of the certificate. */
export interface Template_SubjectNameFlagsV2 {
  /** Include the common name in the subject name. */
  readonly RequireCommonName?: boolean | undefined;
  /** Include the directory path in the subject name. */
  readonly RequireDirectoryPath?: boolean | undefined;
  /** Include the DNS as common name in the subject name. */
  readonly RequireDnsAsCn?: boolean | undefined;
  /** Include the subject's email in the subject name. */
  readonly RequireEmail?: boolean | undefined;
  /** Include the globally unique identifier (GUID) in the subject alternate name. */
  readonly SanRequireDirectoryGuid?: boolean | undefined;
  /** Include the DNS in the subject alternate name. */
  readonly SanRequireDns?: boolean | undefined;
  /** Include the domain DNS in the subject alternate name. */
  readonly SanRequireDomainDns?: boolean | undefined;
  /** Include the subject's email in the subject alternate name. */
  readonly SanRequireEmail?: boolean | undefined;
  /** Include the service principal name (SPN) in the subject alternate name. */
  readonly SanRequireSpn?: boolean | undefined;
  /** Include the user principal name (UPN) in the subject alternate name. */
  readonly SanRequireUpn?: boolean | undefined;
}

/** Information to include in the subject name and alternate subject name of the certificate. */
export interface Template_SubjectNameFlagsV3 {
  /** Include the common name in the subject name. */
  readonly RequireCommonName?: boolean | undefined;
  /** Include the directory path in the subject name. */
  readonly RequireDirectoryPath?: boolean | undefined;
  /** Include the DNS as common name in the subject name. */
  readonly RequireDnsAsCn?: boolean | undefined;
  /** Include the subject's email in the subject name. */
  readonly RequireEmail?: boolean | undefined;
  /** Include the globally unique identifier (GUID) in the subject alternate name. */
  readonly SanRequireDirectoryGuid?: boolean | undefined;
  /** Include the DNS in the subject alternate name. */
  readonly SanRequireDns?: boolean | undefined;
  /** Include the domain DNS in the subject alternate name. */
  readonly SanRequireDomainDns?: boolean | undefined;
  /** Include the subject's email in the subject alternate name. */
  readonly SanRequireEmail?: boolean | undefined;
  /** Include the service principal name (SPN) in the subject alternate name. */
  readonly SanRequireSpn?: boolean | undefined;
  /** Include the user principal name (UPN) in the subject alternate name. */
  readonly SanRequireUpn?: boolean | undefined;
}

/** Information to include in the subject name and alternate subject name of the certificate. */
export interface Template_SubjectNameFlagsV4 {
  /** Include the common name in the subject name. */
  readonly RequireCommonName?: boolean | undefined;
  /** Include the directory path in the subject name. */
  readonly RequireDirectoryPath?: boolean | undefined;
  /** Include the DNS as common name in the subject name. */
  readonly RequireDnsAsCn?: boolean | undefined;
  /** Include the subject's email in the subject name. */
  readonly RequireEmail?: boolean | undefined;
  /** Include the globally unique identifier (GUID) in the subject alternate name. */
  readonly SanRequireDirectoryGuid?: boolean | undefined;
  /** Include the DNS in the subject alternate name. */
  readonly SanRequireDns?: boolean | undefined;
  /** Include the domain DNS in the subject alternate name. */
  readonly SanRequireDomainDns?: boolean | undefined;
  /** Include the subject's email in the subject alternate name. */
  readonly SanRequireEmail?: boolean | undefined;
  /** Include the service principal name (SPN) in the subject alternate name. */
  readonly SanRequireSpn?: boolean | undefined;
  /** Include the user principal name (UPN) in the subject alternate name. */
  readonly SanRequireUpn?: boolean | undefined;
}

/** Template configuration to define the information included in certificates. */
export interface Template_TemplateDefinition {
  /** Template configuration to define the information included in certificates. */
  readonly TemplateV2?: Template_TemplateV2 | undefined;
  /** Template configuration to define the information included in certificates. */
  readonly TemplateV3?: Template_TemplateV3 | undefined;
  /** Template configuration to define the information included in certificates. */
  readonly TemplateV4?: Template_TemplateV4 | undefined;
}

/** v2 template schema that uses Legacy Cryptographic Providers. */
export interface Template_TemplateV2 {
  /** Certificate validity describes the validity and renewal periods of a certificate. */
  readonly CertificateValidity?: Template_CertificateValidity | undefined;
  /** Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting… */
  readonly EnrollmentFlags?: Template_EnrollmentFlagsV2 | undefined;
  /** Extensions describe the key usage extensions and application policies for a template. */
  readonly Extensions?: Template_ExtensionsV2 | undefined;
  /** General flags describe whether the template is used for computers or users and if the template can be used with… */
  readonly GeneralFlags?: Template_GeneralFlagsV2 | undefined;
  /** Private key attributes allow you to specify the minimal key length, key spec, and cryptographic providers for the… */
  readonly PrivateKeyAttributes?: Template_PrivateKeyAttributesV2 | undefined;
  /** Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user… */
  readonly PrivateKeyFlags?: Template_PrivateKeyFlagsV2 | undefined;
  /** Subject name flags describe the subject name and subject alternate name that is included in a certificate. */
  readonly SubjectNameFlags?: Template_SubjectNameFlagsV2 | undefined;
  /** List of templates in Active Directory that are superseded by this template. */
  readonly SupersededTemplates?: readonly string[] | undefined;
}

/** v3 template schema that uses Key Storage Providers. */
export interface Template_TemplateV3 {
  /** Certificate validity describes the validity and renewal periods of a certificate. */
  readonly CertificateValidity?: Template_CertificateValidity | undefined;
  /** Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting… */
  readonly EnrollmentFlags?: Template_EnrollmentFlagsV3 | undefined;
  /** Extensions describe the key usage extensions and application policies for a template. */
  readonly Extensions?: Template_ExtensionsV3 | undefined;
  /** General flags describe whether the template is used for computers or users and if the template can be used with… */
  readonly GeneralFlags?: Template_GeneralFlagsV3 | undefined;
  /** Specifies the hash algorithm used to hash the private key. */
  readonly HashAlgorithm?: string | undefined;
  /** Private key attributes allow you to specify the algorithm, minimal key length, key spec, key usage, and cryptographic… */
  readonly PrivateKeyAttributes?: Template_PrivateKeyAttributesV3 | undefined;
  /** Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input… */
  readonly PrivateKeyFlags?: Template_PrivateKeyFlagsV3 | undefined;
  /** Subject name flags describe the subject name and subject alternate name that is included in a certificate. */
  readonly SubjectNameFlags?: Template_SubjectNameFlagsV3 | undefined;
  /** List of templates in Active Directory that are superseded by this template. */
  readonly SupersededTemplates?: readonly string[] | undefined;
}

/** v4 template schema that can use either Legacy Cryptographic Providers or Key Storage Providers. */
export interface Template_TemplateV4 {
  /** Certificate validity describes the validity and renewal periods of a certificate. */
  readonly CertificateValidity?: Template_CertificateValidity | undefined;
  /** Enrollment flags describe the enrollment settings for certificates using the existing private key and deleting expired… */
  readonly EnrollmentFlags?: Template_EnrollmentFlagsV4 | undefined;
  /** Extensions describe the key usage extensions and application policies for a template. */
  readonly Extensions?: Template_ExtensionsV4 | undefined;
  /** General flags describe whether the template is used for computers or users and if the template can be used with… */
  readonly GeneralFlags?: Template_GeneralFlagsV4 | undefined;
  /** Specifies the hash algorithm used to hash the private key. */
  readonly HashAlgorithm?: string | undefined;
  /** Private key attributes allow you to specify the minimal key length, key spec, key usage, and cryptographic providers… */
  readonly PrivateKeyAttributes?: Template_PrivateKeyAttributesV4 | undefined;
  /** Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input… */
  readonly PrivateKeyFlags?: Template_PrivateKeyFlagsV4 | undefined;
  /** Subject name flags describe the subject name and subject alternate name that is included in a certificate. */
  readonly SubjectNameFlags?: Template_SubjectNameFlagsV4 | undefined;
  /** List of templates in Active Directory that are superseded by this template. */
  readonly SupersededTemplates?: readonly string[] | undefined;
}

/** Information describing the end of the validity period of the certificate. */
export interface Template_ValidityPeriod {
  /** The numeric value for the validity period. */
  readonly Period?: number | undefined;
  /** The unit of time. */
  readonly PeriodType?: string | undefined;
}

/** `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`: Create a group access control entry. */
export interface TemplateGroupAccessControlEntry {
  /** Permissions to allow or deny an Active Directory group to enroll or autoenroll certificates issued against a template. */
  readonly AccessRights?: TemplateGroupAccessControlEntry_AccessRights | undefined;
  /** Name of the Active Directory group. */
  readonly GroupDisplayName?: string | undefined;
  /** Security identifier (SID) of the group object from Active Directory. */
  readonly GroupSecurityIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) that was returned when you called CreateTemplate. */
  readonly TemplateArn?: string | undefined;
}

/** Allow or deny permissions for an Active Directory group to enroll or autoenroll certificates for a template. */
export interface TemplateGroupAccessControlEntry_AccessRights {
  /** Allow or deny an Active Directory group from autoenrolling certificates issued against a template. */
  readonly AutoEnroll?: string | undefined;
  /** Allow or deny an Active Directory group from enrolling certificates issued against a template. */
  readonly Enroll?: string | undefined;
}
