import { openGrant } from '@demarc/iam';
import { pseudo } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * A statement that allows everyone (`*`, or everyone but some) must have a condition that leaves out strangers: an organisation, an account, a
 * VPC, an endpoint, a source, a narrow range of addresses. It is asked of the policy itself, whatever Block Public Access makes of it today.
 */
export default checkEach('AWS::S3::BucketPolicy', {
  title: 'Bucket policy allows no anonymous principal',
  risk: 'One switch of Block Public Access stands between the internet and this bucket, or none',
  severity: 'high',
  domain: 'iam.authz',
  why: 'A grant to everyone waits for the day that someone switches off the block; a grant to a named principal does not.',
  source: userGuide('access-control-block-public-access'),
  equivalents: {
    checkov: ['CKV_AWS_70'],
    guard: ['S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL', 'S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
    cfnNag: ['F16', 'F9'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_70; guard S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL; cfn_nag F16',
      because:
        'Checkov does not count aws:SourceIp, the others count no condition at all. A narrow range of addresses, a fixed organisation, account or VPC makes a grant to everyone non-public.',
      source: userGuide('access-control-block-public-access'),
    },
    {
      from: 'AWS’s own rule for public policies (Block Public Access)',
      because:
        'There any wildcard in a condition’s value makes a policy public; here it does no harm behind a fixed account or organisation. s3-bucket-is-not-publicly-readable asks by AWS’s rule.',
      source: userGuide('access-control-block-public-access'),
    },
  ],
  each: (policy) => policy.PolicyDocument?.Statement,
  failing: (statement) => openGrant(statement).open && 'a statement allows everyone, and no condition leaves out strangers',
  fix(policy, { resource }) {
    // To the bucket's own account: the condition can only narrow what is allowed now.
    const account = resource.account ?? pseudo('AWS::AccountId');
    return {
      PolicyDocument: {
        Statement: (policy.PolicyDocument?.Statement ?? []).map((statement) =>
          openGrant(statement).open
            ? {
                ...statement,
                Condition: {
                  ...statement.Condition,
                  StringEquals: { ...statement.Condition?.['StringEquals'], 'aws:PrincipalAccount': [account] },
                },
              }
            : statement,
        ),
      },
    };
  },
});
