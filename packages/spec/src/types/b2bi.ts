// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::B2BI::Capability`: Instantiates a capability based on the specified parameters. */
export interface Capability {
  /** Specifies a structure that contains the details for a capability. */
  readonly Configuration?: Capability_CapabilityConfiguration | undefined;
  /** Specifies one or more locations in Amazon S3, each specifying an EDI document that can be used with this capability. */
  readonly InstructionsDocuments?: readonly Capability_S3Location[] | undefined;
  /** The display name of the capability. */
  readonly Name?: string | undefined;
  /** Specifies the key-value pairs assigned to ARNs that you can use to group and search for resources by type. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the type of the capability. */
  readonly Type?: string | undefined;
  /** Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or… */
  readonly CapabilityArn?: string | undefined;
  /** Returns a system-assigned unique identifier for the capability. */
  readonly CapabilityId?: string | undefined;
  /** Returns a timestamp for creation date and time of the capability. */
  readonly CreatedAt?: string | undefined;
  /** Returns a timestamp that identifies the most recent date and time that the capability was modified. */
  readonly ModifiedAt?: string | undefined;
}

/** A capability object. */
export interface Capability_CapabilityConfiguration {
  /** An EDI (electronic data interchange) configuration object. */
  readonly Edi?: Capability_EdiConfiguration | undefined;
}

/** Specifies the details for the EDI (electronic data interchange) transformation. */
export interface Capability_EdiConfiguration {
  /** Specifies whether this is capability is for inbound or outbound transformations. */
  readonly CapabilityDirection?: string | undefined;
  /** Contains the Amazon S3 bucket and prefix for the location of the input file, which is contained in an `S3Location`… */
  readonly InputLocation?: Capability_S3Location | undefined;
  /** Contains the Amazon S3 bucket and prefix for the location of the output file, which is contained in an `S3Location`… */
  readonly OutputLocation?: Capability_S3Location | undefined;
  /** Returns the system-assigned unique identifier for the transformer. */
  readonly TransformerId?: string | undefined;
  /** Returns the type of the capability. */
  readonly Type?: Capability_EdiType | undefined;
}

export interface Capability_EdiType {
  readonly X12Details?: Capability_X12Details | undefined;
}

/** Specifies the details for the Amazon S3 file location that is being used with AWS B2B Data Interchange. */
export interface Capability_S3Location {
  /** Specifies the name of the Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** Specifies the Amazon S3 key for the file location. */
  readonly Key?: string | undefined;
}

/** A structure that contains the X12 transaction set and version. */
export interface Capability_X12Details {
  /** Returns an enumerated type where each value identifies an X12 transaction set. */
  readonly TransactionSet?: string | undefined;
  /** Returns the version to use for the specified X12 transaction set. */
  readonly Version?: string | undefined;
}

/** `AWS::B2BI::Partnership`: Creates a partnership between a customer and a trading partner, based on the supplied parameters. */
export interface Partnership {
  /** Returns one or more capabilities associated with this partnership. */
  readonly Capabilities?: readonly string[] | undefined;
  /** Contains the details for an Outbound EDI capability. */
  readonly CapabilityOptions?: Partnership_CapabilityOptions | undefined;
  /** Specifies the email address associated with this trading partner. */
  readonly Email?: string | undefined;
  /** Returns the name of the partnership. */
  readonly Name?: string | undefined;
  /** Specifies the phone number associated with the partnership. */
  readonly Phone?: string | undefined;
  /** Returns the unique, system-generated identifier for the profile connected to this partnership. */
  readonly ProfileId?: string | undefined;
  /** A key-value pair for a specific partnership. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns a timestamp for creation date and time of the partnership. */
  readonly CreatedAt?: string | undefined;
  /** Returns a timestamp that identifies the most recent date and time that the partnership was modified. */
  readonly ModifiedAt?: string | undefined;
  /** Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or… */
  readonly PartnershipArn?: string | undefined;
  /** Returns the unique, system-generated identifier for a partnership. */
  readonly PartnershipId?: string | undefined;
  /** Returns the unique, system-generated identifier for a trading partner. */
  readonly TradingPartnerId?: string | undefined;
}

/** Contains the details for an Outbound EDI capability. */
export interface Partnership_CapabilityOptions {
  /** A structure that contains the inbound EDI options for the capability. */
  readonly InboundEdi?: Partnership_InboundEdiOptions | undefined;
  /** A structure that contains the outbound EDI options. */
  readonly OutboundEdi?: Partnership_OutboundEdiOptions | undefined;
}

