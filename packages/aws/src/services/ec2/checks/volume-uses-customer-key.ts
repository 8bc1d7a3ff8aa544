import { any, has } from '@demarc/model';
import { namesAwsKey } from '../../../customer-key.ts';
import { check } from '../../../kit.ts';
import { encryptionByDefault } from '../pages.ts';

/**
 * A volume that names no key gets the account's default key for EBS: AWS's own, unless the account has chosen another, which only a live account
 * knows. A volume that is not encrypted has no key; that it is encrypted is asked beside.
 */
export default check('AWS::EC2::Volume', {
  title: 'Volume uses a customer key',
  risk: 'No key policy of yours decides who can read this disk, or a snapshot of it',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while AWS holds the key it is AWS's; to demand another key is the customer's half of encryption
  why: 'A key of your own can be shared with one account, and taken away; the default key of EBS can be neither.',
  source: encryptionByDefault,
  equivalents: { checkov: ['CKV_AWS_189'], trivy: ['AWS-0027'], guard: ['EBS_VOLUME_ENCRYPTION_KEY_RULE'], cfnNag: ['W37'] },
  differs: [
    {
      from: 'checkov, trivy, guard',
      because: 'where no key is named, the account may have made one of its own the default',
      source: encryptionByDefault,
    },
  ],
  applies: (volume) => any(() => volume.Encrypted !== false), // where nobody knows, both are tried: a key is right in any case
  failing: (volume) =>
    any(
      () => !has(volume, 'KmsKeyId'),
      () => namesAwsKey(volume, 'KmsKeyId'),
    ) && 'no key of yours encrypts it',
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
