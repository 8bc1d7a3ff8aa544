import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-closes-http-to-internet.ts';

const web = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 };
const anyone = { CidrIp: '0.0.0.0/0' };

const command = 'ec2 revoke-security-group-ingress --group-id example-1 --ip-permissions ';

table(rule, {
  'no rules': ['pass', {}],
  'HTTP from anyone': [
    'fail',
    { SecurityGroupIngress: [{ ...web, ...anyone }] },
    {
      says: 'tcp port 80 is open to the internet',
      command: `${command}[{"IpProtocol":"tcp","FromPort":80,"ToPort":80,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]`,
    },
  ],
  'HTTP from anyone with IPv6': ['fail', { SecurityGroupIngress: [{ ...web, CidrIpv6: '::/0' }] }],
  'HTTPS from anyone': ['pass', { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...anyone }] }],
  'HTTP from the load balancer': ['pass', { SecurityGroupIngress: [{ ...web, SourceSecurityGroupId: 'sg-1' }] }],
  'HTTP from CloudFront': [
    'pass',
    { SecurityGroupIngress: [{ ...web, SourcePrefixListId: 'pl-1' }] },
    { with: [other('AWS::EC2::PrefixList', { PrefixListName: 'com.amazonaws.global.cloudfront.origin-facing' }, 'pl-1')] },
  ],
  'a range with HTTP in it': ['fail', { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 1, ToPort: 100, ...anyone }] }],
  'all traffic': ['fail', { SecurityGroupIngress: [{ IpProtocol: '-1', ...anyone }] }],
  'HTTP over UDP': ['pass', { SecurityGroupIngress: [{ ...web, IpProtocol: 'udp', ...anyone }] }],
  'a source that is not known': ['unknown', { SecurityGroupIngress: [{ ...web, CidrIp: unresolved }] }],
  'a rule that may be absent': ['unknown', { SecurityGroupIngress: [oneOf({ ...web, ...anyone }, undefined)] }],
  'more rules than are known': ['unknown', { SecurityGroupIngress: [more] }],
  'more rules, and one is open': [
    'fail',
    { SecurityGroupIngress: [{ ...web, ...anyone }, more] },
    { noFix: 'what is not known is not removed' },
  ],
  'an open rule among others': [
    'fail',
    {
      SecurityGroupIngress: [
        { ...web, SourceSecurityGroupId: 'sg-1' },
        { ...web, ...anyone },
      ],
    },
    { command: `${command}[{"IpProtocol":"tcp","FromPort":80,"ToPort":80,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]` },
  ],
});
