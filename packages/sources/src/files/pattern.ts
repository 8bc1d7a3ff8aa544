import { parseGitignore } from './gitignore.ts';

/**
 * Tells whether a path below a root (`infra/a.yaml`, with `/`) is meant by a pattern, as a line of `.gitignore` means it: `*.yaml` anywhere,
 * `/a.yaml` at the root, `infra/` and all that is in it, `infra/**`.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const says = parseGitignore(pattern);
  return (path) => {
    const names = path.split('/');
    return names.some((_, index) => says(names.slice(0, index + 1).join('/'), index < names.length - 1) === 'ignored');
  };
}
