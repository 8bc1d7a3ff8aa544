import { aws, both, has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const putbackupvaultlockconfiguration = page(
  'https://docs.aws.amazon.com/goto/SdkForKotlin/backup-2018-11-15/PutBackupVaultLockConfiguration',
  '2026-11-25',
);

export default responsibilities(
  'AWS::Backup::BackupVault',
  { title: 'Backup vault', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.protection': none('a vault serves no web traffic'),
    'crypto.keys': [
      artifactStore['crypto.keys'],
      ...ownKey<'AWS::Backup::BackupVault'>({
        id: 'S154',
        what: 'the recovery points',
        says: 'Recovery points use a KMS key that you name.',
        awsDoes: 'Encrypts recovery points with the key that you name.',
        youDo: "Keep that key's policy and life: losing it loses the backups.",
        source: ours,
        key: (vault) => vault.EncryptionKeyArn,
      }),
    ],
    'crypto.transit': aws('Moves backups over encrypted paths.', 'Nothing to configure.', ours),
    'resil.backup': both(
      'Stores recovery points and keeps them unaltered.',
      'Select resources, test restores, copy to another account.',
      ours,
      { basis: 'operated' },
    ),
    'net.perimeter': you('Evaluates the vault access policy.', 'Deny deletion and foreign accounts.', ours),
    'data.retention': [
      you(
        'Deletes recovery points when their lifecycle ends.',
        'Set lifecycle, and lock the vault against early deletion.',
        putbackupvaultlockconfiguration,
      ),
      {
        id: 'backup-vault-lock-configuration',
        owner: 'shared',
        says: 'AWS refuses early deletion; after the grace time even for you.',
        awsDoes: 'Refuses early deletion; after the grace time even for you.',
        youDo: "Choose the lock's limits before the grace time ends.",
        source: putbackupvaultlockconfiguration,
        when: (vault) => has(vault, 'LockConfiguration'),
      },
    ],
  },
);
