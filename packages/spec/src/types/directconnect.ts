// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::DirectConnect::Connection`: Resource Type definition for AWS::DirectConnect::Connection */
export interface Connection {
  /** The bandwidth of the connection. */
  readonly Bandwidth?: string | undefined;
  /** The name of the connection. */
  readonly ConnectionName?: string | undefined;
  readonly LagId?: string | undefined;
  /** The location of the connection. */
  readonly Location?: string | undefined;
  /** The name of the service provider associated with the requested connection. */
  readonly ProviderName?: string | undefined;
  /** Indicates whether you want the connection to support MAC Security (MACsec). */
  readonly RequestMACSec?: boolean | undefined;
  /** The tags associated with the connection. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the connection. */
  readonly ConnectionArn?: string | undefined;
  /** The ID of the connection. */
  readonly ConnectionId?: string | undefined;
  /** The state of the connection. */
  readonly ConnectionState?: string | undefined;
}

/** `AWS::DirectConnect::DirectConnectGateway`: Resource Type definition for AWS::DirectConnect::DirectConnectGateway */
export interface DirectConnectGateway {
  /** The autonomous system number (ASN) for the Amazon side of the connection. */
  readonly AmazonSideAsn?: string | undefined;
  /** The name of the Direct Connect gateway. */
  readonly DirectConnectGatewayName?: string | undefined;
  /** The tags associated with the Direct Connect gateway. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the Direct Connect gateway. */
  readonly DirectConnectGatewayArn?: string | undefined;
  /** The ID of the Direct Connect gateway. */
  readonly DirectConnectGatewayId?: string | undefined;
}

/** `AWS::DirectConnect::DirectConnectGatewayAssociation`: Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation */
export interface DirectConnectGatewayAssociation {
  /** The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal. */
  readonly AcceptDirectConnectGatewayAssociationProposalRoleArn?: string | undefined;
  /** The Amazon VPC prefixes to advertise to the Direct Connect gateway. */
  readonly AllowedPrefixesToDirectConnectGateway?: readonly string[] | undefined;
  readonly AssociatedGatewayId?: string | undefined;
  readonly DirectConnectGatewayId?: string | undefined;
  /** The ID of the Direct Connect gateway association. */
  readonly AssociationId?: string | undefined;
}

/** `AWS::DirectConnect::Lag`: Resource Type definition for AWS::DirectConnect::Lag */
export interface Lag {
  /** The bandwidth of the individual physical dedicated connections bundled by the LAG. */
  readonly ConnectionsBandwidth?: string | undefined;
  /** The name of the LAG. */
  readonly LagName?: string | undefined;
  /** The location for the LAG. */
  readonly Location?: string | undefined;
  /** The minimum number of physical dedicated connections that must be operational for the LAG itself to be operational. */
  readonly MinimumLinks?: number | undefined;
  /** The name of the service provider associated with the requested LAG. */
  readonly ProviderName?: string | undefined;
  /** Indicates whether you want the LAG to support MAC Security (MACsec). */
  readonly RequestMACSec?: boolean | undefined;
  /** The tags associated with the LAG. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ARN of the LAG. */
  readonly LagArn?: string | undefined;
  /** The ID of the LAG. */
  readonly LagId?: string | undefined;
  /** The state of the LAG. */
  readonly LagState?: string | undefined;
}

/** `AWS::DirectConnect::PrivateVirtualInterface`: Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface */
export interface PrivateVirtualInterface {
  /** The Amazon Resource Name (ARN) of the role to allocate the private virtual interface. */
  readonly AllocatePrivateVirtualInterfaceRoleArn?: string | undefined;
  /** The BGP peers configured on this virtual interface. */
  readonly BgpPeers?: readonly PrivateVirtualInterface_BgpPeer[] | undefined;
  readonly ConnectionId?: string | undefined;
  readonly DirectConnectGatewayId?: string | undefined;
  /** Indicates whether to enable or disable SiteLink. */
  readonly EnableSiteLink?: boolean | undefined;
  /** The maximum transmission unit (MTU), in bytes. */
  readonly Mtu?: number | undefined;
  /** The rate limit (bandwidth allocation) for the virtual interface. */
  readonly RateLimit?: string | undefined;
  /** The tags associated with the private virtual interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The ID or ARN of the virtual private gateway. */
  readonly VirtualGatewayId?: string | undefined;
  /** The name of the virtual interface assigned by the customer network. */
  readonly VirtualInterfaceName?: string | undefined;
  /** The ID of the VLAN. */
  readonly Vlan?: number | undefined;
  /** The ID of the virtual interface. */
  readonly VirtualInterfaceArn?: string | undefined;
  /** The ID of the virtual interface. */
  readonly VirtualInterfaceId?: string | undefined;
}

