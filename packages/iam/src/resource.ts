import type { Statement } from '@demarc/spec';
import { withoutPartition } from './arn.ts';
import { any } from './logic.ts';
import { covers, overlaps } from './wildcard.ts';

/**
 * Whether a statement speaks of some resource that the ARN or pattern matches. `NotResource` speaks of all resources but those it lists; a statement
 * with neither speaks of the resource that it is attached to (a role's trust policy), so the answer is yes. ARNs compare without their partition; a
 * `*` may reach across colons. "No" is always right.
 *
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html (both read 2026-11-26); that both may be missing is
 * our own reading.
 */
export function touchesResource(statement: Statement, arn: string): boolean {
  const asked = withoutPartition(arn);
  return any(
    () => statement.Resource?.some((entry) => overlaps(withoutPartition(entry), asked)),
    () =>
      statement.NotResource !== undefined &&
      !statement.NotResource.some((entry) => covers(withoutPartition(entry), asked, { segments: true })),
    () => statement.Resource === undefined && statement.NotResource === undefined,
  );
}

/**
 * Whether a statement speaks of every resource that the ARN or pattern matches. A wildcard stays within its colon-separated segment unless it is a
 * `*` at its end, as the page says. "Yes" is always right; "no" may be too careful where only several entries together make up the pattern, or where
 * the statement names no resource at all.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html (read 2026-11-26).
 */
export function coversResource(statement: Statement, arn: string): boolean {
  const asked = withoutPartition(arn);
  return any(
    () => statement.Resource?.some((entry) => covers(withoutPartition(entry), asked, { segments: true })),
    () => statement.NotResource !== undefined && !statement.NotResource.some((entry) => overlaps(withoutPartition(entry), asked)),
  );
}
