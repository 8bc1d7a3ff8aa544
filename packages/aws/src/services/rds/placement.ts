import type { AllTypes } from '../../kit.ts';
import { someDefault, someNamed } from '../ec2/security-groups.ts';
import type { Network } from '../ec2/views.ts';
import { defaultPort, defaultPorts } from './ports.ts';

type Instance = AllTypes['AWS::RDS::DBInstance'];
type Group = AllTypes['AWS::EC2::SecurityGroup'];

/** The cluster that an instance is a member of, which then says where it stands and who may enter. */
const clusterOf = ({ DBClusterIdentifier: id }: Instance, { target }: Network): AllTypes['AWS::RDS::DBCluster'] | undefined =>
  id === undefined ? undefined : target('AWS::RDS::DBCluster', id);

/** The DB subnet group: its own, its cluster's, that of the instance which it replicates, else the one of the default VPC. */
const subnetGroupOf = (instance: Instance, network: Network): string =>
  instance.DBSubnetGroupName ??
  clusterOf(instance, network)?.DBSubnetGroupName ??
  (instance.SourceDBInstanceIdentifier === undefined
    ? undefined
    : network.target('AWS::RDS::DBInstance', instance.SourceDBInstanceIdentifier).DBSubnetGroupName) ??
  'default';

/**
 * Whether a database may stand in such a subnet: RDS chooses one of its DB subnet group, and another one after a failover.
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/publicly-accessible.html
 */
export const someSubnet = (instance: Instance, network: Network, such: (subnet: string) => boolean): boolean =>
  network.target('AWS::RDS::DBSubnetGroup', subnetGroupOf(instance, network)).SubnetIds?.some(such) === true;

/**
 * Whether one of the security groups of a database is such a one: its own, its cluster's, else the default one of its VPC.
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-restore-db-instance-from-db-snapshot-request/vpc-security-group-ids.html
 */
export function someGroup(instance: Instance, network: Network, such: (group: Group) => boolean): boolean {
  const own = instance.VPCSecurityGroups;
  if (own?.some(() => true)) return someNamed(own, network, such);
  const ofCluster = clusterOf(instance, network)?.VpcSecurityGroupIds;
  if (ofCluster?.some(() => true)) return someNamed(ofCluster, network, such);
  return someSubnet(instance, network, (subnet) => someDefault(subnet, network, such));
}

/** The ports on which a database listens; all that any engine has, where its engine is none of these. */
export function portsOf(instance: Instance, network: Network): readonly number[] {
  const given = instance.Port ?? instance.Endpoint?.Port ?? clusterOf(instance, network)?.Port;
  if (given !== undefined && Number(given) > 0) return [Number(given)];
  const usual = defaultPort(instance.Engine);
  return usual === undefined ? defaultPorts : [usual];
}
