import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const services = fileURLToPath(new URL('../../packages/aws/src/services', import.meta.url));

/** Writes new files below the services; none where one of them is there already: that one's path. */
export function writeNew(files: ReadonlyMap<string, string>): string | undefined {
  const there = [...files.keys()].find((path) => existsSync(join(services, path)));
  if (there !== undefined) return there;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(services, path)), { recursive: true });
    writeFileSync(join(services, path), text);
    process.stdout.write(`wrote packages/aws/src/services/${path}\n`);
  }
  return undefined;
}
