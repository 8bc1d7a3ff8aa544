// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::IoTTwinMaker::ComponentType`: Use the `AWS::IoTTwinMaker::ComponentType` resource to declare a component type. */
export interface ComponentType {
  /** The ID of the component type. */
  readonly ComponentTypeId?: string | undefined;
  /** Maps strings to `compositeComponentTypes` of the `componentType`. */
  readonly CompositeComponentTypes?: { readonly [key: string]: ComponentType_CompositeComponentType | undefined } | undefined;
  /** The description of the component type. */
  readonly Description?: string | undefined;
  /** The name of the parent component type that this component type extends. */
  readonly ExtendsFrom?: readonly string[] | undefined;
  /** An object that maps strings to the functions in the component type. */
  readonly Functions?: { readonly [key: string]: ComponentType_Function | undefined } | undefined;
  /** A boolean value that specifies whether an entity can have more than one component of this type. */
  readonly IsSingleton?: boolean | undefined;
  /** An object that maps strings to the property definitions in the component type. */
  readonly PropertyDefinitions?: { readonly [key: string]: ComponentType_PropertyDefinition | undefined } | undefined;
  /** An object that maps strings to the property groups in the component type. */
  readonly PropertyGroups?: { readonly [key: string]: ComponentType_PropertyGroup | undefined } | undefined;
  /** The ComponentType tags. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the workspace that contains the component type. */
  readonly WorkspaceId?: string | undefined;
  /** The ARN of the component type. */
  readonly Arn?: string | undefined;
  /** The date and time when the component type was created. */
  readonly CreationDateTime?: string | undefined;
  /** A boolean value that specifies whether the component type is abstract. */
  readonly IsAbstract?: boolean | undefined;
  /** A boolean value that specifies whether the component type has a schema initializer and that the schema initializer has… */
  readonly IsSchemaInitialized?: boolean | undefined;
  readonly Status?: ComponentType_Status | undefined;
  /** The component type the update time. */
  readonly UpdateDateTime?: string | undefined;
}

/** Specifies the ID of the composite component type. */
export interface ComponentType_CompositeComponentType {
  /** The ID of the component type. */
  readonly ComponentTypeId?: string | undefined;
}

/** The data connector. */
export interface ComponentType_DataConnector {
  /** A boolean value that specifies whether the data connector is native to IoT TwinMaker. */
  readonly IsNative?: boolean | undefined;
  /** The Lambda function associated with the data connector. */
  readonly Lambda?: ComponentType_LambdaFunction | undefined;
}

/** An object that specifies the data type of a property. */
export interface ComponentType_DataType {
  /** The allowed values for this data type. */
  readonly AllowedValues?: readonly ComponentType_DataValue[] | undefined;
  /** The nested type in the data type. */
  readonly NestedType?: ComponentType_DataType | undefined;
  /** A relationship that associates a component with another component. */
  readonly Relationship?: ComponentType_Relationship | undefined;
  /** The underlying type of the data type. */
  readonly Type?: string | undefined;
  /** The unit of measure used in this data type. */
  readonly UnitOfMeasure?: string | undefined;
}

/** An object that specifies a value for a property. */
export interface ComponentType_DataValue {
  /** A boolean value. */
  readonly BooleanValue?: boolean | undefined;
  /** A double value. */
  readonly DoubleValue?: number | undefined;
  /** An expression that produces the value. */
  readonly Expression?: string | undefined;
  /** An integer value. */
  readonly IntegerValue?: number | undefined;
  /** A list of multiple values. */
  readonly ListValue?: readonly ComponentType_DataValue[] | undefined;
  /** A long value. */
  readonly LongValue?: number | undefined;
  /** An object that maps strings to multiple `DataValue` objects. */
  readonly MapValue?: { readonly [key: string]: ComponentType_DataValue | undefined } | undefined;
  /** A value that relates a component to another component. */
  readonly RelationshipValue?: ComponentType_RelationshipValue | undefined;
  /** A string value. */
  readonly StringValue?: string | undefined;
}

