import { modifyCluster } from '../../../db-cluster/command.ts';
import { retentionOf } from '../../../db-cluster/origin.ts';
import { keepsTooFew } from '../../../db-cluster/retention.ts';
import { check } from '../../../kit.ts';
import { origins } from '../origins.ts';
import { template } from '../pages.ts';

/** Clusters cannot switch backups off: one day is the least, and what AWS gives when nothing is said. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster keeps backups long enough',
  risk: 'What was damaged and not noticed within days cannot be restored',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Damage is often seen after a weekend or a holiday; the time to which the cluster can be restored must reach behind it.',
  source: template('dbcluster'),
  equivalents: {
    prowler: ['neptune_cluster_backup_enabled'],
    checkov: ['CKV_AWS_361'],
    fsbp: ['Neptune.5'],
    config: ['neptune-cluster-backup-retention-check'],
  },
  settings: { minDays: 7 },
  failing: (cluster, context) => keepsTooFew(retentionOf(cluster, origins(context)), context.settings.minDays),
  fix: (_cluster, { settings }) => ({ BackupRetentionPeriod: settings.minDays }),
  command: (name, _cluster, { settings }) => modifyCluster('neptune', name, '--backup-retention-period', String(settings.minDays)),
});
