// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DataSync::Agent`: The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery or data… */
export interface Agent {
  /** Specifies your DataSync agent's activation key. */
  readonly ActivationKey?: string | undefined;
  /** Specifies a name for your agent. */
  readonly AgentName?: string | undefined;
  /** The Amazon Resource Names (ARNs) of the security groups used to protect your data transfer task subnets. */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** Specifies the ARN of the subnet where your VPC service endpoint is located. */
  readonly SubnetArns?: readonly string[] | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the virtual private cloud (VPC) endpoint that the agent has access to. */
  readonly VpcEndpointId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the agent. */
  readonly AgentArn?: string | undefined;
  /** The type of endpoint that your agent is connected to. */
  readonly EndpointType?: string | undefined;
}

/** `AWS::DataSync::LocationAzureBlob`: Creates a transfer location for a Microsoft Azure Blob Storage container. */
export interface LocationAzureBlob {
  /** Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage container. */
  readonly AgentArns?: readonly string[] | undefined;
  /** Specifies the access tier that you want your objects or files transferred into. */
  readonly AzureAccessTier?: string | undefined;
  /** Specifies the authentication method DataSync uses to access your Azure Blob Storage. */
  readonly AzureBlobAuthenticationType?: string | undefined;
  /** Specifies the URL of the Azure Blob Storage container involved in your transfer. */
  readonly AzureBlobContainerUrl?: string | undefined;
  /** Specifies the SAS configuration that allows DataSync to access your Azure Blob Storage. */
  readonly AzureBlobSasConfiguration?: LocationAzureBlob_AzureBlobSasConfiguration | undefined;
  /** Specifies the type of blob that you want your objects or files to be when transferring them into Azure Blob Storage. */
  readonly AzureBlobType?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,… */
  readonly CmkSecretConfig?: LocationAzureBlob_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials… */
  readonly CustomSecretConfig?: LocationAzureBlob_CustomSecretConfig | undefined;
  /** Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an… */
  readonly FederatedIdentity?: LocationAzureBlob_AzureFederatedIdentityConfig | undefined;
  /** Specifies path segments if you want to limit your transfer to a virtual directory in your container (for example,… */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Azure Blob Storage transfer location that you created. */
  readonly LocationArn?: string | undefined;
  /** The URI of the Azure Blob Storage transfer location that you created. */
  readonly LocationUri?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly ManagedSecretConfig?: LocationAzureBlob_ManagedSecretConfig | undefined;
}

/** The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob Storage. */
export interface LocationAzureBlob_AzureBlobSasConfiguration {
  /** Specifies a SAS token that provides permissions to access your Azure Blob Storage. */
  readonly AzureBlobSasToken?: string | undefined;
}

/** Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an… */
export interface LocationAzureBlob_AzureFederatedIdentityConfig {
  /** Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token… */
  readonly AwsIamRole?: string | undefined;
  /** Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure… */
  readonly AzureOidc?: LocationAzureBlob_AzureOidcConfig | undefined;
}

/** Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure… */
export interface LocationAzureBlob_AzureOidcConfig {
  /** Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access token. */
  readonly ClientId?: string | undefined;
  /** Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to. */
  readonly TenantId?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,… */
export interface LocationAzureBlob_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored… */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage… */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials… */
export interface LocationAzureBlob_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationAzureBlob_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** `AWS::DataSync::LocationEFS`: The `AWS::DataSync::LocationEFS` resource creates an endpoint for an Amazon EFS file system. */
export interface LocationEFS {
  /** Specifies the Amazon Resource Name (ARN) of the access point that DataSync uses to mount your Amazon EFS file system. */
  readonly AccessPointArn?: string | undefined;
  /** Specifies the subnet and security groups DataSync uses to connect to one of your Amazon EFS file system's mount targets. */
  readonly Ec2Config?: LocationEFS_Ec2Config | undefined;
  /** Specifies the ARN for your Amazon EFS file system. */
  readonly EfsFilesystemArn?: string | undefined;
  /** Specifies an AWS Identity and Access Management (IAM) role that allows DataSync to access your Amazon EFS file system. */
  readonly FileSystemAccessRoleArn?: string | undefined;
  /** Specifies whether you want DataSync to use Transport Layer Security (TLS) 1.2 encryption when it transfers data to or… */
  readonly InTransitEncryption?: string | undefined;
  /** Specifies a mount path for your Amazon EFS file system. */
  readonly Subdirectory?: string | undefined;
  /** Specifies the key-value pair that represents a tag that you want to add to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Amazon EFS file system. */
  readonly LocationArn?: string | undefined;
  /** The URI of the Amazon EFS file system. */
  readonly LocationUri?: string | undefined;
}

/** The subnet and security groups that AWS DataSync uses to connect to one of your Amazon EFS file system's mount targets. */
export interface LocationEFS_Ec2Config {
  /** Specifies the Amazon Resource Names (ARNs) of the security groups associated with an Amazon EFS file system's mount… */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** Specifies the ARN of a subnet where DataSync creates the network interfaces for managing traffic during your transfer. */
  readonly SubnetArn?: string | undefined;
}

/** `AWS::DataSync::LocationFSxLustre`: The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system. */
export interface LocationFSxLustre {
  /** Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system. */
  readonly FsxFilesystemArn?: string | undefined;
  /** The ARNs of the security groups that are used to configure the FSx for Lustre file system. */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** Specifies a mount path for your FSx for Lustre file system. */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the specified FSx for Lustre file system location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified FSx for Lustre file system location. */
  readonly LocationUri?: string | undefined;
}

/** `AWS::DataSync::LocationFSxONTAP`: The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file system. */
export interface LocationFSxONTAP {
  /** Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system. */
  readonly Protocol?: LocationFSxONTAP_Protocol | undefined;
  /** Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can use to access your FSx for ONTAP… */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** Specifies the ARN of the storage virtual machine (SVM) in your file system where you want to copy data to or from. */
  readonly StorageVirtualMachineArn?: string | undefined;
  /** Specifies a path to the file share in the SVM where you want to transfer data to or from. */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the FSx for ONTAP file system in the specified location. */
  readonly FsxFilesystemArn?: string | undefined;
  /** The ARN of the specified location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified location. */
  readonly LocationUri?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationFSxONTAP_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
export interface LocationFSxONTAP_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for a customer created AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationFSxONTAP_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage virtual… */
export interface LocationFSxONTAP_NFS {
  /** Specifies how DataSync can access a location using the NFS protocol. */
  readonly MountOptions?: LocationFSxONTAP_NfsMountOptions | undefined;
}

/** Specifies how DataSync can access a location using the NFS protocol. */
export interface LocationFSxONTAP_NfsMountOptions {
  /** Specifies the NFS version that you want DataSync to use when mounting your NFS share. */
  readonly Version?: string | undefined;
}

/** Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system. */
export interface LocationFSxONTAP_Protocol {
  /** Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx for ONTAP file… */
  readonly NFS?: LocationFSxONTAP_NFS | undefined;
  /** Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your FSx for ONTAP file… */
  readonly SMB?: LocationFSxONTAP_SMB | undefined;
}

/** Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage virtual… */
export interface LocationFSxONTAP_SMB {
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly CmkSecretConfig?: LocationFSxONTAP_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
  readonly CustomSecretConfig?: LocationFSxONTAP_CustomSecretConfig | undefined;
  /** Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to. */
  readonly Domain?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly ManagedSecretConfig?: LocationFSxONTAP_ManagedSecretConfig | undefined;
  /** Specifies how DataSync can access a location using the SMB protocol. */
  readonly MountOptions?: LocationFSxONTAP_SmbMountOptions | undefined;
  /** Specifies the password of a user who has permission to access your SVM. */
  readonly Password?: string | undefined;
  /** Specifies a user name that can mount the location and access the files, folders, and metadata that you need in the SVM. */
  readonly User?: string | undefined;
}

/** Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file server. */
export interface LocationFSxONTAP_SmbMountOptions {
  /** By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server. */
  readonly Version?: string | undefined;
}

/** `AWS::DataSync::LocationFSxOpenZFS`: The `AWS::DataSync::LocationFSxOpenZFS` resource specifies an endpoint for an Amazon FSx for OpenZFS file system. */
export interface LocationFSxOpenZFS {
  /** The Amazon Resource Name (ARN) of the FSx for OpenZFS file system. */
  readonly FsxFilesystemArn?: string | undefined;
  /** The type of protocol that AWS DataSync uses to access your file system. */
  readonly Protocol?: LocationFSxOpenZFS_Protocol | undefined;
  /** The ARNs of the security groups that are used to configure the FSx for OpenZFS file system. */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** A subdirectory in the location's path that must begin with `/fsx`. */
  readonly Subdirectory?: string | undefined;
  /** The key-value pair that represents a tag that you want to add to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the specified FSx for OpenZFS file system location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified FSx for OpenZFS file system location. */
  readonly LocationUri?: string | undefined;
}

/** Represents the mount options that are available for DataSync to access a Network File System (NFS) location. */
export interface LocationFSxOpenZFS_MountOptions {
  /** The specific NFS version that you want DataSync to use to mount your NFS share. */
  readonly Version?: string | undefined;
}

/** Represents the Network File System (NFS) protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file… */
export interface LocationFSxOpenZFS_NFS {
  /** Represents the mount options that are available for DataSync to access an NFS location. */
  readonly MountOptions?: LocationFSxOpenZFS_MountOptions | undefined;
}

/** Represents the protocol that AWS DataSync uses to access your Amazon FSx for OpenZFS file system. */
export interface LocationFSxOpenZFS_Protocol {
  /** Represents the Network File System (NFS) protocol that DataSync uses to access your FSx for OpenZFS file system. */
  readonly NFS?: LocationFSxOpenZFS_NFS | undefined;
}

/** `AWS::DataSync::LocationFSxWindows`: The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server file system. */
export interface LocationFSxWindows {
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly CmkSecretConfig?: LocationFSxWindows_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
  readonly CustomSecretConfig?: LocationFSxWindows_CustomSecretConfig | undefined;
  /** Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs to. */
  readonly Domain?: string | undefined;
  /** Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file system. */
  readonly FsxFilesystemArn?: string | undefined;
  /** Specifies the password of the user with the permissions to mount and access the files, folders, and file metadata in… */
  readonly Password?: string | undefined;
  /** The Amazon Resource Names (ARNs) of the security groups that are used to configure the FSx for Windows File Server file… */
  readonly SecurityGroupArns?: readonly string[] | undefined;
  /** Specifies a mount path for your file system using forward slashes. */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The user who has the permissions to access files and folders in the FSx for Windows File Server file system. */
  readonly User?: string | undefined;
  /** The ARN of the specified FSx for Windows Server file system location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified FSx for Windows Server file system location. */
  readonly LocationUri?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly ManagedSecretConfig?: LocationFSxWindows_ManagedSecretConfig | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationFSxWindows_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
export interface LocationFSxWindows_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for a customer created AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationFSxWindows_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** `AWS::DataSync::LocationHDFS`: The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS). */
export interface LocationHDFS {
  /** The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster. */
  readonly AgentArns?: readonly string[] | undefined;
  /** The authentication mode used to determine identity of user. */
  readonly AuthenticationType?: string | undefined;
  /** The size of data blocks to write into the HDFS cluster. */
  readonly BlockSize?: number | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly CmkSecretConfig?: LocationHDFS_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
  readonly CustomSecretConfig?: LocationHDFS_CustomSecretConfig | undefined;
  /** The Kerberos key table (keytab) that contains mappings between the defined Kerberos principal and the encrypted keys. */
  readonly KerberosKeytab?: string | undefined;
  /** The `krb5.conf` file that contains the Kerberos configuration information. */
  readonly KerberosKrb5Conf?: string | undefined;
  /** The Kerberos principal with access to the files and folders on the HDFS cluster. */
  readonly KerberosPrincipal?: string | undefined;
  /** The URI of the HDFS cluster's Key Management Server (KMS). */
  readonly KmsKeyProviderUri?: string | undefined;
  /** The NameNode that manages the HDFS namespace. */
  readonly NameNodes?: readonly LocationHDFS_NameNode[] | undefined;
  /** The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer protection… */
  readonly QopConfiguration?: LocationHDFS_QopConfiguration | undefined;
  /** The number of DataNodes to replicate the data to when writing to the HDFS cluster. */
  readonly ReplicationFactor?: number | undefined;
  /** The user name used to identify the client on the host operating system. */
  readonly SimpleUser?: string | undefined;
  /** A subdirectory in the HDFS cluster. */
  readonly Subdirectory?: string | undefined;
  /** The key-value pair that represents the tag that you want to add to the location. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the HDFS cluster location to describe. */
  readonly LocationArn?: string | undefined;
  /** The URI of the HDFS cluster location. */
  readonly LocationUri?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly ManagedSecretConfig?: LocationHDFS_ManagedSecretConfig | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationHDFS_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed secret, such as an authentication token or set of… */
export interface LocationHDFS_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for a customer created AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationHDFS_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** The NameNode of the Hadoop Distributed File System (HDFS). */
export interface LocationHDFS_NameNode {
  /** The hostname of the NameNode in the HDFS cluster. */
  readonly Hostname?: string | undefined;
  /** The port that the NameNode uses to listen to client requests. */
  readonly Port?: number | undefined;
}

/** The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer privacy… */
export interface LocationHDFS_QopConfiguration {
  /** The data transfer protection setting configured on the HDFS cluster. */
  readonly DataTransferProtection?: string | undefined;
  /** The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster. */
  readonly RpcProtection?: string | undefined;
}

/** `AWS::DataSync::LocationNFS`: The `AWS::DataSync::LocationNFS` resource specifies a Network File System (NFS) file server that AWS DataSync can use… */
export interface LocationNFS {
  /** Specifies the options that DataSync can use to mount your NFS file server. */
  readonly MountOptions?: LocationNFS_MountOptions | undefined;
  /** Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect to your NFS file server. */
  readonly OnPremConfig?: LocationNFS_OnPremConfig | undefined;
  /** Specifies the DNS name or IP address (IPv4 or IPv6) of the NFS file server that your DataSync agent connects to. */
  readonly ServerHostname?: string | undefined;
  /** Specifies the export path in your NFS file server that you want DataSync to mount. */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the NFS location that you created. */
  readonly LocationArn?: string | undefined;
  /** The URI of the NFS location that you created. */
  readonly LocationUri?: string | undefined;
}

/** Specifies the options that DataSync can use to mount your NFS file server. */
export interface LocationNFS_MountOptions {
  /** Specifies the NFS version that you want DataSync to use when mounting your NFS share. */
  readonly Version?: string | undefined;
}

/** The AWS DataSync agents that can connect to your Network File System (NFS) file server. */
export interface LocationNFS_OnPremConfig {
  /** The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your NFS file server. */
  readonly AgentArns?: readonly string[] | undefined;
}

/** `AWS::DataSync::LocationObjectStorage`: The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage bucket. */
export interface LocationObjectStorage {
  /** Specifies the access key (for example, a user name) if credentials are required to authenticate with the object storage… */
  readonly AccessKey?: string | undefined;
  /** Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage system. */
  readonly AgentArns?: readonly string[] | undefined;
  /** Specifies the name of the object storage bucket involved in the transfer. */
  readonly BucketName?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, which includes the `SecretKey` that DataSync uses to… */
  readonly CmkSecretConfig?: LocationObjectStorage_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed Secrets Manager secret where the secret key for a specific… */
  readonly CustomSecretConfig?: LocationObjectStorage_CustomSecretConfig | undefined;
  /** Specifies the identity federation configuration that DataSync uses to access your object storage location using an… */
  readonly FederatedIdentity?: LocationObjectStorage_ObjectStorageFederatedIdentityConfig | undefined;
  /** Specifies the secret key (for example, a password) if credentials are required to authenticate with the object storage… */
  readonly SecretKey?: string | undefined;
  /** Specifies a certificate chain for DataSync to authenticate with your object storage system if the system uses a private… */
  readonly ServerCertificate?: string | undefined;
  /** Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that your DataSync agent connects… */
  readonly ServerHostname?: string | undefined;
  /** Specifies the port that your object storage server accepts inbound network traffic on (for example, port 443). */
  readonly ServerPort?: number | undefined;
  /** Specifies the protocol that your object storage server uses to communicate. */
  readonly ServerProtocol?: string | undefined;
  /** Specifies the object prefix for your object storage server. */
  readonly Subdirectory?: string | undefined;
  /** Specifies the key-value pair that represents a tag that you want to add to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the specified object storage location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified object storage location. */
  readonly LocationUri?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
  readonly ManagedSecretConfig?: LocationObjectStorage_ManagedSecretConfig | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,… */
export interface LocationObjectStorage_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored… */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage… */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials… */
export interface LocationObjectStorage_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for… */
export interface LocationObjectStorage_GoogleOidcConfig {
  /** The name of the Google Cloud workload identity pool that DataSync federates with. */
  readonly IdentityPoolName?: string | undefined;
  /** The name of the OIDC identity provider configured in the Google Cloud workload identity pool. */
  readonly IdentityProviderName?: string | undefined;
  /** The human-readable Google Cloud project name. */
  readonly ProjectName?: string | undefined;
  /** The numeric Google Cloud project ID, as a string. */
  readonly ProjectNumber?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationObjectStorage_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location. */
export interface LocationObjectStorage_ObjectStorageExternalIdentityConfig {
  /** Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for… */
  readonly GoogleOidc?: LocationObjectStorage_GoogleOidcConfig | undefined;
}

/** Specifies the identity federation configuration that DataSync uses to access your object storage location using an… */
export interface LocationObjectStorage_ObjectStorageFederatedIdentityConfig {
  /** Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token… */
  readonly AwsIamRole?: string | undefined;
  /** Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location. */
  readonly ExternalIdentity?: LocationObjectStorage_ObjectStorageExternalIdentityConfig | undefined;
}

/** `AWS::DataSync::LocationS3`: The `AWS::DataSync::LocationS3` resource specifies an endpoint for an Amazon S3 bucket. */
export interface LocationS3 {
  /** The ARN of the Amazon S3 bucket. */
  readonly S3BucketArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that is used to access an Amazon S3… */
  readonly S3Config?: LocationS3_S3Config | undefined;
  /** The Amazon S3 storage class that you want to store your files in when this location is used as a task destination. */
  readonly S3StorageClass?: string | undefined;
  /** Specifies a prefix in the S3 bucket that DataSync reads from or writes to (depending on whether the bucket is a source… */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the specified Amazon S3 location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified Amazon S3 location. */
  readonly LocationUri?: string | undefined;
}

/** Specifies the Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that DataSync uses to… */
export interface LocationS3_S3Config {
  /** Specifies the ARN of the IAM role that DataSync uses to access your S3 bucket. */
  readonly BucketAccessRoleArn?: string | undefined;
}

/** `AWS::DataSync::LocationSMB`: The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can use as… */
export interface LocationSMB {
  /** Specifies the DataSync agent (or agents) that can connect to your SMB file server. */
  readonly AgentArns?: readonly string[] | undefined;
  /** The authentication mode used to determine identity of user. */
  readonly AuthenticationType?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,… */
  readonly CmkSecretConfig?: LocationSMB_CmkSecretConfig | undefined;
  /** Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials… */
  readonly CustomSecretConfig?: LocationSMB_CustomSecretConfig | undefined;
  /** Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to. */
  readonly DnsIpAddresses?: readonly string[] | undefined;
  /** Specifies the Windows domain name that your SMB file server belongs to. */
  readonly Domain?: string | undefined;
  /** The Base64 string representation of the Keytab file. */
  readonly KerberosKeytab?: string | undefined;
  /** The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket. */
  readonly KerberosKrb5Conf?: string | undefined;
  /** Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to access the… */
  readonly KerberosPrincipal?: string | undefined;
  /** Specifies the version of the SMB protocol that DataSync uses to access your SMB file server. */
  readonly MountOptions?: LocationSMB_MountOptions | undefined;
  /** Specifies the password of the user who can mount your SMB file server and has permission to access the files and… */
  readonly Password?: string | undefined;
  /** Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your DataSync agent connects to. */
  readonly ServerHostname?: string | undefined;
  /** Specifies the name of the share exported by your SMB file server where DataSync will read or write data. */
  readonly Subdirectory?: string | undefined;
  /** Specifies labels that help you categorize, filter, and search for your AWS resources. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the user that can mount and access the files, folders, and file metadata in your SMB file server. */
  readonly User?: string | undefined;
  /** The Amazon Resource Name (ARN) of the specified SMB location. */
  readonly LocationArn?: string | undefined;
  /** The URI of the specified SMB location. */
  readonly LocationUri?: string | undefined;
  /** Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that… */
  readonly ManagedSecretConfig?: LocationSMB_ManagedSecretConfig | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key,… */
export interface LocationSMB_CmkSecretConfig {
  /** Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored… */
  readonly KmsKeyArn?: string | undefined;
  /** Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage… */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials… */
export interface LocationSMB_CustomSecretConfig {
  /** Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for… */
  readonly SecretAccessRoleArn?: string | undefined;
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of… */
export interface LocationSMB_ManagedSecretConfig {
  /** Specifies the ARN for an AWS Secrets Manager secret. */
  readonly SecretArn?: string | undefined;
}

/** Specifies the version of the SMB protocol that DataSync uses to access your SMB file server. */
export interface LocationSMB_MountOptions {
  /** By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server. */
  readonly Version?: string | undefined;
}

/** `AWS::DataSync::Task`: The `AWS::DataSync::Task` resource specifies a task. */
export interface Task {
  /** Specifies the Amazon Resource Name (ARN) of an Amazon CloudWatch log group for monitoring your task. */
  readonly CloudWatchLogGroupArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of an AWS storage resource's location. */
  readonly DestinationLocationArn?: string | undefined;
  /** Specifies exclude filters that define the files, objects, and folders in your source location that you don't want… */
  readonly Excludes?: readonly Task_FilterRule[] | undefined;
  /** Specifies include filters that define the files, objects, and folders in your source location that you want DataSync to… */
  readonly Includes?: readonly Task_FilterRule[] | undefined;
  /** The configuration of the manifest that lists the files or objects that you want DataSync to transfer. */
  readonly ManifestConfig?: Task_ManifestConfig | undefined;
  /** Specifies the name of your task. */
  readonly Name?: string | undefined;
  /** Specifies your task's settings, such as preserving file metadata, verifying data integrity, among other options. */
  readonly Options?: Task_Options | undefined;
  /** Specifies a schedule for when you want your task to run. */
  readonly Schedule?: Task_TaskSchedule | undefined;
  /** Specifies the ARN of your transfer's source location. */
  readonly SourceLocationArn?: string | undefined;
  /** Specifies the tags that you want to apply to your task. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The task mode that you're using. */
  readonly TaskMode?: string | undefined;
  /** The configuration of your task report, which provides detailed information about your DataSync transfer. */
  readonly TaskReportConfig?: Task_TaskReportConfig | undefined;
  /** The ARNs of the destination elastic network interfaces (ENIs) that were created for your subnet. */
  readonly DestinationNetworkInterfaceArns?: readonly string[] | undefined;
  /** The ARNs of the source ENIs that were created for your subnet. */
  readonly SourceNetworkInterfaceArns?: readonly string[] | undefined;
  /** The status of the task that was described. */
  readonly Status?: string | undefined;
  /** The ARN of the task. */
  readonly TaskArn?: string | undefined;
}

/** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your… */
export interface Task_Deleted {
  /** Specifies whether you want your task report to include only what went wrong with your transfer or a list of what… */
  readonly ReportLevel?: string | undefined;
}

/** Specifies where DataSync uploads your task report. */
export interface Task_Destination {
  /** Specifies the Amazon S3 bucket where DataSync uploads your task report. */
  readonly S3?: Task_TaskReportConfigDestinationS3 | undefined;
}

/** Specifies which files, folders, and objects to include or exclude when transferring files from source to destination. */
export interface Task_FilterRule {
  /** The type of filter rule to apply. */
  readonly FilterType?: string | undefined;
  /** A single filter string that consists of the patterns to include or exclude. */
  readonly Value?: string | undefined;
}

/** Configures a manifest, which is a list of files or objects that you want AWS DataSync to transfer. */
export interface Task_ManifestConfig {
  /** Specifies what DataSync uses the manifest for. */
  readonly Action?: string | undefined;
  /** Specifies the file format of your manifest. */
  readonly Format?: string | undefined;
  /** Specifies the manifest that you want DataSync to use and where it's hosted. */
  readonly Source?: Task_Source | undefined;
}

/** Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use. */
export interface Task_ManifestConfigSourceS3 {
  /** Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest. */
  readonly BucketAccessRoleArn?: string | undefined;
  /** Specifies the Amazon S3 object key of your manifest. */
  readonly ManifestObjectPath?: string | undefined;
  /** Specifies the object version ID of the manifest that you want DataSync to use. */
  readonly ManifestObjectVersionId?: string | undefined;
  /** Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest. */
  readonly S3BucketArn?: string | undefined;
}

/** Represents the options that are available to control the behavior of a StartTaskExecution operation. */
export interface Task_Options {
  /** A file metadata value that shows the last time that a file was accessed (that is, when the file was read or written to). */
  readonly Atime?: string | undefined;
  /** A value that limits the bandwidth used by AWS DataSync. */
  readonly BytesPerSecond?: number | undefined;
  /** The group ID (GID) of the file's owners. */
  readonly Gid?: string | undefined;
  /** Specifies the type of logs that DataSync publishes to a Amazon CloudWatch Logs log group. */
  readonly LogLevel?: string | undefined;
  /** A value that indicates the last time that a file was modified (that is, a file was written to) before the PREPARING… */
  readonly Mtime?: string | undefined;
  /** A value that determines whether source object metadata should be copied to the destination. */
  readonly ObjectMetadata?: string | undefined;
  /** Specifies whether you want DataSync to `PRESERVE` object tags (default behavior) when transferring between object… */
  readonly ObjectTags?: string | undefined;
  /** Specifies whether DataSync should modify or preserve data at the destination location. */
  readonly OverwriteMode?: string | undefined;
  /** A value that determines which users or groups can access a file for a specific purpose, such as reading, writing, or… */
  readonly PosixPermissions?: string | undefined;
  /** A value that specifies whether files in the destination that don't exist in the source file system are preserved. */
  readonly PreserveDeletedFiles?: string | undefined;
  /** A value that determines whether AWS DataSync should preserve the metadata of block and character devices in the source… */
  readonly PreserveDevices?: string | undefined;
  /** A value that determines which components of the SMB security descriptor are copied from source to destination objects. */
  readonly SecurityDescriptorCopyFlags?: string | undefined;
  /** Specifies whether your transfer tasks should be put into a queue during certain scenarios when running multiple tasks. */
  readonly TaskQueueing?: string | undefined;
  /** A value that determines whether DataSync transfers only the data and metadata that differ between the source and the… */
  readonly TransferMode?: string | undefined;
  /** The user ID (UID) of the file's owner. */
  readonly Uid?: string | undefined;
  /** A value that determines whether a data integrity verification is performed at the end of a task execution after all… */
  readonly VerifyMode?: string | undefined;
}

/** Customizes the reporting level for aspects of your task report. */
export interface Task_Overrides {
  /** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to delete in your… */
  readonly Deleted?: Task_Deleted | undefined;
  /** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your… */
  readonly Skipped?: Task_Skipped | undefined;
  /** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer. */
  readonly Transferred?: Task_Transferred | undefined;
  /** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end… */
  readonly Verified?: Task_Verified | undefined;
}

/** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip during your… */
export interface Task_Skipped {
  /** Specifies whether you want your task report to include only what went wrong with your transfer or a list of what… */
  readonly ReportLevel?: string | undefined;
}

/** Specifies the manifest that you want DataSync to use and where it's hosted. */
export interface Task_Source {
  /** Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use. */
  readonly S3?: Task_ManifestConfigSourceS3 | undefined;
}

/** Specifies how you want to configure a task report, which provides detailed information about for your AWS DataSync… */
export interface Task_TaskReportConfig {
  /** Specifies the Amazon S3 bucket where DataSync uploads your task report. */
  readonly Destination?: Task_Destination | undefined;
  /** Specifies whether your task report includes the new version of each object transferred into an S3 bucket. */
  readonly ObjectVersionIds?: string | undefined;
  /** Specifies the type of task report that you want. */
  readonly OutputType?: string | undefined;
  /** Customizes the reporting level for aspects of your task report. */
  readonly Overrides?: Task_Overrides | undefined;
  /** Specifies whether you want your task report to include only what went wrong with your transfer or a list of what… */
  readonly ReportLevel?: string | undefined;
}

/** Specifies the Amazon S3 bucket where DataSync uploads your task report. */
export interface Task_TaskReportConfigDestinationS3 {
  /** Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report to your S3… */
  readonly BucketAccessRoleArn?: string | undefined;
  /** Specifies the ARN of the S3 bucket where Datasync uploads your report. */
  readonly S3BucketArn?: string | undefined;
  /** Specifies a bucket prefix for your report. */
  readonly Subdirectory?: string | undefined;
}

/** Configures your AWS DataSync task to run on a schedule (at a minimum interval of 1 hour). */
export interface Task_TaskSchedule {
  /** Specifies your task schedule by using a cron or rate expression. */
  readonly ScheduleExpression?: string | undefined;
  /** Specifies whether to enable or disable your task schedule. */
  readonly Status?: string | undefined;
}

/** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to transfer. */
export interface Task_Transferred {
  /** Specifies whether you want your task report to include only what went wrong with your transfer or a list of what… */
  readonly ReportLevel?: string | undefined;
}

/** Specifies the level of reporting for the files, objects, and directories that Datasync attempted to verify at the end… */
export interface Task_Verified {
  /** Specifies whether you want your task report to include only what went wrong with your transfer or a list of what… */
  readonly ReportLevel?: string | undefined;
}
