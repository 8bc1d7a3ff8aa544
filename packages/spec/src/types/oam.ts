// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';

/** `AWS::Oam::Link`: Creates a link between a source account and a sink that you have created in a monitoring account. */
export interface Link {
  /** Specify a friendly human-readable name to use to identify this source account when you are viewing data from it in the… */
  readonly LabelTemplate?: string | undefined;
  /** Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be… */
  readonly LinkConfiguration?: Link_LinkConfiguration | undefined;
  /** An array of strings that define which types of data that the source account shares with the monitoring account. */
  readonly ResourceTypes?: readonly string[] | undefined;
  /** The ARN of the sink in the monitoring account that you want to link to. */
  readonly SinkIdentifier?: string | undefined;
  /** An array of key-value pairs to apply to the link. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the link. */
  readonly Arn?: string | undefined;
  /** The friendly human-readable name used to identify this source account when it is viewed from the monitoring account. */
  readonly Label?: string | undefined;
}

/** Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be… */
export interface Link_LinkConfiguration {
  /** Use this structure to filter which log groups are to share log events from this source account to the monitoring… */
  readonly LogGroupConfiguration?: Link_LinkFilter | undefined;
  /** Use this structure to filter which metric namespaces are to be shared from the source account to the monitoring account. */
  readonly MetricConfiguration?: Link_LinkFilter | undefined;
}

/** When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring… */
export interface Link_LinkFilter {
  /** When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring… */
  readonly Filter?: string | undefined;
}

/** `AWS::Oam::Sink`: Creates or updates a sink in the current account, so that it can be used as a monitoring account in CloudWatch… */
export interface Sink {
  /** A name for the sink. */
  readonly Name?: string | undefined;
  /** The IAM policy that grants permissions to source accounts to link to this sink. */
  readonly Policy?: PolicyDocument | undefined;
  /** An array of key-value pairs to apply to the sink. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the sink. */
  readonly Arn?: string | undefined;
}
