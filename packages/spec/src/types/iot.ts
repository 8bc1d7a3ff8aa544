// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::IoT::AccountAuditConfiguration`: Use the `AWS::IoT::AccountAuditConfiguration` resource to configure or reconfigure the Device Defender audit settings… */
export interface AccountAuditConfiguration {
  /** The ID of the account. */
  readonly AccountId?: string | undefined;
  /** Specifies which audit checks are enabled and disabled for this account. */
  readonly AuditCheckConfigurations?: AccountAuditConfiguration_AuditCheckConfigurations | undefined;
  /** Information about the targets to which audit notifications are sent. */
  readonly AuditNotificationTargetConfigurations?: AccountAuditConfiguration_AuditNotificationTargetConfigurations | undefined;
  /** The Amazon Resource Name (ARN) of the role that grants permission to AWS IoT to access information about your devices,… */
  readonly RoleArn?: string | undefined;
}

/** Which audit checks are enabled and disabled for this account. */
export interface AccountAuditConfiguration_AuditCheckConfiguration {
  /** True if this audit check is enabled for this account. */
  readonly Enabled?: boolean | undefined;
}

/** The types of audit checks that can be performed. */
export interface AccountAuditConfiguration_AuditCheckConfigurations {
  /** Checks the permissiveness of an authenticated Amazon Cognito identity pool role. */
  readonly AuthenticatedCognitoRoleOverlyPermissiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if a CA certificate is expiring. */
  readonly CaCertificateExpiringCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks the quality of the CA certificate key. */
  readonly CaCertificateKeyQualityCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if multiple devices connect using the same client ID. */
  readonly ConflictingClientIdsCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks when a device certificate has been active for a number of days greater than or equal to the number you specify. */
  readonly DeviceCertificateAgeCheck?: AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration | undefined;
  /** Checks if a device certificate is expiring. */
  readonly DeviceCertificateExpiringCheck?: AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration | undefined;
  /** Checks the quality of the device certificate key. */
  readonly DeviceCertificateKeyQualityCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if multiple concurrent connections use the same X.509 certificate to authenticate with AWS IoT. */
  readonly DeviceCertificateSharedCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if device certificates are still active despite being revoked by an intermediate CA. */
  readonly IntermediateCaRevokedForActiveDeviceCertificatesCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if an AWS IoT policy is potentially misconfigured. */
  readonly IoTPolicyPotentialMisConfigurationCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks the permissiveness of a policy attached to an authenticated Amazon Cognito identity pool role. */
  readonly IotPolicyOverlyPermissiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if a role alias has access to services that haven't been used for the AWS IoT device in the last year. */
  readonly IotRoleAliasAllowsAccessToUnusedServicesCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if the temporary credentials provided by AWS IoT role aliases are overly permissive. */
  readonly IotRoleAliasOverlyPermissiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if AWS IoT logs are disabled. */
  readonly LoggingDisabledCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if a revoked CA certificate is still active. */
  readonly RevokedCaCertificateStillActiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if a revoked device certificate is still active. */
  readonly RevokedDeviceCertificateStillActiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
  /** Checks if policy attached to an unauthenticated Amazon Cognito identity pool role is too permissive. */
  readonly UnauthenticatedCognitoRoleOverlyPermissiveCheck?: AccountAuditConfiguration_AuditCheckConfiguration | undefined;
}

/** Information about the targets to which audit notifications are sent. */
export interface AccountAuditConfiguration_AuditNotificationTarget {
  /** True if notifications to the target are enabled. */
  readonly Enabled?: boolean | undefined;
  /** The ARN of the role that grants permission to send notifications to the target. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the target (SNS topic) to which audit notifications are sent. */
  readonly TargetArn?: string | undefined;
}

/** The configuration of the audit notification target. */
export interface AccountAuditConfiguration_AuditNotificationTargetConfigurations {
  /** The `Sns` notification target. */
  readonly Sns?: AccountAuditConfiguration_AuditNotificationTarget | undefined;
}

/** Configuration structure containing settings for the device certificate age check. */
export interface AccountAuditConfiguration_CertAgeCheckCustomConfiguration {
  /** The number of days that defines when a device certificate is considered to have aged. */
  readonly CertAgeThresholdInDays?: string | undefined;
}

/** Configuration structure containing settings for the device certificate expiration check. */
export interface AccountAuditConfiguration_CertExpirationCheckCustomConfiguration {
  /** The number of days before expiration that defines when a device certificate is considered to be approaching expiration. */
  readonly CertExpirationThresholdInDays?: string | undefined;
}

/** Configuration for the device certificate age audit check. */
export interface AccountAuditConfiguration_DeviceCertAgeAuditCheckConfiguration {
  /** Configuration settings for the device certificate age check, including the threshold in days for certificate age. */
  readonly Configuration?: AccountAuditConfiguration_CertAgeCheckCustomConfiguration | undefined;
  /** True if this audit check is enabled for this account. */
  readonly Enabled?: boolean | undefined;
}

/** Configuration for the device certificate expiration audit check. */
export interface AccountAuditConfiguration_DeviceCertExpirationAuditCheckConfiguration {
  /** Configuration settings for the device certificate expiration check, including the threshold in days before expiration. */
  readonly Configuration?: AccountAuditConfiguration_CertExpirationCheckCustomConfiguration | undefined;
  /** True if this audit check is enabled for this account. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::IoT::Authorizer`: Specifies an authorizer. */
export interface Authorizer {
  /** The authorizer's Lambda function ARN. */
  readonly AuthorizerFunctionArn?: string | undefined;
  /** The authorizer name. */
  readonly AuthorizerName?: string | undefined;
  /** When `true`, the result from the authorizer's Lambda function is cached for clients that use persistent HTTP… */
  readonly EnableCachingForHttp?: boolean | undefined;
  /** Specifies whether AWS IoT validates the token signature in an authorization request. */
  readonly SigningDisabled?: boolean | undefined;
  /** The status of the authorizer. */
  readonly Status?: string | undefined;
  /** Metadata which can be used to manage the custom authorizer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The key used to extract the token from the HTTP headers. */
  readonly TokenKeyName?: string | undefined;
  /** The public keys used to validate the token signature returned by your custom authentication service. */
  readonly TokenSigningPublicKeys?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the authorizer. */
  readonly Arn?: string | undefined;
}

/** `AWS::IoT::BillingGroup`: Creates a new billing group. */
export interface BillingGroup {
  /** The name of the billing group. */
  readonly BillingGroupName?: string | undefined;
  /** The properties of the billing group. */
  readonly BillingGroupProperties?: BillingGroup_BillingGroupProperties | undefined;
  /** Metadata which can be used to manage the billing group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the billing group. */
  readonly Arn?: string | undefined;
  /** The ID of the billing group. */
  readonly Id?: string | undefined;
}

/** The properties of a billing group. */
export interface BillingGroup_BillingGroupProperties {
  /** The description of the billing group. */
  readonly BillingGroupDescription?: string | undefined;
}

/** `AWS::IoT::CACertificate`: Specifies a CA certificate. */
export interface CACertificate {
  /** Whether the CA certificate is configured for auto registration of device certificates. */
  readonly AutoRegistrationStatus?: string | undefined;
  /** The certificate data in PEM format. */
  readonly CACertificatePem?: string | undefined;
  /** The mode of the CA. */
  readonly CertificateMode?: string | undefined;
  /** Information about the registration configuration. */
  readonly RegistrationConfig?: CACertificate_RegistrationConfig | undefined;
  /** If true, removes auto registration. */
  readonly RemoveAutoRegistration?: boolean | undefined;
  /** The status of the CA certificate. */
  readonly Status?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The private key verification certificate. */
  readonly VerificationCertificatePem?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the CA certificate. */
  readonly Arn?: string | undefined;
  /** The CA certificate ID. */
  readonly Id?: string | undefined;
}

/** The registration configuration. */
export interface CACertificate_RegistrationConfig {
  /** The ARN of the role. */
  readonly RoleArn?: string | undefined;
  /** The template body. */
  readonly TemplateBody?: string | undefined;
  /** The name of the provisioning template. */
  readonly TemplateName?: string | undefined;
}

/** `AWS::IoT::Certificate`: Use the `AWS::IoT::Certificate` resource to declare an AWS IoT X.509 certificate. */
export interface Certificate {
  /** The CA certificate used to sign the device certificate being registered, not available when CertificateMode is SNI_ONLY. */
  readonly CACertificatePem?: string | undefined;
  /** Specifies which mode of certificate registration to use with this resource. */
  readonly CertificateMode?: string | undefined;
  /** The certificate data in PEM format. */
  readonly CertificatePem?: string | undefined;
  /** The certificate signing request (CSR). */
  readonly CertificateSigningRequest?: string | undefined;
  /** The status of the certificate. */
  readonly Status?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) for the certificate. */
  readonly Arn?: string | undefined;
  /** The certificate ID. */
  readonly Id?: string | undefined;
}

/** `AWS::IoT::CertificateProvider`: Creates a certificate provider. */
export interface CertificateProvider {
  /** A list of the operations that the certificate provider will use to generate certificates. */
  readonly AccountDefaultForOperations?: readonly string[] | undefined;
  /** The name of the certificate provider. */
  readonly CertificateProviderName?: string | undefined;
  /** The ARN of the Lambda function. */
  readonly LambdaFunctionArn?: string | undefined;
  /** Metadata that can be used to manage the certificate provider. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) for the certificate. */
  readonly Arn?: string | undefined;
}

