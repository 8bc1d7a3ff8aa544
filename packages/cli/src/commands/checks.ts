import { loadAllKnowledge, loadExamples } from '@demarc/aws';
import type { Check } from '@demarc/model';
import { catalogueScreen, checkEntry, checkScreen } from '@demarc/report';
import { configFor } from '../config/find.ts';
import { UserError } from '../errors.ts';
import { lookOf, type Io } from '../io.ts';
import { checksNamed, refuseNoChecks, selectChecks } from '../select.ts';
import { configChosen } from '../where.ts';

interface Options {
  readonly service?: readonly string[];
  readonly severity?: readonly string[];
  readonly framework?: readonly string[];
  readonly config?: string | false;
  readonly json?: boolean;
  readonly color?: boolean;
}

/** `demarc checks [id]`: the catalogue, or one check explained. */
export async function checksCommand(id: string | undefined, options: Options, io: Io): Promise<number> {
  if (id !== undefined && options.framework?.length)
    throw new UserError(
      'one check is named, --framework asks for many',
      [],
      [`demarc checks ${id}`, `demarc checks --framework ${options.framework[0] ?? ''}`],
    );
  const { checks, responsibilities } = await loadAllKnowledge();
  if (id === undefined) refuseNoChecks(options, checks);
  const found: readonly Check[] = id === undefined ? selectChecks(checks, options, checks) : checksNamed(id, checks);
  const { config } = id === undefined ? {} : await configFor('.', io.cwd, configChosen(options, io).config);
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
        checkScreen(
          check,
          {
            responsibilities: responsibilities.get(check.type),
            examples: await loadExamples(check.id),
            project: config && { settings: config.settings[check.id] ?? {}, by: config.file },
          },
          look,
        ),
      );
    io.stdout.write(screens.join('\n'));
  }
  return 0;
}
