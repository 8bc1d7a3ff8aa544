import { beginning, more, oneOf, other, self, selfArn, table, unresolved, type Row } from '../../../testing/index.ts';
import rule from './function-policy-is-not-public.ts';

type World = NonNullable<Row<object>[2]>;

const permission = (properties: object) =>
  other('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: self, ...properties });
const grant = (properties: object): World => ({ with: [permission(properties)] });
const policy = (...Statement: readonly object[]): World => ({
  names: [selfArn],
  with: [other('AWS::Lambda::ResourcePolicy', { ResourceArn: selfArn, PolicyDocument: { Statement } })],
});
const alias = (name: string, FunctionName: string) => other('AWS::Lambda::Alias', { Name: 'prod', FunctionName }, name);
const onAlias = (principal: string) =>
  other('AWS::Lambda::ResourcePolicy', {
    ResourceArn: 'live',
    PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: [principal] }, Action: ['lambda:InvokeFunction'] }] },
  });
const version = (name: string, FunctionName: string) => other('AWS::Lambda::Version', { FunctionName }, name);
const stranger = other('AWS::Lambda::Function', { Runtime: 'python3.13' }, 'stranger');

table(rule, {
  'no grant at all': ['pass', {}],
  everyone: ['fail', {}, { ...grant({ Principal: '*' }), says: 'lets everyone in' }],
  'everyone, by the ARN of the function': ['fail', {}, { names: [selfArn], ...grant({ Principal: '*', FunctionName: selfArn }) }],
  'everyone, in another partition': [
    'fail',
    {},
    {
      names: ['arn:aws:lambda:eu-central-1:111111111111:function:self'],
      ...grant({ Principal: '*', FunctionName: 'arn:aws-cn:lambda:eu-central-1:111111111111:function:self' }),
    },
  ],
  'everyone, another function': ['pass', {}, { with: [permission({ Principal: '*', FunctionName: 'stranger' }), stranger] }],
  'everyone of an organisation': ['pass', {}, grant({ Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5' })],
  'everyone of any organisation': ['fail', {}, grant({ Principal: '*', PrincipalOrgID: 'o-*' })],
  'everyone of the organisation of a parameter': ['unknown', {}, grant({ Principal: '*', PrincipalOrgID: unresolved })],
  'everyone that comes from an account': ['pass', {}, grant({ Principal: '*', SourceAccount: '111111111111' })],
  'everyone that comes from a bucket': ['pass', {}, grant({ Principal: '*', SourceArn: 'arn:aws:s3:::receipts' })],
  'everyone that comes from any resource of an account': [
    'pass',
    {},
    grant({ Principal: '*', SourceArn: 'arn:aws:events:eu-central-1:111111111111:rule/*' }),
  ],
  'everyone that comes from a resource of any account': [
    'fail',
    {},
    grant({ Principal: '*', SourceArn: 'arn:aws:events:*:*:rule/nightly' }),
  ],
  'an unknown source beside a known organisation': [
    'pass',
    {},
    grant({ Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5', SourceArn: unresolved }),
  ],
  'a service': ['pass', {}, grant({ Principal: 's3.amazonaws.com' })],
  'a load balancer': [
    'pass',
    {},
    grant({
      Principal: 'elasticloadbalancing.amazonaws.com',
      SourceArn: 'arn:aws:elasticloadbalancing:eu-central-1:111111111111:targetgroup/t/1',
    }),
  ],
  'an account': ['pass', {}, grant({ Principal: '222222222222' })],
  'a role': ['pass', {}, grant({ Principal: 'arn:aws:iam::222222222222:role/caller' })],
  'a principal of which the beginning is known': ['pass', {}, grant({ Principal: beginning('arn:aws:iam::') })],
  'a principal by a parameter': ['unknown', {}, grant({ Principal: unresolved })],
  'everyone or an account': ['unknown', {}, grant({ Principal: oneOf('*', '222222222222') })],
  'the URL for everyone, without authentication': [
    'fail',
    {},
    grant({ Principal: '*', Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }),
  ],
  'the URL for everyone who has an AWS identity': [
    'fail',
    {},
    grant({ Principal: '*', Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'AWS_IAM' }),
  ],
  'everyone, through the URL only': ['fail', {}, grant({ Principal: '*', InvokedViaFunctionUrl: true })],
  'the URL for an account': ['pass', {}, grant({ Principal: '222222222222', FunctionUrlAuthType: 'AWS_IAM' })],
  'one good and one bad grant': [
    'fail',
    {},
    { with: [permission({ Principal: '222222222222' }), permission({ Principal: '*', Action: 'lambda:GetFunction' })] },
  ],
  'a bad grant beside one that nobody knows': [
    'fail',
    {},
    { with: [permission({ Principal: unresolved }), permission({ Principal: '*' })] },
  ],
  'the grants were not read': ['unknown', {}, { unread: ['AWS::Lambda::Permission'] }],
  'the grants were not read, the policy is open': [
    'fail',
    {},
    { ...policy({ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['lambda:InvokeFunction'] }), unread: ['AWS::Lambda::Permission'] },
  ],
  'a grant on a function that nobody knows': ['unknown', {}, grant({ Principal: '*', FunctionName: unresolved })],
  'a harmless grant on a function that nobody knows': ['unknown', {}, grant({ Principal: 's3.amazonaws.com', FunctionName: unresolved })],
  'an alias of the function': ['fail', {}, { with: [permission({ Principal: '*', FunctionName: 'live' }), alias('live', self)] }],
  'an alias of another function': [
    'pass',
    {},
    { with: [permission({ Principal: '*', FunctionName: 'live' }), alias('live', 'stranger'), stranger] },
  ],
  'an alias of a function that nobody knows': [
    'unknown',
    {},
    { with: [permission({ Principal: '*', FunctionName: 'live' }), alias('live', unresolved)] },
  ],
  'a version of the function': ['fail', {}, { with: [permission({ Principal: '*', FunctionName: 'v1' }), version('v1', self)] }],
  'a version, for an account': ['pass', {}, { with: [permission({ Principal: '222222222222', FunctionName: 'v1' }), version('v1', self)] }],
  'a policy for everyone': ['fail', {}, policy({ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['lambda:InvokeFunction'] })],
  'a policy for everyone of an organisation': [
    'pass',
    {},
    policy({
      Effect: 'Allow',
      Principal: { AWS: ['*'] },
      Action: ['lambda:InvokeFunction'],
      Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5'] } },
    }),
  ],
  'a policy that only denies': ['pass', {}, policy({ Effect: 'Deny', Principal: { AWS: ['*'] }, Action: ['lambda:*'] })],
  'a policy for all but one': ['fail', {}, policy({ Effect: 'Allow', NotPrincipal: { AWS: ['222222222222'] }, Action: ['lambda:*'] })],
  'a policy of which a part is not known': [
    'unknown',
    {},
    policy({ Effect: 'Allow', Principal: { AWS: ['222222222222'] }, Action: ['lambda:*'] }, more),
  ],
  'a policy for everyone on an alias of the function': ['fail', {}, { with: [onAlias('*'), alias('live', self)] }],
  'a policy for everyone on an alias of another function': ['pass', {}, { with: [onAlias('*'), alias('live', 'stranger'), stranger] }],
  'a policy for an account on an alias of the function': ['pass', {}, { with: [onAlias('222222222222'), alias('live', self)] }],
  'a policy without statements': [
    'pass',
    {},
    { names: [selfArn], with: [other('AWS::Lambda::ResourcePolicy', { ResourceArn: selfArn, PolicyDocument: {} })] },
  ],
  'everyone, and no function is named': [
    'pass',
    {},
    { with: [other('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', Principal: '*' })] },
  ],
  'the policies were not read': ['unknown', {}, { unread: ['AWS::Lambda::ResourcePolicy'] }],
});
