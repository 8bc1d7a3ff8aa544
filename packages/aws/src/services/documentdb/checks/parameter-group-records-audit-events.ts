import { parameterOf } from '../../../db-cluster/parameters.ts';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** Auditing is off by default. Besides `enabled` and `all`, kinds of events switch it on; without it an exported audit log stays empty. */
export default check('AWS::DocDB::DBClusterParameterGroup', {
  title: 'DocumentDB parameter group turns auditing on',
  risk: 'Clusters with this group record nothing of who logged in and what they changed',
  severity: 'medium',
  domain: 'log.audit',
  why: 'To export the audit log of a cluster is not enough: unless its parameter group turns auditing on, the log is empty.',
  source: developerGuide('cluster_parameter_groups-list_of_parameters'),
  equivalents: { checkov: ['CKV_AWS_104'] },
  differs: [
    {
      from: 'checkov CKV_AWS_104',
      because: '`all` and single kinds of events (`ddl`, `dml_read`, `dml_write`) turn auditing on as well.',
      source: developerGuide('event-auditing'),
    },
  ],
  failing(group) {
    const audit = parameterOf(group, 'audit_logs')?.toLowerCase();
    if (audit === undefined || audit === '') return 'audit_logs is not set: auditing is off';
    return (audit === 'disabled' || audit === 'none') && `audit_logs is ${audit}`;
  },
  fix: () => ({ Parameters: { audit_logs: 'enabled' } }),
  command: (name) => [
    'docdb',
    'modify-db-cluster-parameter-group',
    '--db-cluster-parameter-group-name',
    name,
    '--parameters',
    'ParameterName=audit_logs,ParameterValue=enabled,ApplyMethod=immediate',
  ],
});
