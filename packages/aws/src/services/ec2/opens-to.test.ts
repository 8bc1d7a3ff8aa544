import { describe, expect, test } from 'vitest';
import { admitsInternet, opens, opensOther, portsOf, reachesInternet, type Ingress } from './opens-to.ts';

describe('the ports that a rule opens', () => {
  const ssh = { tcp: [22] };
  const memcached = { tcp: [11211], udp: [11211] };
  const everything = { everything: true } as const;
  test.each<[string, Ingress, boolean]>([
    ['just this port', { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }, true],
    ['the port before', { IpProtocol: 'tcp', FromPort: 21, ToPort: 21 }, false],
    ['the port after', { IpProtocol: 'tcp', FromPort: 23, ToPort: 23 }, false],
    ['a range around it', { IpProtocol: 'tcp', FromPort: 20, ToPort: 30 }, true],
    ['a range that ends with it', { IpProtocol: 'tcp', FromPort: 0, ToPort: 22 }, true],
    ['a range that begins with it', { IpProtocol: 'tcp', FromPort: 22, ToPort: 65535 }, true],
    ['every port', { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535 }, true],
    ['no ports at all', { IpProtocol: 'tcp' }, true],
    ['-1 for ports', { IpProtocol: 'tcp', FromPort: -1, ToPort: -1 }, true],
    ['the same port of another protocol', { IpProtocol: 'udp', FromPort: 22, ToPort: 22 }, false],
    ['all protocols', { IpProtocol: '-1' }, true],
    ['all protocols, whatever ports are named', { IpProtocol: '-1', FromPort: 443, ToPort: 443 }, true],
    ['ping', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, false],
    ['an ICMP type with the number of a port', { IpProtocol: 'icmp', FromPort: 22, ToPort: 22 }, false],
    ['ICMP for IPv6 without types', { IpProtocol: 'icmpv6' }, false],
    ['a protocol without ports', { IpProtocol: '50' }, false],
    ['no protocol', { FromPort: 22, ToPort: 22 }, false],
  ])('%s', (_, rule, expected) => expect(opens(rule, ssh)).toBe(expected));
  test('of UDP where the service speaks it', () => {
    expect(opens({ IpProtocol: 'udp', FromPort: 11211, ToPort: 11211 }, memcached)).toBe(true);
    expect(opens({ IpProtocol: 'udp', FromPort: 11212, ToPort: 11212 }, memcached)).toBe(false);
  });
  test('one of several', () => {
    expect(opens({ IpProtocol: 'tcp', FromPort: 21, ToPort: 21 }, { tcp: [20, 21] })).toBe(true);
    expect(opens({ IpProtocol: 'tcp', FromPort: 443, ToPort: 500 }, { tcp: [22, 3389] })).toBe(false);
  });
  test.each<[string, Ingress, boolean]>([
    ['all protocols', { IpProtocol: '-1' }, true],
    ['every TCP port', { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535 }, true],
    ['every TCP port but 0, which nobody uses', { IpProtocol: 'tcp', FromPort: 1, ToPort: 65535 }, true],
    ['every UDP port', { IpProtocol: 'udp', FromPort: 0, ToPort: 65535 }, true],
    ['nearly every port', { IpProtocol: 'tcp', FromPort: 1024, ToPort: 65535 }, false],
    ['all of ICMP', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, false],
  ])('everything: %s', (_, rule, expected) => expect(opens(rule, everything)).toBe(expected));
});

test.each<[string, Ingress, boolean]>([
  ['one of them', { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }, false],
  ['two that are neighbours', { IpProtocol: 'tcp', FromPort: 80, ToPort: 81 }, false],
  ['two with others between', { IpProtocol: 'tcp', FromPort: 80, ToPort: 443 }, true],
  ['one and the next', { IpProtocol: 'tcp', FromPort: 443, ToPort: 444 }, true],
  ['the same number of the other protocol', { IpProtocol: 'udp', FromPort: 443, ToPort: 443 }, true],
  ['one of the other protocol', { IpProtocol: 'udp', FromPort: 53, ToPort: 53 }, false],
  ['everything', { IpProtocol: '-1' }, true],
  ['all ports', { IpProtocol: 'tcp' }, true],
  ['ping', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, false],
  ['a protocol without ports', { IpProtocol: '47' }, false],
])('a port besides the allowed: %s', (_, rule, expected) => expect(opensOther(rule, { tcp: [80, 81, 443], udp: [53] })).toBe(expected));

