// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Wisdom::AIAgent`: Creates an Amazon Q in Connect AI Agent. */
export interface AIAgent {
  /** The identifier of the Amazon Q in Connect assistant. */
  readonly AssistantId?: string | undefined;
  /** Configuration for the AI Agent. */
  readonly Configuration?: AIAgent_AIAgentConfiguration | undefined;
  /** The description of the AI Agent. */
  readonly Description?: string | undefined;
  /** The name of the AI Agent. */
  readonly Name?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of the AI Agent. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AI agent. */
  readonly AIAgentArn?: string | undefined;
  /** The identifier of the AI Agent. */
  readonly AIAgentId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant. */
  readonly AssistantArn?: string | undefined;
  readonly ModifiedTimeSeconds?: number | undefined;
}

/** A typed union that specifies the configuration based on the type of AI Agent. */
export interface AIAgent_AIAgentConfiguration {
  /** The configuration for AI Agents of type `ANSWER_RECOMMENDATION`. */
  readonly AnswerRecommendationAIAgentConfiguration?: AIAgent_AnswerRecommendationAIAgentConfiguration | undefined;
  readonly CaseSummarizationAIAgentConfiguration?: AIAgent_CaseSummarizationAIAgentConfiguration | undefined;
  /** Configuration for the EMAIL_GENERATIVE_ANSWER AI agent that provides comprehensive knowledge-based answers for customer… */
  readonly EmailGenerativeAnswerAIAgentConfiguration?: AIAgent_EmailGenerativeAnswerAIAgentConfiguration | undefined;
  /** Configuration for the EMAIL_OVERVIEW AI agent that generates structured overview of email conversations. */
  readonly EmailOverviewAIAgentConfiguration?: AIAgent_EmailOverviewAIAgentConfiguration | undefined;
  /** Configuration for the EMAIL_RESPONSE AI agent that generates professional email responses using knowledge base content. */
  readonly EmailResponseAIAgentConfiguration?: AIAgent_EmailResponseAIAgentConfiguration | undefined;
  /** The configuration for AI Agents of type `MANUAL_SEARCH`. */
  readonly ManualSearchAIAgentConfiguration?: AIAgent_ManualSearchAIAgentConfiguration | undefined;
  readonly NoteTakingAIAgentConfiguration?: AIAgent_NoteTakingAIAgentConfiguration | undefined;
  readonly OrchestrationAIAgentConfiguration?: AIAgent_OrchestrationAIAgentConfiguration | undefined;
  /** The self-service AI agent configuration. */
  readonly SelfServiceAIAgentConfiguration?: AIAgent_SelfServiceAIAgentConfiguration | undefined;
}

/** The configuration for AI Agents of type `ANSWER_RECOMMENDATION`. */
export interface AIAgent_AnswerRecommendationAIAgentConfiguration {
  /** The ID of the answer generation AI guardrail. */
  readonly AnswerGenerationAIGuardrailId?: string | undefined;
  /** The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent. */
  readonly AnswerGenerationAIPromptId?: string | undefined;
  /** The association configurations for overriding behavior on this AI Agent. */
  readonly AssociationConfigurations?: readonly AIAgent_AssociationConfiguration[] | undefined;
  /** The AI Prompt identifier for the Intent Labeling prompt used by the `ANSWER_RECOMMENDATION` AI Agent. */
  readonly IntentLabelingGenerationAIPromptId?: string | undefined;
  /** The locale to which specifies the language and region settings that determine the response language for QueryAssistant. */
  readonly Locale?: string | undefined;
  /** The AI Prompt identifier for the Query Reformulation prompt used by the `ANSWER_RECOMMENDATION` AI Agent. */
  readonly QueryReformulationAIPromptId?: string | undefined;
}

/** The configuration for an Amazon Q in Connect Assistant Association. */
export interface AIAgent_AssociationConfiguration {
  /** A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association. */
  readonly AssociationConfigurationData?: AIAgent_AssociationConfigurationData | undefined;
  /** The identifier of the association for this Association Configuration. */
  readonly AssociationId?: string | undefined;
  /** The type of the association for this Association Configuration. */
  readonly AssociationType?: string | undefined;
}

/** A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association. */
export interface AIAgent_AssociationConfigurationData {
  /** The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association. */
  readonly KnowledgeBaseAssociationConfigurationData?: AIAgent_KnowledgeBaseAssociationConfigurationData | undefined;
}

export interface AIAgent_CaseSummarizationAIAgentConfiguration {
  readonly CaseSummarizationAIGuardrailId?: string | undefined;
  readonly CaseSummarizationAIPromptId?: string | undefined;
  readonly Locale?: string | undefined;
}

/** Configuration settings for the EMAIL_GENERATIVE_ANSWER AI agent including prompts, locale, and knowledge base… */
export interface AIAgent_EmailGenerativeAnswerAIAgentConfiguration {
  /** Configuration settings for knowledge base associations used by the email generative answer agent. */
  readonly AssociationConfigurations?: readonly AIAgent_AssociationConfiguration[] | undefined;
  /** The ID of the System AI prompt used for generating comprehensive knowledge-based answers from email queries. */
  readonly EmailGenerativeAnswerAIPromptId?: string | undefined;
  /** The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search results. */
  readonly EmailQueryReformulationAIPromptId?: string | undefined;
  /** The locale setting for language-specific email processing and response generation (for example, en_US, es_ES). */
  readonly Locale?: string | undefined;
}

/** Configuration settings for the EMAIL_OVERVIEW AI agent including prompt ID and locale settings. */
export interface AIAgent_EmailOverviewAIAgentConfiguration {
  /** The ID of the System AI prompt used for generating structured email conversation summaries. */
  readonly EmailOverviewAIPromptId?: string | undefined;
  /** The locale setting for language-specific email overview processing (for example, en_US, es_ES). */
  readonly Locale?: string | undefined;
}

