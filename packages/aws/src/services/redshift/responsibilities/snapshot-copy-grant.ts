import { ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Redshift::SnapshotCopyGrant',
  { title: 'Redshift snapshot copy grant', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
    'crypto.keys': [
      managedDatabase['crypto.keys'],
      ...ownKey<'AWS::Redshift::SnapshotCopyGrant'>({
        id: 'redshift-snapshot-copy-grant-key',
        what: 'copied snapshots',
        says: 'Copied snapshots use a KMS key that you name.',
        awsDoes: 'Encrypts copied snapshots with the key that you name.',
        youDo: "Keep that key's policy and life; without it nobody can read copied snapshots.",
        source: ours,
        key: (grant) => grant.KmsKeyId,
      }),
    ],
  },
);
