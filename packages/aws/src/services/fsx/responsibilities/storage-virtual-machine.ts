import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::StorageVirtualMachine',
  { title: 'FSx storage virtual machine', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
  },
);
