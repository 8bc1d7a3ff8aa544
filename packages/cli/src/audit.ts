import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadAllKnowledge, loadKnowledge } from '@demarc/aws';
import { assess, type Assessment, type Check, type Diagnostic, type Inventory, type Options } from '@demarc/model';
import { auditDocument, Counter, type AuditDocument, type Frame, type Include, type Sums } from '@demarc/report';
import {
  liveTarget,
  openTarget,
  type FileCounts,
  type LiveAccount,
  type LiveOptions,
  type Opened,
  type SnapshotOpened,
} from '@demarc/sources';
import type { Config } from './config/config.ts';
import { configFor } from './config/find.ts';
import type { Waivers } from './config/waivers.ts';
import { UserError } from './errors.ts';
import { resourcesMeant } from './resources-meant.ts';
import { refuseNoChecks, selectChecks, type Filters } from './select.ts';
import { version } from './version.ts';

/** What to audit, and how. Everything that the command line can do. */
export interface AuditOptions extends Filters {
  /** A file, a folder or a snapshot; `live` for the account behind one's credentials, `live:name` for that of a profile, `live:arn:…` of a role. */
  readonly target: string;
  /** Relative paths are meant from here; the process's folder by default. */
  readonly cwd?: string;
  /** Time is an input: the moment as of which is judged; by default that of the snapshot, else the present. */
  readonly now?: Date | undefined;
  /** When the run began that this one goes on with. */
  readonly startedAt?: Date | undefined;
  /** The present; the process's clock by default. */
  readonly present?: Date | undefined;
  /** Parameter files, or `Name=value`; later ones win. */
  readonly parameters?: readonly string[];
  /** Leave AWS's defaults out: what the code does not say counts as not set. */
  readonly explicit?: boolean;
  /** Values that replace a check's settings, by check id; they win over those of a demarc.yaml. */
  readonly settings?: Options['settings'];
  /** A demarc.yaml by its path; false for none; by default the nearest at or above the target, up to the root of its Git repository. */
  readonly config?: string | false | undefined;
  /** The folder that paths in identities begin at; by default that of the nearest demarc.yaml, else of the Git repository, else the target. */
  readonly root?: string | undefined;
  /** Make evidence for passes, too: for a document that holds them. */
  readonly passEvidence?: boolean;
  /** Of a live account: how it is reached, how fast, and what is told of the progress. */
  readonly live?: LiveOptions | undefined;
  /** Told of the account before it is read. */
  readonly onAccount?: ((account: LiveAccount) => void) | undefined;
  /** Which inventories to make, where other threads make the rest. */
  readonly share?: (() => number) | undefined;
}

/** An audit that has begun: its assessments come one after another and need not be held. */
export interface AuditStream {
  readonly assessments: AsyncIterable<Assessment>;
  /** What was wrong with the files; what is wrong inside one stands in its inventory. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileCounts;
  /** How much text the templates hold. */
  readonly characters: number;
  /** Names that exist where the target does not. */
  readonly nearest?: readonly string[] | undefined;
  /** Of a live account. */
  readonly live?: LiveAccount | undefined;
  /** Present when the target is a snapshot. */
  readonly snapshot?: SnapshotOpened | undefined;
  /** What was wrong with the target as a whole, without what its project has to say. */
  readonly ofTarget: readonly Diagnostic[];
  readonly now: Date;
  readonly options: Options;
  /** What the project has settled. */
  readonly config?: Config | undefined;
  /** What becomes of its waivers; told when all assessments were seen. */
  readonly waivers?: Waivers | undefined;
  /** What the audit is of, and when. */
  readonly frame: Frame;
}

/** What an audit found. */
export interface Audit extends Omit<AuditStream, 'assessments'> {
  readonly target: string;
  readonly assessments: readonly Assessment[];
  readonly sums: Sums;
  /** The JSON document, `demarc/audit@1`. */
  document(include?: Include): AuditDocument;
}

/** Begins an audit: the files are found, their inventories are assessed as they are asked for. */
export async function auditStream(options: AuditOptions): Promise<AuditStream> {
  const cwd = options.cwd ?? process.cwd();
  const account = liveTarget(options.target);
  const { config, diagnostics: found } = await configFor(account ? '.' : options.target, cwd, options.config);
  const opened = account
    ? await openAccountTarget(
        { ...account, ...given(options.live), regions: options.live?.regions ?? options.region },
        options,
        config,
        cwd,
      )
    : await openTarget(options.target, {
        cwd,
        parameters: [
          ...(config?.parameters ?? []).map((each) => ({
            ...each,
            by: basename(config?.file ?? ''),
            file: config?.file ?? '',
            isShared: true,
          })),
          ...(options.parameters ?? []),
        ],
        defaults: !options.explicit,
        workloadTags: config?.workloadTags,
        root: options.root,
        share: options.share,
      });
  const unread = opened.diagnostics.find(({ code }) => code === 'parameter-file');
  // By other values than were meant a verdict would mislead.
  if (unread) throw new UserError(`${unread.location?.file ?? ''}: ${unread.message}`, unread.next === undefined ? [] : [unread.next]);
  if (opened.live) options.onAccount?.(opened.live);
  const { snapshot } = opened;
  const now = options.now ?? snapshot?.now ?? options.present ?? new Date();
  const clock = snapshot && options.now === undefined ? snapshot : { startedAt: options.startedAt ?? now, finishedAt: now };
  const settings = { ...config?.settings };
  for (const [id, own] of Object.entries(options.settings ?? {})) settings[id] = { ...settings[id], ...own };
  const asked: Options = { now, evidence: options.passEvidence ? 'all' : 'shown', settings };
  // A name is known whether or not its type is here.
  const everything =
    [options, config?.filters ?? {}].some(namesChecks) || config?.waivers.length ? (await loadAllKnowledge()).checks : undefined;
  if (everything) refuseNoChecks(options, everything);
  if (everything && selectChecks(everything, options, everything).length === 0)
    throw new UserError('no check is left to ask', ['the filters of the command line contradict each other'], ['leave one of them out']);
  if (everything && config) (await import('./config/narrow.ts')).refuseLeftOut(config, options, everything);
  const diagnostics: readonly Diagnostic[] = [...found, ...opened.diagnostics];
  const project: Project = { config, asked, everything, own: options };
  const waivers = config?.waivers.length ? await waiversOf({ ...project, config }, opened, resolve(cwd, options.target)) : undefined;
  return {
    assessments: assessmentsOf(opened.inventories, project, waivers),
    diagnostics,
    files: opened.files,
    characters: opened.characters,
    ...(opened.nearest && { nearest: opened.nearest }),
    ...(opened.live && { live: opened.live }),
    ...(snapshot && { snapshot }),
    ofTarget: opened.diagnostics,
    now,
    options: asked,
    ...(config && { config }),
    ...(waivers && { waivers }),
    frame: {
      version,
      target: snapshot?.target ?? options.target,
      startedAt: clock.startedAt.toISOString(),
      finishedAt: clock.finishedAt.toISOString(),
      diagnostics,
      below: opened.below,
    },
  };
}

