import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const current = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

/** Writes generated files that differ from what is there. */
export function writeAll(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    if (current(path) === content) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    process.stdout.write(`wrote ${path}\n`);
  }
}

/** The generated files that differ from what is there. */
export const staleAmong = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([path, content]) => current(path) !== content).map(([path]) => path);
