import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../from-api.ts';

/** The number of the last entry, which denies what none before it matched; nobody can change it, and no template has it. */
const last = 32767;

/*
 * A network ACL comes with its entries and with the subnets that it guards: every subnet has one.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html (our reading).
 */
export default collector(['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry', 'AWS::EC2::SubnetNetworkAclAssociation'], {
  scope: 'regional',
  calls: { DescribeNetworkAcls: { action: 'ec2:DescribeNetworkAcls' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const acl of list(client.paginateDescribeNetworkAcls({ MaxResults: 1000 }), ({ NetworkAcls }) => NetworkAcls)) {
      const { NetworkAclId: id = '' } = acl;
      const managedBy = otherOwner(acl.OwnerId, account);
      yield {
        type: 'AWS::EC2::NetworkAcl',
        id,
        managedBy,
        from: acl,
        properties: { Id: id, VpcId: acl.VpcId, Tags: tagsOf(acl.Tags), IsDefault: acl.IsDefault },
      };
      for (const entry of acl.Entries ?? []) {
        if (entry.RuleNumber !== undefined && entry.RuleNumber >= last) continue; // that of IPv6 is one more
        const own = `${id}|${entry.Egress === true ? 'egress' : 'ingress'}|${entry.RuleNumber ?? ''}`;
        yield {
          type: 'AWS::EC2::NetworkAclEntry',
          id: own,
          managedBy,
          from: acl,
          properties: {
            Id: own,
            NetworkAclId: id,
            CidrBlock: entry.CidrBlock,
            Egress: entry.Egress,
            Icmp: entry.IcmpTypeCode && { Code: entry.IcmpTypeCode.Code, Type: entry.IcmpTypeCode.Type },
            Ipv6CidrBlock: entry.Ipv6CidrBlock,
            PortRange: entry.PortRange && { From: entry.PortRange.From, To: entry.PortRange.To },
            Protocol: Number(entry.Protocol),
            RuleAction: entry.RuleAction,
            RuleNumber: entry.RuleNumber,
          },
        };
      }
      for (const association of acl.Associations ?? [])
        yield {
          type: 'AWS::EC2::SubnetNetworkAclAssociation',
          id: association.NetworkAclAssociationId ?? '',
          managedBy,
          from: acl,
          properties: { AssociationId: association.NetworkAclAssociationId, NetworkAclId: id, SubnetId: association.SubnetId },
        };
    }
  },
});
