import { all, any } from '@demarc/model';
import { checkEach, type ContextOf } from '../../../kit.ts';
import { isNamed, isPublic, subnetsOf } from '../subnets.ts';

type Context = ContextOf<'AWS::EC2::VPC'>;
type Subnet = ReturnType<typeof subnetsOf>[number];

/** The groups of subnets that databases, caches and warehouses are put into. */
const groups = [
  'AWS::RDS::DBSubnetGroup',
  'AWS::DocDB::DBSubnetGroup',
  'AWS::Neptune::DBSubnetGroup',
  'AWS::ElastiCache::SubnetGroup',
  'AWS::MemoryDB::SubnetGroup',
  'AWS::Redshift::ClusterSubnetGroup',
  'AWS::DAX::SubnetGroup',
] as const;

/**
 * The tier that data stores stand in must not be the one that the internet has a way to. Whether application and presentation are kept apart as well
 * no configuration says: it knows no tiers.
 */
export default checkEach('AWS::EC2::VPC', {
  title: 'VPC keeps data stores out of public subnets',
  risk: 'Databases stand in the same tier as what faces the internet',
  severity: 'medium',
  domain: 'net.segment',
  why: 'In a tier without a way to the internet a wrong rule or a stray public address does not expose a database.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html',
  each: (_vpc, context) => subnetsOf(context),
  failing: (subnet, context) =>
    all(
      () => holdsData(subnet, context),
      () => isPublic(subnet, context),
    ) && 'data stores may be put into a public subnet',
  // No fix: the stores move to other subnets.
});

const holdsData = (subnet: Subnet, context: Context): boolean =>
  any(
    ...groups.map((type) => () => context.all(type).some((group) => group.SubnetIds?.some((id) => isNamed(id, subnet, context)) ?? false)),
  );
