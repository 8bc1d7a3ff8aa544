import { pseudo } from '@demarc/model';
import { beginning, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './reaches-services-through-endpoints.ts';

const endpoint = (service: string, properties: object): Other =>
  other('AWS::EC2::VPCEndpoint', { VpcId: 'self', ServiceName: `com.amazonaws.eu-central-1.${service}`, ...properties }, `vpce-${service}`);
const gateway = (service: string, properties: object = {}): Other =>
  endpoint(service, { VpcEndpointType: 'Gateway', RouteTableIds: ['rtb-1'], ...properties });
const s3 = (properties: object = {}): Other => gateway('s3', properties);
const dynamodb = (properties: object = {}): Other => gateway('dynamodb', properties);
const inSubnet = { VpcEndpointType: 'Interface', SubnetIds: ['subnet-1'] };

table(rule, {
  'gateway endpoints for both': ['pass', {}, { with: [s3(), dynamodb()] }],
  'no endpoints': ['fail', {}, { says: 'no endpoint for s3' }],
  'one for S3 only': ['fail', {}, { with: [s3()], says: 'dynamodb' }],
  'an interface endpoint for S3': ['pass', {}, { with: [endpoint('s3', inSubnet), dynamodb()] }],
  'an interface endpoint without a subnet': ['fail', {}, { with: [endpoint('s3', { ...inSubnet, SubnetIds: [] }), dynamodb()] }],
  'a gateway endpoint that no route table uses': ['fail', {}, { with: [endpoint('s3', { VpcEndpointType: 'Gateway' }), dynamodb()] }],
  'a gateway endpoint with an empty list of route tables': ['fail', {}, { with: [s3({ RouteTableIds: [] }), dynamodb()] }],
  'an interface endpoint that does not name its subnets': [
    'fail',
    {},
    { with: [endpoint('s3', { VpcEndpointType: 'Interface' }), dynamodb()] },
  ],
  'an interface endpoint with a route table': [
    'fail',
    {},
    { with: [endpoint('s3', { VpcEndpointType: 'Interface', RouteTableIds: ['rtb-1'] }), dynamodb()] },
  ],
  'a gateway endpoint with a subnet': [
    'fail',
    {},
    { with: [endpoint('s3', { VpcEndpointType: 'Gateway', SubnetIds: ['subnet-1'] }), dynamodb()] },
  ],
  'endpoints of another VPC': [
    'fail',
    {},
    { with: [s3({ VpcId: 'vpc-2' }), dynamodb({ VpcId: 'vpc-2' }), other('AWS::EC2::VPC', {}, 'vpc-2')] },
  ],
  'the Region of the template': ['pass', {}, { with: [s3({ ServiceName: `com.amazonaws.${pseudo('AWS::Region')}.s3` }), dynamodb()] }],
  'in China': ['pass', {}, { with: [s3({ ServiceName: 'cn.com.amazonaws.cn-north-1.s3' }), dynamodb()] }],
  'S3 Express is not S3': ['fail', {}, { with: [gateway('s3express'), dynamodb()] }],
  'a service of someone else': ['fail', {}, { with: [s3({ ServiceName: 'com.amazonaws.vpce.eu-central-1.vpce-svc-1' }), dynamodb()] }],
  'a service that a parameter names': ['unknown', {}, { with: [s3({ ServiceName: unresolved }), dynamodb()] }],
  'a service of which the beginning is known': ['unknown', {}, { with: [s3({ ServiceName: beginning('com.amazonaws.') }), dynamodb()] }],
  'a service of someone else of which the beginning is known': [
    'fail',
    {},
    { with: [s3({ ServiceName: beginning('vendor.') }), dynamodb()] },
  ],
  'route tables that a parameter names': ['unknown', {}, { with: [s3({ RouteTableIds: unresolved }), dynamodb()] }],
  'route tables, at least one': ['pass', {}, { with: [s3({ RouteTableIds: ['rtb-1', more] }), dynamodb()] }],
  'a gateway endpoint under a condition': ['unknown', {}, { with: [s3({ RouteTableIds: oneOf(['rtb-1'], undefined) }), dynamodb()] }],
  'endpoints that were not read': ['unknown', {}, { unread: ['AWS::EC2::VPCEndpoint'] }],
  'no endpoint for S3, and a parameter for the other': ['fail', {}, { with: [dynamodb({ RouteTableIds: unresolved })] }],
  'only S3 is asked for': ['pass', {}, { with: [s3()], settings: { services: ['s3'] } }],
  'another service is asked for': ['fail', {}, { with: [s3()], settings: { services: ['kms'] }, says: 'kms' }],
  'another service is asked for, and there': ['pass', {}, { with: [endpoint('kms', inSubnet)], settings: { services: ['kms'] } }],
});
