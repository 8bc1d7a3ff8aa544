// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::AmplifyUIBuilder::Component`: The AWS::AmplifyUIBuilder::Component resource specifies a component within an Amplify app. */
export interface Component {
  /** The unique ID of the Amplify app associated with the component. */
  readonly AppId?: string | undefined;
  /** The information to connect a component's properties to data at runtime. */
  readonly BindingProperties?: { readonly [key: string]: Component_ComponentBindingPropertiesValue | undefined } | undefined;
  /** A list of the component's `ComponentChild` instances. */
  readonly Children?: readonly Component_ComponentChild[] | undefined;
  /** The data binding configuration for the component's properties. */
  readonly CollectionProperties?: { readonly [key: string]: Component_ComponentDataConfiguration | undefined } | undefined;
  /** The type of the component. */
  readonly ComponentType?: string | undefined;
  /** The name of the backend environment that is a part of the Amplify app. */
  readonly EnvironmentName?: string | undefined;
  /** Describes the events that can be raised on the component. */
  readonly Events?: { readonly [key: string]: Component_ComponentEvent | undefined } | undefined;
  /** The name of the component. */
  readonly Name?: string | undefined;
  /** Describes the component's properties that can be overriden in a customized instance of the component. */
  readonly Overrides?: { readonly [key: string]: { readonly [key: string]: string | undefined } | undefined } | undefined;
  /** Describes the component's properties. */
  readonly Properties?: { readonly [key: string]: Component_ComponentProperty | undefined } | undefined;
  /** The schema version of the component when it was imported. */
  readonly SchemaVersion?: string | undefined;
  /** The unique ID of the component in its original source system, such as Figma. */
  readonly SourceId?: string | undefined;
  /** One or more key-value pairs to use when tagging the component. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of the component's variants. */
  readonly Variants?: readonly Component_ComponentVariant[] | undefined;
  /** The time that the component was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique ID of the component. */
  readonly Id?: string | undefined;
  /** The time that the component was modified. */
  readonly ModifiedAt?: string | undefined;
}

/** Represents the event action configuration for an element of a `Component` or `ComponentChild`. */
export interface Component_ActionParameters {
  /** The HTML anchor link to the location to open. */
  readonly Anchor?: Component_ComponentProperty | undefined;
  /** A dictionary of key-value pairs mapping Amplify Studio properties to fields in a data model. */
  readonly Fields?: { readonly [key: string]: Component_ComponentProperty | undefined } | undefined;
  /** Specifies whether the user should be signed out globally. */
  readonly Global?: Component_ComponentProperty | undefined;
  /** The unique ID of the component that the `ActionParameters` apply to. */
  readonly Id?: Component_ComponentProperty | undefined;
  /** The name of the data model. */
  readonly Model?: string | undefined;
  /** A key-value pair that specifies the state property name and its initial value. */
  readonly State?: Component_MutationActionSetStateParameter | undefined;
  /** The element within the same component to modify when the action occurs. */
  readonly Target?: Component_ComponentProperty | undefined;
  /** The type of navigation action. */
  readonly Type?: Component_ComponentProperty | undefined;
  /** The URL to the location to open. */
  readonly Url?: Component_ComponentProperty | undefined;
}

/** The `ComponentBindingPropertiesValue` property specifies the data binding configuration for a component at runtime. */
export interface Component_ComponentBindingPropertiesValue {
  /** Describes the properties to customize with data at runtime. */
  readonly BindingProperties?: Component_ComponentBindingPropertiesValueProperties | undefined;
  /** The default value of the property. */
  readonly DefaultValue?: string | undefined;
  /** The property type. */
  readonly Type?: string | undefined;
}

/** The `ComponentBindingPropertiesValueProperties` property specifies the data binding configuration for a specific… */
export interface Component_ComponentBindingPropertiesValueProperties {
  /** An Amazon S3 bucket. */
  readonly Bucket?: string | undefined;
  /** The default value to assign to the property. */
  readonly DefaultValue?: string | undefined;
  /** The field to bind the data to. */
  readonly Field?: string | undefined;
  /** The storage key for an Amazon S3 bucket. */
  readonly Key?: string | undefined;
  /** An Amplify DataStore model. */
  readonly Model?: string | undefined;
  /** A list of predicates for binding a component's properties to data. */
  readonly Predicates?: readonly Component_Predicate[] | undefined;
  /** The name of a component slot. */
  readonly SlotName?: string | undefined;
  /** An authenticated user attribute. */
  readonly UserAttribute?: string | undefined;
}

