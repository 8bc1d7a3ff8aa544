import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Timestream::Database',
  { title: 'Timestream database', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::Timestream::Database'>({
        id: 'timestream-database-kms-key-id',
        what: 'the database',
        says: 'The database uses a KMS key that you name.',
        awsDoes: 'Encrypts the database with the key that you name.',
        youDo: "Keep that key's policy and life; without it the database cannot be read.",
        source: ours,
        key: (database) => database.KmsKeyId,
      }),
    ],
    'resil.backup': you('Keeps data durable; backups come through AWS Backup.', 'Schedule them and test restores.', ours, {
      basis: 'operated',
    }),
    'data.retention': both('Deletes points when the retention of each tier ends.', 'Set retention per table.', ours),
  },
);
