import type { Principals } from '@demarc/spec';
import { accountOf, parseArn } from './arn.ts';
import { all, any } from './logic.ts';
import { namesIn } from './record.ts';
import { isToken } from './token.ts';

/**
 * What one value of a `Principal` element is: `everyone` (anonymous callers, too), `account` (a whole account, delegated to its own policies),
 * `identity` (a user, role or session), `unique-id` (what is left of a deleted user or role: it matches nobody), `canonical-user` (S3's other name of
 * an account), `service`, `saml` and `oidc` (a provider set up in an account), `web-identity` (a public provider, named by its domain), `other`
 * (nothing that AWS documents).
 */
export type PrincipalClass =
  | 'everyone'
  | 'account'
  | 'identity'
  | 'unique-id'
  | 'canonical-user'
  | 'service'
  | 'saml'
  | 'oidc'
  | 'web-identity'
  | 'other';

/**
 * The class of one value of a `Principal` element, by its kind (`AWS`, `Service`, `Federated`, `CanonicalUser`).
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (read 2026-11-26): wildcards are allowed alone,
 * never as a part of a name; an account is its twelve digits or its root ARN. The token `⟨AWS::AccountId⟩` counts as an account, any other whole
 * token as an identity.
 */
export function classifyPrincipal(kind: string, value: string): PrincipalClass {
  if (kind === 'AWS') return classifyAws(value);
  if (/[*?]/u.test(value)) return 'other';
  if (kind === 'Service') return 'service';
  if (kind === 'CanonicalUser') return 'canonical-user';
  if (kind !== 'Federated') return 'other';
  const provider = parseArn(value);
  if (provider === undefined) return 'web-identity';
  if (provider.resource.startsWith('saml-provider/')) return 'saml';
  return provider.resource.startsWith('oidc-provider/') ? 'oidc' : 'other';
}

function classifyAws(value: string): PrincipalClass {
  if (value === '*') return 'everyone';
  if (/^\d{12}$/u.test(value) || value === '⟨AWS::AccountId⟩') return 'account';
  if (isToken(value)) return 'identity';
  if (/^A(?:IDA|ROA)[A-Z0-9]+$/u.test(value)) return 'unique-id';
  const arn = parseArn(value);
  if (arn === undefined || /[*?]/u.test(value)) return 'other';
  return arn.resource === 'root' ? 'account' : 'identity';
}

/**
 * The account of an AWS principal: its digits or token, as they stand there; `undefined` where the value names none (everyone, a unique identifier,
 * the token of a role).
 */
export function principalAccount(value: string): string | undefined {
  return classifyAws(value) === 'account' ? (accountOf(value) ?? value) : accountOf(value);
}

/** Whether some principal passes the test; `undefined` names nobody. */
export function somePrincipal(principals: Principals | undefined, test: (kind: string, value: string) => unknown): boolean {
  if (principals === undefined) return false;
  return any(...namesIn(principals).map((kind) => () => principals[kind]?.some((value) => test(kind, value))));
}

/** Whether every principal passes the test; `undefined` names nobody, so nobody fails. */
export function everyPrincipal(principals: Principals | undefined, test: (kind: string, value: string) => unknown): boolean {
  if (principals === undefined) return true;
  return all(...namesIn(principals).map((kind) => () => principals[kind]?.every((value) => test(kind, value)) ?? true));
}

/**
 * Whether the principals are everyone, signed in or not: `{ AWS: ['*'] }`.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (read 2026-11-26): `"*"` and `{"AWS": "*"}`
 * mean the same.
 */
export function everyone(principals: Principals | undefined): boolean {
  return principals?.['AWS']?.includes('*') ?? false;
}
