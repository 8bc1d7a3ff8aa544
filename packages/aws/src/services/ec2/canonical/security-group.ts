import { nameKey, pseudo, type Resource } from '@demarc/model';
import { form } from '../../../canonical/form.ts';
import { formatCidr, parseCidr } from '../cidr.ts';

/** The protocols that EC2 takes by name as well, by IANA's number. */
const names: Readonly<Record<string, string>> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6', 'ipv6-icmp': 'icmpv6', all: '-1' };

/** `6`, 6 and `TCP` are all `tcp`; all protocols are `-1`; another number is that number as a string. */
function protocol(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).trim().toLowerCase();
  const plain = /^\d+$/.test(text) ? String(Number(text)) : text;
  return names[plain] ?? plain;
}

/** EC2 itself clears host bits: https://docs.amazonaws.cn/en_us/AWSEC2/latest/APIReference/API_IpRange.html (2026-11-26). */
function range(value: unknown): unknown {
  const cidr = typeof value === 'string' ? parseCidr(value) : undefined;
  return cidr ? formatCidr(cidr) : value;
}

/** The bracket that ends a token. */
const end = pseudo('').slice(-1);

/** The group that AWS makes with every VPC is no resource of a template; rules name it by this attribute of the VPC. */
function defaultGroup(name: string, resources: readonly Resource[]): object | undefined {
  const owner = resources.find(
    (resource) =>
      resource.type === 'AWS::EC2::VPC' &&
      (resource.names.some((each) => each.endsWith(end) && nameKey(name) === nameKey(`${each.slice(0, -1)}.DefaultSecurityGroup${end}`)) ||
        (resource.properties as { DefaultSecurityGroup?: unknown }).DefaultSecurityGroup === name), // the attribute, where a source knows it
  );
  return owner && { GroupName: 'default', VpcId: owner.names[0] };
}

const of = (list: 'SecurityGroupIngress' | 'SecurityGroupEgress'): Record<string, (value: unknown) => unknown> => ({
  [`${list}[].IpProtocol`]: protocol,
  [`${list}[].CidrIp`]: range,
  [`${list}[].CidrIpv6`]: range,
});

/** Rules stand in their group, however they were written, with one form of protocols and ranges. */
export default form('AWS::EC2::SecurityGroup', {
  folds: [
    { from: 'AWS::EC2::SecurityGroupIngress', by: ['GroupId', 'GroupName'], into: 'SecurityGroupIngress', elsewhere: defaultGroup },
    { from: 'AWS::EC2::SecurityGroupEgress', by: ['GroupId'], into: 'SecurityGroupEgress', elsewhere: defaultGroup },
  ],
  values: { ...of('SecurityGroupIngress'), ...of('SecurityGroupEgress') },
});
