// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Cases::Case`: Creates a case in the specified Cases domain. */
export interface Case {
  /** The full customer profile ARN for the case. */
  readonly CustomerId?: string | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** A list of tags for the case. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier of a template. */
  readonly TemplateId?: string | undefined;
  /** The title of the case. */
  readonly Title?: string | undefined;
  /** The Amazon Resource Name (ARN) of the case. */
  readonly Arn?: string | undefined;
  /** A unique identifier of the case. */
  readonly CaseId?: string | undefined;
}

/** `AWS::Cases::CaseRule`: Creates a new case rule. */
export interface CaseRule {
  /** Description of a case rule. */
  readonly Description?: string | undefined;
  /** Unique identifier of a Cases domain. */
  readonly DomainId?: string | undefined;
  /** Name of the case rule. */
  readonly Name?: string | undefined;
  /** Represents what rule type should take place, under what conditions. */
  readonly Rule?: CaseRule_CaseRuleDetails | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the case rule. */
  readonly CaseRuleArn?: string | undefined;
  /** Unique identifier of a case rule. */
  readonly CaseRuleId?: string | undefined;
  /** Timestamp when the resource was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp when the resource was created or last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** Boolean condition for a rule. */
export interface CaseRule_BooleanCondition {
  /** Tests that operandOne is equal to operandTwo. */
  readonly EqualTo?: CaseRule_BooleanOperands | undefined;
  /** Tests that operandOne is not equal to operandTwo. */
  readonly NotEqualTo?: CaseRule_BooleanOperands | undefined;
}

/** Boolean operands for a condition. */
export interface CaseRule_BooleanOperands {
  /** Represents the left hand operand in the condition. */
  readonly OperandOne?: CaseRule_OperandOne | undefined;
  /** Represents the right hand operand in the condition. */
  readonly OperandTwo?: CaseRule_OperandTwo | undefined;
  /** The value of the outer rule if the condition evaluates to true. */
  readonly Result?: boolean | undefined;
}

/** Represents what rule type should take place, under what conditions. */
export interface CaseRule_CaseRuleDetails {
  /** Whether a field is visible, based on values in other fields. */
  readonly Hidden?: CaseRule_HiddenCaseRule | undefined;
  /** Required rule type, used to indicate whether a field is required. */
  readonly Required?: CaseRule_RequiredCaseRule | undefined;
}

/** A rule that controls field visibility based on conditions. */
export interface CaseRule_HiddenCaseRule {
  /** A list of conditions that determine field visibility. */
  readonly Conditions?: readonly CaseRule_BooleanCondition[] | undefined;
  /** Whether the field is hidden when no conditions match. */
  readonly DefaultValue?: boolean | undefined;
}

/** Represents the left hand operand in the condition. */
export interface CaseRule_OperandOne {
  /** The field ID that this operand should take the value of. */
  readonly FieldId?: string | undefined;
}

/** Represents the right hand operand in the condition. */
export interface CaseRule_OperandTwo {
  /** Boolean value type. */
  readonly BooleanValue?: boolean | undefined;
  /** Double value type. */
  readonly DoubleValue?: number | undefined;
  /** Represents an empty operand value. */
  readonly EmptyValue?: Json | undefined;
  /** String value type. */
  readonly StringValue?: string | undefined;
}

/** Required rule type, used to indicate whether a field is required. */
export interface CaseRule_RequiredCaseRule {
  /** List of conditions for the required rule; the first condition to evaluate to true dictates the value of the rule. */
  readonly Conditions?: readonly CaseRule_BooleanCondition[] | undefined;
  /** The value of the rule (that is, whether the field is required) should none of the conditions evaluate to true. */
  readonly DefaultValue?: boolean | undefined;
}

/** `AWS::Cases::Domain`: Creates a domain, which is a container for all case data, such as cases, fields, templates and layouts. */
export interface Domain {
  /** The name of the domain. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The timestamp when the Cases domain was created. */
  readonly CreatedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) for the Cases domain. */
  readonly DomainArn?: string | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** The status of the Cases domain. */
  readonly DomainStatus?: string | undefined;
}

/** `AWS::Cases::Field`: Creates a field in the Cases domain. */
export interface Field {
  /** Union of field attributes */
  readonly Attributes?: Field_FieldAttributes | undefined;
  /** Description of the field. */
  readonly Description?: string | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** Name of the field. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Type of the field. */
  readonly Type?: string | undefined;
  /** Timestamp at which the resource was created. */
  readonly CreatedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the field. */
  readonly FieldArn?: string | undefined;
  /** Unique identifier of the field. */
  readonly FieldId?: string | undefined;
  /** Timestamp at which the resource was created or last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** Namespace of the field. */
  readonly Namespace?: string | undefined;
}

