import { all, any, has, matches } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { parseCidr } from '../cidr.ts';
import { isPublicRange } from '../public-range.ts';
import type { Ingress } from '../opens-to.ts';

/** A range written out as one of these lengths is narrow, whatever its address. */
const isNarrow = (rule: Ingress, name: 'CidrIp' | 'CidrIpv6', shortest: number, longest: number): boolean =>
  any(...Array.from({ length: longest - shortest + 1 }, (_, more) => () => matches(rule, name, `*/${shortest + more}`)));

/** The whole internet is left to the checks that ask about it; what a prefix list holds is not looked at. */
export default checkEach('AWS::EC2::SecurityGroup', {
  title: 'Security group admits no very wide public ranges',
  risk: 'Thousands of strangers share the range that is let in',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'A wide range is a slip of the prefix length, or a provider whose other customers are let in too.',
  equivalents: { prowler: ['ec2_securitygroup_allow_wide_open_public_ipv4'] },
  differs: [
    {
      from: 'prowler',
      because: 'it asks of outbound rules too, where a wide range is how one names a large service, and not of IPv6',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
    },
  ],
  settings: { minPrefixLength: 24, minIpv6PrefixLength: 32 },
  each: (group) => group.SecurityGroupIngress,
  failing: (rule, { settings }) =>
    any(
      () => isWide(rule, 'CidrIp', settings.minPrefixLength, 32),
      () => isWide(rule, 'CidrIpv6', settings.minIpv6PrefixLength, 128),
    ) && 'a very wide public range is let in',
});

const isWide = (rule: Ingress, name: 'CidrIp' | 'CidrIpv6', shortest: number, longest: number): boolean =>
  all(
    () => has(rule, name), // nearly always one of the two is there
    () => !isNarrow(rule, name, shortest, longest),
    () => {
      const cidr = parseCidr(rule[name] ?? '');
      return cidr !== undefined && cidr.prefixLength > 0 && isPublicRange(cidr);
    },
  );
