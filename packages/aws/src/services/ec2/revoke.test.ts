import { Hole } from '@demarc/model';
import { expect, test } from 'vitest';
import { revoke } from './revoke.ts';

const permissions = (...rules: Parameters<typeof revoke>[2]): unknown => {
  const words = revoke('sg-1', 'ingress', rules);
  expect(words?.slice(0, -1)).toEqual(['ec2', 'revoke-security-group-ingress', '--group-id', 'sg-1', '--ip-permissions']);
  return JSON.parse(words?.at(-1) ?? '');
};

test('a rule is told as EC2 knows it', () => {
  expect(permissions({ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0', Description: 'ours' })).toEqual([
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ]);
  expect(
    permissions(
      { IpProtocol: 'udp', FromPort: 1, ToPort: 2, CidrIpv6: '::/0' },
      { IpProtocol: 'tcp', FromPort: 5, ToPort: 5, SourcePrefixListId: 'pl-1' },
    ),
  ).toEqual([
    { IpProtocol: 'udp', FromPort: 1, ToPort: 2, Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
    { IpProtocol: 'tcp', FromPort: 5, ToPort: 5, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
  ]);
  expect(permissions({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-2', SourceSecurityGroupOwnerId: '222222222222' })).toEqual([
    { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-2', UserId: '222222222222' }] },
  ]);
});
test('all traffic has no ports', () =>
  expect(permissions({ IpProtocol: '-1', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })).toEqual([
    { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ]));
test('what goes out names its destination', () =>
  expect(
    JSON.parse(
      revoke('sg-1', 'egress', [
        { IpProtocol: '-1', DestinationSecurityGroupId: 'sg-2' },
        { IpProtocol: '-1', DestinationPrefixListId: 'pl-1' },
      ])?.at(-1) ?? '',
    ),
  ).toEqual([
    { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-2' }] },
    { IpProtocol: '-1', PrefixListIds: [{ PrefixListId: 'pl-1' }] },
  ]));
test('without rules, or with one that is not known, there is no call', () => {
  expect(revoke('sg-1', 'ingress', [])).toBe(undefined);
  const unknown = new Hole('unresolved', 'a parameter') as never; // fits every property
  expect(revoke('sg-1', 'ingress', [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: unknown }])).toBe(undefined);
});
