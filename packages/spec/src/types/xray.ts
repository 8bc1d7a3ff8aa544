// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::XRay::Group`: Use the `AWS::XRay::Group` resource to specify a group with a name and a filter expression. */
export interface Group {
  /** The filter expression defining the parameters to include traces. */
  readonly FilterExpression?: string | undefined;
  /** The unique case-sensitive name of the group. */
  readonly GroupName?: string | undefined;
  /** The structure containing configurations related to insights. */
  readonly InsightsConfiguration?: Group_InsightsConfiguration | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The group ARN that was created or updated. */
  readonly GroupARN?: string | undefined;
}

/** The structure containing configurations related to insights. */
export interface Group_InsightsConfiguration {
  /** Set the InsightsEnabled value to true to enable insights or false to disable insights. */
  readonly InsightsEnabled?: boolean | undefined;
  /** Set the NotificationsEnabled value to true to enable insights notifications. */
  readonly NotificationsEnabled?: boolean | undefined;
}

/** `AWS::XRay::ResourcePolicy`: Use `AWS::XRay::ResourcePolicy` to specify an X-Ray resource-based policy, which grants one or more AWS services and… */
export interface ResourcePolicy {
  /** A flag to indicate whether to bypass the resource-based policy lockout safety check. */
  readonly BypassPolicyLockoutCheck?: boolean | undefined;
  /** The resource-based policy document, which can be up to 5kb in size. */
  readonly PolicyDocument?: PolicyDocument | undefined;
  /** The name of the resource-based policy. */
  readonly PolicyName?: string | undefined;
}

/** `AWS::XRay::SamplingRule`: Use the `AWS::XRay::SamplingRule` resource to specify a sampling rule, which controls sampling behavior for… */
export interface SamplingRule {
  /** The ARN of the sampling rule. */
  readonly RuleName?: string | undefined;
  /** The sampling rule to be created or updated. */
  readonly SamplingRule?: SamplingRule_SamplingRule | undefined;
  readonly SamplingRuleRecord?: SamplingRule_SamplingRuleRecord | undefined;
  readonly SamplingRuleUpdate?: SamplingRule_SamplingRuleUpdate | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The sampling rule ARN that was created or updated. */
  readonly RuleARN?: string | undefined;
}

export interface SamplingRule_SamplingRateBoost {
  /** Time window (in minutes) in which only one sampling rate boost can be triggered. */
  readonly CooldownWindowMinutes?: number | undefined;
  /** The maximum sampling rate X-Ray will apply when it detects anomalies. */
  readonly MaxRate?: number | undefined;
}

/** A sampling rule that services use to decide whether to instrument a request. */
export interface SamplingRule_SamplingRule {
  /** Matches attributes derived from the request. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The percentage of matching requests to instrument, after the reservoir is exhausted. */
  readonly FixedRate?: number | undefined;
  /** Matches the HTTP method of a request. */
  readonly HTTPMethod?: string | undefined;
  /** Matches the hostname from a request URL. */
  readonly Host?: string | undefined;
  /** The priority of the sampling rule. */
  readonly Priority?: number | undefined;
  /** A fixed number of matching requests to instrument per second, prior to applying the fixed rate. */
  readonly ReservoirSize?: number | undefined;
  /** Matches the ARN of the AWS resource on which the service runs. */
  readonly ResourceARN?: string | undefined;
  /** The ARN of the sampling rule. */
  readonly RuleARN?: string | undefined;
  /** The name of the sampling rule. */
  readonly RuleName?: string | undefined;
  readonly SamplingRateBoost?: SamplingRule_SamplingRateBoost | undefined;
  /** Matches the `name` that the service uses to identify itself in segments. */
  readonly ServiceName?: string | undefined;
  /** Matches the `origin` that the service uses to identify its type in segments. */
  readonly ServiceType?: string | undefined;
  /** Matches the path from a request URL. */
  readonly URLPath?: string | undefined;
  /** The version of the sampling rule. */
  readonly Version?: number | undefined;
}

export interface SamplingRule_SamplingRuleRecord {
  /** When the rule was created, in Unix time seconds. */
  readonly CreatedAt?: string | undefined;
  /** When the rule was modified, in Unix time seconds. */
  readonly ModifiedAt?: string | undefined;
  readonly SamplingRule?: SamplingRule_SamplingRule | undefined;
}

export interface SamplingRule_SamplingRuleUpdate {
  /** Matches attributes derived from the request. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The percentage of matching requests to instrument, after the reservoir is exhausted. */
  readonly FixedRate?: number | undefined;
  /** Matches the HTTP method from a request URL. */
  readonly HTTPMethod?: string | undefined;
  /** Matches the hostname from a request URL. */
  readonly Host?: string | undefined;
  /** The priority of the sampling rule. */
  readonly Priority?: number | undefined;
  /** A fixed number of matching requests to instrument per second, prior to applying the fixed rate. */
  readonly ReservoirSize?: number | undefined;
  /** Matches the ARN of the AWS resource on which the service runs. */
  readonly ResourceARN?: string | undefined;
  /** The ARN of the sampling rule. */
  readonly RuleARN?: string | undefined;
  /** The ARN of the sampling rule. */
  readonly RuleName?: string | undefined;
  readonly SamplingRateBoost?: SamplingRule_SamplingRateBoost | undefined;
  /** Matches the name that the service uses to identify itself in segments. */
  readonly ServiceName?: string | undefined;
  /** Matches the origin that the service uses to identify its type in segments. */
  readonly ServiceType?: string | undefined;
  /** Matches the path from a request URL. */
  readonly URLPath?: string | undefined;
}

/** `AWS::XRay::TransactionSearchConfig`: This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters. */
export interface TransactionSearchConfig {
  /** Determines the percentage of traces indexed from CloudWatch Logs to X-Ray */
  readonly IndexingPercentage?: number | undefined;
  /** User account id, used as the primary identifier for the resource */
  readonly AccountId?: string | undefined;
}
