import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::EFS::MountTarget',
  { title: 'EFS mount target', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EFS::FileSystem' },
  {
    ...fileStorage,
  },
);
