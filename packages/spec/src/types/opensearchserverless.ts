// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::OpenSearchServerless::AccessPolicy`: Creates a data access policy for OpenSearch Serverless. */
export interface AccessPolicy {
  /** The description of the policy. */
  readonly Description?: string | undefined;
  /** The name of the policy. */
  readonly Name?: string | undefined;
  /** The JSON policy document without any whitespaces. */
  readonly Policy?: string | undefined;
  /** The type of access policy. */
  readonly Type?: string | undefined;
}

/** `AWS::OpenSearchServerless::Collection`: Specifies an OpenSearch Serverless collection. */
export interface Collection {
  /** The name of the collection group to associate with the collection. */
  readonly CollectionGroupName?: string | undefined;
  /** The deletion protection state of the collection */
  readonly DeletionProtection?: string | undefined;
  /** A description of the collection. */
  readonly Description?: string | undefined;
  /** Encryption settings for the collection */
  readonly EncryptionConfig?: Collection_EncryptionConfig | undefined;
  /** The name of the collection. */
  readonly Name?: string | undefined;
  /** Indicates whether to use standby replicas for the collection. */
  readonly StandbyReplicas?: string | undefined;
  /** An arbitrary set of tags (key–value pairs) to associate with the collection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of collection. */
  readonly Type?: string | undefined;
  /** Vector search configuration options for the collection */
  readonly VectorOptions?: Collection_VectorOptions | undefined;
  /** The Amazon Resource Name (ARN) of the collection. */
  readonly Arn?: string | undefined;
  /** Collection-specific endpoint used to submit index, search, and data upload requests to an OpenSearch Serverless… */
  readonly CollectionEndpoint?: string | undefined;
  /** The collection-specific endpoint used to access OpenSearch Dashboards. */
  readonly DashboardEndpoint?: string | undefined;
  readonly FipsEndpoints?: Collection_FipsEndpoints | undefined;
  /** A unique identifier for the collection. */
  readonly Id?: string | undefined;
  /** The ARN of the AWS KMS key used to encrypt the collection. */
  readonly KmsKeyArn?: string | undefined;
}

/** Encryption settings for the collection */
export interface Collection_EncryptionConfig {
  /** Indicates whether to use an AWS owned key for encryption. */
  readonly AWSOwnedKey?: boolean | undefined;
  /** Key Management Service key used to encrypt the collection. */
  readonly KmsKeyArn?: string | undefined;
}

export interface Collection_FipsEndpoints {
  readonly CollectionEndpoint?: string | undefined;
  readonly DashboardEndpoint?: string | undefined;
}

/** Vector search configuration options for the collection */
export interface Collection_VectorOptions {
  /** Indicates whether GPU acceleration is enabled for vector indexing */
  readonly ServerlessVectorAcceleration?: string | undefined;
}

/** `AWS::OpenSearchServerless::CollectionGroup`: Resource Type definition for AWS::OpenSearchServerless::CollectionGroup */
export interface CollectionGroup {
  readonly CapacityLimits?: CollectionGroup_CapacityLimits | undefined;
  /** The description of the collection group. */
  readonly Description?: string | undefined;
  /** The generation of Amazon OpenSearch Serverless for the collection group. */
  readonly Generation?: string | undefined;
  /** The name of the collection group. */
  readonly Name?: string | undefined;
  /** Indicates whether standby replicas are used for the collection group. */
  readonly StandbyReplicas?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the collection group. */
  readonly Arn?: string | undefined;
  /** The unique identifier of the collection group. */
  readonly Id?: string | undefined;
}

export interface CollectionGroup_CapacityLimits {
  /** The maximum indexing capacity for collections in the group. */
  readonly MaxIndexingCapacityInOcu?: number | undefined;
  /** The maximum search capacity for collections in the group. */
  readonly MaxSearchCapacityInOcu?: number | undefined;
  /** The minimum indexing capacity for collections in the group. */
  readonly MinIndexingCapacityInOcu?: number | undefined;
  /** The minimum search capacity for collections in the group. */
  readonly MinSearchCapacityInOcu?: number | undefined;
}

/** `AWS::OpenSearchServerless::CollectionIndex`: Resource Type definition for AWS::OpenSearchServerless::CollectionIndex */
export interface CollectionIndex {
  /** The identifier of the collection */
  readonly Id?: string | undefined;
  /** The name of the collection index */
  readonly IndexName?: string | undefined;
  /** The Mappings for the collection index */
  readonly IndexSchema?: string | undefined;
}

