import { modifyCluster } from '../../../db-cluster/command.ts';
import { exportLogs, withLogs } from '../../../db-cluster/logs.ts';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** It takes two settings: this list, and the parameter `audit_logs` in the cluster’s own parameter group, which another check asks. */
export default check('AWS::DocDB::DBCluster', {
  title: 'DocumentDB cluster sends its audit log to CloudWatch',
  risk: 'Who did what in this database can be read nowhere',
  severity: 'medium',
  domain: 'log.audit',
  why: 'In CloudWatch Logs the audit log outlives the instances, can be searched, and can raise an alarm.',
  source: developerGuide('event-auditing'),
  equivalents: {
    prowler: ['documentdb_cluster_cloudwatch_log_export'],
    checkov: ['CKV_AWS_85'],
    trivy: ['AWS-0020'],
    fsbp: ['DocumentDB.4'],
    config: ['docdb-cluster-audit-logging-enabled'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'The log of slow operations tells nothing of who did what: the audit log is enough.',
      source: developerGuide('event-auditing'),
    },
    {
      from: 'checkov, trivy',
      because: 'The log of slow operations alone is no audit log.',
      source: developerGuide('event-auditing'),
    },
  ],
  failing: (cluster) => !(cluster.EnableCloudwatchLogsExports ?? []).includes('audit') && 'the audit log is not exported',
  fix: (cluster) => ({ EnableCloudwatchLogsExports: withLogs(cluster.EnableCloudwatchLogsExports, 'audit') }),
  command: (name) => modifyCluster('docdb', name, ...exportLogs('audit')),
});
