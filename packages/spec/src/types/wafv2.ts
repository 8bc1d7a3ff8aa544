// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::WAFv2::IPSet`: This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. */
export interface IPSet {
  /** Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF… */
  readonly Addresses?: readonly string[] | undefined;
  /** A description of the IP set that helps with identification. */
  readonly Description?: string | undefined;
  /** The version of the IP addresses, either `IPV4` or `IPV6`. */
  readonly IPAddressVersion?: string | undefined;
  /** The name of the IP set. */
  readonly Name?: string | undefined;
  /** Specifies whether this is for an Amazon CloudFront distribution or for a regional application. */
  readonly Scope?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the IP set. */
  readonly Arn?: string | undefined;
  /** The ID of the IP set. */
  readonly Id?: string | undefined;
}

/** `AWS::WAFv2::LoggingConfiguration`: Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF. */
export interface LoggingConfiguration {
  /** The logging destination configuration that you want to associate with the web ACL. */
  readonly LogDestinationConfigs?: readonly string[] | undefined;
  /** Filtering that specifies which web requests are kept in the logs and which are dropped. */
  readonly LoggingFilter?: LoggingConfiguration_LoggingFilter | undefined;
  /** The parts of the request that you want to keep out of the logs. */
  readonly RedactedFields?: readonly LoggingConfiguration_FieldToMatch[] | undefined;
  /** The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`. */
  readonly ResourceArn?: string | undefined;
  /** Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy… */
  readonly ManagedByFirewallManager?: boolean | undefined;
}

/** A single action condition for a condition in a logging filter. */
export interface LoggingConfiguration_ActionCondition {
  /** The action setting that a log record must contain in order to meet the condition. */
  readonly Action?: string | undefined;
}

/** A single match condition for a log filter. */
export interface LoggingConfiguration_Condition {
  /** A single action condition. */
  readonly ActionCondition?: LoggingConfiguration_ActionCondition | undefined;
  /** A single label name condition. */
  readonly LabelNameCondition?: LoggingConfiguration_LabelNameCondition | undefined;
}

/** The parts of the request that you want to keep out of the logs. */
export interface LoggingConfiguration_FieldToMatch {
  readonly JsonBody?: Json | undefined;
  /** Redact the indicated HTTP method. */
  readonly Method?: Json | undefined;
  /** Redact the query string. */
  readonly QueryString?: Json | undefined;
  /** Redact a single header. */
  readonly SingleHeader?: LoggingConfiguration_SingleHeader | undefined;
  /** Redact the request URI path. */
  readonly UriPath?: Json | undefined;
}

/** A single logging filter, used in `LoggingFilter`. */
export interface LoggingConfiguration_Filter {
  /** How to handle logs that satisfy the filter's conditions and requirement. */
  readonly Behavior?: string | undefined;
  /** Match conditions for the filter. */
  readonly Conditions?: readonly LoggingConfiguration_Condition[] | undefined;
  /** Logic to apply to the filtering conditions. */
  readonly Requirement?: string | undefined;
}

/** A single label name condition for a condition in a logging filter. */
export interface LoggingConfiguration_LabelNameCondition {
  /** The label name that a log record must contain in order to meet the condition. */
  readonly LabelName?: string | undefined;
}

/** Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's… */
export interface LoggingConfiguration_LoggingFilter {
  /** Default handling for logs that don't match any of the specified filtering conditions. */
  readonly DefaultBehavior?: string | undefined;
  /** The filters that you want to apply to the logs. */
  readonly Filters?: readonly LoggingConfiguration_Filter[] | undefined;
}

/** Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. */
export interface LoggingConfiguration_SingleHeader {
  /** The name of the query header to inspect. */
  readonly Name?: string | undefined;
}

/** `AWS::WAFv2::RegexPatternSet`: This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. */
export interface RegexPatternSet {
  /** A description of the set that helps with identification. */
  readonly Description?: string | undefined;
  /** The name of the set. */
  readonly Name?: string | undefined;
  /** The regular expression patterns in the set. */
  readonly RegularExpressionList?: readonly string[] | undefined;
  /** Specifies whether this is for an Amazon CloudFront distribution or for a regional application. */
  readonly Scope?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the regex pattern set. */
  readonly Arn?: string | undefined;
  /** The ID of the regex pattern set. */
  readonly Id?: string | undefined;
}

/** `AWS::WAFv2::RuleGroup`: This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. */
export interface RuleGroup {
  /** The labels that one or more rules in this rule group add to matching web requests. */
  readonly AvailableLabels?: readonly RuleGroup_LabelSummary[] | undefined;
  /** The web ACL capacity units (WCUs) required for this rule group. */
  readonly Capacity?: number | undefined;
  /** The labels that one or more rules in this rule group match against in label match statements. */
  readonly ConsumedLabels?: readonly RuleGroup_LabelSummary[] | undefined;
  /** A map of custom response keys and content bodies. */
  readonly CustomResponseBodies?: { readonly [key: string]: RuleGroup_CustomResponseBody | undefined } | undefined;
  /** A description of the rule group that helps with identification. */
  readonly Description?: string | undefined;
  /** Configures monetization for the web ACL or rule group. */
  readonly MonetizationConfig?: RuleGroup_MonetizationConfig | undefined;
  /** The name of the rule group. */
  readonly Name?: string | undefined;
  /** The rule statements used to identify the web requests that you want to allow, block, or count. */
  readonly Rules?: readonly RuleGroup_Rule[] | undefined;
  /** Specifies whether this is for an Amazon CloudFront distribution or for a regional application. */
  readonly Scope?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  readonly VisibilityConfig?: RuleGroup_VisibilityConfig | undefined;
  /** The Amazon Resource Name (ARN) of the rule group. */
  readonly Arn?: string | undefined;
  /** The ID of the rule group. */
  readonly Id?: string | undefined;
  /** The label namespace prefix for this rule group. */
  readonly LabelNamespace?: string | undefined;
}

/** Allow traffic towards application. */
export interface RuleGroup_Allow {
  /** Custom request handling. */
  readonly CustomRequestHandling?: RuleGroup_CustomRequestHandling | undefined;
}

/** A logical rule statement used to combine other rule statements with AND logic. */
export interface RuleGroup_AndStatement {
  /** The statements to combine with AND logic. */
  readonly Statements?: readonly RuleGroup_Statement[] | undefined;
}

/** A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP… */
export interface RuleGroup_AsnMatchStatement {
  /** Contains one or more Autonomous System Numbers (ASNs). */
  readonly AsnList?: readonly number[] | undefined;
  /** The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of… */
  readonly ForwardedIPConfig?: RuleGroup_ForwardedIPConfiguration | undefined;
}

/** Block traffic towards application. */
export interface RuleGroup_Block {
  /** Custom response. */
  readonly CustomResponse?: RuleGroup_CustomResponse | undefined;
}

