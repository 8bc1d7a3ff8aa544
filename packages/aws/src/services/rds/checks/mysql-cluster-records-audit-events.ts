import { isOn, ownGroup } from '../../../db-cluster/parameters.ts';
import { check, put } from '../../../kit.ts';
import { isAuroraMysql } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';
import { rdsClusterParameter } from '../cluster-parameter.ts';

/**
 * Advanced Auditing is off by default, so it takes a parameter group of one's own, with two parameters: the switch, and what is recorded. Without
 * events nothing is.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'Aurora MySQL cluster records audit events',
  risk: 'Nothing records who logged in to this database and what they asked',
  severity: 'medium',
  domain: 'log.audit',
  why: 'After an incident only the audit log tells who read which table. To export it is not enough: unless events are recorded it is empty.',
  source: auroraGuide('AuroraMySQL.Auditing'),
  equivalents: { fsbp: ['RDS.45'], config: ['aurora-mysql-cluster-audit-logging'] },
  applies: isAuroraMysql,
  failing(cluster, context) {
    if (!isOn(rdsClusterParameter(cluster, 'server_audit_logging', context))) return 'server_audit_logging is off';
    const events = rdsClusterParameter(cluster, 'server_audit_events', context);
    return (events === undefined || events === '') && 'server_audit_events names no events';
  },
  // Where the cluster has no group of its own there is none to change: it takes a new one, of the family of its version.
  fix(cluster) {
    const group = ownGroup(cluster);
    return group === undefined
      ? []
      : [
          put('AWS::RDS::DBClusterParameterGroup', group, {
            Parameters: { server_audit_logging: '1', server_audit_events: 'CONNECT,QUERY_DCL,QUERY_DDL' },
          }),
        ];
  },
});
