// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Amplify::App`: The AWS::Amplify::App resource specifies Apps in Amplify Hosting. */
export interface App {
  /** The personal access token for a GitHub repository for an Amplify app. */
  readonly AccessToken?: string | undefined;
  /** Sets the configuration for your automatic branch creation. */
  readonly AutoBranchCreationConfig?: App_AutoBranchCreationConfig | undefined;
  /** The credentials for basic authorization for an Amplify app. */
  readonly BasicAuthConfig?: App_BasicAuthConfig | undefined;
  /** The build specification (build spec) for an Amplify app. */
  readonly BuildSpec?: string | undefined;
  /** The cache configuration for the Amplify app. */
  readonly CacheConfig?: App_CacheConfig | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role for an SSR app. */
  readonly ComputeRoleArn?: string | undefined;
  /** The custom HTTP headers for an Amplify app. */
  readonly CustomHeaders?: string | undefined;
  /** The custom rewrite and redirect rules for an Amplify app. */
  readonly CustomRules?: readonly App_CustomRule[] | undefined;
  /** The description of the Amplify app. */
  readonly Description?: string | undefined;
  /** Automatically disconnect a branch in Amplify Hosting when you delete a branch from your Git repository. */
  readonly EnableBranchAutoDeletion?: boolean | undefined;
  /** The environment variables for the Amplify app. */
  readonly EnvironmentVariables?: readonly App_EnvironmentVariable[] | undefined;
  /** AWS Identity and Access Management ( IAM ) service role for the Amazon Resource Name (ARN) of the Amplify app. */
  readonly IAMServiceRole?: string | undefined;
  /** The configuration details that apply to the jobs for an Amplify app. */
  readonly JobConfig?: App_JobConfig | undefined;
  /** The name of the Amplify app. */
  readonly Name?: string | undefined;
  /** The OAuth token for a third-party source control system for an Amplify app. */
  readonly OauthToken?: string | undefined;
  /** The platform for the Amplify app. */
  readonly Platform?: string | undefined;
  /** The Git repository for the Amplify app. */
  readonly Repository?: string | undefined;
  /** The tag for an Amplify app. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Unique Id for the Amplify App. */
  readonly AppId?: string | undefined;
  /** Name for the Amplify App. */
  readonly AppName?: string | undefined;
  /** ARN for the Amplify App. */
  readonly Arn?: string | undefined;
  /** Default domain for the Amplify App. */
  readonly DefaultDomain?: string | undefined;
}

/** Use the AutoBranchCreationConfig property type to automatically create branches that match a certain pattern. */
export interface App_AutoBranchCreationConfig {
  /** Automated branch creation glob patterns for the Amplify app. */
  readonly AutoBranchCreationPatterns?: readonly string[] | undefined;
  /** Sets password protection for your auto created branch. */
  readonly BasicAuthConfig?: App_BasicAuthConfig | undefined;
  /** The build specification (build spec) for the autocreated branch. */
  readonly BuildSpec?: string | undefined;
  /** Enables automated branch creation for the Amplify app. */
  readonly EnableAutoBranchCreation?: boolean | undefined;
  /** Enables auto building for the auto created branch. */
  readonly EnableAutoBuild?: boolean | undefined;
  /** Enables performance mode for the branch. */
  readonly EnablePerformanceMode?: boolean | undefined;
  /** Sets whether pull request previews are enabled for each branch that Amplify Hosting automatically creates for your app. */
  readonly EnablePullRequestPreview?: boolean | undefined;
  /** The environment variables for the autocreated branch. */
  readonly EnvironmentVariables?: readonly App_EnvironmentVariable[] | undefined;
  /** The framework for the autocreated branch. */
  readonly Framework?: string | undefined;
  /** If pull request previews are enabled, you can use this property to specify a dedicated backend environment for your… */
  readonly PullRequestEnvironmentName?: string | undefined;
  /** Stage for the auto created branch. */
  readonly Stage?: string | undefined;
}

