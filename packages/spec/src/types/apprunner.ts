// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppRunner::AutoScalingConfiguration`: Specify an AWS App Runner Automatic Scaling configuration by using the `AWS::AppRunner::AutoScalingConfiguration`… */
export interface AutoScalingConfiguration {
  /** The customer-provided auto scaling configuration name. */
  readonly AutoScalingConfigurationName?: string | undefined;
  /** The maximum number of concurrent requests that an instance processes. */
  readonly MaxConcurrency?: number | undefined;
  /** The maximum number of instances that a service scales up to. */
  readonly MaxSize?: number | undefined;
  /** The minimum number of instances that App Runner provisions for a service. */
  readonly MinSize?: number | undefined;
  /** A list of metadata items that you can associate with your auto scaling configuration resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of this auto scaling configuration. */
  readonly AutoScalingConfigurationArn?: string | undefined;
  /** The revision of this auto scaling configuration. */
  readonly AutoScalingConfigurationRevision?: number | undefined;
  /** It's set to true for the configuration with the highest `Revision` among all configurations that share the same… */
  readonly Latest?: boolean | undefined;
}

/** `AWS::AppRunner::ObservabilityConfiguration`: Specify an AWS App Runner observability configuration by using the `AWS::AppRunner::ObservabilityConfiguration`… */
export interface ObservabilityConfiguration {
  /** A name for the observability configuration. */
  readonly ObservabilityConfigurationName?: string | undefined;
  /** A list of metadata items that you can associate with your observability configuration resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The configuration of the tracing feature within this observability configuration. */
  readonly TraceConfiguration?: ObservabilityConfiguration_TraceConfiguration | undefined;
  /** It's set to `true` for the configuration with the highest `Revision` among all configurations that share the same… */
  readonly Latest?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of this observability configuration. */
  readonly ObservabilityConfigurationArn?: string | undefined;
  /** The revision of this observability configuration. */
  readonly ObservabilityConfigurationRevision?: number | undefined;
}

/** Describes the configuration of the tracing feature within an AWS App Runner observability configuration. */
export interface ObservabilityConfiguration_TraceConfiguration {
  /** The implementation provider chosen for tracing App Runner services. */
  readonly Vendor?: string | undefined;
}

/** `AWS::AppRunner::Service`: Specify an AWS App Runner service by using the `AWS::AppRunner::Service` resource in an AWS CloudFormation template. */
export interface Service {
  /** The Amazon Resource Name (ARN) of an App Runner automatic scaling configuration resource that you want to associate… */
  readonly AutoScalingConfigurationArn?: string | undefined;
  /** An optional custom encryption key that App Runner uses to encrypt the copy of your source repository that it maintains… */
  readonly EncryptionConfiguration?: Service_EncryptionConfiguration | undefined;
  /** The settings for the health check that AWS App Runner performs to monitor the health of the App Runner service. */
  readonly HealthCheckConfiguration?: Service_HealthCheckConfiguration | undefined;
  /** The runtime configuration of instances (scaling units) of your service. */
  readonly InstanceConfiguration?: Service_InstanceConfiguration | undefined;
  /** Configuration settings related to network traffic of the web application that the App Runner service runs. */
  readonly NetworkConfiguration?: Service_NetworkConfiguration | undefined;
  /** The observability configuration of your service. */
  readonly ObservabilityConfiguration?: Service_ServiceObservabilityConfiguration | undefined;
  /** A name for the App Runner service. */
  readonly ServiceName?: string | undefined;
  /** The source to deploy to the App Runner service. */
  readonly SourceConfiguration?: Service_SourceConfiguration | undefined;
  /** An optional list of metadata items that you can associate with the App Runner service resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of this service. */
  readonly ServiceArn?: string | undefined;
  /** An ID that App Runner generated for this service. */
  readonly ServiceId?: string | undefined;
  /** A subdomain URL that App Runner generated for this service. */
  readonly ServiceUrl?: string | undefined;
  /** The current state of the App Runner service. */
  readonly Status?: string | undefined;
}

/** Describes resources needed to authenticate access to some source repositories. */
export interface Service_AuthenticationConfiguration {
  /** The Amazon Resource Name (ARN) of the IAM role that grants the App Runner service access to a source repository. */
  readonly AccessRoleArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the App Runner connection that enables the App Runner service to connect to a source… */
  readonly ConnectionArn?: string | undefined;
}

/** Describes the configuration that AWS App Runner uses to build and run an App Runner service from a source code… */
export interface Service_CodeConfiguration {
  /** The basic configuration for building and running the App Runner service. */
  readonly CodeConfigurationValues?: Service_CodeConfigurationValues | undefined;
  /** The source of the App Runner configuration. */
  readonly ConfigurationSource?: string | undefined;
}

