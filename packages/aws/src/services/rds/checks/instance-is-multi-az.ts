import { any } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { check, type ContextOf } from '../../../kit.ts';
import { running, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

const sqlServer = 'https://docs.aws.amazon.com/ja_jp/AmazonRDS/latest/UserGuide/USER_SQLServerMultiAZ.html';

/** SQL Server may also have its standby by an option that mirrors it; its Express Edition can have none. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database has a standby in another zone',
  risk: 'When its Availability Zone or its host fails, this database stands still until it is rebuilt',
  severity: 'medium',
  domain: 'resil.ha',
  why: 'With a standby RDS fails over by itself in a minute or two, and patches one side after the other.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_multi_az'],
    checkov: ['CKV_AWS_157'],
    guard: ['RDS_MULTI_AZ_SUPPORT'],
    fsbp: ['RDS.5'],
    config: ['rds-multi-az-support'],
  },
  differs: [
    {
      from: 'checkov, guard',
      because: 'They see neither that a mirroring option gives SQL Server its standby, nor that Express Edition can have none.',
      source: sqlServer,
    },
  ],
  applies: (instance, context) => standsAlone(instance) && any(() => running(instance, context).Engine !== 'sqlserver-ex'), // where nobody knows, both are tried
  failing: (instance, context) =>
    !any(
      () => instance.MultiAZ === true,
      () => isMirrored(instance, context),
    ) && 'there is no standby',
  fix: () => ({ MultiAZ: true }),
  command: (name) => modifyInstance('rds', name, '--multi-az'),
});

/** Source: https://docs.amazonaws.cn/en_us/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.md (read 2026-11-26). */
function isMirrored(instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): boolean {
  const group = instance.OptionGroupName;
  if (group === undefined || group.startsWith('default:')) return false;
  if (running(instance, context).Engine?.startsWith('sqlserver-') !== true) return false;
  return (context.target('AWS::RDS::OptionGroup', group).OptionConfigurations ?? []).some((option) => option.OptionName === 'Mirroring');
}
