// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Textract::Adapter`: The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced… */
export interface Adapter {
  /** The name to be assigned to the adapter being created. */
  readonly AdapterName?: string | undefined;
  /** Controls whether or not the adapter should automatically update. */
  readonly AutoUpdate?: string | undefined;
  /** The description to be assigned to the adapter being created. */
  readonly Description?: string | undefined;
  /** The type of feature that the adapter is being trained on. */
  readonly FeatureTypes?: readonly string[] | undefined;
  /** A list of tags to be added to the adapter. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique identifier for the adapter resource. */
  readonly AdapterId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the adapter. */
  readonly Arn?: string | undefined;
  /** The date and time that the adapter was created. */
  readonly CreationTime?: string | undefined;
}
