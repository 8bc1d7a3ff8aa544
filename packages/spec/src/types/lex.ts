// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Lex::Bot`: Amazon Lex V2 is the only supported version in CloudFormation. */
export interface Bot {
  /** Indicates whether Amazon Lex V2 should automatically build the locales for the bot after a change. */
  readonly AutoBuildBotLocales?: boolean | undefined;
  /** The Amazon S3 location of files used to import a bot. */
  readonly BotFileS3Location?: Bot_S3Location | undefined;
  /** A list of locales for the bot. */
  readonly BotLocales?: readonly Bot_BotLocale[] | undefined;
  /** The list of bot members in a network to be created. */
  readonly BotMembers?: readonly Bot_BotMember[] | undefined;
  /** A list of tags to add to the bot. */
  readonly BotTags?: readonly Tag[] | undefined;
  /** The type of a bot to create. */
  readonly BotType?: string | undefined;
  /** By default, data stored by Amazon Lex is encrypted. */
  readonly DataPrivacy?: Bot_DataPrivacy | undefined;
  /** The description of the version. */
  readonly Description?: string | undefined;
  readonly ErrorLogSettings?: Bot_ErrorLogSettings | undefined;
  /** The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot. */
  readonly IdleSessionTTLInSeconds?: number | undefined;
  /** The name of the bot locale. */
  readonly Name?: string | undefined;
  readonly Replication?: Bot_Replication | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role used to build and run the bot. */
  readonly RoleArn?: string | undefined;
  /** Specifies configuration settings for the alias used to test the bot. */
  readonly TestBotAliasSettings?: Bot_TestBotAliasSettings | undefined;
  /** A list of tags to add to the test alias for a bot. */
  readonly TestBotAliasTags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the bot. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the bot. */
  readonly Id?: string | undefined;
}

/** Provides settings that enable advanced recognition settings for slot values. */
export interface Bot_AdvancedRecognitionSetting {
  /** Enables using the slot values as a custom vocabulary for recognizing user utterances. */
  readonly AudioRecognitionStrategy?: string | undefined;
}

/** Specifies the allowed input types. */
export interface Bot_AllowedInputTypes {
  /** Indicates whether audio input is allowed. */
  readonly AllowAudioInput?: boolean | undefined;
  /** Indicates whether DTMF input is allowed. */
  readonly AllowDTMFInput?: boolean | undefined;
}

/** Specifies the audio and DTMF input specification. */
export interface Bot_AudioAndDTMFInputSpecification {
  /** Specifies the settings on audio input. */
  readonly AudioSpecification?: Bot_AudioSpecification | undefined;
  /** Specifies the settings on DTMF input. */
  readonly DTMFSpecification?: Bot_DTMFSpecification | undefined;
  /** Time for which a bot waits before assuming that the customer isn't going to speak or press a key. */
  readonly StartTimeoutMs?: number | undefined;
}

export interface Bot_AudioFillerSettings {
  readonly AudioType?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly MinimumPlayDurationInMilliseconds?: number | undefined;
  readonly ResponseDeliveryDelayInMilliseconds?: number | undefined;
  readonly StartDelayInMilliseconds?: number | undefined;
}

/** The location of audio log files collected when conversation logging is enabled for a bot. */
export interface Bot_AudioLogDestination {
  /** Specifies the Amazon S3 bucket where the audio files are stored. */
  readonly S3Bucket?: Bot_S3BucketLogDestination | undefined;
}

