// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DataBrew::Dataset`: Specifies a new DataBrew dataset. */
export interface Dataset {
  /** The file format of a dataset that is created from an Amazon S3 file or folder. */
  readonly Format?: string | undefined;
  /** A set of options that define how DataBrew interprets the data in the dataset. */
  readonly FormatOptions?: Dataset_FormatOptions | undefined;
  /** Information on how DataBrew can find the dataset, in either the AWS Glue Data Catalog or Amazon S3. */
  readonly Input?: Dataset_Input | undefined;
  /** The unique name of the dataset. */
  readonly Name?: string | undefined;
  /** A set of options that defines how DataBrew interprets an Amazon S3 path of the dataset. */
  readonly PathOptions?: Dataset_PathOptions | undefined;
  /** The location of the data for the dataset, either Amazon S3 or the AWS Glue Data Catalog. */
  readonly Source?: string | undefined;
  /** Metadata tags that have been applied to the dataset. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Represents a set of options that define how DataBrew will read a comma-separated value (CSV) file when creating a… */
export interface Dataset_CsvOptions {
  /** A single character that specifies the delimiter being used in the CSV file. */
  readonly Delimiter?: string | undefined;
  /** A variable that specifies whether the first row in the file is parsed as the header. */
  readonly HeaderRow?: boolean | undefined;
}

/** Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset. */
export interface Dataset_DataCatalogInputDefinition {
  /** The unique identifier of the AWS account that holds the Data Catalog that stores the data. */
  readonly CatalogId?: string | undefined;
  /** The name of a database in the Data Catalog. */
  readonly DatabaseName?: string | undefined;
  /** The name of a database table in the Data Catalog. */
  readonly TableName?: string | undefined;
  /** An Amazon location that AWS Glue Data Catalog can use as a temporary directory. */
  readonly TempDirectory?: Dataset_S3Location | undefined;
}

/** Connection information for dataset input files stored in a database. */
export interface Dataset_DatabaseInputDefinition {
  /** The table within the target database. */
  readonly DatabaseTableName?: string | undefined;
  /** The AWS Glue Connection that stores the connection information for the target database. */
  readonly GlueConnectionName?: string | undefined;
  /** Custom SQL to run against the provided AWS Glue connection. */
  readonly QueryString?: string | undefined;
  /** An Amazon location that AWS Glue Data Catalog can use as a temporary directory. */
  readonly TempDirectory?: Dataset_S3Location | undefined;
}

/** Represents a dataset paramater that defines type and conditions for a parameter in the Amazon S3 path of the dataset. */
export interface Dataset_DatasetParameter {
  /** Optional boolean value that defines whether the captured value of this parameter should be loaded as an additional… */
  readonly CreateColumn?: boolean | undefined;
  /** Additional parameter options such as a format and a timezone. */
  readonly DatetimeOptions?: Dataset_DatetimeOptions | undefined;
  /** The optional filter expression structure to apply additional matching criteria to the parameter. */
  readonly Filter?: Dataset_FilterExpression | undefined;
  /** The name of the parameter that is used in the dataset's Amazon S3 path. */
  readonly Name?: string | undefined;
  /** The type of the dataset parameter, can be one of a 'String', 'Number' or 'Datetime'. */
  readonly Type?: string | undefined;
}

/** Represents additional options for correct interpretation of datetime parameters used in the Amazon S3 path of a dataset. */
export interface Dataset_DatetimeOptions {
  /** Required option, that defines the datetime format used for a date parameter in the Amazon S3 path. */
  readonly Format?: string | undefined;
  /** Optional value for a non-US locale code, needed for correct interpretation of some date formats. */
  readonly LocaleCode?: string | undefined;
  /** Optional value for a timezone offset of the datetime parameter value in the Amazon S3 path. */
  readonly TimezoneOffset?: string | undefined;
}

/** Represents a set of options that define how DataBrew will interpret a Microsoft Excel file when creating a dataset from… */
export interface Dataset_ExcelOptions {
  /** A variable that specifies whether the first row in the file is parsed as the header. */
  readonly HeaderRow?: boolean | undefined;
  /** One or more sheet numbers in the Excel file that will be included in the dataset. */
  readonly SheetIndexes?: readonly number[] | undefined;
  /** One or more named sheets in the Excel file that will be included in the dataset. */
  readonly SheetNames?: readonly string[] | undefined;
}

/** Represents a limit imposed on number of Amazon S3 files that should be selected for a dataset from a connected Amazon… */
export interface Dataset_FilesLimit {
  /** The number of Amazon S3 files to select. */
  readonly MaxFiles?: number | undefined;
  /** A criteria to use for Amazon S3 files sorting before their selection. */
  readonly Order?: string | undefined;
  /** A criteria to use for Amazon S3 files sorting before their selection. */
  readonly OrderedBy?: string | undefined;
}

/** Represents a structure for defining parameter conditions. */
export interface Dataset_FilterExpression {
  /** The expression which includes condition names followed by substitution variables, possibly grouped and combined with… */
  readonly Expression?: string | undefined;
  /** The map of substitution variable names to their values used in this filter expression. */
  readonly ValuesMap?: readonly Dataset_FilterValue[] | undefined;
}

/** Represents a single entry in the `ValuesMap` of a `FilterExpression`. */
export interface Dataset_FilterValue {
  /** The value to be associated with the substitution variable. */
  readonly Value?: string | undefined;
  /** The substitution variable reference. */
  readonly ValueReference?: string | undefined;
}

/** Represents a set of options that define the structure of either comma-separated value (CSV), Excel, or JSON input. */
export interface Dataset_FormatOptions {
  /** Options that define how CSV input is to be interpreted by DataBrew. */
  readonly Csv?: Dataset_CsvOptions | undefined;
  /** Options that define how Excel input is to be interpreted by DataBrew. */
  readonly Excel?: Dataset_ExcelOptions | undefined;
  /** Options that define how JSON input is to be interpreted by DataBrew. */
  readonly Json?: Dataset_JsonOptions | undefined;
}

/** Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3. */
export interface Dataset_Input {
  /** The AWS Glue Data Catalog parameters for the data. */
  readonly DataCatalogInputDefinition?: Dataset_DataCatalogInputDefinition | undefined;
  /** Connection information for dataset input files stored in a database. */
  readonly DatabaseInputDefinition?: Dataset_DatabaseInputDefinition | undefined;
  /** Contains additional resource information needed for specific datasets. */
  readonly Metadata?: Dataset_Metadata | undefined;
  /** The Amazon S3 location where the data is stored. */
  readonly S3InputDefinition?: Dataset_S3Location | undefined;
}

/** Represents the JSON-specific options that define how input is to be interpreted by AWS Glue DataBrew. */
export interface Dataset_JsonOptions {
  /** A value that specifies whether JSON input contains embedded new line characters. */
  readonly MultiLine?: boolean | undefined;
}

/** Contains additional resource information needed for specific datasets. */
export interface Dataset_Metadata {
  /** The Amazon Resource Name (ARN) associated with the dataset. */
  readonly SourceArn?: string | undefined;
}

/** Represents a set of options that define how DataBrew selects files for a given Amazon S3 path in a dataset. */
export interface Dataset_PathOptions {
  /** If provided, this structure imposes a limit on a number of files that should be selected. */
  readonly FilesLimit?: Dataset_FilesLimit | undefined;
  /** If provided, this structure defines a date range for matching Amazon S3 objects based on their LastModifiedDate… */
  readonly LastModifiedDateCondition?: Dataset_FilterExpression | undefined;
  /** A structure that maps names of parameters used in the Amazon S3 path of a dataset to their definitions. */
  readonly Parameters?: readonly Dataset_PathParameter[] | undefined;
}

/** Represents a single entry in the path parameters of a dataset. */
export interface Dataset_PathParameter {
  /** The path parameter definition. */
  readonly DatasetParameter?: Dataset_DatasetParameter | undefined;
  /** The name of the path parameter. */
  readonly PathParameterName?: string | undefined;
}

/** Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or… */
export interface Dataset_S3Location {
  /** The Amazon S3 bucket name. */
  readonly Bucket?: string | undefined;
  /** The AWS account ID of the bucket owner. */
  readonly BucketOwner?: string | undefined;
  /** The unique name of the object in the bucket. */
  readonly Key?: string | undefined;
}

/** `AWS::DataBrew::Job`: Specifies a new DataBrew job. */
export interface Job {
  /** One or more artifacts that represent the AWS Glue Data Catalog output from running the job. */
  readonly DataCatalogOutputs?: readonly Job_DataCatalogOutput[] | undefined;
  /** Represents a list of JDBC database output objects which defines the output destination for a DataBrew recipe job to… */
  readonly DatabaseOutputs?: readonly Job_DatabaseOutput[] | undefined;
  /** A dataset that the job is to process. */
  readonly DatasetName?: string | undefined;
  /** The Amazon Resource Name (ARN) of an encryption key that is used to protect the job output. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The encryption mode for the job, which can be one of the following. */
  readonly EncryptionMode?: string | undefined;
  /** A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. */
  readonly JobSample?: Job_JobSample | undefined;
  /** The current status of Amazon CloudWatch logging for the job. */
  readonly LogSubscription?: string | undefined;
  /** The maximum number of nodes that can be consumed when the job processes data. */
  readonly MaxCapacity?: number | undefined;
  /** The maximum number of times to retry the job after a job run fails. */
  readonly MaxRetries?: number | undefined;
  /** The unique name of the job. */
  readonly Name?: string | undefined;
  /** The location in Amazon S3 where the job writes its output. */
  readonly OutputLocation?: Job_OutputLocation | undefined;
  /** One or more artifacts that represent output from running the job. */
  readonly Outputs?: readonly Job_Output[] | undefined;
  /** Configuration for profile jobs. */
  readonly ProfileConfiguration?: Job_ProfileConfiguration | undefined;
  /** The name of the project that the job is associated with. */
  readonly ProjectName?: string | undefined;
  /** A series of data transformation steps that the job runs. */
  readonly Recipe?: Job_Recipe | undefined;
  /** The Amazon Resource Name (ARN) of the role to be assumed for this job. */
  readonly RoleArn?: string | undefined;
  /** Metadata tags that have been applied to the job. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The job's timeout in minutes. */
  readonly Timeout?: number | undefined;
  /** The job type of the job, which must be one of the following. */
  readonly Type?: string | undefined;
  /** List of validation configurations that are applied to the profile job. */
  readonly ValidationConfigurations?: readonly Job_ValidationConfiguration[] | undefined;
}

/** Configuration of statistics that are allowed to be run on columns that contain detected entities. */
export interface Job_AllowedStatistics {
  /** One or more column statistics to allow for columns that contain detected entities. */
  readonly Statistics?: readonly string[] | undefined;
}

/** Selector of a column from a dataset for profile job configuration. */
export interface Job_ColumnSelector {
  /** The name of a column from a dataset. */
  readonly Name?: string | undefined;
  /** A regular expression for selecting a column from a dataset. */
  readonly Regex?: string | undefined;
}

/** Configuration for column evaluations for a profile job. */
export interface Job_ColumnStatisticsConfiguration {
  /** List of column selectors. */
  readonly Selectors?: readonly Job_ColumnSelector[] | undefined;
  /** Configuration for evaluations. */
  readonly Statistics?: Job_StatisticsConfiguration | undefined;
}

/** Represents a set of options that define how DataBrew will write a comma-separated value (CSV) file. */
export interface Job_CsvOutputOptions {
  /** A single character that specifies the delimiter used to create CSV job output. */
  readonly Delimiter?: string | undefined;
}

/** Represents options that specify how and where in the AWS Glue Data Catalog DataBrew writes the output generated by… */
export interface Job_DataCatalogOutput {
  /** The unique identifier of the AWS account that holds the Data Catalog that stores the data. */
  readonly CatalogId?: string | undefined;
  /** The name of a database in the Data Catalog. */
  readonly DatabaseName?: string | undefined;
  /** Represents options that specify how and where DataBrew writes the database output generated by recipe jobs. */
  readonly DatabaseOptions?: Job_DatabaseTableOutputOptions | undefined;
  /** A value that, if true, means that any data in the location specified for output is overwritten with new output. */
  readonly Overwrite?: boolean | undefined;
  /** Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs. */
  readonly S3Options?: Job_S3TableOutputOptions | undefined;
  /** The name of a table in the Data Catalog. */
  readonly TableName?: string | undefined;
}

/** Represents a JDBC database output object which defines the output destination for a DataBrew recipe job to write into. */
export interface Job_DatabaseOutput {
  /** Represents options that specify how and where DataBrew writes the database output generated by recipe jobs. */
  readonly DatabaseOptions?: Job_DatabaseTableOutputOptions | undefined;
  /** The output mode to write into the database. */
  readonly DatabaseOutputMode?: string | undefined;
  /** The AWS Glue connection that stores the connection information for the target database. */
  readonly GlueConnectionName?: string | undefined;
}

/** Represents options that specify how and where DataBrew writes the database output generated by recipe jobs. */
export interface Job_DatabaseTableOutputOptions {
  /** A prefix for the name of a table DataBrew will create in the database. */
  readonly TableName?: string | undefined;
  /** Represents an Amazon S3 location (bucket name and object key) where DataBrew can store intermediate results. */
  readonly TempDirectory?: Job_S3Location | undefined;
}

/** Configuration of entity detection for a profile job. */
export interface Job_EntityDetectorConfiguration {
  /** Configuration of statistics that are allowed to be run on columns that contain detected entities. */
  readonly AllowedStatistics?: Job_AllowedStatistics | undefined;
  /** Entity types to detect. */
  readonly EntityTypes?: readonly string[] | undefined;
}

/** A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. */
export interface Job_JobSample {
  /** A value that determines whether the profile job is run on the entire dataset or a specified number of rows. */
  readonly Mode?: string | undefined;
  /** The `Size` parameter is only required when the mode is CUSTOM_ROWS. */
  readonly Size?: number | undefined;
}

/** Represents options that specify how and where in Amazon S3 DataBrew writes the output generated by recipe jobs or… */
export interface Job_Output {
  /** The compression algorithm used to compress the output text of the job. */
  readonly CompressionFormat?: string | undefined;
  /** The data format of the output of the job. */
  readonly Format?: string | undefined;
  /** Represents options that define how DataBrew formats job output files. */
  readonly FormatOptions?: Job_OutputFormatOptions | undefined;
  /** The location in Amazon S3 where the job writes its output. */
  readonly Location?: Job_S3Location | undefined;
  /** The maximum number of files to be generated by the job and written to the output folder. */
  readonly MaxOutputFiles?: number | undefined;
  /** A value that, if true, means that any data in the location specified for output is overwritten with new output. */
  readonly Overwrite?: boolean | undefined;
  /** The names of one or more partition columns for the output of the job. */
  readonly PartitionColumns?: readonly string[] | undefined;
}

/** Represents a set of options that define the structure of comma-separated (CSV) job output. */
export interface Job_OutputFormatOptions {
  /** Represents a set of options that define the structure of comma-separated value (CSV) job output. */
  readonly Csv?: Job_CsvOutputOptions | undefined;
}

/** The location in Amazon S3 or AWS Glue Data Catalog where the job writes its output. */
export interface Job_OutputLocation {
  /** The Amazon S3 bucket name. */
  readonly Bucket?: string | undefined;
  readonly BucketOwner?: string | undefined;
  /** The unique name of the object in the bucket. */
  readonly Key?: string | undefined;
}

/** Configuration for profile jobs. */
export interface Job_ProfileConfiguration {
  /** List of configurations for column evaluations. */
  readonly ColumnStatisticsConfigurations?: readonly Job_ColumnStatisticsConfiguration[] | undefined;
  /** Configuration for inter-column evaluations. */
  readonly DatasetStatisticsConfiguration?: Job_StatisticsConfiguration | undefined;
  /** Configuration of entity detection for a profile job. */
  readonly EntityDetectorConfiguration?: Job_EntityDetectorConfiguration | undefined;
  /** List of column selectors. */
  readonly ProfileColumns?: readonly Job_ColumnSelector[] | undefined;
}

/** Represents one or more actions to be performed on a DataBrew dataset. */
export interface Job_Recipe {
  /** The unique name for the recipe. */
  readonly Name?: string | undefined;
  /** The identifier for the version for the recipe. */
  readonly Version?: string | undefined;
}

/** Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or… */
export interface Job_S3Location {
  /** The Amazon S3 bucket name. */
  readonly Bucket?: string | undefined;
  /** The AWS account ID of the bucket owner. */
  readonly BucketOwner?: string | undefined;
  /** The unique name of the object in the bucket. */
  readonly Key?: string | undefined;
}

/** Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs. */
export interface Job_S3TableOutputOptions {
  /** Represents an Amazon S3 location (bucket name and object key) where DataBrew can write output from a job. */
  readonly Location?: Job_S3Location | undefined;
}

/** Override of a particular evaluation for a profile job. */
export interface Job_StatisticOverride {
  /** A map that includes overrides of an evaluation’s parameters. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of an evaluation */
  readonly Statistic?: string | undefined;
}

/** Configuration of evaluations for a profile job. */
export interface Job_StatisticsConfiguration {
  /** List of included evaluations. */
  readonly IncludedStatistics?: readonly string[] | undefined;
  /** List of overrides for evaluations. */
  readonly Overrides?: readonly Job_StatisticOverride[] | undefined;
}

/** Configuration for data quality validation. */
export interface Job_ValidationConfiguration {
  /** The Amazon Resource Name (ARN) for the ruleset to be validated in the profile job. */
  readonly RulesetArn?: string | undefined;
  /** Mode of data quality validation. */
  readonly ValidationMode?: string | undefined;
}

/** `AWS::DataBrew::Project`: Specifies a new AWS Glue DataBrew project. */
export interface Project {
  /** The dataset that the project is to act upon. */
  readonly DatasetName?: string | undefined;
  /** The unique name of a project. */
  readonly Name?: string | undefined;
  /** The name of a recipe that will be developed during a project session. */
  readonly RecipeName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role that will be assumed for this project. */
  readonly RoleArn?: string | undefined;
  /** The sample size and sampling type to apply to the data. */
  readonly Sample?: Project_Sample | undefined;
  /** Metadata tags that have been applied to the project. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Represents the sample size and sampling type for DataBrew to use for interactive data analysis. */
export interface Project_Sample {
  /** The number of rows in the sample. */
  readonly Size?: number | undefined;
  /** The way in which DataBrew obtains rows from a dataset. */
  readonly Type?: string | undefined;
}

/** `AWS::DataBrew::Recipe`: Specifies a new AWS Glue DataBrew transformation recipe. */
export interface Recipe {
  /** The description of the recipe. */
  readonly Description?: string | undefined;
  /** The unique name for the recipe. */
  readonly Name?: string | undefined;
  /** A list of steps that are defined by the recipe. */
  readonly Steps?: readonly Recipe_RecipeStep[] | undefined;
  /** Metadata tags that have been applied to the recipe. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Represents a transformation and associated parameters that are used to apply a change to an AWS Glue DataBrew dataset. */
export interface Recipe_Action {
  /** The name of a valid DataBrew transformation to be performed on the data. */
  readonly Operation?: string | undefined;
  /** Contextual parameters for the transformation. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
}

/** Represents an individual condition that evaluates to true or false. */
export interface Recipe_ConditionExpression {
  /** A specific condition to apply to a recipe action. */
  readonly Condition?: string | undefined;
  /** A column to apply this condition to. */
  readonly TargetColumn?: string | undefined;
  /** A value that the condition must evaluate to for the condition to succeed. */
  readonly Value?: string | undefined;
}

/** Represents a single step from a DataBrew recipe to be performed. */
export interface Recipe_RecipeStep {
  /** The particular action to be performed in the recipe step. */
  readonly Action?: Recipe_Action | undefined;
  /** One or more conditions that must be met for the recipe step to succeed. */
  readonly ConditionExpressions?: readonly Recipe_ConditionExpression[] | undefined;
}

/** `AWS::DataBrew::Ruleset`: Specifies a new ruleset that can be used in a profile job to validate the data quality of a dataset. */
export interface Ruleset {
  /** The description of the ruleset. */
  readonly Description?: string | undefined;
  /** The name of the ruleset. */
  readonly Name?: string | undefined;
  /** Contains metadata about the ruleset. */
  readonly Rules?: readonly Ruleset_Rule[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of a resource (dataset) that the ruleset is associated with. */
  readonly TargetArn?: string | undefined;
}

/** Selector of a column from a dataset for profile job configuration. */
export interface Ruleset_ColumnSelector {
  /** The name of a column from a dataset. */
  readonly Name?: string | undefined;
  /** A regular expression for selecting a column from a dataset. */
  readonly Regex?: string | undefined;
}

/** Represents a single data quality requirement that should be validated in the scope of this dataset. */
export interface Ruleset_Rule {
  /** The expression which includes column references, condition names followed by variable references, possibly grouped and… */
  readonly CheckExpression?: string | undefined;
  /** List of column selectors. */
  readonly ColumnSelectors?: readonly Ruleset_ColumnSelector[] | undefined;
  /** A value that specifies whether the rule is disabled. */
  readonly Disabled?: boolean | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** The map of substitution variable names to their values used in a check expression. */
  readonly SubstitutionMap?: readonly Ruleset_SubstitutionValue[] | undefined;
  /** The threshold used with a non-aggregate check expression. */
  readonly Threshold?: Ruleset_Threshold | undefined;
}

/** A key-value pair to associate an expression's substitution variable names with their values. */
export interface Ruleset_SubstitutionValue {
  /** Value or column name. */
  readonly Value?: string | undefined;
  /** Variable name. */
  readonly ValueReference?: string | undefined;
}

/** The threshold used with a non-aggregate check expression. */
export interface Ruleset_Threshold {
  /** The type of a threshold. */
  readonly Type?: string | undefined;
  /** Unit of threshold value. */
  readonly Unit?: string | undefined;
  /** The value of a threshold. */
  readonly Value?: number | undefined;
}

/** `AWS::DataBrew::Schedule`: Specifies a new schedule for one or more AWS Glue DataBrew jobs. */
export interface Schedule {
  /** The dates and times when the job is to run. */
  readonly CronExpression?: string | undefined;
  /** A list of jobs to be run, according to the schedule. */
  readonly JobNames?: readonly string[] | undefined;
  /** The name of the schedule. */
  readonly Name?: string | undefined;
  /** Metadata tags that have been applied to the schedule. */
  readonly Tags?: readonly Tag[] | undefined;
}
