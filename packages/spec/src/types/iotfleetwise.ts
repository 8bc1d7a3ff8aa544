// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::IoTFleetWise::Campaign`: Creates an orchestration of data collection rules. */
export interface Campaign {
  /** Specifies how to update a campaign. */
  readonly Action?: string | undefined;
  /** The data collection scheme associated with the campaign. */
  readonly CollectionScheme?: Campaign_CollectionScheme | undefined;
  /** Whether to compress signals before transmitting data to AWS IoT FleetWise. */
  readonly Compression?: string | undefined;
  /** The destination where the campaign sends data. */
  readonly DataDestinationConfigs?: readonly Campaign_DataDestinationConfig[] | undefined;
  /** A list of vehicle attributes to associate with a campaign. */
  readonly DataExtraDimensions?: readonly string[] | undefined;
  /** The data partitions associated with the signals collected from the vehicle. */
  readonly DataPartitions?: readonly Campaign_DataPartition[] | undefined;
  /** The description of the campaign. */
  readonly Description?: string | undefined;
  /** Option for a vehicle to send diagnostic trouble codes to AWS IoT FleetWise. */
  readonly DiagnosticsMode?: string | undefined;
  /** The time the campaign expires, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly ExpiryTime?: string | undefined;
  /** The name of a campaign. */
  readonly Name?: string | undefined;
  /** How long (in milliseconds) to collect raw data after a triggering event initiates the collection. */
  readonly PostTriggerCollectionDuration?: number | undefined;
  /** A number indicating the priority of one campaign over another campaign for a certain vehicle or fleet. */
  readonly Priority?: number | undefined;
  /** The Amazon Resource Name (ARN) of the signal catalog associated with the campaign. */
  readonly SignalCatalogArn?: string | undefined;
  /** A list of information about signals to collect. */
  readonly SignalsToCollect?: readonly Campaign_SignalInformation[] | undefined;
  /** A list of information about signals to fetch. */
  readonly SignalsToFetch?: readonly Campaign_SignalFetchInformation[] | undefined;
  /** Whether to store collected data after a vehicle lost a connection with the cloud. */
  readonly SpoolingMode?: string | undefined;
  /** The time, in milliseconds, to deliver a campaign after it was approved. */
  readonly StartTime?: string | undefined;
  /** Metadata that can be used to manage the campaign. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of a vehicle or fleet to which the campaign is deployed. */
  readonly TargetArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the campaign. */
  readonly Arn?: string | undefined;
  /** The time the campaign was created in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The last time the campaign was modified. */
  readonly LastModificationTime?: string | undefined;
  /** The state of the campaign. */
  readonly Status?: string | undefined;
}

/** Specifies what data to collect and how often or when to collect it. */
export interface Campaign_CollectionScheme {
  /** Information about a collection scheme that uses a simple logical expression to recognize what data to collect. */
  readonly ConditionBasedCollectionScheme?: Campaign_ConditionBasedCollectionScheme | undefined;
  /** Information about a collection scheme that uses a time period to decide how often to collect data. */
  readonly TimeBasedCollectionScheme?: Campaign_TimeBasedCollectionScheme | undefined;
}

/** Information about a collection scheme that uses a simple logical expression to recognize what data to collect. */
export interface Campaign_ConditionBasedCollectionScheme {
  /** Specifies the version of the conditional expression language. */
  readonly ConditionLanguageVersion?: number | undefined;
  /** The logical expression used to recognize what data to collect. */
  readonly Expression?: string | undefined;
  /** The minimum duration of time between two triggering events to collect data, in milliseconds. */
  readonly MinimumTriggerIntervalMs?: number | undefined;
  /** Whether to collect data for all triggering events ( `ALWAYS` ). */
  readonly TriggerMode?: string | undefined;
}

/** Specifies the condition under which a signal fetch occurs. */
export interface Campaign_ConditionBasedSignalFetchConfig {
  /** The condition that must be satisfied to trigger a signal fetch. */
  readonly ConditionExpression?: string | undefined;
  /** Indicates the mode in which the signal fetch is triggered. */
  readonly TriggerMode?: string | undefined;
}

