// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::WAFRegional::ByteMatchSet`: This is AWS WAF Classic documentation. */
export interface ByteMatchSet {
  /** Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in… */
  readonly ByteMatchTuples?: readonly ByteMatchSet_ByteMatchTuple[] | undefined;
  /** A friendly name or description of the `ByteMatchSet`. */
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface ByteMatchSet_ByteMatchTuple {
  /** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
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

/** `AWS::WAFRegional::GeoMatchSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface GeoMatchSet {
  /** An array of `GeoMatchConstraint` objects, which contain the country that you want AWS WAF to search for. */
  readonly GeoMatchConstraints?: readonly GeoMatchSet_GeoMatchConstraint[] | undefined;
  /** A friendly name or description of the `GeoMatchSet`. */
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface GeoMatchSet_GeoMatchConstraint {
  /** The type of geographical area you want AWS WAF to search for. */
  readonly Type?: string | undefined;
  /** The country that you want AWS WAF to search for. */
  readonly Value?: string | undefined;
}

/** `AWS::WAFRegional::IPSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface IPSet {
  /** The IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR notation) that web requests originate from. */
  readonly IPSetDescriptors?: readonly IPSet_IPSetDescriptor[] | undefined;
  /** A friendly name or description of the `IPSet`. */
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

/** `AWS::WAFRegional::RateBasedRule`: This is AWS WAF Classic documentation. */
export interface RateBasedRule {
  /** The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet>`… */
  readonly MatchPredicates?: readonly RateBasedRule_Predicate[] | undefined;
  /** A name for the metrics for a `RateBasedRule`. */
  readonly MetricName?: string | undefined;
  /** A friendly name or description for a `RateBasedRule`. */
  readonly Name?: string | undefined;
  /** The field that AWS WAF uses to determine if requests are likely arriving from single source and thus subject to rate… */
  readonly RateKey?: string | undefined;
  /** The maximum number of requests, which have an identical value in the field specified by the `RateKey`, allowed in a… */
  readonly RateLimit?: number | undefined;
  readonly Id?: string | undefined;
}

/** Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and… */
export interface RateBasedRule_Predicate {
  /** A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`. */
  readonly DataId?: string | undefined;
  /** Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified… */
  readonly Negated?: boolean | undefined;
  /** The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`. */
  readonly Type?: string | undefined;
}

/** `AWS::WAFRegional::RegexPatternSet`: The `RegexPatternSet` specifies the regular expression (regex) pattern that you want AWS WAF to search for, such as… */
export interface RegexPatternSet {
  /** A friendly name or description of the `RegexPatternSet`. */
  readonly Name?: string | undefined;
  /** Specifies the regular expression (regex) patterns that you want AWS WAF to search for, such as `B[a@]dB[o0]t`. */
  readonly RegexPatternStrings?: readonly string[] | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::WAFRegional::Rule`: This is AWS WAF Classic documentation. */
export interface Rule {
  /** A name for the metrics for this `Rule`. */
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

/** `AWS::WAFRegional::SizeConstraintSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface SizeConstraintSet {
  /** The name, if any, of the `SizeConstraintSet`. */
  readonly Name?: string | undefined;
  /** The size constraint and the part of the web request to check. */
  readonly SizeConstraints?: readonly SizeConstraintSet_SizeConstraint[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
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
  /** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
  readonly FieldToMatch?: SizeConstraintSet_FieldToMatch | undefined;
  /** The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch`. */
  readonly Size?: number | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}

/** `AWS::WAFRegional::SqlInjectionMatchSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface SqlInjectionMatchSet {
  /** The name, if any, of the `SqlInjectionMatchSet`. */
  readonly Name?: string | undefined;
  /** Specifies the parts of web requests that you want to inspect for snippets of malicious SQL code. */
  readonly SqlInjectionMatchTuples?: readonly SqlInjectionMatchSet_SqlInjectionMatchTuple[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
export interface SqlInjectionMatchSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface SqlInjectionMatchSet_SqlInjectionMatchTuple {
  /** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
  readonly FieldToMatch?: SqlInjectionMatchSet_FieldToMatch | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}

/** `AWS::WAFRegional::WebACL`: This is AWS WAF Classic documentation. */
export interface WebACL {
  /** The action to perform if none of the `Rules` contained in the `WebACL` match. */
  readonly DefaultAction?: WebACL_Action | undefined;
  /** A name for the metrics for this `WebACL`. */
  readonly MetricName?: string | undefined;
  /** A friendly name or description of the `WebACL`. */
  readonly Name?: string | undefined;
  /** An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the `Rule`. */
  readonly Rules?: readonly WebACL_Rule[] | undefined;
  readonly Id?: string | undefined;
}

/** Specifies the action AWS WAF takes when a web request matches or doesn't match all rule conditions. */
export interface WebACL_Action {
  /** For actions that are associated with a rule, the action that AWS WAF takes when a web request matches all conditions in… */
  readonly Type?: string | undefined;
}

/** A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests that you… */
export interface WebACL_Rule {
  /** The action that AWS WAF takes when a web request matches all conditions in the rule, such as allow, block, or count the… */
  readonly Action?: WebACL_Action | undefined;
  /** The order in which AWS WAF evaluates the rules in a web ACL. */
  readonly Priority?: number | undefined;
  /** The ID of an AWS WAF Regional rule to associate with a web ACL. */
  readonly RuleId?: string | undefined;
}

/** `AWS::WAFRegional::WebACLAssociation`: This is AWS WAF Classic documentation. */
export interface WebACLAssociation {
  /** The Amazon Resource Name (ARN) of the resource to protect with the web ACL. */
  readonly ResourceArn?: string | undefined;
  /** A unique identifier (ID) for the web ACL. */
  readonly WebACLId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::WAFRegional::XssMatchSet`: AWS WAF Classic support will end on September 30, 2025. */
export interface XssMatchSet {
  /** The name, if any, of the `XssMatchSet`. */
  readonly Name?: string | undefined;
  /** Specifies the parts of web requests that you want to inspect for cross-site scripting attacks. */
  readonly XssMatchTuples?: readonly XssMatchSet_XssMatchTuple[] | undefined;
  readonly Id?: string | undefined;
}

/** The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string. */
export interface XssMatchSet_FieldToMatch {
  /** When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example,… */
  readonly Data?: string | undefined;
  /** The part of the web request that you want AWS WAF to search for a specified string. */
  readonly Type?: string | undefined;
}

/** AWS WAF Classic support will end on September 30, 2025. */
export interface XssMatchSet_XssMatchTuple {
  /** The part of a web request that you want AWS WAF to inspect, such as a specified header or a query string. */
  readonly FieldToMatch?: XssMatchSet_FieldToMatch | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformation?: string | undefined;
}
