// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Transfer::Agreement`: Creates an agreement. */
export interface Agreement {
  /** Connectors are used to send files using either the AS2 or SFTP protocol. */
  readonly AccessRole?: string | undefined;
  /** The landing directory (folder) for files that are transferred by using the AS2 protocol. */
  readonly BaseDirectory?: string | undefined;
  /** A `CustomDirectoriesType` structure. */
  readonly CustomDirectories?: Agreement_CustomDirectories | undefined;
  /** The name or short description that's used to identify the agreement. */
  readonly Description?: string | undefined;
  /** Determines whether or not unsigned messages from your trading partners will be accepted. */
  readonly EnforceMessageSigning?: string | undefined;
  /** A unique identifier for the AS2 local profile. */
  readonly LocalProfileId?: string | undefined;
  /** A unique identifier for the partner profile used in the agreement. */
  readonly PartnerProfileId?: string | undefined;
  /** Determines whether or not Transfer Family appends a unique string of characters to the end of the AS2 message payload… */
  readonly PreserveFilename?: string | undefined;
  /** A system-assigned unique identifier for a server instance. */
  readonly ServerId?: string | undefined;
  /** The current status of the agreement, either `ACTIVE` or `INACTIVE`. */
  readonly Status?: string | undefined;
  /** Key-value pairs that can be used to group and search for agreements. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique identifier for the AS2 agreement, returned after the API call succeeds. */
  readonly AgreementId?: string | undefined;
  /** Specifies the unique Amazon Resource Name (ARN) for the agreement. */
  readonly Arn?: string | undefined;
}

/** Specifies a separate directory for each type of file to store for an AS2 message. */
export interface Agreement_CustomDirectories {
  /** Specifies a location to store the failed files for an AS2 message. */
  readonly FailedFilesDirectory?: string | undefined;
  /** Specifies a location to store the MDN file for an AS2 message. */
  readonly MdnFilesDirectory?: string | undefined;
  /** Specifies a location to store the payload file for an AS2 message. */
  readonly PayloadFilesDirectory?: string | undefined;
  /** Specifies a location to store the status file for an AS2 message. */
  readonly StatusFilesDirectory?: string | undefined;
  /** Specifies a location to store the temporary processing file for an AS2 message. */
  readonly TemporaryFilesDirectory?: string | undefined;
}

/** `AWS::Transfer::Certificate`: Imports the signing and encryption certificates that you need to create local (AS2) profiles and partner profiles. */
export interface Certificate {
  /** An optional date that specifies when the certificate becomes active. */
  readonly ActiveDate?: string | undefined;
  /** The file name for the certificate. */
  readonly Certificate?: string | undefined;
  /** The list of certificates that make up the chain for the certificate. */
  readonly CertificateChain?: string | undefined;
  /** The name or description that's used to identity the certificate. */
  readonly Description?: string | undefined;
  /** An optional date that specifies when the certificate becomes inactive. */
  readonly InactiveDate?: string | undefined;
  /** The file that contains the private key for the certificate that's being imported. */
  readonly PrivateKey?: string | undefined;
  /** Key-value pairs that can be used to group and search for certificates. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies how this certificate is used. */
  readonly Usage?: string | undefined;
  /** The unique Amazon Resource Name (ARN) for the certificate. */
  readonly Arn?: string | undefined;
  /** An array of identifiers for the imported certificates. */
  readonly CertificateId?: string | undefined;
  /** The final date that the certificate is valid. */
  readonly NotAfterDate?: string | undefined;
  /** The earliest date that the certificate is valid. */
  readonly NotBeforeDate?: string | undefined;
  /** The serial number for the certificate. */
  readonly Serial?: string | undefined;
  /** The certificate can be either `ACTIVE`, `PENDING_ROTATION`, or `INACTIVE`. */
  readonly Status?: string | undefined;
  /** If a private key has been specified for the certificate, its type is `CERTIFICATE_WITH_PRIVATE_KEY`. */
  readonly Type?: string | undefined;
}

