// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::DataPipeline::Pipeline`: The AWS::DataPipeline::Pipeline resource specifies a data pipeline that you can use to automate the movement and… */
export interface Pipeline {
  /** Indicates whether to validate and start the pipeline or stop an active pipeline. */
  readonly Activate?: boolean | undefined;
  /** A description of the pipeline. */
  readonly Description?: string | undefined;
  /** The name of the pipeline. */
  readonly Name?: string | undefined;
  /** The parameter objects used with the pipeline. */
  readonly ParameterObjects?: readonly Pipeline_ParameterObject[] | undefined;
  /** The parameter values used with the pipeline. */
  readonly ParameterValues?: readonly Pipeline_ParameterValue[] | undefined;
  /** The objects that define the pipeline. */
  readonly PipelineObjects?: readonly Pipeline_PipelineObject[] | undefined;
  /** A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions. */
  readonly PipelineTags?: readonly Pipeline_PipelineTag[] | undefined;
  readonly Id?: string | undefined;
  /** The ID of the pipeline. */
  readonly PipelineId?: string | undefined;
}

/** A key-value pair that describes a property of a `PipelineObject`. */
export interface Pipeline_Field {
  /** Specifies the name of a field for a particular object. */
  readonly Key?: string | undefined;
  /** A field value that you specify as an identifier of another object in the same pipeline definition. */
  readonly RefValue?: string | undefined;
  /** A field value that you specify as a string. */
  readonly StringValue?: string | undefined;
}

/** `Attribute` is a property of `ParameterObject` that defines the attributes of a parameter object as key-value pairs. */
export interface Pipeline_ParameterAttribute {
  /** The field identifier. */
  readonly Key?: string | undefined;
  /** The field value, expressed as a String. */
  readonly StringValue?: string | undefined;
}

/** Contains information about a parameter object. */
export interface Pipeline_ParameterObject {
  /** The attributes of the parameter object. */
  readonly Attributes?: readonly Pipeline_ParameterAttribute[] | undefined;
  /** The ID of the parameter object. */
  readonly Id?: string | undefined;
}

/** A value or list of parameter values. */
export interface Pipeline_ParameterValue {
  /** The ID of the parameter value. */
  readonly Id?: string | undefined;
  /** The field value, expressed as a String. */
  readonly StringValue?: string | undefined;
}

/** PipelineObject is property of the AWS::DataPipeline::Pipeline resource that contains information about a pipeline… */
export interface Pipeline_PipelineObject {
  /** Key-value pairs that define the properties of the object. */
  readonly Fields?: readonly Pipeline_Field[] | undefined;
  /** The ID of the object. */
  readonly Id?: string | undefined;
  /** The name of the object. */
  readonly Name?: string | undefined;
}

/** A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions. */
export interface Pipeline_PipelineTag {
  /** The key name of a tag. */
  readonly Key?: string | undefined;
  /** The value to associate with the key name. */
  readonly Value?: string | undefined;
}
