import { aws, both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::EMR::Studio',
  { title: 'EMR Studio', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...workspace,
    'os.guest': aws('Runs the notebook interface.', 'Nothing; clusters behind it have their own rows.', ours),
    'os.hardening': aws('Hardens the notebook interface.', 'Nothing; users get no machine.', ours),
    'runtime.patch': aws('Updates the interface.', 'Update libraries on attached clusters.', ours),
    'resil.backup': you('Saves notebooks to your bucket.', 'Version that bucket.', ours, { basis: 'operated' }),
    'virt.isolation': both(
      'Keeps workspaces apart inside the studio; all that attach to one cluster share its machines.',
      'Let people who must not see each other’s data attach to different clusters, with roles of their own.',
      ours,
    ),
    'physical.media': aws('Destroys the disks behind the studio.', 'Nothing; what workspaces hold lies in your bucket.', ours),
    'crypto.rest': both(
      'Writes workspaces to your bucket, by the key that the studio names, if any.',
      'Encrypt the bucket, and name a key of yours where notebooks hold results.',
      ours,
    ),
    'data.retention': you(
      'Leaves workspaces and notebooks in your bucket.',
      'Delete workspaces of leavers, and set a lifecycle on the bucket.',
      ours,
    ),
    'net.perimeter': you('Publishes a sign-in page.', 'Restrict who is assigned, and the groups between studio and clusters.', ours),
    'iam.identity': you('Signs users in by IAM or Identity Center.', 'Assign users and remove leavers.', ours),
  },
);
