import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';

/** Off unless it is switched on; also for restored clusters, whatever their source had. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster is protected from deletion',
  risk: 'One call, or one wrong template, deletes this database',
  severity: 'medium',
  domain: 'data.retention',
  why: 'With the protection on, a deletion is refused until somebody switches it off on purpose.',
  source: clusterTemplate,
  equivalents: {
    prowler: ['rds_cluster_deletion_protection'],
    checkov: ['CKV_AWS_139'],
    trivy: ['AWS-0343'],
    fsbp: ['RDS.7'],
    config: ['rds-cluster-deletion-protection-enabled'],
  },
  applies: isRdsCluster,
  failing: (cluster) => cluster.DeletionProtection !== true && 'nothing keeps it from being deleted',
  fix: () => ({ DeletionProtection: true }),
  command: (name) => modifyCluster('rds', name, '--deletion-protection'),
});
