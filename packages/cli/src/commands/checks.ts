import { loadAllKnowledge, loadExamples } from '@demarc/aws';
import type { Check } from '@demarc/model';
import { catalogueScreen, checkEntry, checkScreen } from '@demarc/report';
import { lookOf, type Io } from '../io.ts';
import { checksNamed, selectChecks } from '../select.ts';

interface Options {
  readonly service?: readonly string[];
  readonly severity?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `demarc checks [id]`: the catalogue, or one check explained. */
export async function checksCommand(id: string | undefined, options: Options, io: Io): Promise<number> {
  const { checks, responsibilities } = await loadAllKnowledge();
  const found: readonly Check[] = id === undefined ? selectChecks(checks, options, checks) : checksNamed(id, checks);
  const look = lookOf(io, options);
  if (options.json)
    io.stdout.write(
      `${JSON.stringify(
        found.map((check) => ({ id: check.id, ...checkEntry(check) })),
        undefined,
        1,
      )}\n`,
    );
  else if (id === undefined) io.stdout.write(catalogueScreen(found, look));
  else {
    const screens: string[] = [];
    for (const check of found)
      screens.push(
        checkScreen(check, { responsibilities: responsibilities.get(check.type), examples: await loadExamples(check.id) }, look),
      );
    io.stdout.write(screens.join('\n'));
  }
  return 0;
}
