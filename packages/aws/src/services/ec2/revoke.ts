import { hasHole } from '@demarc/model';
import type { Egress, Ingress } from './opens-to.ts';

/**
 * The AWS CLI call that takes rules out of a security group; nothing where there are none, or where a value of one is not known: what is
 * given must match the rule exactly. `-1` has no ports, whatever the rule says.
 *
 * Source: https://docs.aws.amazon.com/cli/latest/reference/ec2/revoke-security-group-ingress.html and its twin for egress.
 */
export function revoke(
  group: string,
  direction: 'ingress' | 'egress',
  rules: readonly (Ingress | Egress)[],
): readonly string[] | undefined {
  if (rules.length === 0 || hasHole(rules)) return undefined;
  return ['ec2', `revoke-security-group-${direction}`, '--group-id', group, '--ip-permissions', JSON.stringify(rules.map(permissionOf))];
}

/** A rule in the form of EC2's API. */
function permissionOf(rule: Ingress & Egress): object {
  const { IpProtocol, FromPort, ToPort, CidrIp, CidrIpv6 } = rule;
  const list = rule.SourcePrefixListId ?? rule.DestinationPrefixListId;
  const group = rule.SourceSecurityGroupId ?? rule.DestinationSecurityGroupId;
  const account = rule.SourceSecurityGroupOwnerId;
  return {
    IpProtocol,
    ...(IpProtocol !== '-1' && { FromPort, ToPort }),
    ...(CidrIp !== undefined && { IpRanges: [{ CidrIp }] }),
    ...(CidrIpv6 !== undefined && { Ipv6Ranges: [{ CidrIpv6 }] }),
    ...(list !== undefined && { PrefixListIds: [{ PrefixListId: list }] }),
    ...(group !== undefined && { UserIdGroupPairs: [{ GroupId: group, ...(account !== undefined && { UserId: account }) }] }),
  };
}
