// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Location::APIKey`: The API key resource in your AWS account, which lets you grant actions for Amazon Location resources to the API key… */
export interface APIKey {
  /** Updates the description for the API key resource. */
  readonly Description?: string | undefined;
  /** The optional timestamp for when the API key resource will expire in ISO 8601 format. */
  readonly ExpireTime?: string | undefined;
  /** ForceDelete bypasses an API key's expiry conditions and deletes the key. */
  readonly ForceDelete?: boolean | undefined;
  /** The boolean flag to be included for updating `ExpireTime` or Restrictions details. */
  readonly ForceUpdate?: boolean | undefined;
  /** A custom name for the API key resource. */
  readonly KeyName?: string | undefined;
  /** Whether the API key should expire. */
  readonly NoExpiry?: boolean | undefined;
  /** The API key restrictions for the API key resource. */
  readonly Restrictions?: APIKey_ApiKeyRestrictions | undefined;
  /** Applies one or more tags to the map resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the resource. */
  readonly Arn?: string | undefined;
  /** The timestamp for when the API key resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** The Amazon Resource Name (ARN) for the API key resource. */
  readonly KeyArn?: string | undefined;
  /** The timestamp for when the API key resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

export interface APIKey_AndroidApp {
  readonly CertificateFingerprint?: string | undefined;
  readonly Package?: string | undefined;
}

/** API Restrictions on the allowed actions, resources, and referers for an API key resource. */
export interface APIKey_ApiKeyRestrictions {
  /** A list of allowed actions that an API key resource grants permissions to perform. */
  readonly AllowActions?: readonly string[] | undefined;
  readonly AllowAndroidApps?: readonly APIKey_AndroidApp[] | undefined;
  readonly AllowAppleApps?: readonly APIKey_AppleApp[] | undefined;
  /** An optional list of allowed HTTP referers for which requests must originate from. */
  readonly AllowReferers?: readonly string[] | undefined;
  /** A list of allowed resource ARNs that a API key bearer can perform actions on. */
  readonly AllowResources?: readonly string[] | undefined;
}

export interface APIKey_AppleApp {
  readonly BundleId?: string | undefined;
}

/** `AWS::Location::GeofenceCollection`: The `AWS::Location::GeofenceCollection` resource specifies the ability to detect and act when a tracked device enters… */
export interface GeofenceCollection {
  /** A custom name for the geofence collection. */
  readonly CollectionName?: string | undefined;
  /** An optional description for the geofence collection. */
  readonly Description?: string | undefined;
  /** A key identifier for an AWS KMS customer managed key. */
  readonly KmsKeyId?: string | undefined;
  readonly PricingPlan?: string | undefined;
  /** This shape is deprecated since 2022-02-01. */
  readonly PricingPlanDataSource?: string | undefined;
  /** Applies one or more tags to the geofence collection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the geofence collection resource. */
  readonly Arn?: string | undefined;
  /** Synonym for `Arn`. */
  readonly CollectionArn?: string | undefined;
  /** The timestamp for when the geofence collection resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** The timestamp for when the geofence collection resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

/** `AWS::Location::Map`: The `AWS::Location::Map` resource specifies a map resource in your AWS account, which provides map tiles of different… */
export interface Map {
  /** Specifies the `MapConfiguration`, including the map style, for the map resource that you create. */
  readonly Configuration?: Map_MapConfiguration | undefined;
  /** An optional description for the map resource. */
  readonly Description?: string | undefined;
  /** The name for the map resource. */
  readonly MapName?: string | undefined;
  /** No longer used. */
  readonly PricingPlan?: string | undefined;
  /** Applies one or more tags to the map resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the map resource. */
  readonly Arn?: string | undefined;
  /** The timestamp for when the map resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  readonly DataSource?: string | undefined;
  /** Synonym for `Arn`. */
  readonly MapArn?: string | undefined;
  /** The timestamp for when the map resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

/** Specifies the map tile style selected from an available provider. */
export interface Map_MapConfiguration {
  /** Specifies the custom layers for the style. */
  readonly CustomLayers?: readonly string[] | undefined;
  /** Specifies the map political view selected from an available data provider. */
  readonly PoliticalView?: string | undefined;
  /** Specifies the map style selected from an available data provider. */
  readonly Style?: string | undefined;
}

/** `AWS::Location::PlaceIndex`: Specifies a place index resource in your AWS account. */
export interface PlaceIndex {
  /** Specifies the geospatial data provider for the new place index. */
  readonly DataSource?: string | undefined;
  /** Specifies the data storage option requesting Places. */
  readonly DataSourceConfiguration?: PlaceIndex_DataSourceConfiguration | undefined;
  /** The optional description for the place index resource. */
  readonly Description?: string | undefined;
  /** The name of the place index resource. */
  readonly IndexName?: string | undefined;
  /** No longer used. */
  readonly PricingPlan?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the place index resource. */
  readonly Arn?: string | undefined;
  /** The timestamp for when the place index resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** Synonym for `Arn`. */
  readonly IndexArn?: string | undefined;
  /** The timestamp for when the place index resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

/** Specifies the data storage option requesting Places. */
export interface PlaceIndex_DataSourceConfiguration {
  /** Specifies how the results of an operation will be stored by the caller. */
  readonly IntendedUse?: string | undefined;
}

/** `AWS::Location::RouteCalculator`: Specifies a route calculator resource in your AWS account. */
export interface RouteCalculator {
  /** The name of the route calculator resource. */
  readonly CalculatorName?: string | undefined;
  /** Specifies the data provider of traffic and road network data. */
  readonly DataSource?: string | undefined;
  /** The optional description for the route calculator resource. */
  readonly Description?: string | undefined;
  /** No longer used. */
  readonly PricingPlan?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) for the route calculator resource. */
  readonly Arn?: string | undefined;
  /** Synonym for `Arn`. */
  readonly CalculatorArn?: string | undefined;
  /** The timestamp for when the route calculator resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** The timestamp for when the route calculator resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

/** `AWS::Location::Tracker`: Specifies a tracker resource in your AWS account, which lets you receive current and historical location of devices. */
export interface Tracker {
  /** An optional description for the tracker resource. */
  readonly Description?: string | undefined;
  readonly EventBridgeEnabled?: boolean | undefined;
  readonly KmsKeyEnableGeospatialQueries?: boolean | undefined;
  /** A key identifier for an AWS KMS customer managed key. */
  readonly KmsKeyId?: string | undefined;
  /** Specifies the position filtering for the tracker resource. */
  readonly PositionFiltering?: string | undefined;
  readonly PricingPlan?: string | undefined;
  /** This shape is deprecated since 2022-02-01. */
  readonly PricingPlanDataSource?: string | undefined;
  /** An array of key-value pairs to apply to this resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name for the tracker resource. */
  readonly TrackerName?: string | undefined;
  /** The Amazon Resource Name (ARN) for the tracker resource. */
  readonly Arn?: string | undefined;
  /** The timestamp for when the tracker resource was created in ISO 8601 format. */
  readonly CreateTime?: string | undefined;
  /** Synonym for `Arn`. */
  readonly TrackerArn?: string | undefined;
  /** The timestamp for when the tracker resource was last updated in ISO 8601 format. */
  readonly UpdateTime?: string | undefined;
}

/** `AWS::Location::TrackerConsumer`: The `AWS::Location::TrackerConsumer` resource specifies an association between a geofence collection and a tracker… */
export interface TrackerConsumer {
  /** The Amazon Resource Name (ARN) for the geofence collection to be associated to tracker resource. */
  readonly ConsumerArn?: string | undefined;
  /** The name for the tracker resource. */
  readonly TrackerName?: string | undefined;
}