/** The component type error. */
export interface ComponentType_Error {
  /** The component type error code. */
  readonly Code?: string | undefined;
  /** The component type error message. */
  readonly Message?: string | undefined;
}

/** The function body. */
export interface ComponentType_Function {
  /** The data connector. */
  readonly ImplementedBy?: ComponentType_DataConnector | undefined;
  /** The required properties of the function. */
  readonly RequiredProperties?: readonly string[] | undefined;
  /** The scope of the function. */
  readonly Scope?: string | undefined;
}

/** The Lambda function. */
export interface ComponentType_LambdaFunction {
  /** The Lambda function ARN. */
  readonly Arn?: string | undefined;
}

/** PropertyDefinition is an object that maps strings to the property definitions in the component type. */
export interface ComponentType_PropertyDefinition {
  /** A mapping that specifies configuration information about the property. */
  readonly Configurations?: { readonly [key: string]: string | undefined } | undefined;
  /** An object that specifies the data type of a property. */
  readonly DataType?: ComponentType_DataType | undefined;
  /** A boolean value that specifies whether the property ID comes from an external data store. */
  readonly DefaultValue?: ComponentType_DataValue | undefined;
  /** A Boolean value that specifies whether the property ID comes from an external data source. */
  readonly IsExternalId?: boolean | undefined;
  /** A boolean value that specifies whether the property is required in an entity. */
  readonly IsRequiredInEntity?: boolean | undefined;
  /** A boolean value that specifies whether the property is stored externally. */
  readonly IsStoredExternally?: boolean | undefined;
  /** A boolean value that specifies whether the property consists of time series data. */
  readonly IsTimeSeries?: boolean | undefined;
}

/** The property group. */
export interface ComponentType_PropertyGroup {
  /** The group type. */
  readonly GroupType?: string | undefined;
  /** The property names. */
  readonly PropertyNames?: readonly string[] | undefined;
}

/** An object that specifies a relationship with another component type. */
export interface ComponentType_Relationship {
  /** The type of the relationship. */
  readonly RelationshipType?: string | undefined;
  /** The ID of the target component type associated with this relationship. */
  readonly TargetComponentTypeId?: string | undefined;
}

/** The component type relationship value. */
export interface ComponentType_RelationshipValue {
  /** The target component name. */
  readonly TargetComponentName?: string | undefined;
  /** The target entity Id. */
  readonly TargetEntityId?: string | undefined;
}

/** The component type status. */
export interface ComponentType_Status {
  /** The component type error. */
  readonly Error?: Json | ComponentType_Error | undefined;
  /** The component type status state. */
  readonly State?: string | undefined;
}

/** `AWS::IoTTwinMaker::Entity`: Use the `AWS::IoTTwinMaker::Entity` resource to declare an entity. */
export interface Entity {
  /** An object that maps strings to the components in the entity. */
  readonly Components?: { readonly [key: string]: Entity_Component | undefined } | undefined;
  /** Maps string to `compositeComponent` updates in the request. */
  readonly CompositeComponents?: { readonly [key: string]: Entity_CompositeComponent | undefined } | undefined;
  /** The description of the entity. */
  readonly Description?: string | undefined;
  /** The ID of the entity. */
  readonly EntityId?: string | undefined;
  /** The entity name. */
  readonly EntityName?: string | undefined;
  /** The ID of the parent entity. */
  readonly ParentEntityId?: string | undefined;
  /** Metadata that you can use to manage the entity. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the workspace that contains the entity. */
  readonly WorkspaceId?: string | undefined;
  /** The entity ARN. */
  readonly Arn?: string | undefined;
  /** The date and time the entity was created. */
  readonly CreationDateTime?: string | undefined;
  /** A boolean value that specifies whether the entity has child entities or not. */
  readonly HasChildEntities?: boolean | undefined;
  readonly Status?: Entity_Status | undefined;
  /** The date and time when the component type was last updated. */
  readonly UpdateDateTime?: string | undefined;
}

