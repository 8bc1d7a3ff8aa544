import { coversAction, coversResource, everyone, parseArn } from '@demarc/iam';
import { pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import type { BucketPolicy } from '@demarc/spec/types/s3';
import { check } from '../../../kit.ts';

/** With either of them an administrator can still mend the policy. */
const repairs = ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'];

const isUnbound = ({ Condition }: Statement): boolean => Condition === undefined || Reflect.ownKeys(Condition).length === 0;

/** Whether a statement denies an action on the bucket to everyone, always. */
const deniesAll = (statement: Statement, action: string, policy: BucketPolicy): boolean =>
  statement.Effect === 'Deny' &&
  isUnbound(statement) &&
  everyone(statement.Principal) &&
  coversAction(statement, action) &&
  coversResource(statement, arnOf(policy.Bucket ?? ''));

const arnOf = (bucket: string): string => (parseArn(bucket) === undefined ? `arn:aws:s3:::${bucket}` : bucket);

/**
 * A policy that denies everyone both to change and to delete it can be mended by the root user of the bucket's account alone: S3 lets root through.
 * A denial of either one is no lockout, nor is one that a condition bounds.
 */
export default check('AWS::S3::BucketPolicy', {
  title: 'Bucket policy does not lock out its own admins',
  risk: 'Nobody but the root user can mend this bucket’s policy',
  severity: 'medium',
  domain: 'iam.authz',
  why: 'Root is locked away for good reasons; a bucket that only root can open is a bucket nobody can open when it matters.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html',
  equivalents: { checkov: ['CKV_AWS_93'] },
  differs: [
    {
      from: 'checkov',
      because: 'A denial that leaves either changing or deleting the policy to someone locks nobody out; one in several statements does.',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html',
    },
  ],
  failing(policy) {
    const isLocked = repairs.every((action) => policy.PolicyDocument?.Statement?.some((statement) => deniesAll(statement, action, policy)));
    return isLocked && 'everyone is denied to change and to delete the policy, without a condition';
  },
  // To all but the bucket's own account: whoever is outside stays out.
  fix: (policy, { resource }) => ({
    PolicyDocument: {
      Statement: (policy.PolicyDocument?.Statement ?? []).map((statement) =>
        statement.Effect === 'Deny' && everyone(statement.Principal) && isUnbound(statement)
          ? { ...statement, Condition: { StringNotEquals: { 'aws:PrincipalAccount': [resource.account ?? pseudo('AWS::AccountId')] } } }
          : statement,
      ),
    },
  }),
});
