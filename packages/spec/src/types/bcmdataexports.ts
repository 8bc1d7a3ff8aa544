// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::BCMDataExports::Export`: Creates a data export and specifies the data query, the delivery preference, and any optional resource tags. */
export interface Export {
  /** The details that are available for an export. */
  readonly Export?: Export_Export | undefined;
  readonly Tags?: readonly Export_ResourceTag[] | undefined;
  /** The Amazon Resource Name (ARN) for this export. */
  readonly ExportArn?: string | undefined;
}

/** The SQL query of column selections and row filters from the data table you want. */
export interface Export_DataQuery {
  /** The query statement. */
  readonly QueryStatement?: string | undefined;
  /** The table configuration. */
  readonly TableConfigurations?: { readonly [key: string]: { readonly [key: string]: string | undefined } | undefined } | undefined;
}

/** The destinations used for data exports. */
export interface Export_DestinationConfigurations {
  /** An object that describes the destination of the data exports file. */
  readonly S3Destination?: Export_S3Destination | undefined;
}

/** The details that are available for an export. */
export interface Export_Export {
  /** The data query for this specific data export. */
  readonly DataQuery?: Export_DataQuery | undefined;
  /** The description for this specific data export. */
  readonly Description?: string | undefined;
  /** The destination configuration for this specific data export. */
  readonly DestinationConfigurations?: Export_DestinationConfigurations | undefined;
  /** The Amazon Resource Name (ARN) for this export. */
  readonly ExportArn?: string | undefined;
  /** The name of this specific data export. */
  readonly Name?: string | undefined;
  /** The cadence for AWS to update the export in your S3 bucket. */
  readonly RefreshCadence?: Export_RefreshCadence | undefined;
}

/** The cadence for AWS to update the data export in your S3 bucket. */
export interface Export_RefreshCadence {
  /** The frequency that data exports are updated. */
  readonly Frequency?: string | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface Export_ResourceTag {
  /** The key that's associated with the tag. */
  readonly Key?: string | undefined;
  /** The value that's associated with the tag. */
  readonly Value?: string | undefined;
}

/** Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name and object keys of a data exports file. */
export interface Export_S3Destination {
  /** The name of the Amazon S3 bucket used as the destination of a data export file. */
  readonly S3Bucket?: string | undefined;
  readonly S3BucketOwner?: string | undefined;
  /** The output configuration for the data export. */
  readonly S3OutputConfigurations?: Export_S3OutputConfigurations | undefined;
  /** The S3 path prefix you want prepended to the name of your data export. */
  readonly S3Prefix?: string | undefined;
  /** The S3 bucket Region. */
  readonly S3Region?: string | undefined;
}

/** The compression type, file format, and overwrite preference for the data export. */
export interface Export_S3OutputConfigurations {
  /** The compression type for the data export. */
  readonly Compression?: string | undefined;
  /** The file format for the data export. */
  readonly Format?: string | undefined;
  /** The output type for the data export. */
  readonly OutputType?: string | undefined;
  /** The rule to follow when generating a version of the data export file. */
  readonly Overwrite?: string | undefined;
}