/** Union of field attributes */
export interface Field_FieldAttributes {
  /** Field attributes for Text field type */
  readonly Text?: Field_TextAttributes | undefined;
}

/** Field attributes for Text field type */
export interface Field_TextAttributes {
  /** Attribute that defines rendering component and validation */
  readonly IsMultiline?: boolean | undefined;
}

/** `AWS::Cases::Layout`: Creates a layout in the Cases domain. */
export interface Layout {
  /** Object to store union of different versions of layout content. */
  readonly Content?: Layout_LayoutContent | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** The name of the layout. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Timestamp at which the resource was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp at which the resource was created or last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the newly created layout. */
  readonly LayoutArn?: string | undefined;
  /** The unique identifier of the layout. */
  readonly LayoutId?: string | undefined;
}

/** Content specific to `BasicLayout` type. */
export interface Layout_BasicLayout {
  /** This represents sections in a tab of the page layout. */
  readonly MoreInfo?: Layout_LayoutSections | undefined;
  /** This represents sections in a panel of the page layout. */
  readonly TopPanel?: Layout_LayoutSections | undefined;
}

/** Object for a group of fields and associated properties. */
export interface Layout_FieldGroup {
  /** Represents an ordered list containing field related information. */
  readonly Fields?: readonly Layout_FieldItem[] | undefined;
  /** Name of the field group. */
  readonly Name?: string | undefined;
}

/** Object for field related information. */
export interface Layout_FieldItem {
  /** Unique identifier of a field. */
  readonly Id?: string | undefined;
}

/** Object to store union of different versions of layout content. */
export interface Layout_LayoutContent {
  /** Content specific to `BasicLayout` type. */
  readonly Basic?: Layout_BasicLayout | undefined;
}

/** Ordered list containing different kinds of sections that can be added. */
export interface Layout_LayoutSections {
  /** Ordered list containing different kinds of sections that can be added. */
  readonly Sections?: readonly Layout_Section[] | undefined;
}

/** This represents a sections within a panel or tab of the page layout. */
export interface Layout_Section {
  /** Consists of a group of fields and associated properties. */
  readonly FieldGroup?: Layout_FieldGroup | undefined;
}

/** `AWS::Cases::RelatedItem`: Resource Type definition for AWS::Cases::RelatedItem. */
export interface RelatedItem {
  /** A unique identifier of the case. */
  readonly CaseId?: string | undefined;
  /** Represents the content of a related item. */
  readonly Content?: RelatedItem_RelatedItemContent | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** A list of tags on the related item. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of a related item. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the related item. */
  readonly RelatedItemArn?: string | undefined;
  /** The unique identifier of the related item. */
  readonly RelatedItemId?: string | undefined;
}

/** Represents a comment. */
export interface RelatedItem_CommentContent {
  /** Text in the body of a comment. */
  readonly Body?: string | undefined;
  /** Type of the text in the comment. */
  readonly ContentType?: string | undefined;
}

/** Represents the content of a related item. */
export interface RelatedItem_RelatedItemContent {
  /** Represents a comment. */
  readonly Comment?: RelatedItem_CommentContent | undefined;
}

/** `AWS::Cases::Template`: Creates a template in the Cases domain. */
export interface Template {
  /** A brief description of the template. */
  readonly Description?: string | undefined;
  /** The unique identifier of the Cases domain. */
  readonly DomainId?: string | undefined;
  /** Object to store configuration of layouts associated to the template. */
  readonly LayoutConfiguration?: Template_LayoutConfiguration | undefined;
  /** The template name. */
  readonly Name?: string | undefined;
  /** A list of fields that must contain a value for a case to be successfully created with this template. */
  readonly RequiredFields?: readonly Template_RequiredField[] | undefined;
  /** A list of case rules (also known as case field conditions ) on a template. */
  readonly Rules?: readonly Template_TemplateRule[] | undefined;
  /** The status of the template. */
  readonly Status?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Timestamp at which the resource was created. */
  readonly CreatedTime?: string | undefined;
  /** Timestamp at which the resource was created or last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The Amazon Resource Name (ARN) of the template. */
  readonly TemplateArn?: string | undefined;
  /** A unique identifier of a template. */
  readonly TemplateId?: string | undefined;
}

/** Object to store configuration of layouts associated to the template. */
export interface Template_LayoutConfiguration {
  /** Unique identifier of a layout. */
  readonly DefaultLayout?: string | undefined;
}

/** List of fields that must have a value provided to create a case. */
export interface Template_RequiredField {
  /** Unique identifier of a field. */
  readonly FieldId?: string | undefined;
}

/** An association representing a case rule acting upon a field. */
export interface Template_TemplateRule {
  /** Unique identifier of a case rule. */
  readonly CaseRuleId?: string | undefined;
  /** Unique identifier of a field. */
  readonly FieldId?: string | undefined;
}
