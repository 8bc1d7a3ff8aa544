import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::CodeCommit::Repository',
  { title: 'Git repository', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.supplychain': you('Stores what is pushed.', 'Protect branches and require approvals.', ours),
    'app.code': you('Stores commits unread.', 'Review changes; scan for secrets.', ours),
    'app.protection': none('only signed requests reach the repository'),
    'crypto.keys': [
      artifactStore['crypto.keys'],
      ...ownKey<'AWS::CodeCommit::Repository'>({
        id: 'codecommit-repository-kms-key-id',
        what: 'the repository',
        says: 'The repository uses a KMS key that you name.',
        awsDoes: 'Encrypts the repository with the key that you name.',
        youDo: "Keep that key's policy and life; without it the repository cannot be read.",
        source: ours,
        key: (repository) => repository.KmsKeyId,
      }),
    ],
    'resil.backup': you('Stores repositories durably; undoes no forced push.', 'Mirror repositories elsewhere.', ours, {
      basis: 'operated',
    }),
    'net.segment': both('Offers interface endpoints.', 'Use them from private subnets.', ours),
  },
);
