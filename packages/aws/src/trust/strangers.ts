import { equals, everyone, restricts, somePrincipal } from '@demarc/iam';
import { all, any } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import type { ContextOf } from '../kit.ts';
import { accountOfPrincipal, isOwnAccount } from './accounts.ts';

/** Accounts of others that somebody decided to trust: none, until a check's setting names them. */
export const trustedAccountIds: readonly string[] = [];

type Known = (account: string) => boolean;

/** Whether an account is the resource's own, or one that the setting names. */
export const isKnownAccount =
  (trusted: readonly string[], context: Pick<ContextOf, 'resource' | 'one'>): Known =>
  (account) =>
    trusted.includes(account) || isOwnAccount(account, context);

/** Whom a statement lets in that nobody named, in words: an account by its number, or any; nothing when it lets in none. `isOpen`: it lets in everyone. */
export function strangersIn(statement: Statement, isKnown: Known, isOpen: () => boolean): string | undefined {
  let stranger: string | undefined;
  const admits = all(
    () => statement.Effect === 'Allow',
    () =>
      any(
        () => somePrincipal(statement.Principal, (kind, value) => (stranger = strangeAccount(kind, value, isKnown)) !== undefined),
        isOpen,
        () => isToUnknownAccounts(statement, isKnown),
      ),
  );
  if (!admits) return undefined;
  return stranger === undefined ? 'accounts that nobody named' : `account ${stranger}`;
}

/** The account of a principal, where nobody named it. */
export function strangeAccount(kind: string, value: string, isKnown: Known): string | undefined {
  const account = accountOfPrincipal(kind, value);
  return account === undefined || isKnown(account) ? undefined : account;
}

/** Whether a statement is to everyone of some accounts, and not all of these are known. */
const isToUnknownAccounts = ({ Principal, Condition }: Statement, isKnown: Known): boolean =>
  all(
    () => everyone(Principal),
    () => restricts(Condition, 'aws:PrincipalAccount', equals.string, () => true),
    () => !restricts(Condition, 'aws:PrincipalAccount', equals.string, isKnown),
  );
