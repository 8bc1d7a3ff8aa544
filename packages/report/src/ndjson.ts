import type { Assessment } from '@demarc/model';
import { asks, cellEntry, coverageOf, findingEntry, resourceEntry, type Frame, type Include } from './document.ts';
import { inertJson } from './inert.ts';
import { reported } from './outputs/reported.ts';

/**
 * An assessment as one record a line: `{ "record": "resource" | "finding" | "cell" | "coverage" | "diagnostic", … }`, each as in the JSON
 * document. A stream of assessments is a stream of these, and never held as a whole.
 */
export function* ndjsonLines(assessment: Assessment, frame: Frame, include: Include = {}): Generator<string> {
  const { inventory } = assessment;
  for (const diagnostic of inventory.diagnostics) yield line('diagnostic', diagnostic);
  for (const row of coverageOf(assessment)) yield line('coverage', row);
  for (const resource of inventory.resources) yield line('resource', { key: resource.key, ...resourceEntry(resource) });
  for (const { finding, check, resource } of reported(assessment, include))
    yield line('finding', findingEntry(finding, check, resource, frame));
  for (const cell of assessment.cells) if (include.cells || asks(cell)) yield line('cell', cellEntry(cell));
}

const line = (record: string, value: object): string => `${inertJson({ record, ...value }, 0)}\n`;
