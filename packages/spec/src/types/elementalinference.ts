// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ElementalInference::Dictionary`: Represents a custom dictionary for improving transcription accuracy */
export interface Dictionary {
  readonly Entries?: string | undefined;
  readonly Language?: string | undefined;
  readonly Name?: string | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::ElementalInference::Feed`: Represents a feed that receives media for inference processing */
export interface Feed {
  readonly AccessRoleArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Outputs?: readonly Feed_GetOutput[] | undefined;
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  readonly Arn?: string | undefined;
  readonly DataEndpoints?: readonly string[] | undefined;
  readonly Id?: string | undefined;
}

export interface Feed_AspectRatio {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}

export interface Feed_ClippingConfig {
  readonly CallbackMetadata?: string | undefined;
  /** Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output. */
  readonly DataSourceConfiguration?: Feed_DataSourceConfiguration | undefined;
}

export interface Feed_CroppingConfig {
  readonly TemplateGroups?: readonly Feed_TemplateGroup[] | undefined;
}

/** Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output. */
export interface Feed_DataSourceConfiguration {
  /** The ID of the fixture whose event data you want Elemental Inference to map onto this clipping output. */
  readonly FixtureId?: string | undefined;
}

export interface Feed_GetOutput {
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly OutputConfig?: Feed_OutputConfig | undefined;
  readonly Status?: string | undefined;
}

export interface Feed_OutputConfig {
  readonly Clipping?: Feed_ClippingConfig | undefined;
  readonly Cropping?: Feed_CroppingConfig | undefined;
  readonly Subtitling?: Feed_SubtitlingConfig | undefined;
}

export interface Feed_SubtitlingConfig {
  readonly AspectRatio?: Feed_AspectRatio | undefined;
  readonly Dictionary?: string | undefined;
  readonly Language?: string | undefined;
  readonly ProfanityFilter?: string | undefined;
}

export interface Feed_TemplateGroup {
  readonly Name?: string | undefined;
  readonly TemplateUris?: readonly string[] | undefined;
}
