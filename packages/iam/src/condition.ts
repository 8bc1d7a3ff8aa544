import type { Conditions } from '@demarc/spec';
import { all, any } from './logic.ts';
import { isCharacter, isTokenPiece, parsePattern } from './pattern.ts';
import { namesIn } from './record.ts';

/** A condition operator taken apart: `ForAnyValue:StringLikeIfExists`. */
export interface Operator {
  /** In lower case, without quantifier and suffix: `stringlike`. */
  readonly base: string;
  /** Quantifier over the values of the request. */
  readonly quantifier: 'all' | 'any' | undefined;
  /** Whether a missing key makes the condition true. */
  readonly ifExists: boolean;
}

/**
 * The parts of an operator's name; case makes no difference here.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (read 2026-11-26).
 */
export function parseOperator(name: string): Operator {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const quantifier = lower.startsWith('forallvalues:') ? 'all' : lower.startsWith('foranyvalue:') ? 'any' : undefined;
  const rest = quantifier === undefined ? lower : lower.slice(colon + 1);
  const ifExists = rest.endsWith('ifexists') && rest !== 'ifexists';
  return { base: ifExists ? rest.slice(0, -'ifexists'.length) : rest, quantifier, ifExists };
}

/**
 * Whether the condition is true when the request does not carry the key: with `...IfExists` and with `ForAllValues`, and for the negated operators.
 * `Null` is not meant.
 *
 * Sources (both read 2026-11-26): https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (a missing
 * key: false, but true for negated operators and `IfExists`),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (`ForAllValues`: true,
 * `ForAnyValue`: false).
 */
export function holdsWithoutKey({ base, quantifier, ifExists }: Operator): boolean {
  return ifExists || quantifier === 'all' || (quantifier === undefined && isNegated(base));
}

/** Whether an operator, in lower case, asks that the key does not match: `stringnotequals`, `notipaddress`, `arnnotlike`. */
export function isNegated(base: string): boolean {
  return base === 'notipaddress' || /^(?:string|numeric|date|arn)not/u.test(base);
}

/** The operators that compare a key to given values, by the key's type. */
export const equals = {
  string: new Set(['stringequals', 'stringequalsignorecase', 'stringlike']),
  arn: new Set(['arnequals', 'arnlike', 'stringequals', 'stringequalsignorecase', 'stringlike']),
  address: new Set(['ipaddress']),
  boolean: new Set(['bool']),
} as const;

/**
 * Whether a value is fixed: without wildcard and without policy variable. A token is.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (read 2026-11-26). That a `*` counts even
 * under an operator that takes it literally (`StringEquals`) is our own reading: the page makes no exception.
 */
export function isFixed(value: string): boolean {
  return parsePattern(value).every((piece) => isCharacter(piece) || isTokenPiece(piece));
}

/**
 * Whether the conditions admit only requests that carry the key with a value that passes the test. All operators and keys of a statement must hold,
 * so one is enough; the values of one key are alternatives, so each of them must pass. Key names are compared without regard to case. Negated
 * operators never restrict; `IfExists` and `ForAllValues`, which let requests without the key through, do where `Null` demands the key as well.
 *
 * Sources (all read 2026-11-26): https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (names, and/or),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (missing keys),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (`ForAllValues` with
 * `Null`).
 */
export function restricts(
  conditions: Conditions | undefined,
  key: string,
  operators: ReadonlySet<string>,
  test: (value: string) => unknown,
): boolean {
  return someEntry(
    conditions,
    key,
    (operator) => operators.has(operator.base),
    (operator, values) =>
      all(
        () => values.every(test),
        () => !holdsWithoutKey(operator) || demands(conditions, key),
      ),
  );
}

/** Whether `Null` with the value `false` demands that the request carries the key. */
export function demands(conditions: Conditions | undefined, key: string): boolean {
  return someEntry(
    conditions,
    key,
    (operator) => operator.base === 'null',
    (_, values) => values.every((value) => value.toLowerCase() === 'false'),
  );
}

/** Whether some operator that suits has an entry for the key that passes the test; only those entries are read. */
function someEntry(
  conditions: Conditions | undefined,
  key: string,
  suits: (operator: Operator) => boolean,
  test: (operator: Operator, values: readonly string[]) => boolean,
): boolean {
  if (conditions === undefined) return false;
  const wanted = key.toLowerCase();
  return any(
    ...namesIn(conditions).map((name) => () => {
      const operator = parseOperator(name);
      if (!suits(operator)) return false;
      const entries = conditions[name];
      if (entries === undefined) return false;
      return any(
        ...namesIn(entries).map((entry) => () => {
          if (entry.toLowerCase() !== wanted) return false;
          const values = entries[entry];
          return values !== undefined && test(operator, values);
        }),
      );
    }),
  );
}
