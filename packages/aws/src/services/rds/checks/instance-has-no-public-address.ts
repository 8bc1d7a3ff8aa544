import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isOfRds } from '../instance.ts';
import { instanceProperties } from '../pages.ts';
import { byDefault, publicAddress } from '../public-address.ts';

/** The switch alone: whether groups and routes let anyone through is another question. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database asks for no public address',
  risk: 'The address of this database is on the internet; only its security groups are between it and everyone',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'A database has no business on the internet: one wrong rule in a group, and everyone may try its logins.',
  source: instanceProperties,
  equivalents: {
    checkov: ['CKV_AWS_17'],
    trivy: ['AWS-0180'],
    guard: ['RDS_INSTANCE_PUBLIC_ACCESS_CHECK'],
    fsbp: ['RDS.2'],
    config: ['rds-instance-public-access-check'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_17, trivy AWS-0180',
      because: 'They pass a database that does not set it. Without a subnet group RDS makes that one public.',
      source: byDefault,
    },
    {
      from: 'guard RDS_INSTANCE_PUBLIC_ACCESS_CHECK',
      because: 'It fails a database that does not set it. In a subnet group of its own RDS makes that one private.',
      source: byDefault,
    },
  ],
  applies: isOfRds,
  failing: publicAddress,
  fix: () => ({ PubliclyAccessible: false }),
  command: (name) => modifyInstance('rds', name, '--no-publicly-accessible'),
});
