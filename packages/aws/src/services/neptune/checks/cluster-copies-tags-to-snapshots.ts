import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { template } from '../pages.ts';

/** Off unless it is switched on. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster copies its tags to snapshots',
  risk: 'Snapshots of this graph carry no tags: rules that go by owner or class of data miss them',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A snapshot holds the same data as its cluster; who may read it, and when it goes, is often decided by tags.',
  source: template('dbcluster'),
  equivalents: {
    prowler: ['neptune_cluster_copy_tags_to_snapshots'],
    checkov: ['CKV_AWS_362'],
    fsbp: ['Neptune.8'],
    config: ['neptune-cluster-copy-tags-to-snapshot-enabled'],
  },
  failing: (cluster) => cluster.CopyTagsToSnapshot !== true && 'snapshots do not get the tags of the cluster',
  fix: () => ({ CopyTagsToSnapshot: true }),
  command: (name) => modifyCluster('neptune', name, '--copy-tags-to-snapshot'),
});
