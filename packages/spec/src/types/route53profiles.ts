// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Route53Profiles::Profile`: A complex type that includes settings for a Route 53 Profile. */
export interface Profile {
  /** Name of the Profile. */
  readonly Name?: string | undefined;
  /** A list of the tag keys and values that you want to associate with the profile. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Profile. */
  readonly Arn?: string | undefined;
  /** The `ClientToken` value that was assigned when the Profile was created. */
  readonly ClientToken?: string | undefined;
  /** ID of the Profile. */
  readonly Id?: string | undefined;
  /** Sharing status for the Profile. */
  readonly ShareStatus?: string | undefined;
}

/** `AWS::Route53Profiles::ProfileAssociation`: An association between a Route 53 Profile and a VPC. */
export interface ProfileAssociation {
  /** The Amazon Resource Name (ARN) of the profile association to a VPC. */
  readonly Arn?: string | undefined;
  /** Name of the Profile association. */
  readonly Name?: string | undefined;
  /** ID of the Profile. */
  readonly ProfileId?: string | undefined;
  /** The ID of the VPC. */
  readonly ResourceId?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** ID of the Profile association. */
  readonly Id?: string | undefined;
}

/** `AWS::Route53Profiles::ProfileResourceAssociation`: The association between a Route 53 Profile and resources. */
export interface ProfileResourceAssociation {
  /** Name of the Profile resource association. */
  readonly Name?: string | undefined;
  /** Profile ID of the Profile that the resources are associated with. */
  readonly ProfileId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource association. */
  readonly ResourceArn?: string | undefined;
  /** If the DNS resource is a DNS Firewall rule group, this indicates the priority. */
  readonly ResourceProperties?: string | undefined;
  /** ID of the Profile resource association. */
  readonly Id?: string | undefined;
  /** Resource type, such as a private hosted zone, interface VPC endpoint, or DNS Firewall rule group. */
  readonly ResourceType?: string | undefined;
}
