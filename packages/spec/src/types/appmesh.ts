// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppMesh::GatewayRoute`: Creates a gateway route. */
export interface GatewayRoute {
  /** The name of the gateway route. */
  readonly GatewayRouteName?: string | undefined;
  /** The name of the service mesh that the resource resides in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The specifications of the gateway route. */
  readonly Spec?: GatewayRoute_GatewayRouteSpec | undefined;
  /** Optional metadata that you can apply to the gateway route to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The virtual gateway that the gateway route is associated with. */
  readonly VirtualGatewayName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the gateway route. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the gateway route. */
  readonly Uid?: string | undefined;
}

/** An object representing the gateway route host name to match. */
export interface GatewayRoute_GatewayRouteHostnameMatch {
  /** The exact host name to match on. */
  readonly Exact?: string | undefined;
  /** The specified ending characters of the host name to match on. */
  readonly Suffix?: string | undefined;
}

/** An object representing the gateway route host name to rewrite. */
export interface GatewayRoute_GatewayRouteHostnameRewrite {
  /** The default target host name to write to. */
  readonly DefaultTargetHostname?: string | undefined;
}

/** An object representing the method header to be matched. */
export interface GatewayRoute_GatewayRouteMetadataMatch {
  /** The exact method header to be matched on. */
  readonly Exact?: string | undefined;
  /** The specified beginning characters of the method header to be matched on. */
  readonly Prefix?: string | undefined;
  /** An object that represents the range of values to match on. */
  readonly Range?: GatewayRoute_GatewayRouteRangeMatch | undefined;
  /** The regex used to match the method header. */
  readonly Regex?: string | undefined;
  /** The specified ending characters of the method header to match on. */
  readonly Suffix?: string | undefined;
}

/** An object that represents the range of values to match on. */
export interface GatewayRoute_GatewayRouteRangeMatch {
  /** The end of the range. */
  readonly End?: number | undefined;
  /** The start of the range. */
  readonly Start?: number | undefined;
}

/** An object that represents a gateway route specification. */
export interface GatewayRoute_GatewayRouteSpec {
  /** An object that represents the specification of a gRPC gateway route. */
  readonly GrpcRoute?: GatewayRoute_GrpcGatewayRoute | undefined;
  /** An object that represents the specification of an HTTP/2 gateway route. */
  readonly Http2Route?: GatewayRoute_HttpGatewayRoute | undefined;
  /** An object that represents the specification of an HTTP gateway route. */
  readonly HttpRoute?: GatewayRoute_HttpGatewayRoute | undefined;
  /** The ordering of the gateway routes spec. */
  readonly Priority?: number | undefined;
}

/** An object that represents a gateway route target. */
export interface GatewayRoute_GatewayRouteTarget {
  /** The port number of the gateway route target. */
  readonly Port?: number | undefined;
  /** An object that represents a virtual service gateway route target. */
  readonly VirtualService?: GatewayRoute_GatewayRouteVirtualService | undefined;
}

/** An object that represents the virtual service that traffic is routed to. */
export interface GatewayRoute_GatewayRouteVirtualService {
  /** The name of the virtual service that traffic is routed to. */
  readonly VirtualServiceName?: string | undefined;
}

/** An object that represents a gRPC gateway route. */
export interface GatewayRoute_GrpcGatewayRoute {
  /** An object that represents the action to take if a match is determined. */
  readonly Action?: GatewayRoute_GrpcGatewayRouteAction | undefined;
  /** An object that represents the criteria for determining a request match. */
  readonly Match?: GatewayRoute_GrpcGatewayRouteMatch | undefined;
}

/** An object that represents the action to take if a match is determined. */
export interface GatewayRoute_GrpcGatewayRouteAction {
  /** The gateway route action to rewrite. */
  readonly Rewrite?: GatewayRoute_GrpcGatewayRouteRewrite | undefined;
  /** An object that represents the target that traffic is routed to when a request matches the gateway route. */
  readonly Target?: GatewayRoute_GatewayRouteTarget | undefined;
}

/** An object that represents the criteria for determining a request match. */
export interface GatewayRoute_GrpcGatewayRouteMatch {
  /** The gateway route host name to be matched on. */
  readonly Hostname?: GatewayRoute_GatewayRouteHostnameMatch | undefined;
  /** The gateway route metadata to be matched on. */
  readonly Metadata?: readonly GatewayRoute_GrpcGatewayRouteMetadata[] | undefined;
  /** The gateway route port to be matched on. */
  readonly Port?: number | undefined;
  /** The fully qualified domain name for the service to match from the request. */
  readonly ServiceName?: string | undefined;
}

/** An object representing the metadata of the gateway route. */
export interface GatewayRoute_GrpcGatewayRouteMetadata {
  /** Specify `True` to match anything except the match criteria. */
  readonly Invert?: boolean | undefined;
  /** The criteria for determining a metadata match. */
  readonly Match?: GatewayRoute_GatewayRouteMetadataMatch | undefined;
  /** A name for the gateway route metadata. */
  readonly Name?: string | undefined;
}

/** An object that represents the gateway route to rewrite. */
export interface GatewayRoute_GrpcGatewayRouteRewrite {
  /** The host name of the gateway route to rewrite. */
  readonly Hostname?: GatewayRoute_GatewayRouteHostnameRewrite | undefined;
}

/** An object that represents an HTTP gateway route. */
export interface GatewayRoute_HttpGatewayRoute {
  /** An object that represents the action to take if a match is determined. */
  readonly Action?: GatewayRoute_HttpGatewayRouteAction | undefined;
  /** An object that represents the criteria for determining a request match. */
  readonly Match?: GatewayRoute_HttpGatewayRouteMatch | undefined;
}

/** An object that represents the action to take if a match is determined. */
export interface GatewayRoute_HttpGatewayRouteAction {
  /** The gateway route action to rewrite. */
  readonly Rewrite?: GatewayRoute_HttpGatewayRouteRewrite | undefined;
  /** An object that represents the target that traffic is routed to when a request matches the gateway route. */
  readonly Target?: GatewayRoute_GatewayRouteTarget | undefined;
}

/** An object that represents the HTTP header in the gateway route. */
export interface GatewayRoute_HttpGatewayRouteHeader {
  /** Specify `True` to match anything except the match criteria. */
  readonly Invert?: boolean | undefined;
  /** An object that represents the method and value to match with the header value sent in a request. */
  readonly Match?: GatewayRoute_HttpGatewayRouteHeaderMatch | undefined;
  /** A name for the HTTP header in the gateway route that will be matched on. */
  readonly Name?: string | undefined;
}

