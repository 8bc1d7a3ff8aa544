import { aws, both, has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { virtualMachine } from '../../../profiles/virtual-machine.ts';
import { imageSystem } from '../../../shifts/image-system.ts';
import { lies, onOutpost } from '../../../shifts/outpost.ts';
import { imageSays } from '../image.ts';

const outpost = onOutpost<'AWS::AutoScaling::AutoScalingGroup'>('autoscaling-group', 'instances', (group, context) =>
  lies(group.VPCZoneIdentifier, context),
);

export default responsibilities(
  'AWS::AutoScaling::AutoScalingGroup',
  { title: 'Auto Scaling group', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...virtualMachine,
    'physical.facility': [virtualMachine['physical.facility'], outpost.facility],
    'physical.media': [virtualMachine['physical.media'], outpost.media],
    'network.infra': [virtualMachine['network.infra'], outpost.network],
    'orchestration.addons': aws(
      'Counts, starts and replaces instances to keep the desired number.',
      'Set sizes, health checks and cooldowns that fit.',
      ours,
    ),
    'os.guest': [
      you(
        'Starts each new instance from the image that the template names.',
        'Update the template and refresh instances after each image.',
        ours,
        { schedule: 'you', basis: 'operated' },
      ),
      {
        id: 'autoscaling-auto-scaling-group-max-instance-lifetime',
        owner: 'customer',
        says: 'AWS replaces instances at this age; a newer image must come from you.',
        awsDoes: 'Replaces each instance when it reaches this age.',
        youDo: 'Put a patched image into the template before instances are replaced.',
        source: ours,
        basis: 'operated',
        schedule: 'you',
        when: (group) => has(group, 'MaxInstanceLifetime'),
      },
      ...imageSystem<'AWS::AutoScaling::AutoScalingGroup'>('autoscaling-auto-scaling-group', imageSays),
    ],
    'resil.ha': both(
      'Balances over the listed Zones and replaces unhealthy instances.',
      'List several Zones and use load-balancer health checks.',
      ours,
    ),
    'resil.backup': you('Terminates instances together with their local data.', 'Keep no state on instances that a group may end.', ours, {
      basis: 'operated',
    }),
  },
);
