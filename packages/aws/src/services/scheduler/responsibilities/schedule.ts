import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Scheduler::Schedule',
  { title: 'Schedule', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'resil.ha': aws('Starts targets on time and retries.', 'Set retries and a dead-letter queue.', ours),
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::Scheduler::Schedule'>({
        id: 'scheduler-schedule-kms-key-arn',
        what: 'the payload',
        says: 'The payload uses a KMS key that you name.',
        awsDoes: 'Encrypts the payload with the key that you name.',
        youDo: "Keep that key's policy and life; without it the payload cannot be read.",
        source: ours,
        key: (schedule) => schedule.KmsKeyArn,
      }),
    ],
    'iam.authz': you("Calls the target with the schedule's role.", 'Give each schedule a role for its one target.', ours),
  },
);