/** An object that represents the method and value to match with the header value sent in a request. */
export interface GatewayRoute_HttpGatewayRouteHeaderMatch {
  /** The value sent by the client must match the specified value exactly. */
  readonly Exact?: string | undefined;
  /** The value sent by the client must begin with the specified characters. */
  readonly Prefix?: string | undefined;
  /** An object that represents the range of values to match on. */
  readonly Range?: GatewayRoute_GatewayRouteRangeMatch | undefined;
  /** The value sent by the client must include the specified characters. */
  readonly Regex?: string | undefined;
  /** The value sent by the client must end with the specified characters. */
  readonly Suffix?: string | undefined;
}

/** An object that represents the criteria for determining a request match. */
export interface GatewayRoute_HttpGatewayRouteMatch {
  /** The client request headers to match on. */
  readonly Headers?: readonly GatewayRoute_HttpGatewayRouteHeader[] | undefined;
  /** The host name to match on. */
  readonly Hostname?: GatewayRoute_GatewayRouteHostnameMatch | undefined;
  /** The method to match on. */
  readonly Method?: string | undefined;
  /** The path to match on. */
  readonly Path?: GatewayRoute_HttpPathMatch | undefined;
  /** The port number to match on. */
  readonly Port?: number | undefined;
  /** Specifies the path to match requests with. */
  readonly Prefix?: string | undefined;
  /** The query parameter to match on. */
  readonly QueryParameters?: readonly GatewayRoute_QueryParameter[] | undefined;
}

/** An object that represents the path to rewrite. */
export interface GatewayRoute_HttpGatewayRoutePathRewrite {
  /** The exact path to rewrite. */
  readonly Exact?: string | undefined;
}

/** An object representing the beginning characters of the route to rewrite. */
export interface GatewayRoute_HttpGatewayRoutePrefixRewrite {
  /** The default prefix used to replace the incoming route prefix when rewritten. */
  readonly DefaultPrefix?: string | undefined;
  /** The value used to replace the incoming route prefix when rewritten. */
  readonly Value?: string | undefined;
}

/** An object representing the gateway route to rewrite. */
export interface GatewayRoute_HttpGatewayRouteRewrite {
  /** The host name to rewrite. */
  readonly Hostname?: GatewayRoute_GatewayRouteHostnameRewrite | undefined;
  /** The path to rewrite. */
  readonly Path?: GatewayRoute_HttpGatewayRoutePathRewrite | undefined;
  /** The specified beginning characters to rewrite. */
  readonly Prefix?: GatewayRoute_HttpGatewayRoutePrefixRewrite | undefined;
}

/** An object representing the path to match in the request. */
export interface GatewayRoute_HttpPathMatch {
  /** The exact path to match on. */
  readonly Exact?: string | undefined;
  /** The regex used to match the path. */
  readonly Regex?: string | undefined;
}

/** An object representing the query parameter to match. */
export interface GatewayRoute_HttpQueryParameterMatch {
  /** The exact query parameter to match on. */
  readonly Exact?: string | undefined;
}

/** An object that represents the query parameter in the request. */
export interface GatewayRoute_QueryParameter {
  /** The query parameter to match on. */
  readonly Match?: GatewayRoute_HttpQueryParameterMatch | undefined;
  /** A name for the query parameter that will be matched on. */
  readonly Name?: string | undefined;
}

/** `AWS::AppMesh::Mesh`: Creates a service mesh. */
export interface Mesh {
  /** The name to use for the service mesh. */
  readonly MeshName?: string | undefined;
  /** The service mesh specification to apply. */
  readonly Spec?: Mesh_MeshSpec | undefined;
  /** Optional metadata that you can apply to the service mesh to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The full Amazon Resource Name (ARN) for the mesh. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the mesh. */
  readonly Uid?: string | undefined;
}

/** An object that represents the egress filter rules for a service mesh. */
export interface Mesh_EgressFilter {
  /** The egress filter type. */
  readonly Type?: string | undefined;
}

/** An object that represents the service discovery information for a service mesh. */
export interface Mesh_MeshServiceDiscovery {
  /** The IP version to use to control traffic within the mesh. */
  readonly IpPreference?: string | undefined;
}

/** An object that represents the specification of a service mesh. */
export interface Mesh_MeshSpec {
  /** The egress filter rules for the service mesh. */
  readonly EgressFilter?: Mesh_EgressFilter | undefined;
  /** An object that represents the service discovery information for a service mesh. */
  readonly ServiceDiscovery?: Mesh_MeshServiceDiscovery | undefined;
}

/** `AWS::AppMesh::Route`: Creates a route that is associated with a virtual router. */
export interface Route {
  /** The name of the service mesh to create the route in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The name to use for the route. */
  readonly RouteName?: string | undefined;
  /** The route specification to apply. */
  readonly Spec?: Route_RouteSpec | undefined;
  /** Optional metadata that you can apply to the route to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the virtual router in which to create the route. */
  readonly VirtualRouterName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the route. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The AWS IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the route. */
  readonly Uid?: string | undefined;
}

/** An object that represents a duration of time. */
export interface Route_Duration {
  /** A unit of time. */
  readonly Unit?: string | undefined;
  /** A number of time units. */
  readonly Value?: number | undefined;
}

/** An object that represents a retry policy. */
export interface Route_GrpcRetryPolicy {
  /** Specify at least one of the valid values. */
  readonly GrpcRetryEvents?: readonly string[] | undefined;
  /** Specify at least one of the following values. */
  readonly HttpRetryEvents?: readonly string[] | undefined;
  /** The maximum number of retry attempts. */
  readonly MaxRetries?: number | undefined;
  /** The timeout for each retry attempt. */
  readonly PerRetryTimeout?: Route_Duration | undefined;
  /** Specify a valid value. */
  readonly TcpRetryEvents?: readonly string[] | undefined;
}

/** An object that represents a gRPC route type. */
export interface Route_GrpcRoute {
  /** An object that represents the action to take if a match is determined. */
  readonly Action?: Route_GrpcRouteAction | undefined;
  /** An object that represents the criteria for determining a request match. */
  readonly Match?: Route_GrpcRouteMatch | undefined;
  /** An object that represents a retry policy. */
  readonly RetryPolicy?: Route_GrpcRetryPolicy | undefined;
  /** An object that represents types of timeouts. */
  readonly Timeout?: Route_GrpcTimeout | undefined;
}

/** An object that represents the action to take if a match is determined. */
export interface Route_GrpcRouteAction {
  /** An object that represents the targets that traffic is routed to when a request matches the route. */
  readonly WeightedTargets?: readonly Route_WeightedTarget[] | undefined;
}

