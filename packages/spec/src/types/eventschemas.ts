// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';

/** `AWS::EventSchemas::Discoverer`: Use the `AWS::EventSchemas::Discoverer` resource to specify a discoverer that is associated with an event bus. */
export interface Discoverer {
  /** Allows for the discovery of the event schemas that are sent to the event bus from another account. */
  readonly CrossAccount?: boolean | undefined;
  /** A description for the discoverer. */
  readonly Description?: string | undefined;
  /** The ARN of the event bus. */
  readonly SourceArn?: string | undefined;
  /** Tags associated with the resource. */
  readonly Tags?: readonly Discoverer_TagsEntry[] | undefined;
  /** The ARN of the discoverer. */
  readonly DiscovererArn?: string | undefined;
  /** The ID of the discoverer. */
  readonly DiscovererId?: string | undefined;
  /** The state of the discoverer. */
  readonly State?: string | undefined;
}

/** Tags to associate with the discoverer. */
export interface Discoverer_TagsEntry {
  /** The key of a key-value pair. */
  readonly Key?: string | undefined;
  /** The value of a key-value pair. */
  readonly Value?: string | undefined;
}

/** `AWS::EventSchemas::Registry`: Use the `AWS::EventSchemas::Registry` to specify a schema registry. */
export interface Registry {
  /** A description of the registry to be created. */
  readonly Description?: string | undefined;
  /** The name of the schema registry. */
  readonly RegistryName?: string | undefined;
  /** Tags to associate with the registry. */
  readonly Tags?: readonly Registry_TagsEntry[] | undefined;
  /** The ARN of the registry. */
  readonly RegistryArn?: string | undefined;
}

/** Tags to associate with the schema registry. */
export interface Registry_TagsEntry {
  /** The key of a key-value pair. */
  readonly Key?: string | undefined;
  /** The value of a key-value pair. */
  readonly Value?: string | undefined;
}

/** `AWS::EventSchemas::RegistryPolicy`: Use the `AWS::EventSchemas::RegistryPolicy` resource to specify resource-based policies for an EventBridge Schema… */
export interface RegistryPolicy {
  /** A resource-based policy. */
  readonly Policy?: PolicyDocument | undefined;
  /** The name of the registry. */
  readonly RegistryName?: string | undefined;
  /** The revision ID of the policy. */
  readonly RevisionId?: string | undefined;
  /** The ID of the policy. */
  readonly Id?: string | undefined;
}

/** `AWS::EventSchemas::Schema`: Use the `AWS::EventSchemas::Schema` resource to specify an event schema. */
export interface Schema {
  /** The source of the schema definition. */
  readonly Content?: string | undefined;
  /** A description of the schema. */
  readonly Description?: string | undefined;
  /** The name of the schema registry. */
  readonly RegistryName?: string | undefined;
  /** The name of the schema. */
  readonly SchemaName?: string | undefined;
  /** Tags associated with the schema. */
  readonly Tags?: readonly Schema_TagsEntry[] | undefined;
  /** The type of schema. */
  readonly Type?: string | undefined;
  /** The date and time that schema was modified. */
  readonly LastModified?: string | undefined;
  /** The ARN of the schema. */
  readonly SchemaArn?: string | undefined;
  /** The version number of the schema. */
  readonly SchemaVersion?: string | undefined;
  /** The date the schema version was created. */
  readonly VersionCreatedDate?: string | undefined;
}

/** Tags to associate with the schema. */
export interface Schema_TagsEntry {
  /** The key of a key-value pair. */
  readonly Key?: string | undefined;
  /** The value of a key-value pair. */
  readonly Value?: string | undefined;
}
