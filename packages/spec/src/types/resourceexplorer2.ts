// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::ResourceExplorer2::DefaultViewAssociation`: Sets the specified view as the default for the AWS Region in which you call this operation. */
export interface DefaultViewAssociation {
  /** The ARN of the view to set as the default for the AWS Region and AWS account in which you call this operation. */
  readonly ViewArn?: string | undefined;
  /** The unique identifier of the principal for which the specified view was made the default for the AWS Region that… */
  readonly AssociatedAwsPrincipal?: string | undefined;
}

/** `AWS::ResourceExplorer2::Index`: Turns on Resource Explorer in the AWS Region in which you called this operation by creating an index. */
export interface Index {
  /** The specified tags are attached to only the index created in this AWS Region. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** Specifies the type of the index in this Region. */
  readonly Type?: string | undefined;
  /** The ARN of the new index for the AWS Region. */
  readonly Arn?: string | undefined;
  /** Indicates the current state of the index. */
  readonly IndexState?: string | undefined;
}

/** `AWS::ResourceExplorer2::View`: Creates a view that users can query by using the Search operation. */
export interface View {
  /** An array of strings that include search keywords, prefixes, and operators that filter the results that are returned for… */
  readonly Filters?: View_SearchFilter | undefined;
  /** A list of fields that provide additional information about the view. */
  readonly IncludedProperties?: readonly View_IncludedProperty[] | undefined;
  /** The root ARN of the account, an organizational unit (OU), or an organization ARN. */
  readonly Scope?: string | undefined;
  /** Tag key and value pairs that are attached to the view. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the new view. */
  readonly ViewName?: string | undefined;
  /** The ARN of the new view. */
  readonly ViewArn?: string | undefined;
}

/** Information about an additional property that describes a resource, that you can optionally include in a view. */
export interface View_IncludedProperty {
  /** The name of the property that is included in this view. */
  readonly Name?: string | undefined;
}

/** A search filter defines which resources can be part of a search query result set. */
export interface View_SearchFilter {
  /** The string that contains the search keywords, prefixes, and operators to control the results that can be returned by a… */
  readonly FilterString?: string | undefined;
}
