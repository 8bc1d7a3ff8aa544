// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Personalize::Dataset`: Creates an empty dataset and adds it to the specified dataset group. */
export interface Dataset {
  /** The Amazon Resource Name (ARN) of the dataset group. */
  readonly DatasetGroupArn?: string | undefined;
  /** Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset. */
  readonly DatasetImportJob?: Dataset_DatasetImportJob | undefined;
  /** One of the following values. */
  readonly DatasetType?: string | undefined;
  /** The name of the dataset. */
  readonly Name?: string | undefined;
  /** The ARN of the associated schema. */
  readonly SchemaArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the dataset. */
  readonly DatasetArn?: string | undefined;
}

/** Describes the data source that contains the data to upload to a dataset, or the list of records to delete from Amazon… */
export interface Dataset_DataSource {
  /** For dataset import jobs, the path to the Amazon S3 bucket where the data that you want to upload to your dataset is… */
  readonly DataLocation?: string | undefined;
}

/** Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset. */
export interface Dataset_DatasetImportJob {
  /** The Amazon S3 bucket that contains the training data to import. */
  readonly DataSource?: Dataset_DataSource | undefined;
  /** The Amazon Resource Name (ARN) of the dataset that receives the imported data. */
  readonly DatasetArn?: string | undefined;
  /** The ARN of the dataset import job. */
  readonly DatasetImportJobArn?: string | undefined;
  /** The name of the import job. */
  readonly JobName?: string | undefined;
  /** The ARN of the IAM role that has permissions to read from the Amazon S3 data source. */
  readonly RoleArn?: string | undefined;
}

/** `AWS::Personalize::DatasetGroup`: A dataset group is a collection of related datasets (Item interactions, Users, Items, Actions, Action interactions). */
export interface DatasetGroup {
  /** The domain of a Domain dataset group. */
  readonly Domain?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key used to encrypt the datasets. */
  readonly KmsKeyArn?: string | undefined;
  /** The name of the dataset group. */
  readonly Name?: string | undefined;
  /** The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key Management… */
  readonly RoleArn?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the dataset group. */
  readonly DatasetGroupArn?: string | undefined;
}

/** `AWS::Personalize::EventTracker`: Resource schema for AWS::Personalize::EventTracker */
export interface EventTracker {
  /** The Amazon Resource Name (ARN) of the dataset group that receives the event data. */
  readonly DatasetGroupArn?: string | undefined;
  /** The name for the event tracker. */
  readonly Name?: string | undefined;
  /** A list of tags to apply to the event tracker. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the event tracker. */
  readonly EventTrackerArn?: string | undefined;
  /** The ID of the event tracker. */
  readonly TrackingId?: string | undefined;
}

/** `AWS::Personalize::Filter`: A recommendation filter that defines which items are included or excluded from recommendations. */
export interface Filter {
  /** The ARN of the dataset group that the filter belongs to. */
  readonly DatasetGroupArn?: string | undefined;
  /** The filter expression that defines which items are included or excluded from recommendations. */
  readonly FilterExpression?: string | undefined;
  /** The name of the filter. */
  readonly Name?: string | undefined;
  /** Tags to associate with the filter. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time at which the filter was created. */
  readonly CreationDateTime?: string | undefined;
  /** The ARN of the filter. */
  readonly FilterArn?: string | undefined;
  /** The time at which the filter was last updated. */
  readonly LastUpdatedDateTime?: string | undefined;
  /** The status of the filter. */
  readonly Status?: string | undefined;
}

/** `AWS::Personalize::MetricAttribution`: Creates a metric attribution for reporting on recommendation impact in Amazon Personalize. */
export interface MetricAttribution {
  /** The ARN of the destination dataset group. */
  readonly DatasetGroupArn?: string | undefined;
  /** A list of metric attributes for the metric attribution. */
  readonly Metrics?: readonly MetricAttribution_MetricAttribute[] | undefined;
  /** The output configuration details for the metric attribution. */
  readonly MetricsOutputConfig?: MetricAttribution_MetricsOutputConfig | undefined;
  /** The name of the metric attribution. */
  readonly Name?: string | undefined;
  /** The ARN of the metric attribution. */
  readonly MetricAttributionArn?: string | undefined;
  /** The status of the metric attribution. */
  readonly Status?: string | undefined;
}

/** A metric attribute for the metric attribution. */
export interface MetricAttribution_MetricAttribute {
  /** The metric's event type. */
  readonly EventType?: string | undefined;
  /** The attribute's expression. */
  readonly Expression?: string | undefined;
  /** The metric's name. */
  readonly MetricName?: string | undefined;
}

/** The output configuration details for the metric attribution. */
export interface MetricAttribution_MetricsOutputConfig {
  /** The ARN of the IAM role for the metric attribution. */
  readonly RoleArn?: string | undefined;
  /** The configuration details of an Amazon S3 output bucket. */
  readonly S3DataDestination?: MetricAttribution_S3DataDestination | undefined;
}

/** The configuration details of an Amazon S3 output bucket. */
export interface MetricAttribution_S3DataDestination {
  /** The ARN of the KMS key. */
  readonly KmsKeyArn?: string | undefined;
  /** The file path of the Amazon S3 bucket. */
  readonly Path?: string | undefined;
}

