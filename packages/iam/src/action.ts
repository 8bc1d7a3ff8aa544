import type { Statement } from '@demarc/spec';
import { any } from './logic.ts';
import type { Reading } from './pattern.ts';
import { covers, matches, overlaps } from './wildcard.ts';

const action: Reading = { ignoreCase: true };

/**
 * Whether an action pattern (`s3:Get*`, `*`) matches an action; upper and lower case are the same, in the prefix and in the name.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (read 2026-11-26).
 */
export function actionMatches(pattern: string, name: string): boolean {
  return matches(pattern, name, action);
}

/**
 * Whether a statement speaks of some action that the pattern matches: whatever its effect, principals and resources. `NotAction` speaks of all
 * actions but those it lists. "No" is always right; "yes" is for a single action, and for a pattern unless only several entries of `NotAction`
 * together take all of it away.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html (read 2026-11-26).
 */
export function touchesAction(statement: Statement, pattern: string): boolean {
  return any(
    () => statement.Action?.some((entry) => overlaps(entry, pattern, action)),
    () => statement.NotAction !== undefined && !statement.NotAction.some((entry) => covers(entry, pattern, action)),
  );
}

/**
 * Whether a statement speaks of every action that the pattern matches. "Yes" is always right; "no" may be too careful where only several entries of
 * `Action` together make up the pattern: `s3:*` is not recognised in a list of all actions of S3.
 */
export function coversAction(statement: Statement, pattern: string): boolean {
  return any(
    () => statement.Action?.some((entry) => covers(entry, pattern, action)),
    () => statement.NotAction !== undefined && !statement.NotAction.some((entry) => overlaps(entry, pattern, action)),
  );
}

/** Whether a statement allows the action, or some action that one of the patterns matches (see `touchesAction`); conditions are not looked at. */
export function grants(statement: Statement, actions: string | readonly string[]): boolean {
  if (statement.Effect !== 'Allow') return false;
  return typeof actions === 'string' ? touchesAction(statement, actions) : actions.some((pattern) => touchesAction(statement, pattern));
}
