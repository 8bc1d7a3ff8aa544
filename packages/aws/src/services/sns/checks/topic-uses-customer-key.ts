import { any, has, is, matches } from '@demarc/model';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** A key that AWS manages goes by its alias, in short or as an ARN; every other name is taken for a key of yours. */
export default check('AWS::SNS::Topic', {
  title: 'Topic uses a customer managed key',
  risk: 'You cannot say who may read the stored messages, nor take the key away',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while AWS holds the key it is AWS's; to demand another one is the customer's half of encryption
  why: 'Your own key has a policy of yours, and its use is logged; with it, alarms and other services of AWS can publish to an encrypted topic.',
  source: developerGuide('sns-key-management'),
  equivalents: { trivy: ['AWS-0136'] },
  failing: (topic) =>
    any(
      () => !has(topic, 'KmsMasterKeyId'),
      () => is(topic, 'KmsMasterKeyId', ''),
      () => matches(topic, 'KmsMasterKeyId', 'alias/aws/*'),
      () => matches(topic, 'KmsMasterKeyId', 'arn:*:alias/aws/*'),
    ) && 'no key of yours encrypts its messages',
  // No fix: which key it shall be, and who may use it, nobody but you can say.
});
