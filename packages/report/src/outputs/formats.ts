import { csvOutput } from './csv.ts';
import { jsonOutput } from './json.ts';
import { junitOutput } from './junit.ts';
import { markdownOutput } from './markdown.ts';
import { ndjsonOutput } from './ndjson.ts';
import type { OutputContext, OutputWriter } from './output.ts';
import { SarifOutput } from './sarif/sarif.ts';

/** The forms in which an audit can be written, by the name that `--output` takes. */
export const outputFormats = {
  json: jsonOutput,
  ndjson: ndjsonOutput,
  sarif: (context) => new SarifOutput(context),
  'sarif-github': (context) => new SarifOutput(context, { onlyFails: true }),
  junit: junitOutput,
  markdown: markdownOutput,
  csv: csvOutput,
} as const satisfies Readonly<Record<string, (context: OutputContext) => OutputWriter>>;

/** The name of a form. */
export type OutputFormat = keyof typeof outputFormats;
