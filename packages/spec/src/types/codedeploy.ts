// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeDeploy::Application`: The `AWS::CodeDeploy::Application` resource creates an AWS CodeDeploy application. */
export interface Application {
  /** A name for the application. */
  readonly ApplicationName?: string | undefined;
  /** The compute platform that CodeDeploy deploys the application to. */
  readonly ComputePlatform?: string | undefined;
  /** The metadata that you apply to CodeDeploy applications to help you organize and categorize them. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::CodeDeploy::DeploymentConfig`: The `AWS::CodeDeploy::DeploymentConfig` resource creates a set of deployment rules, deployment success conditions, and… */
export interface DeploymentConfig {
  /** The destination platform type for the deployment ( `Lambda`, `Server`, or `ECS` ). */
  readonly ComputePlatform?: string | undefined;
  /** A name for the deployment configuration. */
  readonly DeploymentConfigName?: string | undefined;
  /** The minimum number of healthy instances that should be available at any time during the deployment. */
  readonly MinimumHealthyHosts?: DeploymentConfig_MinimumHealthyHosts | undefined;
  /** The configuration that specifies how the deployment traffic is routed. */
  readonly TrafficRoutingConfig?: DeploymentConfig_TrafficRoutingConfig | undefined;
  /** Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a… */
  readonly ZonalConfig?: DeploymentConfig_ZonalConfig | undefined;
}

/** `MinimumHealthyHosts` is a property of the DeploymentConfig resource that defines how many instances must remain… */
export interface DeploymentConfig_MinimumHealthyHosts {
  /** The minimum healthy instance type. */
  readonly Type?: string | undefined;
  /** The minimum healthy instance value. */
  readonly Value?: number | undefined;
}

/** Information about the minimum number of healthy instances per Availability Zone. */
export interface DeploymentConfig_MinimumHealthyHostsPerZone {
  /** The `type` associated with the `MinimumHealthyHostsPerZone` option. */
  readonly Type?: string | undefined;
  /** The `value` associated with the `MinimumHealthyHostsPerZone` option. */
  readonly Value?: number | undefined;
}

/** A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in two… */
export interface DeploymentConfig_TimeBasedCanary {
  /** The number of minutes between the first and second traffic shifts of a `TimeBasedCanary` deployment. */
  readonly CanaryInterval?: number | undefined;
  /** The percentage of traffic to shift in the first increment of a `TimeBasedCanary` deployment. */
  readonly CanaryPercentage?: number | undefined;
}

/** A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in equal… */
export interface DeploymentConfig_TimeBasedLinear {
  /** The number of minutes between each incremental traffic shift of a `TimeBasedLinear` deployment. */
  readonly LinearInterval?: number | undefined;
  /** The percentage of traffic that is shifted at the start of each increment of a `TimeBasedLinear` deployment. */
  readonly LinearPercentage?: number | undefined;
}

/** The configuration that specifies how traffic is shifted from one version of a Lambda function to another version during… */
export interface DeploymentConfig_TrafficRoutingConfig {
  /** A configuration that shifts traffic from one version of a Lambda function or ECS task set to another in two increments. */
  readonly TimeBasedCanary?: DeploymentConfig_TimeBasedCanary | undefined;
  /** A configuration that shifts traffic from one version of a Lambda function or Amazon ECS task set to another in equal… */
  readonly TimeBasedLinear?: DeploymentConfig_TimeBasedLinear | undefined;
  /** The type of traffic shifting ( `TimeBasedCanary` or `TimeBasedLinear` ) used by a deployment configuration. */
  readonly Type?: string | undefined;
}

/** Configure the `ZonalConfig` object if you want AWS CodeDeploy to deploy your application to one Availability Zone at a… */
export interface DeploymentConfig_ZonalConfig {
  /** The period of time, in seconds, that CodeDeploy must wait after completing a deployment to the first Availability Zone. */
  readonly FirstZoneMonitorDurationInSeconds?: number | undefined;
  /** The number or percentage of instances that must remain available per Availability Zone during a deployment. */
  readonly MinimumHealthyHostsPerZone?: DeploymentConfig_MinimumHealthyHostsPerZone | undefined;
  /** The period of time, in seconds, that CodeDeploy must wait after completing a deployment to an Availability Zone. */
  readonly MonitorDurationInSeconds?: number | undefined;
}

/** `AWS::CodeDeploy::DeploymentGroup`: The `AWS::CodeDeploy::DeploymentGroup` resource creates an AWS CodeDeploy deployment group that specifies which… */
export interface DeploymentGroup {
  /** Information about the Amazon CloudWatch alarms that are associated with the deployment group. */
  readonly AlarmConfiguration?: DeploymentGroup_AlarmConfiguration | undefined;
  /** The name of an existing CodeDeploy application to associate this deployment group with. */
  readonly ApplicationName?: string | undefined;
  /** Information about the automatic rollback configuration that is associated with the deployment group. */
  readonly AutoRollbackConfiguration?: DeploymentGroup_AutoRollbackConfiguration | undefined;
  /** A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are… */
  readonly AutoScalingGroups?: readonly string[] | undefined;
  /** Information about blue/green deployment options for a deployment group. */
  readonly BlueGreenDeploymentConfiguration?: DeploymentGroup_BlueGreenDeploymentConfiguration | undefined;
  /** The application revision to deploy to this deployment group. */
  readonly Deployment?: DeploymentGroup_Deployment | undefined;
  /** A deployment configuration name or a predefined configuration name. */
  readonly DeploymentConfigName?: string | undefined;
  /** A name for the deployment group. */
  readonly DeploymentGroupName?: string | undefined;
  /** Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load balancer. */
  readonly DeploymentStyle?: DeploymentGroup_DeploymentStyle | undefined;
  /** The target Amazon ECS services in the deployment group. */
  readonly ECSServices?: readonly DeploymentGroup_ECSService[] | undefined;
  /** The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. */
  readonly Ec2TagFilters?: readonly DeploymentGroup_EC2TagFilter[] | undefined;
  /** Information about groups of tags applied to Amazon EC2 instances. */
  readonly Ec2TagSet?: DeploymentGroup_EC2TagSet | undefined;
  /** Information about the load balancer to use in a deployment. */
  readonly LoadBalancerInfo?: DeploymentGroup_LoadBalancerInfo | undefined;
  /** The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group. */
  readonly OnPremisesInstanceTagFilters?: readonly DeploymentGroup_TagFilter[] | undefined;
  /** Information about groups of tags applied to on-premises instances. */
  readonly OnPremisesTagSet?: DeploymentGroup_OnPremisesTagSet | undefined;
  /** Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed… */
  readonly OutdatedInstancesStrategy?: string | undefined;
  /** A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your… */
  readonly ServiceRoleArn?: string | undefined;
  /** The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto… */
  readonly TerminationHookEnabled?: boolean | undefined;
  /** Information about triggers associated with the deployment group. */
  readonly TriggerConfigurations?: readonly DeploymentGroup_TriggerConfig[] | undefined;
}

/** The `Alarm` property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group. */
export interface DeploymentGroup_Alarm {
  /** The name of the alarm. */
  readonly Name?: string | undefined;
}

/** The `AlarmConfiguration` property type configures CloudWatch alarms for an AWS CodeDeploy deployment group. */
export interface DeploymentGroup_AlarmConfiguration {
  /** A list of alarms configured for the deployment or deployment group. */
  readonly Alarms?: readonly DeploymentGroup_Alarm[] | undefined;
  /** Indicates whether the alarm configuration is enabled. */
  readonly Enabled?: boolean | undefined;
  /** Indicates whether a deployment should continue if information about the current state of alarms cannot be retrieved… */
  readonly IgnorePollAlarmFailure?: boolean | undefined;
}

/** The `AutoRollbackConfiguration` property type configures automatic rollback for an AWS CodeDeploy deployment group when… */
export interface DeploymentGroup_AutoRollbackConfiguration {
  /** Indicates whether a defined automatic rollback configuration is currently enabled. */
  readonly Enabled?: boolean | undefined;
  /** The event type or types that trigger a rollback. */
  readonly Events?: readonly string[] | undefined;
}

/** Information about blue/green deployment options for a deployment group. */
export interface DeploymentGroup_BlueGreenDeploymentConfiguration {
  /** Information about the action to take when newly provisioned instances are ready to receive traffic in a blue/green… */
  readonly DeploymentReadyOption?: DeploymentGroup_DeploymentReadyOption | undefined;
  /** Information about how instances are provisioned for a replacement environment in a blue/green deployment. */
  readonly GreenFleetProvisioningOption?: DeploymentGroup_GreenFleetProvisioningOption | undefined;
  /** Information about whether to terminate instances in the original fleet during a blue/green deployment. */
  readonly TerminateBlueInstancesOnDeploymentSuccess?: DeploymentGroup_BlueInstanceTerminationOption | undefined;
}

/** Information about whether instances in the original environment are terminated when a blue/green deployment is… */
export interface DeploymentGroup_BlueInstanceTerminationOption {
  /** The action to take on instances in the original environment after a successful blue/green deployment. */
  readonly Action?: string | undefined;
  /** For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before terminating… */
  readonly TerminationWaitTimeInMinutes?: number | undefined;
}

/** `Deployment` is a property of the DeploymentGroup resource that specifies an AWS CodeDeploy application revision to be… */
export interface DeploymentGroup_Deployment {
  /** A comment about the deployment. */
  readonly Description?: string | undefined;
  /** If true, then if an `ApplicationStop`, `BeforeBlockTraffic`, or `AfterBlockTraffic` deployment lifecycle event to an… */
  readonly IgnoreApplicationStopFailures?: boolean | undefined;
  /** Information about the location of stored application artifacts and the service from which to retrieve them. */
  readonly Revision?: DeploymentGroup_RevisionLocation | undefined;
}

/** Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment. */
export interface DeploymentGroup_DeploymentReadyOption {
  /** Information about when to reroute traffic from an original environment to a replacement environment in a blue/green… */
  readonly ActionOnTimeout?: string | undefined;
  /** The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is not… */
  readonly WaitTimeInMinutes?: number | undefined;
}

/** Information about the type of deployment, either in-place or blue/green, you want to run and whether to route… */
export interface DeploymentGroup_DeploymentStyle {
  /** Indicates whether to route deployment traffic behind a load balancer. */
  readonly DeploymentOption?: string | undefined;
  /** Indicates whether to run an in-place or blue/green deployment. */
  readonly DeploymentType?: string | undefined;
}

/** Information about an Amazon EC2 tag filter. */
export interface DeploymentGroup_EC2TagFilter {
  /** The tag filter key. */
  readonly Key?: string | undefined;
  /** The tag filter type. */
  readonly Type?: string | undefined;
  /** The tag filter value. */
  readonly Value?: string | undefined;
}

/** The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. */
export interface DeploymentGroup_EC2TagSet {
  /** The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group. */
  readonly Ec2TagSetList?: readonly DeploymentGroup_EC2TagSetListObject[] | undefined;
}

/** The `EC2TagSet` property type specifies information about groups of tags applied to Amazon EC2 instances. */
export interface DeploymentGroup_EC2TagSetListObject {
  /** A list that contains other lists of Amazon EC2 instance tag groups. */
  readonly Ec2TagGroup?: readonly DeploymentGroup_EC2TagFilter[] | undefined;
}

/** Contains the service and cluster names used to identify an Amazon ECS deployment's target. */
export interface DeploymentGroup_ECSService {
  /** The name of the cluster that the Amazon ECS service is associated with. */
  readonly ClusterName?: string | undefined;
  /** The name of the target Amazon ECS service. */
  readonly ServiceName?: string | undefined;
}

/** The `ELBInfo` property type specifies information about the Elastic Load Balancing load balancer used for an CodeDeploy… */
export interface DeploymentGroup_ELBInfo {
  /** For blue/green deployments, the name of the load balancer that is used to route traffic from original instances to… */
  readonly Name?: string | undefined;
}

/** `GitHubLocation` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an… */
export interface DeploymentGroup_GitHubLocation {
  /** The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision. */
  readonly CommitId?: string | undefined;
  /** The GitHub account and repository pair that stores a reference to the commit that represents the bundled artifacts for… */
  readonly Repository?: string | undefined;
}

/** Information about the instances that belong to the replacement environment in a blue/green deployment. */
export interface DeploymentGroup_GreenFleetProvisioningOption {
  /** The method used to add instances to a replacement environment. */
  readonly Action?: string | undefined;
}

/** The `LoadBalancerInfo` property type specifies information about the load balancer or target group used for an AWS… */
export interface DeploymentGroup_LoadBalancerInfo {
  /** An array that contains information about the load balancers to use for load balancing in a deployment. */
  readonly ElbInfoList?: readonly DeploymentGroup_ELBInfo[] | undefined;
  /** An array that contains information about the target groups to use for load balancing in a deployment. */
  readonly TargetGroupInfoList?: readonly DeploymentGroup_TargetGroupInfo[] | undefined;
  /** The target group pair information. */
  readonly TargetGroupPairInfoList?: readonly DeploymentGroup_TargetGroupPairInfo[] | undefined;
}

/** The `OnPremisesTagSet` property type specifies a list containing other lists of on-premises instance tag groups. */
export interface DeploymentGroup_OnPremisesTagSet {
  /** A list that contains other lists of on-premises instance tag groups. */
  readonly OnPremisesTagSetList?: readonly DeploymentGroup_OnPremisesTagSetListObject[] | undefined;
}

/** The `OnPremisesTagSetListObject` property type specifies lists of on-premises instance tag groups. */
export interface DeploymentGroup_OnPremisesTagSetListObject {
  /** Information about groups of on-premises instance tags. */
  readonly OnPremisesTagGroup?: readonly DeploymentGroup_TagFilter[] | undefined;
}

/** `RevisionLocation` is a property that defines the location of the CodeDeploy application revision to deploy. */
export interface DeploymentGroup_RevisionLocation {
  /** Information about the location of application artifacts stored in GitHub. */
  readonly GitHubLocation?: DeploymentGroup_GitHubLocation | undefined;
  /** The type of application revision. */
  readonly RevisionType?: string | undefined;
  /** Information about the location of a revision stored in Amazon S3. */
  readonly S3Location?: DeploymentGroup_S3Location | undefined;
}

/** `S3Location` is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an… */
export interface DeploymentGroup_S3Location {
  /** The name of the Amazon S3 bucket where the application revision is stored. */
  readonly Bucket?: string | undefined;
  /** The file type of the application revision. */
  readonly BundleType?: string | undefined;
  /** The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision. */
  readonly ETag?: string | undefined;
  /** The name of the Amazon S3 object that represents the bundled artifacts for the application revision. */
  readonly Key?: string | undefined;
  /** A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision. */
  readonly Version?: string | undefined;
}

/** `TagFilter` is a property type of the AWS::CodeDeploy::DeploymentGroup resource that specifies which on-premises… */
export interface DeploymentGroup_TagFilter {
  /** The on-premises instance tag filter key. */
  readonly Key?: string | undefined;
  /** The on-premises instance tag filter type. */
  readonly Type?: string | undefined;
  /** The on-premises instance tag filter value. */
  readonly Value?: string | undefined;
}

/** The `TargetGroupInfo` property type specifies information about a target group in Elastic Load Balancing to use in a… */
export interface DeploymentGroup_TargetGroupInfo {
  /** For blue/green deployments, the name of the target group that instances in the original environment are deregistered… */
  readonly Name?: string | undefined;
}

/** Information about two target groups and how traffic is routed during an Amazon ECS deployment. */
export interface DeploymentGroup_TargetGroupPairInfo {
  /** The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete. */
  readonly ProdTrafficRoute?: DeploymentGroup_TrafficRoute | undefined;
  /** One pair of target groups. */
  readonly TargetGroups?: readonly DeploymentGroup_TargetGroupInfo[] | undefined;
  /** An optional path used by a load balancer to route test traffic after an Amazon ECS deployment. */
  readonly TestTrafficRoute?: DeploymentGroup_TrafficRoute | undefined;
}

/** Information about a listener. */
export interface DeploymentGroup_TrafficRoute {
  /** The Amazon Resource Name (ARN) of one listener. */
  readonly ListenerArns?: readonly string[] | undefined;
}

/** Information about notification triggers for the deployment group. */
export interface DeploymentGroup_TriggerConfig {
  /** The event type or types that trigger notifications. */
  readonly TriggerEvents?: readonly string[] | undefined;
  /** The name of the notification trigger. */
  readonly TriggerName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about… */
  readonly TriggerTargetArn?: string | undefined;
}
