// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SSMQuickSetup::ConfigurationManager`: Creates a Quick Setup configuration manager resource. */
export interface ConfigurationManager {
  /** The definition of the Quick Setup configuration that the configuration manager deploys. */
  readonly ConfigurationDefinitions?: readonly ConfigurationManager_ConfigurationDefinition[] | undefined;
  /** The description of the configuration. */
  readonly Description?: string | undefined;
  /** The name of the configuration */
  readonly Name?: string | undefined;
  /** Key-value pairs of metadata to assign to the configuration manager. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The datetime stamp when the configuration manager was created. */
  readonly CreatedAt?: string | undefined;
  /** The datetime stamp when the configuration manager was last updated. */
  readonly LastModifiedAt?: string | undefined;
  /** The ARN of the Quick Setup configuration. */
  readonly ManagerArn?: string | undefined;
  /** Summaries of the state of the configuration manager. */
  readonly StatusSummaries?: readonly ConfigurationManager_StatusSummary[] | undefined;
}

/** The definition of a Quick Setup configuration. */
export interface ConfigurationManager_ConfigurationDefinition {
  /** The ARN of the IAM role used to administrate local configuration deployments. */
  readonly LocalDeploymentAdministrationRoleArn?: string | undefined;
  /** The name of the IAM role used to deploy local configurations. */
  readonly LocalDeploymentExecutionRoleName?: string | undefined;
  /** The parameters for the configuration definition type. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The type of the Quick Setup configuration. */
  readonly Type?: string | undefined;
  /** The version of the Quick Setup type used. */
  readonly TypeVersion?: string | undefined;
  /** The ID of the configuration definition. */
  readonly id?: string | undefined;
}

/** A summarized description of the status. */
export interface ConfigurationManager_StatusSummary {
  /** The datetime stamp when the status was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The current status. */
  readonly Status?: string | undefined;
  /** Details about the status. */
  readonly StatusDetails?: { readonly [key: string]: string | undefined } | undefined;
  /** When applicable, returns an informational message relevant to the current status and status type of the status summary… */
  readonly StatusMessage?: string | undefined;
  /** The type of a status summary. */
  readonly StatusType?: string | undefined;
}

/** `AWS::SSMQuickSetup::LifecycleAutomation`: Creates a lifecycle automation resource that executes SSM Automation documents during CloudFormation stack operations. */
export interface LifecycleAutomation {
  /** The name of the SSM Automation document to execute in response to CloudFormation lifecycle events (CREATE, UPDATE,… */
  readonly AutomationDocument?: string | undefined;
  /** A map of key-value parameters passed to the Automation document during execution. */
  readonly AutomationParameters?: { readonly [key: string]: readonly string[] | undefined } | undefined;
  /** A unique identifier used for generating the SSM Association name. */
  readonly ResourceKey?: string | undefined;
  /** Tags applied to the underlying SSM Association created by this resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Returns the ID of the SSM Association created to manage the automation document execution lifecycle. */
  readonly AssociationId?: string | undefined;
}
