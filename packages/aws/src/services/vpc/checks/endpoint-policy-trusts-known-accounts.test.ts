import { pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { beginning, denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './endpoint-policy-trusts-known-accounts.ts';

const everyone = { AWS: ['*'] };
const all: Statement = { Effect: 'Allow', Principal: everyone, Action: ['*'], Resource: ['*'] };
const s3 = { ServiceName: 'com.amazonaws.eu-central-1.s3', VpcEndpointType: 'Gateway' };
const statements = (...Statement: readonly Statement[]) => ({ ...s3, PolicyDocument: { Version: '2012-10-17', Statement } });
const to = (...AWS: readonly string[]) => statements({ ...all, Principal: { AWS } });
const when = (operator: string, key: string, ...values: readonly string[]) =>
  statements({ ...all, Condition: { [operator]: { [key]: values } } });
const partners = { settings: { trustedAccountIds: ['222222222222'] } };
const noFix = 'a named account of others is taken out by hand';

table(rule, {
  'no policy': ['fail', s3, { says: 'no policy of its own' }],
  'the policy that AWS gives': ['fail', statements(all), { says: 'nobody named' }],
  'everyone, for reading only': ['fail', statements({ ...all, Action: ['s3:GetObject'] })],
  'everyone, on one bucket': ['fail', statements({ ...all, Resource: ['arn:aws:s3:::b/*'] })],
  'everyone of its organisation': ['pass', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1')],
  'everyone of its own account': ['pass', when('StringEquals', 'aws:PrincipalAccount', '111111111111')],
  'one role of its own account': ['pass', when('ArnEquals', 'aws:PrincipalArn', 'arn:aws:iam::111111111111:role/app')],
  'everyone of another account': ['fail', when('StringEquals', 'aws:PrincipalAccount', '222222222222'), { noFix }],
  'everyone of a partner': ['pass', when('StringEquals', 'aws:PrincipalAccount', '222222222222'), partners],
  'everyone of its own and of another account': ['fail', when('StringEquals', 'aws:PrincipalAccount', '111111111111', '222222222222')],
  'a condition on the network': ['fail', when('StringEquals', 'aws:SourceVpc', 'vpc-1')],
  'a condition on what it leads to': ['fail', when('StringEquals', 'aws:ResourceOrgID', 'o-a1')],
  'a condition that lets callers without an organisation through': ['fail', when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-a1')],
  'services of AWS only': ['pass', when('Bool', 'aws:PrincipalIsAWSService', 'true')],
  'everyone but one': [
    'fail',
    statements({ Effect: 'Allow', NotPrincipal: { AWS: ['222222222222'] }, Action: ['*'], Resource: ['*'] }),
    { noFix: 'NotPrincipal stays' },
  ],
  'its own account': ['pass', to('arn:aws:iam::111111111111:root')],
  'its own account by the template': ['pass', to(`arn:aws:iam::${pseudo('AWS::AccountId')}:root`)],
  'a role of the same template': ['pass', to('⟨t#Role.Arn⟩')],
  'another account': ['fail', to('222222222222'), { says: 'account 222222222222', noFix }],
  'a partner': ['pass', to('222222222222'), partners],
  'a partner and another': ['fail', to('222222222222', '333333333333'), { ...partners, noFix }],
  'a denial beside': [
    'pass',
    statements(
      { ...all, Effect: 'Deny', Action: ['s3:DeleteBucket'] },
      { ...all, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } },
    ),
  ],
  'no statements': ['pass', statements()],
  'an interface endpoint': ['fail', { ...statements(all), ServiceName: 'com.amazonaws.eu-central-1.kms', VpcEndpointType: 'Interface' }],
  'in China': ['fail', { ...statements(all), ServiceName: 'cn.com.amazonaws.cn-north-1.s3' }],
  'a newer service': ['fail', { ...statements(all), ServiceName: 'aws.api.us-east-1.qbusiness', VpcEndpointType: 'Interface' }],
  'the service of a partner': ['not asked', { ServiceName: 'com.amazonaws.vpce.eu-central-1.vpce-svc-1', VpcEndpointType: 'Interface' }],
  'no service': [
    'not asked',
    { ResourceConfigurationArn: 'arn:aws:vpc-lattice:eu-central-1:1:resourceconfiguration/r', VpcEndpointType: 'Resource' },
  ],
  'a service that a parameter names, everyone': ['unknown', { ...statements(all), ServiceName: unresolved }],
  'a service that a parameter names, its own account': ['pass', { ...to('111111111111'), ServiceName: unresolved }],
  'a service of which the beginning is known': ['unknown', { ...statements(all), ServiceName: beginning('com.amazonaws.') }],
  'an unknown principal': ['unknown', to(unresolved)],
  'an unknown organisation': ['pass', when('StringEquals', 'aws:PrincipalOrgID', pseudo('AWS::StackName'))],
  'an unknown statement beside a bad one': ['fail', statements(unresolved, all), { noFix: 'of what is not known nothing is written' }],
  'open under a condition of the template': ['unknown', statements(oneOf(all, undefined))],
  'more statements': ['unknown', statements(more)],
  'the policy was not read': ['unknown', { ...s3, PolicyDocument: denied }],
});
