import { inertJson } from '../inert.ts';
import { ndjsonLines } from '../ndjson.ts';
import type { OutputContext, OutputWriter } from './output.ts';

/** The records of the document, one a line, as they come; the sums stand last. */
export const ndjsonOutput = ({ frame, include }: OutputContext): OutputWriter => ({
  add: (assessment) => ndjsonLines(assessment, frame, include),
  notes: () => [],
  end: ({ sums }) => [`${inertJson({ record: 'summary', ...sums }, 0)}\n`],
});
