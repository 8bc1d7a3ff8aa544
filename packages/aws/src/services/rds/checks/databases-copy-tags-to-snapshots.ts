import { modifyInstance } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { standsAlone } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** Of instances that are no members of a cluster: a member's setting has no effect, the cluster has one of its own. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database copies its tags to its snapshots',
  risk: 'Snapshots of this database are outside of every rule that goes by tags: access, backup, cost',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A snapshot holds the same data as its database. Where access, backup or retention follows tags, it must have them as well.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_copy_tags_to_snapshots'],
    checkov: ['CKV2_AWS_60'],
    fsbp: ['RDS.17'],
  },
  applies: standsAlone,
  failing: (instance) => instance.CopyTagsToSnapshot !== true && 'tags are not copied',
  fix: () => ({ CopyTagsToSnapshot: true }),
  command: (name) => modifyInstance('rds', name, '--copy-tags-to-snapshot'),
});
