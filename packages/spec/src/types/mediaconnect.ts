// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::MediaConnect::Bridge`: The `AWS::MediaConnect::Bridge` resource defines a connection between your data center’s gateway instances and the… */
export interface Bridge {
  /** An egress bridge is a cloud-to-ground bridge. */
  readonly EgressGatewayBridge?: Bridge_EgressGatewayBridge | undefined;
  /** An ingress bridge is a ground-to-cloud bridge. */
  readonly IngressGatewayBridge?: Bridge_IngressGatewayBridge | undefined;
  /** The name of the bridge. */
  readonly Name?: string | undefined;
  /** The outputs that you want to add to this bridge. */
  readonly Outputs?: readonly Bridge_BridgeOutput[] | undefined;
  /** The bridge placement Amazon Resource Number (ARN). */
  readonly PlacementArn?: string | undefined;
  /** The settings for source failover. */
  readonly SourceFailoverConfig?: Bridge_FailoverConfig | undefined;
  /** The sources that you want to add to this bridge. */
  readonly Sources?: readonly Bridge_BridgeSource[] | undefined;
  /** The Amazon Resource Name (ARN) of the bridge. */
  readonly BridgeArn?: string | undefined;
  /** The current status of the bridge. */
  readonly BridgeState?: string | undefined;
}

/** The source of the bridge. */
export interface Bridge_BridgeFlowSource {
  /** The ARN of the cloud flow used as a source of this bridge. */
  readonly FlowArn?: string | undefined;
  /** The name of the VPC interface attachment to use for this source. */
  readonly FlowVpcInterfaceAttachment?: Bridge_VpcInterfaceAttachment | undefined;
  /** The name of the flow source. */
  readonly Name?: string | undefined;
}

/** The output of the bridge. */
export interface Bridge_BridgeNetworkOutput {
  /** The network output IP address. */
  readonly IpAddress?: string | undefined;
  /** The network output name. */
  readonly Name?: string | undefined;
  /** The network output's gateway network name. */
  readonly NetworkName?: string | undefined;
  /** The network output's port. */
  readonly Port?: number | undefined;
  /** The network output protocol. */
  readonly Protocol?: string | undefined;
  /** The network output TTL. */
  readonly Ttl?: number | undefined;
}

/** The source of the bridge. */
export interface Bridge_BridgeNetworkSource {
  /** The network source multicast IP. */
  readonly MulticastIp?: string | undefined;
  /** The settings related to the multicast source. */
  readonly MulticastSourceSettings?: Bridge_MulticastSourceSettings | undefined;
  /** The name of the network source. */
  readonly Name?: string | undefined;
  /** The network source's gateway network name. */
  readonly NetworkName?: string | undefined;
  /** The network source port. */
  readonly Port?: number | undefined;
  /** The network source protocol. */
  readonly Protocol?: string | undefined;
}

/** The output of the bridge. */
export interface Bridge_BridgeOutput {
  /** The output of the bridge. */
  readonly NetworkOutput?: Bridge_BridgeNetworkOutput | undefined;
}

/** The bridge's source. */
export interface Bridge_BridgeSource {
  /** The source of the bridge. */
  readonly FlowSource?: Bridge_BridgeFlowSource | undefined;
  /** The source of the bridge. */
  readonly NetworkSource?: Bridge_BridgeNetworkSource | undefined;
}

/** Create a bridge with the egress bridge type. */
export interface Bridge_EgressGatewayBridge {
  /** The maximum expected bitrate (in bps) of the egress bridge. */
  readonly MaxBitrate?: number | undefined;
}

/** The settings for source failover. */
export interface Bridge_FailoverConfig {
  /** The type of failover you choose for this flow. */
  readonly FailoverMode?: string | undefined;
  /** The priority you want to assign to a source. */
  readonly SourcePriority?: Bridge_SourcePriority | undefined;
  /** The state of source failover on the flow. */
  readonly State?: string | undefined;
}

/** Create a bridge with the ingress bridge type. */
export interface Bridge_IngressGatewayBridge {
  /** The maximum expected bitrate (in bps) of the ingress bridge. */
  readonly MaxBitrate?: number | undefined;
  /** The maximum number of outputs on the ingress bridge. */
  readonly MaxOutputs?: number | undefined;
}

/** The settings related to the multicast source. */
export interface Bridge_MulticastSourceSettings {
  /** The IP address of the source for source-specific multicast (SSM). */
  readonly MulticastSourceIp?: string | undefined;
}

/** The priority you want to assign to a source. */
export interface Bridge_SourcePriority {
  /** The name of the source you choose as the primary source for this flow. */
  readonly PrimarySource?: string | undefined;
}

/** The settings for attaching a VPC interface to an resource. */
export interface Bridge_VpcInterfaceAttachment {
  /** The name of the VPC interface to use for this resource. */
  readonly VpcInterfaceName?: string | undefined;
}

/** `AWS::MediaConnect::BridgeOutput`: Adds outputs to an existing bridge. */
export interface BridgeOutput {
  /** The Amazon Resource Name (ARN) of the bridge that you want to update. */
  readonly BridgeArn?: string | undefined;
  /** The network output name. */
  readonly Name?: string | undefined;
  /** The network output of the bridge. */
  readonly NetworkOutput?: BridgeOutput_BridgeNetworkOutput | undefined;
}

/** The output of the bridge. */
export interface BridgeOutput_BridgeNetworkOutput {
  /** The network output IP address. */
  readonly IpAddress?: string | undefined;
  /** The network output's gateway network name. */
  readonly NetworkName?: string | undefined;
  /** The network output's port. */
  readonly Port?: number | undefined;
  /** The network output protocol. */
  readonly Protocol?: string | undefined;
  /** The network output TTL. */
  readonly Ttl?: number | undefined;
}

/** `AWS::MediaConnect::BridgeSource`: Adds sources to an existing bridge. */
export interface BridgeSource {
  /** The ARN of the bridge feeding this flow. */
  readonly BridgeArn?: string | undefined;
  /** The source of the flow. */
  readonly FlowSource?: BridgeSource_BridgeFlowSource | undefined;
  /** The name of the flow source. */
  readonly Name?: string | undefined;
  /** The source of the network. */
  readonly NetworkSource?: BridgeSource_BridgeNetworkSource | undefined;
}

/** The source of the bridge. */
export interface BridgeSource_BridgeFlowSource {
  /** The ARN of the cloud flow used as a source of this bridge. */
  readonly FlowArn?: string | undefined;
  /** The name of the VPC interface attachment to use for this source. */
  readonly FlowVpcInterfaceAttachment?: BridgeSource_VpcInterfaceAttachment | undefined;
}

/** The source of the bridge. */
export interface BridgeSource_BridgeNetworkSource {
  /** The network source multicast IP. */
  readonly MulticastIp?: string | undefined;
  /** The settings related to the multicast source. */
  readonly MulticastSourceSettings?: BridgeSource_MulticastSourceSettings | undefined;
  /** The network source's gateway network name. */
  readonly NetworkName?: string | undefined;
  /** The network source port. */
  readonly Port?: number | undefined;
  /** The network source protocol. */
  readonly Protocol?: string | undefined;
}

/** The settings related to the multicast source. */
export interface BridgeSource_MulticastSourceSettings {
  /** The IP address of the source for source-specific multicast (SSM). */
  readonly MulticastSourceIp?: string | undefined;
}

/** The settings for attaching a VPC interface to an resource. */
export interface BridgeSource_VpcInterfaceAttachment {
  /** The name of the VPC interface to use for this resource. */
  readonly VpcInterfaceName?: string | undefined;
}