/** What was said. */
const given = (options: LiveOptions = {}): LiveOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** Opens a live account; of its services only those that the chosen checks are about. */
async function openAccountTarget(options: LiveOptions, filters: Filters, config: Config | undefined, root: string): Promise<Opened> {
  const { openLiveTarget } = await import('./live/open.ts');
  return openLiveTarget({ ...options, workloadTags: config?.workloadTags }, filters, root);
}

const namesChecks = ({ check, excludeCheck, service, framework }: Filters): boolean =>
  [check, excludeCheck, service, framework].some((names) => names?.length);

/** Audits a target: both halves of every inventory in it. Reads files and nothing else; what could not be read is a diagnostic. */
export async function audit(options: AuditOptions): Promise<Audit> {
  const stream = await auditStream(options);
  const assessments: Assessment[] = [];
  const counter = new Counter();
  for await (const assessment of stream.assessments) {
    assessments.push(assessment);
    counter.add(assessment);
  }
  const frame = frameAtEnd(stream);
  return {
    ...stream,
    frame,
    target: options.target,
    assessments,
    diagnostics: [...frame.diagnostics, ...assessments.flatMap(({ inventory }) => inventory.diagnostics)],
    sums: counter.sums(),
    document: (include) => auditDocument(assessments, frame, include),
  };
}

/** The frame of an audit whose assessments were all seen: what is to be told of its waivers is known now. */
export const frameAtEnd = ({ frame, waivers }: Pick<AuditStream, 'frame' | 'waivers'>): Frame =>
  waivers ? { ...frame, diagnostics: [...frame.diagnostics, ...waivers.told()] } : frame;

/** By what inventories are assessed. */
interface Project {
  readonly config: Config | undefined;
  readonly asked: Options;
  /** The filters of the command line. */
  readonly own: Filters;
  /** The checks of the catalogue, where names of checks matter. */
  readonly everything: readonly Check[] | undefined;
}

async function* assessmentsOf(
  inventories: AsyncIterable<Inventory>,
  project: Project,
  waivers: Waivers | undefined,
): AsyncGenerator<Assessment> {
  for await (const inventory of inventories) {
    const assessment = await assessOne(inventory, project, waivers);
    waivers?.saw(assessment);
    yield assessment;
  }
}

/** The waivers of a project, held against what this run looks at. */
async function waiversOf(
  { config, asked, everything = [], own }: Project & { readonly config: Config },
  opened: Opened,
  target: string,
): Promise<Waivers> {
  const [{ Waivers }, { isWithin }] = await Promise.all([import('./config/waivers.ts'), import('./config/scope.ts')]);
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
  const isWhole = !opened.diagnostics.some(({ severity }) => severity === 'error');
  const checks = selectChecks(selectChecks(everything, config.filters, everything), own, everything);
  return new Waivers(config.waivers, {
    by: basename(config.file),
    now: asked.now,
    below: opened.below,
    asked: new Set(checks.flatMap((check) => [check.id, ...Object.keys(check.members ?? {})])),
    looksAt: (file) => isWhole && isWithin(file, { root: opened.root, target, isFile }),
  });
}

async function assessOne(
  inventory: Inventory,
  { config, asked, everything, own }: Project,
  waivers: Waivers | undefined,
): Promise<Assessment> {
  const knowledge = await loadKnowledge(inventory.types);
  const all = everything ?? knowledge.checks;
  const kept = config ? selectChecks(knowledge.checks, config.filters, all) : knowledge.checks;
  const checks = selectChecks(kept, own, all);
  const whole = assess(inventory, { checks, responsibilities: knowledge.responsibilities, acceptances: waivers?.acceptances }, asked);
  const conditions = [config?.filters ?? {}, own].flatMap((filters) => resourcesMeant(filters) ?? []);
  if (conditions.length === 0) return whole;
  const meant = new Set(inventory.resources.filter((each) => conditions.every((isMeant) => isMeant(each))).map(({ key }) => key));
  return {
    ...whole,
    findings: whole.findings.filter(({ resource }) => meant.has(resource)),
    cells: whole.cells.filter(({ resource }) => meant.has(resource)),
  };
}
