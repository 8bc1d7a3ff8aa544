/** A case of the field: what a live account is like, and what an audit of it must come to. */
export interface FieldCase {
  readonly id: string;
  /** The question; with a `?` one that the catalogue does not have. */
  readonly rule: string;
  readonly kind: string;
  readonly given: {
    readonly now?: string;
    readonly resources: readonly FieldResource[];
    readonly coverage: readonly FieldCoverage[];
  };
  /** By the id of a resource. */
  readonly expect: Readonly<Record<string, FieldVerdict>>;
  /** Who owns the resource, as far as the question is about it. */
  readonly owner?: Readonly<Record<string, string>>;
  readonly why: string;
  readonly report: string;
}
export type FieldVerdict = 'pass' | 'fail' | 'unknown' | 'not asked';

export interface FieldResource {
  readonly type: string;
  readonly id: string;
  /** `-` for none. */
  readonly region: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly observed?: Readonly<Record<string, unknown>>;
  readonly names?: readonly string[];
  /** `at`: members joined with dots, below the properties or `observed`. */
  readonly holes?: readonly { readonly at: string; readonly reason: string; readonly why: string }[];
}
export interface FieldCoverage {
  readonly type: string;
  readonly region: string;
  readonly status: 'read' | 'denied' | 'failed' | 'unsupported' | 'skipped' | 'live-only';
  readonly reason?: string;
}

/** The cases of a file, one a line. Throws an `Error` that names the first line that is none. */
export const casesIn = (text: string): readonly FieldCase[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value: unknown = parsed(line, index + 1);
    if (!isCase(value)) throw new Error(`line ${index + 1} is no case: it needs id, rule, given and expect`);
    return [value];
  });

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is no JSON`);
  }
}

const isCase = (value: unknown): value is FieldCase =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'rule', 'given', 'expect'].every((name) => name in value) &&
  Array.isArray((value as { given?: { resources?: unknown } }).given?.resources); // a member that may be anything
