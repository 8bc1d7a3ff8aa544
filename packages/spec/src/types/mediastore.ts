// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MediaStore::Container`: The AWS::MediaStore::Container resource specifies a storage container to hold objects. */
export interface Container {
  /** The state of access logging on the container. */
  readonly AccessLoggingEnabled?: boolean | undefined;
  /** The name for the container. */
  readonly ContainerName?: string | undefined;
  /** End of support notice. */
  readonly CorsPolicy?: readonly Container_CorsRule[] | undefined;
  /** End of support notice. */
  readonly LifecyclePolicy?: string | undefined;
  /** The metric policy that is associated with the container. */
  readonly MetricPolicy?: Container_MetricPolicy | undefined;
  /** Creates an access policy for the specified container to restrict the users and clients that can access it. */
  readonly Policy?: PolicyDocument | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  /** The DNS endpoint of the container. */
  readonly Endpoint?: string | undefined;
  readonly Id?: string | undefined;
}

/** A rule for a CORS policy. */
export interface Container_CorsRule {
  /** Specifies which headers are allowed in a preflight `OPTIONS` request through the `Access-Control-Request-Headers`… */
  readonly AllowedHeaders?: readonly string[] | undefined;
  /** Identifies an HTTP method that the origin that is specified in the rule is allowed to execute. */
  readonly AllowedMethods?: readonly string[] | undefined;
  /** One or more response headers that you want users to be able to access from their applications (for example, from a… */
  readonly AllowedOrigins?: readonly string[] | undefined;
  /** One or more headers in the response that you want users to be able to access from their applications (for example, from… */
  readonly ExposeHeaders?: readonly string[] | undefined;
  /** The time in seconds that your browser caches the preflight response for the specified resource. */
  readonly MaxAgeSeconds?: number | undefined;
}

/** The metric policy that is associated with the container. */
export interface Container_MetricPolicy {
  /** A setting to enable or disable metrics at the container level. */
  readonly ContainerLevelMetrics?: string | undefined;
  /** A parameter that holds an array of rules that enable metrics at the object level. */
  readonly MetricPolicyRules?: readonly Container_MetricPolicyRule[] | undefined;
}

/** A setting that enables metrics at the object level. */
export interface Container_MetricPolicyRule {
  /** A path or file name that defines which objects to include in the group. */
  readonly ObjectGroup?: string | undefined;
  /** A name that allows you to refer to the object group. */
  readonly ObjectGroupName?: string | undefined;
}
