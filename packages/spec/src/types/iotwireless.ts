// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::IoTWireless::Destination`: Creates a new destination that maps a device message to an AWS IoT rule. */
export interface Destination {
  /** The description of the new resource. */
  readonly Description?: string | undefined;
  /** The rule name to send messages to. */
  readonly Expression?: string | undefined;
  /** The type of value in `Expression`. */
  readonly ExpressionType?: string | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** The ARN of the IAM Role that authorizes the destination. */
  readonly RoleArn?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the destination created. */
  readonly Arn?: string | undefined;
}

/** `AWS::IoTWireless::DeviceProfile`: Creates a new device profile. */
export interface DeviceProfile {
  /** LoRaWAN device profile object. */
  readonly LoRaWAN?: DeviceProfile_LoRaWANDeviceProfile | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the device profile created. */
  readonly Arn?: string | undefined;
  /** The ID of the device profile created. */
  readonly Id?: string | undefined;
}

/** LoRaWAN device profile object. */
export interface DeviceProfile_LoRaWANDeviceProfile {
  /** The ClassBTimeout value. */
  readonly ClassBTimeout?: number | undefined;
  /** The ClassCTimeout value. */
  readonly ClassCTimeout?: number | undefined;
  /** The list of values that make up the FactoryPresetFreqs value. */
  readonly FactoryPresetFreqsList?: readonly number[] | undefined;
  /** The MAC version (such as OTAA 1.1 or OTAA 1.0.3) to use with this device profile. */
  readonly MacVersion?: string | undefined;
  /** The MaxDutyCycle value. */
  readonly MaxDutyCycle?: number | undefined;
  /** The MaxEIRP value. */
  readonly MaxEirp?: number | undefined;
  /** The PingSlotDR value. */
  readonly PingSlotDr?: number | undefined;
  /** The PingSlotFreq value. */
  readonly PingSlotFreq?: number | undefined;
  /** The PingSlotPeriod value. */
  readonly PingSlotPeriod?: number | undefined;
  /** The version of regional parameters. */
  readonly RegParamsRevision?: string | undefined;
  /** The frequency band (RFRegion) value. */
  readonly RfRegion?: string | undefined;
  /** The RXDataRate2 value. */
  readonly RxDataRate2?: number | undefined;
  /** The RXDelay1 value. */
  readonly RxDelay1?: number | undefined;
  /** The RXDROffset1 value. */
  readonly RxDrOffset1?: number | undefined;
  /** The RXFreq2 value. */
  readonly RxFreq2?: number | undefined;
  /** The Supports32BitFCnt value. */
  readonly Supports32BitFCnt?: boolean | undefined;
  /** The SupportsClassB value. */
  readonly SupportsClassB?: boolean | undefined;
  /** The SupportsClassC value. */
  readonly SupportsClassC?: boolean | undefined;
  /** The SupportsJoin value. */
  readonly SupportsJoin?: boolean | undefined;
}

/** `AWS::IoTWireless::FuotaTask`: A FUOTA task. */
export interface FuotaTask {
  /** The ID of the multicast group to associate with a FUOTA task. */
  readonly AssociateMulticastGroup?: string | undefined;
  /** The ID of the wireless device to associate with a multicast group. */
  readonly AssociateWirelessDevice?: string | undefined;
  /** The description of the new resource. */
  readonly Description?: string | undefined;
  /** The ID of the multicast group to disassociate from a FUOTA task. */
  readonly DisassociateMulticastGroup?: string | undefined;
  /** The ID of the wireless device to disassociate from a FUOTA task. */
  readonly DisassociateWirelessDevice?: string | undefined;
  /** The S3 URI points to a firmware update image that is to be used with a FUOTA task. */
  readonly FirmwareUpdateImage?: string | undefined;
  /** The firmware update role that is to be used with a FUOTA task. */
  readonly FirmwareUpdateRole?: string | undefined;
  /** The LoRaWAN information used with a FUOTA task. */
  readonly LoRaWAN?: FuotaTask_LoRaWAN | undefined;
  /** The name of a FUOTA task. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of a FUOTA task */
  readonly Arn?: string | undefined;
  /** The status of a FUOTA task. */
  readonly FuotaTaskStatus?: string | undefined;
  /** The ID of a FUOTA task. */
  readonly Id?: string | undefined;
}

