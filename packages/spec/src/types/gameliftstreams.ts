// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::GameLiftStreams::Application`: The `AWS::GameLiftStreams::Application` resource defines an Amazon GameLift Streams application. */
export interface Application {
  /** An Amazon S3 URI to a bucket where you would like Amazon GameLift Streams to save application logs. */
  readonly ApplicationLogOutputUri?: string | undefined;
  /** Locations of log files that your content generates during a stream session. */
  readonly ApplicationLogPaths?: readonly string[] | undefined;
  /** The location of the content that you want to stream. */
  readonly ApplicationSourceUri?: string | undefined;
  /** A human-readable label for the application. */
  readonly Description?: string | undefined;
  /** The relative path and file name of the executable file that Amazon GameLift Streams will stream. */
  readonly ExecutablePath?: string | undefined;
  /** A set of configuration settings to run the application on a stream group. */
  readonly RuntimeEnvironment?: Application_RuntimeEnvironment | undefined;
  /** A list of labels to assign to the new application resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies the application resource across all AWS Regions. */
  readonly Arn?: string | undefined;
  /** An ID that uniquely identifies the application resource. */
  readonly Id?: string | undefined;
}

/** Configuration settings that identify the operating system for an application resource. */
export interface Application_RuntimeEnvironment {
  /** The operating system and other drivers. */
  readonly Type?: string | undefined;
  /** Versioned container environment for the application operating system. */
  readonly Version?: string | undefined;
}

/** `AWS::GameLiftStreams::StreamGroup`: The `AWS::GameLiftStreams::StreamGroup` resource defines a group of compute resources that will be running and… */
export interface StreamGroup {
  /** Object that identifies the Amazon GameLift Streams application to stream with this stream group. */
  readonly DefaultApplication?: StreamGroup_DefaultApplication | undefined;
  /** A descriptive label for the stream group. */
  readonly Description?: string | undefined;
  /** A set of one or more locations and the streaming capacity for each location. */
  readonly LocationConfigurations?: readonly StreamGroup_LocationConfiguration[] | undefined;
  /** The target stream quality for sessions that are hosted in this stream group. */
  readonly StreamClass?: string | undefined;
  /** A list of labels to assign to the new stream group resource. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** An Amazon Resource Name (ARN) that uniquely identifies the stream group resource. */
  readonly Arn?: string | undefined;
  /** An ID that uniquely identifies the stream group resource. */
  readonly Id?: string | undefined;
}

/** Represents the default Amazon GameLift Streams application that a stream group hosts. */
export interface StreamGroup_DefaultApplication {
  /** An Amazon Resource Name (ARN) that uniquely identifies the application resource. */
  readonly Arn?: string | undefined;
  /** An ID that uniquely identifies the application resource. */
  readonly Id?: string | undefined;
}

/** Configuration settings that define a stream group's stream capacity for a location. */
export interface StreamGroup_LocationConfiguration {
  /** This setting, if non-zero, indicates minimum streaming capacity which is allocated to you and is never released back to… */
  readonly AlwaysOnCapacity?: number | undefined;
  /** A location's name. */
  readonly LocationName?: string | undefined;
  readonly MaximumCapacity?: number | undefined;
  /** This field is deprecated. */
  readonly OnDemandCapacity?: number | undefined;
  readonly TargetIdleCapacity?: number | undefined;
  readonly VpcTransitConfiguration?: StreamGroup_VpcTransitConfiguration | undefined;
}

export interface StreamGroup_VpcTransitConfiguration {
  readonly Ipv4CidrBlocks?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
}
