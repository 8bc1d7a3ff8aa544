// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SupportApp::AccountAlias`: You can use the `AWS::SupportApp::AccountAlias` resource to specify your AWS account when you configure the AWS Support… */
export interface AccountAlias {
  /** An alias or short name for an AWS account. */
  readonly AccountAlias?: string | undefined;
  /** The `AccountAlias` resource type has an attribute `AccountAliasResourceId`. */
  readonly AccountAliasResourceId?: string | undefined;
}

/** `AWS::SupportApp::SlackChannelConfiguration`: You can use the `AWS::SupportApp::SlackChannelConfiguration` resource to specify your AWS account when you configure… */
export interface SlackChannelConfiguration {
  /** The channel ID in Slack. */
  readonly ChannelId?: string | undefined;
  /** The channel name in Slack. */
  readonly ChannelName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role for this Slack channel configuration. */
  readonly ChannelRoleArn?: string | undefined;
  /** Whether to get notified when a correspondence is added to your support cases. */
  readonly NotifyOnAddCorrespondenceToCase?: boolean | undefined;
  /** The case severity for your support cases that you want to receive notifications. */
  readonly NotifyOnCaseSeverity?: string | undefined;
  /** Whether to get notified when your support cases are created or reopened */
  readonly NotifyOnCreateOrReopenCase?: boolean | undefined;
  /** Whether to get notified when your support cases are resolved. */
  readonly NotifyOnResolveCase?: boolean | undefined;
  /** The team ID in Slack. */
  readonly TeamId?: string | undefined;
}

/** `AWS::SupportApp::SlackWorkspaceConfiguration`: You can use the `AWS::SupportApp::SlackWorkspaceConfiguration` resource to specify your Slack workspace configuration. */
export interface SlackWorkspaceConfiguration {
  /** The team ID in Slack. */
  readonly TeamId?: string | undefined;
  /** An identifier used to update an existing Slack workspace configuration in AWS CloudFormation, such as `100`. */
  readonly VersionId?: string | undefined;
}
