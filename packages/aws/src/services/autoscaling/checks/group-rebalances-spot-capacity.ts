import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { usesSpot } from '../launch.ts';
import { capacityRebalancing } from '../pages.ts';

/** Only of groups that may launch Spot instances: AWS takes back no others. */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Group replaces Spot capacity before it is reclaimed',
  risk: 'Instances of this group vanish at two minutes’ notice, before their replacements run',
  severity: 'low',
  domain: 'resil.ha',
  why: 'AWS tells beforehand which Spot instances are at risk; a group that listens starts replacements in time.',
  source: capacityRebalancing,
  equivalents: { prowler: ['autoscaling_group_capacity_rebalance_enabled'], config: ['autoscaling-capacity-rebalancing'] },
  differs: [
    {
      from: 'config',
      because: 'a group that launches On-Demand instances only has nothing that AWS could reclaim',
      source: capacityRebalancing,
    },
  ],
  applies: (group, context) => any(() => usesSpot(group, context)), // where nobody knows, both are tried: who rebalances is right in any case
  failing: (group) => group.CapacityRebalance !== true && 'Spot instances are replaced only after they are gone',
  fix: () => ({ CapacityRebalance: true }),
  command: (name) => ['autoscaling', 'update-auto-scaling-group', '--auto-scaling-group-name', name, '--capacity-rebalance'],
});
