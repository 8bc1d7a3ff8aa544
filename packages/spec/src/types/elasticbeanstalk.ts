// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ElasticBeanstalk::Application`: Specify an AWS Elastic Beanstalk application by using the AWS::ElasticBeanstalk::Application resource in an AWS… */
export interface Application {
  /** A name for the Elastic Beanstalk application. */
  readonly ApplicationName?: string | undefined;
  /** Your description of the application. */
  readonly Description?: string | undefined;
  /** Specifies an application resource lifecycle configuration to prevent your application from accumulating too many… */
  readonly ResourceLifecycleConfig?: Application_ApplicationResourceLifecycleConfig | undefined;
}

/** Use the `ApplicationResourceLifecycleConfig` property type to specify lifecycle settings for resources that belong to… */
export interface Application_ApplicationResourceLifecycleConfig {
  /** The ARN of an IAM service role that Elastic Beanstalk has permission to assume. */
  readonly ServiceRole?: string | undefined;
  /** Defines lifecycle settings for application versions. */
  readonly VersionLifecycleConfig?: Application_ApplicationVersionLifecycleConfig | undefined;
}

/** Use the `ApplicationVersionLifecycleConfig` property type to specify application version lifecycle settings for an AWS… */
export interface Application_ApplicationVersionLifecycleConfig {
  /** Specify a max age rule to restrict the length of time that application versions are retained for an application. */
  readonly MaxAgeRule?: Application_MaxAgeRule | undefined;
  /** Specify a max count rule to restrict the number of application versions that are retained for an application. */
  readonly MaxCountRule?: Application_MaxCountRule | undefined;
}

/** Use the `MaxAgeRule` property type to specify a max age rule to restrict the length of time that application versions… */
export interface Application_MaxAgeRule {
  /** Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version. */
  readonly DeleteSourceFromS3?: boolean | undefined;
  /** Specify `true` to apply the rule, or `false` to disable it. */
  readonly Enabled?: boolean | undefined;
  /** Specify the number of days to retain an application versions. */
  readonly MaxAgeInDays?: number | undefined;
}

/** Use the `MaxAgeRule` property type to specify a max count rule to restrict the number of application versions that are… */
export interface Application_MaxCountRule {
  /** Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version. */
  readonly DeleteSourceFromS3?: boolean | undefined;
  /** Specify `true` to apply the rule, or `false` to disable it. */
  readonly Enabled?: boolean | undefined;
  /** Specify the maximum number of application versions to retain. */
  readonly MaxCount?: number | undefined;
}

/** `AWS::ElasticBeanstalk::ApplicationVersion`: Specify an AWS Elastic Beanstalk application version by using the AWS::ElasticBeanstalk::ApplicationVersion resource in… */
export interface ApplicationVersion {
  /** The name of the Elastic Beanstalk application that is associated with this application version. */
  readonly ApplicationName?: string | undefined;
  readonly BuildConfiguration?: ApplicationVersion_BuildConfiguration | undefined;
  /** A description of this application version. */
  readonly Description?: string | undefined;
  readonly ImageConfiguration?: ApplicationVersion_ImageConfiguration | undefined;
  /** Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle. */
  readonly Process?: boolean | undefined;
  /** The Amazon S3 bucket and key that identify the location of the source bundle for this version. */
  readonly SourceBundle?: ApplicationVersion_SourceBundle | undefined;
  readonly Id?: string | undefined;
}

export interface ApplicationVersion_BuildConfiguration {
  /** The name of the build artifact. */
  readonly ArtifactName?: string | undefined;
  /** The ARN of the IAM role that AWS CodeBuild assumes to build the application version. */
  readonly CodeBuildServiceRole?: string | undefined;
  /** The compute type for the CodeBuild build environment. */
  readonly ComputeType?: string | undefined;
  /** The CodeBuild image used for the build environment. */
  readonly Image?: string | undefined;
  /** The timeout for the CodeBuild build, in minutes. */
  readonly TimeoutInMinutes?: number | undefined;
}

export interface ApplicationVersion_ImageBuildConfiguration {
  /** The target architecture for the built container image. */
  readonly Architecture?: string | undefined;
  /** The buildpack to use for building the image. */
  readonly Buildpack?: string | undefined;
  /** The ARN of the IAM role that AWS CodeBuild assumes to build the application version. */
  readonly CodeBuildServiceRole?: string | undefined;
  /** The compute type for the CodeBuild build environment. */
  readonly ComputeType?: string | undefined;
  /** The path to the Dockerfile, relative to the source root. */
  readonly DockerfileLocation?: string | undefined;
  /** The timeout for the CodeBuild build, in minutes. */
  readonly TimeoutInMinutes?: number | undefined;
  /** The type of image build. */
  readonly Type?: string | undefined;
}

export interface ApplicationVersion_ImageConfiguration {
  readonly Build?: ApplicationVersion_ImageBuildConfiguration | undefined;
  readonly Source?: ApplicationVersion_ImageSource | undefined;
}