/** Inspect the body of the web request. */
export interface RuleGroup_Body {
  /** What AWS WAF should do if the body is larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** A rule statement that defines a string match search for AWS WAF to apply to web requests. */
export interface RuleGroup_ByteMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  /** The area within the portion of the web request that you want AWS WAF to search for `SearchString`. */
  readonly PositionalConstraint?: string | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** A string value that you want AWS WAF to search for. */
  readonly SearchString?: string | undefined;
  /** String to search for in a web request component, base64-encoded. */
  readonly SearchStringBase64?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** Checks valid token exists with request. */
export interface RuleGroup_Captcha {
  /** Custom request handling. */
  readonly CustomRequestHandling?: RuleGroup_CustomRequestHandling | undefined;
}

/** Specifies how AWS WAF should handle `CAPTCHA` evaluations. */
export interface RuleGroup_CaptchaConfig {
  /** Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA`… */
  readonly ImmunityTimeProperty?: RuleGroup_ImmunityTimeProperty | undefined;
}

/** Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser… */
export interface RuleGroup_Challenge {
  /** Custom request handling. */
  readonly CustomRequestHandling?: RuleGroup_CustomRequestHandling | undefined;
}

/** Specifies how AWS WAF should handle `Challenge` evaluations. */
export interface RuleGroup_ChallengeConfig {
  /** Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a… */
  readonly ImmunityTimeProperty?: RuleGroup_ImmunityTimeProperty | undefined;
}

/** The filter to use to identify the subset of cookies to inspect in a web request. */
export interface RuleGroup_CookieMatchPattern {
  /** Inspect all cookies. */
  readonly All?: Json | undefined;
  /** Inspect only the cookies whose keys don't match any of the strings specified here. */
  readonly ExcludedCookies?: readonly string[] | undefined;
  /** Inspect only the cookies that have a key that matches one of the strings specified here. */
  readonly IncludedCookies?: readonly string[] | undefined;
}

/** Inspect the cookies in the web request. */
export interface RuleGroup_Cookies {
  /** The filter to use to identify the subset of cookies to inspect in a web request. */
  readonly MatchPattern?: RuleGroup_CookieMatchPattern | undefined;
  /** The parts of the cookies to inspect with the rule inspection criteria. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** Count traffic towards application. */
export interface RuleGroup_Count {
  /** Custom request handling. */
  readonly CustomRequestHandling?: RuleGroup_CustomRequestHandling | undefined;
}

/** Configures cryptocurrency payment settings. */
export interface RuleGroup_CryptoConfig {
  /** List of payment network configurations. */
  readonly PaymentNetworks?: readonly RuleGroup_PaymentNetwork[] | undefined;
}

/** A custom header for custom request and response handling. */
export interface RuleGroup_CustomHTTPHeader {
  /** The name of the custom header. */
  readonly Name?: string | undefined;
  /** The value of the custom header. */
  readonly Value?: string | undefined;
}

/** Custom request handling behavior that inserts custom headers into a web request. */
export interface RuleGroup_CustomRequestHandling {
  /** The HTTP headers to insert into the request. */
  readonly InsertHeaders?: readonly RuleGroup_CustomHTTPHeader[] | undefined;
}

/** A custom response to send to the client. */
export interface RuleGroup_CustomResponse {
  /** References the response body that you want AWS WAF to return to the web request client. */
  readonly CustomResponseBodyKey?: string | undefined;
  /** The HTTP status code to return to the client. */
  readonly ResponseCode?: number | undefined;
  /** The HTTP headers to use in the response. */
  readonly ResponseHeaders?: readonly RuleGroup_CustomHTTPHeader[] | undefined;
}

/** The response body to use in a custom response to a web request. */
export interface RuleGroup_CustomResponseBody {
  /** The payload of the custom response. */
  readonly Content?: string | undefined;
  /** The type of content in the payload that you are defining in the `Content` string. */
  readonly ContentType?: string | undefined;
}

/** Specifies a web request component to be used in a rule match statement or in a logging configuration. */
export interface RuleGroup_FieldToMatch {
  /** Inspect all query arguments. */
  readonly AllQueryArguments?: Json | undefined;
  /** Inspect the request body as plain text. */
  readonly Body?: RuleGroup_Body | undefined;
  /** Inspect the request cookies. */
  readonly Cookies?: RuleGroup_Cookies | undefined;
  /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by… */
  readonly HeaderOrder?: RuleGroup_HeaderOrder | undefined;
  /** Inspect the request headers. */
  readonly Headers?: RuleGroup_Headers | undefined;
  /** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
  readonly JA3Fingerprint?: RuleGroup_JA3Fingerprint | undefined;
  /** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
  readonly JA4Fingerprint?: RuleGroup_JA4Fingerprint | undefined;
  /** Inspect the request body as JSON. */
  readonly JsonBody?: RuleGroup_JsonBody | undefined;
  /** Inspect the HTTP method. */
  readonly Method?: Json | undefined;
  /** Inspect the query string. */
  readonly QueryString?: Json | undefined;
  /** Inspect a single header. */
  readonly SingleHeader?: RuleGroup_SingleHeader | undefined;
  /** Inspect a single query argument. */
  readonly SingleQueryArgument?: RuleGroup_SingleQueryArgument | undefined;
  /** Inspect fragments of the request URI. */
  readonly UriFragment?: RuleGroup_UriFragment | undefined;
  /** Inspect the request URI path. */
  readonly UriPath?: Json | undefined;
}

/** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
export interface RuleGroup_ForwardedIPConfiguration {
  /** The match status to assign to the web request if the request doesn't have a valid IP address in the specified position. */
  readonly FallbackBehavior?: string | undefined;
  /** The name of the HTTP header to use for the IP address. */
  readonly HeaderName?: string | undefined;
}

/** A rule statement that labels web requests by country and region and that matches against web requests based on country… */
export interface RuleGroup_GeoMatchStatement {
  /** An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2… */
  readonly CountryCodes?: readonly string[] | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly ForwardedIPConfig?: RuleGroup_ForwardedIPConfiguration | undefined;
}

/** The filter to use to identify the subset of headers to inspect in a web request. */
export interface RuleGroup_HeaderMatchPattern {
  /** Inspect all headers. */
  readonly All?: Json | undefined;
  /** Inspect only the headers whose keys don't match any of the strings specified here. */
  readonly ExcludedHeaders?: readonly string[] | undefined;
  /** Inspect only the headers that have a key that matches one of the strings specified here. */
  readonly IncludedHeaders?: readonly string[] | undefined;
}

/** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by… */
export interface RuleGroup_HeaderOrder {
  /** Handling of requests containing oversize fields */
  readonly OversizeHandling?: string | undefined;
}

/** Inspect all headers in the web request. */
export interface RuleGroup_Headers {
  /** The filter to use to identify the subset of headers to inspect in a web request. */
  readonly MatchPattern?: RuleGroup_HeaderMatchPattern | undefined;
  /** The parts of the headers to match with the rule inspection criteria. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can… */
  readonly OversizeHandling?: string | undefined;
}

/** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
export interface RuleGroup_IPSetForwardedIPConfiguration {
  /** The match status to assign to the web request if the request doesn't have a valid IP address in the specified position. */
  readonly FallbackBehavior?: string | undefined;
  /** The name of the HTTP header to use for the IP address. */
  readonly HeaderName?: string | undefined;
  /** The position in the header to search for the IP address. */
  readonly Position?: string | undefined;
}

/** A rule statement used to detect web requests coming from particular IP addresses or address ranges. */
export interface RuleGroup_IPSetReferenceStatement {
  /** The Amazon Resource Name (ARN) of the `IPSet` that this statement references. */
  readonly Arn?: string | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly IPSetForwardedIPConfig?: RuleGroup_IPSetForwardedIPConfiguration | undefined;
}

/** Used for CAPTCHA and challenge token settings. */
export interface RuleGroup_ImmunityTimeProperty {
  /** The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF. */
  readonly ImmunityTime?: number | undefined;
}

/** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
export interface RuleGroup_JA3Fingerprint {
  /** The match status to assign to the web request if the request doesn't have a JA3 fingerprint. */
  readonly FallbackBehavior?: string | undefined;
}

/** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
export interface RuleGroup_JA4Fingerprint {
  /** The match status to assign to the web request if the request doesn't have a JA4 fingerprint. */
  readonly FallbackBehavior?: string | undefined;
}

