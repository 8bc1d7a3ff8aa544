import { any, has } from '@demarc/model';
import { check, put, type ContextOf } from '../../../kit.ts';
import { mayMean, selects } from '../backup-selection.ts';
import { isReplica, standsAlone, type Instance } from '../instance.ts';

const source = 'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html';

/** Beyond the database's own automatic backups. AWS Backup takes a cluster as a whole, and the source of a replica. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database is in a backup plan',
  risk: 'The backups of this database live and die with it: who may delete the database, may delete them',
  severity: 'low',
  domain: 'resil.backup',
  why: 'A plan keeps backups by one rule for all, in a vault of its own, in another Region or account if you like, beyond the 35 days of RDS.',
  source,
  equivalents: {
    prowler: ['rds_instance_protected_by_backup_plan'],
    guard: ['RDS_IN_BACKUP_PLAN', 'RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
    fsbp: ['RDS.26'],
    config: ['rds-resources-protected-by-backup-plan', 'rds-in-backup-plan'],
  },
  differs: [{ from: 'prowler', because: 'It asks members of a cluster, which no plan can take.', source }],
  applies: (instance) => standsAlone(instance) && !isReplica(instance),
  failing: (instance, context) =>
    !any(
      () => isSelected(instance, context),
      () => has(instance, 'DbiResourceId') && context.observed.BackupProtected === true, // it runs: AWS Backup says whether it has a backup
    ) && 'no selection of a backup plan takes it',
  fix: (_instance, { resource }) => [
    put('AWS::Backup::BackupSelection', 'new', {
      BackupPlanId: 'example-plan', // a plan of yours
      BackupSelection: {
        SelectionName: 'databases',
        IamRoleArn: 'arn:aws:iam::123456789012:role/backup',
        Resources: [resource.names.find((name) => name.startsWith('arn:')) ?? 'arn:aws:rds:*:*:db:*'],
      },
    }),
  ],
});

function isSelected(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const { all, resource } = context;
  const selections = all('AWS::Backup::BackupSelection');
  const subject = { names: resource.names, tags: instance.Tags };
  if (selections.some(({ BackupSelection }) => BackupSelection !== undefined && selects(BackupSelection, subject))) return true;
  const perhaps = selections.some(
    ({ BackupSelection }) => BackupSelection?.Resources?.some((pattern) => mayMean(pattern, resource.names)) === true,
  );
  return perhaps && context.observed.BackupProtected === true;
}