/** The destination where the AWS IoT FleetWise campaign sends data. */
export interface Campaign_DataDestinationConfig {
  /** The MQTT topic to which the AWS IoT FleetWise campaign routes data. */
  readonly MqttTopicConfig?: Campaign_MqttTopicConfig | undefined;
  /** The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data. */
  readonly S3Config?: Campaign_S3Config | undefined;
  /** The Amazon Timestream table where the campaign sends data. */
  readonly TimestreamConfig?: Campaign_TimestreamConfig | undefined;
}

/** The configuration for signal data storage and upload options. */
export interface Campaign_DataPartition {
  /** The ID of the data partition. */
  readonly Id?: string | undefined;
  /** The storage options for a data partition. */
  readonly StorageOptions?: Campaign_DataPartitionStorageOptions | undefined;
  /** The upload options for the data partition. */
  readonly UploadOptions?: Campaign_DataPartitionUploadOptions | undefined;
}

/** Size, time, and location options for the data partition. */
export interface Campaign_DataPartitionStorageOptions {
  /** The maximum storage size of the data stored in the data partition. */
  readonly MaximumSize?: Campaign_StorageMaximumSize | undefined;
  /** The amount of time that data in this partition will be kept on disk. */
  readonly MinimumTimeToLive?: Campaign_StorageMinimumTimeToLive | undefined;
  /** The folder name for the data partition under the campaign storage folder. */
  readonly StorageLocation?: string | undefined;
}

/** The upload options for the data partition. */
export interface Campaign_DataPartitionUploadOptions {
  /** The version of the condition language. */
  readonly ConditionLanguageVersion?: number | undefined;
  /** The logical expression used to recognize what data to collect. */
  readonly Expression?: string | undefined;
}

/** The MQTT topic to which the AWS IoT FleetWise campaign routes data. */
export interface Campaign_MqttTopicConfig {
  /** The ARN of the role that grants AWS IoT FleetWise permission to access and act on messages sent to the MQTT topic. */
  readonly ExecutionRoleArn?: string | undefined;
  /** The ARN of the MQTT topic. */
  readonly MqttTopicArn?: string | undefined;
}

/** The Amazon S3 bucket where the AWS IoT FleetWise campaign sends data. */
export interface Campaign_S3Config {
  /** The Amazon Resource Name (ARN) of the Amazon S3 bucket. */
  readonly BucketArn?: string | undefined;
  /** Specify the format that files are saved in the Amazon S3 bucket. */
  readonly DataFormat?: string | undefined;
  /** Enter an S3 bucket prefix. */
  readonly Prefix?: string | undefined;
  /** By default, stored data is compressed as a .gzip file. */
  readonly StorageCompressionFormat?: string | undefined;
}

/** The configuration of the signal fetch operation. */
export interface Campaign_SignalFetchConfig {
  /** The configuration of a condition-based signal fetch operation. */
  readonly ConditionBased?: Campaign_ConditionBasedSignalFetchConfig | undefined;
  /** The configuration of a time-based signal fetch operation. */
  readonly TimeBased?: Campaign_TimeBasedSignalFetchConfig | undefined;
}

/** Information about the signal to be fetched. */
export interface Campaign_SignalFetchInformation {
  /** The actions to be performed by the signal fetch. */
  readonly Actions?: readonly string[] | undefined;
  /** The version of the condition language used. */
  readonly ConditionLanguageVersion?: number | undefined;
  /** The fully qualified name of the signal to be fetched. */
  readonly FullyQualifiedName?: string | undefined;
  /** The configuration of the signal fetch operation. */
  readonly SignalFetchConfig?: Campaign_SignalFetchConfig | undefined;
}

/** Information about a signal. */
export interface Campaign_SignalInformation {
  /** The ID of the data partition this signal is associated with. */
  readonly DataPartitionId?: string | undefined;
  /** The maximum number of samples to collect. */
  readonly MaxSampleCount?: number | undefined;
  /** The minimum duration of time (in milliseconds) between two triggering events to collect data. */
  readonly MinimumSamplingIntervalMs?: number | undefined;
  /** The name of the signal. */
  readonly Name?: string | undefined;
}

/** The maximum storage size for the data partition. */
export interface Campaign_StorageMaximumSize {
  /** The data type of the data to store. */
  readonly Unit?: string | undefined;
  /** The maximum amount of time to store data. */
  readonly Value?: number | undefined;
}

