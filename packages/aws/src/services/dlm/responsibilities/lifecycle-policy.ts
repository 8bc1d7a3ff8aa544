import { both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::DLM::LifecyclePolicy',
  { title: 'Snapshot lifecycle policy', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'resil.backup': [
      both('Takes and expires snapshots on your schedule.', 'Check that every volume is targeted, and test restores.', ours, {
        basis: 'operated',
      }),
      {
        id: 'dlm-lifecycle-policy-state-disabled',
        owner: 'customer',
        says: 'The policy exists but takes no snapshots.',
        awsDoes: 'Takes no snapshots while the policy is disabled.',
        youDo: 'Enable the policy, or take snapshots in another way.',
        source: ours,
        basis: 'operated',
        when: (policy) => policy.State === 'DISABLED',
      },
    ],
    'resil.dr': [
      you('Copies to another Region if the policy says so.', 'Add a cross-Region rule with a key that exists there.', ours),
      {
        id: 'dlm-lifecycle-policy-cross-region-copy-rules',
        owner: 'shared',
        says: 'AWS copies snapshots to another Region.',
        awsDoes: 'Copies snapshots to another Region.',
        youDo: 'Keep a key there, and test a restore in that Region.',
        source: ours,
        when: (policy) => policy.PolicyDetails?.Schedules?.some((schedule) => has(schedule, 'CrossRegionCopyRules')),
      },
    ],
    'data.retention': both('Deletes snapshots when their count or age is reached.', 'Choose counts and ages.', ours),
  },
);
