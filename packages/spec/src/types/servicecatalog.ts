// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::ServiceCatalog::AcceptedPortfolioShare`: Accepts an offer to share the specified portfolio. */
export interface AcceptedPortfolioShare {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::CloudFormationProduct`: Specifies a product. */
export interface CloudFormationProduct {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the product. */
  readonly Description?: string | undefined;
  /** The distributor of the product. */
  readonly Distributor?: string | undefined;
  /** The name of the product. */
  readonly Name?: string | undefined;
  /** The owner of the product. */
  readonly Owner?: string | undefined;
  /** The type of product. */
  readonly ProductType?: string | undefined;
  /** The configuration of the provisioning artifact (also known as a version). */
  readonly ProvisioningArtifactParameters?: readonly CloudFormationProduct_ProvisioningArtifactProperties[] | undefined;
  /** This property is turned off by default. */
  readonly ReplaceProvisioningArtifacts?: boolean | undefined;
  /** A top level `ProductViewDetail` response containing details about the product’s connection. */
  readonly SourceConnection?: CloudFormationProduct_SourceConnection | undefined;
  /** The support information about the product. */
  readonly SupportDescription?: string | undefined;
  /** The contact email for product support. */
  readonly SupportEmail?: string | undefined;
  /** The contact URL for product support. */
  readonly SupportUrl?: string | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the product, such as prod-tsjbmal34qvek */
  readonly Id?: string | undefined;
  /** The name of the product. */
  readonly ProductName?: string | undefined;
  /** The IDs of the provisioning artifacts. */
  readonly ProvisioningArtifactIds?: string | undefined;
  /** The names of the provisioning artifacts. */
  readonly ProvisioningArtifactNames?: string | undefined;
}

/** The subtype containing details about the Codestar connection `Type`. */
export interface CloudFormationProduct_CodeStarParameters {
  /** The absolute path wehre the artifact resides within the repo and branch, formatted as "folder/file.json." */
  readonly ArtifactPath?: string | undefined;
  /** The specific branch where the artifact resides. */
  readonly Branch?: string | undefined;
  /** The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository. */
  readonly ConnectionArn?: string | undefined;
  /** The specific repository where the product’s artifact-to-be-synced resides, formatted as "Account/Repo." */
  readonly Repository?: string | undefined;
}

/** Provides connection details. */
export interface CloudFormationProduct_ConnectionParameters {
  /** Provides `ConnectionType` details. */
  readonly CodeStar?: CloudFormationProduct_CodeStarParameters | undefined;
}

/** Specify the template source with one of the following options, but not both. */
export interface CloudFormationProduct_Info {
  /** The physical id of the resource that contains the template. */
  readonly ImportFromPhysicalId?: string | undefined;
  /** The URL of the AWS CloudFormation template in Amazon S3 in JSON format. */
  readonly LoadTemplateFromURL?: string | undefined;
}

/** Information about a provisioning artifact (also known as a version) for a product. */
export interface CloudFormationProduct_ProvisioningArtifactProperties {
  /** The description of the provisioning artifact, including how it differs from the previous provisioning artifact. */
  readonly Description?: string | undefined;
  /** If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is invalid. */
  readonly DisableTemplateValidation?: boolean | undefined;
  /** Specify the template source with one of the following options, but not both. */
  readonly Info?: CloudFormationProduct_Info | undefined;
  /** The name of the provisioning artifact (for example, v1 v2beta). */
  readonly Name?: string | undefined;
  /** The type of provisioning artifact. */
  readonly Type?: string | undefined;
}

/** A top level `ProductViewDetail` response containing details about the product’s connection. */
export interface CloudFormationProduct_SourceConnection {
  /** The connection details based on the connection `Type`. */
  readonly ConnectionParameters?: CloudFormationProduct_ConnectionParameters | undefined;
  /** The only supported `SourceConnection` type is Codestar. */
  readonly Type?: string | undefined;
}

/** `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: Provisions the specified product. */
export interface CloudFormationProvisionedProduct {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** Passed to AWS CloudFormation. */
  readonly NotificationArns?: readonly string[] | undefined;
  /** The path identifier of the product. */
  readonly PathId?: string | undefined;
  /** The name of the path. */
  readonly PathName?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** The name of the Service Catalog product. */
  readonly ProductName?: string | undefined;
  /** A user-friendly name for the provisioned product. */
  readonly ProvisionedProductName?: string | undefined;
  /** The identifier of the provisioning artifact (also known as a version). */
  readonly ProvisioningArtifactId?: string | undefined;
  /** The name of the provisioning artifact (also known as a version) for the product. */
  readonly ProvisioningArtifactName?: string | undefined;
  /** Parameters specified by the administrator that are required for provisioning the product. */
  readonly ProvisioningParameters?: readonly CloudFormationProvisionedProduct_ProvisioningParameter[] | undefined;
  /** StackSet preferences that are required for provisioning the product or updating a provisioned product. */
  readonly ProvisioningPreferences?: CloudFormationProvisionedProduct_ProvisioningPreferences | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly CloudformationStackArn?: string | undefined;
  /** List of key-value pair outputs. */
  readonly Outputs?: { readonly [key: string]: string | undefined } | undefined;
  /** The ID of the provisioned product. */
  readonly ProvisionedProductId?: string | undefined;
  /** The ID of the record, such as `rec-rjeatvy434trk`. */
  readonly RecordId?: string | undefined;
}

/** Information about a parameter used to provision a product. */
export interface CloudFormationProvisionedProduct_ProvisioningParameter {
  /** The parameter key. */
  readonly Key?: string | undefined;
  /** The parameter value. */
  readonly Value?: string | undefined;
}

/** The user-defined preferences that will be applied when updating a provisioned product. */
export interface CloudFormationProvisionedProduct_ProvisioningPreferences {
  /** One or more AWS accounts where the provisioned product will be available. */
  readonly StackSetAccounts?: readonly string[] | undefined;
  /** The number of accounts, per Region, for which this operation can fail before AWS Service Catalog stops the operation in… */
  readonly StackSetFailureToleranceCount?: number | undefined;
  /** The percentage of accounts, per Region, for which this stack operation can fail before AWS Service Catalog stops the… */
  readonly StackSetFailureTolerancePercentage?: number | undefined;
  /** The maximum number of accounts in which to perform this operation at one time. */
  readonly StackSetMaxConcurrencyCount?: number | undefined;
  /** The maximum percentage of accounts in which to perform this operation at one time. */
  readonly StackSetMaxConcurrencyPercentage?: number | undefined;
  /** Determines what action AWS Service Catalog performs to a stack set or a stack instance represented by the provisioned… */
  readonly StackSetOperationType?: string | undefined;
  /** One or more AWS Regions where the provisioned product will be available. */
  readonly StackSetRegions?: readonly string[] | undefined;
}

/** `AWS::ServiceCatalog::LaunchNotificationConstraint`: Specifies a notification constraint. */
export interface LaunchNotificationConstraint {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the constraint. */
  readonly Description?: string | undefined;
  /** The notification ARNs. */
  readonly NotificationArns?: readonly string[] | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** Unique identifier for the constraint */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::LaunchRoleConstraint`: Specifies a launch constraint. */
export interface LaunchRoleConstraint {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the constraint. */
  readonly Description?: string | undefined;
  /** You are required to specify either the `RoleArn` or the `LocalRoleName` but can't use both. */
  readonly LocalRoleName?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** The ARN of the launch role. */
  readonly RoleArn?: string | undefined;
  /** The unique identifier for the launch role constraint. */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::LaunchTemplateConstraint`: Specifies a template constraint. */
export interface LaunchTemplateConstraint {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the constraint. */
  readonly Description?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** The constraint rules. */
  readonly Rules?: string | undefined;
  /** Unique identifier for the constraint */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::Portfolio`: Specifies a portfolio. */
export interface Portfolio {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the portfolio. */
  readonly Description?: string | undefined;
  /** The name to use for display purposes. */
  readonly DisplayName?: string | undefined;
  /** The name of the portfolio provider. */
  readonly ProviderName?: string | undefined;
  /** One or more tags. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The portfolio identifier. */
  readonly Id?: string | undefined;
  /** The name of the portfolio. */
  readonly PortfolioName?: string | undefined;
}

/** `AWS::ServiceCatalog::PortfolioPrincipalAssociation`: Associates the specified principal ARN with the specified portfolio. */
export interface PortfolioPrincipalAssociation {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The ARN of the principal ( IAM user, role, or group). */
  readonly PrincipalARN?: string | undefined;
  /** The principal type. */
  readonly PrincipalType?: string | undefined;
}

/** `AWS::ServiceCatalog::PortfolioProductAssociation`: Associates the specified product with the specified portfolio. */
export interface PortfolioProductAssociation {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** The identifier of the source portfolio. */
  readonly SourcePortfolioId?: string | undefined;
}

/** `AWS::ServiceCatalog::PortfolioShare`: Shares the specified portfolio with the specified account. */
export interface PortfolioShare {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The AWS account ID. */
  readonly AccountId?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** Indicates whether TagOptions sharing is enabled or disabled for the portfolio share. */
  readonly ShareTagOptions?: boolean | undefined;
}

/** `AWS::ServiceCatalog::ResourceUpdateConstraint`: Specifies a `RESOURCE_UPDATE` constraint. */
export interface ResourceUpdateConstraint {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** The description of the constraint. */
  readonly Description?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** If set to `ALLOWED`, lets users change tags in a CloudFormationProvisionedProduct resource. */
  readonly TagUpdateOnProvisionedProduct?: string | undefined;
  /** Unique identifier for the constraint */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::ServiceAction`: Creates a self-service action. */
export interface ServiceAction {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** A map that defines the self-service action. */
  readonly Definition?: readonly ServiceAction_DefinitionParameter[] | undefined;
  /** The self-service action definition type. */
  readonly DefinitionType?: string | undefined;
  /** The self-service action description. */
  readonly Description?: string | undefined;
  /** The self-service action name. */
  readonly Name?: string | undefined;
  /** The self-service action identifier. */
  readonly Id?: string | undefined;
}

/** The list of parameters in JSON format. */
export interface ServiceAction_DefinitionParameter {
  /** The parameter key. */
  readonly Key?: string | undefined;
  /** The value of the parameter. */
  readonly Value?: string | undefined;
}

/** `AWS::ServiceCatalog::ServiceActionAssociation`: A self-service action association consisting of the Action ID, the Product ID, and the Provisioning Artifact ID. */
export interface ServiceActionAssociation {
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** The identifier of the provisioning artifact. */
  readonly ProvisioningArtifactId?: string | undefined;
  /** The self-service action identifier. */
  readonly ServiceActionId?: string | undefined;
}

/** `AWS::ServiceCatalog::StackSetConstraint`: Specifies a StackSet constraint. */
export interface StackSetConstraint {
  /** The language code. */
  readonly AcceptLanguage?: string | undefined;
  /** One or more AWS accounts that will have access to the provisioned product. */
  readonly AccountList?: readonly string[] | undefined;
  /** AdminRole ARN */
  readonly AdminRole?: string | undefined;
  /** The description of the constraint. */
  readonly Description?: string | undefined;
  /** ExecutionRole name */
  readonly ExecutionRole?: string | undefined;
  /** The portfolio identifier. */
  readonly PortfolioId?: string | undefined;
  /** The product identifier. */
  readonly ProductId?: string | undefined;
  /** One or more AWS Regions where the provisioned product will be available. */
  readonly RegionList?: readonly string[] | undefined;
  /** Permission to create, update, and delete stack instances. */
  readonly StackInstanceControl?: string | undefined;
  /** Unique identifier for the constraint */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::TagOption`: Specifies a TagOption. */
export interface TagOption {
  /** The TagOption active state. */
  readonly Active?: boolean | undefined;
  /** The TagOption key. */
  readonly Key?: string | undefined;
  /** The TagOption value. */
  readonly Value?: string | undefined;
  /** The TagOption identifier. */
  readonly Id?: string | undefined;
}

/** `AWS::ServiceCatalog::TagOptionAssociation`: Associate the specified TagOption with the specified portfolio or product. */
export interface TagOptionAssociation {
  /** The resource identifier. */
  readonly ResourceId?: string | undefined;
  /** The TagOption identifier. */
  readonly TagOptionId?: string | undefined;
}