/** The `ComponentChild` property specifies a nested UI configuration within a parent `Component`. */
export interface Component_ComponentChild {
  /** The list of `ComponentChild` instances for this component. */
  readonly Children?: readonly Component_ComponentChild[] | undefined;
  /** The type of the child component. */
  readonly ComponentType?: string | undefined;
  /** Describes the events that can be raised on the child component. */
  readonly Events?: { readonly [key: string]: Component_ComponentEvent | undefined } | undefined;
  /** The name of the child component. */
  readonly Name?: string | undefined;
  /** Describes the properties of the child component. */
  readonly Properties?: { readonly [key: string]: Component_ComponentProperty | undefined } | undefined;
  /** The unique ID of the child component in its original source system, such as Figma. */
  readonly SourceId?: string | undefined;
}

/** The `ComponentConditionProperty` property specifies a conditional expression for setting a component property. */
export interface Component_ComponentConditionProperty {
  /** The value to assign to the property if the condition is not met. */
  readonly Else?: Component_ComponentProperty | undefined;
  /** The name of a field. */
  readonly Field?: string | undefined;
  /** The value of the property to evaluate. */
  readonly Operand?: string | undefined;
  /** The type of the property to evaluate. */
  readonly OperandType?: string | undefined;
  /** The operator to use to perform the evaluation, such as `eq` to represent equals. */
  readonly Operator?: string | undefined;
  /** The name of the conditional property. */
  readonly Property?: string | undefined;
  /** The value to assign to the property if the condition is met. */
  readonly Then?: Component_ComponentProperty | undefined;
}

/** The `ComponentDataConfiguration` property specifies the configuration for binding a component's properties to data. */
export interface Component_ComponentDataConfiguration {
  /** A list of IDs to use to bind data to a component. */
  readonly Identifiers?: readonly string[] | undefined;
  /** The name of the data model to use to bind data to a component. */
  readonly Model?: string | undefined;
  /** Represents the conditional logic to use when binding data to a component. */
  readonly Predicate?: Component_Predicate | undefined;
  /** Describes how to sort the component's properties. */
  readonly Sort?: readonly Component_SortProperty[] | undefined;
}

/** The `ComponentEvent` property specifies the configuration of an event. */
export interface Component_ComponentEvent {
  /** The action to perform when a specific event is raised. */
  readonly Action?: string | undefined;
  /** Binds an event to an action on a component. */
  readonly BindingEvent?: string | undefined;
  /** Describes information about the action. */
  readonly Parameters?: Component_ActionParameters | undefined;
}

/** The `ComponentProperty` property specifies the configuration for all of a component's properties. */
export interface Component_ComponentProperty {
  /** The information to bind the component property to data at runtime. */
  readonly BindingProperties?: Component_ComponentPropertyBindingProperties | undefined;
  /** The information to bind the component property to form data. */
  readonly Bindings?: { readonly [key: string]: Component_FormBindingElement | undefined } | undefined;
  /** The information to bind the component property to data at runtime. */
  readonly CollectionBindingProperties?: Component_ComponentPropertyBindingProperties | undefined;
  /** The name of the component that is affected by an event. */
  readonly ComponentName?: string | undefined;
  /** A list of component properties to concatenate to create the value to assign to this component property. */
  readonly Concat?: readonly Component_ComponentProperty[] | undefined;
  /** The conditional expression to use to assign a value to the component property. */
  readonly Condition?: Component_ComponentConditionProperty | undefined;
  /** Specifies whether the user configured the property in Amplify Studio after importing it. */
  readonly Configured?: boolean | undefined;
  /** The default value to assign to the component property. */
  readonly DefaultValue?: string | undefined;
  /** An event that occurs in your app. */
  readonly Event?: string | undefined;
  /** The default value assigned to the property when the component is imported into an app. */
  readonly ImportedValue?: string | undefined;
  /** The data model to use to assign a value to the component property. */
  readonly Model?: string | undefined;
  /** The name of the component's property that is affected by an event. */
  readonly Property?: string | undefined;
  /** The component type. */
  readonly Type?: string | undefined;
  /** An authenticated user attribute to use to assign a value to the component property. */
  readonly UserAttribute?: string | undefined;
  /** The value to assign to the component property. */
  readonly Value?: string | undefined;
}

/** The `ComponentPropertyBindingProperties` property specifies a component property to associate with a binding property. */
export interface Component_ComponentPropertyBindingProperties {
  /** The data field to bind the property to. */
  readonly Field?: string | undefined;
  /** The component property to bind to the data field. */
  readonly Property?: string | undefined;
}

