import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What lies in folders of nothing but generated files and is no longer generated. */
export const strangersIn = (folders: readonly string[], files: ReadonlyMap<string, string>): string[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));

/** Removes what is no longer generated. */
export function removeStrangers(folders: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const path of strangersIn(folders, files)) {
    rmSync(join(root, path), { recursive: true });
    process.stdout.write(`removed ${path}\n`);
  }
}
