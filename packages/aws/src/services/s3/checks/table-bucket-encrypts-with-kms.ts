import { is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** Tables are encrypted anyway; with a KMS key, here always one of your own, each read is a decision of the key's policy, too. */
export default check('AWS::S3Tables::TableBucket', {
  title: 'Table bucket encrypts with a KMS key',
  risk: 'Whoever may read these tables may read their contents: no key stands between',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while S3 holds the keys they are AWS's; to demand another key is the customer's half of encryption
  why: 'A key of KMS is a second lock: its policy says who may decrypt, its use is logged, and it can be taken away.',
  source: userGuide('s3-tables-kms-encryption'),
  equivalents: { catalogue: [] },
  failing: (bucket) => !is(bucket.EncryptionConfiguration, 'SSEAlgorithm', 'aws:kms') && 'no KMS key encrypts it',
  // No fix: it takes a key of yours that the maintenance of S3 Tables may use.
});