/** `AWS::Transfer::Connector`: Creates the connector, which captures the parameters for a connection for the AS2 or SFTP protocol. */
export interface Connector {
  /** Connectors are used to send files using either the AS2 or SFTP protocol. */
  readonly AccessRole?: string | undefined;
  /** A structure that contains the parameters for an AS2 connector object. */
  readonly As2Config?: Connector_As2Config | undefined;
  /** Current egress configuration of the connector, showing how traffic is routed to the SFTP server. */
  readonly EgressConfig?: Connector_ConnectorEgressConfig | undefined;
  /** Type of egress configuration for the connector. */
  readonly EgressType?: string | undefined;
  /** IP address type for Connector */
  readonly IpAddressType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a connector to turn on… */
  readonly LoggingRole?: string | undefined;
  /** The text name of the security policy for the specified connector. */
  readonly SecurityPolicyName?: string | undefined;
  /** A structure that contains the parameters for an SFTP connector object. */
  readonly SftpConfig?: Connector_SftpConfig | undefined;
  /** Key-value pairs that can be used to group and search for connectors. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The URL of the partner's AS2 or SFTP endpoint. */
  readonly Url?: string | undefined;
  /** Specifies the unique Amazon Resource Name (ARN) for the connector. */
  readonly Arn?: string | undefined;
  /** The service-assigned ID of the connector that is created. */
  readonly ConnectorId?: string | undefined;
  /** Error message providing details when the connector is in ERRORED status. */
  readonly ErrorMessage?: string | undefined;
  /** The list of egress IP addresses of this connector. */
  readonly ServiceManagedEgressIpAddresses?: readonly string[] | undefined;
  /** Current status of the connector. */
  readonly Status?: string | undefined;
}

/** A structure that contains the parameters for an AS2 connector object. */
export interface Connector_As2Config {
  readonly AsyncMdnConfig?: Connector_ConnectorAsyncMdnConfig | undefined;
  /** Provides Basic authentication support to the AS2 Connectors API. */
  readonly BasicAuthSecretId?: string | undefined;
  /** Specifies whether the AS2 file is compressed. */
  readonly Compression?: string | undefined;
  /** The algorithm that is used to encrypt the file. */
  readonly EncryptionAlgorithm?: string | undefined;
  /** A unique identifier for the AS2 local profile. */
  readonly LocalProfileId?: string | undefined;
  /** Used for outbound requests (from an AWS Transfer Family connector to a partner AS2 server) to determine whether the… */
  readonly MdnResponse?: string | undefined;
  /** The signing algorithm for the MDN response. */
  readonly MdnSigningAlgorithm?: string | undefined;
  /** Used as the `Subject` HTTP header attribute in AS2 messages that are being sent with the connector. */
  readonly MessageSubject?: string | undefined;
  /** A unique identifier for the partner profile for the connector. */
  readonly PartnerProfileId?: string | undefined;
  /** Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message. */
  readonly PreserveContentType?: string | undefined;
  /** The algorithm that is used to sign the AS2 messages sent with the connector. */
  readonly SigningAlgorithm?: string | undefined;
}

export interface Connector_ConnectorAsyncMdnConfig {
  readonly ServerIds?: readonly string[] | undefined;
  /** URL of the server to receive the MDN response on */
  readonly Url?: string | undefined;
}

/** Configuration structure that defines how traffic is routed from the connector to the SFTP server. */
export interface Connector_ConnectorEgressConfig {
  /** VPC_LATTICE configuration for routing connector traffic through customer VPCs. */
  readonly VpcLattice?: Connector_ConnectorVpcLatticeEgressConfig | undefined;
}

