// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DeviceFarm::DevicePool`: Represents a request to the create device pool operation. */
export interface DevicePool {
  /** The device pool's description. */
  readonly Description?: string | undefined;
  /** The number of devices that Device Farm can add to your device pool. */
  readonly MaxDevices?: number | undefined;
  /** The device pool's name. */
  readonly Name?: string | undefined;
  /** The ARN of the project for the device pool. */
  readonly ProjectArn?: string | undefined;
  /** The device pool's rules. */
  readonly Rules?: readonly DevicePool_Rule[] | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the device pool. */
  readonly Arn?: string | undefined;
}

/** Represents a condition for a device pool. */
export interface DevicePool_Rule {
  /** The rule's stringified attribute. */
  readonly Attribute?: string | undefined;
  /** Specifies how Device Farm compares the rule's attribute to the value. */
  readonly Operator?: string | undefined;
  /** The rule's value. */
  readonly Value?: string | undefined;
}

/** `AWS::DeviceFarm::InstanceProfile`: Creates a profile that can be applied to one or more private fleet device instances. */
export interface InstanceProfile {
  /** The description of the instance profile. */
  readonly Description?: string | undefined;
  /** An array of strings containing the list of app packages that should not be cleaned up from the device after a test run… */
  readonly ExcludeAppPackagesFromCleanup?: readonly string[] | undefined;
  /** The name of the instance profile. */
  readonly Name?: string | undefined;
  /** When set to `true`, Device Farm removes app packages after a test run. */
  readonly PackageCleanup?: boolean | undefined;
  /** When set to `true`, Device Farm reboots the instance after a test run. */
  readonly RebootAfterUse?: boolean | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the instance profile. */
  readonly Arn?: string | undefined;
}

/** `AWS::DeviceFarm::NetworkProfile`: Creates a network profile. */
export interface NetworkProfile {
  /** The description of the network profile. */
  readonly Description?: string | undefined;
  /** The data throughput rate in bits per second, as an integer from 0 to 104857600. */
  readonly DownlinkBandwidthBits?: number | undefined;
  /** Delay time for all packets to destination in milliseconds as an integer from 0 to 2000. */
  readonly DownlinkDelayMs?: number | undefined;
  /** Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000. */
  readonly DownlinkJitterMs?: number | undefined;
  /** Proportion of received packets that fail to arrive from 0 to 100 percent. */
  readonly DownlinkLossPercent?: number | undefined;
  /** The name of the network profile. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the specified project. */
  readonly ProjectArn?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The data throughput rate in bits per second, as an integer from 0 to 104857600. */
  readonly UplinkBandwidthBits?: number | undefined;
  /** Delay time for all packets to destination in milliseconds as an integer from 0 to 2000. */
  readonly UplinkDelayMs?: number | undefined;
  /** Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000. */
  readonly UplinkJitterMs?: number | undefined;
  /** Proportion of transmitted packets that fail to arrive from 0 to 100 percent. */
  readonly UplinkLossPercent?: number | undefined;
  /** The Amazon Resource Name (ARN) of the network profile. */
  readonly Arn?: string | undefined;
}

/** `AWS::DeviceFarm::Project`: Creates a project. */
export interface Project {
  /** Sets the execution timeout value (in minutes) for a project. */
  readonly DefaultJobTimeoutMinutes?: number | undefined;
  readonly EnvironmentVariables?: readonly Project_EnvironmentVariable[] | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  /** The project's name. */
  readonly Name?: string | undefined;
  /** The tags to add to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC security groups and subnets that are attached to a project. */
  readonly VpcConfig?: Project_VpcConfig | undefined;
  /** The Amazon Resource Name (ARN) of the project. */
  readonly Arn?: string | undefined;
}

export interface Project_EnvironmentVariable {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

/** The VPC security groups and subnets that are attached to a project. */
export interface Project_VpcConfig {
  /** A list of VPC security group IDs. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A subnet is a range of IP addresses in your VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A list of VPC IDs. */
  readonly VpcId?: string | undefined;
}

/** `AWS::DeviceFarm::TestGridProject`: A Selenium testing project. */
export interface TestGridProject {
  /** A human-readable description for the project. */
  readonly Description?: string | undefined;
  /** A human-readable name for the project. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC security groups and subnets that are attached to a project. */
  readonly VpcConfig?: TestGridProject_VpcConfig | undefined;
  /** The Amazon Resource Name (ARN) of the `TestGrid` project. */
  readonly Arn?: string | undefined;
}

/** The VPC security groups and subnets attached to the `TestGrid` project. */
export interface TestGridProject_VpcConfig {
  /** A list of VPC security group IDs. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of VPC subnet IDs. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** A list of VPC IDs. */
  readonly VpcId?: string | undefined;
}

/** `AWS::DeviceFarm::Upload`: Represents an app or test scripts upload in AWS Device Farm. */
export interface Upload {
  /** The upload's content type (for example, application/octet-stream). */
  readonly ContentType?: string | undefined;
  /** The upload's file name. */
  readonly Name?: string | undefined;
  /** The ARN of the project for the upload. */
  readonly ProjectArn?: string | undefined;
  /** The upload's type. */
  readonly Type?: string | undefined;
  /** The Amazon Resource Name (ARN) of the upload. */
  readonly Arn?: string | undefined;
  /** The upload's category. */
  readonly Category?: string | undefined;
  /** When the upload was created. */
  readonly Created?: string | undefined;
  /** The upload's status. */
  readonly Status?: string | undefined;
}

/** `AWS::DeviceFarm::VPCEConfiguration`: Creates a configuration record in Device Farm for your Amazon Virtual Private Cloud (VPC) endpoint service. */
export interface VPCEConfiguration {
  /** The DNS name that Device Farm will use to map to the private service you want to access. */
  readonly ServiceDnsName?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** An optional description that provides details about your VPC endpoint configuration. */
  readonly VpceConfigurationDescription?: string | undefined;
  /** The friendly name you give to your VPC endpoint configuration to manage your configurations more easily. */
  readonly VpceConfigurationName?: string | undefined;
  /** The name of the VPC endpoint service that you want to access from Device Farm. */
  readonly VpceServiceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the VPC endpoint. */
  readonly Arn?: string | undefined;
}