/** Settings for logging audio of conversations between Amazon Lex and a user. */
export interface Bot_AudioLogSetting {
  /** Specifies the location of the audio log files collected when conversation logging is enabled for a bot. */
  readonly Destination?: Bot_AudioLogDestination | undefined;
  /** Determines whether audio logging in enabled for the bot. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies the audio input specifications. */
export interface Bot_AudioSpecification {
  /** Time for which a bot waits after the customer stops speaking to assume the utterance is finished. */
  readonly EndTimeoutMs?: number | undefined;
  /** Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application. */
  readonly MaxLengthMs?: number | undefined;
}

export interface Bot_BKBExactResponseFields {
  readonly AnswerField?: string | undefined;
}

export interface Bot_BedrockAgentConfiguration {
  readonly BedrockAgentAliasId?: string | undefined;
  readonly BedrockAgentId?: string | undefined;
}

export interface Bot_BedrockAgentIntentConfiguration {
  readonly BedrockAgentConfiguration?: Bot_BedrockAgentConfiguration | undefined;
  readonly BedrockAgentIntentKnowledgeBaseConfiguration?: Bot_BedrockAgentIntentKnowledgeBaseConfiguration | undefined;
}

export interface Bot_BedrockAgentIntentKnowledgeBaseConfiguration {
  readonly BedrockKnowledgeBaseArn?: string | undefined;
  readonly BedrockModelConfiguration?: Bot_BedrockModelSpecification | undefined;
}

/** The details on the Bedrock guardrail configuration. */
export interface Bot_BedrockGuardrailConfiguration {
  readonly BedrockGuardrailIdentifier?: string | undefined;
  readonly BedrockGuardrailVersion?: string | undefined;
}

/** Contains details about the configuration of a Amazon Bedrock knowledge base. */
export interface Bot_BedrockKnowledgeStoreConfiguration {
  readonly BKBExactResponseFields?: Bot_BKBExactResponseFields | undefined;
  /** The base ARN of the knowledge base used. */
  readonly BedrockKnowledgeBaseArn?: string | undefined;
  /** Specifies whether to return an exact response, or to return an answer generated by the model, using the fields you… */
  readonly ExactResponse?: boolean | undefined;
}

/** Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot building. */
export interface Bot_BedrockModelSpecification {
  readonly BedrockGuardrailConfiguration?: Bot_BedrockGuardrailConfiguration | undefined;
  readonly BedrockModelCustomPrompt?: string | undefined;
  readonly BedrockTraceStatus?: string | undefined;
  /** The ARN of the foundation model used in descriptive bot building. */
  readonly ModelArn?: string | undefined;
}

/** Specifies settings that are unique to a locale. */
export interface Bot_BotAliasLocaleSettings {
  /** Specifies the Lambda function that should be used in the locale. */
  readonly CodeHookSpecification?: Bot_CodeHookSpecification | undefined;
  /** Determines whether the locale is enabled for the bot. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies locale settings for a single locale. */
export interface Bot_BotAliasLocaleSettingsItem {
  /** Specifies locale settings for a locale. */
  readonly BotAliasLocaleSetting?: Bot_BotAliasLocaleSettings | undefined;
  /** Specifies the locale that the settings apply to. */
  readonly LocaleId?: string | undefined;
}

/** Provides configuration information for a locale. */
export interface Bot_BotLocale {
  readonly AudioFillerSettings?: Bot_AudioFillerSettings | undefined;
  /** Specifies a custom vocabulary to use with a specific locale. */
  readonly CustomVocabulary?: Bot_CustomVocabulary | undefined;
  /** A description of the bot locale. */
  readonly Description?: string | undefined;
  readonly GenerativeAISettings?: Bot_GenerativeAISettings | undefined;
  /** One or more intents defined for the locale. */
  readonly Intents?: readonly Bot_Intent[] | undefined;
  /** The identifier of the language and locale that the bot will be used in. */
  readonly LocaleId?: string | undefined;
  /** Determines the threshold where Amazon Lex will insert the `AMAZON.FallbackIntent`, `AMAZON.KendraSearchIntent`, or both… */
  readonly NluConfidenceThreshold?: number | undefined;
  /** One or more slot types defined for the locale. */
  readonly SlotTypes?: readonly Bot_SlotType[] | undefined;
  readonly SpeechDetectionSensitivity?: string | undefined;
  readonly SpeechRecognitionSettings?: Bot_SpeechRecognitionSettings | undefined;
  readonly UnifiedSpeechSettings?: Bot_UnifiedSpeechSettings | undefined;
  /** Defines settings for using an Amazon Polly voice to communicate with a user. */
  readonly VoiceSettings?: Bot_VoiceSettings | undefined;
}

/** A bot that is a member of a bot network. */
export interface Bot_BotMember {
  /** The alias ID of a bot that is a member of this network of bots. */
  readonly BotMemberAliasId?: string | undefined;
  /** The alias name of a bot that is a member of this network of bots. */
  readonly BotMemberAliasName?: string | undefined;
  /** The unique ID of a bot that is a member of this network of bots. */
  readonly BotMemberId?: string | undefined;
  /** The unique name of a bot that is a member of this network of bots. */
  readonly BotMemberName?: string | undefined;
  /** The version of a bot that is a member of this network of bots. */
  readonly BotMemberVersion?: string | undefined;
}

/** Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you can… */
export interface Bot_BuildtimeSettings {
  readonly DescriptiveBotBuilderSpecification?: Bot_DescriptiveBotBuilderSpecification | undefined;
  readonly SampleUtteranceGenerationSpecification?: Bot_SampleUtteranceGenerationSpecification | undefined;
}

/** Describes a button to use on a response card used to gather slot values from a user. */
export interface Bot_Button {
  /** The text that appears on the button. */
  readonly Text?: string | undefined;
  /** The value returned to Amazon Lex when the user chooses this button. */
  readonly Value?: string | undefined;
}

/** The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. */
export interface Bot_CloudWatchLogGroupLogDestination {
  /** The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered. */
  readonly CloudWatchLogGroupArn?: string | undefined;
  /** The prefix of the log stream name within the log group that you specified */
  readonly LogPrefix?: string | undefined;
}

/** Contains information about code hooks that Amazon Lex calls during a conversation. */
export interface Bot_CodeHookSpecification {
  /** Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot. */
  readonly LambdaCodeHook?: Bot_LambdaCodeHook | undefined;
}

/** A composite slot is a combination of two or more slots that capture multiple pieces of information in a single user… */
export interface Bot_CompositeSlotTypeSetting {
  /** Subslots in the composite slot. */
  readonly SubSlots?: readonly Bot_SubSlotTypeComposition[] | undefined;
}

/** Provides an expression that evaluates to true or false. */
export interface Bot_Condition {
  /** The expression string that is evaluated. */
  readonly ExpressionString?: string | undefined;
}

/** A set of actions that Amazon Lex should run if the condition is matched. */
export interface Bot_ConditionalBranch {
  /** Contains the expression to evaluate. */
  readonly Condition?: Bot_Condition | undefined;
  /** The name of the branch. */
  readonly Name?: string | undefined;
  /** The next step in the conversation. */
  readonly NextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
  readonly Response?: Bot_ResponseSpecification | undefined;
}

/** Provides a list of conditional branches. */
export interface Bot_ConditionalSpecification {
  /** A list of conditional branches. */
  readonly ConditionalBranches?: readonly Bot_ConditionalBranch[] | undefined;
  /** The conditional branch that should be followed when the conditions for other branches are not satisfied. */
  readonly DefaultBranch?: Bot_DefaultConditionalBranch | undefined;
  /** Determines whether a conditional branch is active. */
  readonly IsActive?: boolean | undefined;
}

/** Configures conversation logging that saves audio, text, and metadata for the conversations with your users. */
export interface Bot_ConversationLogSettings {
  /** The Amazon S3 settings for logging audio to an S3 bucket. */
  readonly AudioLogSettings?: readonly Bot_AudioLogSetting[] | undefined;
  /** The Amazon CloudWatch Logs settings for logging text and metadata. */
  readonly TextLogSettings?: readonly Bot_TextLogSetting[] | undefined;
}

/** A custom response string that Amazon Lex sends to your application. */
export interface Bot_CustomPayload {
  /** The string that is sent to your application. */
  readonly Value?: string | undefined;
}

/** Specifies a custom vocabulary. */
export interface Bot_CustomVocabulary {
  /** Specifies a list of words that you expect to be used during a conversation with your bot. */
  readonly CustomVocabularyItems?: readonly Bot_CustomVocabularyItem[] | undefined;
}

/** Specifies an entry in a custom vocabulary. */
export interface Bot_CustomVocabularyItem {
  /** The DisplayAs value for the custom vocabulary item from the custom vocabulary list. */
  readonly DisplayAs?: string | undefined;
  /** Specifies 1 - 4 words that should be recognized. */
  readonly Phrase?: string | undefined;
  /** Specifies the degree to which the phrase recognition is boosted. */
  readonly Weight?: number | undefined;
}

/** Specifies the DTMF input specifications. */
export interface Bot_DTMFSpecification {
  /** The DTMF character that clears the accumulated DTMF digits and immediately ends the input. */
  readonly DeletionCharacter?: string | undefined;
  /** The DTMF character that immediately ends input. */
  readonly EndCharacter?: string | undefined;
  /** How long the bot should wait after the last DTMF character input before assuming that the input has concluded. */
  readonly EndTimeoutMs?: number | undefined;
  /** The maximum number of DTMF digits allowed in an utterance. */
  readonly MaxLength?: number | undefined;
}

/** By default, data stored by Amazon Lex is encrypted. */
export interface Bot_DataPrivacy {
  /** For each Amazon Lex bot created with the Amazon Lex Model Building Service, you must specify whether your use of Amazon… */
  readonly ChildDirected?: boolean | undefined;
}

/** Contains details about the configuration of the knowledge store used for the `AMAZON.QnAIntent`. */
export interface Bot_DataSourceConfiguration {
  /** Contains details about the configuration of the Amazon Bedrock knowledge base used for the `AMAZON.QnAIntent`. */
  readonly BedrockKnowledgeStoreConfiguration?: Bot_BedrockKnowledgeStoreConfiguration | undefined;
  /** Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`. */
  readonly KendraConfiguration?: Bot_QnAKendraConfiguration | undefined;
  /** Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`. */
  readonly OpensearchConfiguration?: Bot_OpensearchConfiguration | undefined;
}

export interface Bot_DeepgramSpeechModelConfig {
  readonly ApiTokenSecretArn?: string | undefined;
  readonly ModelId?: string | undefined;
}

/** A set of actions that Amazon Lex should run if none of the other conditions are met. */
export interface Bot_DefaultConditionalBranch {
  /** The next step in the conversation. */
  readonly NextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
  readonly Response?: Bot_ResponseSpecification | undefined;
}

/** Contains specifications for the descriptive bot building feature. */
export interface Bot_DescriptiveBotBuilderSpecification {
  /** An object containing information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot… */
  readonly BedrockModelSpecification?: Bot_BedrockModelSpecification | undefined;
  /** Specifies whether the descriptive bot building feature is activated or not. */
  readonly Enabled?: boolean | undefined;
}

/** Defines the action that the bot executes at runtime when the conversation reaches this step. */
export interface Bot_DialogAction {
  /** If the dialog action is `ElicitSlot`, defines the slot to elicit from the user. */
  readonly SlotToElicit?: string | undefined;
  /** When true the next message for the intent is not used. */
  readonly SuppressNextMessage?: boolean | undefined;
  /** The action that the bot should execute. */
  readonly Type?: string | undefined;
}

/** Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation. */
export interface Bot_DialogCodeHookInvocationSetting {
  /** Indicates whether a Lambda function should be invoked for the dialog. */
  readonly EnableCodeHookInvocation?: boolean | undefined;
  /** A label that indicates the dialog step from which the dialog code hook is happening. */
  readonly InvocationLabel?: string | undefined;
  /** Determines whether a dialog code hook is used when the intent is activated. */
  readonly IsActive?: boolean | undefined;
  /** Contains the responses and actions that Amazon Lex takes after the Lambda function is complete. */
  readonly PostCodeHookSpecification?: Bot_PostDialogCodeHookInvocationSpecification | undefined;
}

/** Settings that determine the Lambda function that Amazon Lex uses for processing user responses. */
export interface Bot_DialogCodeHookSetting {
  /** Enables the dialog code hook so that it processes user requests. */
  readonly Enabled?: boolean | undefined;
}

/** The current state of the conversation with the user. */
export interface Bot_DialogState {
  /** Defines the action that the bot executes at runtime when the conversation reaches this step. */
  readonly DialogAction?: Bot_DialogAction | undefined;
  /** Override settings to configure the intent state. */
  readonly Intent?: Bot_IntentOverride | undefined;
  /** Map of key/value pairs representing session-specific context information. */
  readonly SessionAttributes?: readonly Bot_SessionAttribute[] | undefined;
}

/** Settings that specify the dialog code hook that is called by Amazon Lex between eliciting slot values. */
export interface Bot_ElicitationCodeHookInvocationSetting {
  /** Indicates whether a Lambda function should be invoked for the dialog. */
  readonly EnableCodeHookInvocation?: boolean | undefined;
  /** A label that indicates the dialog step from which the dialog code hook is happening. */
  readonly InvocationLabel?: string | undefined;
}

export interface Bot_ErrorLogSettings {
  readonly Enabled?: boolean | undefined;
}

/** Contains the names of the fields used for an exact response to the user. */
export interface Bot_ExactResponseFields {
  /** The name of the field that contains the answer to the query made to the OpenSearch Service database. */
  readonly AnswerField?: string | undefined;
  /** The name of the field that contains the query made to the OpenSearch Service database. */
  readonly QuestionField?: string | undefined;
}

/** Provides information about the external source of the slot type's definition. */
export interface Bot_ExternalSourceSetting {
  /** Settings required for a slot type based on a grammar that you provide. */
  readonly GrammarSlotTypeSetting?: Bot_GrammarSlotTypeSetting | undefined;
}

/** Determines if a Lambda function should be invoked for a specific intent. */
export interface Bot_FulfillmentCodeHookSetting {
  /** Indicates whether a Lambda function should be invoked to fulfill a specific intent. */
  readonly Enabled?: boolean | undefined;
  /** Provides settings for update messages sent to the user for long-running Lambda fulfillment functions. */
  readonly FulfillmentUpdatesSpecification?: Bot_FulfillmentUpdatesSpecification | undefined;
  /** Determines whether the fulfillment code hook is used. */
  readonly IsActive?: boolean | undefined;
  /** Provides settings for messages sent to the user for after the Lambda fulfillment function completes. */
  readonly PostFulfillmentStatusSpecification?: Bot_PostFulfillmentStatusSpecification | undefined;
}

/** Provides settings for a message that is sent to the user when a fulfillment Lambda function starts running. */
export interface Bot_FulfillmentStartResponseSpecification {
  /** Determines whether the user can interrupt the start message while it is playing. */
  readonly AllowInterrupt?: boolean | undefined;
  /** The delay between when the Lambda fulfillment function starts running and the start message is played. */
  readonly DelayInSeconds?: number | undefined;
  /** 1 - 5 message groups that contain start messages. */
  readonly MessageGroups?: readonly Bot_MessageGroup[] | undefined;
}

/** Provides settings for a message that is sent periodically to the user while a fulfillment Lambda function is running. */
export interface Bot_FulfillmentUpdateResponseSpecification {
  /** Determines whether the user can interrupt an update message while it is playing. */
  readonly AllowInterrupt?: boolean | undefined;
  /** The frequency that a message is sent to the user. */
  readonly FrequencyInSeconds?: number | undefined;
  /** 1 - 5 message groups that contain update messages. */
  readonly MessageGroups?: readonly Bot_MessageGroup[] | undefined;
}

/** Provides information for updating the user on the progress of fulfilling an intent. */
export interface Bot_FulfillmentUpdatesSpecification {
  /** Determines whether fulfillment updates are sent to the user. */
  readonly Active?: boolean | undefined;
  /** Provides configuration information for the message sent to users when the fulfillment Lambda functions starts running. */
  readonly StartResponse?: Bot_FulfillmentStartResponseSpecification | undefined;
  /** The length of time that the fulfillment Lambda function should run before it times out. */
  readonly TimeoutInSeconds?: number | undefined;
  /** Provides configuration information for messages sent periodically to the user while the fulfillment Lambda function is… */
  readonly UpdateResponse?: Bot_FulfillmentUpdateResponseSpecification | undefined;
}

/** Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your bot. */
export interface Bot_GenerativeAISettings {
  readonly BuildtimeSettings?: Bot_BuildtimeSettings | undefined;
  readonly RuntimeSettings?: Bot_RuntimeSettings | undefined;
}

/** Settings requried for a slot type based on a grammar that you provide. */
export interface Bot_GrammarSlotTypeSetting {
  /** The source of the grammar used to create the slot type. */
  readonly Source?: Bot_GrammarSlotTypeSource | undefined;
}

/** Describes the Amazon S3 bucket name and location for the grammar that is the source for the slot type. */
export interface Bot_GrammarSlotTypeSource {
  /** The AWS key required to decrypt the contents of the grammar, if any. */
  readonly KmsKeyArn?: string | undefined;
  /** The name of the Amazon S3 bucket that contains the grammar source. */
  readonly S3BucketName?: string | undefined;
  /** The path to the grammar in the Amazon S3 bucket. */
  readonly S3ObjectKey?: string | undefined;
}

/** A card that is shown to the user by a messaging platform. */
export interface Bot_ImageResponseCard {
  /** A list of buttons that should be displayed on the response card. */
  readonly Buttons?: readonly Bot_Button[] | undefined;
  /** The URL of an image to display on the response card. */
  readonly ImageUrl?: string | undefined;
  /** The subtitle to display on the response card. */
  readonly Subtitle?: string | undefined;
  /** The title to display on the response card. */
  readonly Title?: string | undefined;
}

/** Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots. */
export interface Bot_InitialResponseSetting {
  /** Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation. */
  readonly CodeHook?: Bot_DialogCodeHookInvocationSetting | undefined;
  /** Provides a list of conditional branches. */
  readonly Conditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
  readonly InitialResponse?: Bot_ResponseSpecification | undefined;
  /** The next step in the conversation. */
  readonly NextStep?: Bot_DialogState | undefined;
}

/** A context that must be active for an intent to be selected by Amazon Lex. */
export interface Bot_InputContext {
  /** The name of the context. */
  readonly Name?: string | undefined;
}

/** Represents an action that the user wants to perform. */
export interface Bot_Intent {
  readonly BedrockAgentIntentConfiguration?: Bot_BedrockAgentIntentConfiguration | undefined;
  /** A description of the intent. */
  readonly Description?: string | undefined;
  /** Specifies that Amazon Lex invokes the alias Lambda function for each user input. */
  readonly DialogCodeHook?: Bot_DialogCodeHookSetting | undefined;
  readonly DisplayName?: string | undefined;
  /** Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment. */
  readonly FulfillmentCodeHook?: Bot_FulfillmentCodeHookSetting | undefined;
  /** Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots. */
  readonly InitialResponseSetting?: Bot_InitialResponseSetting | undefined;
  /** A list of contexts that must be active for this intent to be considered by Amazon Lex. */
  readonly InputContexts?: readonly Bot_InputContext[] | undefined;
  /** Sets the response that Amazon Lex sends to the user when the intent is closed. */
  readonly IntentClosingSetting?: Bot_IntentClosingSetting | undefined;
  /** Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. */
  readonly IntentConfirmationSetting?: Bot_IntentConfirmationSetting | undefined;
  /** Provides configuration information for the `AMAZON.KendraSearchIntent` intent. */
  readonly KendraConfiguration?: Bot_KendraConfiguration | undefined;
  /** The name of the intent. */
  readonly Name?: string | undefined;
  /** A list of contexts that the intent activates when it is fulfilled. */
  readonly OutputContexts?: readonly Bot_OutputContext[] | undefined;
  /** A unique identifier for the built-in intent to base this intent on. */
  readonly ParentIntentSignature?: string | undefined;
  readonly QInConnectIntentConfiguration?: Bot_QInConnectIntentConfiguration | undefined;
  readonly QnAIntentConfiguration?: Bot_QnAIntentConfiguration | undefined;
  /** A list of utterances that a user might say to signal the intent. */
  readonly SampleUtterances?: readonly Bot_SampleUtterance[] | undefined;
  /** Indicates the priority for slots. */
  readonly SlotPriorities?: readonly Bot_SlotPriority[] | undefined;
  /** A list of slots that the intent requires for fulfillment. */
  readonly Slots?: readonly Bot_Slot[] | undefined;
}

/** Provides a statement the Amazon Lex conveys to the user when the intent is successfully fulfilled. */
export interface Bot_IntentClosingSetting {
  /** The response that Amazon Lex sends to the user when the intent is complete. */
  readonly ClosingResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches associated with the intent's closing response. */
  readonly Conditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies whether an intent's closing response is used. */
  readonly IsActive?: boolean | undefined;
  /** Specifies the next step that the bot executes after playing the intent's closing response. */
  readonly NextStep?: Bot_DialogState | undefined;
}

/** Provides a prompt for making sure that the user is ready for the intent to be fulfilled. */
export interface Bot_IntentConfirmationSetting {
  /** The `DialogCodeHookInvocationSetting` object associated with intent's confirmation step. */
  readonly CodeHook?: Bot_DialogCodeHookInvocationSetting | undefined;
  /** A list of conditional branches to evaluate after the intent is closed. */
  readonly ConfirmationConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot executes when the customer confirms the intent. */
  readonly ConfirmationNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
  readonly ConfirmationResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches to evaluate after the intent is declined. */
  readonly DeclinationConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot executes when the customer declines the intent. */
  readonly DeclinationNextStep?: Bot_DialogState | undefined;
  /** When the user answers "no" to the question defined in `promptSpecification`, Amazon Lex responds with this response to… */
  readonly DeclinationResponse?: Bot_ResponseSpecification | undefined;
  /** The `DialogCodeHookInvocationSetting` used when the code hook is invoked during confirmation prompt retries. */
  readonly ElicitationCodeHook?: Bot_ElicitationCodeHookInvocationSetting | undefined;
  /** Provides a list of conditional branches. */
  readonly FailureConditional?: Bot_ConditionalSpecification | undefined;
  /** The next step to take in the conversation if the confirmation step fails. */
  readonly FailureNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input when the intent confirmation fails. */
  readonly FailureResponse?: Bot_ResponseSpecification | undefined;
  /** Specifies whether the intent's confirmation is sent to the user. */
  readonly IsActive?: boolean | undefined;
  /** Prompts the user to confirm the intent. */
  readonly PromptSpecification?: Bot_PromptSpecification | undefined;
}

/** Configures the Intent Disambiguation feature that helps resolve ambiguous user inputs when multiple intents could match. */
export interface Bot_IntentDisambiguationSettings {
  /** Provides a custom message that will be displayed before presenting the disambiguation options to users. */
  readonly CustomDisambiguationMessage?: string | undefined;
  /** Determines whether the Intent Disambiguation feature is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed. */
  readonly MaxDisambiguationIntents?: number | undefined;
}

/** Override settings to configure the intent state. */
export interface Bot_IntentOverride {
  /** The name of the intent. */
  readonly Name?: string | undefined;
  /** A map of all of the slot value overrides for the intent. */
  readonly Slots?: readonly Bot_SlotValueOverrideMap[] | undefined;
}

/** Provides configuration information for the `AMAZON.KendraSearchIntent` intent. */
export interface Bot_KendraConfiguration {
  /** The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the `AMAZON.KendraSearchIntent` intent to… */
  readonly KendraIndex?: string | undefined;
  /** A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query. */
  readonly QueryFilterString?: string | undefined;
  /** Determines whether the `AMAZON.KendraSearchIntent` intent uses a custom query string to query the Amazon Kendra index. */
  readonly QueryFilterStringEnabled?: boolean | undefined;
}

/** Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot. */
export interface Bot_LambdaCodeHook {
  /** The version of the request-response that you want Amazon Lex to use to invoke your Lambda function. */
  readonly CodeHookInterfaceVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Lambda function. */
  readonly LambdaArn?: string | undefined;
}

/** The object that provides message text and its type. */
export interface Bot_Message {
  /** A message in a custom format defined by the client application. */
  readonly CustomPayload?: Bot_CustomPayload | undefined;
  /** A message that defines a response card that the client application can show to the user. */
  readonly ImageResponseCard?: Bot_ImageResponseCard | undefined;
  /** A message in plain text format. */
  readonly PlainTextMessage?: Bot_PlainTextMessage | undefined;
  /** A message in Speech Synthesis Markup Language (SSML). */
  readonly SSMLMessage?: Bot_SSMLMessage | undefined;
}

/** Provides one or more messages that Amazon Lex should send to the user. */
export interface Bot_MessageGroup {
  /** The primary message that Amazon Lex should send to the user. */
  readonly Message?: Bot_Message | undefined;
  /** Message variations to send to the user. */
  readonly Variations?: readonly Bot_Message[] | undefined;
}

/** Indicates whether a slot can return multiple values. */
export interface Bot_MultipleValuesSetting {
  /** Indicates whether a slot can return multiple values. */
  readonly AllowMultipleValues?: boolean | undefined;
}

/** Configures the Assisted Natural Language Understanding (NLU) feature for your bot. */
export interface Bot_NluImprovementSpecification {
  /** Specifies the mode for Assisted NLU operation. */
  readonly AssistedNluMode?: string | undefined;
  /** Determines whether the Assisted NLU feature is enabled for the bot. */
  readonly Enabled?: boolean | undefined;
  /** An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings. */
  readonly IntentDisambiguationSettings?: Bot_IntentDisambiguationSettings | undefined;
}

/** Determines whether Amazon Lex obscures slot values in conversation logs. */
export interface Bot_ObfuscationSetting {
  /** Value that determines whether Amazon Lex obscures slot values in conversation logs. */
  readonly ObfuscationSettingType?: string | undefined;
}

/** Contains details about the configuration of the Amazon OpenSearch Service database used for the `AMAZON.QnAIntent`. */
export interface Bot_OpensearchConfiguration {
  /** The endpoint of the Amazon OpenSearch Service domain. */
  readonly DomainEndpoint?: string | undefined;
  /** Specifies whether to return an exact response or to return an answer generated by the model using the fields you… */
  readonly ExactResponse?: boolean | undefined;
  /** Contains the names of the fields used for an exact response to the user. */
  readonly ExactResponseFields?: Bot_ExactResponseFields | undefined;
  /** Contains a list of fields from the Amazon OpenSearch Service that the model can use to generate the answer to the query. */
  readonly IncludeFields?: readonly string[] | undefined;
  /** The name of the Amazon OpenSearch Service index. */
  readonly IndexName?: string | undefined;
}

/** Describes a session context that is activated when an intent is fulfilled. */
export interface Bot_OutputContext {
  /** The name of the output context. */
  readonly Name?: string | undefined;
  /** The amount of time, in seconds, that the output context should remain active. */
  readonly TimeToLiveInSeconds?: number | undefined;
  /** The number of conversation turns that the output context should remain active. */
  readonly TurnsToLive?: number | undefined;
}

/** Defines an ASCII text message to send to the user. */
export interface Bot_PlainTextMessage {
  /** The message to send to the user. */
  readonly Value?: string | undefined;
}

/** Specifies next steps to run after the dialog code hook finishes. */
export interface Bot_PostDialogCodeHookInvocationSpecification {
  /** A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the `State`… */
  readonly FailureConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the `State` field… */
  readonly FailureNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input when the code hook fails. */
  readonly FailureResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches to evaluate after the dialog code hook finishes successfully. */
  readonly SuccessConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifics the next step the bot runs after the dialog code hook finishes successfully. */
  readonly SuccessNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond when the code hook succeeds. */
  readonly SuccessResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches to evaluate if the code hook times out. */
  readonly TimeoutConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot runs when the code hook times out. */
  readonly TimeoutNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond to the user input when the code hook times out. */
  readonly TimeoutResponse?: Bot_ResponseSpecification | undefined;
}

/** Provides a setting that determines whether the post-fulfillment response is sent to the user. */
export interface Bot_PostFulfillmentStatusSpecification {
  /** A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with the… */
  readonly FailureConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the `State`… */
  readonly FailureNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't successful. */
  readonly FailureResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches to evaluate after the fulfillment code hook finishes successfully. */
  readonly SuccessConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes… */
  readonly SuccessNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond when the fulfillment is successful. */
  readonly SuccessResponse?: Bot_ResponseSpecification | undefined;
  /** A list of conditional branches to evaluate if the fulfillment code hook times out. */
  readonly TimeoutConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot runs when the fulfillment code hook times out. */
  readonly TimeoutNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't completed within the timeout… */
  readonly TimeoutResponse?: Bot_ResponseSpecification | undefined;
}

/** Specifies the settings on a prompt attempt. */
export interface Bot_PromptAttemptSpecification {
  /** Indicates whether the user can interrupt a speech prompt attempt from the bot. */
  readonly AllowInterrupt?: boolean | undefined;
  /** Indicates the allowed input types of the prompt attempt. */
  readonly AllowedInputTypes?: Bot_AllowedInputTypes | undefined;
  /** Specifies the settings on audio and DTMF input. */
  readonly AudioAndDTMFInputSpecification?: Bot_AudioAndDTMFInputSpecification | undefined;
  /** Specifies the settings on text input. */
  readonly TextInputSpecification?: Bot_TextInputSpecification | undefined;
}

/** Specifies a list of message groups that Amazon Lex sends to a user to elicit a response. */
export interface Bot_PromptSpecification {
  /** Indicates whether the user can interrupt a speech prompt from the bot. */
  readonly AllowInterrupt?: boolean | undefined;
  /** The maximum number of times the bot tries to elicit a response from the user using this prompt. */
  readonly MaxRetries?: number | undefined;
  /** A collection of messages that Amazon Lex can send to the user. */
  readonly MessageGroupsList?: readonly Bot_MessageGroup[] | undefined;
  /** Indicates how a message is selected from a message group among retries. */
  readonly MessageSelectionStrategy?: string | undefined;
  /** Specifies the advanced settings on each attempt of the prompt. */
  readonly PromptAttemptsSpecification?: { readonly [key: string]: Bot_PromptAttemptSpecification | undefined } | undefined;
}

export interface Bot_QInConnectAssistantConfiguration {
  readonly AssistantArn?: string | undefined;
}

export interface Bot_QInConnectIntentConfiguration {
  readonly QInConnectAssistantConfiguration?: Bot_QInConnectAssistantConfiguration | undefined;
}

/** Details about the the configuration of the built-in `Amazon.QnAIntent`. */
export interface Bot_QnAIntentConfiguration {
  readonly BedrockModelConfiguration?: Bot_BedrockModelSpecification | undefined;
  /** Contains details about the configuration of the data source used for the `AMAZON.QnAIntent`. */
  readonly DataSourceConfiguration?: Bot_DataSourceConfiguration | undefined;
}

/** Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`. */
export interface Bot_QnAKendraConfiguration {
  /** Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model you… */
  readonly ExactResponse?: boolean | undefined;
  /** The ARN of the Amazon Kendra index to use. */
  readonly KendraIndex?: string | undefined;
  /** Contains the Amazon Kendra filter string to use if enabled. */
  readonly QueryFilterString?: string | undefined;
  /** Specifies whether to enable an Amazon Kendra filter string or not. */
  readonly QueryFilterStringEnabled?: boolean | undefined;
}

export interface Bot_Replication {
  readonly ReplicaRegions?: readonly string[] | undefined;
}

/** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
export interface Bot_ResponseSpecification {
  /** Indicates whether the user can interrupt a speech response from Amazon Lex. */
  readonly AllowInterrupt?: boolean | undefined;
  /** A collection of responses that Amazon Lex can send to the user. */
  readonly MessageGroupsList?: readonly Bot_MessageGroup[] | undefined;
}

/** Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can turn… */
export interface Bot_RuntimeSettings {
  readonly NluImprovementSpecification?: Bot_NluImprovementSpecification | undefined;
  readonly SlotResolutionImprovementSpecification?: Bot_SlotResolutionImprovementSpecification | undefined;
}

/** Specifies an Amazon S3 bucket for logging audio conversations */
export interface Bot_S3BucketLogDestination {
  /** The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an… */
  readonly KmsKeyArn?: string | undefined;
  /** The S3 prefix to assign to audio log files. */
  readonly LogPrefix?: string | undefined;
  /** The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored. */
  readonly S3BucketArn?: string | undefined;
}

/** Defines an Amazon S3 bucket location. */
export interface Bot_S3Location {
  /** The S3 bucket name. */
  readonly S3Bucket?: string | undefined;
  /** The path and file name to the object in the S3 bucket. */
  readonly S3ObjectKey?: string | undefined;
  /** The version of the object in the S3 bucket. */
  readonly S3ObjectVersion?: string | undefined;
}

/** Defines a Speech Synthesis Markup Language (SSML) prompt. */
export interface Bot_SSMLMessage {
  /** The SSML text that defines the prompt. */
  readonly Value?: string | undefined;
}

/** A sample utterance that invokes an intent or respond to a slot elicitation prompt. */
export interface Bot_SampleUtterance {
  /** A sample utterance that invokes an intent or respond to a slot elicitation prompt. */
  readonly Utterance?: string | undefined;
}

/** Contains specifications for the sample utterance generation feature. */
export interface Bot_SampleUtteranceGenerationSpecification {
  readonly BedrockModelSpecification?: Bot_BedrockModelSpecification | undefined;
  /** Specifies whether to enable sample utterance generation or not. */
  readonly Enabled?: boolean | undefined;
}

/** Defines one of the values for a slot type. */
export interface Bot_SampleValue {
  /** The value that can be used for a slot type. */
  readonly Value?: string | undefined;
}

/** Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances. */
export interface Bot_SentimentAnalysisSettings {
  /** Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances. */
  readonly DetectSentiment?: boolean | undefined;
}

/** A key/value pair representing session-specific context information. */
export interface Bot_SessionAttribute {
  /** The name of the session attribute. */
  readonly Key?: string | undefined;
  /** The session-specific context information for the session attribute. */
  readonly Value?: string | undefined;
}

/** Specifies the definition of a slot. */
export interface Bot_Slot {
  /** The description of the slot. */
  readonly Description?: string | undefined;
  /** Indicates whether a slot can return multiple values. */
  readonly MultipleValuesSetting?: Bot_MultipleValuesSetting | undefined;
  /** The name given to the slot. */
  readonly Name?: string | undefined;
  /** Determines whether the contents of the slot are obfuscated in Amazon CloudWatch Logs logs. */
  readonly ObfuscationSetting?: Bot_ObfuscationSetting | undefined;
  /** The name of the slot type that this slot is based on. */
  readonly SlotTypeName?: string | undefined;
  readonly SubSlotSetting?: Bot_SubSlotSetting | undefined;
  /** Determines the slot resolution strategy that Amazon Lex uses to return slot type values. */
  readonly ValueElicitationSetting?: Bot_SlotValueElicitationSetting | undefined;
}

/** Settings used when Amazon Lex successfully captures a slot value from a user. */
export interface Bot_SlotCaptureSetting {
  /** A list of conditional branches to evaluate after the slot value is captured. */
  readonly CaptureConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot runs when the slot value is captured before the code hook times out. */
  readonly CaptureNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input. */
  readonly CaptureResponse?: Bot_ResponseSpecification | undefined;
  /** Code hook called after Amazon Lex successfully captures a slot value. */
  readonly CodeHook?: Bot_DialogCodeHookInvocationSetting | undefined;
  /** Code hook called when Amazon Lex doesn't capture a slot value. */
  readonly ElicitationCodeHook?: Bot_ElicitationCodeHookInvocationSetting | undefined;
  /** A list of conditional branches to evaluate when the slot value isn't captured. */
  readonly FailureConditional?: Bot_ConditionalSpecification | undefined;
  /** Specifies the next step that the bot runs when the slot value code is not recognized. */
  readonly FailureNextStep?: Bot_DialogState | undefined;
  /** Specifies a list of message groups that Amazon Lex uses to respond the user input when the slot fails to be captured. */
  readonly FailureResponse?: Bot_ResponseSpecification | undefined;
}

/** Specifies the default value to use when a user doesn't provide a value for a slot. */
export interface Bot_SlotDefaultValue {
  /** The default value to use when a user doesn't provide a value for a slot. */
  readonly DefaultValue?: string | undefined;
}

/** The default value to use when a user doesn't provide a value for a slot. */
export interface Bot_SlotDefaultValueSpecification {
  /** A list of default values. */
  readonly DefaultValueList?: readonly Bot_SlotDefaultValue[] | undefined;
}

/** Sets the priority that Amazon Lex should use when eliciting slot values from a user. */
export interface Bot_SlotPriority {
  /** The priority that Amazon Lex should apply to the slot. */
  readonly Priority?: number | undefined;
  /** The name of the slot. */
  readonly SlotName?: string | undefined;
}

/** Contains specifications for the assisted slot resolution feature. */
export interface Bot_SlotResolutionImprovementSpecification {
  /** An object containing information about the Amazon Bedrock model used to assist slot resolution. */
  readonly BedrockModelSpecification?: Bot_BedrockModelSpecification | undefined;
  /** Specifies whether assisted slot resolution is turned on or off. */
  readonly Enabled?: boolean | undefined;
}

/** Describes a slot type. */
export interface Bot_SlotType {
  readonly CompositeSlotTypeSetting?: Bot_CompositeSlotTypeSetting | undefined;
  /** A description of the slot type. */
  readonly Description?: string | undefined;
  /** Sets the type of external information used to create the slot type. */
  readonly ExternalSourceSetting?: Bot_ExternalSourceSetting | undefined;
  /** The name of the slot type. */
  readonly Name?: string | undefined;
  /** The built-in slot type used as a parent of this slot type. */
  readonly ParentSlotTypeSignature?: string | undefined;
  /** A list of SlotTypeValue objects that defines the values that the slot type can take. */
  readonly SlotTypeValues?: readonly Bot_SlotTypeValue[] | undefined;
  /** Determines the slot resolution strategy that Amazon Lex uses to return slot type values. */
  readonly ValueSelectionSetting?: Bot_SlotValueSelectionSetting | undefined;
}

/** Each slot type can have a set of values. */
export interface Bot_SlotTypeValue {
  /** The value of the slot type entry. */
  readonly SampleValue?: Bot_SampleValue | undefined;
  /** Additional values related to the slot type entry. */
  readonly Synonyms?: readonly Bot_SampleValue[] | undefined;
}

/** The value to set in a slot. */
export interface Bot_SlotValue {
  /** The value that Amazon Lex determines for the slot. */
  readonly InterpretedValue?: string | undefined;
}

/** Specifies the elicitation setting details eliciting a slot. */
export interface Bot_SlotValueElicitationSetting {
  /** A list of default values for a slot. */
  readonly DefaultValueSpecification?: Bot_SlotDefaultValueSpecification | undefined;
  /** The prompt that Amazon Lex uses to elicit the slot value from the user. */
  readonly PromptSpecification?: Bot_PromptSpecification | undefined;
  /** If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can provide… */
  readonly SampleUtterances?: readonly Bot_SampleUtterance[] | undefined;
  /** Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user. */
  readonly SlotCaptureSetting?: Bot_SlotCaptureSetting | undefined;
  /** Specifies whether the slot is required or optional. */
  readonly SlotConstraint?: string | undefined;
  /** Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input. */
  readonly WaitAndContinueSpecification?: Bot_WaitAndContinueSpecification | undefined;
}

/** The slot values that Amazon Lex uses when it sets slot values in a dialog step. */
export interface Bot_SlotValueOverride {
  /** When the shape value is `List`, it indicates that the `values` field contains a list of slot values. */
  readonly Shape?: string | undefined;
  /** The current value of the slot. */
  readonly Value?: Bot_SlotValue | undefined;
  /** A list of one or more values that the user provided for the slot. */
  readonly Values?: readonly Bot_SlotValueOverride[] | undefined;
}

/** Maps a slot name to the SlotValueOverride object. */
export interface Bot_SlotValueOverrideMap {
  /** The name of the slot. */
  readonly SlotName?: string | undefined;
  /** The SlotValueOverride object to which the slot name will be mapped. */
  readonly SlotValueOverride?: Bot_SlotValueOverride | undefined;
}

/** Provides a regular expression used to validate the value of a slot. */
export interface Bot_SlotValueRegexFilter {
  /** A regular expression used to validate the value of a slot. */
  readonly Pattern?: string | undefined;
}

/** Contains settings used by Amazon Lex to select a slot value. */
export interface Bot_SlotValueSelectionSetting {
  /** Provides settings that enable advanced recognition settings for slot values. */
  readonly AdvancedRecognitionSetting?: Bot_AdvancedRecognitionSetting | undefined;
  /** A regular expression used to validate the value of a slot. */
  readonly RegexFilter?: Bot_SlotValueRegexFilter | undefined;
  /** Determines the slot resolution strategy that Amazon Lex uses to return slot type values. */
  readonly ResolutionStrategy?: string | undefined;
}

/** Subslot specifications. */
export interface Bot_Specifications {
  /** The unique identifier assigned to the slot type. */
  readonly SlotTypeId?: string | undefined;
  readonly SlotTypeName?: string | undefined;
  /** Specifies the elicitation setting details for constituent sub slots of a composite slot. */
  readonly ValueElicitationSetting?: Bot_SubSlotValueElicitationSetting | undefined;
}

/** Configuration for a foundation model used for speech synthesis and recognition capabilities. */
export interface Bot_SpeechFoundationModel {
  readonly ModelArn?: string | undefined;
  /** The identifier of the voice to use for speech synthesis with the foundation model. */
  readonly VoiceId?: string | undefined;
}

export interface Bot_SpeechModelConfig {
  readonly DeepgramConfig?: Bot_DeepgramSpeechModelConfig | undefined;
}

export interface Bot_SpeechRecognitionSettings {
  readonly SpeechModelConfig?: Bot_SpeechModelConfig | undefined;
  readonly SpeechModelPreference?: string | undefined;
}

/** Defines the messages that Amazon Lex sends to a user to remind them that the bot is waiting for a response. */
export interface Bot_StillWaitingResponseSpecification {
  /** Indicates that the user can interrupt the response by speaking while the message is being played. */
  readonly AllowInterrupt?: boolean | undefined;
  /** How often a message should be sent to the user. */
  readonly FrequencyInSeconds?: number | undefined;
  /** One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends to the… */
  readonly MessageGroupsList?: readonly Bot_MessageGroup[] | undefined;
  /** If Amazon Lex waits longer than this length of time for a response, it will stop sending messages. */
  readonly TimeoutInSeconds?: number | undefined;
}

/** Specifications for the constituent sub slots and the expression for the composite slot. */
export interface Bot_SubSlotSetting {
  /** The expression text for defining the constituent sub slots in the composite slot using logical AND and OR operators. */
  readonly Expression?: string | undefined;
  /** Specifications for the constituent sub slots of a composite slot. */
  readonly SlotSpecifications?: { readonly [key: string]: Bot_Specifications | undefined } | undefined;
}

/** Subslot type composition. */
export interface Bot_SubSlotTypeComposition {
  /** Name of a constituent sub slot inside a composite slot. */
  readonly Name?: string | undefined;
  /** The unique identifier assigned to a slot type. */
  readonly SlotTypeId?: string | undefined;
  readonly SlotTypeName?: string | undefined;
}

/** Subslot elicitation settings. */
export interface Bot_SubSlotValueElicitationSetting {
  readonly DefaultValueSpecification?: Bot_SlotDefaultValueSpecification | undefined;
  readonly PromptSpecification?: Bot_PromptSpecification | undefined;
  /** If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can provide… */
  readonly SampleUtterances?: readonly Bot_SampleUtterance[] | undefined;
  readonly WaitAndContinueSpecification?: Bot_WaitAndContinueSpecification | undefined;
}

/** Specifies configuration settings for the alias used to test the bot. */
export interface Bot_TestBotAliasSettings {
  /** Specifies settings that are unique to a locale. */
  readonly BotAliasLocaleSettings?: readonly Bot_BotAliasLocaleSettingsItem[] | undefined;
  /** Specifies settings for conversation logs that save audio, text, and metadata information for conversations with your… */
  readonly ConversationLogSettings?: Bot_ConversationLogSettings | undefined;
  /** Specifies a description for the test bot alias. */
  readonly Description?: string | undefined;
  /** Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances. */
  readonly SentimentAnalysisSettings?: Bot_SentimentAnalysisSettings | undefined;
}

/** Specifies the text input specifications. */
export interface Bot_TextInputSpecification {
  /** Time for which a bot waits before re-prompting a customer for text input. */
  readonly StartTimeoutMs?: number | undefined;
}

/** Defines the Amazon CloudWatch Logs destination log group for conversation text logs. */
export interface Bot_TextLogDestination {
  /** Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered. */
  readonly CloudWatch?: Bot_CloudWatchLogGroupLogDestination | undefined;
}

/** Defines settings to enable text conversation logs. */
export interface Bot_TextLogSetting {
  /** Specifies the Amazon CloudWatch Logs destination log group for conversation text logs. */
  readonly Destination?: Bot_TextLogDestination | undefined;
  /** Determines whether conversation logs should be stored for an alias. */
  readonly Enabled?: boolean | undefined;
}

/** Unified configuration settings that combine speech recognition and synthesis capabilities. */
export interface Bot_UnifiedSpeechSettings {
  /** The foundation model configuration to use for unified speech processing capabilities. */
  readonly SpeechFoundationModel?: Bot_SpeechFoundationModel | undefined;
}

/** Defines settings for using an Amazon Polly voice to communicate with a user. */
export interface Bot_VoiceSettings {
  /** Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user. */
  readonly Engine?: string | undefined;
  /** The identifier of the Amazon Polly voice to use. */
  readonly VoiceId?: string | undefined;
}

/** Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input. */
export interface Bot_WaitAndContinueSpecification {
  /** The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation. */
  readonly ContinueResponse?: Bot_ResponseSpecification | undefined;
  /** Specifies whether the bot will wait for a user to respond. */
  readonly IsActive?: boolean | undefined;
  /** A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input from the… */
  readonly StillWaitingResponse?: Bot_StillWaitingResponseSpecification | undefined;
  /** The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue. */
  readonly WaitingResponse?: Bot_ResponseSpecification | undefined;
}

/** `AWS::Lex::BotAlias`: Amazon Lex V2 is the only supported version in CloudFormation. */
export interface BotAlias {
  /** Specifies settings that are unique to a locale. */
  readonly BotAliasLocaleSettings?: readonly BotAlias_BotAliasLocaleSettingsItem[] | undefined;
  /** The name of the bot alias. */
  readonly BotAliasName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly BotAliasTags?: readonly Tag[] | undefined;
  /** The unique identifier of the bot. */
  readonly BotId?: string | undefined;
  /** The version of the bot that the bot alias references. */
  readonly BotVersion?: string | undefined;
  /** Specifies whether Amazon Lex logs text and audio for conversations with the bot. */
  readonly ConversationLogSettings?: BotAlias_ConversationLogSettings | undefined;
  /** The description of the bot alias. */
  readonly Description?: string | undefined;
  /** Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances. */
  readonly SentimentAnalysisSettings?: BotAlias_SentimentAnalysisSettings | undefined;
  /** The Amazon Resource Name (ARN) of the bot alias. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the bot alias. */
  readonly BotAliasId?: string | undefined;
  /** The current status of the bot alias. */
  readonly BotAliasStatus?: string | undefined;
}

/** Specifies the S3 bucket location where audio logs are stored. */
export interface BotAlias_AudioLogDestination {
  /** The S3 bucket location where audio logs are stored. */
  readonly S3Bucket?: BotAlias_S3BucketLogDestination | undefined;
}

/** Settings for logging audio of conversations between Amazon Lex and a user. */
export interface BotAlias_AudioLogSetting {
  /** The location of audio log files collected when conversation logging is enabled for a bot. */
  readonly Destination?: BotAlias_AudioLogDestination | undefined;
  /** Determines whether audio logging in enabled for the bot. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies settings that are unique to a locale. */
export interface BotAlias_BotAliasLocaleSettings {
  /** Specifies the Lambda function that should be used in the locale. */
  readonly CodeHookSpecification?: BotAlias_CodeHookSpecification | undefined;
  /** Determines whether the locale is enabled for the bot. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies settings that are unique to a locale. */
export interface BotAlias_BotAliasLocaleSettingsItem {
  /** Specifies settings that are unique to a locale. */
  readonly BotAliasLocaleSetting?: BotAlias_BotAliasLocaleSettings | undefined;
  /** The unique identifier of the locale. */
  readonly LocaleId?: string | undefined;
}

/** The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. */
export interface BotAlias_CloudWatchLogGroupLogDestination {
  /** The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered. */
  readonly CloudWatchLogGroupArn?: string | undefined;
  /** The prefix of the log stream name within the log group that you specified */
  readonly LogPrefix?: string | undefined;
}

/** Contains information about code hooks that Amazon Lex calls during a conversation. */
export interface BotAlias_CodeHookSpecification {
  /** Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot. */
  readonly LambdaCodeHook?: BotAlias_LambdaCodeHook | undefined;
}

/** Configures conversation logging that saves audio, text, and metadata for the conversations with your users. */
export interface BotAlias_ConversationLogSettings {
  /** The Amazon S3 settings for logging audio to an S3 bucket. */
  readonly AudioLogSettings?: readonly BotAlias_AudioLogSetting[] | undefined;
  /** The Amazon CloudWatch Logs settings for logging text and metadata. */
  readonly TextLogSettings?: readonly BotAlias_TextLogSetting[] | undefined;
}

/** Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot. */
export interface BotAlias_LambdaCodeHook {
  /** The version of the request-response that you want Amazon Lex to use to invoke your Lambda function. */
  readonly CodeHookInterfaceVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Lambda function. */
  readonly LambdaArn?: string | undefined;
}

/** Specifies an Amazon S3 bucket for logging audio conversations */
export interface BotAlias_S3BucketLogDestination {
  /** The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored in an… */
  readonly KmsKeyArn?: string | undefined;
  /** The S3 prefix to assign to audio log files. */
  readonly LogPrefix?: string | undefined;
  /** The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored. */
  readonly S3BucketArn?: string | undefined;
}

/** Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances. */
export interface BotAlias_SentimentAnalysisSettings {
  /** Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances. */
  readonly DetectSentiment?: boolean | undefined;
}

/** Defines the Amazon CloudWatch Logs destination log group for conversation text logs. */
export interface BotAlias_TextLogDestination {
  /** Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered. */
  readonly CloudWatch?: BotAlias_CloudWatchLogGroupLogDestination | undefined;
}

/** Defines settings to enable text conversation logs. */
export interface BotAlias_TextLogSetting {
  /** Defines the Amazon CloudWatch Logs destination log group for conversation text logs. */
  readonly Destination?: BotAlias_TextLogDestination | undefined;
  /** Determines whether conversation logs should be stored for an alias. */
  readonly Enabled?: boolean | undefined;
}

/** `AWS::Lex::BotVersion`: Amazon Lex V2 is the only supported version in CloudFormation. */
export interface BotVersion {
  /** The unique identifier of the bot. */
  readonly BotId?: string | undefined;
  /** Specifies the locales that Amazon Lex adds to this version. */
  readonly BotVersionLocaleSpecification?: readonly BotVersion_BotVersionLocaleSpecification[] | undefined;
  /** The description of the version. */
  readonly Description?: string | undefined;
  /** The version of the bot. */
  readonly BotVersion?: string | undefined;
}

/** The version of a bot used for a bot locale. */
export interface BotVersion_BotVersionLocaleDetails {
  /** The version of a bot used for a bot locale. */
  readonly SourceBotVersion?: string | undefined;
}

/** Specifies the locale that Amazon Lex adds to this version. */
export interface BotVersion_BotVersionLocaleSpecification {
  /** The version of a bot used for a bot locale. */
  readonly BotVersionLocaleDetails?: BotVersion_BotVersionLocaleDetails | undefined;
  /** The identifier of the locale to add to the version. */
  readonly LocaleId?: string | undefined;
}

/** `AWS::Lex::ResourcePolicy`: Amazon Lex V2 is the only supported version in CloudFormation. */
export interface ResourcePolicy {
  /** A resource policy to add to the resource. */
  readonly Policy?: PolicyDocument | undefined;
  /** The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to. */
  readonly ResourceArn?: string | undefined;
  /** The identifier of the resource policy. */
  readonly Id?: string | undefined;
  /** Specifies the current revision of a resource policy. */
  readonly RevisionId?: string | undefined;
}