/** VPC_LATTICE egress configuration that specifies the Resource Configuration ARN and port for connecting to SFTP servers… */
export interface Connector_ConnectorVpcLatticeEgressConfig {
  /** Port number for connecting to the SFTP server through VPC_LATTICE. */
  readonly PortNumber?: number | undefined;
  /** ARN of the VPC_LATTICE Resource Configuration that defines the target SFTP server location. */
  readonly ResourceConfigurationArn?: string | undefined;
}

/** A structure that contains the parameters for an SFTP connector object. */
export interface Connector_SftpConfig {
  /** Specify the number of concurrent connections that your connector creates to the remote server. */
  readonly MaxConcurrentConnections?: number | undefined;
  /** Specifies the order in which the connector attempts to use secret versions during authentication. */
  readonly OrderedUserSecretVersionStages?: readonly string[] | undefined;
  /** The public portion of the host key, or keys, that are used to identify the external server to which you are connecting. */
  readonly TrustedHostKeys?: readonly string[] | undefined;
  /** The identifier for the secret (in AWS Secrets Manager) that contains the SFTP user's private key, password, or both. */
  readonly UserSecretId?: string | undefined;
}

/** `AWS::Transfer::HostKey`: Resource type definition for AWS::Transfer::HostKey */
export interface HostKey {
  /** The text description for this host key. */
  readonly Description?: string | undefined;
  /** The private key portion of an SSH key pair. */
  readonly HostKeyBody?: string | undefined;
  /** The identifier of the server that contains the host key. */
  readonly ServerId?: string | undefined;
  /** Key-value pairs that can be used to group and search for host keys. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The unique Amazon Resource Name (ARN) for the host key. */
  readonly Arn?: string | undefined;
  /** The date on which the host key was added to the server. */
  readonly DateImported?: string | undefined;
  /** The public key fingerprint, which is a short sequence of bytes used to identify the longer public key. */
  readonly HostKeyFingerprint?: string | undefined;
  /** A unique identifier for the host key. */
  readonly HostKeyId?: string | undefined;
  /** The encryption algorithm that is used for the host key. */
  readonly Type?: string | undefined;
}

/** `AWS::Transfer::Profile`: Creates the local or partner profile to use for AS2 transfers. */
export interface Profile {
  /** The `As2Id` is the AS2-name, as defined in the RFC 4130. */
  readonly As2Id?: string | undefined;
  /** An array of identifiers for the imported certificates. */
  readonly CertificateIds?: readonly string[] | undefined;
  /** Indicates whether to list only `LOCAL` type profiles or only `PARTNER` type profiles. */
  readonly ProfileType?: string | undefined;
  /** Key-value pairs that can be used to group and search for profiles. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name associated with the profile, in the form… */
  readonly Arn?: string | undefined;
  /** The unique identifier for the AS2 profile, returned after the API call succeeds. */
  readonly ProfileId?: string | undefined;
}

