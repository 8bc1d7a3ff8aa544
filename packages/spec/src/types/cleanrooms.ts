// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::CleanRooms::AnalysisTemplate`: Creates a new analysis template. */
export interface AnalysisTemplate {
  /** The parameters of the analysis template. */
  readonly AnalysisParameters?: readonly AnalysisTemplate_AnalysisParameter[] | undefined;
  /** The description of the analysis template. */
  readonly Description?: string | undefined;
  /** The configuration that specifies the level of detail in error messages returned by analyses using this template. */
  readonly ErrorMessageConfiguration?: AnalysisTemplate_ErrorMessageConfiguration | undefined;
  /** The format of the analysis template. */
  readonly Format?: string | undefined;
  /** The identifier for a membership resource. */
  readonly MembershipIdentifier?: string | undefined;
  /** The name of the analysis template. */
  readonly Name?: string | undefined;
  /** The entire schema object. */
  readonly Schema?: AnalysisTemplate_AnalysisSchema | undefined;
  /** The source of the analysis template. */
  readonly Source?: AnalysisTemplate_AnalysisSource | undefined;
  /** The source metadata for the analysis template. */
  readonly SourceMetadata?: AnalysisTemplate_AnalysisSourceMetadata | undefined;
  /** The parameters used to generate synthetic data for this analysis template. */
  readonly SyntheticDataParameters?: AnalysisTemplate_SyntheticDataParameters | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the identifier for the analysis template. */
  readonly AnalysisTemplateIdentifier?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the analysis template. */
  readonly Arn?: string | undefined;
  /** Returns the unique ARN for the analysis template’s associated collaboration. */
  readonly CollaborationArn?: string | undefined;
  /** Returns the unique ID for the associated collaboration of the analysis template. */
  readonly CollaborationIdentifier?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the member who created the analysis template. */
  readonly MembershipArn?: string | undefined;
}

/** The member who can query can provide this placeholder for a literal data value in an analysis template. */
export interface AnalysisTemplate_AnalysisParameter {
  /** The default value that is applied in the analysis template. */
  readonly DefaultValue?: string | undefined;
  /** The name of the parameter. */
  readonly Name?: string | undefined;
  /** The type of parameter. */
  readonly Type?: string | undefined;
}

/** A relation within an analysis. */
export interface AnalysisTemplate_AnalysisSchema {
  /** The tables referenced in the analysis schema. */
  readonly ReferencedTables?: readonly string[] | undefined;
}

/** The structure that defines the body of the analysis template. */
export interface AnalysisTemplate_AnalysisSource {
  /** The artifacts of the analysis source. */
  readonly Artifacts?: AnalysisTemplate_AnalysisTemplateArtifacts | undefined;
  /** The query text. */
  readonly Text?: string | undefined;
}

/** The analysis source metadata. */
export interface AnalysisTemplate_AnalysisSourceMetadata {
  /** The artifacts of the analysis source metadata. */
  readonly Artifacts?: AnalysisTemplate_AnalysisTemplateArtifactMetadata | undefined;
}

/** The analysis template artifact. */
export interface AnalysisTemplate_AnalysisTemplateArtifact {
  /** The artifact location. */
  readonly Location?: AnalysisTemplate_S3Location | undefined;
}

/** The analysis template artifact metadata. */
export interface AnalysisTemplate_AnalysisTemplateArtifactMetadata {
  /** Additional artifact hashes for the analysis template. */
  readonly AdditionalArtifactHashes?: readonly AnalysisTemplate_Hash[] | undefined;
  /** The hash of the entry point for the analysis template artifact metadata. */
  readonly EntryPointHash?: AnalysisTemplate_Hash | undefined;
}

/** The analysis template artifacts. */
export interface AnalysisTemplate_AnalysisTemplateArtifacts {
  /** Additional artifacts for the analysis template. */
  readonly AdditionalArtifacts?: readonly AnalysisTemplate_AnalysisTemplateArtifact[] | undefined;
  /** The entry point for the analysis template artifacts. */
  readonly EntryPoint?: AnalysisTemplate_AnalysisTemplateArtifact | undefined;
  /** The role ARN for the analysis template artifacts. */
  readonly RoleArn?: string | undefined;
}

/** Contains classification information for data columns, including mappings that specify how columns should be handled… */
export interface AnalysisTemplate_ColumnClassificationDetails {
  /** A mapping that defines the classification of data columns for synthetic data generation and specifies how each column… */
  readonly ColumnMapping?: readonly AnalysisTemplate_SyntheticDataColumnProperties[] | undefined;
}

/** A structure that defines the level of detail included in error messages returned by PySpark jobs. */
export interface AnalysisTemplate_ErrorMessageConfiguration {
  /** The level of detail for error messages returned by the PySpark job. */
  readonly Type?: string | undefined;
}

/** Hash */
export interface AnalysisTemplate_Hash {
  /** The SHA-256 hash value. */
  readonly Sha256?: string | undefined;
}

/** Parameters that control the generation of synthetic data for machine learning, including privacy settings and column… */
export interface AnalysisTemplate_MLSyntheticDataParameters {
  /** Classification details for data columns that specify how each column should be treated during synthetic data generation. */
  readonly ColumnClassification?: AnalysisTemplate_ColumnClassificationDetails | undefined;
  /** The epsilon value for differential privacy when generating synthetic data. */
  readonly Epsilon?: number | undefined;
  /** The maximum acceptable score for membership inference attack vulnerability. */
  readonly MaxMembershipInferenceAttackScore?: number | undefined;
}

