import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { given, production, staging, type Seeding } from './context.ts';
import { named, names } from './names.ts';

/** Who may come in: an address range, or another group of this list. */
interface Opening {
  readonly ports: readonly [number, number] | 'all';
  readonly protocol?: 'tcp' | 'udp';
  readonly from: string;
  readonly says?: string;
}

interface Group {
  readonly name: string;
  readonly network: string;
  readonly region: string;
  readonly says: string;
  readonly application?: string;
  readonly openings: readonly Opening[];
  /** Where it may go; everywhere where nothing is said. */
  readonly goes?: readonly Opening[];
}

const world = '0.0.0.0/0';
/** The planners' office in Kiel (a documentation address, RFC 5737). */
const office = '198.51.100.24/32';
const prod = { network: 'halden-prod', region: production };
const legacy = { network: 'halden-legacy', region: production };
const stage = { network: 'halden-staging', region: staging };
const dr = { network: 'halden-dr', region: staging };

/** Security groups, in an order in which each names only those above it. Mission rows 72 and 86. */
export const groups: readonly Group[] = [
  {
    ...prod,
    name: 'dispatch-lb',
    says: 'Load balancer of dispatch',
    application: 'dispatch',
    openings: [
      { ports: [443, 443], from: world },
      { ports: [443, 443], from: '::/0' },
      { ports: [80, 80], from: world, says: 'redirects to HTTPS' },
    ],
  },
  {
    ...prod,
    name: 'dispatch-web',
    says: 'Web hosts of dispatch',
    application: 'dispatch',
    openings: [{ ports: [8080, 8080], from: 'dispatch-lb' }],
  },
  {
    ...prod,
    name: 'dispatch-matcher',
    says: 'Matches loads to trucks',
    application: 'dispatch',
    openings: [{ ports: [9000, 9000], from: 'dispatch-web' }],
  },
  {
    ...prod,
    name: 'dispatch-batch',
    says: 'Nightly jobs',
    application: 'dispatch',
    openings: [{ ports: [22, 22], from: world, says: 'temporary, for the migration' }],
  },
  {
    ...prod,
    name: 'dispatch-depot',
    says: 'Depot terminals, Windows',
    application: 'dispatch',
    openings: [
      { ports: [3389, 3389], from: world },
      { ports: [445, 445], from: '10.20.0.0/16' },
    ],
  },
  {
    ...prod,
    name: 'dispatch-bastion',
    says: 'Jump host of the planners',
    application: 'dispatch',
    openings: [{ ports: [22, 22], from: office, says: 'office in Kiel' }],
  },
  {
    ...prod,
    name: 'dispatch-tracking',
    says: 'Positions of the trucks',
    application: 'dispatch',
    openings: [{ ports: [5684, 5684], protocol: 'udp', from: world, says: 'CoAP over DTLS' }],
  },
  {
    ...prod,
    name: 'booking-api',
    says: 'Booking API',
    application: 'booking-api',
    openings: [{ ports: [8443, 8443], from: 'dispatch-lb' }],
  },
  {
    ...prod,
    name: 'booking-cache',
    says: 'Cache of the booking API',
    application: 'booking-api',
    openings: [
      { ports: [6379, 6379], from: '::/0' },
      { ports: [6379, 6379], from: 'booking-api' },
    ],
  },
  {
    ...prod,
    name: 'booking-search',
    says: 'Search of the booking API',
    application: 'booking-api',
    openings: [{ ports: [9200, 9300], from: world }],
  },
  {
    ...prod,
    name: 'receipts-functions',
    says: 'Functions of receipts',
    application: 'receipts',
    openings: [],
    goes: [{ ports: [443, 443], from: world }],
  },
  {
    ...prod,
    name: 'ledger-database',
    says: 'Ledger, PostgreSQL',
    application: 'ledger',
    openings: [
      { ports: [5432, 5432], from: 'booking-api' },
      { ports: [5432, 5432], from: 'receipts-functions' },
    ],
    goes: [],
  },
  {
    ...prod,
    name: 'ledger-reporting',
    says: 'Copy of the ledger for the accountants',
    application: 'ledger',
    openings: [{ ports: [5432, 5432], from: world, says: 'accountants travel' }],
  },
  {
    ...prod,
    name: 'platform-endpoints',
    says: 'Endpoints of AWS services',
    application: 'platform',
    openings: [{ ports: [443, 443], from: '10.20.0.0/16' }],
  },
  {
    ...prod,
    name: 'platform-monitoring',
    says: 'Monitoring',
    application: 'platform',
    openings: [{ ports: [9090, 9100], from: '10.20.0.0/16' }],
  },
  { ...prod, name: 'crane-2022', says: 'Crane control, no longer in use', openings: [{ ports: 'all', from: '10.0.0.0/8' }] },
  { ...legacy, name: 'legacy-default', says: 'all the old hosts', openings: [{ ports: 'all', from: world }] },
  {
    ...legacy,
    name: 'legacy-customs',
    says: 'EDI of the customs office',
    application: 'archive',
    openings: [
      { ports: [21, 22], from: world },
      { ports: [30000, 30100], from: world, says: 'FTP data' },
    ],
  },
  { ...legacy, name: 'legacy-database', says: 'Fleet database', openings: [{ ports: [3306, 3306], from: world }] },
  { ...stage, name: 'staging-all', says: 'Staging', application: 'dispatch', openings: [{ ports: 'all', from: world }] },
  { ...stage, name: 'staging-web', says: 'Web hosts of staging', application: 'dispatch', openings: [{ ports: [443, 443], from: office }] },
  {
    ...stage,
    name: 'staging-booking',
    says: 'Booking API, staging',
    application: 'booking-api',
    openings: [{ ports: [8443, 8443], from: 'staging-web' }],
  },
  {
    ...stage,
    name: 'staging-database',
    says: 'Databases of staging',
    application: 'ledger',
    openings: [
      { ports: [3306, 3306], from: world },
      { ports: [5432, 5432], from: 'staging-booking' },
    ],
  },
  {
    ...dr,
    name: 'dr-ledger',
    says: 'Ledger, copy for a bad day',
    application: 'ledger',
    openings: [{ ports: [5432, 5432], from: '10.30.0.0/16' }],
    goes: [],
  },
  {
    ...dr,
    name: 'dr-endpoints',
    says: 'Endpoints of AWS services',
    application: 'platform',
    openings: [{ ports: [443, 443], from: '10.30.0.0/16' }],
  },
];

