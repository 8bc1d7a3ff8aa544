// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::DataZone::Connection`: In Amazon DataZone, a connection enables you to connect your resources (domains, projects, and environments) to… */
export interface Connection {
  /** The location where the connection is created. */
  readonly AwsLocation?: Connection_AwsLocation | undefined;
  /** The configurations of the connection. */
  readonly Configurations?: readonly Connection_ConnectionConfiguration[] | undefined;
  /** Connection description. */
  readonly Description?: string | undefined;
  /** The ID of the domain where the connection is created. */
  readonly DomainIdentifier?: string | undefined;
  /** Specifies whether the trusted identity propagation is enabled */
  readonly EnableTrustedIdentityPropagation?: boolean | undefined;
  /** The ID of the environment where the connection is created. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The name of the connection. */
  readonly Name?: string | undefined;
  /** The identifier of the project in which the connection should be created. */
  readonly ProjectIdentifier?: string | undefined;
  /** Connection props. */
  readonly Props?: Connection_ConnectionPropertiesInput | undefined;
  /** The scope of the connection. */
  readonly Scope?: string | undefined;
  /** The ID of the connection. */
  readonly ConnectionId?: string | undefined;
  /** The domain ID of the connection. */
  readonly DomainId?: string | undefined;
  /** The domain unit ID of the connection. */
  readonly DomainUnitId?: string | undefined;
  /** The ID of the environment. */
  readonly EnvironmentId?: string | undefined;
  /** The environment user role. */
  readonly EnvironmentUserRole?: string | undefined;
  /** The ID of the project. */
  readonly ProjectId?: string | undefined;
  /** The type of the connection. */
  readonly Type?: string | undefined;
}

/** Amazon Q properties of the connection. */
export interface Connection_AmazonQPropertiesInput {
  /** The authentication mode of the connection's AmazonQ properties */
  readonly AuthMode?: string | undefined;
  /** Specifies whether Amazon Q is enabled for the connection */
  readonly IsEnabled?: boolean | undefined;
  readonly ProfileArn?: string | undefined;
}

/** The Amazon Athena properties of a connection. */
export interface Connection_AthenaPropertiesInput {
  /** The Amazon Athena workgroup name of a connection. */
  readonly WorkgroupName?: string | undefined;
}

/** The authentication configuration of a connection. */
export interface Connection_AuthenticationConfigurationInput {
  /** The authentication type of a connection. */
  readonly AuthenticationType?: string | undefined;
  /** The basic authentication credentials of a connection. */
  readonly BasicAuthenticationCredentials?: Connection_BasicAuthenticationCredentials | undefined;
  /** The custom authentication credentials of a connection. */
  readonly CustomAuthenticationCredentials?: { readonly [key: string]: string | undefined } | undefined;
  /** The KMS key ARN of a connection. */
  readonly KmsKeyArn?: string | undefined;
  /** The oAuth2 properties of a connection. */
  readonly OAuth2Properties?: Connection_OAuth2Properties | undefined;
  /** The secret ARN of a connection. */
  readonly SecretArn?: string | undefined;
}

/** The authorization code properties of a connection. */
export interface Connection_AuthorizationCodeProperties {
  /** The authorization code of a connection. */
  readonly AuthorizationCode?: string | undefined;
  /** The redirect URI of a connection. */
  readonly RedirectUri?: string | undefined;
}

/** The location of a project. */
export interface Connection_AwsLocation {
  /** The access role of a connection. */
  readonly AccessRole?: string | undefined;
  /** The account ID of a connection. */
  readonly AwsAccountId?: string | undefined;
  /** The Region of a connection. */
  readonly AwsRegion?: string | undefined;
  /** The IAM connection ID of a connection. */
  readonly IamConnectionId?: string | undefined;
}

/** The basic authentication credentials of a connection. */
export interface Connection_BasicAuthenticationCredentials {
  /** The password for a connection. */
  readonly Password?: string | undefined;
  /** The user name for the connecion. */
  readonly UserName?: string | undefined;
}

/** A configuration of the connection. */
export interface Connection_ConnectionConfiguration {
  /** The classification of the connection configuration. */
  readonly Classification?: string | undefined;
  /** Property Map */
  readonly Properties?: { readonly [key: string]: string | undefined } | undefined;
}

/** The properties of a connection. */
export interface Connection_ConnectionPropertiesInput {
  /** Amazon Q properties of the connection. */
  readonly AmazonQProperties?: Connection_AmazonQPropertiesInput | undefined;
  /** The Amazon Athena properties of a connection. */
  readonly AthenaProperties?: Connection_AthenaPropertiesInput | undefined;
  /** The AWS Glue properties of a connection. */
  readonly GlueProperties?: Connection_GluePropertiesInput | undefined;
  /** The hyper pod properties of a connection. */
  readonly HyperPodProperties?: Connection_HyperPodPropertiesInput | undefined;
  /** The IAM properties of a connection. */
  readonly IamProperties?: Connection_IamPropertiesInput | undefined;
  /** Lakehouse Properties Input */
  readonly LakehouseProperties?: Connection_LakehousePropertiesInput | undefined;
  /** MLflow Properties Input */
  readonly MlflowProperties?: Connection_MlflowPropertiesInput | undefined;
  /** The Amazon Redshift properties of a connection. */
  readonly RedshiftProperties?: Connection_RedshiftPropertiesInput | undefined;
  /** S3 Properties Input */
  readonly S3Properties?: Connection_S3PropertiesInput | undefined;
  /** The Spark EMR properties of a connection. */
  readonly SparkEmrProperties?: Connection_SparkEmrPropertiesInput | undefined;
  /** The Spark AWS Glue properties of a connection. */
  readonly SparkGlueProperties?: Connection_SparkGluePropertiesInput | undefined;
  /** Workflows MWAA Properties Input */
  readonly WorkflowsMwaaProperties?: Connection_WorkflowsMwaaPropertiesInput | undefined;
  /** Workflows Serverless Properties Input */
  readonly WorkflowsServerlessProperties?: Json | undefined;
}

/** The AWS Glue connecton input. */
export interface Connection_GlueConnectionInput {
  /** The Amazon Athena properties of the AWS Glue connection. */
  readonly AthenaProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The authentication configuration of the AWS Glue connection. */
  readonly AuthenticationConfiguration?: Connection_AuthenticationConfigurationInput | undefined;
  /** The connection properties of the AWS Glue connection. */
  readonly ConnectionProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The connection type of the AWS Glue connection. */
  readonly ConnectionType?: string | undefined;
  /** The description of the AWS Glue connection. */
  readonly Description?: string | undefined;
  /** The match criteria of the AWS Glue connection. */
  readonly MatchCriteria?: string | undefined;
  /** The name of the AWS Glue connection. */
  readonly Name?: string | undefined;
  /** The physical connection requirements for the AWS Glue connection. */
  readonly PhysicalConnectionRequirements?: Connection_PhysicalConnectionRequirements | undefined;
  /** The Python properties of the AWS Glue connection. */
  readonly PythonProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** The Spark properties of the AWS Glue connection. */
  readonly SparkProperties?: { readonly [key: string]: string | undefined } | undefined;
  /** Speciefies whether to validate credentials of the AWS Glue connection. */
  readonly ValidateCredentials?: boolean | undefined;
  /** Speciefies whether to validate for compute environments of the AWS Glue connection. */
  readonly ValidateForComputeEnvironments?: readonly string[] | undefined;
}