/** Configuration settings for the EMAIL_RESPONSE AI agent including prompts, locale, and knowledge base associations. */
export interface AIAgent_EmailResponseAIAgentConfiguration {
  /** Configuration settings for knowledge base associations used by the email response agent. */
  readonly AssociationConfigurations?: readonly AIAgent_AssociationConfiguration[] | undefined;
  /** The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search for response… */
  readonly EmailQueryReformulationAIPromptId?: string | undefined;
  /** The ID of the System AI prompt used for generating professional email responses based on knowledge base content. */
  readonly EmailResponseAIPromptId?: string | undefined;
  /** The locale setting for language-specific email response generation (for example, en_US, es_ES). */
  readonly Locale?: string | undefined;
}

/** The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association. */
export interface AIAgent_KnowledgeBaseAssociationConfigurationData {
  /** An object that can be used to specify Tag conditions. */
  readonly ContentTagFilter?: AIAgent_TagFilter | undefined;
  /** The maximum number of results to return per page. */
  readonly MaxResults?: number | undefined;
  /** The search type to be used against the Knowledge Base for this request. */
  readonly OverrideKnowledgeBaseSearchType?: string | undefined;
}

/** The configuration for AI Agents of type `MANUAL_SEARCH`. */
export interface AIAgent_ManualSearchAIAgentConfiguration {
  /** The ID of the answer generation AI guardrail. */
  readonly AnswerGenerationAIGuardrailId?: string | undefined;
  /** The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent. */
  readonly AnswerGenerationAIPromptId?: string | undefined;
  /** The association configurations for overriding behavior on this AI Agent. */
  readonly AssociationConfigurations?: readonly AIAgent_AssociationConfiguration[] | undefined;
  /** The locale to which specifies the language and region settings that determine the response language for QueryAssistant. */
  readonly Locale?: string | undefined;
}

export interface AIAgent_NoteTakingAIAgentConfiguration {
  readonly Locale?: string | undefined;
  readonly NoteTakingAIGuardrailId?: string | undefined;
  readonly NoteTakingAIPromptId?: string | undefined;
}

/** A list of conditions which would be applied together with an `OR` condition. */
export interface AIAgent_OrCondition {
  /** A list of conditions which would be applied together with an `AND` condition. */
  readonly AndConditions?: readonly AIAgent_TagCondition[] | undefined;
  /** A leaf node condition which can be used to specify a tag condition. */
  readonly TagCondition?: AIAgent_TagCondition | undefined;
}

export interface AIAgent_OrchestrationAIAgentConfiguration {
  readonly ConnectInstanceArn?: string | undefined;
  readonly Locale?: string | undefined;
  readonly OrchestrationAIGuardrailId?: string | undefined;
  readonly OrchestrationAIPromptId?: string | undefined;
  readonly ToolConfigurations?: readonly AIAgent_ToolConfiguration[] | undefined;
}

/** The configuration of the self-service AI agent. */
export interface AIAgent_SelfServiceAIAgentConfiguration {
  /** The association configuration of the self-service AI agent. */
  readonly AssociationConfigurations?: readonly AIAgent_AssociationConfiguration[] | undefined;
  /** The ID of the self-service AI guardrail. */
  readonly SelfServiceAIGuardrailId?: string | undefined;
  /** The ID of the self-service answer generation AI prompt. */
  readonly SelfServiceAnswerGenerationAIPromptId?: string | undefined;
  /** The ID of the self-service preprocessing AI prompt. */
  readonly SelfServicePreProcessingAIPromptId?: string | undefined;
}

/** An object that can be used to specify tag conditions. */
export interface AIAgent_TagCondition {
  /** The tag key in the tag condition. */
  readonly Key?: string | undefined;
  /** The tag value in the tag condition. */
  readonly Value?: string | undefined;
}

/** An object that can be used to specify tag conditions. */
export interface AIAgent_TagFilter {
  /** A list of conditions which would be applied together with an `AND` condition. */
  readonly AndConditions?: readonly AIAgent_TagCondition[] | undefined;
  /** A list of conditions which would be applied together with an `OR` condition. */
  readonly OrConditions?: readonly AIAgent_OrCondition[] | undefined;
  /** A leaf node condition which can be used to specify a tag condition. */
  readonly TagCondition?: AIAgent_TagCondition | undefined;
}

export interface AIAgent_ToolConfiguration {
  readonly Annotations?: Json | undefined;
  readonly Description?: string | undefined;
  readonly InputSchema?: Json | undefined;
  readonly Instruction?: AIAgent_ToolInstruction | undefined;
  readonly OutputFilters?: readonly AIAgent_ToolOutputFilter[] | undefined;
  readonly OutputSchema?: Json | undefined;
  readonly OverrideInputValues?: readonly AIAgent_ToolOverrideInputValue[] | undefined;
  readonly Title?: string | undefined;
  readonly ToolId?: string | undefined;
  readonly ToolName?: string | undefined;
  readonly ToolType?: string | undefined;
  readonly UserInteractionConfiguration?: AIAgent_UserInteractionConfiguration | undefined;
}

export interface AIAgent_ToolInstruction {
  readonly Examples?: readonly string[] | undefined;
  readonly Instruction?: string | undefined;
}

export interface AIAgent_ToolOutputConfiguration {
  readonly OutputVariableNameOverride?: string | undefined;
  readonly SessionDataNamespace?: string | undefined;
}

export interface AIAgent_ToolOutputFilter {
  readonly JsonPath?: string | undefined;
  readonly OutputConfiguration?: AIAgent_ToolOutputConfiguration | undefined;
}

