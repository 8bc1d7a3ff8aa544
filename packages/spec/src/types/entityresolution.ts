// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::EntityResolution::IdMappingWorkflow`: Creates an `IdMappingWorkflow` object which stores the configuration of the data processing job to be run. */
export interface IdMappingWorkflow {
  /** A description of the workflow. */
  readonly Description?: string | undefined;
  readonly IdMappingIncrementalRunConfig?: IdMappingWorkflow_IdMappingIncrementalRunConfig | undefined;
  /** An object which defines the ID mapping technique and any additional configurations. */
  readonly IdMappingTechniques?: IdMappingWorkflow_IdMappingTechniques | undefined;
  /** A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`. */
  readonly InputSourceConfig?: readonly IdMappingWorkflow_IdMappingWorkflowInputSource[] | undefined;
  /** A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`. */
  readonly OutputSourceConfig?: readonly IdMappingWorkflow_IdMappingWorkflowOutputSource[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workflow. */
  readonly WorkflowName?: string | undefined;
  /** The time of this IdMappingWorkflow got created */
  readonly CreatedAt?: string | undefined;
  /** The time of this IdMappingWorkflow got last updated at */
  readonly UpdatedAt?: string | undefined;
  /** The default IdMappingWorkflow arn */
  readonly WorkflowArn?: string | undefined;
}

export interface IdMappingWorkflow_IdMappingIncrementalRunConfig {
  readonly IncrementalRunType?: string | undefined;
}

/** An object that defines the list of matching rules to run in an ID mapping workflow. */
export interface IdMappingWorkflow_IdMappingRuleBasedProperties {
  /** The comparison type. */
  readonly AttributeMatchingModel?: string | undefined;
  /** The type of matching record that is allowed to be used in an ID mapping workflow. */
  readonly RecordMatchingModel?: string | undefined;
  /** The set of rules you can use in an ID mapping workflow. */
  readonly RuleDefinitionType?: string | undefined;
  /** The rules that can be used for ID mapping. */
  readonly Rules?: readonly IdMappingWorkflow_Rule[] | undefined;
}

/** An object which defines the ID mapping technique and any additional configurations. */
export interface IdMappingWorkflow_IdMappingTechniques {
  /** The type of ID mapping. */
  readonly IdMappingType?: string | undefined;
  readonly NormalizationVersion?: string | undefined;
  /** An object which defines any additional configurations required by the provider service. */
  readonly ProviderProperties?: IdMappingWorkflow_ProviderProperties | undefined;
  /** An object which defines any additional configurations required by rule-based matching. */
  readonly RuleBasedProperties?: IdMappingWorkflow_IdMappingRuleBasedProperties | undefined;
}

/** An object containing `inputSourceARN`, `schemaName`, and `type`. */
export interface IdMappingWorkflow_IdMappingWorkflowInputSource {
  /** An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table. */
  readonly InputSourceARN?: string | undefined;
  /** The ARN (Amazon Resource Name) that AWS Entity Resolution generated for the `SchemaMapping`. */
  readonly SchemaArn?: string | undefined;
  /** The type of ID namespace. */
  readonly Type?: string | undefined;
}

/** A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`. */
export interface IdMappingWorkflow_IdMappingWorkflowOutputSource {
  /** Customer AWS ARN for encryption at rest. */
  readonly KMSArn?: string | undefined;
  /** The S3 path to which AWS Entity Resolution will write the output table. */
  readonly OutputS3Path?: string | undefined;
}

/** The Amazon S3 location that temporarily stores your data while it processes. */
export interface IdMappingWorkflow_IntermediateSourceConfiguration {
  /** The Amazon S3 location (bucket and prefix). */
  readonly IntermediateS3Path?: string | undefined;
}

/** An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`. */
export interface IdMappingWorkflow_ProviderProperties {
  /** The Amazon S3 location that temporarily stores your data while it processes. */
  readonly IntermediateSourceConfiguration?: IdMappingWorkflow_IntermediateSourceConfiguration | undefined;
  /** The required configuration fields to use with the provider service. */
  readonly ProviderConfiguration?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the provider service. */
  readonly ProviderServiceArn?: string | undefined;
}

/** An object containing the `ruleName` and `matchingKeys`. */
export interface IdMappingWorkflow_Rule {
  /** A list of `MatchingKeys`. */
  readonly MatchingKeys?: readonly string[] | undefined;
  /** A name for the matching rule. */
  readonly RuleName?: string | undefined;
}

/** `AWS::EntityResolution::IdNamespace`: Creates an ID namespace object which will help customers provide metadata explaining their dataset and how to use it. */
export interface IdNamespace {
  /** The description of the ID namespace. */
  readonly Description?: string | undefined;
  /** Determines the properties of `IdMappingWorflow` where this `IdNamespace` can be used as a `Source` or a `Target`. */
  readonly IdMappingWorkflowProperties?: readonly IdNamespace_IdNamespaceIdMappingWorkflowProperties[] | undefined;
  /** The name of the ID namespace. */
  readonly IdNamespaceName?: string | undefined;
  /** A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`. */
  readonly InputSourceConfig?: readonly IdNamespace_IdNamespaceInputSource[] | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of ID namespace. */
  readonly Type?: string | undefined;
  /** The date and time when the IdNamespace was created */
  readonly CreatedAt?: string | undefined;
  /** The arn associated with the IdNamespace */
  readonly IdNamespaceArn?: string | undefined;
  /** The date and time when the IdNamespace was updated */
  readonly UpdatedAt?: string | undefined;
}

/** An object containing `idMappingType`, `providerProperties`, and `ruleBasedProperties`. */
export interface IdNamespace_IdNamespaceIdMappingWorkflowProperties {
  /** The type of ID mapping. */
  readonly IdMappingType?: string | undefined;
  /** An object which defines any additional configurations required by the provider service. */
  readonly ProviderProperties?: IdNamespace_NamespaceProviderProperties | undefined;
  /** An object which defines any additional configurations required by rule-based matching. */
  readonly RuleBasedProperties?: IdNamespace_NamespaceRuleBasedProperties | undefined;
}

/** An object containing `inputSourceARN` and `schemaName`. */
export interface IdNamespace_IdNamespaceInputSource {
  /** An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table. */
  readonly InputSourceARN?: string | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
}

/** An object containing `providerConfiguration` and `providerServiceArn`. */
export interface IdNamespace_NamespaceProviderProperties {
  /** An object which defines any additional configurations required by the provider service. */
  readonly ProviderConfiguration?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the provider service. */
  readonly ProviderServiceArn?: string | undefined;
}

/** The rule-based properties of an ID namespace. */
export interface IdNamespace_NamespaceRuleBasedProperties {
  /** The comparison type. */
  readonly AttributeMatchingModel?: string | undefined;
  /** The type of matching record that is allowed to be used in an ID mapping workflow. */
  readonly RecordMatchingModels?: readonly string[] | undefined;
  /** The sets of rules you can use in an ID mapping workflow. */
  readonly RuleDefinitionTypes?: readonly string[] | undefined;
  /** The rules for the ID namespace. */
  readonly Rules?: readonly IdNamespace_Rule[] | undefined;
}

/** An object containing the `ruleName` and `matchingKeys`. */
export interface IdNamespace_Rule {
  /** A list of `MatchingKeys`. */
  readonly MatchingKeys?: readonly string[] | undefined;
  /** A name for the matching rule. */
  readonly RuleName?: string | undefined;
}

/** `AWS::EntityResolution::MatchingWorkflow`: Creates a matching workflow that defines the configuration for a data processing job. */
export interface MatchingWorkflow {
  /** A description of the workflow. */
  readonly Description?: string | undefined;
  /** An object that defines the incremental run type. */
  readonly IncrementalRunConfig?: MatchingWorkflow_IncrementalRunConfig | undefined;
  /** A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`. */
  readonly InputSourceConfig?: readonly MatchingWorkflow_InputSource[] | undefined;
  /** A list of `OutputSource` objects, each of which contains fields `outputS3Path`, `applyNormalization`, `KMSArn`, and… */
  readonly OutputSourceConfig?: readonly MatchingWorkflow_OutputSource[] | undefined;
  /** An object which defines the `resolutionType` and the `ruleBasedProperties`. */
  readonly ResolutionTechniques?: MatchingWorkflow_ResolutionTechniques | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role. */
  readonly RoleArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the workflow. */
  readonly WorkflowName?: string | undefined;
  /** The time of this MatchingWorkflow got created */
  readonly CreatedAt?: string | undefined;
  /** The time of this MatchingWorkflow got last updated at */
  readonly UpdatedAt?: string | undefined;
  /** The default MatchingWorkflow arn */
  readonly WorkflowArn?: string | undefined;
}

/** The Customer Profiles integration configuration for the output source */
export interface MatchingWorkflow_CustomerProfilesIntegrationConfig {
  /** The Amazon Resource Name (ARN) of the Customer Profiles domain */
  readonly DomainArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Customer Profiles object type */
  readonly ObjectTypeArn?: string | undefined;
}

/** An object that defines the incremental run type. */
export interface MatchingWorkflow_IncrementalRunConfig {
  /** The type of incremental run. */
  readonly IncrementalRunType?: string | undefined;
}

/** An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`. */
export interface MatchingWorkflow_InputSource {
  /** Normalizes the attributes defined in the schema in the input data. */
  readonly ApplyNormalization?: boolean | undefined;
  /** An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`. */
  readonly InputSourceARN?: string | undefined;
  /** The name of the schema. */
  readonly SchemaArn?: string | undefined;
}

/** The Amazon S3 location that temporarily stores your data while it processes. */
export interface MatchingWorkflow_IntermediateSourceConfiguration {
  /** The Amazon S3 location (bucket and prefix). */
  readonly IntermediateS3Path?: string | undefined;
}

/** Configuration for matching behavior within rule condition properties */
export interface MatchingWorkflow_MatchingConfig {
  /** Enables transitive matching to process records across all rule levels and connect unmatched records to existing match… */
  readonly EnableTransitiveMatching?: boolean | undefined;
}

/** A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. */
export interface MatchingWorkflow_OutputAttribute {
  /** Enables the ability to hash the column values in the output. */
  readonly Hashed?: boolean | undefined;
  /** A name of a column to be written to the output. */
  readonly Name?: string | undefined;
}

/** A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. */
export interface MatchingWorkflow_OutputSource {
  /** Normalizes the attributes defined in the schema in the input data. */
  readonly ApplyNormalization?: boolean | undefined;
  /** The Customer Profiles integration configuration for the output source */
  readonly CustomerProfilesIntegrationConfig?: MatchingWorkflow_CustomerProfilesIntegrationConfig | undefined;
  /** Customer KMS ARN for encryption at rest. */
  readonly KMSArn?: string | undefined;
  /** A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. */
  readonly Output?: readonly MatchingWorkflow_OutputAttribute[] | undefined;
  /** The S3 path to which AWS Entity Resolution will write the output table. */
  readonly OutputS3Path?: string | undefined;
}

/** An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`. */
export interface MatchingWorkflow_ProviderProperties {
  /** The Amazon S3 location that temporarily stores your data while it processes. */
  readonly IntermediateSourceConfiguration?: MatchingWorkflow_IntermediateSourceConfiguration | undefined;
  /** The required configuration fields to use with the provider service. */
  readonly ProviderConfiguration?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the provider service. */
  readonly ProviderServiceArn?: string | undefined;
}

/** An object which defines the `resolutionType` and the `ruleBasedProperties`. */
export interface MatchingWorkflow_ResolutionTechniques {
  /** Enables the workflow to use real-time matching. */
  readonly EnableRealTimeMatching?: boolean | undefined;
  /** The properties of the provider service. */
  readonly ProviderProperties?: MatchingWorkflow_ProviderProperties | undefined;
  /** The type of matching workflow to create. */
  readonly ResolutionType?: string | undefined;
  /** An object which defines the list of matching rules to run and has a field `rules`, which is a list of rule objects. */
  readonly RuleBasedProperties?: MatchingWorkflow_RuleBasedProperties | undefined;
  /** An object containing the `rules` for a matching workflow. */
  readonly RuleConditionProperties?: MatchingWorkflow_RuleConditionProperties | undefined;
}

/** An object containing the `ruleName` and `matchingKeys`. */
export interface MatchingWorkflow_Rule {
  /** A list of `MatchingKeys`. */
  readonly MatchingKeys?: readonly string[] | undefined;
  /** A name for the matching rule. */
  readonly RuleName?: string | undefined;
}

/** An object which defines the list of matching rules to run in a matching workflow. */
export interface MatchingWorkflow_RuleBasedProperties {
  /** The comparison type. */
  readonly AttributeMatchingModel?: string | undefined;
  /** An indicator of whether to generate IDs and index the data or not. */
  readonly MatchPurpose?: string | undefined;
  /** A list of `Rule` objects, each of which have fields `RuleName` and `MatchingKeys`. */
  readonly Rules?: readonly MatchingWorkflow_Rule[] | undefined;
}

/** An object that defines the `ruleCondition` and the `ruleName` to use in a matching workflow. */
export interface MatchingWorkflow_RuleCondition {
  /** A statement that specifies the conditions for a matching rule. */
  readonly Condition?: string | undefined;
  /** A name for the matching rule. */
  readonly RuleName?: string | undefined;
}

/** The properties of a rule condition that provides the ability to use more complex syntax. */
export interface MatchingWorkflow_RuleConditionProperties {
  /** Configuration for matching behavior within rule condition properties */
  readonly MatchingConfig?: MatchingWorkflow_MatchingConfig | undefined;
  /** A list of rule objects, each of which have fields `ruleName` and `condition`. */
  readonly Rules?: readonly MatchingWorkflow_RuleCondition[] | undefined;
}

/** `AWS::EntityResolution::PolicyStatement`: Adds a policy statement object. */
export interface PolicyStatement {
  /** The action that the principal can use on the resource. */
  readonly Action?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource that will be accessed by the principal. */
  readonly Arn?: string | undefined;
  /** A set of condition keys that you can use in key policies. */
  readonly Condition?: string | undefined;
  /** Determines whether the permissions specified in the policy are to be allowed ( `Allow` ) or denied ( `Deny` ). */
  readonly Effect?: string | undefined;
  /** The AWS service or AWS account that can access the resource defined as ARN. */
  readonly Principal?: readonly string[] | undefined;
  /** A statement identifier that differentiates the statement from others in the same policy. */
  readonly StatementId?: string | undefined;
}

/** `AWS::EntityResolution::SchemaMapping`: Creates a schema mapping, which defines the schema of the input customer records table. */
export interface SchemaMapping {
  /** A description of the schema. */
  readonly Description?: string | undefined;
  /** A list of `MappedInputFields`. */
  readonly MappedInputFields?: readonly SchemaMapping_SchemaInputAttribute[] | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time of this SchemaMapping got created */
  readonly CreatedAt?: string | undefined;
  /** The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with */
  readonly HasWorkflows?: boolean | undefined;
  /** The SchemaMapping arn associated with the Schema */
  readonly SchemaArn?: string | undefined;
  /** The time of this SchemaMapping got last updated at */
  readonly UpdatedAt?: string | undefined;
}

/** A configuration object for defining input data fields in AWS Entity Resolution. */
export interface SchemaMapping_SchemaInputAttribute {
  /** A string containing the field name. */
  readonly FieldName?: string | undefined;
  /** A string that instructs AWS Entity Resolution to combine several columns into a unified column with the identical… */
  readonly GroupName?: string | undefined;
  /** Indicates if the column values are hashed in the schema input. */
  readonly Hashed?: boolean | undefined;
  /** A key that allows grouping of multiple input attributes into a unified matching group. */
  readonly MatchKey?: string | undefined;
  /** The subtype of the attribute, selected from a list of values. */
  readonly SubType?: string | undefined;
  /** The type of the attribute, selected from a list of values. */
  readonly Type?: string | undefined;
}
