// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTEvents::AlarmModel`: Represents an alarm model to monitor an AWS IoT Events input attribute. */
export interface AlarmModel {
  /** Contains the configuration information of alarm state changes. */
  readonly AlarmCapabilities?: AlarmModel_AlarmCapabilities | undefined;
  /** Contains information about one or more alarm actions. */
  readonly AlarmEventActions?: AlarmModel_AlarmEventActions | undefined;
  /** The description of the alarm model. */
  readonly AlarmModelDescription?: string | undefined;
  /** The name of the alarm model. */
  readonly AlarmModelName?: string | undefined;
  /** Defines when your alarm is invoked. */
  readonly AlarmRule?: AlarmModel_AlarmRule | undefined;
  /** An input attribute used as a key to create an alarm. */
  readonly Key?: string | undefined;
  /** The ARN of the IAM role that allows the alarm to perform actions and access AWS resources. */
  readonly RoleArn?: string | undefined;
  /** A non-negative integer that reflects the severity level of the alarm. */
  readonly Severity?: number | undefined;
  /** A list of key-value pairs that contain metadata for the alarm model. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Specifies whether to get notified for alarm state changes. */
export interface AlarmModel_AcknowledgeFlow {
  /** The value must be `TRUE` or `FALSE`. */
  readonly Enabled?: boolean | undefined;
}

/** Specifies one of the following actions to receive notifications when the alarm state changes. */
export interface AlarmModel_AlarmAction {
  /** Defines an action to write to the Amazon DynamoDB table that you created. */
  readonly DynamoDB?: AlarmModel_DynamoDB | undefined;
  /** Defines an action to write to the Amazon DynamoDB table that you created. */
  readonly DynamoDBv2?: AlarmModel_DynamoDBv2 | undefined;
  /** Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data… */
  readonly Firehose?: AlarmModel_Firehose | undefined;
  /** Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered… */
  readonly IotEvents?: AlarmModel_IotEvents | undefined;
  /** Sends information about the detector model instance and the event that triggered the action to a specified asset… */
  readonly IotSiteWise?: AlarmModel_IotSiteWise | undefined;
  /** Information required to publish the MQTT message through the AWS IoT message broker. */
  readonly IotTopicPublish?: AlarmModel_IotTopicPublish | undefined;
  /** Calls a Lambda function, passing in information about the detector model instance and the event that triggered the… */
  readonly Lambda?: AlarmModel_Lambda | undefined;
  /** Information required to publish the Amazon SNS message. */
  readonly Sns?: AlarmModel_Sns | undefined;
  /** Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue. */
  readonly Sqs?: AlarmModel_Sqs | undefined;
}

/** Contains the configuration information of alarm state changes. */
export interface AlarmModel_AlarmCapabilities {
  /** Specifies whether to get notified for alarm state changes. */
  readonly AcknowledgeFlow?: AlarmModel_AcknowledgeFlow | undefined;
  /** Specifies the default alarm state. */
  readonly InitializationConfiguration?: AlarmModel_InitializationConfiguration | undefined;
}

/** Contains information about one or more alarm actions. */
export interface AlarmModel_AlarmEventActions {
  /** Specifies one or more supported actions to receive notifications when the alarm state changes. */
  readonly AlarmActions?: readonly AlarmModel_AlarmAction[] | undefined;
}

/** Defines when your alarm is invoked. */
export interface AlarmModel_AlarmRule {
  /** A rule that compares an input property value to a threshold value with a comparison operator. */
  readonly SimpleRule?: AlarmModel_SimpleRule | undefined;
}

/** A structure that contains timestamp information. */
export interface AlarmModel_AssetPropertyTimestamp {
  /** The nanosecond offset converted from `timeInSeconds`. */
  readonly OffsetInNanos?: string | undefined;
  /** The timestamp, in seconds, in the Unix epoch format. */
  readonly TimeInSeconds?: string | undefined;
}

/** A structure that contains value information. */
export interface AlarmModel_AssetPropertyValue {
  /** The quality of the asset property value. */
  readonly Quality?: string | undefined;
  /** The timestamp associated with the asset property value. */
  readonly Timestamp?: AlarmModel_AssetPropertyTimestamp | undefined;
  /** The value to send to an asset property. */
  readonly Value?: AlarmModel_AssetPropertyVariant | undefined;
}

/** A structure that contains an asset property value. */
export interface AlarmModel_AssetPropertyVariant {
  /** The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`. */
  readonly BooleanValue?: string | undefined;
  /** The asset property value is a double. */
  readonly DoubleValue?: string | undefined;
  /** The asset property value is an integer. */
  readonly IntegerValue?: string | undefined;
  /** The asset property value is a string. */
  readonly StringValue?: string | undefined;
}

/** Defines an action to write to the Amazon DynamoDB table that you created. */
export interface AlarmModel_DynamoDB {
  /** The name of the hash key (also called the partition key). */
  readonly HashKeyField?: string | undefined;
  /** The data type for the hash key (also called the partition key). */
  readonly HashKeyType?: string | undefined;
  /** The value of the hash key (also called the partition key). */
  readonly HashKeyValue?: string | undefined;
  /** The type of operation to perform. */
  readonly Operation?: string | undefined;
  /** Information needed to configure the payload. */
  readonly Payload?: AlarmModel_Payload | undefined;
  /** The name of the DynamoDB column that receives the action payload. */
  readonly PayloadField?: string | undefined;
  /** The name of the range key (also called the sort key). */
  readonly RangeKeyField?: string | undefined;
  /** The data type for the range key (also called the sort key), You can specify the following values. */
  readonly RangeKeyType?: string | undefined;
  /** The value of the range key (also called the sort key). */
  readonly RangeKeyValue?: string | undefined;
  /** The name of the DynamoDB table. */
  readonly TableName?: string | undefined;
}

/** Defines an action to write to the Amazon DynamoDB table that you created. */
export interface AlarmModel_DynamoDBv2 {
  /** Information needed to configure the payload. */
  readonly Payload?: AlarmModel_Payload | undefined;
  /** The name of the DynamoDB table. */
  readonly TableName?: string | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data… */
export interface AlarmModel_Firehose {
  /** The name of the Kinesis Data Firehose delivery stream where the data is written. */
  readonly DeliveryStreamName?: string | undefined;
  /** You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream. */
  readonly Payload?: AlarmModel_Payload | undefined;
  /** A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream. */
  readonly Separator?: string | undefined;
}

/** Specifies the default alarm state. */
export interface AlarmModel_InitializationConfiguration {
  /** The value must be `TRUE` or `FALSE`. */
  readonly DisabledOnInitialization?: boolean | undefined;
}

/** Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered… */
export interface AlarmModel_IotEvents {
  /** The name of the AWS IoT Events input where the data is sent. */
  readonly InputName?: string | undefined;
  /** You can configure the action payload when you send a message to an AWS IoT Events input. */
  readonly Payload?: AlarmModel_Payload | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to a specified asset… */
export interface AlarmModel_IotSiteWise {
  /** The ID of the asset that has the specified property. */
  readonly AssetId?: string | undefined;
  /** A unique identifier for this entry. */
  readonly EntryId?: string | undefined;
  /** The alias of the asset property. */
  readonly PropertyAlias?: string | undefined;
  /** The ID of the asset property. */
  readonly PropertyId?: string | undefined;
  /** The value to send to the asset property. */
  readonly PropertyValue?: AlarmModel_AssetPropertyValue | undefined;
}

/** Information required to publish the MQTT message through the AWS IoT message broker. */
export interface AlarmModel_IotTopicPublish {
  /** The MQTT topic of the message. */
  readonly MqttTopic?: string | undefined;
  /** You can configure the action payload when you publish a message to an AWS IoT Core topic. */
  readonly Payload?: AlarmModel_Payload | undefined;
}

/** Calls a Lambda function, passing in information about the detector model instance and the event that triggered the… */
export interface AlarmModel_Lambda {
  /** The ARN of the Lambda function that is executed. */
  readonly FunctionArn?: string | undefined;
  /** You can configure the action payload when you send a message to a Lambda function. */
  readonly Payload?: AlarmModel_Payload | undefined;
}

/** Information needed to configure the payload. */
export interface AlarmModel_Payload {
  /** The content of the payload. */
  readonly ContentExpression?: string | undefined;
  /** The value of the payload type can be either `STRING` or `JSON`. */
  readonly Type?: string | undefined;
}

/** A rule that compares an input property value to a threshold value with a comparison operator. */
export interface AlarmModel_SimpleRule {
  /** The comparison operator. */
  readonly ComparisonOperator?: string | undefined;
  /** The value on the left side of the comparison operator. */
  readonly InputProperty?: string | undefined;
  /** The value on the right side of the comparison operator. */
  readonly Threshold?: string | undefined;
}

/** Information required to publish the Amazon SNS message. */
export interface AlarmModel_Sns {
  /** You can configure the action payload when you send a message as an Amazon SNS push notification. */
  readonly Payload?: AlarmModel_Payload | undefined;
  /** The ARN of the Amazon SNS target where the message is sent. */
  readonly TargetArn?: string | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue. */
export interface AlarmModel_Sqs {
  /** You can configure the action payload when you send a message to an Amazon SQS queue. */
  readonly Payload?: AlarmModel_Payload | undefined;
  /** The URL of the SQS queue where the data is written. */
  readonly QueueUrl?: string | undefined;
  /** Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. */
  readonly UseBase64?: boolean | undefined;
}

/** `AWS::IoTEvents::DetectorModel`: The AWS::IoTEvents::DetectorModel resource creates a detector model. */
export interface DetectorModel {
  /** Information that defines how a detector operates. */
  readonly DetectorModelDefinition?: DetectorModel_DetectorModelDefinition | undefined;
  /** A brief description of the detector model. */
  readonly DetectorModelDescription?: string | undefined;
  /** The name of the detector model. */
  readonly DetectorModelName?: string | undefined;
  /** Information about the order in which events are evaluated and how actions are executed. */
  readonly EvaluationMethod?: string | undefined;
  /** The value used to identify a detector instance. */
  readonly Key?: string | undefined;
  /** The ARN of the role that grants permission to AWS IoT Events to perform its operations. */
  readonly RoleArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** An action to be performed when the `condition` is TRUE. */
export interface DetectorModel_Action {
  /** Information needed to clear the timer. */
  readonly ClearTimer?: DetectorModel_ClearTimer | undefined;
  /** Writes to the DynamoDB table that you created. */
  readonly DynamoDB?: DetectorModel_DynamoDB | undefined;
  /** Writes to the DynamoDB table that you created. */
  readonly DynamoDBv2?: DetectorModel_DynamoDBv2 | undefined;
  /** Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data… */
  readonly Firehose?: DetectorModel_Firehose | undefined;
  /** Sends AWS IoT Events input, which passes information about the detector model instance and the event that triggered the… */
  readonly IotEvents?: DetectorModel_IotEvents | undefined;
  /** Sends information about the detector model instance and the event that triggered the action to an asset property in AWS… */
  readonly IotSiteWise?: DetectorModel_IotSiteWise | undefined;
  /** Publishes an MQTT message with the given topic to the AWS IoT message broker. */
  readonly IotTopicPublish?: DetectorModel_IotTopicPublish | undefined;
  /** Calls a Lambda function, passing in information about the detector model instance and the event that triggered the… */
  readonly Lambda?: DetectorModel_Lambda | undefined;
  /** Information needed to reset the timer. */
  readonly ResetTimer?: DetectorModel_ResetTimer | undefined;
  /** Information needed to set the timer. */
  readonly SetTimer?: DetectorModel_SetTimer | undefined;
  /** Sets a variable to a specified value. */
  readonly SetVariable?: DetectorModel_SetVariable | undefined;
  /** Sends an Amazon SNS message. */
  readonly Sns?: DetectorModel_Sns | undefined;
  /** Sends an Amazon SNS message. */
  readonly Sqs?: DetectorModel_Sqs | undefined;
}

/** A structure that contains timestamp information. */
export interface DetectorModel_AssetPropertyTimestamp {
  /** The nanosecond offset converted from `timeInSeconds`. */
  readonly OffsetInNanos?: string | undefined;
  /** The timestamp, in seconds, in the Unix epoch format. */
  readonly TimeInSeconds?: string | undefined;
}

/** A structure that contains value information. */
export interface DetectorModel_AssetPropertyValue {
  /** The quality of the asset property value. */
  readonly Quality?: string | undefined;
  /** The timestamp associated with the asset property value. */
  readonly Timestamp?: DetectorModel_AssetPropertyTimestamp | undefined;
  /** The value to send to an asset property. */
  readonly Value?: DetectorModel_AssetPropertyVariant | undefined;
}

/** A structure that contains an asset property value. */
export interface DetectorModel_AssetPropertyVariant {
  /** The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'`. */
  readonly BooleanValue?: string | undefined;
  /** The asset property value is a double. */
  readonly DoubleValue?: string | undefined;
  /** The asset property value is an integer. */
  readonly IntegerValue?: string | undefined;
  /** The asset property value is a string. */
  readonly StringValue?: string | undefined;
}

/** Information needed to clear the timer. */
export interface DetectorModel_ClearTimer {
  /** The name of the timer to clear. */
  readonly TimerName?: string | undefined;
}

/** Information that defines how a detector operates. */
export interface DetectorModel_DetectorModelDefinition {
  /** The state that is entered at the creation of each detector (instance). */
  readonly InitialStateName?: string | undefined;
  /** Information about the states of the detector. */
  readonly States?: readonly DetectorModel_State[] | undefined;
}

/** Defines an action to write to the Amazon DynamoDB table that you created. */
export interface DetectorModel_DynamoDB {
  /** The name of the hash key (also called the partition key). */
  readonly HashKeyField?: string | undefined;
  /** The data type for the hash key (also called the partition key). */
  readonly HashKeyType?: string | undefined;
  /** The value of the hash key (also called the partition key). */
  readonly HashKeyValue?: string | undefined;
  /** The type of operation to perform. */
  readonly Operation?: string | undefined;
  /** Information needed to configure the payload. */
  readonly Payload?: DetectorModel_Payload | undefined;
  /** The name of the DynamoDB column that receives the action payload. */
  readonly PayloadField?: string | undefined;
  /** The name of the range key (also called the sort key). */
  readonly RangeKeyField?: string | undefined;
  /** The data type for the range key (also called the sort key), You can specify the following values. */
  readonly RangeKeyType?: string | undefined;
  /** The value of the range key (also called the sort key). */
  readonly RangeKeyValue?: string | undefined;
  /** The name of the DynamoDB table. */
  readonly TableName?: string | undefined;
}

/** Defines an action to write to the Amazon DynamoDB table that you created. */
export interface DetectorModel_DynamoDBv2 {
  /** Information needed to configure the payload. */
  readonly Payload?: DetectorModel_Payload | undefined;
  /** The name of the DynamoDB table. */
  readonly TableName?: string | undefined;
}

/** Specifies the `actions` to be performed when the `condition` evaluates to TRUE. */
export interface DetectorModel_Event {
  /** The actions to be performed. */
  readonly Actions?: readonly DetectorModel_Action[] | undefined;
  /** The Boolean expression that, when TRUE, causes the `actions` to be performed. */
  readonly Condition?: string | undefined;
  /** The name of the event. */
  readonly EventName?: string | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data… */
export interface DetectorModel_Firehose {
  /** The name of the Kinesis Data Firehose delivery stream where the data is written. */
  readonly DeliveryStreamName?: string | undefined;
  /** You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream. */
  readonly Payload?: DetectorModel_Payload | undefined;
  /** A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream. */
  readonly Separator?: string | undefined;
}

/** Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered… */
export interface DetectorModel_IotEvents {
  /** The name of the AWS IoT Events input where the data is sent. */
  readonly InputName?: string | undefined;
  /** You can configure the action payload when you send a message to an AWS IoT Events input. */
  readonly Payload?: DetectorModel_Payload | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to a specified asset… */
export interface DetectorModel_IotSiteWise {
  /** The ID of the asset that has the specified property. */
  readonly AssetId?: string | undefined;
  /** A unique identifier for this entry. */
  readonly EntryId?: string | undefined;
  /** The alias of the asset property. */
  readonly PropertyAlias?: string | undefined;
  /** The ID of the asset property. */
  readonly PropertyId?: string | undefined;
  /** The value to send to the asset property. */
  readonly PropertyValue?: DetectorModel_AssetPropertyValue | undefined;
}

/** Information required to publish the MQTT message through the AWS IoT message broker. */
export interface DetectorModel_IotTopicPublish {
  /** The MQTT topic of the message. */
  readonly MqttTopic?: string | undefined;
  /** You can configure the action payload when you publish a message to an AWS IoT Core topic. */
  readonly Payload?: DetectorModel_Payload | undefined;
}

/** Calls a Lambda function, passing in information about the detector model instance and the event that triggered the… */
export interface DetectorModel_Lambda {
  /** The ARN of the Lambda function that is executed. */
  readonly FunctionArn?: string | undefined;
  /** You can configure the action payload when you send a message to a Lambda function. */
  readonly Payload?: DetectorModel_Payload | undefined;
}

/** When entering this state, perform these `actions` if the `condition` is TRUE. */
export interface DetectorModel_OnEnter {
  /** Specifies the actions that are performed when the state is entered and the `condition` is `TRUE`. */
  readonly Events?: readonly DetectorModel_Event[] | undefined;
}

/** When exiting this state, perform these `actions` if the specified `condition` is `TRUE`. */
export interface DetectorModel_OnExit {
  /** Specifies the `actions` that are performed when the state is exited and the `condition` is `TRUE`. */
  readonly Events?: readonly DetectorModel_Event[] | undefined;
}

/** Specifies the actions performed when the `condition` evaluates to TRUE. */
export interface DetectorModel_OnInput {
  /** Specifies the actions performed when the `condition` evaluates to TRUE. */
  readonly Events?: readonly DetectorModel_Event[] | undefined;
  /** Specifies the actions performed, and the next state entered, when a `condition` evaluates to TRUE. */
  readonly TransitionEvents?: readonly DetectorModel_TransitionEvent[] | undefined;
}

/** Information needed to configure the payload. */
export interface DetectorModel_Payload {
  /** The content of the payload. */
  readonly ContentExpression?: string | undefined;
  /** The value of the payload type can be either `STRING` or `JSON`. */
  readonly Type?: string | undefined;
}

/** Information required to reset the timer. */
export interface DetectorModel_ResetTimer {
  /** The name of the timer to reset. */
  readonly TimerName?: string | undefined;
}

/** Information needed to set the timer. */
export interface DetectorModel_SetTimer {
  /** The duration of the timer, in seconds. */
  readonly DurationExpression?: string | undefined;
  /** The number of seconds until the timer expires. */
  readonly Seconds?: number | undefined;
  /** The name of the timer. */
  readonly TimerName?: string | undefined;
}

/** Information about the variable and its new value. */
export interface DetectorModel_SetVariable {
  /** The new value of the variable. */
  readonly Value?: string | undefined;
  /** The name of the variable. */
  readonly VariableName?: string | undefined;
}

/** Information required to publish the Amazon SNS message. */
export interface DetectorModel_Sns {
  /** You can configure the action payload when you send a message as an Amazon SNS push notification. */
  readonly Payload?: DetectorModel_Payload | undefined;
  /** The ARN of the Amazon SNS target where the message is sent. */
  readonly TargetArn?: string | undefined;
}

/** Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue. */
export interface DetectorModel_Sqs {
  /** You can configure the action payload when you send a message to an Amazon SQS queue. */
  readonly Payload?: DetectorModel_Payload | undefined;
  /** The URL of the SQS queue where the data is written. */
  readonly QueueUrl?: string | undefined;
  /** Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. */
  readonly UseBase64?: boolean | undefined;
}

/** Information that defines a state of a detector. */
export interface DetectorModel_State {
  /** When entering this state, perform these `actions` if the `condition` is TRUE. */
  readonly OnEnter?: DetectorModel_OnEnter | undefined;
  /** When exiting this state, perform these `actions` if the specified `condition` is `TRUE`. */
  readonly OnExit?: DetectorModel_OnExit | undefined;
  /** When an input is received and the `condition` is TRUE, perform the specified `actions`. */
  readonly OnInput?: DetectorModel_OnInput | undefined;
  /** The name of the state. */
  readonly StateName?: string | undefined;
}

/** Specifies the actions performed and the next state entered when a `condition` evaluates to TRUE. */
export interface DetectorModel_TransitionEvent {
  /** The actions to be performed. */
  readonly Actions?: readonly DetectorModel_Action[] | undefined;
  /** A Boolean expression that when TRUE causes the actions to be performed and the `nextState` to be entered. */
  readonly Condition?: string | undefined;
  /** The name of the transition event. */
  readonly EventName?: string | undefined;
  /** The next state to enter. */
  readonly NextState?: string | undefined;
}

/** `AWS::IoTEvents::Input`: The AWS::IoTEvents::Input resource creates an input. */
export interface Input {
  /** The definition of the input. */
  readonly InputDefinition?: Input_InputDefinition | undefined;
  /** A brief description of the input. */
  readonly InputDescription?: string | undefined;
  /** The name of the input. */
  readonly InputName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The attributes from the JSON payload that are made available by the input. */
export interface Input_Attribute {
  /** An expression that specifies an attribute-value pair in a JSON structure. */
  readonly JsonPath?: string | undefined;
}

/** The definition of the input. */
export interface Input_InputDefinition {
  /** The attributes from the JSON payload that are made available by the input. */
  readonly Attributes?: readonly Input_Attribute[] | undefined;
}
