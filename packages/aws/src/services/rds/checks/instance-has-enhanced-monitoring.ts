import { any, has } from '@demarc/model';
import { check, type ContextOf } from '../../../kit.ts';
import { isCustom, isOfRds, type Instance } from '../instance.ts';
import { instanceProperties } from '../pages.ts';

/** A member of a cluster has it by itself or from the cluster. */
export default check('AWS::RDS::DBInstance', {
  title: 'Database has enhanced monitoring on',
  risk: 'Nobody sees which process takes the machine of this database when it slows down or misbehaves',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Its figures come from the operating system itself, process by process and up to every second; those of the hypervisor are sums.',
  source: instanceProperties,
  equivalents: {
    prowler: ['rds_instance_enhanced_monitoring_enabled'],
    checkov: ['CKV_AWS_118'],
    guard: ['RDS_ENHANCED_MONITORING_ENABLED'],
    fsbp: ['RDS.6'],
    config: ['rds-enhanced-monitoring-enabled'],
  },
  differs: [
    { from: 'checkov CKV_AWS_118', because: 'It does not see that a cluster turns it on for its members.', source: instanceProperties },
  ],
  applies: (instance) => isOfRds(instance) && any(() => !isCustom(instance)), // where nobody knows, both are tried
  failing: (instance, context) => interval(instance, context) === 0 && 'enhanced monitoring is off',
  // RDS needs a role of yours to send the figures with; the name is an example.
  fix: (instance) => ({
    MonitoringInterval: 60,
    ...(!has(instance, 'MonitoringRoleArn') && { MonitoringRoleArn: 'arn:aws:iam::123456789012:role/rds-monitoring-role' }),
  }),
});

/** Seconds between figures; 0 is off. */
function interval(instance: Instance, { target }: ContextOf<'AWS::RDS::DBInstance'>): number {
  if (instance.MonitoringInterval !== undefined) return instance.MonitoringInterval;
  if (instance.DBClusterIdentifier === undefined) return 0;
  return target('AWS::RDS::DBCluster', instance.DBClusterIdentifier).MonitoringInterval ?? 0;
}