/** Inspect the body of the web request as JSON. */
export interface RuleGroup_JsonBody {
  /** What AWS WAF should do if it fails to completely parse the JSON body. */
  readonly InvalidFallbackBehavior?: string | undefined;
  /** The patterns to look for in the JSON body. */
  readonly MatchPattern?: RuleGroup_JsonMatchPattern | undefined;
  /** The parts of the JSON to match against using the `MatchPattern`. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the body is larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** The patterns to look for in the JSON body. */
export interface RuleGroup_JsonMatchPattern {
  /** Match all of the elements. */
  readonly All?: Json | undefined;
  /** Match only the specified include paths. */
  readonly IncludedPaths?: readonly string[] | undefined;
}

/** A single label container. */
export interface RuleGroup_Label {
  /** The label string. */
  readonly Name?: string | undefined;
}

/** A rule statement to match against labels that have been added to the web request by rules that have already run in the… */
export interface RuleGroup_LabelMatchStatement {
  /** The string to match against. */
  readonly Key?: string | undefined;
  /** Specify whether you want to match using the label name or just the namespace. */
  readonly Scope?: string | undefined;
}

/** List of labels used by one or more of the rules of a `RuleGroup`. */
export interface RuleGroup_LabelSummary {
  /** An individual label specification. */
  readonly Name?: string | undefined;
}

/** Configures monetization for the web ACL or rule group. */
export interface RuleGroup_MonetizationConfig {
  /** Configures cryptocurrency payment settings. */
  readonly CryptoConfig?: RuleGroup_CryptoConfig | undefined;
  /** The currency mode for monetization. */
  readonly CurrencyMode?: string | undefined;
}

/** Monetize action for rules. */
export interface RuleGroup_MonetizeAction {
  /** The price multiplier for the monetize action. */
  readonly PriceMultiplier?: string | undefined;
}

/** A logical rule statement used to negate the results of another rule statement. */
export interface RuleGroup_NotStatement {
  /** The statement to negate. */
  readonly Statement?: RuleGroup_Statement | undefined;
}

/** A logical rule statement used to combine other rule statements with OR logic. */
export interface RuleGroup_OrStatement {
  /** The statements to combine with OR logic. */
  readonly Statements?: readonly RuleGroup_Statement[] | undefined;
}

/** Configuration for a single payment network. */
export interface RuleGroup_PaymentNetwork {
  /** The blockchain chain to use. */
  readonly Chain?: string | undefined;
  /** List of price configurations. */
  readonly Prices?: readonly RuleGroup_Price[] | undefined;
  /** The wallet address for receiving payments. */
  readonly WalletAddress?: string | undefined;
}

/** Text Transformation applied before parsing the query string. */
export interface RuleGroup_PreParseTextTransformation {
  /** Priority of PreParseTextTransformation being applied. */
  readonly Priority?: number | undefined;
  /** Type of pre-parse text transformation. */
  readonly Type?: string | undefined;
}

/** A price configuration. */
export interface RuleGroup_Price {
  /** The price amount. */
  readonly Amount?: string | undefined;
  /** The cryptocurrency to use for payment. */
  readonly Currency?: string | undefined;
}

/** A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. */
export interface RuleGroup_RateBasedStatement {
  /** Setting that indicates how to aggregate the request counts. */
  readonly AggregateKeyType?: string | undefined;
  /** Specifies the aggregate keys to use in a rate-base rule. */
  readonly CustomKeys?: readonly RuleGroup_RateBasedStatementCustomKey[] | undefined;
  /** The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. */
  readonly EvaluationWindowSec?: number | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly ForwardedIPConfig?: RuleGroup_ForwardedIPConfiguration | undefined;
  /** The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule. */
  readonly Limit?: number | undefined;
  /** An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the… */
  readonly ScopeDownStatement?: RuleGroup_Statement | undefined;
}

/** Specifies a single custom aggregate key for a rate-base rule. */
export interface RuleGroup_RateBasedStatementCustomKey {
  /** Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate… */
  readonly ASN?: Json | undefined;
  /** Use the value of a cookie in the request as an aggregate key. */
  readonly Cookie?: RuleGroup_RateLimitCookie | undefined;
  /** Use the first IP address in an HTTP header as an aggregate key. */
  readonly ForwardedIP?: Json | undefined;
  /** Use the request's HTTP method as an aggregate key. */
  readonly HTTPMethod?: Json | undefined;
  /** Use the value of a header in the request as an aggregate key. */
  readonly Header?: RuleGroup_RateLimitHeader | undefined;
  /** Use the request's originating IP address as an aggregate key. */
  readonly IP?: Json | undefined;
  /** Use the request's JA3 fingerprint as an aggregate key. */
  readonly JA3Fingerprint?: RuleGroup_RateLimitJA3Fingerprint | undefined;
  /** Use the request's JA4 fingerprint as an aggregate key. */
  readonly JA4Fingerprint?: RuleGroup_RateLimitJA4Fingerprint | undefined;
  /** Use the specified label namespace as an aggregate key. */
  readonly LabelNamespace?: RuleGroup_RateLimitLabelNamespace | undefined;
  /** Use the specified query argument as an aggregate key. */
  readonly QueryArgument?: RuleGroup_RateLimitQueryArgument | undefined;
  /** Use the request's query string as an aggregate key. */
  readonly QueryString?: RuleGroup_RateLimitQueryString | undefined;
  /** Use the request's URI path as an aggregate key. */
  readonly UriPath?: RuleGroup_RateLimitUriPath | undefined;
}

/** Specifies a cookie as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitCookie {
  /** The name of the cookie to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** Specifies a header as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitHeader {
  /** The name of the header to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. */
export interface RuleGroup_RateLimitJA3Fingerprint {
  /** The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3… */
  readonly FallbackBehavior?: string | undefined;
}

/** Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. */
export interface RuleGroup_RateLimitJA4Fingerprint {
  /** The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4… */
  readonly FallbackBehavior?: string | undefined;
}

/** Specifies a label namespace to use as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitLabelNamespace {
  /** The namespace to use for aggregation. */
  readonly Namespace?: string | undefined;
}

/** Specifies a query argument in the request as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitQueryArgument {
  /** The name of the query argument to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** Specifies the request's query string as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitQueryString {
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** Specifies the request's URI path as an aggregate key for a rate-based rule. */
export interface RuleGroup_RateLimitUriPath {
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** A rule statement used to search web request components for a match against a single regular expression. */
export interface RuleGroup_RegexMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** The string representing the regular expression. */
  readonly RegexString?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** A rule statement used to search web request components for matches with regular expressions. */
export interface RuleGroup_RegexPatternSetReferenceStatement {
  /** The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references. */
  readonly Arn?: string | undefined;
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some… */
export interface RuleGroup_Rule {
  /** The action that AWS WAF should take on a web request when it matches the rule statement. */
  readonly Action?: RuleGroup_RuleAction | undefined;
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations. */
  readonly CaptchaConfig?: RuleGroup_CaptchaConfig | undefined;
  /** Specifies how AWS WAF should handle `Challenge` evaluations. */
  readonly ChallengeConfig?: RuleGroup_ChallengeConfig | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on… */
  readonly Priority?: number | undefined;
  /** Labels to apply to web requests that match the rule match statement. */
  readonly RuleLabels?: readonly RuleGroup_Label[] | undefined;
  /** The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`. */
  readonly Statement?: RuleGroup_Statement | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  readonly VisibilityConfig?: RuleGroup_VisibilityConfig | undefined;
}

/** The action that AWS WAF should take on a web request when it matches a rule's statement. */
export interface RuleGroup_RuleAction {
  /** Instructs AWS WAF to allow the web request. */
  readonly Allow?: RuleGroup_Allow | undefined;
  /** Instructs AWS WAF to block the web request. */
  readonly Block?: RuleGroup_Block | undefined;
  /** Specifies that AWS WAF should run a `CAPTCHA` check against the request. */
  readonly Captcha?: RuleGroup_Captcha | undefined;
  /** Instructs AWS WAF to run a `Challenge` check against the web request. */
  readonly Challenge?: RuleGroup_Challenge | undefined;
  /** Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the… */
  readonly Count?: RuleGroup_Count | undefined;
  /** Monetize action for rules. */
  readonly Monetize?: RuleGroup_MonetizeAction | undefined;
}

/** Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. */
export interface RuleGroup_SingleHeader {
  /** The name of the query header to inspect. */
  readonly Name?: string | undefined;
}

/** Inspect one query argument in the web request, identified by name, for example UserName or SalesRegion. */
export interface RuleGroup_SingleQueryArgument {
  /** The name of the query argument to inspect. */
  readonly Name?: string | undefined;
}

/** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator,… */
export interface RuleGroup_SizeConstraintStatement {
  /** The operator to use to compare the request part to the size setting. */
  readonly ComparisonOperator?: string | undefined;
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** The size, in byte, to compare to the request part, after any transformations. */
  readonly Size?: number | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** A rule statement that inspects for malicious SQL code. */
export interface RuleGroup_SqliMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks. */
  readonly SensitivityLevel?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule. */
export interface RuleGroup_Statement {
  /** A logical rule statement used to combine other rule statements with AND logic. */
  readonly AndStatement?: RuleGroup_AndStatement | undefined;
  /** A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP… */
  readonly AsnMatchStatement?: RuleGroup_AsnMatchStatement | undefined;
  /** A rule statement that defines a string match search for AWS WAF to apply to web requests. */
  readonly ByteMatchStatement?: RuleGroup_ByteMatchStatement | undefined;
  /** A rule statement that labels web requests by country and region and that matches against web requests based on country… */
  readonly GeoMatchStatement?: RuleGroup_GeoMatchStatement | undefined;
  /** A rule statement used to detect web requests coming from particular IP addresses or address ranges. */
  readonly IPSetReferenceStatement?: RuleGroup_IPSetReferenceStatement | undefined;
  /** A rule statement to match against labels that have been added to the web request by rules that have already run in the… */
  readonly LabelMatchStatement?: RuleGroup_LabelMatchStatement | undefined;
  /** A logical rule statement used to negate the results of another rule statement. */
  readonly NotStatement?: RuleGroup_NotStatement | undefined;
  /** A logical rule statement used to combine other rule statements with OR logic. */
  readonly OrStatement?: RuleGroup_OrStatement | undefined;
  /** A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. */
  readonly RateBasedStatement?: RuleGroup_RateBasedStatement | undefined;
  /** A rule statement used to search web request components for a match against a single regular expression. */
  readonly RegexMatchStatement?: RuleGroup_RegexMatchStatement | undefined;
  /** A rule statement used to search web request components for matches with regular expressions. */
  readonly RegexPatternSetReferenceStatement?: RuleGroup_RegexPatternSetReferenceStatement | undefined;
  /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator,… */
  readonly SizeConstraintStatement?: RuleGroup_SizeConstraintStatement | undefined;
  /** A rule statement that inspects for malicious SQL code. */
  readonly SqliMatchStatement?: RuleGroup_SqliMatchStatement | undefined;
  /** A rule statement that inspects for cross-site scripting (XSS) attacks. */
  readonly XssMatchStatement?: RuleGroup_XssMatchStatement | undefined;
}

/** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
export interface RuleGroup_TextTransformation {
  /** Sets the relative processing order for multiple transformations. */
  readonly Priority?: number | undefined;
  /** For detailed descriptions of each of the transformation types, see Text transformations in the AWS WAF Developer Guide. */
  readonly Type?: string | undefined;
}

/** Inspect fragments of the request URI. */
export interface RuleGroup_UriFragment {
  /** What AWS WAF should do if it fails to completely parse the JSON body. */
  readonly FallbackBehavior?: string | undefined;
}

/** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
export interface RuleGroup_VisibilityConfig {
  /** Indicates whether the associated resource sends metrics to Amazon CloudWatch. */
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  /** A name of the Amazon CloudWatch metric dimension. */
  readonly MetricName?: string | undefined;
  /** Indicates whether AWS WAF should store a sampling of the web requests that match the rules. */
  readonly SampledRequestsEnabled?: boolean | undefined;
}

/** A rule statement that inspects for cross-site scripting (XSS) attacks. */
export interface RuleGroup_XssMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: RuleGroup_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly RuleGroup_PreParseTextTransformation[] | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly RuleGroup_TextTransformation[] | undefined;
}