/** An object that represents the criteria for determining a request match. */
export interface Route_GrpcRouteMatch {
  /** An object that represents the data to match from the request. */
  readonly Metadata?: readonly Route_GrpcRouteMetadata[] | undefined;
  /** The method name to match from the request. */
  readonly MethodName?: string | undefined;
  /** The port number to match on. */
  readonly Port?: number | undefined;
  /** The fully qualified domain name for the service to match from the request. */
  readonly ServiceName?: string | undefined;
}

/** An object that represents the match metadata for the route. */
export interface Route_GrpcRouteMetadata {
  /** Specify `True` to match anything except the match criteria. */
  readonly Invert?: boolean | undefined;
  /** An object that represents the data to match from the request. */
  readonly Match?: Route_GrpcRouteMetadataMatchMethod | undefined;
  /** The name of the route. */
  readonly Name?: string | undefined;
}

/** An object that represents the match method. */
export interface Route_GrpcRouteMetadataMatchMethod {
  /** The value sent by the client must match the specified value exactly. */
  readonly Exact?: string | undefined;
  /** The value sent by the client must begin with the specified characters. */
  readonly Prefix?: string | undefined;
  /** An object that represents the range of values to match on. */
  readonly Range?: Route_MatchRange | undefined;
  /** The value sent by the client must include the specified characters. */
  readonly Regex?: string | undefined;
  /** The value sent by the client must end with the specified characters. */
  readonly Suffix?: string | undefined;
}

/** An object that represents types of timeouts. */
export interface Route_GrpcTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: Route_Duration | undefined;
  /** An object that represents a per request timeout. */
  readonly PerRequest?: Route_Duration | undefined;
}

/** An object that represents the method and value to match with the header value sent in a request. */
export interface Route_HeaderMatchMethod {
  /** The value sent by the client must match the specified value exactly. */
  readonly Exact?: string | undefined;
  /** The value sent by the client must begin with the specified characters. */
  readonly Prefix?: string | undefined;
  /** An object that represents the range of values to match on. */
  readonly Range?: Route_MatchRange | undefined;
  /** The value sent by the client must include the specified characters. */
  readonly Regex?: string | undefined;
  /** The value sent by the client must end with the specified characters. */
  readonly Suffix?: string | undefined;
}

/** An object representing the path to match in the request. */
export interface Route_HttpPathMatch {
  /** The exact path to match on. */
  readonly Exact?: string | undefined;
  /** The regex used to match the path. */
  readonly Regex?: string | undefined;
}

/** An object representing the query parameter to match. */
export interface Route_HttpQueryParameterMatch {
  /** The exact query parameter to match on. */
  readonly Exact?: string | undefined;
}

/** An object that represents a retry policy. */
export interface Route_HttpRetryPolicy {
  /** Specify at least one of the following values. */
  readonly HttpRetryEvents?: readonly string[] | undefined;
  /** The maximum number of retry attempts. */
  readonly MaxRetries?: number | undefined;
  /** The timeout for each retry attempt. */
  readonly PerRetryTimeout?: Route_Duration | undefined;
  /** Specify a valid value. */
  readonly TcpRetryEvents?: readonly string[] | undefined;
}

/** An object that represents an HTTP or HTTP/2 route type. */
export interface Route_HttpRoute {
  /** An object that represents the action to take if a match is determined. */
  readonly Action?: Route_HttpRouteAction | undefined;
  /** An object that represents the criteria for determining a request match. */
  readonly Match?: Route_HttpRouteMatch | undefined;
  /** An object that represents a retry policy. */
  readonly RetryPolicy?: Route_HttpRetryPolicy | undefined;
  /** An object that represents types of timeouts. */
  readonly Timeout?: Route_HttpTimeout | undefined;
}

/** An object that represents the action to take if a match is determined. */
export interface Route_HttpRouteAction {
  /** An object that represents the targets that traffic is routed to when a request matches the route. */
  readonly WeightedTargets?: readonly Route_WeightedTarget[] | undefined;
}

/** An object that represents the HTTP header in the request. */
export interface Route_HttpRouteHeader {
  /** Specify `True` to match anything except the match criteria. */
  readonly Invert?: boolean | undefined;
  /** The `HeaderMatchMethod` object. */
  readonly Match?: Route_HeaderMatchMethod | undefined;
  /** A name for the HTTP header in the client request that will be matched on. */
  readonly Name?: string | undefined;
}

/** An object that represents the requirements for a route to match HTTP requests for a virtual router. */
export interface Route_HttpRouteMatch {
  /** The client request headers to match on. */
  readonly Headers?: readonly Route_HttpRouteHeader[] | undefined;
  /** The client request method to match on. */
  readonly Method?: string | undefined;
  /** The client request path to match on. */
  readonly Path?: Route_HttpPathMatch | undefined;
  /** The port number to match on. */
  readonly Port?: number | undefined;
  /** Specifies the path to match requests with. */
  readonly Prefix?: string | undefined;
  /** The client request query parameters to match on. */
  readonly QueryParameters?: readonly Route_QueryParameter[] | undefined;
  /** The client request scheme to match on. */
  readonly Scheme?: string | undefined;
}

/** An object that represents types of timeouts. */
export interface Route_HttpTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: Route_Duration | undefined;
  /** An object that represents a per request timeout. */
  readonly PerRequest?: Route_Duration | undefined;
}

/** An object that represents the range of values to match on. */
export interface Route_MatchRange {
  /** The end of the range. */
  readonly End?: number | undefined;
  /** The start of the range. */
  readonly Start?: number | undefined;
}

/** An object that represents the query parameter in the request. */
export interface Route_QueryParameter {
  /** The query parameter to match on. */
  readonly Match?: Route_HttpQueryParameterMatch | undefined;
  /** A name for the query parameter that will be matched on. */
  readonly Name?: string | undefined;
}

/** An object that represents a route specification. */
export interface Route_RouteSpec {
  /** An object that represents the specification of a gRPC route. */
  readonly GrpcRoute?: Route_GrpcRoute | undefined;
  /** An object that represents the specification of an HTTP/2 route. */
  readonly Http2Route?: Route_HttpRoute | undefined;
  /** An object that represents the specification of an HTTP route. */
  readonly HttpRoute?: Route_HttpRoute | undefined;
  /** The priority for the route. */
  readonly Priority?: number | undefined;
  /** An object that represents the specification of a TCP route. */
  readonly TcpRoute?: Route_TcpRoute | undefined;
}

