import { modifyCluster } from '../../../db-cluster/command.ts';
import { exportLogs, withLogs } from '../../../db-cluster/logs.ts';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** It takes two settings: this list, and the parameter `neptune_enable_audit_log` in the cluster’s own parameter group, which another check asks. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster sends its audit log to CloudWatch',
  risk: 'Who did what in this graph can be read nowhere',
  severity: 'medium',
  domain: 'log.audit',
  why: 'In CloudWatch Logs the audit log outlives the instances, can be searched, and can raise an alarm.',
  source: userGuide('auditing'),
  equivalents: {
    prowler: ['neptune_cluster_integration_cloudwatch_logs'],
    checkov: ['CKV_AWS_101'],
    trivy: ['AWS-0075'],
    fsbp: ['Neptune.2'],
    config: ['neptune-cluster-cloudwatch-log-export-enabled'],
  },
  failing: (cluster) => !(cluster.EnableCloudwatchLogsExports ?? []).includes('audit') && 'the audit log is not exported',
  fix: (cluster) => ({ EnableCloudwatchLogsExports: withLogs(cluster.EnableCloudwatchLogsExports, 'audit') }),
  command: (name) => modifyCluster('neptune', name, ...exportLogs('audit')),
});
