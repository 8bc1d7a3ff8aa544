import { assess, type Assessment, type Diagnostic, type Inventory, type Options } from '@demarc/model';
import { loadAllKnowledge, loadKnowledge } from '@demarc/aws';
import { auditDocument, Counter, type AuditDocument, type Frame, type Include, type Sums } from '@demarc/report';
import { openTarget, type FileCounts, type Opened } from '@demarc/sources';
import { isMeant, selectChecks, type Filters } from './select.ts';
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
  /** Told while the work goes on. */
  readonly progress?: (done: { readonly inventories: number; readonly of: number; readonly name: string }) => void;
}

/** What an audit found. */
export interface Audit {
  readonly target: string;
  readonly assessments: readonly Assessment[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileCounts;
  readonly sums: Sums;
  readonly now: Date;
  readonly options: Options;
  /** Makes a path relative to the project's root, for the ids of findings. */
  below(file: string): string;
  /** What the audit was of, and when. */
  readonly frame: Frame;
  /** The JSON document, `demarc/audit@1`. */
  document(include?: Include): AuditDocument;
}

/** Audits a target: both halves of every inventory in it. Reads files and nothing else; what could not be read is a diagnostic. */
export async function audit(options: AuditOptions): Promise<Audit> {
  const now = options.now ?? new Date();
  const opened = await openTarget(options.target, {
    cwd: options.cwd ?? process.cwd(),
    parameters: options.parameters ?? [],
    defaults: !options.explicit,
  });
  const asked: Options = { now, evidence: options.passEvidence ? 'all' : 'shown', ...(options.settings && { settings: options.settings }) };
  const everything = needsCatalogue(options) ? (await loadAllKnowledge()).checks : [];
  const assessments: Assessment[] = [];
  for await (const inventory of opened.inventories) {
    options.progress?.({
      inventories: assessments.length + 1,
      of: opened.files.templates,
      name: inventory.resources[0]?.location?.file ?? '',
    });
    assessments.push(await assessOne(inventory, options, asked, everything));
  }
  const counter = new Counter();
  for (const assessment of assessments) counter.add(assessment);
  const frame: Frame = {
    version,
    target: options.target,
    startedAt: now.toISOString(),
    finishedAt: now.toISOString(),
    diagnostics: opened.diagnostics,
    below: opened.below,
  };
  return {
    target: options.target,
    assessments,
    diagnostics: diagnosticsOf(opened, assessments),
    files: opened.files,
    sums: counter.sums(),
    now,
    options: asked,
    below: opened.below,
    frame,
    document: (include) => auditDocument(assessments, frame, include),
  };
}

const needsCatalogue = ({ check, excludeCheck, service }: Filters): boolean =>
  Boolean(check?.length || excludeCheck?.length || service?.length);

async function assessOne(
  inventory: Inventory,
  filters: Filters,
  options: Options,
  everything: Awaited<ReturnType<typeof loadAllKnowledge>>['checks'],
): Promise<Assessment> {
  const knowledge = await loadKnowledge(inventory.types);
  const checks = selectChecks(knowledge.checks, filters, everything.length > 0 ? everything : knowledge.checks);
  const whole = assess(inventory, { checks, responsibilities: knowledge.responsibilities }, options);
  const words = filters.resource ?? [];
  if (words.length === 0) return whole;
  const meant = (key: string): boolean => {
    const resource = inventory.get(key);
    return resource !== undefined && words.some((word) => isMeant(resource, word));
  };
  return {
    ...whole,
    findings: whole.findings.filter(({ resource }) => meant(resource)),
    cells: whole.cells.filter(({ resource }) => meant(resource)),
  };
}

const diagnosticsOf = (opened: Opened, assessments: readonly Assessment[]): Diagnostic[] => [
  ...opened.diagnostics,
  ...assessments.flatMap(({ inventory }) => inventory.diagnostics),
];
