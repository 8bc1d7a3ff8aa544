// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::SimSpaceWeaver::Simulation`: Use the `AWS::SimSpaceWeaver::Simulation` resource to specify a simulation that CloudFormation starts in the AWS Cloud,… */
export interface Simulation {
  /** The maximum running time of the simulation, specified as a number of minutes (m or M), hours (h or H), or days (d or D). */
  readonly MaximumDuration?: string | undefined;
  /** The name of the simulation. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM ) role that the simulation assumes to… */
  readonly RoleArn?: string | undefined;
  /** The location of the simulation schema in Amazon Simple Storage Service ( Amazon S3 ). */
  readonly SchemaS3Location?: Simulation_S3Location | undefined;
  /** The location of the snapshot in Amazon Simple Storage Service ( Amazon S3 ). */
  readonly SnapshotS3Location?: Simulation_S3Location | undefined;
  /** The JSON blob that the DescribeSimulation action returns. */
  readonly DescribePayload?: string | undefined;
}

/** A location in Amazon Simple Storage Service ( Amazon S3 ) where SimSpace Weaver stores simulation data, such as your… */
export interface Simulation_S3Location {
  /** The name of an Amazon S3 bucket. */
  readonly BucketName?: string | undefined;
  /** The key name of an object in Amazon S3. */
  readonly ObjectKey?: string | undefined;
}
