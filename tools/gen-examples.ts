import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckExamples, Example } from '@demarc/aws';
import { commandOf, fixOf, mendedRow, optionsOf, self, worldOf, type AnyRow, type Table } from '@demarc/aws/testing';
import { judge, type Change, type Check } from '@demarc/model';
import { quoted, told, yamlLines } from '@demarc/report';
import { loadSchema, type Schema } from '@demarc/spec';
import { audited } from './docs/audited.ts';
import { templateText } from './docs/template-text.ts';
import { codeOf, hasHoles, renamingOf } from './docs/world-as-code.ts';
import { writeAll } from './generated.ts';
import { checkFiles, loadTable, serviceFolders, type CheckFile } from './tables/load.ts';

/*
 * What the tables of the checks show: their rows by verdict, and for each verdict a row as a template that an audit judges as the row says.
 * Of a row that fails, the template of the pass is the same one mended by the check's own fix, where it has one.
 */

type Verdict = keyof CheckExamples['rows'];
type NamedRow = readonly [name: string, row: AnyRow];
interface Stated {
  readonly file: CheckFile;
  readonly check: Check;
  readonly rows: readonly NamedRow[];
}
/** A row written as a template; which verdict it is to show. */
interface Candidate extends Example {
  readonly check: string;
  readonly shows: Verdict;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** Of a pass that mends: the name of the row that failed. */
  readonly mends?: string;
}

/** Rows of one verdict that are tried: the first ones of a table are its plainest. */
const tried = 12;

/** The generated modules, path -> text. */
export async function generate(): Promise<Map<string, string>> {
  const stated: Stated[] = [];
  for (const file of serviceFolders().flatMap(checkFiles)) stated.push(...(await state(file))); // one by one: a table tells of itself as it is loaded
  const schema = await loadSchema(stated.flatMap(({ check, rows }) => [check.type, ...rows.flatMap(([, row]) => typesIn(row))]));
  const candidates = stated.flatMap((each) => candidatesOf(each, schema));
  const answers = await audited(candidates);
  const proven = Map.groupBy(
    candidates.filter(({ verdict }, index) => answers[index] === verdict),
    ({ check }) => check,
  );
  const files = new Map<string, string>();
  for (const service of serviceFolders()) {
    const own = stated.filter(({ file }) => file.service === service);
    if (own.length === 0) continue;
    const examples = own.map((each): [string, CheckExamples] => [each.check.id, examplesOf(each, proven.get(each.check.id) ?? [], schema)]);
    files.set(`packages/aws/src/services/${service}/examples.generated.ts`, moduleText(examples));
  }
  return files;
}

async function state(file: CheckFile): Promise<Stated[]> {
  const { tables } = await loadTable(file);
  return tables.map(({ rule, rows }: Table) => ({ file, check: { ...rule, id: file.id }, rows }));
}

const typesIn = (row: AnyRow): string[] => (row[2]?.with ?? []).map(({ type }) => type);

/** The rows of a table as templates, each with as much besides as it bears: the fullest first. */
function candidatesOf({ check, rows }: Stated, schema: Schema): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: string, row: AnyRow, verdict: Candidate['verdict'], mends?: string): boolean => {
    const written = (['usual', 'required', 'as it is'] as const).flatMap((how) => {
      const code = codeOf(check.type, row, schema, how);
      const [subject] = code?.resources ?? [];
      return code && subject ? [{ resource: subject.id, template: templateText(code) }] : [];
    });
    const unique = new Map(written.map((each) => [each.template, each]));
    for (const each of unique.values())
      found.push({ check: check.id, shows: verdict, verdict, row: name, ...each, ...(mends !== undefined && { mends }) });
    return unique.size > 0;
  };
  for (const verdict of ['fail', 'pass', 'unknown'] as const) {
    let count = 0;
    for (const [name, row] of rows) {
      if (row[0] !== verdict || count >= tried || !add(name, row, verdict)) continue;
      count++;
      if (verdict === 'fail' && check.fix && row[2]?.noFix === undefined) add(name, mendedRow(check, row), 'pass', name);
    }
  }
  return found;
}

