// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::RefactorSpaces::Application`: AWS Migration Hub is no longer open to new customers as of November 7, 2025. */
export interface Application {
  /** The endpoint URL of the Amazon API Gateway proxy. */
  readonly ApiGatewayProxy?: Application_ApiGatewayProxyInput | undefined;
  /** The unique identifier of the environment. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The proxy type of the proxy created within the application. */
  readonly ProxyType?: string | undefined;
  /** The tags assigned to the application. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the virtual private cloud (VPC). */
  readonly VpcId?: string | undefined;
  /** The resource ID of the ABP for the proxy. */
  readonly ApiGatewayId?: string | undefined;
  /** The unique identifier of the application. */
  readonly ApplicationIdentifier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the application. */
  readonly Arn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Network Load Balancer. */
  readonly NlbArn?: string | undefined;
  /** The name of the Network Load Balancer configured by the API Gateway proxy. */
  readonly NlbName?: string | undefined;
  /** The endpoint URL of the ABPlong proxy. */
  readonly ProxyUrl?: string | undefined;
  /** The name of the ABP stage. */
  readonly StageName?: string | undefined;
  /** The `VpcLink` ID of the ABP proxy. */
  readonly VpcLinkId?: string | undefined;
}

/** A wrapper object holding the Amazon API Gateway endpoint input. */
export interface Application_ApiGatewayProxyInput {
  /** The type of endpoint to use for the API Gateway proxy. */
  readonly EndpointType?: string | undefined;
  /** The name of the API Gateway stage. */
  readonly StageName?: string | undefined;
}

/** `AWS::RefactorSpaces::Environment`: AWS Migration Hub is no longer open to new customers as of November 7, 2025. */
export interface Environment {
  /** A description of the environment. */
  readonly Description?: string | undefined;
  /** The name of the environment. */
  readonly Name?: string | undefined;
  /** The network fabric type of the environment. */
  readonly NetworkFabricType?: string | undefined;
  /** The tags assigned to the environment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the environment. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the environment. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The ID of the AWS Transit Gateway set up by the environment. */
  readonly TransitGatewayId?: string | undefined;
}

/** `AWS::RefactorSpaces::Route`: Creates an AWS Migration Hub Refactor Spaces route. */
export interface Route {
  /** The unique identifier of the application. */
  readonly ApplicationIdentifier?: string | undefined;
  /** Configuration for the default route type. */
  readonly DefaultRoute?: Route_DefaultRouteInput | undefined;
  /** The unique identifier of the environment. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The route type of the route. */
  readonly RouteType?: string | undefined;
  /** The unique identifier of the service. */
  readonly ServiceIdentifier?: string | undefined;
  /** The tags assigned to the route. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration for the URI path route type. */
  readonly UriPathRoute?: Route_UriPathRouteInput | undefined;
  /** The Amazon Resource Name (ARN) of the route. */
  readonly Arn?: string | undefined;
  /** A mapping of ABPlong path resources to resource IDs. */
  readonly PathResourceToId?: string | undefined;
  /** The unique identifier of the route. */
  readonly RouteIdentifier?: string | undefined;
}

/** The configuration for the default route type. */
export interface Route_DefaultRouteInput {
  /** If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created. */
  readonly ActivationState?: string | undefined;
}

/** The configuration for the URI path route type. */
export interface Route_UriPathRouteInput {
  /** If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created. */
  readonly ActivationState?: string | undefined;
  /** If set to `true`, this option appends the source path to the service URL endpoint. */
  readonly AppendSourcePath?: boolean | undefined;
  /** Indicates whether to match all subpaths of the given source path. */
  readonly IncludeChildPaths?: boolean | undefined;
  /** A list of HTTP methods to match. */
  readonly Methods?: readonly string[] | undefined;
  /** This is the path that Refactor Spaces uses to match traffic. */
  readonly SourcePath?: string | undefined;
}

/** `AWS::RefactorSpaces::Service`: AWS Migration Hub is no longer open to new customers as of November 7, 2025. */
export interface Service {
  /** The unique identifier of the application. */
  readonly ApplicationIdentifier?: string | undefined;
  /** A description of the service. */
  readonly Description?: string | undefined;
  /** The endpoint type of the service. */
  readonly EndpointType?: string | undefined;
  /** The unique identifier of the environment. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** A summary of the configuration for the AWS Lambda endpoint type. */
  readonly LambdaEndpoint?: Service_LambdaEndpointInput | undefined;
  /** The name of the service. */
  readonly Name?: string | undefined;
  /** The tags assigned to the service. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The summary of the configuration for the URL endpoint type. */
  readonly UrlEndpoint?: Service_UrlEndpointInput | undefined;
  /** The ID of the virtual private cloud (VPC). */
  readonly VpcId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the service. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the service. */
  readonly ServiceIdentifier?: string | undefined;
}

/** The input for the AWS Lambda endpoint type. */
export interface Service_LambdaEndpointInput {
  /** The Amazon Resource Name (ARN) of the Lambda function or alias. */
  readonly Arn?: string | undefined;
}

/** The configuration for the URL endpoint type. */
export interface Service_UrlEndpointInput {
  /** The health check URL of the URL endpoint type. */
  readonly HealthUrl?: string | undefined;
  /** The URL to route traffic to. */
  readonly Url?: string | undefined;
}