/** `AWS::MediaConnect::Flow`: The `AWS::MediaConnect::Flow` resource defines a connection between one or more video sources and one or more outputs. */
export interface Flow {
  /** The Availability Zone that you want to create the flow in. */
  readonly AvailabilityZone?: string | undefined;
  readonly EncodingConfig?: Flow_EncodingConfig | undefined;
  /** Determines the processing capacity and feature set of the flow. */
  readonly FlowSize?: string | undefined;
  /** The maintenance settings you want to use for the flow. */
  readonly Maintenance?: Flow_Maintenance | undefined;
  /** The media streams that are associated with the flow. */
  readonly MediaStreams?: readonly Flow_MediaStream[] | undefined;
  /** The name of the flow. */
  readonly Name?: string | undefined;
  /** Specifies the configuration settings for NDI outputs. */
  readonly NdiConfig?: Flow_NdiConfig | undefined;
  /** The settings for the source that you want to use for the new flow. */
  readonly Source?: Flow_Source | undefined;
  /** The settings for source failover. */
  readonly SourceFailoverConfig?: Flow_FailoverConfig | undefined;
  /** The settings for source monitoring. */
  readonly SourceMonitoringConfig?: Flow_SourceMonitoringConfig | undefined;
  /** Key-value pairs that can be used to tag this flow. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The VPC Interfaces for this flow. */
  readonly VpcInterfaces?: readonly Flow_VpcInterface[] | undefined;
  /** The IP address from which video will be sent to output destinations. */
  readonly EgressIp?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly FlowArn?: string | undefined;
  /** The Availability Zone that the flow was created in. */
  readonly FlowAvailabilityZone?: string | undefined;
  /** This read-only value represents the automatically-generated NDI machine name that MediaConnect generated for this flow. */
  readonly FlowNdiMachineName?: string | undefined;
}

/** Specifies the configuration for audio stream metrics monitoring. */
export interface Flow_AudioMonitoringSetting {
  /** Detects periods of silence. */
  readonly SilentAudio?: Flow_SilentAudio | undefined;
}

/** Configures settings for the `BlackFrames` metric. */
export interface Flow_BlackFrames {
  /** Indicates whether the `BlackFrames` metric is enabled or disabled.. */
  readonly State?: string | undefined;
  /** Specifies the number of consecutive seconds of black frames that triggers an event or alert. */
  readonly ThresholdSeconds?: number | undefined;
}

export interface Flow_EncodingConfig {
  /** The encoding profile to use when transcoding the NDI source to a Transport Stream. */
  readonly EncodingProfile?: string | undefined;
  /** The maximum video bitrate to use when transcoding the NDI source to a Transport Stream. */
  readonly VideoMaxBitrate?: number | undefined;
}

/** Encryption information. */
export interface Flow_Encryption {
  /** The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). */
  readonly Algorithm?: string | undefined;
  /** A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. */
  readonly ConstantInitializationVector?: string | undefined;
  /** The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. */
  readonly DeviceId?: string | undefined;
  /** The type of key that is used for the encryption. */
  readonly KeyType?: string | undefined;
  /** The AWS Region that the API Gateway proxy endpoint was created in. */
  readonly Region?: string | undefined;
  /** An identifier for the content. */
  readonly ResourceId?: string | undefined;
  /** The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity). */
  readonly RoleArn?: string | undefined;
  /** The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. */
  readonly SecretArn?: string | undefined;
  /** The URL from the API Gateway proxy that you set up to talk to your key server. */
  readonly Url?: string | undefined;
}

/** The settings for source failover. */
export interface Flow_FailoverConfig {
  /** The type of failover you choose for this flow. */
  readonly FailoverMode?: string | undefined;
  /** Search window time to look for dash-7 packets. */
  readonly RecoveryWindow?: number | undefined;
  /** The priority you want to assign to a source. */
  readonly SourcePriority?: Flow_SourcePriority | undefined;
  /** The state of source failover on the flow. */
  readonly State?: string | undefined;
}

/** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
export interface Flow_FlowTransitEncryption {
  /** Configuration settings for flow transit encryption keys. */
  readonly EncryptionKeyConfiguration?: Flow_FlowTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface Flow_FlowTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN… */
  readonly SecretsManager?: Flow_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** A set of parameters that define the media stream. */
export interface Flow_Fmtp {
  /** The format of the audio channel. */
  readonly ChannelOrder?: string | undefined;
  /** The format used for the representation of color. */
  readonly Colorimetry?: string | undefined;
  /** The frame rate for the video stream, in frames/second. */
  readonly ExactFramerate?: string | undefined;
  /** The pixel aspect ratio (PAR) of the video. */
  readonly Par?: string | undefined;
  /** The encoding range of the video. */
  readonly Range?: string | undefined;
  /** The type of compression that was used to smooth the video’s appearance. */
  readonly ScanMode?: string | undefined;
  /** The transfer characteristic system (TCS) that is used in the video. */
  readonly Tcs?: string | undefined;
}

/** Configures settings for the `FrozenFrames` metric. */
export interface Flow_FrozenFrames {
  /** Indicates whether the `FrozenFrames` metric is enabled or disabled. */
  readonly State?: string | undefined;
  /** Specifies the number of consecutive seconds of a static image that triggers an event or alert. */
  readonly ThresholdSeconds?: number | undefined;
}

/** The source configuration for cloud flows receiving a stream from a bridge. */
export interface Flow_GatewayBridgeSource {
  /** The ARN of the bridge feeding this flow. */
  readonly BridgeArn?: string | undefined;
  /** The name of the VPC interface attachment to use for this bridge source. */
  readonly VpcInterfaceAttachment?: Flow_VpcInterfaceAttachment | undefined;
}

/** The transport parameters that are associated with an incoming media stream. */
export interface Flow_InputConfiguration {
  /** The port that the flow listens on for an incoming media stream. */
  readonly InputPort?: number | undefined;
  /** The VPC interface where the media stream comes in from. */
  readonly Interface?: Flow_Interface | undefined;
}

/** The VPC interface that is used for the media stream associated with the source or output. */
export interface Flow_Interface {
  /** The name of the VPC interface. */
  readonly Name?: string | undefined;
}

/** The maintenance setting of a flow. */
export interface Flow_Maintenance {
  /** A day of a week when the maintenance will happen. */
  readonly MaintenanceDay?: string | undefined;
  /** UTC time when the maintenance will happen. */
  readonly MaintenanceStartHour?: string | undefined;
}

/** A media stream represents one component of your content, such as video, audio, or ancillary data. */
export interface Flow_MediaStream {
  /** Attributes that are related to the media stream. */
  readonly Attributes?: Flow_MediaStreamAttributes | undefined;
  /** The sample rate for the stream. */
  readonly ClockRate?: number | undefined;
  /** A description that can help you quickly identify what your media stream is used for. */
  readonly Description?: string | undefined;
  /** The format type number (sometimes referred to as RTP payload type) of the media stream. */
  readonly Fmt?: number | undefined;
  /** A unique identifier for the media stream. */
  readonly MediaStreamId?: number | undefined;
  /** A name that helps you distinguish one media stream from another. */
  readonly MediaStreamName?: string | undefined;
  /** The type of media stream. */
  readonly MediaStreamType?: string | undefined;
  /** Key-value pairs that can be used to tag this media stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The resolution of the video. */
  readonly VideoFormat?: string | undefined;
}

/** Attributes that are related to the media stream. */
export interface Flow_MediaStreamAttributes {
  /** The settings that you want to use to define the media stream. */
  readonly Fmtp?: Flow_Fmtp | undefined;
  /** The audio language, in a format that is recognized by the receiver. */
  readonly Lang?: string | undefined;
}

/** The media stream that is associated with the source, and the parameters for that association. */
export interface Flow_MediaStreamSourceConfiguration {
  /** The format that was used to encode the data. */
  readonly EncodingName?: string | undefined;
  /** The media streams that you want to associate with the source. */
  readonly InputConfigurations?: readonly Flow_InputConfiguration[] | undefined;
  /** A name that helps you distinguish one media stream from another. */
  readonly MediaStreamName?: string | undefined;
}

