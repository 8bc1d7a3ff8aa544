import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::StorageVirtualMachine',
  { title: 'FSx storage virtual machine', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
    'iam.identity': you(
      'Joins the directory that you name, and has an administrator of its own with a password that you set.',
      'Use a service account with few rights to join, and a separate machine for each tenant.',
      ours,
    ),
  },
);