export interface ApplicationVersion_ImageSource {
  /** The URI of the container image, e.g. an ECR image URI. */
  readonly Uri?: string | undefined;
}

/** Use the `SourceBundle` property type to specify the Amazon S3 location of the source bundle for an AWS Elastic… */
export interface ApplicationVersion_SourceBundle {
  /** The Amazon S3 bucket where the data is located. */
  readonly S3Bucket?: string | undefined;
  /** The Amazon S3 key where the data is located. */
  readonly S3Key?: string | undefined;
}

/** `AWS::ElasticBeanstalk::ConfigurationTemplate`: Specify an AWS Elastic Beanstalk configuration template by using the AWS::ElasticBeanstalk::ConfigurationTemplate… */
export interface ConfigurationTemplate {
  /** The name of the Elastic Beanstalk application to associate with this configuration template. */
  readonly ApplicationName?: string | undefined;
  /** An optional description for this configuration. */
  readonly Description?: string | undefined;
  /** The ID of an environment whose settings you want to use to create the configuration template. */
  readonly EnvironmentId?: string | undefined;
  /** Option values for the Elastic Beanstalk configuration, such as the instance type. */
  readonly OptionSettings?: readonly ConfigurationTemplate_ConfigurationOptionSetting[] | undefined;
  /** The Amazon Resource Name (ARN) of the custom platform. */
  readonly PlatformArn?: string | undefined;
  /** The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. */
  readonly SolutionStackName?: string | undefined;
  /** An Elastic Beanstalk configuration template to base this one on. */
  readonly SourceConfiguration?: ConfigurationTemplate_SourceConfiguration | undefined;
  /** The name of the configuration template. */
  readonly TemplateName?: string | undefined;
}

/** Use the `ConfigurationOptionSetting` property type to specify an option for an AWS Elastic Beanstalk configuration… */
export interface ConfigurationTemplate_ConfigurationOptionSetting {
  /** A unique namespace that identifies the option's associated AWS resource. */
  readonly Namespace?: string | undefined;
  /** The name of the configuration option. */
  readonly OptionName?: string | undefined;
  /** A unique resource name for the option setting. */
  readonly ResourceName?: string | undefined;
  /** The current value for the configuration option. */
  readonly Value?: string | undefined;
}

/** Use the `SourceConfiguration` property type to specify another AWS Elastic Beanstalk configuration template as the base… */
export interface ConfigurationTemplate_SourceConfiguration {
  /** The name of the application associated with the configuration. */
  readonly ApplicationName?: string | undefined;
  /** The name of the configuration template. */
  readonly TemplateName?: string | undefined;
}

/** `AWS::ElasticBeanstalk::Environment`: Specify an AWS Elastic Beanstalk environment by using the AWS::ElasticBeanstalk::Environment resource in an AWS… */
export interface Environment {
  /** The name of the application that is associated with this environment. */
  readonly ApplicationName?: string | undefined;
  /** If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk… */
  readonly CNAMEPrefix?: string | undefined;
  /** Your description for this environment. */
  readonly Description?: string | undefined;
  /** A unique name for the environment. */
  readonly EnvironmentName?: string | undefined;
  /** The operations role feature of AWS Elastic Beanstalk is in beta release and is subject to change. */
  readonly OperationsRole?: string | undefined;
  /** Key-value pairs defining configuration options for this environment, such as the instance type. */
  readonly OptionSettings?: readonly Environment_OptionSetting[] | undefined;
  /** The Amazon Resource Name (ARN) of the custom platform to use with the environment. */
  readonly PlatformArn?: string | undefined;
  /** The name of an Elastic Beanstalk solution stack (platform version) to use with the environment. */
  readonly SolutionStackName?: string | undefined;
  /** Specifies the tags applied to resources in the environment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the Elastic Beanstalk configuration template to use with the environment. */
  readonly TemplateName?: string | undefined;
  /** Specifies the tier to use in creating this environment. */
  readonly Tier?: Environment_Tier | undefined;
  /** The name of the application version to deploy. */
  readonly VersionLabel?: string | undefined;
  /** For load-balanced, autoscaling environments, the URL to the load balancer. */
  readonly EndpointURL?: string | undefined;
}

/** Use the `OptionSetting` property type to specify an option for an AWS Elastic Beanstalk environment when defining an… */
export interface Environment_OptionSetting {
  /** A unique namespace that identifies the option's associated AWS resource. */
  readonly Namespace?: string | undefined;
  /** The name of the configuration option. */
  readonly OptionName?: string | undefined;
  /** A unique resource name for the option setting. */
  readonly ResourceName?: string | undefined;
  /** The current value for the configuration option. */
  readonly Value?: string | undefined;
}

/** Use the `Tier` property type to specify the environment tier for an AWS Elastic Beanstalk environment when defining an… */
export interface Environment_Tier {
  /** The name of this environment tier. */
  readonly Name?: string | undefined;
  /** The type of this environment tier. */
  readonly Type?: string | undefined;
  /** The version of this environment tier. */
  readonly Version?: string | undefined;
}
