// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::Grafana::Workspace`: Specifies a workspace. */
export interface Workspace {
  /** Specifies whether the workspace can access AWS resources in this AWS account only, or whether it can also access AWS… */
  readonly AccountAccessType?: string | undefined;
  /** Specifies whether this workspace uses SAML 2.0, SSOlong, or both to authenticate users for using the Grafana console… */
  readonly AuthenticationProviders?: readonly string[] | undefined;
  /** A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request. */
  readonly ClientToken?: string | undefined;
  /** Specifies the AWS data sources that have been configured to have IAM roles and permissions created to allow Amazon… */
  readonly DataSources?: readonly string[] | undefined;
  /** The user-defined description of the workspace. */
  readonly Description?: string | undefined;
  /** Specifies the version of Grafana to support in the workspace. */
  readonly GrafanaVersion?: string | undefined;
  /** The name of the workspace. */
  readonly Name?: string | undefined;
  /** The configuration settings for network access to your workspace. */
  readonly NetworkAccessControl?: Workspace_NetworkAccessControl | undefined;
  /** The AWS notification channels that Amazon Managed Grafana can automatically create IAM roles and permissions for, to… */
  readonly NotificationDestinations?: readonly string[] | undefined;
  /** The name of the IAM role that is used to access resources through Organizations. */
  readonly OrganizationRoleName?: string | undefined;
  /** Specifies the organizational units that this workspace is allowed to use data sources from, if this workspace is in an… */
  readonly OrganizationalUnits?: readonly string[] | undefined;
  /** If this is `SERVICE_MANAGED`, and the workplace was created through the Amazon Managed Grafana console, then Amazon… */
  readonly PermissionType?: string | undefined;
  /** Whether plugin administration is enabled in the workspace. */
  readonly PluginAdminEnabled?: boolean | undefined;
  /** The IAM role that grants permissions to the AWS resources that the workspace will view data from. */
  readonly RoleArn?: string | undefined;
  /** If the workspace uses SAML, use this structure to map SAML assertion attributes to workspace user information and… */
  readonly SamlConfiguration?: Workspace_SamlConfiguration | undefined;
  /** The name of the AWS CloudFormation stack set that is used to generate IAM roles to be used for this workspace. */
  readonly StackSetName?: string | undefined;
  /** The list of tags associated with the workspace. */
  readonly Tags?: readonly Workspace_TagsItems[] | undefined;
  /** The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to. */
  readonly VpcConfiguration?: Workspace_VpcConfiguration | undefined;
  /** The date that the workspace was created. */
  readonly CreationTimestamp?: string | undefined;
  /** The URL that users can use to access the Grafana console in the workspace. */
  readonly Endpoint?: string | undefined;
  /** The unique ID of this workspace. */
  readonly Id?: string | undefined;
  /** The most recent date that the workspace was modified. */
  readonly ModificationTimestamp?: string | undefined;
  /** Specifies whether the workspace's SAML configuration is complete. */
  readonly SamlConfigurationStatus?: string | undefined;
  /** The ID of the IAM Identity Center-managed application that is created by Amazon Managed Grafana. */
  readonly SsoClientId?: string | undefined;
  /** The current status of the workspace. */
  readonly Status?: string | undefined;
}

/** A structure that defines which attributes in the IdP assertion are to be used to define information about the users… */
export interface Workspace_AssertionAttributes {
  /** The name of the attribute within the SAML assertion to use as the email names for SAML users. */
  readonly Email?: string | undefined;
  /** The name of the attribute within the SAML assertion to use as the user full "friendly" names for user groups. */
  readonly Groups?: string | undefined;
  /** The name of the attribute within the SAML assertion to use as the login names for SAML users. */
  readonly Login?: string | undefined;
  /** The name of the attribute within the SAML assertion to use as the user full "friendly" names for SAML users. */
  readonly Name?: string | undefined;
  /** The name of the attribute within the SAML assertion to use as the user full "friendly" names for the users'… */
  readonly Org?: string | undefined;
  /** The name of the attribute within the SAML assertion to use as the user roles. */
  readonly Role?: string | undefined;
}

/** A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace. */
export interface Workspace_IdpMetadata {
  /** The URL of the location containing the IdP metadata. */
  readonly Url?: string | undefined;
  /** The full IdP metadata, in XML format. */
  readonly Xml?: string | undefined;
}

/** The configuration settings for in-bound network access to your workspace. */
export interface Workspace_NetworkAccessControl {
  /** An array of prefix list IDs. */
  readonly PrefixListIds?: readonly string[] | undefined;
  /** An array of Amazon VPC endpoint IDs for the workspace. */
  readonly VpceIds?: readonly string[] | undefined;
}

/** This structure defines which groups defined in the SAML assertion attribute are to be mapped to the Grafana `Admin` and… */
export interface Workspace_RoleValues {
  /** A list of groups from the SAML assertion attribute to grant the Grafana `Admin` role to. */
  readonly Admin?: readonly string[] | undefined;
  /** A list of groups from the SAML assertion attribute to grant the Grafana `Editor` role to. */
  readonly Editor?: readonly string[] | undefined;
}

/** A structure containing information about how this workspace works with SAML. */
export interface Workspace_SamlConfiguration {
  /** Lists which organizations defined in the SAML assertion are allowed to use the Amazon Managed Grafana workspace. */
  readonly AllowedOrganizations?: readonly string[] | undefined;
  /** A structure that defines which attributes in the SAML assertion are to be used to define information about the users… */
  readonly AssertionAttributes?: Workspace_AssertionAttributes | undefined;
  /** A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace. */
  readonly IdpMetadata?: Workspace_IdpMetadata | undefined;
  /** How long a sign-on session by a SAML user is valid, before the user has to sign on again. */
  readonly LoginValidityDuration?: number | undefined;
  /** A structure containing arrays that map group names in the SAML assertion to the Grafana `Admin` and `Editor` roles in… */
  readonly RoleValues?: Workspace_RoleValues | undefined;
}

export interface Workspace_TagsItems {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to. */
export interface Workspace_VpcConfiguration {
  /** The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to connect. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect. */
  readonly SubnetIds?: readonly string[] | undefined;
}
