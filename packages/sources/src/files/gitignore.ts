import { compileWildcard } from './wildcard.ts';

/** What a list of rules says of a path: the last rule that matches decides. */
type Verdict = 'ignored' | 'included' | 'unsaid';

/** Says of a path below the folder of the rules (`a/b.yaml`, with `/`) what they say of it. */
export type Rules = (path: string, isFolder: boolean) => Verdict;

/** Patterns longer than any path are none. */
const MAX_PATTERN = 4096;

/**
 * The rules of one `.gitignore`. Folders above a path are not looked at: whoever walks down never enters an ignored one.
 * Source: https://git-scm.com/docs/gitignore, our own reading; compared with `git check-ignore` on random rules and paths.
 */
export function parseGitignore(text: string): Rules {
  const rules = text
    .split('\n')
    .map((line) => parseLine(line.replace(/\r$/, '')))
    .filter((rule) => rule !== undefined)
    .reverse();
  return (path, isFolder) => {
    if (rules.length === 0) return 'unsaid';
    const names = path.split('/');
    const rule = rules.find(({ folderOnly, matches }) => (isFolder || !folderOnly) && matches(names));
    if (!rule) return 'unsaid';
    return rule.negated ? 'included' : 'ignored';
  };
}

interface Rule {
  readonly negated: boolean;
  readonly folderOnly: boolean;
  readonly matches: (names: readonly string[]) => boolean;
}

function parseLine(line: string): Rule | undefined {
  if (line.startsWith('#') || line.length > MAX_PATTERN) return undefined;
  let pattern = withoutTrailingSpaces(line);
  const negated = pattern.startsWith('!');
  if (negated) pattern = pattern.slice(1);
  const folderOnly = pattern.endsWith('/');
  if (folderOnly) pattern = pattern.slice(0, -1);
  const anchored = pattern.includes('/');
  if (pattern.startsWith('/')) pattern = pattern.slice(1);
  if (pattern === '') return undefined;
  if (!anchored) {
    const matchesName = compileWildcard(pattern);
    return { negated, folderOnly, matches: (names) => matchesName(names.at(-1) ?? '') };
  }
  const steps = pattern.split('/').map((name) => (/^\*{2,}$/.test(name) ? ANY_FOLDERS : compileWildcard(name)));
  return { negated, folderOnly, matches: (names) => matchesPath(steps, names) };
}

/** Spaces at the end count only after a backslash. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

type Step = ((name: string) => boolean) | typeof ANY_FOLDERS;
const ANY_FOLDERS = '**';

/** `**` stands for any number of folders; at the end for one name at least: `a/**` is all that is in `a`, not `a`. */
function matchesPath(steps: readonly Step[], names: readonly string[]): boolean {
  let step = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < names.length) {
    const current = steps[step];
    if (current === ANY_FOLDERS) {
      if (step === steps.length - 1) return true;
      star = step++;
      resume = at;
    } else if (current?.(names[at] ?? '') === true) {
      step++;
      at++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++resume;
    } else return false;
  }
  return step === steps.length;
}
