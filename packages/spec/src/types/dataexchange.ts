// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DataExchange::DataSet`: Definition of AWS::DataExchange::DataSet Resource Type */
export interface DataSet {
  /** The type of asset that is added to a data set. */
  readonly AssetType?: string | undefined;
  /** A description for the data set. */
  readonly Description?: string | undefined;
  /** The name of the data set. */
  readonly Name?: string | undefined;
  /** Tags for the data set. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN for the data set. */
  readonly Arn?: string | undefined;
  /** The date and time that the data set was created, in ISO 8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier for the data set. */
  readonly Id?: string | undefined;
  /** A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for… */
  readonly Origin?: string | undefined;
  /** The date and time that the data set was last updated, in ISO 8601 format. */
  readonly UpdatedAt?: string | undefined;
}

/** `AWS::DataExchange::EventAction`: An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when a… */
export interface EventAction {
  /** What occurs after a certain event. */
  readonly Action?: EventAction_Action | undefined;
  /** What occurs to start an action. */
  readonly Event?: EventAction_Event | undefined;
  /** The tags for the event action. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN for the event action. */
  readonly Arn?: string | undefined;
  /** The date and time that the event action was created, in ISO 8601 format. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier for the event action. */
  readonly EventActionId?: string | undefined;
  /** The date and time that the event action was last updated, in ISO 8601 format. */
  readonly UpdatedAt?: string | undefined;
}

/** What occurs after a certain event. */
export interface EventAction_Action {
  /** Details of the operation to be performed by the job. */
  readonly ExportRevisionToS3?: EventAction_AutoExportRevisionToS3RequestDetails | undefined;
}

/** A revision destination is the Amazon S3 bucket folder destination to where the export will be sent. */
export interface EventAction_AutoExportRevisionDestinationEntry {
  /** The Amazon S3 bucket that is the destination for the event action. */
  readonly Bucket?: string | undefined;
  /** A string representing the pattern for generated names of the individual assets in the revision. */
  readonly KeyPattern?: string | undefined;
}

/** Details of the operation to be performed by the job. */
export interface EventAction_AutoExportRevisionToS3RequestDetails {
  /** Encryption configuration of the export job. */
  readonly Encryption?: EventAction_ExportServerSideEncryption | undefined;
  /** A revision destination is the Amazon S3 bucket folder destination to where the export will be sent. */
  readonly RevisionDestination?: EventAction_AutoExportRevisionDestinationEntry | undefined;
}

/** What occurs to start an action. */
export interface EventAction_Event {
  /** Information about the published revision. */
  readonly RevisionPublished?: EventAction_RevisionPublished | undefined;
}

/** Encryption configuration of the export job. */
export interface EventAction_ExportServerSideEncryption {
  /** The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects. */
  readonly KmsKeyArn?: string | undefined;
  /** The type of server side encryption used for encrypting the objects in Amazon S3. */
  readonly Type?: string | undefined;
}

/** Information about the published revision. */
export interface EventAction_RevisionPublished {
  /** The data set ID of the published revision. */
  readonly DataSetId?: string | undefined;
}
