// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Transcribe::CallAnalyticsCategory`: Resource type definition for AWS::Transcribe::CallAnalyticsCategory */
export interface CallAnalyticsCategory {
  /** A unique name, chosen by you, for your Call Analytics category. */
  readonly CategoryName?: string | undefined;
  /** The input type associated with the specified category. */
  readonly InputType?: string | undefined;
  /** Rules define a Call Analytics category. */
  readonly Rules?: readonly CallAnalyticsCategory_Rule[] | undefined;
  /** Tags associated with the Call Analytics category. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Call Analytics category. */
  readonly Arn?: string | undefined;
  /** The date and time the Call Analytics category was created. */
  readonly CreateTime?: string | undefined;
  /** The date and time the Call Analytics category was last updated. */
  readonly LastUpdateTime?: string | undefined;
}

export interface CallAnalyticsCategory_AbsoluteTimeRange {
  readonly EndTime?: number | undefined;
  readonly First?: number | undefined;
  readonly Last?: number | undefined;
  readonly StartTime?: number | undefined;
}

export interface CallAnalyticsCategory_InterruptionFilter {
  readonly AbsoluteTimeRange?: CallAnalyticsCategory_AbsoluteTimeRange | undefined;
  readonly Negate?: boolean | undefined;
  readonly ParticipantRole?: string | undefined;
  readonly RelativeTimeRange?: CallAnalyticsCategory_RelativeTimeRange | undefined;
  readonly Threshold?: number | undefined;
}

export interface CallAnalyticsCategory_NonTalkTimeFilter {
  readonly AbsoluteTimeRange?: CallAnalyticsCategory_AbsoluteTimeRange | undefined;
  readonly Negate?: boolean | undefined;
  readonly RelativeTimeRange?: CallAnalyticsCategory_RelativeTimeRange | undefined;
  readonly Threshold?: number | undefined;
}

export interface CallAnalyticsCategory_RelativeTimeRange {
  readonly EndPercentage?: number | undefined;
  readonly First?: number | undefined;
  readonly Last?: number | undefined;
  readonly StartPercentage?: number | undefined;
}

export interface CallAnalyticsCategory_Rule {
  readonly InterruptionFilter?: CallAnalyticsCategory_InterruptionFilter | undefined;
  readonly NonTalkTimeFilter?: CallAnalyticsCategory_NonTalkTimeFilter | undefined;
  readonly SentimentFilter?: CallAnalyticsCategory_SentimentFilter | undefined;
  readonly TranscriptFilter?: CallAnalyticsCategory_TranscriptFilter | undefined;
}

export interface CallAnalyticsCategory_SentimentFilter {
  readonly AbsoluteTimeRange?: CallAnalyticsCategory_AbsoluteTimeRange | undefined;
  readonly Negate?: boolean | undefined;
  readonly ParticipantRole?: string | undefined;
  readonly RelativeTimeRange?: CallAnalyticsCategory_RelativeTimeRange | undefined;
  readonly Sentiments?: readonly string[] | undefined;
}

export interface CallAnalyticsCategory_TranscriptFilter {
  readonly AbsoluteTimeRange?: CallAnalyticsCategory_AbsoluteTimeRange | undefined;
  readonly Negate?: boolean | undefined;
  readonly ParticipantRole?: string | undefined;
  readonly RelativeTimeRange?: CallAnalyticsCategory_RelativeTimeRange | undefined;
  readonly Targets?: readonly string[] | undefined;
  readonly TranscriptFilterType?: string | undefined;
}

/** `AWS::Transcribe::MedicalVocabulary`: Resource type definition for AWS::Transcribe::MedicalVocabulary */
export interface MedicalVocabulary {
  /** The language code of the vocabulary entries. */
  readonly LanguageCode?: string | undefined;
  /** Tags associated with the medical vocabulary. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon S3 location of the text file that contains the medical vocabulary. */
  readonly VocabularyFileUri?: string | undefined;
  /** The name of the medical vocabulary. */
  readonly VocabularyName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the medical vocabulary. */
  readonly Arn?: string | undefined;
}

/** `AWS::Transcribe::Vocabulary`: Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and phrases. */
export interface Vocabulary {
  /** The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your… */
  readonly DataAccessRoleArn?: string | undefined;
  /** The language code that represents the language of the entries in your custom vocabulary. */
  readonly LanguageCode?: string | undefined;
  /** Use this parameter if you want to create your custom vocabulary by including all desired terms, as comma-separated… */
  readonly Phrases?: readonly string[] | undefined;
  /** Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon S3 location of the text file that contains your custom vocabulary. */
  readonly VocabularyFileUri?: string | undefined;
  /** A unique name, chosen by you, for your custom vocabulary. */
  readonly VocabularyName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the custom vocabulary. */
  readonly Arn?: string | undefined;
  /** The date and time the specified custom vocabulary was last modified. */
  readonly LastModifiedTime?: string | undefined;
  /** The processing state of your custom vocabulary. */
  readonly VocabularyState?: string | undefined;
}

/** `AWS::Transcribe::VocabularyFilter`: Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your transcript. */
export interface VocabularyFilter {
  /** The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your… */
  readonly DataAccessRoleArn?: string | undefined;
  /** The language code that represents the language of the entries in your vocabulary filter. */
  readonly LanguageCode?: string | undefined;
  /** Tags associated with the vocabulary filter. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon S3 location of the text file that contains your custom vocabulary filter terms. */
  readonly VocabularyFilterFileUri?: string | undefined;
  /** A unique name, chosen by you, for your custom vocabulary filter. */
  readonly VocabularyFilterName?: string | undefined;
  /** Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as… */
  readonly Words?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the vocabulary filter. */
  readonly Arn?: string | undefined;
}
