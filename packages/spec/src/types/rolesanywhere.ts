// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::RolesAnywhere::CRL`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html */
export interface CRL {
  /** The x509 v3 specified certificate revocation list (CRL). */
  readonly CrlData?: string | undefined;
  /** Specifies whether the certificate revocation list (CRL) is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The name of the certificate revocation list (CRL). */
  readonly Name?: string | undefined;
  /** A list of tags to attach to the certificate revocation list (CRL). */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the TrustAnchor the certificate revocation list (CRL) will provide revocation for. */
  readonly TrustAnchorArn?: string | undefined;
  /** The unique primary identifier of the Crl */
  readonly CrlId?: string | undefined;
}

/** `AWS::RolesAnywhere::Profile`: Creates a Profile. */
export interface Profile {
  /** Used to determine if a custom role session name will be accepted in a temporary credential request. */
  readonly AcceptRoleSessionName?: boolean | undefined;
  /** A mapping applied to the authenticating end-entity certificate. */
  readonly AttributeMappings?: readonly Profile_AttributeMapping[] | undefined;
  /** The number of seconds vended session credentials will be valid for */
  readonly DurationSeconds?: number | undefined;
  /** The enabled status of the resource. */
  readonly Enabled?: boolean | undefined;
  /** A list of managed policy ARNs. */
  readonly ManagedPolicyArns?: readonly string[] | undefined;
  /** The customer specified name of the resource. */
  readonly Name?: string | undefined;
  /** Specifies whether instance properties are required in CreateSession requests with this profile. */
  readonly RequireInstanceProperties?: boolean | undefined;
  /** A list of IAM role ARNs that can be assumed when this profile is specified in a CreateSession request. */
  readonly RoleArns?: readonly string[] | undefined;
  /** A session policy that will applied to the trust boundary of the vended session credentials. */
  readonly SessionPolicy?: PolicyDocument | undefined;
  /** A list of Tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the profile. */
  readonly ProfileArn?: string | undefined;
  /** The unique primary identifier of the Profile */
  readonly ProfileId?: string | undefined;
}

/** A mapping applied to the authenticating end-entity certificate. */
export interface Profile_AttributeMapping {
  /** Fields (x509Subject, x509Issuer and x509SAN) within X.509 certificates. */
  readonly CertificateField?: string | undefined;
  /** A list of mapping entries for every supported specifier or sub-field. */
  readonly MappingRules?: readonly Profile_MappingRule[] | undefined;
}

/** A single mapping entry for each supported specifier or sub-field. */
export interface Profile_MappingRule {
  /** Specifier within a certificate field, such as CN, OU, or UID from the Subject field. */
  readonly Specifier?: string | undefined;
}

/** `AWS::RolesAnywhere::TrustAnchor`: Creates a TrustAnchor. */
export interface TrustAnchor {
  /** Indicates whether the trust anchor is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The name of the trust anchor. */
  readonly Name?: string | undefined;
  /** A list of notification settings to be associated to the trust anchor. */
  readonly NotificationSettings?: readonly TrustAnchor_NotificationSetting[] | undefined;
  /** The trust anchor type and its related certificate data. */
  readonly Source?: TrustAnchor_Source | undefined;
  /** The tags to attach to the trust anchor. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the trust anchor. */
  readonly TrustAnchorArn?: string | undefined;
  /** The unique identifier of the trust anchor. */
  readonly TrustAnchorId?: string | undefined;
}

/** Customizable notification settings that will be applied to notification events. */
export interface TrustAnchor_NotificationSetting {
  /** The specified channel of notification. */
  readonly Channel?: string | undefined;
  /** Indicates whether the notification setting is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The event to which this notification setting is applied. */
  readonly Event?: string | undefined;
  /** The number of days before a notification event. */
  readonly Threshold?: number | undefined;
}

/** Object representing the TrustAnchor type and its related certificate data. */
export interface TrustAnchor_Source {
  /** A union object representing the data field of the TrustAnchor depending on its type */
  readonly SourceData?: TrustAnchor_SourceData | undefined;
  /** The type of the TrustAnchor. */
  readonly SourceType?: string | undefined;
}

/** A union object representing the data field of the TrustAnchor depending on its type */
export interface TrustAnchor_SourceData {
  /** The root certificate of the Private Certificate Authority specified by this ARN is used in trust validation for… */
  readonly AcmPcaArn?: string | undefined;
  /** The PEM-encoded data for the certificate anchor. */
  readonly X509CertificateData?: string | undefined;
}
