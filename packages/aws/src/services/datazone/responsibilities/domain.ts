import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { serverlessDatabase } from '../../../profiles/serverless-database.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::DataZone::Domain',
  { title: 'DataZone domain', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...serverlessDatabase,
    'crypto.keys': [
      serverlessDatabase['crypto.keys'],
      ...ownKey<'AWS::DataZone::Domain'>({
        id: 'datazone-domain-kms-key-identifier',
        what: 'catalogue data',
        says: 'Catalogue data uses a KMS key that you name.',
        awsDoes: 'Encrypts catalogue data with the key that you name.',
        youDo: "Keep that key's policy and life; without it catalogue data cannot be read.",
        source: ours,
        key: (domain) => domain.KmsKeyIdentifier,
      }),
    ],
    'resil.backup': you('Keeps the catalogue durable; offers no restore.', 'Keep projects and glossaries as exports or code.', ours, {
      basis: 'operated',
    }),
    'iam.identity': you('Signs users in by IAM or Identity Center.', 'Assign users and projects.', ours),
  },
);
