// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Macie::AllowList`: The `AWS::Macie::AllowList` resource specifies an allow list. */
export interface AllowList {
  /** The criteria that specify the text or text pattern to ignore. */
  readonly Criteria?: AllowList_Criteria | undefined;
  /** A custom description of the allow list. */
  readonly Description?: string | undefined;
  /** A custom name for the allow list. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to the allow list. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the allow list. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the allow list. */
  readonly Id?: string | undefined;
  /** The current status of the allow list, which indicates whether Amazon Macie can access and use the list's criteria. */
  readonly Status?: string | undefined;
}

/** Specifies the criteria for an allow list, which is a list that defines specific text or a text pattern to ignore when… */
export interface AllowList_Criteria {
  /** The regular expression ( regex ) that defines the text pattern to ignore. */
  readonly Regex?: string | undefined;
  /** The location and name of an Amazon S3 object that lists specific text to ignore. */
  readonly S3WordsList?: AllowList_S3WordsList | undefined;
}

/** Specifies the location and name of an Amazon Simple Storage Service ( Amazon S3 ) object that lists specific,… */
export interface AllowList_S3WordsList {
  /** The full name of the S3 bucket that contains the object. */
  readonly BucketName?: string | undefined;
  /** The full name of the S3 object. */
  readonly ObjectKey?: string | undefined;
}

/** `AWS::Macie::CustomDataIdentifier`: The `AWS::Macie::CustomDataIdentifier` resource specifies a custom data identifier. */
export interface CustomDataIdentifier {
  /** A custom description of the custom data identifier. */
  readonly Description?: string | undefined;
  /** An array of character sequences ( ignore words ) to exclude from the results. */
  readonly IgnoreWords?: readonly string[] | undefined;
  /** An array of character sequences ( keywords ), one of which must precede and be in proximity ( `MaximumMatchDistance` )… */
  readonly Keywords?: readonly string[] | undefined;
  /** The maximum number of characters that can exist between the end of at least one complete character sequence specified… */
  readonly MaximumMatchDistance?: number | undefined;
  /** A custom name for the custom data identifier. */
  readonly Name?: string | undefined;
  /** The regular expression ( regex ) that defines the text pattern to match. */
  readonly Regex?: string | undefined;
  /** An array of key-value pairs to apply to the custom data identifier. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the custom data identifier. */
  readonly Arn?: string | undefined;
  /** The unique identifier for the custom data identifier. */
  readonly Id?: string | undefined;
}

/** `AWS::Macie::FindingsFilter`: The `AWS::Macie::FindingsFilter` resource specifies a findings filter. */
export interface FindingsFilter {
  /** The action to perform on findings that match the filter criteria ( `FindingCriteria` ). */
  readonly Action?: string | undefined;
  /** A custom description of the findings filter. */
  readonly Description?: string | undefined;
  /** The criteria to use to filter findings. */
  readonly FindingCriteria?: FindingsFilter_FindingCriteria | undefined;
  /** A custom name for the findings filter. */
  readonly Name?: string | undefined;
  /** The position of the findings filter in the list of saved filter rules on the Amazon Macie console. */
  readonly Position?: number | undefined;
  /** An array of key-value pairs to apply to the findings filter. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the findings filter. */
  readonly Arn?: string | undefined;
  readonly FindingsFilterListItems?: readonly Json[] | undefined;
  /** The unique identifier for the findings filter. */
  readonly Id?: string | undefined;
}

/** Specifies a condition that defines the property, operator, and one or more values to use in a findings filter. */
export interface FindingsFilter_CriterionAdditionalProperties {
  /** The value for the specified property matches (equals) the specified value. */
  readonly eq?: readonly string[] | undefined;
  /** The value for the specified property is greater than the specified value. */
  readonly gt?: number | undefined;
  /** The value for the specified property is greater than or equal to the specified value. */
  readonly gte?: number | undefined;
  /** The value for the specified property is less than the specified value. */
  readonly lt?: number | undefined;
  /** The value for the specified property is less than or equal to the specified value. */
  readonly lte?: number | undefined;
  /** The value for the specified property doesn't match (doesn't equal) the specified value. */
  readonly neq?: readonly string[] | undefined;
}

/** Specifies, as a map, one or more property-based conditions for a findings filter. */
export interface FindingsFilter_FindingCriteria {
  /** Specifies a condition that defines the property, operator, and one or more values to use to filter the results. */
  readonly Criterion?: { readonly [key: string]: FindingsFilter_CriterionAdditionalProperties | undefined } | undefined;
}

/** `AWS::Macie::Member`: Represents the association between an Amazon Macie administrator account and a member account. */
export interface Member {
  /** The AWS account ID for the account to associate with the Amazon Macie administrator account. */
  readonly AccountId?: string | undefined;
  /** The email address for the account to associate with the Amazon Macie administrator account. */
  readonly Email?: string | undefined;
  /** The tags to associate with the member account in Amazon Macie. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The AWS account ID for the Amazon Macie administrator account. */
  readonly AdministratorAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account. */
  readonly Arn?: string | undefined;
  /** The current status of the relationship between the account and the Amazon Macie administrator account. */
  readonly RelationshipStatus?: string | undefined;
  /** The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the relationship… */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::Macie::Session`: The `AWS::Macie::Session` resource represents the Amazon Macie service and certain configuration settings for an Amazon… */
export interface Session {
  /** Specifies how often Amazon Macie publishes updates to policy findings for the account. */
  readonly FindingPublishingFrequency?: string | undefined;
  /** The status of Amazon Macie for the account. */
  readonly Status?: string | undefined;
  /** The status of automated sensitive data discovery for the account. */
  readonly AutomatedDiscoveryStatus?: string | undefined;
  /** The account ID for the AWS account in which the Amazon Macie session is created. */
  readonly AwsAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service-linked role that allows Amazon Macie to monitor and analyze data in AWS… */
  readonly ServiceRole?: string | undefined;
}