/** Describes the basic configuration needed for building and running an AWS App Runner service. */
export interface Service_CodeConfigurationValues {
  /** The command App Runner runs to build your application. */
  readonly BuildCommand?: string | undefined;
  /** The port that your application listens to in the container. */
  readonly Port?: string | undefined;
  /** A runtime environment type for building and running an App Runner service. */
  readonly Runtime?: string | undefined;
  /** An array of key-value pairs representing the secrets and parameters that get referenced to your service as an… */
  readonly RuntimeEnvironmentSecrets?: readonly Service_KeyValuePair[] | undefined;
  /** The environment variables that are available to your running AWS App Runner service. */
  readonly RuntimeEnvironmentVariables?: readonly Service_KeyValuePair[] | undefined;
  /** The command App Runner runs to start your application. */
  readonly StartCommand?: string | undefined;
}

/** Describes a source code repository. */
export interface Service_CodeRepository {
  /** Configuration for building and running the service from a source code repository. */
  readonly CodeConfiguration?: Service_CodeConfiguration | undefined;
  /** The location of the repository that contains the source code. */
  readonly RepositoryUrl?: string | undefined;
  /** The version that should be used within the source code repository. */
  readonly SourceCodeVersion?: Service_SourceCodeVersion | undefined;
  /** The path of the directory that stores source code and configuration files. */
  readonly SourceDirectory?: string | undefined;
}

/** Describes configuration settings related to outbound network traffic of an AWS App Runner service. */
export interface Service_EgressConfiguration {
  /** The type of egress configuration. */
  readonly EgressType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the App Runner VPC connector that you want to associate with your App Runner service. */
  readonly VpcConnectorArn?: string | undefined;
}

/** Describes a custom encryption key that AWS App Runner uses to encrypt copies of the source repository and service logs. */
export interface Service_EncryptionConfiguration {
  /** The ARN of the KMS key that's used for encryption. */
  readonly KmsKey?: string | undefined;
}

/** Describes the settings for the health check that AWS App Runner performs to monitor the health of a service. */
export interface Service_HealthCheckConfiguration {
  /** The number of consecutive checks that must succeed before App Runner decides that the service is healthy. */
  readonly HealthyThreshold?: number | undefined;
  /** The time interval, in seconds, between health checks. */
  readonly Interval?: number | undefined;
  /** The URL that health check requests are sent to. */
  readonly Path?: string | undefined;
  /** The IP protocol that App Runner uses to perform health checks for your service. */
  readonly Protocol?: string | undefined;
  /** The time, in seconds, to wait for a health check response before deciding it failed. */
  readonly Timeout?: number | undefined;
  /** The number of consecutive checks that must fail before App Runner decides that the service is unhealthy. */
  readonly UnhealthyThreshold?: number | undefined;
}

/** Describes the configuration that AWS App Runner uses to run an App Runner service using an image pulled from a source… */
export interface Service_ImageConfiguration {
  /** The port that your application listens to in the container. */
  readonly Port?: string | undefined;
  /** An array of key-value pairs representing the secrets and parameters that get referenced to your service as an… */
  readonly RuntimeEnvironmentSecrets?: readonly Service_KeyValuePair[] | undefined;
  /** Environment variables that are available to your running App Runner service. */
  readonly RuntimeEnvironmentVariables?: readonly Service_KeyValuePair[] | undefined;
  /** An optional command that App Runner runs to start the application in the source image. */
  readonly StartCommand?: string | undefined;
}

/** Describes a source image repository. */
export interface Service_ImageRepository {
  /** Configuration for running the identified image. */
  readonly ImageConfiguration?: Service_ImageConfiguration | undefined;
  /** The identifier of an image. */
  readonly ImageIdentifier?: string | undefined;
  /** The type of the image repository. */
  readonly ImageRepositoryType?: string | undefined;
}

/** Network configuration settings for inbound network traffic. */
export interface Service_IngressConfiguration {
  /** Specifies whether your App Runner service is publicly accessible. */
  readonly IsPubliclyAccessible?: boolean | undefined;
}

/** Describes the runtime configuration of an AWS App Runner service instance (scaling unit). */
export interface Service_InstanceConfiguration {
  /** The number of CPU units reserved for each instance of your App Runner service. */
  readonly Cpu?: string | undefined;
  /** The Amazon Resource Name (ARN) of an IAM role that provides permissions to your App Runner service. */
  readonly InstanceRoleArn?: string | undefined;
  /** The amount of memory, in MB or GB, reserved for each instance of your App Runner service. */
  readonly Memory?: string | undefined;
}

