import {
  bucketKeys,
  classifyPrincipal,
  everyone,
  everyPrincipal,
  globalKeys,
  holdsWithoutKey,
  isNegated,
  parseOperator,
} from '@demarc/iam';
import type { Conditions, Principals, Statement } from '@demarc/spec';

const trustedKeys = [...globalKeys, ...bucketKeys];

/**
 * Whether a statement denies what it speaks of to every stranger: anyone who is not one of some fixed accounts, identities, networks or
 * services. It denies to everyone, or to everyone but fixed principals, and under no condition that a stranger could escape. "Yes" is always
 * right. What it speaks of (actions, resources) is not looked at. Lists are copied before they are asked: that stops at what nobody knows,
 * where trying out both answers would only lead to "unknown" by a longer way.
 *
 * Sources (both read 2026-11-26): https://docs.aws.amazon.com/IAM/latest/UserGuide/access.html (one denial is enough),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (with `Deny`).
 */
export function deniesStrangers(statement: Statement): boolean {
  return statement.Effect === 'Deny' && holdsForStrangers(statement.Condition) && isToStrangers(statement);
}

const isToStrangers = ({ Principal, NotPrincipal }: Statement): boolean =>
  NotPrincipal === undefined ? everyone(copied(Principal)) : everyPrincipal(copied(NotPrincipal), isFixedPrincipal);

const copied = (principals: Principals | undefined): Principals | undefined =>
  principals && Object.fromEntries(namesIn(principals).map((kind) => [kind, [...(principals[kind] ?? [])]]));

function isFixedPrincipal(kind: string, value: string): boolean {
  const known = classifyPrincipal(kind, value);
  return known === 'account' || known === 'identity' || known === 'unique-id' || known === 'canonical-user' || known === 'service';
}

/**
 * Whether conditions are true for every stranger. A denial needs all of them to be true. Each excepts who has one of the fixed values of a
 * trusted key (`StringNotEquals` on `aws:SourceVpce`), or services of AWS, and nobody else: a request without the key is denied, too.
 */
function holdsForStrangers(conditions: Conditions | undefined): boolean {
  if (conditions === undefined) return true;
  return namesIn(conditions).every((operator) => {
    const entries = conditions[operator];
    return (
      entries === undefined ||
      namesIn(entries).every((key) => {
        const values = entries[key];
        return values === undefined || exceptsOnlyTrusted(operator, key, [...values]);
      })
    );
  });
}

function exceptsOnlyTrusted(operatorName: string, keyName: string, values: readonly string[]): boolean {
  const operator = parseOperator(operatorName);
  const name = keyName.toLowerCase();
  if (!holdsWithoutKey(operator)) return false;
  if (operator.base === 'bool') return name === 'aws:principalisawsservice' && values.every((value) => value.toLowerCase() === 'false');
  if (!isNegated(operator.base)) return false;
  const positive = operator.base.replace('not', '');
  return trustedKeys.some(({ key, operators, fixed }) => key.toLowerCase() === name && operators.has(positive) && values.every(fixed));
}

/** The names in a record, without a look at their values, which nobody may know. */
const namesIn = (record: object): readonly string[] => Reflect.ownKeys(record).filter((name) => typeof name === 'string');
