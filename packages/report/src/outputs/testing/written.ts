import type { Assessment, Diagnostic } from '@demarc/model';
import { auditDocument, type Frame, type Include } from '../../document.ts';
import { Counter } from '../../sums.ts';
import { outputFormats, type OutputFormat } from '../formats.ts';
import type { OutputContext, OutputWriter } from '../output.ts';

/** What a test says of an audit. */
export const frame: Frame = {
  version: '0.1.0',
  target: 'infra',
  startedAt: '2026-11-26T09:00:00.000Z',
  finishedAt: '2026-11-26T09:00:00.000Z',
  diagnostics: [],
  below: (file) => file,
};

/** An audit as one output writes it. */
export function written(
  format: OutputFormat | ((context: OutputContext) => OutputWriter),
  assessments: readonly Assessment[],
  { include = {}, strict = false, code = 0, because = '' }: { include?: Include; strict?: boolean; code?: number; because?: string } = {},
): { readonly text: string; readonly notes: readonly Diagnostic[] } {
  const make = typeof format === 'string' ? outputFormats[format] : format;
  const writer = make({ frame, include, strict });
  const counter = new Counter();
  let text = '';
  for (const assessment of assessments) {
    counter.add(assessment);
    for (const piece of writer.add(assessment)) text += piece;
  }
  const end = {
    sums: counter.sums(),
    diagnostics: assessments.flatMap(({ inventory }) => inventory.diagnostics),
    ofRun: frame.diagnostics,
    exit: { code, because },
  };
  const notes = writer.notes(end);
  for (const piece of writer.end(end, () => auditDocument(assessments, frame, include))) text += piece;
  return { text, notes };
}
