import { has, none, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

const createXksKeys = page('https://docs.aws.amazon.com/kms/latest/developerguide/create-xks-keys.md', '2026-11-25');
const rotatingKeysEnable = page('https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable.md', '2026-11-25');
const importingKeysConsiderations = page(
  'https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-considerations.html',
  '2026-11-25',
);
const customKeyStoreOverview = page('https://docs.aws.amazon.com/kms/latest/developerguide/custom-key-store-overview.html', '2026-11-25');

export default responsibilities(
  'AWS::KMS::Key',
  { title: 'KMS key', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...keyManagement,
    'physical.facility': [
      keyManagement['physical.facility'],
      {
        id: 'S104',
        owner: 'shared',
        says: "The key manager stands outside AWS, in your or a third party's building.",
        awsDoes: 'Secures its own side of KMS.',
        youDo: 'Guard the place of the external key manager, or check who does.',
        source: createXksKeys,
        basis: 'attested',
        when: (key) => key.Origin === 'EXTERNAL_KEY_STORE',
      },
    ],
    'crypto.keys': [
      keyManagement['crypto.keys'],
      {
        id: 'S105',
        owner: 'shared',
        says: 'Rotation is on: AWS makes new material each period and keeps the old for decryption.',
        awsDoes: 'Makes new material each period, and keeps the old for decryption.',
        youDo: 'Write the key policy; decide on deletion.',
        source: rotatingKeysEnable,
        schedule: 'aws',
        when: (key) => key.EnableKeyRotation === true,
      },
      {
        id: 'kms-key-rotation-period-in-days',
        owner: 'shared',
        says: 'AWS rotates on the period that you chose.',
        awsDoes: 'Rotates the material on the period that you chose.',
        youDo: 'Choose the period; write the key policy.',
        source: rotatingKeysEnable,
        schedule: 'you',
        when: (key) => has(key, 'RotationPeriodInDays'),
      },
      {
        id: 'S101',
        owner: 'customer',
        says: 'The material is imported: its randomness, its copy, its expiry and its rotation are yours.',
        awsDoes: 'Uses the material inside its modules until it expires or is removed.',
        youDo: 'Generate the material well, keep a safe copy, import it again, rotate it.',
        source: importingKeysConsiderations,
        when: (key) => key.Origin === 'EXTERNAL',
      },
      {
        id: 'S102',
        owner: 'customer',
        says: 'The key lives in your CloudHSM cluster: its availability and its durability are yours.',
        awsDoes: 'Sends requests to the cluster that you connected.',
        youDo: 'Run the cluster, its users and backups; keep two modules active.',
        source: customKeyStoreOverview,
        when: (key) => key.Origin === 'AWS_CLOUDHSM',
      },
      {
        id: 'S103',
        owner: 'customer',
        says: 'The key lives outside AWS: its availability, speed and durability depend on what you run.',
        awsDoes: 'Passes requests to your proxy; promises no service level for it.',
        youDo: 'Run key manager and proxy, and keep them fast and always up.',
        source: createXksKeys,
        when: (key) => key.Origin === 'EXTERNAL_KEY_STORE',
      },
      {
        id: 'S106',
        owner: 'customer',
        says: 'An asymmetric or HMAC key: AWS never rotates it.',
        awsDoes: 'Guards the material; never rotates it.',
        youDo: 'Make new keys on your schedule, and move users to them.',
        source: rotatingKeysEnable,
        when: (key) => has(key, 'KeySpec') && key.KeySpec !== 'SYMMETRIC_DEFAULT',
      },
    ],
    'crypto.certs': none('a key carries no certificate'),
    'resil.dr': [
      keyManagement['resil.dr'],
      {
        id: 'kms-key-multi-region',
        owner: 'shared',
        says: 'A multi-Region key: AWS copies its material to the replicas that you make.',
        awsDoes: 'Copies material to replica keys that you create.',
        youDo: 'Create replicas where you would recover, each with its policy.',
        source: ours,
        when: (key) => key.MultiRegion === true,
      },
    ],
    'iam.creds': none('keys are used by identities, not by passwords'),
  },
);
