import type { Assessment } from '@demarc/model';
import { auditDocument, type Frame, type Include } from './document.ts';

/**
 * An assessment as one record a line: `{ "record": "resource" | "finding" | "cell" | "coverage" | "diagnostic", … }`, each as in the JSON
 * document. A stream of assessments is a stream of these, and never held as a whole.
 */
export function* ndjsonLines(assessment: Assessment, frame: Frame, include: Include = {}): Generator<string> {
  const { resources, findings, matrix, coverage } = auditDocument([assessment], { ...frame, diagnostics: [] }, include);
  for (const diagnostic of assessment.inventory.diagnostics) yield line('diagnostic', diagnostic);
  for (const row of coverage) yield line('coverage', row);
  for (const [key, resource] of Object.entries(resources)) yield line('resource', { key, ...resource });
  for (const finding of findings) yield line('finding', finding);
  for (const cell of matrix.cells) yield line('cell', cell);
}

const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;