export interface AIAgent_ToolOverrideConstantInputValue {
  readonly Type?: string | undefined;
  readonly Value?: string | undefined;
}

export interface AIAgent_ToolOverrideInputValue {
  readonly JsonPath?: string | undefined;
  readonly Value?: AIAgent_ToolOverrideInputValueConfiguration | undefined;
}

export interface AIAgent_ToolOverrideInputValueConfiguration {
  readonly Constant?: AIAgent_ToolOverrideConstantInputValue | undefined;
}

export interface AIAgent_UserInteractionConfiguration {
  readonly IsUserConfirmationRequired?: boolean | undefined;
}

/** `AWS::Wisdom::AIAgentVersion`: Creates and Amazon Q in Connect AI Agent version. */
export interface AIAgentVersion {
  /** The identifier of the AI Agent. */
  readonly AIAgentId?: string | undefined;
  readonly AssistantId?: string | undefined;
  /** The time the AI Agent version was last modified in seconds. */
  readonly ModifiedTimeSeconds?: number | undefined;
  readonly AIAgentArn?: string | undefined;
  readonly AIAgentVersionId?: string | undefined;
  readonly AssistantArn?: string | undefined;
  /** The version number for this AI Agent version. */
  readonly VersionNumber?: number | undefined;
}

/** `AWS::Wisdom::AIGuardrail`: Creates an Amazon Q in Connect AI Guardrail. */
export interface AIGuardrail {
  /** The identifier of the Amazon Q in Connect assistant. */
  readonly AssistantId?: string | undefined;
  /** The message to return when the AI Guardrail blocks a prompt. */
  readonly BlockedInputMessaging?: string | undefined;
  /** The message to return when the AI Guardrail blocks a model response. */
  readonly BlockedOutputsMessaging?: string | undefined;
  /** Contains details about how to handle harmful content. */
  readonly ContentPolicyConfig?: AIGuardrail_AIGuardrailContentPolicyConfig | undefined;
  /** The policy configuration details for the AI Guardrail's contextual grounding policy. */
  readonly ContextualGroundingPolicyConfig?: AIGuardrail_AIGuardrailContextualGroundingPolicyConfig | undefined;
  /** A description of the AI Guardrail. */
  readonly Description?: string | undefined;
  /** The name of the AI Guardrail. */
  readonly Name?: string | undefined;
  /** Contains details about PII entities and regular expressions to configure for the AI Guardrail. */
  readonly SensitiveInformationPolicyConfig?: AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Contains details about topics that the AI Guardrail should identify and deny. */
  readonly TopicPolicyConfig?: AIGuardrail_AIGuardrailTopicPolicyConfig | undefined;
  /** Contains details about the word policy to configured for the AI Guardrail. */
  readonly WordPolicyConfig?: AIGuardrail_AIGuardrailWordPolicyConfig | undefined;
  /** The Amazon Resource Name (ARN) of the AI Guardrail. */
  readonly AIGuardrailArn?: string | undefined;
  /** The identifier of the Amazon Q in Connect AI Guardrail. */
  readonly AIGuardrailId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant. */
  readonly AssistantArn?: string | undefined;
  readonly ModifiedTimeSeconds?: number | undefined;
}

/** Content policy config for a guardrail. */
export interface AIGuardrail_AIGuardrailContentPolicyConfig {
  /** List of content filter configurations in a content policy. */
  readonly FiltersConfig?: readonly AIGuardrail_GuardrailContentFilterConfig[] | undefined;
}

/** Contextual grounding policy config for a guardrail. */
export interface AIGuardrail_AIGuardrailContextualGroundingPolicyConfig {
  /** List of contextual grounding filter configs. */
  readonly FiltersConfig?: readonly AIGuardrail_GuardrailContextualGroundingFilterConfig[] | undefined;
}

/** Sensitive information policy configuration for a guardrail. */
export interface AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig {
  /** List of entities. */
  readonly PiiEntitiesConfig?: readonly AIGuardrail_GuardrailPiiEntityConfig[] | undefined;
  /** List of regex. */
  readonly RegexesConfig?: readonly AIGuardrail_GuardrailRegexConfig[] | undefined;
}

/** Topic policy configuration for a guardrail. */
export interface AIGuardrail_AIGuardrailTopicPolicyConfig {
  /** List of topic configs in topic policy. */
  readonly TopicsConfig?: readonly AIGuardrail_GuardrailTopicConfig[] | undefined;
}

/** Word policy config for a guardrail. */
export interface AIGuardrail_AIGuardrailWordPolicyConfig {
  /** A config for the list of managed words. */
  readonly ManagedWordListsConfig?: readonly AIGuardrail_GuardrailManagedWordsConfig[] | undefined;
  /** List of custom word configurations. */
  readonly WordsConfig?: readonly AIGuardrail_GuardrailWordConfig[] | undefined;
}

/** Content filter configuration in content policy. */
export interface AIGuardrail_GuardrailContentFilterConfig {
  /** The strength of the input for the guardrail content filter. */
  readonly InputStrength?: string | undefined;
  /** The output strength of the guardrail content filter. */
  readonly OutputStrength?: string | undefined;
  /** The type of the guardrail content filter. */
  readonly Type?: string | undefined;
}

/** A configuration for grounding filter. */
export interface AIGuardrail_GuardrailContextualGroundingFilterConfig {
  /** The threshold for this filter. */
  readonly Threshold?: number | undefined;
  /** The type of this filter. */
  readonly Type?: string | undefined;
}

/** A managed words config. */
export interface AIGuardrail_GuardrailManagedWordsConfig {
  /** The type of guardrail managed words. */
  readonly Type?: string | undefined;
}