/** The S3 location. */
export interface AnalysisTemplate_S3Location {
  /** The bucket name. */
  readonly Bucket?: string | undefined;
  /** The object key. */
  readonly Key?: string | undefined;
}

/** Properties that define how a specific data column should be handled during synthetic data generation, including its… */
export interface AnalysisTemplate_SyntheticDataColumnProperties {
  /** The name of the data column as it appears in the dataset. */
  readonly ColumnName?: string | undefined;
  /** The data type of the column, which determines how the synthetic data generation algorithm processes and synthesizes… */
  readonly ColumnType?: string | undefined;
  /** Indicates if this column contains predictive values that should be treated as target variables in machine learning… */
  readonly IsPredictiveValue?: boolean | undefined;
}

/** The parameters that control how synthetic data is generated, including privacy settings, column classifications, and… */
export interface AnalysisTemplate_SyntheticDataParameters {
  /** The machine learning-specific parameters for synthetic data generation. */
  readonly MlSyntheticDataParameters?: AnalysisTemplate_MLSyntheticDataParameters | undefined;
}

/** `AWS::CleanRooms::Collaboration`: Creates a new collaboration. */
export interface Collaboration {
  /** The AWS Regions where collaboration query results can be stored. */
  readonly AllowedResultRegions?: readonly string[] | undefined;
  /** The analytics engine for the collaboration. */
  readonly AnalyticsEngine?: string | undefined;
  /** The types of change requests that are automatically approved for this collaboration. */
  readonly AutoApprovedChangeTypes?: readonly string[] | undefined;
  /** A display name of the collaboration creator. */
  readonly CreatorDisplayName?: string | undefined;
  /** The ML member abilities for a collaboration member. */
  readonly CreatorMLMemberAbilities?: Collaboration_MLMemberAbilities | undefined;
  /** The abilities granted to the collaboration creator. */
  readonly CreatorMemberAbilities?: readonly string[] | undefined;
  /** An object representing the collaboration member's payment responsibilities set by the collaboration creator. */
  readonly CreatorPaymentConfiguration?: Collaboration_PaymentConfiguration | undefined;
  /** The settings for client-side encryption for cryptographic computing. */
  readonly DataEncryptionMetadata?: Collaboration_DataEncryptionMetadata | undefined;
  /** A description of the collaboration provided by the collaboration owner. */
  readonly Description?: string | undefined;
  readonly IsMetricsEnabled?: boolean | undefined;
  /** An indicator as to whether job logging has been enabled or disabled for the collaboration. */
  readonly JobLogStatus?: string | undefined;
  /** A list of initial members, not including the creator. */
  readonly Members?: readonly Collaboration_MemberSpecification[] | undefined;
  /** A human-readable identifier provided by the collaboration owner. */
  readonly Name?: string | undefined;
  /** An indicator as to whether query logging has been enabled or disabled for the collaboration. */
  readonly QueryLogStatus?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified collaboration. */
  readonly Arn?: string | undefined;
  /** Returns the unique identifier of the specified collaboration. */
  readonly CollaborationIdentifier?: string | undefined;
}

/** The settings for client-side encryption for cryptographic computing. */
export interface Collaboration_DataEncryptionMetadata {
  /** Indicates whether encrypted tables can contain cleartext data ( `TRUE` ) or are to cryptographically process every… */
  readonly AllowCleartext?: boolean | undefined;
  /** Indicates whether Fingerprint columns can contain duplicate entries ( `TRUE` ) or are to contain only non-repeated… */
  readonly AllowDuplicates?: boolean | undefined;
  /** Indicates whether Fingerprint columns can be joined on any other Fingerprint column with a different name ( `TRUE` ) or… */
  readonly AllowJoinsOnColumnsWithDifferentNames?: boolean | undefined;
  /** Indicates whether NULL values are to be copied as NULL to encrypted tables ( `TRUE` ) or cryptographically processed (… */
  readonly PreserveNulls?: boolean | undefined;
}

/** An object representing the collaboration member's payment responsibilities set by the collaboration creator for query… */
export interface Collaboration_JobComputePaymentConfig {
  /** Indicates whether the collaboration creator has configured the collaboration member to pay for query and job compute… */
  readonly IsResponsible?: boolean | undefined;
}

/** The ML member abilities for a collaboration member. */
export interface Collaboration_MLMemberAbilities {
  /** The custom ML member abilities for a collaboration member. */
  readonly CustomMLMemberAbilities?: readonly string[] | undefined;
}

/** An object representing the collaboration member's machine learning payment responsibilities set by the collaboration… */
export interface Collaboration_MLPaymentConfig {
  /** The payment responsibilities accepted by the member for model inference. */
  readonly ModelInference?: Collaboration_ModelInferencePaymentConfig | undefined;
  /** The payment responsibilities accepted by the member for model training. */
  readonly ModelTraining?: Collaboration_ModelTrainingPaymentConfig | undefined;
  /** The payment configuration for machine learning synthetic data generation. */
  readonly SyntheticDataGeneration?: Collaboration_SyntheticDataGenerationPaymentConfig | undefined;
}

