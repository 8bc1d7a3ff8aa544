// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::WAF::ByteMatchSet`: This is AWS WAF Classic documentation. */
export interface ByteMatchSet {
  /** Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in… */
  readonly ByteMatchTuples?: readonly ByteMatchSet_ByteMatchTuple[] | undefined;
  /** The name of the `ByteMatchSet`. */
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface ByteMatchSet_ByteMatchTuple {
  /** The part of a web request that you want to inspect, such as a specified header or a query string. */
  readonly FieldToMatch?: ByteMatchSet_FieldToMatch | undefined;
  /** Within the portion of a web request that you want to search (for example, in the query string, if any), specify where… */
  readonly PositionalConstraint?: string | undefined;
  /** The value that you want AWS WAF to search for. */
  readonly TargetString?: string | undefined;
  /** The base64-encoded value that AWS WAF searches for. */
  readonly TargetStringBase64?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface ByteMatchSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** `AWS::WAF::IPSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface IPSet {
  /** The IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR notation) that web requests originate from. */
  readonly IPSetDescriptors?: readonly IPSet_IPSetDescriptor[] | undefined;
  /** The name of the `IPSet`. */
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface IPSet_IPSetDescriptor {
  /** Specify `IPV4` or `IPV6`. */
  readonly Type?: string | undefined;
  /** Specify an IPv4 address by using CIDR notation. */
  readonly Value?: string | undefined;
}

/** `AWS::WAF::Rule`: This is AWS WAF Classic documentation. */
export interface Rule {
  /** The name of the metrics for this `Rule`. */
  readonly MetricName?: string | undefined;
  /** The friendly name or description for the `Rule`. */
  readonly Name?: string | undefined;
  /** The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet`… */
  readonly Predicates?: readonly Rule_Predicate[] | undefined;
  readonly Id?: string | undefined;
}

/** Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and… */
export interface Rule_Predicate {
  /** A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`. */
  readonly DataId?: string | undefined;
  /** Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified… */
  readonly Negated?: boolean | undefined;
  /** The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`. */
  readonly Type?: string | undefined;
}

/** `AWS::WAF::SizeConstraintSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface SizeConstraintSet {
  /** The name, if any, of the `SizeConstraintSet`. */
  readonly Name?: string | undefined;
  /** The size constraint and the part of the web request to check. */
  readonly SizeConstraints?: readonly SizeConstraintSet_SizeConstraint[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want to inspect, such as a specified header or a query string. */
export interface SizeConstraintSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface SizeConstraintSet_SizeConstraint {
  /** The type of comparison you want AWS WAF to perform. */
  readonly ComparisonOperator?: string | undefined;
  /** The part of a web request that you want to inspect, such as a specified header or a query string. */
  readonly FieldToMatch?: SizeConstraintSet_FieldToMatch | undefined;
  /** The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch`. */
  readonly Size?: number | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}

/** `AWS::WAF::SqlInjectionMatchSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface SqlInjectionMatchSet {
  /** The name, if any, of the `SqlInjectionMatchSet`. */
  readonly Name?: string | undefined;
  /** Specifies the parts of web requests that you want to inspect for snippets of malicious SQL code. */
  readonly SqlInjectionMatchTuples?: readonly SqlInjectionMatchSet_SqlInjectionMatchTuple[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want to inspect, such as a specified header or a query string. */
export interface SqlInjectionMatchSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface SqlInjectionMatchSet_SqlInjectionMatchTuple {
  /** The part of a web request that you want to inspect, such as a specified header or a query string. */
  readonly FieldToMatch?: SqlInjectionMatchSet_FieldToMatch | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}

/** `AWS::WAF::WebACL`: This is AWS WAF Classic documentation. */
export interface WebACL {
  /** The action to perform if none of the `Rules` contained in the `WebACL` match. */
  readonly DefaultAction?: WebACL_WafAction | undefined;
  /** The name of the metrics for this `WebACL`. */
  readonly MetricName?: string | undefined;
  /** A friendly name or description of the `WebACL`. */
  readonly Name?: string | undefined;
  /** An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the `Rule`. */
  readonly Rules?: readonly WebACL_ActivatedRule[] | undefined;
  readonly Id?: string | undefined;
}

/** The `ActivatedRule` object in an `UpdateWebACL` request specifies a `Rule` that you want to insert or delete, the… */
export interface WebACL_ActivatedRule {
  /** Specifies the action that Amazon CloudFront or AWS WAF takes when a web request matches the conditions in the `Rule`. */
  readonly Action?: WebACL_WafAction | undefined;
  /** Specifies the order in which the `Rules` in a `WebACL` are evaluated. */
  readonly Priority?: number | undefined;
  /** The `RuleId` for a `Rule`. */
  readonly RuleId?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface WebACL_WafAction {
  /** Specifies how you want AWS WAF to respond to requests that match the settings in a `Rule`. */
  readonly Type?: string | undefined;
}

/** `AWS::WAF::XssMatchSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface XssMatchSet {
  /** The name, if any, of the `XssMatchSet`. */
  readonly Name?: string | undefined;
  /** Specifies the parts of web requests that you want to inspect for cross-site scripting attacks. */
  readonly XssMatchTuples?: readonly XssMatchSet_XssMatchTuple[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want to inspect, such as a specified header or a query string. */
export interface XssMatchSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface XssMatchSet_XssMatchTuple {
  /** The part of a web request that you want to inspect, such as a specified header or a query string. */
  readonly FieldToMatch?: XssMatchSet_FieldToMatch | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}
