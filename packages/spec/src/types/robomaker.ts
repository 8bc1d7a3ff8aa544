// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::RoboMaker::Fleet`: The following resource is now deprecated. */
export interface Fleet {
  /** The name of the fleet. */
  readonly Name?: string | undefined;
  /** The list of all tags added to the fleet. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the fleet, such as… */
  readonly Arn?: string | undefined;
}

/** `AWS::RoboMaker::Robot`: The following resource is now deprecated. */
export interface Robot {
  /** The architecture of the robot. */
  readonly Architecture?: string | undefined;
  /** The Amazon Resource Name (ARN) of the fleet to which the robot will be registered. */
  readonly Fleet?: string | undefined;
  /** The Greengrass group associated with the robot. */
  readonly GreengrassGroupId?: string | undefined;
  /** The name of the robot. */
  readonly Name?: string | undefined;
  /** A map that contains tag keys and tag values that are attached to the robot. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the robot. */
  readonly Arn?: string | undefined;
}

/** `AWS::RoboMaker::RobotApplication`: The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot application. */
export interface RobotApplication {
  /** The current revision id. */
  readonly CurrentRevisionId?: string | undefined;
  /** The environment of the robot application. */
  readonly Environment?: string | undefined;
  /** The name of the robot application. */
  readonly Name?: string | undefined;
  /** The robot software suite used by the robot application. */
  readonly RobotSoftwareSuite?: RobotApplication_RobotSoftwareSuite | undefined;
  /** The sources of the robot application. */
  readonly Sources?: readonly RobotApplication_SourceConfig[] | undefined;
  /** A map that contains tag keys and tag values that are attached to the robot application. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the robot application. */
  readonly Arn?: string | undefined;
}

/** Information about a robot software suite. */
export interface RobotApplication_RobotSoftwareSuite {
  /** The name of the robot software suite. */
  readonly Name?: string | undefined;
  /** The version of the robot software suite. */
  readonly Version?: string | undefined;
}

/** Information about a source configuration. */
export interface RobotApplication_SourceConfig {
  /** The target processor architecture for the application. */
  readonly Architecture?: string | undefined;
  /** The Amazon S3 bucket name. */
  readonly S3Bucket?: string | undefined;
  /** The s3 object key. */
  readonly S3Key?: string | undefined;
}

/** `AWS::RoboMaker::RobotApplicationVersion`: The `AWS::RoboMaker::RobotApplicationVersion` resource creates an AWS RoboMaker robot version. */
export interface RobotApplicationVersion {
  /** The application information for the robot application. */
  readonly Application?: string | undefined;
  /** The current revision id for the robot application. */
  readonly CurrentRevisionId?: string | undefined;
  /** The robot application version. */
  readonly ApplicationVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the robot application version. */
  readonly Arn?: string | undefined;
}

/** `AWS::RoboMaker::SimulationApplication`: The `AWS::RoboMaker::SimulationApplication` resource creates an AWS RoboMaker simulation application. */
export interface SimulationApplication {
  /** The current revision id. */
  readonly CurrentRevisionId?: string | undefined;
  /** The environment of the simulation application. */
  readonly Environment?: string | undefined;
  /** The name of the simulation application. */
  readonly Name?: string | undefined;
  /** The rendering engine for the simulation application. */
  readonly RenderingEngine?: SimulationApplication_RenderingEngine | undefined;
  /** The robot software suite used by the simulation application. */
  readonly RobotSoftwareSuite?: SimulationApplication_RobotSoftwareSuite | undefined;
  /** The simulation software suite used by the simulation application. */
  readonly SimulationSoftwareSuite?: SimulationApplication_SimulationSoftwareSuite | undefined;
  /** The sources of the simulation application. */
  readonly Sources?: readonly SimulationApplication_SourceConfig[] | undefined;
  /** A map that contains tag keys and tag values that are attached to the simulation application. */
  readonly Tags?: { readonly [key: string]: string | undefined } | undefined;
  /** The Amazon Resource Name (ARN) of the simulation application. */
  readonly Arn?: string | undefined;
}

/** Information about a rendering engine. */
export interface SimulationApplication_RenderingEngine {
  /** The name of the rendering engine. */
  readonly Name?: string | undefined;
  /** The version of the rendering engine. */
  readonly Version?: string | undefined;
}

/** Information about a robot software suite. */
export interface SimulationApplication_RobotSoftwareSuite {
  /** The name of the robot software suite. */
  readonly Name?: string | undefined;
  /** The version of the robot software suite. */
  readonly Version?: string | undefined;
}

/** Information about a simulation software suite. */
export interface SimulationApplication_SimulationSoftwareSuite {
  /** The name of the simulation software suite. */
  readonly Name?: string | undefined;
  /** The version of the simulation software suite. */
  readonly Version?: string | undefined;
}

/** Information about a source configuration. */
export interface SimulationApplication_SourceConfig {
  /** The target processor architecture for the application. */
  readonly Architecture?: string | undefined;
  /** The Amazon S3 bucket name. */
  readonly S3Bucket?: string | undefined;
  /** The s3 object key. */
  readonly S3Key?: string | undefined;
}

/** `AWS::RoboMaker::SimulationApplicationVersion`: The `AWS::RoboMaker::SimulationApplicationVersion` resource creates a version of an AWS RoboMaker simulation… */
export interface SimulationApplicationVersion {
  /** The application information for the simulation application. */
  readonly Application?: string | undefined;
  /** The current revision id for the simulation application. */
  readonly CurrentRevisionId?: string | undefined;
  /** The simulation application version. */
  readonly ApplicationVersion?: string | undefined;
  /** The Amazon Resource Name (ARN) of the simulation application version. */
  readonly Arn?: string | undefined;
}