/** PII entity configuration. */
export interface AIGuardrail_GuardrailPiiEntityConfig {
  /** The action of guardrail PII entity configuration. */
  readonly Action?: string | undefined;
  /** Configure AI Guardrail type when the PII entity is detected. */
  readonly Type?: string | undefined;
}

/** A regex configuration. */
export interface AIGuardrail_GuardrailRegexConfig {
  /** The action of the guardrail regex configuration. */
  readonly Action?: string | undefined;
  /** The regex description. */
  readonly Description?: string | undefined;
  /** A regex configuration. */
  readonly Name?: string | undefined;
  /** The regex pattern. */
  readonly Pattern?: string | undefined;
}

/** Topic configuration in topic policy. */
export interface AIGuardrail_GuardrailTopicConfig {
  /** Definition of topic in topic policy. */
  readonly Definition?: string | undefined;
  /** Text example in topic policy. */
  readonly Examples?: readonly string[] | undefined;
  /** Name of topic in topic policy. */
  readonly Name?: string | undefined;
  /** Type of topic in a policy. */
  readonly Type?: string | undefined;
}

/** A custom word config. */
export interface AIGuardrail_GuardrailWordConfig {
  /** The custom word text. */
  readonly Text?: string | undefined;
}

/** `AWS::Wisdom::AIGuardrailVersion`: Creates an Amazon Q in Connect AI Guardrail version. */
export interface AIGuardrailVersion {
  /** The ID of the AI guardrail version. */
  readonly AIGuardrailId?: string | undefined;
  /** The ID of the AI guardrail version assistant. */
  readonly AssistantId?: string | undefined;
  /** The modified time of the AI guardrail version in seconds. */
  readonly ModifiedTimeSeconds?: number | undefined;
  /** The ARN of the AI guardrail version. */
  readonly AIGuardrailArn?: string | undefined;
  /** The ID of the AI guardrail version. */
  readonly AIGuardrailVersionId?: string | undefined;
  /** The ARN of the AI guardrail version assistant. */
  readonly AssistantArn?: string | undefined;
  /** The version number for this AI Guardrail version. */
  readonly VersionNumber?: number | undefined;
}

/** `AWS::Wisdom::AIPrompt`: Creates an Amazon Q in Connect AI Prompt. */
export interface AIPrompt {
  /** The API format used for this AI Prompt. */
  readonly ApiFormat?: string | undefined;
  /** The identifier of the Amazon Q in Connect assistant. */
  readonly AssistantId?: string | undefined;
  /** The description of the AI Prompt. */
  readonly Description?: string | undefined;
  /** The identifier of the model used for this AI Prompt. */
  readonly ModelId?: string | undefined;
  /** The name of the AI Prompt */
  readonly Name?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The configuration of the prompt template for this AI Prompt. */
  readonly TemplateConfiguration?: AIPrompt_AIPromptTemplateConfiguration | undefined;
  /** The type of the prompt template for this AI Prompt. */
  readonly TemplateType?: string | undefined;
  /** The type of this AI Prompt. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AI Prompt. */
  readonly AIPromptArn?: string | undefined;
  /** The identifier of the Amazon Q in Connect AI prompt. */
  readonly AIPromptId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant. */
  readonly AssistantArn?: string | undefined;
  readonly ModifiedTimeSeconds?: number | undefined;
}

/** A typed union that specifies the configuration for a prompt template based on its type. */
export interface AIPrompt_AIPromptTemplateConfiguration {
  /** The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt. */
  readonly TextFullAIPromptEditTemplateConfiguration?: AIPrompt_TextFullAIPromptEditTemplateConfiguration | undefined;
}

/** The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt. */
export interface AIPrompt_TextFullAIPromptEditTemplateConfiguration {
  /** The YAML text for the AI Prompt template. */
  readonly Text?: string | undefined;
}

/** `AWS::Wisdom::AIPromptVersion`: Creates an Amazon Q in Connect AI Prompt version. */
export interface AIPromptVersion {
  /** The identifier of the Amazon Q in Connect AI prompt. */
  readonly AIPromptId?: string | undefined;
  /** The identifier of the Amazon Q in Connect assistant. */
  readonly AssistantId?: string | undefined;
  /** The time the AI Prompt version was last modified in seconds. */
  readonly ModifiedTimeSeconds?: number | undefined;
  /** The ARN of the AI prompt. */
  readonly AIPromptArn?: string | undefined;
  readonly AIPromptVersionId?: string | undefined;
  readonly AssistantArn?: string | undefined;
  /** The version number for this AI Prompt version. */
  readonly VersionNumber?: number | undefined;
}

/** `AWS::Wisdom::Assistant`: Specifies an Connect Customer Wisdom assistant. */
export interface Assistant {
  /** The description of the assistant. */
  readonly Description?: string | undefined;
  /** The name of the assistant. */
  readonly Name?: string | undefined;
  /** The configuration information for the customer managed key used for encryption. */
  readonly ServerSideEncryptionConfiguration?: Assistant_ServerSideEncryptionConfiguration | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of assistant. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the assistant. */
  readonly AssistantArn?: string | undefined;
  /** The ID of the Wisdom assistant. */
  readonly AssistantId?: string | undefined;
}

/** The configuration information for the customer managed key used for encryption. */
export interface Assistant_ServerSideEncryptionConfiguration {
  /** The customer managed key used for encryption. */
  readonly KmsKeyId?: string | undefined;
}

/** `AWS::Wisdom::AssistantAssociation`: Specifies an association between an Connect Customer Wisdom assistant and another resource. */
export interface AssistantAssociation {
  /** The identifier of the Wisdom assistant. */
  readonly AssistantId?: string | undefined;
  /** The identifier of the associated resource. */
  readonly Association?: AssistantAssociation_AssociationData | undefined;
  /** The type of association. */
  readonly AssociationType?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Wisdom assistant. */
  readonly AssistantArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the assistant association. */
  readonly AssistantAssociationArn?: string | undefined;
  /** The ID of the association. */
  readonly AssistantAssociationId?: string | undefined;
}