/** Information about the minimum amount of time that data will be kept. */
export interface Campaign_StorageMinimumTimeToLive {
  /** The time increment type. */
  readonly Unit?: string | undefined;
  /** The minimum amount of time to store the data. */
  readonly Value?: number | undefined;
}

/** Information about a collection scheme that uses a time period to decide how often to collect data. */
export interface Campaign_TimeBasedCollectionScheme {
  /** The time period (in milliseconds) to decide how often to collect data. */
  readonly PeriodMs?: number | undefined;
}

/** Used to configure a frequency-based vehicle signal fetch. */
export interface Campaign_TimeBasedSignalFetchConfig {
  /** The frequency with which the signal fetch will be executed. */
  readonly ExecutionFrequencyMs?: number | undefined;
}

/** The Amazon Timestream table where the AWS IoT FleetWise campaign sends data. */
export interface Campaign_TimestreamConfig {
  /** The Amazon Resource Name (ARN) of the task execution role that grants AWS IoT FleetWise permission to deliver data to… */
  readonly ExecutionRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Timestream table. */
  readonly TimestreamTableArn?: string | undefined;
}

/** `AWS::IoTFleetWise::DecoderManifest`: Creates the decoder manifest associated with a model manifest. */
export interface DecoderManifest {
  /** Use default decoders for all unmapped signals in the model. */
  readonly DefaultForUnmappedSignals?: string | undefined;
  /** A brief description of the decoder manifest. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of a vehicle model (model manifest) associated with the decoder manifest. */
  readonly ModelManifestArn?: string | undefined;
  /** The name of the decoder manifest. */
  readonly Name?: string | undefined;
  /** A list of information about available network interfaces. */
  readonly NetworkInterfaces?: readonly (DecoderManifest_CanNetworkInterface | DecoderManifest_ObdNetworkInterface)[] | undefined;
  /** A list of information about signal decoders. */
  readonly SignalDecoders?: readonly (DecoderManifest_CanSignalDecoder | DecoderManifest_ObdSignalDecoder)[] | undefined;
  /** The state of the decoder manifest. */
  readonly Status?: string | undefined;
  /** Metadata that can be used to manage the decoder manifest. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the decoder manifest. */
  readonly Arn?: string | undefined;
  /** The time the decoder manifest was created in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The time the decoder manifest was last updated in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** A single controller area network (CAN) device interface. */
export interface DecoderManifest_CanInterface {
  /** The unique name of the interface. */
  readonly Name?: string | undefined;
  /** The name of the communication protocol for the interface. */
  readonly ProtocolName?: string | undefined;
  /** The version of the communication protocol for the interface. */
  readonly ProtocolVersion?: string | undefined;
}

/** Represents a node and its specifications in an in-vehicle communication network. */
export interface DecoderManifest_CanNetworkInterface {
  /** Information about a network interface specified by the Controller Area Network (CAN) protocol. */
  readonly CanInterface?: DecoderManifest_CanInterface | undefined;
  /** The ID of the network interface. */
  readonly InterfaceId?: string | undefined;
  /** The network protocol for the vehicle. */
  readonly Type?: string | undefined;
}

/** Information about a single controller area network (CAN) signal and the messages it receives and transmits. */
export interface DecoderManifest_CanSignal {
  /** A multiplier used to decode the CAN message. */
  readonly Factor?: number | string | undefined;
  /** Whether the byte ordering of a CAN message is big-endian. */
  readonly IsBigEndian?: boolean | string | undefined;
  /** Whether the message data is specified as a signed value. */
  readonly IsSigned?: boolean | string | undefined;
  /** How many bytes of data are in the message. */
  readonly Length?: number | string | undefined;
  /** The ID of the message. */
  readonly MessageId?: number | string | undefined;
  /** The name of the signal. */
  readonly Name?: string | undefined;
  /** The offset used to calculate the signal value. */
  readonly Offset?: number | string | undefined;
  /** The value type of the signal. */
  readonly SignalValueType?: string | undefined;
  /** Indicates the beginning of the CAN message. */
  readonly StartBit?: number | string | undefined;
}

/** Information about signal decoder using the Controller Area Network (CAN) protocol. */
export interface DecoderManifest_CanSignalDecoder {
  /** Information about a single controller area network (CAN) signal and the messages it receives and transmits. */
  readonly CanSignal?: DecoderManifest_CanSignal | undefined;
  /** The fully qualified name of a signal decoder as defined in a vehicle model. */
  readonly FullyQualifiedName?: string | undefined;
  /** The ID of a network interface that specifies what network protocol a vehicle follows. */
  readonly InterfaceId?: string | undefined;
  /** The network protocol for the vehicle. */
  readonly Type?: string | undefined;
}

/** A network interface that specifies the On-board diagnostic (OBD) II network protocol. */
export interface DecoderManifest_ObdInterface {
  /** The maximum number message requests per diagnostic trouble code per second. */
  readonly DtcRequestIntervalSeconds?: number | string | undefined;
  /** Whether the vehicle has a transmission control module (TCM). */
  readonly HasTransmissionEcu?: boolean | string | undefined;
  /** The name of the interface. */
  readonly Name?: string | undefined;
  /** The standard OBD II PID. */
  readonly ObdStandard?: string | undefined;
  /** The maximum number message requests per second. */
  readonly PidRequestIntervalSeconds?: number | string | undefined;
  /** The ID of the message requesting vehicle data. */
  readonly RequestMessageId?: number | string | undefined;
  /** Whether to use extended IDs in the message. */
  readonly UseExtendedIds?: boolean | string | undefined;
}

/** Information about a network interface specified by the On-board diagnostic (OBD) II protocol. */
export interface DecoderManifest_ObdNetworkInterface {
  /** The ID of the network interface. */
  readonly InterfaceId?: string | undefined;
  /** Information about a network interface specified by the On-board diagnostic (OBD) II protocol. */
  readonly ObdInterface?: DecoderManifest_ObdInterface | undefined;
  /** The network protocol for the vehicle. */
  readonly Type?: string | undefined;
}

/** Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle. */
export interface DecoderManifest_ObdSignal {
  /** The number of bits to mask in a message. */
  readonly BitMaskLength?: number | string | undefined;
  /** The number of positions to shift bits in the message. */
  readonly BitRightShift?: number | string | undefined;
  /** The length of a message. */
  readonly ByteLength?: number | string | undefined;
  /** Determines whether the message is signed ( `true` ) or not ( `false` ). */
  readonly IsSigned?: boolean | string | undefined;
  /** The offset used to calculate the signal value. */
  readonly Offset?: number | string | undefined;
  /** The diagnostic code used to request data from a vehicle for this signal. */
  readonly Pid?: number | string | undefined;
  /** The length of the requested data. */
  readonly PidResponseLength?: number | string | undefined;
  /** A multiplier used to decode the message. */
  readonly Scaling?: number | string | undefined;
  /** The mode of operation (diagnostic service) in a message. */
  readonly ServiceMode?: number | string | undefined;
  /** The value type of the signal. */
  readonly SignalValueType?: string | undefined;
  /** Indicates the beginning of the message. */
  readonly StartByte?: number | string | undefined;
}

/** A list of information about signal decoders. */
export interface DecoderManifest_ObdSignalDecoder {
  /** The fully qualified name of a signal decoder as defined in a vehicle model. */
  readonly FullyQualifiedName?: string | undefined;
  /** The ID of a network interface that specifies what network protocol a vehicle follows. */
  readonly InterfaceId?: string | undefined;
  /** Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle. */
  readonly ObdSignal?: DecoderManifest_ObdSignal | undefined;
  /** The network protocol for the vehicle. */
  readonly Type?: string | undefined;
}

/** `AWS::IoTFleetWise::Fleet`: Creates a fleet that represents a group of vehicles. */
export interface Fleet {
  /** A brief description of the fleet. */
  readonly Description?: string | undefined;
  /** The unique ID of the fleet. */
  readonly Id?: string | undefined;
  /** The ARN of the signal catalog associated with the fleet. */
  readonly SignalCatalogArn?: string | undefined;
  /** Metadata that can be used to manage the fleet. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the created fleet. */
  readonly Arn?: string | undefined;
  /** The time the fleet was created in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The time the fleet was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** `AWS::IoTFleetWise::ModelManifest`: Creates a vehicle model (model manifest) that specifies signals (attributes, branches, sensors, and actuators). */
export interface ModelManifest {
  /** A brief description of the vehicle model. */
  readonly Description?: string | undefined;
  /** The name of the vehicle model. */
  readonly Name?: string | undefined;
  /** A list of nodes, which are a general abstraction of signals. */
  readonly Nodes?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the signal catalog associated with the vehicle model. */
  readonly SignalCatalogArn?: string | undefined;
  /** The state of the vehicle model. */
  readonly Status?: string | undefined;
  /** Metadata that can be used to manage the vehicle model. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the vehicle model. */
  readonly Arn?: string | undefined;
  /** The time the vehicle model was created, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The time the vehicle model was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** `AWS::IoTFleetWise::SignalCatalog`: Creates a collection of standardized signals that can be reused to create vehicle models. */
export interface SignalCatalog {
  /** A brief description of the signal catalog. */
  readonly Description?: string | undefined;
  /** The name of the signal catalog. */
  readonly Name?: string | undefined;
  /** Information about the number of nodes and node types in a vehicle network. */
  readonly NodeCounts?: SignalCatalog_NodeCounts | undefined;
  /** A list of information about nodes, which are a general abstraction of signals. */
  readonly Nodes?: readonly SignalCatalog_Node[] | undefined;
  /** Metadata that can be used to manage the signal catalog. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the signal catalog. */
  readonly Arn?: string | undefined;
  /** The time the signal catalog was created in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The time the signal catalog was last updated in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** A signal that represents a vehicle device such as the engine, heater, and door locks. */
export interface SignalCatalog_Actuator {
  /** A list of possible values an actuator can take. */
  readonly AllowedValues?: readonly string[] | undefined;
  /** A specified value for the actuator. */
  readonly AssignedValue?: string | undefined;
  /** The specified data type of the actuator. */
  readonly DataType?: string | undefined;
  /** A brief description of the actuator. */
  readonly Description?: string | undefined;
  /** The fully qualified name of the actuator. */
  readonly FullyQualifiedName?: string | undefined;
  /** The specified possible maximum value of an actuator. */
  readonly Max?: number | undefined;
  /** The specified possible minimum value of an actuator. */
  readonly Min?: number | undefined;
  /** The scientific unit for the actuator. */
  readonly Unit?: string | undefined;
}

/** A signal that represents static information about the vehicle, such as engine type or manufacturing date. */
export interface SignalCatalog_Attribute {
  /** A list of possible values an attribute can be assigned. */
  readonly AllowedValues?: readonly string[] | undefined;
  /** A specified value for the attribute. */
  readonly AssignedValue?: string | undefined;
  /** The specified data type of the attribute. */
  readonly DataType?: string | undefined;
  /** The default value of the attribute. */
  readonly DefaultValue?: string | undefined;
  /** A brief description of the attribute. */
  readonly Description?: string | undefined;
  /** The fully qualified name of the attribute. */
  readonly FullyQualifiedName?: string | undefined;
  /** The specified possible maximum value of the attribute. */
  readonly Max?: number | undefined;
  /** The specified possible minimum value of the attribute. */
  readonly Min?: number | undefined;
  /** The scientific unit for the attribute. */
  readonly Unit?: string | undefined;
}

/** A group of signals that are defined in a hierarchical structure. */
export interface SignalCatalog_Branch {
  /** A brief description of the branch. */
  readonly Description?: string | undefined;
  /** The fully qualified name of the branch. */
  readonly FullyQualifiedName?: string | undefined;
}

/** A general abstraction of a signal. */
export interface SignalCatalog_Node {
  /** Information about a node specified as an actuator. */
  readonly Actuator?: SignalCatalog_Actuator | undefined;
  /** Information about a node specified as an attribute. */
  readonly Attribute?: SignalCatalog_Attribute | undefined;
  /** Information about a node specified as a branch. */
  readonly Branch?: SignalCatalog_Branch | undefined;
  /** An input component that reports the environmental condition of a vehicle. */
  readonly Sensor?: SignalCatalog_Sensor | undefined;
}

/** Information about the number of nodes and node types in a vehicle network. */
export interface SignalCatalog_NodeCounts {
  /** The total number of nodes in a vehicle network that represent actuators. */
  readonly TotalActuators?: number | undefined;
  /** The total number of nodes in a vehicle network that represent attributes. */
  readonly TotalAttributes?: number | undefined;
  /** The total number of nodes in a vehicle network that represent branches. */
  readonly TotalBranches?: number | undefined;
  /** The total number of nodes in a vehicle network. */
  readonly TotalNodes?: number | undefined;
  /** The total number of nodes in a vehicle network that represent sensors. */
  readonly TotalSensors?: number | undefined;
}

/** An input component that reports the environmental condition of a vehicle. */
export interface SignalCatalog_Sensor {
  /** A list of possible values a sensor can take. */
  readonly AllowedValues?: readonly string[] | undefined;
  /** The specified data type of the sensor. */
  readonly DataType?: string | undefined;
  /** A brief description of a sensor. */
  readonly Description?: string | undefined;
  /** The fully qualified name of the sensor. */
  readonly FullyQualifiedName?: string | undefined;
  /** The specified possible maximum value of the sensor. */
  readonly Max?: number | undefined;
  /** The specified possible minimum value of the sensor. */
  readonly Min?: number | undefined;
  /** The scientific unit of measurement for data collected by the sensor. */
  readonly Unit?: string | undefined;
}

/** `AWS::IoTFleetWise::StateTemplate`: Creates a mechanism for vehicle owners to track the state of their vehicles. */
export interface StateTemplate {
  /** A list of vehicle attributes associated with the payload published on the state template's MQTT topic. */
  readonly DataExtraDimensions?: readonly string[] | undefined;
  /** A brief description of the state template. */
  readonly Description?: string | undefined;
  /** A list of vehicle attributes to associate with the user properties of the messages published on the state template's… */
  readonly MetadataExtraDimensions?: readonly string[] | undefined;
  /** The unique alias of the state template. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the signal catalog associated with the state template. */
  readonly SignalCatalogArn?: string | undefined;
  /** A list of signals from which data is collected. */
  readonly StateTemplateProperties?: readonly string[] | undefined;
  /** Metadata that can be used to manage the state template. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the state template. */
  readonly Arn?: string | undefined;
  /** The time the state template was created, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The unique ID of the state template. */
  readonly Id?: string | undefined;
  /** The time the state template was last updated, in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** `AWS::IoTFleetWise::Vehicle`: Creates a vehicle, which is an instance of a vehicle model (model manifest). */
export interface Vehicle {
  /** An option to create a new AWS IoT thing when creating a vehicle, or to validate an existing thing as a vehicle. */
  readonly AssociationBehavior?: string | undefined;
  /** Static information about a vehicle in a key-value pair. */
  readonly Attributes?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of a decoder manifest associated with the vehicle to create. */
  readonly DecoderManifestArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the vehicle model (model manifest) to create the vehicle from. */
  readonly ModelManifestArn?: string | undefined;
  /** The unique ID of the vehicle. */
  readonly Name?: string | undefined;
  /** Associate state templates to track the state of the vehicle. */
  readonly StateTemplates?: readonly Vehicle_StateTemplateAssociation[] | undefined;
  /** Metadata which can be used to manage the vehicle. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the vehicle. */
  readonly Arn?: string | undefined;
  /** The time the vehicle was created in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly CreationTime?: string | undefined;
  /** The time the vehicle was last updated in seconds since epoch (January 1, 1970 at midnight UTC time). */
  readonly LastModificationTime?: string | undefined;
}

/** Vehicles associated with the state template will stream telemetry data during a specified time period. */
export interface Vehicle_PeriodicStateTemplateUpdateStrategy {
  readonly StateTemplateUpdateRate?: Vehicle_TimePeriod | undefined;
}

/** The state template associated with a vehicle. */
export interface Vehicle_StateTemplateAssociation {
  /** The unique ID of the state template. */
  readonly Identifier?: string | undefined;
  readonly StateTemplateUpdateStrategy?: Vehicle_StateTemplateUpdateStrategy | undefined;
}

/** The update strategy for the state template. */
export interface Vehicle_StateTemplateUpdateStrategy {
  readonly OnChange?: Json | undefined;
  readonly Periodic?: Vehicle_PeriodicStateTemplateUpdateStrategy | undefined;
}

/** The length of time between state template updates. */
export interface Vehicle_TimePeriod {
  /** A unit of time. */
  readonly Unit?: string | undefined;
  /** A number of time units. */
  readonly Value?: number | undefined;
}