/** `AWS::IoT::Command`: Represents the resource definition of AWS IoT Command. */
export interface Command {
  /** The unique identifier of the command. */
  readonly CommandId?: string | undefined;
  /** The timestamp, when the command was created. */
  readonly CreatedAt?: string | undefined;
  /** Indicates whether the command has been deprecated. */
  readonly Deprecated?: boolean | undefined;
  /** The description of the command parameter. */
  readonly Description?: string | undefined;
  /** The display name of the command. */
  readonly DisplayName?: string | undefined;
  /** The timestamp, when the command was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  readonly MandatoryParameters?: readonly Command_CommandParameter[] | undefined;
  /** The namespace to which the command belongs. */
  readonly Namespace?: string | undefined;
  readonly Payload?: Command_CommandPayload | undefined;
  /** The payload template associated with the command. */
  readonly PayloadTemplate?: string | undefined;
  /** Indicates whether the command is pending deletion. */
  readonly PendingDeletion?: boolean | undefined;
  readonly Preprocessor?: Command_CommandPreprocessor | undefined;
  /** The customer role associated with the command. */
  readonly RoleArn?: string | undefined;
  /** The tags to be associated with the command. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the command. */
  readonly CommandArn?: string | undefined;
}

export interface Command_AwsJsonSubstitutionCommandPreprocessorConfig {
  readonly OutputFormat?: string | undefined;
}

export interface Command_CommandParameter {
  readonly DefaultValue?: Command_CommandParameterValue | undefined;
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
  readonly Value?: Command_CommandParameterValue | undefined;
  readonly ValueConditions?: readonly Command_CommandParameterValueCondition[] | undefined;
}

export interface Command_CommandParameterValue {
  readonly B?: boolean | undefined;
  readonly BIN?: string | undefined;
  readonly D?: number | undefined;
  readonly I?: number | undefined;
  readonly L?: string | undefined;
  readonly S?: string | undefined;
  readonly UL?: string | undefined;
}

export interface Command_CommandParameterValueComparisonOperand {
  readonly Number?: string | undefined;
  readonly NumberRange?: Command_CommandParameterValueNumberRange | undefined;
  readonly Numbers?: readonly string[] | undefined;
  readonly String?: string | undefined;
  readonly Strings?: readonly string[] | undefined;
}

export interface Command_CommandParameterValueCondition {
  readonly ComparisonOperator?: string | undefined;
  readonly Operand?: Command_CommandParameterValueComparisonOperand | undefined;
}

export interface Command_CommandParameterValueNumberRange {
  readonly Max?: string | undefined;
  readonly Min?: string | undefined;
}

export interface Command_CommandPayload {
  readonly Content?: string | undefined;
  readonly ContentType?: string | undefined;
}

export interface Command_CommandPreprocessor {
  readonly AwsJsonSubstitution?: Command_AwsJsonSubstitutionCommandPreprocessorConfig | undefined;
}

/** `AWS::IoT::CustomMetric`: Use the `AWS::IoT::CustomMetric` resource to define a custom metric published by your devices to Device Defender. */
export interface CustomMetric {
  /** The friendly name in the console for the custom metric. */
  readonly DisplayName?: string | undefined;
  /** The name of the custom metric. */
  readonly MetricName?: string | undefined;
  /** The type of the custom metric. */
  readonly MetricType?: string | undefined;
  /** Metadata that can be used to manage the custom metric. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Number (ARN) of the custom metric; for example, `arn. */
  readonly MetricArn?: string | undefined;
}

/** `AWS::IoT::Dimension`: Use the `AWS::IoT::Dimension` to limit the scope of a metric used in a security profile for AWS IoT Device Defender. */
export interface Dimension {
  /** A unique identifier for the dimension. */
  readonly Name?: string | undefined;
  /** Specifies the value or list of values for the dimension. */
  readonly StringValues?: readonly string[] | undefined;
  /** Metadata that can be used to manage the dimension. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the type of dimension. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the dimension. */
  readonly Arn?: string | undefined;
}

/** `AWS::IoT::DomainConfiguration`: Specifies a domain configuration. */
export interface DomainConfiguration {
  /** An enumerated string that speciﬁes the application-layer protocol. */
  readonly ApplicationProtocol?: string | undefined;
  /** An enumerated string that speciﬁes the authentication type. */
  readonly AuthenticationType?: string | undefined;
  /** An object that specifies the authorization service for a domain. */
  readonly AuthorizerConfig?: DomainConfiguration_AuthorizerConfig | undefined;
  /** An object that speciﬁes the client certificate conﬁguration for a domain. */
  readonly ClientCertificateConfig?: DomainConfiguration_ClientCertificateConfig | undefined;
  /** The name of the domain configuration. */
  readonly DomainConfigurationName?: string | undefined;
  /** The status to which the domain configuration should be updated. */
  readonly DomainConfigurationStatus?: string | undefined;
  /** The name of the domain. */
  readonly DomainName?: string | undefined;
  /** The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. */
  readonly ServerCertificateArns?: readonly string[] | undefined;
  /** The server certificate configuration. */
  readonly ServerCertificateConfig?: DomainConfiguration_ServerCertificateConfig | undefined;
  /** The type of service delivered by the endpoint. */
  readonly ServiceType?: string | undefined;
  /** Metadata which can be used to manage the domain configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An object that specifies the TLS configuration for a domain. */
  readonly TlsConfig?: DomainConfiguration_TlsConfig | undefined;
  /** The certificate used to validate the server certificate and prove domain name ownership. */
  readonly ValidationCertificateArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the domain configuration. */
  readonly Arn?: string | undefined;
  /** The type of service delivered by the domain. */
  readonly DomainType?: string | undefined;
  /** The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. */
  readonly ServerCertificates?: readonly DomainConfiguration_ServerCertificateSummary[] | undefined;
}

/** An object that specifies the authorization service for a domain. */
export interface DomainConfiguration_AuthorizerConfig {
  /** A Boolean that specifies whether the domain configuration's authorization service can be overridden. */
  readonly AllowAuthorizerOverride?: boolean | undefined;
  /** The name of the authorization service for a domain configuration. */
  readonly DefaultAuthorizerName?: string | undefined;
}

/** An object that speciﬁes the client certificate conﬁguration for a domain. */
export interface DomainConfiguration_ClientCertificateConfig {
  /** The ARN of the Lambda function that IoT invokes after mutual TLS authentication during the connection. */
  readonly ClientCertificateCallbackArn?: string | undefined;
}

/** The server certificate configuration. */
export interface DomainConfiguration_ServerCertificateConfig {
  /** A Boolean value that indicates whether Online Certificate Status Protocol (OCSP) server certificate check is enabled or… */
  readonly EnableOCSPCheck?: boolean | undefined;
  /** The Amazon Resource Name (ARN) for an X.509 certificate stored in ACM. */
  readonly OcspAuthorizedResponderArn?: string | undefined;
  /** The Amazon Resource Name (ARN) for a Lambda function that acts as a Request for Comments (RFC) 6960-compliant Online… */
  readonly OcspLambdaArn?: string | undefined;
}

/** An object that contains information about a server certificate. */
export interface DomainConfiguration_ServerCertificateSummary {
  /** The ARN of the server certificate. */
  readonly ServerCertificateArn?: string | undefined;
  /** The status of the server certificate. */
  readonly ServerCertificateStatus?: string | undefined;
  /** Details that explain the status of the server certificate. */
  readonly ServerCertificateStatusDetail?: string | undefined;
}

/** An object that specifies the TLS configuration for a domain. */
export interface DomainConfiguration_TlsConfig {
  /** The security policy for a domain configuration. */
  readonly SecurityPolicy?: string | undefined;
}

/** `AWS::IoT::EncryptionConfiguration`: Retrieves the encryption configuration for resources and data of your AWS account in AWS IoT Core. */
export interface EncryptionConfiguration {
  /** The type of the KMS key. */
  readonly EncryptionType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role assumed by AWS IoT Core to call AWS on behalf of the customer. */
  readonly KmsAccessRoleArn?: string | undefined;
  /** The ARN of the customer managed KMS key. */
  readonly KmsKeyArn?: string | undefined;
  /** The unique identifier (ID) of an AWS account. */
  readonly AccountId?: string | undefined;
  readonly ConfigurationDetails?: EncryptionConfiguration_ConfigurationDetails | undefined;
  /** The date when encryption configuration is last updated. */
  readonly LastModifiedDate?: string | undefined;
}

/** The encryption configuration details that include the status information of the AWS Key Management Service ( AWS ) key… */
export interface EncryptionConfiguration_ConfigurationDetails {
  /** The health status of KMS key and AWS access role. */
  readonly ConfigurationStatus?: string | undefined;
  /** The error code that indicates either the KMS key or the AWS access role is `UNHEALTHY`. */
  readonly ErrorCode?: string | undefined;
  /** The detailed error message that corresponds to the `errorCode`. */
  readonly ErrorMessage?: string | undefined;
}

/** `AWS::IoT::FleetMetric`: Use the `AWS::IoT::FleetMetric` resource to declare a fleet metric. */
export interface FleetMetric {
  /** The field to aggregate. */
  readonly AggregationField?: string | undefined;
  /** The type of the aggregation query. */
  readonly AggregationType?: FleetMetric_AggregationType | undefined;
  /** The fleet metric description. */
  readonly Description?: string | undefined;
  /** The name of the index to search. */
  readonly IndexName?: string | undefined;
  /** The name of the fleet metric to create. */
  readonly MetricName?: string | undefined;
  /** The time in seconds between fleet metric emissions. */
  readonly Period?: number | undefined;
  /** The search query string. */
  readonly QueryString?: string | undefined;
  /** The query version. */
  readonly QueryVersion?: string | undefined;
  /** Metadata which can be used to manage the fleet metric. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Used to support unit transformation such as milliseconds to seconds. */
  readonly Unit?: string | undefined;
  /** The time the fleet metric was created. */
  readonly CreationDate?: string | undefined;
  /** The time the fleet metric was last modified. */
  readonly LastModifiedDate?: string | undefined;
  /** The Amazon Resource Name (ARN) of the fleet metric. */
  readonly MetricArn?: string | undefined;
  /** The fleet metric version. */
  readonly Version?: number | undefined;
}

