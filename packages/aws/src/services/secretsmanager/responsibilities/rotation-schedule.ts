import { has, ours } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { keyManagement } from '../../../profiles/key-management.ts';

export default responsibilities(
  'AWS::SecretsManager::RotationSchedule',
  { title: 'Secret rotation', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SecretsManager::Secret' },
  {
    ...keyManagement,
    'iam.creds': [
      keyManagement['iam.creds'],
      {
        id: 'S115',
        owner: 'customer',
        says: 'Your own function rotates the secret.',
        awsDoes: 'Calls your function on schedule.',
        youDo: 'Write, patch and watch the rotation function.',
        source: ours,
        when: (schedule) => has(schedule, 'RotationLambdaARN'),
      },
      {
        id: 'S114',
        owner: 'shared',
        says: 'AWS supplies the rotation function; its network and its failures are yours.',
        awsDoes: "Supplies and runs the rotation function's code.",
        youDo: 'Give the function its network and role; act when a rotation fails.',
        source: ours,
        when: (schedule) => has(schedule, 'HostedRotationLambda'),
      },
    ],
  },
);