/** `AWS::WAFv2::WebACL`: This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. */
export interface WebACL {
  /** Returns a list of `ApplicationAttribute` s. */
  readonly ApplicationConfig?: WebACL_ApplicationConfig | undefined;
  /** Specifies custom configurations for the associations between the web ACL and protected resources. */
  readonly AssociationConfig?: WebACL_AssociationConfig | undefined;
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. */
  readonly CaptchaConfig?: WebACL_CaptchaConfig | undefined;
  /** Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig`… */
  readonly ChallengeConfig?: WebACL_ChallengeConfig | undefined;
  /** A map of custom response keys and content bodies. */
  readonly CustomResponseBodies?: { readonly [key: string]: WebACL_CustomResponseBody | undefined } | undefined;
  /** Specifies data protection to apply to the web request data for the web ACL. */
  readonly DataProtectionConfig?: WebACL_DataProtectionConfig | undefined;
  /** The action to perform if none of the `Rules` contained in the `WebACL` match. */
  readonly DefaultAction?: WebACL_DefaultAction | undefined;
  /** A description of the web ACL that helps with identification. */
  readonly Description?: string | undefined;
  /** Configures monetization for the web ACL or rule group. */
  readonly MonetizationConfig?: WebACL_MonetizationConfig | undefined;
  /** The name of the web ACL. */
  readonly Name?: string | undefined;
  /** Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers. */
  readonly OnSourceDDoSProtectionConfig?: WebACL_OnSourceDDoSProtectionConfig | undefined;
  /** The rule statements used to identify the web requests that you want to manage. */
  readonly Rules?: readonly WebACL_Rule[] | undefined;
  /** Specifies whether this is for an Amazon CloudFront distribution or for a regional application. */
  readonly Scope?: string | undefined;
  /** Key:value pairs associated with an AWS resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the domains that AWS WAF should accept in a web request token. */
  readonly TokenDomains?: readonly string[] | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  readonly VisibilityConfig?: WebACL_VisibilityConfig | undefined;
  /** The Amazon Resource Name (ARN) of the web ACL. */
  readonly Arn?: string | undefined;
  /** The web ACL capacity units (WCUs) currently being used by this web ACL. */
  readonly Capacity?: number | undefined;
  /** The ID of the web ACL. */
  readonly Id?: string | undefined;
  /** The label namespace prefix for this web ACL. */
  readonly LabelNamespace?: string | undefined;
}

/** Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet`. */
export interface WebACL_AWSManagedRulesACFPRuleSet {
  /** The path of the account creation endpoint for your application. */
  readonly CreationPath?: string | undefined;
  /** Allow the use of regular expressions in the registration page path and the account creation path. */
  readonly EnableRegexInPath?: boolean | undefined;
  /** The path of the account registration endpoint for your application. */
  readonly RegistrationPagePath?: string | undefined;
  /** The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account… */
  readonly RequestInspection?: WebACL_RequestInspectionACFP | undefined;
  /** The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account… */
  readonly ResponseInspection?: WebACL_ResponseInspection | undefined;
}

/** Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet`. */
export interface WebACL_AWSManagedRulesATPRuleSet {
  /** Allow the use of regular expressions in the login page path. */
  readonly EnableRegexInPath?: boolean | undefined;
  /** The path of the login endpoint for your application. */
  readonly LoginPath?: string | undefined;
  /** The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage. */
  readonly RequestInspection?: WebACL_RequestInspection | undefined;
  /** The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure rates. */
  readonly ResponseInspection?: WebACL_ResponseInspection | undefined;
}

/** Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. */
export interface WebACL_AWSManagedRulesAntiDDoSRuleSet {
  /** Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and… */
  readonly ClientSideActionConfig?: WebACL_ClientSideActionConfig | undefined;
  /** The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling on a… */
  readonly SensitivityToBlock?: string | undefined;
}

/** Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet`. */
export interface WebACL_AWSManagedRulesBotControlRuleSet {
  /** Applies only to the targeted inspection level. */
  readonly EnableMachineLearning?: boolean | undefined;
  /** The inspection level to use for the Bot Control rule group. */
  readonly InspectionLevel?: string | undefined;
}

/** Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the request. */
export interface WebACL_AllowAction {
  /** Defines custom handling for the web request. */
  readonly CustomRequestHandling?: WebACL_CustomRequestHandling | undefined;
}

/** A logical rule statement used to combine other rule statements with AND logic. */
export interface WebACL_AndStatement {
  /** The statements to combine with AND logic. */
  readonly Statements?: readonly WebACL_Statement[] | undefined;
}

/** Application details defined during the web ACL creation process. */
export interface WebACL_ApplicationAttribute {
  /** Specifies the attribute name. */
  readonly Name?: string | undefined;
  /** Specifies the attribute value. */
  readonly Values?: readonly string[] | undefined;
}

/** A list of `ApplicationAttribute` s that contains information about the application. */
export interface WebACL_ApplicationConfig {
  /** Contains the attribute name and a list of values for that attribute. */
  readonly Attributes?: readonly WebACL_ApplicationAttribute[] | undefined;
}