/** Basic metadata used to construct a new member. */
export interface Collaboration_MemberSpecification {
  /** The identifier used to reference members of the collaboration. */
  readonly AccountId?: string | undefined;
  /** The member's display name. */
  readonly DisplayName?: string | undefined;
  /** The ML abilities granted to the collaboration member. */
  readonly MLMemberAbilities?: Collaboration_MLMemberAbilities | undefined;
  /** The abilities granted to the collaboration member. */
  readonly MemberAbilities?: readonly string[] | undefined;
  /** The collaboration member's payment responsibilities set by the collaboration creator. */
  readonly PaymentConfiguration?: Collaboration_PaymentConfiguration | undefined;
}

/** An object representing the collaboration member's model inference payment responsibilities set by the collaboration… */
export interface Collaboration_ModelInferencePaymentConfig {
  /** Indicates whether the collaboration creator has configured the collaboration member to pay for model inference costs (… */
  readonly IsResponsible?: boolean | undefined;
}

/** An object representing the collaboration member's model training payment responsibilities set by the collaboration… */
export interface Collaboration_ModelTrainingPaymentConfig {
  /** Indicates whether the collaboration creator has configured the collaboration member to pay for model training costs (… */
  readonly IsResponsible?: boolean | undefined;
}

/** An object representing the collaboration member's payment responsibilities set by the collaboration creator. */
export interface Collaboration_PaymentConfiguration {
  /** The compute configuration for the job. */
  readonly JobCompute?: Collaboration_JobComputePaymentConfig | undefined;
  /** An object representing the collaboration member's machine learning payment responsibilities set by the collaboration… */
  readonly MachineLearning?: Collaboration_MLPaymentConfig | undefined;
  /** The collaboration member's payment responsibilities set by the collaboration creator for query compute costs. */
  readonly QueryCompute?: Collaboration_QueryComputePaymentConfig | undefined;
}

/** An object representing the collaboration member's payment responsibilities set by the collaboration creator for query… */
export interface Collaboration_QueryComputePaymentConfig {
  /** Indicates whether the collaboration creator has configured the collaboration member to pay for query compute costs (… */
  readonly IsResponsible?: boolean | undefined;
}

/** Payment configuration for synthetic data generation. */
export interface Collaboration_SyntheticDataGenerationPaymentConfig {
  /** Indicates who is responsible for paying for synthetic data generation. */
  readonly IsResponsible?: boolean | undefined;
}

/** `AWS::CleanRooms::ConfiguredTable`: Creates a new configured table resource. */
export interface ConfiguredTable {
  /** The columns within the underlying AWS Glue table that can be used within collaborations. */
  readonly AllowedColumns?: readonly string[] | undefined;
  /** The analysis method for the configured table. */
  readonly AnalysisMethod?: string | undefined;
  /** The analysis rule that was created for the configured table. */
  readonly AnalysisRules?: readonly ConfiguredTable_AnalysisRule[] | undefined;
  /** A description for the configured table. */
  readonly Description?: string | undefined;
  /** A name for the configured table. */
  readonly Name?: string | undefined;
  /** The selected analysis methods for the configured table. */
  readonly SelectedAnalysisMethods?: readonly string[] | undefined;
  /** The table that this configured table represents. */
  readonly TableReference?: ConfiguredTable_TableReference | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified configured table. */
  readonly Arn?: string | undefined;
  /** Returns the unique identifier of the specified configured table. */
  readonly ConfiguredTableIdentifier?: string | undefined;
}

/** Column in configured table that can be used in aggregate function in query. */
export interface ConfiguredTable_AggregateColumn {
  /** Column names in configured table of aggregate columns. */
  readonly ColumnNames?: readonly string[] | undefined;
  /** Aggregation function that can be applied to aggregate column in query. */
  readonly Function?: string | undefined;
}

/** Constraint on query output removing output rows that do not meet a minimum number of distinct values of a specified… */
export interface ConfiguredTable_AggregationConstraint {
  /** Column in aggregation constraint for which there must be a minimum number of distinct values in an output row for it to… */
  readonly ColumnName?: string | undefined;
  /** The minimum number of distinct values that an output row must be an aggregation of. */
  readonly Minimum?: number | undefined;
  /** The type of aggregation the constraint allows. */
  readonly Type?: string | undefined;
}

export interface ConfiguredTable_AggregationThreshold {
  readonly AllowedAggregateExpressionType?: string | undefined;
  readonly IdentityColumns?: readonly string[] | undefined;
  readonly MinimumIdentityCount?: number | undefined;
  readonly OutputColumnThresholds?: readonly ConfiguredTable_OutputColumnThreshold[] | undefined;
  readonly Type?: string | undefined;
}

/** A specification about how data from the configured table can be used in a query. */
export interface ConfiguredTable_AnalysisRule {
  /** A policy that describes the associated data usage limitations. */
  readonly Policy?: ConfiguredTable_ConfiguredTableAnalysisRulePolicy | undefined;
  /** The type of analysis rule. */
  readonly Type?: string | undefined;
}