/** A union type that currently has a single argument, which is the knowledge base ID. */
export interface AssistantAssociation_AssociationData {
  readonly ExternalBedrockKnowledgeBaseConfig?: AssistantAssociation_ExternalBedrockKnowledgeBaseConfig | undefined;
  /** The identifier of the knowledge base. */
  readonly KnowledgeBaseId?: string | undefined;
}

/** Configuration for an external Bedrock knowledge base. */
export interface AssistantAssociation_ExternalBedrockKnowledgeBaseConfig {
  /** The Amazon Resource Name (ARN) of the IAM role used to access the external Bedrock knowledge base. */
  readonly AccessRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the external Bedrock knowledge base. */
  readonly BedrockKnowledgeBaseArn?: string | undefined;
}

/** `AWS::Wisdom::KnowledgeBase`: Specifies a knowledge base. */
export interface KnowledgeBase {
  /** The description. */
  readonly Description?: string | undefined;
  /** The type of knowledge base. */
  readonly KnowledgeBaseType?: string | undefined;
  /** The name of the knowledge base. */
  readonly Name?: string | undefined;
  /** Information about how to render the content. */
  readonly RenderingConfiguration?: KnowledgeBase_RenderingConfiguration | undefined;
  /** This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM… */
  readonly ServerSideEncryptionConfiguration?: KnowledgeBase_ServerSideEncryptionConfiguration | undefined;
  /** The source of the knowledge base content. */
  readonly SourceConfiguration?: KnowledgeBase_SourceConfiguration | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Contains details about how to ingest the documents in a data source. */
  readonly VectorIngestionConfiguration?: KnowledgeBase_VectorIngestionConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the knowledge base. */
  readonly KnowledgeBaseArn?: string | undefined;
  /** The ID of the knowledge base. */
  readonly KnowledgeBaseId?: string | undefined;
}

/** Configuration information for Amazon AppIntegrations to automatically ingest content. */
export interface KnowledgeBase_AppIntegrationsConfiguration {
  /** The Amazon Resource Name (ARN) of the AppIntegrations DataIntegration to use for ingesting content. */
  readonly AppIntegrationArn?: string | undefined;
  /** The fields from the source that are made available to your agents in Amazon Q in Connect. */
  readonly ObjectFields?: readonly string[] | undefined;
}

/** The configuration of the Bedrock foundation model. */
export interface KnowledgeBase_BedrockFoundationModelConfiguration {
  /** The model ARN of the Bedrock foundation model. */
  readonly ModelArn?: string | undefined;
  /** The parsing prompt of the Bedrock foundation model configuration. */
  readonly ParsingPrompt?: KnowledgeBase_ParsingPrompt | undefined;
}

/** Details about how to chunk the documents in the data source. */
export interface KnowledgeBase_ChunkingConfiguration {
  /** Knowledge base can split your source data into chunks. */
  readonly ChunkingStrategy?: string | undefined;
  /** Configurations for when you choose fixed-size chunking. */
  readonly FixedSizeChunkingConfiguration?: KnowledgeBase_FixedSizeChunkingConfiguration | undefined;
  /** Settings for hierarchical document chunking for a data source. */
  readonly HierarchicalChunkingConfiguration?: KnowledgeBase_HierarchicalChunkingConfiguration | undefined;
  /** Settings for semantic document chunking for a data source. */
  readonly SemanticChunkingConfiguration?: KnowledgeBase_SemanticChunkingConfiguration | undefined;
}

/** The limits of the crawler. */
export interface KnowledgeBase_CrawlerLimits {
  /** The limit rate at which the crawler is configured. */
  readonly RateLimit?: number | undefined;
}

/** Configurations for when you choose fixed-size chunking. */
export interface KnowledgeBase_FixedSizeChunkingConfiguration {
  /** The maximum number of tokens to include in a chunk. */
  readonly MaxTokens?: number | undefined;
  /** The percentage of overlap between adjacent chunks of a data source. */
  readonly OverlapPercentage?: number | undefined;
}

/** Settings for hierarchical document chunking for a data source. */
export interface KnowledgeBase_HierarchicalChunkingConfiguration {
  /** Token settings for each layer. */
  readonly LevelConfigurations?: readonly KnowledgeBase_HierarchicalChunkingLevelConfiguration[] | undefined;
  /** The number of tokens to repeat across chunks in the same layer. */
  readonly OverlapTokens?: number | undefined;
}

/** Token settings for each layer. */
export interface KnowledgeBase_HierarchicalChunkingLevelConfiguration {
  /** The maximum number of tokens that a chunk can contain in this layer. */
  readonly MaxTokens?: number | undefined;
}

/** Source configuration for managed resources. */
export interface KnowledgeBase_ManagedSourceConfiguration {
  /** Configuration data for web crawler data source. */
  readonly WebCrawlerConfiguration?: KnowledgeBase_WebCrawlerConfiguration | undefined;
}

/** Settings for parsing document contents. */
export interface KnowledgeBase_ParsingConfiguration {
  /** Settings for a foundation model used to parse documents for a data source. */
  readonly BedrockFoundationModelConfiguration?: KnowledgeBase_BedrockFoundationModelConfiguration | undefined;
  /** The parsing strategy for the data source. */
  readonly ParsingStrategy?: string | undefined;
}

/** Instructions for interpreting the contents of a document. */
export interface KnowledgeBase_ParsingPrompt {
  /** Instructions for interpreting the contents of a document. */
  readonly ParsingPromptText?: string | undefined;
}

