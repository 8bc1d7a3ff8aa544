// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CodePipeline::CustomActionType`: The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included in the… */
export interface CustomActionType {
  /** The category of the custom action, such as a build action or a test action. */
  readonly Category?: string | undefined;
  /** The configuration properties for the custom action. */
  readonly ConfigurationProperties?: readonly CustomActionType_ConfigurationProperties[] | undefined;
  /** The details of the input artifact for the action, such as its commit ID. */
  readonly InputArtifactDetails?: CustomActionType_ArtifactDetails | undefined;
  /** The details of the output artifact of the action, such as its commit ID. */
  readonly OutputArtifactDetails?: CustomActionType_ArtifactDetails | undefined;
  /** The provider of the service used in the custom action, such as CodeDeploy. */
  readonly Provider?: string | undefined;
  /** URLs that provide users information about this custom action. */
  readonly Settings?: CustomActionType_Settings | undefined;
  /** The tags for the custom action. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The version identifier of the custom action. */
  readonly Version?: string | undefined;
  readonly Id?: string | undefined;
}

/** Returns information about the details of an artifact. */
export interface CustomActionType_ArtifactDetails {
  /** The maximum number of artifacts allowed for the action type. */
  readonly MaximumCount?: number | undefined;
  /** The minimum number of artifacts allowed for the action type. */
  readonly MinimumCount?: number | undefined;
}

/** The configuration properties for the custom action. */
export interface CustomActionType_ConfigurationProperties {
  /** The description of the action configuration property that is displayed to users. */
  readonly Description?: string | undefined;
  /** Whether the configuration property is a key. */
  readonly Key?: boolean | undefined;
  /** The name of the action configuration property. */
  readonly Name?: string | undefined;
  /** Indicates that the property is used with `PollForJobs`. */
  readonly Queryable?: boolean | undefined;
  /** Whether the configuration property is a required value. */
  readonly Required?: boolean | undefined;
  /** Whether the configuration property is secret. */
  readonly Secret?: boolean | undefined;
  /** The type of the configuration property. */
  readonly Type?: string | undefined;
}

/** `Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can access… */
export interface CustomActionType_Settings {
  /** The URL returned to the CodePipeline console that provides a deep link to the resources of the external system, such as… */
  readonly EntityUrlTemplate?: string | undefined;
  /** The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external… */
  readonly ExecutionUrlTemplate?: string | undefined;
  /** The URL returned to the CodePipeline console that contains a link to the page where customers can update or change the… */
  readonly RevisionUrlTemplate?: string | undefined;
  /** The URL of a sign-up page where users can sign up for an external service and perform initial configuration of the… */
  readonly ThirdPartyConfigurationUrl?: string | undefined;
}

/** `AWS::CodePipeline::Pipeline`: The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes go… */
export interface Pipeline {
  /** The S3 bucket where artifacts for the pipeline are stored. */
  readonly ArtifactStore?: Pipeline_ArtifactStore | undefined;
  /** A mapping of `artifactStore` objects and their corresponding AWS Regions. */
  readonly ArtifactStores?: readonly Pipeline_ArtifactStoreMap[] | undefined;
  /** Represents the input of a `DisableStageTransition` action. */
  readonly DisableInboundStageTransitions?: readonly Pipeline_StageTransition[] | undefined;
  /** The method that the pipeline will use to handle multiple executions. */
  readonly ExecutionMode?: string | undefined;
  /** The name of the pipeline. */
  readonly Name?: string | undefined;
  /** CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor… */
  readonly PipelineType?: string | undefined;
  /** Indicates whether to rerun the CodePipeline pipeline after you update it. */
  readonly RestartExecutionOnUpdate?: boolean | undefined;
  /** The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn`, or to use to… */
  readonly RoleArn?: string | undefined;
  /** Represents information about a stage and its definition. */
  readonly Stages?: readonly Pipeline_StageDeclaration[] | undefined;
  /** Specifies the tags applied to the pipeline. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline. */
  readonly Triggers?: readonly Pipeline_PipelineTriggerDeclaration[] | undefined;
  /** A list that defines the pipeline variables for a pipeline resource. */
  readonly Variables?: readonly Pipeline_VariableDeclaration[] | undefined;
  /** The Amazon Resource Name (ARN) of the pipeline. */
  readonly Arn?: string | undefined;
  /** The version of the pipeline. */
  readonly Version?: string | undefined;
}