/** Contains options for processing inbound EDI files. */
export interface Partnership_InboundEdiOptions {
  /** A structure that contains X12-specific options for processing inbound X12 EDI files. */
  readonly X12?: Partnership_X12InboundEdiOptions | undefined;
}

/** A container for outbound EDI options. */
export interface Partnership_OutboundEdiOptions {
  /** A structure that contains an X12 envelope structure. */
  readonly X12?: Partnership_X12Envelope | undefined;
}

/** Contains options for wrapping (line folding) in X12 EDI files. */
export interface Partnership_WrapOptions {
  /** Specifies the maximum length of a line before wrapping occurs. */
  readonly LineLength?: number | undefined;
  /** Specifies the character sequence used to terminate lines when wrapping. */
  readonly LineTerminator?: string | undefined;
  /** Specifies the method used for wrapping lines in the EDI output. */
  readonly WrapBy?: string | undefined;
}

/** Contains options for configuring X12 acknowledgments. */
export interface Partnership_X12AcknowledgmentOptions {
  /** Specifies whether functional acknowledgments (997/999) should be generated for incoming X12 transactions. */
  readonly FunctionalAcknowledgment?: string | undefined;
  /** Specifies whether technical acknowledgments (TA1) should be generated for incoming X12 interchanges. */
  readonly TechnicalAcknowledgment?: string | undefined;
}

/** Contains configuration for X12 control numbers used in X12 EDI generation. */
export interface Partnership_X12ControlNumbers {
  /** Specifies the starting functional group control number (GS06) to use for X12 EDI generation. */
  readonly StartingFunctionalGroupControlNumber?: number | undefined;
  /** Specifies the starting interchange control number (ISA13) to use for X12 EDI generation. */
  readonly StartingInterchangeControlNumber?: number | undefined;
  /** Specifies the starting transaction set control number (ST02) to use for X12 EDI generation. */
  readonly StartingTransactionSetControlNumber?: number | undefined;
}

/** In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange… */
export interface Partnership_X12Delimiters {
  /** The component, or sub-element, separator. */
  readonly ComponentSeparator?: string | undefined;
  /** The data element separator. */
  readonly DataElementSeparator?: string | undefined;
  /** The segment terminator. */
  readonly SegmentTerminator?: string | undefined;
}

/** A wrapper structure for an X12 definition object. */
export interface Partnership_X12Envelope {
  /** A container for the X12 outbound EDI headers. */
  readonly Common?: Partnership_X12OutboundEdiHeaders | undefined;
  readonly WrapOptions?: Partnership_WrapOptions | undefined;
}

/** Part of the X12 message structure. */
export interface Partnership_X12FunctionalGroupHeaders {
  /** A value representing the code used to identify the party receiving a message, at position GS-03. */
  readonly ApplicationReceiverCode?: string | undefined;
  /** A value representing the code used to identify the party transmitting a message, at position GS-02. */
  readonly ApplicationSenderCode?: string | undefined;
  /** A code that identifies the issuer of the standard, at position GS-07. */
  readonly ResponsibleAgencyCode?: string | undefined;
}

/** Contains options specific to processing inbound X12 EDI files. */
export interface Partnership_X12InboundEdiOptions {
  /** Specifies acknowledgment options for inbound X12 EDI files. */
  readonly AcknowledgmentOptions?: Partnership_X12AcknowledgmentOptions | undefined;
}

/** In X12, the Interchange Control Header is the first segment of an EDI document and is part of the Interchange Envelope. */
export interface Partnership_X12InterchangeControlHeaders {
  /** Located at position ISA-14 in the header. */
  readonly AcknowledgmentRequestedCode?: string | undefined;
  /** Located at position ISA-08 in the header. */
  readonly ReceiverId?: string | undefined;
  /** Located at position ISA-07 in the header. */
  readonly ReceiverIdQualifier?: string | undefined;
  /** Located at position ISA-11 in the header. */
  readonly RepetitionSeparator?: string | undefined;
  /** Located at position ISA-06 in the header. */
  readonly SenderId?: string | undefined;
  /** Located at position ISA-05 in the header. */
  readonly SenderIdQualifier?: string | undefined;
  /** Located at position ISA-15 in the header. */
  readonly UsageIndicatorCode?: string | undefined;
}

