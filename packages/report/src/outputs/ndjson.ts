import { inertJson } from '../inert.ts';
import { diagnosticLine, ndjsonLines } from '../ndjson.ts';
import type { OutputContext, OutputWriter } from './output.ts';

/** The records of the document, one a line, as they come; then what is to be told of the run as a whole, and the sums last. */
export const ndjsonOutput = ({ frame, include }: OutputContext): OutputWriter => ({
  add: (assessment) => ndjsonLines(assessment, frame, include),
  notes: () => [],
  end: ({ sums, ofRun }) => [...ofRun.map(diagnosticLine), `${inertJson({ record: 'summary', ...sums }, 0)}\n`],
});
