import type { Assessment, Diagnostic } from '@demarc/model';
import type { AuditDocument, Frame, Include } from '../document.ts';
import type { Sums } from '../sums.ts';

/** What an output is told before the first assessment. */
export interface OutputContext {
  readonly frame: Frame;
  readonly include: Include;
  /** An unknown verdict counts as a fail. */
  readonly strict: boolean;
}

/** What is known only at the end. */
export interface OutputEnd {
  readonly sums: Sums;
  /** Of all files and inventories. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that belong to the run as a whole, and stand in no inventory. */
  readonly ofRun: readonly Diagnostic[];
  readonly exit: { readonly code: number; readonly because: string };
}

/**
 * Makes the text of one output in pieces: what streams comes from `add`, the rest from `end`. Pure: it is called with assessments in their order and
 * gives the same pieces for the same ones.
 */
export interface OutputWriter {
  /** Takes an assessment in, which need not be held afterwards, and gives what can be written already. */
  add(assessment: Assessment): Iterable<string>;
  /** What was left out of this output, and why: told before `end`, so that it stands in the document, too. */
  notes(end: OutputEnd): readonly Diagnostic[];
  /** The rest. `document` makes the JSON document of the whole audit. */
  end(end: OutputEnd, document: () => AuditDocument): Iterable<string>;
}
