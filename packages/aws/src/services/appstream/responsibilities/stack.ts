import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { workspace } from '../../../profiles/workspace.ts';

export default responsibilities(
  'AWS::AppStream::Stack',
  { title: 'Application streaming stack', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::AppStream::Fleet' },
  {
    ...workspace,
    'net.perimeter': you(
      'Lets clipboard, file transfer and printing through as the settings of the stack say.',
      'Disable copying, transfer and printing out of the session unless people need them; name interface endpoints to keep streaming private.',
      ours,
    ),
    'data.retention': you(
      'Keeps home folders and saved settings in buckets of your account, beyond the life of the stack.',
      'Set a lifecycle on these buckets, and delete the folders of leavers.',
      ours,
    ),
  },
);