/** A type of analysis rule that enables query structure and specified queries that produce aggregate statistics. */
export interface ConfiguredTable_AnalysisRuleAggregation {
  /** An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct… */
  readonly AdditionalAnalyses?: string | undefined;
  /** The columns that query runners are allowed to use in aggregation queries. */
  readonly AggregateColumns?: readonly ConfiguredTable_AggregateColumn[] | undefined;
  /** Which logical operators (if any) are to be used in an INNER JOIN match condition. */
  readonly AllowedJoinOperators?: readonly string[] | undefined;
  /** The columns that query runners are allowed to select, group by, or filter by. */
  readonly DimensionColumns?: readonly string[] | undefined;
  /** Columns in configured table that can be used in join statements and/or as aggregate columns. */
  readonly JoinColumns?: readonly string[] | undefined;
  /** Control that requires member who runs query to do a join with their configured table and/or other configured table in… */
  readonly JoinRequired?: string | undefined;
  /** Columns that must meet a specific threshold value (after an aggregation function is applied to it) for each output row… */
  readonly OutputConstraints?: readonly ConfiguredTable_AggregationConstraint[] | undefined;
  /** Set of scalar functions that are allowed to be used on dimension columns and the output of aggregation of metrics. */
  readonly ScalarFunctions?: readonly string[] | undefined;
}

/** A type of analysis rule that enables the table owner to approve custom SQL queries on their configured tables. */
export interface ConfiguredTable_AnalysisRuleCustom {
  /** An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct… */
  readonly AdditionalAnalyses?: string | undefined;
  readonly AggregationThresholds?: readonly ConfiguredTable_AggregationThreshold[] | undefined;
  /** The ARN of the analysis templates that are allowed by the custom analysis rule. */
  readonly AllowedAnalyses?: readonly string[] | undefined;
  /** The IDs of the AWS accounts that are allowed to query by the custom analysis rule. */
  readonly AllowedAnalysisProviders?: readonly string[] | undefined;
  readonly ComparisonControls?: ConfiguredTable_ComparisonControls | undefined;
  /** The differential privacy configuration. */
  readonly DifferentialPrivacy?: ConfiguredTable_DifferentialPrivacy | undefined;
  /** A list of columns that aren't allowed to be shown in the query output. */
  readonly DisallowedOutputColumns?: readonly string[] | undefined;
}

/** A type of analysis rule that enables row-level analysis. */
export interface ConfiguredTable_AnalysisRuleList {
  /** An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the direct… */
  readonly AdditionalAnalyses?: string | undefined;
  /** The logical operators (if any) that are to be used in an INNER JOIN match condition. */
  readonly AllowedJoinOperators?: readonly string[] | undefined;
  /** Columns that can be used to join a configured table with the table of the member who can query and other members'… */
  readonly JoinColumns?: readonly string[] | undefined;
  /** Columns that can be listed in the output. */
  readonly ListColumns?: readonly string[] | undefined;
}

/** A reference to a table within Athena. */
export interface ConfiguredTable_AthenaTableReference {
  readonly CatalogName?: string | undefined;
  /** The database name. */
  readonly DatabaseName?: string | undefined;
  /** The output location for the Athena table. */
  readonly OutputLocation?: string | undefined;
  /** The AWS Region where the Athena table is located. */
  readonly Region?: string | undefined;
  /** The table reference. */
  readonly TableName?: string | undefined;
  /** The workgroup of the Athena table reference. */
  readonly WorkGroup?: string | undefined;
}

export interface ConfiguredTable_ComparisonControls {
  readonly AllowedColumnComparisonColumns?: readonly string[] | undefined;
  readonly AllowedLiteralComparisonColumns?: readonly string[] | undefined;
}

/** Controls on the query specifications that can be run on a configured table. */
export interface ConfiguredTable_ConfiguredTableAnalysisRulePolicy {
  /** Controls on the query specifications that can be run on a configured table. */
  readonly V1?: ConfiguredTable_ConfiguredTableAnalysisRulePolicyV1 | undefined;
}

/** Controls on the query specifications that can be run on a configured table. */
export interface ConfiguredTable_ConfiguredTableAnalysisRulePolicyV1 {
  /** Analysis rule type that enables only aggregation queries on a configured table. */
  readonly Aggregation?: ConfiguredTable_AnalysisRuleAggregation | undefined;
  /** Analysis rule type that enables custom SQL queries on a configured table. */
  readonly Custom?: ConfiguredTable_AnalysisRuleCustom | undefined;
  /** Analysis rule type that enables only list queries on a configured table. */
  readonly List?: ConfiguredTable_AnalysisRuleList | undefined;
}

/** The analysis method allowed for the configured tables. */
export interface ConfiguredTable_DifferentialPrivacy {
  /** The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to… */
  readonly Columns?: readonly ConfiguredTable_DifferentialPrivacyColumn[] | undefined;
}

/** Specifies the name of the column that contains the unique identifier of your users, whose privacy you want to protect. */
export interface ConfiguredTable_DifferentialPrivacyColumn {
  /** The name of the column, such as user_id, that contains the unique identifier of your users, whose privacy you want to… */
  readonly Name?: string | undefined;
}

/** A reference to a table within an AWS Glue data catalog. */
export interface ConfiguredTable_GlueTableReference {
  /** The name of the database the AWS Glue table belongs to. */
  readonly DatabaseName?: string | undefined;
  /** The AWS Region where the AWS Glue table is located. */
  readonly Region?: string | undefined;
  /** The name of the AWS Glue table. */
  readonly TableName?: string | undefined;
}

export interface ConfiguredTable_OutputColumnThreshold {
  readonly MinimumIdentityCount?: number | undefined;
  readonly OutputColumnName?: string | undefined;
}

