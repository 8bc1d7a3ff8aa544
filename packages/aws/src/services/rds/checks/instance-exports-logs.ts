import { any } from '@demarc/model';
import { modifyInstance } from '../../../db-cluster/command.ts';
import { exportLogs, withLogs } from '../../../db-cluster/logs.ts';
import { check, type ContextOf } from '../../../kit.ts';
import { isCustom, running, standsAlone, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** The log of each engine that tells of errors and logins: the one to begin with. */
const firstLog: ReadonlyMap<string, string> = new Map([
  ['mysql', 'error'],
  ['mariadb', 'error'],
  ['postgres', 'postgresql'],
  ['oracle-ee', 'audit'],
  ['oracle-ee-cdb', 'audit'],
  ['oracle-se2', 'audit'],
  ['oracle-se2-cdb', 'audit'],
  ['sqlserver-ee', 'error'],
  ['sqlserver-se', 'error'],
  ['sqlserver-ex', 'error'],
  ['sqlserver-web', 'error'],
  ['db2-ae', 'diag.log'],
  ['db2-se', 'diag.log'],
]);

const logOf = (instance: Instance, context: ContextOf<'AWS::RDS::DBInstance'>): string =>
  firstLog.get(running(instance, context).Engine ?? '') ?? 'error';

/** Any log but that of upgrades, which PostgreSQL writes only when its version changes. Members of a cluster export there. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database sends its logs to CloudWatch',
  risk: 'The logs of this database are gone after days, or with the database: failed logins leave no trace',
  severity: 'medium',
  domain: 'log.audit',
  why: 'RDS keeps logs on the database itself, for days. In CloudWatch they stay as long as you say, and alarms can read them.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_integration_cloudwatch_logs'],
    checkov: ['CKV_AWS_129'],
    guard: ['RDS_LOGGING_ENABLED'],
    fsbp: ['RDS.9', 'RDS.36', 'RDS.40', 'RDS.42'],
    config: [
      'rds-logging-enabled',
      'rds-postgresql-logs-to-cloudwatch',
      'rds-sql-server-logs-to-cloudwatch',
      'mariadb-publish-logs-to-cloudwatch-logs',
    ],
  },
  differs: [
    {
      from: 'prowler, checkov',
      because: 'They are content with the upgrade log of PostgreSQL, and ask members of a cluster, which export by the cluster.',
      source: instanceProperties,
    },
    {
      from: 'config rds-logging-enabled',
      because: 'It wants every kind of log, the general log of MySQL among them, which holds all statements in full.',
      source: instanceProperties,
    },
  ],
  applies: (instance) => standsAlone(instance) && any(() => !isCustom(instance)), // whose logs are files on the customer's host; where nobody knows, both are tried
  failing: (instance) => !exportsLogs(instance) && 'no log is exported',
  fix: (instance, context) => ({ EnableCloudwatchLogsExports: withLogs(instance.EnableCloudwatchLogsExports, logOf(instance, context)) }),
  command: (name, instance, context) => modifyInstance('rds', name, ...exportLogs(logOf(instance, context))),
});

const exportsLogs = (instance: Instance): boolean => instance.EnableCloudwatchLogsExports?.some((log) => log !== 'upgrade') === true;
