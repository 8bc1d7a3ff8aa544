import { denied, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './launch-configuration-assigns-no-public-ip.ts';

const group = (properties: object, name = 'group'): Other =>
  other('AWS::AutoScaling::AutoScalingGroup', { LaunchConfigurationName: 'self', ...properties }, name);
const subnet = (MapPublicIpOnLaunch: unknown, name = 'subnet-1'): Other => other('AWS::EC2::Subnet', { MapPublicIpOnLaunch }, name);
const image = { ImageId: 'ami-1' };
const inSubnet = { VPCZoneIdentifier: ['subnet-1'] };

table(rule, {
  none: ['pass', { ...image, AssociatePublicIpAddress: false }],
  'one each': ['fail', { ...image, AssociatePublicIpAddress: true }, { says: 'public IP' }],
  'one each, in a private subnet': ['fail', { ...image, AssociatePublicIpAddress: true }, { with: [group(inSubnet), subnet(false)] }],
  'none, in a subnet that hands them out': [
    'pass',
    { ...image, AssociatePublicIpAddress: false },
    { with: [group(inSubnet), subnet(true)] },
  ],
  'not said, in a subnet that hands out none': ['pass', image, { with: [group(inSubnet), subnet(false)] }],
  'not said, in a subnet that hands them out': ['fail', image, { with: [group(inSubnet), subnet(true)] }],
  'not said, one of two subnets hands them out': [
    'fail',
    image,
    { with: [group({ VPCZoneIdentifier: ['subnet-1', 'subnet-2'] }), subnet(false), subnet(true, 'subnet-2')] },
  ],
  'not said, and no group uses it': ['pass', image],
  'not said, in default subnets': ['unknown', image, { with: [group({ AvailabilityZones: ['eu-central-1a'] })] }],
  'not said, in default subnets that give one': [
    'fail',
    image,
    { with: [group({ AvailabilityZones: ['eu-central-1a'] })], observed: { GivesPublicIp: true } },
  ],
  'not said, in default subnets that give none': [
    'pass',
    image,
    { with: [group({ AvailabilityZones: ['eu-central-1a'] })], observed: { GivesPublicIp: false } },
  ],
  'not said, in a subnet that is not here': ['unknown', image, { with: [group(inSubnet)] }],
  'not said, in subnets that a parameter names': ['unknown', image, { with: [group({ VPCZoneIdentifier: unresolved })] }],
  'not said, in one known subnet that hands them out, and more': [
    'fail',
    image,
    { with: [group({ VPCZoneIdentifier: ['subnet-1', more] }), subnet(true)] },
  ],
  'not said, and groups that were not read': ['unknown', image, { unread: ['AWS::AutoScaling::AutoScalingGroup'] }],
  'not said, and another configuration is used': [
    'pass',
    image,
    { with: [group({ ...inSubnet, LaunchConfigurationName: 'lc-2' }), subnet(true)] },
  ],
  'a parameter decides': ['unknown', { ...image, AssociatePublicIpAddress: unresolved }],
  'no, or not said in a private subnet': [
    'pass',
    { ...image, AssociatePublicIpAddress: oneOf(false, undefined) },
    { with: [group(inSubnet), subnet(false)] },
  ],
  'yes or no by a condition': ['unknown', { ...image, AssociatePublicIpAddress: oneOf(true, false) }],
  'it was not read': ['unknown', { ...image, AssociatePublicIpAddress: denied }],
});
