// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Chatbot::CustomAction`: AWS Chatbot is now. */
export interface CustomAction {
  /** The name of the custom action. */
  readonly ActionName?: string | undefined;
  /** The name used to invoke this action in a chat channel. */
  readonly AliasName?: string | undefined;
  /** Defines when this custom action button should be attached to a notification. */
  readonly Attachments?: readonly CustomAction_CustomActionAttachment[] | undefined;
  /** The definition of the command to run when invoked as an alias or as an action button. */
  readonly Definition?: CustomAction_CustomActionDefinition | undefined;
  /** The tags to add to the configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The fully defined ARN of the custom action. */
  readonly CustomActionArn?: string | undefined;
}

/** AWS Chatbot is now. */
export interface CustomAction_CustomActionAttachment {
  /** The text of the button that appears on the notification. */
  readonly ButtonText?: string | undefined;
  /** The criteria for when a button should be shown based on values in the notification. */
  readonly Criteria?: readonly CustomAction_CustomActionAttachmentCriteria[] | undefined;
  /** The type of notification that the custom action should be attached to. */
  readonly NotificationType?: string | undefined;
  /** The variables to extract from the notification. */
  readonly Variables?: { readonly [key: string]: string | undefined } | undefined;
}

/** AWS Chatbot is now. */
export interface CustomAction_CustomActionAttachmentCriteria {
  /** The operation to perform on the named variable. */
  readonly Operator?: string | undefined;
  /** A value that is compared with the actual value of the variable based on the behavior of the operator. */
  readonly Value?: string | undefined;
  /** The name of the variable to operate on. */
  readonly VariableName?: string | undefined;
}

/** AWS Chatbot is now. */
export interface CustomAction_CustomActionDefinition {
  /** The command string to run which may include variables by prefixing with a dollar sign ($). */
  readonly CommandText?: string | undefined;
}

/** `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`: AWS Chatbot is now. */
export interface MicrosoftTeamsChannelConfiguration {
  /** The name of the configuration. */
  readonly ConfigurationName?: string | undefined;
  /** Links a list of resource ARNs (for example, custom action ARNs) to a Microsoft Teams channel configuration for. */
  readonly CustomizationResourceArns?: readonly string[] | undefined;
  /** The list of IAM policy ARNs that are applied as channel guardrails. */
  readonly GuardrailPolicies?: readonly string[] | undefined;
  /** The ARN of the IAM role that defines the permissions for. */
  readonly IamRoleArn?: string | undefined;
  /** Specifies the logging level for this configuration. */
  readonly LoggingLevel?: string | undefined;
  /** The ARNs of the SNS topics that deliver notifications to. */
  readonly SnsTopicArns?: readonly string[] | undefined;
  /** The tags to add to the configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the Microsoft Team authorized with. */
  readonly TeamId?: string | undefined;
  /** The ID of the Microsoft Teams channel. */
  readonly TeamsChannelId?: string | undefined;
  /** The name of the Microsoft Teams channel */
  readonly TeamsChannelName?: string | undefined;
  /** The ID of the Microsoft Teams tenant. */
  readonly TeamsTenantId?: string | undefined;
  /** Enables use of a user role requirement in your chat configuration. */
  readonly UserRoleRequired?: boolean | undefined;
  /** The ARN of the resource. */
  readonly Arn?: string | undefined;
}

/** `AWS::Chatbot::SlackChannelConfiguration`: AWS Chatbot is now. */
export interface SlackChannelConfiguration {
  /** The name of the configuration. */
  readonly ConfigurationName?: string | undefined;
  /** Links a list of resource ARNs (for example, custom action ARNs) to a Slack channel configuration for. */
  readonly CustomizationResourceArns?: readonly string[] | undefined;
  /** The list of IAM policy ARNs that are applied as channel guardrails. */
  readonly GuardrailPolicies?: readonly string[] | undefined;
  /** The ARN of the IAM role that defines the permissions for. */
  readonly IamRoleArn?: string | undefined;
  /** Specifies the logging level for this configuration. */
  readonly LoggingLevel?: string | undefined;
  /** The ID of the Slack channel. */
  readonly SlackChannelId?: string | undefined;
  /** The ID of the Slack workspace authorized with. */
  readonly SlackWorkspaceId?: string | undefined;
  /** The ARNs of the SNS topics that deliver notifications to. */
  readonly SnsTopicArns?: readonly string[] | undefined;
  /** The tags to add to the configuration. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Enables use of a user role requirement in your chat configuration. */
  readonly UserRoleRequired?: boolean | undefined;
  /** The ARN of the resource. */
  readonly Arn?: string | undefined;
}