/** Specifies the configuration settings for NDI outputs. */
export interface Flow_NdiConfig {
  /** A prefix for the names of the NDI sources that the flow creates. */
  readonly MachineName?: string | undefined;
  /** A list of up to three NDI discovery server configurations. */
  readonly NdiDiscoveryServers?: readonly Flow_NdiDiscoveryServerConfig[] | undefined;
  /** A setting that controls whether NDI outputs can be used in the flow. */
  readonly NdiState?: string | undefined;
}

/** Specifies the configuration settings for individual NDI discovery servers. */
export interface Flow_NdiDiscoveryServerConfig {
  /** The unique network address of the NDI discovery server. */
  readonly DiscoveryServerAddress?: string | undefined;
  /** The port for the NDI discovery server. */
  readonly DiscoveryServerPort?: number | undefined;
  /** The identifier for the Virtual Private Cloud (VPC) network interface used by the flow. */
  readonly VpcInterfaceAdapter?: string | undefined;
}

export interface Flow_NdiSourceSettings {
  readonly SourceName?: string | undefined;
}

/** The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN… */
export interface Flow_SecretsManagerEncryptionKeyConfiguration {
  /** The ARN of the IAM role used for transit encryption from the router output using AWS Secrets Manager. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the AWS Secrets Manager secret used for transit encryption from the router output. */
  readonly SecretArn?: string | undefined;
}

/** Configures settings for the `SilentAudio` metric. */
export interface Flow_SilentAudio {
  /** Indicates whether the `SilentAudio` metric is enabled or disabled. */
  readonly State?: string | undefined;
  /** Specifies the number of consecutive seconds of silence that triggers an event or alert. */
  readonly ThresholdSeconds?: number | undefined;
}

/** The details of the sources of the flow. */
export interface Flow_Source {
  /** The type of encryption that is used on the content ingested from this source. */
  readonly Decryption?: Flow_Encryption | undefined;
  /** A description for the source. */
  readonly Description?: string | undefined;
  /** The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account. */
  readonly EntitlementArn?: string | undefined;
  /** The source configuration for cloud flows receiving a stream from a bridge. */
  readonly GatewayBridgeSource?: Flow_GatewayBridgeSource | undefined;
  /** The IP address that the flow will be listening on for incoming content. */
  readonly IngestIp?: string | undefined;
  /** The port that the flow will be listening on for incoming content. */
  readonly IngestPort?: number | undefined;
  /** The maximum bitrate for RIST, RTP, and RTP-FEC streams. */
  readonly MaxBitrate?: number | undefined;
  /** The maximum latency in milliseconds for a RIST or Zixi-based source. */
  readonly MaxLatency?: number | undefined;
  /** The size of the buffer (in milliseconds) to use to sync incoming source data. */
  readonly MaxSyncBuffer?: number | undefined;
  /** The media streams that are associated with the source, and the parameters for those associations. */
  readonly MediaStreamSourceConfigurations?: readonly Flow_MediaStreamSourceConfiguration[] | undefined;
  /** The minimum latency in milliseconds for SRT-based streams. */
  readonly MinLatency?: number | undefined;
  /** The name of the source. */
  readonly Name?: string | undefined;
  readonly NdiSourceSettings?: Flow_NdiSourceSettings | undefined;
  /** The protocol that is used by the source. */
  readonly Protocol?: string | undefined;
  /** Indicates if router integration is enabled or disabled on the flow source. */
  readonly RouterIntegrationState?: string | undefined;
  /** The decryption configuration for the flow source when router integration is enabled. */
  readonly RouterIntegrationTransitDecryption?: Flow_FlowTransitEncryption | undefined;
  /** The port that the flow uses to send outbound requests to initiate connection with the sender. */
  readonly SenderControlPort?: number | undefined;
  /** The IP address that the flow communicates with to initiate connection with the sender. */
  readonly SenderIpAddress?: string | undefined;
  /** The ARN of the source. */
  readonly SourceArn?: string | undefined;
  /** The port that the flow listens on for incoming content. */
  readonly SourceIngestPort?: string | undefined;
  /** Source IP or domain name for SRT-caller protocol. */
  readonly SourceListenerAddress?: string | undefined;
  /** Source port for SRT-caller protocol. */
  readonly SourceListenerPort?: number | undefined;
  /** The stream ID that you want to use for the transport. */
  readonly StreamId?: string | undefined;
  /** Key-value pairs that can be used to tag this source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the VPC interface that is used for this source. */
  readonly VpcInterfaceName?: string | undefined;
  /** The range of IP addresses that should be allowed to contribute content to your source. */
  readonly WhitelistCidr?: string | undefined;
}

/** The `SourceMonitoringConfig` property type specifies the source monitoring settings for an `AWS::MediaConnect::Flow`. */
export interface Flow_SourceMonitoringConfig {
  /** Contains the settings for audio stream metrics monitoring. */
  readonly AudioMonitoringSettings?: readonly Flow_AudioMonitoringSetting[] | undefined;
  /** Indicates whether content quality analysis is enabled or disabled. */
  readonly ContentQualityAnalysisState?: string | undefined;
  /** The current state of the thumbnail monitoring. */
  readonly ThumbnailState?: string | undefined;
  /** Contains the settings for video stream metrics monitoring. */
  readonly VideoMonitoringSettings?: readonly Flow_VideoMonitoringSetting[] | undefined;
}

/** The priority you want to assign to a source. */
export interface Flow_SourcePriority {
  /** The name of the source you choose as the primary source for this flow. */
  readonly PrimarySource?: string | undefined;
}

/** Specifies the configuration for video stream metrics monitoring. */
export interface Flow_VideoMonitoringSetting {
  /** Detects video frames that are black. */
  readonly BlackFrames?: Flow_BlackFrames | undefined;
  /** Detects video frames that have not changed. */
  readonly FrozenFrames?: Flow_FrozenFrames | undefined;
}

