import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The moment as of which the demo is judged: its clock is frozen. */
export const demoNow = new Date('2026-11-24T09:14:00Z');

/**
 * The example company as a target: it is shown by the name of its folder, wherever demarc is started. It is a project of its own: no demarc.yaml
 * or repository around the place where demarc is installed is its own.
 */
export function demoTarget(): { target: string; cwd: string; root: string; config: string | false } {
  const folder = demoFolder();
  return { target: basename(folder), cwd: dirname(folder), root: folder, config: false };
}

/** Where the example company lies: in the published package beside the bundle, in a checkout at its root. */
function demoFolder(): string {
  const places = ['./demo', '../demo', '../../../examples/halden'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error('the example company is not in this installation');
  return found;
}