/** Represents information about an action declaration. */
export interface Pipeline_ActionDeclaration {
  /** Specifies the action type and the provider of the action. */
  readonly ActionTypeId?: Pipeline_ActionTypeId | undefined;
  /** The shell commands to run with your compute action in CodePipeline. */
  readonly Commands?: readonly string[] | undefined;
  /** The action's configuration. */
  readonly Configuration?: Json | undefined;
  /** The environment variables for the action. */
  readonly EnvironmentVariables?: readonly Pipeline_EnvironmentVariable[] | undefined;
  /** The name or ID of the artifact consumed by the action, such as a test or build artifact. */
  readonly InputArtifacts?: readonly Pipeline_InputArtifact[] | undefined;
  /** The action declaration's name. */
  readonly Name?: string | undefined;
  /** The variable namespace associated with the action. */
  readonly Namespace?: string | undefined;
  /** The name or ID of the result of the action declaration, such as a test or build artifact. */
  readonly OutputArtifacts?: readonly Pipeline_OutputArtifact[] | undefined;
  /** The list of variables that are to be exported from the compute action. */
  readonly OutputVariables?: readonly string[] | undefined;
  /** The action declaration's AWS Region, such as us-east-1. */
  readonly Region?: string | undefined;
  /** The ARN of the IAM service role that performs the declared action. */
  readonly RoleArn?: string | undefined;
  /** The order in which actions are run. */
  readonly RunOrder?: number | undefined;
  /** A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in Quotas… */
  readonly TimeoutInMinutes?: number | undefined;
}

/** Represents information about an action type. */
export interface Pipeline_ActionTypeId {
  /** A category defines what kind of action can be taken in the stage, and constrains the provider type for the action. */
  readonly Category?: string | undefined;
  /** The creator of the action being called. */
  readonly Owner?: string | undefined;
  /** The provider of the service being called by the action. */
  readonly Provider?: string | undefined;
  /** A string that describes the action version. */
  readonly Version?: string | undefined;
}

/** The S3 bucket where artifacts for the pipeline are stored. */
export interface Pipeline_ArtifactStore {
  /** The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS KMS) key. */
  readonly EncryptionKey?: Pipeline_EncryptionKey | undefined;
  /** The S3 bucket used for storing the artifacts for a pipeline. */
  readonly Location?: string | undefined;
  /** The type of the artifact store, such as S3. */
  readonly Type?: string | undefined;
}

/** A mapping of `artifactStore` objects and their corresponding AWS Regions. */
export interface Pipeline_ArtifactStoreMap {
  /** Represents information about the S3 bucket where artifacts are stored for the pipeline. */
  readonly ArtifactStore?: Pipeline_ArtifactStore | undefined;
  /** The action declaration's AWS Region, such as us-east-1. */
  readonly Region?: string | undefined;
}

/** The conditions for making checks for entry to a stage. */
export interface Pipeline_BeforeEntryConditions {
  /** The conditions that are configured as entry conditions. */
  readonly Conditions?: readonly Pipeline_Condition[] | undefined;
}

/** Reserved for future use. */
export interface Pipeline_BlockerDeclaration {
  /** Reserved for future use. */
  readonly Name?: string | undefined;
  /** Reserved for future use. */
  readonly Type?: string | undefined;
}

/** The condition for the stage. */
export interface Pipeline_Condition {
  /** The action to be done when the condition is met. */
  readonly Result?: string | undefined;
  /** The rules that make up the condition. */
  readonly Rules?: readonly Pipeline_RuleDeclaration[] | undefined;
}

/** Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management Service… */
export interface Pipeline_EncryptionKey {
  /** The ID used to identify the key. */
  readonly Id?: string | undefined;
  /** The type of encryption key, such as an AWS KMS key. */
  readonly Type?: string | undefined;
}

/** The environment variables for the action. */
export interface Pipeline_EnvironmentVariable {
  /** The environment variable name in the key-value pair. */
  readonly Name?: string | undefined;
  /** Specifies the type of use for the environment variable value. */
  readonly Type?: string | undefined;
  /** The environment variable value in the key-value pair. */
  readonly Value?: string | undefined;
}

/** The configuration that specifies the result, such as rollback, to occur upon stage failure. */
export interface Pipeline_FailureConditions {
  /** The conditions that are configured as failure conditions. */
  readonly Conditions?: readonly Pipeline_Condition[] | undefined;
  /** The specified result for when the failure conditions are met, such as rolling back the stage. */
  readonly Result?: string | undefined;
  /** The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode. */
  readonly RetryConfiguration?: Pipeline_RetryConfiguration | undefined;
}

