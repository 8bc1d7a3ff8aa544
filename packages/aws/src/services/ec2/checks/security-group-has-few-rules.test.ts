import { more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-has-few-rules.ts';

const settings = { maxRules: 2 };
const one = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' };
const some = (count: number): readonly object[] => Array.from({ length: count }, () => one);

table(rule, {
  'no rules': ['pass', {}],
  'no rules, where none is allowed': ['pass', {}, { settings: { maxRules: 0 } }],
  'as many as allowed each way': ['pass', { SecurityGroupIngress: some(2), SecurityGroupEgress: some(2) }, { settings }],
  'one more in': ['fail', { SecurityGroupIngress: some(3) }, { settings, says: 'more than 2 rules' }],
  'one more out': ['fail', { SecurityGroupEgress: some(3) }, { settings }],
  fifty: ['pass', { SecurityGroupIngress: some(50) }],
  'fifty-one': ['fail', { SecurityGroupIngress: some(51) }],
  'a rule that may be absent decides': ['unknown', { SecurityGroupIngress: [one, one, oneOf(one, undefined)] }, { settings }],
  'a rule that may be absent does not decide': ['pass', { SecurityGroupIngress: [one, oneOf(one, undefined)] }, { settings }],
  'rules that are not known': ['unknown', { SecurityGroupIngress: unresolved }, { settings }],
  'rules in that are not known, too many out': ['fail', { SecurityGroupIngress: unresolved, SecurityGroupEgress: some(3) }, { settings }],
  'an open list': ['unknown', { SecurityGroupIngress: [one, more] }, { settings }],
});
