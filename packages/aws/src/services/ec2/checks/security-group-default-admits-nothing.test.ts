import { beginning, denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-default-admits-nothing.ts';

const itself = { IpProtocol: '-1', SourceSecurityGroupId: 'self' };
const members = '[{"IpProtocol":"-1","UserIdGroupPairs":[{"GroupId":"self"}]}]';
const all = '[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]';
const everywhere = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' };
const named = { GroupName: 'default', GroupDescription: 'default VPC security group', VpcId: 'vpc-1' };
const noFix = 'what is not known is not removed';

table(rule, {
  'a group of your own': ['not asked', { GroupName: 'web', SecurityGroupIngress: [everywhere] }],
  'a group whose name CloudFormation makes': ['not asked', { SecurityGroupIngress: [everywhere] }],
  'a group with default in its name': ['not asked', { GroupName: 'default-web', SecurityGroupIngress: [everywhere] }],
  'a group whose name is known to begin otherwise': ['not asked', { GroupName: beginning('web-'), SecurityGroupIngress: [everywhere] }],
  'the default group without rules': ['pass', named],
  'the default group with empty lists': ['pass', { ...named, SecurityGroupIngress: [], SecurityGroupEgress: [] }],
  'the default group as AWS makes it': [
    'fail',
    { ...named, SecurityGroupIngress: [itself], SecurityGroupEgress: [everywhere] },
    { says: 'the default group has rules', command: 'none' },
  ],
  'only its members may come in': [
    'fail',
    { ...named, SecurityGroupIngress: [itself], SecurityGroupEgress: [] },
    { command: `ec2 revoke-security-group-ingress --group-id example-1 --ip-permissions ${members}` },
  ],
  'only the way out is left': [
    'fail',
    { ...named, SecurityGroupIngress: [], SecurityGroupEgress: [everywhere] },
    { command: `ec2 revoke-security-group-egress --group-id example-1 --ip-permissions ${all}` },
  ],
  'a rule that leads nowhere is a rule': ['fail', { ...named, SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }] }],
  'a template adds a rule to it': [
    'fail',
    { ...named, SecurityGroupIngress: [everywhere, more], SecurityGroupEgress: unresolved },
    { noFix },
  ],
  'a rule that may be absent': ['unknown', { ...named, SecurityGroupIngress: [oneOf(itself, undefined)] }],
  'a rule that may be absent, and one that is there': [
    'fail',
    { ...named, SecurityGroupIngress: [oneOf(itself, undefined)], SecurityGroupEgress: [everywhere] },
  ],
  'rules by a condition either way': ['fail', { ...named, SecurityGroupIngress: oneOf([itself], [itself, everywhere]) }],
  'rules that could not be read': ['unknown', { ...named, SecurityGroupIngress: [], SecurityGroupEgress: denied }],
  'an open list': ['unknown', { ...named, SecurityGroupIngress: [more] }],
  'a group of which only a rule is known': ['unknown', { GroupName: unresolved, SecurityGroupIngress: [itself, more] }],
  'a group of which nothing but its lack of rules is known': ['unknown', { GroupName: unresolved, SecurityGroupIngress: [] }],
});
