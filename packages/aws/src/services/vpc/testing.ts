import { other } from '../../testing/index.ts';
import type { Other } from '../../testing/world.ts';

// Pieces of the tables of this service.

/** A subnet of the VPC that is asked about, or of another. */
export const subnet = (name: string, VpcId: unknown = 'self', properties: object = {}): Other =>
  other('AWS::EC2::Subnet', { VpcId, ...properties }, name);
export const tableOf = (name: string, Main?: boolean): Other =>
  other('AWS::EC2::RouteTable', { VpcId: 'self', ...(Main !== undefined && { Main }) }, name);
export const association = (SubnetId: unknown, RouteTableId: unknown): Other =>
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId, RouteTableId }, `of-${typeof SubnetId === 'string' ? SubnetId : 'x'}`);
export const route = (RouteTableId: unknown, properties: object): Other =>
  other('AWS::EC2::Route', { RouteTableId, ...properties }, 'route-of');
export const gateway = (): Other => other('AWS::EC2::InternetGateway', { Tags: [{ Key: 'Name', Value: 'out' }] }, 'igw-1');

/** A route table that leads to the internet, and all that it needs. */
export const publicTable = (): readonly Other[] => [
  gateway(),
  tableOf('rtb-public'),
  other('AWS::EC2::Route', { RouteTableId: 'rtb-public', GatewayId: 'igw-1', DestinationCidrBlock: '0.0.0.0/0' }, 'route-public'),
];
