import { diagnosticLines, palette } from '@demarc/report';
import type { AuditStream } from '../audit.ts';
import { UserError } from '../errors.ts';

const templates = (count: number): string => `${count} ${count === 1 ? 'template' : 'templates'}`;

const minute = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** What a target turned out to be, for a title. */
export function whatText({ files, snapshot, live }: Pick<AuditStream, 'files' | 'snapshot' | 'live'>): string {
  if (live) return `account ${live.identity.account}, ${live.regions.length === 1 ? 'one Region' : `${live.regions.length} Regions`}`;
  return snapshot ? `a snapshot of ${snapshot.target}, taken ${minute(snapshot.startedAt)}` : templates(files.templates);
}

/** One line on the files that were looked at, or on the calls that were made. */
export function filesText({ files, snapshot, now, live }: Pick<AuditStream, 'files' | 'snapshot' | 'now' | 'live'>): string {
  if (live) return `${live.counts.requests} calls${live.counts.throttled > 0 ? `, ${live.counts.throttled} of them throttled` : ''}`;
  if (snapshot)
    return [
      `a snapshot of ${snapshot.target}, taken ${minute(snapshot.startedAt)}`,
      ...(snapshot.partial === undefined ? [] : [`not whole (${snapshot.partial})`]),
      now.getTime() === snapshot.now.getTime() ? 'judged as of its own clock' : `judged as of ${minute(now)} (--now)`,
    ].join(', ');
  const others = [
    ...(files.terraform > 0 ? [`${files.terraform} are Terraform (not read yet)`] : []),
    ...(files.notTemplates > 0 ? [`${files.notTemplates} are no templates`] : []),
    ...(files.failed > 0 ? [`${files.failed} could not be read`] : []),
  ];
  return `${files.files} ${files.files === 1 ? 'file' : 'files'}, ${templates(files.templates)}${others.length > 0 ? `, ${others.join(', ')}` : ''}`;
}

/** What kept a target from being read: its errors, else what its files were. */
export function whyNothing(result: Pick<AuditStream, 'files' | 'diagnostics' | 'now'>, width: number): string[] {
  const look = { color: false, ascii: true, width };
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? errors.slice(0, 5).flatMap((diagnostic) => diagnosticLines(diagnostic, look, palette(look)).map((line) => line.trim()))
    : [filesText(result)];
}

/** Nothing that could be read is exit 2: what was found instead, and what to type. */
export function refuseNothing(
  result: Pick<AuditStream, 'files' | 'diagnostics' | 'live' | 'now'>,
  { verb, target, width }: { verb: string; target: string; width: number },
): void {
  if (result.live || result.files.templates > 0) return;
  throw new UserError(
    `nothing to ${verb === 'audit' ? 'audit' : 'look at'} ${target === '.' ? 'in this folder' : `below ${target}`}`,
    whyNothing(result, width),
    [
      `demarc ${verb} path/to/template.yaml`,
      ...(verb === 'audit' && target === '.' ? ['demarc audit live'] : []),
      `demarc ${verb} ${verb.endsWith(' --in') ? 'demo' : '--demo'}`,
    ],
  );
}
