import { modifyCluster } from '../../../db-cluster/command.ts';
import { keepsTooFew } from '../../../db-cluster/retention.ts';
import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';
import { ownOrInherited } from '../cluster-restore.ts';

/** Clusters cannot switch backups off: one day is the least, and what AWS gives when nothing is said. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster keeps automatic backups long enough',
  risk: 'What was damaged and not noticed within days cannot be restored',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Damage is often seen after a weekend or a holiday; the time to which the cluster can be restored must reach behind it.',
  source: clusterTemplate,
  equivalents: { checkov: ['CKV_AWS_133'], trivy: ['AWS-0077'], fsbp: ['RDS.50'], config: ['rds-cluster-backup-retention-check'] },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'They are content with one or two days. Backups are kept for up to 35; the setting minDays says how long is enough.',
      source: clusterTemplate,
    },
  ],
  settings: { minDays: 7 },
  applies: isRdsCluster,
  failing: (cluster, context) => keepsTooFew(ownOrInherited(cluster, 'BackupRetentionPeriod', context), context.settings.minDays),
  fix: (_cluster, { settings }) => ({ BackupRetentionPeriod: settings.minDays }),
  command: (name, _cluster, { settings }) => modifyCluster('rds', name, '--backup-retention-period', String(settings.minDays)),
});
