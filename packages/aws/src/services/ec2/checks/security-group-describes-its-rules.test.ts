import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-describes-its-rules.ts';

const group = { GroupDescription: 'web' };
const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' };
const described = { ...https, Description: 'from the load balancers' };
const everything = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' };
const ingress = (...SecurityGroupIngress: readonly object[]): object => ({ ...group, SecurityGroupIngress });
const egress = (...SecurityGroupEgress: readonly object[]): object => ({ ...group, SecurityGroupEgress });

table(rule, {
  'no rules': ['pass', group],
  'a described rule': ['pass', ingress(described)],
  'a rule without a description': ['fail', ingress(https), { says: 'no description' }],
  'an empty description': ['fail', ingress({ ...https, Description: '' })],
  'a blank description': ['fail', ingress({ ...https, Description: '  ' })],
  'one of two rules without': ['fail', ingress(described, https)],
  'a rule for what leaves, without': ['fail', egress(https)],
  'a rule for what leaves, described': ['pass', egress(described)],
  'the rules that AWS gives': ['pass', egress(everything, { IpProtocol: '-1', CidrIpv6: '::/0' })],
  'the same for what comes in': ['fail', ingress(everything)],
  'all protocols to one network': ['fail', egress({ IpProtocol: '-1', CidrIp: '10.0.0.0/8' })],
  'a description that nobody knows': ['unknown', ingress({ ...https, Description: given })],
  'a description or none': ['unknown', ingress({ ...https, Description: oneOf('for us', undefined) })],
  'a rule by a condition': ['unknown', ingress(oneOf(https, undefined))],
  'a rule without a description beside one that nobody knows': ['fail', ingress(unresolved, https)],
  'described rules, and maybe more': ['unknown', ingress(described, more)],
  'rules that were not read': ['unknown', { ...group, SecurityGroupIngress: denied }],
  'rules for what leaves that were not read, and one without': ['fail', { ...ingress(https), SecurityGroupEgress: denied }],
});
