import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

const rootDirectory = page('https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html', '2026-11-26');

export default responsibilities(
  'AWS::EFS::AccessPoint',
  { title: 'EFS access point', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::EFS::FileSystem' },
  {
    ...fileStorage,
    'iam.authz': you(
      'Holds clients of the access point in the root directory that you name.',
      'Give each application a directory of its own, with permissions that let its user mount it.',
      rootDirectory,
    ),
  },
);
