import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './subnet-assigns-no-public-ip.ts';

const subnet = { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' };

table(rule, {
  'it hands out none': ['pass', { ...subnet, MapPublicIpOnLaunch: false }],
  'it hands them out': ['fail', { ...subnet, MapPublicIpOnLaunch: true }, { says: 'public IP address' }],
  'it does not say': ['pass', subnet],
  'IPv6 addresses are another question': ['pass', { ...subnet, AssignIpv6AddressOnCreation: true }],
  'IPv6 only': ['pass', { VpcId: 'vpc-1', Ipv6Native: true, Ipv6CidrBlock: '2001:db8::/64' }],
  'a parameter decides': ['unknown', { ...subnet, MapPublicIpOnLaunch: unresolved }],
  'it is given, and nobody knows how': ['unknown', { ...subnet, MapPublicIpOnLaunch: given }],
  'a condition decides': ['unknown', { ...subnet, MapPublicIpOnLaunch: oneOf(true, false) }],
  'a condition says no or leaves it out': ['pass', { ...subnet, MapPublicIpOnLaunch: oneOf(false, undefined) }],
  'it was not read': ['unknown', { ...subnet, MapPublicIpOnLaunch: denied }],
  'a range that nobody knows does not matter': ['fail', { VpcId: 'vpc-1', CidrBlock: unresolved, MapPublicIpOnLaunch: true }],
});