describe('whom a rule admits', () => {
  const lists: Readonly<Record<string, object>> = {
    'pl-all': { AddressFamily: 'IPv4', PrefixListName: 'all', Entries: [{ Cidr: '10.0.0.0/8' }, { Cidr: '0.0.0.0/0' }] },
    'pl-all6': { AddressFamily: 'IPv6', PrefixListName: 'all6', Entries: [{ Cidr: '::/0' }] },
    'pl-some': { AddressFamily: 'IPv4', PrefixListName: 'some', Entries: [{ Cidr: '10.0.0.0/8' }] },
    'pl-empty': { AddressFamily: 'IPv4', PrefixListName: 'empty' },
    'pl-aws': { AddressFamily: 'IPv4', PrefixListName: 'com.amazonaws.global.cloudfront.origin-facing', Entries: [{ Cidr: '0.0.0.0/0' }] },
  };
  const target = (_: string, name: string): never => lists[name] as never; // a stand-in for the inventory
  test.each<[string, Ingress, boolean, boolean]>([
    ['all of IPv4', { CidrIp: '0.0.0.0/0' }, true, false],
    ['all of IPv6', { CidrIpv6: '::/0' }, false, true],
    ['half of IPv4', { CidrIp: '128.0.0.0/1' }, true, false],
    ['all public addresses of IPv6', { CidrIpv6: '2000::/3' }, false, true],
    ['half of these', { CidrIpv6: '3000::/4' }, false, true],
    ['any address and a length of 0', { CidrIp: '⟨t#Address⟩/0' }, true, false],
    ['one address', { CidrIp: '203.0.113.7/32' }, false, false],
    ['an address that is not known', { CidrIp: '⟨t#Address⟩/32' }, false, false],
    ['a quarter of IPv4', { CidrIp: '64.0.0.0/2' }, false, false],
    ['a private range', { CidrIp: '10.0.0.0/8' }, false, false],
    ['local addresses of IPv6', { CidrIpv6: 'fc00::/7' }, false, false],
    ['a length that ends with 0', { CidrIp: '10.0.0.0/10' }, false, false],
    ['a group', { SourceSecurityGroupId: 'sg-1' }, false, false],
    ['a group beside everyone', { SourceSecurityGroupId: 'sg-1', CidrIp: '0.0.0.0/0' }, true, false],
    ['nobody', {}, false, false],
    ['a list with everyone in it', { SourcePrefixListId: 'pl-all' }, true, false],
    ['a list with everyone in it, for IPv6', { SourcePrefixListId: 'pl-all6' }, false, true],
    ['a list without', { SourcePrefixListId: 'pl-some' }, false, false],
    ['an empty list', { SourcePrefixListId: 'pl-empty' }, false, false],
    ["one of AWS's lists", { SourcePrefixListId: 'pl-aws' }, false, false],
  ])('%s', (_, rule, ipv4, ipv6) => {
    expect(admitsInternet(rule, target, 'ipv4')).toBe(ipv4);
    expect(admitsInternet(rule, target, 'ipv6')).toBe(ipv6);
    expect(admitsInternet(rule, target)).toBe(ipv4 || ipv6);
  });
  test('out is asked of destinations', () => {
    expect(reachesInternet({ CidrIp: '0.0.0.0/0' }, target)).toBe(true);
    expect(reachesInternet({ CidrIpv6: '::/0' }, target)).toBe(true);
    expect(reachesInternet({ DestinationPrefixListId: 'pl-all' }, target)).toBe(true);
    expect(reachesInternet({ DestinationPrefixListId: 'pl-aws' }, target)).toBe(false);
    expect(reachesInternet({ DestinationSecurityGroupId: 'sg-1' }, target)).toBe(false);
  });
});

test.each<[Ingress, string]>([
  [{ IpProtocol: '-1', FromPort: 22, ToPort: 22 }, 'all traffic is'],
  [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }, 'tcp port 22 is'],
  [{ IpProtocol: 'tcp', FromPort: 20, ToPort: 25 }, 'tcp ports 20 to 25 are'],
  [{ IpProtocol: 'udp', FromPort: 0, ToPort: 65535 }, 'every udp port is'],
  [{ IpProtocol: 'tcp' }, 'every tcp port is'],
])('%j in words: %s', (rule, words) => expect(portsOf(rule)).toBe(words));