/** A reference to a table within Snowflake. */
export interface ConfiguredTable_SnowflakeTableReference {
  /** The account identifier for the Snowflake table reference. */
  readonly AccountIdentifier?: string | undefined;
  /** The name of the database the Snowflake table belongs to. */
  readonly DatabaseName?: string | undefined;
  /** The schema name of the Snowflake table reference. */
  readonly SchemaName?: string | undefined;
  /** The secret ARN of the Snowflake table reference. */
  readonly SecretArn?: string | undefined;
  /** The name of the Snowflake table. */
  readonly TableName?: string | undefined;
  /** The schema of the Snowflake table. */
  readonly TableSchema?: ConfiguredTable_SnowflakeTableSchema | undefined;
}

/** The schema of a Snowflake table. */
export interface ConfiguredTable_SnowflakeTableSchema {
  /** The schema of a Snowflake table. */
  readonly V1?: readonly ConfiguredTable_SnowflakeTableSchemaV1[] | undefined;
}

/** The Snowflake table schema. */
export interface ConfiguredTable_SnowflakeTableSchemaV1 {
  /** The column name. */
  readonly ColumnName?: string | undefined;
  /** The column's data type. */
  readonly ColumnType?: string | undefined;
}

/** A pointer to the dataset that underlies this table. */
export interface ConfiguredTable_TableReference {
  /** If present, a reference to the Athena table referred to by this table reference. */
  readonly Athena?: ConfiguredTable_AthenaTableReference | undefined;
  /** If present, a reference to the AWS Glue table referred to by this table reference. */
  readonly Glue?: ConfiguredTable_GlueTableReference | undefined;
  /** If present, a reference to the Snowflake table referred to by this table reference. */
  readonly Snowflake?: ConfiguredTable_SnowflakeTableReference | undefined;
}

/** `AWS::CleanRooms::ConfiguredTableAssociation`: Creates a configured table association. */
export interface ConfiguredTableAssociation {
  /** An analysis rule for a configured table association. */
  readonly ConfiguredTableAssociationAnalysisRules?: readonly ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRule[] | undefined;
  /** A unique identifier for the configured table to be associated to. */
  readonly ConfiguredTableIdentifier?: string | undefined;
  /** A description of the configured table association. */
  readonly Description?: string | undefined;
  /** The unique ID for the membership this configured table association belongs to. */
  readonly MembershipIdentifier?: string | undefined;
  /** The name of the configured table association, in lowercase. */
  readonly Name?: string | undefined;
  /** The service will assume this role to access catalog metadata and query the table. */
  readonly RoleArn?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified configured table association. */
  readonly Arn?: string | undefined;
  /** Returns the unique identifier of the specified configured table association. */
  readonly ConfiguredTableAssociationIdentifier?: string | undefined;
}

/** An analysis rule for a configured table association. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRule {
  /** The policy of the configured table association analysis rule. */
  readonly Policy?: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicy | undefined;
  /** The type of the configured table association analysis rule. */
  readonly Type?: string | undefined;
}

/** The configured table association analysis rule applied to a configured table with the aggregation analysis rule. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleAggregation {
  /** The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output. */
  readonly AllowedAdditionalAnalyses?: readonly string[] | undefined;
  /** The list of collaboration members who are allowed to receive results of queries run with this configured table. */
  readonly AllowedResultReceivers?: readonly string[] | undefined;
}

/** The configured table association analysis rule applied to a configured table with the custom analysis rule. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleCustom {
  /** The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output. */
  readonly AllowedAdditionalAnalyses?: readonly string[] | undefined;
  /** The list of collaboration members who are allowed to receive results of queries run with this configured table. */
  readonly AllowedResultReceivers?: readonly string[] | undefined;
}

/** The configured table association analysis rule applied to a configured table with the list analysis rule. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleList {
  /** The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output. */
  readonly AllowedAdditionalAnalyses?: readonly string[] | undefined;
  /** The list of collaboration members who are allowed to receive results of queries run with this configured table. */
  readonly AllowedResultReceivers?: readonly string[] | undefined;
}

/** Controls on the query specifications that can be run on an associated configured table. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicy {
  /** The policy for the configured table association analysis rule. */
  readonly V1?: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicyV1 | undefined;
}

/** Controls on the query specifications that can be run on an associated configured table. */
export interface ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicyV1 {
  /** Analysis rule type that enables only aggregation queries on a configured table. */
  readonly Aggregation?: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleAggregation | undefined;
  /** Analysis rule type that enables the table owner to approve custom SQL queries on their configured tables. */
  readonly Custom?: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleCustom | undefined;
  /** Analysis rule type that enables only list queries on a configured table. */
  readonly List?: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleList | undefined;
}

/** `AWS::CleanRooms::IdMappingTable`: Describes information about the ID mapping table. */
export interface IdMappingTable {
  /** The description of the ID mapping table. */
  readonly Description?: string | undefined;
  /** The input reference configuration for the ID mapping table. */
  readonly InputReferenceConfig?: IdMappingTable_IdMappingTableInputReferenceConfig | undefined;
  /** The Amazon Resource Name (ARN) of the AWS KMS key. */
  readonly KmsKeyArn?: string | undefined;
  /** The unique identifier of the membership resource for the ID mapping table. */
  readonly MembershipIdentifier?: string | undefined;
  /** The name of the ID mapping table. */
  readonly Name?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the ID mapping table. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the collaboration that contains this ID mapping table. */
  readonly CollaborationArn?: string | undefined;
  /** The unique identifier of the collaboration that contains this ID mapping table. */
  readonly CollaborationIdentifier?: string | undefined;
  /** The unique identifier of the ID mapping table identifier that you want to retrieve. */
  readonly IdMappingTableIdentifier?: string | undefined;
  readonly InputReferenceProperties?: IdMappingTable_IdMappingTableInputReferenceProperties | undefined;
  /** The Amazon Resource Name (ARN) of the membership resource for the ID mapping table. */
  readonly MembershipArn?: string | undefined;
}