/** The `ComponentVariant` property specifies the style configuration of a unique variation of a main component. */
export interface Component_ComponentVariant {
  /** The properties of the component variant that can be overriden when customizing an instance of the component. */
  readonly Overrides?: { readonly [key: string]: { readonly [key: string]: string | undefined } | undefined } | undefined;
  /** The combination of variants that comprise this variant. */
  readonly VariantValues?: { readonly [key: string]: string | undefined } | undefined;
}

/** Describes how to bind a component property to form data. */
export interface Component_FormBindingElement {
  /** The name of the component to retrieve a value from. */
  readonly Element?: string | undefined;
  /** The property to retrieve a value from. */
  readonly Property?: string | undefined;
}

/** Represents the state configuration when an action modifies a property of another element within the same component. */
export interface Component_MutationActionSetStateParameter {
  /** The name of the component that is being modified. */
  readonly ComponentName?: string | undefined;
  /** The name of the component property to apply the state configuration to. */
  readonly Property?: string | undefined;
  /** The state configuration to assign to the property. */
  readonly Set?: Component_ComponentProperty | undefined;
}

/** The `Predicate` property specifies information for generating Amplify DataStore queries. */
export interface Component_Predicate {
  /** A list of predicates to combine logically. */
  readonly And?: readonly Component_Predicate[] | undefined;
  /** The field to query. */
  readonly Field?: string | undefined;
  /** The value to use when performing the evaluation. */
  readonly Operand?: string | undefined;
  /** The type of value to use when performing the evaluation. */
  readonly OperandType?: string | undefined;
  /** The operator to use to perform the evaluation. */
  readonly Operator?: string | undefined;
  /** A list of predicates to combine logically. */
  readonly Or?: readonly Component_Predicate[] | undefined;
}

/** The `SortProperty` property specifies how to sort the data that you bind to a component. */
export interface Component_SortProperty {
  /** The direction of the sort, either ascending or descending. */
  readonly Direction?: string | undefined;
  /** The field to perform the sort on. */
  readonly Field?: string | undefined;
}

/** `AWS::AmplifyUIBuilder::Form`: The AWS::AmplifyUIBuilder::Form resource specifies all of the information that is required to create a form. */
export interface Form {
  /** The unique ID of the Amplify app associated with the form. */
  readonly AppId?: string | undefined;
  /** The `FormCTA` object that stores the call to action configuration for the form. */
  readonly Cta?: Form_FormCTA | undefined;
  /** The type of data source to use to create the form. */
  readonly DataType?: Form_FormDataTypeConfig | undefined;
  /** The name of the backend environment that is a part of the Amplify app. */
  readonly EnvironmentName?: string | undefined;
  /** The configuration information for the form's fields. */
  readonly Fields?: { readonly [key: string]: Form_FieldConfig | undefined } | undefined;
  /** Specifies whether to perform a create or update action on the form. */
  readonly FormActionType?: string | undefined;
  /** Specifies an icon or decoration to display on the form. */
  readonly LabelDecorator?: string | undefined;
  /** The name of the form. */
  readonly Name?: string | undefined;
  /** The schema version of the form. */
  readonly SchemaVersion?: string | undefined;
  /** The configuration information for the visual helper elements for the form. */
  readonly SectionalElements?: { readonly [key: string]: Form_SectionalElement | undefined } | undefined;
  /** The configuration for the form's style. */
  readonly Style?: Form_FormStyle | undefined;
  /** One or more key-value pairs to use when tagging the form data. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID for the form. */
  readonly Id?: string | undefined;
}

/** The `FieldConfig` property specifies the configuration information for a field in a table. */
export interface Form_FieldConfig {
  /** Specifies whether to hide a field. */
  readonly Excluded?: boolean | undefined;
  /** Describes the configuration for the default input value to display for a field. */
  readonly InputType?: Form_FieldInputConfig | undefined;
  /** The label for the field. */
  readonly Label?: string | undefined;
  /** Specifies the field position. */
  readonly Position?: Form_FieldPosition | undefined;
  /** The validations to perform on the value in the field. */
  readonly Validations?: readonly Form_FieldValidationConfiguration[] | undefined;
}

