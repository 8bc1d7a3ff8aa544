// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';

/** `AWS::Serverless::Api`: https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi */
export interface Api {
  readonly AccessLogSetting?: Api_AccessLogSetting | undefined;
  readonly AlwaysDeploy?: boolean | undefined;
  readonly Auth?: Api_Auth | undefined;
  readonly BinaryMediaTypes?: readonly string[] | undefined;
  readonly CacheClusterEnabled?: boolean | undefined;
  readonly CacheClusterSize?: string | undefined;
  readonly CanarySetting?: Api_CanarySetting | undefined;
  readonly Cors?: string | Api_CorsConfiguration | undefined;
  readonly DefinitionBody?: Json | undefined;
  readonly DefinitionUri?: string | Api_S3Location | undefined;
  readonly Description?: string | undefined;
  readonly DisableExecuteApiEndpoint?: boolean | undefined;
  readonly Domain?: Api_DomainConfiguration | undefined;
  readonly EndpointConfiguration?: string | Api_EndpointConfiguration | undefined;
  readonly GatewayResponses?: Json | undefined;
  readonly MethodSettings?: readonly Json[] | undefined;
  readonly MinimumCompressionSize?: number | undefined;
  readonly Models?: Json | undefined;
  readonly Name?: string | undefined;
  readonly OpenApiVersion?: string | undefined;
  readonly StageName?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly TracingEnabled?: boolean | undefined;
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

export interface Api_AccessLogSetting {
  readonly DestinationArn?: string | undefined;
  readonly Format?: string | undefined;
}

export interface Api_Auth {
  readonly AddDefaultAuthorizerToCorsPreflight?: boolean | undefined;
  readonly Authorizers?: Json | undefined;
  readonly DefaultAuthorizer?: string | undefined;
}

export interface Api_CanarySetting {
  readonly DeploymentId?: string | undefined;
  readonly PercentTraffic?: number | undefined;
  readonly StageVariableOverrides?: { readonly [key: string]: string | undefined } | undefined;
  readonly UseStageCache?: boolean | undefined;
}

export interface Api_CorsConfiguration {
  readonly AllowCredentials?: boolean | undefined;
  readonly AllowHeaders?: string | undefined;
  readonly AllowMethods?: string | undefined;
  readonly AllowOrigin?: string | undefined;
  readonly MaxAge?: string | undefined;
}

export interface Api_DomainConfiguration {
  readonly BasePath?: readonly string[] | undefined;
  readonly CertificateArn?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly EndpointConfiguration?: string | undefined;
  readonly MutualTlsAuthentication?: Api_MutualTlsAuthentication | undefined;
  readonly OwnershipVerificationCertificateArn?: string | undefined;
  readonly Route53?: Api_Route53Configuration | undefined;
  readonly SecurityPolicy?: string | undefined;
}

export interface Api_EndpointConfiguration {
  readonly Type?: string | undefined;
  readonly VpcEndpointIds?: readonly string[] | undefined;
}

export interface Api_MutualTlsAuthentication {
  readonly TruststoreUri?: string | undefined;
  readonly TruststoreVersion?: string | undefined;
}

export interface Api_Route53Configuration {
  readonly DistributedDomainName?: string | undefined;
  readonly EvaluateTargetHealth?: boolean | undefined;
  readonly HostedZoneId?: string | undefined;
  readonly HostedZoneName?: string | undefined;
  readonly IpV6?: boolean | undefined;
}

export interface Api_S3Location {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Version?: number | undefined;
}

/** `AWS::Serverless::Application`: https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapplication */
export interface Application {
  readonly Location?: string | Application_ApplicationLocation | undefined;
  readonly NotificationArns?: readonly string[] | undefined;
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly TimeoutInMinutes?: number | undefined;
}

export interface Application_ApplicationLocation {
  readonly ApplicationId?: string | undefined;
  readonly SemanticVersion?: string | undefined;
}

/** `AWS::Serverless::Function`: https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessfunction */
export interface Function {
  readonly Architectures?: readonly string[] | undefined;
  readonly AssumeRolePolicyDocument?: PolicyDocument | undefined;
  readonly AutoPublishAlias?: string | undefined;
  readonly AutoPublishCodeSha256?: string | undefined;
  readonly CodeSigningConfigArn?: string | undefined;
  readonly CodeUri?: string | Function_S3Location | undefined;
  readonly DeadLetterQueue?: Function_DeadLetterQueue | undefined;
  readonly DeploymentPreference?: Function_DeploymentPreference | undefined;
  readonly Description?: string | undefined;
  readonly Environment?: Function_FunctionEnvironment | undefined;
  readonly EphemeralStorage?: Function_EphemeralStorage | undefined;
  readonly EventInvokeConfig?: Function_EventInvokeConfig | undefined;
  readonly Events?: { readonly [key: string]: Function_EventSource | undefined } | undefined;
  readonly FileSystemConfigs?: readonly Function_FileSystemConfig[] | undefined;
  readonly FunctionName?: string | undefined;
  readonly FunctionUrlConfig?: Function_FunctionUrlConfig | undefined;
  readonly Handler?: string | undefined;
  readonly ImageConfig?: Function_ImageConfig | undefined;
  readonly ImageUri?: string | undefined;
  readonly InlineCode?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly Layers?: readonly string[] | undefined;
  readonly MemorySize?: number | undefined;
  readonly PackageType?: string | undefined;
  readonly PermissionsBoundary?: string | undefined;
  readonly Policies?: string | PolicyDocument | readonly (string | PolicyDocument | Function_SAMPolicyTemplate)[] | undefined;
  readonly ProvisionedConcurrencyConfig?: Function_ProvisionedConcurrencyConfig | undefined;
  readonly ReservedConcurrentExecutions?: number | undefined;
  readonly Role?: string | undefined;
  readonly Runtime?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly Timeout?: number | undefined;
  readonly Tracing?: string | undefined;
  readonly VersionDescription?: string | undefined;
  readonly VpcConfig?: Function_VpcConfig | undefined;
}

export interface Function_AlexaSkillEvent {
  readonly SkillId?: string | undefined;
}

export interface Function_ApiEvent {
  readonly Auth?: Function_Auth | undefined;
  readonly Method?: string | undefined;
  readonly Path?: string | undefined;
  readonly RequestModel?: Function_RequestModel | undefined;
  readonly RequestParameters?: readonly (string | Function_RequestParameter)[] | undefined;
  readonly RestApiId?: string | undefined;
}

export interface Function_Auth {
  readonly ApiKeyRequired?: boolean | undefined;
  readonly AuthorizationScopes?: readonly string[] | undefined;
  readonly Authorizer?: string | undefined;
  readonly ResourcePolicy?: Function_AuthResourcePolicy | undefined;
}

export interface Function_AuthResourcePolicy {
  readonly AwsAccountBlacklist?: readonly string[] | undefined;
  readonly AwsAccountWhitelist?: readonly string[] | undefined;
  readonly CustomStatements?: readonly Json[] | undefined;
  readonly IntrinsicVpcBlacklist?: readonly string[] | undefined;
  readonly IntrinsicVpcWhitelist?: readonly string[] | undefined;
  readonly IntrinsicVpceBlacklist?: readonly string[] | undefined;
  readonly IntrinsicVpceWhitelist?: readonly string[] | undefined;
  readonly IpRangeBlacklist?: readonly string[] | undefined;
  readonly IpRangeWhitelist?: readonly string[] | undefined;
  readonly SourceVpcBlacklist?: readonly string[] | undefined;
  readonly SourceVpcWhitelist?: readonly string[] | undefined;
}

export interface Function_BucketSAMPT {
  readonly BucketName?: string | undefined;
}

export interface Function_CloudWatchEventEvent {
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly Pattern?: Json | undefined;
}

export interface Function_CloudWatchLogsEvent {
  readonly FilterPattern?: string | undefined;
  readonly LogGroupName?: string | undefined;
}

export interface Function_CognitoEvent {
  readonly Trigger?: string | readonly string[] | undefined;
  readonly UserPool?: string | undefined;
}

export interface Function_CollectionSAMPT {
  readonly CollectionId?: string | undefined;
}

export interface Function_CorsConfiguration {
  readonly AllowCredentials?: boolean | undefined;
  readonly AllowHeaders?: string | undefined;
  readonly AllowMethods?: string | undefined;
  readonly AllowOrigin?: string | undefined;
  readonly MaxAge?: string | undefined;
}

export interface Function_DeadLetterQueue {
  readonly TargetArn?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Function_DeploymentPreference {
  readonly Alarms?: readonly string[] | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Hooks?: Function_Hooks | undefined;
  readonly Role?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Function_Destination {
  readonly Destination?: string | undefined;
  readonly Type?: string | undefined;
}

export interface Function_DestinationConfig {
  readonly OnFailure?: Function_Destination | undefined;
}

export interface Function_DomainSAMPT {
  readonly DomainName?: string | undefined;
}

export interface Function_DynamoDBEvent {
  readonly BatchSize?: number | undefined;
  readonly BisectBatchOnFunctionError?: boolean | undefined;
  readonly DestinationConfig?: Function_DestinationConfig | undefined;
  readonly Enabled?: boolean | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly StartingPosition?: string | undefined;
  readonly Stream?: string | undefined;
}

export interface Function_EmptySAMPT {
}

export interface Function_EphemeralStorage {
  readonly Size?: number | undefined;
}

export interface Function_EventBridgeRuleEvent {
  readonly EventBusName?: string | undefined;
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly Pattern?: Json | undefined;
}

export interface Function_EventInvokeConfig {
  readonly DestinationConfig?: Function_EventInvokeDestinationConfig | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
}

export interface Function_EventInvokeDestinationConfig {
  readonly OnFailure?: Function_Destination | undefined;
  readonly OnSuccess?: Function_Destination | undefined;
}

export interface Function_EventSource {
  readonly Properties?: Function_S3Event | Function_SNSEvent | Function_SQSEvent | Function_KinesisEvent | Function_DynamoDBEvent | Function_ApiEvent | Function_ScheduleEvent | Function_CloudWatchEventEvent | Function_CloudWatchLogsEvent | Function_IoTRuleEvent | Function_AlexaSkillEvent | Function_EventBridgeRuleEvent | Function_HttpApiEvent | Function_CognitoEvent | undefined;
  readonly Type?: string | undefined;
}

export interface Function_FileSystemConfig {
  readonly Arn?: string | undefined;
  readonly LocalMountPath?: string | undefined;
}

export interface Function_FunctionEnvironment {
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

export interface Function_FunctionSAMPT {
  readonly FunctionName?: string | undefined;
}

export interface Function_FunctionUrlConfig {
  readonly AuthType?: string | undefined;
  readonly Cors?: string | Function_CorsConfiguration | undefined;
  readonly InvokeMode?: string | undefined;
}

export interface Function_Hooks {
  readonly PostTraffic?: string | undefined;
  readonly PreTraffic?: string | undefined;
}

export interface Function_HttpApiEvent {
  readonly ApiId?: string | undefined;
  readonly Auth?: Function_HttpApiFunctionAuth | undefined;
  readonly Method?: string | undefined;
  readonly Path?: string | undefined;
  readonly PayloadFormatVersion?: string | undefined;
  readonly RouteSettings?: Function_RouteSettings | undefined;
  readonly TimeoutInMillis?: number | undefined;
}

export interface Function_HttpApiFunctionAuth {
  readonly AuthorizationScopes?: readonly string[] | undefined;
  readonly Authorizer?: string | undefined;
}

export interface Function_IdentitySAMPT {
  readonly IdentityName?: string | undefined;
}

export interface Function_ImageConfig {
  readonly Command?: readonly string[] | undefined;
  readonly EntryPoint?: readonly string[] | undefined;
  readonly WorkingDirectory?: string | undefined;
}

export interface Function_IoTRuleEvent {
  readonly AwsIotSqlVersion?: string | undefined;
  readonly Sql?: string | undefined;
}

export interface Function_KeySAMPT {
  readonly KeyId?: string | undefined;
}

export interface Function_KinesisEvent {
  readonly BatchSize?: number | undefined;
  readonly Enabled?: boolean | undefined;
  readonly FunctionResponseTypes?: readonly string[] | undefined;
  readonly StartingPosition?: string | undefined;
  readonly Stream?: string | undefined;
}

export interface Function_LogGroupSAMPT {
  readonly LogGroupName?: string | undefined;
}

export interface Function_ParameterNameSAMPT {
  readonly ParameterName?: string | undefined;
}

export interface Function_ProvisionedConcurrencyConfig {
  readonly ProvisionedConcurrentExecutions?: string | undefined;
}

export interface Function_QueueSAMPT {
  readonly QueueName?: string | undefined;
}

export interface Function_RequestModel {
  readonly Model?: string | undefined;
  readonly Required?: boolean | undefined;
  readonly ValidateBody?: boolean | undefined;
  readonly ValidateParameters?: boolean | undefined;
}

export interface Function_RequestParameter {
  readonly Caching?: boolean | undefined;
  readonly Required?: boolean | undefined;
}

export interface Function_RouteSettings {
  readonly DataTraceEnabled?: boolean | undefined;
  readonly DetailedMetricsEnabled?: boolean | undefined;
  readonly LoggingLevel?: string | undefined;
  readonly ThrottlingBurstLimit?: number | undefined;
  readonly ThrottlingRateLimit?: number | undefined;
}

export interface Function_S3Event {
  readonly Bucket?: string | undefined;
  readonly Events?: string | readonly string[] | undefined;
  readonly Filter?: Function_S3NotificationFilter | undefined;
}

export interface Function_S3KeyFilter {
  readonly Rules?: readonly Function_S3KeyFilterRule[] | undefined;
}

export interface Function_S3KeyFilterRule {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface Function_S3Location {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Version?: number | undefined;
}

export interface Function_S3NotificationFilter {
  readonly S3Key?: Function_S3KeyFilter | undefined;
}

export interface Function_SAMPolicyTemplate {
  readonly AMIDescribePolicy?: Function_EmptySAMPT | undefined;
  readonly AWSSecretsManagerGetSecretValuePolicy?: Function_SecretArnSAMPT | undefined;
  readonly CloudFormationDescribeStacksPolicy?: Function_EmptySAMPT | undefined;
  readonly CloudWatchPutMetricPolicy?: Function_EmptySAMPT | undefined;
  readonly DynamoDBCrudPolicy?: Function_TableSAMPT | undefined;
  readonly DynamoDBReadPolicy?: Function_TableSAMPT | undefined;
  readonly DynamoDBStreamReadPolicy?: Function_TableStreamSAMPT | undefined;
  readonly DynamoDBWritePolicy?: Function_TableSAMPT | undefined;
  readonly EC2DescribePolicy?: Function_EmptySAMPT | undefined;
  readonly ElasticsearchHttpPostPolicy?: Function_DomainSAMPT | undefined;
  readonly FilterLogEventsPolicy?: Function_LogGroupSAMPT | undefined;
  readonly KMSDecryptPolicy?: Function_KeySAMPT | undefined;
  readonly KinesisCrudPolicy?: Function_StreamSAMPT | undefined;
  readonly KinesisStreamReadPolicy?: Function_StreamSAMPT | undefined;
  readonly LambdaInvokePolicy?: Function_FunctionSAMPT | undefined;
  readonly RekognitionDetectOnlyPolicy?: Function_EmptySAMPT | undefined;
  readonly RekognitionLabelsPolicy?: Function_EmptySAMPT | undefined;
  readonly RekognitionNoDataAccessPolicy?: Function_CollectionSAMPT | undefined;
  readonly RekognitionReadPolicy?: Function_CollectionSAMPT | undefined;
  readonly RekognitionWriteOnlyAccessPolicy?: Function_CollectionSAMPT | undefined;
  readonly S3CrudPolicy?: Function_BucketSAMPT | undefined;
  readonly S3ReadPolicy?: Function_BucketSAMPT | undefined;
  readonly S3WritePolicy?: Function_BucketSAMPT | undefined;
  readonly SESBulkTemplatedCrudPolicy?: Function_IdentitySAMPT | undefined;
  readonly SESCrudPolicy?: Function_IdentitySAMPT | undefined;
  readonly SESEmailTemplateCrudPolicy?: Function_EmptySAMPT | undefined;
  readonly SESSendBouncePolicy?: Function_IdentitySAMPT | undefined;
  readonly SNSCrudPolicy?: Function_TopicSAMPT | undefined;
  readonly SNSPublishMessagePolicy?: Function_TopicSAMPT | undefined;
  readonly SQSPollerPolicy?: Function_QueueSAMPT | undefined;
  readonly SQSSendMessagePolicy?: Function_QueueSAMPT | undefined;
  readonly SSMParameterReadPolicy?: Function_ParameterNameSAMPT | undefined;
  readonly StepFunctionsExecutionPolicy?: Function_StateMachineSAMPT | undefined;
  readonly VPCAccessPolicy?: Function_EmptySAMPT | undefined;
}

export interface Function_SNSEvent {
  readonly Topic?: string | undefined;
}

export interface Function_SQSEvent {
  readonly BatchSize?: number | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Queue?: string | undefined;
}

export interface Function_ScheduleEvent {
  readonly Description?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly Input?: string | undefined;
  readonly Name?: string | undefined;
  readonly Schedule?: string | undefined;
}

export interface Function_SecretArnSAMPT {
  readonly SecretArn?: string | undefined;
}

export interface Function_StateMachineSAMPT {
  readonly StateMachineName?: string | undefined;
}

export interface Function_StreamSAMPT {
  readonly StreamName?: string | undefined;
}

export interface Function_TableSAMPT {
  readonly TableName?: string | undefined;
}

export interface Function_TableStreamSAMPT {
  readonly StreamName?: string | undefined;
  readonly TableName?: string | undefined;
}

export interface Function_TopicSAMPT {
  readonly TopicName?: string | undefined;
}

export interface Function_VpcConfig {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
}

/** `AWS::Serverless::HttpApi`: https://github.com/aws/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesshttpapi */
export interface HttpApi {
  readonly AccessLogSetting?: HttpApi_AccessLogSetting | undefined;
  readonly Auth?: HttpApi_HttpApiAuth | undefined;
  readonly CorsConfiguration?: boolean | HttpApi_CorsConfigurationObject | undefined;
  readonly DefaultRouteSettings?: HttpApi_RouteSettings | undefined;
  readonly DefinitionBody?: Json | undefined;
  readonly DefinitionUri?: string | HttpApi_S3Location | undefined;
  readonly Description?: string | undefined;
  readonly DisableExecuteApiEndpoint?: boolean | undefined;
  readonly Domain?: HttpApi_HttpApiDomainConfiguration | undefined;
  readonly FailOnWarnings?: boolean | undefined;
  readonly RouteSettings?: HttpApi_RouteSettings | undefined;
  readonly StageName?: string | undefined;
  readonly StageVariables?: { readonly [key: string]: string | undefined } | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
}

export interface HttpApi_AccessLogSetting {
  readonly DestinationArn?: string | undefined;
  readonly Format?: string | undefined;
}

export interface HttpApi_CorsConfigurationObject {
  readonly AllowCredentials?: boolean | undefined;
  readonly AllowHeaders?: readonly string[] | undefined;
  readonly AllowMethods?: readonly string[] | undefined;
  readonly AllowOrigins?: readonly string[] | undefined;
  readonly ExposeHeaders?: readonly string[] | undefined;
  readonly MaxAge?: number | undefined;
}

export interface HttpApi_HttpApiAuth {
  readonly Authorizers?: Json | undefined;
  readonly DefaultAuthorizer?: string | undefined;
}

export interface HttpApi_HttpApiDomainConfiguration {
  readonly BasePath?: string | undefined;
  readonly CertificateArn?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly EndpointConfiguration?: string | undefined;
  readonly MutualTlsAuthentication?: HttpApi_MutualTlsAuthentication | undefined;
  readonly Route53?: HttpApi_Route53Configuration | undefined;
  readonly SecurityPolicy?: string | undefined;
}

export interface HttpApi_MutualTlsAuthentication {
  readonly TruststoreUri?: string | undefined;
  readonly TruststoreVersion?: boolean | undefined;
}

export interface HttpApi_Route53Configuration {
  readonly DistributedDomainName?: string | undefined;
  readonly EvaluateTargetHealth?: boolean | undefined;
  readonly HostedZoneId?: string | undefined;
  readonly HostedZoneName?: string | undefined;
  readonly IpV6?: boolean | undefined;
}

export interface HttpApi_RouteSettings {
  readonly DataTraceEnabled?: boolean | undefined;
  readonly DetailedMetricsEnabled?: boolean | undefined;
  readonly LoggingLevel?: string | undefined;
  readonly ThrottlingBurstLimit?: number | undefined;
  readonly ThrottlingRateLimit?: number | undefined;
}

export interface HttpApi_S3Location {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Version?: number | undefined;
}

/** `AWS::Serverless::LayerVersion`: https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesslayerversion */
export interface LayerVersion {
  readonly CompatibleRuntimes?: readonly string[] | undefined;
  readonly ContentUri?: string | LayerVersion_S3Location | undefined;
  readonly Description?: string | undefined;
  readonly LayerName?: string | undefined;
  readonly LicenseInfo?: string | undefined;
  readonly RetentionPolicy?: string | undefined;
}

export interface LayerVersion_S3Location {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Version?: number | undefined;
}

/** `AWS::Serverless::SimpleTable`: https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable */
export interface SimpleTable {
  readonly PrimaryKey?: SimpleTable_PrimaryKey | undefined;
  readonly ProvisionedThroughput?: SimpleTable_ProvisionedThroughput | undefined;
  readonly SSESpecification?: SimpleTable_SSESpecification | undefined;
  readonly TableName?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
}

export interface SimpleTable_PrimaryKey {
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
}

export interface SimpleTable_ProvisionedThroughput {
  readonly ReadCapacityUnits?: number | undefined;
  readonly WriteCapacityUnits?: number | undefined;
}

export interface SimpleTable_SSESpecification {
  readonly SSEEnabled?: boolean | undefined;
}

/** `AWS::Serverless::StateMachine`: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html */
export interface StateMachine {
  readonly Definition?: Json | undefined;
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | undefined } | undefined;
  readonly DefinitionUri?: string | StateMachine_S3Location | undefined;
  readonly Events?: { readonly [key: string]: StateMachine_EventSource | undefined } | undefined;
  readonly Logging?: StateMachine_LoggingConfiguration | undefined;
  readonly Name?: string | undefined;
  readonly PermissionsBoundaries?: string | undefined;
  readonly Policies?: string | PolicyDocument | readonly (string | PolicyDocument | StateMachine_SAMPolicyTemplate)[] | undefined;
  readonly Role?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly Tracing?: StateMachine_TracingConfiguration | undefined;
  readonly Type?: string | undefined;
}

export interface StateMachine_ApiEvent {
  readonly Method?: string | undefined;
  readonly Path?: string | undefined;
  readonly RestApiId?: string | undefined;
}

export interface StateMachine_CloudWatchEventEvent {
  readonly EventBusName?: string | undefined;
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly Pattern?: Json | undefined;
}

export interface StateMachine_CloudWatchLogsLogGroup {
  readonly LogGroupArn?: string | undefined;
}

export interface StateMachine_EventBridgeRuleEvent {
  readonly EventBusName?: string | undefined;
  readonly Input?: string | undefined;
  readonly InputPath?: string | undefined;
  readonly Pattern?: Json | undefined;
}

export interface StateMachine_EventSource {
  readonly Properties?: StateMachine_CloudWatchEventEvent | StateMachine_EventBridgeRuleEvent | StateMachine_ScheduleEvent | StateMachine_ApiEvent | undefined;
  readonly Type?: string | undefined;
}

export interface StateMachine_FunctionSAMPT {
  readonly FunctionName?: string | undefined;
}

export interface StateMachine_LogDestination {
  readonly CloudWatchLogsLogGroup?: StateMachine_CloudWatchLogsLogGroup | undefined;
}

export interface StateMachine_LoggingConfiguration {
  readonly Destinations?: readonly StateMachine_LogDestination[] | undefined;
  readonly IncludeExecutionData?: boolean | undefined;
  readonly Level?: string | undefined;
}

export interface StateMachine_S3Location {
  readonly Bucket?: string | undefined;
  readonly Key?: string | undefined;
  readonly Version?: number | undefined;
}

export interface StateMachine_SAMPolicyTemplate {
  readonly LambdaInvokePolicy?: StateMachine_FunctionSAMPT | undefined;
  readonly StepFunctionsExecutionPolicy?: StateMachine_StateMachineSAMPT | undefined;
}

export interface StateMachine_ScheduleEvent {
  readonly Input?: string | undefined;
  readonly Schedule?: string | undefined;
}

export interface StateMachine_StateMachineSAMPT {
  readonly StateMachineName?: string | undefined;
}

export interface StateMachine_TracingConfiguration {
  readonly Enabled?: boolean | undefined;
}
