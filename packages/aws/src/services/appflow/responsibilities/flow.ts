import { aws, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::AppFlow::Flow',
  { title: 'AppFlow flow', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'resil.ha': aws('Runs and retries transfers.', 'Handle partial runs.', ours),
    'crypto.keys': [
      controlPlane['crypto.keys'],
      ...ownKey<'AWS::AppFlow::Flow'>({
        id: 'appflow-flow-kms-arn',
        what: 'transferred data and credentials',
        says: 'Transferred data and credentials use a KMS key that you name.',
        awsDoes: 'Encrypts transferred data and credentials with the key that you name.',
        youDo: "Keep that key's policy and life; without it transferred data and credentials cannot be read.",
        source: ours,
        key: (flow) => flow.KMSArn,
      }),
    ],
    'data.classification': you('Moves the fields that you map.', 'Map only fields that may leave or enter.', ours),
  },
);