/** Information about how to render the content. */
export interface KnowledgeBase_RenderingConfiguration {
  /** A URI template containing exactly one variable in `${variableName}` format. */
  readonly TemplateUri?: string | undefined;
}

/** A URL for crawling. */
export interface KnowledgeBase_SeedUrl {
  /** URL for crawling */
  readonly Url?: string | undefined;
}

/** Settings for semantic document chunking for a data source. */
export interface KnowledgeBase_SemanticChunkingConfiguration {
  /** The dissimilarity threshold for splitting chunks. */
  readonly BreakpointPercentileThreshold?: number | undefined;
  /** The buffer size. */
  readonly BufferSize?: number | undefined;
  /** The maximum number of tokens that a chunk can contain. */
  readonly MaxTokens?: number | undefined;
}

/** The configuration information for the customer managed key used for encryption. */
export interface KnowledgeBase_ServerSideEncryptionConfiguration {
  /** The customer managed key used for encryption. */
  readonly KmsKeyId?: string | undefined;
}

/** Configuration information about the external data source. */
export interface KnowledgeBase_SourceConfiguration {
  /** Configuration information for Amazon AppIntegrations to automatically ingest content. */
  readonly AppIntegrations?: KnowledgeBase_AppIntegrationsConfiguration | undefined;
  /** Source configuration for managed resources. */
  readonly ManagedSourceConfiguration?: KnowledgeBase_ManagedSourceConfiguration | undefined;
}

/** The configuration of the URL/URLs for the web content that you want to crawl. */
export interface KnowledgeBase_UrlConfiguration {
  /** List of URLs for crawling. */
  readonly SeedUrls?: readonly KnowledgeBase_SeedUrl[] | undefined;
}

/** Contains details about how to ingest the documents in a data source. */
export interface KnowledgeBase_VectorIngestionConfiguration {
  /** Details about how to chunk the documents in the data source. */
  readonly ChunkingConfiguration?: KnowledgeBase_ChunkingConfiguration | undefined;
  /** A custom parser for data source documents. */
  readonly ParsingConfiguration?: KnowledgeBase_ParsingConfiguration | undefined;
}

/** The configuration details for the web data source. */
export interface KnowledgeBase_WebCrawlerConfiguration {
  /** The configuration of crawl limits for the web URLs. */
  readonly CrawlerLimits?: KnowledgeBase_CrawlerLimits | undefined;
  /** A list of one or more exclusion regular expression patterns to exclude certain URLs. */
  readonly ExclusionFilters?: readonly string[] | undefined;
  /** A list of one or more inclusion regular expression patterns to include certain URLs. */
  readonly InclusionFilters?: readonly string[] | undefined;
  /** The scope of what is crawled for your URLs. */
  readonly Scope?: string | undefined;
  /** The configuration of the URL/URLs for the web content that you want to crawl. */
  readonly UrlConfiguration?: KnowledgeBase_UrlConfiguration | undefined;
}

/** `AWS::Wisdom::MessageTemplate`: Creates an Amazon Q in Connect message template. */
export interface MessageTemplate {
  /** The channel subtype this message template applies to. */
  readonly ChannelSubtype?: string | undefined;
  /** The content of the message template. */
  readonly Content?: MessageTemplate_Content | undefined;
  /** An object that specifies the default values to use for variables in the message template. */
  readonly DefaultAttributes?: MessageTemplate_MessageTemplateAttributes | undefined;
  /** The description of the message template. */
  readonly Description?: string | undefined;
  /** The configuration information of the external data source. */
  readonly GroupingConfiguration?: MessageTemplate_GroupingConfiguration | undefined;
  /** The Amazon Resource Name (ARN) of the knowledge base. */
  readonly KnowledgeBaseArn?: string | undefined;
  /** The language code value for the language in which the quick response is written. */
  readonly Language?: string | undefined;
  /** List of message template attachments. */
  readonly MessageTemplateAttachments?: readonly MessageTemplate_MessageTemplateAttachment[] | undefined;
  /** The name of the message template. */
  readonly Name?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly MessageTemplateArn?: string | undefined;
  /** The checksum value of the message template content that is referenced by the `$LATEST` qualifier. */
  readonly MessageTemplateContentSha256?: string | undefined;
  /** The identifier of the message template. */
  readonly MessageTemplateId?: string | undefined;
}

/** Information about an agent. */
export interface MessageTemplate_AgentAttributes {
  /** The agent’s first name as entered in their Amazon Connect user account. */
  readonly FirstName?: string | undefined;
  /** The agent’s last name as entered in their Amazon Connect user account. */
  readonly LastName?: string | undefined;
}

/** The content of the message template. */
export interface MessageTemplate_Content {
  /** The content of the message template that applies to the email channel subtype. */
  readonly EmailMessageTemplateContent?: MessageTemplate_EmailMessageTemplateContent | undefined;
  /** The content of message template that applies to SMS channel subtype. */
  readonly SmsMessageTemplateContent?: MessageTemplate_SmsMessageTemplateContent | undefined;
}

