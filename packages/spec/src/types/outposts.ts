// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Outposts::Outpost`: Definition of AWS::Outposts::Outpost Resource Type */
export interface Outpost {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly SiteId?: string | undefined;
  readonly SupportedHardwareType?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LifeCycleStatus?: string | undefined;
  readonly OutpostArn?: string | undefined;
  readonly OutpostId?: string | undefined;
  readonly OwnerId?: string | undefined;
  readonly SiteArn?: string | undefined;
}

/** `AWS::Outposts::Site`: Definition of AWS::Outposts::Site Resource Type */
export interface Site {
  readonly Description?: string | undefined;
  readonly Name?: string | undefined;
  readonly Notes?: string | undefined;
  readonly OperatingAddress?: Site_Address | undefined;
  readonly RackPhysicalProperties?: Site_RackPhysicalProperties | undefined;
  readonly ShippingAddress?: Site_Address | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SiteArn?: string | undefined;
  readonly SiteId?: string | undefined;
}

export interface Site_Address {
  readonly AddressLine1?: string | undefined;
  readonly AddressLine2?: string | undefined;
  readonly AddressLine3?: string | undefined;
  readonly City?: string | undefined;
  readonly ContactName?: string | undefined;
  readonly ContactPhoneNumber?: string | undefined;
  readonly CountryCode?: string | undefined;
  readonly DistrictOrCounty?: string | undefined;
  readonly Municipality?: string | undefined;
  readonly PostalCode?: string | undefined;
  readonly StateOrRegion?: string | undefined;
}

export interface Site_RackPhysicalProperties {
  readonly FiberOpticCableType?: string | undefined;
  readonly MaximumSupportedWeightLbs?: string | undefined;
  readonly OpticalStandard?: string | undefined;
  readonly PowerConnector?: string | undefined;
  readonly PowerDrawKva?: string | undefined;
  readonly PowerFeedDrop?: string | undefined;
  readonly PowerPhase?: string | undefined;
  readonly UplinkCount?: string | undefined;
  readonly UplinkGbps?: string | undefined;
}
