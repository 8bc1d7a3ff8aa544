import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::QLDB::Ledger',
  { title: 'QLDB ledger (service ended July 2025)', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'engine.patch': none('the service has ended; no version is maintained'),
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::QLDB::Ledger'>({
        id: 'qldb-ledger-kms-key',
        what: 'the ledger',
        says: 'The ledger uses a KMS key that you name.',
        awsDoes: 'Encrypts the ledger with the key that you name.',
        youDo: "Keep that key's policy and life; without it the ledger cannot be read.",
        source: ours,
        key: (ledger) => ledger.KmsKey,
      }),
    ],
    'resil.backup': you('Offered journal export, no restore.', 'Verify the exports you took.', ours, { basis: 'operated' }),
    'data.retention': you('Kept an immutable journal while the service ran.', 'Export what the law requires and keep it elsewhere.', ours),
  },
);
