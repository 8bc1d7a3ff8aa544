import { both, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { artifactStore } from '../../../profiles/artifact-store.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::CodeArtifact::Domain',
  { title: 'Package domain', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...artifactStore,
    'app.supplychain': both('Stores packages and remembers their origin.', 'Block dependency confusion with origin controls.', ours),
    'app.protection': none('only signed requests reach packages'),
    'crypto.keys': [
      artifactStore['crypto.keys'],
      ...ownKey<'AWS::CodeArtifact::Domain'>({
        id: 'codeartifact-domain-encryption-key',
        what: 'the packages',
        says: 'All packages of the domain use a KMS key that you name.',
        awsDoes: 'Encrypts every package with the key that you name.',
        youDo: "Keep that key's policy and life; without it no package can be read.",
        source: ours,
        key: (domain) => domain.EncryptionKey,
      }),
    ],
    'iam.authz': you("Evaluates the domain's policy before that of each repository.", 'Admit only your accounts to the domain.', ours),
  },
);
