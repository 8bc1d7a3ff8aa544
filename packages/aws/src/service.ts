import type { Responsibilities, Rule } from '@demarc/model';
import type { Defaults } from './canonical/defaults.ts';
import type { Form } from './canonical/form.ts';

/** What the folder of a service holds, as its generated module exports it. */
export interface Service {
  /** Id -> rule. */
  readonly checks: Readonly<Record<string, Rule>>;
  readonly responsibilities: readonly Responsibilities[];
  readonly forms: readonly Form[];
  readonly defaults: Defaults;
}
