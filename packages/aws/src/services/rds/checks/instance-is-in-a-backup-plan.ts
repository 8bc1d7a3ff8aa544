import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isInBackupPlan, selectionPage } from '../../backup/selection.ts';
import { isReplica, standsAlone } from '../instance.ts';

/** Beyond the database's own automatic backups. AWS Backup takes a cluster as a whole, and the source of a replica. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database is in a backup plan',
  risk: 'The backups of this database live and die with it: who may delete the database, may delete them',
  severity: 'low',
  domain: 'resil.backup',
  why: 'A plan keeps backups by one rule for all, in a vault of its own, in another Region or account if you like, beyond the 35 days of RDS.',
  source: selectionPage,
  equivalents: {
    prowler: ['rds_instance_protected_by_backup_plan'],
    guard: ['RDS_IN_BACKUP_PLAN', 'RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
    fsbp: ['RDS.26'],
    config: ['rds-resources-protected-by-backup-plan', 'rds-in-backup-plan'],
  },
  differs: [{ from: 'prowler', because: 'It asks members of a cluster, which no plan can take.', source: selectionPage }],
  applies: (instance) => standsAlone(instance) && !isReplica(instance),
  failing: (instance, context) =>
    !any(
      () =>
        isInBackupPlan(
          {
            type: 'AWS::RDS::DBInstance',
            service: 'rds',
            kind: 'db:',
            names: context.resource.names,
            name: () => instance.DBInstanceIdentifier,
            tags: () => instance.Tags,
          },
          context,
        ),
      () => has(instance, 'DbiResourceId') && context.observed.BackupProtected === true, // it runs: AWS Backup says whether it has a backup
    ) && 'no selection of a backup plan takes it',
  // No fix: it takes a plan, a vault and a role.
});