/** `AWS::Transfer::Server`: Instantiates an auto-scaling virtual server based on the selected file transfer protocol in AWS. */
export interface Server {
  /** The Amazon Resource Name (ARN) of the Certificate Manager (ACM) certificate. */
  readonly Certificate?: string | undefined;
  /** Specifies the domain of the storage system that is used for file transfers. */
  readonly Domain?: string | undefined;
  /** The virtual private cloud (VPC) endpoint settings that are configured for your server. */
  readonly EndpointDetails?: Server_EndpointDetails | undefined;
  /** The type of endpoint that you want your server to use. */
  readonly EndpointType?: string | undefined;
  /** Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`. */
  readonly IdentityProviderDetails?: Server_IdentityProviderDetails | undefined;
  /** The mode of authentication for a server. */
  readonly IdentityProviderType?: string | undefined;
  /** Specifies whether to use IPv4 only, or to use dual-stack (IPv4 and IPv6) for your AWS Transfer Family endpoint. */
  readonly IpAddressType?: string | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a server to turn on… */
  readonly LoggingRole?: string | undefined;
  /** Specifies a string to display when users connect to a server. */
  readonly PostAuthenticationLoginBanner?: string | undefined;
  /** Specifies a string to display when users connect to a server. */
  readonly PreAuthenticationLoginBanner?: string | undefined;
  /** The protocol settings that are configured for your server. */
  readonly ProtocolDetails?: Server_ProtocolDetails | undefined;
  /** Specifies the file transfer protocol or protocols over which your file transfer protocol client can connect to your… */
  readonly Protocols?: readonly string[] | undefined;
  /** Specifies whether or not performance for your Amazon S3 directories is optimized. */
  readonly S3StorageOptions?: Server_S3StorageOptions | undefined;
  /** Specifies the name of the security policy for the server. */
  readonly SecurityPolicyName?: string | undefined;
  /** Specifies the log groups to which your server logs are sent. */
  readonly StructuredLogDestinations?: readonly string[] | undefined;
  /** Key-value pairs that can be used to group and search for servers. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow. */
  readonly WorkflowDetails?: Server_WorkflowDetails | undefined;
  /** Specifies the unique Amazon Resource Name (ARN) of the server. */
  readonly Arn?: string | undefined;
  /** The list of egress IP addresses of this server. */
  readonly As2ServiceManagedEgressIpAddresses?: readonly string[] | undefined;
  /** Specifies the unique system-assigned identifier for a server that you instantiate. */
  readonly ServerId?: string | undefined;
  /** The condition of the server that was described. */
  readonly State?: string | undefined;
}

/** The virtual private cloud (VPC) endpoint settings that are configured for your server. */
export interface Server_EndpointDetails {
  /** A list of address allocation IDs that are required to attach an Elastic IP address to your server's endpoint. */
  readonly AddressAllocationIds?: readonly string[] | undefined;
  /** A list of security groups IDs that are available to attach to your server's endpoint. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** A list of subnet IDs that are required to host your server endpoint in your VPC. */
  readonly SubnetIds?: readonly string[] | undefined;
  /** The ID of the VPC endpoint. */
  readonly VpcEndpointId?: string | undefined;
  /** The VPC ID of the virtual private cloud in which the server's endpoint will be hosted. */
  readonly VpcId?: string | undefined;
}

/** Required when `IdentityProviderType` is set to `AWS_DIRECTORY_SERVICE`, `AWS _LAMBDA` or `API_GATEWAY`. */
export interface Server_IdentityProviderDetails {
  /** The identifier of the AWS Directory Service directory that you want to use as your identity provider. */
  readonly DirectoryId?: string | undefined;
  /** The ARN for a Lambda function to use for the Identity provider. */
  readonly Function?: string | undefined;
  /** This parameter is only applicable if your `IdentityProviderType` is `API_GATEWAY`. */
  readonly InvocationRole?: string | undefined;
  /** For SFTP-enabled servers, and for custom identity providers only, you can specify whether to authenticate using a… */
  readonly SftpAuthenticationMethods?: string | undefined;
  /** Provides the location of the service endpoint used to authenticate users. */
  readonly Url?: string | undefined;
}

/** The protocol settings that are configured for your server. */
export interface Server_ProtocolDetails {
  /** List of `As2Transport` objects. */
  readonly As2Transports?: readonly string[] | undefined;
  /** Indicates passive mode, for FTP and FTPS protocols. */
  readonly PassiveIp?: string | undefined;
  readonly ProxyConfig?: Server_ProxyConfig | undefined;
  /** Use the `SetStatOption` to ignore the error that is generated when the client attempts to use `SETSTAT` on a file you… */
  readonly SetStatOption?: string | undefined;
  /** A property used with Transfer Family servers that use the FTPS protocol. */
  readonly TlsSessionResumptionMode?: string | undefined;
}

export interface Server_ProxyConfig {
  readonly SftpMode?: string | undefined;
}

/** The Amazon S3 storage options that are configured for your server. */
export interface Server_S3StorageOptions {
  /** Specifies whether or not performance for your Amazon S3 directories is optimized. */
  readonly DirectoryListingOptimization?: string | undefined;
}

