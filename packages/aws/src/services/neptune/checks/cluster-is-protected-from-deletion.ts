import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** Off unless it is switched on: only the console switches it on for production. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster is protected from deletion',
  risk: 'One call, or one wrong template, deletes this graph',
  severity: 'medium',
  domain: 'data.retention',
  why: 'With the protection on, a deletion is refused until somebody switches it off on purpose.',
  source: userGuide('api-clusters'),
  equivalents: {
    prowler: ['neptune_cluster_deletion_protection'],
    checkov: ['CKV2_AWS_58'],
    fsbp: ['Neptune.4'],
    config: ['neptune-cluster-deletion-protection-enabled'],
  },
  failing: (cluster) => cluster.DeletionProtection !== true && 'nothing keeps it from being deleted',
  fix: () => ({ DeletionProtection: true }),
  command: (name) => modifyCluster('neptune', name, '--deletion-protection'),
});
