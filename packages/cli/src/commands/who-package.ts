import { patchesJson, patchesScreen } from '@demarc/report';
import { UserError } from '../errors.ts';
import { tellIncomplete, whyIncomplete } from '../incomplete.ts';
import { lookOf, type Io } from '../io.ts';
import { whoPatches } from '../patches.ts';
import { whereOf } from '../where.ts';
import { refuseNothing, whatText } from './refuse.ts';

interface Options {
  readonly set?: readonly string[] | undefined;
  readonly in?: string | undefined;
  readonly parameters?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
  readonly now?: string | undefined;
  readonly config?: string | false | undefined;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc who --package`: who patches a piece of software, and where. */
export async function whoPackageCommand(name: string, subject: string | undefined, options: Options, io: Io): Promise<number> {
  if (subject !== undefined || options.set?.length)
    throw new UserError(
      '--package asks about everything that is there, not about one type or resource',
      [`you also named ${subject ?? options.set?.[0] ?? ''}`],
      [`demarc who --package ${name} --in ${options.in ?? 'infra'}`],
    );
  const where = whereOf(`who --package ${name}`, undefined, options, io);
  const look = lookOf(io, options);
  const { patches, audit } = await whoPatches(name, {
    target: where.target,
    cwd: where.cwd,
    root: where.root,
    config: where.config,
    ...where.account,
    now: where.now,
    present: where.present,
    parameters: options.parameters ?? [],
  });
  refuseNothing(audit, { verb: `who --package ${name} --in`, target: where.shown, width: look.width });
  if (options.json) io.stdout.write(patchesJson(patches, where.shown));
  else io.stdout.write(patchesScreen(patches, { title: `${where.title}, ${whatText(audit)}`, target: where.shown }, look));
  const incomplete = whyIncomplete(audit);
  return incomplete !== undefined ? tellIncomplete(incomplete, where.shown, io) : 0;
}
