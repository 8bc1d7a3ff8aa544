import { equals, everyone, openGrant, restricts, somePrincipal } from '@demarc/iam';
import { all, any } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { accountOfPrincipal, isOwnAccount } from '../../../trust/accounts.ts';
import { loadBalancerAccounts } from '../load-balancer-accounts.ts';
import { userGuide } from '../pages.ts';

/** Accounts of others that the bucket's owner decided to trust: none, until the setting names them. */
const trustedAccountIds: readonly string[] = [];

/** The account of CloudFront's origin access identities. */
const cloudFront = 'cloudfront';

/**
 * Each account that a bucket trusts should be one that somebody decided on. The bucket's own, AWS's own for the logs of load balancers, and
 * CloudFront's identities need no decision; others are named in the setting. Services of AWS, and accounts by their canonical user id, are not
 * looked at.
 */
export default checkEach('AWS::S3::BucketPolicy', {
  title: 'Bucket policy trusts only known accounts',
  risk: 'An account that nobody remembers can use this bucket',
  severity: 'medium',
  domain: 'iam.authz',
  why: 'Partners leave and accounts change hands; the trust stays in the policy until someone asks whose number that is.',
  source: userGuide('example-walkthroughs-managing-access-example2'),
  equivalents: { prowler: ['s3_bucket_cross_account_access'] },
  differs: [
    {
      from: 'prowler',
      because: 'It also counts the accounts with which AWS delivers the logs of load balancers.',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
    },
  ],
  settings: { trustedAccountIds },
  each: (policy) => policy.PolicyDocument?.Statement,
  failing(statement, context) {
    const trusted = context.settings.trustedAccountIds;
    const isKnown = (account: string): boolean =>
      trusted.includes(account) || loadBalancerAccounts.has(account) || account === cloudFront || isOwnAccount(account, context);
    let stranger: string | undefined;
    const trusts = all(
      () => statement.Effect === 'Allow',
      () =>
        any(
          () =>
            somePrincipal(statement.Principal, (kind, value) => {
              const account = accountOfPrincipal(kind, value);
              if (account === undefined || isKnown(account)) return false;
              stranger = account;
              return true;
            }),
          () => openGrant(statement).open,
          () =>
            everyone(statement.Principal) &&
            restricts(statement.Condition, 'aws:PrincipalAccount', equals.string, () => true) &&
            !restricts(statement.Condition, 'aws:PrincipalAccount', equals.string, isKnown),
        ),
    );
    return trusts && (stranger === undefined ? 'a statement trusts accounts that nobody named' : `a statement trusts account ${stranger}`);
  },
});
