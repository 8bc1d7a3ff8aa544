// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Shield::DRTAccess`: Provides permissions for the AWS Shield Advanced Shield response team (SRT) to access your account and your resource… */
export interface DRTAccess {
  /** Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as… */
  readonly LogBucketList?: readonly string[] | undefined;
  /** Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with DDoS… */
  readonly RoleArn?: string | undefined;
  /** The ID of the account that submitted the template. */
  readonly AccountId?: string | undefined;
}

/** `AWS::Shield::ProactiveEngagement`: Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT and to… */
export interface ProactiveEngagement {
  /** The list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for… */
  readonly EmergencyContactList?: readonly ProactiveEngagement_EmergencyContact[] | undefined;
  /** Specifies whether proactive engagement is enabled or disabled. */
  readonly ProactiveEngagementStatus?: string | undefined;
  /** The ID of the account that submitted the template. */
  readonly AccountId?: string | undefined;
}

/** Contact information that the SRT can use to contact you if you have proactive engagement enabled, for escalations to… */
export interface ProactiveEngagement_EmergencyContact {
  /** Additional notes regarding the contact. */
  readonly ContactNotes?: string | undefined;
  /** The email address for the contact. */
  readonly EmailAddress?: string | undefined;
  /** The phone number for the contact. */
  readonly PhoneNumber?: string | undefined;
}

/** `AWS::Shield::Protection`: Enables AWS Shield Advanced for a specific AWS resource. */
export interface Protection {
  /** The automatic application layer DDoS mitigation settings for the protection. */
  readonly ApplicationLayerAutomaticResponseConfiguration?: Protection_ApplicationLayerAutomaticResponseConfiguration | undefined;
  /** The ARN (Amazon Resource Name) of the health check to associate with the protection. */
  readonly HealthCheckArns?: readonly string[] | undefined;
  /** The name of the protection. */
  readonly Name?: string | undefined;
  /** The ARN (Amazon Resource Name) of the AWS resource that is protected. */
  readonly ResourceArn?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the new protection. */
  readonly ProtectionArn?: string | undefined;
  /** The ID of the new protection. */
  readonly ProtectionId?: string | undefined;
}

/** Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the… */
export interface Protection_Action {
  /** Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Block` action. */
  readonly Block?: Json | undefined;
  /** Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Count` action. */
  readonly Count?: Json | undefined;
}

/** The automatic application layer DDoS mitigation settings for a `Protection`. */
export interface Protection_ApplicationLayerAutomaticResponseConfiguration {
  /** Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the… */
  readonly Action?: Protection_Action | undefined;
  /** Indicates whether automatic application layer DDoS mitigation is enabled for the protection. */
  readonly Status?: string | undefined;
}

/** `AWS::Shield::ProtectionGroup`: Creates a grouping of protected resources so they can be handled as a collective. */
export interface ProtectionGroup {
  /** Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events. */
  readonly Aggregation?: string | undefined;
  /** The ARNs (Amazon Resource Names) of the resources to include in the protection group. */
  readonly Members?: readonly string[] | undefined;
  /** The criteria to use to choose the protected resources for inclusion in the group. */
  readonly Pattern?: string | undefined;
  /** The name of the protection group. */
  readonly ProtectionGroupId?: string | undefined;
  /** The resource type to include in the protection group. */
  readonly ResourceType?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the new protection group. */
  readonly ProtectionGroupArn?: string | undefined;
}