/** Information about a BGP peer. */
export interface PrivateVirtualInterface_BgpPeer {
  /** The address family for the BGP peer. */
  readonly AddressFamily?: string | undefined;
  /** The IP address assigned to the Amazon interface. */
  readonly AmazonAddress?: string | undefined;
  /** The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration. */
  readonly Asn?: string | undefined;
  /** The authentication key for BGP configuration. */
  readonly AuthKey?: string | undefined;
  readonly BgpPeerId?: string | undefined;
  /** The IP address assigned to the customer interface. */
  readonly CustomerAddress?: string | undefined;
}

/** `AWS::DirectConnect::PublicVirtualInterface`: Resource Type definition for AWS::DirectConnect::PublicVirtualInterface */
export interface PublicVirtualInterface {
  /** The Amazon Resource Name (ARN) of the role to allocate the public virtual interface. */
  readonly AllocatePublicVirtualInterfaceRoleArn?: string | undefined;
  /** The BGP peers configured on this virtual interface. */
  readonly BgpPeers?: readonly PublicVirtualInterface_BgpPeer[] | undefined;
  readonly ConnectionId?: string | undefined;
  /** The rate limit (bandwidth allocation) for the virtual interface. */
  readonly RateLimit?: string | undefined;
  /** The routes to be advertised to the AWS network in this region. */
  readonly RouteFilterPrefixes?: readonly string[] | undefined;
  /** The tags associated with the public virtual interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the virtual interface assigned by the customer network. */
  readonly VirtualInterfaceName?: string | undefined;
  /** The ID of the VLAN. */
  readonly Vlan?: number | undefined;
  /** The ARN of the virtual interface. */
  readonly VirtualInterfaceArn?: string | undefined;
  /** The ID of the virtual interface. */
  readonly VirtualInterfaceId?: string | undefined;
}

/** Information about a BGP peer. */
export interface PublicVirtualInterface_BgpPeer {
  /** The address family for the BGP peer. */
  readonly AddressFamily?: string | undefined;
  /** The IP address assigned to the Amazon interface. */
  readonly AmazonAddress?: string | undefined;
  /** The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration. */
  readonly Asn?: string | undefined;
  /** The authentication key for BGP configuration. */
  readonly AuthKey?: string | undefined;
  readonly BgpPeerId?: string | undefined;
  /** The IP address assigned to the customer interface. */
  readonly CustomerAddress?: string | undefined;
}

/** `AWS::DirectConnect::TransitVirtualInterface`: Resource Type definition for AWS::DirectConnect::TransitVirtualInterface */
export interface TransitVirtualInterface {
  /** The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation. */
  readonly AllocateTransitVirtualInterfaceRoleArn?: string | undefined;
  /** The BGP peers configured on this virtual interface.. */
  readonly BgpPeers?: readonly TransitVirtualInterface_BgpPeer[] | undefined;
  readonly ConnectionId?: string | undefined;
  readonly DirectConnectGatewayId?: string | undefined;
  /** Indicates whether to enable or disable SiteLink. */
  readonly EnableSiteLink?: boolean | undefined;
  /** The maximum transmission unit (MTU), in bytes. */
  readonly Mtu?: number | undefined;
  /** The rate limit (bandwidth allocation) for the virtual interface. */
  readonly RateLimit?: string | undefined;
  /** The tags associated with the private virtual interface. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The name of the virtual interface assigned by the customer network. */
  readonly VirtualInterfaceName?: string | undefined;
  /** The ID of the VLAN. */
  readonly Vlan?: number | undefined;
  /** The ARN of the virtual interface. */
  readonly VirtualInterfaceArn?: string | undefined;
  /** The ID of the virtual interface. */
  readonly VirtualInterfaceId?: string | undefined;
}

/** A key-value pair to associate with a resource. */
export interface TransitVirtualInterface_BgpPeer {
  /** The address family for the BGP peer. */
  readonly AddressFamily?: string | undefined;
  /** The IP address assigned to the Amazon interface. */
  readonly AmazonAddress?: string | undefined;
  /** The autonomous system (AS) number for Border Gateway Protocol (BGP) configuration. */
  readonly Asn?: string | undefined;
  /** The authentication key for BGP configuration. */
  readonly AuthKey?: string | undefined;
  readonly BgpPeerId?: string | undefined;
  /** The IP address assigned to the customer interface. */
  readonly CustomerAddress?: string | undefined;
}