/** The LoRaWAN information used with a FUOTA task. */
export interface FuotaTask_LoRaWAN {
  /** The frequency band (RFRegion) value. */
  readonly RfRegion?: string | undefined;
  /** Start time of a FUOTA task. */
  readonly StartTime?: string | undefined;
}

/** `AWS::IoTWireless::MulticastGroup`: A multicast group. */
export interface MulticastGroup {
  /** The ID of the wireless device to associate with a multicast group. */
  readonly AssociateWirelessDevice?: string | undefined;
  /** The description of the multicast group. */
  readonly Description?: string | undefined;
  /** The ID of the wireless device to disassociate from a multicast group. */
  readonly DisassociateWirelessDevice?: string | undefined;
  /** The LoRaWAN information that is to be used with the multicast group. */
  readonly LoRaWAN?: MulticastGroup_LoRaWAN | undefined;
  /** The name of the multicast group. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the multicast group. */
  readonly Arn?: string | undefined;
  /** The ID of the multicast group. */
  readonly Id?: string | undefined;
  /** The status of a multicast group. */
  readonly Status?: string | undefined;
}

/** The LoRaWAN information that is to be used with the multicast group. */
export interface MulticastGroup_LoRaWAN {
  /** DlClass for LoRaWAN. */
  readonly DlClass?: string | undefined;
  /** Number of devices that are associated to the multicast group. */
  readonly NumberOfDevicesInGroup?: number | undefined;
  /** Number of devices that are requested to be associated with the multicast group. */
  readonly NumberOfDevicesRequested?: number | undefined;
  /** The frequency band (RFRegion) value. */
  readonly RfRegion?: string | undefined;
}

