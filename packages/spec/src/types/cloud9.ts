// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Cloud9::EnvironmentEC2`: The `AWS::Cloud9::EnvironmentEC2` resource creates an Amazon EC2 development environment in AWS Cloud9. */
export interface EnvironmentEC2 {
  /** The number of minutes until the running instance is shut down after the environment was last used. */
  readonly AutomaticStopTimeMinutes?: number | undefined;
  /** The connection type used for connecting to an Amazon EC2 environment. */
  readonly ConnectionType?: string | undefined;
  /** The description of the environment to create. */
  readonly Description?: string | undefined;
  /** The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance. */
  readonly ImageId?: string | undefined;
  /** The type of instance to connect to the environment (for example, `t2.micro` ). */
  readonly InstanceType?: string | undefined;
  /** The name of the environment. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the environment owner. */
  readonly OwnerArn?: string | undefined;
  /** Any AWS CodeCommit source code repositories to be cloned into the development environment. */
  readonly Repositories?: readonly EnvironmentEC2_Repository[] | undefined;
  /** The ID of the subnet in Amazon Virtual Private Cloud (Amazon VPC) that AWS Cloud9 will use to communicate with the… */
  readonly SubnetId?: string | undefined;
  /** An array of key-value pairs that will be associated with the new AWS Cloud9 development environment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the development environment, such as… */
  readonly Arn?: string | undefined;
  readonly Id?: string | undefined;
}

/** The `Repository` property type specifies an AWS CodeCommit source code repository to be cloned into an AWS Cloud9… */
export interface EnvironmentEC2_Repository {
  /** The path within the development environment's default file system location to clone the AWS CodeCommit repository into. */
  readonly PathComponent?: string | undefined;
  /** The clone URL of the AWS CodeCommit repository to be cloned. */
  readonly RepositoryUrl?: string | undefined;
}
