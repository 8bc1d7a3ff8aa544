import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { runner } from '../testing/run.ts';

const base = mkdtempSync(join(tmpdir(), 'demarc-project-'));
let folder = '';
let number = 0;
beforeEach(() => {
  folder = join(base, String(number++));
  mkdirSync(join(folder, '.git'), { recursive: true });
  write(
    'infra/a.yaml',
    `Parameters:
  Env: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  Records:
    Type: AWS::S3::Bucket
    Properties:
      Tags: [{ Key: app, Value: ledger }]
      PublicAccessBlockConfiguration: { BlockPublicAcls: false }
  Reports:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration: { BlockPublicAcls: !If [IsProd, true, false], BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
        - { IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIp: 0.0.0.0/0 }
`,
  );
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const run = (...argv: string[]): ReturnType<ReturnType<typeof runner>> => runner(folder)(...argv);
const publicBlock = 's3-bucket-blocks-public-access';
const only = `filters: { check: ${publicBlock}, resource: Records }\n`;
const waiver = (more: string, expires = '2028-01-31'): string =>
  `waivers:\n  - ${more}\n    reason: on purpose\n    owner: web@example.com\n    expires: ${expires}\n`;

interface Document {
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly next?: string; readonly location?: object }[];
  readonly findings: readonly {
    readonly members?: Readonly<Record<string, string>>;
    readonly id: string;
    readonly check: string;
    readonly resource: string;
    readonly verdict: string;
    readonly waiver?: object;
    readonly expiredWaiver?: object;
  }[];
  readonly summary: { readonly findings: { readonly waived: number; readonly fail: Readonly<Record<string, number>> } };
  readonly matrix: { readonly cells: readonly { readonly resource: string; readonly domain: string; readonly status: string }[] };
}
const document = async (...argv: string[]): Promise<Document> => JSON.parse((await run('audit', ...argv, '--json')).out) as Document; // our own document
/** From what to what verdicts moved. */
const moved = async (...sides: string[]): Promise<string[]> => {
  const { verdicts } = JSON.parse((await run('diff', ...sides, '--json')).out) as { verdicts: { from: string; to: string }[] }; // our own document
  return [...new Set(verdicts.map(({ from, to }) => `${from} ${to}`))];
};
const codes = ({ diagnostics }: Document): string[] => diagnostics.map(({ code }) => code).filter((code) => code.startsWith('waiver'));

describe('a waiver', () => {
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(
    JSON.parse(readFileSync(fileURLToPath(new URL('../../../report/src/audit-1.schema.json', import.meta.url)), 'utf8')) as object,
  ); // the published schema

  test('that holds: the finding does not count, and says by whom, why, until when', async () => {
    expect((await run('audit', 'infra')).code).toBe(1);
    write('demarc.yaml', only + waiver(`check: ${publicBlock}\n    resource: Records`));
    const { code, out } = await run('audit', '.');
    expect(code).toBe(0);
    expect(out).toContain('Accepted  1 finding that does not count: 1 by demarc.yaml');
    expect(out).toContain('by web@example.com, until 2028-01-31');
    const told = await document('.');
    expect(told.findings).toMatchObject([
      {
        verdict: 'fail',
        waiver: {
          by: 'demarc.yaml',
          reason: 'on purpose',
          owner: 'web@example.com',
          expires: '2028-01-31',
          location: { file: 'demarc.yaml', line: 3, column: 5 },
        },
      },
    ]);
    expect(told.summary.findings).toMatchObject({ waived: 1, fail: { high: 0 } });
    expect(codes(told)).toEqual([]);
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
  });
  test('that has ended: the finding counts again and says so, and so does a warning', async () => {
    write('demarc.yaml', only + waiver(`check: ${publicBlock}`, '2026-11-25'));
    const { code, out } = await run('audit', '.');
    expect(code).toBe(1);
    expect(out).toContain('waiver of web@example.com expired on 2026-11-25  demarc.yaml:3:5');
    expect(out).toContain(`waiver of ${publicBlock} expired on 2026-11-25: one finding counts again`);
    const told = await document('.');
    expect(told.findings[0]).toMatchObject({ verdict: 'fail', expiredWaiver: { expires: '2026-11-25' } });
    expect(told.findings[0]?.waiver).toBe(undefined);
    expect(codes(told)).toEqual(['waiver-expired']);
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
  });
  test.each([
    ['2026-11-26', 'expires on 2026-11-26, today', 0],
    ['2026-11-27', 'tomorrow', 0],
    ['2026-12-26', 'in 30 days', 0],
    ['2026-12-27', undefined, 0],
    ['2026-11-25', 'expired on', 1],
  ])('with %s as its last day: %s', async (expires, words, code) => {
    write('demarc.yaml', only + waiver(`check: ${publicBlock}`, expires));
    const ran = await run('audit', '.');
    expect(ran.code).toBe(code);
    if (words === undefined) expect(ran.out).not.toContain('About the files');
    else expect(ran.out).toContain(words);
  });
  test('the longest of several holds, and the ended one says nothing', async () => {
    write('demarc.yaml', only + waiver(`check: ${publicBlock}`, '2026-01-01') + waiver(`check: ${publicBlock}`).replace('waivers:\n', ''));
    const told = await document('.');
    expect(told.findings).toMatchObject([{ waiver: { expires: '2028-01-31' } }]);
    expect(codes(told)).toEqual([]);
  });
  test('by the id of another tool, in any case', async () => {
    write('demarc.yaml', only + waiver('check: Prowler:S3_bucket_level_public_access_block'));
    expect((await run('audit', '.')).code).toBe(0);
  });
  test('by the id of a finding, wherever the audit is started', async () => {
    const [finding] = (await document('infra', '--check', publicBlock, '--resource', 'Records')).findings;
    write('demarc.yaml', only + waiver(`finding: "${finding?.id}"`));
    expect((await run('audit', '.')).code).toBe(0);
    expect((await runner(join(folder, 'infra'))('audit', 'a.yaml')).code).toBe(0);
  });
  test.each([
    ['file: infra/**', 0],
    ['file: infra/', 0],
    ['file: "*.yaml"', 0],
    ['file: /a.yaml', 1],
    ['file: other/**', 1],
    ['resource: Rec*', 0],
    ['resource: AWS::S3::Bucket', 0],
    ['resource: infra/a.yaml#Records', 0],
    ['resource: Web', 1],
  ])('narrowed by %s: exit %s', async (more, code) => {
    write('demarc.yaml', only + waiver(`check: ${publicBlock}\n    ${more}`));
    expect((await run('audit', '.')).code).toBe(code);
    expect((await run('audit', 'infra/a.yaml')).code).toBe(code);
  });
  test('of a member of a family accepts that member: the finding only with all that fail', async () => {
    const member = (name: string): string => `check: ec2-security-group-closes-${name}-to-internet`;
    const family = 'filters: { check: ec2-security-group-closes-ports-to-internet }\n';
    write('demarc.yaml', family + waiver(member('ssh')));
    expect((await run('audit', '.')).code).toBe(1);
    const failing = (await document('.')).findings.flatMap(({ members }) =>
      Object.entries(members ?? {}).flatMap(([id, verdict]) => (verdict === 'fail' ? [id] : [])),
    );
    expect(failing.length).toBeGreaterThan(1);
    write(
      'demarc.yaml',
      family +
        waiver(`check: ${failing[0] ?? ''}`) +
        failing
          .slice(1)
          .map((id) => waiver(`check: ${id}`).replace('waivers:\n', ''))
          .join(''),
    );
    expect((await run('audit', '.')).code).toBe(0);
  });
  test('accepts that there is no answer: it does not count under --strict', async () => {
    const open = `filters: { check: ${publicBlock}, resource: Reports }\n`;
    write('demarc.yaml', open);
    expect((await run('audit', '.')).code).toBe(0);
    expect((await run('audit', '.', '--strict')).code).toBe(1);
    write('demarc.yaml', open + waiver(`check: ${publicBlock}`));
    expect((await run('audit', '.', '--strict')).code).toBe(0);
    const told = await document('.');
    expect(told.findings).toMatchObject([{ verdict: 'unknown', waiver: { owner: 'web@example.com' } }]);
    expect(told.matrix.cells.find(({ resource, domain }) => resource.endsWith('Reports') && domain === 'net.perimeter')?.status).toBe(
      'accepted',
    );
  });
  test('that accepts nothing is told, with the nearest names', async () => {
    write('demarc.yaml', waiver('check: s3-bucket-logs-access\n    resource: Recrods'));
    const told = (await document('.')).diagnostics.find(({ code }) => code === 'waiver-idle');
    expect(told).toMatchObject({ next: 'nearest: Records', location: { file: 'demarc.yaml', line: 2, column: 5 } });
    write('demarc.yaml', waiver('check: s3-bucket-is-not-publicly-readable\n    resource: Records'));
    expect((await document('.')).diagnostics.map(({ message }) => message).join()).toContain('nothing that it names fails here');
  });
  test('that accepts nothing is not told where not all of it was looked at', async () => {
    write('demarc.yaml', waiver('check: s3-bucket-logs-access\n    resource: Nothing'));
    expect(codes(await document('.'))).toEqual(['waiver-idle']);
    expect(codes(await document('infra'))).toEqual([]);
    expect(codes(await document('.', '--check', publicBlock))).toEqual([]);
    write('broken.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tB: {}\n');
    expect(codes(await document('.'))).toEqual([]);
    write('demarc.yaml', waiver('check: s3-bucket-logs-access\n    resource: Nothing\n    file: infra/**'));
    expect(codes(await document('infra'))).toEqual(['waiver-idle']);
  });
  test('shows in the matrix, in who, and on both sides of a diff', async () => {
    write('demarc.yaml', waiver(`check: ${publicBlock}\n    resource: Records`));
    const matrix = JSON.parse((await run('matrix', 'infra', '--json')).out) as {
      cells: { domain: string; statuses: Record<string, number> }[];
    }; // our own document
    expect(JSON.stringify(matrix)).toContain('accepted');
    expect((await run('who', 'Records', 'net.perimeter', '--in', 'infra')).out.replaceAll(/\s+/g, ' ')).toContain(
      'accepted by web@example.com until 2028-01-31: on purpose',
    );
    write('before/a.yaml', readFileSync(join(folder, 'infra/a.yaml'), 'utf8'));
    write('before/demarc.yaml', '');
    expect(await moved('before', 'infra')).toEqual(['fail accepted']);
    expect(await moved('before', 'infra', '--no-config')).toEqual([]);
    expect(await moved('before', 'infra', '--config', 'demarc.yaml')).toEqual([]);
  });
});

describe('what a project settles', () => {
  test('settings judge, and checks shows them', async () => {
    const rules = 'ec2-security-group-has-few-rules';
    write('demarc.yaml', `settings: { ${rules}.maxRules: 1 }\n`);
    expect((await document('.', '--check', rules)).findings).toMatchObject([{ verdict: 'fail' }]);
    expect((await document('.', '--check', rules, '--no-config')).findings).toEqual([]);
    expect((await run('checks', rules)).out).toContain('maxRules = 1, by demarc.yaml; by itself 50');
    expect((await run('checks', rules, '--no-config')).out).toContain('maxRules = 50\n');
  });
  test('a call of the library wins over the file', async () => {
    write('demarc.yaml', 'settings: { ec2-security-group-has-few-rules.maxRules: 1 }\n');
    const settings = { 'ec2-security-group-has-few-rules': { maxRules: 10 } };
    const { assessments } = await audit({
      target: '.',
      cwd: folder,
      now: new Date('2026-11-26'),
      check: ['ec2-security-group-has-few-rules'],
      settings,
    });
    expect(assessments.flatMap(({ findings }) => findings)).toMatchObject([{ verdict: 'pass' }]);
  });
  test('parameters, and the command line wins', async () => {
    const reports = ['.', '--check', publicBlock, '--resource', 'Reports', '--include', 'pass'];
    expect((await document(...reports)).findings).toMatchObject([{ verdict: 'unknown' }]);
    write('demarc.yaml', 'parameters: { Env: prod, Elsewhere: x }\n');
    expect((await document(...reports)).findings).toMatchObject([{ verdict: 'pass' }]);
    expect((await document(...reports, '-p', 'Env=test')).findings).toMatchObject([{ verdict: 'fail' }]);
    expect((await document(...reports)).diagnostics.map(({ code }) => code)).not.toContain('unknown-parameter');
  });
  test('evidence says who gave a value', async () => {
    const bucket = '{ Type: AWS::S3::Bucket, Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: !Ref Block } } }';
    write('b.yaml', `Parameters: { Block: { Type: String } }\nResources: { Public: ${bucket} }\n`);
    write('demarc.yaml', 'parameters: { Block: false }\n');
    expect((await run('audit', 'b.yaml', '--check', publicBlock)).out).toContain('(by Block of demarc.yaml)');
  });
  test('fail-on, and the command line wins', async () => {
    write('demarc.yaml', `fail-on: none\nfilters: { check: ${publicBlock} }\n`);
    expect((await run('audit', '.')).code).toBe(0);
    expect((await run('audit', '.', '--fail-on', 'high')).code).toBe(1);
    expect((await run('audit', '.', '--no-config')).code).toBe(1);
  });
  test('workloads by tag, else by template', async () => {
    write('demarc.yaml', 'workloads: { tag: [team, APP] }\n');
    const told = JSON.parse((await run('audit', '.', '--json')).out) as { resources: Record<string, { workload: string }> }; // our own document
    expect(told.resources['infra/a.yaml#Records']?.workload).toBe('ledger');
    expect(told.resources['infra/a.yaml#Web']?.workload).toBe('a');
  });
  test('filters narrow, and the screen says which', async () => {
    write('demarc.yaml', 'filters: { service: s3, tag: app=led*, exclude-check: s3-bucket-logs-access }\n');
    const { findings } = await document('.');
    expect(new Set(findings.map(({ resource }) => resource))).toEqual(new Set(['infra/a.yaml#Records']));
    expect(findings.filter(({ check }) => !check.startsWith('s3-') || check === 's3-bucket-logs-access')).toEqual([]);
    expect((await run('audit', '.')).out.replaceAll(/\s+/g, ' ')).toContain(
      'by demarc.yaml: without the checks s3-bucket-logs-access; only the services s3; only what is tagged app=led*',
    );
    expect((await document('.', '--severity', 'high')).findings.length).toBeLessThan(findings.length);
    expect((await document('.', '--resource', 'Web')).findings).toEqual([]);
  });
  test.each([
    [['--check', 's3-bucket-logs-access'], '--check s3-bucket-logs-access asks for what this project leaves out'],
    [['--check', 'ec2-security-group-has-few-rules'], 'asks for what this project leaves out'],
    [['--service', 'ec2'], 'no check is left to ask'],
  ])('a command line that asks for what is left out is refused: %s', async (words, told) => {
    write('demarc.yaml', 'filters: { service: s3, exclude-check: s3-bucket-logs-access }\n');
    const { code, err } = await run('audit', '.', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err).toContain('--no-config');
    expect((await run('audit', '.', ...words, '--no-config', '--fail-on', 'none')).code).toBe(0);
  });
  test('filters of the command line that contradict each other are refused, too', async () => {
    const { code, err } = await run('audit', '.', '--check', publicBlock, '--service', 'ec2');
    expect(code).toBe(2);
    expect(err).toContain('no check is left to ask');
  });
});

describe('which file', () => {
  test('--config and --no-config contradict each other in any order', async () => {
    write('a.yaml', 'fail-on: none\n');
    for (const words of [
      ['--config', 'a.yaml', '--no-config'],
      ['--no-config', '--config', 'a.yaml'],
      ['--config', 'a.yaml', '--config', 'a.yaml'],
    ])
      for (const command of [['audit', '.'], ['matrix', '.'], ['diff', '.', 'infra'], ['checks'], ['who', 'Web', '--in', '.']]) {
        const { code, err } = await run(...command, ...words);
        expect(code).toBe(2);
        expect(err).toContain('a run has one demarc.yaml');
      }
  });
  test('--config names one, from where demarc was called; ids stay the same', async () => {
    write('other/strict.yaml', `fail-on: none\nfilters: { check: ${publicBlock} }\n`);
    expect((await run('audit', 'infra', '--config', 'other/strict.yaml')).code).toBe(0);
    const ids = async (...words: string[]): Promise<string[]> =>
      (await document('infra', '--check', publicBlock, ...words)).findings.map(({ id }) => id);
    expect(await ids('--config', 'other/strict.yaml')).toEqual(await ids());
    expect(await ids('--no-config')).toEqual(await ids());
  });
  test.each([
    ['nothing.yaml', 'there is no such file'],
    ['demarc.yml', 'nearest: demarc.yaml'],
    ['infra', 'is a folder'],
  ])('--config %s: %s', async (name, words) => {
    write('demarc.yaml', '');
    const { code, err } = await run('audit', '.', '--config', name);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
  test('one with a mistake ends every command that it holds for, and no other', async () => {
    write('demarc.yaml', 'fail_on: low\n');
    for (const words of [
      ['audit', '.'],
      ['matrix', '.'],
      ['who', 'Web', '--in', '.'],
      ['who', '--package', 'openssl'],
      ['diff', 'infra', 'infra'],
      ['checks', publicBlock],
      [],
    ]) {
      const { code, err } = await run(...words);
      expect(code, words.join(' ')).toBe(2);
      expect(err).toContain('demarc.yaml:1:1  fail_on is no key');
    }
    expect((await run('who', 'AWS::S3::Bucket')).code).toBe(0);
    expect((await run('checks')).code).toBe(0);
    expect((await run('audit', '--demo', '--fail-on', 'none')).code).toBe(0);
    expect((await run('audit', '.', '--no-config', '--fail-on', 'none')).code).toBe(0);
  });
  test('one that cannot be read', async () => {
    symlinkSync('nowhere', join(folder, 'demarc.yaml'));
    expect((await run('audit', '.')).err).toContain('demarc.yaml  this file cannot be read');
  });
  test('demarc.yml is told, and not read', async () => {
    write('demarc.yml', 'nonsense: [\n');
    const { code, out } = await run('audit', '.', '--fail-on', 'none');
    expect(code).toBe(0);
    expect(out).toContain('this file is not read: the name is demarc.yaml');
  });
  test('names in it are inert on a terminal', async () => {
    write('demarc.yaml', waiver(`check: ${publicBlock}\n    resource: "\\e[2JX"`).replace('web@example.com', '"\\e[31mme"'));
    const { out } = await run('audit', '.');
    // eslint-disable-next-line no-control-regex -- that there is none is what is tested
    expect(out).not.toMatch(/\u001b/);
    write('demarc.yaml', '"\\e[2Jx": 1\n');
    expect((await run('audit', '.')).err).not.toContain('\u001b');
  });
  test('of a revision its own holds, and a mistake in it is told with the revision', async () => {
    const git = (...words: string[]): void => {
      const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    };
    rmSync(join(folder, '.git'), { recursive: true });
    git('init', '-q', '-b', 'main');
    write('demarc.yaml', '');
    git('add', '.');
    git('commit', '-qm', 'one');
    write('demarc.yaml', `fail-on: low\n${waiver(`check: ${publicBlock}`)}`);
    git('commit', '-qam', 'two');
    expect(await moved('HEAD~1..HEAD:infra')).toContain('fail accepted');
    write('demarc.yaml', 'x: 1\n');
    git('commit', '-qam', 'three');
    expect((await run('diff', 'HEAD~1..HEAD:infra')).err).toContain('HEAD:infra: demarc.yaml cannot be used');
  });
});

test('the example of the documentation is one that works', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/config.md', import.meta.url)), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  write('demarc.yaml', example);
  const { code, out, err } = await run('audit', '.', '--fail-on', 'none');
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('3 waivers');
});
