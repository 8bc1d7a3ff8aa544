import { aws, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';

const apiEncryptionspecification = page(
  'https://docs.amazonaws.cn/keyspaces/latest/APIReference/API_EncryptionSpecification.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::Cassandra::Table',
  { title: 'Keyspaces table', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      aws('Owns the default key.', 'Nothing, until you choose your own KMS key.', apiEncryptionspecification),
      {
        id: 'keyspaces-table-encryption-type-customer-managed-kms-key',
        owner: 'shared',
        says: 'The table uses a KMS key that you name.',
        awsDoes: 'Encrypts the table with the key that you name.',
        youDo: "Keep that key's policy and life; without it the table cannot be read.",
        source: apiEncryptionspecification,
        when: (table) => table.EncryptionSpecification?.EncryptionType === 'CUSTOMER_MANAGED_KMS_KEY',
      },
    ],
    'resil.backup': [
      serverlessDatabase['resil.backup'],
      {
        id: 'keyspaces-table-point-in-time-recovery-enabled',
        owner: 'customer',
        says: 'Continuous backups are off: undoing a bad write is yours.',
        awsDoes: 'Keeps the table durable; it undoes nothing.',
        youDo: 'Switch recovery on and test a restore.',
        source: ours,
        basis: 'operated',
        when: (table) => table.PointInTimeRecoveryEnabled !== true,
      },
    ],
    'iam.creds': you(
      'Accepts signed requests or service passwords of IAM users.',
      'Prefer signed requests; rotate service passwords.',
      ours,
    ),
    'data.retention': [
      serverlessDatabase['data.retention'],
      {
        id: 'keyspaces-table-default-time-to-live',
        owner: 'shared',
        says: 'AWS deletes rows after this time.',
        awsDoes: 'Deletes rows after this time.',
        youDo: 'Choose the time; delete at once what must not be kept.',
        source: ours,
        when: (table) => (table.DefaultTimeToLive ?? 0) > 0,
      },
    ],
  },
);
