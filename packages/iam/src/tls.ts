import type { Conditions, Statement } from '@demarc/spec';
import { coversAction } from './action.ts';
import { parseOperator } from './condition.ts';
import { all } from './logic.ts';
import { everyone } from './principal.ts';
import { namesIn } from './record.ts';
import { coversResource } from './resource.ts';

/**
 * Whether a statement denies every request that comes without TLS: to everyone, for all the actions (by default those of S3), on every resource that
 * the covered ARNs and patterns match (a bucket: its ARN and `arn/*`), under no condition that could let such a request through. "Yes" is always
 * right. "No" may be too careful where only several entries, or several statements, together deny it all.
 *
 * `NotPrincipal` excepts someone, so it does not deny everyone; `NotAction` and `NotResource` do if nothing that they list is asked for.
 *
 * Sources (all read 2026-11-26): https://repost.aws/es/knowledge-center/s3-bucket-policy-for-config-rule (the statement that AWS Config looks for),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html; on the condition see `holdsWithoutTls`.
 */
export function deniesWithoutTls(statement: Statement, covered: readonly string[], actions = 's3:*'): boolean {
  return all(
    () => statement.Effect === 'Deny',
    () => everyone(statement.Principal),
    () => statement.NotPrincipal === undefined,
    () => coversAction(statement, actions),
    () => covered.every((arn) => coversResource(statement, arn)),
    () => holdsWithoutTls(statement.Condition),
  );
}

/**
 * Whether conditions are true for every request without TLS: `Bool` on `aws:SecureTransport` with `false` among its values, with or without
 * `IfExists` or a quantifier, since the key is in every request; `Null` may demand that key. Anything else could be false for some request.
 * No condition at all is true of every request.
 *
 * `StringEquals` is not counted: the page gives the key the type Boolean and names no other operator. `NumericLessThan` on `s3:TlsVersion` is not
 * counted: a missing key makes it false, and no page was found that says what the key is in a request without TLS. (The article of
 * AWS on TLS versions says that such a statement enforces HTTPS; we follow the rule.) That values are compared without regard to case is our own reading.
 *
 * Sources (all read 2026-11-26):
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (always included; Boolean; single-valued),
 * https://repost.aws/ja/knowledge-center/s3-enforce-modern-tls,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (`Bool`, missing keys, `Null`).
 */
function holdsWithoutTls(conditions: Conditions | undefined): boolean {
  if (conditions === undefined) return true;
  return all(
    ...namesIn(conditions).map((name) => () => {
      const entries = conditions[name];
      if (entries === undefined) return true;
      return all(
        ...namesIn(entries).map((key) => () => {
          const values = entries[key];
          return values === undefined || (asksForTls(name, key) && values.some((value) => value.toLowerCase() === 'false'));
        }),
      );
    }),
  );
}

/**
 * Whether a condition is about `aws:SecureTransport` alone, so that the value `false` makes it true without TLS (and `Null` with `false` true
 * always).
 */
function asksForTls(operator: string, key: string): boolean {
  const { base } = parseOperator(operator);
  return (base === 'bool' || base === 'null') && key.toLowerCase() === 'aws:securetransport';
}
