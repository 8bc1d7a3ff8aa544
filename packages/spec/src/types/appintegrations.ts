// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AppIntegrations::Application`: Creates and persists an Application resource. */
export interface Application {
  readonly ApplicationConfig?: Application_ApplicationConfig | undefined;
  /** The configuration for where the application should be loaded from. */
  readonly ApplicationSourceConfig?: Application_ApplicationSourceConfig | undefined;
  /** The type of application */
  readonly ApplicationType?: string | undefined;
  /** The description of the application. */
  readonly Description?: string | undefined;
  readonly IframeConfig?: Application_IframeConfig | undefined;
  /** The initialization timeout in milliseconds. */
  readonly InitializationTimeout?: number | undefined;
  /** Indicates whether the application is a service. */
  readonly IsService?: boolean | undefined;
  /** The name of the application. */
  readonly Name?: string | undefined;
  /** The namespace of the application. */
  readonly Namespace?: string | undefined;
  /** The configuration of events or requests that the application has access to. */
  readonly Permissions?: readonly string[] | undefined;
  /** The tags used to organize, track, or control access for this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the Application. */
  readonly ApplicationArn?: string | undefined;
  /** A unique identifier for the Application. */
  readonly Id?: string | undefined;
}

export interface Application_ApplicationConfig {
  readonly ContactHandling?: Application_ContactHandling | undefined;
}

/** The configuration for where the application should be loaded from. */
export interface Application_ApplicationSourceConfig {
  /** The external URL source for the application. */
  readonly ExternalUrlConfig?: Application_ExternalUrlConfig | undefined;
}

export interface Application_ContactHandling {
  readonly Scope?: string | undefined;
}

/** The external URL source for the application. */
export interface Application_ExternalUrlConfig {
  /** The URL to access the application. */
  readonly AccessUrl?: string | undefined;
  /** Additional URLs to allow list if different than the access URL. */
  readonly ApprovedOrigins?: readonly string[] | undefined;
}

export interface Application_IframeConfig {
  readonly Allow?: readonly string[] | undefined;
  readonly Sandbox?: readonly string[] | undefined;
}

/** `AWS::AppIntegrations::DataIntegration`: Creates and persists a DataIntegration resource. */
export interface DataIntegration {
  /** A description of the DataIntegration. */
  readonly Description?: string | undefined;
  /** The configuration for what files should be pulled from the source. */
  readonly FileConfiguration?: DataIntegration_FileConfiguration | undefined;
  /** The KMS key for the DataIntegration. */
  readonly KmsKey?: string | undefined;
  /** The name of the DataIntegration. */
  readonly Name?: string | undefined;
  /** The configuration for what data should be pulled from the source. */
  readonly ObjectConfiguration?: { readonly [key: string]: { readonly [key: string]: readonly string[] | undefined } | undefined } | undefined;
  /** The name of the data and how often it should be pulled from the source. */
  readonly ScheduleConfig?: DataIntegration_ScheduleConfig | undefined;
  /** The URI of the data source. */
  readonly SourceURI?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the DataIntegration. */
  readonly DataIntegrationArn?: string | undefined;
  /** A unique identifier. */
  readonly Id?: string | undefined;
}

/** The configuration for what files should be pulled from the source. */
export interface DataIntegration_FileConfiguration {
  /** Restrictions for what files should be pulled from the source. */
  readonly Filters?: { readonly [key: string]: readonly string[] | undefined } | undefined;
  /** Identifiers for the source folders to pull all files from recursively. */
  readonly Folders?: readonly string[] | undefined;
}

/** The name of the data and how often it should be pulled from the source. */
export interface DataIntegration_ScheduleConfig {
  /** The start date for objects to import in the first flow run as an Unix/epoch timestamp in milliseconds or in ISO-8601… */
  readonly FirstExecutionFrom?: string | undefined;
  /** The name of the object to pull from the data source. */
  readonly Object?: string | undefined;
  /** How often the data should be pulled from data source. */
  readonly ScheduleExpression?: string | undefined;
}

/** `AWS::AppIntegrations::EventIntegration`: Creates an event integration. */
export interface EventIntegration {
  /** The event integration description. */
  readonly Description?: string | undefined;
  /** The Amazon EventBridge bus for the event integration. */
  readonly EventBridgeBus?: string | undefined;
  /** The event integration filter. */
  readonly EventFilter?: EventIntegration_EventFilter | undefined;
  /** The name of the event integration. */
  readonly Name?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the event integration. */
  readonly EventIntegrationArn?: string | undefined;
}

/** The event integration filter. */
export interface EventIntegration_EventFilter {
  /** The source of the events. */
  readonly Source?: string | undefined;
}
