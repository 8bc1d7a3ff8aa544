import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputFormats } from '@demarc/report';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputsNamed, Writers } from './outputs.ts';
import { runner } from './testing/run.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'demarc-outputs-')));
const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const run = runner(folder);
const there = (name: string): string => readFileSync(join(folder, name), 'utf8');
const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : 1));
const files = (): string[] => sorted(readdirSync(folder));
const formats = Object.keys(outputFormats);
const bucket = (more = ''): string =>
  `${more}Resources:\n  Records:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: false }\n`;

/** What these tests look at of a SARIF log. */
interface Sarif {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly exitCode: number;
      readonly toolExecutionNotifications: readonly { readonly level: string }[];
    }[];
    readonly results: readonly SarifResult[];
  }[];
}
interface SarifResult {
  readonly ruleId: string;
  readonly kind: string;
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly object[];
}
const sarifLog = (text: string): Sarif => JSON.parse(text) as Sarif; // our own, which the schema holds for
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../report/src/outputs/testing/sarif-2.1.0-rtm.5.json', import.meta.url)), 'utf8'),
) as Record<string, unknown>; // a JSON schema is an object
const validSarif = ajvFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);

beforeAll(() => {
  mkdirSync(join(folder, 'open'));
  writeFileSync(join(folder, 'open/bucket.yaml'), bucket());
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken/bucket.yaml'), 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tBucket: {}\n');
  writeFileSync(join(folder, 'broken/good.yaml'), bucket());
  mkdirSync(join(folder, 'skipped'));
  writeFileSync(
    join(folder, 'skipped/bucket.yaml'),
    'Resources:\n  Records:\n    Type: AWS::S3::Bucket\n    Metadata:\n      checkov:\n        skip:\n          - id: CKV2_AWS_6\n            comment: it is a public site\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: false }\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The results of an audit as SARIF. */
async function sarif(target: string, ...more: string[]): Promise<readonly SarifResult[]> {
  const { out } = await run('audit', target, '--output', 'sarif=-', ...more);
  return sarifLog(out).runs[0]?.results ?? [];
}

describe('what is written', () => {
  test.each([
    [examples, []],
    [examples, ['--include', 'pass', '--strict']],
    ['broken', []],
    ['skipped', []],
  ] as const)('SARIF of %s fits the schema %j', async (target, more) => {
    for (const format of ['sarif', 'sarif-github']) {
      const { out } = await run('audit', target, '--output', `${format}=-`, ...more);
      validSarif(JSON.parse(out));
      expect(validSarif.errors).toBe(null);
    }
  });
  test('each is the same bytes for the same input, on standard output as in a file', async () => {
    for (const name of ['once', 'again'])
      await run('audit', examples, ...formats.flatMap((format) => ['--output', `${format}=${name}.${format}`]));
    for (const format of formats) expect(there(`again.${format}`), format).toBe(there(`once.${format}`));
    for (const format of ['sarif', 'ndjson'])
      expect((await run('audit', examples, '--output', `${format}=-`)).out).toBe(there(`once.${format}`));
  });
  test('all have the same findings', async () => {
    await run('audit', examples, ...formats.flatMap((format) => ['--output', `${format}=all.${format}`]));
    const { findings } = JSON.parse(there('all.json')) as { findings: { id: string; verdict: string; waiver?: object }[] }; // our own document
    const ids = sorted(findings.map(({ id }) => id));
    const accepted = findings.filter(({ waiver }) => waiver !== undefined).length;
    const fails = sorted(findings.flatMap(({ id, verdict, waiver }) => (verdict === 'fail' && waiver === undefined ? [id] : [])));
    const prints = (name: string): string[] =>
      sorted(
        (sarifLog(there(name)).runs[0]?.results ?? []).map(({ partialFingerprints }) => partialFingerprints['demarcFinding/v1'] ?? ''),
      );
    const rows = there('all.csv').split('\r\n').slice(1, -1);
    expect(fails.length).toBeGreaterThan(50);
    expect(prints('all.sarif')).toEqual(ids);
    expect(prints('all.sarif-github')).toEqual(fails);
    expect(sorted(rows.map((line) => line.slice(0, 16)))).toEqual(ids);
    expect(there('all.junit').match(/<failure /g)?.length).toBe(fails.length);
    expect(there('all.junit').match(/<skipped message="accepted: /g)?.length).toBe(accepted);
    expect(there('all.markdown').match(/^\| (?:critical|high|medium|low|info) \|.*\| `[^`]+` \|$/gm)?.length).toBe(fails.length);
  });
  test('a fingerprint stays when lines move, and so does the name of a case', async () => {
    const prints = async (): Promise<unknown[]> => (await sarif('moves.yaml')).map(({ partialFingerprints }) => partialFingerprints);
    const names = async (): Promise<unknown> => (await run('audit', 'moves.yaml', '--output', 'junit=-')).out.match(/ name="[^"]*"/g);
    writeFileSync(join(folder, 'moves.yaml'), bucket());
    const before = [await prints(), await names(), (await sarif('moves.yaml'))[0]?.locations];
    writeFileSync(join(folder, 'moves.yaml'), bucket('# one\n# two\n'));
    expect([await prints(), await names()]).toEqual(before.slice(0, 2));
    expect((await sarif('moves.yaml'))[0]?.locations).not.toEqual(before[2]);
  });
  test('an accepted fail is a suppression with its reason, a skipped case, and no alert', async () => {
    const suppressed = (await sarif('skipped')).filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ suppressions }) => suppressions[0])).toEqual([
      expect.objectContaining({ kind: 'inSource', status: 'accepted', justification: 'it is a public site' }),
    ]);
    const { out } = await run('audit', 'skipped', '--output', 'junit=-');
    expect(out).toContain('<skipped message="accepted: it is a public site">');
    expect((await run('audit', 'skipped', '--output', 'sarif-github=-')).out).not.toContain('it is a public site');
  });
  test('a file that could not be read makes the run a failed one, and an error of its suite', async () => {
    const [only] = sarifLog((await run('audit', 'broken', '--fail-on', 'none', '--output', 'sarif=-')).out).runs;
    expect(only?.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 0 });
    expect(only?.invocations[0]?.toolExecutionNotifications.map(({ level }) => level)).toContain('error');
    expect((await run('audit', 'broken', '--output', 'junit=-')).out).toContain(
      '<testsuite name="demarc: files" tests="1" failures="0" errors="1"',
    );
  });
  test('the exit stands in the invocation', async () => {
    const { code, out } = await run('audit', 'open', '--output', 'sarif=-');
    expect(sarifLog(out).runs[0]?.invocations[0]?.exitCode).toBe(code);
    expect(code).toBe(1);
  });
  test('--strict makes a failure of what has no answer', async () => {
    const count = async (...more: string[]): Promise<number | undefined> =>
      (await run('audit', examples, '--output', 'junit=-', ...more)).out.match(/<failure /g)?.length;
    const unknown = (await sarif(examples)).filter(({ kind }) => kind === 'open').length;
    expect(unknown).toBeGreaterThan(0);
    expect(await count('--strict')).toBe(((await count()) ?? 0) + unknown);
  });
  test('a filter holds for every output', async () => {
    const results = await sarif(examples, '--check', 's3-bucket-blocks-public-access', '--resource', 'Manifest*');
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['s3-bucket-blocks-public-access']);
    const { out } = await run('audit', examples, '--severity', 'critical', '--output', 'csv=-');
    expect(
      new Set(
        out
          .split('\r\n')
          .slice(1, -1)
          .map((line) => line.split(',')[2]),
      ),
    ).toEqual(new Set(['critical']));
  });
});

describe('where it is written', () => {
  test('nothing half-written stays, and nothing else', async () => {
    const before = files();
    for (const format of formats) await run('audit', 'nowhere', '--output', `${format}=left.out`);
    await run('audit', 'open', '--check', 'no-such-check', '--output', 'csv=left.out');
    expect(files()).toEqual(before);
    await run('audit', 'open', '--output', 'csv=made.csv');
    expect(files()).toEqual(sorted([...before, 'made.csv']));
  });
  test('nor does an interrupt leave anything: it ends the process', () => {
    const before = [files(), process.listenerCount('exit')];
    const writers = new Writers(outputsNamed(['csv=cut.csv'], folder), { stdout: { write: () => undefined } });
    expect(files().some((name) => name.startsWith('.cut.csv.'))).toBe(true);
    process.listeners('exit').at(-1)?.(130);
    expect([files(), process.listenerCount('exit')]).toEqual(before);
    writers.drop();
  });
  test('a file that is there stays as it was when the audit fails', async () => {
    writeFileSync(join(folder, 'kept.csv'), 'before');
    await run('audit', 'nowhere', '--output', 'csv=kept.csv');
    expect(there('kept.csv')).toBe('before');
  });
  test.each([
    ['a folder that is not there', 'csv=nowhere/x.csv', 'no such file'],
    ['a folder', 'csv=open', 'it is a folder'],
  ])('%s is refused before anything is read', async (_, output, words) => {
    const { code, err, out } = await run('audit', 'nowhere', '--output', output); // whose target would be refused, too
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
    expect(err).toContain(words);
    expect(out).toBe('');
  });
  test('two outputs to one file are refused, whatever the file is called', async () => {
    symlinkSync('open', join(folder, 'link'));
    for (const other of ['./one.out', 'open/../one.out', join(folder, 'one.out')])
      expect((await run('audit', 'open', '--output', 'csv=one.out', '--output', `json=${other}`)).err).toContain('two outputs');
    expect((await run('audit', 'open', '--output', 'csv=open/one.out', '--output', 'json=link/one.out')).err).toContain('two outputs');
    expect(files()).not.toContain('one.out');
  });
  test('a link stays a link, and a device a device', async () => {
    writeFileSync(join(folder, 'real.csv'), '');
    symlinkSync('real.csv', join(folder, 'linked.csv'));
    await run('audit', 'open', '--output', 'csv=linked.csv', '--output', 'json=/dev/null');
    expect(lstatSync(join(folder, 'linked.csv')).isSymbolicLink()).toBe(true);
    expect(there('real.csv')).toContain('s3-bucket-blocks-public-access');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  test('standard output has one output and nothing else', async () => {
    const { out, err } = await run('audit', 'open', '--output', 'csv=-');
    expect(out).toMatch(/^id,check,/);
    expect(err).toBe('');
    expect((await run('audit', 'open', '--output', 'csv=-', '--output', 'json=-')).code).toBe(2);
    expect((await run('audit', 'open', '--output', 'csv=-', '--json')).code).toBe(2);
  });
  test('what an output leaves out stands on the screen, in the document, and beside the standard output', async () => {
    const resources = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `Bucket${index}${'x'.repeat(100)}`,
        { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: false } } },
      ]),
    );
    writeFileSync(join(folder, 'many.json'), JSON.stringify({ Resources: resources }));
    const { out } = await run('audit', 'many.json', '--output', 'markdown=many.md', '--output', 'json=told.json');
    expect(there('many.md').length).toBeLessThanOrEqual(65_536);
    expect(out).toContain('the Markdown output leaves out');
    const { diagnostics } = JSON.parse(there('told.json')) as { diagnostics: { code: string }[] }; // our own document
    expect(diagnostics.map(({ code }) => code)).toContain('markdown-cut');
    expect((await run('audit', 'many.json', '--output', 'markdown=-')).err).toContain('the Markdown output leaves out');
  });
});

describe('what is asked for', () => {
  test('every format stands in the help', async () => {
    const { out } = await run('audit', '--help');
    for (const format of formats) expect(out).toMatch(new RegExp(`^  ${format}=`, 'm'));
    expect(out.match(/^ {2}[\w-]+=\S+ /gm)?.length).toBe(formats.length);
  });
  test.each([
    ['sraif', 'sarif'],
    ['md', 'markdown'],
    ['xml', 'junit'],
    ['jsonl', 'json'],
    ['Junit', 'junit'],
  ])('for %s it proposes %s', async (word, near) => {
    const { code, err } = await run('audit', 'open', '--output', `${word}=x`);
    expect(code).toBe(2);
    expect(err).toContain(`--output ${near}=x`);
  });
  test('an output without a path is no output', async () =>
    expect((await run('audit', 'open', '--output', 'sarif')).err).toContain('format=path'));
});