/** `AWS::OpenSearchServerless::Index`: An OpenSearch Serverless index resource. */
export interface Index {
  /** The endpoint for the collection. */
  readonly CollectionEndpoint?: string | undefined;
  /** The name of the OpenSearch Serverless index. */
  readonly IndexName?: string | undefined;
  /** Index mappings for the OpenSearch Serverless index. */
  readonly Mappings?: Index_Mappings | undefined;
  /** Index settings for the OpenSearch Serverless index. */
  readonly Settings?: Index_IndexSettings | undefined;
  /** The unique identifier for the index. */
  readonly Uuid?: string | undefined;
}

/** Custom analysis configuration including analyzers, tokenizers, and filters */
export interface Index_Analysis {
  /** Custom analyzer definitions */
  readonly Analyzer?: { readonly [key: string]: Index_AnalyzerItems | undefined } | undefined;
}

export interface Index_AnalyzerItems {
  /** Character filters to apply */
  readonly CharFilter?: readonly string[] | undefined;
  /** Token filters to apply */
  readonly Filter?: readonly string[] | undefined;
  /** The tokenizer to use */
  readonly Tokenizer?: string | undefined;
  /** The analyzer type (e.g. custom, standard, simple) */
  readonly Type?: string | undefined;
}

/** An OpenSearch Serverless index resource */
export interface Index_Index {
  /** Enable or disable k-nearest neighbor search capability. */
  readonly Knn?: boolean | undefined;
  /** The size of the dynamic list for the nearest neighbors. */
  readonly KnnAlgoParamEfSearch?: number | undefined;
  /** How often to perform a refresh operation. */
  readonly RefreshInterval?: string | undefined;
}

/** Index settings for the OpenSearch Serverless index. */
export interface Index_IndexSettings {
  /** Custom analysis configuration including analyzers, tokenizers, and filters */
  readonly Analysis?: Index_Analysis | undefined;
  /** Index settings. */
  readonly Index?: Index_Index | undefined;
}

/** Index mappings for the OpenSearch Serverless index. */
export interface Index_Mappings {
  /** Nested fields within an object or nested field type. */
  readonly Properties?: { readonly [key: string]: Index_PropertyMapping | undefined } | undefined;
}

/** Configuration for k-NN search method. */
export interface Index_Method {
  /** The k-NN search engine to use */
  readonly Engine?: string | undefined;
  /** The algorithm name for k-NN search. */
  readonly Name?: string | undefined;
  /** Additional parameters for the k-NN algorithm. */
  readonly Parameters?: Index_Parameters | undefined;
  /** The distance function used for k-NN search. */
  readonly SpaceType?: string | undefined;
}

/** Additional parameters for the k-NN algorithm. */
export interface Index_Parameters {
  /** The size of the dynamic list used during k-NN graph creation. */
  readonly EfConstruction?: number | undefined;
  /** Number of neighbors to consider during k-NN search. */
  readonly M?: number | undefined;
}

/** Property mappings for the OpenSearch Serverless index. */
export interface Index_PropertyMapping {
  /** The analyzer to use for this field (for text and keyword fields) */
  readonly Analyzer?: string | undefined;
  /** The compression level for knn_vector fields */
  readonly CompressionLevel?: string | undefined;
  /** The data type for knn_vector fields (e.g. float, byte). */
  readonly DataType?: string | undefined;
  /** Dimension size for vector fields, defines the number of dimensions in the vector. */
  readonly Dimension?: number | undefined;
  /** Whether a field should be indexed. */
  readonly Index?: boolean | undefined;
  /** Configuration for k-NN search method. */
  readonly Method?: Index_Method | undefined;
  /** Defines the fields within the mapping, including their types and configurations. */
  readonly Properties?: { readonly [key: string]: Index_PropertyMapping | undefined } | undefined;
  /** The distance function used for k-NN search (field-level, outside Method) */
  readonly SpaceType?: string | undefined;
  /** The field data type. */
  readonly Type?: string | undefined;
  /** Default value for the field when not specified in a document. */
  readonly Value?: string | undefined;
}