/** A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP… */
export interface WebACL_AsnMatchStatement {
  /** Contains one or more Autonomous System Numbers (ASNs). */
  readonly AsnList?: readonly number[] | undefined;
  /** The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of… */
  readonly ForwardedIPConfig?: WebACL_ForwardedIPConfiguration | undefined;
}

/** Specifies custom configurations for the associations between the web ACL and protected resources. */
export interface WebACL_AssociationConfig {
  /** Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App… */
  readonly RequestBody?: { readonly [key: string]: WebACL_RequestBodyAssociatedResourceTypeConfig | undefined } | undefined;
}

/** Specifies that AWS WAF should block the request and optionally defines additional custom handling for the response to… */
export interface WebACL_BlockAction {
  /** Defines a custom response for the web request. */
  readonly CustomResponse?: WebACL_CustomResponse | undefined;
}

/** Inspect the body of the web request. */
export interface WebACL_Body {
  /** What AWS WAF should do if the body is larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** A rule statement that defines a string match search for AWS WAF to apply to web requests. */
export interface WebACL_ByteMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  /** The area within the portion of the web request that you want AWS WAF to search for `SearchString`. */
  readonly PositionalConstraint?: string | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** A string value that you want AWS WAF to search for. */
  readonly SearchString?: string | undefined;
  /** String to search for in a web request component, base64-encoded. */
  readonly SearchStringBase64?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Specifies that AWS WAF should run a `CAPTCHA` check against the request. */
export interface WebACL_CaptchaAction {
  /** Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's token is… */
  readonly CustomRequestHandling?: WebACL_CustomRequestHandling | undefined;
}

/** Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. */
export interface WebACL_CaptchaConfig {
  /** Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA`… */
  readonly ImmunityTimeProperty?: WebACL_ImmunityTimeProperty | undefined;
}

/** Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming from a… */
export interface WebACL_ChallengeAction {
  /** Defines custom handling for the web request, used when the challenge inspection determines that the request's token is… */
  readonly CustomRequestHandling?: WebACL_CustomRequestHandling | undefined;
}

/** Specifies how AWS WAF should handle `Challenge` evaluations. */
export interface WebACL_ChallengeConfig {
  /** Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a… */
  readonly ImmunityTimeProperty?: WebACL_ImmunityTimeProperty | undefined;
}

/** This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in `ManagedRuleGroupConfig`. */
export interface WebACL_ClientSideAction {
  /** The regular expression to match against the web request URI, used to identify requests that can't handle a silent… */
  readonly ExemptUriRegularExpressions?: readonly WebACL_Regex[] | undefined;
  /** The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion labeling… */
  readonly Sensitivity?: string | undefined;
  /** Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and… */
  readonly UsageOfAction?: string | undefined;
}

/** This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in `ManagedRuleGroupConfig`. */
export interface WebACL_ClientSideActionConfig {
  /** Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and… */
  readonly Challenge?: WebACL_ClientSideAction | undefined;
}

/** The filter to use to identify the subset of cookies to inspect in a web request. */
export interface WebACL_CookieMatchPattern {
  /** Inspect all cookies. */
  readonly All?: Json | undefined;
  /** Inspect only the cookies whose keys don't match any of the strings specified here. */
  readonly ExcludedCookies?: readonly string[] | undefined;
  /** Inspect only the cookies that have a key that matches one of the strings specified here. */
  readonly IncludedCookies?: readonly string[] | undefined;
}

/** Inspect the cookies in the web request. */
export interface WebACL_Cookies {
  /** The filter to use to identify the subset of cookies to inspect in a web request. */
  readonly MatchPattern?: WebACL_CookieMatchPattern | undefined;
  /** The parts of the cookies to inspect with the rule inspection criteria. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** Specifies that AWS WAF should count the request. */
export interface WebACL_CountAction {
  /** Defines custom handling for the web request. */
  readonly CustomRequestHandling?: WebACL_CustomRequestHandling | undefined;
}

/** Configures cryptocurrency payment settings. */
export interface WebACL_CryptoConfig {
  /** List of payment network configurations. */
  readonly PaymentNetworks?: readonly WebACL_PaymentNetwork[] | undefined;
}

/** A custom header for custom request and response handling. */
export interface WebACL_CustomHTTPHeader {
  /** The name of the custom header. */
  readonly Name?: string | undefined;
  /** The value of the custom header. */
  readonly Value?: string | undefined;
}

/** Custom request handling behavior that inserts custom headers into a web request. */
export interface WebACL_CustomRequestHandling {
  /** The HTTP headers to insert into the request. */
  readonly InsertHeaders?: readonly WebACL_CustomHTTPHeader[] | undefined;
}

/** A custom response to send to the client. */
export interface WebACL_CustomResponse {
  /** References the response body that you want AWS WAF to return to the web request client. */
  readonly CustomResponseBodyKey?: string | undefined;
  /** The HTTP status code to return to the client. */
  readonly ResponseCode?: number | undefined;
  /** The HTTP headers to use in the response. */
  readonly ResponseHeaders?: readonly WebACL_CustomHTTPHeader[] | undefined;
}

/** The response body to use in a custom response to a web request. */
export interface WebACL_CustomResponseBody {
  /** The payload of the custom response. */
  readonly Content?: string | undefined;
  /** The type of content in the payload that you are defining in the `Content` string. */
  readonly ContentType?: string | undefined;
}

export interface WebACL_DataProtect {
  readonly Action?: string | undefined;
  readonly ExcludeRateBasedDetails?: boolean | undefined;
  readonly ExcludeRuleMatchDetails?: boolean | undefined;
  /** Field in log to protect. */
  readonly Field?: WebACL_FieldToProtect | undefined;
}

/** Specifies data protection to apply to the web request data for the web ACL. */
export interface WebACL_DataProtectionConfig {
  /** An array of data protection configurations for specific web request field types. */
  readonly DataProtections?: readonly WebACL_DataProtect[] | undefined;
}

/** In a `WebACL`, this is the action that you want AWS WAF to perform when a web request doesn't match any of the rules in… */
export interface WebACL_DefaultAction {
  /** Specifies that AWS WAF should allow requests by default. */
  readonly Allow?: WebACL_AllowAction | undefined;
  /** Specifies that AWS WAF should block requests by default. */
  readonly Block?: WebACL_BlockAction | undefined;
}

/** Specifies a single rule in a rule group whose action you want to override to `Count`. */
export interface WebACL_ExcludedRule {
  /** The name of the rule whose action you want to override to `Count`. */
  readonly Name?: string | undefined;
}

/** The identifier of a field in the web request payload that contains customer data. */
export interface WebACL_FieldIdentifier {
  /** The name of the field. */
  readonly Identifier?: string | undefined;
}

/** Specifies a web request component to be used in a rule match statement or in a logging configuration. */
export interface WebACL_FieldToMatch {
  /** Inspect all query arguments. */
  readonly AllQueryArguments?: Json | undefined;
  /** Inspect the request body as plain text. */
  readonly Body?: WebACL_Body | undefined;
  /** Inspect the request cookies. */
  readonly Cookies?: WebACL_Cookies | undefined;
  /** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by… */
  readonly HeaderOrder?: WebACL_HeaderOrder | undefined;
  /** Inspect the request headers. */
  readonly Headers?: WebACL_Headers | undefined;
  /** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
  readonly JA3Fingerprint?: WebACL_JA3Fingerprint | undefined;
  /** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
  readonly JA4Fingerprint?: WebACL_JA4Fingerprint | undefined;
  /** Inspect the request body as JSON. */
  readonly JsonBody?: WebACL_JsonBody | undefined;
  /** Inspect the HTTP method. */
  readonly Method?: Json | undefined;
  /** Inspect the query string. */
  readonly QueryString?: Json | undefined;
  /** Inspect a single header. */
  readonly SingleHeader?: WebACL_SingleHeader | undefined;
  /** Inspect a single query argument. */
  readonly SingleQueryArgument?: WebACL_SingleQueryArgument | undefined;
  /** Inspect fragments of the request URI. */
  readonly UriFragment?: WebACL_UriFragment | undefined;
  /** Inspect the request URI path. */
  readonly UriPath?: Json | undefined;
}

/** Specifies a field type and keys to protect in stored web request data. */
export interface WebACL_FieldToProtect {
  /** Specifies the keys to protect for the specified field type. */
  readonly FieldKeys?: readonly string[] | undefined;
  /** Specifies the web request component type to protect. */
  readonly FieldType?: string | undefined;
}

/** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
export interface WebACL_ForwardedIPConfiguration {
  /** The match status to assign to the web request if the request doesn't have a valid IP address in the specified position. */
  readonly FallbackBehavior?: string | undefined;
  /** The name of the HTTP header to use for the IP address. */
  readonly HeaderName?: string | undefined;
}

/** A rule statement that labels web requests by country and region and that matches against web requests based on country… */
export interface WebACL_GeoMatchStatement {
  /** An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2… */
  readonly CountryCodes?: readonly string[] | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly ForwardedIPConfig?: WebACL_ForwardedIPConfiguration | undefined;
}

/** The filter to use to identify the subset of headers to inspect in a web request. */
export interface WebACL_HeaderMatchPattern {
  /** Inspect all headers. */
  readonly All?: Json | undefined;
  /** Inspect only the headers whose keys don't match any of the strings specified here. */
  readonly ExcludedHeaders?: readonly string[] | undefined;
  /** Inspect only the headers that have a key that matches one of the strings specified here. */
  readonly IncludedHeaders?: readonly string[] | undefined;
}

/** The string containing the list of a web request's header names, ordered as they appear in the web request, separated by… */
export interface WebACL_HeaderOrder {
  /** Handling of requests containing oversize fields */
  readonly OversizeHandling?: string | undefined;
}

/** Inspect all headers in the web request. */
export interface WebACL_Headers {
  /** The filter to use to identify the subset of headers to inspect in a web request. */
  readonly MatchPattern?: WebACL_HeaderMatchPattern | undefined;
  /** The parts of the headers to match with the rule inspection criteria. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can… */
  readonly OversizeHandling?: string | undefined;
}

/** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
export interface WebACL_IPSetForwardedIPConfiguration {
  /** The match status to assign to the web request if the request doesn't have a valid IP address in the specified position. */
  readonly FallbackBehavior?: string | undefined;
  /** The name of the HTTP header to use for the IP address. */
  readonly HeaderName?: string | undefined;
  /** The position in the header to search for the IP address. */
  readonly Position?: string | undefined;
}