/** The type of aggregation queries. */
export interface FleetMetric_AggregationType {
  /** The name of the aggregation type. */
  readonly Name?: string | undefined;
  /** A list of the values of aggregation types. */
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::IoT::Job`: Use the AWS::IoT::Job resource to declare an AWS IoT job. */
export interface Job {
  /** The criteria that determine when and how a job abort takes place. */
  readonly AbortConfig?: Job_AbortConfig | undefined;
  /** A short text description of the job. */
  readonly Description?: string | undefined;
  /** The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully completes. */
  readonly DestinationPackageVersions?: readonly string[] | undefined;
  /** The job document. */
  readonly Document?: string | undefined;
  /** Parameters of an Amazon Web Services managed template that you can specify to create the job document. */
  readonly DocumentParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** An S3 link, or S3 object URL, to the job document. */
  readonly DocumentSource?: string | undefined;
  /** The configuration that determines how many retries are allowed for each failure type for a job. */
  readonly JobExecutionsRetryConfig?: Job_JobExecutionsRetryConfig | undefined;
  /** Allows you to create a staged rollout of a job. */
  readonly JobExecutionsRolloutConfig?: Job_JobExecutionsRolloutConfig | undefined;
  /** A job identifier which must be unique for your AWS account. */
  readonly JobId?: string | undefined;
  /** The ARN of the job template used to create the job. */
  readonly JobTemplateArn?: string | undefined;
  /** Configuration for pre-signed S3 URLs. */
  readonly PresignedUrlConfig?: Job_PresignedUrlConfig | undefined;
  /** Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group. */
  readonly SchedulingConfig?: Job_SchedulingConfig | undefined;
  /** Metadata which can be used to manage the job. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things specified as… */
  readonly TargetSelection?: string | undefined;
  /** A list of things and thing groups to which the job should be sent. */
  readonly Targets?: readonly string[] | undefined;
  /** Specifies the amount of time each device has to finish its execution of the job. */
  readonly TimeoutConfig?: Job_TimeoutConfig | undefined;
  /** The Amazon Resource Name (ARN) of the job. */
  readonly Arn?: string | undefined;
  /** The time when the job was created, in ISO 8601 date-time format. */
  readonly CreatedAt?: string | undefined;
}

/** The criteria that determine when and how a job abort takes place. */
export interface Job_AbortConfig {
  /** The list of criteria that determine when and how to abort the job. */
  readonly CriteriaList?: readonly Job_AbortCriteria[] | undefined;
}

/** The criteria that determine when and how a job abort takes place. */
export interface Job_AbortCriteria {
  /** The type of job action to take to initiate the job abort. */
  readonly Action?: string | undefined;
  /** The type of job execution failures that can initiate a job abort. */
  readonly FailureType?: string | undefined;
  /** The minimum number of things which must receive job execution notifications before the job can be aborted. */
  readonly MinNumberOfExecutedThings?: number | undefined;
  /** The minimum percentage of job execution failures that must occur to initiate the job abort. */
  readonly ThresholdPercentage?: number | undefined;
}

/** Allows you to create an exponential rate of rollout for a job. */
export interface Job_ExponentialRolloutRate {
  /** The minimum number of things that will be notified of a pending job, per minute at the start of job rollout. */
  readonly BaseRatePerMinute?: number | undefined;
  /** The exponential factor to increase the rate of rollout for a job. */
  readonly IncrementFactor?: number | undefined;
  /** Allows you to define a criteria to initiate the increase in rate of rollout for a job. */
  readonly RateIncreaseCriteria?: Job_RateIncreaseCriteria | undefined;
}

/** The configuration that determines how many retries are allowed for each failure type for a job. */
export interface Job_JobExecutionsRetryConfig {
  /** The list of criteria that determines how many retries are allowed for each failure type for a job. */
  readonly CriteriaList?: readonly Job_RetryCriteria[] | undefined;
}

/** Allows you to create a staged rollout of a job. */
export interface Job_JobExecutionsRolloutConfig {
  /** Allows you to create an exponential rate of rollout for a job. */
  readonly ExponentialRate?: Job_ExponentialRolloutRate | undefined;
  /** The maximum number of things that will be notified of a pending job, per minute. */
  readonly MaximumPerMinute?: number | undefined;
}

/** An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined… */
export interface Job_MaintenanceWindow {
  /** Displays the duration of the next maintenance window. */
  readonly DurationInMinutes?: number | undefined;
  /** Displays the start time of the next maintenance window. */
  readonly StartTime?: string | undefined;
}

/** Configuration for pre-signed S3 URLs. */
export interface Job_PresignedUrlConfig {
  /** How long (in seconds) pre-signed URLs are valid. */
  readonly ExpiresInSec?: number | undefined;
  /** The ARN of an IAM role that grants permission to download files from the S3 bucket where the job data/updates are… */
  readonly RoleArn?: string | undefined;
}

/** Allows you to define a criteria to initiate the increase in rate of rollout for a job. */
export interface Job_RateIncreaseCriteria {
  /** The threshold for number of notified things that will initiate the increase in rate of rollout. */
  readonly NumberOfNotifiedThings?: number | undefined;
  /** The threshold for number of succeeded things that will initiate the increase in rate of rollout. */
  readonly NumberOfSucceededThings?: number | undefined;
}

/** The criteria that determines how many retries are allowed for each failure type for a job. */
export interface Job_RetryCriteria {
  /** The type of job execution failures that can initiate a job retry. */
  readonly FailureType?: string | undefined;
  /** The number of retries allowed for a failure type for the job. */
  readonly NumberOfRetries?: number | undefined;
}

/** Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group. */
export interface Job_SchedulingConfig {
  /** Specifies the end behavior for all job executions after a job reaches the selected endTime. */
  readonly EndBehavior?: string | undefined;
  /** The time a job will stop rollout of the job document to all devices in the target group for a job. */
  readonly EndTime?: string | undefined;
  /** An optional configuration within the SchedulingConfig to setup a recurring maintenance window. */
  readonly MaintenanceWindows?: readonly Job_MaintenanceWindow[] | undefined;
  /** The time a job will begin rollout of the job document to all devices in the target group for a job. */
  readonly StartTime?: string | undefined;
}

/** Specifies the amount of time each device has to finish its execution of the job. */
export interface Job_TimeoutConfig {
  /** Specifies the amount of time, in minutes, this device has to finish execution of this job. */
  readonly InProgressTimeoutInMinutes?: number | undefined;
}

/** `AWS::IoT::JobTemplate`: Represents a job template. */
export interface JobTemplate {
  /** The criteria that determine when and how a job abort takes place. */
  readonly AbortConfig?: JobTemplate_AbortConfig | undefined;
  /** A description of the job template. */
  readonly Description?: string | undefined;
  /** The package version Amazon Resource Names (ARNs) that are installed on the device’s reserved named shadow ( `$package`… */
  readonly DestinationPackageVersions?: readonly string[] | undefined;
  /** The job document. */
  readonly Document?: string | undefined;
  /** An S3 link, or S3 object URL, to the job document. */
  readonly DocumentSource?: string | undefined;
  /** The ARN of the job to use as the basis for the job template. */
  readonly JobArn?: string | undefined;
  /** Allows you to create the criteria to retry a job. */
  readonly JobExecutionsRetryConfig?: JobTemplate_JobExecutionsRetryConfig | undefined;
  /** Allows you to create a staged rollout of a job. */
  readonly JobExecutionsRolloutConfig?: JobTemplate_JobExecutionsRolloutConfig | undefined;
  /** A unique identifier for the job template. */
  readonly JobTemplateId?: string | undefined;
  /** An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined… */
  readonly MaintenanceWindows?: readonly JobTemplate_MaintenanceWindow[] | undefined;
  /** Configuration for pre-signed S3 URLs. */
  readonly PresignedUrlConfig?: JobTemplate_PresignedUrlConfig | undefined;
  /** Metadata that can be used to manage the job template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the amount of time each device has to finish its execution of the job. */
  readonly TimeoutConfig?: JobTemplate_TimeoutConfig | undefined;
  /** The ARN of the job to use as the basis for the job template. */
  readonly Arn?: string | undefined;
}

/** The criteria that determine when and how a job abort takes place. */
export interface JobTemplate_AbortConfig {
  /** The list of criteria that determine when and how to abort the job. */
  readonly CriteriaList?: readonly JobTemplate_AbortCriteria[] | undefined;
}

/** The criteria that determine when and how a job abort takes place. */
export interface JobTemplate_AbortCriteria {
  /** The type of job action to take to initiate the job abort. */
  readonly Action?: string | undefined;
  /** The type of job execution failures that can initiate a job abort. */
  readonly FailureType?: string | undefined;
  /** The minimum number of things which must receive job execution notifications before the job can be aborted. */
  readonly MinNumberOfExecutedThings?: number | undefined;
  /** The minimum percentage of job execution failures that must occur to initiate the job abort. */
  readonly ThresholdPercentage?: number | undefined;
}

/** Allows you to create an exponential rate of rollout for a job. */
export interface JobTemplate_ExponentialRolloutRate {
  /** The minimum number of things that will be notified of a pending job, per minute at the start of job rollout. */
  readonly BaseRatePerMinute?: number | undefined;
  /** The exponential factor to increase the rate of rollout for a job. */
  readonly IncrementFactor?: number | undefined;
  /** The criteria to initiate the increase in rate of rollout for a job. */
  readonly RateIncreaseCriteria?: JobTemplate_RateIncreaseCriteria | undefined;
}

/** The configuration that determines how many retries are allowed for each failure type for a job. */
export interface JobTemplate_JobExecutionsRetryConfig {
  /** The list of criteria that determines how many retries are allowed for each failure type for a job. */
  readonly RetryCriteriaList?: readonly JobTemplate_RetryCriteria[] | undefined;
}

/** Allows you to create a staged rollout of a job. */
export interface JobTemplate_JobExecutionsRolloutConfig {
  /** The rate of increase for a job rollout. */
  readonly ExponentialRolloutRate?: JobTemplate_ExponentialRolloutRate | undefined;
  /** The maximum number of things that will be notified of a pending job, per minute. */
  readonly MaximumPerMinute?: number | undefined;
}

/** An optional configuration within the `SchedulingConfig` to setup a recurring maintenance window with a predetermined… */
export interface JobTemplate_MaintenanceWindow {
  /** Displays the duration of the next maintenance window. */
  readonly DurationInMinutes?: number | undefined;
  /** Displays the start time of the next maintenance window. */
  readonly StartTime?: string | undefined;
}

/** Configuration for pre-signed S3 URLs. */
export interface JobTemplate_PresignedUrlConfig {
  /** How long (in seconds) pre-signed URLs are valid. */
  readonly ExpiresInSec?: number | undefined;
  /** The ARN of an IAM role that grants grants permission to download files from the S3 bucket where the job data/updates… */
  readonly RoleArn?: string | undefined;
}

/** Allows you to define a criteria to initiate the increase in rate of rollout for a job. */
export interface JobTemplate_RateIncreaseCriteria {
  /** The threshold for number of notified things that will initiate the increase in rate of rollout. */
  readonly NumberOfNotifiedThings?: number | undefined;
  /** The threshold for number of succeeded things that will initiate the increase in rate of rollout. */
  readonly NumberOfSucceededThings?: number | undefined;
}

/** The criteria that determines how many retries are allowed for each failure type for a job. */
export interface JobTemplate_RetryCriteria {
  /** The type of job execution failures that can initiate a job retry. */
  readonly FailureType?: string | undefined;
  /** The number of retries allowed for a failure type for the job. */
  readonly NumberOfRetries?: number | undefined;
}

/** Specifies the amount of time each device has to finish its execution of the job. */
export interface JobTemplate_TimeoutConfig {
  /** Specifies the amount of time, in minutes, this device has to finish execution of this job. */
  readonly InProgressTimeoutInMinutes?: number | undefined;
}

/** `AWS::IoT::Logging`: Configure logging. */
export interface Logging {
  /** The account ID. */
  readonly AccountId?: string | undefined;
  /** The default log level. */
  readonly DefaultLogLevel?: string | undefined;
  /** Configurations for event-based logging that specifies which event types to log and their logging settings. */
  readonly EventConfigurations?: readonly Logging_EventConfiguration[] | undefined;
  /** The role ARN used for the log. */
  readonly RoleArn?: string | undefined;
}

/** Configuration for event-based logging that specifies which event types to log and their logging settings. */
export interface Logging_EventConfiguration {
  /** The type of event to log. */
  readonly EventType?: string | undefined;
  /** CloudWatch Log Group for event-based logging. */
  readonly LogDestination?: string | undefined;
  /** The logging level for the specified event type. */
  readonly LogLevel?: string | undefined;
}

/** `AWS::IoT::MitigationAction`: Defines an action that can be applied to audit findings by using StartAuditMitigationActionsTask. */
export interface MitigationAction {
  /** The friendly name of the mitigation action. */
  readonly ActionName?: string | undefined;
  /** The set of parameters for this mitigation action. */
  readonly ActionParams?: MitigationAction_ActionParams | undefined;
  /** The IAM role ARN used to apply this mitigation action. */
  readonly RoleArn?: string | undefined;
  /** Metadata that can be used to manage the mitigation action. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the mitigation action. */
  readonly MitigationActionArn?: string | undefined;
  /** The ID of the mitigation action. */
  readonly MitigationActionId?: string | undefined;
}

/** Defines the type of action and the parameters for that action. */
export interface MitigationAction_ActionParams {
  /** Specifies the group to which you want to add the devices. */
  readonly AddThingsToThingGroupParams?: MitigationAction_AddThingsToThingGroupParams | undefined;
  /** Specifies the logging level and the role with permissions for logging. */
  readonly EnableIoTLoggingParams?: MitigationAction_EnableIoTLoggingParams | undefined;
  /** Specifies the topic to which the finding should be published. */
  readonly PublishFindingToSnsParams?: MitigationAction_PublishFindingToSnsParams | undefined;
  /** Replaces the policy version with a default or blank policy. */
  readonly ReplaceDefaultPolicyVersionParams?: MitigationAction_ReplaceDefaultPolicyVersionParams | undefined;
  /** Specifies the new state for the CA certificate. */
  readonly UpdateCACertificateParams?: MitigationAction_UpdateCACertificateParams | undefined;
  /** Specifies the new state for a device certificate. */
  readonly UpdateDeviceCertificateParams?: MitigationAction_UpdateDeviceCertificateParams | undefined;
}

/** Parameters used when defining a mitigation action that move a set of things to a thing group. */
export interface MitigationAction_AddThingsToThingGroupParams {
  /** Specifies if this mitigation action can move the things that triggered the mitigation action even if they are part of… */
  readonly OverrideDynamicGroups?: boolean | undefined;
  /** The list of groups to which you want to add the things that triggered the mitigation action. */
  readonly ThingGroupNames?: readonly string[] | undefined;
}

/** Parameters used when defining a mitigation action that enable AWS IoT Core logging. */
export interface MitigationAction_EnableIoTLoggingParams {
  /** Specifies the type of information to be logged. */
  readonly LogLevel?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role used for logging. */
  readonly RoleArnForLogging?: string | undefined;
}

/** Parameters to define a mitigation action that publishes findings to Amazon SNS. */
export interface MitigationAction_PublishFindingToSnsParams {
  /** The ARN of the topic to which you want to publish the findings. */
  readonly TopicArn?: string | undefined;
}

/** Parameters to define a mitigation action that adds a blank policy to restrict permissions. */
export interface MitigationAction_ReplaceDefaultPolicyVersionParams {
  /** The name of the template to be applied. */
  readonly TemplateName?: string | undefined;
}

/** Parameters to define a mitigation action that changes the state of the CA certificate to inactive. */
export interface MitigationAction_UpdateCACertificateParams {
  /** The action that you want to apply to the CA certificate. */
  readonly Action?: string | undefined;
}

/** Parameters to define a mitigation action that changes the state of the device certificate to inactive. */
export interface MitigationAction_UpdateDeviceCertificateParams {
  /** The action that you want to apply to the device certificate. */
  readonly Action?: string | undefined;
}

/** `AWS::IoT::Policy`: Use the `AWS::IoT::Policy` resource to declare an AWS IoT policy. */
export interface Policy {
  /** The JSON document that describes the policy. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The policy name. */
  readonly PolicyName?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the AWS IoT policy, such as `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy`. */
  readonly Arn?: string | undefined;
  /** The name of this policy. */
  readonly Id?: string | undefined;
}

/** `AWS::IoT::PolicyPrincipalAttachment`: Use the `AWS::IoT::PolicyPrincipalAttachment` resource to attach an AWS IoT policy to a principal (an X.509 certificate… */
export interface PolicyPrincipalAttachment {
  /** The name of the AWS IoT policy. */
  readonly PolicyName?: string | undefined;
  /** The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito… */
  readonly Principal?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::IoT::ProvisioningTemplate`: Creates a fleet provisioning template. */
export interface ProvisioningTemplate {
  /** The description of the fleet provisioning template. */
  readonly Description?: string | undefined;
  /** True to enable the fleet provisioning template, otherwise false. */
  readonly Enabled?: boolean | undefined;
  /** Creates a pre-provisioning hook template. */
  readonly PreProvisioningHook?: ProvisioningTemplate_ProvisioningHook | undefined;
  /** The role ARN for the role associated with the fleet provisioning template. */
  readonly ProvisioningRoleArn?: string | undefined;
  /** Metadata that can be used to manage the fleet provisioning template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The JSON formatted contents of the fleet provisioning template version. */
  readonly TemplateBody?: string | undefined;
  /** The name of the fleet provisioning template. */
  readonly TemplateName?: string | undefined;
  /** The type of the provisioning template. */
  readonly TemplateType?: string | undefined;
  /** The ARN that identifies the provisioning template. */
  readonly TemplateArn?: string | undefined;
}

/** Structure that contains payloadVersion and targetArn. */
export interface ProvisioningTemplate_ProvisioningHook {
  /** The payload that was sent to the target function. */
  readonly PayloadVersion?: string | undefined;
  /** The ARN of the target function. */
  readonly TargetArn?: string | undefined;
}

/** `AWS::IoT::ResourceSpecificLogging`: Configure resource-specific logging. */
export interface ResourceSpecificLogging {
  /** The default log level.Valid Values. */
  readonly LogLevel?: string | undefined;
  /** The target name. */
  readonly TargetName?: string | undefined;
  /** The target type. */
  readonly TargetType?: string | undefined;
  /** The target Id. */
  readonly TargetId?: string | undefined;
}

/** `AWS::IoT::RoleAlias`: Specifies a role alias. */
export interface RoleAlias {
  /** The number of seconds for which the credential is valid. */
  readonly CredentialDurationSeconds?: number | undefined;
  /** The role alias. */
  readonly RoleAlias?: string | undefined;
  /** The role ARN. */
  readonly RoleArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The role alias ARN. */
  readonly RoleAliasArn?: string | undefined;
}

/** `AWS::IoT::ScheduledAudit`: Use the `AWS::IoT::ScheduledAudit` resource to create a scheduled audit that is run at a specified time interval. */
export interface ScheduledAudit {
  /** The day of the month on which the scheduled audit is run (if the `frequency` is "MONTHLY"). */
  readonly DayOfMonth?: string | undefined;
  /** The day of the week on which the scheduled audit is run (if the `frequency` is "WEEKLY" or "BIWEEKLY"). */
  readonly DayOfWeek?: string | undefined;
  /** How often the scheduled audit occurs. */
  readonly Frequency?: string | undefined;
  /** The name of the scheduled audit. */
  readonly ScheduledAuditName?: string | undefined;
  /** Metadata that can be used to manage the scheduled audit. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Which checks are performed during the scheduled audit. */
  readonly TargetCheckNames?: readonly string[] | undefined;
  /** The ARN of the scheduled audit. */
  readonly ScheduledAuditArn?: string | undefined;
}

/** `AWS::IoT::SecurityProfile`: Use the `AWS::IoT::SecurityProfile` resource to create a Device Defender security profile. */
export interface SecurityProfile {
  /** A list of metrics whose data is retained (stored). */
  readonly AdditionalMetricsToRetainV2?: readonly SecurityProfile_MetricToRetain[] | undefined;
  /** Specifies the destinations to which alerts are sent. */
  readonly AlertTargets?: { readonly [key: string]: SecurityProfile_AlertTarget | undefined } | undefined;
  /** Specifies the behaviors that, when violated by a device (thing), cause an alert. */
  readonly Behaviors?: readonly SecurityProfile_Behavior[] | undefined;
  /** Specifies the MQTT topic and role ARN required for metric export. */
  readonly MetricsExportConfig?: SecurityProfile_MetricsExportConfig | undefined;
  /** A description of the security profile. */
  readonly SecurityProfileDescription?: string | undefined;
  /** The name you gave to the security profile. */
  readonly SecurityProfileName?: string | undefined;
  /** Metadata that can be used to manage the security profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the target (thing group) to which the security profile is attached. */
  readonly TargetArns?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the security profile. */
  readonly SecurityProfileArn?: string | undefined;
}

/** A structure containing the alert target ARN and the role ARN. */
export interface SecurityProfile_AlertTarget {
  /** The Amazon Resource Name (ARN) of the notification target to which alerts are sent. */
  readonly AlertTargetArn?: string | undefined;
  /** The ARN of the role that grants permission to send alerts to the notification target. */
  readonly RoleArn?: string | undefined;
}

/** A Device Defender security profile behavior. */
export interface SecurityProfile_Behavior {
  /** The criteria that determine if a device is behaving normally in regard to the `metric`. */
  readonly Criteria?: SecurityProfile_BehaviorCriteria | undefined;
  /** Value indicates exporting metrics related to the behavior when it is true. */
  readonly ExportMetric?: boolean | undefined;
  /** What is measured by the behavior. */
  readonly Metric?: string | undefined;
  /** The dimension of the metric. */
  readonly MetricDimension?: SecurityProfile_MetricDimension | undefined;
  /** The name you've given to the behavior. */
  readonly Name?: string | undefined;
  /** The alert status. */
  readonly SuppressAlerts?: boolean | undefined;
}

/** The criteria by which the behavior is determined to be normal. */
export interface SecurityProfile_BehaviorCriteria {
  /** The operator that relates the thing measured ( `metric` ) to the criteria (containing a `value` or… */
  readonly ComparisonOperator?: string | undefined;
  /** If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm occurs. */
  readonly ConsecutiveDatapointsToAlarm?: number | undefined;
  /** If an alarm has occurred and the offending device is no longer in violation of the behavior for the specified number of… */
  readonly ConsecutiveDatapointsToClear?: number | undefined;
  /** Use this to specify the time duration over which the behavior is evaluated, for those criteria that have a time… */
  readonly DurationSeconds?: number | undefined;
  /** The confidence level of the detection model. */
  readonly MlDetectionConfig?: SecurityProfile_MachineLearningDetectionConfig | undefined;
  /** A statistical ranking (percentile)that indicates a threshold value by which a behavior is determined to be in… */
  readonly StatisticalThreshold?: SecurityProfile_StatisticalThreshold | undefined;
  /** The value to be compared with the `metric`. */
  readonly Value?: SecurityProfile_MetricValue | undefined;
}

/** The `MachineLearningDetectionConfig` property type controls confidence of the machine learning model. */
export interface SecurityProfile_MachineLearningDetectionConfig {
  /** The model confidence level. */
  readonly ConfidenceLevel?: string | undefined;
}

/** The dimension of the metric. */
export interface SecurityProfile_MetricDimension {
  /** The name of the dimension. */
  readonly DimensionName?: string | undefined;
  /** Operators are constructs that perform logical operations. */
  readonly Operator?: string | undefined;
}

/** The metric you want to retain. */
export interface SecurityProfile_MetricToRetain {
  /** The value indicates exporting metrics related to the `MetricToRetain` when it's true. */
  readonly ExportMetric?: boolean | undefined;
  /** A standard of measurement. */
  readonly Metric?: string | undefined;
  /** The dimension of the metric. */
  readonly MetricDimension?: SecurityProfile_MetricDimension | undefined;
}

/** The value to be compared with the `metric`. */
export interface SecurityProfile_MetricValue {
  /** If the `comparisonOperator` calls for a set of CIDRs, use this to specify that set to be compared with the `metric`. */
  readonly Cidrs?: readonly string[] | undefined;
  /** If the `comparisonOperator` calls for a numeric value, use this to specify that numeric value to be compared with the… */
  readonly Count?: string | undefined;
  /** The numeric values of a metric. */
  readonly Number?: number | undefined;
  /** The numeric value of a metric. */
  readonly Numbers?: readonly number[] | undefined;
  /** If the `comparisonOperator` calls for a set of ports, use this to specify that set to be compared with the `metric`. */
  readonly Ports?: readonly number[] | undefined;
  /** The string values of a metric. */
  readonly Strings?: readonly string[] | undefined;
}

/** Specifies the MQTT topic and role ARN required for metric export. */
export interface SecurityProfile_MetricsExportConfig {
  /** The MQTT topic that Device Defender Detect should publish messages to for metrics export. */
  readonly MqttTopic?: string | undefined;
  /** This role ARN has permission to publish MQTT messages, after which Device Defender Detect can assume the role and… */
  readonly RoleArn?: string | undefined;
}

/** A statistical ranking (percentile) that indicates a threshold value by which a behavior is determined to be in… */
export interface SecurityProfile_StatisticalThreshold {
  /** The percentile that resolves to a threshold value by which compliance with a behavior is determined. */
  readonly Statistic?: string | undefined;
}

/** `AWS::IoT::SoftwarePackage`: Use the `AWS::IoT::SoftwarePackage` resource to create a software package. */
export interface SoftwarePackage {
  /** A summary of the package being created. */
  readonly Description?: string | undefined;
  /** The name of the new software package. */
  readonly PackageName?: string | undefined;
  /** Metadata that can be used to manage the package. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the package. */
  readonly PackageArn?: string | undefined;
}

/** `AWS::IoT::SoftwarePackageVersion`: Use the `AWS::IoT::SoftwarePackageVersion` resource to create a software package version. */
export interface SoftwarePackageVersion {
  /** The artifact location of the package version */
  readonly Artifact?: SoftwarePackageVersion_PackageVersionArtifact | undefined;
  /** Metadata that can be used to define a package version’s configuration. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** A summary of the package version being created. */
  readonly Description?: string | undefined;
  /** The name of the associated software package. */
  readonly PackageName?: string | undefined;
  /** The inline json job document associated with a software package version */
  readonly Recipe?: string | undefined;
  /** The sbom zip archive location of the package version */
  readonly Sbom?: SoftwarePackageVersion_Sbom | undefined;
  /** Metadata that can be used to manage the package version. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the new package version. */
  readonly VersionName?: string | undefined;
  /** Error reason for a package version failure during creation or update. */
  readonly ErrorReason?: string | undefined;
  /** The Amazon Resource Name (ARN) for the package. */
  readonly PackageVersionArn?: string | undefined;
  /** The validation status of the Sbom file */
  readonly SbomValidationStatus?: string | undefined;
  /** The status of the package version. */
  readonly Status?: string | undefined;
}

/** The artifact location of the package version */
export interface SoftwarePackageVersion_PackageVersionArtifact {
  /** The Amazon S3 location */
  readonly S3Location?: SoftwarePackageVersion_S3Location | undefined;
}

/** The Amazon S3 location */
export interface SoftwarePackageVersion_S3Location {
  /** The S3 bucket */
  readonly Bucket?: string | undefined;
  /** The S3 key */
  readonly Key?: string | undefined;
  /** The S3 version */
  readonly Version?: string | undefined;
}

/** The sbom zip archive location of the package version */
export interface SoftwarePackageVersion_Sbom {
  /** The Amazon S3 location */
  readonly S3Location?: SoftwarePackageVersion_S3Location | undefined;
}

/** `AWS::IoT::Stream`: Resource Type definition for AWS IoT Stream. */
export interface Stream {
  /** The description of the stream. */
  readonly Description?: string | undefined;
  /** The files to stream. */
  readonly Files?: readonly Stream_StreamFile[] | undefined;
  /** An IAM role that allows the IoT service principal to access your S3 files. */
  readonly RoleArn?: string | undefined;
  /** The stream ID. */
  readonly StreamId?: string | undefined;
  /** Metadata which can be used to manage streams. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the stream. */
  readonly Arn?: string | undefined;
  /** The date when the stream was created. */
  readonly CreatedAt?: string | undefined;
  /** The date when the stream was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The stream version. */
  readonly StreamVersion?: number | undefined;
}

/** The location of the file in S3. */
export interface Stream_S3Location {
  /** The S3 bucket. */
  readonly Bucket?: string | undefined;
  /** The S3 key. */
  readonly Key?: string | undefined;
  /** The S3 bucket version. */
  readonly Version?: string | undefined;
}

/** Represents a file to stream. */
export interface Stream_StreamFile {
  /** The file ID. */
  readonly FileId?: number | undefined;
  /** The location of the file in S3. */
  readonly S3Location?: Stream_S3Location | undefined;
}

/** `AWS::IoT::Thing`: Use the `AWS::IoT::Thing` resource to declare an AWS IoT thing. */
export interface Thing {
  /** A string that contains up to three key value pairs. */
  readonly AttributePayload?: Thing_AttributePayload | undefined;
  /** The name of the thing to update. */
  readonly ThingName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing`. */
  readonly Arn?: string | undefined;
  /** The Id of this thing. */
  readonly Id?: string | undefined;
}

/** The AttributePayload property specifies up to three attributes for an AWS IoT as key-value pairs. */
export interface Thing_AttributePayload {
  /** A JSON string containing up to three key-value pair in JSON format. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
}

/** `AWS::IoT::ThingGroup`: Creates a new thing group. */
export interface ThingGroup {
  /** The parent thing group name. */
  readonly ParentGroupName?: string | undefined;
  /** The dynamic thing group search query string. */
  readonly QueryString?: string | undefined;
  /** Metadata which can be used to manage the thing group or dynamic thing group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The thing group name. */
  readonly ThingGroupName?: string | undefined;
  /** Thing group properties. */
  readonly ThingGroupProperties?: ThingGroup_ThingGroupProperties | undefined;
  /** The thing group ARN. */
  readonly Arn?: string | undefined;
  /** The thing group ID. */
  readonly Id?: string | undefined;
}

/** The attribute payload. */
export interface ThingGroup_AttributePayload {
  /** A JSON string containing up to three key-value pair in JSON format. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
}

/** Thing group properties. */
export interface ThingGroup_ThingGroupProperties {
  /** The thing group attributes in JSON format. */
  readonly AttributePayload?: ThingGroup_AttributePayload | undefined;
  /** The thing group description. */
  readonly ThingGroupDescription?: string | undefined;
}

/** `AWS::IoT::ThingPrincipalAttachment`: Use the `AWS::IoT::ThingPrincipalAttachment` resource to attach a principal (an X.509 certificate or another… */
export interface ThingPrincipalAttachment {
  /** The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito… */
  readonly Principal?: string | undefined;
  /** The name of the AWS IoT thing. */
  readonly ThingName?: string | undefined;
  /** The type of the relation you want to specify when you attach a principal to a thing. */
  readonly ThingPrincipalType?: string | undefined;
}

/** `AWS::IoT::ThingType`: Creates a new thing type. */
export interface ThingType {
  /** Deprecates a thing type. */
  readonly DeprecateThingType?: boolean | undefined;
  /** Metadata which can be used to manage the thing type. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the thing type. */
  readonly ThingTypeName?: string | undefined;
  /** The thing type properties for the thing type to create. */
  readonly ThingTypeProperties?: ThingType_ThingTypeProperties | undefined;
  /** The thing type arn. */
  readonly Arn?: string | undefined;
  /** The thing type id. */
  readonly Id?: string | undefined;
}

/** The configuration to add user-defined properties to enrich MQTT 5 messages. */
export interface ThingType_Mqtt5Configuration {
  /** An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key. */
  readonly PropagatingAttributes?: readonly ThingType_PropagatingAttribute[] | undefined;
}

/** An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key. */
export interface ThingType_PropagatingAttribute {
  /** The attribute associated with the connection details. */
  readonly ConnectionAttribute?: string | undefined;
  /** The thing attribute that is propagating for MQTT 5 message enrichment. */
  readonly ThingAttribute?: string | undefined;
  /** The key of the MQTT 5 user property, which is a key-value pair. */
  readonly UserPropertyKey?: string | undefined;
}

/** The ThingTypeProperties contains information about the thing type including. */
export interface ThingType_ThingTypeProperties {
  /** The configuration to add user-defined properties to enrich MQTT 5 messages. */
  readonly Mqtt5Configuration?: ThingType_Mqtt5Configuration | undefined;
  /** A list of searchable thing attribute names. */
  readonly SearchableAttributes?: readonly string[] | undefined;
  /** The description of the thing type. */
  readonly ThingTypeDescription?: string | undefined;
}

/** `AWS::IoT::TopicRule`: Use the `AWS::IoT::TopicRule` resource to declare an AWS IoT rule. */
export interface TopicRule {
  /** The name of the rule. */
  readonly RuleName?: string | undefined;
  /** Metadata which can be used to manage the topic rule. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The rule payload. */
  readonly TopicRulePayload?: TopicRule_TopicRulePayload | undefined;
  /** The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule`. */
  readonly Arn?: string | undefined;
}

/** Describes the actions associated with a rule. */
export interface TopicRule_Action {
  /** Change the state of a CloudWatch alarm. */
  readonly CloudwatchAlarm?: TopicRule_CloudwatchAlarmAction | undefined;
  /** Sends data to CloudWatch. */
  readonly CloudwatchLogs?: TopicRule_CloudwatchLogsAction | undefined;
  /** Capture a CloudWatch metric. */
  readonly CloudwatchMetric?: TopicRule_CloudwatchMetricAction | undefined;
  /** Write to a DynamoDB table. */
  readonly DynamoDB?: TopicRule_DynamoDBAction | undefined;
  /** Write to a DynamoDB table. */
  readonly DynamoDBv2?: TopicRule_DynamoDBv2Action | undefined;
  /** Write data to an Amazon OpenSearch Service domain. */
  readonly Elasticsearch?: TopicRule_ElasticsearchAction | undefined;
  /** Write to an Amazon Kinesis Firehose stream. */
  readonly Firehose?: TopicRule_FirehoseAction | undefined;
  /** Send data to an HTTPS endpoint. */
  readonly Http?: TopicRule_HttpAction | undefined;
  readonly InfluxDB?: TopicRule_InfluxDBAction | undefined;
  /** Sends message data to an AWS IoT Analytics channel. */
  readonly IotAnalytics?: TopicRule_IotAnalyticsAction | undefined;
  /** Sends an input to an AWS IoT Events detector. */
  readonly IotEvents?: TopicRule_IotEventsAction | undefined;
  /** Sends data from the MQTT message that triggered the rule to AWS IoT SiteWise asset properties. */
  readonly IotSiteWise?: TopicRule_IotSiteWiseAction | undefined;
  /** Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster. */
  readonly Kafka?: TopicRule_KafkaAction | undefined;
  /** Write data to an Amazon Kinesis stream. */
  readonly Kinesis?: TopicRule_KinesisAction | undefined;
  /** Invoke a Lambda function. */
  readonly Lambda?: TopicRule_LambdaAction | undefined;
  /** Sends device location data to Amazon Location Service. */
  readonly Location?: TopicRule_LocationAction | undefined;
  /** Write data to an Amazon OpenSearch Service domain. */
  readonly OpenSearch?: TopicRule_OpenSearchAction | undefined;
  /** Publish to another MQTT topic. */
  readonly Republish?: TopicRule_RepublishAction | undefined;
  /** Write to an Amazon S3 bucket. */
  readonly S3?: TopicRule_S3Action | undefined;
  /** Publish to an Amazon SNS topic. */
  readonly Sns?: TopicRule_SnsAction | undefined;
  /** Publish to an Amazon SQS queue. */
  readonly Sqs?: TopicRule_SqsAction | undefined;
  /** Starts execution of a Step Functions state machine. */
  readonly StepFunctions?: TopicRule_StepFunctionsAction | undefined;
  /** Writes attributes from an MQTT message. */
  readonly Timestream?: TopicRule_TimestreamAction | undefined;
}

/** An asset property timestamp entry containing the following information. */
export interface TopicRule_AssetPropertyTimestamp {
  /** A string that contains the nanosecond time offset. */
  readonly OffsetInNanos?: string | undefined;
  /** A string that contains the time in seconds since epoch. */
  readonly TimeInSeconds?: string | undefined;
}

/** An asset property value entry containing the following information. */
export interface TopicRule_AssetPropertyValue {
  /** A string that describes the quality of the value. */
  readonly Quality?: string | undefined;
  /** The asset property value timestamp. */
  readonly Timestamp?: TopicRule_AssetPropertyTimestamp | undefined;
  /** The value of the asset property. */
  readonly Value?: TopicRule_AssetPropertyVariant | undefined;
}

/** Contains an asset property value (of a single type). */
export interface TopicRule_AssetPropertyVariant {
  /** A string that contains the boolean value ( `true` or `false` ) of the value entry. */
  readonly BooleanValue?: string | undefined;
  /** A string that contains the double value of the value entry. */
  readonly DoubleValue?: string | undefined;
  /** A string that contains the integer value of the value entry. */
  readonly IntegerValue?: string | undefined;
  /** The string value of the value entry. */
  readonly StringValue?: string | undefined;
}

export interface TopicRule_BatchConfig {
  readonly BatchAcrossTopics?: boolean | undefined;
  readonly MaxBatchOpenMs?: number | undefined;
  readonly MaxBatchSize?: number | undefined;
  readonly MaxBatchSizeBytes?: number | undefined;
}

/** Describes an action that updates a CloudWatch alarm. */
export interface TopicRule_CloudwatchAlarmAction {
  /** The CloudWatch alarm name. */
  readonly AlarmName?: string | undefined;
  /** The IAM role that allows access to the CloudWatch alarm. */
  readonly RoleArn?: string | undefined;
  /** The reason for the alarm change. */
  readonly StateReason?: string | undefined;
  /** The value of the alarm state. */
  readonly StateValue?: string | undefined;
}

/** Describes an action that updates a CloudWatch log. */
export interface TopicRule_CloudwatchLogsAction {
  /** Indicates whether batches of log records will be extracted and uploaded into CloudWatch. */
  readonly BatchMode?: boolean | undefined;
  /** The CloudWatch log name. */
  readonly LogGroupName?: string | undefined;
  /** The IAM role that allows access to the CloudWatch log. */
  readonly RoleArn?: string | undefined;
}

/** Describes an action that captures a CloudWatch metric. */
export interface TopicRule_CloudwatchMetricAction {
  /** The CloudWatch metric name. */
  readonly MetricName?: string | undefined;
  /** The CloudWatch metric namespace name. */
  readonly MetricNamespace?: string | undefined;
  /** An optional Unix timestamp. */
  readonly MetricTimestamp?: string | undefined;
  /** The metric unit supported by CloudWatch. */
  readonly MetricUnit?: string | undefined;
  /** The CloudWatch metric value. */
  readonly MetricValue?: string | undefined;
  /** The IAM role that allows access to the CloudWatch metric. */
  readonly RoleArn?: string | undefined;
}

/** Describes an action to write to a DynamoDB table. */
export interface TopicRule_DynamoDBAction {
  /** The hash key name. */
  readonly HashKeyField?: string | undefined;
  /** The hash key type. */
  readonly HashKeyType?: string | undefined;
  /** The hash key value. */
  readonly HashKeyValue?: string | undefined;
  /** The action payload. */
  readonly PayloadField?: string | undefined;
  /** The range key name. */
  readonly RangeKeyField?: string | undefined;
  /** The range key type. */
  readonly RangeKeyType?: string | undefined;
  /** The range key value. */
  readonly RangeKeyValue?: string | undefined;
  /** The ARN of the IAM role that grants access to the DynamoDB table. */
  readonly RoleArn?: string | undefined;
  /** The name of the DynamoDB table. */
  readonly TableName?: string | undefined;
}

/** Describes an action to write to a DynamoDB table. */
export interface TopicRule_DynamoDBv2Action {
  /** Specifies the DynamoDB table to which the message data will be written. */
  readonly PutItem?: TopicRule_PutItemInput | undefined;
  /** The ARN of the IAM role that grants access to the DynamoDB table. */
  readonly RoleArn?: string | undefined;
}

/** Describes an action that writes data to an Amazon OpenSearch Service domain. */
export interface TopicRule_ElasticsearchAction {
  /** The endpoint of your OpenSearch domain. */
  readonly Endpoint?: string | undefined;
  /** The unique identifier for the document you are storing. */
  readonly Id?: string | undefined;
  /** The index where you want to store your data. */
  readonly Index?: string | undefined;
  /** The IAM role ARN that has access to OpenSearch. */
  readonly RoleArn?: string | undefined;
  /** The type of document you are storing. */
  readonly Type?: string | undefined;
}

/** Describes an action that writes data to an Amazon Kinesis Firehose stream. */
export interface TopicRule_FirehoseAction {
  /** Whether to deliver the Kinesis Data Firehose stream as a batch by using `PutRecordBatch`. */
  readonly BatchMode?: boolean | undefined;
  /** The delivery stream name. */
  readonly DeliveryStreamName?: string | undefined;
  /** The IAM role that grants access to the Amazon Kinesis Firehose stream. */
  readonly RoleArn?: string | undefined;
  /** A character separator that will be used to separate records written to the Firehose stream. */
  readonly Separator?: string | undefined;
}

/** Send data to an HTTPS endpoint. */
export interface TopicRule_HttpAction {
  /** The authentication method to use when sending data to an HTTPS endpoint. */
  readonly Auth?: TopicRule_HttpAuthorization | undefined;
  readonly BatchConfig?: TopicRule_BatchConfig | undefined;
  /** The URL to which AWS IoT sends a confirmation message. */
  readonly ConfirmationUrl?: string | undefined;
  readonly EnableBatching?: boolean | undefined;
  /** The HTTP headers to send with the message data. */
  readonly Headers?: readonly TopicRule_HttpActionHeader[] | undefined;
  /** The endpoint URL. */
  readonly Url?: string | undefined;
}

/** The HTTP action header. */
export interface TopicRule_HttpActionHeader {
  /** The HTTP header key. */
  readonly Key?: string | undefined;
  /** The HTTP header value. */
  readonly Value?: string | undefined;
}

/** The authorization method used to send messages. */
export interface TopicRule_HttpAuthorization {
  /** Use Sig V4 authorization. */
  readonly Sigv4?: TopicRule_SigV4Authorization | undefined;
}

export interface TopicRule_InfluxDBAction {
  readonly BatchConfig?: TopicRule_InfluxDBBatchConfig | undefined;
  readonly DatabaseName?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly Organization?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly TableName?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly TimestampUnit?: string | undefined;
}

export interface TopicRule_InfluxDBBatchConfig {
  readonly BatchAcrossTopics?: boolean | undefined;
  readonly MaxBatchOpenMs?: number | undefined;
  readonly MaxBatchSize?: number | undefined;
  readonly MaxBatchSizeBytes?: number | undefined;
}

/** Sends message data to an AWS IoT Analytics channel. */
export interface TopicRule_IotAnalyticsAction {
  /** Whether to process the action as a batch. */
  readonly BatchMode?: boolean | undefined;
  /** The name of the IoT Analytics channel to which message data will be sent. */
  readonly ChannelName?: string | undefined;
  /** The ARN of the role which has a policy that grants IoT Analytics permission to send message data via IoT Analytics… */
  readonly RoleArn?: string | undefined;
}

/** Sends an input to an AWS IoT Events detector. */
export interface TopicRule_IotEventsAction {
  /** Whether to process the event actions as a batch. */
  readonly BatchMode?: boolean | undefined;
  /** The name of the AWS IoT Events input. */
  readonly InputName?: string | undefined;
  /** The ID of the message. */
  readonly MessageId?: string | undefined;
  /** The ARN of the role that grants AWS IoT permission to send an input to an AWS IoT Events detector. */
  readonly RoleArn?: string | undefined;
}

/** Describes an action to send data from an MQTT message that triggered the rule to AWS IoT SiteWise asset properties. */
export interface TopicRule_IotSiteWiseAction {
  /** A list of asset property value entries. */
  readonly PutAssetPropertyValueEntries?: readonly TopicRule_PutAssetPropertyValueEntry[] | undefined;
  /** The ARN of the role that grants AWS IoT permission to send an asset property value to AWS IoT SiteWise. */
  readonly RoleArn?: string | undefined;
}

/** Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster. */
export interface TopicRule_KafkaAction {
  /** Properties of the Apache Kafka producer client. */
  readonly ClientProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of Kafka action's VPC `TopicRuleDestination`. */
  readonly DestinationArn?: string | undefined;
  /** The list of Kafka headers that you specify. */
  readonly Headers?: readonly TopicRule_KafkaActionHeader[] | undefined;
  /** The Kafka message key. */
  readonly Key?: string | undefined;
  /** The Kafka message partition. */
  readonly Partition?: string | undefined;
  /** The Kafka topic for messages to be sent to the Kafka broker. */
  readonly Topic?: string | undefined;
}

/** Specifies a Kafka header using key-value pairs when you create a Rule’s Kafka Action. */
export interface TopicRule_KafkaActionHeader {
  /** The key of the Kafka header. */
  readonly Key?: string | undefined;
  /** The value of the Kafka header. */
  readonly Value?: string | undefined;
}

/** Describes an action to write data to an Amazon Kinesis stream. */
export interface TopicRule_KinesisAction {
  /** The partition key. */
  readonly PartitionKey?: string | undefined;
  /** The ARN of the IAM role that grants access to the Amazon Kinesis stream. */
  readonly RoleArn?: string | undefined;
  /** The name of the Amazon Kinesis stream. */
  readonly StreamName?: string | undefined;
}

/** Describes an action to invoke a Lambda function. */
export interface TopicRule_LambdaAction {
  /** The ARN of the Lambda function. */
  readonly FunctionArn?: string | undefined;
}

/** Describes an action to send device location updates from an MQTT message to an Amazon Location tracker resource. */
export interface TopicRule_LocationAction {
  /** The unique ID of the device providing the location data. */
  readonly DeviceId?: string | undefined;
  /** A string that evaluates to a double value that represents the latitude of the device's location. */
  readonly Latitude?: string | undefined;
  /** A string that evaluates to a double value that represents the longitude of the device's location. */
  readonly Longitude?: string | undefined;
  /** The IAM role that grants permission to write to the Amazon Location resource. */
  readonly RoleArn?: string | undefined;
  /** The time that the location data was sampled. */
  readonly Timestamp?: TopicRule_Timestamp | undefined;
  /** The name of the tracker resource in Amazon Location in which the location is updated. */
  readonly TrackerName?: string | undefined;
}

/** Describes an action that writes data to an Amazon OpenSearch Service domain. */
export interface TopicRule_OpenSearchAction {
  /** The endpoint of your OpenSearch domain. */
  readonly Endpoint?: string | undefined;
  /** The unique identifier for the document you are storing. */
  readonly Id?: string | undefined;
  /** The OpenSearch index where you want to store your data. */
  readonly Index?: string | undefined;
  /** The IAM role ARN that has access to OpenSearch. */
  readonly RoleArn?: string | undefined;
  /** The type of document you are storing. */
  readonly Type?: string | undefined;
}

/** An asset property value entry containing the following information. */
export interface TopicRule_PutAssetPropertyValueEntry {
  /** The ID of the AWS IoT SiteWise asset. */
  readonly AssetId?: string | undefined;
  /** A unique identifier for this entry that you can define to better track which message caused an error in case of failure. */
  readonly EntryId?: string | undefined;
  /** The name of the property alias associated with your asset property. */
  readonly PropertyAlias?: string | undefined;
  /** The ID of the asset's property. */
  readonly PropertyId?: string | undefined;
  /** A list of property values to insert that each contain timestamp, quality, and value (TQV) information. */
  readonly PropertyValues?: readonly TopicRule_AssetPropertyValue[] | undefined;
}

/** The input for the DynamoActionVS action that specifies the DynamoDB table to which the message data will be written. */
export interface TopicRule_PutItemInput {
  /** The table where the message data will be written. */
  readonly TableName?: string | undefined;
}

/** Describes an action to republish to another topic. */
export interface TopicRule_RepublishAction {
  /** MQTT Version 5.0 headers information. */
  readonly Headers?: TopicRule_RepublishActionHeaders | undefined;
  /** The Quality of Service (QoS) level to use when republishing messages. */
  readonly Qos?: number | undefined;
  /** The ARN of the IAM role that grants access. */
  readonly RoleArn?: string | undefined;
  /** The name of the MQTT topic. */
  readonly Topic?: string | undefined;
}

/** Specifies MQTT Version 5.0 headers information. */
export interface TopicRule_RepublishActionHeaders {
  /** A UTF-8 encoded string that describes the content of the publishing message. */
  readonly ContentType?: string | undefined;
  /** The base64-encoded binary data used by the sender of the request message to identify which request the response message… */
  readonly CorrelationData?: string | undefined;
  /** A user-defined integer value that represents the message expiry interval at the broker. */
  readonly MessageExpiry?: string | undefined;
  /** An `Enum` string value that indicates whether the payload is formatted as UTF-8. */
  readonly PayloadFormatIndicator?: string | undefined;
  /** A UTF-8 encoded string that's used as the topic name for a response message. */
  readonly ResponseTopic?: string | undefined;
  /** An array of key-value pairs that you define in the MQTT5 header. */
  readonly UserProperties?: readonly TopicRule_UserProperty[] | undefined;
}

/** Describes an action to write data to an Amazon S3 bucket. */
export interface TopicRule_S3Action {
  /** The Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** The Amazon S3 canned ACL that controls access to the object identified by the object key. */
  readonly CannedAcl?: string | undefined;
  /** The object key. */
  readonly Key?: string | undefined;
  /** The ARN of the IAM role that grants access. */
  readonly RoleArn?: string | undefined;
}

/** For more information, see Signature Version 4 signing process. */
export interface TopicRule_SigV4Authorization {
  /** The ARN of the signing role. */
  readonly RoleArn?: string | undefined;
  /** The service name to use while signing with Sig V4. */
  readonly ServiceName?: string | undefined;
  /** The signing region. */
  readonly SigningRegion?: string | undefined;
}

/** Describes an action to publish to an Amazon SNS topic. */
export interface TopicRule_SnsAction {
  /** The message format of the message to publish. */
  readonly MessageFormat?: string | undefined;
  /** The ARN of the IAM role that grants access. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the SNS topic. */
  readonly TargetArn?: string | undefined;
}

/** Describes an action to publish data to an Amazon SQS queue. */
export interface TopicRule_SqsAction {
  /** The URL of the Amazon SQS queue. */
  readonly QueueUrl?: string | undefined;
  /** The ARN of the IAM role that grants access. */
  readonly RoleArn?: string | undefined;
  /** Specifies whether to use Base64 encoding. */
  readonly UseBase64?: boolean | undefined;
}

/** Starts execution of a Step Functions state machine. */
export interface TopicRule_StepFunctionsAction {
  /** A name will be given to the state machine execution consisting of this prefix followed by a UUID. */
  readonly ExecutionNamePrefix?: string | undefined;
  /** The ARN of the role that grants IoT permission to start execution of a state machine ("Action":"states:StartExecution"). */
  readonly RoleArn?: string | undefined;
  /** The name of the Step Functions state machine whose execution will be started. */
  readonly StateMachineName?: string | undefined;
}

/** Describes how to interpret an application-defined timestamp value from an MQTT message payload and the precision of… */
export interface TopicRule_Timestamp {
  /** The precision of the timestamp value that results from the expression described in `value`. */
  readonly Unit?: string | undefined;
  /** An expression that returns a long epoch time value. */
  readonly Value?: string | undefined;
}

/** Describes an action that writes records into an Amazon Timestream table. */
export interface TopicRule_TimestreamAction {
  /** The name of an Amazon Timestream database that has the table to write records into. */
  readonly DatabaseName?: string | undefined;
  /** Metadata attributes of the time series that are written in each measure record. */
  readonly Dimensions?: readonly TopicRule_TimestreamDimension[] | undefined;
  /** The Amazon Resource Name (ARN) of the role that grants AWS IoT permission to write to the Timestream database table. */
  readonly RoleArn?: string | undefined;
  /** The table where the message data will be written. */
  readonly TableName?: string | undefined;
  /** The value to use for the entry's timestamp. */
  readonly Timestamp?: TopicRule_TimestreamTimestamp | undefined;
}

/** Metadata attributes of the time series that are written in each measure record. */
export interface TopicRule_TimestreamDimension {
  /** The metadata dimension name. */
  readonly Name?: string | undefined;
  /** The value to write in this column of the database record. */
  readonly Value?: string | undefined;
}

/** The value to use for the entry's timestamp. */
export interface TopicRule_TimestreamTimestamp {
  /** The precision of the timestamp value that results from the expression described in `value`. */
  readonly Unit?: string | undefined;
  /** An expression that returns a long epoch time value. */
  readonly Value?: string | undefined;
}

/** Describes a rule. */
export interface TopicRule_TopicRulePayload {
  /** The actions associated with the rule. */
  readonly Actions?: readonly TopicRule_Action[] | undefined;
  /** The version of the SQL rules engine to use when evaluating the rule. */
  readonly AwsIotSqlVersion?: string | undefined;
  /** The description of the rule. */
  readonly Description?: string | undefined;
  /** The action to take when an error occurs. */
  readonly ErrorAction?: TopicRule_Action | undefined;
  /** Specifies whether the rule is disabled. */
  readonly RuleDisabled?: boolean | undefined;
  /** The SQL statement used to query the topic. */
  readonly Sql?: string | undefined;
}

/** A key-value pair that you define in the header. */
export interface TopicRule_UserProperty {
  /** A key to be specified in `UserProperty`. */
  readonly Key?: string | undefined;
  /** A value to be specified in `UserProperty`. */
  readonly Value?: string | undefined;
}

/** `AWS::IoT::TopicRuleDestination`: A topic rule destination. */
export interface TopicRuleDestination {
  /** Properties of the HTTP URL. */
  readonly HttpUrlProperties?: TopicRuleDestination_HttpUrlDestinationSummary | undefined;
  readonly InfluxDBProperties?: TopicRuleDestination_InfluxDBDestinationProperties | undefined;
  /** - IN_PROGRESS - A topic rule destination was created but has not been confirmed. */
  readonly Status?: string | undefined;
  /** Properties of the virtual private cloud (VPC) connection. */
  readonly VpcProperties?: TopicRuleDestination_VpcDestinationProperties | undefined;
  /** The topic rule destination URL. */
  readonly Arn?: string | undefined;
  /** Additional details or reason why the topic rule destination is in the current status. */
  readonly StatusReason?: string | undefined;
}

/** HTTP URL destination properties. */
export interface TopicRuleDestination_HttpUrlDestinationSummary {
  /** The URL used to confirm the HTTP topic rule destination URL. */
  readonly ConfirmationUrl?: string | undefined;
}

export interface TopicRuleDestination_InfluxDBDestinationProperties {
  /** The endpoint URL of the InfluxDB database. */
  readonly Endpoint?: string | undefined;
  /** The version of the InfluxDB database (for example, V2 or V3). */
  readonly InfluxDBVersion?: string | undefined;
  /** The ARN or name of the Secrets Manager secret containing the InfluxDB API token. */
  readonly SecretId?: string | undefined;
  /** The key name within the secret that contains the InfluxDB token. */
  readonly SecretKey?: string | undefined;
  /** The type of the secret value (SecretString or SecretBinary). */
  readonly SecretType?: string | undefined;
}

/** The properties of a virtual private cloud (VPC) destination. */
export interface TopicRuleDestination_VpcDestinationProperties {
  /** The ARN of a role that has permission to create and attach to elastic network interfaces (ENIs). */
  readonly RoleArn?: string | undefined;
  /** The security groups of the VPC destination. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** The subnet IDs of the VPC destination. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The ID of the VPC. */
  readonly VpcId?: string | undefined;
}