/** A structure containing the details for an outbound EDI object. */
export interface Partnership_X12OutboundEdiHeaders {
  /** Specifies control number configuration for outbound X12 EDI headers. */
  readonly ControlNumbers?: Partnership_X12ControlNumbers | undefined;
  /** The delimiters, for example semicolon ( `;` ), that separates sections of the headers for the X12 object. */
  readonly Delimiters?: Partnership_X12Delimiters | undefined;
  /** The functional group headers for the X12 object. */
  readonly FunctionalGroupHeaders?: Partnership_X12FunctionalGroupHeaders | undefined;
  /** Specifies the time format in the GS05 element (time) of the functional group header. */
  readonly Gs05TimeFormat?: string | undefined;
  /** In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange… */
  readonly InterchangeControlHeaders?: Partnership_X12InterchangeControlHeaders | undefined;
  /** Specifies whether or not to validate the EDI for this X12 object. */
  readonly ValidateEdi?: boolean | undefined;
}

/** `AWS::B2BI::Profile`: Creates a customer profile. */
export interface Profile {
  /** Returns the name for the business associated with this profile. */
  readonly BusinessName?: string | undefined;
  readonly Email?: string | undefined;
  /** Specifies whether or not logging is enabled for this profile. */
  readonly Logging?: string | undefined;
  /** Returns the display name for profile. */
  readonly Name?: string | undefined;
  /** Specifies the phone number associated with the profile. */
  readonly Phone?: string | undefined;
  /** A key-value pair for a specific profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the timestamp for creation date and time of the profile. */
  readonly CreatedAt?: string | undefined;
  /** Returns the name of the logging group. */
  readonly LogGroupName?: string | undefined;
  /** Returns the timestamp that identifies the most recent date and time that the profile was modified. */
  readonly ModifiedAt?: string | undefined;
  /** Returns an Amazon Resource Name (ARN) for the profile. */
  readonly ProfileArn?: string | undefined;
  readonly ProfileId?: string | undefined;
}

/** `AWS::B2BI::Transformer`: Creates a transformer. */
export interface Transformer {
  readonly EdiType?: Transformer_EdiType | undefined;
  readonly FileFormat?: string | undefined;
  /** Returns a structure that contains the format options for the transformation. */
  readonly InputConversion?: Transformer_InputConversion | undefined;
  /** Returns the structure that contains the mapping template and its language (either XSLT or JSONATA). */
  readonly Mapping?: Transformer_Mapping | undefined;
  /** This shape is deprecated. */
  readonly MappingTemplate?: string | undefined;
  /** Returns the descriptive name for the transformer. */
  readonly Name?: string | undefined;
  /** Returns the `OutputConversion` object, which contains the format options for the outbound transformation. */
  readonly OutputConversion?: Transformer_OutputConversion | undefined;
  /** This shape is deprecated. */
  readonly SampleDocument?: string | undefined;
  /** Returns a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the… */
  readonly SampleDocuments?: Transformer_SampleDocuments | undefined;
  /** Returns the state of the newly created transformer. */
  readonly Status?: string | undefined;
  /** A key-value pair for a specific transformer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns a timestamp indicating when the transformer was created. */
  readonly CreatedAt?: string | undefined;
  /** Returns a timestamp representing the date and time for the most recent change for the transformer object. */
  readonly ModifiedAt?: string | undefined;
  /** Returns an Amazon Resource Name (ARN) for a specific transformer. */
  readonly TransformerArn?: string | undefined;
  /** The system-assigned unique identifier for the transformer. */
  readonly TransformerId?: string | undefined;
}

/** A structure that contains advanced options for EDI processing. */
export interface Transformer_AdvancedOptions {
  /** A structure that contains X12-specific advanced options, such as split options for processing X12 EDI files. */
  readonly X12?: Transformer_X12AdvancedOptions | undefined;
}

export interface Transformer_EdiType {
  readonly X12Details?: Transformer_X12Details | undefined;
}

/** A structure that contains the X12 transaction set and version. */
export interface Transformer_FormatOptions {
  readonly X12?: Transformer_X12Details | undefined;
}

/** Contains the input formatting options for an inbound transformer (takes an X12-formatted EDI document as input and… */
export interface Transformer_InputConversion {
  /** Specifies advanced options for the input conversion process. */
  readonly AdvancedOptions?: Transformer_AdvancedOptions | undefined;
  /** A structure that contains the formatting options for an inbound transformer. */
  readonly FormatOptions?: Transformer_FormatOptions | undefined;
  /** The format for the transformer input. */
  readonly FromFormat?: string | undefined;
}

