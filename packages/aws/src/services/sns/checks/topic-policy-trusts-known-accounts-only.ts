import { accountOf, equals, everyone, restricts, somePrincipal } from '@demarc/iam';
import type { Statement } from '@demarc/spec';
import { check } from '../../../kit.ts';
import { accountOfPrincipal, isOwnAccount } from '../../../trust/accounts.ts';
import { isOpen, someStatement } from '../grants.ts';
import { developerGuide } from '../pages.ts';

/** Accounts of others that the topic's owner decided to trust: none, until the setting names them. */
const trustedAccountIds: readonly string[] = [];

/** Keys that say of which account everyone must be; an ARN without one (a bucket's) says nothing. */
const keys = [
  { key: 'aws:PrincipalAccount', operators: equals.string, account: (value: string): string | undefined => value },
  { key: 'aws:SourceAccount', operators: equals.string, account: (value: string): string | undefined => value },
  { key: 'aws:SourceOwner', operators: equals.string, account: (value: string): string | undefined => value },
  { key: 'aws:PrincipalArn', operators: equals.arn, account: accountOf },
  { key: 'aws:SourceArn', operators: equals.arn, account: accountOf },
] as const;

/**
 * Whether everyone is bound to accounts that one of the keys names, and none of the keys binds them to accounts that are known. The first key that nobody
 * knows stops this: it is one doubt, where trying out both answers for each key would be many.
 */
const isOfStrangeAccounts = ({ Condition }: Statement, isKnown: (account: string) => boolean): boolean =>
  keys.some(({ key, operators }) => restricts(Condition, key, operators, () => true)) &&
  !keys.some(({ key, operators, account }) =>
    restricts(Condition, key, operators, (value) => {
      const of = account(value);
      return of === undefined || isKnown(of);
    }),
  );

/**
 * Each account that a topic trusts should be one that somebody decided on: its own needs no decision, others are named in the setting. Services of
 * AWS and federated users without an account are not looked at.
 */
export default check('AWS::SNS::Topic', {
  title: 'Topic policy trusts only known accounts',
  risk: 'An account that nobody remembers can subscribe to this topic, or publish to it',
  severity: 'medium',
  domain: 'iam.authz',
  why: 'Partners leave and accounts change hands; the trust stays in the policy until someone asks whose number that is.',
  source: developerGuide('sns-access-policy-use-cases'),
  equivalents: { checkov: ['CKV_AWS_385'] },
  differs: [
    {
      from: 'checkov CKV_AWS_385',
      because:
        'It fails at every principal with an ARN of IAM that has no condition, the own account’s as well, and passes at account numbers and at any condition, however wide.',
      source: developerGuide('sns-access-policy-use-cases'),
    },
  ],
  settings: { trustedAccountIds },
  failing(_topic, context) {
    const isKnown = (account: string): boolean => context.settings.trustedAccountIds.includes(account) || isOwnAccount(account, context);
    let stranger: string | undefined;
    // Plain operators: who is not known decides nothing, so the first thing that nobody knows may stop a statement.
    const trusts = someStatement(
      context,
      (statement) =>
        statement.Effect === 'Allow' &&
        (somePrincipal(statement.Principal, (kind, value) => {
          const account = accountOfPrincipal(kind, value);
          if (account === undefined || isKnown(account)) return false;
          stranger = account;
          return true;
        }) ||
          isOpen(statement) ||
          (everyone(statement.Principal) && isOfStrangeAccounts(statement, isKnown))),
    );
    return (
      trusts &&
      (stranger === undefined
        ? 'a statement of its policy trusts accounts that nobody named'
        : `a statement of its policy trusts account ${stranger}`)
    );
  },
  // No fix: whom the topic is for nobody but you can say.
});
