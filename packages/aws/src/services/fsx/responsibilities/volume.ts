import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::Volume',
  { title: 'FSx volume', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
    'data.retention': you(
      'Keeps snapshots inside the volume by its policy; locks files only where the volume is a SnapLock one.',
      'Set the snapshot policy and quota, and choose compliance locking only with a retention that you can bear.',
      ours,
    ),
    'iam.authz': you(
      'Shares the volume at its junction path by UNIX, Windows or mixed permissions, as its security style says.',
      'Choose one style, and export only to clients that need the volume.',
      ours,
    ),
  },
);
