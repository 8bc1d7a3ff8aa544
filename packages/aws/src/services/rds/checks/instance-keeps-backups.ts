import { modifyInstance } from '../../../db-cluster/command.ts';
import { keepsTooFew } from '../../../db-cluster/retention.ts';
import { check } from '../../../kit.ts';
import { isReplica, standsAlone } from '../instance.ts';
import { instanceProperties, userGuide } from '../pages.ts';

const backupRetention = userGuide('USER_WorkingWithAutomatedBackups.BackupRetention');

/** Members of a cluster are backed up with it; a replica has no backups of its own unless someone gives it some. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database keeps automatic backups long enough',
  risk: 'What is lost or spoilt in this database is gone for good when it is noticed a few days later',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Automatic backups bring a database back to any second within their retention; mistakes and break-ins are rarely seen on the same day. To switch backups on where there were none interrupts the database for a moment.',
  source: backupRetention,
  equivalents: {
    prowler: ['rds_instance_backup_enabled'],
    checkov: ['CKV_AWS_133'],
    trivy: ['AWS-0077'],
    guard: ['DB_INSTANCE_BACKUP_ENABLED'],
    fsbp: ['RDS.11'],
    config: ['db-instance-backup-enabled'],
  },
  differs: [
    {
      from: 'prowler, checkov, trivy',
      because:
        'They are content with backups of one or two days. RDS keeps them for up to 35; the setting minDays says how long is enough.',
      source: backupRetention,
    },
    {
      from: 'trivy, guard',
      because: 'They fail replicas, or members of a cluster: backups are taken of the source and of the cluster.',
      source: instanceProperties,
    },
  ],
  settings: { minDays: 7 },
  applies: (instance) => standsAlone(instance) && !isReplica(instance),
  failing: ({ BackupRetentionPeriod: days }, { settings }) =>
    days === undefined || days === 0 ? 'there are no automatic backups' : keepsTooFew(days, settings.minDays),
  fix: (_instance, { settings }) => ({ BackupRetentionPeriod: settings.minDays }),
  command: (name, _instance, { settings }) => modifyInstance('rds', name, '--backup-retention-period', String(settings.minDays)),
});