/** The `FieldInputConfig` property specifies the configuration for the default input values to display for a field. */
export interface Form_FieldInputConfig {
  /** Specifies whether a field has a default value. */
  readonly DefaultChecked?: boolean | undefined;
  /** The default country code for a phone number. */
  readonly DefaultCountryCode?: string | undefined;
  /** The default value for the field. */
  readonly DefaultValue?: string | undefined;
  /** The text to display to describe the field. */
  readonly DescriptiveText?: string | undefined;
  /** The configuration for the file uploader field. */
  readonly FileUploaderConfig?: Form_FileUploaderFieldConfig | undefined;
  /** Specifies whether to render the field as an array. */
  readonly IsArray?: boolean | undefined;
  /** The maximum value to display for the field. */
  readonly MaxValue?: number | undefined;
  /** The minimum value to display for the field. */
  readonly MinValue?: number | undefined;
  /** The name of the field. */
  readonly Name?: string | undefined;
  /** The text to display as a placeholder for the field. */
  readonly Placeholder?: string | undefined;
  /** Specifies a read only field. */
  readonly ReadOnly?: boolean | undefined;
  /** Specifies a field that requires input. */
  readonly Required?: boolean | undefined;
  /** The stepping increment for a numeric value in a field. */
  readonly Step?: number | undefined;
  /** The input type for the field. */
  readonly Type?: string | undefined;
  /** The value for the field. */
  readonly Value?: string | undefined;
  /** The information to use to customize the input fields with data at runtime. */
  readonly ValueMappings?: Form_ValueMappings | undefined;
}

/** The `FieldPosition` property specifies the field position. */
export interface Form_FieldPosition {
  /** The field position is below the field specified by the string. */
  readonly Below?: string | undefined;
  /** The field position is fixed and doesn't change in relation to other fields. */
  readonly Fixed?: string | undefined;
  /** The field position is to the right of the field specified by the string. */
  readonly RightOf?: string | undefined;
}

/** The `FieldValidationConfiguration` property specifies the validation configuration for a field. */
export interface Form_FieldValidationConfiguration {
  /** The validation to perform on a number value. */
  readonly NumValues?: readonly number[] | undefined;
  /** The validation to perform on a string value. */
  readonly StrValues?: readonly string[] | undefined;
  /** The validation to perform on an object type. */
  readonly Type?: string | undefined;
  /** The validation message to display. */
  readonly ValidationMessage?: string | undefined;
}

/** Describes the configuration for the file uploader field. */
export interface Form_FileUploaderFieldConfig {
  /** The file types that are allowed to be uploaded by the file uploader. */
  readonly AcceptedFileTypes?: readonly string[] | undefined;
  /** The access level to assign to the uploaded files in the Amazon S3 bucket where they are stored. */
  readonly AccessLevel?: string | undefined;
  /** Allows the file upload operation to be paused and resumed. */
  readonly IsResumable?: boolean | undefined;
  /** Specifies the maximum number of files that can be selected to upload. */
  readonly MaxFileCount?: number | undefined;
  /** The maximum file size in bytes that the file uploader will accept. */
  readonly MaxSize?: number | undefined;
  /** Specifies whether to display or hide the image preview after selecting a file for upload. */
  readonly ShowThumbnails?: boolean | undefined;
}

/** The `FormButton` property specifies the configuration for a button UI element that is a part of a form. */
export interface Form_FormButton {
  /** Describes the button's properties. */
  readonly Children?: string | undefined;
  /** Specifies whether the button is visible on the form. */
  readonly Excluded?: boolean | undefined;
  /** The position of the button. */
  readonly Position?: Form_FieldPosition | undefined;
}

/** The `FormCTA` property specifies the call to action button configuration for the form. */
export interface Form_FormCTA {
  /** Displays a cancel button. */
  readonly Cancel?: Form_FormButton | undefined;
  /** Displays a clear button. */
  readonly Clear?: Form_FormButton | undefined;
  /** The position of the button. */
  readonly Position?: string | undefined;
  /** Displays a submit button. */
  readonly Submit?: Form_FormButton | undefined;
}

/** The `FormDataTypeConfig` property specifies the data type configuration for the data source associated with a form. */
export interface Form_FormDataTypeConfig {
  /** The data source type, either an Amplify DataStore model or a custom data type. */
  readonly DataSourceType?: string | undefined;
  /** The unique name of the data type you are using as the data source for the form. */
  readonly DataTypeName?: string | undefined;
}

/** Represents the data binding configuration for a form's input fields at runtime.You can use… */
export interface Form_FormInputBindingPropertiesValue {
  /** Describes the properties to customize with data at runtime. */
  readonly BindingProperties?: Form_FormInputBindingPropertiesValueProperties | undefined;
  /** The property type. */
  readonly Type?: string | undefined;
}

/** Represents the data binding configuration for a specific property using data stored in AWS. */
export interface Form_FormInputBindingPropertiesValueProperties {
  /** An Amplify DataStore model. */
  readonly Model?: string | undefined;
}

