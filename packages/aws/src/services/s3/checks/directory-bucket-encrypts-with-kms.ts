import { is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** Objects are encrypted anyway; with a KMS key, here always one of your own, each session is a decision of the key's policy, too. */
export default check('AWS::S3Express::DirectoryBucket', {
  title: 'Directory bucket encrypts with a KMS key',
  risk: 'Whoever may read this bucket may read its contents: no key stands between',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while S3 holds the keys they are AWS's; to demand another key is the customer's half of encryption
  why: 'A key of KMS is a second lock: its policy says who may decrypt, its use is logged, and it can be taken away.',
  source: userGuide('s3-express-data-protection'),
  equivalents: { catalogue: [] },
  failing: (bucket) =>
    !(
      bucket.BucketEncryption?.ServerSideEncryptionConfiguration?.some((rule) =>
        is(rule.ServerSideEncryptionByDefault, 'SSEAlgorithm', 'aws:kms'),
      ) ?? false
    ) && 'no KMS key encrypts it',
  // No fix: it takes a key of yours, and a directory bucket takes one key in all its life.
});