/** The GlueOAuth2 credentials of a connection. */
export interface Connection_GlueOAuth2Credentials {
  /** The access token of a connection. */
  readonly AccessToken?: string | undefined;
  /** The jwt token of the connection. */
  readonly JwtToken?: string | undefined;
  /** The refresh token of the connection. */
  readonly RefreshToken?: string | undefined;
  /** The user managed client application client secret of the connection. */
  readonly UserManagedClientApplicationClientSecret?: string | undefined;
}

/** The AWS Glue properties of a connection. */
export interface Connection_GluePropertiesInput {
  /** The AWS Glue connection. */
  readonly GlueConnectionInput?: Connection_GlueConnectionInput | undefined;
}

/** The hyper pod properties of a AWS Glue properties patch. */
export interface Connection_HyperPodPropertiesInput {
  /** The cluster name the hyper pod properties. */
  readonly ClusterName?: string | undefined;
}

/** The IAM properties of a connection. */
export interface Connection_IamPropertiesInput {
  /** Specifies whether AWS Glue lineage sync is enabled for a connection. */
  readonly GlueLineageSyncEnabled?: boolean | undefined;
  /** The ARN of the IAM role to associate with the connection as the project user role. */
  readonly RoleArn?: string | undefined;
}

/** Lakehouse Properties Input */
export interface Connection_LakehousePropertiesInput {
  /** Specifies whether Glue lineage sync is enabled for the lakehouse connection. */
  readonly GlueLineageSyncEnabled?: boolean | undefined;
}

/** The lineage sync schedule. */
export interface Connection_LineageSyncSchedule {
  /** The lineage sync schedule. */
  readonly Schedule?: string | undefined;
}

/** MLflow Properties Input */
export interface Connection_MlflowPropertiesInput {
  /** The ARN of the MLflow tracking server */
  readonly TrackingServerArn?: string | undefined;
}

/** The OAuth2Client application. */
export interface Connection_OAuth2ClientApplication {
  /** The AWS managed client application reference in the OAuth2Client application. */
  readonly AWSManagedClientApplicationReference?: string | undefined;
  /** The user managed client application client ID in the OAuth2Client application. */
  readonly UserManagedClientApplicationClientId?: string | undefined;
}

/** The OAuth2 properties. */
export interface Connection_OAuth2Properties {
  /** The authorization code properties of the OAuth2 properties. */
  readonly AuthorizationCodeProperties?: Connection_AuthorizationCodeProperties | undefined;
  /** The OAuth2 client application of the OAuth2 properties. */
  readonly OAuth2ClientApplication?: Connection_OAuth2ClientApplication | undefined;
  /** The OAuth2 credentials of the OAuth2 properties. */
  readonly OAuth2Credentials?: Connection_GlueOAuth2Credentials | undefined;
  /** The OAuth2 grant type of the OAuth2 properties. */
  readonly OAuth2GrantType?: string | undefined;
  /** The OAuth2 token URL of the OAuth2 properties. */
  readonly TokenUrl?: string | undefined;
  /** The OAuth2 token URL parameter map of the OAuth2 properties. */
  readonly TokenUrlParametersMap?: { readonly [key: string]: string | undefined } | undefined;
}

/** Physical connection requirements of a connection. */
export interface Connection_PhysicalConnectionRequirements {
  /** The availability zone of the physical connection requirements of a connection. */
  readonly AvailabilityZone?: string | undefined;
  /** The group ID list of the physical connection requirements of a connection. */
  readonly SecurityGroupIdList?: readonly string[] | undefined;
  /** The subnet ID of the physical connection requirements of a connection. */
  readonly SubnetId?: string | undefined;
  /** The subnet ID list of the physical connection requirements of a connection. */
  readonly SubnetIdList?: readonly string[] | undefined;
}

/** Amazon Redshift credentials of a connection. */
export interface Connection_RedshiftCredentials {
  /** The secret ARN of the Amazon Redshift credentials of a connection. */
  readonly SecretArn?: string | undefined;
  /** The username and password of the Amazon Redshift credentials of a connection. */
  readonly UsernamePassword?: Connection_UsernamePassword | undefined;
}

/** The Amaon Redshift lineage sync configuration. */
export interface Connection_RedshiftLineageSyncConfigurationInput {
  /** Specifies whether the Amaon Redshift lineage sync configuration is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The schedule of the Amaon Redshift lineage sync configuration. */
  readonly Schedule?: Connection_LineageSyncSchedule | undefined;
}

/** The Amazon Redshift properties. */
export interface Connection_RedshiftPropertiesInput {
  /** The Amaon Redshift credentials. */
  readonly Credentials?: Connection_RedshiftCredentials | undefined;
  /** The Amazon Redshift database name. */
  readonly DatabaseName?: string | undefined;
  /** The Amazon Redshift host. */
  readonly Host?: string | undefined;
  /** The lineage sync of the Amazon Redshift. */
  readonly LineageSync?: Connection_RedshiftLineageSyncConfigurationInput | undefined;
  /** The Amaon Redshift port. */
  readonly Port?: number | undefined;
  /** The Amazon Redshift storage. */
  readonly Storage?: Connection_RedshiftStorageProperties | undefined;
}

/** The Amazon Redshift storage properties. */
export interface Connection_RedshiftStorageProperties {
  /** The cluster name in the Amazon Redshift storage properties. */
  readonly ClusterName?: string | undefined;
  /** The workgroup name in the Amazon Redshift storage properties. */
  readonly WorkgroupName?: string | undefined;
}

/** S3 Properties Input */
export interface Connection_S3PropertiesInput {
  /** Specifies whether to register the S3 Access Grant location. */
  readonly RegisterS3AccessGrantLocation?: boolean | undefined;
  /** The Amazon S3 Access Grant location ID that's part of the Amazon S3 properties of a connection. */
  readonly S3AccessGrantLocationId?: string | undefined;
  /** The Amazon S3 URI that's part of the Amazon S3 properties of a connection. */
  readonly S3Uri?: string | undefined;
}

/** The Spark EMR properties. */
export interface Connection_SparkEmrPropertiesInput {
  /** The compute ARN of Spark EMR. */
  readonly ComputeArn?: string | undefined;
  /** The instance profile ARN of Spark EMR. */
  readonly InstanceProfileArn?: string | undefined;
  /** The java virtual env of the Spark EMR. */
  readonly JavaVirtualEnv?: string | undefined;
  /** The log URI of the Spark EMR. */
  readonly LogUri?: string | undefined;
  readonly ManagedEndpointArn?: string | undefined;
  /** The Python virtual env of the Spark EMR. */
  readonly PythonVirtualEnv?: string | undefined;
  /** The runtime role of the Spark EMR. */
  readonly RuntimeRole?: string | undefined;
  /** The certificates S3 URI of the Spark EMR. */
  readonly TrustedCertificatesS3Uri?: string | undefined;
}