/** A rule statement used to detect web requests coming from particular IP addresses or address ranges. */
export interface WebACL_IPSetReferenceStatement {
  /** The Amazon Resource Name (ARN) of the `IPSet` that this statement references. */
  readonly Arn?: string | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly IPSetForwardedIPConfig?: WebACL_IPSetForwardedIPConfiguration | undefined;
}

/** Used for CAPTCHA and challenge token settings. */
export interface WebACL_ImmunityTimeProperty {
  /** The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF. */
  readonly ImmunityTime?: number | undefined;
}

/** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
export interface WebACL_JA3Fingerprint {
  /** The match status to assign to the web request if the request doesn't have a JA3 fingerprint. */
  readonly FallbackBehavior?: string | undefined;
}

/** Available for use with Amazon CloudFront distributions and Application Load Balancers. */
export interface WebACL_JA4Fingerprint {
  /** The match status to assign to the web request if the request doesn't have a JA4 fingerprint. */
  readonly FallbackBehavior?: string | undefined;
}

/** Inspect the body of the web request as JSON. */
export interface WebACL_JsonBody {
  /** What AWS WAF should do if it fails to completely parse the JSON body. */
  readonly InvalidFallbackBehavior?: string | undefined;
  /** The patterns to look for in the JSON body. */
  readonly MatchPattern?: WebACL_JsonMatchPattern | undefined;
  /** The parts of the JSON to match against using the `MatchPattern`. */
  readonly MatchScope?: string | undefined;
  /** What AWS WAF should do if the body is larger than AWS WAF can inspect. */
  readonly OversizeHandling?: string | undefined;
}

/** The patterns to look for in the JSON body. */
export interface WebACL_JsonMatchPattern {
  /** Match all of the elements. */
  readonly All?: Json | undefined;
  /** Match only the specified include paths. */
  readonly IncludedPaths?: readonly string[] | undefined;
}

/** A single label container. */
export interface WebACL_Label {
  /** The label string. */
  readonly Name?: string | undefined;
}

/** A rule statement to match against labels that have been added to the web request by rules that have already run in the… */
export interface WebACL_LabelMatchStatement {
  /** The string to match against. */
  readonly Key?: string | undefined;
  /** Specify whether you want to match using the label name or just the namespace. */
  readonly Scope?: string | undefined;
}

/** Additional information that's used by a managed rule group. */
export interface WebACL_ManagedRuleGroupConfig {
  /** Additional configuration for using the account creation fraud prevention (ACFP) managed rule group,… */
  readonly AWSManagedRulesACFPRuleSet?: WebACL_AWSManagedRulesACFPRuleSet | undefined;
  /** Additional configuration for using the account takeover prevention (ATP) managed rule group,… */
  readonly AWSManagedRulesATPRuleSet?: WebACL_AWSManagedRulesATPRuleSet | undefined;
  /** Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. */
  readonly AWSManagedRulesAntiDDoSRuleSet?: WebACL_AWSManagedRulesAntiDDoSRuleSet | undefined;
  /** Additional configuration for using the Bot Control managed rule group. */
  readonly AWSManagedRulesBotControlRuleSet?: WebACL_AWSManagedRulesBotControlRuleSet | undefined;
  /** Instead of this setting, provide your configuration under `AWSManagedRulesATPRuleSet`. */
  readonly LoginPath?: string | undefined;
  /** Instead of this setting, provide your configuration under the request inspection configuration for… */
  readonly PasswordField?: WebACL_FieldIdentifier | undefined;
  /** Instead of this setting, provide your configuration under the request inspection configuration for… */
  readonly PayloadType?: string | undefined;
  /** Instead of this setting, provide your configuration under the request inspection configuration for… */
  readonly UsernameField?: WebACL_FieldIdentifier | undefined;
}

/** A rule statement used to run the rules that are defined in a managed rule group. */
export interface WebACL_ManagedRuleGroupStatement {
  /** Rules in the referenced rule group whose actions are set to `Count`. */
  readonly ExcludedRules?: readonly WebACL_ExcludedRule[] | undefined;
  /** Additional information that's used by a managed rule group. */
  readonly ManagedRuleGroupConfigs?: readonly WebACL_ManagedRuleGroupConfig[] | undefined;
  /** The name of the managed rule group. */
  readonly Name?: string | undefined;
  /** Action settings to use in the place of the rule actions that are configured inside the rule group. */
  readonly RuleActionOverrides?: readonly WebACL_RuleActionOverride[] | undefined;
  /** An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule group. */
  readonly ScopeDownStatement?: WebACL_Statement | undefined;
  /** The name of the managed rule group vendor. */
  readonly VendorName?: string | undefined;
  /** The version of the managed rule group to use. */
  readonly Version?: string | undefined;
}

/** Configures monetization for the web ACL or rule group. */
export interface WebACL_MonetizationConfig {
  /** Configures cryptocurrency payment settings. */
  readonly CryptoConfig?: WebACL_CryptoConfig | undefined;
  /** The currency mode for monetization. */
  readonly CurrencyMode?: string | undefined;
}

/** Monetize action for rules. */
export interface WebACL_MonetizeAction {
  /** The price multiplier for the monetize action. */
  readonly PriceMultiplier?: string | undefined;
}

/** A logical rule statement used to negate the results of another rule statement. */
export interface WebACL_NotStatement {
  /** The statement to negate. */
  readonly Statement?: WebACL_Statement | undefined;
}

/** Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers. */
export interface WebACL_OnSourceDDoSProtectionConfig {
  /** The level of DDoS protection that applies to web ACLs associated with Application Load Balancers. */
  readonly ALBLowReputationMode?: string | undefined;
}

/** A logical rule statement used to combine other rule statements with OR logic. */
export interface WebACL_OrStatement {
  /** The statements to combine with OR logic. */
  readonly Statements?: readonly WebACL_Statement[] | undefined;
}

