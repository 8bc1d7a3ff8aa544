import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';

export default responsibilities(
  'AWS::FSx::DataRepositoryAssociation',
  { title: 'FSx data repository link', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::FSx::FileSystem' },
  {
    ...fileStorage,
    'resil.backup': you(
      'Exports changes to the bucket only for the events that the link lists.',
      'List new, changed and deleted files, or export by task before you delete the file system.',
      ours,
      { basis: 'operated' },
    ),
    'iam.authz': you(
      'Reads and writes the linked bucket for everyone who can reach the files.',
      'Guard the bucket as you guard the files, in both directions: each side changes the other.',
      ours,
    ),
  },
);
