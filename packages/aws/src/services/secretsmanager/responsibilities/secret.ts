import { aws, has, none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const secretsManager = page('https://aws.amazon.com/documentation-overview/secrets-manager/', '2026-11-25');

export default responsibilities(
  'AWS::SecretsManager::Secret',
  { title: 'Secret', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'crypto.keys': [
      aws('Manages the default service key.', 'Nothing, until you choose your own KMS key.', ours),
      ...ownKey<'AWS::SecretsManager::Secret'>({
        id: 'secretsmanager-secret-kms-key-id',
        what: 'the secret',
        says: 'Reading the secret also needs your key.',
        awsDoes: 'Encrypts the secret with the key that you name.',
        youDo: 'Let each reader use the key; keep its policy and life.',
        source: ours,
        key: (secret) => secret.KmsKeyId,
      }),
    ],
    'crypto.certs': none('a secret is not a certificate life cycle'),
    'crypto.rest': aws('Encrypts every secret version.', 'Choose which key encrypts it.', secretsManager),
    'resil.dr': [
      keyManagement['resil.dr'],
      {
        id: 'secretsmanager-secret-replica-regions',
        owner: 'shared',
        says: 'AWS copies the secret to other Regions.',
        awsDoes: 'Copies the secret to other Regions.',
        youDo: 'Choose the Regions, and a key in each.',
        source: ours,
        when: (secret) => has(secret, 'ReplicaRegions'),
      },
    ],
    'iam.creds': [
      keyManagement['iam.creds'],
      {
        id: 'secretsmanager-secret-secret-string',
        owner: 'customer',
        says: "The secret's value stands in the configuration.",
        awsDoes: 'Stores the value that you give.',
        youDo: 'Let the value be generated, and rotate the one that leaked into code.',
        source: ours,
        when: (secret) => has(secret, 'SecretString'),
      },
      {
        id: 'secretsmanager-secret-type',
        owner: 'third-party',
        says: 'A managed external secret: an outside provider holds the other half.',
        awsDoes: 'Rotates the secret together with the provider.',
        youDo: 'Keep the integration working, and end it at both sides.',
        source: ours,
        when: (secret) => has(secret, 'Type'),
      },
      {
        id: 'secretsmanager-secret-hosted-rotation',
        owner: 'shared',
        says: 'AWS supplies the function that rotates it; its network and its failures are yours.',
        awsDoes: "Supplies and runs the rotation function's code.",
        youDo: 'Give the function its network and role; act when a rotation fails.',
        source: ours,
        when: (_secret, context) =>
          context.referrers('AWS::SecretsManager::RotationSchedule', 'SecretId').some((rotation) => has(rotation, 'HostedRotationLambda')),
      },
    ],
    'data.retention': you('Waits seven to thirty days before deleting.', 'Delete unused secrets.', ours),
  },
);