/** `AWS::Personalize::Schema`: Creates an Amazon Personalize schema from the specified schema string. */
export interface Schema {
  /** The domain of a schema that you created for a dataset in a Domain dataset group. */
  readonly Domain?: string | undefined;
  /** The name of the schema. */
  readonly Name?: string | undefined;
  /** The schema. */
  readonly Schema?: string | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the schema. */
  readonly SchemaArn?: string | undefined;
}

/** `AWS::Personalize::Solution`: By default, all new solutions use automatic training. */
export interface Solution {
  /** The Amazon Resource Name (ARN) of the dataset group that provides the training data. */
  readonly DatasetGroupArn?: string | undefined;
  /** The event type (for example, 'click' or 'like') that is used for training the model. */
  readonly EventType?: string | undefined;
  /** The name of the solution. */
  readonly Name?: string | undefined;
  /** We don't recommend enabling automated machine learning. */
  readonly PerformAutoML?: boolean | undefined;
  /** Whether to perform hyperparameter optimization (HPO) on the chosen recipe. */
  readonly PerformHPO?: boolean | undefined;
  /** The ARN of the recipe used to create the solution. */
  readonly RecipeArn?: string | undefined;
  /** Describes the configuration properties for the solution. */
  readonly SolutionConfig?: Solution_SolutionConfig | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the solution. */
  readonly SolutionArn?: string | undefined;
}

/** Specifies the hyperparameters and their ranges. */
export interface Solution_AlgorithmHyperParameterRanges {
  /** Provides the name and range of a categorical hyperparameter. */
  readonly CategoricalHyperParameterRanges?: readonly Solution_CategoricalHyperParameterRange[] | undefined;
  /** Provides the name and range of a continuous hyperparameter. */
  readonly ContinuousHyperParameterRanges?: readonly Solution_ContinuousHyperParameterRange[] | undefined;
  /** Provides the name and range of an integer-valued hyperparameter. */
  readonly IntegerHyperParameterRanges?: readonly Solution_IntegerHyperParameterRange[] | undefined;
}

/** When the solution performs AutoML ( `performAutoML` is true in CreateSolution ), Amazon Personalize determines which… */
export interface Solution_AutoMLConfig {
  /** The metric to optimize. */
  readonly MetricName?: string | undefined;
  /** The list of candidate recipes. */
  readonly RecipeList?: readonly string[] | undefined;
}

/** Provides the name and range of a categorical hyperparameter. */
export interface Solution_CategoricalHyperParameterRange {
  /** The name of the hyperparameter. */
  readonly Name?: string | undefined;
  /** A list of the categories for the hyperparameter. */
  readonly Values?: readonly string[] | undefined;
}

/** Provides the name and range of a continuous hyperparameter. */
export interface Solution_ContinuousHyperParameterRange {
  /** The maximum allowable value for the hyperparameter. */
  readonly MaxValue?: number | undefined;
  /** The minimum allowable value for the hyperparameter. */
  readonly MinValue?: number | undefined;
  /** The name of the hyperparameter. */
  readonly Name?: string | undefined;
}

/** Describes the properties for hyperparameter optimization (HPO). */
export interface Solution_HpoConfig {
  /** The hyperparameters and their allowable ranges. */
  readonly AlgorithmHyperParameterRanges?: Solution_AlgorithmHyperParameterRanges | undefined;
  /** The metric to optimize during HPO. */
  readonly HpoObjective?: Solution_HpoObjective | undefined;
  /** Describes the resource configuration for HPO. */
  readonly HpoResourceConfig?: Solution_HpoResourceConfig | undefined;
}

/** The metric to optimize during hyperparameter optimization (HPO). */
export interface Solution_HpoObjective {
  /** The name of the metric. */
  readonly MetricName?: string | undefined;
  /** A regular expression for finding the metric in the training job logs. */
  readonly MetricRegex?: string | undefined;
  /** The type of the metric. */
  readonly Type?: string | undefined;
}

/** Describes the resource configuration for hyperparameter optimization (HPO). */
export interface Solution_HpoResourceConfig {
  /** The maximum number of training jobs when you create a solution version. */
  readonly MaxNumberOfTrainingJobs?: string | undefined;
  /** The maximum number of parallel training jobs when you create a solution version. */
  readonly MaxParallelTrainingJobs?: string | undefined;
}

/** Provides the name and range of an integer-valued hyperparameter. */
export interface Solution_IntegerHyperParameterRange {
  /** The maximum allowable value for the hyperparameter. */
  readonly MaxValue?: number | undefined;
  /** The minimum allowable value for the hyperparameter. */
  readonly MinValue?: number | undefined;
  /** The name of the hyperparameter. */
  readonly Name?: string | undefined;
}

/** Describes the configuration properties for the solution. */
export interface Solution_SolutionConfig {
  /** Lists the algorithm hyperparameters and their values. */
  readonly AlgorithmHyperParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The AutoMLConfig object containing a list of recipes to search when AutoML is performed. */
  readonly AutoMLConfig?: Solution_AutoMLConfig | undefined;
  /** Only events with a value greater than or equal to this threshold are used for training a model. */
  readonly EventValueThreshold?: string | undefined;
  /** Lists the feature transformation parameters. */
  readonly FeatureTransformationParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** Describes the properties for hyperparameter optimization (HPO). */
  readonly HpoConfig?: Solution_HpoConfig | undefined;
}
