import type { Assessment, Cell, Diagnostic } from '@demarc/model';
import { asks, cellEntry, coverageOf, findingEntry, resourceEntry, type Frame, type Include } from './document.ts';
import { inertJson } from './inert.ts';
import { reported } from './outputs/reported.ts';

/**
 * An assessment as one record a line: `{ "record": "resource" | "finding" | "cell" | "coverage" | "diagnostic", … }`, each as in the JSON
 * document. A stream of assessments is a stream of these, and never held as a whole.
 */
export function* ndjsonLines(assessment: Assessment, frame: Frame, include: Include = {}): Generator<string> {
  const { inventory } = assessment;
  for (const diagnostic of inventory.diagnostics) yield diagnosticLine(diagnostic);
  for (const row of coverageOf(assessment)) yield line('coverage', row);
  for (const resource of inventory.resources) yield line('resource', { key: resource.key, ...resourceEntry(resource) });
  for (const { finding, check, resource } of reported(assessment, include))
    yield line('finding', findingEntry(finding, check, resource, frame));
  yield* cellLines(assessment.cells, include);
}

/** Cells are most of the lines, and most say the same of another resource: what follows the resource's key is written once. */
function* cellLines(cells: readonly Cell[], include: Include): Generator<string> {
  const told = new Map<string, string>();
  for (const cell of cells) {
    if (!include.cells && !asks(cell)) continue;
    const isPlain = cell.because.length === 0 && cell.checks.open.length === 0 && !cell.depends;
    const { passed, failed, unknown, liveOnly, accepted } = cell.checks;
    const asked = passed + failed + unknown + liveOnly + accepted > 0 ? ` ${passed} ${failed} ${unknown} ${liveOnly} ${accepted}` : '';
    const kind = isPlain
      ? `${cell.domain} ${cell.owner} ${cell.status} ${cell.couldLook}${cell.notModelled ? ' not modelled' : ''}${asked}`
      : '';
    let rest = isPlain ? told.get(kind) : undefined;
    if (rest === undefined) {
      const { resource: _, ...entry } = cellEntry(cell);
      rest = inertJson(entry, 0).slice(1);
      if (isPlain) told.set(kind, rest);
    }
    yield `{"record":"cell","resource":${inertJson(cell.resource, 0)},${rest}\n`;
  }
}

/** What is to be told, as one record. */
export const diagnosticLine = (diagnostic: Diagnostic): string => line('diagnostic', diagnostic);

const line = (record: string, value: object): string => `{"record":"${record}",${inertJson(value, 0).slice(1)}\n`;
