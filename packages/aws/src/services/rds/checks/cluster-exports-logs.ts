import { modifyCluster } from '../../../db-cluster/command.ts';
import { exportLogs, withLogs } from '../../../db-cluster/logs.ts';
import { check } from '../../../kit.ts';
import { isMysql, isPostgresql, isRdsCluster, isServerlessV1 } from '../cluster-kind.ts';

/** What each engine writes of itself. `instance` and `iam-db-auth-error` are logs of AWS’s own parts, beside the database’s. */
const mysqlLogs: ReadonlySet<string> = new Set(['audit', 'error', 'general', 'slowquery']);

/** Nothing is exported unless it is named. Aurora Serverless v1 has no instances that write logs: it is not asked (our reading). */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster sends its logs to CloudWatch',
  risk: 'The logs of this database are gone when an instance is, or after days',
  severity: 'medium',
  domain: 'log.audit',
  why: 'Logs on an instance rotate away and go with it; in CloudWatch Logs they stay, can be searched, and can raise an alarm.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CloudwatchLogsExportConfiguration.html',
  equivalents: {
    prowler: ['rds_cluster_integration_cloudwatch_logs'],
    checkov: ['CKV_AWS_324'],
    fsbp: ['RDS.37'],
    config: ['rds-aurora-postgresql-logs-to-cloudwatch'],
  },
  differs: [
    {
      from: 'prowler, checkov',
      because: 'A log of the host or of failed IAM logins alone is none of the database’s own.',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CloudwatchLogsExportConfiguration.html',
    },
    {
      from: 'fsbp RDS.37',
      because: 'It looks at Aurora PostgreSQL only.',
      source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CloudwatchLogsExportConfiguration.html',
    },
  ],
  applies: (cluster) => isRdsCluster(cluster) && !isServerlessV1(cluster),
  failing(cluster, context) {
    const exported = cluster.EnableCloudwatchLogsExports ?? [];
    if (isPostgresql(cluster, context)) return !exported.includes('postgresql') && 'the log of PostgreSQL is not exported';
    return !exported.some((log) => mysqlLogs.has(log)) && 'no log of the database is exported';
  },
  fix: (cluster, context) => ({
    EnableCloudwatchLogsExports: withLogs(cluster.EnableCloudwatchLogsExports, ...logsOf(isMysql(cluster, context))),
  }),
  command: (name, cluster, context) => modifyCluster('rds', name, ...exportLogs(...logsOf(isMysql(cluster, context)))),
});

const logsOf = (mysql: boolean): string[] => (mysql ? ['error', 'slowquery'] : ['postgresql']);