/** `AWS::IoTWireless::NetworkAnalyzerConfiguration`: Network analyzer configuration. */
export interface NetworkAnalyzerConfiguration {
  /** The description of the resource. */
  readonly Description?: string | undefined;
  /** Name of the network analyzer configuration. */
  readonly Name?: string | undefined;
  /** The tags to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Trace content for your wireless gateway and wireless device resources. */
  readonly TraceContent?: NetworkAnalyzerConfiguration_TraceContent | undefined;
  /** Wireless device resources to add to the network analyzer configuration. */
  readonly WirelessDevices?: readonly string[] | undefined;
  /** Wireless gateway resources to add to the network analyzer configuration. */
  readonly WirelessGateways?: readonly string[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn?: string | undefined;
}

/** Trace content for your wireless gateway and wireless device resources. */
export interface NetworkAnalyzerConfiguration_TraceContent {
  /** The log level for a log message. */
  readonly LogLevel?: string | undefined;
  /** `FrameInfo` of your wireless device resources for the trace content. */
  readonly WirelessDeviceFrameInfo?: string | undefined;
}

/** `AWS::IoTWireless::PartnerAccount`: A partner account. */
export interface PartnerAccount {
  /** Whether the partner account is linked to the AWS account. */
  readonly AccountLinked?: boolean | undefined;
  /** The ID of the partner account to update. */
  readonly PartnerAccountId?: string | undefined;
  /** The partner type. */
  readonly PartnerType?: string | undefined;
  /** The Sidewalk account credentials. */
  readonly Sidewalk?: PartnerAccount_SidewalkAccountInfo | undefined;
  /** Information about a Sidewalk account. */
  readonly SidewalkResponse?: PartnerAccount_SidewalkAccountInfoWithFingerprint | undefined;
  /** Sidewalk update. */
  readonly SidewalkUpdate?: PartnerAccount_SidewalkUpdateAccount | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn?: string | undefined;
  /** The fingerprint of the Sidewalk application server private key. */
  readonly Fingerprint?: string | undefined;
}

/** Information about a Sidewalk account. */
export interface PartnerAccount_SidewalkAccountInfo {
  /** The Sidewalk application server private key. */
  readonly AppServerPrivateKey?: string | undefined;
}

/** Information about a Sidewalk account. */
export interface PartnerAccount_SidewalkAccountInfoWithFingerprint {
  /** The Sidewalk Amazon ID. */
  readonly AmazonId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the resource. */
  readonly Arn?: string | undefined;
  /** The fingerprint of the Sidewalk application server private key. */
  readonly Fingerprint?: string | undefined;
}

/** Sidewalk update. */
export interface PartnerAccount_SidewalkUpdateAccount {
  /** The new Sidewalk application server private key. */
  readonly AppServerPrivateKey?: string | undefined;
}

/** `AWS::IoTWireless::ServiceProfile`: Creates a new service profile. */
export interface ServiceProfile {
  /** LoRaWAN service profile object. */
  readonly LoRaWAN?: ServiceProfile_LoRaWANServiceProfile | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the service profile created. */
  readonly Arn?: string | undefined;
  /** The ID of the service profile created. */
  readonly Id?: string | undefined;
  readonly LoRaWANResponse?: { readonly [key: string]: string | undefined } | undefined;
}

/** LoRaWANServiceProfile object. */
export interface ServiceProfile_LoRaWANServiceProfile {
  /** The AddGWMetaData value. */
  readonly AddGwMetadata?: boolean | undefined;
  /** The ChannelMask value. */
  readonly ChannelMask?: string | undefined;
  /** The DevStatusReqFreq value. */
  readonly DevStatusReqFreq?: number | undefined;
  /** The DLBucketSize value. */
  readonly DlBucketSize?: number | undefined;
  /** The DLRate value. */
  readonly DlRate?: number | undefined;
  /** The DLRatePolicy value. */
  readonly DlRatePolicy?: string | undefined;
  /** The DRMax value. */
  readonly DrMax?: number | undefined;
  /** The DRMin value. */
  readonly DrMin?: number | undefined;
  /** The HRAllowed value that describes whether handover roaming is allowed. */
  readonly HrAllowed?: boolean | undefined;
  /** The MinGwDiversity value. */
  readonly MinGwDiversity?: number | undefined;
  /** The NwkGeoLoc value. */
  readonly NwkGeoLoc?: boolean | undefined;
  /** The PRAllowed value that describes whether passive roaming is allowed. */
  readonly PrAllowed?: boolean | undefined;
  /** The RAAllowed value that describes whether roaming activation is allowed. */
  readonly RaAllowed?: boolean | undefined;
  /** The ReportDevStatusBattery value. */
  readonly ReportDevStatusBattery?: boolean | undefined;
  /** The ReportDevStatusMargin value. */
  readonly ReportDevStatusMargin?: boolean | undefined;
  /** The TargetPer value. */
  readonly TargetPer?: number | undefined;
  /** The UlBucketSize value. */
  readonly UlBucketSize?: number | undefined;
  /** The ULRate value. */
  readonly UlRate?: number | undefined;
  /** The ULRatePolicy value. */
  readonly UlRatePolicy?: string | undefined;
}

/** `AWS::IoTWireless::TaskDefinition`: Creates a gateway task definition. */
export interface TaskDefinition {
  /** Whether to automatically create tasks using this task definition for all gateways with the specified current version. */
  readonly AutoCreateTasks?: boolean | undefined;
  /** LoRaWANUpdateGatewayTaskEntry object. */
  readonly LoRaWANUpdateGatewayTaskEntry?: TaskDefinition_LoRaWANUpdateGatewayTaskEntry | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** A filter to list only the wireless gateway task definitions that use this task definition type. */
  readonly TaskDefinitionType?: string | undefined;
  /** Information about the gateways to update. */
  readonly Update?: TaskDefinition_UpdateWirelessGatewayTaskCreate | undefined;
  /** The Amazon Resource Name of the resource. */
  readonly Arn?: string | undefined;
  /** The ID of the new wireless gateway task definition. */
  readonly Id?: string | undefined;
}

/** LoRaWANGatewayVersion object. */
export interface TaskDefinition_LoRaWANGatewayVersion {
  /** The model number of the wireless gateway. */
  readonly Model?: string | undefined;
  /** The version of the wireless gateway firmware. */
  readonly PackageVersion?: string | undefined;
  /** The basic station version of the wireless gateway. */
  readonly Station?: string | undefined;
}

/** The signature used to verify the update firmware. */
export interface TaskDefinition_LoRaWANUpdateGatewayTaskCreate {
  /** The version of the gateways that should receive the update. */
  readonly CurrentVersion?: TaskDefinition_LoRaWANGatewayVersion | undefined;
  /** The CRC of the signature private key to check. */
  readonly SigKeyCrc?: number | undefined;
  /** The signature used to verify the update firmware. */
  readonly UpdateSignature?: string | undefined;
  /** The firmware version to update the gateway to. */
  readonly UpdateVersion?: TaskDefinition_LoRaWANGatewayVersion | undefined;
}

/** LoRaWANUpdateGatewayTaskEntry object. */
export interface TaskDefinition_LoRaWANUpdateGatewayTaskEntry {
  /** The version of the gateways that should receive the update. */
  readonly CurrentVersion?: TaskDefinition_LoRaWANGatewayVersion | undefined;
  /** The firmware version to update the gateway to. */
  readonly UpdateVersion?: TaskDefinition_LoRaWANGatewayVersion | undefined;
}

/** UpdateWirelessGatewayTaskCreate object. */
export interface TaskDefinition_UpdateWirelessGatewayTaskCreate {
  /** The properties that relate to the LoRaWAN wireless gateway. */
  readonly LoRaWAN?: TaskDefinition_LoRaWANUpdateGatewayTaskCreate | undefined;
  /** The IAM role used to read data from the S3 bucket. */
  readonly UpdateDataRole?: string | undefined;
  /** The link to the S3 bucket. */
  readonly UpdateDataSource?: string | undefined;
}

/** `AWS::IoTWireless::WirelessDevice`: Provisions a wireless device. */
export interface WirelessDevice {
  /** The description of the new resource. */
  readonly Description?: string | undefined;
  /** The name of the destination to assign to the new wireless device. */
  readonly DestinationName?: string | undefined;
  /** The date and time when the most recent uplink was received. */
  readonly LastUplinkReceivedAt?: string | undefined;
  /** The device configuration information to use to create the wireless device. */
  readonly LoRaWAN?: WirelessDevice_LoRaWANDevice | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** FPort values for the GNSS, Stream, and ClockSync functions of the positioning information. */
  readonly Positioning?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the thing to associate with the wireless device. */
  readonly ThingArn?: string | undefined;
  /** The wireless device type. */
  readonly Type?: string | undefined;
  /** The ARN of the wireless device created. */
  readonly Arn?: string | undefined;
  /** The ID of the wireless device created. */
  readonly Id?: string | undefined;
  /** The name of the thing associated with the wireless device. */
  readonly ThingName?: string | undefined;
}

/** ABP device object for LoRaWAN specification v1.0.x */
export interface WirelessDevice_AbpV10x {
  /** The DevAddr value. */
  readonly DevAddr?: string | undefined;
  /** Session keys for ABP v1.0.x. */
  readonly SessionKeys?: WirelessDevice_SessionKeysAbpV10x | undefined;
}

/** ABP device object for create APIs for v1.1. */
export interface WirelessDevice_AbpV11 {
  /** The DevAddr value. */
  readonly DevAddr?: string | undefined;
  /** Session keys for ABP v1.1. */
  readonly SessionKeys?: WirelessDevice_SessionKeysAbpV11 | undefined;
}

/** A list of optional LoRaWAN application information, which can be used for geolocation. */
export interface WirelessDevice_Application {
  /** The name of the position data destination that describes the IoT rule that processes the device's position data. */
  readonly DestinationName?: string | undefined;
  /** The name of the new destination for the device. */
  readonly FPort?: number | undefined;
  /** Application type, which can be specified to obtain real-time position information of your LoRaWAN device. */
  readonly Type?: string | undefined;
}

/** List of FPorts assigned for different LoRaWAN application packages to use. */
export interface WirelessDevice_FPorts {
  /** LoRaWAN application configuration, which can be used to perform geolocation. */
  readonly Applications?: readonly WirelessDevice_Application[] | undefined;
}

/** LoRaWAN object for create functions. */
export interface WirelessDevice_LoRaWANDevice {
  /** ABP device object for LoRaWAN specification v1.0.x. */
  readonly AbpV10x?: WirelessDevice_AbpV10x | undefined;
  /** ABP device object for create APIs for v1.1. */
  readonly AbpV11?: WirelessDevice_AbpV11 | undefined;
  /** The DevEUI value. */
  readonly DevEui?: string | undefined;
  /** The ID of the device profile for the new wireless device. */
  readonly DeviceProfileId?: string | undefined;
  /** List of FPort assigned for different LoRaWAN application packages to use. */
  readonly FPorts?: WirelessDevice_FPorts | undefined;
  /** OTAA device object for create APIs for v1.0.x */
  readonly OtaaV10x?: WirelessDevice_OtaaV10x | undefined;
  /** OTAA device object for v1.1 for create APIs. */
  readonly OtaaV11?: WirelessDevice_OtaaV11 | undefined;
  /** The ID of the service profile. */
  readonly ServiceProfileId?: string | undefined;
}

/** OTAA device object for v1.0.x */
export interface WirelessDevice_OtaaV10x {
  /** The AppEUI value. */
  readonly AppEui?: string | undefined;
  /** The AppKey value. */
  readonly AppKey?: string | undefined;
}

/** OTAA device object for v1.1 for create APIs. */
export interface WirelessDevice_OtaaV11 {
  /** The AppKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly AppKey?: string | undefined;
  /** The JoinEUI value. */
  readonly JoinEui?: string | undefined;
  /** The NwkKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly NwkKey?: string | undefined;
}

/** Session keys for ABP v1.0.x. */
export interface WirelessDevice_SessionKeysAbpV10x {
  /** The AppSKey value. */
  readonly AppSKey?: string | undefined;
  /** The NwkKey value. */
  readonly NwkSKey?: string | undefined;
}

/** Session keys for ABP v1.1. */
export interface WirelessDevice_SessionKeysAbpV11 {
  /** The AppSKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly AppSKey?: string | undefined;
  /** The FNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly FNwkSIntKey?: string | undefined;
  /** The NwkSEncKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly NwkSEncKey?: string | undefined;
  /** The SNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password. */
  readonly SNwkSIntKey?: string | undefined;
}

/** `AWS::IoTWireless::WirelessDeviceImportTask`: Information about an import task for wireless devices. */
export interface WirelessDeviceImportTask {
  /** The name of the destination that describes the IoT rule to route messages from the Sidewalk devices in the import task… */
  readonly DestinationName?: string | undefined;
  /** The Sidewalk-related information of the wireless device import task. */
  readonly Sidewalk?: WirelessDeviceImportTask_Sidewalk | undefined;
  /** Adds to or modifies the tags of the given resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN (Amazon Resource Name) of the import task. */
  readonly Arn?: string | undefined;
  /** The date and time at which the wireless device import task was created. */
  readonly CreationDate?: string | undefined;
  /** The summary information of count of wireless devices that failed to onboard to the import task. */
  readonly FailedImportedDevicesCount?: number | undefined;
  /** The import task ID. */
  readonly Id?: string | undefined;
  /** The summary information of count of wireless devices that are waiting for the control log to be added to an import task. */
  readonly InitializedImportedDevicesCount?: number | undefined;
  /** The summary information of count of wireless devices that have been onboarded to the import task. */
  readonly OnboardedImportedDevicesCount?: number | undefined;
  /** The summary information of count of wireless devices that are waiting in the queue to be onboarded to the import task. */
  readonly PendingImportedDevicesCount?: number | undefined;
  /** The status of a wireless device import task. */
  readonly Status?: string | undefined;
  /** The reason that provides additional information about the import task status. */
  readonly StatusReason?: string | undefined;
}

/** Sidewalk-related information about a wireless device import task. */
export interface WirelessDeviceImportTask_Sidewalk {
  /** The CSV file contained in an S3 bucket that's used for adding devices to an import task. */
  readonly DeviceCreationFile?: string | undefined;
  /** List of Sidewalk devices that are added to the import task. */
  readonly DeviceCreationFileList?: readonly string[] | undefined;
  /** The IAM role that allows to access the CSV file in the S3 bucket. */
  readonly Role?: string | undefined;
  /** The Sidewalk manufacturing serial number (SMSN) of the Sidewalk device. */
  readonly SidewalkManufacturingSn?: string | undefined;
}

/** `AWS::IoTWireless::WirelessGateway`: Provisions a wireless gateway. */
export interface WirelessGateway {
  /** The description of the new resource. */
  readonly Description?: string | undefined;
  /** The date and time when the most recent uplink was received. */
  readonly LastUplinkReceivedAt?: string | undefined;
  /** The gateway configuration information to use to create the wireless gateway. */
  readonly LoRaWAN?: WirelessGateway_LoRaWANGateway | undefined;
  /** The name of the new resource. */
  readonly Name?: string | undefined;
  /** The tags are an array of key-value pairs to attach to the specified resource. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the thing to associate with the wireless gateway. */
  readonly ThingArn?: string | undefined;
  /** The name of the thing associated with the wireless gateway. */
  readonly ThingName?: string | undefined;
  /** The ARN of the wireless gateway created. */
  readonly Arn?: string | undefined;
  /** The ID of the wireless gateway created. */
  readonly Id?: string | undefined;
}

/** LoRaWAN wireless gateway object. */
export interface WirelessGateway_LoRaWANGateway {
  /** The gateway's EUI value. */
  readonly GatewayEui?: string | undefined;
  /** The frequency band (RFRegion) value. */
  readonly RfRegion?: string | undefined;
}