/** Specifies the workflow ID for the workflow to assign and the execution role that's used for executing the workflow. */
export interface Server_WorkflowDetail {
  /** Includes the necessary permissions for S3, EFS, and Lambda operations that Transfer can assume, so that all workflow… */
  readonly ExecutionRole?: string | undefined;
  /** A unique identifier for the workflow. */
  readonly WorkflowId?: string | undefined;
}

/** Container for the `WorkflowDetail` data type. */
export interface Server_WorkflowDetails {
  /** A trigger that starts a workflow if a file is only partially uploaded. */
  readonly OnPartialUpload?: readonly Server_WorkflowDetail[] | undefined;
  /** A trigger that starts a workflow. */
  readonly OnUpload?: readonly Server_WorkflowDetail[] | undefined;
}

/** `AWS::Transfer::User`: The `AWS::Transfer::User` resource creates a user and associates them with an existing server. */
export interface User {
  /** The landing directory (folder) for a user when they log in to the server using the client. */
  readonly HomeDirectory?: string | undefined;
  /** Logical directory mappings that specify what Amazon S3 or Amazon EFS paths and keys should be visible to your user and… */
  readonly HomeDirectoryMappings?: readonly User_HomeDirectoryMapEntry[] | undefined;
  /** The type of landing directory (folder) that you want your users' home directory to be when they log in to the server. */
  readonly HomeDirectoryType?: string | undefined;
  /** A session policy for your user so you can use the same IAM role across multiple users. */
  readonly Policy?: PolicyDocument | undefined;
  /** Specifies the full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs (… */
  readonly PosixProfile?: User_PosixProfile | undefined;
  /** The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that controls your users' access to… */
  readonly Role?: string | undefined;
  /** A system-assigned unique identifier for a server instance. */
  readonly ServerId?: string | undefined;
  /** Specifies the public key portion of the Secure Shell (SSH) keys stored for the described user. */
  readonly SshPublicKeys?: readonly string[] | undefined;
  /** Key-value pairs that can be used to group and search for users. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A unique string that identifies a user and is associated with a `ServerId`. */
  readonly UserName?: string | undefined;
  /** The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region. */
  readonly Arn?: string | undefined;
}

/** Represents an object that contains entries and targets for `HomeDirectoryMappings`. */
export interface User_HomeDirectoryMapEntry {
  /** Represents an entry for `HomeDirectoryMappings`. */
  readonly Entry?: string | undefined;
  /** Represents the map target that is used in a `HomeDirectoryMapEntry`. */
  readonly Target?: string | undefined;
  /** Specifies the type of mapping. */
  readonly Type?: string | undefined;
}

/** The full POSIX identity, including user ID ( `Uid` ), group ID ( `Gid` ), and any secondary groups IDs (… */
export interface User_PosixProfile {
  /** The POSIX group ID used for all EFS operations by this user. */
  readonly Gid?: number | undefined;
  /** The secondary POSIX group IDs used for all EFS operations by this user. */
  readonly SecondaryGids?: readonly number[] | undefined;
  /** The POSIX user ID used for all EFS operations by this user. */
  readonly Uid?: number | undefined;
}

/** `AWS::Transfer::WebApp`: Creates a web app based on specified parameters, and returns the ID for the new web app. */
export interface WebApp {
  /** The `AccessEndpoint` is the URL that you provide to your users for them to interact with the Transfer Family web app. */
  readonly AccessEndpoint?: string | undefined;
  readonly EndpointDetails?: WebApp_EndpointDetails | undefined;
  /** You can provide a structure that contains the details for the identity provider to use with your web app. */
  readonly IdentityProviderDetails?: WebApp_IdentityProviderDetails | undefined;
  /** Key-value pairs that can be used to group and search for web apps. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A structure that contains the customization fields for the web app. */
  readonly WebAppCustomization?: WebApp_WebAppCustomization | undefined;
  /** Setting for the type of endpoint policy for the web app. */
  readonly WebAppEndpointPolicy?: string | undefined;
  /** A union that contains the value for number of concurrent connections or the user sessions on your web app. */
  readonly WebAppUnits?: WebApp_WebAppUnits | undefined;
  /** The Amazon Resource Name (ARN) of the web app. */
  readonly Arn?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  /** The unique identifier for the web app. */
  readonly WebAppId?: string | undefined;
}

