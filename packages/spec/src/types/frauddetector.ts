// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::FraudDetector::Detector`: Manages a detector and associated detector versions. */
export interface Detector {
  /** The models to associate with this detector. */
  readonly AssociatedModels?: readonly Detector_Model[] | undefined;
  /** The detector description. */
  readonly Description?: string | undefined;
  /** The name of the detector. */
  readonly DetectorId?: string | undefined;
  /** The status of the detector version. */
  readonly DetectorVersionStatus?: string | undefined;
  /** The event type associated with this detector. */
  readonly EventType?: Detector_EventType | undefined;
  /** The rule execution mode for the rules included in the detector version. */
  readonly RuleExecutionMode?: string | undefined;
  /** The rules to include in the detector version. */
  readonly Rules?: readonly Detector_Rule[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The detector ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when detector was created. */
  readonly CreatedTime?: string | undefined;
  /** The name of the detector. */
  readonly DetectorVersionId?: string | undefined;
  /** Timestamp of when detector was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** The entity type details. */
export interface Detector_EntityType {
  /** The entity type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the entity type was created. */
  readonly CreatedTime?: string | undefined;
  /** The entity type description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp of when the entity type was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The entity type name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The event type details. */
export interface Detector_EventType {
  /** The entity type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the event type was created. */
  readonly CreatedTime?: string | undefined;
  /** The event type description. */
  readonly Description?: string | undefined;
  /** The event type entity types. */
  readonly EntityTypes?: readonly Detector_EntityType[] | undefined;
  /** The event type event variables. */
  readonly EventVariables?: readonly Detector_EventVariable[] | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** The event type labels. */
  readonly Labels?: readonly Detector_Label[] | undefined;
  /** Timestamp of when the event type was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The event type name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The event type variable for the detector. */
export interface Detector_EventVariable {
  /** The event variable ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp for when the event variable was created. */
  readonly CreatedTime?: string | undefined;
  /** The data source of the event variable. */
  readonly DataSource?: string | undefined;
  /** The data type of the event variable. */
  readonly DataType?: string | undefined;
  /** The default value of the event variable. */
  readonly DefaultValue?: string | undefined;
  /** The description of the event variable. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp for when the event variable was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The name of the event variable. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of event variable. */
  readonly VariableType?: string | undefined;
}

/** The label details. */
export interface Detector_Label {
  /** The label ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the event type was created. */
  readonly CreatedTime?: string | undefined;
  /** The label description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp of when the label was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The label name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The model. */
export interface Detector_Model {
  /** The ARN of the model. */
  readonly Arn?: string | undefined;
}

/** The outcome. */
export interface Detector_Outcome {
  /** The outcome ARN. */
  readonly Arn?: string | undefined;
  /** The timestamp when the outcome was created. */
  readonly CreatedTime?: string | undefined;
  /** The outcome description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** The timestamp when the outcome was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The outcome name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** A rule. */
export interface Detector_Rule {
  /** The rule ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp for when the rule was created. */
  readonly CreatedTime?: string | undefined;
  /** The rule description. */
  readonly Description?: string | undefined;
  /** The detector for which the rule is associated. */
  readonly DetectorId?: string | undefined;
  /** The rule expression. */
  readonly Expression?: string | undefined;
  /** The rule language. */
  readonly Language?: string | undefined;
  /** Timestamp for when the rule was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The rule outcome. */
  readonly Outcomes?: readonly Detector_Outcome[] | undefined;
  /** The rule ID. */
  readonly RuleId?: string | undefined;
  /** The rule version. */
  readonly RuleVersion?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::FraudDetector::EntityType`: Manages an entity type. */
export interface EntityType {
  /** The entity type description. */
  readonly Description?: string | undefined;
  /** The entity type name. */
  readonly Name?: string | undefined;
  /** A key and value pair. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The entity type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when entity type was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when entity type was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** `AWS::FraudDetector::EventType`: Manages an event type. */
export interface EventType {
  /** The event type description. */
  readonly Description?: string | undefined;
  /** The event type entity types. */
  readonly EntityTypes?: readonly EventType_EntityType[] | undefined;
  /** The event type event variables. */
  readonly EventVariables?: readonly EventType_EventVariable[] | undefined;
  /** The event type labels. */
  readonly Labels?: readonly EventType_Label[] | undefined;
  /** The event type name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The event type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when event type was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when event type was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** The entity type details. */
export interface EventType_EntityType {
  /** The entity type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the entity type was created. */
  readonly CreatedTime?: string | undefined;
  /** The entity type description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp of when the entity type was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The entity type name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The variables associated with this event type. */
export interface EventType_EventVariable {
  /** The event variable ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp for when event variable was created. */
  readonly CreatedTime?: string | undefined;
  /** The source of the event variable. */
  readonly DataSource?: string | undefined;
  /** The data type of the event variable. */
  readonly DataType?: string | undefined;
  /** The default value of the event variable */
  readonly DefaultValue?: string | undefined;
  /** The event variable description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp for when the event variable was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The name of the event variable. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of event variable. */
  readonly VariableType?: string | undefined;
}

/** The label associated with the event type. */
export interface EventType_Label {
  /** The label ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the event type was created. */
  readonly CreatedTime?: string | undefined;
  /** The label description. */
  readonly Description?: string | undefined;
  /** Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and… */
  readonly Inline?: boolean | undefined;
  /** Timestamp of when the label was last updated. */
  readonly LastUpdatedTime?: string | undefined;
  /** The label name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::FraudDetector::Label`: Creates or updates label. */
export interface Label {
  /** The label description. */
  readonly Description?: string | undefined;
  /** The label name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the label. */
  readonly Arn?: string | undefined;
  /** Timestamp of when label was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when label was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** `AWS::FraudDetector::List`: Creates a list. */
export interface List {
  /** The description of the list. */
  readonly Description?: string | undefined;
  /** The elements in the list. */
  readonly Elements?: readonly string[] | undefined;
  /** The name of the list. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The variable type of the list. */
  readonly VariableType?: string | undefined;
  /** The event type ARN. */
  readonly Arn?: string | undefined;
  /** Timestamp of when the list was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when list was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** `AWS::FraudDetector::Outcome`: Creates or updates an outcome. */
export interface Outcome {
  /** The outcome description. */
  readonly Description?: string | undefined;
  /** The outcome name. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the outcome. */
  readonly Arn?: string | undefined;
  /** Timestamp of when outcome was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when outcome was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}

/** `AWS::FraudDetector::Variable`: Manages a variable. */
export interface Variable {
  /** The data source of the variable. */
  readonly DataSource?: string | undefined;
  /** The data type of the variable. */
  readonly DataType?: string | undefined;
  /** The default value of the variable. */
  readonly DefaultValue?: string | undefined;
  /** The description of the variable. */
  readonly Description?: string | undefined;
  /** The name of the variable. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the variable. */
  readonly VariableType?: string | undefined;
  /** The ARN of the variable. */
  readonly Arn?: string | undefined;
  /** Timestamp of when variable was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp of when variable was last updated. */
  readonly LastUpdatedTime?: string | undefined;
}
