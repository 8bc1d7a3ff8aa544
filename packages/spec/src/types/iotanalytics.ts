// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::IoTAnalytics::Channel`: The AWS::IoTAnalytics::Channel resource collects data from an MQTT topic and archives the raw, unprocessed messages… */
export interface Channel {
  /** The name of the channel. */
  readonly ChannelName?: string | undefined;
  /** Where channel data is stored. */
  readonly ChannelStorage?: Channel_ChannelStorage | undefined;
  /** How long, in days, message data is kept for the channel. */
  readonly RetentionPeriod?: Channel_RetentionPeriod | undefined;
  /** Metadata which can be used to manage the channel. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** Where channel data is stored. */
export interface Channel_ChannelStorage {
  /** Used to store channel data in an S3 bucket that you manage. */
  readonly CustomerManagedS3?: Channel_CustomerManagedS3 | undefined;
  /** Used to store channel data in an S3 bucket managed by ITA. */
  readonly ServiceManagedS3?: Json | undefined;
}

/** Used to store channel data in an S3 bucket that you manage. */
export interface Channel_CustomerManagedS3 {
  /** The name of the S3 bucket in which channel data is stored. */
  readonly Bucket?: string | undefined;
  /** The prefix used to create the keys of the channel data objects. */
  readonly KeyPrefix?: string | undefined;
  /** The ARN of the role that grants ITA permission to interact with your Amazon S3 resources. */
  readonly RoleArn?: string | undefined;
}

/** How long, in days, message data is kept. */
export interface Channel_RetentionPeriod {
  /** The number of days that message data is kept. */
  readonly NumberOfDays?: number | undefined;
  /** If true, message data is kept indefinitely. */
  readonly Unlimited?: boolean | undefined;
}

/** `AWS::IoTAnalytics::Dataset`: The AWS::IoTAnalytics::Dataset resource stores data retrieved from a data store by applying a `queryAction` (an SQL… */
export interface Dataset {
  /** The `DatasetAction` objects that automatically create the dataset contents. */
  readonly Actions?: readonly Dataset_Action[] | undefined;
  /** When dataset contents are created they are delivered to destinations specified here. */
  readonly ContentDeliveryRules?: readonly Dataset_DatasetContentDeliveryRule[] | undefined;
  /** The name of the dataset. */
  readonly DatasetName?: string | undefined;
  /** A list of data rules that send notifications to CloudWatch, when data arrives late. */
  readonly LateDataRules?: readonly Dataset_LateDataRule[] | undefined;
  /** How long, in days, message data is kept for the dataset. */
  readonly RetentionPeriod?: Dataset_RetentionPeriod | undefined;
  /** Metadata which can be used to manage the data set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The `DatasetTrigger` objects that specify when the dataset is automatically updated. */
  readonly Triggers?: readonly Dataset_Trigger[] | undefined;
  /** How many versions of dataset contents are kept. */
  readonly VersioningConfiguration?: Dataset_VersioningConfiguration | undefined;
  readonly Id?: string | undefined;
}

/** Information needed to run the "containerAction" to produce data set contents. */
export interface Dataset_Action {
  /** The name of the data set action by which data set contents are automatically created. */
  readonly ActionName?: string | undefined;
  /** Information which allows the system to run a containerized application in order to create the data set contents. */
  readonly ContainerAction?: Dataset_ContainerAction | undefined;
  /** An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents. */
  readonly QueryAction?: Dataset_QueryAction | undefined;
}

/** Information needed to run the "containerAction" to produce data set contents. */
export interface Dataset_ContainerAction {
  /** The ARN of the role which gives permission to the system to access needed resources in order to run the… */
  readonly ExecutionRoleArn?: string | undefined;
  /** The ARN of the Docker container stored in your account. */
  readonly Image?: string | undefined;
  /** Configuration of the resource which executes the "containerAction". */
  readonly ResourceConfiguration?: Dataset_ResourceConfiguration | undefined;
  /** The values of variables used within the context of the execution of the containerized application (basically,… */
  readonly Variables?: readonly Dataset_Variable[] | undefined;
}

/** When dataset contents are created, they are delivered to destination specified here. */
export interface Dataset_DatasetContentDeliveryRule {
  /** The destination to which dataset contents are delivered. */
  readonly Destination?: Dataset_DatasetContentDeliveryRuleDestination | undefined;
  /** The name of the dataset content delivery rules entry. */
  readonly EntryName?: string | undefined;
}

/** The destination to which dataset contents are delivered. */
export interface Dataset_DatasetContentDeliveryRuleDestination {
  /** Configuration information for delivery of dataset contents to AWS IoT Events. */
  readonly IotEventsDestinationConfiguration?: Dataset_IotEventsDestinationConfiguration | undefined;
  /** Configuration information for delivery of dataset contents to Amazon S3. */
  readonly S3DestinationConfiguration?: Dataset_S3DestinationConfiguration | undefined;
}

/** The dataset whose latest contents are used as input to the notebook or application. */
export interface Dataset_DatasetContentVersionValue {
  /** The name of the dataset whose latest contents are used as input to the notebook or application. */
  readonly DatasetName?: string | undefined;
}

/** Used to limit data to that which has arrived since the last execution of the action. */
export interface Dataset_DeltaTime {
  /** The number of seconds of estimated in-flight lag time of message data. */
  readonly OffsetSeconds?: number | undefined;
  /** An expression by which the time of the message data might be determined. */
  readonly TimeExpression?: string | undefined;
}

/** A structure that contains the configuration information of a delta time session window. */
export interface Dataset_DeltaTimeSessionWindowConfiguration {
  /** A time interval. */
  readonly TimeoutInMinutes?: number | undefined;
}

/** Information which is used to filter message data, to segregate it according to the time frame in which it arrives. */
export interface Dataset_Filter {
  /** Used to limit data to that which has arrived since the last execution of the action. */
  readonly DeltaTime?: Dataset_DeltaTime | undefined;
}

/** Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service. */
export interface Dataset_GlueConfiguration {
  /** The name of the database in your AWS Glue Data Catalog in which the table is located. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table in your AWS Glue Data Catalog that is used to perform the ETL operations. */
  readonly TableName?: string | undefined;
}

/** Configuration information for delivery of dataset contents to AWS IoT Events. */
export interface Dataset_IotEventsDestinationConfiguration {
  /** The name of the AWS IoT Events input to which dataset contents are delivered. */
  readonly InputName?: string | undefined;
  /** The ARN of the role that grants ITA permission to deliver dataset contents to an AWS IoT Events input. */
  readonly RoleArn?: string | undefined;
}

/** A structure that contains the name and configuration information of a late data rule. */
export interface Dataset_LateDataRule {
  /** The information needed to configure the late data rule. */
  readonly RuleConfiguration?: Dataset_LateDataRuleConfiguration | undefined;
  /** The name of the late data rule. */
  readonly RuleName?: string | undefined;
}

/** The information needed to configure a delta time session window. */
export interface Dataset_LateDataRuleConfiguration {
  /** The information needed to configure a delta time session window. */
  readonly DeltaTimeSessionWindowConfiguration?: Dataset_DeltaTimeSessionWindowConfiguration | undefined;
}

/** The value of the variable as a structure that specifies an output file URI. */
export interface Dataset_OutputFileUriValue {
  /** The URI of the location where dataset contents are stored, usually the URI of a file in an S3 bucket. */
  readonly FileName?: string | undefined;
}

/** An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents. */
export interface Dataset_QueryAction {
  /** Pre-filters applied to message data. */
  readonly Filters?: readonly Dataset_Filter[] | undefined;
  /** An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents. */
  readonly SqlQuery?: string | undefined;
}

/** The configuration of the resource used to execute the `containerAction`. */
export interface Dataset_ResourceConfiguration {
  /** The type of the compute resource used to execute the `containerAction`. */
  readonly ComputeType?: string | undefined;
  /** The size, in GB, of the persistent storage available to the resource instance used to execute the `containerAction`… */
  readonly VolumeSizeInGB?: number | undefined;
}

/** How long, in days, message data is kept. */
export interface Dataset_RetentionPeriod {
  /** The number of days that message data is kept. */
  readonly NumberOfDays?: number | undefined;
  /** If true, message data is kept indefinitely. */
  readonly Unlimited?: boolean | undefined;
}

/** Configuration information for delivery of dataset contents to Amazon Simple Storage Service (Amazon S3). */
export interface Dataset_S3DestinationConfiguration {
  /** The name of the S3 bucket to which dataset contents are delivered. */
  readonly Bucket?: string | undefined;
  /** Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL) service. */
  readonly GlueConfiguration?: Dataset_GlueConfiguration | undefined;
  /** The key of the dataset contents object in an S3 bucket. */
  readonly Key?: string | undefined;
  /** The ARN of the role that grants ITA permission to interact with your Amazon S3 and AWS Glue resources. */
  readonly RoleArn?: string | undefined;
}

/** The schedule for when to trigger an update. */
export interface Dataset_Schedule {
  /** The expression that defines when to trigger an update. */
  readonly ScheduleExpression?: string | undefined;
}

/** The "DatasetTrigger" that specifies when the data set is automatically updated. */
export interface Dataset_Trigger {
  /** The "Schedule" when the trigger is initiated. */
  readonly Schedule?: Dataset_Schedule | undefined;
  /** Information about the data set whose content generation triggers the new data set content generation. */
  readonly TriggeringDataset?: Dataset_TriggeringDataset | undefined;
}

/** Information about the dataset whose content generation triggers the new dataset content generation. */
export interface Dataset_TriggeringDataset {
  /** The name of the data set whose content generation triggers the new data set content generation. */
  readonly DatasetName?: string | undefined;
}

/** An instance of a variable to be passed to the `containerAction` execution. */
export interface Dataset_Variable {
  /** The value of the variable as a structure that specifies a dataset content version. */
  readonly DatasetContentVersionValue?: Dataset_DatasetContentVersionValue | undefined;
  /** The value of the variable as a double (numeric). */
  readonly DoubleValue?: number | undefined;
  /** The value of the variable as a structure that specifies an output file URI. */
  readonly OutputFileUriValue?: Dataset_OutputFileUriValue | undefined;
  /** The value of the variable as a string. */
  readonly StringValue?: string | undefined;
  /** The name of the variable. */
  readonly VariableName?: string | undefined;
}

/** Information about the versioning of dataset contents. */
export interface Dataset_VersioningConfiguration {
  /** How many versions of dataset contents are kept. */
  readonly MaxVersions?: number | undefined;
  /** If true, unlimited versions of dataset contents are kept. */
  readonly Unlimited?: boolean | undefined;
}

/** `AWS::IoTAnalytics::Datastore`: AWS::IoTAnalytics::Datastore resource is a repository for messages. */
export interface Datastore {
  /** The name of the data store. */
  readonly DatastoreName?: string | undefined;
  /** Information about the partition dimensions in a data store. */
  readonly DatastorePartitions?: Datastore_DatastorePartitions | undefined;
  /** Where data store data is stored. */
  readonly DatastoreStorage?: Datastore_DatastoreStorage | undefined;
  /** Contains the configuration information of file formats. */
  readonly FileFormatConfiguration?: Datastore_FileFormatConfiguration | undefined;
  /** How long, in days, message data is kept for the data store. */
  readonly RetentionPeriod?: Datastore_RetentionPeriod | undefined;
  /** Metadata which can be used to manage the data store. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** Contains information about a column that stores your data. */
export interface Datastore_Column {
  /** The name of the column. */
  readonly Name?: string | undefined;
  /** The type of data. */
  readonly Type?: string | undefined;
}

/** S3-customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. */
export interface Datastore_CustomerManagedS3 {
  /** The name of the Amazon S3 bucket where your data is stored. */
  readonly Bucket?: string | undefined;
  /** The prefix used to create the keys of the data store data objects. */
  readonly KeyPrefix?: string | undefined;
  /** The ARN of the role that grants ITA permission to interact with your Amazon S3 resources. */
  readonly RoleArn?: string | undefined;
}

/** Amazon S3 -customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored. */
export interface Datastore_CustomerManagedS3Storage {
  /** The name of the Amazon S3 bucket where your data is stored. */
  readonly Bucket?: string | undefined;
  /** The prefix used to create the keys of the data store data objects. */
  readonly KeyPrefix?: string | undefined;
}

/** A single dimension to partition a data store. */
export interface Datastore_DatastorePartition {
  /** A partition dimension defined by an attribute. */
  readonly Partition?: Datastore_Partition | undefined;
  /** A partition dimension defined by a timestamp attribute. */
  readonly TimestampPartition?: Datastore_TimestampPartition | undefined;
}

/** Information about the partition dimensions in a data store. */
export interface Datastore_DatastorePartitions {
  /** A list of partition dimensions in a data store. */
  readonly Partitions?: readonly Datastore_DatastorePartition[] | undefined;
}

/** Where data store data is stored. */
export interface Datastore_DatastoreStorage {
  /** Use this to store data store data in an S3 bucket that you manage. */
  readonly CustomerManagedS3?: Datastore_CustomerManagedS3 | undefined;
  /** Use this to store data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. */
  readonly IotSiteWiseMultiLayerStorage?: Datastore_IotSiteWiseMultiLayerStorage | undefined;
  /** Use this to store data store data in an S3 bucket managed by the service. */
  readonly ServiceManagedS3?: Json | undefined;
}

/** Contains the configuration information of file formats. */
export interface Datastore_FileFormatConfiguration {
  /** Contains the configuration information of the JSON format. */
  readonly JsonConfiguration?: Json | undefined;
  /** Contains the configuration information of the Parquet format. */
  readonly ParquetConfiguration?: Datastore_ParquetConfiguration | undefined;
}

/** Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. */
export interface Datastore_IotSiteWiseMultiLayerStorage {
  /** Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. */
  readonly CustomerManagedS3Storage?: Datastore_CustomerManagedS3Storage | undefined;
}

/** Contains the configuration information of the Parquet format. */
export interface Datastore_ParquetConfiguration {
  /** Information needed to define a schema. */
  readonly SchemaDefinition?: Datastore_SchemaDefinition | undefined;
}

/** A single dimension to partition a data store. */
export interface Datastore_Partition {
  /** The name of the attribute that defines a partition dimension. */
  readonly AttributeName?: string | undefined;
}

/** How long, in days, message data is kept. */
export interface Datastore_RetentionPeriod {
  /** The number of days that message data is kept. */
  readonly NumberOfDays?: number | undefined;
  /** If true, message data is kept indefinitely. */
  readonly Unlimited?: boolean | undefined;
}

/** Information needed to define a schema. */
export interface Datastore_SchemaDefinition {
  /** Specifies one or more columns that store your data. */
  readonly Columns?: readonly Datastore_Column[] | undefined;
}

/** A partition dimension defined by a timestamp attribute. */
export interface Datastore_TimestampPartition {
  /** The attribute name of the partition defined by a timestamp. */
  readonly AttributeName?: string | undefined;
  /** The timestamp format of a partition defined by a timestamp. */
  readonly TimestampFormat?: string | undefined;
}

/** `AWS::IoTAnalytics::Pipeline`: The AWS::IoTAnalytics::Pipeline resource consumes messages from one or more channels and allows you to process the… */
export interface Pipeline {
  /** A list of "PipelineActivity" objects. */
  readonly PipelineActivities?: readonly Pipeline_Activity[] | undefined;
  /** The name of the pipeline. */
  readonly PipelineName?: string | undefined;
  /** Metadata which can be used to manage the pipeline. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** An activity that performs a transformation on a message. */
export interface Pipeline_Activity {
  /** Adds other attributes based on existing attributes in the message. */
  readonly AddAttributes?: Pipeline_AddAttributes | undefined;
  /** Determines the source of the messages to be processed. */
  readonly Channel?: Pipeline_Channel | undefined;
  /** Specifies where to store the processed message data. */
  readonly Datastore?: Pipeline_Datastore | undefined;
  /** Adds data from the AWS IoT device registry to your message. */
  readonly DeviceRegistryEnrich?: Pipeline_DeviceRegistryEnrich | undefined;
  /** Adds information from the AWS IoT Device Shadows service to a message. */
  readonly DeviceShadowEnrich?: Pipeline_DeviceShadowEnrich | undefined;
  /** Filters a message based on its attributes. */
  readonly Filter?: Pipeline_Filter | undefined;
  /** Runs a Lambda function to modify the message. */
  readonly Lambda?: Pipeline_Lambda | undefined;
  /** Computes an arithmetic expression using the message's attributes and adds it to the message. */
  readonly Math?: Pipeline_Math | undefined;
  /** Removes attributes from a message. */
  readonly RemoveAttributes?: Pipeline_RemoveAttributes | undefined;
  /** Creates a new message using only the specified attributes from the original message. */
  readonly SelectAttributes?: Pipeline_SelectAttributes | undefined;
}

/** An activity that adds other attributes based on existing attributes in the message. */
export interface Pipeline_AddAttributes {
  /** A list of 1-50 "AttributeNameMapping" objects that map an existing attribute to a new attribute. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the 'addAttributes' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** Determines the source of the messages to be processed. */
export interface Pipeline_Channel {
  /** The name of the channel from which the messages are processed. */
  readonly ChannelName?: string | undefined;
  /** The name of the 'channel' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** The datastore activity that specifies where to store the processed data. */
export interface Pipeline_Datastore {
  /** The name of the data store where processed messages are stored. */
  readonly DatastoreName?: string | undefined;
  /** The name of the datastore activity. */
  readonly Name?: string | undefined;
}

/** An activity that adds data from the AWS IoT device registry to your message. */
export interface Pipeline_DeviceRegistryEnrich {
  /** The name of the attribute that is added to the message. */
  readonly Attribute?: string | undefined;
  /** The name of the 'deviceRegistryEnrich' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
  /** The ARN of the role that allows access to the device's registry information. */
  readonly RoleArn?: string | undefined;
  /** The name of the IoT device whose registry information is added to the message. */
  readonly ThingName?: string | undefined;
}

/** An activity that adds information from the AWS IoT Device Shadows service to a message. */
export interface Pipeline_DeviceShadowEnrich {
  /** The name of the attribute that is added to the message. */
  readonly Attribute?: string | undefined;
  /** The name of the 'deviceShadowEnrich' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
  /** The ARN of the role that allows access to the device's shadow. */
  readonly RoleArn?: string | undefined;
  /** The name of the IoT device whose shadow information is added to the message. */
  readonly ThingName?: string | undefined;
}

/** An activity that filters a message based on its attributes. */
export interface Pipeline_Filter {
  /** An expression that looks like an SQL WHERE clause that must return a Boolean value. */
  readonly Filter?: string | undefined;
  /** The name of the 'filter' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** An activity that runs a Lambda function to modify the message. */
export interface Pipeline_Lambda {
  /** The number of messages passed to the Lambda function for processing. */
  readonly BatchSize?: number | undefined;
  /** The name of the Lambda function that is run on the message. */
  readonly LambdaName?: string | undefined;
  /** The name of the 'lambda' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** An activity that computes an arithmetic expression using the message's attributes. */
export interface Pipeline_Math {
  /** The name of the attribute that contains the result of the math operation. */
  readonly Attribute?: string | undefined;
  /** An expression that uses one or more existing attributes and must return an integer value. */
  readonly Math?: string | undefined;
  /** The name of the 'math' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** An activity that removes attributes from a message. */
export interface Pipeline_RemoveAttributes {
  /** A list of 1-50 attributes to remove from the message. */
  readonly Attributes?: readonly string[] | undefined;
  /** The name of the 'removeAttributes' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}

/** Creates a new message using only the specified attributes from the original message. */
export interface Pipeline_SelectAttributes {
  /** A list of the attributes to select from the message. */
  readonly Attributes?: readonly string[] | undefined;
  /** The name of the 'selectAttributes' activity. */
  readonly Name?: string | undefined;
  /** The next activity in the pipeline. */
  readonly Next?: string | undefined;
}
