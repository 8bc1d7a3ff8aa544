// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::SecurityAgent::AgentSpace`: Resource Type definition for AWS::SecurityAgent::AgentSpace */
export interface AgentSpace {
  /** AWS resource configuration */
  readonly AwsResources?: AgentSpace_AWSResources | undefined;
  /** Details of code review settings */
  readonly CodeReviewSettings?: AgentSpace_CodeReviewSettings | undefined;
  /** Description of the agent space */
  readonly Description?: string | undefined;
  /** Integrated Resources configuration */
  readonly IntegratedResources?: readonly AgentSpace_IntegratedResource[] | undefined;
  /** Identifier of the KMS key used to encrypt data. */
  readonly KmsKeyId?: string | undefined;
  /** Name of the agent space */
  readonly Name?: string | undefined;
  /** Tags for the agent space */
  readonly Tags?: readonly Tag[] | undefined;
  /** List of target domain identifiers registered with the agent space */
  readonly TargetDomainIds?: readonly string[] | undefined;
  /** Unique identifier of the agent space */
  readonly AgentSpaceId?: string | undefined;
  /** Timestamp when the agent space was created */
  readonly CreatedAt?: string | undefined;
  /** Timestamp when the agent space was last updated */
  readonly UpdatedAt?: string | undefined;
}

/** AWS resource configuration */
export interface AgentSpace_AWSResources {
  /** IAM role ARNs */
  readonly IamRoles?: readonly string[] | undefined;
  /** Lambda function ARNs used to retrieve tester credentials for pentests */
  readonly LambdaFunctionArns?: readonly string[] | undefined;
  /** CloudWatch log group ARNs */
  readonly LogGroups?: readonly string[] | undefined;
  /** S3 bucket ARNs */
  readonly S3Buckets?: readonly string[] | undefined;
  /** SecretsManager secret ARNs used to store tester credentials for pentests */
  readonly SecretArns?: readonly string[] | undefined;
  /** VPC configurations */
  readonly Vpcs?: readonly AgentSpace_VpcConfig[] | undefined;
}

/** Details of code review settings */
export interface AgentSpace_CodeReviewSettings {
  /** Whether Controls are utilized for code review analysis */
  readonly ControlsScanning?: boolean | undefined;
  /** Whether general purpose analysis is performed for code review */
  readonly GeneralPurposeScanning?: boolean | undefined;
}

/** Integrated Resource details */
export interface AgentSpace_IntegratedResource {
  /** Unique identifier of the Provider Integration */
  readonly Integration?: string | undefined;
}

/** Customer VPC configuration that the security testing environment accesses */
export interface AgentSpace_VpcConfig {
  /** List of security group ARNs in the customer VPC */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** List of subnet ARNs in the customer VPC */
  readonly SubnetArns?: readonly string[] | undefined;
  /** ARN of the customer VPC */
  readonly VpcArn?: string | undefined;
}

/** `AWS::SecurityAgent::Application`: Resource Type definition for AWS::SecurityAgent::Application */
export interface Application {
  /** Identifier of a KMS key. */
  readonly DefaultKmsKeyId?: string | undefined;
  readonly IdCConfiguration?: Application_IdCConfiguration | undefined;
  readonly RoleArn?: string | undefined;
  /** Tags for the application */
  readonly Tags?: readonly Tag[] | undefined;
  readonly ApplicationId?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly Domain?: string | undefined;
}

export interface Application_IdCConfiguration {
  readonly IdCApplicationArn?: string | undefined;
  readonly IdCInstanceArn?: string | undefined;
}