/** Use the BasicAuthConfig property type to set password protection at an app level to all your branches. */
export interface App_BasicAuthConfig {
  /** Enables basic authorization for the Amplify app's branches. */
  readonly EnableBasicAuth?: boolean | undefined;
  /** The password for basic authorization. */
  readonly Password?: string | undefined;
  /** The user name for basic authorization. */
  readonly Username?: string | undefined;
}

/** Describes the cache configuration for an Amplify app. */
export interface App_CacheConfig {
  /** The type of cache configuration to use for an Amplify app. */
  readonly Type?: string | undefined;
}

/** The CustomRule property type allows you to specify redirects, rewrites, and reverse proxies. */
export interface App_CustomRule {
  /** The condition for a URL rewrite or redirect rule, such as a country code. */
  readonly Condition?: string | undefined;
  /** The source pattern for a URL rewrite or redirect rule. */
  readonly Source?: string | undefined;
  /** The status code for a URL rewrite or redirect rule. */
  readonly Status?: string | undefined;
  /** The target pattern for a URL rewrite or redirect rule. */
  readonly Target?: string | undefined;
}

/** Environment variables are key-value pairs that are available at build time. */
export interface App_EnvironmentVariable {
  /** The environment variable name. */
  readonly Name?: string | undefined;
  /** The environment variable value. */
  readonly Value?: string | undefined;
}

/** Describes the configuration details that apply to the jobs for an Amplify app. */
export interface App_JobConfig {
  /** Specifies the size of the build instance. */
  readonly BuildComputeType?: string | undefined;
}

/** `AWS::Amplify::Branch`: The AWS::Amplify::Branch resource specifies a new branch within an app. */
export interface Branch {
  /** The unique ID for an Amplify app. */
  readonly AppId?: string | undefined;
  /** The backend for a `Branch` of an Amplify app. */
  readonly Backend?: Branch_Backend | undefined;
  /** The basic authorization credentials for a branch of an Amplify app. */
  readonly BasicAuthConfig?: Branch_BasicAuthConfig | undefined;
  /** The name for the branch. */
  readonly BranchName?: string | undefined;
  /** The build specification (build spec) for the branch. */
  readonly BuildSpec?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role to assign to a branch of an SSR app. */
  readonly ComputeRoleArn?: string | undefined;
  /** The description for the branch that is part of an Amplify app. */
  readonly Description?: string | undefined;
  /** Enables auto building for the branch. */
  readonly EnableAutoBuild?: boolean | undefined;
  /** Enables performance mode for the branch. */
  readonly EnablePerformanceMode?: boolean | undefined;
  /** Specifies whether Amplify Hosting creates a preview for each pull request that is made for this branch. */
  readonly EnablePullRequestPreview?: boolean | undefined;
  /** Specifies whether the skew protection feature is enabled for the branch. */
  readonly EnableSkewProtection?: boolean | undefined;
  /** The environment variables for the branch. */
  readonly EnvironmentVariables?: readonly Branch_EnvironmentVariable[] | undefined;
  /** The framework for the branch. */
  readonly Framework?: string | undefined;
  /** If pull request previews are enabled for this branch, you can use this property to specify a dedicated backend… */
  readonly PullRequestEnvironmentName?: string | undefined;
  /** Describes the current stage for the branch. */
  readonly Stage?: string | undefined;
  /** The tag for the branch. */
  readonly Tags?: readonly Tag[] | undefined;
  /** ARN for a branch, part of an Amplify App. */
  readonly Arn?: string | undefined;
}

/** Describes the backend associated with an Amplify `Branch`. */
export interface Branch_Backend {
  /** The Amazon Resource Name (ARN) for the CloudFormation stack. */
  readonly StackArn?: string | undefined;
}