/** The entity component. */
export interface Entity_Component {
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** The ID of the component type. */
  readonly ComponentTypeId?: string | undefined;
  /** The name of the property definition set in the request. */
  readonly DefinedIn?: string | undefined;
  /** The description of the component. */
  readonly Description?: string | undefined;
  /** An object that maps strings to the properties to set in the component type. */
  readonly Properties?: { readonly [key: string]: Entity_Property | undefined } | undefined;
  /** An object that maps strings to the property groups in the component type. */
  readonly PropertyGroups?: { readonly [key: string]: Entity_PropertyGroup | undefined } | undefined;
  /** The status of the component. */
  readonly Status?: Entity_Status | undefined;
}

/** Information about a composite component. */
export interface Entity_CompositeComponent {
  /** The name of the component. */
  readonly ComponentName?: string | undefined;
  /** The path to the composite component, starting from the top-level component. */
  readonly ComponentPath?: string | undefined;
  /** The ID of the composite component type. */
  readonly ComponentTypeId?: string | undefined;
  /** The description of the component type. */
  readonly Description?: string | undefined;
  /** Map of strings to the properties in the component type. */
  readonly Properties?: { readonly [key: string]: Entity_Property | undefined } | undefined;
  /** The property groups. */
  readonly PropertyGroups?: { readonly [key: string]: Entity_PropertyGroup | undefined } | undefined;
  /** The current status of the composite component. */
  readonly Status?: Entity_Status | undefined;
}

/** The entity data type. */
export interface Entity_DataType {
  /** The allowed values. */
  readonly AllowedValues?: readonly Entity_DataValue[] | undefined;
  /** The nested type. */
  readonly NestedType?: Entity_DataType | undefined;
  /** The relationship. */
  readonly Relationship?: Entity_Relationship | undefined;
  /** The entity type. */
  readonly Type?: string | undefined;
  /** The unit of measure. */
  readonly UnitOfMeasure?: string | undefined;
}

/** An object that specifies a value for a property. */
export interface Entity_DataValue {
  /** A boolean value. */
  readonly BooleanValue?: boolean | undefined;
  /** A double value. */
  readonly DoubleValue?: number | undefined;
  /** An expression that produces the value. */
  readonly Expression?: string | undefined;
  /** An integer value. */
  readonly IntegerValue?: number | undefined;
  /** A list of multiple values. */
  readonly ListValue?: readonly Entity_DataValue[] | undefined;
  /** A long value. */
  readonly LongValue?: number | undefined;
  /** An object that maps strings to multiple DataValue objects. */
  readonly MapValue?: { readonly [key: string]: Entity_DataValue | undefined } | undefined;
  /** A value that relates a component to another component. */
  readonly RelationshipValue?: Entity_RelationshipValue | undefined;
  /** A string value. */
  readonly StringValue?: string | undefined;
}

/** The entity definition. */
export interface Entity_Definition {
  /** The configuration. */
  readonly Configuration?: { readonly [key: string]: string | undefined } | undefined;
  /** The data type */
  readonly DataType?: Entity_DataType | undefined;
  /** The default value. */
  readonly DefaultValue?: Entity_DataValue | undefined;
  /** Displays if the entity has a external Id. */
  readonly IsExternalId?: boolean | undefined;
  /** Displays if the entity is final. */
  readonly IsFinal?: boolean | undefined;
  /** Displays if the entity is imported. */
  readonly IsImported?: boolean | undefined;
  /** Displays if the entity is inherited. */
  readonly IsInherited?: boolean | undefined;
  /** Displays if the entity is a required entity. */
  readonly IsRequiredInEntity?: boolean | undefined;
  /** Displays if the entity is tored externally. */
  readonly IsStoredExternally?: boolean | undefined;
  /** Displays if the entity */
  readonly IsTimeSeries?: boolean | undefined;
}

/** The entity error. */
export interface Entity_Error {
  /** The entity error code. */
  readonly Code?: string | undefined;
  /** The entity error message. */
  readonly Message?: string | undefined;
}

