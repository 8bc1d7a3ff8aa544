/*
 * A token stands for the identity of a resource of the inventory (its identifier, its ARN, a generated name) or of its surroundings
 * (the account, the Region), and for nothing else. It is written ⟨scope#LogicalId.Attribute⟩ and equal wherever the same thing is named,
 * so that joins are string equality. A token is known; it is never a hole.
 */
const open = '\u27e8';
const close = '\u27e9';

/** The token of an attribute of a resource, or of the resource itself when no attribute is named. */
export const token = (scope: string, id: string, attribute?: string): string =>
  `${open}${scope}#${id}${attribute === undefined ? '' : `.${attribute}`}${close}`;

/** The token of a pseudo parameter: `⟨AWS::Region⟩`. */
export const pseudo = (name: string): string => `${open}${name}${close}`;

/** True when a token stands somewhere in the string. */
export const hasToken = (value: string): boolean => value.includes(open);

/** True when the string holds the token of a pseudo parameter: the account, the Region, the stack's name. It may be any literal that fits. */
export const hasPseudo = (value: string): boolean => value.includes(`${open}AWS::`);

/** An Availability Zone by its place in the list that a stack gets of a Region's. */
export interface ZonePlace {
  /** From 0. */
  readonly index: number;
  /** `eu-west-1`, or `AWS::Region`. */
  readonly region: string;
  /** Who asks: two stacks may get other lists. */
  readonly stack: string;
}

/** Its token: `⟨AWS::Zone.0 of AWS::Region in t.yaml⟩`. It may be any literal, as a pseudo parameter may; in one list, each place is another Zone. */
export const zoneToken = ({ index, region, stack }: ZonePlace): string => `${open}AWS::Zone.${index} of ${region} in ${stack}${close}`;

/** The Zone that a token stands for; nothing where it stands for something else. */
export function zonePlace(value: string): ZonePlace | undefined {
  const [, index, region, stack] = /^\u27e8AWS::Zone\.(\d+) of (\S+) in ([^\u27e8\u27e9]*)\u27e9$/.exec(value) ?? [];
  return index === undefined || region === undefined || stack === undefined ? undefined : { index: Number(index), region, stack };
}

/**
 * Whether two strings are equal, whatever their pseudo parameters and Zones turn out to be: yes, no, or nobody can tell. Part by part:
 * `⟨AWS::Region⟩a` is never `⟨AWS::Region⟩b`.
 */
export function areEqual(left: string, right: string): boolean | undefined {
  if (left === right) return true;
  if (!hasPseudo(left) && !hasPseudo(right)) return false;
  const [a, b] = whereTheyDiffer(left, right);
  if (!hasPseudo(a) && !hasPseudo(b)) return false;
  const [one, other] = [zonePlace(a), zonePlace(b)];
  if (one && other) return one.stack === other.stack && one.region === other.region ? false : undefined;
  if (!hasToken(a)) return mayEqual(b, a) ? undefined : false;
  if (!hasToken(b)) return mayEqual(a, b) ? undefined : false;
  const [x, y] = [aroundTokens(a), aroundTokens(b)];
  const agree =
    (x.prefix.startsWith(y.prefix) || y.prefix.startsWith(x.prefix)) && (x.suffix.endsWith(y.suffix) || y.suffix.endsWith(x.suffix));
  return agree ? undefined : false;
}

/** Two strings without the parts (tokens, and what stands between them) that both begin and both end with. */
function whereTheyDiffer(left: string, right: string): readonly [string, string] {
  const [a, b] = [left, right].map((value) => value.split(/(\u27e8[^\u27e9]*\u27e9)/)) as [string[], string[]]; // as many as went in
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a, b].forEach((parts) => parts.shift());
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((parts) => parts.pop());
  return [a.join(''), b.join('')];
}

/** Whether a string with pseudo parameters may be this literal: they agree before the first token and after the last. */
export function mayEqual(value: string, literal: string): boolean {
  const { prefix, suffix } = aroundTokens(value);
  return literal.length >= prefix.length + suffix.length && literal.startsWith(prefix) && literal.endsWith(suffix);
}

/** What stands before the first token of a string, and after the last. */
export function aroundTokens(value: string): { readonly prefix: string; readonly suffix: string } {
  return { prefix: value.slice(0, value.indexOf(open)), suffix: value.slice(value.lastIndexOf(close) + 1) };
}

/** A value of the source that looks like a token must not be taken for one: its brackets are replaced. */
export const withoutTokens = (value: string): string =>
  value.includes(open) || value.includes(close) ? value.replaceAll(open, '<').replaceAll(close, '>') : value;

/** The name under which a hole with a key is known, where two things are the same because one parameter names both. */
export const keyToken = (key: string): string => `${open}?${key}${close}`;

/** True of a name that stands for a value nobody knows: whoever has one may have any other name as well. */
export const isKeyToken = (name: string): boolean => name.startsWith(`${open}?`);

/** One form for all names of one thing: an ARN without its partition, anything else as it is. */
export function nameKey(name: string): string {
  if (!name.startsWith('arn:')) return name;
  const end = name.startsWith(open, 4) ? name.indexOf(close, 4) + 1 : name.indexOf(':', 4);
  return end > 0 ? `arn:${name.slice(end)}` : name;
}
