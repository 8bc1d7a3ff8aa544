import { accountOf, equals, everyone, restricts, somePrincipal } from '@demarc/iam';
import { all, any } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { checkEach, type ContextOf } from '../../../kit.ts';
import { isOwnAccount } from '../../../trust/accounts.ts';
import { strangeAccount } from '../../../trust/strangers.ts';
import { namesAction } from '../statements.ts';

/** Those that Security Hub looks at; a setting may name others. */
const actions: readonly string[] = [
  's3:DeleteBucketPolicy',
  's3:PutBucketAcl',
  's3:PutBucketPolicy',
  's3:PutEncryptionConfiguration',
  's3:PutObjectAcl',
];

/** Whether someone of another account is allowed: everyone, everyone but some, or a principal of another account. Services of AWS are of none. */
function isToOthers({ Principal, NotPrincipal, Condition }: Statement, context: ContextOf<'AWS::S3::BucketPolicy'>): boolean {
  const isOwn = (account: string | undefined): boolean => account !== undefined && isOwnAccount(account, context);
  return any(
    () =>
      (NotPrincipal !== undefined || everyone(Principal)) &&
      !restricts(Condition, 'aws:PrincipalAccount', equals.string, isOwn) &&
      !restricts(Condition, 'aws:PrincipalArn', equals.arn, (arn) => isOwn(accountOf(arn))),
    () => somePrincipal(Principal, (kind, value) => strangeAccount(kind, value, isOwn) !== undefined),
  );
}

/** These actions change who may do what: with one of them another account can take the rest. */
export default checkEach('AWS::S3::BucketPolicy', {
  title: 'Other accounts cannot administer the bucket',
  risk: 'Another account can change who may read this bucket, or take its encryption away',
  severity: 'high',
  domain: 'iam.authz',
  why: 'To read a bucket is one thing; to change its policy, ACL or encryption is to own it. A breach there is then a breach here.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  equivalents: {
    fsbp: ['S3.6'],
    config: ['s3-bucket-blacklisted-actions-prohibited'],
  },
  settings: { actions },
  each: (policy) => policy.PolicyDocument?.Statement,
  failing(statement, context) {
    const wrong = all(
      () => statement.Effect === 'Allow',
      () => namesAction(statement, context.settings.actions),
      () => isToOthers(statement, context),
    );
    return wrong && 'a statement lets another account change the bucket’s policy, ACLs or encryption';
  },
});