/** Provides the input reference configuration for the ID mapping table. */
export interface IdMappingTable_IdMappingTableInputReferenceConfig {
  /** The Amazon Resource Name (ARN) of the referenced resource in AWS Entity Resolution. */
  readonly InputReferenceArn?: string | undefined;
  /** When `TRUE`, AWS Clean Rooms manages permissions for the ID mapping table resource. */
  readonly ManageResourcePolicies?: boolean | undefined;
}

/** The input reference properties for the ID mapping table. */
export interface IdMappingTable_IdMappingTableInputReferenceProperties {
  /** The input source of the ID mapping table. */
  readonly IdMappingTableInputSource?: readonly IdMappingTable_IdMappingTableInputSource[] | undefined;
}

/** The input source of the ID mapping table. */
export interface IdMappingTable_IdMappingTableInputSource {
  /** The unique identifier of the ID namespace association. */
  readonly IdNamespaceAssociationId?: string | undefined;
  /** The type of the input source of the ID mapping table. */
  readonly Type?: string | undefined;
}

/** `AWS::CleanRooms::IdNamespaceAssociation`: Provides information to create the ID namespace association. */
export interface IdNamespaceAssociation {
  /** The description of the ID namespace association. */
  readonly Description?: string | undefined;
  /** The configuration settings for the ID mapping table. */
  readonly IdMappingConfig?: IdNamespaceAssociation_IdMappingConfig | undefined;
  /** The input reference configuration for the ID namespace association. */
  readonly InputReferenceConfig?: IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig | undefined;
  /** The unique identifier of the membership that contains the ID namespace association. */
  readonly MembershipIdentifier?: string | undefined;
  /** The name of this ID namespace association. */
  readonly Name?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the ID namespace association. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the collaboration that contains this ID namespace association. */
  readonly CollaborationArn?: string | undefined;
  /** The unique identifier of the collaboration that contains this ID namespace association. */
  readonly CollaborationIdentifier?: string | undefined;
  /** The unique identifier of the ID namespace association that you want to retrieve. */
  readonly IdNamespaceAssociationIdentifier?: string | undefined;
  readonly InputReferenceProperties?: IdNamespaceAssociation_IdNamespaceAssociationInputReferenceProperties | undefined;
  /** The Amazon Resource Name (ARN) of the membership resource for this ID namespace association. */
  readonly MembershipArn?: string | undefined;
}

/** The configuration settings for the ID mapping table. */
export interface IdNamespaceAssociation_IdMappingConfig {
  /** An indicator as to whether you can use your column as a dimension column in the ID mapping table ( `TRUE` ) or not (… */
  readonly AllowUseAsDimensionColumn?: boolean | undefined;
}

/** Provides the information for the ID namespace association input reference configuration. */
export interface IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig {
  /** The Amazon Resource Name (ARN) of the AWS Entity Resolution resource that is being associated to the collaboration. */
  readonly InputReferenceArn?: string | undefined;
  /** When `TRUE`, AWS Clean Rooms manages permissions for the ID namespace association resource. */
  readonly ManageResourcePolicies?: boolean | undefined;
}

/** Provides the information for the ID namespace association input reference properties. */
export interface IdNamespaceAssociation_IdNamespaceAssociationInputReferenceProperties {
  /** Defines how ID mapping workflows are supported for this ID namespace association. */
  readonly IdMappingWorkflowsSupported?: readonly Json[] | undefined;
  /** The ID namespace type for this ID namespace association. */
  readonly IdNamespaceType?: string | undefined;
}

/** `AWS::CleanRooms::IntermediateTable`: Represents an intermediate table that stores cached query results within a collaboration */
export interface IntermediateTable {
  readonly AnalysisRules?: readonly IntermediateTable_IntermediateTableAnalysisRule[] | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly MembershipIdentifier?: string | undefined;
  readonly Name?: string | undefined;
  readonly PopulationAnalysisConfiguration?: IntermediateTable_PopulationAnalysisConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Arn?: string | undefined;
  readonly CollaborationArn?: string | undefined;
  readonly CollaborationIdentifier?: string | undefined;
  readonly IntermediateTableIdentifier?: string | undefined;
  readonly MembershipArn?: string | undefined;
  readonly Status?: string | undefined;
}

export interface IntermediateTable_AggregationThreshold {
  readonly AllowedAggregateExpressionType?: string | undefined;
  readonly IdentityColumns?: readonly string[] | undefined;
  readonly MinimumIdentityCount?: number | undefined;
  readonly OutputColumnThresholds?: readonly IntermediateTable_OutputColumnThreshold[] | undefined;
  readonly Type?: string | undefined;
}

