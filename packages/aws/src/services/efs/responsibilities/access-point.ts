import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::EFS::AccessPoint',
  { title: 'EFS access point', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EFS::FileSystem' },
  {
    ...fileStorage,
  },
);