/** An object that represents a TCP route type. */
export interface Route_TcpRoute {
  /** The action to take if a match is determined. */
  readonly Action?: Route_TcpRouteAction | undefined;
  /** An object that represents the criteria for determining a request match. */
  readonly Match?: Route_TcpRouteMatch | undefined;
  /** An object that represents types of timeouts. */
  readonly Timeout?: Route_TcpTimeout | undefined;
}

/** An object that represents the action to take if a match is determined. */
export interface Route_TcpRouteAction {
  /** An object that represents the targets that traffic is routed to when a request matches the route. */
  readonly WeightedTargets?: readonly Route_WeightedTarget[] | undefined;
}

/** An object representing the TCP route to match. */
export interface Route_TcpRouteMatch {
  /** The port number to match on. */
  readonly Port?: number | undefined;
}

/** An object that represents types of timeouts. */
export interface Route_TcpTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: Route_Duration | undefined;
}

/** An object that represents a target and its relative weight. */
export interface Route_WeightedTarget {
  /** The targeted port of the weighted object. */
  readonly Port?: number | undefined;
  /** The virtual node to associate with the weighted target. */
  readonly VirtualNode?: string | undefined;
  /** The relative weight of the weighted target. */
  readonly Weight?: number | undefined;
}

/** `AWS::AppMesh::VirtualGateway`: Creates a virtual gateway. */
export interface VirtualGateway {
  /** The name of the service mesh that the virtual gateway resides in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The specifications of the virtual gateway. */
  readonly Spec?: VirtualGateway_VirtualGatewaySpec | undefined;
  /** Optional metadata that you can apply to the virtual gateway to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the virtual gateway. */
  readonly VirtualGatewayName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the virtual gateway. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The AWS IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the virtual gateway. */
  readonly Uid?: string | undefined;
}

/** An object that represents the key value pairs for the JSON. */
export interface VirtualGateway_JsonFormatRef {
  /** The specified key for the JSON. */
  readonly Key?: string | undefined;
  /** The specified value for the JSON. */
  readonly Value?: string | undefined;
}

/** An object that represents the format for the logs. */
export interface VirtualGateway_LoggingFormat {
  /** The logging format for JSON. */
  readonly Json?: readonly VirtualGateway_JsonFormatRef[] | undefined;
  /** The logging format for text. */
  readonly Text?: string | undefined;
}

/** An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS)… */
export interface VirtualGateway_SubjectAlternativeNameMatchers {
  /** The values sent must match the specified values exactly. */
  readonly Exact?: readonly string[] | undefined;
}

/** An object that represents the subject alternative names secured by the certificate. */
export interface VirtualGateway_SubjectAlternativeNames {
  /** An object that represents the criteria for determining a SANs match. */
  readonly Match?: VirtualGateway_SubjectAlternativeNameMatchers | undefined;
}

/** The access log configuration for a virtual gateway. */
export interface VirtualGateway_VirtualGatewayAccessLog {
  /** The file object to send virtual gateway access logs to. */
  readonly File?: VirtualGateway_VirtualGatewayFileAccessLog | undefined;
}

/** An object that represents the default properties for a backend. */
export interface VirtualGateway_VirtualGatewayBackendDefaults {
  /** A reference to an object that represents a client policy. */
  readonly ClientPolicy?: VirtualGateway_VirtualGatewayClientPolicy | undefined;
}

/** An object that represents a client policy. */
export interface VirtualGateway_VirtualGatewayClientPolicy {
  /** A reference to an object that represents a Transport Layer Security (TLS) client policy. */
  readonly TLS?: VirtualGateway_VirtualGatewayClientPolicyTls | undefined;
}

/** An object that represents a Transport Layer Security (TLS) client policy. */
export interface VirtualGateway_VirtualGatewayClientPolicyTls {
  /** A reference to an object that represents a virtual gateway's client's Transport Layer Security (TLS) certificate. */
  readonly Certificate?: VirtualGateway_VirtualGatewayClientTlsCertificate | undefined;
  /** Whether the policy is enforced. */
  readonly Enforce?: boolean | undefined;
  /** One or more ports that the policy is enforced for. */
  readonly Ports?: readonly number[] | undefined;
  /** A reference to an object that represents a Transport Layer Security (TLS) validation context. */
  readonly Validation?: VirtualGateway_VirtualGatewayTlsValidationContext | undefined;
}

/** An object that represents the virtual gateway's client's Transport Layer Security (TLS) certificate. */
export interface VirtualGateway_VirtualGatewayClientTlsCertificate {
  /** An object that represents a local file certificate. */
  readonly File?: VirtualGateway_VirtualGatewayListenerTlsFileCertificate | undefined;
  /** A reference to an object that represents a virtual gateway's client's Secret Discovery Service certificate. */
  readonly SDS?: VirtualGateway_VirtualGatewayListenerTlsSdsCertificate | undefined;
}

/** An object that represents the type of virtual gateway connection pool. */
export interface VirtualGateway_VirtualGatewayConnectionPool {
  /** An object that represents a type of connection pool. */
  readonly GRPC?: VirtualGateway_VirtualGatewayGrpcConnectionPool | undefined;
  /** An object that represents a type of connection pool. */
  readonly HTTP?: VirtualGateway_VirtualGatewayHttpConnectionPool | undefined;
  /** An object that represents a type of connection pool. */
  readonly HTTP2?: VirtualGateway_VirtualGatewayHttp2ConnectionPool | undefined;
}

