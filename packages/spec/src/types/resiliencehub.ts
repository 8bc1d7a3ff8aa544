// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ResilienceHub::App`: Creates an AWS Resilience Hub application. */
export interface App {
  /** Assessment execution schedule with 'Daily' or 'Disabled' values. */
  readonly AppAssessmentSchedule?: string | undefined;
  /** A JSON string that provides information about your application structure. */
  readonly AppTemplateBody?: string | undefined;
  /** Optional description for an application. */
  readonly Description?: string | undefined;
  /** The list of events you would like to subscribe and get notification for. */
  readonly EventSubscriptions?: readonly App_EventSubscription[] | undefined;
  /** Name for the application. */
  readonly Name?: string | undefined;
  /** Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its… */
  readonly PermissionModel?: App_PermissionModel | undefined;
  /** The Amazon Resource Name (ARN) of the resiliency policy. */
  readonly ResiliencyPolicyArn?: string | undefined;
  /** An array of `ResourceMapping` objects. */
  readonly ResourceMappings?: readonly App_ResourceMapping[] | undefined;
  /** Tags assigned to the resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the applcation. */
  readonly AppArn?: string | undefined;
  /** Indicates if compliance drifts (deviations) were detected while running an assessment for your application. */
  readonly DriftStatus?: string | undefined;
}

/** Indicates an event you would like to subscribe and get notification for. */
export interface App_EventSubscription {
  /** The type of event you would like to subscribe and get notification for. */
  readonly EventType?: string | undefined;
  /** Unique name to identify an event subscription. */
  readonly Name?: string | undefined;
  /** Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic. */
  readonly SnsTopicArn?: string | undefined;
}

/** Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its… */
export interface App_PermissionModel {
  /** Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts. */
  readonly CrossAccountRoleArns?: readonly string[] | undefined;
  /** Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service Principle to… */
  readonly InvokerRoleName?: string | undefined;
  /** Defines how AWS Resilience Hub scans your resources. */
  readonly Type?: string | undefined;
}

/** Defines a physical resource identifier. */
export interface App_PhysicalResourceId {
  /** The AWS account that owns the physical resource. */
  readonly AwsAccountId?: string | undefined;
  /** The AWS Region that the physical resource is located in. */
  readonly AwsRegion?: string | undefined;
  /** Identifier of the physical resource. */
  readonly Identifier?: string | undefined;
  /** Specifies the type of physical resource identifier. */
  readonly Type?: string | undefined;
}

/** Defines a resource mapping. */
export interface App_ResourceMapping {
  /** Name of the Amazon Elastic Kubernetes Service cluster and namespace that this resource is mapped to when the… */
  readonly EksSourceName?: string | undefined;
  /** Name of the CloudFormation stack this resource is mapped to when the `mappingType` is `CfnStack`. */
  readonly LogicalStackName?: string | undefined;
  /** Specifies the type of resource mapping. */
  readonly MappingType?: string | undefined;
  /** Identifier of the physical resource. */
  readonly PhysicalResourceId?: App_PhysicalResourceId | undefined;
  /** Name of the resource that this resource is mapped to when the `mappingType` is `Resource`. */
  readonly ResourceName?: string | undefined;
  /** Name of the Terraform source that this resource is mapped to when the `mappingType` is `Terraform`. */
  readonly TerraformSourceName?: string | undefined;
}

/** `AWS::ResilienceHub::ResiliencyPolicy`: Defines a resiliency policy. */
export interface ResiliencyPolicy {
  /** Specifies a high-level geographical location constraint for where your resilience policy data can be stored. */
  readonly DataLocationConstraint?: string | undefined;
  /** The resiliency policy. */
  readonly Policy?: { readonly [key: string]: ResiliencyPolicy_FailurePolicy | undefined } | undefined;
  /** Description of the resiliency policy. */
  readonly PolicyDescription?: string | undefined;
  /** The name of the policy */
  readonly PolicyName?: string | undefined;
  /** Tags assigned to the resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The tier for this resiliency policy, ranging from the highest severity ( `MissionCritical` ) to lowest ( `NonCritical`… */
  readonly Tier?: string | undefined;
  /** Amazon Resource Name (ARN) of the resiliency policy. */
  readonly PolicyArn?: string | undefined;
}

/** Defines a failure policy. */
export interface ResiliencyPolicy_FailurePolicy {
  /** Recovery Point Objective (RPO) in seconds. */
  readonly RpoInSecs?: number | undefined;
  /** Recovery Time Objective (RTO) in seconds. */
  readonly RtoInSecs?: number | undefined;
}
