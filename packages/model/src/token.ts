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