/** The customer profile attributes that are used with the message template. */
export interface MessageTemplate_CustomerProfileAttributes {
  /** A unique account number that you have given to the customer. */
  readonly AccountNumber?: string | undefined;
  /** Any additional information relevant to the customer's profile. */
  readonly AdditionalInformation?: string | undefined;
  /** The first line of a customer address. */
  readonly Address1?: string | undefined;
  /** The second line of a customer address. */
  readonly Address2?: string | undefined;
  /** The third line of a customer address. */
  readonly Address3?: string | undefined;
  /** The fourth line of a customer address. */
  readonly Address4?: string | undefined;
  /** The first line of a customer’s billing address. */
  readonly BillingAddress1?: string | undefined;
  /** The second line of a customer’s billing address. */
  readonly BillingAddress2?: string | undefined;
  /** The third line of a customer’s billing address. */
  readonly BillingAddress3?: string | undefined;
  /** The fourth line of a customer’s billing address. */
  readonly BillingAddress4?: string | undefined;
  /** The city of a customer’s billing address. */
  readonly BillingCity?: string | undefined;
  /** The country of a customer’s billing address. */
  readonly BillingCountry?: string | undefined;
  /** The county of a customer’s billing address. */
  readonly BillingCounty?: string | undefined;
  /** The postal code of a customer’s billing address. */
  readonly BillingPostalCode?: string | undefined;
  /** The province of a customer’s billing address. */
  readonly BillingProvince?: string | undefined;
  /** The state of a customer’s billing address. */
  readonly BillingState?: string | undefined;
  /** The customer's birth date. */
  readonly BirthDate?: string | undefined;
  /** The customer's business email address. */
  readonly BusinessEmailAddress?: string | undefined;
  /** The name of the customer's business. */
  readonly BusinessName?: string | undefined;
  /** The customer's business phone number. */
  readonly BusinessPhoneNumber?: string | undefined;
  /** The city in which a customer lives. */
  readonly City?: string | undefined;
  /** The country in which a customer lives. */
  readonly Country?: string | undefined;
  /** The county in which a customer lives. */
  readonly County?: string | undefined;
  /** The custom attributes in customer profile attributes. */
  readonly Custom?: { readonly [key: string]: string | undefined } | undefined;
  /** The customer's email address, which has not been specified as a personal or business address. */
  readonly EmailAddress?: string | undefined;
  /** The customer's first name. */
  readonly FirstName?: string | undefined;
  /** The customer's gender. */
  readonly Gender?: string | undefined;
  /** The customer's mobile phone number. */
  readonly HomePhoneNumber?: string | undefined;
  /** The customer's last name. */
  readonly LastName?: string | undefined;
  /** The first line of a customer’s mailing address. */
  readonly MailingAddress1?: string | undefined;
  /** The second line of a customer’s mailing address. */
  readonly MailingAddress2?: string | undefined;
  /** The third line of a customer’s mailing address. */
  readonly MailingAddress3?: string | undefined;
  /** The fourth line of a customer’s mailing address. */
  readonly MailingAddress4?: string | undefined;
  /** The city of a customer’s mailing address. */
  readonly MailingCity?: string | undefined;
  /** The country of a customer’s mailing address. */
  readonly MailingCountry?: string | undefined;
  /** The county of a customer’s mailing address. */
  readonly MailingCounty?: string | undefined;
  /** The postal code of a customer’s mailing address. */
  readonly MailingPostalCode?: string | undefined;
  /** The province of a customer’s mailing address. */
  readonly MailingProvince?: string | undefined;
  /** The state of a customer’s mailing address. */
  readonly MailingState?: string | undefined;
  /** The customer's middle name. */
  readonly MiddleName?: string | undefined;
  /** The customer's mobile phone number. */
  readonly MobilePhoneNumber?: string | undefined;
  /** The customer's party type. */
  readonly PartyType?: string | undefined;
  /** The customer's phone number, which has not been specified as a mobile, home, or business number. */
  readonly PhoneNumber?: string | undefined;
  /** The postal code of a customer address. */
  readonly PostalCode?: string | undefined;
  /** The ARN of a customer profile. */
  readonly ProfileARN?: string | undefined;
  /** The unique identifier of a customer profile. */
  readonly ProfileId?: string | undefined;
  /** The province in which a customer lives. */
  readonly Province?: string | undefined;
  /** The first line of a customer’s shipping address. */
  readonly ShippingAddress1?: string | undefined;
  /** The second line of a customer’s shipping address. */
  readonly ShippingAddress2?: string | undefined;
  /** The third line of a customer’s shipping address. */
  readonly ShippingAddress3?: string | undefined;
  /** The fourth line of a customer’s shipping address. */
  readonly ShippingAddress4?: string | undefined;
  /** The city of a customer’s shipping address. */
  readonly ShippingCity?: string | undefined;
  /** The country of a customer’s shipping address. */
  readonly ShippingCountry?: string | undefined;
  /** The county of a customer’s shipping address. */
  readonly ShippingCounty?: string | undefined;
  /** The postal code of a customer’s shipping address. */
  readonly ShippingPostalCode?: string | undefined;
  /** The province of a customer’s shipping address. */
  readonly ShippingProvince?: string | undefined;
  /** The state of a customer’s shipping address. */
  readonly ShippingState?: string | undefined;
  /** The state in which a customer lives. */
  readonly State?: string | undefined;
}

/** The content of the message template that applies to the email channel subtype. */
export interface MessageTemplate_EmailMessageTemplateContent {
  /** The body to use in email messages. */
  readonly Body?: MessageTemplate_EmailMessageTemplateContentBody | undefined;
  /** The email headers to include in email messages. */
  readonly Headers?: readonly MessageTemplate_EmailMessageTemplateHeader[] | undefined;
  /** The subject line, or title, to use in email messages. */
  readonly Subject?: string | undefined;
}

/** The body to use in email messages. */
export interface MessageTemplate_EmailMessageTemplateContentBody {
  /** The message body, in HTML format, to use in email messages that are based on the message template. */
  readonly Html?: MessageTemplate_MessageTemplateBodyContentProvider | undefined;
  /** The message body, in plain text format, to use in email messages that are based on the message template. */
  readonly PlainText?: MessageTemplate_MessageTemplateBodyContentProvider | undefined;
}

/** The email headers to include in email messages. */
export interface MessageTemplate_EmailMessageTemplateHeader {
  /** The name of the email header. */
  readonly Name?: string | undefined;
  /** The value of the email header. */
  readonly Value?: string | undefined;
}

