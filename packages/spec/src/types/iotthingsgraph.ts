// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::IoTThingsGraph::FlowTemplate`: http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iotthingsgraph-flowtemplate.html */
export interface FlowTemplate {
  readonly CompatibleNamespaceVersion?: number | undefined;
  readonly Definition?: FlowTemplate_DefinitionDocument | undefined;
  readonly Id?: string | undefined;
}

export interface FlowTemplate_DefinitionDocument {
  readonly Language?: string | undefined;
  readonly Text?: string | undefined;
}