export interface IntermediateTable_ComparisonControls {
  readonly AllowedColumnComparisonColumns?: readonly string[] | undefined;
  readonly AllowedLiteralComparisonColumns?: readonly string[] | undefined;
}

export interface IntermediateTable_DifferentialPrivacy {
  readonly Columns?: readonly IntermediateTable_DifferentialPrivacyColumn[] | undefined;
}

export interface IntermediateTable_DifferentialPrivacyColumn {
  readonly Name?: string | undefined;
}

export interface IntermediateTable_IntermediateTableAnalysisRule {
  readonly Policy?: IntermediateTable_IntermediateTableAnalysisRulePolicy | undefined;
  readonly Type?: string | undefined;
}

export interface IntermediateTable_IntermediateTableAnalysisRuleCustom {
  readonly AdditionalAnalyses?: string | undefined;
  readonly AggregationThresholds?: readonly IntermediateTable_AggregationThreshold[] | undefined;
  readonly AllowedAnalyses?: readonly string[] | undefined;
  readonly AllowedAnalysisProviders?: readonly string[] | undefined;
  readonly AllowedResultReceivers?: readonly string[] | undefined;
  readonly ComparisonControls?: IntermediateTable_ComparisonControls | undefined;
  readonly DifferentialPrivacy?: IntermediateTable_DifferentialPrivacy | undefined;
  readonly DisallowedOutputColumns?: readonly string[] | undefined;
}

export interface IntermediateTable_IntermediateTableAnalysisRulePolicy {
  readonly V1?: IntermediateTable_IntermediateTableAnalysisRulePolicyV1 | undefined;
}

export interface IntermediateTable_IntermediateTableAnalysisRulePolicyV1 {
  readonly Custom?: IntermediateTable_IntermediateTableAnalysisRuleCustom | undefined;
}

export interface IntermediateTable_OutputColumnThreshold {
  readonly MinimumIdentityCount?: number | undefined;
  readonly OutputColumnName?: string | undefined;
}

export interface IntermediateTable_PopulationAnalysisConfiguration {
  readonly SqlParameters?: IntermediateTable_PopulationAnalysisSqlParameters | undefined;
}

export interface IntermediateTable_PopulationAnalysisSqlParameters {
  readonly AnalysisTemplateArn?: string | undefined;
  readonly QueryString?: string | undefined;
}

/** `AWS::CleanRooms::Membership`: Creates a membership for a specific collaboration identifier and joins the collaboration. */
export interface Membership {
  /** The unique ID for the associated collaboration. */
  readonly CollaborationIdentifier?: string | undefined;
  /** The default job result configuration for the membership. */
  readonly DefaultJobResultConfiguration?: Membership_MembershipProtectedJobResultConfiguration | undefined;
  /** The default protected query result configuration as specified by the member who can receive results. */
  readonly DefaultResultConfiguration?: Membership_MembershipProtectedQueryResultConfiguration | undefined;
  readonly IsMetricsEnabled?: boolean | undefined;
  /** An indicator as to whether job logging has been enabled or disabled for the collaboration. */
  readonly JobLogStatus?: string | undefined;
  /** The payment responsibilities accepted by the collaboration member. */
  readonly PaymentConfiguration?: Membership_MembershipPaymentConfiguration | undefined;
  /** An indicator as to whether query logging has been enabled or disabled for the membership. */
  readonly QueryLogStatus?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified membership. */
  readonly Arn?: string | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified collaboration. */
  readonly CollaborationArn?: string | undefined;
  /** Returns the unique identifier of the specified collaboration creator account. */
  readonly CollaborationCreatorAccountId?: string | undefined;
  /** Returns the unique identifier of the specified membership. */
  readonly MembershipIdentifier?: string | undefined;
}

/** An object representing the payment responsibilities accepted by the collaboration member for query and job compute… */
export interface Membership_MembershipJobComputePaymentConfig {
  /** Indicates whether the collaboration member has accepted to pay for job compute costs ( `TRUE` ) or has not accepted to… */
  readonly IsResponsible?: boolean | undefined;
}

/** An object representing the collaboration member's machine learning payment responsibilities set by the collaboration… */
export interface Membership_MembershipMLPaymentConfig {
  /** The payment responsibilities accepted by the member for model inference. */
  readonly ModelInference?: Membership_MembershipModelInferencePaymentConfig | undefined;
  /** The payment responsibilities accepted by the member for model training. */
  readonly ModelTraining?: Membership_MembershipModelTrainingPaymentConfig | undefined;
  /** The payment configuration for synthetic data generation for this machine learning membership. */
  readonly SyntheticDataGeneration?: Membership_MembershipSyntheticDataGenerationPaymentConfig | undefined;
}

/** An object representing the collaboration member's model inference payment responsibilities set by the collaboration… */
export interface Membership_MembershipModelInferencePaymentConfig {
  /** Indicates whether the collaboration member has accepted to pay for model inference costs ( `TRUE` ) or has not accepted… */
  readonly IsResponsible?: boolean | undefined;
}

/** An object representing the collaboration member's model training payment responsibilities set by the collaboration… */
export interface Membership_MembershipModelTrainingPaymentConfig {
  /** Indicates whether the collaboration member has accepted to pay for model training costs ( `TRUE` ) or has not accepted… */
  readonly IsResponsible?: boolean | undefined;
}

