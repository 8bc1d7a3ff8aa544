import { expect, test } from 'vitest';
import type { Principals } from '@demarc/spec';
import { classifyPrincipal, everyone, everyPrincipal, principalAccount, somePrincipal, type PrincipalClass } from './principal.ts';
import { strictView } from './strict-view.ts';

test.each<[string, string, PrincipalClass, string | undefined]>([
  ['AWS', '*', 'everyone', undefined],
  ['AWS', '123456789012', 'account', '123456789012'],
  ['AWS', 'arn:aws:iam::123456789012:root', 'account', '123456789012'],
  ['AWS', 'arn:⟨AWS::Partition⟩:iam::⟨AWS::AccountId⟩:root', 'account', '⟨AWS::AccountId⟩'],
  ['AWS', '⟨AWS::AccountId⟩', 'account', '⟨AWS::AccountId⟩'],
  ['AWS', 'arn:aws:iam::123456789012:role/r', 'identity', '123456789012'],
  ['AWS', 'arn:aws:iam::123456789012:role/root', 'identity', '123456789012'],
  ['AWS', 'arn:aws:sts::123456789012:assumed-role/r/s', 'identity', '123456789012'],
  ['AWS', 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1', 'identity', 'cloudfront'],
  ['AWS', '⟨t#Role.Arn⟩', 'identity', undefined],
  ['AWS', 'AROAIIAV44NAECEXAMPLE', 'unique-id', undefined],
  ['AWS', 'AIDACKCEVSQ6C2EXAMPLE', 'unique-id', undefined],
  ['AWS', 'arn:aws:iam::*:root', 'other', '*'],
  ['AWS', 'arn:aws:iam::123456789012:user/*', 'other', '123456789012'],
  ['AWS', '12345678901', 'other', undefined],
  ['AWS', '', 'other', undefined],
  ['Service', 'sns.amazonaws.com', 'service', undefined],
  ['Service', '*', 'other', undefined],
  ['CanonicalUser', '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be', 'canonical-user', undefined],
  ['CanonicalUser', '⟨t#Oai.S3CanonicalUserId⟩', 'canonical-user', undefined],
  ['Federated', 'graph.facebook.com', 'web-identity', undefined],
  ['Federated', 'cognito-identity.amazonaws.com', 'web-identity', undefined],
  ['Federated', 'arn:aws:iam::123456789012:saml-provider/adfs', 'saml', '123456789012'],
  ['Federated', 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com', 'oidc', '123456789012'],
  ['Federated', '*', 'other', undefined],
  ['Nobody', 'x', 'other', undefined],
])('%s %s is %s of account %s', (kind, value, known, account) => {
  expect(classifyPrincipal(kind, value)).toBe(known);
  expect(principalAccount(value)).toBe(account);
});

test.each<[Principals | undefined, boolean]>([
  [undefined, false],
  [{}, false],
  [{ AWS: [] }, false],
  [{ AWS: ['*'] }, true],
  [{ AWS: ['123456789012', '*'] }, true],
  [{ AWS: ['arn:aws:iam::*:root'] }, false],
  [{ Service: ['*'] }, false],
  [{ Federated: ['*'] }, false],
])('%j is everyone: %s', (principals, answer) => {
  expect(everyone(principals)).toBe(answer);
  expect(everyone(strictView(principals))).toBe(answer);
});

test('some and every principal are asked over all kinds', () => {
  const principals = strictView<Principals>({ AWS: ['123456789012'], Service: ['sns.amazonaws.com', 's3.amazonaws.com'] });
  expect(somePrincipal(principals, (kind, value) => kind === 'Service' && value === 's3.amazonaws.com')).toBe(true);
  expect(somePrincipal(principals, (kind) => kind === 'Federated')).toBe(false);
  expect(everyPrincipal(principals, (kind) => kind !== 'Federated')).toBe(true);
  expect(everyPrincipal(principals, (kind) => kind === 'AWS')).toBe(false);
  expect([somePrincipal(undefined, () => true), everyPrincipal(undefined, () => false)]).toEqual([false, true]);
  expect([somePrincipal({ AWS: undefined }, () => true), everyPrincipal({ AWS: undefined }, () => false)]).toEqual([false, true]);
});
