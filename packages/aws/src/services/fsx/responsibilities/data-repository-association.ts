import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::DataRepositoryAssociation',
  { title: 'FSx data repository link', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
  },
);
