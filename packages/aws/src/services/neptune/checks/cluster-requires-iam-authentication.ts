import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { controls } from '../pages.ts';

/** Neptune has no passwords: without IAM there is no login at all, and the network alone decides. Off unless it is switched on. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster requires IAM authentication',
  risk: 'Whoever reaches the port reads and changes the whole graph, without a login',
  severity: 'high',
  domain: 'iam.identity',
  why: 'With it every request is signed by a role that your policies admit. Clients must sign before it is switched on.',
  source: controls,
  equivalents: {
    prowler: ['neptune_cluster_iam_authentication_enabled'],
    checkov: ['CKV_AWS_359'],
    fsbp: ['Neptune.7'],
    config: ['neptune-cluster-iam-database-authentication'],
  },
  failing: (cluster) => cluster.IamAuthEnabled !== true && 'it asks nobody who they are',
  fix: () => ({ IamAuthEnabled: true }),
  command: (name) => modifyCluster('neptune', name, '--enable-iam-database-authentication'),
});
