// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::Translate::ParallelData`: A parallel data resource in Amazon Translate used to customize machine translation output. */
export interface ParallelData {
  /** A custom description for the parallel data resource. */
  readonly Description?: string | undefined;
  /** The encryption key used to encrypt this object. */
  readonly EncryptionKey?: ParallelData_EncryptionKey | undefined;
  /** A custom name for the parallel data resource. */
  readonly Name?: string | undefined;
  /** Specifies the format and S3 location of the parallel data input file. */
  readonly ParallelDataConfig?: ParallelData_ParallelDataConfig | undefined;
  /** Tags associated with the parallel data resource. */
  readonly Tags?: readonly ParallelData_TagsItems[] | undefined;
  /** The Amazon Resource Name (ARN) of the parallel data resource. */
  readonly Arn?: string | undefined;
  /** The time at which the parallel data resource was created. */
  readonly CreatedAt?: string | undefined;
  /** The number of records unsuccessfully imported. */
  readonly FailedRecordCount?: number | undefined;
  /** The number of UTF-8 characters imported from the parallel data input file. */
  readonly ImportedDataSize?: number | undefined;
  /** The number of records successfully imported. */
  readonly ImportedRecordCount?: number | undefined;
  /** The time at which the parallel data resource was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The number of items skipped during import. */
  readonly SkippedRecordCount?: number | undefined;
  /** The source language of the translations in the parallel data file. */
  readonly SourceLanguageCode?: string | undefined;
  /** The status of the parallel data resource. */
  readonly Status?: string | undefined;
  /** The language codes for the target languages available in the parallel data file. */
  readonly TargetLanguageCodes?: readonly string[] | undefined;
}

/** The encryption key used to encrypt this object. */
export interface ParallelData_EncryptionKey {
  /** The Amazon Resource Name (ARN) of the encryption key. */
  readonly Id?: string | undefined;
  /** The type of encryption key. */
  readonly Type?: string | undefined;
}

/** Specifies the format and S3 location of the parallel data input file. */
export interface ParallelData_ParallelDataConfig {
  /** The format of the parallel data input file. */
  readonly Format?: string | undefined;
  /** The URI of the Amazon S3 folder that contains the parallel data input file. */
  readonly S3Uri?: string | undefined;
}

export interface ParallelData_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
