import { beginning, denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './group-uses-load-balancer-health-checks.ts';

const group = { MinSize: '1', MaxSize: '2' };
const targets = { ...group, TargetGroupARNs: ['arn:aws:elasticloadbalancing:eu-central-1:111111111111:targetgroup/t/1'] };

table(rule, {
  'its checks are used': ['pass', { ...targets, HealthCheckType: 'ELB' }],
  'only those of EC2': ['fail', { ...targets, HealthCheckType: 'EC2' }, { says: 'EC2 only' }],
  'not said': [
    'fail',
    targets,
    {
      fix: { HealthCheckType: 'ELB', HealthCheckGracePeriod: 300 },
      command:
        'autoscaling update-auto-scaling-group --auto-scaling-group-name example-1 --health-check-type ELB --health-check-grace-period 300',
    },
  ],
  'not said, and a time to start': ['fail', { ...targets, HealthCheckGracePeriod: 60 }, { fix: { HealthCheckType: 'ELB' } }],
  both: ['pass', { ...targets, HealthCheckType: 'EC2,ELB' }],
  'those of disks': ['fail', { ...targets, HealthCheckType: 'EBS' }, { says: 'EBS' }],
  'a classic load balancer': ['fail', { ...group, LoadBalancerNames: ['balancer'], HealthCheckType: 'EC2' }],
  'a source of traffic': ['fail', { ...group, TrafficSources: [{ Identifier: 'arn:aws:elasticloadbalancing:x', Type: 'elbv2' }] }],
  'a source of traffic of VPC Lattice': [
    'not asked',
    { ...group, TrafficSources: [{ Identifier: 'arn:aws:vpc-lattice:x', Type: 'vpc-lattice' }] },
  ],
  'no load balancer': ['not asked', { ...group, HealthCheckType: 'EC2' }],
  'an empty list of targets': ['not asked', { ...group, TargetGroupARNs: [] }],
  'targets that a parameter names, checks of EC2': ['unknown', { ...group, TargetGroupARNs: unresolved, HealthCheckType: 'EC2' }],
  'targets that a parameter names, checks of the load balancer': [
    'pass',
    { ...group, TargetGroupARNs: unresolved, HealthCheckType: 'ELB' },
  ],
  'a parameter decides the checks': ['unknown', { ...targets, HealthCheckType: unresolved }],
  'checks of which the beginning is known': ['unknown', { ...targets, HealthCheckType: beginning('EC2') }],
  'either, by a condition': ['unknown', { ...targets, HealthCheckType: oneOf('EC2', 'ELB') }],
  'maybe more targets': ['fail', { ...targets, TargetGroupARNs: [...targets.TargetGroupARNs, more], HealthCheckType: 'EC2' }],
  'checks that were not read': ['unknown', { ...targets, HealthCheckType: denied }],
});