/** The Git repository branches specified as filter criteria to start the pipeline. */
export interface Pipeline_GitBranchFilterCriteria {
  /** The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the pipeline. */
  readonly Excludes?: readonly string[] | undefined;
  /** The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts the… */
  readonly Includes?: readonly string[] | undefined;
}

/** A type of trigger configuration for Git-based source actions. */
export interface Pipeline_GitConfiguration {
  /** The field where the repository event that will start the pipeline is specified as pull requests. */
  readonly PullRequest?: readonly Pipeline_GitPullRequestFilter[] | undefined;
  /** The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with details. */
  readonly Push?: readonly Pipeline_GitPushFilter[] | undefined;
  /** The name of the pipeline source action where the trigger configuration, such as Git tags, is specified. */
  readonly SourceActionName?: string | undefined;
}

/** The Git repository file paths specified as filter criteria to start the pipeline. */
export interface Pipeline_GitFilePathFilterCriteria {
  /** The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from starting the… */
  readonly Excludes?: readonly string[] | undefined;
  /** The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria that… */
  readonly Includes?: readonly string[] | undefined;
}

/** The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to include… */
export interface Pipeline_GitPullRequestFilter {
  /** The field that specifies to filter on branches for the pull request trigger configuration. */
  readonly Branches?: Pipeline_GitBranchFilterCriteria | undefined;
  /** The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger configuration. */
  readonly Events?: readonly string[] | undefined;
  /** The field that specifies to filter on file paths for the pull request trigger configuration. */
  readonly FilePaths?: Pipeline_GitFilePathFilterCriteria | undefined;
}

/** The event criteria that specify when a specified repository event will start the pipeline for the specified trigger… */
export interface Pipeline_GitPushFilter {
  /** The field that specifies to filter on branches for the push trigger configuration. */
  readonly Branches?: Pipeline_GitBranchFilterCriteria | undefined;
  /** The field that specifies to filter on file paths for the push trigger configuration. */
  readonly FilePaths?: Pipeline_GitFilePathFilterCriteria | undefined;
  /** The field that contains the details for the Git tags trigger configuration. */
  readonly Tags?: Pipeline_GitTagFilterCriteria | undefined;
}

/** The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline. */
export interface Pipeline_GitTagFilterCriteria {
  /** The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline. */
  readonly Excludes?: readonly string[] | undefined;
  /** The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline. */
  readonly Includes?: readonly string[] | undefined;
}

/** Represents information about an artifact to be worked on, such as a test or build artifact. */
export interface Pipeline_InputArtifact {
  /** The name of the artifact to be worked on (for example, "My App"). */
  readonly Name?: string | undefined;
}

/** Represents information about the output of an action. */
export interface Pipeline_OutputArtifact {
  /** The files that you want to associate with the output artifact that will be exported from the compute action. */
  readonly Files?: readonly string[] | undefined;
  /** The name of the output of an artifact, such as "My App". */
  readonly Name?: string | undefined;
}

/** Represents information about the specified trigger configuration, such as the filter criteria and the source stage for… */
export interface Pipeline_PipelineTriggerDeclaration {
  /** Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git tags. */
  readonly GitConfiguration?: Pipeline_GitConfiguration | undefined;
  /** The source provider for the event, such as connections configured for a repository with Git tags, for the specified… */
  readonly ProviderType?: string | undefined;
}

/** The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode. */
export interface Pipeline_RetryConfiguration {
  /** The method that you want to configure for automatic stage retry on stage failure. */
  readonly RetryMode?: string | undefined;
}

/** Represents information about the rule to be created for an associated condition. */
export interface Pipeline_RuleDeclaration {
  /** The shell commands to run with your commands rule in CodePipeline. */
  readonly Commands?: readonly string[] | undefined;
  /** The action configuration fields for the rule. */
  readonly Configuration?: Json | undefined;
  /** The input artifacts fields for the rule, such as specifying an input file for the rule. */
  readonly InputArtifacts?: readonly Pipeline_InputArtifact[] | undefined;
  /** The name of the rule that is created for the condition, such as `VariableCheck`. */
  readonly Name?: string | undefined;
  /** The Region for the condition associated with the rule. */
  readonly Region?: string | undefined;
  /** The pipeline role ARN associated with the rule. */
  readonly RoleArn?: string | undefined;
  /** The ID for the rule type, which is made up of the combined values for category, owner, provider, and version. */
  readonly RuleTypeId?: Pipeline_RuleTypeId | undefined;
}