/** `AWS::SecurityAgent::Artifact`: Uploads an artifact to an agent space. */
export interface Artifact {
  /** The unique identifier of the agent space to add the artifact to. */
  readonly AgentSpaceId?: string | undefined;
  /** The binary content of the artifact to upload, encoded as a Base64 string. */
  readonly ArtifactContent?: string | undefined;
  /** The file type of the artifact. */
  readonly ArtifactType?: string | undefined;
  /** The file name of the artifact. */
  readonly FileName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the artifact. */
  readonly Arn?: string | undefined;
  /** The unique identifier assigned to the uploaded artifact. */
  readonly ArtifactId?: string | undefined;
  /** The date and time the artifact was last updated, in ISO 8601 format. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::SecurityAgent::Pentest`: Resource Type definition for AWS::SecurityAgent::Pentest */
export interface Pentest {
  /** Identifier of agent space where the pentest should be created */
  readonly AgentSpaceId?: string | undefined;
  /** Collection of assets to be tested during the pentest */
  readonly Assets?: Pentest_Assets | undefined;
  /** Strategy for cleaning up resources after pentest job completion */
  readonly CleanUpStrategy?: string | undefined;
  /** Strategy for remediating code vulnerabilities discovered during the pentest */
  readonly CodeRemediationStrategy?: string | undefined;
  /** A list of managed skills to disable for this pentest */
  readonly DisableManagedSkills?: readonly string[] | undefined;
  /** A list of risk types excluded from the pentest execution */
  readonly ExcludeRiskTypes?: readonly string[] | undefined;
  /** CloudWatch Logs configuration for pentest output */
  readonly LogConfig?: Pentest_CloudWatchLog | undefined;
  /** Network traffic configuration for the pentest */
  readonly NetworkTrafficConfig?: Pentest_NetworkTrafficConfig | undefined;
  /** Service role for accessing resources */
  readonly ServiceRole?: string | undefined;
  /** Title of the penetration test */
  readonly Title?: string | undefined;
  /** VPC configuration that the pentest agent accesses */
  readonly VpcConfig?: Pentest_VpcConfig | undefined;
  /** Timestamp when the pentest was created */
  readonly CreatedAt?: string | undefined;
  /** Unique identifier of the pentest */
  readonly PentestId?: string | undefined;
  /** Timestamp when the pentest was last updated */
  readonly UpdatedAt?: string | undefined;
}

/** An authenticated actor to be used during pentest execution */
export interface Pentest_Actor {
  /** Authentication configuration for a pentest actor */
  readonly Authentication?: Pentest_Authentication | undefined;
  /** Description of the actor */
  readonly Description?: string | undefined;
  /** Whether email-based MFA is enabled for this actor */
  readonly EnableEmailMfa?: boolean | undefined;
  /** Identifier for the actor */
  readonly Identifier?: string | undefined;
  /** Server-generated email forwarding address for receiving MFA codes */
  readonly MfaForwardingAddress?: string | undefined;
  /** List of URIs this actor is authorized to access */
  readonly Uris?: readonly string[] | undefined;
}

/** Collection of assets to be tested during the pentest */
export interface Pentest_Assets {
  /** List of actors used during testing */
  readonly Actors?: readonly Pentest_Actor[] | undefined;
  /** List of documents providing additional context for the pentest */
  readonly Documents?: readonly Pentest_DocumentInfo[] | undefined;
  /** List of endpoints to test */
  readonly Endpoints?: readonly Pentest_Endpoint[] | undefined;
  /** List of repositories connected via provider integrations */
  readonly IntegratedRepositories?: readonly Pentest_IntegratedRepository[] | undefined;
  /** List of source code repositories to analyze */
  readonly SourceCode?: readonly Pentest_SourceCodeRepository[] | undefined;
  /** Trust anchors for validating target endpoint TLS certificates, for endpoints served by a private or internal CA, an… */
  readonly TrustedCaCertificates?: readonly Pentest_TrustedCaCertificate[] | undefined;
}

/** Authentication configuration for a pentest actor */
export interface Pentest_Authentication {
  /** Type of authentication provider */
  readonly ProviderType?: string | undefined;
  /** Reference value for the authentication provider, such as a secret ARN or Lambda ARN */
  readonly Value?: string | undefined;
}

/** Source of a trusted CA certificate. */
export interface Pentest_CaCertificateSource {
  /** Artifact ID of an uploaded certificate file */
  readonly ArtifactId?: string | undefined;
  /** PEM-encoded X.509 certificate supplied inline */
  readonly InlinePem?: string | undefined;
  /** Amazon S3 location URI of a customer-staged certificate */
  readonly S3Location?: string | undefined;
}

/** CloudWatch Logs configuration for pentest output */
export interface Pentest_CloudWatchLog {
  /** CloudWatch log group */
  readonly LogGroup?: string | undefined;
  /** CloudWatch log stream */
  readonly LogStream?: string | undefined;
}

/** A custom header to include in outbound requests */
export interface Pentest_CustomHeader {
  /** Name of the header */
  readonly Name?: string | undefined;
  /** Value of the header */
  readonly Value?: string | undefined;
}

/** A document attached to the pentest, uploaded to S3 */
export interface Pentest_DocumentInfo {
  /** Artifact identifier */
  readonly ArtifactId?: string | undefined;
  /** S3 document location */
  readonly S3Location?: string | undefined;
}

/** An endpoint to be tested during the pentest */
export interface Pentest_Endpoint {
  /** URI of the endpoint to test */
  readonly Uri?: string | undefined;
}

/** A repository connected via a provider integration */
export interface Pentest_IntegratedRepository {
  /** An optional override for the repository branch */
  readonly Branch?: string | undefined;
  /** Unique identifier of the provider integration */
  readonly IntegrationId?: string | undefined;
  /** Identifier of the resource within the provider integration */
  readonly ProviderResourceId?: string | undefined;
}

/** Network traffic configuration for the pentest */
export interface Pentest_NetworkTrafficConfig {
  /** Custom headers to include in outbound requests */
  readonly CustomHeaders?: readonly Pentest_CustomHeader[] | undefined;
  /** Ordered list of network traffic rules */
  readonly Rules?: readonly Pentest_NetworkTrafficRule[] | undefined;
}

/** Network traffic rule */
export interface Pentest_NetworkTrafficRule {
  /** Whether to allow or deny traffic matching this rule */
  readonly Effect?: string | undefined;
  /** Type of pattern matching for this rule */
  readonly NetworkTrafficRuleType?: string | undefined;
  /** URL pattern this rule applies to */
  readonly Pattern?: string | undefined;
}

/** A source code archive stored in S3 for analysis during the pentest */
export interface Pentest_SourceCodeRepository {
  /** S3 source code location */
  readonly S3Location?: string | undefined;
}

/** Trust anchor used when validating a target endpoint's TLS certificate */
export interface Pentest_TrustedCaCertificate {
  /** Source of a trusted CA certificate. */
  readonly Source?: Pentest_CaCertificateSource | undefined;
}

/** VPC configuration that the pentest agent accesses */
export interface Pentest_VpcConfig {
  /** List of security groups in the VPC */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** List of subnets in the VPC */
  readonly SubnetArns?: readonly string[] | undefined;
  readonly VpcArn?: string | undefined;
}

/** `AWS::SecurityAgent::SecurityRequirementPack`: Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack */
export interface SecurityRequirementPack {
  /** Description of the pack */
  readonly Description?: string | undefined;
  /** KMS key for client-side encryption of pack contents */
  readonly KmsKeyId?: string | undefined;
  /** Name of the security requirement pack */
  readonly Name?: string | undefined;
  /** Security requirements within this pack */
  readonly SecurityRequirements?: readonly SecurityRequirementPack_SecurityRequirement[] | undefined;
  /** Whether the pack is enabled or disabled */
  readonly Status?: string | undefined;
  /** Tags for the security requirement pack */
  readonly Tags?: readonly Tag[] | undefined;
  /** Unique identifier of the security requirement pack */
  readonly PackId?: string | undefined;
}

export interface SecurityRequirementPack_SecurityRequirement {
  /** Description of the security requirement */
  readonly Description?: string | undefined;
  /** Security domain this requirement belongs to */
  readonly Domain?: string | undefined;
  /** How to evaluate compliance with this requirement */
  readonly Evaluation?: string | undefined;
  /** Name of the security requirement */
  readonly Name?: string | undefined;
  /** How to remediate non-compliance */
  readonly Remediation?: string | undefined;
}

/** `AWS::SecurityAgent::TargetDomain`: Resource Type definition for AWS::SecurityAgent::TargetDomain */
export interface TargetDomain {
  /** Tags for the target domain */
  readonly Tags?: readonly Tag[] | undefined;
  /** Domain name of the target domain */
  readonly TargetDomainName?: string | undefined;
  /** Verification method for the target domain */
  readonly VerificationMethod?: string | undefined;
  /** Timestamp when the target domain was registered */
  readonly CreatedAt?: string | undefined;
  /** Unique identifier of the target domain */
  readonly TargetDomainId?: string | undefined;
  /** Verification details to verify registered target domain */
  readonly VerificationDetails?: TargetDomain_VerificationDetails | undefined;
  /** Current verification status of the registered target domain */
  readonly VerificationStatus?: string | undefined;
  /** Reason for the current target domain verification status */
  readonly VerificationStatusReason?: string | undefined;
  /** Timestamp when the target domain was last successfully verified */
  readonly VerifiedAt?: string | undefined;
}

/** Represents DNS TXT verification details */
export interface TargetDomain_DnsVerification {
  /** Record name to be added in DNS for target domain */
  readonly DnsRecordName?: string | undefined;
  /** Type of record to be added in DNS for target domain */
  readonly DnsRecordType?: string | undefined;
  /** Token used to verify domain ownership */
  readonly Token?: string | undefined;
}

/** Represents HTTP route verification details */
export interface TargetDomain_HttpVerification {
  /** Route path where verification token should be placed */
  readonly RoutePath?: string | undefined;
  /** Token used to verify domain ownership */
  readonly Token?: string | undefined;
}

/** Verification details to verify registered target domain */
export interface TargetDomain_VerificationDetails {
  /** Represents DNS TXT verification details */
  readonly DnsTxt?: TargetDomain_DnsVerification | undefined;
  /** Represents HTTP route verification details */
  readonly HttpRoute?: TargetDomain_HttpVerification | undefined;
  /** Type of domain ownership verification method */
  readonly Method?: string | undefined;
}
