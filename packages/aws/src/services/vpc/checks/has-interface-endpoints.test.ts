import { pseudo } from '@demarc/model';
import { other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './has-interface-endpoints.ts';

const endpoint = (service: string, properties: object = {}): Other =>
  other(
    'AWS::EC2::VPCEndpoint',
    {
      VpcId: 'self',
      ServiceName: `com.amazonaws.${pseudo('AWS::Region')}.${service}`,
      VpcEndpointType: 'Interface',
      SubnetIds: ['subnet-1'],
      ...properties,
    },
    `vpce-${service}`,
  );
const gone = (service: string): Other =>
  other('AWS::EC2::VPCEndpoint', { VpcId: 'self', ServiceName: `com.amazonaws.eu-central-1.${service}` }, `vpce-${service}`);
const services = ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents'] as const;
const every = (properties: (service: string) => object = () => ({})): readonly Other[] =>
  services.map((service) => endpoint(service, properties(service)));
const but = (left: string, ...more: readonly Other[]): readonly Other[] => [
  ...services.filter((service) => service !== left).map((service) => endpoint(service)),
  ...more,
];

table(rule, {
  'one for every service': ['pass', {}, { with: every() }],
  none: ['fail', {}, { says: 'no interface endpoint for ecr.api' }],
  'none for EC2': ['fail', {}, { with: but('ec2'), members: { 'vpc-has-ec2-endpoint': 'fail', 'vpc-has-ssm-endpoint': 'pass' } }],
  'ec2messages is not EC2': ['fail', {}, { with: but('ec2', endpoint('ec2messages')), members: { 'vpc-has-ec2-endpoint': 'fail' } }],
  'ssmmessages is not SSM': ['fail', {}, { with: but('ssm', endpoint('ssmmessages')), members: { 'vpc-has-ssm-endpoint': 'fail' } }],
  'only the registry of ECR': [
    'fail',
    {},
    { with: but('ecr.api'), members: { 'vpc-has-ecr-api-endpoint': 'fail', 'vpc-has-ecr-registry-endpoint': 'pass' } },
  ],
  'a gateway endpoint': ['fail', {}, { with: every(() => ({ VpcEndpointType: 'Gateway' })) }],
  'a type that is not said, where defaults are left out': ['fail', {}, { with: services.map((service) => gone(service)) }],
  'a type that a parameter says': ['unknown', {}, { with: every(() => ({ VpcEndpointType: unresolved })) }],
  'one service that a parameter names': [
    'unknown',
    {},
    {
      with: but('ssm', endpoint('x', { ServiceName: unresolved })),
      members: { 'vpc-has-ssm-endpoint': 'unknown', 'vpc-has-ec2-endpoint': 'pass' },
    },
  ],
  'a literal Region': ['pass', {}, { with: every((service) => ({ ServiceName: `com.amazonaws.us-gov-west-1.${service}` })) }],
  'in China': ['pass', {}, { with: every((service) => ({ ServiceName: `cn.com.amazonaws.cn-north-1.${service}` })) }],
  'in the VPC of a parameter': ['unknown', {}, { with: every(() => ({ VpcId: unresolved })) }],
  'in another VPC': ['fail', {}, { with: [...every(() => ({ VpcId: 'vpc-2' })), other('AWS::EC2::VPC', {}, 'vpc-2')] }],
  'endpoints that were not read': ['unknown', {}, { unread: ['AWS::EC2::VPCEndpoint'] }],
  'endpoints that were not read beside all': ['pass', {}, { with: every(), unread: ['AWS::EC2::VPCEndpoint'] }],
});
