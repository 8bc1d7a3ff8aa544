import { both, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const snsServerSideEncryption = page('https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html', '2026-11-25');

export default responsibilities(
  'AWS::SNS::Topic',
  { title: 'SNS topic', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...messaging,
    'app.code': you('Delivers payloads unread to every subscriber.', 'Check signatures of messages that arrive over HTTP.', ours),
    'crypto.keys': [
      messaging['crypto.keys'],
      ...ownKey<'AWS::SNS::Topic'>({
        id: 'sns-topic-kms-master-key-id',
        what: 'the messages',
        says: 'Messages use a KMS key that you name.',
        awsDoes: 'Encrypts message bodies with the key that you name.',
        youDo: 'Let publishers use the key; keep its policy and life.',
        source: snsServerSideEncryption,
        key: (topic) => topic.KmsMasterKeyId,
      }),
    ],
    'crypto.rest': both('Encrypts message bodies once a key is named.', 'Name a key; metadata stays readable.', snsServerSideEncryption),
    'resil.backup': you('Keeps nothing after delivery, except an archive on FIFO topics.', 'Archive what must be replayed.', ours, {
      basis: 'operated',
    }),
    'data.retention': both(
      'Keeps messages only while delivering, or for an archive you set.',
      'Set archive length on FIFO topics and purge nothing by accident.',
      ours,
    ),
    'data.classification': [
      messaging['data.classification'],
      {
        id: 'sns-topic-data-protection-policy',
        owner: 'shared',
        says: 'AWS finds, masks or blocks sensitive fields that you listed.',
        awsDoes: 'Finds, masks or blocks the sensitive fields that you listed.',
        youDo: 'List what must not pass, and read the findings.',
        source: ours,
        when: (topic) => has(topic, 'DataProtectionPolicy'),
      },
    ],
    'detect.monitor': [
      you('Publishes delivered and failed notifications.', 'Alarm on failed deliveries; log them.', ours, { basis: 'operated' }),
      {
        id: 'sns-topic-delivery-status-logging',
        owner: 'shared',
        says: 'AWS logs delivery results; watching them is yours.',
        awsDoes: 'Logs delivery results.',
        youDo: 'Watch failed deliveries.',
        source: ours,
        basis: 'operated',
        when: (topic) => has(topic, 'DeliveryStatusLogging'),
      },
    ],
  },
);
