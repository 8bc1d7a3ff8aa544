import { all, any, matches } from '@demarc/model';
import { checkEach, type AllTypes, type ContextOf } from '../../../kit.ts';
import { parseCidr } from '../cidr.ts';
import { isInternet } from '../internet.ts';
import type { Ingress } from '../opens-to.ts';
import { isPublicRange } from '../public-range.ts';

type PrefixList = AllTypes['AWS::EC2::PrefixList'];
type Named = { readonly [name in 'CidrIp' | 'CidrIpv6' | 'Cidr']?: string | undefined };

/** Whether a range is one of public addresses, and not the internet: that is what other checks ask about. */
const isNamedPublic = (owner: Named, name: keyof Named): boolean =>
  all(
    () => !isInternet(owner, name),
    () => {
      const range = parseCidr(owner[name] ?? '');
      return range !== undefined && isPublicRange(range);
    },
  );

const admitsPublic = (rule: Ingress, { target }: Pick<ContextOf, 'target'>): boolean =>
  any(
    () => isNamedPublic(rule, 'CidrIp'),
    () => isNamedPublic(rule, 'CidrIpv6'),
    () => {
      if (rule.SourcePrefixListId === undefined) return false;
      const list: PrefixList | undefined = target('AWS::EC2::PrefixList', rule.SourcePrefixListId); // a fix sees nothing where a list is not known
      return all(
        () => !matches(list, 'PrefixListName', 'com.amazonaws.*'), // AWS's own services keep these
        () => list?.Entries?.some((entry) => isNamedPublic(entry, 'Cidr')),
      );
    },
  );

/** Offices and partners have public addresses, so that their lists fail: what is left to know is who keeps them up to date. */
export default checkEach('AWS::EC2::SecurityGroup', {
  title: 'Security group keeps no list of public addresses',
  risk: 'An address that belongs to someone else tomorrow is still let in',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'Public addresses change hands; a VPN, a peering or a private endpoint names who comes in, not from where.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html',
  equivalents: { prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_any_port_from_ip'] },
  each: (group) => group.SecurityGroupIngress,
  failing: (rule, context) => admitsPublic(rule, context) && 'listed public addresses are let in',
  fix: (group, context) => ({ SecurityGroupIngress: (group.SecurityGroupIngress ?? []).filter((rule) => !admitsPublic(rule, context)) }),
});
