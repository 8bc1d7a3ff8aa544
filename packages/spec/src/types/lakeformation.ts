// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';

/** `AWS::LakeFormation::DataCellsFilter`: A structure that represents a data cell filter with column-level, row-level, and/or cell-level security. */
export interface DataCellsFilter {
  /** An array of UTF-8 strings. */
  readonly ColumnNames?: readonly string[] | undefined;
  /** A wildcard with exclusions. */
  readonly ColumnWildcard?: DataCellsFilter_ColumnWildcard | undefined;
  /** UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly DatabaseName?: string | undefined;
  /** UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly Name?: string | undefined;
  /** A PartiQL predicate. */
  readonly RowFilter?: DataCellsFilter_RowFilter | undefined;
  /** Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly TableCatalogId?: string | undefined;
  /** UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly TableName?: string | undefined;
}

/** A wildcard object, consisting of an optional list of excluded column names or indexes. */
export interface DataCellsFilter_ColumnWildcard {
  /** Excludes column names. */
  readonly ExcludedColumnNames?: readonly string[] | undefined;
}

/** A PartiQL predicate. */
export interface DataCellsFilter_RowFilter {
  /** A wildcard for all rows. */
  readonly AllRowsWildcard?: Json | undefined;
  /** A filter expression. */
  readonly FilterExpression?: string | undefined;
}

/** `AWS::LakeFormation::DataLakeSettings`: The `AWS::LakeFormation::DataLakeSettings` resource is an AWS Lake Formation resource type that manages the data lake… */
export interface DataLakeSettings {
  /** A list of AWS Lake Formation principals. */
  readonly Admins?: readonly DataLakeSettings_DataLakePrincipal[] | undefined;
  /** Whether to allow Amazon EMR clusters or other third-party query engines to access data managed by Lake Formation. */
  readonly AllowExternalDataFiltering?: boolean | undefined;
  /** Specifies whether query engines and applications can get credentials without IAM session tags if the user has full… */
  readonly AllowFullTableExternalDataAccess?: boolean | undefined;
  /** Lake Formation relies on a privileged process secured by Amazon EMR or the third party integrator to tag the user's… */
  readonly AuthorizedSessionTagValueList?: readonly string[] | undefined;
  /** Specifies whether access control on a newly created database is managed by Lake Formation permissions or exclusively by… */
  readonly CreateDatabaseDefaultPermissions?: readonly DataLakeSettings_PrincipalPermissions[] | undefined;
  /** Specifies whether access control on a newly created table is managed by Lake Formation permissions or exclusively by… */
  readonly CreateTableDefaultPermissions?: readonly DataLakeSettings_PrincipalPermissions[] | undefined;
  /** A list of the account IDs of AWS accounts with Amazon EMR clusters or third-party engines that are allwed to perform… */
  readonly ExternalDataFilteringAllowList?: readonly DataLakeSettings_DataLakePrincipal[] | undefined;
  /** Specifies whether the data lake settings are updated by adding new values to the current settings ( `APPEND` ) or by… */
  readonly MutationType?: string | undefined;
  /** A key-value map that provides an additional configuration on your data lake. */
  readonly Parameters?: Json | undefined;
  readonly ReadOnlyAdmins?: readonly DataLakeSettings_DataLakePrincipal[] | undefined;
  /** An array of UTF-8 strings. */
  readonly TrustedResourceOwners?: readonly string[] | undefined;
  readonly Id?: string | undefined;
}

/** The Lake Formation principal. */
export interface DataLakeSettings_DataLakePrincipal {
  /** An identifier for the Lake Formation principal. */
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

/** Permissions granted to a principal. */
export interface DataLakeSettings_PrincipalPermissions {
  /** The permissions that are granted to the principal. */
  readonly Permissions?: readonly string[] | undefined;
  /** The principal who is granted permissions. */
  readonly Principal?: DataLakeSettings_DataLakePrincipal | undefined;
}

/** `AWS::LakeFormation::Permissions`: The `AWS::LakeFormation::Permissions` resource represents the permissions that a principal has on an AWS Glue Data… */
export interface Permissions {
  /** The AWS Lake Formation principal. */
  readonly DataLakePrincipal?: Permissions_DataLakePrincipal | undefined;
  /** The permissions granted or revoked. */
  readonly Permissions?: readonly string[] | undefined;
  /** Indicates the ability to grant permissions (as a subset of permissions granted). */
  readonly PermissionsWithGrantOption?: readonly string[] | undefined;
  /** A structure for the resource. */
  readonly Resource?: Permissions_Resource | undefined;
  /** A unique identifier for the batch permissions request entry. */
  readonly Id?: string | undefined;
}

/** A wildcard object, consisting of an optional list of excluded column names or indexes. */
export interface Permissions_ColumnWildcard {
  /** Excludes column names. */
  readonly ExcludedColumnNames?: readonly string[] | undefined;
}

/** The Lake Formation principal. */
export interface Permissions_DataLakePrincipal {
  /** An identifier for the Lake Formation principal. */
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

/** A structure for a data location object where permissions are granted or revoked. */
export interface Permissions_DataLocationResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the data location resource. */
  readonly S3Resource?: string | undefined;
}

/** A structure for the database object. */
export interface Permissions_DatabaseResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database resource. */
  readonly Name?: string | undefined;
}

/** A structure for the resource. */
export interface Permissions_Resource {
  /** A structure for a data location object where permissions are granted or revoked. */
  readonly DataLocationResource?: Permissions_DataLocationResource | undefined;
  /** A structure for the database object. */
  readonly DatabaseResource?: Permissions_DatabaseResource | undefined;
  /** A structure for the table object. */
  readonly TableResource?: Permissions_TableResource | undefined;
  /** A structure for a table with columns object. */
  readonly TableWithColumnsResource?: Permissions_TableWithColumnsResource | undefined;
}

/** A structure for the table object. */
export interface Permissions_TableResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database for the table. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table. */
  readonly Name?: string | undefined;
  /** An empty object representing all tables under a database. */
  readonly TableWildcard?: Json | undefined;
}

