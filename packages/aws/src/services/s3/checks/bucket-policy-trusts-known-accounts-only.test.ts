import { pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { bucketArn, everyone, objectsArn } from '../testing.ts';
import rule from './bucket-policy-trusts-known-accounts-only.ts';

const allow: Statement = {
  Effect: 'Allow',
  Principal: { AWS: ['222222222222'] },
  Action: ['s3:GetObject'],
  Resource: [bucketArn, objectsArn],
};
const statements = (...Statement: readonly Statement[]) => ({ Bucket: 'self', PolicyDocument: { Version: '2012-10-17', Statement } });
const to = (...AWS: readonly string[]) => statements({ ...allow, Principal: { AWS } });
const everyoneWhen = (key: string, ...values: readonly string[]) =>
  statements({ ...allow, Principal: everyone, Condition: { StringEquals: { [key]: values } } });
const partners = { settings: { trustedAccountIds: ['222222222222'] } };

table(rule, {
  'another account': ['fail', to('222222222222'), { says: 'trusts account 222222222222' }],
  'the root of another account': ['fail', to('arn:aws:iam::222222222222:root')],
  'a role of another account': ['fail', to('arn:aws:iam::222222222222:role/reader')],
  'another account may only be listed': ['fail', statements({ ...allow, Action: ['s3:ListBucket'] })],
  'another account, with TLS': ['fail', statements({ ...allow, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })],
  'its own account beside another': ['fail', to('111111111111', '222222222222')],
  'a provider of another account': [
    'fail',
    statements({ ...allow, Principal: { Federated: ['arn:aws:iam::222222222222:oidc-provider/example.com'] } }),
  ],
  everyone: ['fail', to('*'), { says: 'nobody named' }],
  'everyone of another account': ['fail', everyoneWhen('aws:PrincipalAccount', '222222222222')],
  'everyone of its own and of another account': ['fail', everyoneWhen('aws:PrincipalAccount', '111111111111', '222222222222')],
  'everyone of its own account': ['pass', everyoneWhen('aws:PrincipalAccount', '111111111111')],
  'its own account, under a condition that only another fulfils': [
    'pass',
    statements({
      ...allow,
      Principal: { AWS: ['111111111111'] },
      Condition: { StringEquals: { 'aws:PrincipalAccount': ['222222222222'] } },
    }),
  ],
  'everyone of an organisation': ['pass', everyoneWhen('aws:PrincipalOrgID', 'o-a1')],
  'everyone from a VPC endpoint': ['pass', everyoneWhen('aws:SourceVpce', 'vpce-1')],
  'its own account': ['pass', to('arn:aws:iam::111111111111:root')],
  'its own account by the template': ['pass', to(`arn:aws:iam::${pseudo('AWS::AccountId')}:root`)],
  'a role of the same template': ['pass', to('⟨t#Role.Arn⟩')],
  'the account that delivers logs of load balancers': ['pass', to('arn:aws:iam::054676820928:root')],
  'an origin access identity': ['pass', to('arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1')],
  'a service of AWS': ['pass', statements({ ...allow, Principal: { Service: ['cloudtrail.amazonaws.com'] } })],
  'another account is denied': ['pass', statements({ ...allow, Effect: 'Deny' })],
  'no statements': ['pass', statements()],
  'a partner': ['pass', to('222222222222'), partners],
  'a partner’s role': ['pass', to('arn:aws:iam::222222222222:role/reader'), partners],
  'everyone of a partner': ['pass', everyoneWhen('aws:PrincipalAccount', '222222222222'), partners],
  'a partner and another': ['fail', to('222222222222', '333333333333'), { ...partners, says: '333333333333' }],
  'an unknown principal': ['unknown', to(unresolved)],
  'an unknown principal beside another account': ['fail', to(unresolved, '222222222222')],
  'an unknown effect': ['unknown', statements({ ...allow, Effect: unresolved })],
  'an unknown statement beside a bad one': ['fail', statements(unresolved, allow)],
  'one of two accounts, both strange': ['fail', to(oneOf('222222222222', '333333333333'))],
  'its own account or another': ['unknown', to(oneOf('111111111111', '222222222222'))],
  'more statements': ['unknown', statements(more)],
  'the policy was not read': ['unknown', { Bucket: 'self', PolicyDocument: denied }],
});