/** The `FormInputValueProperty` property specifies the configuration for an input field on a form. */
export interface Form_FormInputValueProperty {
  /** The information to bind fields to data at runtime. */
  readonly BindingProperties?: Form_FormInputValuePropertyBindingProperties | undefined;
  /** A list of form properties to concatenate to create the value to assign to this field property. */
  readonly Concat?: readonly Form_FormInputValueProperty[] | undefined;
  /** The value to assign to the input field. */
  readonly Value?: string | undefined;
}

/** Associates a form property to a binding property. */
export interface Form_FormInputValuePropertyBindingProperties {
  /** The data field to bind the property to. */
  readonly Field?: string | undefined;
  /** The form property to bind to the data field. */
  readonly Property?: string | undefined;
}

/** The `FormStyle` property specifies the configuration for the form's style. */
export interface Form_FormStyle {
  /** The spacing for the horizontal gap. */
  readonly HorizontalGap?: Form_FormStyleConfig | undefined;
  /** The size of the outer padding for the form. */
  readonly OuterPadding?: Form_FormStyleConfig | undefined;
  /** The spacing for the vertical gap. */
  readonly VerticalGap?: Form_FormStyleConfig | undefined;
}

/** The `FormStyleConfig` property specifies the configuration settings for the form's style properties. */
export interface Form_FormStyleConfig {
  /** A reference to a design token to use to bind the form's style properties to an existing theme. */
  readonly TokenReference?: string | undefined;
  /** The value of the style setting. */
  readonly Value?: string | undefined;
}

/** The `SectionalElement` property specifies the configuration information for a visual helper element for a form. */
export interface Form_SectionalElement {
  /** Excludes a sectional element that was generated by default for a specified data model. */
  readonly Excluded?: boolean | undefined;
  /** Specifies the size of the font for a `Heading` sectional element. */
  readonly Level?: number | undefined;
  /** Specifies the orientation for a `Divider` sectional element. */
  readonly Orientation?: string | undefined;
  /** Specifies the position of the text in a field for a `Text` sectional element. */
  readonly Position?: Form_FieldPosition | undefined;
  /** The text for a `Text` sectional element. */
  readonly Text?: string | undefined;
  /** The type of sectional element. */
  readonly Type?: string | undefined;
}

/** The `ValueMapping` property specifies the association between a complex object and a display value. */
export interface Form_ValueMapping {
  /** The value to display for the complex object. */
  readonly DisplayValue?: Form_FormInputValueProperty | undefined;
  /** The complex object. */
  readonly Value?: Form_FormInputValueProperty | undefined;
}

/** The `ValueMappings` property specifies the data binding configuration for a value map. */
export interface Form_ValueMappings {
  /** The information to bind fields to data at runtime. */
  readonly BindingProperties?: { readonly [key: string]: Form_FormInputBindingPropertiesValue | undefined } | undefined;
  /** The value and display value pairs. */
  readonly Values?: readonly Form_ValueMapping[] | undefined;
}

/** `AWS::AmplifyUIBuilder::Theme`: The AWS::AmplifyUIBuilder::Theme resource specifies a theme within an Amplify app. */
export interface Theme {
  /** The unique ID for the Amplify app associated with the theme. */
  readonly AppId?: string | undefined;
  /** The name of the backend environment that is a part of the Amplify app. */
  readonly EnvironmentName?: string | undefined;
  /** The name of the theme. */
  readonly Name?: string | undefined;
  /** Describes the properties that can be overriden to customize a theme. */
  readonly Overrides?: readonly Theme_ThemeValues[] | undefined;
  /** One or more key-value pairs to use when tagging the theme. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** A list of key-value pairs that defines the properties of the theme. */
  readonly Values?: readonly Theme_ThemeValues[] | undefined;
  /** The time that the theme was created. */
  readonly CreatedAt?: string | undefined;
  /** The ID for the theme. */
  readonly Id?: string | undefined;
  /** The time that the theme was modified. */
  readonly ModifiedAt?: string | undefined;
}

/** The `ThemeValue` property specifies the configuration of a theme's properties. */
export interface Theme_ThemeValue {
  /** A list of key-value pairs that define the theme's properties. */
  readonly Children?: readonly Theme_ThemeValues[] | undefined;
  /** The value of a theme property. */
  readonly Value?: string | undefined;
}

/** The `ThemeValues` property specifies key-value pair that defines a property of a theme. */
export interface Theme_ThemeValues {
  /** The name of the property. */
  readonly Key?: string | undefined;
  /** The value of the property. */
  readonly Value?: Theme_ThemeValue | undefined;
}
