// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::QLDB::Ledger`: The `AWS::QLDB::Ledger` resource specifies a new Amazon Quantum Ledger Database (Amazon QLDB) ledger in your AWS… */
export interface Ledger {
  /** Specifies whether the ledger is protected from being deleted by any user. */
  readonly DeletionProtection?: boolean | undefined;
  /** The key in AWS Key Management Service ( AWS ) to use for encryption of data at rest in the ledger. */
  readonly KmsKey?: string | undefined;
  /** The name of the ledger that you want to create. */
  readonly Name?: string | undefined;
  /** The permissions mode to assign to the ledger that you want to create. */
  readonly PermissionsMode?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::QLDB::Stream`: The `AWS::QLDB::Stream` resource specifies a journal stream for a given Amazon Quantum Ledger Database (Amazon QLDB)… */
export interface Stream {
  /** The exclusive date and time that specifies when the stream ends. */
  readonly ExclusiveEndTime?: string | undefined;
  /** The inclusive start date and time from which to start streaming journal data. */
  readonly InclusiveStartTime?: string | undefined;
  /** The configuration settings of the Kinesis Data Streams destination for your stream request. */
  readonly KinesisConfiguration?: Stream_KinesisConfiguration | undefined;
  /** The name of the ledger. */
  readonly LedgerName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants QLDB permissions for a journal stream to write data records… */
  readonly RoleArn?: string | undefined;
  /** The name that you want to assign to the QLDB journal stream. */
  readonly StreamName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the QLDB journal stream. */
  readonly Arn?: string | undefined;
  /** The unique ID that QLDB assigns to each QLDB journal stream. */
  readonly Id?: string | undefined;
}

/** The configuration settings of the Amazon Kinesis Data Streams destination for an Amazon QLDB journal stream. */
export interface Stream_KinesisConfiguration {
  /** Enables QLDB to publish multiple data records in a single Kinesis Data Streams record, increasing the number of records… */
  readonly AggregationEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the Kinesis Data Streams resource. */
  readonly StreamArn?: string | undefined;
}