export interface WebApp_EndpointDetails {
  /** You can provide a structure that contains the details for the VPC endpoint to use with your web app. */
  readonly Vpc?: WebApp_Vpc | undefined;
}

/** A structure that describes the values to use for the SSO settings when you create or update a web app. */
export interface WebApp_IdentityProviderDetails {
  /** The Amazon Resource Name (ARN) for the IAM Identity Center application. */
  readonly ApplicationArn?: string | undefined;
  /** The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app. */
  readonly InstanceArn?: string | undefined;
  /** The IAM role in IAM Identity Center used for the web app. */
  readonly Role?: string | undefined;
}

/** You can provide a structure that contains the details for the VPC endpoint to use with your web app. */
export interface WebApp_Vpc {
  /** The IP address type for the VPC endpoint used by the web app. */
  readonly IpAddressType?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
}

/** A structure that contains the customization fields for the web app. */
export interface WebApp_WebAppCustomization {
  /** Returns an icon file data string (in base64 encoding). */
  readonly FaviconFile?: string | undefined;
  /** Returns a logo file data string (in base64 encoding). */
  readonly LogoFile?: string | undefined;
  /** Returns the page title that you defined for your web app. */
  readonly Title?: string | undefined;
}

/** Contains an integer value that represents the value for number of concurrent connections or the user sessions on your… */
export interface WebApp_WebAppUnits {
  /** An integer that represents the number of units for your desired number of concurrent connections, or the number of user… */
  readonly Provisioned?: number | undefined;
}

/** `AWS::Transfer::Workflow`: Allows you to create a workflow with specified steps and step details the workflow invokes after file transfer… */
export interface Workflow {
  /** Specifies the text description for the workflow. */
  readonly Description?: string | undefined;
  /** Specifies the steps (actions) to take if errors are encountered during execution of the workflow. */
  readonly OnExceptionSteps?: readonly Workflow_WorkflowStep[] | undefined;
  /** Specifies the details for the steps that are in the specified workflow. */
  readonly Steps?: readonly Workflow_WorkflowStep[] | undefined;
  /** Key-value pairs that can be used to group and search for workflows. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Specifies the unique Amazon Resource Name (ARN) for the workflow. */
  readonly Arn?: string | undefined;
  /** A unique identifier for a workflow. */
  readonly WorkflowId?: string | undefined;
}

/** Details for a step that performs a file copy. */
export interface Workflow_CopyStepDetails {
  /** Specifies the location for the file being copied. */
  readonly DestinationFileLocation?: Workflow_S3FileLocation | undefined;
  /** The name of the step, used as an identifier. */
  readonly Name?: string | undefined;
  /** A flag that indicates whether to overwrite an existing file of the same name. */
  readonly OverwriteExisting?: string | undefined;
  /** Specifies which file to use as input to the workflow step. */
  readonly SourceFileLocation?: string | undefined;
}

/** Details for a step that invokes an AWS Lambda function. */
export interface Workflow_CustomStepDetails {
  /** The name of the step, used as an identifier. */
  readonly Name?: string | undefined;
  /** Specifies which file to use as input to the workflow step. */
  readonly SourceFileLocation?: string | undefined;
  /** The ARN for the Lambda function that is being called. */
  readonly Target?: string | undefined;
  /** Timeout, in seconds, for the step. */
  readonly TimeoutSeconds?: number | undefined;
}

