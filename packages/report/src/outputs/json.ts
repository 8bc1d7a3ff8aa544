import { inertJson } from '../inert.ts';
import type { OutputWriter } from './output.ts';

/** The JSON document, `demarc/audit@1`: it needs the end. */
export const jsonOutput = (): OutputWriter => ({
  add: () => [],
  notes: () => [],
  end: (_, document) => [`${inertJson(document())}\n`],
});