function examplesOf({ file, check, rows }: Stated, proven: readonly Candidate[], schema: Schema): CheckExamples {
  const of = (verdict: Verdict): string[] => rows.filter(([, row]) => row[0] === verdict).map(([name]) => name);
  const fails = proven.filter((each) => each.verdict === 'fail');
  // A row that fails and whose mended template passes tells most.
  const mends = new Set(proven.flatMap(({ mends }) => (mends === undefined ? [] : [mends])));
  const failing = fails.find(({ row }) => mends.has(row)) ?? fails[0];
  const passing =
    proven.find(({ mends }) => mends !== undefined && mends === failing?.row) ??
    proven.find((each) => each.verdict === 'pass' && each.mends === undefined);
  const unknown = proven.find((each) => each.verdict === 'unknown');
  const failed =
    rows.find(([name]) => name === failing?.row) ??
    rows.find(([, row]) => row[0] === 'fail' && !hasHoles(row)) ??
    rows.find(([, row]) => row[0] === 'fail');
  return {
    decides: docComment(readFileSync(file.rule, 'utf8')),
    rows: { pass: of('pass'), fail: of('fail'), unknown: of('unknown'), 'not asked': of('not asked') },
    ...(failing && { fails: example(failing) }),
    ...(passing && { passes: example(passing) }),
    ...(unknown && { unknown: example(unknown) }),
    ...findingOf(check, failed),
    ...(failed && fixIn(check, failed, schema)),
    ...commandIn(check, [...(failed ? [failed] : []), ...rows.filter(([, row]) => row[0] === 'fail' && !hasHoles(row))]),
  };
}

const example = ({ row, resource, template, mends }: Candidate): Example => ({
  row: mends === undefined ? row : `${row}, mended`,
  resource,
  template,
});

/** What a finding says of a row that fails, and what it shows: the values that decided. */
function findingOf(check: Check, failed: NamedRow | undefined): Pick<CheckExamples, 'says' | 'shows'> {
  if (!failed) return { says: [], shows: [] };
  const { subject, inventory } = worldOf(check.type, failed[1]);
  const finding = judge(check, inventory, { ...optionsOf(failed[1][2], check.id), evidence: 'all' })(subject);
  const shows = (finding?.evidence ?? [])
    .filter(({ path }) => path !== '')
    .map(({ resource, path, value, open }) => {
      const of = resource === undefined || resource === subject.key ? '' : ` of ${inventory.get(resource)?.type ?? resource}`;
      return `${path.slice(1).replaceAll('/', '.')}${of} = ${open ?? told(value, 120)}`;
    });
  return { says: finding?.problems ?? [], shows: [...new Set(shows)] };
}

/** The change that mends a row, as CloudFormation writes it; what is taken away is a comment. */
function fixIn(check: Check, [, row]: NamedRow, schema: Schema): Pick<CheckExamples, 'fix'> {
  if (row[2]?.noFix !== undefined) return {};
  const fix = fixOf(check, row);
  if (fix === undefined) return {};
  const { rename, ids } = renamingOf(check.type, row, schema);
  const patch = (type: string, id: string, of: object): string[] => [
    `${id}:`,
    `  Type: ${type}`,
    '  Properties:',
    ...patchLines(rename(of), '    '),
  ];
  if (!Array.isArray(fix)) return Object.keys(fix).length === 0 ? {} : { fix: patch(check.type, ids[0] ?? '', fix).join('\n') };
  const changes = fix as readonly Change[]; // a fix is a patch, or a list of changes
  if (changes.length === 0) return {};
  return {
    fix: changes
      .flatMap(({ type, at, patch: of }) =>
        patch(type, type.slice(type.lastIndexOf(':') + 1), typeof at === 'string' ? of : { [at.by]: self, ...of }),
      )
      .join('\n'),
  };
}

function patchLines(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return yamlLines(value, indent);
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (part === null) return [`${indent}# take out ${name}`];
    if (typeof part !== 'object' || Array.isArray(part) || Object.keys(part).length === 0) return yamlLines({ [name]: part }, indent);
    return [`${indent}${name}:`, ...patchLines(part, `${indent}  `)];
  });
}

/** The command of the first row that has one, with a name that says what it is. */
function commandIn(check: Check, failed: readonly NamedRow[]): Pick<CheckExamples, 'command'> {
  const name = exampleName(check.type);
  for (const [, row] of failed) {
    const words = commandOf(check, row, name);
    if (words)
      return {
        command: `aws ${words.map((word) => quoted(word.replaceAll(/(?<=[:"])self\b/g, name).replaceAll('111111111111', '111122223333'))).join(' ')}`,
      };
  }
  return {};
}

/** How a resource of a type may be called where it is a word of a command. */
const exampleName = (type: string): string =>
  ({ 'AWS::EC2::Instance': 'i-1234567890abcdef0', 'AWS::EC2::SecurityGroup': 'sg-1234567890abcdef0', 'AWS::Lambda::Url': 'my-function' })[
    type
  ] ??
  `my-${type
    .slice(type.lastIndexOf(':') + 1)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()}`;

/** What the author wrote above the rule. */
function docComment(source: string): string {
  const text = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export default/.exec(source)?.[1] ?? '';
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}

const moduleText = (examples: readonly (readonly [string, CheckExamples])[]): string =>
  `// Generated by tools/gen-examples.ts from the tables of the checks; never edited.
import type { ExamplesOfService } from '../../examples.ts';

const examples: ExamplesOfService = ${JSON.stringify(Object.fromEntries(examples), undefined, 2)};
export default examples;
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll(await generate());