/** The configuration information of the grouping of Amazon Q in Connect users. */
export interface MessageTemplate_GroupingConfiguration {
  /** The criteria used for grouping Amazon Q in Connect users. */
  readonly Criteria?: string | undefined;
  /** The list of values that define different groups of Amazon Q in Connect users. */
  readonly Values?: readonly string[] | undefined;
}

/** Information about the message template attachment. */
export interface MessageTemplate_MessageTemplateAttachment {
  /** The identifier of the attachment file. */
  readonly AttachmentId?: string | undefined;
  /** The name of the attachment file being uploaded. */
  readonly AttachmentName?: string | undefined;
  /** The S3 Presigned URL for the attachment file. */
  readonly S3PresignedUrl?: string | undefined;
}

/** The attributes that are used with the message template. */
export interface MessageTemplate_MessageTemplateAttributes {
  /** The agent attributes that are used with the message template. */
  readonly AgentAttributes?: MessageTemplate_AgentAttributes | undefined;
  /** The custom attributes that are used with the message template. */
  readonly CustomAttributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The customer profile attributes that are used with the message template. */
  readonly CustomerProfileAttributes?: MessageTemplate_CustomerProfileAttributes | undefined;
  /** The system attributes that are used with the message template. */
  readonly SystemAttributes?: MessageTemplate_SystemAttributes | undefined;
}

/** The container of the message template body. */
export interface MessageTemplate_MessageTemplateBodyContentProvider {
  /** The content of the message template. */
  readonly Content?: string | undefined;
}

/** The content of the message template that applies to the SMS channel subtype. */
export interface MessageTemplate_SmsMessageTemplateContent {
  /** The body to use in SMS messages. */
  readonly Body?: MessageTemplate_SmsMessageTemplateContentBody | undefined;
}

/** The body to use in SMS messages. */
export interface MessageTemplate_SmsMessageTemplateContentBody {
  /** The message body to use in SMS messages. */
  readonly PlainText?: MessageTemplate_MessageTemplateBodyContentProvider | undefined;
}

/** The system attributes that are used with the message template. */
export interface MessageTemplate_SystemAttributes {
  /** The CustomerEndpoint attribute. */
  readonly CustomerEndpoint?: MessageTemplate_SystemEndpointAttributes | undefined;
  /** The name of the task. */
  readonly Name?: string | undefined;
  /** The SystemEndpoint attribute. */
  readonly SystemEndpoint?: MessageTemplate_SystemEndpointAttributes | undefined;
}

/** The system endpoint attributes that are used with the message template. */
export interface MessageTemplate_SystemEndpointAttributes {
  /** The customer's phone number if used with `customerEndpoint`, or the number the customer dialed to call your contact… */
  readonly Address?: string | undefined;
}

/** `AWS::Wisdom::MessageTemplateVersion`: Creates a new Amazon Q in Connect message template version from the current content and configuration of a message… */
export interface MessageTemplateVersion {
  /** The Amazon Resource Name (ARN) of the message template. */
  readonly MessageTemplateArn?: string | undefined;
  /** The content SHA256 of the message template. */
  readonly MessageTemplateContentSha256?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Message Template Version. */
  readonly MessageTemplateVersionArn?: string | undefined;
  /** The version number for this Message Template Version. */
  readonly MessageTemplateVersionNumber?: number | undefined;
}

/** `AWS::Wisdom::QuickResponse`: Creates an Amazon Q in Connect quick response. */
export interface QuickResponse {
  /** The Amazon Connect contact channels this quick response applies to. */
  readonly Channels?: readonly string[] | undefined;
  /** The content of the quick response. */
  readonly Content?: QuickResponse_QuickResponseContentProvider | undefined;
  /** The media type of the quick response content. */
  readonly ContentType?: string | undefined;
  /** The description of the quick response. */
  readonly Description?: string | undefined;
  /** The configuration information of the user groups that the quick response is accessible to. */
  readonly GroupingConfiguration?: QuickResponse_GroupingConfiguration | undefined;
  /** Whether the quick response is active. */
  readonly IsActive?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the knowledge base. */
  readonly KnowledgeBaseArn?: string | undefined;
  /** The language code value for the language in which the quick response is written. */
  readonly Language?: string | undefined;
  /** The name of the quick response. */
  readonly Name?: string | undefined;
  /** The shortcut key of the quick response. */
  readonly ShortcutKey?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The content of the quick response stored in different media types. */
  readonly Contents?: QuickResponse_QuickResponseContents | undefined;
  /** The Amazon Resource Name (ARN) of the quick response. */
  readonly QuickResponseArn?: string | undefined;
  /** The identifier of the quick response. */
  readonly QuickResponseId?: string | undefined;
  /** The status of the quick response data. */
  readonly Status?: string | undefined;
}

/** The configuration information of the grouping of Amazon Q in Connect users. */
export interface QuickResponse_GroupingConfiguration {
  /** The criteria used for grouping Amazon Q in Connect users. */
  readonly Criteria?: string | undefined;
  /** The list of values that define different groups of Amazon Q in Connect users. */
  readonly Values?: readonly string[] | undefined;
}

/** The container quick response content. */
export interface QuickResponse_QuickResponseContentProvider {
  /** The content of the quick response. */
  readonly Content?: string | undefined;
}

/** The content of the quick response stored in different media types. */
export interface QuickResponse_QuickResponseContents {
  /** The quick response content in markdown format. */
  readonly Markdown?: QuickResponse_QuickResponseContentProvider | undefined;
  /** The quick response content in plaintext format. */
  readonly PlainText?: QuickResponse_QuickResponseContentProvider | undefined;
}
