import { aws, has, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const encryptLogDataKms = page('https://docs.aws.amazon.com/en_us/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html', '2026-11-25');
const dataProtection = page('https://docs.amazonaws.cn/en_us/AmazonCloudWatch/latest/logs/data-protection.html', '2026-11-25');

export default responsibilities(
  'AWS::Logs::LogGroup',
  { title: 'Log group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'crypto.keys': [
      detectionAndLogging['crypto.keys'],
      ...ownKey<'AWS::Logs::LogGroup'>({
        id: 'logs-log-group-kms-key-id',
        what: 'events',
        says: 'Events use a KMS key that you name.',
        awsDoes: 'Encrypts events with the key that you name.',
        youDo: "Keep that key's policy and life; without it events cannot be read.",
        source: encryptLogDataKms,
        key: (group) => group.KmsKeyId,
      }),
    ],
    'resil.backup': [
      aws('Keeps events durable for the retention set.', 'Export what must outlive it.', ours),
      {
        id: 'logs-log-group-deletion-protection-enabled',
        owner: 'shared',
        says: 'AWS refuses to delete the group.',
        awsDoes: 'Refuses to delete the group.',
        youDo: 'Decide who may lift the protection; export what must outlive it.',
        source: ours,
        basis: 'operated',
        when: (group) => group.DeletionProtectionEnabled === true,
      },
    ],
    'data.retention': [
      detectionAndLogging['data.retention'],
      {
        id: 'logs-log-group-retention-in-days',
        owner: 'shared',
        says: 'AWS deletes events after the days you set.',
        awsDoes: 'Deletes events after the days you set.',
        youDo: 'Choose days that law and investigation need.',
        source: ours,
        when: (group) => has(group, 'RetentionInDays'),
      },
    ],
    'data.classification': [
      detectionAndLogging['data.classification'],
      {
        id: 'logs-log-group-data-protection-policy',
        owner: 'shared',
        says: 'AWS masks the sensitive patterns that you listed.',
        awsDoes: 'Masks the sensitive patterns that you listed.',
        youDo: 'List what must be masked, and limit who may unmask.',
        source: dataProtection,
        when: (group) => has(group, 'DataProtectionPolicy'),
      },
    ],
    'log.audit': you('Stores what is sent.', 'Decide what is sent, who may read, and review.', ours),
    'detect.monitor': you('Runs filters and queries that you define.', 'Define filters and alarms.', ours, { basis: 'operated' }),
  },
);
