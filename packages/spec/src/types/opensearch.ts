// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::OpenSearch::DataSource`: Creates a data source for an Amazon OpenSearch Service domain. */
export interface DataSource {
  /** The type of data source. */
  readonly DataSourceType?: DataSource_DataSourceType | undefined;
  /** A description of the data source. */
  readonly Description?: string | undefined;
  /** The name of the OpenSearch Service domain. */
  readonly DomainName?: string | undefined;
  /** The name of the data source. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the data source. */
  readonly Arn?: string | undefined;
  /** The status of the data source. */
  readonly Status?: string | undefined;
}

/** The type of data source. */
export interface DataSource_DataSourceType {
  /** Configuration for an S3 Glue Data Catalog data source. */
  readonly S3GlueDataCatalog?: DataSource_S3GlueDataCatalog | undefined;
}

/** Configuration for an S3 Glue Data Catalog data source. */
export interface DataSource_S3GlueDataCatalog {
  /** The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog. */
  readonly RoleArn?: string | undefined;
}
