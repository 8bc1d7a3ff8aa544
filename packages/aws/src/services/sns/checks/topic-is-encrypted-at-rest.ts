import { somePrincipal } from '@demarc/iam';
import { any, has, is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { someStatement } from '../grants.ts';
import { developerGuide } from '../pages.ts';

const awsManaged = 'alias/aws/sns';

/** SNS encrypts its disks anyway; with a key the body of each message is encrypted as soon as it arrives. That an empty name is none is our own reading. */
export default check('AWS::SNS::Topic', {
  title: 'Stored messages are under a KMS key',
  risk: 'No key of KMS decides who may read the messages that SNS stores',
  severity: 'medium',
  domain: 'crypto.rest',
  why: 'With a key each reader of stored messages needs the leave of KMS, too, and plain HTTP is refused. Where a service of AWS publishes (alarms, events of a bucket), it needs a key of yours: the policy of AWS’s own cannot let it in.',
  source: developerGuide('sns-server-side-encryption'),
  equivalents: {
    prowler: ['sns_topics_kms_encryption_at_rest_enabled'],
    checkov: ['CKV_AWS_26'],
    trivy: ['AWS-0095'],
    fsbp: ['SNS.1'],
    config: ['sns-encrypted-kms'],
  },
  failing: (topic) =>
    any(
      () => !has(topic, 'KmsMasterKeyId'),
      () => is(topic, 'KmsMasterKeyId', ''),
    ) && 'no KMS key encrypts its messages',
  fix: () => ({ KmsMasterKeyId: awsManaged }),
  // None where the policy lets a service of AWS publish: it would fall silent. Source: developerGuide('sns-key-management').
  command: (name, _topic, context) =>
    someStatement(context, ({ Principal }) => somePrincipal(Principal, (kind) => kind === 'Service'))
      ? undefined
      : ['sns', 'set-topic-attributes', '--topic-arn', name, '--attribute-name', 'KmsMasterKeyId', '--attribute-value', awsManaged],
});
