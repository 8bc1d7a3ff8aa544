import type { Statement } from '@demarc/spec';
import { expect, test } from 'vitest';
import { grantsOf } from './from-policy.ts';

const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:f';
const base: Statement = {
  Sid: 'a',
  Effect: 'Allow',
  Principal: { Service: ['s3.amazonaws.com'] },
  Action: ['lambda:InvokeFunction'],
  Resource: [arn],
};
const one = (statement: Partial<Statement>): unknown => grantsOf({ Version: '2012-10-17', Statement: [{ ...base, ...statement }] });

const permissions: Readonly<Record<string, readonly [Partial<Statement>, object]>> = {
  'a service': [{}, { Principal: 's3.amazonaws.com', Action: 'lambda:InvokeFunction' }],
  'an account by its root': [{ Principal: { AWS: ['arn:aws:iam::111122223333:root'] } }, { Principal: '111122223333' }],
  'a role': [{ Principal: { AWS: ['arn:aws:iam::111122223333:role/r'] } }, { Principal: 'arn:aws:iam::111122223333:role/r' }],
  everyone: [{ Principal: { AWS: ['*'] } }, { Principal: '*' }],
  'a source': [
    { Condition: { StringEquals: { 'AWS:SourceAccount': ['111122223333'] }, ArnLike: { 'AWS:SourceArn': ['arn:aws:s3:::b'] } } },
    { SourceAccount: '111122223333', SourceArn: 'arn:aws:s3:::b' },
  ],
  'an organisation': [{ Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-1'] } } }, { PrincipalOrgID: 'o-1' }],
  'a function URL': [
    { Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': ['NONE'] }, Bool: { 'lambda:InvokedViaFunctionUrl': ['true'] } } },
    { FunctionUrlAuthType: 'NONE', InvokedViaFunctionUrl: true },
  ],
};
for (const [what, [statement, permission]] of Object.entries(permissions))
  test(`${what} is a permission`, () => {
    expect(one(statement)).toMatchObject({ permissions: [{ id: 'a', ...permission }] });
    expect(one(statement)).not.toHaveProperty('rest');
  });

const others: Readonly<Record<string, Partial<Statement>>> = {
  'a denial': { Effect: 'Deny' },
  'two principals': { Principal: { AWS: ['111122223333', '444455556666'] } },
  'two actions': { Action: ['lambda:InvokeFunction', 'lambda:GetFunction'] },
  'a condition that no permission has': { Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } },
  'a source that is not compared as AddPermission does': { Condition: { StringNotLike: { 'AWS:SourceArn': ['arn:aws:s3:::b'] } } },
  'everyone but': { NotPrincipal: { AWS: ['111122223333'] } },
};
for (const [what, statement] of Object.entries(others))
  test(`${what} stays a policy`, () => {
    expect(one(statement)).toEqual({ permissions: [], rest: { Version: '2012-10-17', Statement: [{ ...base, ...statement }] } });
  });