/** The action to use in the place of the action that results from the rule group evaluation. */
export interface WebACL_OverrideAction {
  /** Override the rule group evaluation result to count only. */
  readonly Count?: Json | undefined;
  /** Don't override the rule group evaluation result. */
  readonly None?: Json | undefined;
}

/** Configuration for a single payment network. */
export interface WebACL_PaymentNetwork {
  /** The blockchain chain to use. */
  readonly Chain?: string | undefined;
  /** List of price configurations. */
  readonly Prices?: readonly WebACL_Price[] | undefined;
  /** The wallet address for receiving payments. */
  readonly WalletAddress?: string | undefined;
}

/** Text Transformation applied before parsing the query string. */
export interface WebACL_PreParseTextTransformation {
  /** Priority of PreParseTextTransformation being applied. */
  readonly Priority?: number | undefined;
  /** Type of pre-parse text transformation. */
  readonly Type?: string | undefined;
}

/** A price configuration. */
export interface WebACL_Price {
  /** The price amount. */
  readonly Amount?: string | undefined;
  /** The cryptocurrency to use for payment. */
  readonly Currency?: string | undefined;
}

/** A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. */
export interface WebACL_RateBasedStatement {
  /** Setting that indicates how to aggregate the request counts. */
  readonly AggregateKeyType?: string | undefined;
  /** Specifies the aggregate keys to use in a rate-base rule. */
  readonly CustomKeys?: readonly WebACL_RateBasedStatementCustomKey[] | undefined;
  /** The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time. */
  readonly EvaluationWindowSec?: number | undefined;
  /** The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address… */
  readonly ForwardedIPConfig?: WebACL_ForwardedIPConfiguration | undefined;
  /** The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule. */
  readonly Limit?: number | undefined;
  /** An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the… */
  readonly ScopeDownStatement?: WebACL_Statement | undefined;
}

/** Specifies a single custom aggregate key for a rate-base rule. */
export interface WebACL_RateBasedStatementCustomKey {
  /** Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate… */
  readonly ASN?: Json | undefined;
  /** Use the value of a cookie in the request as an aggregate key. */
  readonly Cookie?: WebACL_RateLimitCookie | undefined;
  /** Use the first IP address in an HTTP header as an aggregate key. */
  readonly ForwardedIP?: Json | undefined;
  /** Use the request's HTTP method as an aggregate key. */
  readonly HTTPMethod?: Json | undefined;
  /** Use the value of a header in the request as an aggregate key. */
  readonly Header?: WebACL_RateLimitHeader | undefined;
  /** Use the request's originating IP address as an aggregate key. */
  readonly IP?: Json | undefined;
  /** Use the request's JA3 fingerprint as an aggregate key. */
  readonly JA3Fingerprint?: WebACL_RateLimitJA3Fingerprint | undefined;
  /** Use the request's JA4 fingerprint as an aggregate key. */
  readonly JA4Fingerprint?: WebACL_RateLimitJA4Fingerprint | undefined;
  /** Use the specified label namespace as an aggregate key. */
  readonly LabelNamespace?: WebACL_RateLimitLabelNamespace | undefined;
  /** Use the specified query argument as an aggregate key. */
  readonly QueryArgument?: WebACL_RateLimitQueryArgument | undefined;
  /** Use the request's query string as an aggregate key. */
  readonly QueryString?: WebACL_RateLimitQueryString | undefined;
  /** Use the request's URI path as an aggregate key. */
  readonly UriPath?: WebACL_RateLimitUriPath | undefined;
}

/** Specifies a cookie as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitCookie {
  /** The name of the cookie to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Specifies a header as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitHeader {
  /** The name of the header to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. */
export interface WebACL_RateLimitJA3Fingerprint {
  /** The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3… */
  readonly FallbackBehavior?: string | undefined;
}

/** Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. */
export interface WebACL_RateLimitJA4Fingerprint {
  /** The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4… */
  readonly FallbackBehavior?: string | undefined;
}

/** Specifies a label namespace to use as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitLabelNamespace {
  /** The namespace to use for aggregation. */
  readonly Namespace?: string | undefined;
}

