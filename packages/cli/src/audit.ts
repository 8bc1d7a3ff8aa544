import { loadAllKnowledge, loadKnowledge } from '@demarc/aws';
import { assess, type Assessment, type Check, type Diagnostic, type Inventory, type Options } from '@demarc/model';
import { auditDocument, Counter, type AuditDocument, type Frame, type Include, type Sums } from '@demarc/report';
import { openTarget, type FileCounts } from '@demarc/sources';
import { meaning, refuseNoChecks, selectChecks, type Filters } from './select.ts';
import { version } from './version.ts';

/** What to audit, and how. Everything that the command line can do. */
export interface AuditOptions extends Filters {
  /** A file or a folder. */
  readonly target: string;
  /** Relative paths are meant from here; the process's folder by default. */
  readonly cwd?: string;
  /** Time is an input; the present by default. */
  readonly now?: Date;
  /** Parameter files, or `Name=value`; later ones win. */
  readonly parameters?: readonly string[];
  /** Leave AWS's defaults out: what the code does not say counts as not set. */
  readonly explicit?: boolean;
  /** Values that replace a check's settings, by check id. */
  readonly settings?: Options['settings'];
  /** Make evidence for passes, too: for a document that holds them. */
  readonly passEvidence?: boolean;
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
  readonly now: Date;
  readonly options: Options;
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
  const now = options.now ?? new Date();
  const opened = await openTarget(options.target, {
    cwd: options.cwd ?? process.cwd(),
    parameters: options.parameters ?? [],
    defaults: !options.explicit,
    share: options.share,
  });
  const asked: Options = { now, evidence: options.passEvidence ? 'all' : 'shown', ...(options.settings && { settings: options.settings }) };
  // A name is known whether or not its type is here.
  const everything =
    options.check?.length || options.excludeCheck?.length || options.service?.length || options.framework?.length
      ? (await loadAllKnowledge()).checks
      : undefined;
  if (everything) {
    selectChecks(everything, options, everything);
    refuseNoChecks(options, everything);
  }
  return {
    assessments: assessmentsOf(opened.inventories, options, asked, everything),
    diagnostics: opened.diagnostics,
    files: opened.files,
    characters: opened.characters,
    ...(opened.nearest && { nearest: opened.nearest }),
    now,
    options: asked,
    frame: {
      version,
      target: options.target,
      startedAt: now.toISOString(),
      finishedAt: now.toISOString(),
      diagnostics: opened.diagnostics,
      below: opened.below,
    },
  };
}

/** Audits a target: both halves of every inventory in it. Reads files and nothing else; what could not be read is a diagnostic. */
export async function audit(options: AuditOptions): Promise<Audit> {
  const stream = await auditStream(options);
  const assessments: Assessment[] = [];
  const counter = new Counter();
  for await (const assessment of stream.assessments) {
    assessments.push(assessment);
    counter.add(assessment);
  }
  return {
    ...stream,
    target: options.target,
    assessments,
    diagnostics: [...stream.diagnostics, ...assessments.flatMap(({ inventory }) => inventory.diagnostics)],
    sums: counter.sums(),
    document: (include) => auditDocument(assessments, stream.frame, include),
  };
}

async function* assessmentsOf(
  inventories: AsyncIterable<Inventory>,
  filters: Filters,
  options: Options,
  everything: readonly Check[] | undefined,
): AsyncGenerator<Assessment> {
  for await (const inventory of inventories) yield await assessOne(inventory, filters, options, everything);
}

async function assessOne(
  inventory: Inventory,
  filters: Filters,
  options: Options,
  everything: readonly Check[] | undefined,
): Promise<Assessment> {
  const knowledge = await loadKnowledge(inventory.types);
  const checks = selectChecks(knowledge.checks, filters, everything ?? knowledge.checks);
  const whole = assess(inventory, { checks, responsibilities: knowledge.responsibilities }, options);
  const words = filters.resource ?? [];
  if (words.length === 0) return whole;
  const meant = new Set(inventory.resources.filter(meaning(words)).map(({ key }) => key));
  return {
    ...whole,
    findings: whole.findings.filter(({ resource }) => meant.has(resource)),
    cells: whole.cells.filter(({ resource }) => meant.has(resource)),
  };
}