/** An object that sets information about a property. */
export interface Entity_Property {
  /** An object that specifies information about a property. */
  readonly Definition?: Entity_Definition | undefined;
  /** An object that contains information about a value for a time series property. */
  readonly Value?: Entity_DataValue | undefined;
}

/** The property group. */
export interface Entity_PropertyGroup {
  /** The group type. */
  readonly GroupType?: string | undefined;
  /** The property names. */
  readonly PropertyNames?: readonly string[] | undefined;
}

/** The entity relationship. */
export interface Entity_Relationship {
  /** The relationship type. */
  readonly RelationshipType?: string | undefined;
  /** the component type Id target. */
  readonly TargetComponentTypeId?: string | undefined;
}

/** The entity relationship. */
export interface Entity_RelationshipValue {
  /** The target component name. */
  readonly TargetComponentName?: string | undefined;
  /** The target entity Id. */
  readonly TargetEntityId?: string | undefined;
}

/** The current status of the entity. */
export interface Entity_Status {
  /** The error message. */
  readonly Error?: Json | Entity_Error | undefined;
  /** The current state of the entity, component, component type, or workspace. */
  readonly State?: string | undefined;
}

/** `AWS::IoTTwinMaker::Scene`: Use the `AWS::IoTTwinMaker::Scene` resource to declare a scene. */
export interface Scene {
  /** A list of capabilities that the scene uses to render. */
  readonly Capabilities?: readonly string[] | undefined;
  /** The relative path that specifies the location of the content definition file. */
  readonly ContentLocation?: string | undefined;
  /** The description of this scene. */
  readonly Description?: string | undefined;
  /** The ID of the scene. */
  readonly SceneId?: string | undefined;
  /** The scene metadata. */
  readonly SceneMetadata?: { readonly [key: string]: string | undefined } | undefined;
  /** The ComponentType tags. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the workspace. */
  readonly WorkspaceId?: string | undefined;
  /** The scene ARN. */
  readonly Arn?: string | undefined;
  /** The date and time when the scene was created. */
  readonly CreationDateTime?: string | undefined;
  /** A key-value pair of generated scene metadata for the scene. */
  readonly GeneratedSceneMetadata?: { readonly [key: string]: string | undefined } | undefined;
  /** The scene the update time. */
  readonly UpdateDateTime?: string | undefined;
}

/** `AWS::IoTTwinMaker::SyncJob`: The SyncJob. */
export interface SyncJob {
  /** The SyncJob IAM role. */
  readonly SyncRole?: string | undefined;
  /** The sync source. */
  readonly SyncSource?: string | undefined;
  /** Metadata you can use to manage the SyncJob. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the workspace that contains the sync job. */
  readonly WorkspaceId?: string | undefined;
  /** The SyncJob ARN. */
  readonly Arn?: string | undefined;
  /** The creation date and time of the SyncJob. */
  readonly CreationDateTime?: string | undefined;
  /** The SyncJob's state. */
  readonly State?: string | undefined;
  /** The update date and time. */
  readonly UpdateDateTime?: string | undefined;
}

/** `AWS::IoTTwinMaker::Workspace`: Use the `AWS::IoTTwinMaker::Workspace` resource to declare a workspace. */
export interface Workspace {
  /** The description of the workspace. */
  readonly Description?: string | undefined;
  /** The ARN of the execution role associated with the workspace. */
  readonly Role?: string | undefined;
  /** The ARN of the S3 bucket where resources associated with the workspace are stored. */
  readonly S3Location?: string | undefined;
  /** Metadata that you can use to manage the workspace. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the workspace. */
  readonly WorkspaceId?: string | undefined;
  /** The workspace ARN. */
  readonly Arn?: string | undefined;
  /** The date and time the workspace was created. */
  readonly CreationDateTime?: string | undefined;
  /** The date and time the workspace was updated. */
  readonly UpdateDateTime?: string | undefined;
}
