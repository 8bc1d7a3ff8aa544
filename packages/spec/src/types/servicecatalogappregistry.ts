// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::ServiceCatalogAppRegistry::Application`: Represents a AWS Service Catalog AppRegistry application that is the top-level node in a hierarchy of related cloud… */
export interface Application {
  /** The description of the application. */
  readonly Description?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** Key-value pairs you can use to associate with the application. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The name of the application. */
  readonly ApplicationName?: string | undefined;
  /** The key of the AWS application tag, which is `awsApplication`. */
  readonly ApplicationTagKey?: string | undefined;
  /** The value of the AWS application tag, which is the identifier of an associated resource. */
  readonly ApplicationTagValue?: string | undefined;
  /** The Amazon resource name (ARN) that specifies the application across services. */
  readonly Arn?: string | undefined;
  /** The identifier of the application. */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalogAppRegistry::AttributeGroup`: Creates a new attribute group as a container for user-defined attributes. */
export interface AttributeGroup {
  /** A nested object in a JSON or YAML template that supports arbitrary definitions. */
  readonly Attributes?: Json | undefined;
  /** The description of the attribute group that the user provides. */
  readonly Description?: string | undefined;
  /** The name of the attribute group. */
  readonly Name?: string | undefined;
  /** Key-value pairs you can use to associate with the attribute group. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon resource name (ARN) that specifies the attribute group across services. */
  readonly Arn?: string | undefined;
  /** The globally unique attribute group identifier of the attribute group. */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`: Associates an attribute group with an application to augment the application's metadata with the group's attributes. */
export interface AttributeGroupAssociation {
  /** The name or ID of the application. */
  readonly Application?: string | undefined;
  /** The name or ID of the attribute group which holds the attributes that describe the application. */
  readonly AttributeGroup?: string | undefined;
  /** The Amazon resource name (ARN) of the application that was augmented with attributes. */
  readonly ApplicationArn?: string | undefined;
  /** The Amazon resource name (ARN) of the attribute group which contains the application's new attributes. */
  readonly AttributeGroupArn?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalogAppRegistry::ResourceAssociation`: Associates a resource with an application. */
export interface ResourceAssociation {
  /** The name or ID of the application. */
  readonly Application?: string | undefined;
  /** The name or ID of the resource of which the application will be associated. */
  readonly Resource?: string | undefined;
  /** The type of resource of which the application will be associated. */
  readonly ResourceType?: string | undefined;
  /** The Amazon resource name (ARN) that specifies the application. */
  readonly ApplicationArn?: string | undefined;
  readonly Id?: string | undefined;
  /** The Amazon resource name (ARN) that specifies the resource. */
  readonly ResourceArn?: string | undefined;
}
