import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

export default responsibilities(
  'AWS::Connect::InstanceStorageConfig',
  { title: 'Contact centre storage', serviceModel: 'saas', serviceType: 'abstract', partOf: 'AWS::Connect::Instance' },
  {
    ...objectStorage,
    'data.classification': you(
      'Writes calls, chats and reports of this kind to your bucket or stream; hears what customers say without judging it.',
      'Know which kinds hold card or health data, and keep each in storage of its own.',
      ours,
    ),
    'crypto.rest': both(
      'Writes with the key that the storage setting names, where it names one.',
      'Name a key for recordings and transcripts, and let only reviewers decrypt.',
      ours,
    ),
  },
);
