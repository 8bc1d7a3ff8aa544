import type { Check } from '@demarc/model';
import { UserError } from '../errors.ts';
import { checksNamed, selectChecks, type Filters } from '../select.ts';
import type { Config } from './config.ts';

/** Refuses a command line that asks for what the project leaves out: nothing would be left to ask, and silence would look like a pass. */
export function refuseLeftOut({ filters, file, places }: Config, own: Filters, all: readonly Check[]): void {
  const kept = selectChecks(all, filters, all);
  const ids = new Set(kept.map(({ id }) => id));
  const line = (): string => {
    const first = (['excludeCheck', 'check', 'service', 'severity', 'framework'] as const).find((name) => filters[name] !== undefined);
    return `${file}:${first === undefined ? 1 : (places[first]?.line ?? 1)}`;
  };
  for (const name of own.check ?? []) {
    if (checksNamed(name, all).some(({ id }) => ids.has(id))) continue;
    throw new UserError(
      `--check ${name} asks for what this project leaves out`,
      [`the filters of ${line()} have no place for it`],
      ['--no-config asks all the same'],
    );
  }
  if (selectChecks(kept, own, all).length === 0 && selectChecks(all, own, all).length > 0)
    throw new UserError(
      'no check is left to ask',
      [`the command line asks for what the filters of ${line()} leave out`],
      ['--no-config asks all the same'],
    );
}