/** A structure for a table with columns object. */
export interface Permissions_TableWithColumnsResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The list of column names for the table. */
  readonly ColumnNames?: readonly string[] | undefined;
  /** A wildcard specified by a `ColumnWildcard` object. */
  readonly ColumnWildcard?: Permissions_ColumnWildcard | undefined;
  /** The name of the database for the table with columns resource. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table resource. */
  readonly Name?: string | undefined;
}

/** `AWS::LakeFormation::PrincipalPermissions`: The `AWS::LakeFormation::PrincipalPermissions` resource represents the permissions that a principal has on a Data… */
export interface PrincipalPermissions {
  /** The identifier for the Data Catalog. */
  readonly Catalog?: string | undefined;
  /** The permissions granted or revoked. */
  readonly Permissions?: readonly string[] | undefined;
  /** Indicates the ability to grant permissions (as a subset of permissions granted). */
  readonly PermissionsWithGrantOption?: readonly string[] | undefined;
  /** The principal to be granted a permission. */
  readonly Principal?: PrincipalPermissions_DataLakePrincipal | undefined;
  /** The resource to be granted or revoked permissions. */
  readonly Resource?: PrincipalPermissions_Resource | undefined;
  /** Json encoding of the input principal. */
  readonly PrincipalIdentifier?: string | undefined;
  /** Json encoding of the input resource. */
  readonly ResourceIdentifier?: string | undefined;
}

/** A structure for the catalog object. */
export interface PrincipalPermissions_CatalogResource {
  readonly Id?: string | undefined;
}

/** A wildcard object, consisting of an optional list of excluded column names or indexes. */
export interface PrincipalPermissions_ColumnWildcard {
  /** Excludes column names. */
  readonly ExcludedColumnNames?: readonly string[] | undefined;
}

