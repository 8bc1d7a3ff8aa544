import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::EFS::MountTarget',
  { title: 'EFS mount target', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EFS::FileSystem' },
  {
    ...fileStorage,
    'net.perimeter': you(
      'Opens the file system in its subnet to whoever the security groups admit on port 2049.',
      'Name a group of its own, and admit the groups of the clients, not address ranges.',
      ours,
    ),
    'resil.ha': both(
      'Serves one Zone from each mount target; replaces one that fails.',
      'Make one in every Zone that has clients, and mount by the name that resolves to the nearest.',
      ours,
    ),
  },
);
