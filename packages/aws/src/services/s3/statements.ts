import { actionMatches } from '@demarc/iam';
import type { Change } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { put, type ContextOf } from '../../kit.ts';

/**
 * The change that adds a statement to the policy of a bucket. A bucket has one policy, so it is the one that names the bucket, or a new one. A
 * patch replaces a list as a whole: the list holds the statements that are there, then the new one.
 */
export function withStatement({ referrers }: Pick<ContextOf<'AWS::S3::Bucket'>, 'referrers'>, statement: Statement): readonly Change[] {
  const before = referrers('AWS::S3::BucketPolicy', 'Bucket').flatMap((policy) => policy.PolicyDocument?.Statement ?? []);
  return [put('AWS::S3::BucketPolicy', { by: 'Bucket' }, { PolicyDocument: { Version: '2012-10-17', Statement: [...before, statement] } })];
}

/**
 * Whether a statement speaks of one of some actions. All is asked of one of its entries at a time, in one question: one that nobody knows is then
 * one doubt, not many.
 */
export function namesAction({ Action, NotAction }: Statement, actions: readonly string[]): boolean {
  if (NotAction === undefined) return Action?.some((entry) => actions.some((action) => actionMatches(entry, action))) ?? false;
  const excepted = [...NotAction]; // which stops at what nobody knows
  return actions.some((action) => !excepted.some((entry) => actionMatches(entry, action)));
}
