// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::CodeStarConnections::Connection`: The AWS::CodeStarConnections::Connection resource can be used to connect external source providers with services like… */
export interface Connection {
  /** The name of the connection. */
  readonly ConnectionName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the host associated with the connection. */
  readonly HostArn?: string | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType?: string | undefined;
  /** Specifies the tags applied to the resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connection. */
  readonly ConnectionArn?: string | undefined;
  /** The current status of the connection. */
  readonly ConnectionStatus?: string | undefined;
  /** The AWS account ID of the owner of the connection. */
  readonly OwnerAccountId?: string | undefined;
}

/** `AWS::CodeStarConnections::RepositoryLink`: Information about the repository link resource, such as the repository link ARN, the associated connection ARN,… */
export interface RepositoryLink {
  /** The Amazon Resource Name (ARN) of the connection associated with the repository link. */
  readonly ConnectionArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link. */
  readonly EncryptionKeyArn?: string | undefined;
  /** The owner ID for the repository associated with the repository link, such as the owner ID in GitHub. */
  readonly OwnerId?: string | undefined;
  /** The name of the repository associated with the repository link. */
  readonly RepositoryName?: string | undefined;
  /** The tags for the repository to be associated with the repository link. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType?: string | undefined;
  /** A unique Amazon Resource Name (ARN) to designate the repository link. */
  readonly RepositoryLinkArn?: string | undefined;
  /** A UUID that uniquely identifies the RepositoryLink. */
  readonly RepositoryLinkId?: string | undefined;
}

/** `AWS::CodeStarConnections::SyncConfiguration`: Information, such as repository, branch, provider, and resource names for a specific sync configuration. */
export interface SyncConfiguration {
  /** The branch associated with a specific sync configuration. */
  readonly Branch?: string | undefined;
  /** The file path to the configuration file associated with a specific sync configuration. */
  readonly ConfigFile?: string | undefined;
  /** Whether to enable or disable publishing of deployment status to source providers. */
  readonly PublishDeploymentStatus?: string | undefined;
  /** The ID of the repository link associated with a specific sync configuration. */
  readonly RepositoryLinkId?: string | undefined;
  /** The name of the connection resource associated with a specific sync configuration. */
  readonly ResourceName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration. */
  readonly RoleArn?: string | undefined;
  /** The type of sync for a specific sync configuration. */
  readonly SyncType?: string | undefined;
  /** When to trigger Git sync to begin the stack update. */
  readonly TriggerResourceUpdateOn?: string | undefined;
  /** The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub. */
  readonly OwnerId?: string | undefined;
  /** The name of the external provider where your third-party code repository is configured. */
  readonly ProviderType?: string | undefined;
  /** The name of the repository that is being synced to. */
  readonly RepositoryName?: string | undefined;
}