/** An object that represents an access log file. */
export interface VirtualGateway_VirtualGatewayFileAccessLog {
  /** The specified format for the virtual gateway access logs. */
  readonly Format?: VirtualGateway_LoggingFormat | undefined;
  /** The file path to write access logs to. */
  readonly Path?: string | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualGateway_VirtualGatewayGrpcConnectionPool {
  /** Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster. */
  readonly MaxRequests?: number | undefined;
}

/** An object that represents the health check policy for a virtual gateway's listener. */
export interface VirtualGateway_VirtualGatewayHealthCheckPolicy {
  /** The number of consecutive successful health checks that must occur before declaring the listener healthy. */
  readonly HealthyThreshold?: number | undefined;
  /** The time period in milliseconds between each health check execution. */
  readonly IntervalMillis?: number | undefined;
  /** The destination path for the health check request. */
  readonly Path?: string | undefined;
  /** The destination port for the health check request. */
  readonly Port?: number | undefined;
  /** The protocol for the health check request. */
  readonly Protocol?: string | undefined;
  /** The amount of time to wait when receiving a response from the health check, in milliseconds. */
  readonly TimeoutMillis?: number | undefined;
  /** The number of consecutive failed health checks that must occur before declaring a virtual gateway unhealthy. */
  readonly UnhealthyThreshold?: number | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualGateway_VirtualGatewayHttp2ConnectionPool {
  /** Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster. */
  readonly MaxRequests?: number | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualGateway_VirtualGatewayHttpConnectionPool {
  /** Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster. */
  readonly MaxConnections?: number | undefined;
  /** Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster. */
  readonly MaxPendingRequests?: number | undefined;
}

/** An object that represents a listener for a virtual gateway. */
export interface VirtualGateway_VirtualGatewayListener {
  /** The connection pool information for the listener. */
  readonly ConnectionPool?: VirtualGateway_VirtualGatewayConnectionPool | undefined;
  /** The health check information for the listener. */
  readonly HealthCheck?: VirtualGateway_VirtualGatewayHealthCheckPolicy | undefined;
  /** The port mapping information for the listener. */
  readonly PortMapping?: VirtualGateway_VirtualGatewayPortMapping | undefined;
  /** A reference to an object that represents the Transport Layer Security (TLS) properties for the listener. */
  readonly TLS?: VirtualGateway_VirtualGatewayListenerTls | undefined;
}

/** An object that represents the Transport Layer Security (TLS) properties for a listener. */
export interface VirtualGateway_VirtualGatewayListenerTls {
  /** An object that represents a Transport Layer Security (TLS) certificate. */
  readonly Certificate?: VirtualGateway_VirtualGatewayListenerTlsCertificate | undefined;
  /** Specify one of the following modes. */
  readonly Mode?: string | undefined;
  /** A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation… */
  readonly Validation?: VirtualGateway_VirtualGatewayListenerTlsValidationContext | undefined;
}

/** An object that represents an Certificate Manager certificate. */
export interface VirtualGateway_VirtualGatewayListenerTlsAcmCertificate {
  /** The Amazon Resource Name (ARN) for the certificate. */
  readonly CertificateArn?: string | undefined;
}

/** An object that represents a listener's Transport Layer Security (TLS) certificate. */
export interface VirtualGateway_VirtualGatewayListenerTlsCertificate {
  /** A reference to an object that represents an Certificate Manager certificate. */
  readonly ACM?: VirtualGateway_VirtualGatewayListenerTlsAcmCertificate | undefined;
  /** A reference to an object that represents a local file certificate. */
  readonly File?: VirtualGateway_VirtualGatewayListenerTlsFileCertificate | undefined;
  /** A reference to an object that represents a virtual gateway's listener's Secret Discovery Service certificate. */
  readonly SDS?: VirtualGateway_VirtualGatewayListenerTlsSdsCertificate | undefined;
}

/** An object that represents a local file certificate. */
export interface VirtualGateway_VirtualGatewayListenerTlsFileCertificate {
  /** The certificate chain for the certificate. */
  readonly CertificateChain?: string | undefined;
  /** The private key for a certificate stored on the file system of the mesh endpoint that the proxy is running on. */
  readonly PrivateKey?: string | undefined;
}

/** An object that represents the virtual gateway's listener's Secret Discovery Service certificate.The proxy must be… */
export interface VirtualGateway_VirtualGatewayListenerTlsSdsCertificate {
  /** A reference to an object that represents the name of the secret secret requested from the Secret Discovery Service… */
  readonly SecretName?: string | undefined;
}

/** An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context. */
export interface VirtualGateway_VirtualGatewayListenerTlsValidationContext {
  /** A reference to an object that represents the SANs for a virtual gateway listener's Transport Layer Security (TLS)… */
  readonly SubjectAlternativeNames?: VirtualGateway_SubjectAlternativeNames | undefined;
  /** A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate. */
  readonly Trust?: VirtualGateway_VirtualGatewayListenerTlsValidationContextTrust | undefined;
}

/** An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context trust. */
export interface VirtualGateway_VirtualGatewayListenerTlsValidationContextTrust {
  /** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
  readonly File?: VirtualGateway_VirtualGatewayTlsValidationContextFileTrust | undefined;
  /** A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery… */
  readonly SDS?: VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust | undefined;
}

/** An object that represents logging information. */
export interface VirtualGateway_VirtualGatewayLogging {
  /** The access log configuration. */
  readonly AccessLog?: VirtualGateway_VirtualGatewayAccessLog | undefined;
}

/** An object that represents a port mapping. */
export interface VirtualGateway_VirtualGatewayPortMapping {
  /** The port used for the port mapping. */
  readonly Port?: number | undefined;
  /** The protocol used for the port mapping. */
  readonly Protocol?: string | undefined;
}

/** An object that represents the specification of a service mesh resource. */
export interface VirtualGateway_VirtualGatewaySpec {
  /** A reference to an object that represents the defaults for backends. */
  readonly BackendDefaults?: VirtualGateway_VirtualGatewayBackendDefaults | undefined;
  /** The listeners that the mesh endpoint is expected to receive inbound traffic from. */
  readonly Listeners?: readonly VirtualGateway_VirtualGatewayListener[] | undefined;
  /** An object that represents logging information. */
  readonly Logging?: VirtualGateway_VirtualGatewayLogging | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context. */
export interface VirtualGateway_VirtualGatewayTlsValidationContext {
  /** A reference to an object that represents the SANs for a virtual gateway's listener's Transport Layer Security (TLS)… */
  readonly SubjectAlternativeNames?: VirtualGateway_SubjectAlternativeNames | undefined;
  /** A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate. */
  readonly Trust?: VirtualGateway_VirtualGatewayTlsValidationContextTrust | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager… */
export interface VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust {
  /** One or more ACM Amazon Resource Name (ARN)s. */
  readonly CertificateAuthorityArns?: readonly string[] | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
export interface VirtualGateway_VirtualGatewayTlsValidationContextFileTrust {
  /** The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running… */
  readonly CertificateChain?: string | undefined;
}

/** An object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service… */
export interface VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust {
  /** A reference to an object that represents the name of the secret for a virtual gateway's Transport Layer Security (TLS)… */
  readonly SecretName?: string | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust. */
export interface VirtualGateway_VirtualGatewayTlsValidationContextTrust {
  /** A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate… */
  readonly ACM?: VirtualGateway_VirtualGatewayTlsValidationContextAcmTrust | undefined;
  /** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
  readonly File?: VirtualGateway_VirtualGatewayTlsValidationContextFileTrust | undefined;
  /** A reference to an object that represents a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service… */
  readonly SDS?: VirtualGateway_VirtualGatewayTlsValidationContextSdsTrust | undefined;
}

/** `AWS::AppMesh::VirtualNode`: Creates a virtual node within a service mesh. */
export interface VirtualNode {
  /** The name of the service mesh to create the virtual node in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The virtual node specification to apply. */
  readonly Spec?: VirtualNode_VirtualNodeSpec | undefined;
  /** Optional metadata that you can apply to the virtual node to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name to use for the virtual node. */
  readonly VirtualNodeName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the virtual node. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The AWS IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the virtual node. */
  readonly Uid?: string | undefined;
}

/** An object that represents the access logging information for a virtual node. */
export interface VirtualNode_AccessLog {
  /** The file object to send virtual node access logs to. */
  readonly File?: VirtualNode_FileAccessLog | undefined;
}

/** An object that represents the AWS Cloud Map attribute information for your virtual node. */
export interface VirtualNode_AwsCloudMapInstanceAttribute {
  /** The name of an AWS Cloud Map service instance attribute key. */
  readonly Key?: string | undefined;
  /** The value of an AWS Cloud Map service instance attribute key. */
  readonly Value?: string | undefined;
}

/** An object that represents the AWS Cloud Map service discovery information for your virtual node. */
export interface VirtualNode_AwsCloudMapServiceDiscovery {
  /** A string map that contains attributes with values that you can use to filter instances by any custom attribute that you… */
  readonly Attributes?: readonly VirtualNode_AwsCloudMapInstanceAttribute[] | undefined;
  /** The preferred IP version that this virtual node uses. */
  readonly IpPreference?: string | undefined;
  /** The HTTP name of the AWS Cloud Map namespace to use. */
  readonly NamespaceName?: string | undefined;
  /** The name of the AWS Cloud Map service to use. */
  readonly ServiceName?: string | undefined;
}

/** An object that represents the backends that a virtual node is expected to send outbound traffic to. */
export interface VirtualNode_Backend {
  /** Specifies a virtual service to use as a backend. */
  readonly VirtualService?: VirtualNode_VirtualServiceBackend | undefined;
}

/** An object that represents the default properties for a backend. */
export interface VirtualNode_BackendDefaults {
  /** A reference to an object that represents a client policy. */
  readonly ClientPolicy?: VirtualNode_ClientPolicy | undefined;
}

/** An object that represents a client policy. */
export interface VirtualNode_ClientPolicy {
  /** A reference to an object that represents a Transport Layer Security (TLS) client policy. */
  readonly TLS?: VirtualNode_ClientPolicyTls | undefined;
}

/** A reference to an object that represents a Transport Layer Security (TLS) client policy. */
export interface VirtualNode_ClientPolicyTls {
  /** A reference to an object that represents a client's TLS certificate. */
  readonly Certificate?: VirtualNode_ClientTlsCertificate | undefined;
  /** Whether the policy is enforced. */
  readonly Enforce?: boolean | undefined;
  /** One or more ports that the policy is enforced for. */
  readonly Ports?: readonly number[] | undefined;
  /** A reference to an object that represents a TLS validation context. */
  readonly Validation?: VirtualNode_TlsValidationContext | undefined;
}

/** An object that represents the client's certificate. */
export interface VirtualNode_ClientTlsCertificate {
  /** An object that represents a local file certificate. */
  readonly File?: VirtualNode_ListenerTlsFileCertificate | undefined;
  /** A reference to an object that represents a client's TLS Secret Discovery Service certificate. */
  readonly SDS?: VirtualNode_ListenerTlsSdsCertificate | undefined;
}

/** An object that represents the DNS service discovery information for your virtual node. */
export interface VirtualNode_DnsServiceDiscovery {
  /** Specifies the DNS service discovery hostname for the virtual node. */
  readonly Hostname?: string | undefined;
  /** The preferred IP version that this virtual node uses. */
  readonly IpPreference?: string | undefined;
  /** Specifies the DNS response type for the virtual node. */
  readonly ResponseType?: string | undefined;
}

/** An object that represents a duration of time. */
export interface VirtualNode_Duration {
  /** A unit of time. */
  readonly Unit?: string | undefined;
  /** A number of time units. */
  readonly Value?: number | undefined;
}

/** An object that represents an access log file. */
export interface VirtualNode_FileAccessLog {
  /** The specified format for the logs. */
  readonly Format?: VirtualNode_LoggingFormat | undefined;
  /** The file path to write access logs to. */
  readonly Path?: string | undefined;
}

/** An object that represents types of timeouts. */
export interface VirtualNode_GrpcTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: VirtualNode_Duration | undefined;
  /** An object that represents a per request timeout. */
  readonly PerRequest?: VirtualNode_Duration | undefined;
}

/** An object that represents the health check policy for a virtual node's listener. */
export interface VirtualNode_HealthCheck {
  /** The number of consecutive successful health checks that must occur before declaring listener healthy. */
  readonly HealthyThreshold?: number | undefined;
  /** The time period in milliseconds between each health check execution. */
  readonly IntervalMillis?: number | undefined;
  /** The destination path for the health check request. */
  readonly Path?: string | undefined;
  /** The destination port for the health check request. */
  readonly Port?: number | undefined;
  /** The protocol for the health check request. */
  readonly Protocol?: string | undefined;
  /** The amount of time to wait when receiving a response from the health check, in milliseconds. */
  readonly TimeoutMillis?: number | undefined;
  /** The number of consecutive failed health checks that must occur before declaring a virtual node unhealthy. */
  readonly UnhealthyThreshold?: number | undefined;
}

/** An object that represents types of timeouts. */
export interface VirtualNode_HttpTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: VirtualNode_Duration | undefined;
  /** An object that represents a per request timeout. */
  readonly PerRequest?: VirtualNode_Duration | undefined;
}

/** An object that represents the key value pairs for the JSON. */
export interface VirtualNode_JsonFormatRef {
  /** The specified key for the JSON. */
  readonly Key?: string | undefined;
  /** The specified value for the JSON. */
  readonly Value?: string | undefined;
}

/** An object that represents a listener for a virtual node. */
export interface VirtualNode_Listener {
  /** The connection pool information for the listener. */
  readonly ConnectionPool?: VirtualNode_VirtualNodeConnectionPool | undefined;
  /** The health check information for the listener. */
  readonly HealthCheck?: VirtualNode_HealthCheck | undefined;
  /** The outlier detection information for the listener. */
  readonly OutlierDetection?: VirtualNode_OutlierDetection | undefined;
  /** The port mapping information for the listener. */
  readonly PortMapping?: VirtualNode_PortMapping | undefined;
  /** A reference to an object that represents the Transport Layer Security (TLS) properties for a listener. */
  readonly TLS?: VirtualNode_ListenerTls | undefined;
  /** An object that represents timeouts for different protocols. */
  readonly Timeout?: VirtualNode_ListenerTimeout | undefined;
}

/** An object that represents timeouts for different protocols. */
export interface VirtualNode_ListenerTimeout {
  /** An object that represents types of timeouts. */
  readonly GRPC?: VirtualNode_GrpcTimeout | undefined;
  /** An object that represents types of timeouts. */
  readonly HTTP?: VirtualNode_HttpTimeout | undefined;
  /** An object that represents types of timeouts. */
  readonly HTTP2?: VirtualNode_HttpTimeout | undefined;
  /** An object that represents types of timeouts. */
  readonly TCP?: VirtualNode_TcpTimeout | undefined;
}

/** An object that represents the Transport Layer Security (TLS) properties for a listener. */
export interface VirtualNode_ListenerTls {
  /** A reference to an object that represents a listener's Transport Layer Security (TLS) certificate. */
  readonly Certificate?: VirtualNode_ListenerTlsCertificate | undefined;
  /** Specify one of the following modes. */
  readonly Mode?: string | undefined;
  /** A reference to an object that represents a listener's Transport Layer Security (TLS) validation context. */
  readonly Validation?: VirtualNode_ListenerTlsValidationContext | undefined;
}

/** An object that represents an Certificate Manager certificate. */
export interface VirtualNode_ListenerTlsAcmCertificate {
  /** The Amazon Resource Name (ARN) for the certificate. */
  readonly CertificateArn?: string | undefined;
}

/** An object that represents a listener's Transport Layer Security (TLS) certificate. */
export interface VirtualNode_ListenerTlsCertificate {
  /** A reference to an object that represents an Certificate Manager certificate. */
  readonly ACM?: VirtualNode_ListenerTlsAcmCertificate | undefined;
  /** A reference to an object that represents a local file certificate. */
  readonly File?: VirtualNode_ListenerTlsFileCertificate | undefined;
  /** A reference to an object that represents a listener's Secret Discovery Service certificate. */
  readonly SDS?: VirtualNode_ListenerTlsSdsCertificate | undefined;
}

/** An object that represents a local file certificate. */
export interface VirtualNode_ListenerTlsFileCertificate {
  /** The certificate chain for the certificate. */
  readonly CertificateChain?: string | undefined;
  /** The private key for a certificate stored on the file system of the virtual node that the proxy is running on. */
  readonly PrivateKey?: string | undefined;
}

/** An object that represents the listener's Secret Discovery Service certificate. */
export interface VirtualNode_ListenerTlsSdsCertificate {
  /** A reference to an object that represents the name of the secret requested from the Secret Discovery Service provider… */
  readonly SecretName?: string | undefined;
}

/** An object that represents a listener's Transport Layer Security (TLS) validation context. */
export interface VirtualNode_ListenerTlsValidationContext {
  /** A reference to an object that represents the SANs for a listener's Transport Layer Security (TLS) validation context. */
  readonly SubjectAlternativeNames?: VirtualNode_SubjectAlternativeNames | undefined;
  /** A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate. */
  readonly Trust?: VirtualNode_ListenerTlsValidationContextTrust | undefined;
}

/** An object that represents a listener's Transport Layer Security (TLS) validation context trust. */
export interface VirtualNode_ListenerTlsValidationContextTrust {
  /** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
  readonly File?: VirtualNode_TlsValidationContextFileTrust | undefined;
  /** A reference to an object that represents a listener's Transport Layer Security (TLS) Secret Discovery Service… */
  readonly SDS?: VirtualNode_TlsValidationContextSdsTrust | undefined;
}

/** An object that represents the logging information for a virtual node. */
export interface VirtualNode_Logging {
  /** The access log configuration for a virtual node. */
  readonly AccessLog?: VirtualNode_AccessLog | undefined;
}

/** An object that represents the format for the logs. */
export interface VirtualNode_LoggingFormat {
  /** The logging format for JSON. */
  readonly Json?: readonly VirtualNode_JsonFormatRef[] | undefined;
  /** The logging format for text. */
  readonly Text?: string | undefined;
}

/** An object that represents the outlier detection for a virtual node's listener. */
export interface VirtualNode_OutlierDetection {
  /** The base amount of time for which a host is ejected. */
  readonly BaseEjectionDuration?: VirtualNode_Duration | undefined;
  /** The time interval between ejection sweep analysis. */
  readonly Interval?: VirtualNode_Duration | undefined;
  /** Maximum percentage of hosts in load balancing pool for upstream service that can be ejected. */
  readonly MaxEjectionPercent?: number | undefined;
  /** Number of consecutive `5xx` errors required for ejection. */
  readonly MaxServerErrors?: number | undefined;
}

/** An object representing a virtual node or virtual router listener port mapping. */
export interface VirtualNode_PortMapping {
  /** The port used for the port mapping. */
  readonly Port?: number | undefined;
  /** The protocol used for the port mapping. */
  readonly Protocol?: string | undefined;
}

/** An object that represents the service discovery information for a virtual node. */
export interface VirtualNode_ServiceDiscovery {
  /** Specifies any AWS Cloud Map information for the virtual node. */
  readonly AWSCloudMap?: VirtualNode_AwsCloudMapServiceDiscovery | undefined;
  /** Specifies the DNS information for the virtual node. */
  readonly DNS?: VirtualNode_DnsServiceDiscovery | undefined;
}

/** An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS)… */
export interface VirtualNode_SubjectAlternativeNameMatchers {
  /** The values sent must match the specified values exactly. */
  readonly Exact?: readonly string[] | undefined;
}

/** An object that represents the subject alternative names secured by the certificate. */
export interface VirtualNode_SubjectAlternativeNames {
  /** An object that represents the criteria for determining a SANs match. */
  readonly Match?: VirtualNode_SubjectAlternativeNameMatchers | undefined;
}

/** An object that represents types of timeouts. */
export interface VirtualNode_TcpTimeout {
  /** An object that represents an idle timeout. */
  readonly Idle?: VirtualNode_Duration | undefined;
}

/** An object that represents how the proxy will validate its peer during Transport Layer Security (TLS) negotiation. */
export interface VirtualNode_TlsValidationContext {
  /** A reference to an object that represents the SANs for a Transport Layer Security (TLS) validation context. */
  readonly SubjectAlternativeNames?: VirtualNode_SubjectAlternativeNames | undefined;
  /** A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate. */
  readonly Trust?: VirtualNode_TlsValidationContextTrust | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager… */
export interface VirtualNode_TlsValidationContextAcmTrust {
  /** One or more ACM Amazon Resource Name (ARN)s. */
  readonly CertificateAuthorityArns?: readonly string[] | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
export interface VirtualNode_TlsValidationContextFileTrust {
  /** The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running… */
  readonly CertificateChain?: string | undefined;
}

/** An object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust. */
export interface VirtualNode_TlsValidationContextSdsTrust {
  /** A reference to an object that represents the name of the secret for a Transport Layer Security (TLS) Secret Discovery… */
  readonly SecretName?: string | undefined;
}

/** An object that represents a Transport Layer Security (TLS) validation context trust. */
export interface VirtualNode_TlsValidationContextTrust {
  /** A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate… */
  readonly ACM?: VirtualNode_TlsValidationContextAcmTrust | undefined;
  /** An object that represents a Transport Layer Security (TLS) validation context trust for a local file. */
  readonly File?: VirtualNode_TlsValidationContextFileTrust | undefined;
  /** A reference to an object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context… */
  readonly SDS?: VirtualNode_TlsValidationContextSdsTrust | undefined;
}

/** An object that represents the type of virtual node connection pool. */
export interface VirtualNode_VirtualNodeConnectionPool {
  /** An object that represents a type of connection pool. */
  readonly GRPC?: VirtualNode_VirtualNodeGrpcConnectionPool | undefined;
  /** An object that represents a type of connection pool. */
  readonly HTTP?: VirtualNode_VirtualNodeHttpConnectionPool | undefined;
  /** An object that represents a type of connection pool. */
  readonly HTTP2?: VirtualNode_VirtualNodeHttp2ConnectionPool | undefined;
  /** An object that represents a type of connection pool. */
  readonly TCP?: VirtualNode_VirtualNodeTcpConnectionPool | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualNode_VirtualNodeGrpcConnectionPool {
  /** Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster. */
  readonly MaxRequests?: number | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualNode_VirtualNodeHttp2ConnectionPool {
  /** Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster. */
  readonly MaxRequests?: number | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualNode_VirtualNodeHttpConnectionPool {
  /** Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster. */
  readonly MaxConnections?: number | undefined;
  /** Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster. */
  readonly MaxPendingRequests?: number | undefined;
}

/** An object that represents the specification of a virtual node. */
export interface VirtualNode_VirtualNodeSpec {
  /** A reference to an object that represents the defaults for backends. */
  readonly BackendDefaults?: VirtualNode_BackendDefaults | undefined;
  /** The backends that the virtual node is expected to send outbound traffic to. */
  readonly Backends?: readonly VirtualNode_Backend[] | undefined;
  /** The listener that the virtual node is expected to receive inbound traffic from. */
  readonly Listeners?: readonly VirtualNode_Listener[] | undefined;
  /** The inbound and outbound access logging information for the virtual node. */
  readonly Logging?: VirtualNode_Logging | undefined;
  /** The service discovery information for the virtual node. */
  readonly ServiceDiscovery?: VirtualNode_ServiceDiscovery | undefined;
}

/** An object that represents a type of connection pool. */
export interface VirtualNode_VirtualNodeTcpConnectionPool {
  /** Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster. */
  readonly MaxConnections?: number | undefined;
}

/** An object that represents a virtual service backend for a virtual node. */
export interface VirtualNode_VirtualServiceBackend {
  /** A reference to an object that represents the client policy for a backend. */
  readonly ClientPolicy?: VirtualNode_ClientPolicy | undefined;
  /** The name of the virtual service that is acting as a virtual node backend. */
  readonly VirtualServiceName?: string | undefined;
}

/** `AWS::AppMesh::VirtualRouter`: Creates a virtual router within a service mesh. */
export interface VirtualRouter {
  /** The name of the service mesh to create the virtual router in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The virtual router specification to apply. */
  readonly Spec?: VirtualRouter_VirtualRouterSpec | undefined;
  /** Optional metadata that you can apply to the virtual router to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name to use for the virtual router. */
  readonly VirtualRouterName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the virtual router. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The AWS IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the virtual router. */
  readonly Uid?: string | undefined;
}

/** An object representing a virtual router listener port mapping. */
export interface VirtualRouter_PortMapping {
  /** The port used for the port mapping. */
  readonly Port?: number | undefined;
  /** The protocol used for the port mapping. */
  readonly Protocol?: string | undefined;
}

/** An object that represents a virtual router listener. */
export interface VirtualRouter_VirtualRouterListener {
  /** The port mapping information for the listener. */
  readonly PortMapping?: VirtualRouter_PortMapping | undefined;
}

/** An object that represents the specification of a virtual router. */
export interface VirtualRouter_VirtualRouterSpec {
  /** The listeners that the virtual router is expected to receive inbound traffic from. */
  readonly Listeners?: readonly VirtualRouter_VirtualRouterListener[] | undefined;
}

/** `AWS::AppMesh::VirtualService`: Creates a virtual service within a service mesh. */
export interface VirtualService {
  /** The name of the service mesh to create the virtual service in. */
  readonly MeshName?: string | undefined;
  /** The AWS IAM account ID of the service mesh owner. */
  readonly MeshOwner?: string | undefined;
  /** The virtual service specification to apply. */
  readonly Spec?: VirtualService_VirtualServiceSpec | undefined;
  /** Optional metadata that you can apply to the virtual service to assist with categorization and organization. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name to use for the virtual service. */
  readonly VirtualServiceName?: string | undefined;
  /** The full Amazon Resource Name (ARN) for the virtual service. */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
  /** The AWS IAM account ID of the resource owner. */
  readonly ResourceOwner?: string | undefined;
  /** The unique identifier for the virtual service. */
  readonly Uid?: string | undefined;
}

/** An object that represents a virtual node service provider. */
export interface VirtualService_VirtualNodeServiceProvider {
  /** The name of the virtual node that is acting as a service provider. */
  readonly VirtualNodeName?: string | undefined;
}

/** An object that represents a virtual node service provider. */
export interface VirtualService_VirtualRouterServiceProvider {
  /** The name of the virtual router that is acting as a service provider. */
  readonly VirtualRouterName?: string | undefined;
}

/** An object that represents the provider for a virtual service. */
export interface VirtualService_VirtualServiceProvider {
  /** The virtual node associated with a virtual service. */
  readonly VirtualNode?: VirtualService_VirtualNodeServiceProvider | undefined;
  /** The virtual router associated with a virtual service. */
  readonly VirtualRouter?: VirtualService_VirtualRouterServiceProvider | undefined;
}

/** An object that represents the specification of a virtual service. */
export interface VirtualService_VirtualServiceSpec {
  /** The App Mesh object that is acting as the provider for a virtual service. */
  readonly Provider?: VirtualService_VirtualServiceProvider | undefined;
}