/** The details of a VPC interface. */
export interface Flow_VpcInterface {
  /** Immutable and has to be a unique against other VpcInterfaces in this Flow. */
  readonly Name?: string | undefined;
  /** IDs of the network interfaces created in customer's account by MediaConnect. */
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
  /** The type of network interface. */
  readonly NetworkInterfaceType?: string | undefined;
  /** A role Arn MediaConnect can assume to create ENIs in your account. */
  readonly RoleArn?: string | undefined;
  /** Security Group IDs to be used on ENI. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** Subnet must be in the AZ of the Flow. */
  readonly SubnetId?: string | undefined;
  /** Key-value pairs that can be used to tag this VPC interface. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** The settings for attaching a VPC interface to an resource. */
export interface Flow_VpcInterfaceAttachment {
  /** The name of the VPC interface to use for this resource. */
  readonly VpcInterfaceName?: string | undefined;
}

/** `AWS::MediaConnect::FlowEntitlement`: The `AWS::MediaConnect::FlowEntitlement` resource defines the permission that an AWS account grants to another AWS… */
export interface FlowEntitlement {
  /** The percentage of the entitlement data transfer fee that you want the subscriber to be responsible for. */
  readonly DataTransferSubscriberFeePercent?: number | undefined;
  /** A description of the entitlement. */
  readonly Description?: string | undefined;
  /** Encryption information. */
  readonly Encryption?: FlowEntitlement_Encryption | undefined;
  /** An indication of whether the new entitlement should be enabled or disabled as soon as it is created. */
  readonly EntitlementStatus?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly FlowArn?: string | undefined;
  /** The name of the entitlement. */
  readonly Name?: string | undefined;
  /** The AWS account IDs that you want to share your content with. */
  readonly Subscribers?: readonly string[] | undefined;
  /** Key-value pairs that can be used to tag and organize this flow entitlement. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The entitlement ARN. */
  readonly EntitlementArn?: string | undefined;
}

/** Encryption information. */
export interface FlowEntitlement_Encryption {
  /** The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). */
  readonly Algorithm?: string | undefined;
  /** A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. */
  readonly ConstantInitializationVector?: string | undefined;
  /** The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. */
  readonly DeviceId?: string | undefined;
  /** The type of key that is used for the encryption. */
  readonly KeyType?: string | undefined;
  /** The AWS Region that the API Gateway proxy endpoint was created in. */
  readonly Region?: string | undefined;
  /** An identifier for the content. */
  readonly ResourceId?: string | undefined;
  /** The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity). */
  readonly RoleArn?: string | undefined;
  /** The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. */
  readonly SecretArn?: string | undefined;
  /** The URL from the API Gateway proxy that you set up to talk to your key server. */
  readonly Url?: string | undefined;
}

/** `AWS::MediaConnect::FlowMediaStream`: Resource schema for AWS::MediaConnect::FlowMediaStream. */
export interface FlowMediaStream {
  /** Attributes that are related to the media stream. */
  readonly Attributes?: FlowMediaStream_MediaStreamAttributes | undefined;
  /** The sample rate (in Hz) for the stream. */
  readonly ClockRate?: number | undefined;
  /** A description that can help you quickly identify what your media stream is used for. */
  readonly Description?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow that the media stream belongs to. */
  readonly FlowArn?: string | undefined;
  /** A unique identifier for the media stream. */
  readonly MediaStreamId?: number | undefined;
  /** A name that helps you distinguish one media stream from another. */
  readonly MediaStreamName?: string | undefined;
  /** The type of media stream. */
  readonly MediaStreamType?: string | undefined;
  /** The key-value pairs that can be used to tag and organize the media stream. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The resolution of the video. */
  readonly VideoFormat?: string | undefined;
  /** The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media… */
  readonly Arn?: string | undefined;
  /** The format type number (sometimes referred to as RTP payload type) of the media stream. */
  readonly Fmt?: number | undefined;
}

/** A set of parameters that define the media stream. */
export interface FlowMediaStream_Fmtp {
  /** The format of the audio channel. */
  readonly ChannelOrder?: string | undefined;
  /** The format used for the representation of color. */
  readonly Colorimetry?: string | undefined;
  /** The frame rate for the video stream, in frames/second. */
  readonly ExactFramerate?: string | undefined;
  /** The pixel aspect ratio (PAR) of the video. */
  readonly Par?: string | undefined;
  /** The encoding range of the video. */
  readonly Range?: string | undefined;
  /** The type of compression that was used to smooth the video's appearance. */
  readonly ScanMode?: string | undefined;
  /** The transfer characteristic system (TCS) that is used in the video. */
  readonly Tcs?: string | undefined;
}

/** Attributes that are related to the media stream. */
export interface FlowMediaStream_MediaStreamAttributes {
  /** A set of parameters that define the media stream. */
  readonly Fmtp?: FlowMediaStream_Fmtp | undefined;
  /** The audio language, in a format that is recognized by the receiver. */
  readonly Lang?: string | undefined;
}

/** `AWS::MediaConnect::FlowOutput`: The `AWS::MediaConnect::FlowOutput` resource defines the destination address, protocol, and port that AWS Elemental… */
export interface FlowOutput {
  /** The range of IP addresses that should be allowed to initiate output requests to this flow. */
  readonly CidrAllowList?: readonly string[] | undefined;
  /** A description of the output. */
  readonly Description?: string | undefined;
  /** The IP address where you want to send the output. */
  readonly Destination?: string | undefined;
  /** The type of key used for the encryption. */
  readonly Encryption?: FlowOutput_Encryption | undefined;
  /** The Amazon Resource Name (ARN) of the flow this output is attached to. */
  readonly FlowArn?: string | undefined;
  /** The maximum latency in milliseconds. */
  readonly MaxLatency?: number | undefined;
  /** The media streams that are associated with the output, and the parameters for those associations. */
  readonly MediaStreamOutputConfigurations?: readonly FlowOutput_MediaStreamOutputConfiguration[] | undefined;
  /** The minimum latency in milliseconds for SRT-based streams. */
  readonly MinLatency?: number | undefined;
  /** The name of the bridge's output. */
  readonly Name?: string | undefined;
  /** The timecode source for the NDI output. */
  readonly NdiOutputTimecodeSource?: string | undefined;
  /** A suffix for the names of the NDI sources that the flow creates. */
  readonly NdiProgramName?: string | undefined;
  /** A quality setting for the NDI Speed HQ encoder. */
  readonly NdiSpeedHqQuality?: number | undefined;
  /** An indication of whether the output should transmit data or not. */
  readonly OutputStatus?: string | undefined;
  /** The port to use when content is distributed to this output. */
  readonly Port?: number | undefined;
  /** The protocol to use for the output. */
  readonly Protocol?: string | undefined;
  /** The remote ID for the Zixi-pull stream. */
  readonly RemoteId?: string | undefined;
  readonly RouterIntegrationState?: string | undefined;
  /** Encryption information. */
  readonly RouterIntegrationTransitEncryption?: FlowOutput_FlowTransitEncryption | undefined;
  /** The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams. */
  readonly SmoothingLatency?: number | undefined;
  /** The stream ID that you want to use for this transport. */
  readonly StreamId?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this flow output. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the VPC interface attachment to use for this output. */
  readonly VpcInterfaceAttachment?: FlowOutput_VpcInterfaceAttachment | undefined;
  /** The ARN of the output. */
  readonly OutputArn?: string | undefined;
}

/** The transport parameters that you want to associate with an outbound media stream. */
export interface FlowOutput_DestinationConfiguration {
  /** The IP address where you want MediaConnect to send contents of the media stream. */
  readonly DestinationIp?: string | undefined;
  /** The port that you want MediaConnect to use when it distributes the media stream to the output. */
  readonly DestinationPort?: number | undefined;
  /** The VPC interface that you want to use for the media stream associated with the output. */
  readonly Interface?: FlowOutput_Interface | undefined;
}

/** A collection of parameters that determine how MediaConnect will convert the content. */
export interface FlowOutput_EncodingParameters {
  /** A value that is used to calculate compression for an output. */
  readonly CompressionFactor?: number | undefined;
  /** A setting on the encoder that drives compression settings. */
  readonly EncoderProfile?: string | undefined;
}

/** Encryption information. */
export interface FlowOutput_Encryption {
  /** The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). */
  readonly Algorithm?: string | undefined;
  /** The type of key that is used for the encryption. */
  readonly KeyType?: string | undefined;
  /** The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity). */
  readonly RoleArn?: string | undefined;
  /** The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. */
  readonly SecretArn?: string | undefined;
}

/** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
export interface FlowOutput_FlowTransitEncryption {
  /** Configuration settings for flow transit encryption keys. */
  readonly EncryptionKeyConfiguration?: FlowOutput_FlowTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface FlowOutput_FlowTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN… */
  readonly SecretsManager?: FlowOutput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** The VPC interface that is used for the media stream associated with the source or output. */
export interface FlowOutput_Interface {
  /** The name of the VPC interface. */
  readonly Name?: string | undefined;
}

/** The media stream that is associated with the output, and the parameters for that association. */
export interface FlowOutput_MediaStreamOutputConfiguration {
  /** The transport parameters that are associated with each outbound media stream. */
  readonly DestinationConfigurations?: readonly FlowOutput_DestinationConfiguration[] | undefined;
  /** The format that was used to encode the data. */
  readonly EncodingName?: string | undefined;
  /** A collection of parameters that determine how MediaConnect will convert the content. */
  readonly EncodingParameters?: FlowOutput_EncodingParameters | undefined;
  /** The name of the media stream. */
  readonly MediaStreamName?: string | undefined;
}

/** The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN… */
export interface FlowOutput_SecretsManagerEncryptionKeyConfiguration {
  /** The ARN of the IAM role used for transit encryption to the router input using AWS Secrets Manager. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the AWS Secrets Manager secret used for transit encryption to the router input. */
  readonly SecretArn?: string | undefined;
}

/** The settings for attaching a VPC interface to an resource. */
export interface FlowOutput_VpcInterfaceAttachment {
  /** The name of the VPC interface to use for this resource. */
  readonly VpcInterfaceName?: string | undefined;
}

/** `AWS::MediaConnect::FlowSource`: The `AWS::MediaConnect::FlowSource` resource is usedt to add additional sources to an existing flow. */
export interface FlowSource {
  /** The type of encryption that is used on the content ingested from this source. */
  readonly Decryption?: FlowSource_Encryption | undefined;
  /** A description for the source. */
  readonly Description?: string | undefined;
  /** The ARN of the entitlement that allows you to subscribe to this flow. */
  readonly EntitlementArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the flow this source is connected to. */
  readonly FlowArn?: string | undefined;
  /** The bridge's source. */
  readonly GatewayBridgeSource?: FlowSource_GatewayBridgeSource | undefined;
  /** The port that the flow listens on for incoming content. */
  readonly IngestPort?: number | undefined;
  /** The smoothing max bitrate (in bps) for RIST, RTP, and RTP-FEC streams. */
  readonly MaxBitrate?: number | undefined;
  /** The maximum latency in milliseconds. */
  readonly MaxLatency?: number | undefined;
  /** The minimum latency in milliseconds for SRT-based streams. */
  readonly MinLatency?: number | undefined;
  /** The name of the source. */
  readonly Name?: string | undefined;
  /** The protocol that the source uses to deliver the content to MediaConnect. */
  readonly Protocol?: string | undefined;
  /** The port that the flow uses to send outbound requests to initiate connection with the sender. */
  readonly SenderControlPort?: number | undefined;
  /** The IP address that the flow communicates with to initiate connection with the sender. */
  readonly SenderIpAddress?: string | undefined;
  /** Source IP or domain name for SRT-caller protocol. */
  readonly SourceListenerAddress?: string | undefined;
  /** Source port for SRT-caller protocol. */
  readonly SourceListenerPort?: number | undefined;
  /** The stream ID that you want to use for this transport. */
  readonly StreamId?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this flow source. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the VPC interface to use for this source. */
  readonly VpcInterfaceName?: string | undefined;
  /** The range of IP addresses that should be allowed to contribute content to your source. */
  readonly WhitelistCidr?: string | undefined;
  /** The IP address that the flow listens on for incoming content. */
  readonly IngestIp?: string | undefined;
  /** The ARN of the source. */
  readonly SourceArn?: string | undefined;
  /** The port that the flow listens on for incoming content. */
  readonly SourceIngestPort?: string | undefined;
}

/** Encryption information. */
export interface FlowSource_Encryption {
  /** The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). */
  readonly Algorithm?: string | undefined;
  /** A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. */
  readonly ConstantInitializationVector?: string | undefined;
  /** The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. */
  readonly DeviceId?: string | undefined;
  /** The type of key that is used for the encryption. */
  readonly KeyType?: string | undefined;
  /** The AWS Region that the API Gateway proxy endpoint was created in. */
  readonly Region?: string | undefined;
  /** An identifier for the content. */
  readonly ResourceId?: string | undefined;
  /** The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity). */
  readonly RoleArn?: string | undefined;
  /** The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. */
  readonly SecretArn?: string | undefined;
  /** The URL from the API Gateway proxy that you set up to talk to your key server. */
  readonly Url?: string | undefined;
}

/** The source configuration for cloud flows receiving a stream from a bridge. */
export interface FlowSource_GatewayBridgeSource {
  /** The ARN of the bridge feeding this flow. */
  readonly BridgeArn?: string | undefined;
  /** The name of the VPC interface attachment to use for this bridge source. */
  readonly VpcInterfaceAttachment?: FlowSource_VpcInterfaceAttachment | undefined;
}

/** The settings for attaching a VPC interface to an resource. */
export interface FlowSource_VpcInterfaceAttachment {
  /** The name of the VPC interface to use for this resource. */
  readonly VpcInterfaceName?: string | undefined;
}

/** `AWS::MediaConnect::FlowVpcInterface`: The `AWS::MediaConnect::FlowVpcInterface` resource is a connection between your AWS Elemental MediaConnect flow and a… */
export interface FlowVpcInterface {
  /** The Amazon Resource Name (ARN) of the flow. */
  readonly FlowArn?: string | undefined;
  /** The name for the VPC interface. */
  readonly Name?: string | undefined;
  /** The Amazon Resource Name (ARN) of the role that you created when you set up MediaConnect as a trusted service. */
  readonly RoleArn?: string | undefined;
  /** A virtual firewall to control inbound and outbound traffic. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The subnet IDs that you want to use for your VPC interface. */
  readonly SubnetId?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this VPC network interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The IDs of the network interfaces that MediaConnect created in your account. */
  readonly NetworkInterfaceIds?: readonly string[] | undefined;
}

/** `AWS::MediaConnect::Gateway`: The `AWS::MediaConnect::Gateway` resource is used to create a new gateway. */
export interface Gateway {
  /** The range of IP addresses that are allowed to contribute content or initiate output requests for flows communicating… */
  readonly EgressCidrBlocks?: readonly string[] | undefined;
  /** The name of the gateway. */
  readonly Name?: string | undefined;
  /** The list of networks in the gateway. */
  readonly Networks?: readonly Gateway_GatewayNetwork[] | undefined;
  /** The Amazon Resource Name (ARN) of the gateway. */
  readonly GatewayArn?: string | undefined;
  /** The current state of the gateway. */
  readonly GatewayState?: string | undefined;
}

/** The network settings for a gateway. */
export interface Gateway_GatewayNetwork {
  /** A unique IP address range to use for this network. */
  readonly CidrBlock?: string | undefined;
  /** The name of the network. */
  readonly Name?: string | undefined;
}

/** `AWS::MediaConnect::RouterInput`: Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to router… */
export interface RouterInput {
  /** The Availability Zone of the router input. */
  readonly AvailabilityZone?: string | undefined;
  /** The configuration settings for a router input. */
  readonly Configuration?: RouterInput_RouterInputConfiguration | undefined;
  /** The content quality analysis configuration for the router input. */
  readonly ContentQualityAnalysisConfiguration?: RouterInput_RouterContentQualityAnalysisConfiguration | undefined;
  /** The maintenance configuration settings applied to this router input. */
  readonly MaintenanceConfiguration?: RouterInput_MaintenanceConfiguration | undefined;
  /** The maximum bitrate for the router input. */
  readonly MaximumBitrate?: number | undefined;
  /** The name of the router input. */
  readonly Name?: string | undefined;
  /** The AWS Region where the router input is located. */
  readonly RegionName?: string | undefined;
  /** Indicates whether the router input is configured for Regional or global routing. */
  readonly RoutingScope?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this router input. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The tier level of the router input. */
  readonly Tier?: string | undefined;
  /** Encryption information. */
  readonly TransitEncryption?: RouterInput_RouterInputTransitEncryption | undefined;
  /** The Amazon Resource Name (ARN) of the router input. */
  readonly Arn?: string | undefined;
  readonly ContentQualityAnalysisType?: string | undefined;
  /** The timestamp when the router input was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the router input. */
  readonly Id?: string | undefined;
  /** The type of the router input. */
  readonly InputType?: string | undefined;
  /** The IP address of the router input. */
  readonly IpAddress?: string | undefined;
  /** The type of maintenance configuration applied to this router input. */
  readonly MaintenanceType?: string | undefined;
  /** The number of router outputs associated with the router input. */
  readonly RoutedOutputs?: number | undefined;
  /** The current state of the router input. */
  readonly State?: string | undefined;
  /** The timestamp when the router input was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge… */
export interface RouterInput_BlackFramesConfiguration {
  readonly State?: string | undefined;
  /** The number of consecutive seconds of black frames that MediaConnect must detect before it reports an issue. */
  readonly ThresholdSeconds?: number | undefined;
}

/** Configures the content quality analysis features for the router input. */
export interface RouterInput_ContentQualityAnalysisFeatureConfiguration {
  /** Detects black frames in the router input's source content and reports them through a CloudWatch metric, an EventBridge… */
  readonly BlackFrames?: RouterInput_BlackFramesConfiguration | undefined;
  /** Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an… */
  readonly FrozenFrames?: RouterInput_FrozenFramesConfiguration | undefined;
  /** Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge… */
  readonly SilentAudio?: RouterInput_SilentAudioConfiguration | undefined;
}

/** Configuration settings for a failover router input that allows switching between two input sources. */
export interface RouterInput_FailoverRouterInputConfiguration {
  /** The ARN of the network interface to use for this failover router input. */
  readonly NetworkInterfaceArn?: string | undefined;
  /** The index (0 or 1) that specifies which source in the protocol configurations list is currently active. */
  readonly PrimarySourceIndex?: number | undefined;
  /** A list of exactly two protocol configurations for the failover input sources. */
  readonly ProtocolConfigurations?: readonly RouterInput_FailoverRouterInputProtocolConfiguration[] | undefined;
  readonly SourcePriorityMode?: string | undefined;
}

export interface RouterInput_FailoverRouterInputProtocolConfiguration {
  /** The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including… */
  readonly Rist?: RouterInput_RistRouterInputConfiguration | undefined;
  /** The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port… */
  readonly Rtp?: RouterInput_RtpRouterInputConfiguration | undefined;
  /** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,… */
  readonly SrtCaller?: RouterInput_SrtCallerRouterInputConfiguration | undefined;
  /** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode,… */
  readonly SrtListener?: RouterInput_SrtListenerRouterInputConfiguration | undefined;
}

/** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
export interface RouterInput_FlowTransitEncryption {
  /** Configuration settings for flow transit encryption keys. */
  readonly EncryptionKeyConfiguration?: RouterInput_FlowTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface RouterInput_FlowTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly SecretsManager?: RouterInput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** Detects frozen video frames in the router input's source content and reports them through a CloudWatch metric, an… */
export interface RouterInput_FrozenFramesConfiguration {
  readonly State?: string | undefined;
  /** The number of consecutive seconds of a frozen frame that MediaConnect must detect before it reports an issue. */
  readonly ThresholdSeconds?: number | undefined;
}

export interface RouterInput_MaintenanceConfiguration {
  /** Configuration settings for default maintenance scheduling. */
  readonly Default?: Json | undefined;
  /** Configuration for preferred day and time maintenance settings. */
  readonly PreferredDayTime?: RouterInput_PreferredDayTimeMaintenanceConfiguration | undefined;
}

/** Configuration settings for connecting a router input to a flow output. */
export interface RouterInput_MediaConnectFlowRouterInputConfiguration {
  /** The ARN of the flow to connect to. */
  readonly FlowArn?: string | undefined;
  /** The ARN of the flow output to connect to this router input. */
  readonly FlowOutputArn?: string | undefined;
  /** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
  readonly SourceTransitDecryption?: RouterInput_FlowTransitEncryption | undefined;
}

/** Configuration settings for connecting a router input to a MediaLive channel output. */
export interface RouterInput_MediaLiveChannelRouterInputConfiguration {
  /** The ARN of the MediaLive channel to connect to this router input. */
  readonly MediaLiveChannelArn?: string | undefined;
  /** The name of the MediaLive channel output to connect to this router input. */
  readonly MediaLiveChannelOutputName?: string | undefined;
  readonly MediaLivePipelineId?: string | undefined;
  /** The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and… */
  readonly SourceTransitDecryption?: RouterInput_MediaLiveTransitEncryption | undefined;
}

/** The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and… */
export interface RouterInput_MediaLiveTransitEncryption {
  /** Configuration settings for the MediaLive transit encryption key. */
  readonly EncryptionKeyConfiguration?: RouterInput_MediaLiveTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface RouterInput_MediaLiveTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly SecretsManager?: RouterInput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** Configuration settings for a merge router input that combines two input sources. */
export interface RouterInput_MergeRouterInputConfiguration {
  /** The time window in milliseconds for merging the two input sources. */
  readonly MergeRecoveryWindowMilliseconds?: number | undefined;
  /** The ARN of the network interface to use for this merge router input. */
  readonly NetworkInterfaceArn?: string | undefined;
  /** A list of exactly two protocol configurations for the merge input sources. */
  readonly ProtocolConfigurations?: readonly RouterInput_MergeRouterInputProtocolConfiguration[] | undefined;
}

export interface RouterInput_MergeRouterInputProtocolConfiguration {
  /** The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including… */
  readonly Rist?: RouterInput_RistRouterInputConfiguration | undefined;
  /** The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port… */
  readonly Rtp?: RouterInput_RtpRouterInputConfiguration | undefined;
}

/** Configuration for preferred day and time maintenance settings. */
export interface RouterInput_PreferredDayTimeMaintenanceConfiguration {
  readonly Day?: string | undefined;
  /** The preferred time for maintenance operations. */
  readonly Time?: string | undefined;
}

/** The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including… */
export interface RouterInput_RistRouterInputConfiguration {
  /** The port number used for the RIST protocol in the router input configuration. */
  readonly Port?: number | undefined;
  /** The recovery latency in milliseconds for the RIST protocol in the router input configuration. */
  readonly RecoveryLatencyMilliseconds?: number | undefined;
}

/** The content quality analysis configuration for the router input. */
export interface RouterInput_RouterContentQualityAnalysisConfiguration {
  /** Configures the content quality analysis features for the router input. */
  readonly ContentLevel?: RouterInput_ContentQualityAnalysisFeatureConfiguration | undefined;
}

export interface RouterInput_RouterInputConfiguration {
  /** Configuration settings for a failover router input that allows switching between two input sources. */
  readonly Failover?: RouterInput_FailoverRouterInputConfiguration | undefined;
  /** Configuration settings for connecting a router input to a flow output. */
  readonly MediaConnectFlow?: RouterInput_MediaConnectFlowRouterInputConfiguration | undefined;
  /** Configuration settings for connecting a router input to a MediaLive channel output. */
  readonly MediaLiveChannel?: RouterInput_MediaLiveChannelRouterInputConfiguration | undefined;
  /** Configuration settings for a merge router input that combines two input sources. */
  readonly Merge?: RouterInput_MergeRouterInputConfiguration | undefined;
  /** The configuration settings for a standard router input, including the protocol, protocol-specific configuration,… */
  readonly Standard?: RouterInput_StandardRouterInputConfiguration | undefined;
}

export interface RouterInput_RouterInputProtocolConfiguration {
  /** The configuration settings for a router input using the RIST (Reliable Internet Stream Transport) protocol, including… */
  readonly Rist?: RouterInput_RistRouterInputConfiguration | undefined;
  /** The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port… */
  readonly Rtp?: RouterInput_RtpRouterInputConfiguration | undefined;
  /** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,… */
  readonly SrtCaller?: RouterInput_SrtCallerRouterInputConfiguration | undefined;
  /** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode,… */
  readonly SrtListener?: RouterInput_SrtListenerRouterInputConfiguration | undefined;
}

/** The transit encryption settings for a router input. */
export interface RouterInput_RouterInputTransitEncryption {
  /** Defines the configuration settings for transit encryption keys. */
  readonly EncryptionKeyConfiguration?: RouterInput_RouterInputTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface RouterInput_RouterInputTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly SecretsManager?: RouterInput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** The configuration settings for a Router Input using the RTP (Real-Time Transport Protocol) protocol, including the port… */
export interface RouterInput_RtpRouterInputConfiguration {
  readonly ForwardErrorCorrection?: string | undefined;
  /** The port number used for the RTP protocol in the router input configuration. */
  readonly Port?: number | undefined;
}

/** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
export interface RouterInput_SecretsManagerEncryptionKeyConfiguration {
  /** The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the Secrets Manager secret used for transit encryption. */
  readonly SecretArn?: string | undefined;
}

/** Detects silent audio in the router input's source content and reports it through a CloudWatch metric, an EventBridge… */
export interface RouterInput_SilentAudioConfiguration {
  readonly State?: string | undefined;
  /** The number of consecutive seconds of silence that MediaConnect must detect before it reports an issue. */
  readonly ThresholdSeconds?: number | undefined;
}

/** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in caller mode,… */
export interface RouterInput_SrtCallerRouterInputConfiguration {
  /** Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption… */
  readonly DecryptionConfiguration?: RouterInput_SrtDecryptionConfiguration | undefined;
  /** The minimum latency in milliseconds for the SRT protocol in caller mode. */
  readonly MinimumLatencyMilliseconds?: number | undefined;
  /** The source IP address for the SRT protocol in caller mode. */
  readonly SourceAddress?: string | undefined;
  /** The source port number for the SRT protocol in caller mode. */
  readonly SourcePort?: number | undefined;
  /** The stream ID for the SRT protocol in caller mode. */
  readonly StreamId?: string | undefined;
}

/** Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption… */
export interface RouterInput_SrtDecryptionConfiguration {
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly EncryptionKey?: RouterInput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** The configuration settings for a router input using the SRT (Secure Reliable Transport) protocol in listener mode,… */
export interface RouterInput_SrtListenerRouterInputConfiguration {
  /** Contains the configuration settings for decrypting SRT streams, including the encryption key details and decryption… */
  readonly DecryptionConfiguration?: RouterInput_SrtDecryptionConfiguration | undefined;
  /** The minimum latency in milliseconds for the SRT protocol in listener mode. */
  readonly MinimumLatencyMilliseconds?: number | undefined;
  /** The port number for the SRT protocol in listener mode. */
  readonly Port?: number | undefined;
}

/** The configuration settings for a standard router input, including the protocol, protocol-specific configuration,… */
export interface RouterInput_StandardRouterInputConfiguration {
  /** The Amazon Resource Name (ARN) of the network interface associated with the standard router input. */
  readonly NetworkInterfaceArn?: string | undefined;
  readonly Protocol?: string | undefined;
  /** The protocol configuration settings for a router input. */
  readonly ProtocolConfiguration?: RouterInput_RouterInputProtocolConfiguration | undefined;
}

/** `AWS::MediaConnect::RouterNetworkInterface`: Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary for… */
export interface RouterNetworkInterface {
  /** The configuration settings for a router network interface. */
  readonly Configuration?: RouterNetworkInterface_RouterNetworkInterfaceConfiguration | undefined;
  /** The name of the router network interface. */
  readonly Name?: string | undefined;
  /** The AWS Region where the router network interface is located. */
  readonly RegionName?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this router network interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the router network interface. */
  readonly Arn?: string | undefined;
  /** The number of router inputs associated with the network interface. */
  readonly AssociatedInputCount?: number | undefined;
  /** The number of router outputs associated with the network interface. */
  readonly AssociatedOutputCount?: number | undefined;
  /** The timestamp when the router network interface was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the router network interface. */
  readonly Id?: string | undefined;
  /** The type of the router network interface. */
  readonly NetworkInterfaceType?: string | undefined;
  /** The current state of the router network interface. */
  readonly State?: string | undefined;
  /** The timestamp when the router network interface was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The configuration settings for a public router network interface, including the list of allowed CIDR blocks. */
export interface RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration {
  /** The list of allowed CIDR blocks for the public router network interface. */
  readonly AllowRules?: readonly RouterNetworkInterface_PublicRouterNetworkInterfaceRule[] | undefined;
}

/** A rule that allows a specific CIDR block to access the public router network interface. */
export interface RouterNetworkInterface_PublicRouterNetworkInterfaceRule {
  /** The CIDR block that is allowed to access the public router network interface. */
  readonly Cidr?: string | undefined;
}

export interface RouterNetworkInterface_RouterNetworkInterfaceConfiguration {
  /** The configuration settings for a public router network interface, including the list of allowed CIDR blocks. */
  readonly Public?: RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration | undefined;
  /** The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID. */
  readonly Vpc?: RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration | undefined;
}

/** The configuration settings for a router network interface within a VPC, including the security group IDs and subnet ID. */
export interface RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration {
  /** The IDs of the security groups to associate with the router network interface within the VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID of the subnet within the VPC to associate the router network interface with. */
  readonly SubnetId?: string | undefined;
}

/** `AWS::MediaConnect::RouterOutput`: Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from router… */
export interface RouterOutput {
  /** The Availability Zone of the router output. */
  readonly AvailabilityZone?: string | undefined;
  /** The configuration settings for a router output. */
  readonly Configuration?: RouterOutput_RouterOutputConfiguration | undefined;
  /** The fabric configuration settings for the router output. */
  readonly FabricConfiguration?: RouterOutput_FabricConfiguration | undefined;
  /** The maintenance configuration settings applied to this router output. */
  readonly MaintenanceConfiguration?: RouterOutput_MaintenanceConfiguration | undefined;
  /** The maximum bitrate for the router output. */
  readonly MaximumBitrate?: number | undefined;
  /** The name of the router output. */
  readonly Name?: string | undefined;
  /** The AWS Region where the router output is located. */
  readonly RegionName?: string | undefined;
  /** Indicates whether the router output is configured for Regional or global routing. */
  readonly RoutingScope?: string | undefined;
  /** Key-value pairs that can be used to tag and organize this router output. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The tier level of the router output. */
  readonly Tier?: string | undefined;
  /** The Amazon Resource Name (ARN) of the router output. */
  readonly Arn?: string | undefined;
  /** The timestamp when the router output was created. */
  readonly CreatedAt?: string | undefined;
  /** The unique identifier of the router output. */
  readonly Id?: string | undefined;
  /** The IP address of the router output. */
  readonly IpAddress?: string | undefined;
  /** The type of maintenance configuration applied to this router output. */
  readonly MaintenanceType?: string | undefined;
  /** The type of the router output. */
  readonly OutputType?: string | undefined;
  /** The current state of the association between the router output and its input. */
  readonly RoutedState?: string | undefined;
  /** The overall state of the router output. */
  readonly State?: string | undefined;
  /** The timestamp when the router output was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** The fabric configuration settings for the router output. */
export interface RouterOutput_FabricConfiguration {
  readonly RecoveryLatencyMode?: string | undefined;
}

/** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
export interface RouterOutput_FlowTransitEncryption {
  /** Configuration settings for flow transit encryption keys. */
  readonly EncryptionKeyConfiguration?: RouterOutput_FlowTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface RouterOutput_FlowTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly SecretsManager?: RouterOutput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

export interface RouterOutput_MaintenanceConfiguration {
  /** Configuration settings for default maintenance scheduling. */
  readonly Default?: Json | undefined;
  /** Configuration for preferred day and time maintenance settings. */
  readonly PreferredDayTime?: RouterOutput_PreferredDayTimeMaintenanceConfiguration | undefined;
}

/** Configuration settings for connecting a router output to a MediaConnect flow source. */
export interface RouterOutput_MediaConnectFlowRouterOutputConfiguration {
  /** The configuration that defines how content is encrypted during transit between the MediaConnect router and a… */
  readonly DestinationTransitEncryption?: RouterOutput_FlowTransitEncryption | undefined;
  /** The ARN of the flow to connect to this router output. */
  readonly FlowArn?: string | undefined;
  /** The ARN of the flow source to connect to this router output. */
  readonly FlowSourceArn?: string | undefined;
}

/** Configuration settings for connecting a router output to a MediaLive input. */
export interface RouterOutput_MediaLiveInputRouterOutputConfiguration {
  /** The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and… */
  readonly DestinationTransitEncryption?: RouterOutput_MediaLiveTransitEncryption | undefined;
  /** The ARN of the MediaLive input to connect to this router output. */
  readonly MediaLiveInputArn?: string | undefined;
  readonly MediaLivePipelineId?: string | undefined;
}

/** The encryption configuration that defines how content is encrypted during transit between MediaConnect Router and… */
export interface RouterOutput_MediaLiveTransitEncryption {
  /** Configuration settings for the MediaLive transit encryption key. */
  readonly EncryptionKeyConfiguration?: RouterOutput_MediaLiveTransitEncryptionKeyConfiguration | undefined;
  readonly EncryptionKeyType?: string | undefined;
}

export interface RouterOutput_MediaLiveTransitEncryptionKeyConfiguration {
  /** Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation. */
  readonly Automatic?: Json | undefined;
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly SecretsManager?: RouterOutput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** Configuration for preferred day and time maintenance settings. */
export interface RouterOutput_PreferredDayTimeMaintenanceConfiguration {
  readonly Day?: string | undefined;
  /** The preferred time for maintenance operations. */
  readonly Time?: string | undefined;
}

/** The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including… */
export interface RouterOutput_RistRouterOutputConfiguration {
  /** The destination IP address for the RIST protocol in the router output configuration. */
  readonly DestinationAddress?: string | undefined;
  /** The destination port number for the RIST protocol in the router output configuration. */
  readonly DestinationPort?: number | undefined;
}

export interface RouterOutput_RouterOutputConfiguration {
  /** Configuration settings for connecting a router output to a MediaConnect flow source. */
  readonly MediaConnectFlow?: RouterOutput_MediaConnectFlowRouterOutputConfiguration | undefined;
  /** Configuration settings for connecting a router output to a MediaLive input. */
  readonly MediaLiveInput?: RouterOutput_MediaLiveInputRouterOutputConfiguration | undefined;
  /** The configuration settings for a standard router output, including the protocol, protocol-specific configuration,… */
  readonly Standard?: RouterOutput_StandardRouterOutputConfiguration | undefined;
}

export interface RouterOutput_RouterOutputProtocolConfiguration {
  /** The configuration settings for a router output using the RIST (Reliable Internet Stream Transport) protocol, including… */
  readonly Rist?: RouterOutput_RistRouterOutputConfiguration | undefined;
  /** The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time… */
  readonly RtmpPush?: RouterOutput_RtmpPushRouterOutputConfiguration | undefined;
  /** The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the… */
  readonly Rtp?: RouterOutput_RtpRouterOutputConfiguration | undefined;
  /** The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode,… */
  readonly SrtCaller?: RouterOutput_SrtCallerRouterOutputConfiguration | undefined;
  /** The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode,… */
  readonly SrtListener?: RouterOutput_SrtListenerRouterOutputConfiguration | undefined;
}

/** The configuration settings for a router output that pushes a stream to a destination using the RTMP (Real-Time… */
export interface RouterOutput_RtmpPushRouterOutputConfiguration {
  /** The name of the RTMP application on the destination server. */
  readonly ApplicationName?: string | undefined;
  /** The IP address or hostname of the destination RTMP server that the router output pushes the stream to. */
  readonly DestinationAddress?: string | undefined;
  /** The TCP port on the destination RTMP server. */
  readonly DestinationPort?: number | undefined;
  /** The name of the RTMP stream that the output publishes to the destination application. */
  readonly StreamName?: string | undefined;
  /** The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination. */
  readonly TlsEncryption?: RouterOutput_TlsEncryption | undefined;
}

/** The configuration settings for a router output using the RTP (Real-Time Transport Protocol) protocol, including the… */
export interface RouterOutput_RtpRouterOutputConfiguration {
  /** The destination IP address for the RTP protocol in the router output configuration. */
  readonly DestinationAddress?: string | undefined;
  /** The destination port number for the RTP protocol in the router output configuration. */
  readonly DestinationPort?: number | undefined;
  readonly ForwardErrorCorrection?: string | undefined;
}

/** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
export interface RouterOutput_SecretsManagerEncryptionKeyConfiguration {
  /** The ARN of the IAM role assumed by MediaConnect to access the Secrets Manager secret. */
  readonly RoleArn?: string | undefined;
  /** The ARN of the Secrets Manager secret used for transit encryption. */
  readonly SecretArn?: string | undefined;
}

/** The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in caller mode,… */
export interface RouterOutput_SrtCallerRouterOutputConfiguration {
  /** The destination IP address for the SRT protocol in caller mode. */
  readonly DestinationAddress?: string | undefined;
  /** The destination port number for the SRT protocol in caller mode. */
  readonly DestinationPort?: number | undefined;
  /** Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption… */
  readonly EncryptionConfiguration?: RouterOutput_SrtEncryptionConfiguration | undefined;
  /** The minimum latency in milliseconds for the SRT protocol in caller mode. */
  readonly MinimumLatencyMilliseconds?: number | undefined;
  /** The stream ID for the SRT protocol in caller mode. */
  readonly StreamId?: string | undefined;
}

/** Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption… */
export interface RouterOutput_SrtEncryptionConfiguration {
  /** The configuration settings for transit encryption using Secrets Manager, including the secret ARN and role ARN. */
  readonly EncryptionKey?: RouterOutput_SecretsManagerEncryptionKeyConfiguration | undefined;
}

/** The configuration settings for a router output using the SRT (Secure Reliable Transport) protocol in listener mode,… */
export interface RouterOutput_SrtListenerRouterOutputConfiguration {
  /** Contains the configuration settings for encrypting SRT streams, including the encryption key details and encryption… */
  readonly EncryptionConfiguration?: RouterOutput_SrtEncryptionConfiguration | undefined;
  /** The minimum latency in milliseconds for the SRT protocol in listener mode. */
  readonly MinimumLatencyMilliseconds?: number | undefined;
  /** The port number for the SRT protocol in listener mode. */
  readonly Port?: number | undefined;
}

/** The configuration settings for a standard router output, including the protocol, protocol-specific configuration,… */
export interface RouterOutput_StandardRouterOutputConfiguration {
  /** The Amazon Resource Name (ARN) of the network interface associated with the standard router output. */
  readonly NetworkInterfaceArn?: string | undefined;
  readonly Protocol?: string | undefined;
  /** The protocol configuration settings for a router output. */
  readonly ProtocolConfiguration?: RouterOutput_RouterOutputProtocolConfiguration | undefined;
}

/** The Transport Layer Security (TLS) encryption settings used to establish a secure connection to a destination. */
export interface RouterOutput_TlsEncryption {
  /** The configuration settings for TLS encryption. */
  readonly EncryptionConfiguration?: RouterOutput_TlsEncryptionConfiguration | undefined;
  readonly EncryptionType?: string | undefined;
}

/** The configuration settings for TLS encryption. */
export interface RouterOutput_TlsEncryptionConfiguration {
  /** The TLS encryption configuration for destinations that present a certificate from a publicly trusted certificate… */
  readonly Public?: Json | undefined;
}