/** Use the BasicAuthConfig property type to set password protection for a specific branch. */
export interface Branch_BasicAuthConfig {
  /** Enables basic authorization for the branch. */
  readonly EnableBasicAuth?: boolean | undefined;
  /** The password for basic authorization. */
  readonly Password?: string | undefined;
  readonly Username?: string | undefined;
}

/** The EnvironmentVariable property type sets environment variables for a specific branch. */
export interface Branch_EnvironmentVariable {
  /** The environment variable name. */
  readonly Name?: string | undefined;
  /** The environment variable value. */
  readonly Value?: string | undefined;
}

/** `AWS::Amplify::Domain`: Specifies the AWS::Amplify::Domain resource that enables you to connect a custom domain to your app. */
export interface Domain {
  /** The unique ID for an Amplify app. */
  readonly AppId?: string | undefined;
  /** Sets the branch patterns for automatic subdomain creation. */
  readonly AutoSubDomainCreationPatterns?: readonly string[] | undefined;
  /** The required AWS Identity and Access Management (IAMlong) service role for the Amazon Resource Name (ARN) for… */
  readonly AutoSubDomainIAMRole?: string | undefined;
  /** The type of SSL/TLS certificate to use for your custom domain. */
  readonly CertificateSettings?: Domain_CertificateSettings | undefined;
  /** The domain name for the domain association. */
  readonly DomainName?: string | undefined;
  /** Enables the automated creation of subdomains for branches. */
  readonly EnableAutoSubDomain?: boolean | undefined;
  /** The setting for the subdomain. */
  readonly SubDomainSettings?: readonly Domain_SubDomainSetting[] | undefined;
  /** ARN for the Domain Association. */
  readonly Arn?: string | undefined;
  readonly Certificate?: Domain_Certificate | undefined;
  /** DNS Record for certificate verification. */
  readonly CertificateRecord?: string | undefined;
  /** Status for the Domain Association. */
  readonly DomainStatus?: string | undefined;
  /** Reason for the current status of the domain. */
  readonly StatusReason?: string | undefined;
  /** The status of the domain update operation that is currently in progress. */
  readonly UpdateStatus?: string | undefined;
}

/** Describes the SSL/TLS certificate for the domain association. */
export interface Domain_Certificate {
  /** The Amazon resource name (ARN) for a custom certificate that you have already added to Certificate Manager in your AWS… */
  readonly CertificateArn?: string | undefined;
  /** The type of SSL/TLS certificate that you want to use. */
  readonly CertificateType?: string | undefined;
  /** The DNS record for certificate verification. */
  readonly CertificateVerificationDNSRecord?: string | undefined;
}

/** The type of SSL/TLS certificate to use for your custom domain. */
export interface Domain_CertificateSettings {
  /** The certificate type. */
  readonly CertificateType?: string | undefined;
  /** The Amazon resource name (ARN) for the custom certificate that you have already added to Certificate Manager in your… */
  readonly CustomCertificateArn?: string | undefined;
}

/** The SubDomainSetting property type enables you to connect a subdomain (for example, example.exampledomain.com) to a… */
export interface Domain_SubDomainSetting {
  /** The branch name setting for the subdomain. */
  readonly BranchName?: string | undefined;
  /** The prefix setting for the subdomain. */
  readonly Prefix?: string | undefined;
}

/** `AWS::Amplify::Webhook`: Resource Type definition for AWS::Amplify::Webhook. */
export interface Webhook {
  /** The unique ID for an Amplify app. */
  readonly AppId?: string | undefined;
  /** The name for a branch that is part of an Amplify app. */
  readonly BranchName?: string | undefined;
  /** The description for a webhook. */
  readonly Description?: string | undefined;
  /** Tags for the webhook. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the webhook. */
  readonly Arn?: string | undefined;
  /** The unique ID for a webhook. */
  readonly WebhookId?: string | undefined;
  /** The URL of the webhook. */
  readonly WebhookUrl?: string | undefined;
}
