import { has, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::StepFunctions::StateMachine',
  { title: 'State machine', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.code': you('Runs each state as written.', 'Review definitions, inputs and error paths.', ours),
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::StepFunctions::StateMachine'>({
        id: 'stepfunctions-state-machine-kms-key-id',
        what: 'definitions and history',
        says: 'Definitions and history use a KMS key that you name.',
        awsDoes: 'Encrypts definitions and history with the key that you name.',
        youDo: "Keep that key's policy and life; without it executions cannot be read.",
        source: ours,
        key: (machine) => machine.EncryptionConfiguration?.KmsKeyId,
      }),
    ],
    'data.retention': you('Keeps execution history for ninety days.', 'Keep sensitive data out of inputs and outputs.', ours),
    'log.audit': [
      controlPlane['log.audit'],
      {
        id: 'stepfunctions-state-machine-destinations',
        owner: 'shared',
        says: 'AWS writes execution logs; keeping them is yours.',
        awsDoes: 'Writes execution logs where you say.',
        youDo: 'Keep and read them; leave sensitive data out.',
        source: ours,
        when: (machine) => has(machine.LoggingConfiguration, 'Destinations'),
      },
    ],
  },
);
