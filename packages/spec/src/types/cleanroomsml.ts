// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CleanRoomsML::ConfiguredModelAlgorithm`: Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type */
export interface ConfiguredModelAlgorithm {
  readonly Description?: string | undefined;
  readonly InferenceContainerConfig?: ConfiguredModelAlgorithm_InferenceContainerConfig | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly RoleArn?: string | undefined;
  /** An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly TrainingContainerConfig?: ConfiguredModelAlgorithm_ContainerConfig | undefined;
  readonly ConfiguredModelAlgorithmArn?: string | undefined;
}

export interface ConfiguredModelAlgorithm_ContainerConfig {
  readonly Arguments?: readonly string[] | undefined;
  readonly Entrypoint?: readonly string[] | undefined;
  readonly ImageUri?: string | undefined;
  readonly MetricDefinitions?: readonly ConfiguredModelAlgorithm_MetricDefinition[] | undefined;
}

export interface ConfiguredModelAlgorithm_InferenceContainerConfig {
  readonly ImageUri?: string | undefined;
}

export interface ConfiguredModelAlgorithm_MetricDefinition {
  readonly Name?: string | undefined;
  readonly Regex?: string | undefined;
}

/** `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`: Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type */
export interface ConfiguredModelAlgorithmAssociation {
  readonly ConfiguredModelAlgorithmArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly MembershipIdentifier?: string | undefined;
  readonly Name?: string | undefined;
  readonly PrivacyConfiguration?: ConfiguredModelAlgorithmAssociation_PrivacyConfiguration | undefined;
  /** An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly CollaborationIdentifier?: string | undefined;
  readonly ConfiguredModelAlgorithmAssociationArn?: string | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_CustomEntityConfig {
  readonly CustomDataIdentifiers?: readonly string[] | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_LogRedactionConfiguration {
  readonly CustomEntityConfig?: ConfiguredModelAlgorithmAssociation_CustomEntityConfig | undefined;
  readonly EntitiesToRedact?: readonly string[] | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy {
  readonly AllowedAccountIds?: readonly string[] | undefined;
  readonly FilterPattern?: string | undefined;
  readonly LogRedactionConfiguration?: ConfiguredModelAlgorithmAssociation_LogRedactionConfiguration | undefined;
  readonly LogType?: string | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy {
  readonly NoiseLevel?: string | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_PrivacyConfiguration {
  readonly Policies?: ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies {
  readonly TrainedModelExports?: ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy | undefined;
  readonly TrainedModelInferenceJobs?: ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy | undefined;
  readonly TrainedModels?: ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize {
  readonly Unit?: string | undefined;
  readonly Value?: number | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy {
  readonly FilesToExport?: readonly string[] | undefined;
  readonly MaxSize?: ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize {
  readonly Unit?: string | undefined;
  readonly Value?: number | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy {
  readonly ContainerLogs?: readonly ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy[] | undefined;
  readonly MaxOutputSize?: ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize {
  readonly Unit?: string | undefined;
  readonly Value?: number | undefined;
}

export interface ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy {
  readonly ContainerLogs?: readonly ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy[] | undefined;
  readonly ContainerMetrics?: ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy | undefined;
  readonly MaxArtifactSize?: ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize | undefined;
}

/** `AWS::CleanRoomsML::TrainingDataset`: Defines the information necessary to create a training dataset. */
export interface TrainingDataset {
  /** The description of the training dataset. */
  readonly Description?: string | undefined;
  /** The name of the training dataset. */
  readonly Name?: string | undefined;
  /** The ARN of the IAM role that Clean Rooms ML can assume to read the data referred to in the `dataSource` field of each… */
  readonly RoleArn?: string | undefined;
  /** The optional metadata that you apply to the resource to help you categorize and organize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An array of information that lists the Dataset objects, which specifies the dataset type and details on its location… */
  readonly TrainingData?: readonly TrainingDataset_Dataset[] | undefined;
  /** The status of the training dataset. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the training dataset. */
  readonly TrainingDatasetArn?: string | undefined;
}

/** Metadata for a column. */
export interface TrainingDataset_ColumnSchema {
  /** The name of a column. */
  readonly ColumnName?: string | undefined;
  /** The data type of column. */
  readonly ColumnTypes?: readonly string[] | undefined;
}

/** Defines information about the Glue data source that contains the training data. */
export interface TrainingDataset_DataSource {
  /** A GlueDataSource object that defines the catalog ID, database name, and table name for the training data. */
  readonly GlueDataSource?: TrainingDataset_GlueDataSource | undefined;
}

/** Defines where the training dataset is located, what type of data it contains, and how to access the data. */
export interface TrainingDataset_Dataset {
  /** A DatasetInputConfig object that defines the data source and schema mapping. */
  readonly InputConfig?: TrainingDataset_DatasetInputConfig | undefined;
  /** What type of information is found in the dataset. */
  readonly Type?: string | undefined;
}

/** Defines the Glue data source and schema mapping information. */
export interface TrainingDataset_DatasetInputConfig {
  /** A DataSource object that specifies the Glue data source for the training data. */
  readonly DataSource?: TrainingDataset_DataSource | undefined;
  /** The schema information for the training data. */
  readonly Schema?: readonly TrainingDataset_ColumnSchema[] | undefined;
}

/** Defines the Glue data source that contains the training data. */
export interface TrainingDataset_GlueDataSource {
  /** The Glue catalog that contains the training data. */
  readonly CatalogId?: string | undefined;
  /** The Glue database that contains the training data. */
  readonly DatabaseName?: string | undefined;
  /** The Glue table that contains the training data. */
  readonly TableName?: string | undefined;
}
