// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AuditManager::Assessment`: The `AWS::AuditManager::Assessment` resource is an Audit Manager resource type that defines the scope of audit evidence… */
export interface Assessment {
  /** The destination that evidence reports are stored in for the assessment. */
  readonly AssessmentReportsDestination?: Assessment_AssessmentReportsDestination | undefined;
  /** The AWS account that's associated with the assessment. */
  readonly AwsAccount?: Assessment_AWSAccount | undefined;
  /** The delegations that are associated with the assessment. */
  readonly Delegations?: readonly Assessment_Delegation[] | undefined;
  /** The description of the assessment. */
  readonly Description?: string | undefined;
  /** The unique identifier for the framework. */
  readonly FrameworkId?: string | undefined;
  /** The name of the assessment. */
  readonly Name?: string | undefined;
  /** The roles that are associated with the assessment. */
  readonly Roles?: readonly Assessment_Role[] | undefined;
  /** The wrapper of AWS accounts and services that are in scope for the assessment. */
  readonly Scope?: Assessment_Scope | undefined;
  /** The overall status of the assessment. */
  readonly Status?: string | undefined;
  /** The tags that are associated with the assessment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the assessment. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the assessment. */
  readonly AssessmentId?: string | undefined;
  /** Specifies when the assessment was created. */
  readonly CreationTime?: number | undefined;
}

/** The `AWSAccount` property type specifies the wrapper of the AWS account details, such as account ID, email address, and… */
export interface Assessment_AWSAccount {
  /** The email address that's associated with the AWS account. */
  readonly EmailAddress?: string | undefined;
  /** The identifier for the AWS account. */
  readonly Id?: string | undefined;
  /** The name of the AWS account. */
  readonly Name?: string | undefined;
}

/** The `AWSService` property type specifies an AWS service such as Amazon S3, AWS CloudTrail, and so on. */
export interface Assessment_AWSService {
  /** The name of the AWS service. */
  readonly ServiceName?: string | undefined;
}

/** The `AssessmentReportsDestination` property type specifies the location in which AWS Audit Manager saves assessment… */
export interface Assessment_AssessmentReportsDestination {
  /** The destination bucket where Audit Manager stores assessment reports. */
  readonly Destination?: string | undefined;
  /** The destination type, such as Amazon S3. */
  readonly DestinationType?: string | undefined;
}

/** The `Delegation` property type specifies the assignment of a control set to a delegate for review. */
export interface Assessment_Delegation {
  /** The identifier for the assessment that's associated with the delegation. */
  readonly AssessmentId?: string | undefined;
  /** The name of the assessment that's associated with the delegation. */
  readonly AssessmentName?: string | undefined;
  /** The comment that's related to the delegation. */
  readonly Comment?: string | undefined;
  /** The identifier for the control set that's associated with the delegation. */
  readonly ControlSetId?: string | undefined;
  /** The user or role that created the delegation. */
  readonly CreatedBy?: string | undefined;
  /** Specifies when the delegation was created. */
  readonly CreationTime?: number | undefined;
  /** The unique identifier for the delegation. */
  readonly Id?: string | undefined;
  /** Specifies when the delegation was last updated. */
  readonly LastUpdated?: number | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The type of customer persona. */
  readonly RoleType?: string | undefined;
  /** The status of the delegation. */
  readonly Status?: string | undefined;
}

/** The `Role` property type specifies the wrapper that contains AWS Audit Manager role information, such as the role type… */
export interface Assessment_Role {
  /** The Amazon Resource Name (ARN) of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The type of customer persona. */
  readonly RoleType?: string | undefined;
}

/** The `Scope` property type specifies the wrapper that contains the AWS accounts and services that are in scope for the… */
export interface Assessment_Scope {
  /** The AWS accounts that are included in the scope of the assessment. */
  readonly AwsAccounts?: readonly Assessment_AWSAccount[] | undefined;
  /** The AWS services that are included in the scope of the assessment. */
  readonly AwsServices?: readonly Assessment_AWSService[] | undefined;
}

/** `AWS::AuditManager::AssessmentFramework`: Creates a custom framework in AWS Audit Manager. */
export interface AssessmentFramework {
  /** The compliance type that the framework supports, such as CIS or HIPAA. */
  readonly ComplianceType?: string | undefined;
  /** The control sets that are associated with the framework. */
  readonly ControlSets?: readonly AssessmentFramework_ControlSet[] | undefined;
  /** The description of the framework. */
  readonly Description?: string | undefined;
  /** The name of the framework. */
  readonly Name?: string | undefined;
  /** The tags associated with the framework. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the framework. */
  readonly Arn?: string | undefined;
  /** The time when the framework was created. */
  readonly CreatedAt?: string | undefined;
  /** The user or role that created the framework. */
  readonly CreatedBy?: string | undefined;
  /** The unique identifier for the framework. */
  readonly FrameworkId?: string | undefined;
  /** The time when the framework was most recently updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The user or role that most recently updated the framework. */
  readonly LastUpdatedBy?: string | undefined;
  /** The framework type, such as a standard framework or a custom framework. */
  readonly Type?: string | undefined;
}

/** A control set entity that represents a collection of controls in Audit Manager. */
export interface AssessmentFramework_ControlSet {
  /** The list of controls within the control set. */
  readonly Controls?: readonly AssessmentFramework_ControlSetControl[] | undefined;
  /** The name of the control set. */
  readonly Name?: string | undefined;
}

/** A reference to an existing control by ID. */
export interface AssessmentFramework_ControlSetControl {
  /** The unique identifier of the control. */
  readonly Id?: string | undefined;
}
