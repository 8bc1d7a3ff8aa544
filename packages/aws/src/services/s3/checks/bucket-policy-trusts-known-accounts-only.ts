import { openGrant } from '@demarc/iam';
import { checkEach } from '../../../kit.ts';
import { isKnownAccount, strangersIn, trustedAccountIds } from '../../../trust/strangers.ts';
import { loadBalancerAccounts } from '../load-balancer-accounts.ts';
import { userGuide } from '../pages.ts';

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
    const isOfOwner = isKnownAccount(context.settings.trustedAccountIds, context);
    const isKnown = (account: string): boolean => loadBalancerAccounts.has(account) || account === cloudFront || isOfOwner(account);
    const strangers = strangersIn(statement, isKnown, () => openGrant(statement).open);
    return strangers !== undefined && `a statement trusts ${strangers}`;
  },
});