/** Describes a key-value pair, which is a string-to-string mapping. */
export interface Service_KeyValuePair {
  /** The key name string to map to a value. */
  readonly Name?: string | undefined;
  /** The value string to which the key name is mapped. */
  readonly Value?: string | undefined;
}

/** Describes configuration settings related to network traffic of an AWS App Runner service. */
export interface Service_NetworkConfiguration {
  /** Network configuration settings for outbound message traffic. */
  readonly EgressConfiguration?: Service_EgressConfiguration | undefined;
  /** Network configuration settings for inbound message traffic. */
  readonly IngressConfiguration?: Service_IngressConfiguration | undefined;
  /** App Runner provides you with the option to choose between IPv4 and dual stack (IPv4 and IPv6) for your incoming public… */
  readonly IpAddressType?: string | undefined;
}

/** Describes the observability configuration of an AWS App Runner service. */
export interface Service_ServiceObservabilityConfiguration {
  /** The Amazon Resource Name (ARN) of the observability configuration that is associated with the service. */
  readonly ObservabilityConfigurationArn?: string | undefined;
  /** When `true`, an observability configuration resource is associated with the service, and an… */
  readonly ObservabilityEnabled?: boolean | undefined;
}

/** Identifies a version of code that AWS App Runner refers to within a source code repository. */
export interface Service_SourceCodeVersion {
  /** The type of version identifier. */
  readonly Type?: string | undefined;
  /** A source code version. */
  readonly Value?: string | undefined;
}

/** Describes the source deployed to an AWS App Runner service. */
export interface Service_SourceConfiguration {
  /** Describes the resources that are needed to authenticate access to some source repositories. */
  readonly AuthenticationConfiguration?: Service_AuthenticationConfiguration | undefined;
  /** If `true`, continuous integration from the source repository is enabled for the App Runner service. */
  readonly AutoDeploymentsEnabled?: boolean | undefined;
  /** The description of a source code repository. */
  readonly CodeRepository?: Service_CodeRepository | undefined;
  /** The description of a source image repository. */
  readonly ImageRepository?: Service_ImageRepository | undefined;
}

/** `AWS::AppRunner::VpcConnector`: Specify an AWS App Runner VPC connector by using the `AWS::AppRunner::VpcConnector` resource in an AWS CloudFormation… */
export interface VpcConnector {
  /** A list of IDs of security groups that App Runner should use for access to AWS resources under the specified subnets. */
  readonly SecurityGroups?: readonly string[] | undefined;
  /** A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC. */
  readonly Subnets?: readonly string[] | undefined;
  /** A list of metadata items that you can associate with your VPC connector resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A name for the VPC connector. */
  readonly VpcConnectorName?: string | undefined;
  /** The Amazon Resource Name (ARN) of this VPC connector. */
  readonly VpcConnectorArn?: string | undefined;
  /** The revision of this VPC connector. */
  readonly VpcConnectorRevision?: number | undefined;
}

/** `AWS::AppRunner::VpcIngressConnection`: Specify an AWS App Runner VPC Ingress Connection by using the `AWS::AppRunner::VpcIngressConnection` resource in an AWS… */
export interface VpcIngressConnection {
  /** Specifications for the customer’s Amazon VPC and the related AWS PrivateLink VPC endpoint that are used to create the… */
  readonly IngressVpcConfiguration?: VpcIngressConnection_IngressVpcConfiguration | undefined;
  /** The Amazon Resource Name (ARN) for this App Runner service that is used to create the VPC Ingress Connection resource. */
  readonly ServiceArn?: string | undefined;
  /** An optional list of metadata items that you can associate with the VPC Ingress Connection resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The customer-provided VPC Ingress Connection name. */
  readonly VpcIngressConnectionName?: string | undefined;
  /** The domain name associated with the VPC Ingress Connection resource. */
  readonly DomainName?: string | undefined;
  /** The current status of the VPC Ingress Connection. */
  readonly Status?: string | undefined;
  /** The Amazon Resource Name (ARN) of the VPC Ingress Connection. */
  readonly VpcIngressConnectionArn?: string | undefined;
}

/** Specifications for the customer’s VPC and related PrivateLink VPC endpoint that are used to associate with the VPC… */
export interface VpcIngressConnection_IngressVpcConfiguration {
  /** The ID of the VPC endpoint that your App Runner service connects to. */
  readonly VpcEndpointId?: string | undefined;
  /** The ID of the VPC that is used for the VPC endpoint. */
  readonly VpcId?: string | undefined;
}
