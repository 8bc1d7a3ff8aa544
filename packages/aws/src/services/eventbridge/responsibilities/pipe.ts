import { none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::Pipes::Pipe',
  { title: 'Event pipe', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Filters and transforms as configured.', 'Review filters, templates and enrichment.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::Pipes::Pipe'>({
        id: 'eventbridge-pipe-kms-key-identifier',
        what: 'pipe data',
        says: 'Pipe data uses a KMS key that you name.',
        awsDoes: 'Encrypts pipe data with the key that you name.',
        youDo: "Keep that key's policy and life; without it pipe data cannot be read.",
        source: ours,
        key: (pipe) => pipe.KmsKeyIdentifier,
      }),
    ],
    'resil.backup': none('it passes events on and keeps none'),
  },
);
