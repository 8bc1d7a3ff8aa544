import { aws, ours, you } from '@demarc/model';
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
    'net.perimeter': you('Publishes a sign-in page.', 'Restrict who is assigned, and the groups between studio and clusters.', ours),
    'iam.identity': you('Signs users in by IAM or Identity Center.', 'Assign users and remove leavers.', ours),
  },
);