/** The ID for the rule type, which is made up of the combined values for category, owner, provider, and version. */
export interface Pipeline_RuleTypeId {
  /** A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule. */
  readonly Category?: string | undefined;
  /** The creator of the rule being called. */
  readonly Owner?: string | undefined;
  /** The rule provider, such as the `DeploymentWindow` rule. */
  readonly Provider?: string | undefined;
  /** A string that describes the rule version. */
  readonly Version?: string | undefined;
}

/** Represents information about a stage and its definition. */
export interface Pipeline_StageDeclaration {
  /** The actions included in a stage. */
  readonly Actions?: readonly Pipeline_ActionDeclaration[] | undefined;
  /** The method to use when a stage allows entry. */
  readonly BeforeEntry?: Pipeline_BeforeEntryConditions | undefined;
  /** Reserved for future use. */
  readonly Blockers?: readonly Pipeline_BlockerDeclaration[] | undefined;
  /** The name of the stage. */
  readonly Name?: string | undefined;
  /** The method to use when a stage has not completed successfully. */
  readonly OnFailure?: Pipeline_FailureConditions | undefined;
  /** The method to use when a stage has succeeded. */
  readonly OnSuccess?: Pipeline_SuccessConditions | undefined;
}

/** The name of the pipeline in which you want to disable the flow of artifacts from one stage to another. */
export interface Pipeline_StageTransition {
  /** The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests. */
  readonly Reason?: string | undefined;
  /** The name of the stage where you want to disable the inbound or outbound transition of artifacts. */
  readonly StageName?: string | undefined;
}

/** The conditions for making checks that, if met, succeed a stage. */
export interface Pipeline_SuccessConditions {
  /** The conditions that are success conditions. */
  readonly Conditions?: readonly Pipeline_Condition[] | undefined;
}

/** A variable declared at the pipeline level. */
export interface Pipeline_VariableDeclaration {
  /** The value of a pipeline-level variable. */
  readonly DefaultValue?: string | undefined;
  /** The description of a pipeline-level variable. */
  readonly Description?: string | undefined;
  /** The name of a pipeline-level variable. */
  readonly Name?: string | undefined;
}

/** `AWS::CodePipeline::Webhook`: The `AWS::CodePipeline::Webhook` resource creates and registers your webhook. */
export interface Webhook {
  /** Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED. */
  readonly Authentication?: string | undefined;
  /** Properties that configure the authentication applied to incoming webhook trigger requests. */
  readonly AuthenticationConfiguration?: Webhook_WebhookAuthConfiguration | undefined;
  /** A list of rules applied to the body/payload sent in the POST request to a webhook URL. */
  readonly Filters?: readonly Webhook_WebhookFilterRule[] | undefined;
  /** The name of the webhook. */
  readonly Name?: string | undefined;
  /** Configures a connection between the webhook that was created and the external tool with events to be detected. */
  readonly RegisterWithThirdParty?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the action in a pipeline you want to connect to the webhook. */
  readonly TargetAction?: string | undefined;
  /** The name of the pipeline you want to connect to the webhook. */
  readonly TargetPipeline?: string | undefined;
  /** The version number of the pipeline to be connected to the trigger request. */
  readonly TargetPipelineVersion?: number | undefined;
  /** logical id of the webhook */
  readonly Id?: string | undefined;
  /** The webhook URL generated by AWS CodePipeline, such as `https://eu-central-1.webhooks.aws/trigger123456`. */
  readonly Url?: string | undefined;
}

/** The authentication applied to incoming webhook trigger requests. */
export interface Webhook_WebhookAuthConfiguration {
  /** The property used to configure acceptance of webhooks in an IP address range. */
  readonly AllowedIPRange?: string | undefined;
  /** The property used to configure GitHub authentication. */
  readonly SecretToken?: string | undefined;
}

/** The event criteria that specify when a webhook notification is sent to your URL. */
export interface Webhook_WebhookFilterRule {
  /** A JsonPath expression that is applied to the body/payload of the webhook. */
  readonly JsonPath?: string | undefined;
  /** The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field. */
  readonly MatchEquals?: string | undefined;
}