/** The Spark AWS Glue args. */
export interface Connection_SparkGlueArgs {
  /** The connection in the Spark AWS Glue args. */
  readonly Connection?: string | undefined;
}

/** The Spark AWS Glue properties. */
export interface Connection_SparkGluePropertiesInput {
  /** The additional args in the Spark AWS Glue properties. */
  readonly AdditionalArgs?: Connection_SparkGlueArgs | undefined;
  /** The AWS Glue connection name in the Spark AWS Glue properties. */
  readonly GlueConnectionName?: string | undefined;
  /** The AWS Glue version in the Spark AWS Glue properties. */
  readonly GlueVersion?: string | undefined;
  /** The idle timeout in the Spark AWS Glue properties. */
  readonly IdleTimeout?: number | undefined;
  /** The Java virtual env in the Spark AWS Glue properties. */
  readonly JavaVirtualEnv?: string | undefined;
  /** The number of workers in the Spark AWS Glue properties. */
  readonly NumberOfWorkers?: number | undefined;
  /** The Python virtual env in the Spark AWS Glue properties. */
  readonly PythonVirtualEnv?: string | undefined;
  /** The worker type in the Spark AWS Glue properties. */
  readonly WorkerType?: string | undefined;
}

/** The username and password of a connection. */
export interface Connection_UsernamePassword {
  /** The password of a connection. */
  readonly Password?: string | undefined;
  /** The username of a connection. */
  readonly Username?: string | undefined;
}

/** Workflows MWAA Properties Input */
export interface Connection_WorkflowsMwaaPropertiesInput {
  /** The name of the MWAA environment. */
  readonly MwaaEnvironmentName?: string | undefined;
}

