import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::Volume',
  { title: 'FSx volume', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
  },
);