/** An object representing the payment responsibilities accepted by the collaboration member. */
export interface Membership_MembershipPaymentConfiguration {
  /** The payment responsibilities accepted by the collaboration member for job compute costs. */
  readonly JobCompute?: Membership_MembershipJobComputePaymentConfig | undefined;
  /** The payment responsibilities accepted by the collaboration member for machine learning costs. */
  readonly MachineLearning?: Membership_MembershipMLPaymentConfig | undefined;
  /** The payment responsibilities accepted by the collaboration member for query compute costs. */
  readonly QueryCompute?: Membership_MembershipQueryComputePaymentConfig | undefined;
}

/** Contains configurations for protected job results. */
export interface Membership_MembershipProtectedJobOutputConfiguration {
  /** Contains the configuration to write the job results to S3. */
  readonly S3?: Membership_ProtectedJobS3OutputConfigurationInput | undefined;
}

/** Contains configurations for protected job results. */
export interface Membership_MembershipProtectedJobResultConfiguration {
  /** The output configuration for a protected job result. */
  readonly OutputConfiguration?: Membership_MembershipProtectedJobOutputConfiguration | undefined;
  /** The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected job results to the result location,… */
  readonly RoleArn?: string | undefined;
}

/** Contains configurations for protected query results. */
export interface Membership_MembershipProtectedQueryOutputConfiguration {
  /** Required configuration for a protected query with an `s3` output type. */
  readonly S3?: Membership_ProtectedQueryS3OutputConfiguration | undefined;
}

/** Contains configurations for protected query results. */
export interface Membership_MembershipProtectedQueryResultConfiguration {
  /** Configuration for protected query results. */
  readonly OutputConfiguration?: Membership_MembershipProtectedQueryOutputConfiguration | undefined;
  /** The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected query results to the result location,… */
  readonly RoleArn?: string | undefined;
}

/** An object representing the payment responsibilities accepted by the collaboration member for query compute costs. */
export interface Membership_MembershipQueryComputePaymentConfig {
  /** Indicates whether the collaboration member has accepted to pay for query compute costs ( `TRUE` ) or has not accepted… */
  readonly IsResponsible?: boolean | undefined;
}

/** Configuration for payment for synthetic data generation in a membership. */
export interface Membership_MembershipSyntheticDataGenerationPaymentConfig {
  /** Indicates if this membership is responsible for paying for synthetic data generation. */
  readonly IsResponsible?: boolean | undefined;
}

/** Contains input information for protected jobs with an S3 output type. */
export interface Membership_ProtectedJobS3OutputConfigurationInput {
  /** The S3 bucket for job output. */
  readonly Bucket?: string | undefined;
  /** The S3 prefix to unload the protected job results. */
  readonly KeyPrefix?: string | undefined;
}

/** Contains the configuration to write the query results to S3. */
export interface Membership_ProtectedQueryS3OutputConfiguration {
  /** The S3 bucket to unload the protected query results. */
  readonly Bucket?: string | undefined;
  /** The S3 prefix to unload the protected query results. */
  readonly KeyPrefix?: string | undefined;
  /** Intended file format of the result. */
  readonly ResultFormat?: string | undefined;
  /** Indicates whether files should be output as a single file ( `TRUE` ) or output as multiple files ( `FALSE` ). */
  readonly SingleFileOutput?: boolean | undefined;
}

/** `AWS::CleanRooms::PrivacyBudgetTemplate`: An object that defines the privacy budget template. */
export interface PrivacyBudgetTemplate {
  /** How often the privacy budget refreshes. */
  readonly AutoRefresh?: string | undefined;
  /** The identifier for a membership resource. */
  readonly MembershipIdentifier?: string | undefined;
  /** Specifies the epsilon and noise parameters for the privacy budget template. */
  readonly Parameters?: PrivacyBudgetTemplate_Parameters | undefined;
  /** Specifies the type of the privacy budget template. */
  readonly PrivacyBudgetType?: string | undefined;
  /** An optional label that you can assign to a resource when you create it. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the privacy budget template. */
  readonly Arn?: string | undefined;
  /** The ARN of the collaboration that contains this privacy budget template. */
  readonly CollaborationArn?: string | undefined;
  /** The unique ID of the collaboration that contains this privacy budget template. */
  readonly CollaborationIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the member who created the privacy budget template. */
  readonly MembershipArn?: string | undefined;
  /** A unique identifier for one of your memberships for a collaboration. */
  readonly PrivacyBudgetTemplateIdentifier?: string | undefined;
}

/** Individual budget parameter configuration that defines specific budget allocation settings for access budgets. */
export interface PrivacyBudgetTemplate_BudgetParameter {
  /** Whether this individual budget parameter automatically refreshes when the budget period resets. */
  readonly AutoRefresh?: string | undefined;
  /** The budget allocation amount for this specific parameter. */
  readonly Budget?: number | undefined;
  /** The type of budget parameter being configured. */
  readonly Type?: string | undefined;
}

/** Specifies the epsilon and noise parameters for the privacy budget template. */
export interface PrivacyBudgetTemplate_Parameters {
  readonly BudgetParameters?: readonly PrivacyBudgetTemplate_BudgetParameter[] | undefined;
  /** The epsilon value that you want to use. */
  readonly Epsilon?: number | undefined;
  readonly ResourceArn?: string | undefined;
  /** Noise added per query is measured in terms of the number of users whose contributions you want to obscure. */
  readonly UsersNoisePerQuery?: number | undefined;
}
