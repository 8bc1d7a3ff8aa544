import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';
import { ownKey } from '../../../shifts/own-key.ts';

export default responsibilities(
  'AWS::CloudTrail::EventDataStore',
  { title: 'CloudTrail Lake store', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'crypto.keys': [
      detectionAndLogging['crypto.keys'],
      ...ownKey<'AWS::CloudTrail::EventDataStore'>({
        id: 'cloudtrail-event-data-store-kms-key-id',
        what: "the store's events",
        says: 'Queries of the store also need your key.',
        awsDoes: 'Encrypts events with the key that you name.',
        youDo: "Keep that key's policy and life; without it events cannot be queried.",
        source: ours,
        key: (store) => store.KmsKeyId,
      }),
    ],
    'iam.authz': you('Runs queries for whoever IAM admits.', 'Limit who may query, and who may end retention.', ours),
    'data.retention': both('Keeps events unalterable for the period you set.', 'Choose the period; up to ten years.', ours),
  },
);
