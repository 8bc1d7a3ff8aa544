import { remove } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isOfRds } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Every database that can be made today is in a VPC, the default one where no subnet group is named. Only classic groups lead out of it. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database runs inside a VPC',
  risk: 'This database is declared for a network without subnets and private addresses, which AWS has closed',
  severity: 'low',
  domain: 'net.segment',
  why: 'In a VPC you decide which subnets and groups reach a database. With classic groups CloudFormation also leaves out most other settings, encryption among them.',
  source: instanceProperties,
  equivalents: { prowler: ['rds_instance_inside_vpc'], fsbp: ['RDS.18'] },
  applies: isOfRds,
  failing: (instance) => instance.DBSecurityGroups?.some(() => true) === true && 'it names security groups of EC2-Classic',
  fix: () => ({ DBSecurityGroups: remove }),
});
