import { clusterParameter, isOn, ownGroup } from '../../../db-cluster/parameters.ts';
import { check, put } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** The audit log is written only where the cluster's own parameter group says so: off by default (our reading of `1` and `0`). */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster records audit events',
  risk: 'Nothing records who asked this graph what; an export of the audit log sends nothing',
  severity: 'medium',
  domain: 'log.audit',
  why: 'To export the audit log is not enough: unless the parameter switches it on, it is empty. The instances must be rebooted after the change.',
  source: userGuide('auditing'),
  equivalents: { catalogue: [] },
  failing: (cluster, { target }) =>
    !isOn(clusterParameter(cluster, 'neptune_enable_audit_log', (name) => target('AWS::Neptune::DBClusterParameterGroup', name))) &&
    'neptune_enable_audit_log is off',
  // Where the cluster has no group of its own there is none to change: it takes a new one, of the family of its version.
  fix(cluster) {
    const group = ownGroup(cluster);
    return group === undefined
      ? []
      : [put('AWS::Neptune::DBClusterParameterGroup', group, { Parameters: { neptune_enable_audit_log: '1' } })];
  },
});
