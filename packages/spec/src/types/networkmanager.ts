// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Json } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::NetworkManager::ConnectAttachment`: Creates a core network Connect attachment from a specified core network attachment. */
export interface ConnectAttachment {
  /** The ID of the core network where the Connect attachment is located. */
  readonly CoreNetworkId?: string | undefined;
  /** The Region where the edge is located. */
  readonly EdgeLocation?: string | undefined;
  /** The name of the network function group. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** Options for connecting an attachment. */
  readonly Options?: ConnectAttachment_ConnectAttachmentOptions | undefined;
  /** Describes a proposed segment change. */
  readonly ProposedSegmentChange?: ConnectAttachment_ProposedSegmentChange | undefined;
  /** Routing policy label */
  readonly RoutingPolicyLabel?: string | undefined;
  /** The tags associated with the Connect attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID of the transport attachment. */
  readonly TransportAttachmentId?: string | undefined;
  /** The ID of the Connect attachment. */
  readonly AttachmentId?: string | undefined;
  /** The rule number associated with the attachment. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The type of attachment. */
  readonly AttachmentType?: string | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The timestamp when the Connect attachment was created. */
  readonly CreatedAt?: string | undefined;
  /** Errors from the last modification of the attachment. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The ID of the Connect attachment owner. */
  readonly OwnerAccountId?: string | undefined;
  /** The attachment to move from one network function group to another. */
  readonly ProposedNetworkFunctionGroupChange?: ConnectAttachment_ProposedNetworkFunctionGroupChange | undefined;
  /** The resource ARN for the Connect attachment. */
  readonly ResourceArn?: string | undefined;
  /** The name of the Connect attachment's segment. */
  readonly SegmentName?: string | undefined;
  /** The state of the Connect attachment. */
  readonly State?: string | undefined;
  /** The timestamp when the Connect attachment was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes a core network Connect attachment options. */
export interface ConnectAttachment_ConnectAttachmentOptions {
  /** The protocol used for the attachment connection. */
  readonly Protocol?: string | undefined;
}

/** Describes proposed changes to a network function group. */
export interface ConnectAttachment_ProposedNetworkFunctionGroupChange {
  /** The proposed new attachment policy rule number for the network function group. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The proposed name change for the network function group name. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The list of proposed changes to the key-value tags associated with the network function group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a proposed segment change. */
export interface ConnectAttachment_ProposedSegmentChange {
  /** The rule number in the policy document that applies to this change. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The name of the segment to change. */
  readonly SegmentName?: string | undefined;
  /** The list of key-value tags that changed for the segment. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::NetworkManager::ConnectPeer`: Creates a core network Connect peer for a specified core network connect attachment between a core network and an… */
export interface ConnectPeer {
  /** Describes the BGP options. */
  readonly BgpOptions?: ConnectPeer_BgpOptions | undefined;
  /** The ID of the attachment to connect. */
  readonly ConnectAttachmentId?: string | undefined;
  /** The IP address of a core network. */
  readonly CoreNetworkAddress?: string | undefined;
  /** The inside IP addresses used for a Connect peer configuration. */
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  /** The IP address of the Connect peer. */
  readonly PeerAddress?: string | undefined;
  /** The subnet ARN of the Connect peer. */
  readonly SubnetArn?: string | undefined;
  /** The list of key-value tags associated with the Connect peer. */
  readonly Tags?: readonly Tag[] | undefined;
  readonly Configuration?: ConnectPeer_ConnectPeerConfiguration | undefined;
  /** The ID of the Connect peer. */
  readonly ConnectPeerId?: string | undefined;
  /** The core network ID. */
  readonly CoreNetworkId?: string | undefined;
  /** The timestamp when the Connect peer was created. */
  readonly CreatedAt?: string | undefined;
  /** The Connect peer Regions where edges are located. */
  readonly EdgeLocation?: string | undefined;
  /** Describes the error associated with the attachment request. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The state of the Connect peer. */
  readonly State?: string | undefined;
}

/** Describes the BGP options. */
export interface ConnectPeer_BgpOptions {
  /** The Peer ASN of the BGP. */
  readonly PeerAsn?: number | undefined;
}

/** Describes a core network BGP configuration. */
export interface ConnectPeer_ConnectPeerBgpConfiguration {
  /** The address of a core network. */
  readonly CoreNetworkAddress?: string | undefined;
  /** The ASN of the Coret Network. */
  readonly CoreNetworkAsn?: number | undefined;
  /** The address of a core network Connect peer. */
  readonly PeerAddress?: string | undefined;
  /** The ASN of the Connect peer. */
  readonly PeerAsn?: number | undefined;
}

/** Describes a core network Connect peer configuration. */
export interface ConnectPeer_ConnectPeerConfiguration {
  /** The Connect peer BGP configurations. */
  readonly BgpConfigurations?: readonly ConnectPeer_ConnectPeerBgpConfiguration[] | undefined;
  /** The IP address of a core network. */
  readonly CoreNetworkAddress?: string | undefined;
  /** The inside IP addresses used for a Connect peer configuration. */
  readonly InsideCidrBlocks?: readonly string[] | undefined;
  /** The IP address of the Connect peer. */
  readonly PeerAddress?: string | undefined;
  /** The protocol used for a Connect peer configuration. */
  readonly Protocol?: string | undefined;
}

/** `AWS::NetworkManager::Connection`: Resource Type definition for AWS::NetworkManager::Connection. */
export interface Connection {
  /** The ID of the second device in the connection. */
  readonly ConnectedDeviceId?: string | undefined;
  /** The ID of the link for the second device. */
  readonly ConnectedLinkId?: string | undefined;
  /** The description of the connection. */
  readonly Description?: string | undefined;
  /** The ID of the first device in the connection. */
  readonly DeviceId?: string | undefined;
  /** The ID of the global network that the connection belongs to. */
  readonly GlobalNetworkId?: string | undefined;
  /** The ID of the link for the first device. */
  readonly LinkId?: string | undefined;
  /** The tags for the connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the connection. */
  readonly ConnectionArn?: string | undefined;
  /** The ID of the connection. */
  readonly ConnectionId?: string | undefined;
  /** The date and time that the connection was created. */
  readonly CreatedAt?: string | undefined;
  /** The state of the connection. */
  readonly State?: string | undefined;
}

/** `AWS::NetworkManager::CoreNetwork`: Describes a core network. */
export interface CoreNetwork {
  /** The description of a core network. */
  readonly Description?: string | undefined;
  /** The ID of the global network that your core network is a part of. */
  readonly GlobalNetworkId?: string | undefined;
  /** Describes a core network policy. */
  readonly PolicyDocument?: Json | undefined;
  /** The list of key-value tags associated with a core network. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The ID of the core network. */
  readonly CoreNetworkId?: string | undefined;
  /** The timestamp when the core network was created. */
  readonly CreatedAt?: string | undefined;
  /** The edges. */
  readonly Edges?: readonly CoreNetwork_CoreNetworkEdge[] | undefined;
  /** The network function groups associated with a core network. */
  readonly NetworkFunctionGroups?: readonly CoreNetwork_CoreNetworkNetworkFunctionGroup[] | undefined;
  /** The owner of the core network. */
  readonly OwnerAccount?: string | undefined;
  /** The segments. */
  readonly Segments?: readonly CoreNetwork_CoreNetworkSegment[] | undefined;
  /** The current state of the core network. */
  readonly State?: string | undefined;
}

/** Describes a core network edge. */
export interface CoreNetwork_CoreNetworkEdge {
  /** The ASN of a core network edge. */
  readonly Asn?: number | undefined;
  /** The Region where a core network edge is located. */
  readonly EdgeLocation?: string | undefined;
  /** The inside IP addresses used for core network edges. */
  readonly InsideCidrBlocks?: readonly string[] | undefined;
}

/** Describes a network function group. */
export interface CoreNetwork_CoreNetworkNetworkFunctionGroup {
  /** The core network edge locations. */
  readonly EdgeLocations?: readonly string[] | undefined;
  /** The name of the network function group. */
  readonly Name?: string | undefined;
  /** The segments associated with the network function group. */
  readonly Segments?: CoreNetwork_Segments | undefined;
}

/** Describes a core network segment, which are dedicated routes. */
export interface CoreNetwork_CoreNetworkSegment {
  /** The Regions where the edges are located. */
  readonly EdgeLocations?: readonly string[] | undefined;
  /** The name of a core network segment. */
  readonly Name?: string | undefined;
  /** The shared segments of a core network. */
  readonly SharedSegments?: readonly string[] | undefined;
}

export interface CoreNetwork_Segments {
  readonly SendTo?: readonly string[] | undefined;
  readonly SendVia?: readonly string[] | undefined;
}

/** `AWS::NetworkManager::CoreNetworkPrefixListAssociation`: Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix list with… */
export interface CoreNetworkPrefixListAssociation {
  /** The ID of the core network. */
  readonly CoreNetworkId?: string | undefined;
  /** The alias of the prefix list */
  readonly PrefixListAlias?: string | undefined;
  /** The Amazon Resource Name (ARN) of the prefix list. */
  readonly PrefixListArn?: string | undefined;
}

/** `AWS::NetworkManager::CustomerGatewayAssociation`: Specifies an association between a customer gateway, a device, and optionally, a link. */
export interface CustomerGatewayAssociation {
  /** The Amazon Resource Name (ARN) of the customer gateway. */
  readonly CustomerGatewayArn?: string | undefined;
  /** The ID of the device. */
  readonly DeviceId?: string | undefined;
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The ID of the link. */
  readonly LinkId?: string | undefined;
}

/** `AWS::NetworkManager::Device`: Specifies a device. */
export interface Device {
  /** The AWS location of the device. */
  readonly AWSLocation?: Device_AWSLocation | undefined;
  /** A description of the device. */
  readonly Description?: string | undefined;
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The site location. */
  readonly Location?: Device_Location | undefined;
  /** The model of the device. */
  readonly Model?: string | undefined;
  /** The serial number of the device. */
  readonly SerialNumber?: string | undefined;
  /** The site ID. */
  readonly SiteId?: string | undefined;
  /** The tags for the device. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The device type. */
  readonly Type?: string | undefined;
  /** The vendor of the device. */
  readonly Vendor?: string | undefined;
  /** The time that the device was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the device. */
  readonly DeviceArn?: string | undefined;
  /** The ID of the device. */
  readonly DeviceId?: string | undefined;
  /** The state of the device. */
  readonly State?: string | undefined;
}

/** Specifies a location in AWS. */
export interface Device_AWSLocation {
  /** The Amazon Resource Name (ARN) of the subnet that the device is located in. */
  readonly SubnetArn?: string | undefined;
  /** The Zone that the device is located in. */
  readonly Zone?: string | undefined;
}

/** Describes a location. */
export interface Device_Location {
  /** The physical address. */
  readonly Address?: string | undefined;
  /** The latitude. */
  readonly Latitude?: string | undefined;
  /** The longitude. */
  readonly Longitude?: string | undefined;
}

/** `AWS::NetworkManager::DirectConnectGatewayAttachment`: Creates an AWS Direct Connect gateway attachment */
export interface DirectConnectGatewayAttachment {
  /** The ID of a core network for the Direct Connect Gateway attachment. */
  readonly CoreNetworkId?: string | undefined;
  /** The Direct Connect gateway attachment ARN. */
  readonly DirectConnectGatewayArn?: string | undefined;
  /** The Regions where the edges are located. */
  readonly EdgeLocations?: readonly string[] | undefined;
  /** Routing policy label */
  readonly RoutingPolicyLabel?: string | undefined;
  /** Tags for the attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Id of the attachment. */
  readonly AttachmentId?: string | undefined;
  /** The policy rule number associated with the attachment. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** Attachment type. */
  readonly AttachmentType?: string | undefined;
  /** The ARN of a core network for the Direct Connect Gateway attachment. */
  readonly CoreNetworkArn?: string | undefined;
  /** Creation time of the attachment. */
  readonly CreatedAt?: string | undefined;
  /** Errors from the last modification of the attachment. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The name of the network function group. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** Owner account of the attachment. */
  readonly OwnerAccountId?: string | undefined;
  /** The attachment to move from one network function group to another. */
  readonly ProposedNetworkFunctionGroupChange?: DirectConnectGatewayAttachment_ProposedNetworkFunctionGroupChange | undefined;
  /** The attachment to move from one segment to another. */
  readonly ProposedSegmentChange?: DirectConnectGatewayAttachment_ProposedSegmentChange | undefined;
  /** The ARN of the Resource. */
  readonly ResourceArn?: string | undefined;
  /** The name of the segment attachment.. */
  readonly SegmentName?: string | undefined;
  /** State of the attachment. */
  readonly State?: string | undefined;
  /** Last update time of the attachment. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes proposed changes to a network function group. */
export interface DirectConnectGatewayAttachment_ProposedNetworkFunctionGroupChange {
  /** The proposed new attachment policy rule number for the network function group. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The proposed name change for the network function group name. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The list of proposed changes to the key-value tags associated with the network function group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a proposed segment change. */
export interface DirectConnectGatewayAttachment_ProposedSegmentChange {
  /** The rule number in the policy document that applies to this change. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The name of the segment to change. */
  readonly SegmentName?: string | undefined;
  /** The list of key-value tags that changed for the segment. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::NetworkManager::GlobalNetwork`: Creates a new, empty global network. */
export interface GlobalNetwork {
  /** The date and time that the global network was created. */
  readonly CreatedAt?: string | undefined;
  /** A description of the global network. */
  readonly Description?: string | undefined;
  /** The state of the global network. */
  readonly State?: string | undefined;
  /** The tags for the global network. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the global network. */
  readonly Arn?: string | undefined;
  /** The ID of the global network. */
  readonly Id?: string | undefined;
}

/** `AWS::NetworkManager::Link`: Specifies a link for a site. */
export interface Link {
  /** The bandwidth for the link. */
  readonly Bandwidth?: Link_Bandwidth | undefined;
  /** A description of the link. */
  readonly Description?: string | undefined;
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The provider of the link. */
  readonly Provider?: string | undefined;
  /** The ID of the site. */
  readonly SiteId?: string | undefined;
  /** The tags for the link. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type of the link. */
  readonly Type?: string | undefined;
  /** The date and time that the link was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the link. */
  readonly LinkArn?: string | undefined;
  /** The ID of the link. */
  readonly LinkId?: string | undefined;
  /** The state of the link. */
  readonly State?: string | undefined;
}

/** Describes bandwidth information. */
export interface Link_Bandwidth {
  /** Download speed in Mbps. */
  readonly DownloadSpeed?: number | undefined;
  /** Upload speed in Mbps. */
  readonly UploadSpeed?: number | undefined;
}

/** `AWS::NetworkManager::LinkAssociation`: Describes the association between a device and a link. */
export interface LinkAssociation {
  /** The device ID for the link association. */
  readonly DeviceId?: string | undefined;
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The ID of the link. */
  readonly LinkId?: string | undefined;
}

/** `AWS::NetworkManager::Site`: Creates a new site in a global network. */
export interface Site {
  /** A description of your site. */
  readonly Description?: string | undefined;
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The site location. */
  readonly Location?: Site_Location | undefined;
  /** The tags for the site. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The time that the site was created. */
  readonly CreatedAt?: string | undefined;
  /** The ARN of the site. */
  readonly SiteArn?: string | undefined;
  /** The ID of the site. */
  readonly SiteId?: string | undefined;
  /** The current state of the site. */
  readonly State?: string | undefined;
}

/** Describes a location. */
export interface Site_Location {
  /** The physical address. */
  readonly Address?: string | undefined;
  /** The latitude. */
  readonly Latitude?: string | undefined;
  /** The longitude. */
  readonly Longitude?: string | undefined;
}

/** `AWS::NetworkManager::SiteToSiteVpnAttachment`: Creates an Amazon Web Services site-to-site VPN attachment on an edge location of a core network. */
export interface SiteToSiteVpnAttachment {
  /** The ID of a core network where you're creating a site-to-site VPN attachment. */
  readonly CoreNetworkId?: string | undefined;
  /** The name of the network function group. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** Describes a proposed segment change. */
  readonly ProposedSegmentChange?: SiteToSiteVpnAttachment_ProposedSegmentChange | undefined;
  /** Routing policy label */
  readonly RoutingPolicyLabel?: string | undefined;
  /** The tags associated with the Site-to-Site VPN attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the site-to-site VPN attachment. */
  readonly VpnConnectionArn?: string | undefined;
  /** The ID of the site-to-site VPN attachment. */
  readonly AttachmentId?: string | undefined;
  /** The policy rule number associated with the attachment. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The type of attachment. */
  readonly AttachmentType?: string | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The timestamp when the site-to-site VPN attachment was created. */
  readonly CreatedAt?: string | undefined;
  /** The Region where the core network edge is located. */
  readonly EdgeLocation?: string | undefined;
  /** Errors from the last modification of the attachment. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The ID of the site-to-site VPN attachment owner. */
  readonly OwnerAccountId?: string | undefined;
  /** The attachment to move from one network function group to another. */
  readonly ProposedNetworkFunctionGroupChange?: SiteToSiteVpnAttachment_ProposedNetworkFunctionGroupChange | undefined;
  /** The resource ARN for the site-to-site VPN attachment. */
  readonly ResourceArn?: string | undefined;
  /** The name of the site-to-site VPN attachment's segment. */
  readonly SegmentName?: string | undefined;
  /** The state of the site-to-site VPN attachment. */
  readonly State?: string | undefined;
  /** The timestamp when the site-to-site VPN attachment was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes proposed changes to a network function group. */
export interface SiteToSiteVpnAttachment_ProposedNetworkFunctionGroupChange {
  /** The proposed new attachment policy rule number for the network function group. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The proposed name change for the network function group name. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The list of proposed changes to the key-value tags associated with the network function group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a proposed segment change. */
export interface SiteToSiteVpnAttachment_ProposedSegmentChange {
  /** The rule number in the policy document that applies to this change. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The name of the segment to change. */
  readonly SegmentName?: string | undefined;
  /** The list of key-value tags that changed for the segment. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::NetworkManager::TransitGatewayPeering`: Creates a transit gateway peering connection. */
export interface TransitGatewayPeering {
  /** The ID of the core network. */
  readonly CoreNetworkId?: string | undefined;
  /** The list of key-value tags associated with the peering. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the transit gateway. */
  readonly TransitGatewayArn?: string | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The timestamp when the core network peering was created. */
  readonly CreatedAt?: string | undefined;
  /** The edge location for the peer. */
  readonly EdgeLocation?: string | undefined;
  /** Errors from the last modification of the transit gateway peering. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The ID of the account owner. */
  readonly OwnerAccountId?: string | undefined;
  /** The ID of the peering. */
  readonly PeeringId?: string | undefined;
  /** The peering type. */
  readonly PeeringType?: string | undefined;
  /** The ARN of the resource peered to a core network. */
  readonly ResourceArn?: string | undefined;
  /** The current state of the peer. */
  readonly State?: string | undefined;
  /** The ID of the peering attachment. */
  readonly TransitGatewayPeeringAttachmentId?: string | undefined;
}

/** `AWS::NetworkManager::TransitGatewayRegistration`: Registers a transit gateway in your global network. */
export interface TransitGatewayRegistration {
  /** The ID of the global network. */
  readonly GlobalNetworkId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the transit gateway. */
  readonly TransitGatewayArn?: string | undefined;
}

/** `AWS::NetworkManager::TransitGatewayRouteTableAttachment`: Creates a transit gateway route table attachment. */
export interface TransitGatewayRouteTableAttachment {
  /** The name of the network function group. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The ID of the transit gateway peering. */
  readonly PeeringId?: string | undefined;
  /** This property is read-only. */
  readonly ProposedSegmentChange?: TransitGatewayRouteTableAttachment_ProposedSegmentChange | undefined;
  /** Routing policy label */
  readonly RoutingPolicyLabel?: string | undefined;
  /** The list of key-value pairs associated with the transit gateway route table attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the transit gateway attachment route table. */
  readonly TransitGatewayRouteTableArn?: string | undefined;
  /** The ID of the transit gateway route table attachment. */
  readonly AttachmentId?: string | undefined;
  /** The policy rule number associated with the attachment. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The type of attachment. */
  readonly AttachmentType?: string | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The ID of the core network. */
  readonly CoreNetworkId?: string | undefined;
  /** The timestamp when the transit gateway route table attachment was created. */
  readonly CreatedAt?: string | undefined;
  /** The Region where the core network edge is located. */
  readonly EdgeLocation?: string | undefined;
  /** Errors from the last modification of the attachment. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The ID of the transit gateway route table attachment owner. */
  readonly OwnerAccountId?: string | undefined;
  /** The attachment to move from one network function group to another. */
  readonly ProposedNetworkFunctionGroupChange?: TransitGatewayRouteTableAttachment_ProposedNetworkFunctionGroupChange | undefined;
  /** The resource ARN for the transit gateway route table attachment. */
  readonly ResourceArn?: string | undefined;
  /** The name of the attachment's segment. */
  readonly SegmentName?: string | undefined;
  /** The state of the attachment. */
  readonly State?: string | undefined;
  /** The timestamp when the transit gateway route table attachment was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes proposed changes to a network function group. */
export interface TransitGatewayRouteTableAttachment_ProposedNetworkFunctionGroupChange {
  /** The proposed new attachment policy rule number for the network function group. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The proposed name change for the network function group name. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The list of proposed changes to the key-value tags associated with the network function group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a proposed segment change. */
export interface TransitGatewayRouteTableAttachment_ProposedSegmentChange {
  /** The rule number in the policy document that applies to this change. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The name of the segment to change. */
  readonly SegmentName?: string | undefined;
  /** The list of key-value tags that changed for the segment. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** `AWS::NetworkManager::VpcAttachment`: Creates a VPC attachment on an edge location of a core network. */
export interface VpcAttachment {
  /** The core network ID. */
  readonly CoreNetworkId?: string | undefined;
  /** Options for creating the VPC attachment. */
  readonly Options?: VpcAttachment_VpcOptions | undefined;
  /** Describes a proposed segment change. */
  readonly ProposedSegmentChange?: VpcAttachment_ProposedSegmentChange | undefined;
  /** Routing policy label */
  readonly RoutingPolicyLabel?: string | undefined;
  /** The subnet ARNs. */
  readonly SubnetArns?: readonly string[] | undefined;
  /** The tags associated with the VPC attachment. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the VPC attachment. */
  readonly VpcArn?: string | undefined;
  /** The ID of the VPC attachment. */
  readonly AttachmentId?: string | undefined;
  /** The policy rule number associated with the attachment. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The type of attachment. */
  readonly AttachmentType?: string | undefined;
  /** The ARN of the core network. */
  readonly CoreNetworkArn?: string | undefined;
  /** The timestamp when the VPC attachment was created. */
  readonly CreatedAt?: string | undefined;
  /** The Region where the core network edge is located. */
  readonly EdgeLocation?: string | undefined;
  /** Errors from the last modification of the attachment. */
  readonly LastModificationErrors?: readonly string[] | undefined;
  /** The name of the network function group. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The ID of the VPC attachment owner. */
  readonly OwnerAccountId?: string | undefined;
  /** The attachment to move from one network function group to another. */
  readonly ProposedNetworkFunctionGroupChange?: VpcAttachment_ProposedNetworkFunctionGroupChange | undefined;
  /** The resource ARN for the VPC attachment. */
  readonly ResourceArn?: string | undefined;
  /** The name of the attachment's segment. */
  readonly SegmentName?: string | undefined;
  /** The state of the attachment. */
  readonly State?: string | undefined;
  /** The timestamp when the VPC attachment was last updated. */
  readonly UpdatedAt?: string | undefined;
}

/** Describes proposed changes to a network function group. */
export interface VpcAttachment_ProposedNetworkFunctionGroupChange {
  /** The proposed new attachment policy rule number for the network function group. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The proposed name change for the network function group name. */
  readonly NetworkFunctionGroupName?: string | undefined;
  /** The list of proposed changes to the key-value tags associated with the network function group. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes a proposed segment change. */
export interface VpcAttachment_ProposedSegmentChange {
  /** The rule number in the policy document that applies to this change. */
  readonly AttachmentPolicyRuleNumber?: number | undefined;
  /** The name of the segment to change. */
  readonly SegmentName?: string | undefined;
  /** The list of key-value tags that changed for the segment. */
  readonly Tags?: readonly Tag[] | undefined;
}

/** Describes the VPC options. */
export interface VpcAttachment_VpcOptions {
  /** Indicates whether appliance mode is supported. */
  readonly ApplianceModeSupport?: boolean | undefined;
  /** Indicates whether DNS is supported. */
  readonly DnsSupport?: boolean | undefined;
  /** Indicates whether IPv6 is supported. */
  readonly Ipv6Support?: boolean | undefined;
  /** Indicates whether security group referencing is enabled for this VPC attachment. */
  readonly SecurityGroupReferencingSupport?: boolean | undefined;
}
