// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json, PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Bedrock::Agent`: Specifies an agent as a resource in a top-level template. */
export interface Agent {
  /** The action groups that belong to an agent. */
  readonly ActionGroups?: readonly Agent_AgentActionGroup[] | undefined;
  /** The agent's collaboration settings. */
  readonly AgentCollaboration?: string | undefined;
  /** List of Agent Collaborators */
  readonly AgentCollaborators?: readonly Agent_AgentCollaborator[] | undefined;
  /** The name of the agent. */
  readonly AgentName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent. */
  readonly AgentResourceRoleArn?: string | undefined;
  /** Specifies whether to automatically update the `DRAFT` version of the agent after making changes to the agent. */
  readonly AutoPrepare?: boolean | undefined;
  /** Contains custom orchestration configurations for the agent. */
  readonly CustomOrchestration?: Agent_CustomOrchestration | undefined;
  /** The Amazon Resource Name (ARN) of the AWS key that encrypts the agent. */
  readonly CustomerEncryptionKeyArn?: string | undefined;
  /** The description of the agent. */
  readonly Description?: string | undefined;
  /** The foundation model used for orchestration by the agent. */
  readonly FoundationModel?: string | undefined;
  /** Details about the guardrail associated with the agent. */
  readonly GuardrailConfiguration?: Agent_GuardrailConfiguration | undefined;
  /** The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent. */
  readonly IdleSessionTTLInSeconds?: number | undefined;
  /** Instructions that tell the agent what it should do and how it should interact with users. */
  readonly Instruction?: string | undefined;
  /** The knowledge bases associated with the agent. */
  readonly KnowledgeBases?: readonly Agent_AgentKnowledgeBase[] | undefined;
  /** Contains memory configuration for the agent. */
  readonly MemoryConfiguration?: Agent_MemoryConfiguration | undefined;
  /** Specifies the orchestration strategy for the agent. */
  readonly OrchestrationType?: string | undefined;
  /** Contains configurations to override prompt templates in different parts of an agent sequence. */
  readonly PromptOverrideConfiguration?: Agent_PromptOverrideConfiguration | undefined;
  /** Specifies whether to delete the resource even if it's in use. */
  readonly SkipResourceInUseCheckOnDelete?: boolean | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly TestAliasTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the agent. */
  readonly AgentArn?: string | undefined;
  /** The unique identifier of the agent. */
  readonly AgentId?: string | undefined;
  /** The status of the agent and whether it is ready for use. */
  readonly AgentStatus?: string | undefined;
  /** The version of the agent. */
  readonly AgentVersion?: string | undefined;
  /** The time at which the agent was created. */
  readonly CreatedAt?: string | undefined;
  /** Contains reasons that the agent-related API that you invoked failed. */
  readonly FailureReasons?: readonly string[] | undefined;
  /** The time at which the agent was last prepared. */
  readonly PreparedAt?: string | undefined;
  /** Contains recommended actions to take for the agent-related API that you invoked to succeed. */
  readonly RecommendedActions?: readonly string[] | undefined;
  /** The time at which the agent was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Contains details about the OpenAPI schema for the action group. */
export interface Agent_APISchema {
  /** The JSON or YAML-formatted payload defining the OpenAPI schema for the action group. */
  readonly Payload?: string | undefined;
  /** Contains details about the S3 object containing the OpenAPI schema for the action group. */
  readonly S3?: Agent_S3Identifier | undefined;
}

/** Contains details about the Lambda function containing the business logic that is carried out upon invoking the action… */
export interface Agent_ActionGroupExecutor {
  /** To return the action group invocation results directly in the `InvokeInlineAgent` response, specify `RETURN_CONTROL`. */
  readonly CustomControl?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking… */
  readonly Lambda?: string | undefined;
}

/** Contains details of the inline agent's action group. */
export interface Agent_AgentActionGroup {
  /** The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking… */
  readonly ActionGroupExecutor?: Agent_ActionGroupExecutor | undefined;
  /** The name of the action group. */
  readonly ActionGroupName?: string | undefined;
  /** Specifies whether the action group is available for the agent to invoke or not when sending an InvokeAgent request. */
  readonly ActionGroupState?: string | undefined;
  /** Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or… */
  readonly ApiSchema?: Agent_APISchema | undefined;
  /** A description of the action group. */
  readonly Description?: string | undefined;
  /** Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the… */
  readonly FunctionSchema?: Agent_FunctionSchema | undefined;
  /** If this field is set as `AMAZON.UserInput`, the agent can request the user for additional information when trying to… */
  readonly ParentActionGroupSignature?: string | undefined;
  /** Specifies whether to delete the resource even if it's in use. */
  readonly SkipResourceInUseCheckOnDelete?: boolean | undefined;
}

/** An agent collaborator. */
export interface Agent_AgentCollaborator {
  /** The collaborator's agent descriptor. */
  readonly AgentDescriptor?: Agent_AgentDescriptor | undefined;
  /** The collaborator's instructions. */
  readonly CollaborationInstruction?: string | undefined;
  /** The collaborator's collaborator name. */
  readonly CollaboratorName?: string | undefined;
  /** The collaborator's relay conversation history. */
  readonly RelayConversationHistory?: string | undefined;
}

/** An agent descriptor. */
export interface Agent_AgentDescriptor {
  /** The agent's alias ARN. */
  readonly AliasArn?: string | undefined;
}

/** Contains details about a knowledge base that is associated with an agent. */
export interface Agent_AgentKnowledgeBase {
  /** The description of the association between the agent and the knowledge base. */
  readonly Description?: string | undefined;
  /** The unique identifier of the association between the agent and the knowledge base. */
  readonly KnowledgeBaseId?: string | undefined;
  /** Specifies whether to use the knowledge base or not when sending an InvokeAgent request. */
  readonly KnowledgeBaseState?: string | undefined;
}

/** Contains details of the custom orchestration configured for the agent. */
export interface Agent_CustomOrchestration {
  /** The structure of the executor invoking the actions in custom orchestration. */
  readonly Executor?: Agent_OrchestrationExecutor | undefined;
}

/** Defines parameters that the agent needs to invoke from the user to complete the function. */
export interface Agent_Function {
  /** A description of the function and its purpose. */
  readonly Description?: string | undefined;
  /** A name for the function. */
  readonly Name?: string | undefined;
  /** The parameters that the agent elicits from the user to fulfill the function. */
  readonly Parameters?: { readonly [key: string]: Agent_ParameterDetail | undefined } | undefined;
  /** Contains information if user confirmation is required to invoke the function. */
  readonly RequireConfirmation?: string | undefined;
}

/** Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining the… */
export interface Agent_FunctionSchema {
  /** A list of functions that each define an action in the action group. */
  readonly Functions?: readonly Agent_Function[] | undefined;
}

/** Configuration information for a guardrail that you use with the Converse operation. */
export interface Agent_GuardrailConfiguration {
  /** The identifier for the guardrail. */
  readonly GuardrailIdentifier?: string | undefined;
  /** The version of the guardrail. */
  readonly GuardrailVersion?: string | undefined;
}

/** Base inference parameters to pass to a model in a call to Converse or ConverseStream. */
export interface Agent_InferenceConfiguration {
  /** The maximum number of tokens allowed in the generated response. */
  readonly MaximumLength?: number | undefined;
  /** A list of stop sequences. */
  readonly StopSequences?: readonly string[] | undefined;
  /** The likelihood of the model selecting higher-probability options while generating a response. */
  readonly Temperature?: number | undefined;
  /** While generating a response, the model determines the probability of the following token at each point of generation. */
  readonly TopK?: number | undefined;
  /** The percentage of most-likely candidates that the model considers for the next token. */
  readonly TopP?: number | undefined;
}

/** Details of the memory configuration. */
export interface Agent_MemoryConfiguration {
  /** The type of memory that is stored. */
  readonly EnabledMemoryTypes?: readonly string[] | undefined;
  /** Contains the configuration for SESSION_SUMMARY memory type enabled for the agent. */
  readonly SessionSummaryConfiguration?: Agent_SessionSummaryConfiguration | undefined;
  /** The number of days the agent is configured to retain the conversational context. */
  readonly StorageDays?: number | undefined;
}

/** The structure of the executor invoking the actions in custom orchestration. */
export interface Agent_OrchestrationExecutor {
  /** The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon invoking… */
  readonly Lambda?: string | undefined;
}

/** Contains details about a parameter in a function for an action group. */
export interface Agent_ParameterDetail {
  /** A description of the parameter. */
  readonly Description?: string | undefined;
  /** Whether the parameter is required for the agent to complete the function for action group invocation. */
  readonly Required?: boolean | undefined;
  /** The data type of the parameter. */
  readonly Type?: string | undefined;
}

/** Contains configurations to override a prompt template in one part of an agent sequence. */
export interface Agent_PromptConfiguration {
  /** If the Converse or ConverseStream operations support the model, `additionalModelRequestFields` contains additional… */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** Defines the prompt template with which to replace the default prompt template. */
  readonly BasePromptTemplate?: string | undefined;
  /** The agent's foundation model. */
  readonly FoundationModel?: string | undefined;
  /** Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence… */
  readonly InferenceConfiguration?: Agent_InferenceConfiguration | undefined;
  /** Specifies whether to override the default parser Lambda function when parsing the raw foundation model output in the… */
  readonly ParserMode?: string | undefined;
  /** Specifies whether to override the default prompt template for this `promptType`. */
  readonly PromptCreationMode?: string | undefined;
  /** Specifies whether to allow the inline agent to carry out the step specified in the `promptType`. */
  readonly PromptState?: string | undefined;
  /** The step in the agent sequence that this prompt configuration applies to. */
  readonly PromptType?: string | undefined;
}

/** Contains configurations to override prompts in different parts of an agent sequence. */
export interface Agent_PromptOverrideConfiguration {
  /** The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent sequence. */
  readonly OverrideLambda?: string | undefined;
  /** Contains configurations to override a prompt template in one part of an agent sequence. */
  readonly PromptConfigurations?: readonly Agent_PromptConfiguration[] | undefined;
}

/** The identifier information for an Amazon S3 bucket. */
export interface Agent_S3Identifier {
  /** The name of the S3 bucket. */
  readonly S3BucketName?: string | undefined;
  /** The S3 object key for the S3 resource. */
  readonly S3ObjectKey?: string | undefined;
}

/** Configuration for SESSION_SUMMARY memory type enabled for the agent. */
export interface Agent_SessionSummaryConfiguration {
  /** Maximum number of recent session summaries to include in the agent's prompt context. */
  readonly MaxRecentSessions?: number | undefined;
}

/** `AWS::Bedrock::AgentAlias`: Specifies an agent alias as a resource in a top-level template. */
export interface AgentAlias {
  /** The name of the alias of the agent. */
  readonly AgentAliasName?: string | undefined;
  /** The unique identifier of the agent. */
  readonly AgentId?: string | undefined;
  /** The description of the alias of the agent. */
  readonly Description?: string | undefined;
  /** Contains details about the routing configuration of the alias. */
  readonly RoutingConfiguration?: readonly AgentAlias_AgentAliasRoutingConfigurationListItem[] | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the alias of the agent. */
  readonly AgentAliasArn?: string | undefined;
  /** Contains details about the history of the alias. */
  readonly AgentAliasHistoryEvents?: readonly AgentAlias_AgentAliasHistoryEvent[] | undefined;
  /** The unique identifier of the alias of the agent. */
  readonly AgentAliasId?: string | undefined;
  /** The status of the alias of the agent and whether it is ready for use. */
  readonly AgentAliasStatus?: string | undefined;
  /** The time at which the alias of the agent was created. */
  readonly CreatedAt?: string | undefined;
  /** The time at which the alias was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Contains details about the history of the alias. */
export interface AgentAlias_AgentAliasHistoryEvent {
  /** The date that the alias stopped being associated to the version in the `routingConfiguration` object */
  readonly EndDate?: string | undefined;
  /** Contains details about the version of the agent with which the alias is associated. */
  readonly RoutingConfiguration?: readonly AgentAlias_AgentAliasRoutingConfigurationListItem[] | undefined;
  /** The date that the alias began being associated to the version in the `routingConfiguration` object. */
  readonly StartDate?: string | undefined;
}

/** Contains details about the routing configuration of the alias. */
export interface AgentAlias_AgentAliasRoutingConfigurationListItem {
  /** The version of the agent with which the alias is associated. */
  readonly AgentVersion?: string | undefined;
}

/** `AWS::Bedrock::ApplicationInferenceProfile`: Specifies an inference profile as a resource in a top-level template. */
export interface ApplicationInferenceProfile {
  /** The description of the inference profile. */
  readonly Description?: string | undefined;
  /** The name of the inference profile. */
  readonly InferenceProfileName?: string | undefined;
  /** Contains configurations for the inference profile to copy as the resource. */
  readonly ModelSource?: ApplicationInferenceProfile_InferenceProfileModelSource | undefined;
  /** A list of tags associated with the inference profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time at which the inference profile was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the inference profile. */
  readonly InferenceProfileArn?: string | undefined;
  /** The unique identifier of the inference profile. */
  readonly InferenceProfileId?: string | undefined;
  /** The ID or Amazon Resource Name (ARN) of the inference profile. */
  readonly InferenceProfileIdentifier?: string | undefined;
  /** A list of information about each model in the inference profile. */
  readonly Models?: readonly ApplicationInferenceProfile_InferenceProfileModel[] | undefined;
  /** The status of the inference profile. */
  readonly Status?: string | undefined;
  /** The type of the inference profile. */
  readonly Type?: string | undefined;
  /** The time at which the inference profile was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Contains information about a model. */
export interface ApplicationInferenceProfile_InferenceProfileModel {
  /** The Amazon Resource Name (ARN) of the model. */
  readonly ModelArn?: string | undefined;
}

/** Contains information about the model or system-defined inference profile that is the source for an inference profile.. */
export interface ApplicationInferenceProfile_InferenceProfileModelSource {
  /** The ARN of the model or system-defined inference profile that is the source for the inference profile. */
  readonly CopyFrom?: string | undefined;
}

/** `AWS::Bedrock::AutomatedReasoningPolicy`: Creates an Automated Reasoning policy for Amazon Bedrock Guardrails. */
export interface AutomatedReasoningPolicy {
  /** The description of the policy. */
  readonly Description?: string | undefined;
  /** Specifies whether to force delete the automated reasoning policy even if it has active resources. */
  readonly ForceDelete?: boolean | undefined;
  /** The KMS key with which the Policy's assets will be encrypted at rest. */
  readonly KmsKeyId?: string | undefined;
  /** The name of the policy. */
  readonly Name?: string | undefined;
  /** The complete policy definition generated by the build workflow, containing all rules, variables, and custom types… */
  readonly PolicyDefinition?: AutomatedReasoningPolicy_PolicyDefinition | undefined;
  /** The tags associated with the Automated Reasoning policy. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the policy was created. */
  readonly CreatedAt?: string | undefined;
  /** A hash of the policy definition used to identify the version. */
  readonly DefinitionHash?: string | undefined;
  /** The KMS key with which the Policy's assets will be encrypted at rest. */
  readonly KmsKeyArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the policy. */
  readonly PolicyArn?: string | undefined;
  /** The unique identifier of the policy. */
  readonly PolicyId?: string | undefined;
  /** The timestamp when the policy was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The version of the policy. */
  readonly Version?: string | undefined;
}

/** The complete policy definition containing rules, variables, and types. */
export interface AutomatedReasoningPolicy_PolicyDefinition {
  /** The collection of rules that define the policy logic. */
  readonly Rules?: readonly AutomatedReasoningPolicy_PolicyDefinitionRule[] | undefined;
  /** The custom types defined within the policy definition. */
  readonly Types?: readonly AutomatedReasoningPolicy_PolicyDefinitionType[] | undefined;
  /** The variables used within the policy definition. */
  readonly Variables?: readonly AutomatedReasoningPolicy_PolicyDefinitionVariable[] | undefined;
  /** The version of the policy definition. */
  readonly Version?: string | undefined;
}

/** A rule within the policy definition that defines logical constraints. */
export interface AutomatedReasoningPolicy_PolicyDefinitionRule {
  /** An alternative expression for the policy rule. */
  readonly AlternateExpression?: string | undefined;
  /** The logical expression that defines the rule. */
  readonly Expression?: string | undefined;
  /** The unique identifier for the policy definition rule. */
  readonly Id?: string | undefined;
}

/** A custom type definition within the policy. */
export interface AutomatedReasoningPolicy_PolicyDefinitionType {
  /** A description of the custom type defined in the policy. */
  readonly Description?: string | undefined;
  /** The name of a custom type defined in the policy. */
  readonly Name?: string | undefined;
  /** The possible values for a custom type defined in the policy. */
  readonly Values?: readonly AutomatedReasoningPolicy_PolicyDefinitionTypeValue[] | undefined;
}

/** A value associated with a custom type in the policy definition. */
export interface AutomatedReasoningPolicy_PolicyDefinitionTypeValue {
  /** A description of the policy definition type value. */
  readonly Description?: string | undefined;
  /** The value associated with a policy definition type. */
  readonly Value?: string | undefined;
}

/** A variable defined within the policy that can be used in rules. */
export interface AutomatedReasoningPolicy_PolicyDefinitionVariable {
  /** A description of a variable defined in the policy. */
  readonly Description?: string | undefined;
  /** The name of a variable defined in the policy. */
  readonly Name?: string | undefined;
  /** The data type of a variable defined in the policy. */
  readonly Type?: string | undefined;
}

/** `AWS::Bedrock::AutomatedReasoningPolicyVersion`: Creates a new version of an existing Automated Reasoning policy. */
export interface AutomatedReasoningPolicyVersion {
  /** The hash of the policy definition that was last updated. */
  readonly LastUpdatedDefinitionHash?: string | undefined;
  /** The Amazon Resource Name (ARN) of the policy. */
  readonly PolicyArn?: string | undefined;
  /** The tags associated with the Automated Reasoning policy version. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the policy version was created. */
  readonly CreatedAt?: string | undefined;
  /** A hash of the policy definition used to identify the version. */
  readonly DefinitionHash?: string | undefined;
  /** The description of the policy version. */
  readonly Description?: string | undefined;
  /** The name of the policy version. */
  readonly Name?: string | undefined;
  /** The unique identifier of the policy. */
  readonly PolicyId?: string | undefined;
  /** The timestamp when the policy version was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The version number of the policy version. */
  readonly Version?: string | undefined;
}

/** `AWS::Bedrock::Blueprint`: Details about a data automation blueprint. */
export interface Blueprint {
  /** The blueprint's name. */
  readonly BlueprintName?: string | undefined;
  /** Name-value pairs to include as an encryption context. */
  readonly KmsEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The AWS key to use for encryption. */
  readonly KmsKeyId?: string | undefined;
  /** The blueprint's schema. */
  readonly Schema?: Json | undefined;
  /** List of Tags */
  readonly Tags?: readonly Tag[] | undefined;
  /** The blueprint's type. */
  readonly Type?: string | undefined;
  /** The blueprint's ARN. */
  readonly BlueprintArn?: string | undefined;
  /** The blueprint's stage. */
  readonly BlueprintStage?: string | undefined;
  /** When the blueprint was created. */
  readonly CreationTime?: string | undefined;
  /** When the blueprint was last updated. */
  readonly LastModifiedTime?: string | undefined;
}

/** `AWS::Bedrock::DataAutomationLibrary`: Resource Type definition for AWS::Bedrock::DataAutomationLibrary */
export interface DataAutomationLibrary {
  /** KMS Encryption Configuration */
  readonly EncryptionConfiguration?: DataAutomationLibrary_EncryptionConfiguration | undefined;
  /** Description of the DataAutomationLibrary */
  readonly LibraryDescription?: string | undefined;
  /** Name of the DataAutomationLibrary */
  readonly LibraryName?: string | undefined;
  /** List of tags */
  readonly Tags?: readonly Tag[] | undefined;
  /** Time Stamp */
  readonly CreationTime?: string | undefined;
  /** List of info for each entity type in the DataAutomationLibrary */
  readonly EntityTypes?: readonly DataAutomationLibrary_EntityTypeInfo[] | undefined;
  /** ARN generated at the server side when a DataAutomationLibrary is created */
  readonly LibraryArn?: string | undefined;
  /** Status of DataAutomationLibrary */
  readonly Status?: string | undefined;
}

/** KMS Encryption Configuration */
export interface DataAutomationLibrary_EncryptionConfiguration {
  /** KMS Encryption Context */
  readonly KmsEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** KMS Key Identifier */
  readonly KmsKeyId?: string | undefined;
}

/** Information about an entity type in the DataAutomationLibrary */
export interface DataAutomationLibrary_EntityTypeInfo {
  /** JSON string representing relevant metadata for the entity type */
  readonly EntityMetadata?: string | undefined;
  /** Entity types supported in DataAutomationLibraries */
  readonly EntityType?: string | undefined;
}

/** `AWS::Bedrock::DataAutomationProject`: A data automation project. */
export interface DataAutomationProject {
  /** Blueprints to apply to objects processed by the project. */
  readonly CustomOutputConfiguration?: DataAutomationProject_CustomOutputConfiguration | undefined;
  /** The AWS encryption context to use for encryption. */
  readonly KmsEncryptionContext?: { readonly [key: string]: string | undefined } | undefined;
  /** The AWS key to use for encryption. */
  readonly KmsKeyId?: string | undefined;
  /** Additional settings for the project. */
  readonly OverrideConfiguration?: DataAutomationProject_OverrideConfiguration | undefined;
  /** The project's description. */
  readonly ProjectDescription?: string | undefined;
  /** The project's name. */
  readonly ProjectName?: string | undefined;
  /** Type of the DataAutomationProject - Sync or Async */
  readonly ProjectType?: string | undefined;
  /** The project's standard output configuration. */
  readonly StandardOutputConfiguration?: DataAutomationProject_StandardOutputConfiguration | undefined;
  /** List of Tags */
  readonly Tags?: readonly Tag[] | undefined;
  /** When the project was created. */
  readonly CreationTime?: string | undefined;
  /** When the project was last updated. */
  readonly LastModifiedTime?: string | undefined;
  /** The project's ARN. */
  readonly ProjectArn?: string | undefined;
  /** The project's stage. */
  readonly ProjectStage?: string | undefined;
  /** The project's status. */
  readonly Status?: string | undefined;
}

/** Settings for generating data from audio. */
export interface DataAutomationProject_AudioExtractionCategory {
  /** Whether generating categorical data from audio is enabled. */
  readonly State?: string | undefined;
  /** This element contains information about extractions from different types. */
  readonly TypeConfiguration?: DataAutomationProject_AudioExtractionCategoryTypeConfiguration | undefined;
  /** The types of data to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Allows configuration of extractions for different types of data, such as transcript and content moderation. */
export interface DataAutomationProject_AudioExtractionCategoryTypeConfiguration {
  /** This element allows you to configure different extractions for your transcript data, such as speaker and channel… */
  readonly Transcript?: DataAutomationProject_TranscriptConfiguration | undefined;
}

/** This allows you to set the input and output language of your audio. */
export interface DataAutomationProject_AudioLanguageConfiguration {
  /** The output language of your processing results. */
  readonly GenerativeOutputLanguage?: string | undefined;
  /** The toggle determining if you want to detect multiple languages from your audio. */
  readonly IdentifyMultipleLanguages?: boolean | undefined;
  /** The input language of your audio. */
  readonly InputLanguages?: readonly string[] | undefined;
}

/** Sets whether your project will process audio or not. */
export interface DataAutomationProject_AudioOverrideConfiguration {
  /** The output and input language configuration for your audio. */
  readonly LanguageConfiguration?: DataAutomationProject_AudioLanguageConfiguration | undefined;
  /** Sets modality processing for audio files. */
  readonly ModalityProcessing?: DataAutomationProject_ModalityProcessingConfiguration | undefined;
  /** Configuration for sensitive data detection and redaction for audio files. */
  readonly SensitiveDataConfiguration?: DataAutomationProject_SensitiveDataConfiguration | undefined;
}

/** Settings for generating data from audio. */
export interface DataAutomationProject_AudioStandardExtraction {
  /** Settings for generating data from audio. */
  readonly Category?: DataAutomationProject_AudioExtractionCategory | undefined;
}

/** Settings for generating descriptions of audio. */
export interface DataAutomationProject_AudioStandardGenerativeField {
  /** Whether generating descriptions is enabled for audio. */
  readonly State?: string | undefined;
  /** The types of description to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Output settings for processing audio. */
export interface DataAutomationProject_AudioStandardOutputConfiguration {
  /** Settings for populating data fields that describe the audio. */
  readonly Extraction?: DataAutomationProject_AudioStandardExtraction | undefined;
  /** Whether to generate descriptions of the data. */
  readonly GenerativeField?: DataAutomationProject_AudioStandardGenerativeField | undefined;
}

/** An abbreviated summary of a blueprint. */
export interface DataAutomationProject_BlueprintItem {
  /** The blueprint's ARN. */
  readonly BlueprintArn?: string | undefined;
  /** The blueprint's stage. */
  readonly BlueprintStage?: string | undefined;
  /** The blueprint's version. */
  readonly BlueprintVersion?: string | undefined;
}

/** Enables or disables channel labeling. */
export interface DataAutomationProject_ChannelLabelingConfiguration {
  /** State of channel labeling, either enabled or disabled. */
  readonly State?: string | undefined;
}

/** Blueprints to apply to objects processed by the project. */
export interface DataAutomationProject_CustomOutputConfiguration {
  /** A list of blueprints. */
  readonly Blueprints?: readonly DataAutomationProject_BlueprintItem[] | undefined;
}

/** Bounding box settings for documents. */
export interface DataAutomationProject_DocumentBoundingBox {
  /** Whether bounding boxes are enabled for documents. */
  readonly State?: string | undefined;
}

/** Granularity settings for documents. */
export interface DataAutomationProject_DocumentExtractionGranularity {
  /** Granularity settings for documents. */
  readonly Types?: readonly string[] | undefined;
}

/** Output settings for additional file formats. */
export interface DataAutomationProject_DocumentOutputAdditionalFileFormat {
  /** Whether additional file formats are enabled for a project. */
  readonly State?: string | undefined;
}

/** A document output format. */
export interface DataAutomationProject_DocumentOutputFormat {
  /** Output settings for additional file formats. */
  readonly AdditionalFileFormat?: DataAutomationProject_DocumentOutputAdditionalFileFormat | undefined;
  /** An output text format. */
  readonly TextFormat?: DataAutomationProject_DocumentOutputTextFormat | undefined;
}

/** An output text format. */
export interface DataAutomationProject_DocumentOutputTextFormat {
  /** The types of output text to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Additional settings for a project. */
export interface DataAutomationProject_DocumentOverrideConfiguration {
  /** Sets modality processing for document files. */
  readonly ModalityProcessing?: DataAutomationProject_ModalityProcessingConfiguration | undefined;
  /** Configuration for sensitive data detection and redaction for document files. */
  readonly SensitiveDataConfiguration?: DataAutomationProject_SensitiveDataConfiguration | undefined;
  /** Whether document splitter is enabled for a project. */
  readonly Splitter?: DataAutomationProject_SplitterConfiguration | undefined;
}

/** Settings for generating data from documents. */
export interface DataAutomationProject_DocumentStandardExtraction {
  /** Whether to generate bounding boxes. */
  readonly BoundingBox?: DataAutomationProject_DocumentBoundingBox | undefined;
  /** Which granularities to generate data for. */
  readonly Granularity?: DataAutomationProject_DocumentExtractionGranularity | undefined;
}

/** Settings for generating descriptions of documents. */
export interface DataAutomationProject_DocumentStandardGenerativeField {
  /** Whether generating descriptions is enabled for documents. */
  readonly State?: string | undefined;
}

/** Output settings for processing documents. */
export interface DataAutomationProject_DocumentStandardOutputConfiguration {
  /** Settings for populating data fields that describe the document. */
  readonly Extraction?: DataAutomationProject_DocumentStandardExtraction | undefined;
  /** Whether to generate descriptions. */
  readonly GenerativeField?: DataAutomationProject_DocumentStandardGenerativeField | undefined;
  /** The output format to generate. */
  readonly OutputFormat?: DataAutomationProject_DocumentOutputFormat | undefined;
}

/** Bounding box settings for a project. */
export interface DataAutomationProject_ImageBoundingBox {
  /** Bounding box settings for a project. */
  readonly State?: string | undefined;
}

/** Settings for generating categorical data from images. */
export interface DataAutomationProject_ImageExtractionCategory {
  /** Whether generating categorical data from images is enabled. */
  readonly State?: string | undefined;
  /** The types of data to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Sets whether your project will process images or not. */
export interface DataAutomationProject_ImageOverrideConfiguration {
  /** Sets modality processing for image files. */
  readonly ModalityProcessing?: DataAutomationProject_ModalityProcessingConfiguration | undefined;
  /** Configuration for sensitive data detection and redaction for image files. */
  readonly SensitiveDataConfiguration?: DataAutomationProject_SensitiveDataConfiguration | undefined;
}

/** Settings for generating data from images. */
export interface DataAutomationProject_ImageStandardExtraction {
  /** Settings for generating bounding boxes. */
  readonly BoundingBox?: DataAutomationProject_ImageBoundingBox | undefined;
  /** Settings for generating categorical data. */
  readonly Category?: DataAutomationProject_ImageExtractionCategory | undefined;
}

/** Settings for generating descriptions of images. */
export interface DataAutomationProject_ImageStandardGenerativeField {
  /** Whether generating descriptions is enabled for images. */
  readonly State?: string | undefined;
  /** Settings for generating descriptions of images. */
  readonly Types?: readonly string[] | undefined;
}

/** Output settings for processing images. */
export interface DataAutomationProject_ImageStandardOutputConfiguration {
  /** Settings for populating data fields that describe the image. */
  readonly Extraction?: DataAutomationProject_ImageStandardExtraction | undefined;
  /** Whether to generate descriptions of the data. */
  readonly GenerativeField?: DataAutomationProject_ImageStandardGenerativeField | undefined;
}

/** This element is used to determine if the modality it is associated with is enabled or disabled. */
export interface DataAutomationProject_ModalityProcessingConfiguration {
  /** Stores the state of the modality for your project, set to either enabled or disabled */
  readonly State?: string | undefined;
}

/** This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing. */
export interface DataAutomationProject_ModalityRoutingConfiguration {
  /** Sets whether JPEG files are routed to document or image processing. */
  readonly jpeg?: string | undefined;
  /** Sets whether MOV files are routed to audio or video processing. */
  readonly mov?: string | undefined;
  /** Sets whether MP4 files are routed to audio or video processing. */
  readonly mp4?: string | undefined;
  /** Sets whether PNG files are routed to document or image processing. */
  readonly png?: string | undefined;
}

/** Additional settings for a project. */
export interface DataAutomationProject_OverrideConfiguration {
  /** This element declares whether your project will process audio files. */
  readonly Audio?: DataAutomationProject_AudioOverrideConfiguration | undefined;
  /** Additional settings for a project. */
  readonly Document?: DataAutomationProject_DocumentOverrideConfiguration | undefined;
  /** This element declares whether your project will process image files. */
  readonly Image?: DataAutomationProject_ImageOverrideConfiguration | undefined;
  /** Lets you set which modalities certain file types are processed as. */
  readonly ModalityRouting?: DataAutomationProject_ModalityRoutingConfiguration | undefined;
  /** This element declares whether your project will process video files. */
  readonly Video?: DataAutomationProject_VideoOverrideConfiguration | undefined;
}

/** Configuration for detecting and redacting Personally Identifiable Information (PII) entities. */
export interface DataAutomationProject_PIIEntitiesConfiguration {
  /** List of PII entity types to detect/redact in the output. */
  readonly PiiEntityTypes?: readonly string[] | undefined;
  /** Defines how detected PII entities are masked in redacted output files. */
  readonly RedactionMaskMode?: string | undefined;
}

/** Configuration for detecting and redacting sensitive data in content. */
export interface DataAutomationProject_SensitiveDataConfiguration {
  /** Specifies the mode for handling sensitive data detection. */
  readonly DetectionMode?: string | undefined;
  /** Defines which BDA output types to apply sensitive data detection to. */
  readonly DetectionScope?: readonly string[] | undefined;
  /** Configuration for detecting and redacting Personally Identifiable Information (PII) entities. */
  readonly PiiEntitiesConfiguration?: DataAutomationProject_PIIEntitiesConfiguration | undefined;
}

/** Enables or disables speaker labeling. */
export interface DataAutomationProject_SpeakerLabelingConfiguration {
  /** State of speaker labeling, either enabled or disabled. */
  readonly State?: string | undefined;
}

/** Document splitter settings. */
export interface DataAutomationProject_SplitterConfiguration {
  /** Whether document splitter is enabled for a project. */
  readonly State?: string | undefined;
}

/** The project's standard output configuration. */
export interface DataAutomationProject_StandardOutputConfiguration {
  /** Settings for processing audio. */
  readonly Audio?: DataAutomationProject_AudioStandardOutputConfiguration | undefined;
  /** Settings for processing documents. */
  readonly Document?: DataAutomationProject_DocumentStandardOutputConfiguration | undefined;
  /** Settings for processing images. */
  readonly Image?: DataAutomationProject_ImageStandardOutputConfiguration | undefined;
  /** Settings for processing video. */
  readonly Video?: DataAutomationProject_VideoStandardOutputConfiguration | undefined;
}

/** Configuration for transcript options. */
export interface DataAutomationProject_TranscriptConfiguration {
  /** Enables channel labeling. */
  readonly ChannelLabeling?: DataAutomationProject_ChannelLabelingConfiguration | undefined;
  /** Enables speaker labeling. */
  readonly SpeakerLabeling?: DataAutomationProject_SpeakerLabelingConfiguration | undefined;
}

/** Bounding box settings for video. */
export interface DataAutomationProject_VideoBoundingBox {
  /** Whether bounding boxes are enabled for video. */
  readonly State?: string | undefined;
}

/** Settings for generating categorical data from video. */
export interface DataAutomationProject_VideoExtractionCategory {
  /** Whether generating categorical data from video is enabled. */
  readonly State?: string | undefined;
  /** The types of data to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Sets whether your project will process videos or not. */
export interface DataAutomationProject_VideoOverrideConfiguration {
  /** Sets modality processing for video files. */
  readonly ModalityProcessing?: DataAutomationProject_ModalityProcessingConfiguration | undefined;
  /** Configuration for sensitive data detection and redaction for video files. */
  readonly SensitiveDataConfiguration?: DataAutomationProject_SensitiveDataConfiguration | undefined;
}

/** Settings for generating data from video. */
export interface DataAutomationProject_VideoStandardExtraction {
  /** Settings for generating bounding boxes. */
  readonly BoundingBox?: DataAutomationProject_VideoBoundingBox | undefined;
  /** Settings for generating categorical data. */
  readonly Category?: DataAutomationProject_VideoExtractionCategory | undefined;
}

/** Settings for generating descriptions of video. */
export interface DataAutomationProject_VideoStandardGenerativeField {
  /** Whether generating descriptions is enabled for video. */
  readonly State?: string | undefined;
  /** The types of description to generate. */
  readonly Types?: readonly string[] | undefined;
}

/** Output settings for processing video. */
export interface DataAutomationProject_VideoStandardOutputConfiguration {
  /** Settings for populating data fields that describe the video. */
  readonly Extraction?: DataAutomationProject_VideoStandardExtraction | undefined;
  /** Whether to generate descriptions of the video. */
  readonly GenerativeField?: DataAutomationProject_VideoStandardGenerativeField | undefined;
}

/** `AWS::Bedrock::DataSource`: Properties with `__Update requires. */
export interface DataSource {
  /** The data deletion policy for the data source. */
  readonly DataDeletionPolicy?: string | undefined;
  /** The connection configuration for the data source. */
  readonly DataSourceConfiguration?: DataSource_DataSourceConfiguration | undefined;
  /** The description of the data source. */
  readonly Description?: string | undefined;
  /** The unique identifier of the knowledge base to which the data source belongs. */
  readonly KnowledgeBaseId?: string | undefined;
  /** The name of the data source. */
  readonly Name?: string | undefined;
  /** Contains details about the configuration of the server-side encryption. */
  readonly ServerSideEncryptionConfiguration?: DataSource_ServerSideEncryptionConfiguration | undefined;
  /** Contains details about how to ingest the documents in the data source. */
  readonly VectorIngestionConfiguration?: DataSource_VectorIngestionConfiguration | undefined;
  /** The time at which the data source was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the data source. */
  readonly DataSourceId?: string | undefined;
  /** The status of the data source. */
  readonly DataSourceStatus?: string | undefined;
  /** The detailed reasons on the failure to delete a data source. */
  readonly FailureReasons?: readonly string[] | undefined;
  /** The time at which the data source was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration for audio extraction. */
export interface DataSource_AudioExtractionConfiguration {
  /** Indicates whether a feature is enabled or disabled. */
  readonly AudioExtractionStatus?: string | undefined;
}

/** Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources. */
export interface DataSource_BedrockDataAutomationConfiguration {
  /** Specifies whether to enable parsing of multimodal data, including both text and/or images. */
  readonly ParsingModality?: string | undefined;
}

/** Settings for a foundation model used to parse documents for a data source. */
export interface DataSource_BedrockFoundationModelConfiguration {
  /** The ARN of the foundation model to use for parsing. */
  readonly ModelArn?: string | undefined;
  /** Specifies whether to enable parsing of multimodal data, including both text and/or images. */
  readonly ParsingModality?: string | undefined;
  /** Instructions for interpreting the contents of a document. */
  readonly ParsingPrompt?: DataSource_ParsingPrompt | undefined;
}

/** Context enrichment configuration is used to provide additional context to the RAG application using Amazon Bedrock… */
export interface DataSource_BedrockFoundationModelContextEnrichmentConfiguration {
  /** The enrichment stategy used to provide additional context. */
  readonly EnrichmentStrategyConfiguration?: DataSource_EnrichmentStrategyConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base. */
  readonly ModelArn?: string | undefined;
}

/** Details about how to chunk the documents in the data source. */
export interface DataSource_ChunkingConfiguration {
  /** Knowledge base can split your source data into chunks. */
  readonly ChunkingStrategy?: string | undefined;
  /** Configurations for when you choose fixed-size chunking. */
  readonly FixedSizeChunkingConfiguration?: DataSource_FixedSizeChunkingConfiguration | undefined;
  /** Settings for hierarchical document chunking for a data source. */
  readonly HierarchicalChunkingConfiguration?: DataSource_HierarchicalChunkingConfiguration | undefined;
  /** Settings for semantic document chunking for a data source. */
  readonly SemanticChunkingConfiguration?: DataSource_SemanticChunkingConfiguration | undefined;
}

/** The configuration of the Confluence content. */
export interface DataSource_ConfluenceCrawlerConfiguration {
  /** The configuration of filtering the Confluence content. */
  readonly FilterConfiguration?: DataSource_CrawlFilterConfiguration | undefined;
}

/** The configuration information to connect to Confluence as your data source. */
export interface DataSource_ConfluenceDataSourceConfiguration {
  /** The configuration of the Confluence content. */
  readonly CrawlerConfiguration?: DataSource_ConfluenceCrawlerConfiguration | undefined;
  /** The endpoint information to connect to your Confluence data source. */
  readonly SourceConfiguration?: DataSource_ConfluenceSourceConfiguration | undefined;
}

/** The endpoint information to connect to your Confluence data source. */
export interface DataSource_ConfluenceSourceConfiguration {
  /** The supported authentication type to authenticate and connect to your Confluence instance. */
  readonly AuthType?: string | undefined;
  /** The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your… */
  readonly CredentialsSecretArn?: string | undefined;
  /** The supported host type, whether online/cloud or server/on-premises. */
  readonly HostType?: string | undefined;
  /** The Confluence host URL or instance URL. */
  readonly HostUrl?: string | undefined;
}

/** Context enrichment configuration is used to provide additional context to the RAG application. */
export interface DataSource_ContextEnrichmentConfiguration {
  /** The configuration of the Amazon Bedrock foundation model used for context enrichment. */
  readonly BedrockFoundationModelConfiguration?: DataSource_BedrockFoundationModelContextEnrichmentConfiguration | undefined;
  /** The method used for context enrichment. */
  readonly Type?: string | undefined;
}

/** The configuration of filtering the data source content. */
export interface DataSource_CrawlFilterConfiguration {
  /** The configuration of filtering certain objects or content types of the data source. */
  readonly PatternObjectFilter?: DataSource_PatternObjectFilterConfiguration | undefined;
  /** The type of filtering that you want to apply to certain objects or content of the data source. */
  readonly Type?: string | undefined;
}

/** Settings for customizing steps in the data source content ingestion pipeline. */
export interface DataSource_CustomTransformationConfiguration {
  /** An S3 bucket path for input and output objects. */
  readonly IntermediateStorage?: DataSource_IntermediateStorage | undefined;
  /** A Lambda function that processes documents. */
  readonly Transformations?: readonly DataSource_Transformation[] | undefined;
}

/** The connection configuration for the data source. */
export interface DataSource_DataSourceConfiguration {
  /** The configuration information to connect to Confluence as your data source. */
  readonly ConfluenceConfiguration?: DataSource_ConfluenceDataSourceConfiguration | undefined;
  /** Configuration for managed knowledge base connector data sources. */
  readonly ManagedKnowledgeBaseConnectorConfiguration?: DataSource_ManagedKnowledgeBaseConnectorConfiguration | undefined;
  /** The configuration information to connect to Amazon S3 as your data source. */
  readonly S3Configuration?: DataSource_S3DataSourceConfiguration | undefined;
  /** The configuration information to connect to Salesforce as your data source. */
  readonly SalesforceConfiguration?: DataSource_SalesforceDataSourceConfiguration | undefined;
  /** The configuration information to connect to SharePoint as your data source. */
  readonly SharePointConfiguration?: DataSource_SharePointDataSourceConfiguration | undefined;
  /** The type of data source. */
  readonly Type?: string | undefined;
  /** The configuration of web URLs to crawl for your data source. */
  readonly WebConfiguration?: DataSource_WebDataSourceConfiguration | undefined;
}

/** Day of the month on which a monthly refresh runs. */
export interface DataSource_DayOfMonth {
  /** Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity). */
  readonly DayNumber?: number | undefined;
  /** Run on the last calendar day of each month. */
  readonly LastDayOfMonth?: Json | undefined;
}

/** Configuration for deletion protection. */
export interface DataSource_DeletionProtectionConfiguration {
  /** Indicates whether a feature is enabled or disabled. */
  readonly DeletionProtectionStatus?: string | undefined;
  /** Threshold for deletion protection. */
  readonly DeletionProtectionThreshold?: number | undefined;
}

/** The strategy used for performing context enrichment. */
export interface DataSource_EnrichmentStrategyConfiguration {
  /** The method used for the context enrichment strategy. */
  readonly Method?: string | undefined;
}

/** Configurations for when you choose fixed-size chunking. */
export interface DataSource_FixedSizeChunkingConfiguration {
  /** The maximum number of tokens to include in a chunk. */
  readonly MaxTokens?: number | undefined;
  /** The percentage of overlap between adjacent chunks of a data source. */
  readonly OverlapPercentage?: number | undefined;
}

/** Settings for hierarchical document chunking for a data source. */
export interface DataSource_HierarchicalChunkingConfiguration {
  /** Token settings for each layer. */
  readonly LevelConfigurations?: readonly DataSource_HierarchicalChunkingLevelConfiguration[] | undefined;
  /** The number of tokens to repeat across chunks in the same layer. */
  readonly OverlapTokens?: number | undefined;
}

/** Token settings for a layer in a hierarchical chunking configuration. */
export interface DataSource_HierarchicalChunkingLevelConfiguration {
  /** The maximum number of tokens that a chunk can contain in this layer. */
  readonly MaxTokens?: number | undefined;
}

/** Configuration for image extraction. */
export interface DataSource_ImageExtractionConfiguration {
  /** Indicates whether a feature is enabled or disabled. */
  readonly ImageExtractionStatus?: string | undefined;
}

/** A location for storing content from data sources temporarily as it is processed by custom components in the ingestion… */
export interface DataSource_IntermediateStorage {
  /** An S3 bucket path. */
  readonly S3Location?: DataSource_S3Location | undefined;
}

/** Configuration for managed knowledge base connector data sources. */
export interface DataSource_ManagedKnowledgeBaseConnectorConfiguration {
  /** Connector-specific parameters. */
  readonly ConnectorParameters?: Json | undefined;
  /** Configuration for deletion protection. */
  readonly DeletionProtectionConfiguration?: DataSource_DeletionProtectionConfiguration | undefined;
  /** Configuration for media extraction settings. */
  readonly MediaExtractionConfiguration?: DataSource_MediaExtractionConfiguration | undefined;
  /** Recurring schedule on which the connector automatically refreshes ingested content. */
  readonly SyncSchedule?: DataSource_SyncSchedule | undefined;
}

/** Configuration for media extraction settings. */
export interface DataSource_MediaExtractionConfiguration {
  /** Configuration for audio extraction. */
  readonly AudioExtractionConfiguration?: DataSource_AudioExtractionConfiguration | undefined;
  /** Configuration for image extraction. */
  readonly ImageExtractionConfiguration?: DataSource_ImageExtractionConfiguration | undefined;
  /** Configuration for video extraction. */
  readonly VideoExtractionConfiguration?: DataSource_VideoExtractionConfiguration | undefined;
}

/** A monthly refresh on a specified day of the month. */
export interface DataSource_MonthlySchedule {
  /** Day of the month on which a monthly refresh runs. */
  readonly DayOfMonth?: DataSource_DayOfMonth | undefined;
}

/** Settings for parsing document contents. */
export interface DataSource_ParsingConfiguration {
  /** If you specify `BEDROCK_DATA_AUTOMATION` as the parsing strategy for ingesting your data source, use this object to… */
  readonly BedrockDataAutomationConfiguration?: DataSource_BedrockDataAutomationConfiguration | undefined;
  /** If you specify `BEDROCK_FOUNDATION_MODEL` as the parsing strategy for ingesting your data source, use this object to… */
  readonly BedrockFoundationModelConfiguration?: DataSource_BedrockFoundationModelConfiguration | undefined;
  /** The parsing strategy for the data source. */
  readonly ParsingStrategy?: string | undefined;
}

/** Instructions for interpreting the contents of a document. */
export interface DataSource_ParsingPrompt {
  /** Instructions for interpreting the contents of a document. */
  readonly ParsingPromptText?: string | undefined;
}

/** The specific filters applied to your data source content. */
export interface DataSource_PatternObjectFilter {
  /** A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the pattern. */
  readonly ExclusionFilters?: readonly string[] | undefined;
  /** A list of one or more inclusion regular expression patterns to include certain object types that adhere to the pattern. */
  readonly InclusionFilters?: readonly string[] | undefined;
  /** The supported object type or content type of the data source. */
  readonly ObjectType?: string | undefined;
}

/** The configuration of filtering certain objects or content types of the data source. */
export interface DataSource_PatternObjectFilterConfiguration {
  /** The configuration of specific filters applied to your data source content. */
  readonly Filters?: readonly DataSource_PatternObjectFilter[] | undefined;
}

/** The configuration information to connect to Amazon S3 as your data source. */
export interface DataSource_S3DataSourceConfiguration {
  /** The Amazon Resource Name (ARN) of the S3 bucket that contains your data. */
  readonly BucketArn?: string | undefined;
  /** The account ID for the owner of the S3 bucket. */
  readonly BucketOwnerAccountId?: string | undefined;
  /** A list of S3 prefixes to include certain files or content. */
  readonly InclusionPrefixes?: readonly string[] | undefined;
}

/** A storage location in an Amazon S3 bucket. */
export interface DataSource_S3Location {
  /** An object URI starting with `s3://`. */
  readonly URI?: string | undefined;
}

/** The configuration of the Salesforce content. */
export interface DataSource_SalesforceCrawlerConfiguration {
  /** The configuration of filtering the Salesforce content. */
  readonly FilterConfiguration?: DataSource_CrawlFilterConfiguration | undefined;
}

/** The configuration information to connect to Salesforce as your data source. */
export interface DataSource_SalesforceDataSourceConfiguration {
  /** The configuration of the Salesforce content. */
  readonly CrawlerConfiguration?: DataSource_SalesforceCrawlerConfiguration | undefined;
  /** The endpoint information to connect to your Salesforce data source. */
  readonly SourceConfiguration?: DataSource_SalesforceSourceConfiguration | undefined;
}

/** The endpoint information to connect to your Salesforce data source. */
export interface DataSource_SalesforceSourceConfiguration {
  /** The supported authentication type to authenticate and connect to your Salesforce instance. */
  readonly AuthType?: string | undefined;
  /** The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your… */
  readonly CredentialsSecretArn?: string | undefined;
  /** The Salesforce host URL or instance URL. */
  readonly HostUrl?: string | undefined;
}

/** The seed or starting point URL. */
export interface DataSource_SeedUrl {
  /** A seed or starting point URL. */
  readonly Url?: string | undefined;
}

/** Settings for semantic document chunking for a data source. */
export interface DataSource_SemanticChunkingConfiguration {
  /** The dissimilarity threshold for splitting chunks. */
  readonly BreakpointPercentileThreshold?: number | undefined;
  /** The buffer size. */
  readonly BufferSize?: number | undefined;
  /** The maximum number of tokens that a chunk can contain. */
  readonly MaxTokens?: number | undefined;
}

/** Contains the configuration for server-side encryption. */
export interface DataSource_ServerSideEncryptionConfiguration {
  /** The Amazon Resource Name (ARN) of the AWS key used to encrypt the resource. */
  readonly KmsKeyArn?: string | undefined;
}

/** The configuration of the SharePoint content. */
export interface DataSource_SharePointCrawlerConfiguration {
  /** The configuration of filtering the SharePoint content. */
  readonly FilterConfiguration?: DataSource_CrawlFilterConfiguration | undefined;
}

/** The configuration information to connect to SharePoint as your data source. */
export interface DataSource_SharePointDataSourceConfiguration {
  /** The configuration of the SharePoint content. */
  readonly CrawlerConfiguration?: DataSource_SharePointCrawlerConfiguration | undefined;
  /** The endpoint information to connect to your SharePoint data source. */
  readonly SourceConfiguration?: DataSource_SharePointSourceConfiguration | undefined;
}

/** The endpoint information to connect to your SharePoint data source. */
export interface DataSource_SharePointSourceConfiguration {
  /** The supported authentication type to authenticate and connect to your SharePoint site/sites. */
  readonly AuthType?: string | undefined;
  /** The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your… */
  readonly CredentialsSecretArn?: string | undefined;
  /** The domain of your SharePoint instance or site URL/URLs. */
  readonly Domain?: string | undefined;
  /** The supported host type, whether online/cloud or server/on-premises. */
  readonly HostType?: string | undefined;
  /** A list of one or more SharePoint site URLs. */
  readonly SiteUrls?: readonly string[] | undefined;
  /** The identifier of your Microsoft 365 tenant. */
  readonly TenantId?: string | undefined;
}

/** Recurring schedule on which the connector automatically refreshes ingested content. */
export interface DataSource_SyncSchedule {
  /** A daily refresh. */
  readonly Daily?: Json | undefined;
  /** A monthly refresh on a specified day of the month. */
  readonly Monthly?: DataSource_MonthlySchedule | undefined;
  /** A weekly refresh on a specified day of the week. */
  readonly Weekly?: DataSource_WeeklySchedule | undefined;
}

/** A custom processing step for documents moving through a data source ingestion pipeline. */
export interface DataSource_Transformation {
  /** When the service applies the transformation. */
  readonly StepToApply?: string | undefined;
  /** A Lambda function that processes documents. */
  readonly TransformationFunction?: DataSource_TransformationFunction | undefined;
}

/** A Lambda function that processes documents. */
export interface DataSource_TransformationFunction {
  /** The Lambda function. */
  readonly TransformationLambdaConfiguration?: DataSource_TransformationLambdaConfiguration | undefined;
}

/** A Lambda function that processes documents. */
export interface DataSource_TransformationLambdaConfiguration {
  /** The function's ARN identifier. */
  readonly LambdaArn?: string | undefined;
}

/** The configuration of web URLs that you want to crawl. */
export interface DataSource_UrlConfiguration {
  /** One or more seed or starting point URLs. */
  readonly SeedUrls?: readonly DataSource_SeedUrl[] | undefined;
}

/** Contains details about how to ingest the documents in a data source. */
export interface DataSource_VectorIngestionConfiguration {
  /** Details about how to chunk the documents in the data source. */
  readonly ChunkingConfiguration?: DataSource_ChunkingConfiguration | undefined;
  /** The context enrichment configuration used for ingestion of the data into the vector store. */
  readonly ContextEnrichmentConfiguration?: DataSource_ContextEnrichmentConfiguration | undefined;
  /** A custom document transformer for parsed data source documents. */
  readonly CustomTransformationConfiguration?: DataSource_CustomTransformationConfiguration | undefined;
  /** Configurations for a parser to use for parsing documents in your data source. */
  readonly ParsingConfiguration?: DataSource_ParsingConfiguration | undefined;
}

/** Configuration for video extraction. */
export interface DataSource_VideoExtractionConfiguration {
  /** Indicates whether a feature is enabled or disabled. */
  readonly VideoExtractionStatus?: string | undefined;
}

/** The configuration of web URLs that you want to crawl. */
export interface DataSource_WebCrawlerConfiguration {
  /** The configuration of crawl limits for the web URLs. */
  readonly CrawlerLimits?: DataSource_WebCrawlerLimits | undefined;
  /** A list of one or more exclusion regular expression patterns to exclude certain URLs. */
  readonly ExclusionFilters?: readonly string[] | undefined;
  /** A list of one or more inclusion regular expression patterns to include certain URLs. */
  readonly InclusionFilters?: readonly string[] | undefined;
  /** The scope of what is crawled for your URLs. */
  readonly Scope?: string | undefined;
  /** Returns the user agent suffix for your web crawler. */
  readonly UserAgent?: string | undefined;
  /** A string used for identifying the crawler or bot when it accesses a web server. */
  readonly UserAgentHeader?: string | undefined;
}

/** The rate limits for the URLs that you want to crawl. */
export interface DataSource_WebCrawlerLimits {
  /** The max number of web pages crawled from your source URLs, up to 25,000 pages. */
  readonly MaxPages?: number | undefined;
  /** The max rate at which pages are crawled, up to 300 per minute per host. */
  readonly RateLimit?: number | undefined;
}

/** The configuration details for the web data source. */
export interface DataSource_WebDataSourceConfiguration {
  /** The Web Crawler configuration details for the web data source. */
  readonly CrawlerConfiguration?: DataSource_WebCrawlerConfiguration | undefined;
  /** The source configuration details for the web data source. */
  readonly SourceConfiguration?: DataSource_WebSourceConfiguration | undefined;
}

/** The configuration of the URL/URLs for the web content that you want to crawl. */
export interface DataSource_WebSourceConfiguration {
  /** The configuration of the URL/URLs. */
  readonly UrlConfiguration?: DataSource_UrlConfiguration | undefined;
}

/** A weekly refresh on a specified day of the week. */
export interface DataSource_WeeklySchedule {
  /** Day of the week. */
  readonly DayOfWeek?: string | undefined;
}

/** `AWS::Bedrock::EnforcedGuardrailConfiguration`: Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type */
export interface EnforcedGuardrailConfiguration {
  /** Identifier for the guardrail, could be the ID or the ARN */
  readonly GuardrailIdentifier?: string | undefined;
  /** Numerical guardrail version (not DRAFT) */
  readonly GuardrailVersion?: string | undefined;
  /** Model-specific information for the enforced guardrail configuration. */
  readonly ModelEnforcement?: EnforcedGuardrailConfiguration_ModelEnforcement | undefined;
  /** Selective content guarding controls for enforced guardrails */
  readonly SelectiveContentGuarding?: EnforcedGuardrailConfiguration_SelectiveContentGuarding | undefined;
  /** Unique ID for the account enforced configuration */
  readonly ConfigId?: string | undefined;
  /** Timestamp when the configuration was created */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the role used to create the configuration */
  readonly CreatedBy?: string | undefined;
  /** ARN representation for the guardrail */
  readonly GuardrailArn?: string | undefined;
  /** Unique ID for the guardrail */
  readonly GuardrailId?: string | undefined;
  /** Configuration owner type */
  readonly Owner?: string | undefined;
  /** Timestamp when the configuration was last updated */
  readonly UpdatedAt?: string | undefined;
  /** The ARN of the role used to update the configuration */
  readonly UpdatedBy?: string | undefined;
}

/** Model-specific information for the enforced guardrail configuration. */
export interface EnforcedGuardrailConfiguration_ModelEnforcement {
  /** Models to exclude from enforcement. */
  readonly ExcludedModels?: readonly string[] | undefined;
  /** Models to enforce the guardrail on */
  readonly IncludedModels?: readonly string[] | undefined;
}

/** Selective content guarding controls for enforced guardrails */
export interface EnforcedGuardrailConfiguration_SelectiveContentGuarding {
  /** Selective guarding mode for user messages */
  readonly Messages?: string | undefined;
  /** Selective guarding mode for system prompts */
  readonly System?: string | undefined;
}

/** `AWS::Bedrock::Flow`: Creates a prompt flow that you can use to send an input through various steps to yield an output. */
export interface Flow {
  /** The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with. */
  readonly CustomerEncryptionKeyArn?: string | undefined;
  /** The definition of the nodes and connections between the nodes in the flow. */
  readonly Definition?: Flow_FlowDefinition | undefined;
  /** The Amazon S3 location of the flow definition. */
  readonly DefinitionS3Location?: Flow_S3Location | undefined;
  /** The definition of the flow as a JSON-formatted string. */
  readonly DefinitionString?: string | undefined;
  /** A map that specifies the mappings for placeholder variables in the prompt flow definition. */
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | number | boolean | undefined } | undefined;
  /** A description of the flow. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service role with permissions to create a flow. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The name of the flow. */
  readonly Name?: string | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A map of tag keys and values */
  readonly TestAliasTags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly Arn?: string | undefined;
  /** The time at which the flow was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the flow. */
  readonly Id?: string | undefined;
  /** The status of the flow. */
  readonly Status?: string | undefined;
  /** The time at which the flow was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** List of flow validations */
  readonly Validations?: readonly Flow_FlowValidation[] | undefined;
  /** The latest version of the flow. */
  readonly Version?: string | undefined;
}

/** Defines an agent node in your flow. */
export interface Flow_AgentFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the alias of the agent to invoke. */
  readonly AgentAliasArn?: string | undefined;
}

/** Defines a condition node in your flow. */
export interface Flow_ConditionFlowNodeConfiguration {
  /** An array of conditions. */
  readonly Conditions?: readonly Flow_FlowCondition[] | undefined;
}

/** Specifies a field to be used during the reranking process in a Knowledge Base vector search. */
export interface Flow_FieldForReranking {
  /** The name of the metadata field to be used during the reranking process. */
  readonly FieldName?: string | undefined;
}

/** Defines a condition in the condition node. */
export interface Flow_FlowCondition {
  /** Defines the condition. */
  readonly Expression?: string | undefined;
  /** A name for the condition that you can reference. */
  readonly Name?: string | undefined;
}

/** The configuration of a connection between a condition node and another node. */
export interface Flow_FlowConditionalConnectionConfiguration {
  /** The condition that triggers this connection. */
  readonly Condition?: string | undefined;
}

/** Contains information about a connection between two nodes in the flow. */
export interface Flow_FlowConnection {
  /** The configuration of the connection. */
  readonly Configuration?: Flow_FlowConnectionConfiguration | undefined;
  /** A name for the connection that you can reference. */
  readonly Name?: string | undefined;
  /** The node that the connection starts at. */
  readonly Source?: string | undefined;
  /** The node that the connection ends at. */
  readonly Target?: string | undefined;
  /** Whether the source node that the connection begins from is a condition node ( `Conditional` ) or not ( `Data` ). */
  readonly Type?: string | undefined;
}

/** The configuration of the connection. */
export interface Flow_FlowConnectionConfiguration {
  /** The configuration of a connection originating from a Condition node. */
  readonly Conditional?: Flow_FlowConditionalConnectionConfiguration | undefined;
  /** The configuration of a connection originating from a node that isn't a Condition node. */
  readonly Data?: Flow_FlowDataConnectionConfiguration | undefined;
}

/** The configuration of a connection originating from a node that isn't a Condition node. */
export interface Flow_FlowDataConnectionConfiguration {
  /** The name of the output in the source node that the connection begins from. */
  readonly SourceOutput?: string | undefined;
  /** The name of the input in the target node that the connection ends at. */
  readonly TargetInput?: string | undefined;
}

/** The definition of the nodes and connections between nodes in the flow. */
export interface Flow_FlowDefinition {
  /** An array of connection definitions in the flow. */
  readonly Connections?: readonly Flow_FlowConnection[] | undefined;
  /** An array of node definitions in the flow. */
  readonly Nodes?: readonly Flow_FlowNode[] | undefined;
}

/** Contains configurations about a node in the flow. */
export interface Flow_FlowNode {
  /** Contains configurations for the node. */
  readonly Configuration?: Flow_FlowNodeConfiguration | undefined;
  /** An array of objects, each of which contains information about an input into the node. */
  readonly Inputs?: readonly Flow_FlowNodeInput[] | undefined;
  /** A name for the node. */
  readonly Name?: string | undefined;
  /** A list of objects, each of which contains information about an output from the node. */
  readonly Outputs?: readonly Flow_FlowNodeOutput[] | undefined;
  /** The type of node. */
  readonly Type?: string | undefined;
}

/** Contains configurations for a node in your flow. */
export interface Flow_FlowNodeConfiguration {
  /** Contains configurations for an agent node in your flow. */
  readonly Agent?: Flow_AgentFlowNodeConfiguration | undefined;
  /** Contains configurations for a collector node in your flow. */
  readonly Collector?: Json | undefined;
  /** Contains configurations for a condition node in your flow. */
  readonly Condition?: Flow_ConditionFlowNodeConfiguration | undefined;
  /** Contains configurations for an inline code node in your flow. */
  readonly InlineCode?: Flow_InlineCodeFlowNodeConfiguration | undefined;
  /** Contains configurations for an input flow node in your flow. */
  readonly Input?: Json | undefined;
  /** Contains configurations for an iterator node in your flow. */
  readonly Iterator?: Json | undefined;
  /** Contains configurations for a knowledge base node in your flow. */
  readonly KnowledgeBase?: Flow_KnowledgeBaseFlowNodeConfiguration | undefined;
  /** Contains configurations for a Lambda function node in your flow. */
  readonly LambdaFunction?: Flow_LambdaFunctionFlowNodeConfiguration | undefined;
  /** Contains configurations for a Lex node in your flow. */
  readonly Lex?: Flow_LexFlowNodeConfiguration | undefined;
  /** Contains configurations for a DoWhile loop in your flow. */
  readonly Loop?: Flow_LoopFlowNodeConfiguration | undefined;
  /** Contains controller node configurations for a DoWhile loop in your flow. */
  readonly LoopController?: Flow_LoopControllerFlowNodeConfiguration | undefined;
  /** Contains input node configurations for a DoWhile loop in your flow. */
  readonly LoopInput?: Json | undefined;
  /** Contains configurations for an output flow node in your flow. */
  readonly Output?: Json | undefined;
  /** Contains configurations for a prompt node in your flow. */
  readonly Prompt?: Flow_PromptFlowNodeConfiguration | undefined;
  /** Contains configurations for a retrieval node in your flow. */
  readonly Retrieval?: Flow_RetrievalFlowNodeConfiguration | undefined;
  /** Contains configurations for a storage node in your flow. */
  readonly Storage?: Flow_StorageFlowNodeConfiguration | undefined;
}

/** Contains configurations for an input in an Amazon Bedrock Flows node. */
export interface Flow_FlowNodeInput {
  /** Specifies how input data flows between iterations in a DoWhile loop. */
  readonly Category?: string | undefined;
  /** An expression that formats the input for the node. */
  readonly Expression?: string | undefined;
  /** Specifies a name for the input that you can reference. */
  readonly Name?: string | undefined;
  /** Specifies the data type of the input. */
  readonly Type?: string | undefined;
}

/** Contains configurations for an output from a node. */
export interface Flow_FlowNodeOutput {
  /** A name for the output that you can reference. */
  readonly Name?: string | undefined;
  /** The data type of the output. */
  readonly Type?: string | undefined;
}

/** Contains information about validation of the flow. */
export interface Flow_FlowValidation {
  /** A message describing the validation error. */
  readonly Message?: string | undefined;
}

/** Configuration information for a guardrail that you use with the Converse operation. */
export interface Flow_GuardrailConfiguration {
  /** The identifier for the guardrail. */
  readonly GuardrailIdentifier?: string | undefined;
  /** The version of the guardrail. */
  readonly GuardrailVersion?: string | undefined;
}

/** Contains configurations for an inline code node in your flow. */
export interface Flow_InlineCodeFlowNodeConfiguration {
  /** The code that's executed in your inline code node. */
  readonly Code?: string | undefined;
  /** The programming language used by your inline code node. */
  readonly Language?: string | undefined;
}

/** Contains configurations for a knowledge base node in a flow. */
export interface Flow_KnowledgeBaseFlowNodeConfiguration {
  /** Contains configurations for a guardrail to apply during query and response generation for the knowledge base in this… */
  readonly GuardrailConfiguration?: Flow_GuardrailConfiguration | undefined;
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfiguration?: Flow_PromptInferenceConfiguration | undefined;
  /** The unique identifier of the knowledge base to query. */
  readonly KnowledgeBaseId?: string | undefined;
  /** The unique identifier of the model or inference profile to use to generate a response from the query results. */
  readonly ModelId?: string | undefined;
  /** The number of results to retrieve from the knowledge base. */
  readonly NumberOfResults?: number | undefined;
  /** The configuration for orchestrating the retrieval and generation process in the knowledge base node. */
  readonly OrchestrationConfiguration?: Flow_KnowledgeBaseOrchestrationConfiguration | undefined;
  /** A custom prompt template to use with the knowledge base for generating responses. */
  readonly PromptTemplate?: Flow_KnowledgeBasePromptTemplate | undefined;
  /** The configuration for reranking the retrieved results from the knowledge base to improve relevance. */
  readonly RerankingConfiguration?: Flow_VectorSearchRerankingConfiguration | undefined;
}

/** Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization of… */
export interface Flow_KnowledgeBaseOrchestrationConfiguration {
  /** The additional model-specific request parameters as key-value pairs to be included in the request to the foundation… */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfig?: Flow_PromptInferenceConfiguration | undefined;
  /** The performance configuration options for the knowledge base retrieval and generation process. */
  readonly PerformanceConfig?: Flow_PerformanceConfiguration | undefined;
  /** A custom prompt template for orchestrating the retrieval and generation process. */
  readonly PromptTemplate?: Flow_KnowledgeBasePromptTemplate | undefined;
}

/** Defines a custom prompt template for orchestrating the retrieval and generation process. */
export interface Flow_KnowledgeBasePromptTemplate {
  /** The text of the prompt template. */
  readonly TextPromptTemplate?: string | undefined;
}

/** Contains configurations for a Lambda function node in the flow. */
export interface Flow_LambdaFunctionFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the Lambda function to invoke. */
  readonly LambdaArn?: string | undefined;
}

/** Contains configurations for a Lex node in the flow. */
export interface Flow_LexFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke. */
  readonly BotAliasArn?: string | undefined;
  /** The Region to invoke the Amazon Lex bot in. */
  readonly LocaleId?: string | undefined;
}

/** Contains configurations for the controller node of a DoWhile loop in the flow. */
export interface Flow_LoopControllerFlowNodeConfiguration {
  /** Specifies the condition that determines when the flow exits the DoWhile loop. */
  readonly ContinueCondition?: Flow_FlowCondition | undefined;
  /** Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop. */
  readonly MaxIterations?: number | undefined;
}

/** Contains configurations for the nodes of a DoWhile loop in your flow. */
export interface Flow_LoopFlowNodeConfiguration {
  /** The definition of the DoWhile loop nodes and connections between nodes in the flow. */
  readonly Definition?: Flow_FlowDefinition | undefined;
}

/** Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches. */
export interface Flow_MetadataConfigurationForReranking {
  /** The mode for selecting which metadata fields to include in the reranking process. */
  readonly SelectionMode?: string | undefined;
  /** Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields during… */
  readonly SelectiveModeConfiguration?: Flow_RerankingMetadataSelectiveModeConfiguration | undefined;
}

/** Performance settings for a model. */
export interface Flow_PerformanceConfiguration {
  /** To use a latency-optimized version of the model, set to `optimized`. */
  readonly Latency?: string | undefined;
}

/** Contains configurations for a prompt node in the flow. */
export interface Flow_PromptFlowNodeConfiguration {
  /** Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it. */
  readonly GuardrailConfiguration?: Flow_GuardrailConfiguration | undefined;
  /** Specifies whether the prompt is from Prompt management or defined inline. */
  readonly SourceConfiguration?: Flow_PromptFlowNodeSourceConfiguration | undefined;
}

/** Contains configurations for a prompt defined inline in the node. */
export interface Flow_PromptFlowNodeInlineConfiguration {
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfiguration?: Flow_PromptInferenceConfiguration | undefined;
  /** The unique identifier of the model or inference profile to run inference with. */
  readonly ModelId?: string | undefined;
  /** Contains a prompt and variables in the prompt that can be replaced with values at runtime. */
  readonly TemplateConfiguration?: Flow_PromptTemplateConfiguration | undefined;
  /** The type of prompt template. */
  readonly TemplateType?: string | undefined;
}

/** Contains configurations for a prompt from Prompt management to use in a node. */
export interface Flow_PromptFlowNodeResourceConfiguration {
  /** The Amazon Resource Name (ARN) of the prompt from Prompt management. */
  readonly PromptArn?: string | undefined;
}

/** Contains configurations for a prompt and whether it is from Prompt management or defined inline. */
export interface Flow_PromptFlowNodeSourceConfiguration {
  /** Contains configurations for a prompt that is defined inline */
  readonly Inline?: Flow_PromptFlowNodeInlineConfiguration | undefined;
  /** Contains configurations for a prompt from Prompt management. */
  readonly Resource?: Flow_PromptFlowNodeResourceConfiguration | undefined;
}

/** Contains inference configurations for the prompt. */
export interface Flow_PromptInferenceConfiguration {
  /** Contains inference configurations for a text prompt. */
  readonly Text?: Flow_PromptModelInferenceConfiguration | undefined;
}

/** Contains information about a variable in the prompt. */
export interface Flow_PromptInputVariable {
  /** The name of the variable. */
  readonly Name?: string | undefined;
}

/** Contains inference configurations related to model inference for a prompt. */
export interface Flow_PromptModelInferenceConfiguration {
  /** The maximum number of tokens to return in the response. */
  readonly MaxTokens?: number | undefined;
  /** A list of strings that define sequences after which the model will stop generating. */
  readonly StopSequences?: readonly string[] | undefined;
  /** Controls the randomness of the response. */
  readonly Temperature?: number | undefined;
  /** The percentage of most-likely candidates that the model considers for the next token. */
  readonly TopP?: number | undefined;
}

/** Contains the message for a prompt. */
export interface Flow_PromptTemplateConfiguration {
  /** Contains configurations for the text in a message for a prompt. */
  readonly Text?: Flow_TextPromptTemplateConfiguration | undefined;
}

/** Configuration for selectively including or excluding metadata fields during the reranking process. */
export interface Flow_RerankingMetadataSelectiveModeConfiguration {
  /** A list of metadata field names to explicitly exclude from the reranking process. */
  readonly FieldsToExclude?: readonly Flow_FieldForReranking[] | undefined;
  /** A list of metadata field names to explicitly include in the reranking process. */
  readonly FieldsToInclude?: readonly Flow_FieldForReranking[] | undefined;
}

/** Contains configurations for a Retrieval node in a flow. */
export interface Flow_RetrievalFlowNodeConfiguration {
  /** Contains configurations for the service to use for retrieving data to return as the output from the node. */
  readonly ServiceConfiguration?: Flow_RetrievalFlowNodeServiceConfiguration | undefined;
}

/** Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node. */
export interface Flow_RetrievalFlowNodeS3Configuration {
  /** The name of the Amazon S3 bucket from which to retrieve data. */
  readonly BucketName?: string | undefined;
}

/** Contains configurations for the service to use for retrieving data to return as the output from the node. */
export interface Flow_RetrievalFlowNodeServiceConfiguration {
  /** Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node. */
  readonly S3?: Flow_RetrievalFlowNodeS3Configuration | undefined;
}

/** The S3 location of the flow definition. */
export interface Flow_S3Location {
  /** The S3 bucket containing the flow definition. */
  readonly Bucket?: string | undefined;
  /** The object key for the S3 location containing the definition. */
  readonly Key?: string | undefined;
  /** The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3 storage… */
  readonly Version?: string | undefined;
}

/** Contains configurations for a Storage node in a flow. */
export interface Flow_StorageFlowNodeConfiguration {
  /** Contains configurations for the service to use for storing the input into the node. */
  readonly ServiceConfiguration?: Flow_StorageFlowNodeServiceConfiguration | undefined;
}

/** Contains configurations for the Amazon S3 location in which to store the input into the node. */
export interface Flow_StorageFlowNodeS3Configuration {
  /** The name of the Amazon S3 bucket in which to store the input into the node. */
  readonly BucketName?: string | undefined;
}

/** Contains configurations for the service to use for storing the input into the node. */
export interface Flow_StorageFlowNodeServiceConfiguration {
  /** Contains configurations for the Amazon S3 location in which to store the input into the node. */
  readonly S3?: Flow_StorageFlowNodeS3Configuration | undefined;
}

/** Contains configurations for a text prompt template. */
export interface Flow_TextPromptTemplateConfiguration {
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly Flow_PromptInputVariable[] | undefined;
  /** The message for the prompt. */
  readonly Text?: string | undefined;
}

/** Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results. */
export interface Flow_VectorSearchBedrockRerankingConfiguration {
  /** Configuration for how document metadata should be used during the reranking process. */
  readonly MetadataConfiguration?: Flow_MetadataConfigurationForReranking | undefined;
  /** Configuration for the Amazon Bedrock foundation model used for reranking. */
  readonly ModelConfiguration?: Flow_VectorSearchBedrockRerankingModelConfiguration | undefined;
  /** The maximum number of results to rerank. */
  readonly NumberOfRerankedResults?: number | undefined;
}

/** Configuration for the Amazon Bedrock foundation model used for reranking vector search results. */
export interface Flow_VectorSearchBedrockRerankingModelConfiguration {
  /** A list of additional fields to include in the model request during reranking. */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the foundation model to use for reranking. */
  readonly ModelArn?: string | undefined;
}

/** Configuration for reranking vector search results to improve relevance. */
export interface Flow_VectorSearchRerankingConfiguration {
  /** Configuration for using Amazon Bedrock foundation models to rerank search results. */
  readonly BedrockRerankingConfiguration?: Flow_VectorSearchBedrockRerankingConfiguration | undefined;
  /** The type of reranking to apply to vector search results. */
  readonly Type?: string | undefined;
}

/** `AWS::Bedrock::FlowAlias`: Creates an alias of a flow for deployment. */
export interface FlowAlias {
  /** The configuration that specifies how nodes in the flow are executed concurrently. */
  readonly ConcurrencyConfiguration?: FlowAlias_FlowAliasConcurrencyConfiguration | undefined;
  /** A description of the alias. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the alias. */
  readonly FlowArn?: string | undefined;
  /** The name of the alias. */
  readonly Name?: string | undefined;
  /** A list of configurations about the versions that the alias maps to. */
  readonly RoutingConfiguration?: readonly FlowAlias_FlowAliasRoutingConfigurationListItem[] | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the alias. */
  readonly Arn?: string | undefined;
  /** The time at which the alias was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the flow. */
  readonly FlowId?: string | undefined;
  /** The unique identifier of the alias of the flow. */
  readonly Id?: string | undefined;
  /** The time at which the alias was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Determines how multiple nodes in a flow can run in parallel. */
export interface FlowAlias_FlowAliasConcurrencyConfiguration {
  /** The maximum number of nodes that can be executed concurrently in the flow. */
  readonly MaxConcurrency?: number | undefined;
  /** The type of concurrency to use for parallel node execution. */
  readonly Type?: string | undefined;
}

/** Contains information about a version that the alias maps to. */
export interface FlowAlias_FlowAliasRoutingConfigurationListItem {
  /** The version that the alias maps to. */
  readonly FlowVersion?: string | undefined;
}

/** `AWS::Bedrock::FlowVersion`: Creates a version of the flow that you can deploy. */
export interface FlowVersion {
  /** The description of the flow version. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow that the version belongs to. */
  readonly FlowArn?: string | undefined;
  /** The time at the version was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with. */
  readonly CustomerEncryptionKeyArn?: string | undefined;
  /** Flow definition */
  readonly Definition?: FlowVersion_FlowDefinition | undefined;
  /** The Amazon Resource Name (ARN) of the service role with permissions to create a flow. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The unique identifier of the flow. */
  readonly FlowId?: string | undefined;
  /** The name of the flow. */
  readonly Name?: string | undefined;
  /** The status of the flow. */
  readonly Status?: string | undefined;
  /** The version of the flow. */
  readonly Version?: string | undefined;
}

/** Defines an agent node in your flow. */
export interface FlowVersion_AgentFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the alias of the agent to invoke. */
  readonly AgentAliasArn?: string | undefined;
}

/** Defines a condition node in your flow. */
export interface FlowVersion_ConditionFlowNodeConfiguration {
  /** An array of conditions. */
  readonly Conditions?: readonly FlowVersion_FlowCondition[] | undefined;
}

/** Specifies a field to be used during the reranking process in a Knowledge Base vector search. */
export interface FlowVersion_FieldForReranking {
  /** The name of the metadata field to be used during the reranking process. */
  readonly FieldName?: string | undefined;
}

/** Defines a condition in the condition node. */
export interface FlowVersion_FlowCondition {
  /** Defines the condition. */
  readonly Expression?: string | undefined;
  /** A name for the condition that you can reference. */
  readonly Name?: string | undefined;
}

/** The configuration of a connection between a condition node and another node. */
export interface FlowVersion_FlowConditionalConnectionConfiguration {
  /** The condition that triggers this connection. */
  readonly Condition?: string | undefined;
}

/** Contains information about a connection between two nodes in the flow. */
export interface FlowVersion_FlowConnection {
  /** The configuration of the connection. */
  readonly Configuration?: FlowVersion_FlowConnectionConfiguration | undefined;
  /** A name for the connection that you can reference. */
  readonly Name?: string | undefined;
  /** The node that the connection starts at. */
  readonly Source?: string | undefined;
  /** The node that the connection ends at. */
  readonly Target?: string | undefined;
  /** Whether the source node that the connection begins from is a condition node ( `Conditional` ) or not ( `Data` ). */
  readonly Type?: string | undefined;
}

/** The configuration of the connection. */
export interface FlowVersion_FlowConnectionConfiguration {
  /** The configuration of a connection originating from a Condition node. */
  readonly Conditional?: FlowVersion_FlowConditionalConnectionConfiguration | undefined;
  /** The configuration of a connection originating from a node that isn't a Condition node. */
  readonly Data?: FlowVersion_FlowDataConnectionConfiguration | undefined;
}

/** The configuration of a connection originating from a node that isn't a Condition node. */
export interface FlowVersion_FlowDataConnectionConfiguration {
  /** The name of the output in the source node that the connection begins from. */
  readonly SourceOutput?: string | undefined;
  /** The name of the input in the target node that the connection ends at. */
  readonly TargetInput?: string | undefined;
}

/** The definition of the nodes and connections between nodes in the flow. */
export interface FlowVersion_FlowDefinition {
  /** An array of connection definitions in the flow. */
  readonly Connections?: readonly FlowVersion_FlowConnection[] | undefined;
  /** An array of node definitions in the flow. */
  readonly Nodes?: readonly FlowVersion_FlowNode[] | undefined;
}

/** Contains configurations about a node in the flow. */
export interface FlowVersion_FlowNode {
  /** Contains configurations for the node. */
  readonly Configuration?: FlowVersion_FlowNodeConfiguration | undefined;
  /** An array of objects, each of which contains information about an input into the node. */
  readonly Inputs?: readonly FlowVersion_FlowNodeInput[] | undefined;
  /** A name for the node. */
  readonly Name?: string | undefined;
  /** A list of objects, each of which contains information about an output from the node. */
  readonly Outputs?: readonly FlowVersion_FlowNodeOutput[] | undefined;
  /** The type of node. */
  readonly Type?: string | undefined;
}

/** Contains configurations for a node in your flow. */
export interface FlowVersion_FlowNodeConfiguration {
  /** Contains configurations for an agent node in your flow. */
  readonly Agent?: FlowVersion_AgentFlowNodeConfiguration | undefined;
  /** Contains configurations for a collector node in your flow. */
  readonly Collector?: Json | undefined;
  /** Contains configurations for a condition node in your flow. */
  readonly Condition?: FlowVersion_ConditionFlowNodeConfiguration | undefined;
  /** Contains configurations for an inline code node in your flow. */
  readonly InlineCode?: FlowVersion_InlineCodeFlowNodeConfiguration | undefined;
  /** Contains configurations for an input flow node in your flow. */
  readonly Input?: Json | undefined;
  /** Contains configurations for an iterator node in your flow. */
  readonly Iterator?: Json | undefined;
  /** Contains configurations for a knowledge base node in your flow. */
  readonly KnowledgeBase?: FlowVersion_KnowledgeBaseFlowNodeConfiguration | undefined;
  /** Contains configurations for a Lambda function node in your flow. */
  readonly LambdaFunction?: FlowVersion_LambdaFunctionFlowNodeConfiguration | undefined;
  /** Contains configurations for a Lex node in your flow. */
  readonly Lex?: FlowVersion_LexFlowNodeConfiguration | undefined;
  /** Contains configurations for a DoWhile loop in your flow. */
  readonly Loop?: FlowVersion_LoopFlowNodeConfiguration | undefined;
  /** Contains controller node configurations for a DoWhile loop in your flow. */
  readonly LoopController?: FlowVersion_LoopControllerFlowNodeConfiguration | undefined;
  /** Contains input node configurations for a DoWhile loop in your flow. */
  readonly LoopInput?: Json | undefined;
  /** Contains configurations for an output flow node in your flow. */
  readonly Output?: Json | undefined;
  /** Contains configurations for a prompt node in your flow. */
  readonly Prompt?: FlowVersion_PromptFlowNodeConfiguration | undefined;
  /** Contains configurations for a retrieval node in your flow. */
  readonly Retrieval?: FlowVersion_RetrievalFlowNodeConfiguration | undefined;
  /** Contains configurations for a storage node in your flow. */
  readonly Storage?: FlowVersion_StorageFlowNodeConfiguration | undefined;
}

/** Contains configurations for an input in an Amazon Bedrock Flows node. */
export interface FlowVersion_FlowNodeInput {
  /** An expression that formats the input for the node. */
  readonly Expression?: string | undefined;
  /** Specifies a name for the input that you can reference. */
  readonly Name?: string | undefined;
  /** Specifies the data type of the input. */
  readonly Type?: string | undefined;
}

/** Contains configurations for an output from a node. */
export interface FlowVersion_FlowNodeOutput {
  /** A name for the output that you can reference. */
  readonly Name?: string | undefined;
  /** The data type of the output. */
  readonly Type?: string | undefined;
}

/** Configuration information for a guardrail that you use with the Converse operation. */
export interface FlowVersion_GuardrailConfiguration {
  /** The identifier for the guardrail. */
  readonly GuardrailIdentifier?: string | undefined;
  /** The version of the guardrail. */
  readonly GuardrailVersion?: string | undefined;
}

/** Contains configurations for an inline code node in your flow. */
export interface FlowVersion_InlineCodeFlowNodeConfiguration {
  /** The code that's executed in your inline code node. */
  readonly Code?: string | undefined;
  /** The programming language used by your inline code node. */
  readonly Language?: string | undefined;
}

/** Contains configurations for a knowledge base node in a flow. */
export interface FlowVersion_KnowledgeBaseFlowNodeConfiguration {
  /** Contains configurations for a guardrail to apply during query and response generation for the knowledge base in this… */
  readonly GuardrailConfiguration?: FlowVersion_GuardrailConfiguration | undefined;
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfiguration?: FlowVersion_PromptInferenceConfiguration | undefined;
  /** The unique identifier of the knowledge base to query. */
  readonly KnowledgeBaseId?: string | undefined;
  /** The unique identifier of the model or inference profile to use to generate a response from the query results. */
  readonly ModelId?: string | undefined;
  /** The number of results to retrieve from the knowledge base. */
  readonly NumberOfResults?: number | undefined;
  /** The configuration for orchestrating the retrieval and generation process in the knowledge base node. */
  readonly OrchestrationConfiguration?: FlowVersion_KnowledgeBaseOrchestrationConfiguration | undefined;
  /** A custom prompt template to use with the knowledge base for generating responses. */
  readonly PromptTemplate?: FlowVersion_KnowledgeBasePromptTemplate | undefined;
  /** The configuration for reranking the retrieved results from the knowledge base to improve relevance. */
  readonly RerankingConfiguration?: FlowVersion_VectorSearchRerankingConfiguration | undefined;
}

/** Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization of… */
export interface FlowVersion_KnowledgeBaseOrchestrationConfiguration {
  /** The additional model-specific request parameters as key-value pairs to be included in the request to the foundation… */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfig?: FlowVersion_PromptInferenceConfiguration | undefined;
  /** The performance configuration options for the knowledge base retrieval and generation process. */
  readonly PerformanceConfig?: FlowVersion_PerformanceConfiguration | undefined;
  /** A custom prompt template for orchestrating the retrieval and generation process. */
  readonly PromptTemplate?: FlowVersion_KnowledgeBasePromptTemplate | undefined;
}

/** Defines a custom prompt template for orchestrating the retrieval and generation process. */
export interface FlowVersion_KnowledgeBasePromptTemplate {
  /** The text of the prompt template. */
  readonly TextPromptTemplate?: string | undefined;
}

/** Contains configurations for a Lambda function node in the flow. */
export interface FlowVersion_LambdaFunctionFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the Lambda function to invoke. */
  readonly LambdaArn?: string | undefined;
}

/** Contains configurations for a Lex node in the flow. */
export interface FlowVersion_LexFlowNodeConfiguration {
  /** The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke. */
  readonly BotAliasArn?: string | undefined;
  /** The Region to invoke the Amazon Lex bot in. */
  readonly LocaleId?: string | undefined;
}

/** Contains configurations for the controller node of a DoWhile loop in the flow. */
export interface FlowVersion_LoopControllerFlowNodeConfiguration {
  /** Specifies the condition that determines when the flow exits the DoWhile loop. */
  readonly ContinueCondition?: FlowVersion_FlowCondition | undefined;
  /** Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop. */
  readonly MaxIterations?: number | undefined;
}

/** Contains configurations for the nodes of a DoWhile loop in your flow. */
export interface FlowVersion_LoopFlowNodeConfiguration {
  /** The definition of the DoWhile loop nodes and connections between nodes in the flow. */
  readonly Definition?: FlowVersion_FlowDefinition | undefined;
}

/** Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches. */
export interface FlowVersion_MetadataConfigurationForReranking {
  /** The mode for selecting which metadata fields to include in the reranking process. */
  readonly SelectionMode?: string | undefined;
  /** Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields during… */
  readonly SelectiveModeConfiguration?: FlowVersion_RerankingMetadataSelectiveModeConfiguration | undefined;
}

/** Performance settings for a model. */
export interface FlowVersion_PerformanceConfiguration {
  /** To use a latency-optimized version of the model, set to `optimized`. */
  readonly Latency?: string | undefined;
}

/** Contains configurations for a prompt node in the flow. */
export interface FlowVersion_PromptFlowNodeConfiguration {
  /** Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it. */
  readonly GuardrailConfiguration?: FlowVersion_GuardrailConfiguration | undefined;
  /** Specifies whether the prompt is from Prompt management or defined inline. */
  readonly SourceConfiguration?: FlowVersion_PromptFlowNodeSourceConfiguration | undefined;
}

/** Contains configurations for a prompt defined inline in the node. */
export interface FlowVersion_PromptFlowNodeInlineConfiguration {
  /** Contains inference configurations for the prompt. */
  readonly InferenceConfiguration?: FlowVersion_PromptInferenceConfiguration | undefined;
  /** The unique identifier of the model or inference profile to run inference with. */
  readonly ModelId?: string | undefined;
  /** Contains a prompt and variables in the prompt that can be replaced with values at runtime. */
  readonly TemplateConfiguration?: FlowVersion_PromptTemplateConfiguration | undefined;
  /** The type of prompt template. */
  readonly TemplateType?: string | undefined;
}

/** Contains configurations for a prompt from Prompt management to use in a node. */
export interface FlowVersion_PromptFlowNodeResourceConfiguration {
  /** The Amazon Resource Name (ARN) of the prompt from Prompt management. */
  readonly PromptArn?: string | undefined;
}

/** Contains configurations for a prompt and whether it is from Prompt management or defined inline. */
export interface FlowVersion_PromptFlowNodeSourceConfiguration {
  /** Contains configurations for a prompt that is defined inline */
  readonly Inline?: FlowVersion_PromptFlowNodeInlineConfiguration | undefined;
  /** Contains configurations for a prompt from Prompt management. */
  readonly Resource?: FlowVersion_PromptFlowNodeResourceConfiguration | undefined;
}

/** Contains inference configurations for the prompt. */
export interface FlowVersion_PromptInferenceConfiguration {
  /** Contains inference configurations for a text prompt. */
  readonly Text?: FlowVersion_PromptModelInferenceConfiguration | undefined;
}

/** Contains information about a variable in the prompt. */
export interface FlowVersion_PromptInputVariable {
  /** The name of the variable. */
  readonly Name?: string | undefined;
}

/** Contains inference configurations related to model inference for a prompt. */
export interface FlowVersion_PromptModelInferenceConfiguration {
  /** The maximum number of tokens to return in the response. */
  readonly MaxTokens?: number | undefined;
  /** A list of strings that define sequences after which the model will stop generating. */
  readonly StopSequences?: readonly string[] | undefined;
  /** Controls the randomness of the response. */
  readonly Temperature?: number | undefined;
  /** The percentage of most-likely candidates that the model considers for the next token. */
  readonly TopP?: number | undefined;
}

/** Contains the message for a prompt. */
export interface FlowVersion_PromptTemplateConfiguration {
  /** Contains configurations for the text in a message for a prompt. */
  readonly Text?: FlowVersion_TextPromptTemplateConfiguration | undefined;
}

/** Configuration for selectively including or excluding metadata fields during the reranking process. */
export interface FlowVersion_RerankingMetadataSelectiveModeConfiguration {
  /** A list of metadata field names to explicitly exclude from the reranking process. */
  readonly FieldsToExclude?: readonly FlowVersion_FieldForReranking[] | undefined;
  /** A list of metadata field names to explicitly include in the reranking process. */
  readonly FieldsToInclude?: readonly FlowVersion_FieldForReranking[] | undefined;
}

/** Contains configurations for a Retrieval node in a flow. */
export interface FlowVersion_RetrievalFlowNodeConfiguration {
  /** Contains configurations for the service to use for retrieving data to return as the output from the node. */
  readonly ServiceConfiguration?: FlowVersion_RetrievalFlowNodeServiceConfiguration | undefined;
}

/** Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node. */
export interface FlowVersion_RetrievalFlowNodeS3Configuration {
  /** The name of the Amazon S3 bucket from which to retrieve data. */
  readonly BucketName?: string | undefined;
}

/** Contains configurations for the service to use for retrieving data to return as the output from the node. */
export interface FlowVersion_RetrievalFlowNodeServiceConfiguration {
  /** Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the node. */
  readonly S3?: FlowVersion_RetrievalFlowNodeS3Configuration | undefined;
}

/** Contains configurations for a Storage node in a flow. */
export interface FlowVersion_StorageFlowNodeConfiguration {
  /** Contains configurations for the service to use for storing the input into the node. */
  readonly ServiceConfiguration?: FlowVersion_StorageFlowNodeServiceConfiguration | undefined;
}

/** Contains configurations for the Amazon S3 location in which to store the input into the node. */
export interface FlowVersion_StorageFlowNodeS3Configuration {
  /** The name of the Amazon S3 bucket in which to store the input into the node. */
  readonly BucketName?: string | undefined;
}

/** Contains configurations for the service to use for storing the input into the node. */
export interface FlowVersion_StorageFlowNodeServiceConfiguration {
  /** Contains configurations for the Amazon S3 location in which to store the input into the node. */
  readonly S3?: FlowVersion_StorageFlowNodeS3Configuration | undefined;
}

/** Contains configurations for a text prompt template. */
export interface FlowVersion_TextPromptTemplateConfiguration {
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly FlowVersion_PromptInputVariable[] | undefined;
  /** The message for the prompt. */
  readonly Text?: string | undefined;
}

/** Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results. */
export interface FlowVersion_VectorSearchBedrockRerankingConfiguration {
  /** Configuration for how document metadata should be used during the reranking process. */
  readonly MetadataConfiguration?: FlowVersion_MetadataConfigurationForReranking | undefined;
  /** Configuration for the Amazon Bedrock foundation model used for reranking. */
  readonly ModelConfiguration?: FlowVersion_VectorSearchBedrockRerankingModelConfiguration | undefined;
  /** The maximum number of results to rerank. */
  readonly NumberOfRerankedResults?: number | undefined;
}

/** Configuration for the Amazon Bedrock foundation model used for reranking vector search results. */
export interface FlowVersion_VectorSearchBedrockRerankingModelConfiguration {
  /** A list of additional fields to include in the model request during reranking. */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** The Amazon Resource Name (ARN) of the foundation model to use for reranking. */
  readonly ModelArn?: string | undefined;
}

/** Configuration for reranking vector search results to improve relevance. */
export interface FlowVersion_VectorSearchRerankingConfiguration {
  /** Configuration for using Amazon Bedrock foundation models to rerank search results. */
  readonly BedrockRerankingConfiguration?: FlowVersion_VectorSearchBedrockRerankingConfiguration | undefined;
  /** The type of reranking to apply to vector search results. */
  readonly Type?: string | undefined;
}

/** `AWS::Bedrock::Guardrail`: Creates a guardrail to detect and filter harmful content in your generative AI application. */
export interface Guardrail {
  /** Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails. */
  readonly AutomatedReasoningPolicyConfig?: Guardrail_AutomatedReasoningPolicyConfig | undefined;
  /** The message to return when the guardrail blocks a prompt. */
  readonly BlockedInputMessaging?: string | undefined;
  /** The message to return when the guardrail blocks a model response. */
  readonly BlockedOutputsMessaging?: string | undefined;
  /** The content filter policies to configure for the guardrail. */
  readonly ContentPolicyConfig?: Guardrail_ContentPolicyConfig | undefined;
  /** Contextual grounding policy config for a guardrail. */
  readonly ContextualGroundingPolicyConfig?: Guardrail_ContextualGroundingPolicyConfig | undefined;
  /** The system-defined guardrail profile that you're using with your guardrail. */
  readonly CrossRegionConfig?: Guardrail_GuardrailCrossRegionConfig | undefined;
  /** A description of the guardrail. */
  readonly Description?: string | undefined;
  /** The ARN of the AWS key that you use to encrypt the guardrail. */
  readonly KmsKeyArn?: string | undefined;
  /** The name of the guardrail. */
  readonly Name?: string | undefined;
  /** The sensitive information policy to configure for the guardrail. */
  readonly SensitiveInformationPolicyConfig?: Guardrail_SensitiveInformationPolicyConfig | undefined;
  /** The tags that you want to attach to the guardrail. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The topic policies to configure for the guardrail. */
  readonly TopicPolicyConfig?: Guardrail_TopicPolicyConfig | undefined;
  /** The word policy you configure for the guardrail. */
  readonly WordPolicyConfig?: Guardrail_WordPolicyConfig | undefined;
  /** Timestamp. */
  readonly CreatedAt?: string | undefined;
  /** Appears if the `status` of the guardrail is `FAILED`. */
  readonly FailureRecommendations?: readonly string[] | undefined;
  /** The ARN of the guardrail. */
  readonly GuardrailArn?: string | undefined;
  /** The unique identifier of the guardrail. */
  readonly GuardrailId?: string | undefined;
  /** The status of the guardrail. */
  readonly Status?: string | undefined;
  /** Appears if the `status` is `FAILED`. */
  readonly StatusReasons?: readonly string[] | undefined;
  /** Timestamp. */
  readonly UpdatedAt?: string | undefined;
  /** The version of the guardrail that was created. */
  readonly Version?: string | undefined;
}

/** Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails. */
export interface Guardrail_AutomatedReasoningPolicyConfig {
  /** The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions. */
  readonly ConfidenceThreshold?: number | undefined;
  /** The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration. */
  readonly Policies?: readonly string[] | undefined;
}

/** Contains filter strengths for harmful content. */
export interface Guardrail_ContentFilterConfig {
  /** Specifies the action to take when harmful content is detected. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the input. */
  readonly InputEnabled?: boolean | undefined;
  /** The input modalities selected for the guardrail content filter configuration. */
  readonly InputModalities?: readonly string[] | undefined;
  /** The strength of the content filter to apply to prompts. */
  readonly InputStrength?: string | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** The output modalities selected for the guardrail content filter configuration. */
  readonly OutputModalities?: readonly string[] | undefined;
  /** The strength of the content filter to apply to model responses. */
  readonly OutputStrength?: string | undefined;
  /** The harmful category that the content filter is applied to. */
  readonly Type?: string | undefined;
}

/** The tier that your guardrail uses for content filters. */
export interface Guardrail_ContentFiltersTierConfig {
  /** The tier that your guardrail uses for content filters. */
  readonly TierName?: string | undefined;
}

/** Contains details about how to handle harmful content. */
export interface Guardrail_ContentPolicyConfig {
  /** The tier that your guardrail uses for content filters. */
  readonly ContentFiltersTierConfig?: Guardrail_ContentFiltersTierConfig | undefined;
  /** Contains the type of the content filter and how strongly it should apply to prompts and model responses. */
  readonly FiltersConfig?: readonly Guardrail_ContentFilterConfig[] | undefined;
}

/** The filter configuration details for the guardrails contextual grounding filter. */
export interface Guardrail_ContextualGroundingFilterConfig {
  /** Specifies the action to take when content fails the contextual grounding evaluation. */
  readonly Action?: string | undefined;
  /** Specifies whether to enable contextual grounding evaluation. */
  readonly Enabled?: boolean | undefined;
  /** The threshold details for the guardrails contextual grounding filter. */
  readonly Threshold?: number | undefined;
  /** The filter details for the guardrails contextual grounding filter. */
  readonly Type?: string | undefined;
}

/** The policy configuration details for the guardrails contextual grounding policy. */
export interface Guardrail_ContextualGroundingPolicyConfig {
  /** List of contextual grounding filter configs. */
  readonly FiltersConfig?: readonly Guardrail_ContextualGroundingFilterConfig[] | undefined;
}

/** The system-defined guardrail profile that you're using with your guardrail. */
export interface Guardrail_GuardrailCrossRegionConfig {
  /** The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using. */
  readonly GuardrailProfileArn?: string | undefined;
}

/** The managed word list to configure for the guardrail. */
export interface Guardrail_ManagedWordsConfig {
  /** Specifies the action to take when harmful content is detected in the input. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the input. */
  readonly InputEnabled?: boolean | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** The managed word type to configure for the guardrail. */
  readonly Type?: string | undefined;
}

/** The PII entity to configure for the guardrail. */
export interface Guardrail_PiiEntityConfig {
  /** Configure guardrail action when the PII entity is detected. */
  readonly Action?: string | undefined;
  /** Specifies the action to take when harmful content is detected in the input. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the input. */
  readonly InputEnabled?: boolean | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Indicates whether guardrail evaluation is enabled on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** Configure guardrail type when the PII entity is detected. */
  readonly Type?: string | undefined;
}

/** The regular expression to configure for the guardrail. */
export interface Guardrail_RegexConfig {
  /** The guardrail action to configure when matching regular expression is detected. */
  readonly Action?: string | undefined;
  /** The description of the regular expression to configure for the guardrail. */
  readonly Description?: string | undefined;
  /** Specifies the action to take when harmful content is detected in the input. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the input. */
  readonly InputEnabled?: boolean | undefined;
  /** The name of the regular expression to configure for the guardrail. */
  readonly Name?: string | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** The regular expression pattern to configure for the guardrail. */
  readonly Pattern?: string | undefined;
}

/** Contains details about PII entities and regular expressions to configure for the guardrail. */
export interface Guardrail_SensitiveInformationPolicyConfig {
  /** A list of PII entities to configure to the guardrail. */
  readonly PiiEntitiesConfig?: readonly Guardrail_PiiEntityConfig[] | undefined;
  /** A list of regular expressions to configure to the guardrail. */
  readonly RegexesConfig?: readonly Guardrail_RegexConfig[] | undefined;
}

/** Details about topics for the guardrail to identify and deny. */
export interface Guardrail_TopicConfig {
  /** A definition of the topic to deny. */
  readonly Definition?: string | undefined;
  /** A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic. */
  readonly Examples?: readonly string[] | undefined;
  /** Specifies the action to take when harmful content is detected in the input. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the input. */
  readonly InputEnabled?: boolean | undefined;
  /** The name of the topic to deny. */
  readonly Name?: string | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** Specifies to deny the topic. */
  readonly Type?: string | undefined;
}

/** Contains details about topics that the guardrail should identify and deny. */
export interface Guardrail_TopicPolicyConfig {
  /** A list of policies related to topics that the guardrail should deny. */
  readonly TopicsConfig?: readonly Guardrail_TopicConfig[] | undefined;
  /** The tier that your guardrail uses for denied topic filters. */
  readonly TopicsTierConfig?: Guardrail_TopicsTierConfig | undefined;
}

/** The tier that your guardrail uses for denied topic filters. */
export interface Guardrail_TopicsTierConfig {
  /** The tier that your guardrail uses for denied topic filters. */
  readonly TierName?: string | undefined;
}

/** A word to configure for the guardrail. */
export interface Guardrail_WordConfig {
  /** Specifies the action to take when harmful content is detected in the input. */
  readonly InputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the intput. */
  readonly InputEnabled?: boolean | undefined;
  /** Specifies the action to take when harmful content is detected in the output. */
  readonly OutputAction?: string | undefined;
  /** Specifies whether to enable guardrail evaluation on the output. */
  readonly OutputEnabled?: boolean | undefined;
  /** Text of the word configured for the guardrail to block. */
  readonly Text?: string | undefined;
}

/** Contains details about the word policy to configured for the guardrail. */
export interface Guardrail_WordPolicyConfig {
  /** A list of managed words to configure for the guardrail. */
  readonly ManagedWordListsConfig?: readonly Guardrail_ManagedWordsConfig[] | undefined;
  /** A list of words to configure for the guardrail. */
  readonly WordsConfig?: readonly Guardrail_WordConfig[] | undefined;
}

/** `AWS::Bedrock::GuardrailVersion`: Creates a version of the guardrail. */
export interface GuardrailVersion {
  /** A description of the guardrail version. */
  readonly Description?: string | undefined;
  /** The unique identifier of the guardrail. */
  readonly GuardrailIdentifier?: string | undefined;
  /** The ARN of the guardrail. */
  readonly GuardrailArn?: string | undefined;
  /** The unique identifier of the guardrail. */
  readonly GuardrailId?: string | undefined;
  /** The version of the guardrail. */
  readonly Version?: string | undefined;
}

/** `AWS::Bedrock::IntelligentPromptRouter`: Specifies an intelligent prompt router resource for Amazon Bedrock. */
export interface IntelligentPromptRouter {
  /** An optional description of the prompt router to help identify its purpose. */
  readonly Description?: string | undefined;
  /** The default model to use when the routing criteria is not met. */
  readonly FallbackModel?: IntelligentPromptRouter_PromptRouterTargetModel | undefined;
  /** A list of foundation models that the prompt router can route requests to. */
  readonly Models?: readonly IntelligentPromptRouter_PromptRouterTargetModel[] | undefined;
  /** The name of the prompt router. */
  readonly PromptRouterName?: string | undefined;
  /** Routing criteria for a prompt router. */
  readonly RoutingCriteria?: IntelligentPromptRouter_RoutingCriteria | undefined;
  /** An array of key-value pairs to apply to this resource as tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates the time that the prompt router was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the prompt router. */
  readonly PromptRouterArn?: string | undefined;
  /** The router's status. */
  readonly Status?: string | undefined;
  /** The router's type. */
  readonly Type?: string | undefined;
  /** When the router was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The target model for a prompt router. */
export interface IntelligentPromptRouter_PromptRouterTargetModel {
  /** The target model's ARN. */
  readonly ModelArn?: string | undefined;
}

/** Routing criteria for a prompt router. */
export interface IntelligentPromptRouter_RoutingCriteria {
  /** The criteria's response quality difference. */
  readonly ResponseQualityDifference?: number | undefined;
}

/** `AWS::Bedrock::KnowledgeBase`: Specifies a knowledge base as a resource in a top-level template. */
export interface KnowledgeBase {
  /** The description of the knowledge base associated with the inline agent. */
  readonly Description?: string | undefined;
  /** Contains details about the embeddings configuration of the knowledge base. */
  readonly KnowledgeBaseConfiguration?: KnowledgeBase_KnowledgeBaseConfiguration | undefined;
  /** The name of the knowledge base. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base. */
  readonly RoleArn?: string | undefined;
  /** Contains details about the storage configuration of the knowledge base. */
  readonly StorageConfiguration?: KnowledgeBase_StorageConfiguration | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The time the knowledge base was created. */
  readonly CreatedAt?: string | undefined;
  /** A list of reasons that the API operation on the knowledge base failed. */
  readonly FailureReasons?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the knowledge base. */
  readonly KnowledgeBaseArn?: string | undefined;
  /** The unique identifier for a knowledge base associated with the inline agent. */
  readonly KnowledgeBaseId?: string | undefined;
  /** The status of the knowledge base. */
  readonly Status?: string | undefined;
  /** The time the knowledge base was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Configuration settings for processing audio content in multimodal knowledge bases. */
export interface KnowledgeBase_AudioConfiguration {
  /** Configuration for segmenting audio content during processing. */
  readonly SegmentationConfiguration?: KnowledgeBase_AudioSegmentationConfiguration | undefined;
}

/** Configuration for segmenting audio content during multimodal knowledge base ingestion. */
export interface KnowledgeBase_AudioSegmentationConfiguration {
  /** The duration in seconds for each audio segment. */
  readonly FixedLengthDuration?: number | undefined;
}

/** The vector configuration details for the Bedrock embeddings model. */
export interface KnowledgeBase_BedrockEmbeddingModelConfiguration {
  /** Configuration settings for processing audio content in multimodal knowledge bases. */
  readonly Audio?: readonly KnowledgeBase_AudioConfiguration[] | undefined;
  /** The dimensions details for the vector configuration used on the Bedrock embeddings model. */
  readonly Dimensions?: number | undefined;
  /** The data type for the vectors when using a model to convert text into vector embeddings. */
  readonly EmbeddingDataType?: string | undefined;
  /** Model-specific configuration for the embedding model. */
  readonly ModelConfiguration?: Json | undefined;
  /** Configuration settings for processing video content in multimodal knowledge bases. */
  readonly Video?: readonly KnowledgeBase_VideoConfiguration[] | undefined;
}

/** Contains configurations for a query, each of which defines information about example queries to help the query engine… */
export interface KnowledgeBase_CuratedQuery {
  /** An example natural language query. */
  readonly NaturalLanguage?: string | undefined;
  /** The SQL equivalent of the natural language query. */
  readonly Sql?: string | undefined;
}

/** The configuration details for the embeddings model. */
export interface KnowledgeBase_EmbeddingModelConfiguration {
  /** The vector configuration details on the Bedrock embeddings model. */
  readonly BedrockEmbeddingModelConfiguration?: KnowledgeBase_BedrockEmbeddingModelConfiguration | undefined;
}

/** Settings for an Amazon Kendra knowledge base. */
export interface KnowledgeBase_KendraKnowledgeBaseConfiguration {
  /** The ARN of the Amazon Kendra index. */
  readonly KendraIndexArn?: string | undefined;
}

/** Configurations to apply to a knowledge base attached to the agent during query. */
export interface KnowledgeBase_KnowledgeBaseConfiguration {
  /** Settings for an Amazon Kendra knowledge base. */
  readonly KendraKnowledgeBaseConfiguration?: KnowledgeBase_KendraKnowledgeBaseConfiguration | undefined;
  /** Contains details about the model used to create vector embeddings for a managed knowledge base. */
  readonly ManagedKnowledgeBaseConfiguration?: KnowledgeBase_ManagedKnowledgeBaseConfiguration | undefined;
  /** Specifies configurations for a knowledge base connected to an SQL database. */
  readonly SqlKnowledgeBaseConfiguration?: KnowledgeBase_SqlKnowledgeBaseConfiguration | undefined;
  /** The type of data that the data source is converted into for the knowledge base. */
  readonly Type?: string | undefined;
  /** Contains details about the model that's used to convert the data source into vector embeddings. */
  readonly VectorKnowledgeBaseConfiguration?: KnowledgeBase_VectorKnowledgeBaseConfiguration | undefined;
}

/** Contains details about the model used to create vector embeddings for a managed knowledge base. */
export interface KnowledgeBase_ManagedKnowledgeBaseConfiguration {
  /** The ARN of the model used to create vector embeddings for the knowledge base. */
  readonly EmbeddingModelArn?: string | undefined;
  /** The embeddings model configuration details for the vector model used in Knowledge Base. */
  readonly EmbeddingModelConfiguration?: KnowledgeBase_EmbeddingModelConfiguration | undefined;
  /** The type of embedding model to use for the managed knowledge base. */
  readonly EmbeddingModelType?: string | undefined;
  /** Contains details about the server-side encryption for the managed knowledge base. */
  readonly ServerSideEncryptionConfiguration?: KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration | undefined;
  /** Configurations for supplemental data storage. */
  readonly SupplementalDataStorageConfiguration?: KnowledgeBase_SupplementalDataStorageConfiguration | undefined;
}

/** Contains details about the server-side encryption for the managed knowledge base. */
export interface KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration {
  /** The ARN of the AWS KMS key used to encrypt the managed knowledge base. */
  readonly KmsKeyArn?: string | undefined;
}

/** Contains details about the storage configuration of the knowledge base in MongoDB Atlas. */
export interface KnowledgeBase_MongoDbAtlasConfiguration {
  /** The collection name of the knowledge base in MongoDB Atlas. */
  readonly CollectionName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user credentials for… */
  readonly CredentialsSecretArn?: string | undefined;
  /** The database name in your MongoDB Atlas cluster for your knowledge base. */
  readonly DatabaseName?: string | undefined;
  /** The endpoint URL of your MongoDB Atlas cluster for your knowledge base. */
  readonly Endpoint?: string | undefined;
  /** The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster. */
  readonly EndpointServiceName?: string | undefined;
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_MongoDbAtlasFieldMapping | undefined;
  /** The name of the text search index in the MongoDB collection. */
  readonly TextIndexName?: string | undefined;
  /** The name of the MongoDB Atlas vector search index. */
  readonly VectorIndexName?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_MongoDbAtlasFieldMapping {
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources. */
  readonly VectorField?: string | undefined;
}

/** Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics. */
export interface KnowledgeBase_NeptuneAnalyticsConfiguration {
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_NeptuneAnalyticsFieldMapping | undefined;
  /** The Amazon Resource Name (ARN) of the Neptune Analytics vector store. */
  readonly GraphArn?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_NeptuneAnalyticsFieldMapping {
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
}

/** Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service. */
export interface KnowledgeBase_OpenSearchManagedClusterConfiguration {
  /** The Amazon Resource Name (ARN) of the OpenSearch domain. */
  readonly DomainArn?: string | undefined;
  /** The endpoint URL the OpenSearch domain. */
  readonly DomainEndpoint?: string | undefined;
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_OpenSearchManagedClusterFieldMapping | undefined;
  /** The name of the vector store. */
  readonly VectorIndexName?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_OpenSearchManagedClusterFieldMapping {
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources. */
  readonly VectorField?: string | undefined;
}

/** Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service. */
export interface KnowledgeBase_OpenSearchServerlessConfiguration {
  /** The Amazon Resource Name (ARN) of the OpenSearch Service vector store. */
  readonly CollectionArn?: string | undefined;
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_OpenSearchServerlessFieldMapping | undefined;
  /** The name of the vector store. */
  readonly VectorIndexName?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_OpenSearchServerlessFieldMapping {
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources. */
  readonly VectorField?: string | undefined;
}

/** Contains details about the storage configuration of the knowledge base in Pinecone. */
export interface KnowledgeBase_PineconeConfiguration {
  /** The endpoint URL for your index management page. */
  readonly ConnectionString?: string | undefined;
  /** The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Pinecone… */
  readonly CredentialsSecretArn?: string | undefined;
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_PineconeFieldMapping | undefined;
  /** The namespace to be used to write new data to your database. */
  readonly Namespace?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_PineconeFieldMapping {
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
}

/** Contains information about a column in the current table for the query engine to consider. */
export interface KnowledgeBase_QueryGenerationColumn {
  /** A description of the column that helps the query engine understand the contents of the column. */
  readonly Description?: string | undefined;
  /** Specifies whether to include or exclude the column during query generation. */
  readonly Inclusion?: string | undefined;
  /** The name of the column for which the other fields in this object apply. */
  readonly Name?: string | undefined;
}

/** Contains configurations for query generation. */
export interface KnowledgeBase_QueryGenerationConfiguration {
  /** The time after which query generation will time out. */
  readonly ExecutionTimeoutSeconds?: number | undefined;
  /** Specifies configurations for context to use during query generation. */
  readonly GenerationContext?: KnowledgeBase_QueryGenerationContext | undefined;
}

/** Contains configurations for context to use during query generation. */
export interface KnowledgeBase_QueryGenerationContext {
  /** An array of objects, each of which defines information about example queries to help the query engine generate… */
  readonly CuratedQueries?: readonly KnowledgeBase_CuratedQuery[] | undefined;
  /** An array of objects, each of which defines information about a table in the database. */
  readonly Tables?: readonly KnowledgeBase_QueryGenerationTable[] | undefined;
}

/** Contains information about a table for the query engine to consider. */
export interface KnowledgeBase_QueryGenerationTable {
  /** An array of objects, each of which defines information about a column in the table. */
  readonly Columns?: readonly KnowledgeBase_QueryGenerationColumn[] | undefined;
  /** A description of the table that helps the query engine understand the contents of the table. */
  readonly Description?: string | undefined;
  /** Specifies whether to include or exclude the table during query generation. */
  readonly Inclusion?: string | undefined;
  /** The name of the table for which the other fields in this object apply. */
  readonly Name?: string | undefined;
}

/** Contains details about the storage configuration of the knowledge base in Amazon RDS. */
export interface KnowledgeBase_RdsConfiguration {
  /** The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS… */
  readonly CredentialsSecretArn?: string | undefined;
  /** The name of your Amazon RDS database. */
  readonly DatabaseName?: string | undefined;
  /** Contains the names of the fields to which to map information about the vector store. */
  readonly FieldMapping?: KnowledgeBase_RdsFieldMapping | undefined;
  /** The Amazon Resource Name (ARN) of the vector store. */
  readonly ResourceArn?: string | undefined;
  /** The name of the table in the database. */
  readonly TableName?: string | undefined;
}

/** Contains the names of the fields to which to map information about the vector store. */
export interface KnowledgeBase_RdsFieldMapping {
  /** Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your data… */
  readonly CustomMetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores metadata about the vector store. */
  readonly MetadataField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the ID for each entry. */
  readonly PrimaryKeyField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the raw text from your data. */
  readonly TextField?: string | undefined;
  /** The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources. */
  readonly VectorField?: string | undefined;
}

/** Contains configurations for an Amazon Redshift database. */
export interface KnowledgeBase_RedshiftConfiguration {
  /** Specifies configurations for an Amazon Redshift query engine. */
  readonly QueryEngineConfiguration?: KnowledgeBase_RedshiftQueryEngineConfiguration | undefined;
  /** Specifies configurations for generating queries. */
  readonly QueryGenerationConfiguration?: KnowledgeBase_QueryGenerationConfiguration | undefined;
  /** Specifies configurations for Amazon Redshift database storage. */
  readonly StorageConfigurations?: readonly KnowledgeBase_RedshiftQueryEngineStorageConfiguration[] | undefined;
}

/** Contains configurations for authentication to an Amazon Redshift provisioned data warehouse. */
export interface KnowledgeBase_RedshiftProvisionedAuthConfiguration {
  /** The database username for authentication to an Amazon Redshift provisioned data warehouse. */
  readonly DatabaseUser?: string | undefined;
  /** The type of authentication to use. */
  readonly Type?: string | undefined;
  /** The ARN of an Secrets Manager secret for authentication. */
  readonly UsernamePasswordSecretArn?: string | undefined;
}

/** Contains configurations for a provisioned Amazon Redshift query engine. */
export interface KnowledgeBase_RedshiftProvisionedConfiguration {
  /** Specifies configurations for authentication to Amazon Redshift. */
  readonly AuthConfiguration?: KnowledgeBase_RedshiftProvisionedAuthConfiguration | undefined;
  /** The ID of the Amazon Redshift cluster. */
  readonly ClusterIdentifier?: string | undefined;
}

/** Contains configurations for storage in AWS Glue Data Catalog. */
export interface KnowledgeBase_RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
  /** A list of names of the tables to use. */
  readonly TableNames?: readonly string[] | undefined;
}

/** Contains configurations for an Amazon Redshift query engine. */
export interface KnowledgeBase_RedshiftQueryEngineConfiguration {
  /** Specifies configurations for a provisioned Amazon Redshift query engine. */
  readonly ProvisionedConfiguration?: KnowledgeBase_RedshiftProvisionedConfiguration | undefined;
  /** Specifies configurations for a serverless Amazon Redshift query engine. */
  readonly ServerlessConfiguration?: KnowledgeBase_RedshiftServerlessConfiguration | undefined;
  /** The type of query engine. */
  readonly Type?: string | undefined;
}

/** Contains configurations for storage in Amazon Redshift. */
export interface KnowledgeBase_RedshiftQueryEngineRedshiftStorageConfiguration {
  /** The name of the Amazon Redshift database. */
  readonly DatabaseName?: string | undefined;
}

/** Contains configurations for Amazon Redshift data storage. */
export interface KnowledgeBase_RedshiftQueryEngineStorageConfiguration {
  /** Specifies configurations for storage in AWS Glue Data Catalog. */
  readonly AwsDataCatalogConfiguration?: KnowledgeBase_RedshiftQueryEngineAwsDataCatalogStorageConfiguration | undefined;
  /** Specifies configurations for storage in Amazon Redshift. */
  readonly RedshiftConfiguration?: KnowledgeBase_RedshiftQueryEngineRedshiftStorageConfiguration | undefined;
  /** The data storage service to use. */
  readonly Type?: string | undefined;
}

/** Specifies configurations for authentication to a Redshift Serverless. */
export interface KnowledgeBase_RedshiftServerlessAuthConfiguration {
  /** The type of authentication to use. */
  readonly Type?: string | undefined;
  /** The ARN of an Secrets Manager secret for authentication. */
  readonly UsernamePasswordSecretArn?: string | undefined;
}

/** Contains configurations for authentication to Amazon Redshift Serverless. */
export interface KnowledgeBase_RedshiftServerlessConfiguration {
  /** Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse. */
  readonly AuthConfiguration?: KnowledgeBase_RedshiftServerlessAuthConfiguration | undefined;
  /** The ARN of the Amazon Redshift workgroup. */
  readonly WorkgroupArn?: string | undefined;
}

/** A storage location in an Amazon S3 bucket. */
export interface KnowledgeBase_S3Location {
  /** An object URI starting with `s3://`. */
  readonly URI?: string | undefined;
}

/** Contains the storage configuration of the knowledge base for S3 vectors. */
export interface KnowledgeBase_S3VectorsConfiguration {
  /** The Amazon Resource Name (ARN) of the vector index used for the knowledge base. */
  readonly IndexArn?: string | undefined;
  /** The name of the vector index used for the knowledge base. */
  readonly IndexName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored. */
  readonly VectorBucketArn?: string | undefined;
}

/** Contains configurations for a knowledge base connected to an SQL database. */
export interface KnowledgeBase_SqlKnowledgeBaseConfiguration {
  /** Specifies configurations for a knowledge base connected to an Amazon Redshift database. */
  readonly RedshiftConfiguration?: KnowledgeBase_RedshiftConfiguration | undefined;
  /** The type of SQL database to connect to the knowledge base. */
  readonly Type?: string | undefined;
}

/** Contains the storage configuration of the knowledge base. */
export interface KnowledgeBase_StorageConfiguration {
  /** Contains the storage configuration of the knowledge base in MongoDB Atlas. */
  readonly MongoDbAtlasConfiguration?: KnowledgeBase_MongoDbAtlasConfiguration | undefined;
  /** Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune. */
  readonly NeptuneAnalyticsConfiguration?: KnowledgeBase_NeptuneAnalyticsConfiguration | undefined;
  /** Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster. */
  readonly OpensearchManagedClusterConfiguration?: KnowledgeBase_OpenSearchManagedClusterConfiguration | undefined;
  /** Contains the storage configuration of the knowledge base in Amazon OpenSearch Service. */
  readonly OpensearchServerlessConfiguration?: KnowledgeBase_OpenSearchServerlessConfiguration | undefined;
  /** Contains the storage configuration of the knowledge base in Pinecone. */
  readonly PineconeConfiguration?: KnowledgeBase_PineconeConfiguration | undefined;
  /** Contains details about the storage configuration of the knowledge base in Amazon RDS. */
  readonly RdsConfiguration?: KnowledgeBase_RdsConfiguration | undefined;
  /** The configuration settings for storing knowledge base data using S3 vectors. */
  readonly S3VectorsConfiguration?: KnowledgeBase_S3VectorsConfiguration | undefined;
  /** The vector store service in which the knowledge base is stored. */
  readonly Type?: string | undefined;
}

/** Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted from… */
export interface KnowledgeBase_SupplementalDataStorageConfiguration {
  /** List of supplemental data storage locations. */
  readonly SupplementalDataStorageLocations?: readonly KnowledgeBase_SupplementalDataStorageLocation[] | undefined;
}

/** Contains information about a storage location for multimedia content (images, audio, and video) extracted from… */
export interface KnowledgeBase_SupplementalDataStorageLocation {
  /** Contains information about the Amazon S3 location for the extracted multimedia content. */
  readonly S3Location?: KnowledgeBase_S3Location | undefined;
  /** Supplemental data storage location type. */
  readonly SupplementalDataStorageLocationType?: string | undefined;
}

/** Contains details about the model used to create vector embeddings for the knowledge base. */
export interface KnowledgeBase_VectorKnowledgeBaseConfiguration {
  /** The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base. */
  readonly EmbeddingModelArn?: string | undefined;
  /** The embeddings model configuration details for the vector model used in Knowledge Base. */
  readonly EmbeddingModelConfiguration?: KnowledgeBase_EmbeddingModelConfiguration | undefined;
  /** If you include multimodal data from your data source, use this object to specify configurations for the storage… */
  readonly SupplementalDataStorageConfiguration?: KnowledgeBase_SupplementalDataStorageConfiguration | undefined;
}

/** Configuration settings for processing video content in multimodal knowledge bases. */
export interface KnowledgeBase_VideoConfiguration {
  /** Configuration for segmenting video content during processing. */
  readonly SegmentationConfiguration?: KnowledgeBase_VideoSegmentationConfiguration | undefined;
}

/** Configuration for segmenting video content during multimodal knowledge base ingestion. */
export interface KnowledgeBase_VideoSegmentationConfiguration {
  /** The duration in seconds for each video segment. */
  readonly FixedLengthDuration?: number | undefined;
}

/** `AWS::Bedrock::KnowledgeBasePolicy`: Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type */
export interface KnowledgeBasePolicy {
  /** The unique identifier of the knowledge base */
  readonly KnowledgeBaseId?: string | undefined;
  /** The IAM policy document defining access permissions for the knowledge base */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The revision identifier for the policy, used for optimistic concurrency control */
  readonly RevisionId?: string | undefined;
}

/** `AWS::Bedrock::Prompt`: Creates a prompt in your prompt library that you can add to a flow. */
export interface Prompt {
  /** The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with. */
  readonly CustomerEncryptionKeyArn?: string | undefined;
  /** The name of the default variant for the prompt. */
  readonly DefaultVariant?: string | undefined;
  /** The description of the prompt. */
  readonly Description?: string | undefined;
  /** The name of the prompt. */
  readonly Name?: string | undefined;
  /** Metadata that you can assign to a resource as key-value pairs. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of objects, each containing details about a variant of the prompt. */
  readonly Variants?: readonly Prompt_PromptVariant[] | undefined;
  /** The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request). */
  readonly Arn?: string | undefined;
  /** The time at which the prompt was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the prompt. */
  readonly Id?: string | undefined;
  /** The time at which the prompt was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The version of the prompt that this summary applies to. */
  readonly Version?: string | undefined;
}

/** Defines a section of content to be cached for reuse in subsequent API calls. */
export interface Prompt_CachePointBlock {
  /** Specifies the type of cache point within the CachePointBlock. */
  readonly Type?: string | undefined;
}

/** Contains configurations to use a prompt in a conversational format. */
export interface Prompt_ChatPromptTemplateConfiguration {
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly Prompt_PromptInputVariable[] | undefined;
  /** Contains messages in the chat for the prompt. */
  readonly Messages?: readonly Prompt_Message[] | undefined;
  /** Contains system prompts to provide context to the model or to describe how it should behave. */
  readonly System?: readonly Prompt_SystemContentBlock[] | undefined;
  /** Configuration information for the tools that the model can use when generating a response. */
  readonly ToolConfiguration?: Prompt_ToolConfiguration | undefined;
}

/** A block of content for a message that you pass to, or receive from, a model with the Converse or ConverseStream API… */
export interface Prompt_ContentBlock {
  /** CachePoint to include in the message. */
  readonly CachePoint?: Prompt_CachePointBlock | undefined;
  /** Text to include in the message. */
  readonly Text?: string | undefined;
}

/** A message input, or returned from, a call to Converse or ConverseStream. */
export interface Prompt_Message {
  /** The message content. */
  readonly Content?: readonly Prompt_ContentBlock[] | undefined;
  /** The role that the message plays in the message. */
  readonly Role?: string | undefined;
}

/** Contains specifications for an Amazon Bedrock agent with which to use the prompt. */
export interface Prompt_PromptAgentResource {
  /** The ARN of the agent with which to use the prompt. */
  readonly AgentIdentifier?: string | undefined;
}

/** Contains specifications for a generative AI resource with which to use the prompt. */
export interface Prompt_PromptGenAiResource {
  /** Specifies an Amazon Bedrock agent with which to use the prompt. */
  readonly Agent?: Prompt_PromptAgentResource | undefined;
}

/** Contains inference configurations for the prompt. */
export interface Prompt_PromptInferenceConfiguration {
  /** Contains inference configurations for a text prompt. */
  readonly Text?: Prompt_PromptModelInferenceConfiguration | undefined;
}

/** Contains information about a variable in the prompt. */
export interface Prompt_PromptInputVariable {
  /** The name of the variable. */
  readonly Name?: string | undefined;
}

/** Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant. */
export interface Prompt_PromptMetadataEntry {
  /** The key of a metadata tag for a prompt variant. */
  readonly Key?: string | undefined;
  /** The value of a metadata tag for a prompt variant. */
  readonly Value?: string | undefined;
}

/** Contains inference configurations related to model inference for a prompt. */
export interface Prompt_PromptModelInferenceConfiguration {
  /** The maximum number of tokens to return in the response. */
  readonly MaxTokens?: number | undefined;
  /** A list of strings that define sequences after which the model will stop generating. */
  readonly StopSequences?: readonly string[] | undefined;
  /** Controls the randomness of the response. */
  readonly Temperature?: number | undefined;
  /** The percentage of most-likely candidates that the model considers for the next token. */
  readonly TopP?: number | undefined;
}

/** Contains the message for a prompt. */
export interface Prompt_PromptTemplateConfiguration {
  /** Contains configurations to use the prompt in a conversational format. */
  readonly Chat?: Prompt_ChatPromptTemplateConfiguration | undefined;
  /** Contains configurations for the text in a message for a prompt. */
  readonly Text?: Prompt_TextPromptTemplateConfiguration | undefined;
}

/** Contains details about a variant of the prompt. */
export interface Prompt_PromptVariant {
  /** Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field. */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** Specifies a generative AI resource with which to use the prompt. */
  readonly GenAiResource?: Prompt_PromptGenAiResource | undefined;
  /** Contains inference configurations for the prompt variant. */
  readonly InferenceConfiguration?: Prompt_PromptInferenceConfiguration | undefined;
  /** An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt… */
  readonly Metadata?: readonly Prompt_PromptMetadataEntry[] | undefined;
  /** The unique identifier of the model or inference profile with which to run inference on the prompt. */
  readonly ModelId?: string | undefined;
  /** The name of the prompt variant. */
  readonly Name?: string | undefined;
  /** Contains configurations for the prompt template. */
  readonly TemplateConfiguration?: Prompt_PromptTemplateConfiguration | undefined;
  /** The type of prompt template to use. */
  readonly TemplateType?: string | undefined;
}

/** The model must request a specific tool. */
export interface Prompt_SpecificToolChoice {
  /** The name of the tool that the model must request. */
  readonly Name?: string | undefined;
}

/** Contains configurations for instructions to provide the model for how to handle input. */
export interface Prompt_SystemContentBlock {
  /** CachePoint to include in the system prompt. */
  readonly CachePoint?: Prompt_CachePointBlock | undefined;
  /** A system prompt for the model. */
  readonly Text?: string | undefined;
}

/** Contains configurations for a text prompt template. */
export interface Prompt_TextPromptTemplateConfiguration {
  /** A cache checkpoint within a template configuration. */
  readonly CachePoint?: Prompt_CachePointBlock | undefined;
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly Prompt_PromptInputVariable[] | undefined;
  /** The message for the prompt. */
  readonly Text?: string | undefined;
  /** The Amazon S3 location of the prompt text. */
  readonly TextS3Location?: Prompt_TextS3Location | undefined;
}

/** The Amazon S3 location of the prompt text. */
export interface Prompt_TextS3Location {
  /** The Amazon S3 bucket containing the prompt text. */
  readonly Bucket?: string | undefined;
  /** The object key for the Amazon S3 location. */
  readonly Key?: string | undefined;
  /** The version of the Amazon S3 location to use. */
  readonly Version?: string | undefined;
}

/** Information about a tool that you can use with the Converse API. */
export interface Prompt_Tool {
  /** CachePoint to include in the tool configuration. */
  readonly CachePoint?: Prompt_CachePointBlock | undefined;
  /** The specfication for the tool. */
  readonly ToolSpec?: Prompt_ToolSpecification | undefined;
}

/** Determines which tools the model should request in a call to `Converse` or `ConverseStream`. */
export interface Prompt_ToolChoice {
  /** The model must request at least one tool (no text is generated). */
  readonly Any?: Json | undefined;
  /** (Default). */
  readonly Auto?: Json | undefined;
  /** The Model must request the specified tool. */
  readonly Tool?: Prompt_SpecificToolChoice | undefined;
}

/** Configuration information for the tools that you pass to a model. */
export interface Prompt_ToolConfiguration {
  /** If supported by model, forces the model to request a tool. */
  readonly ToolChoice?: Prompt_ToolChoice | undefined;
  /** An array of tools that you want to pass to a model. */
  readonly Tools?: readonly Prompt_Tool[] | undefined;
}

/** The schema for the tool. */
export interface Prompt_ToolInputSchema {
  /** The JSON schema for the tool. */
  readonly Json?: Json | undefined;
}

/** The specification for the tool. */
export interface Prompt_ToolSpecification {
  /** The description for the tool. */
  readonly Description?: string | undefined;
  /** The input schema for the tool in JSON format. */
  readonly InputSchema?: Prompt_ToolInputSchema | undefined;
  /** The name for the tool. */
  readonly Name?: string | undefined;
}

/** `AWS::Bedrock::PromptVersion`: Creates a static snapshot of your prompt that can be deployed to production. */
export interface PromptVersion {
  /** The description of the prompt version. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the version of the prompt. */
  readonly PromptArn?: string | undefined;
  /** A map of tags attached to the prompt version and their values. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request). */
  readonly Arn?: string | undefined;
  /** The time at which the prompt was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with. */
  readonly CustomerEncryptionKeyArn?: string | undefined;
  /** The name of the default variant for the prompt. */
  readonly DefaultVariant?: string | undefined;
  /** The name of the prompt. */
  readonly Name?: string | undefined;
  /** The unique identifier of the prompt. */
  readonly PromptId?: string | undefined;
  /** The time at which the prompt was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** A list of objects, each containing details about a variant of the prompt. */
  readonly Variants?: readonly PromptVersion_PromptVariant[] | undefined;
  /** The version of the prompt that this summary applies to. */
  readonly Version?: string | undefined;
}

/** Defines a section of content to be cached for reuse in subsequent API calls. */
export interface PromptVersion_CachePointBlock {
  /** Specifies the type of cache point within the CachePointBlock. */
  readonly Type?: string | undefined;
}

/** Contains configurations to use a prompt in a conversational format. */
export interface PromptVersion_ChatPromptTemplateConfiguration {
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly PromptVersion_PromptInputVariable[] | undefined;
  /** Contains messages in the chat for the prompt. */
  readonly Messages?: readonly PromptVersion_Message[] | undefined;
  /** Contains system prompts to provide context to the model or to describe how it should behave. */
  readonly System?: readonly PromptVersion_SystemContentBlock[] | undefined;
  /** Configuration information for the tools that the model can use when generating a response. */
  readonly ToolConfiguration?: PromptVersion_ToolConfiguration | undefined;
}

/** A block of content for a message that you pass to, or receive from, a model with the Converse or ConverseStream API… */
export interface PromptVersion_ContentBlock {
  /** CachePoint to include in the message. */
  readonly CachePoint?: PromptVersion_CachePointBlock | undefined;
  /** Text to include in the message. */
  readonly Text?: string | undefined;
}

/** A message input, or returned from, a call to Converse or ConverseStream. */
export interface PromptVersion_Message {
  /** The message content. */
  readonly Content?: readonly PromptVersion_ContentBlock[] | undefined;
  /** The role that the message plays in the message. */
  readonly Role?: string | undefined;
}

/** Contains specifications for an Amazon Bedrock agent with which to use the prompt. */
export interface PromptVersion_PromptAgentResource {
  /** The ARN of the agent with which to use the prompt. */
  readonly AgentIdentifier?: string | undefined;
}

/** Contains specifications for a generative AI resource with which to use the prompt. */
export interface PromptVersion_PromptGenAiResource {
  /** Specifies an Amazon Bedrock agent with which to use the prompt. */
  readonly Agent?: PromptVersion_PromptAgentResource | undefined;
}

/** Contains inference configurations for the prompt. */
export interface PromptVersion_PromptInferenceConfiguration {
  /** Contains inference configurations for a text prompt. */
  readonly Text?: PromptVersion_PromptModelInferenceConfiguration | undefined;
}

/** Contains information about a variable in the prompt. */
export interface PromptVersion_PromptInputVariable {
  /** The name of the variable. */
  readonly Name?: string | undefined;
}

/** Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant. */
export interface PromptVersion_PromptMetadataEntry {
  /** The key of a metadata tag for a prompt variant. */
  readonly Key?: string | undefined;
  /** The value of a metadata tag for a prompt variant. */
  readonly Value?: string | undefined;
}

/** Contains inference configurations related to model inference for a prompt. */
export interface PromptVersion_PromptModelInferenceConfiguration {
  /** The maximum number of tokens to return in the response. */
  readonly MaxTokens?: number | undefined;
  /** A list of strings that define sequences after which the model will stop generating. */
  readonly StopSequences?: readonly string[] | undefined;
  /** Controls the randomness of the response. */
  readonly Temperature?: number | undefined;
  /** The percentage of most-likely candidates that the model considers for the next token. */
  readonly TopP?: number | undefined;
}

/** Contains the message for a prompt. */
export interface PromptVersion_PromptTemplateConfiguration {
  /** Contains configurations to use the prompt in a conversational format. */
  readonly Chat?: PromptVersion_ChatPromptTemplateConfiguration | undefined;
  /** Contains configurations for the text in a message for a prompt. */
  readonly Text?: PromptVersion_TextPromptTemplateConfiguration | undefined;
}

/** Contains details about a variant of the prompt. */
export interface PromptVersion_PromptVariant {
  /** Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field. */
  readonly AdditionalModelRequestFields?: Json | undefined;
  /** Specifies a generative AI resource with which to use the prompt. */
  readonly GenAiResource?: PromptVersion_PromptGenAiResource | undefined;
  /** Contains inference configurations for the prompt variant. */
  readonly InferenceConfiguration?: PromptVersion_PromptInferenceConfiguration | undefined;
  /** An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt… */
  readonly Metadata?: readonly PromptVersion_PromptMetadataEntry[] | undefined;
  /** The unique identifier of the model or inference profile with which to run inference on the prompt. */
  readonly ModelId?: string | undefined;
  /** The name of the prompt variant. */
  readonly Name?: string | undefined;
  /** Contains configurations for the prompt template. */
  readonly TemplateConfiguration?: PromptVersion_PromptTemplateConfiguration | undefined;
  /** The type of prompt template to use. */
  readonly TemplateType?: string | undefined;
}

/** The model must request a specific tool. */
export interface PromptVersion_SpecificToolChoice {
  /** The name of the tool that the model must request. */
  readonly Name?: string | undefined;
}

/** Contains configurations for instructions to provide the model for how to handle input. */
export interface PromptVersion_SystemContentBlock {
  /** CachePoint to include in the system prompt. */
  readonly CachePoint?: PromptVersion_CachePointBlock | undefined;
  /** A system prompt for the model. */
  readonly Text?: string | undefined;
}

/** Contains configurations for a text prompt template. */
export interface PromptVersion_TextPromptTemplateConfiguration {
  /** A cache checkpoint within a template configuration. */
  readonly CachePoint?: PromptVersion_CachePointBlock | undefined;
  /** An array of the variables in the prompt template. */
  readonly InputVariables?: readonly PromptVersion_PromptInputVariable[] | undefined;
  /** The message for the prompt. */
  readonly Text?: string | undefined;
}

/** Information about a tool that you can use with the Converse API. */
export interface PromptVersion_Tool {
  /** CachePoint to include in the tool configuration. */
  readonly CachePoint?: PromptVersion_CachePointBlock | undefined;
  /** The specfication for the tool. */
  readonly ToolSpec?: PromptVersion_ToolSpecification | undefined;
}

/** Determines which tools the model should request in a call to `Converse` or `ConverseStream`. */
export interface PromptVersion_ToolChoice {
  /** The model must request at least one tool (no text is generated). */
  readonly Any?: Json | undefined;
  /** (Default). */
  readonly Auto?: Json | undefined;
  /** The Model must request the specified tool. */
  readonly Tool?: PromptVersion_SpecificToolChoice | undefined;
}

/** Configuration information for the tools that you pass to a model. */
export interface PromptVersion_ToolConfiguration {
  /** If supported by model, forces the model to request a tool. */
  readonly ToolChoice?: PromptVersion_ToolChoice | undefined;
  /** An array of tools that you want to pass to a model. */
  readonly Tools?: readonly PromptVersion_Tool[] | undefined;
}

/** The schema for the tool. */
export interface PromptVersion_ToolInputSchema {
  /** The JSON schema for the tool. */
  readonly Json?: Json | undefined;
}

/** The specification for the tool. */
export interface PromptVersion_ToolSpecification {
  /** The description for the tool. */
  readonly Description?: string | undefined;
  /** The input schema for the tool in JSON format. */
  readonly InputSchema?: PromptVersion_ToolInputSchema | undefined;
  /** The name for the tool. */
  readonly Name?: string | undefined;
}

/** `AWS::Bedrock::ResourcePolicy`: Definition of AWS::Bedrock::ResourcePolicy Resource Type */
export interface ResourcePolicy {
  /** The IAM policy document defining access permissions for the guardrail and guardrail profile resources */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The ARN of the Bedrock Guardrail or Guardrail Profile resource */
  readonly ResourceArn?: string | undefined;
}

/** `AWS::Bedrock::Session`: Definition of AWS::Bedrock::Session Resource Type */
export interface Session {
  /** The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data. */
  readonly EncryptionKeyArn?: string | undefined;
  /** A map of key-value pairs containing attributes to be persisted across the session. */
  readonly SessionMetadata?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of tags associated with the session. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp for when the session was created. */
  readonly CreatedAt?: string | undefined;
  /** The timestamp for when the session was last modified. */
  readonly LastUpdatedAt?: string | undefined;
  /** The Amazon Resource Name (ARN) of the session. */
  readonly SessionArn?: string | undefined;
  /** The unique identifier of the session in UUID format. */
  readonly SessionId?: string | undefined;
  /** The current status of the session. */
  readonly SessionStatus?: string | undefined;
}