/** A structure that describes certain columns on certain rows. */
export interface PrincipalPermissions_DataCellsFilterResource {
  /** A database in the Data Catalog. */
  readonly DatabaseName?: string | undefined;
  /** The name given by the user to the data filter cell. */
  readonly Name?: string | undefined;
  /** The ID of the catalog to which the table belongs. */
  readonly TableCatalogId?: string | undefined;
  /** The name of the table. */
  readonly TableName?: string | undefined;
}

/** The AWS Lake Formation principal. */
export interface PrincipalPermissions_DataLakePrincipal {
  /** An identifier for the AWS Lake Formation principal. */
  readonly DataLakePrincipalIdentifier?: string | undefined;
}

/** A structure for a data location object where permissions are granted or revoked. */
export interface PrincipalPermissions_DataLocationResource {
  /** The identifier for the Data Catalog where the location is registered with AWS Lake Formation. */
  readonly CatalogId?: string | undefined;
  /** The Amazon Resource Name (ARN) that uniquely identifies the data location resource. */
  readonly ResourceArn?: string | undefined;
}

/** A structure for the database object. */
export interface PrincipalPermissions_DatabaseResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database resource. */
  readonly Name?: string | undefined;
}

/** The LF-tag key and values attached to a resource. */
export interface PrincipalPermissions_LFTag {
  /** The key-name for the LF-tag. */
  readonly TagKey?: string | undefined;
  /** A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair. */
  readonly TagValues?: readonly string[] | undefined;
}

/** A structure containing an LF-tag key and values for a resource. */
export interface PrincipalPermissions_LFTagKeyResource {
  /** The identifier for the Data Catalog where the location is registered with Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The key-name for the LF-tag. */
  readonly TagKey?: string | undefined;
  /** A list of possible values for the corresponding `TagKey` of an LF-tag key-value pair. */
  readonly TagValues?: readonly string[] | undefined;
}

/** A list of LF-tag conditions that define a resource's LF-tag policy. */
export interface PrincipalPermissions_LFTagPolicyResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** A list of LF-tag conditions that apply to the resource's LF-tag policy. */
  readonly Expression?: readonly PrincipalPermissions_LFTag[] | undefined;
  /** The resource type for which the LF-tag policy applies. */
  readonly ResourceType?: string | undefined;
}

/** A structure for the resource. */
export interface PrincipalPermissions_Resource {
  /** The identifier for the Data Catalog. */
  readonly Catalog?: PrincipalPermissions_CatalogResource | undefined;
  /** A data cell filter. */
  readonly DataCellsFilter?: PrincipalPermissions_DataCellsFilterResource | undefined;
  /** The location of an Amazon S3 path where permissions are granted or revoked. */
  readonly DataLocation?: PrincipalPermissions_DataLocationResource | undefined;
  /** The database for the resource. */
  readonly Database?: PrincipalPermissions_DatabaseResource | undefined;
  /** The LF-tag key and values attached to a resource. */
  readonly LFTag?: PrincipalPermissions_LFTagKeyResource | undefined;
  /** A list of LF-tag conditions that define a resource's LF-tag policy. */
  readonly LFTagPolicy?: PrincipalPermissions_LFTagPolicyResource | undefined;
  /** The table for the resource. */
  readonly Table?: PrincipalPermissions_TableResource | undefined;
  /** The table with columns for the resource. */
  readonly TableWithColumns?: PrincipalPermissions_TableWithColumnsResource | undefined;
}

/** A structure for the table object. */
export interface PrincipalPermissions_TableResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database for the table. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table. */
  readonly Name?: string | undefined;
  /** A wildcard object representing every table under a database. */
  readonly TableWildcard?: Json | undefined;
}

/** A structure for a table with columns object. */
export interface PrincipalPermissions_TableWithColumnsResource {
  /** The identifier for the Data Catalog where the location is registered with AWS Lake Formation. */
  readonly CatalogId?: string | undefined;
  /** The list of column names for the table. */
  readonly ColumnNames?: readonly string[] | undefined;
  /** A wildcard specified by a `ColumnWildcard` object. */
  readonly ColumnWildcard?: PrincipalPermissions_ColumnWildcard | undefined;
  /** The name of the database for the table with columns resource. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table resource. */
  readonly Name?: string | undefined;
}