/** Specifies the mapping template for the transformer. */
export interface Transformer_Mapping {
  /** A string that represents the mapping template, in the transformation language specified in `templateLanguage`. */
  readonly Template?: string | undefined;
  /** The transformation language for the template, either XSLT or JSONATA. */
  readonly TemplateLanguage?: string | undefined;
}

/** Contains the formatting options for an outbound transformer (takes JSON or XML as input and converts it to an EDI… */
export interface Transformer_OutputConversion {
  readonly AdvancedOptions?: Transformer_AdvancedOptions | undefined;
  /** A structure that contains the X12 transaction set and version for the transformer output. */
  readonly FormatOptions?: Transformer_FormatOptions | undefined;
  /** The format for the output from an outbound transformer. */
  readonly ToFormat?: string | undefined;
}

/** An array of the Amazon S3 keys used to identify the location for your sample documents. */
export interface Transformer_SampleDocumentKeys {
  /** An array of keys for your input sample documents. */
  readonly Input?: string | undefined;
  /** An array of keys for your output sample documents. */
  readonly Output?: string | undefined;
}

/** Describes a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the… */
export interface Transformer_SampleDocuments {
  /** Contains the Amazon S3 bucket that is used to hold your sample documents. */
  readonly BucketName?: string | undefined;
  /** Contains an array of the Amazon S3 keys used to identify the location for your sample documents. */
  readonly Keys?: readonly Transformer_SampleDocumentKeys[] | undefined;
}

/** Contains advanced options specific to X12 EDI processing, such as splitting large X12 files into smaller units. */
export interface Transformer_X12AdvancedOptions {
  /** Specifies options for splitting X12 EDI files. */
  readonly SplitOptions?: Transformer_X12SplitOptions | undefined;
  /** Specifies validation options for X12 EDI processing. */
  readonly ValidationOptions?: Transformer_X12ValidationOptions | undefined;
}

/** Code list validation rule configuration. */
export interface Transformer_X12CodeListValidationRule {
  /** Specifies a list of code values to add to the element's allowed values. */
  readonly CodesToAdd?: readonly string[] | undefined;
  /** Specifies a list of code values to remove from the element's allowed values. */
  readonly CodesToRemove?: readonly string[] | undefined;
  /** Specifies the four-digit element ID to which the code list modifications apply. */
  readonly ElementId?: string | undefined;
}

/** A structure that contains the X12 transaction set and version. */
export interface Transformer_X12Details {
  /** Returns an enumerated type where each value identifies an X12 transaction set. */
  readonly TransactionSet?: string | undefined;
  /** Returns the version to use for the specified X12 transaction set. */
  readonly Version?: string | undefined;
}

/** Defines a validation rule that specifies custom length constraints for a specific X12 element. */
export interface Transformer_X12ElementLengthValidationRule {
  /** Specifies the four-digit element ID to which the length constraints will be applied. */
  readonly ElementId?: string | undefined;
  /** Specifies the maximum allowed length for the identified element. */
  readonly MaxLength?: number | undefined;
  /** Specifies the minimum required length for the identified element. */
  readonly MinLength?: number | undefined;
}

/** Defines a validation rule that modifies the requirement status of a specific X12 element within a segment. */
export interface Transformer_X12ElementRequirementValidationRule {
  /** Specifies the position of the element within an X12 segment for which the requirement status will be modified. */
  readonly ElementPosition?: string | undefined;
  /** Specifies the requirement status for the element at the specified position. */
  readonly Requirement?: string | undefined;
}

/** Contains options for splitting X12 EDI files into smaller units. */
export interface Transformer_X12SplitOptions {
  /** Specifies the method used to split X12 EDI files. */
  readonly SplitBy?: string | undefined;
}

/** Contains configuration options for X12 EDI validation. */
export interface Transformer_X12ValidationOptions {
  /** Specifies a list of validation rules to apply during EDI document processing. */
  readonly ValidationRules?: readonly Transformer_X12ValidationRule[] | undefined;
}

/** Represents a single validation rule that can be applied during X12 EDI processing. */
export interface Transformer_X12ValidationRule {
  /** Specifies a code list validation rule that modifies the allowed code values for a specific X12 element. */
  readonly CodeListValidationRule?: Transformer_X12CodeListValidationRule | undefined;
  /** Specifies an element length validation rule that defines custom length constraints for a specific X12 element. */
  readonly ElementLengthValidationRule?: Transformer_X12ElementLengthValidationRule | undefined;
  /** Specifies an element requirement validation rule that modifies whether a specific X12 element is required or optional… */
  readonly ElementRequirementValidationRule?: Transformer_X12ElementRequirementValidationRule | undefined;
}
