/**
 * Matches one name (a path between two slashes) against one pattern of `.gitignore`: `*`, `?`, `[a-z]`, `[!a]`, `[[:alpha:]]`, `\` before what is
 * meant literally. Takes at most pattern x name steps, whatever the pattern: one made of regular expressions can be made to run for hours.
 */
export function compileWildcard(pattern: string): (name: string) => boolean {
  const tokens = tokensOf(pattern);
  if (!tokens) return () => false;
  if (tokens.every((token) => typeof token === 'string' && token !== STAR)) {
    const literal = tokens.join('');
    return (name) => name === literal;
  }
  return (name) => matches(tokens, name);
}

/** A character that stands for itself, one of a set, or any number of any. */
type Token = string | ((character: string) => boolean);
const STAR = '';
const ANY: Token = () => true;

function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current === STAR) {
      star = token++;
      resume = at;
    } else if (current !== undefined && accepts(current, name[at] ?? '')) {
      token++;
      at++;
    } else if (star >= 0) {
      // Only the last star needs to grow: what an earlier one could take, it can take, too.
      token = star + 1;
      at = ++resume;
    } else return false;
  }
  while (tokens[token] === STAR) token++;
  return token === tokens.length;
}

function accepts(token: Token, character: string): boolean {
  return typeof token === 'string' ? token === character : token(character);
}

/** Undefined where the pattern matches nothing: a bracket without an end, a backslash at the end. */
function tokensOf(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (character === '?') tokens.push(ANY);
    else if (character === '[') {
      const set = setAt(pattern, at);
      if (!set) return undefined;
      tokens.push(set.accepts);
      at = set.end;
    } else if (character === '\\') {
      const next = pattern[++at];
      if (next === undefined) return undefined;
      tokens.push(next);
    } else tokens.push(character);
  }
  return tokens;
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z0-9]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /[0-9]/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9a-f]/i,
};

/** The set whose bracket stands at `start`; `end` is the offset of its closing bracket. */
function setAt(pattern: string, start: number): { readonly accepts: (character: string) => boolean; readonly end: number } | undefined {
  let at = start + 1;
  const negated = pattern[at] === '!' || pattern[at] === '^';
  if (negated) at++;
  const tests: ((character: string) => boolean)[] = [];
  for (let first = true; first || pattern[at] !== ']'; first = false) {
    if (at >= pattern.length) return undefined;
    const named = /\[:([a-z]+):\]/y;
    named.lastIndex = at;
    const name = named.exec(pattern)?.[1];
    if (name !== undefined) {
      const known = CLASSES[name];
      tests.push((character) => known?.test(character) === true);
      at = named.lastIndex;
      continue;
    }
    const low = pattern[at] === '\\' ? pattern[++at] : pattern[at];
    let high = low;
    at++;
    if (pattern[at] === '-' && at + 1 < pattern.length && pattern[at + 1] !== ']') {
      at++;
      high = pattern[at] === '\\' ? pattern[++at] : pattern[at];
      at++;
    }
    if (low === undefined || high === undefined) return undefined;
    tests.push((character) => character >= low && character <= high);
  }
  return { accepts: (character) => tests.some((test) => test(character)) !== negated, end: at };
}
