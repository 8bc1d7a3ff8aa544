import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isRdsCluster, isServerlessV1 } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';

/** Off unless it is switched on. Aurora Serverless v1 does not have it (our reading). */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster accepts IAM authentication',
  risk: 'Applications must keep a password for this database',
  severity: 'low',
  domain: 'iam.identity',
  why: 'A token of IAM is good for fifteen minutes and belongs to a role; a password is good until somebody changes it.',
  source: auroraGuide('UsingWithRDS.IAMDBAuth'),
  equivalents: {
    prowler: ['rds_cluster_iam_authentication_enabled'],
    checkov: ['CKV_AWS_162'],
    fsbp: ['RDS.12'],
    config: ['rds-cluster-iam-authentication-enabled'],
  },
  applies: (cluster) => isRdsCluster(cluster) && !isServerlessV1(cluster),
  failing: (cluster) => cluster.EnableIAMDatabaseAuthentication !== true && 'IAM opens no session of this database',
  fix: () => ({ EnableIAMDatabaseAuthentication: true }),
  command: (name) => modifyCluster('rds', name, '--enable-iam-database-authentication'),
});