/** `AWS::DataZone::DataSource`: The `AWS::DataZone::DataSource` resource specifies an Amazon DataZone data source that is used to import technical… */
export interface DataSource {
  /** The metadata forms attached to the assets that the data source works with. */
  readonly AssetFormsInput?: readonly DataSource_FormInput[] | undefined;
  /** The configuration of the data source. */
  readonly Configuration?: DataSource_DataSourceConfigurationInput | undefined;
  /** The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run */
  readonly ConnectionIdentifier?: string | undefined;
  /** The description of the data source. */
  readonly Description?: string | undefined;
  /** The ID of the Amazon DataZone domain where the data source is created. */
  readonly DomainIdentifier?: string | undefined;
  /** Specifies whether the data source is enabled. */
  readonly EnableSetting?: string | undefined;
  /** The unique identifier of the Amazon DataZone environment to which the data source publishes assets. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The name of the data source. */
  readonly Name?: string | undefined;
  /** The identifier of the Amazon DataZone project in which you want to add this data source. */
  readonly ProjectIdentifier?: string | undefined;
  /** Specifies whether the assets that this data source creates in the inventory are to be also automatically published to… */
  readonly PublishOnImport?: boolean | undefined;
  /** Specifies whether the business name generation is to be enabled for this data source. */
  readonly Recommendation?: DataSource_RecommendationConfiguration | undefined;
  /** The schedule of the data source runs. */
  readonly Schedule?: DataSource_ScheduleConfiguration | undefined;
  /** The type of the data source. */
  readonly Type?: string | undefined;
  /** The connection ID that's part of the data source summary. */
  readonly ConnectionId?: string | undefined;
  /** The timestamp of when the data source was created. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the Amazon DataZone domain in which the data source exists. */
  readonly DomainId?: string | undefined;
  /** The ID of the environment in which the data source exists. */
  readonly EnvironmentId?: string | undefined;
  /** The identifier of the data source run. */
  readonly Id?: string | undefined;
  /** The count of the assets created during the last data source run. */
  readonly LastRunAssetCount?: number | undefined;
  /** The timestamp of when the data source run was last performed. */
  readonly LastRunAt?: string | undefined;
  /** The status of the last data source run. */
  readonly LastRunStatus?: string | undefined;
  /** The project ID included in the data source run activity. */
  readonly ProjectId?: string | undefined;
  /** The status of the data source. */
  readonly Status?: string | undefined;
  /** The timestamp of when the data source was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The configuration of the data source. */
export interface DataSource_DataSourceConfigurationInput {
  /** The configuration of the AWS Glue data source. */
  readonly GlueRunConfiguration?: DataSource_GlueRunConfigurationInput | undefined;
  /** The configuration of the Amazon Redshift data source. */
  readonly RedshiftRunConfiguration?: DataSource_RedshiftRunConfigurationInput | undefined;
  /** The configuration details of the Amazon SageMaker data source. */
  readonly SageMakerRunConfiguration?: DataSource_SageMakerRunConfigurationInput | undefined;
}

/** A filter expression in Amazon DataZone. */
export interface DataSource_FilterExpression {
  /** The search filter expression. */
  readonly Expression?: string | undefined;
  /** The search filter explresison type. */
  readonly Type?: string | undefined;
}

/** The details of a metadata form. */
export interface DataSource_FormInput {
  /** The content of the metadata form. */
  readonly Content?: string | undefined;
  /** The name of the metadata form. */
  readonly FormName?: string | undefined;
  /** The ID of the metadata form type. */
  readonly TypeIdentifier?: string | undefined;
  /** The revision of the metadata form type. */
  readonly TypeRevision?: string | undefined;
}

/** The configuration details of the AWS Glue data source. */
export interface DataSource_GlueRunConfigurationInput {
  /** Specifies whether to automatically import data quality metrics as part of the data source run. */
  readonly AutoImportDataQualityResult?: boolean | undefined;
  /** The catalog name in the AWS Glue run configuration. */
  readonly CatalogName?: string | undefined;
  /** The data access role included in the configuration details of the AWS Glue data source. */
  readonly DataAccessRole?: string | undefined;
  /** The relational filter configurations included in the configuration details of the AWS Glue data source. */
  readonly RelationalFilterConfigurations?: readonly DataSource_RelationalFilterConfiguration[] | undefined;
}

/** The recommendation configuration for the data source. */
export interface DataSource_RecommendationConfiguration {
  /** Specifies whether automatic business name generation is to be enabled or not as part of the recommendation… */
  readonly EnableBusinessNameGeneration?: boolean | undefined;
}

/** The details of the Amazon Redshift cluster storage. */
export interface DataSource_RedshiftClusterStorage {
  /** The name of an Amazon Redshift cluster. */
  readonly ClusterName?: string | undefined;
}

/** The details of the credentials required to access an Amazon Redshift cluster. */
export interface DataSource_RedshiftCredentialConfiguration {
  /** The ARN of a secret manager for an Amazon Redshift cluster. */
  readonly SecretManagerArn?: string | undefined;
}

/** The relational filter configurations included in the configuration details of the Amazon Redshift data source. */
export interface DataSource_RedshiftRunConfigurationInput {
  /** The data access role included in the configuration details of the Amazon Redshift data source. */
  readonly DataAccessRole?: string | undefined;
  /** The details of the credentials required to access an Amazon Redshift cluster. */
  readonly RedshiftCredentialConfiguration?: DataSource_RedshiftCredentialConfiguration | undefined;
  /** The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run. */
  readonly RedshiftStorage?: DataSource_RedshiftStorage | undefined;
  /** The relational filter configurations included in the configuration details of the AWS Glue data source. */
  readonly RelationalFilterConfigurations?: readonly DataSource_RelationalFilterConfiguration[] | undefined;
}

/** The details of the Amazon Redshift Serverless workgroup storage. */
export interface DataSource_RedshiftServerlessStorage {
  /** The name of the Amazon Redshift Serverless workgroup. */
  readonly WorkgroupName?: string | undefined;
}

/** The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run. */
export interface DataSource_RedshiftStorage {
  /** The details of the Amazon Redshift cluster source. */
  readonly RedshiftClusterSource?: DataSource_RedshiftClusterStorage | undefined;
  /** The details of the Amazon Redshift Serverless workgroup source. */
  readonly RedshiftServerlessSource?: DataSource_RedshiftServerlessStorage | undefined;
}

/** The relational filter configuration for the data source. */
export interface DataSource_RelationalFilterConfiguration {
  /** The database name specified in the relational filter configuration for the data source. */
  readonly DatabaseName?: string | undefined;
  /** The filter expressions specified in the relational filter configuration for the data source. */
  readonly FilterExpressions?: readonly DataSource_FilterExpression[] | undefined;
  /** The schema name specified in the relational filter configuration for the data source. */
  readonly SchemaName?: string | undefined;
}

/** The configuration details of the Amazon SageMaker data source. */
export interface DataSource_SageMakerRunConfigurationInput {
  /** The tracking assets of the Amazon SageMaker run. */
  readonly TrackingAssets?: { readonly [key: string]: readonly string[] | undefined } | undefined;
}

/** The details of the schedule of the data source runs. */
export interface DataSource_ScheduleConfiguration {
  /** The schedule of the data source runs. */
  readonly Schedule?: string | undefined;
  /** The timezone of the data source run. */
  readonly Timezone?: string | undefined;
}

/** `AWS::DataZone::Domain`: The `AWS::DataZone::Domain` resource specifies an Amazon DataZone domain. */
export interface Domain {
  /** The description of the Amazon DataZone domain. */
  readonly Description?: string | undefined;
  /** The domain execution role that is created when an Amazon DataZone domain is created. */
  readonly DomainExecutionRole?: string | undefined;
  /** The domain version. */
  readonly DomainVersion?: string | undefined;
  /** The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain,… */
  readonly KmsKeyIdentifier?: string | undefined;
  /** The name of the Amazon DataZone domain. */
  readonly Name?: string | undefined;
  /** The service role of the domain. */
  readonly ServiceRole?: string | undefined;
  /** The single sign-on details in Amazon DataZone. */
  readonly SingleSignOn?: Domain_SingleSignOn | undefined;
  /** The tags specified for the Amazon DataZone domain. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Amazon DataZone domain. */
  readonly Arn?: string | undefined;
  /** A timestamp of when a Amazon DataZone domain was created. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the Amazon DataZone domain. */
  readonly Id?: string | undefined;
  /** A timestamp of when a Amazon DataZone domain was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The identifier of the AWS account that manages the domain. */
  readonly ManagedAccountId?: string | undefined;
  /** The data portal URL for the Amazon DataZone domain. */
  readonly PortalUrl?: string | undefined;
  /** The ID of the root domain unit. */
  readonly RootDomainUnitId?: string | undefined;
  /** The status of the Amazon DataZone domain. */
  readonly Status?: string | undefined;
}

/** The single sign-on details in Amazon DataZone. */
export interface Domain_SingleSignOn {
  /** The ARN of the IDC instance. */
  readonly IdcInstanceArn?: string | undefined;
  /** The type of single sign-on in Amazon DataZone. */
  readonly Type?: string | undefined;
  /** The single sign-on user assignment in Amazon DataZone. */
  readonly UserAssignment?: string | undefined;
}

/** `AWS::DataZone::DomainUnit`: The summary of the domain unit. */
export interface DomainUnit {
  /** The description of the domain unit. */
  readonly Description?: string | undefined;
  /** The ID of the domain where you want to crate a domain unit. */
  readonly DomainIdentifier?: string | undefined;
  /** The name of the domain unit. */
  readonly Name?: string | undefined;
  /** The ID of the parent domain unit. */
  readonly ParentDomainUnitIdentifier?: string | undefined;
  /** The time stamp at which the domain unit was created. */
  readonly CreatedAt?: string | undefined;
  /** The ID of the domain in which the domain unit lives. */
  readonly DomainId?: string | undefined;
  /** The ID of the domain unit. */
  readonly Id?: string | undefined;
  /** The identifier of the domain unit that you want to get. */
  readonly Identifier?: string | undefined;
  /** The timestamp at which the domain unit was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The ID of the parent domain unit. */
  readonly ParentDomainUnitId?: string | undefined;
}

/** `AWS::DataZone::Environment`: The `AWS::DataZone::Environment` resource specifies an Amazon DataZone environment, which is a collection of zero or… */
export interface Environment {
  /** The deployment order for the environment. */
  readonly DeploymentOrder?: number | undefined;
  /** The description of the environment. */
  readonly Description?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the environment is created. */
  readonly DomainIdentifier?: string | undefined;
  /** The identifier of the AWS account in which an environment exists. */
  readonly EnvironmentAccountIdentifier?: string | undefined;
  /** The AWS Region in which an environment exists. */
  readonly EnvironmentAccountRegion?: string | undefined;
  /** The identifier of the environment blueprint. */
  readonly EnvironmentBlueprintIdentifier?: string | undefined;
  /** The identifier of the environment configuration. */
  readonly EnvironmentConfigurationId?: string | undefined;
  /** The identifier of the environment profile that is used to create this Amazon DataZone environment. */
  readonly EnvironmentProfileIdentifier?: string | undefined;
  /** The ARN of the environment role. */
  readonly EnvironmentRoleArn?: string | undefined;
  /** The glossary terms that can be used in this Amazon DataZone environment. */
  readonly GlossaryTerms?: readonly string[] | undefined;
  /** The name of the Amazon DataZone environment. */
  readonly Name?: string | undefined;
  /** The identifier of the Amazon DataZone project in which this environment is created. */
  readonly ProjectIdentifier?: string | undefined;
  /** The user parameters of this Amazon DataZone environment. */
  readonly UserParameters?: readonly Environment_EnvironmentParameter[] | undefined;
  /** The identifier of the AWS account in which an environment exists. */
  readonly AwsAccountId?: string | undefined;
  /** The AWS Region in which an environment exists. */
  readonly AwsAccountRegion?: string | undefined;
  /** The timestamp of when the environment was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon DataZone user who created the environment. */
  readonly CreatedBy?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the environment exists. */
  readonly DomainId?: string | undefined;
  /** The identifier of a blueprint with which an environment profile is created. */
  readonly EnvironmentBlueprintId?: string | undefined;
  /** The identifier of the environment profile with which the environment was created. */
  readonly EnvironmentProfileId?: string | undefined;
  /** The identifier of the environment. */
  readonly Id?: string | undefined;
  /** The identifier of the project in which the environment exists. */
  readonly ProjectId?: string | undefined;
  /** The provider of the environment. */
  readonly Provider?: string | undefined;
  /** The status of the environment. */
  readonly Status?: string | undefined;
  /** The timestamp of when the environment was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The parameter details of the environment. */
export interface Environment_EnvironmentParameter {
  /** The name of the environment parameter. */
  readonly Name?: string | undefined;
  /** The value of the environment parameter. */
  readonly Value?: string | undefined;
}

/** `AWS::DataZone::EnvironmentActions`: The details about the specified action configured for an environment. */
export interface EnvironmentActions {
  /** The environment action description. */
  readonly Description?: string | undefined;
  /** The Amazon DataZone domain ID of the environment action. */
  readonly DomainIdentifier?: string | undefined;
  /** The environment ID of the environment action. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The ID of the environment action. */
  readonly Identifier?: string | undefined;
  /** The name of the environment action. */
  readonly Name?: string | undefined;
  /** The parameters of the environment action. */
  readonly Parameters?: EnvironmentActions_AwsConsoleLinkParameters | undefined;
  /** The Amazon DataZone domain ID of the environment action. */
  readonly DomainId?: string | undefined;
  /** The environment ID of the environment action. */
  readonly EnvironmentId?: string | undefined;
  /** The ID of the environment action. */
  readonly Id?: string | undefined;
}

/** The parameters of the console link specified as part of the environment action. */
export interface EnvironmentActions_AwsConsoleLinkParameters {
  /** The URI of the console link specified as part of the environment action. */
  readonly Uri?: string | undefined;
}

/** `AWS::DataZone::EnvironmentBlueprintConfiguration`: The configuration details of an environment blueprint. */
export interface EnvironmentBlueprintConfiguration {
  /** The identifier of the Amazon DataZone domain in which an environment blueprint exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The enabled AWS Regions specified in a blueprint configuration. */
  readonly EnabledRegions?: readonly string[] | undefined;
  /** The identifier of the environment blueprint. */
  readonly EnvironmentBlueprintIdentifier?: string | undefined;
  /** The environment role permission boundary. */
  readonly EnvironmentRolePermissionBoundary?: string | undefined;
  /** Region-agnostic environment blueprint parameters. */
  readonly GlobalParameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The ARN of the manage access role. */
  readonly ManageAccessRoleArn?: string | undefined;
  /** The provisioning configuration of a blueprint. */
  readonly ProvisioningConfigurations?: readonly EnvironmentBlueprintConfiguration_ProvisioningConfiguration[] | undefined;
  /** The ARN of the provisioning role. */
  readonly ProvisioningRoleArn?: string | undefined;
  /** The regional parameters of the environment blueprint. */
  readonly RegionalParameters?: readonly EnvironmentBlueprintConfiguration_RegionalParameter[] | undefined;
  /** The timestamp of when an environment blueprint was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which an environment blueprint exists. */
  readonly DomainId?: string | undefined;
  /** The identifier of the environment blueprint. */
  readonly EnvironmentBlueprintId?: string | undefined;
  /** The timestamp of when the environment blueprint was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The Lake Formation configuration of the Data Lake blueprint. */
export interface EnvironmentBlueprintConfiguration_LakeFormationConfiguration {
  /** Specifies certain Amazon S3 locations if you do not want Amazon DataZone to automatically register them in hybrid mode. */
  readonly LocationRegistrationExcludeS3Locations?: readonly string[] | undefined;
  /** The role that is used to manage read/write access to the chosen Amazon S3 bucket(s) for Data Lake using AWS Lake… */
  readonly LocationRegistrationRole?: string | undefined;
}

/** The provisioning configuration of the blueprint. */
export interface EnvironmentBlueprintConfiguration_ProvisioningConfiguration {
  /** The Lake Formation configuration of the Data Lake blueprint. */
  readonly LakeFormationConfiguration?: EnvironmentBlueprintConfiguration_LakeFormationConfiguration | undefined;
}

/** The regional parameters in the environment blueprint. */
export interface EnvironmentBlueprintConfiguration_RegionalParameter {
  /** A string to string map containing parameters for the region. */
  readonly Parameters?: { readonly [key: string]: string | undefined } | undefined;
  /** The region specified in the environment parameter. */
  readonly Region?: string | undefined;
}

/** `AWS::DataZone::EnvironmentProfile`: The details of an environment profile. */
export interface EnvironmentProfile {
  /** The identifier of an AWS account in which an environment profile exists. */
  readonly AwsAccountId?: string | undefined;
  /** The AWS Region in which an environment profile exists. */
  readonly AwsAccountRegion?: string | undefined;
  /** The description of the environment profile. */
  readonly Description?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the environment profile exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The identifier of a blueprint with which an environment profile is created. */
  readonly EnvironmentBlueprintIdentifier?: string | undefined;
  /** The name of the environment profile. */
  readonly Name?: string | undefined;
  /** The identifier of a project in which an environment profile exists. */
  readonly ProjectIdentifier?: string | undefined;
  /** The user parameters of this Amazon DataZone environment profile. */
  readonly UserParameters?: readonly EnvironmentProfile_EnvironmentParameter[] | undefined;
  /** The timestamp of when an environment profile was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon DataZone user who created the environment profile. */
  readonly CreatedBy?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the environment profile exists. */
  readonly DomainId?: string | undefined;
  /** The identifier of a blueprint with which an environment profile is created. */
  readonly EnvironmentBlueprintId?: string | undefined;
  /** The identifier of the environment profile. */
  readonly Id?: string | undefined;
  /** The identifier of a project in which an environment profile exists. */
  readonly ProjectId?: string | undefined;
  /** The timestamp of when the environment profile was updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The parameter details of an environment profile. */
export interface EnvironmentProfile_EnvironmentParameter {
  /** The name specified in the environment parameter. */
  readonly Name?: string | undefined;
  /** The value of the environment profile. */
  readonly Value?: string | undefined;
}

/** `AWS::DataZone::FormType`: The details of the metadata form type. */
export interface FormType {
  /** The description of the metadata form type. */
  readonly Description?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the form type exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The model of the form type. */
  readonly Model?: FormType_Model | undefined;
  /** The name of the form type. */
  readonly Name?: string | undefined;
  /** The identifier of the project that owns the form type. */
  readonly OwningProjectIdentifier?: string | undefined;
  /** The status of the form type. */
  readonly Status?: string | undefined;
  /** The timestamp of when the metadata form type was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon DataZone user who created teh metadata form type. */
  readonly CreatedBy?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the form type exists. */
  readonly DomainId?: string | undefined;
  /** The ID of the metadata form type. */
  readonly FormTypeIdentifier?: string | undefined;
  /** The identifier of the project that owns the form type. */
  readonly OwningProjectId?: string | undefined;
  /** The revision of the form type. */
  readonly Revision?: string | undefined;
}

/** Indicates the smithy model of the API. */
export interface FormType_Model {
  readonly Smithy?: string | undefined;
}

/** `AWS::DataZone::GroupProfile`: The details of a group profile in Amazon DataZone. */
export interface GroupProfile {
  /** The identifier of the Amazon DataZone domain in which a group profile exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The ID of the group of a project member. */
  readonly GroupIdentifier?: string | undefined;
  /** The type of the group. */
  readonly GroupType?: string | undefined;
  /** The ARN of the role principal for the group profile. */
  readonly RolePrincipalArn?: string | undefined;
  /** The status of a group profile. */
  readonly Status?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which a group profile exists. */
  readonly DomainId?: string | undefined;
  /** The name of a group profile. */
  readonly GroupName?: string | undefined;
  /** The ID of a group profile. */
  readonly Id?: string | undefined;
  /** The ID of the role principal for the group profile. */
  readonly RolePrincipalId?: string | undefined;
}

/** `AWS::DataZone::Owner`: The owner that you want to add to the entity. */
export interface Owner {
  /** The ID of the domain in which you want to add the entity owner. */
  readonly DomainIdentifier?: string | undefined;
  /** The ID of the entity to which you want to add an owner. */
  readonly EntityIdentifier?: string | undefined;
  /** The type of an entity. */
  readonly EntityType?: string | undefined;
  /** The owner that you want to add to the entity. */
  readonly Owner?: Owner_OwnerProperties | undefined;
  /** The ID of the entity to which you want to add an owner. */
  readonly OwnerIdentifier?: string | undefined;
  /** The owner that you want to add to the entity. */
  readonly OwnerType?: string | undefined;
}

/** The properties of the domain unit owners group. */
export interface Owner_OwnerGroupProperties {
  /** The ID of the domain unit owners group. */
  readonly GroupIdentifier?: string | undefined;
}

/** The properties of a domain unit's owner. */
export interface Owner_OwnerProperties {
  /** Specifies that the domain unit owner is a group. */
  readonly Group?: Owner_OwnerGroupProperties | undefined;
  /** Specifies that the domain unit owner is a user. */
  readonly User?: Owner_OwnerUserProperties | undefined;
}

/** The properties of the owner user. */
export interface Owner_OwnerUserProperties {
  /** The ID of the owner user. */
  readonly UserIdentifier?: string | undefined;
}

/** `AWS::DataZone::PolicyGrant`: Adds a policy grant (an authorization policy) to a specified entity, including domain units, environment blueprint… */
export interface PolicyGrant {
  /** The details of the policy grant member. */
  readonly Detail?: PolicyGrant_PolicyGrantDetail | undefined;
  /** The ID of the domain where you want to add a policy grant. */
  readonly DomainIdentifier?: string | undefined;
  /** The ID of the entity (resource) to which you want to add a policy grant. */
  readonly EntityIdentifier?: string | undefined;
  /** The type of entity (resource) to which the grant is added. */
  readonly EntityType?: string | undefined;
  /** The type of policy that you want to grant. */
  readonly PolicyType?: string | undefined;
  /** The principal of the policy grant member. */
  readonly Principal?: PolicyGrant_PolicyGrantPrincipal | undefined;
  /** Specifies the timestamp at which policy grant member was created. */
  readonly CreatedAt?: string | undefined;
  /** Specifies the user who created the policy grant member. */
  readonly CreatedBy?: string | undefined;
  /** The unique identifier of the policy grant returned by the AddPolicyGrant API */
  readonly GrantId?: string | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateAssetTypePolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateDomainUnitPolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail {
  /** The ID of the domain unit. */
  readonly DomainUnitId?: string | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateFormTypePolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateGlossaryPolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** Specifies whether to create a project from project profile policy grant details. */
export interface PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail {
  /** Specifies whether to include child domain units when creating a project from project profile policy grant details */
  readonly IncludeChildDomainUnits?: boolean | undefined;
  /** Specifies project profiles when creating a project from project profile policy grant details */
  readonly ProjectProfiles?: readonly string[] | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_CreateProjectPolicyGrantDetail {
  /** Specifies whether the policy grant is applied to child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The domain unit filter of the project grant filter. */
export interface PolicyGrant_DomainUnitFilterForProject {
  /** The domain unit ID to use in the filter. */
  readonly DomainUnit?: string | undefined;
  /** Specifies whether to include child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The grant filter for the domain unit. */
export interface PolicyGrant_DomainUnitGrantFilter {
  /** Specifies a grant filter containing all domain units. */
  readonly AllDomainUnitsGrantFilter?: Json | undefined;
}

/** The domain unit principal to whom the policy is granted. */
export interface PolicyGrant_DomainUnitPolicyGrantPrincipal {
  /** Specifes the designation of the domain unit users. */
  readonly DomainUnitDesignation?: string | undefined;
  /** The grant filter for the domain unit. */
  readonly DomainUnitGrantFilter?: PolicyGrant_DomainUnitGrantFilter | undefined;
  /** The ID of the domain unit. */
  readonly DomainUnitIdentifier?: string | undefined;
}

/** The group principal to whom the policy is granted. */
export interface PolicyGrant_GroupPolicyGrantPrincipal {
  /** The ID Of the group of the group principal. */
  readonly GroupIdentifier?: string | undefined;
}

/** The grant details of the override domain unit owners policy. */
export interface PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail {
  /** Specifies whether the policy is inherited by child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the override project owners policy grant. */
export interface PolicyGrant_OverrideProjectOwnersPolicyGrantDetail {
  /** Specifies whether the policy is inherited by child domain units. */
  readonly IncludeChildDomainUnits?: boolean | undefined;
}

/** The details of the policy grant. */
export interface PolicyGrant_PolicyGrantDetail {
  /** Specifies that the policy grant is to be added to the members of the project. */
  readonly AddToProjectMemberPool?: PolicyGrant_AddToProjectMemberPoolPolicyGrantDetail | undefined;
  /** Specifies that this is a create asset type policy. */
  readonly CreateAssetType?: PolicyGrant_CreateAssetTypePolicyGrantDetail | undefined;
  /** Specifies that this is a create domain unit policy. */
  readonly CreateDomainUnit?: PolicyGrant_CreateDomainUnitPolicyGrantDetail | undefined;
  /** Specifies that this is a create environment policy. */
  readonly CreateEnvironment?: Json | undefined;
  /** The details of the policy of creating an environment. */
  readonly CreateEnvironmentFromBlueprint?: Json | undefined;
  /** Specifies that this is a create environment profile policy. */
  readonly CreateEnvironmentProfile?: PolicyGrant_CreateEnvironmentProfilePolicyGrantDetail | undefined;
  /** Specifies that this is a create form type policy. */
  readonly CreateFormType?: PolicyGrant_CreateFormTypePolicyGrantDetail | undefined;
  /** Specifies that this is a create glossary policy. */
  readonly CreateGlossary?: PolicyGrant_CreateGlossaryPolicyGrantDetail | undefined;
  /** Specifies that this is a create project policy. */
  readonly CreateProject?: PolicyGrant_CreateProjectPolicyGrantDetail | undefined;
  /** Specifies whether to create a project from project profile. */
  readonly CreateProjectFromProjectProfile?: PolicyGrant_CreateProjectFromProjectProfilePolicyGrantDetail | undefined;
  /** Specifies that this is the delegation of the create environment profile policy. */
  readonly DelegateCreateEnvironmentProfile?: Json | undefined;
  /** Specifies whether to override domain unit owners. */
  readonly OverrideDomainUnitOwners?: PolicyGrant_OverrideDomainUnitOwnersPolicyGrantDetail | undefined;
  /** Specifies whether to override project owners. */
  readonly OverrideProjectOwners?: PolicyGrant_OverrideProjectOwnersPolicyGrantDetail | undefined;
}

/** The policy grant principal. */
export interface PolicyGrant_PolicyGrantPrincipal {
  /** The domain unit of the policy grant principal. */
  readonly DomainUnit?: PolicyGrant_DomainUnitPolicyGrantPrincipal | undefined;
  /** The group of the policy grant principal. */
  readonly Group?: PolicyGrant_GroupPolicyGrantPrincipal | undefined;
  /** The project of the policy grant principal. */
  readonly Project?: PolicyGrant_ProjectPolicyGrantPrincipal | undefined;
  /** The user of the policy grant principal. */
  readonly User?: PolicyGrant_UserPolicyGrantPrincipal | undefined;
}

/** The project grant filter. */
export interface PolicyGrant_ProjectGrantFilter {
  /** The domain unit filter of the project grant filter. */
  readonly DomainUnitFilter?: PolicyGrant_DomainUnitFilterForProject | undefined;
}

/** The project policy grant principal. */
export interface PolicyGrant_ProjectPolicyGrantPrincipal {
  /** The project designation of the project policy grant principal. */
  readonly ProjectDesignation?: string | undefined;
  /** The project grant filter of the project policy grant principal. */
  readonly ProjectGrantFilter?: PolicyGrant_ProjectGrantFilter | undefined;
  /** The project ID of the project policy grant principal. */
  readonly ProjectIdentifier?: string | undefined;
}

/** The user policy grant principal. */
export interface PolicyGrant_UserPolicyGrantPrincipal {
  /** The all users grant filter of the user policy grant principal. */
  readonly AllUsersGrantFilter?: Json | undefined;
  /** The user ID of the user policy grant principal. */
  readonly UserIdentifier?: string | undefined;
}

/** `AWS::DataZone::Project`: The `AWS::DataZone::Project` resource specifies an Amazon DataZone project. */
export interface Project {
  /** The description of a project. */
  readonly Description?: string | undefined;
  /** The identifier of a Amazon DataZone domain where the project exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The ID of the domain unit. */
  readonly DomainUnitId?: string | undefined;
  /** The glossary terms that can be used in this Amazon DataZone project. */
  readonly GlossaryTerms?: readonly string[] | undefined;
  /** The project membership assignments. */
  readonly MembershipAssignments?: readonly Project_ProjectMembershipAssignment[] | undefined;
  /** The name of a project. */
  readonly Name?: string | undefined;
  /** The project category. */
  readonly ProjectCategory?: string | undefined;
  /** The project execution role ARN. */
  readonly ProjectExecutionRole?: string | undefined;
  /** The ID of the project profile. */
  readonly ProjectProfileId?: string | undefined;
  /** The project profile version to which the project should be updated. */
  readonly ProjectProfileVersion?: string | undefined;
  /** The resource tags of the project. */
  readonly ResourceTags?: readonly Project_ResourceTag[] | undefined;
  /** The user parameters of the project. */
  readonly UserParameters?: readonly Project_EnvironmentConfigurationUserParameter[] | undefined;
  /** The timestamp of when a project was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon DataZone user who created the project. */
  readonly CreatedBy?: string | undefined;
  /** The identifier of a Amazon DataZone domain where the project exists. */
  readonly DomainId?: string | undefined;
  /** The identifier of a project. */
  readonly Id?: string | undefined;
  /** The timestamp of when the project was last updated. */
  readonly LastUpdatedAt?: string | undefined;
  /** The status of the project. */
  readonly ProjectStatus?: string | undefined;
}

/** The environment configuration user parameters. */
export interface Project_EnvironmentConfigurationUserParameter {
  /** The environment configuration name. */
  readonly EnvironmentConfigurationName?: string | undefined;
  /** The ID of the environment. */
  readonly EnvironmentId?: string | undefined;
  /** The environment parameters. */
  readonly EnvironmentParameters?: readonly Project_EnvironmentParameter[] | undefined;
}

/** The parameter details of an evironment profile. */
export interface Project_EnvironmentParameter {
  /** The name of an environment profile parameter. */
  readonly Name?: string | undefined;
  /** The value of an environment profile parameter. */
  readonly Value?: string | undefined;
}

/** The member of the project. */
export interface Project_Member {
  readonly GroupIdentifier?: string | undefined;
  readonly UserIdentifier?: string | undefined;
}

/** The project membership assignment. */
export interface Project_ProjectMembershipAssignment {
  readonly Designation?: string | undefined;
  /** The member of the project. */
  readonly Member?: Project_Member | undefined;
}

export interface Project_ResourceTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::DataZone::ProjectMembership`: The `AWS::DataZone::ProjectMembership` resource adds a member to an Amazon DataZone project. */
export interface ProjectMembership {
  /** The designated role of a project member. */
  readonly Designation?: string | undefined;
  /** The ID of the Amazon DataZone domain in which project membership is created. */
  readonly DomainIdentifier?: string | undefined;
  /** The details about a project member. */
  readonly Member?: ProjectMembership_Member | undefined;
  /** The ID of the project for which this project membership was created. */
  readonly ProjectIdentifier?: string | undefined;
  readonly MemberIdentifier?: string | undefined;
  readonly MemberIdentifierType?: string | undefined;
}

/** The details about a project member. */
export interface ProjectMembership_Member {
  /** The ID of the group of a project member. */
  readonly GroupIdentifier?: string | undefined;
  /** The user ID of a project member. */
  readonly UserIdentifier?: string | undefined;
}

/** `AWS::DataZone::ProjectProfile`: The summary of a project profile. */
export interface ProjectProfile {
  readonly AllowCustomProjectResourceTags?: boolean | undefined;
  /** The description of the project profile. */
  readonly Description?: string | undefined;
  /** A domain ID of the project profile. */
  readonly DomainIdentifier?: string | undefined;
  /** A domain unit ID of the project profile. */
  readonly DomainUnitIdentifier?: string | undefined;
  /** Environment configurations of a project profile. */
  readonly EnvironmentConfigurations?: readonly ProjectProfile_EnvironmentConfiguration[] | undefined;
  /** The name of a project profile. */
  readonly Name?: string | undefined;
  readonly ProjectResourceTags?: readonly ProjectProfile_ResourceTagParameter[] | undefined;
  readonly ProjectResourceTagsDescription?: string | undefined;
  /** The status of a project profile. */
  readonly Status?: string | undefined;
  readonly UseDefaultConfigurations?: boolean | undefined;
  /** The timestamp of when the project profile was created. */
  readonly CreatedAt?: string | undefined;
  /** The user who created the project profile. */
  readonly CreatedBy?: string | undefined;
  /** The domain ID of the project profile. */
  readonly DomainId?: string | undefined;
  /** The domain unit ID of the project profile. */
  readonly DomainUnitId?: string | undefined;
  /** The ID of the project profile. */
  readonly Id?: string | undefined;
  /** Project profile ID. */
  readonly Identifier?: string | undefined;
  /** The timestamp at which a project profile was last updated. */
  readonly LastUpdatedAt?: string | undefined;
}

/** The AWS account of the environment. */
export interface ProjectProfile_AwsAccount {
  /** The account ID of a project. */
  readonly AwsAccountId?: string | undefined;
}

/** The configuration of an environment. */
export interface ProjectProfile_EnvironmentConfiguration {
  /** The AWS account of the environment. */
  readonly AwsAccount?: ProjectProfile_AwsAccount | undefined;
  /** The AWS Region of the environment. */
  readonly AwsRegion?: ProjectProfile_Region | undefined;
  /** The configuration parameters of the environment. */
  readonly ConfigurationParameters?: ProjectProfile_EnvironmentConfigurationParametersDetails | undefined;
  /** The deployment mode of the environment. */
  readonly DeploymentMode?: string | undefined;
  /** The deployment order of the environment. */
  readonly DeploymentOrder?: number | undefined;
  /** The environment description. */
  readonly Description?: string | undefined;
  /** The environment blueprint ID. */
  readonly EnvironmentBlueprintId?: string | undefined;
  readonly EnvironmentConfigurationId?: string | undefined;
  /** The environment name. */
  readonly Name?: string | undefined;
}

/** The environment configuration parameter. */
export interface ProjectProfile_EnvironmentConfigurationParameter {
  /** Specifies whether the environment parameter is editable. */
  readonly IsEditable?: boolean | undefined;
  /** The name of the environment configuration parameter. */
  readonly Name?: string | undefined;
  /** The value of the environment configuration parameter. */
  readonly Value?: string | undefined;
}

/** The details of the environment configuration parameter. */
export interface ProjectProfile_EnvironmentConfigurationParametersDetails {
  /** The parameter overrides. */
  readonly ParameterOverrides?: readonly ProjectProfile_EnvironmentConfigurationParameter[] | undefined;
  /** The resolved environment configuration parameters. */
  readonly ResolvedParameters?: readonly ProjectProfile_EnvironmentConfigurationParameter[] | undefined;
  /** Ssm path environment configuration parameters. */
  readonly SsmPath?: string | undefined;
}

/** The AWS Region. */
export interface ProjectProfile_Region {
  /** The AWS Region name. */
  readonly RegionName?: string | undefined;
}

export interface ProjectProfile_ResourceTagParameter {
  readonly IsValueEditable?: boolean | undefined;
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `AWS::DataZone::SubscriptionTarget`: The `AWS::DataZone::SubscriptionTarget` resource specifies an Amazon DataZone subscription target. */
export interface SubscriptionTarget {
  /** The asset types included in the subscription target. */
  readonly ApplicableAssetTypes?: readonly string[] | undefined;
  /** The authorized principals included in the subscription target. */
  readonly AuthorizedPrincipals?: readonly string[] | undefined;
  /** The ID of the Amazon DataZone domain in which subscription target is created. */
  readonly DomainIdentifier?: string | undefined;
  /** The ID of the environment in which subscription target is created. */
  readonly EnvironmentIdentifier?: string | undefined;
  /** The manage access role that is used to create the subscription target. */
  readonly ManageAccessRole?: string | undefined;
  /** The name of the subscription target. */
  readonly Name?: string | undefined;
  /** The provider of the subscription target. */
  readonly Provider?: string | undefined;
  /** The configuration of the subscription target. */
  readonly SubscriptionTargetConfig?: readonly SubscriptionTarget_SubscriptionTargetForm[] | undefined;
  /** The type of the subscription target. */
  readonly Type?: string | undefined;
  /** The timestamp of when the subscription target was created. */
  readonly CreatedAt?: string | undefined;
  /** The Amazon DataZone user who created the subscription target. */
  readonly CreatedBy?: string | undefined;
  /** The identifier of the Amazon DataZone domain in which the subscription target exists. */
  readonly DomainId?: string | undefined;
  /** The identifier of the environment of the subscription target. */
  readonly EnvironmentId?: string | undefined;
  /** The identifier of the subscription target. */
  readonly Id?: string | undefined;
  /** The identifier of the project specified in the subscription target. */
  readonly ProjectId?: string | undefined;
  /** The timestamp of when the subscription target was updated. */
  readonly UpdatedAt?: string | undefined;
  /** The Amazon DataZone user who updated the subscription target. */
  readonly UpdatedBy?: string | undefined;
}

/** The details of the subscription target configuration. */
export interface SubscriptionTarget_SubscriptionTargetForm {
  /** The content of the subscription target configuration. */
  readonly Content?: string | undefined;
  /** The form name included in the subscription target configuration. */
  readonly FormName?: string | undefined;
}

/** `AWS::DataZone::UserProfile`: The user type of the user for which the user profile is created. */
export interface UserProfile {
  /** The identifier of a Amazon DataZone domain in which a user profile exists. */
  readonly DomainIdentifier?: string | undefined;
  /** The session name of the user profile. */
  readonly SessionName?: string | undefined;
  /** The status of the user profile. */
  readonly Status?: string | undefined;
  /** The identifier of the user for which the user profile is created. */
  readonly UserIdentifier?: string | undefined;
  /** The user type of the user for which the user profile is created. */
  readonly UserType?: string | undefined;
  readonly Details?: UserProfile_UserProfileDetails | undefined;
  /** The identifier of a Amazon DataZone domain in which a user profile exists. */
  readonly DomainId?: string | undefined;
  /** The ID of the user profile. */
  readonly Id?: string | undefined;
  /** The type of the user profile. */
  readonly Type?: string | undefined;
}

/** The details of the IAM User Profile. */
export interface UserProfile_IamUserProfileDetails {
  /** The ARN of the IAM User Profile. */
  readonly Arn?: string | undefined;
  /** The group profile ID of the IAM User Profile. */
  readonly GroupProfileId?: string | undefined;
  /** The session name of the IAM User Profile. */
  readonly SessionName?: string | undefined;
}

/** The details of the SSO User Profile. */
export interface UserProfile_SsoUserProfileDetails {
  /** The First Name of the IAM User Profile. */
  readonly FirstName?: string | undefined;
  /** The Last Name of the IAM User Profile. */
  readonly LastName?: string | undefined;
  /** The username of the SSO User Profile. */
  readonly Username?: string | undefined;
}

export interface UserProfile_UserProfileDetails {
  /** The details of the IAM User Profile. */
  readonly Iam?: UserProfile_IamUserProfileDetails | undefined;
  /** The details of the SSO User Profile. */
  readonly Sso?: UserProfile_SsoUserProfileDetails | undefined;
}
