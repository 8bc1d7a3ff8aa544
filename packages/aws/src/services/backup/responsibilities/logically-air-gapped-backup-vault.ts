import { aws, both, has, none, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Backup::LogicallyAirGappedBackupVault',
  { title: 'Air-gapped backup vault', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.protection': none('a vault serves no web traffic'),
    'crypto.keys': [
      aws('Encrypts with a service key by default.', 'Nothing, unless you choose your own key.', ours),
      ...ownKey<'AWS::Backup::LogicallyAirGappedBackupVault'>({
        id: 'backup-air-gapped-vault-key',
        what: "the vault's copies",
        says: 'The vault uses a KMS key that you name.',
        awsDoes: 'Encrypts the vault with the key that you name.',
        youDo: "Keep that key's policy and life; isolation is no better than it.",
        source: ours,
        key: (vault) => vault.EncryptionKeyArn,
      }),
    ],
    'resil.backup': [
      artifactStore['resil.backup'],
      {
        id: 'S155',
        owner: 'shared',
        says: 'The vault enforces its limits: nobody can delete early, and the copies lie apart.',
        awsDoes: 'Stores copies apart and refuses early deletion.',
        youDo: 'Choose what is copied here, and test restores from it.',
        source: ours,
        basis: 'operated',
        when: (vault) => has(vault, 'MinRetentionDays'),
      },
    ],
    'data.retention': both(
      'Enforces the retention limits; nobody can delete early.',
      'Choose limits and who may share for recovery.',
      ours,
    ),
  },
);
