import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';
import { createUpdatedImage } from '../pages.ts';

export default responsibilities(
  'AWS::AppStream::Fleet',
  { title: 'Application streaming fleet', serviceModel: 'paas', serviceType: 'container' },
  {
    ...workspace,
    'virt.isolation': [
      aws('Gives each session an own instance, unless sessions are shared.', 'Avoid multi-session for users who must not meet.', ours),
      {
        id: 'appstream-fleet-max-sessions-per-instance',
        owner: 'shared',
        says: 'Several people share one operating system.',
        awsDoes: 'Isolates instances, not sessions on one instance.',
        youDo: 'Harden the image against neighbours, or give each person an instance.',
        source: ours,
        when: (fleet) => (fleet.MaxSessionsPerInstance ?? 0) > 1,
      },
    ],
    'os.guest': [
      both('Offers updated base images and managed image updates.', 'Rebuild your image and move the fleet to it.', createUpdatedImage, {
        schedule: 'you',
        basis: 'operated',
      }),
      {
        id: 'appstream-fleet-fleet-type-elastic',
        owner: 'aws',
        says: 'AWS maintains the system image; you bring applications only.',
        awsDoes: 'Maintains the system image of elastic fleets.',
        youDo: 'Keep only the application package current.',
        source: ours,
        when: (fleet) => fleet.FleetType === 'ELASTIC',
      },
    ],
    'os.hardening': you('Ships a base image for the builder.', 'Lock the image down; limit clipboard and drives.', ours, {
      basis: 'operated',
    }),
    'resil.ha': both('Replaces failed instances.', 'Choose subnets in two Zones and enough capacity.', ours),
    'resil.backup': you('Discards instances after sessions.', 'Keep profiles and images safe.', ours, { basis: 'operated' }),
    'iam.authz': you('Streams to users whom the stack admits.', "Limit stacks, clipboard, drives and the fleet's role.", ours),
    'iam.identity': you('Signs users in by SAML, directory or its own pool.', 'Remove leavers at the source.', ours),
  },
);
