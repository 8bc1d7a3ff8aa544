import { any } from '@demarc/model';
import { modifyCluster } from '../../../db-cluster/command.ts';
import { exportLogs, withLogs } from '../../../db-cluster/logs.ts';
import { isOn } from '../../../db-cluster/parameters.ts';
import { check } from '../../../kit.ts';
import { isAuroraMysql, isServerlessV1 } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';
import { rdsClusterParameter } from '../cluster-parameter.ts';

/**
 * There are two ways: the list of exported logs, or the parameter `server_audit_logs_upload` of the cluster's own parameter group. Multi-AZ DB
 * clusters of MySQL have no audit log to export.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'MySQL cluster sends its audit log to CloudWatch',
  risk: 'Who did what in this database can be read nowhere once the instance has rotated its log away',
  severity: 'medium',
  domain: 'log.audit',
  why: 'The audit log lies on the instances, which keep little of it and can be deleted; whoever runs the database can remove it.',
  source: auroraGuide('AuroraMySQL.Integrating.CloudWatch'),
  equivalents: { checkov: ['CKV_AWS_325'], fsbp: ['RDS.34'], config: ['rds-aurora-mysql-audit-logging-enabled'] },
  differs: [
    {
      from: 'checkov, fsbp',
      because: 'The parameter server_audit_logs_upload sends the audit log as well.',
      source: auroraGuide('AuroraMySQL.Integrating.CloudWatch'),
    },
  ],
  applies: (cluster, context) => isAuroraMysql(cluster, context) && !isServerlessV1(cluster),
  failing(cluster, context) {
    const exports = any(
      () => (cluster.EnableCloudwatchLogsExports ?? []).includes('audit'),
      () => isOn(rdsClusterParameter(cluster, 'server_audit_logs_upload', context)),
    );
    return !exports && 'the audit log is not exported';
  },
  fix: (cluster) => ({ EnableCloudwatchLogsExports: withLogs(cluster.EnableCloudwatchLogsExports, 'audit') }),
  command: (name) => modifyCluster('rds', name, ...exportLogs('audit')),
});
