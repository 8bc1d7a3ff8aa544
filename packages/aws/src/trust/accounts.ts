import { accountOf, classifyPrincipal, principalAccount } from '@demarc/iam';
import { hasToken, pseudo } from '@demarc/model';
import type { ContextOf } from '../kit.ts';

/**
 * Whether an account, by its id or a token, is the one that a policy stands in. A template does not know in which account it will be: there a
 * literal id is a question that only an account can answer.
 */
export function isOwnAccount(account: string, { resource, one }: Pick<ContextOf, 'resource' | 'one'>): boolean {
  if (account === pseudo('AWS::AccountId')) return true;
  const own = resource.account;
  return account === (own === undefined || hasToken(own) ? one('Demarc::Account::Account').Id : own);
}

/**
 * The account that a principal belongs to, if it tells: an account, an identity or a provider by its ARN. Everyone belongs to none, nor does the
 * token of a role or user, which is of the same inventory, nor the unique id of one that was deleted, which matches nobody.
 */
export function accountOfPrincipal(kind: string, value: string): string | undefined {
  if (kind === 'Federated') return accountOf(value);
  return kind === 'AWS' && classifyPrincipal(kind, value) !== 'everyone' ? principalAccount(value) : undefined;
}