/** `AWS::OpenSearchServerless::LifecyclePolicy`: Creates a lifecyle policy to be applied to OpenSearch Serverless indexes. */
export interface LifecyclePolicy {
  /** The description of the lifecycle policy. */
  readonly Description?: string | undefined;
  /** The name of the lifecycle policy. */
  readonly Name?: string | undefined;
  /** The JSON policy document without any whitespaces. */
  readonly Policy?: string | undefined;
  /** The type of lifecycle policy. */
  readonly Type?: string | undefined;
}

/** `AWS::OpenSearchServerless::SecurityConfig`: Specifies a security configuration for OpenSearch Serverless. */
export interface SecurityConfig {
  /** The description of the security configuration. */
  readonly Description?: string | undefined;
  /** Describes IAM federation options in the form of a key-value map. */
  readonly IamFederationOptions?: SecurityConfig_IamFederationConfigOptions | undefined;
  /** Describes IAM Identity Center options in the form of a key-value map. */
  readonly IamIdentityCenterOptions?: SecurityConfig_IamIdentityCenterConfigOptions | undefined;
  /** The name of the security configuration. */
  readonly Name?: string | undefined;
  /** SAML options for the security configuration in the form of a key-value map. */
  readonly SamlOptions?: SecurityConfig_SamlConfigOptions | undefined;
  /** The type of security configuration. */
  readonly Type?: string | undefined;
  /** The unique identifier of the security configuration. */
  readonly Id?: string | undefined;
}

/** Describes IAM federation options for an OpenSearch Serverless security configuration in the form of a key-value map. */
export interface SecurityConfig_IamFederationConfigOptions {
  /** The group attribute for this IAM federation integration. */
  readonly GroupAttribute?: string | undefined;
  /** The user attribute for this IAM federation integration. */
  readonly UserAttribute?: string | undefined;
}

/** Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a key-value… */
export interface SecurityConfig_IamIdentityCenterConfigOptions {
  /** The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless. */
  readonly ApplicationArn?: string | undefined;
  /** The description of the IAM Identity Center application used to integrate with OpenSearch Serverless. */
  readonly ApplicationDescription?: string | undefined;
  /** The name of the IAM Identity Center application used to integrate with OpenSearch Serverless. */
  readonly ApplicationName?: string | undefined;
  /** The group attribute for this IAM Identity Center integration. */
  readonly GroupAttribute?: string | undefined;
  /** The ARN of the IAM Identity Center instance used to integrate with OpenSearch Serverless. */
  readonly InstanceArn?: string | undefined;
  /** The user attribute for this IAM Identity Center integration. */
  readonly UserAttribute?: string | undefined;
}

/** Describes SAML options for an OpenSearch Serverless security configuration in the form of a key-value map. */
export interface SecurityConfig_SamlConfigOptions {
  /** The group attribute for this SAML integration. */
  readonly GroupAttribute?: string | undefined;
  /** The XML IdP metadata file generated from your identity provider. */
  readonly Metadata?: string | undefined;
  /** Custom entity ID attribute to override the default entity ID for this SAML integration. */
  readonly OpenSearchServerlessEntityId?: string | undefined;
  /** The session timeout, in minutes. */
  readonly SessionTimeout?: number | undefined;
  /** A user attribute for this SAML integration. */
  readonly UserAttribute?: string | undefined;
}

/** `AWS::OpenSearchServerless::SecurityPolicy`: Creates an encryption or network policy to be used by one or more OpenSearch Serverless collections. */
export interface SecurityPolicy {
  /** The description of the security policy. */
  readonly Description?: string | undefined;
  /** The name of the policy. */
  readonly Name?: string | undefined;
  /** The JSON policy document without any whitespaces. */
  readonly Policy?: string | undefined;
  /** The type of security policy. */
  readonly Type?: string | undefined;
}

/** `AWS::OpenSearchServerless::VpcEndpoint`: Creates an OpenSearch Serverless-managed interface VPC endpoint. */
export interface VpcEndpoint {
  /** The name of the endpoint. */
  readonly Name?: string | undefined;
  /** The unique identifiers of the security groups that define the ports, protocols, and sources for inbound traffic that… */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID of the subnets from which you access OpenSearch Serverless. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The ID of the VPC from which you access OpenSearch Serverless. */
  readonly VpcId?: string | undefined;
  /** The unique identifier of the endpoint. */
  readonly Id?: string | undefined;
}
