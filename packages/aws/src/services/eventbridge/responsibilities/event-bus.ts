import { aws, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const ebEncryptionEventBusCmkey = page(
  'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::Events::EventBus',
  { title: 'Event bus', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::Events::EventBus'>({
        id: 'eventbridge-event-bus-kms-key-identifier',
        what: 'events',
        says: 'Events use a KMS key that you name.',
        awsDoes: 'Encrypts events with the key that you name.',
        youDo: "Keep that key's policy and life; without it events cannot be read.",
        source: ebEncryptionEventBusCmkey,
        key: (bus) => bus.KmsKeyIdentifier,
      }),
    ],
    'crypto.rest': aws(
      'Encrypts events and rules with an owned key.',
      'Name your own key where policy demands one.',
      ebEncryptionEventBusCmkey,
    ),
    'resil.backup': you('Keeps events only in archives that you create.', 'Create an archive for what must be replayed.', ours, {
      basis: 'operated',
    }),
  },
);
