import { both, has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { fileStorage } from '../../../profiles/file-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const efsEnforceEncryption = page('https://docs.aws.amazon.com/efs/latest/ug/efs-enforce-encryption.html', '2026-11-25');

export default responsibilities(
  'AWS::EFS::FileSystem',
  { title: 'EFS file system', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...fileStorage,
    'resil.ha': [
      fileStorage['resil.ha'],
      {
        id: 'efs-file-system-availability-zone-name',
        owner: 'customer',
        says: 'Everything sits in one Zone: its outage is yours.',
        awsDoes: 'Keeps copies inside one Zone.',
        youDo: 'Choose the regional type, or keep a copy elsewhere.',
        source: ours,
        when: (system) => has(system, 'AvailabilityZoneName'),
      },
    ],
    'crypto.keys': [
      fileStorage['crypto.keys'],
      ...ownKey<'AWS::EFS::FileSystem'>({
        id: 'efs-file-system-kms-key-id',
        what: 'files',
        says: 'Files use a KMS key that you name.',
        awsDoes: 'Encrypts files with the key that you name.',
        youDo: "Keep that key's policy and life; without it files cannot be read.",
        source: ours,
        key: (system) => system.KmsKeyId,
      }),
    ],
    'crypto.rest': both(
      'Encrypts data and metadata when created encrypted.',
      'Create it encrypted; a plain one must be copied.',
      efsEnforceEncryption,
    ),
    'resil.dr': [
      fileStorage['resil.dr'],
      {
        id: 'efs-file-system-replication-configuration',
        owner: 'shared',
        says: 'AWS keeps a replica elsewhere; failing over is yours.',
        awsDoes: 'Keeps a replica in another Region or Zone.',
        youDo: 'Fail over when needed, and rehearse it.',
        source: ours,
        when: (system) => has(system, 'ReplicationConfiguration'),
      },
    ],
    'data.retention': [
      fileStorage['data.retention'],
      {
        id: 'efs-file-system-lifecycle-policies',
        owner: 'customer',
        says: 'Lifecycle policies move cold files to cheaper classes; they delete nothing.',
        awsDoes: 'Moves cold files to cheaper classes as configured.',
        youDo: 'Delete what must not be kept; moving is not deleting.',
        source: ours,
        when: (system) => has(system, 'LifecyclePolicies'),
      },
    ],
  },
);