/** Specifies a query argument in the request as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitQueryArgument {
  /** The name of the query argument to use. */
  readonly Name?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Specifies the request's query string as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitQueryString {
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Specifies the request's URI path as an aggregate key for a rate-based rule. */
export interface WebACL_RateLimitUriPath {
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** A single regular expression. */
export interface WebACL_Regex {
  /** The string representing the regular expression. */
  readonly RegexString?: string | undefined;
}

/** A rule statement used to search web request components for a match against a single regular expression. */
export interface WebACL_RegexMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** The string representing the regular expression. */
  readonly RegexString?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** A rule statement used to search web request components for matches with regular expressions. */
export interface WebACL_RegexPatternSetReferenceStatement {
  /** The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references. */
  readonly Arn?: string | undefined;
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App… */
export interface WebACL_RequestBodyAssociatedResourceTypeConfig {
  /** Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon… */
  readonly DefaultSizeInspectionLimit?: string | undefined;
}

/** The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage. */
export interface WebACL_RequestInspection {
  /** The name of the field in the request payload that contains your customer's password. */
  readonly PasswordField?: WebACL_FieldIdentifier | undefined;
  /** The payload type for your login endpoint, either JSON or form encoded. */
  readonly PayloadType?: string | undefined;
  /** The name of the field in the request payload that contains your customer's username. */
  readonly UsernameField?: WebACL_FieldIdentifier | undefined;
}

/** The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account… */
export interface WebACL_RequestInspectionACFP {
  /** The names of the fields in the request payload that contain your customer's primary physical address. */
  readonly AddressFields?: readonly WebACL_FieldIdentifier[] | undefined;
  /** The name of the field in the request payload that contains your customer's email. */
  readonly EmailField?: WebACL_FieldIdentifier | undefined;
  /** The name of the field in the request payload that contains your customer's password. */
  readonly PasswordField?: WebACL_FieldIdentifier | undefined;
  /** The payload type for your account creation endpoint, either JSON or form encoded. */
  readonly PayloadType?: string | undefined;
  /** The names of the fields in the request payload that contain your customer's primary phone number. */
  readonly PhoneNumberFields?: readonly WebACL_FieldIdentifier[] | undefined;
  /** The name of the field in the request payload that contains your customer's username. */
  readonly UsernameField?: WebACL_FieldIdentifier | undefined;
}

/** The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP rule… */
export interface WebACL_ResponseInspection {
  /** Configures inspection of the response body for success and failure indicators. */
  readonly BodyContains?: WebACL_ResponseInspectionBodyContains | undefined;
  /** Configures inspection of the response header for success and failure indicators. */
  readonly Header?: WebACL_ResponseInspectionHeader | undefined;
  /** Configures inspection of the response JSON for success and failure indicators. */
  readonly Json?: WebACL_ResponseInspectionJson | undefined;
  /** Configures inspection of the response status code for success and failure indicators. */
  readonly StatusCode?: WebACL_ResponseInspectionStatusCode | undefined;
}

/** Configures inspection of the response body. */
export interface WebACL_ResponseInspectionBodyContains {
  /** Strings in the body of the response that indicate a failed login or account creation attempt. */
  readonly FailureStrings?: readonly string[] | undefined;
  /** Strings in the body of the response that indicate a successful login or account creation attempt. */
  readonly SuccessStrings?: readonly string[] | undefined;
}

/** Configures inspection of the response header. */
export interface WebACL_ResponseInspectionHeader {
  /** Values in the response header with the specified name that indicate a failed login or account creation attempt. */
  readonly FailureValues?: readonly string[] | undefined;
  /** The name of the header to match against. */
  readonly Name?: string | undefined;
  /** Values in the response header with the specified name that indicate a successful login or account creation attempt. */
  readonly SuccessValues?: readonly string[] | undefined;
}

/** Configures inspection of the response JSON. */
export interface WebACL_ResponseInspectionJson {
  /** Values for the specified identifier in the response JSON that indicate a failed login or account creation attempt. */
  readonly FailureValues?: readonly string[] | undefined;
  /** The identifier for the value to match against in the JSON. */
  readonly Identifier?: string | undefined;
  /** Values for the specified identifier in the response JSON that indicate a successful login or account creation attempt. */
  readonly SuccessValues?: readonly string[] | undefined;
}

/** Configures inspection of the response status code. */
export interface WebACL_ResponseInspectionStatusCode {
  /** Status codes in the response that indicate a failed login or account creation attempt. */
  readonly FailureCodes?: readonly number[] | undefined;
  /** Status codes in the response that indicate a successful login or account creation attempt. */
  readonly SuccessCodes?: readonly number[] | undefined;
}

/** A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some… */
export interface WebACL_Rule {
  /** The action that AWS WAF should take on a web request when it matches the rule's statement. */
  readonly Action?: WebACL_RuleAction | undefined;
  /** Specifies how AWS WAF should handle `CAPTCHA` evaluations. */
  readonly CaptchaConfig?: WebACL_CaptchaConfig | undefined;
  /** Specifies how AWS WAF should handle `Challenge` evaluations. */
  readonly ChallengeConfig?: WebACL_ChallengeConfig | undefined;
  /** The name of the rule. */
  readonly Name?: string | undefined;
  /** The override action to apply to the rules in a rule group, instead of the individual rule action settings. */
  readonly OverrideAction?: WebACL_OverrideAction | undefined;
  /** If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on… */
  readonly Priority?: number | undefined;
  /** Labels to apply to web requests that match the rule match statement. */
  readonly RuleLabels?: readonly WebACL_Label[] | undefined;
  /** The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`. */
  readonly Statement?: WebACL_Statement | undefined;
  /** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
  readonly VisibilityConfig?: WebACL_VisibilityConfig | undefined;
}

/** The action that AWS WAF should take on a web request when it matches a rule's statement. */
export interface WebACL_RuleAction {
  /** Instructs AWS WAF to allow the web request. */
  readonly Allow?: WebACL_AllowAction | undefined;
  /** Instructs AWS WAF to block the web request. */
  readonly Block?: WebACL_BlockAction | undefined;
  /** Specifies that AWS WAF should run a `CAPTCHA` check against the request. */
  readonly Captcha?: WebACL_CaptchaAction | undefined;
  /** Instructs AWS WAF to run a `Challenge` check against the web request. */
  readonly Challenge?: WebACL_ChallengeAction | undefined;
  /** Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the… */
  readonly Count?: WebACL_CountAction | undefined;
  /** Monetize action for rules. */
  readonly Monetize?: WebACL_MonetizeAction | undefined;
}

/** Action setting to use in the place of a rule action that is configured inside the rule group. */
export interface WebACL_RuleActionOverride {
  /** The override action to use, in place of the configured action of the rule in the rule group. */
  readonly ActionToUse?: WebACL_RuleAction | undefined;
  /** The name of the rule to override. */
  readonly Name?: string | undefined;
}

/** A rule statement used to run the rules that are defined in a `RuleGroup`. */
export interface WebACL_RuleGroupReferenceStatement {
  /** The Amazon Resource Name (ARN) of the entity. */
  readonly Arn?: string | undefined;
  /** Rules in the referenced rule group whose actions are set to `Count`. */
  readonly ExcludedRules?: readonly WebACL_ExcludedRule[] | undefined;
  /** Action settings to use in the place of the rule actions that are configured inside the rule group. */
  readonly RuleActionOverrides?: readonly WebACL_RuleActionOverride[] | undefined;
}

/** Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. */
export interface WebACL_SingleHeader {
  /** The name of the query header to inspect. */
  readonly Name?: string | undefined;
}

/** Inspect one query argument in the web request, identified by name, for example UserName or SalesRegion. */
export interface WebACL_SingleQueryArgument {
  /** The name of the query argument to inspect. */
  readonly Name?: string | undefined;
}

/** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator,… */
export interface WebACL_SizeConstraintStatement {
  /** The operator to use to compare the request part to the size setting. */
  readonly ComparisonOperator?: string | undefined;
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** The size, in byte, to compare to the request part, after any transformations. */
  readonly Size?: number | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** A rule statement that inspects for malicious SQL code. */
export interface WebACL_SqliMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks. */
  readonly SensitivityLevel?: string | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule. */
export interface WebACL_Statement {
  /** A logical rule statement used to combine other rule statements with AND logic. */
  readonly AndStatement?: WebACL_AndStatement | undefined;
  /** A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP… */
  readonly AsnMatchStatement?: WebACL_AsnMatchStatement | undefined;
  /** A rule statement that defines a string match search for AWS WAF to apply to web requests. */
  readonly ByteMatchStatement?: WebACL_ByteMatchStatement | undefined;
  /** A rule statement that labels web requests by country and region and that matches against web requests based on country… */
  readonly GeoMatchStatement?: WebACL_GeoMatchStatement | undefined;
  /** A rule statement used to detect web requests coming from particular IP addresses or address ranges. */
  readonly IPSetReferenceStatement?: WebACL_IPSetReferenceStatement | undefined;
  /** A rule statement to match against labels that have been added to the web request by rules that have already run in the… */
  readonly LabelMatchStatement?: WebACL_LabelMatchStatement | undefined;
  /** A rule statement used to run the rules that are defined in a managed rule group. */
  readonly ManagedRuleGroupStatement?: WebACL_ManagedRuleGroupStatement | undefined;
  /** A logical rule statement used to negate the results of another rule statement. */
  readonly NotStatement?: WebACL_NotStatement | undefined;
  /** A logical rule statement used to combine other rule statements with OR logic. */
  readonly OrStatement?: WebACL_OrStatement | undefined;
  /** A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate. */
  readonly RateBasedStatement?: WebACL_RateBasedStatement | undefined;
  /** A rule statement used to search web request components for a match against a single regular expression. */
  readonly RegexMatchStatement?: WebACL_RegexMatchStatement | undefined;
  /** A rule statement used to search web request components for matches with regular expressions. */
  readonly RegexPatternSetReferenceStatement?: WebACL_RegexPatternSetReferenceStatement | undefined;
  /** A rule statement used to run the rules that are defined in a `RuleGroup`. */
  readonly RuleGroupReferenceStatement?: WebACL_RuleGroupReferenceStatement | undefined;
  /** A rule statement that compares a number of bytes against the size of a request component, using a comparison operator,… */
  readonly SizeConstraintStatement?: WebACL_SizeConstraintStatement | undefined;
  /** A rule statement that inspects for malicious SQL code. */
  readonly SqliMatchStatement?: WebACL_SqliMatchStatement | undefined;
  /** A rule statement that inspects for cross-site scripting (XSS) attacks. */
  readonly XssMatchStatement?: WebACL_XssMatchStatement | undefined;
}

/** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
export interface WebACL_TextTransformation {
  /** Sets the relative processing order for multiple transformations. */
  readonly Priority?: number | undefined;
  /** For detailed descriptions of each of the transformation types, see Text transformations in the AWS WAF Developer Guide. */
  readonly Type?: string | undefined;
}

/** Inspect fragments of the request URI. */
export interface WebACL_UriFragment {
  /** What AWS WAF should do if it fails to completely parse the JSON body. */
  readonly FallbackBehavior?: string | undefined;
}

/** Defines and enables Amazon CloudWatch metrics and web request sample collection. */
export interface WebACL_VisibilityConfig {
  /** Indicates whether the associated resource sends metrics to Amazon CloudWatch. */
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  /** A name of the Amazon CloudWatch metric dimension. */
  readonly MetricName?: string | undefined;
  /** Indicates whether AWS WAF should store a sampling of the web requests that match the rules. */
  readonly SampledRequestsEnabled?: boolean | undefined;
}

/** A rule statement that inspects for cross-site scripting (XSS) attacks. */
export interface WebACL_XssMatchStatement {
  /** The part of the web request that you want AWS WAF to inspect. */
  readonly FieldToMatch?: WebACL_FieldToMatch | undefined;
  readonly PreParseTextTransformations?: readonly WebACL_PreParseTextTransformation[] | undefined;
  /** Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass… */
  readonly TextTransformations?: readonly WebACL_TextTransformation[] | undefined;
}

/** `AWS::WAFv2::WebACLAssociation`: This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. */
export interface WebACLAssociation {
  /** The Amazon Resource Name (ARN) of the resource to associate with the web ACL. */
  readonly ResourceArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource. */
  readonly WebACLArn?: string | undefined;
}
