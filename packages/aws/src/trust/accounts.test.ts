import { Inventory, judge, pseudo, type Finding } from '@demarc/model';
import { expect, test } from 'vitest';
import rule from '../services/s3/checks/bucket-policy-trusts-known-accounts-only.ts';
import { optionsOf, resourceOf } from '../testing/world.ts';

/** The finding about a policy that trusts a principal, in an account or, without one, in a template. */
function trusting(principal: string, account: string | undefined): Finding | undefined {
  const Statement = [{ Effect: 'Allow', Principal: { AWS: [principal] }, Action: ['s3:GetObject'], Resource: ['*'] }];
  const subject = { ...resourceOf('AWS::S3::BucketPolicy', { PolicyDocument: { Statement } }, ['policy']), account };
  const inventory = new Inventory({
    resources: [subject],
    assume: (type) => (type.startsWith('Demarc::') ? 'live-only' : 'read'),
    kind: account === undefined ? 'code' : 'live',
  });
  return judge({ ...rule, id: 'check' }, inventory, optionsOf())(subject);
}

test('in an account its number is known', () => {
  expect(trusting('111111111111', '111111111111')?.verdict).toBe('pass');
  expect(trusting('222222222222', '111111111111')?.verdict).toBe('fail');
});

test('in a template only its token is', () => {
  for (const account of [undefined, pseudo('AWS::AccountId')]) {
    expect(trusting(pseudo('AWS::AccountId'), account)?.verdict).toBe('pass');
    expect(trusting(`arn:${pseudo('AWS::Partition')}:iam::${pseudo('AWS::AccountId')}:role/reader`, account)?.verdict).toBe('pass');
    expect(trusting('*', account)?.verdict).toBe('fail');
    expect(trusting('222222222222', account)).toMatchObject({ verdict: 'unknown', unknown: { reason: 'live-only' } });
  }
});