/** Makes the groups; the default group of production is emptied, those of the other networks stay as AWS makes them. */
export async function seedSecurityGroups(seeding: Seeding): Promise<void> {
  seeding.at('2024-02-12T09:00:00Z');
  for (const region of [production, staging]) {
    const { ec2 } = seeding.clients(region);
    const known = await names(ec2);
    const permission = ({ ports, protocol, from, says }: Opening): IpPermission => {
      const Description = says === undefined ? {} : { Description: says };
      const range = ports === 'all' ? { IpProtocol: '-1' } : { IpProtocol: protocol ?? 'tcp', FromPort: ports[0], ToPort: ports[1] };
      if (from.includes(':')) return { ...range, Ipv6Ranges: [{ CidrIpv6: from, ...Description }] };
      if (from.includes('/')) return { ...range, IpRanges: [{ CidrIp: from, ...Description }] };
      return { ...range, UserIdGroupPairs: [{ GroupId: known.id('security-group', from), ...Description }] };
    };
    for (const group of groups.filter((one) => one.region === region))
      await known.ensure('security-group', group.name, async () => {
        const more: Record<string, string> = group.application === undefined ? {} : { application: group.application };
        const made = await ec2.send(
          new CreateSecurityGroupCommand({
            GroupName: group.name,
            Description: group.says,
            VpcId: known.id('vpc', group.network),
            TagSpecifications: named('security-group', group.name, more),
          }),
        );
        const GroupId = given(made.GroupId, 'security group');
        if (group.openings.length > 0)
          await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: group.openings.map(permission) }));
        if (group.goes) {
          await ec2.send(
            new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: world }] }] }),
          );
          if (group.goes.length > 0)
            await ec2.send(new AuthorizeSecurityGroupEgressCommand({ GroupId, IpPermissions: group.goes.map(permission) }));
        }
        return GroupId;
      });
    if (region !== production) continue;
    const { SecurityGroups = [] } = await ec2.send(
      new DescribeSecurityGroupsCommand({
        Filters: [
          { Name: 'vpc-id', Values: [known.id('vpc', 'halden-prod')] },
          { Name: 'group-name', Values: ['default'] },
        ],
      }),
    );
    const [own] = SecurityGroups;
    if (own?.GroupId === undefined) continue;
    if (own.IpPermissions?.length)
      await ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId: own.GroupId, IpPermissions: own.IpPermissions }));
    if (own.IpPermissionsEgress?.length)
      await ec2.send(new RevokeSecurityGroupEgressCommand({ GroupId: own.GroupId, IpPermissions: own.IpPermissionsEgress }));
  }
}
