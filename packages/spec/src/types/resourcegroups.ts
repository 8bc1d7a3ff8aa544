// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ResourceGroups::Group`: Creates a resource group with the specified name and description. */
export interface Group {
  /** The service configuration currently associated with the resource group and in effect for the members of the resource… */
  readonly Configuration?: readonly Group_ConfigurationItem[] | undefined;
  /** The description of the resource group. */
  readonly Description?: string | undefined;
  /** The name of a resource group. */
  readonly Name?: string | undefined;
  /** The resource query structure that is used to dynamically determine which AWS resources are members of the associated… */
  readonly ResourceQuery?: Group_ResourceQuery | undefined;
  /** A list of the Amazon Resource Names (ARNs) of AWS resources that you want to add to the specified group. */
  readonly Resources?: readonly string[] | undefined;
  /** The tag key and value pairs that are attached to the resource group. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the new resource group. */
  readonly Arn?: string | undefined;
}

/** One of the items in the service configuration assigned to a resource group. */
export interface Group_ConfigurationItem {
  /** A collection of parameters for this configuration item. */
  readonly Parameters?: readonly Group_ConfigurationParameter[] | undefined;
  /** Specifies the type of configuration item. */
  readonly Type?: string | undefined;
}

/** One parameter for a group configuration item. */
export interface Group_ConfigurationParameter {
  /** The name of the group configuration parameter. */
  readonly Name?: string | undefined;
  /** The value or values to be used for the specified parameter. */
  readonly Values?: readonly string[] | undefined;
}

/** Specifies details within a `ResourceQuery` structure that determines the membership of the resource group. */
export interface Group_Query {
  /** Specifies limits to the types of resources that can be included in the resource group. */
  readonly ResourceTypeFilters?: readonly string[] | undefined;
  /** Specifies the ARN of a CloudFormation stack. */
  readonly StackIdentifier?: string | undefined;
  /** A list of key-value pair objects that limit which resources can be members of the resource group. */
  readonly TagFilters?: readonly Group_TagFilter[] | undefined;
}

/** The query used to dynamically define the members of a group. */
export interface Group_ResourceQuery {
  /** The query that defines the membership of the group. */
  readonly Query?: Group_Query | undefined;
  /** Specifies the type of resource query that determines this group's membership. */
  readonly Type?: string | undefined;
}

/** Specifies a single tag key and optional values that you can use to specify membership in a tag-based group. */
export interface Group_TagFilter {
  /** A string that defines a tag key. */
  readonly Key?: string | undefined;
  /** A list of tag values that can be included in the tag-based resource group. */
  readonly Values?: readonly string[] | undefined;
}

/** `AWS::ResourceGroups::TagSyncTask`: Onboards and syncs resources tagged with a specific tag key-value pair to an application. */
export interface TagSyncTask {
  /** The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task. */
  readonly Group?: string | undefined;
  /** The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf. */
  readonly RoleArn?: string | undefined;
  /** The tag key. */
  readonly TagKey?: string | undefined;
  /** The tag value. */
  readonly TagValue?: string | undefined;
  /** The Amazon resource name (ARN) of the application group. */
  readonly GroupArn?: string | undefined;
  /** The name of the application group. */
  readonly GroupName?: string | undefined;
  /** The status of the tag-sync task. */
  readonly Status?: string | undefined;
  /** The Amazon resource name (ARN) of the tag-sync task. */
  readonly TaskArn?: string | undefined;
}