/** `AWS::LakeFormation::Resource`: The `AWS::LakeFormation::Resource` represents the data ( buckets and folders) that is being registered with AWS Lake… */
export interface Resource {
  /** Indicates whether the data access of tables pointing to the location can be managed by both Lake Formation permissions… */
  readonly HybridAccessEnabled?: boolean | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly ResourceArn?: string | undefined;
  /** The IAM role that registered a resource. */
  readonly RoleArn?: string | undefined;
  /** Designates a trusted caller, an IAM principal, by registering this caller with the Data Catalog. */
  readonly UseServiceLinkedRole?: boolean | undefined;
  /** Allows Lake Formation to assume a role to access tables in a federated database. */
  readonly WithFederation?: boolean | undefined;
  /** An identifier for the catalog resource. */
  readonly Id?: string | undefined;
}

/** `AWS::LakeFormation::Tag`: The `AWS::LakeFormation::Tag` resource represents an LF-tag, which consists of a key and one or more possible values… */
export interface Tag {
  /** Catalog id string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly CatalogId?: string | undefined;
  /** UTF-8 string, not less than 1 or more than 255 bytes long, matching the single-line string pattern. */
  readonly TagKey?: string | undefined;
  /** An array of UTF-8 strings, not less than 1 or more than 50 strings. */
  readonly TagValues?: readonly string[] | undefined;
}

/** `AWS::LakeFormation::TagAssociation`: The `AWS::LakeFormation::TagAssociation` resource represents an assignment of an LF-tag to a Data Catalog resource… */
export interface TagAssociation {
  /** A structure containing an LF-tag key-value pair. */
  readonly LFTags?: readonly TagAssociation_LFTagPair[] | undefined;
  /** UTF-8 string (valid values. */
  readonly Resource?: TagAssociation_Resource | undefined;
  /** Json encoding of the input resource. */
  readonly ResourceIdentifier?: string | undefined;
  /** Json encoding of the input LFTags list. */
  readonly TagsIdentifier?: string | undefined;
}

/** A structure for the database object. */
export interface TagAssociation_DatabaseResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database resource. */
  readonly Name?: string | undefined;
}

/** A structure containing the catalog ID, tag key, and tag values of an LF-tag key-value pair. */
export interface TagAssociation_LFTagPair {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The key-name for the LF-tag. */
  readonly TagKey?: string | undefined;
  /** A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair. */
  readonly TagValues?: readonly string[] | undefined;
}

/** A structure for the resource. */
export interface TagAssociation_Resource {
  /** The identifier for the Data Catalog. */
  readonly Catalog?: Json | undefined;
  /** The database for the resource. */
  readonly Database?: TagAssociation_DatabaseResource | undefined;
  /** The table for the resource. */
  readonly Table?: TagAssociation_TableResource | undefined;
  /** The table with columns for the resource. */
  readonly TableWithColumns?: TagAssociation_TableWithColumnsResource | undefined;
}

/** A structure for the table object. */
export interface TagAssociation_TableResource {
  /** The identifier for the Data Catalog. */
  readonly CatalogId?: string | undefined;
  /** The name of the database for the table. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table. */
  readonly Name?: string | undefined;
  /** A wildcard object representing every table under a database.This is an object with no properties that effectively… */
  readonly TableWildcard?: Json | undefined;
}

/** A structure for a table with columns object. */
export interface TagAssociation_TableWithColumnsResource {
  /** A wildcard object representing every table under a database. */
  readonly CatalogId?: string | undefined;
  /** The list of column names for the table. */
  readonly ColumnNames?: readonly string[] | undefined;
  /** The name of the database for the table with columns resource. */
  readonly DatabaseName?: string | undefined;
  /** The name of the table resource. */
  readonly Name?: string | undefined;
}
