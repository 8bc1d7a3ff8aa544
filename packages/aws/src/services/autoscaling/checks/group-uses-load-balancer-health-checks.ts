import { any, matches } from '@demarc/model';
import { check, type AllTypes } from '../../../kit.ts';
import { controls } from '../pages.ts';

type Group = AllTypes['AWS::AutoScaling::AutoScalingGroup'];

/** Whether a load balancer sends requests to the group: under its own properties, or as a source of traffic (one of VPC Lattice is none). */
const isBehindLoadBalancer = (group: Group): boolean =>
  any(
    () => group.LoadBalancerNames?.some(() => true),
    () => group.TargetGroupARNs?.some(() => true),
    () => group.TrafficSources?.some((source) => source.Type !== 'vpc-lattice'),
  );

/** Seconds that an instance gets to start before it is checked, where the group does not say (our choice). */
const grace = 300;

/** Without a load balancer there are no such checks. Several kinds of checks may be named together. */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Group behind a load balancer uses its health checks',
  risk: 'Instances whose application has died stay in the group, and get no replacement',
  severity: 'low',
  domain: 'resil.ha',
  why: "EC2's own checks see whether the machine runs; only the load balancer sees whether the application answers.",
  source: controls,
  equivalents: {
    prowler: ['autoscaling_group_elb_health_check_enabled'],
    checkov: ['CKV2_AWS_15'],
    guard: ['AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED'],
    fsbp: ['AutoScaling.1'],
    config: ['autoscaling-group-elb-healthcheck-required'],
  },
  applies: isBehindLoadBalancer,
  failing: (group) => !matches(group, 'HealthCheckType', '*ELB*') && `instances are checked by ${group.HealthCheckType ?? 'EC2'} only`,
  // A group that does not say when the checks begin would end each instance before it has started.
  fix: (group) => ({ HealthCheckType: 'ELB', ...(group.HealthCheckGracePeriod === undefined && { HealthCheckGracePeriod: grace }) }),
  command: (name, group) => [
    'autoscaling',
    'update-auto-scaling-group',
    '--auto-scaling-group-name',
    name,
    '--health-check-type',
    'ELB',
    '--health-check-grace-period',
    String(group.HealthCheckGracePeriod ?? grace),
  ],
});
