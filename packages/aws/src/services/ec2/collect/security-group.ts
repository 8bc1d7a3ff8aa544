import type { IpPermission } from '@aws-sdk/client-ec2';
import type { AllTypes } from '../../../kit.ts';
import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../from-api.ts';

type Group = AllTypes['AWS::EC2::SecurityGroup'];
type Ingress = NonNullable<Group['SecurityGroupIngress']>[number];
type Egress = NonNullable<Group['SecurityGroupEgress']>[number];

/*
 * A group comes with its rules, their descriptions and their prefix lists; DescribeSecurityGroupRules would add nothing but the rules' ids and tags. Of
 * prefix lists those of the account and those that a rule names: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html (our reading).
 */
export default collector(['AWS::EC2::SecurityGroup', 'AWS::EC2::PrefixList'], {
  scope: 'regional',
  calls: {
    DescribeSecurityGroups: { action: 'ec2:DescribeSecurityGroups' },
    DescribeManagedPrefixLists: { action: 'ec2:DescribeManagedPrefixLists' },
    GetManagedPrefixListEntries: { action: 'ec2:GetManagedPrefixListEntries' },
  },
  costs: { fixed: 2, each: { 'prefix list': 1 } },
  client: ec2Client,
  async *collect({ client, list, each, readAll, part, account }) {
    const named = new Set<string>();
    for await (const group of list(client.paginateDescribeSecurityGroups({ MaxResults: 1000 }), ({ SecurityGroups }) => SecurityGroups, [
      'AWS::EC2::SecurityGroup',
    ])) {
      const { GroupId: id = '' } = group;
      for (const rule of [...(group.IpPermissions ?? []), ...(group.IpPermissionsEgress ?? [])])
        for (const { PrefixListId } of rule.PrefixListIds ?? []) if (PrefixListId !== undefined) named.add(PrefixListId);
      yield {
        type: 'AWS::EC2::SecurityGroup',
        id,
        arn: group.SecurityGroupArn,
        managedBy: otherOwner(group.OwnerId, account),
        from: group,
        properties: {
          Id: id,
          GroupId: id,
          GroupName: group.GroupName,
          GroupDescription: group.Description,
          VpcId: group.VpcId,
          Tags: tagsOf(group.Tags),
          SecurityGroupIngress: (group.IpPermissions ?? []).flatMap(ingress),
          SecurityGroupEgress: (group.IpPermissionsEgress ?? []).flatMap(egress),
        },
      };
    }
    const lists = list(client.paginateDescribeManagedPrefixLists({ MaxResults: 100 }), ({ PrefixLists }) => PrefixLists, [
      'AWS::EC2::PrefixList',
    ]);
    yield* each(lists, async (prefixes) => {
      const { PrefixListId: id = '', OwnerId: owner } = prefixes;
      const isAws = owner === 'AWS';
      if (isAws && !named.has(id)) return [];
      const entries = await readAll(
        client.paginateGetManagedPrefixListEntries({ PrefixListId: id, MaxResults: 100 }),
        ({ Entries }) => Entries,
      );
      return [
        {
          type: 'AWS::EC2::PrefixList',
          id,
          arn: prefixes.PrefixListArn,
          managedBy: isAws ? 'aws' : otherOwner(owner, account),
          from: prefixes,
          properties: {
            PrefixListId: id,
            Arn: prefixes.PrefixListArn,
            OwnerId: owner,
            Version: prefixes.Version,
            AddressFamily: prefixes.AddressFamily,
            MaxEntries: prefixes.MaxEntries,
            PrefixListName: prefixes.PrefixListName,
            Tags: tagsOf(prefixes.Tags),
            Entries: part(entries, (all) => all.map(({ Cidr, Description }) => ({ Cidr, Description }))),
          },
        },
      ];
    });
  },
});

/** One rule for each of its sources, as CloudFormation writes it. */
const ingress = (rule: IpPermission): Ingress[] =>
  rulesOf<Ingress>(rule, {
    list: (PrefixListId) => ({ SourcePrefixListId: PrefixListId }),
    group: (GroupId, owner) => ({ SourceSecurityGroupId: GroupId, SourceSecurityGroupOwnerId: owner }),
  });

const egress = (rule: IpPermission): Egress[] =>
  rulesOf<Egress>(rule, {
    list: (PrefixListId) => ({ DestinationPrefixListId: PrefixListId }),
    group: (GroupId) => ({ DestinationSecurityGroupId: GroupId }),
  });

/** How one direction names what is no range. */
interface Naming<R> {
  readonly list: (id: string | undefined) => R;
  readonly group: (id: string | undefined, owner: string | undefined) => R;
}

function rulesOf<R extends object>(rule: IpPermission, { list, group }: Naming<R>): (R & Traffic)[] {
  const { IpProtocol, FromPort, ToPort } = rule;
  const make = (source: R, Description: string | undefined): R & Traffic => ({ IpProtocol, FromPort, ToPort, ...source, Description });
  return [
    ...(rule.IpRanges ?? []).map(({ CidrIp, Description }) => make({ CidrIp } as unknown as R, Description)), // both directions have ranges
    ...(rule.Ipv6Ranges ?? []).map(({ CidrIpv6, Description }) => make({ CidrIpv6 } as unknown as R, Description)),
    ...(rule.PrefixListIds ?? []).map(({ PrefixListId, Description }) => make(list(PrefixListId), Description)),
    ...(rule.UserIdGroupPairs ?? []).map(({ GroupId, UserId, Description }) => make(group(GroupId, UserId), Description)),
  ];
}
interface Traffic {
  readonly IpProtocol: string | undefined;
  readonly FromPort: number | undefined;
  readonly ToPort: number | undefined;
  readonly Description: string | undefined;
}
