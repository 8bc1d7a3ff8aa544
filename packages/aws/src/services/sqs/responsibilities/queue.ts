import { aws, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const sqsSecurityBestPractices = page(
  'https://docs.amazonaws.cn/en_us/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.md',
  '2026-11-25',
);

export default responsibilities(
  'AWS::SQS::Queue',
  { title: 'SQS queue', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'virt.isolation': aws('Keeps accounts apart on shared messaging servers.', 'Use one queue for each trust level.', ours),
    'app.code': you('Delivers payloads unread, perhaps twice.', 'Validate messages and make consumers idempotent.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::SQS::Queue'>({
        id: 'S143',
        what: 'the messages',
        says: 'The queue uses a KMS key, not the key of the service.',
        awsDoes: 'Encrypts messages with the key that you name.',
        youDo: 'Let senders and receivers use the key; keep its policy and life.',
        source: sqsSecurityBestPractices,
        key: (queue) => queue.KmsMasterKeyId,
      }),
    ],
    'crypto.rest': [
      aws('Encrypts messages with its own key by default.', 'Leave encryption on.', sqsSecurityBestPractices),
      {
        id: 'sqs-queue-sqs-managed-sse-enabled',
        owner: 'customer',
        says: 'Encryption by the service was switched off.',
        awsDoes: 'Stores messages without encryption of the queue.',
        youDo: 'Switch it on again, or name a key.',
        source: ours,
        when: (queue) => queue.SqsManagedSseEnabled === false,
      },
    ],
    'detect.monitor': you('Publishes depth and age of the queue.', 'Alarm on age and on dead letters.', ours, { basis: 'operated' }),
  },
);
