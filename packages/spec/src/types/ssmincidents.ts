// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::SSMIncidents::ReplicationSet`: The `AWS::SSMIncidents::ReplicationSet` resource specifies a set of AWS Regions that Incident Manager data is… */
export interface ReplicationSet {
  /** Determines if the replication set deletion protection is enabled or not. */
  readonly DeletionProtected?: boolean | undefined;
  /** Specifies the Regions of the replication set. */
  readonly Regions?: readonly ReplicationSet_ReplicationRegion[] | undefined;
  /** A list of tags to add to the replication set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the ReplicationSet. */
  readonly Arn?: string | undefined;
}

/** The `RegionConfiguration` property specifies the Region and AWS Key Management Service key to add to the replication… */
export interface ReplicationSet_RegionConfiguration {
  /** The AWS Key Management Service key ID to use to encrypt your replication set. */
  readonly SseKmsKeyId?: string | undefined;
}

/** The `ReplicationRegion` property type specifies the Region and AWS Key Management Service key to add to the replication… */
export interface ReplicationSet_ReplicationRegion {
  /** Specifies the Region configuration. */
  readonly RegionConfiguration?: ReplicationSet_RegionConfiguration | undefined;
  /** Specifies the region name to add to the replication set. */
  readonly RegionName?: string | undefined;
}

/** `AWS::SSMIncidents::ResponsePlan`: The `AWS::SSMIncidents::ResponsePlan` resource specifies the details of the response plan that are used when creating… */
export interface ResponsePlan {
  /** The actions that the response plan starts at the beginning of an incident. */
  readonly Actions?: readonly ResponsePlan_Action[] | undefined;
  /** The chat channel used for collaboration during an incident. */
  readonly ChatChannel?: ResponsePlan_ChatChannel | undefined;
  /** The human readable name of the response plan. */
  readonly DisplayName?: string | undefined;
  /** The Amazon Resource Name (ARN) for the contacts and escalation plans that the response plan engages during an incident. */
  readonly Engagements?: readonly string[] | undefined;
  /** Details used to create an incident when using this response plan. */
  readonly IncidentTemplate?: ResponsePlan_IncidentTemplate | undefined;
  /** Information about third-party services integrated into the response plan. */
  readonly Integrations?: readonly ResponsePlan_Integration[] | undefined;
  /** The name of the response plan. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the response plan. */
  readonly Arn?: string | undefined;
}

/** The `Action` property type specifies the configuration to launch. */
export interface ResponsePlan_Action {
  /** Details about the Systems Manager automation document that will be used as a runbook during an incident. */
  readonly SsmAutomation?: ResponsePlan_SsmAutomation | undefined;
}

/** The chat channel used for collaboration during an incident. */
export interface ResponsePlan_ChatChannel {
  /** The Amazon targets that uses to notify the chat channel of updates to an incident. */
  readonly ChatbotSns?: readonly string[] | undefined;
}

/** When you add a runbook to a response plan, you can specify the parameters for the runbook to use at runtime. */
export interface ResponsePlan_DynamicSsmParameter {
  /** The key parameter to use when running the Systems Manager Automation runbook. */
  readonly Key?: string | undefined;
  /** The dynamic parameter value. */
  readonly Value?: ResponsePlan_DynamicSsmParameterValue | undefined;
}

/** The dynamic parameter value. */
export interface ResponsePlan_DynamicSsmParameterValue {
  /** Variable dynamic parameters. */
  readonly Variable?: string | undefined;
}

/** The `IncidentTemplate` property type specifies details used to create an incident when using this response plan. */
export interface ResponsePlan_IncidentTemplate {
  /** Used to create only one incident record for an incident. */
  readonly DedupeString?: string | undefined;
  /** Defines the impact to the customers. */
  readonly Impact?: number | undefined;
  /** Tags to assign to the template. */
  readonly IncidentTags?: readonly Tag[] | undefined;
  /** The Amazon Simple Notification Service ( Amazon ) targets that uses to notify the chat channel of updates to an… */
  readonly NotificationTargets?: readonly ResponsePlan_NotificationTargetItem[] | undefined;
  /** The summary describes what has happened during the incident. */
  readonly Summary?: string | undefined;
  /** The title of the incident is a brief and easily recognizable. */
  readonly Title?: string | undefined;
}

/** Information about third-party services integrated into a response plan. */
export interface ResponsePlan_Integration {
  /** Information about the PagerDuty service where the response plan creates an incident. */
  readonly PagerDutyConfiguration?: ResponsePlan_PagerDutyConfiguration | undefined;
}

/** The Amazon topic that's used by to notify the incidents chat channel. */
export interface ResponsePlan_NotificationTargetItem {
  /** The Amazon Resource Name (ARN) of the Amazon topic. */
  readonly SnsTopicArn?: string | undefined;
}

/** Details about the PagerDuty configuration for a response plan. */
export interface ResponsePlan_PagerDutyConfiguration {
  /** The name of the PagerDuty configuration. */
  readonly Name?: string | undefined;
  /** Details about the PagerDuty service associated with the configuration. */
  readonly PagerDutyIncidentConfiguration?: ResponsePlan_PagerDutyIncidentConfiguration | undefined;
  /** The ID of the AWS Secrets Manager secret that stores your PagerDuty key, either a General Access REST API Key or User… */
  readonly SecretId?: string | undefined;
}

/** Details about the PagerDuty service where the response plan creates an incident. */
export interface ResponsePlan_PagerDutyIncidentConfiguration {
  /** The ID of the PagerDuty service that the response plan associates with an incident when it launches. */
  readonly ServiceId?: string | undefined;
}

/** The `SsmAutomation` property type specifies details about the Systems Manager Automation runbook that will be used as… */
export interface ResponsePlan_SsmAutomation {
  /** The automation document's name. */
  readonly DocumentName?: string | undefined;
  /** The version of the runbook to use when running. */
  readonly DocumentVersion?: string | undefined;
  /** The key-value pairs to resolve dynamic parameter values when processing a Systems Manager Automation runbook. */
  readonly DynamicParameters?: readonly ResponsePlan_DynamicSsmParameter[] | undefined;
  /** The key-value pair parameters to use when running the runbook. */
  readonly Parameters?: readonly ResponsePlan_SsmParameter[] | undefined;
  /** The Amazon Resource Name (ARN) of the role that the automation document will assume when running commands. */
  readonly RoleArn?: string | undefined;
  /** The account that the automation document will be run in. */
  readonly TargetAccount?: string | undefined;
}

/** The key-value pair parameters to use when running the Automation runbook. */
export interface ResponsePlan_SsmParameter {
  /** The key parameter to use when running the Automation runbook. */
  readonly Key?: string | undefined;
  /** The value parameter to use when running the Automation runbook. */
  readonly Values?: readonly string[] | undefined;
}