/** Details for a step that decrypts an encrypted file. */
export interface Workflow_DecryptStepDetails {
  /** Specifies the location for the file being decrypted. */
  readonly DestinationFileLocation?: Workflow_InputFileLocation | undefined;
  /** The name of the step, used as an identifier. */
  readonly Name?: string | undefined;
  /** A flag that indicates whether to overwrite an existing file of the same name. */
  readonly OverwriteExisting?: string | undefined;
  /** Specifies which file to use as input to the workflow step. */
  readonly SourceFileLocation?: string | undefined;
  /** The type of encryption used. */
  readonly Type?: string | undefined;
}

/** An object that contains the name and file location for a file being deleted by a workflow. */
export interface Workflow_DeleteStepDetails {
  /** The name of the step, used as an identifier. */
  readonly Name?: string | undefined;
  /** Specifies which file to use as input to the workflow step. */
  readonly SourceFileLocation?: string | undefined;
}

/** Specifies the Amazon EFS identifier and the path for the file being used. */
export interface Workflow_EfsInputFileLocation {
  /** The identifier of the file system, assigned by Amazon EFS. */
  readonly FileSystemId?: string | undefined;
  /** The pathname for the folder being used by a workflow. */
  readonly Path?: string | undefined;
}

/** Specifies the location for the file that's being processed. */
export interface Workflow_InputFileLocation {
  /** Specifies the details for the Amazon Elastic File System (Amazon EFS) file that's being decrypted. */
  readonly EfsFileLocation?: Workflow_EfsInputFileLocation | undefined;
  /** Specifies the details for the Amazon S3 file that's being copied or decrypted. */
  readonly S3FileLocation?: Workflow_S3InputFileLocation | undefined;
}

/** Specifies the S3 details for the file being used, such as bucket, ETag, and so forth. */
export interface Workflow_S3FileLocation {
  /** Specifies the details for the file location for the file that's being used in the workflow. */
  readonly S3FileLocation?: Workflow_S3InputFileLocation | undefined;
}

/** Specifies the details for the Amazon S3 location for an input file to a workflow. */
export interface Workflow_S3InputFileLocation {
  /** Specifies the S3 bucket for the customer input file. */
  readonly Bucket?: string | undefined;
  /** The name assigned to the file when it was created in Amazon S3. */
  readonly Key?: string | undefined;
}

/** Specifies the key-value pair that are assigned to a file during the execution of a Tagging step. */
export interface Workflow_S3Tag {
  /** The name assigned to the tag that you create. */
  readonly Key?: string | undefined;
  /** The value that corresponds to the key. */
  readonly Value?: string | undefined;
}

/** Details for a step that creates one or more tags. */
export interface Workflow_TagStepDetails {
  /** The name of the step, used as an identifier. */
  readonly Name?: string | undefined;
  /** Specifies which file to use as input to the workflow step. */
  readonly SourceFileLocation?: string | undefined;
  /** Array that contains from 1 to 10 key/value pairs. */
  readonly Tags?: readonly Workflow_S3Tag[] | undefined;
}

/** The basic building block of a workflow. */
export interface Workflow_WorkflowStep {
  /** Details for a step that performs a file copy. */
  readonly CopyStepDetails?: Workflow_CopyStepDetails | undefined;
  /** Details for a step that invokes an AWS Lambda function. */
  readonly CustomStepDetails?: Workflow_CustomStepDetails | undefined;
  /** Details for a step that decrypts an encrypted file. */
  readonly DecryptStepDetails?: Workflow_DecryptStepDetails | undefined;
  /** Details for a step that deletes the file. */
  readonly DeleteStepDetails?: Workflow_DeleteStepDetails | undefined;
  /** Details for a step that creates one or more tags. */
  readonly TagStepDetails?: Workflow_TagStepDetails | undefined;
  /** Currently, the following step types are supported. */
  readonly Type?: string | undefined;
}
