/** One row of a check's table as a CloudFormation template, and what an audit says of it. */
export interface Example {
  /** The row's name. */
  readonly row: string;
  /** The logical id of the resource that the check is asked about. */
  readonly resource: string;
  /** A complete template, as YAML. */
  readonly template: string;
}

/** What the table and the source file of a check show: made by `tools/gen-examples.ts`, proven by the tests of the pages. */
export interface CheckExamples {
  /** How the check decides, as its author wrote it above the rule; empty where nothing is said. */
  readonly decides: string;
  /** The names of the table's rows, by the verdict that each must get. */
  readonly rows: Readonly<Record<'pass' | 'fail' | 'unknown' | 'not asked', readonly string[]>>;
  readonly fails?: Example | undefined;
  readonly passes?: Example | undefined;
  readonly unknown?: Example | undefined;
  /** Of a row that fails: what is said of it, and the values that decided. */
  readonly says: readonly string[];
  readonly shows: readonly string[];
  /** The change that mends such a row, as CloudFormation. */
  readonly fix?: string | undefined;
  /** The same as one AWS CLI call, quoted for a shell. */
  readonly command?: string | undefined;
}

/** Check id -> what its table shows. */
export type ExamplesOfService = Readonly<Record<string, CheckExamples>>;
