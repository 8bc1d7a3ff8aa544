import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { template } from '../pages.ts';

/** Off unless it is switched on (our reading of a template; the console switches it on). */
export default check('AWS::DocDB::DBCluster', {
  title: 'DocumentDB cluster is protected from deletion',
  risk: 'One call, or one wrong template, deletes this database',
  severity: 'medium',
  domain: 'data.retention',
  why: 'With the protection on, a deletion is refused until somebody switches it off on purpose.',
  source: template('dbcluster'),
  equivalents: {
    prowler: ['documentdb_cluster_deletion_protection'],
    fsbp: ['DocumentDB.5'],
    config: ['docdb-cluster-deletion-protection-enabled'],
  },
  failing: (cluster) => cluster.DeletionProtection !== true && 'nothing keeps it from being deleted',
  fix: () => ({ DeletionProtection: true }),
  command: (name) => modifyCluster('docdb', name, '--deletion-protection'),
});
