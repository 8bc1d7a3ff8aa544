import type { Statement } from '@demarc/spec';
import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { inlinePolicy, policy, topicArn } from '../testing.ts';
import rule from './topic-is-encrypted-at-rest.ts';

const toService: Statement = {
  Effect: 'Allow',
  Principal: { Service: ['cloudwatch.amazonaws.com'] },
  Action: ['sns:Publish'],
  Resource: [topicArn],
};
const command = 'sns set-topic-attributes --topic-arn example-1 --attribute-name KmsMasterKeyId --attribute-value alias/aws/sns';

table(rule, {
  'with the AWS managed key': ['pass', { KmsMasterKeyId: 'alias/aws/sns' }],
  'with a key of your own': ['pass', { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/k' }],
  'with a key of which the beginning is known': ['pass', { KmsMasterKeyId: beginning('arn:aws:kms:eu-central-1:') }],
  'with what a parameter names': ['unknown', { KmsMasterKeyId: given }], // it may be an empty name
  'nothing said': ['fail', {}, { says: 'no KMS key', fix: { KmsMasterKeyId: 'alias/aws/sns' }, command }],
  'an empty name': ['fail', { KmsMasterKeyId: '' }],
  'an account may publish': ['fail', {}, { with: [policy({ ...toService, Principal: { AWS: ['111111111111'] } })], command }],
  'a service may publish': ['fail', {}, { with: [policy(toService)], command: 'none' }],
  'a service may publish, by the policy of this one topic': ['fail', {}, { with: [inlinePolicy(toService)], command: 'none' }],
  'a key or none': ['unknown', { KmsMasterKeyId: oneOf('alias/aws/sns', undefined) }],
  'a key or an empty name': ['unknown', { KmsMasterKeyId: oneOf('alias/aws/sns', '') }],
  'by a parameter that may be absent': ['unknown', { KmsMasterKeyId: unresolved }],
  'it was not read': ['unknown', { KmsMasterKeyId: denied }],
});
