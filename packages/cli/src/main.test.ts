import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, main, version } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-cli-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeAll(() => {
  write(
    'open/bucket.yaml',
    'Parameters:\n  Env: { Type: String }\nConditions:\n  IsProd: !Equals [!Ref Env, prod]\nResources:\n  Records:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration:\n        BlockPublicAcls: false\n  Later:\n    Type: AWS::S3::Bucket\n    Condition: IsProd\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: false }\n',
  );
  write('closed/bucket.json', JSON.stringify({ Resources: { Records: { Type: 'AWS::S3::Bucket' } } }));
  write('broken/bucket.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tBucket: {}\n');
  write('broken/good.json', JSON.stringify({ Resources: { Records: { Type: 'AWS::S3::Bucket' } } }));
  write('empty/readme.txt', 'nothing here');
  write('terraform/main.tf', 'resource "aws_s3_bucket" "b" {}');
  write(
    'hostile/\u001b[31mred.yaml',
    'Resources:\n  "A\\e[2JB":\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: false }\n',
  );
});
const hostile = '\u001b[31m\u202ex\u009b2J';
beforeAll(() => {
  write(
    'names/app.json',
    JSON.stringify({
      Resources: {
        [`A${hostile}`]: { Type: 'AWS::S3::Bucket' },
        B: { Type: `AWS::S3::=${hostile}` },
        C: { Type: 'constructor' },
        D: { Type: '__proto__' },
      },
    }),
  );
  write(`names/quote's $(id)/app.json`, JSON.stringify({ Resources: { Records: { Type: 'AWS::S3::Bucket' } } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    cwd: folder,
    env: {},
    stdout: { write: (text) => (out += text), columns: 100 },
    stderr: { write: (text) => (err += text) },
    now: () => new Date('2026-11-26T09:00:00Z'),
  });
  return { code, out, err };
}

test('the version is the published package’s', () => {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL('../../demarc/package.json', import.meta.url)), 'utf8')) as {
    version: string;
  }; // our own manifest
  expect(version).toBe(manifest.version);
});

describe('exit codes', () => {
  const block = ['--check', 's3-bucket-blocks-public-access'];
  test('0: nothing at or above the severity', async () => expect((await run('audit', 'closed', ...block)).code).toBe(0));
  test('1: findings at or above it', async () => expect((await run('audit', 'open', ...block)).code).toBe(1));
  test('0 with --fail-on critical, where the finding is high', async () =>
    expect((await run('audit', 'open', ...block, '--fail-on', 'critical')).code).toBe(0));
  test('0 with --fail-on none, which says what is missing', async () => {
    const { code, out } = await run('audit', 'broken', '--fail-on', 'none');
    expect(code).toBe(0);
    expect(out).toContain('Exit 0: incomplete, one file could not be read.');
  });
  test.each([
    ['who', 'Records'],
    ['who', '--package', 'openssl'],
  ])('3: %s over what could not be read as a whole', async (...words) => {
    const { code, err } = await run(...words, '--in', 'broken');
    expect(code).toBe(3);
    expect(err).toContain('incomplete, one file could not be read');
  });
  test('2: a command that is none, with the nearest', async () => {
    const { code, err } = await run('adit');
    expect(code).toBe(2);
    expect(err).toContain('nearest: audit');
  });
  test('0 with --fail-on none', async () => expect((await run('audit', 'open', '--fail-on', 'none')).code).toBe(0));
  test('3: a file could not be parsed, the others were audited', async () => {
    const { code, out } = await run('audit', 'broken', ...block);
    expect(code).toBe(3);
    expect(out).toContain('broken/bucket.yaml:3');
    expect(out).toContain('Exit 3');
  });
  test('2: nothing to audit', async () => {
    const { code, err } = await run('audit', 'empty');
    expect(code).toBe(2);
    expect(err).toContain('demarc: nothing to audit below empty');
    expect(err).toContain('next: ');
  });
  test('2: Terraform is named as not read yet', async () =>
    expect((await run('audit', 'terraform')).err).toContain('1 are Terraform (not read yet)'));
  test('2: a target that is not there, with the nearest names', async () => expect((await run('audit', 'opne')).err).toContain('open'));
  test.each([
    [['audit', 'closed', 'open'], 'audit takes one target, and 2 are named: closed open', 'demarc audit --help'],
    [['matrix', 'closed', 'open'], 'matrix takes one target', 'demarc matrix --help'],
    [['frameworks', 'fsbp', 'closed'], 'frameworks takes one word', 'demarc frameworks fsbp --in closed'],
    [['who', 'AWS::S3::Bucket', 'iam.authz', 'closed'], 'who takes 2 words', 'demarc who AWS::S3::Bucket iam.authz --in closed'],
    [['myths', 'AWS::S3::Bucket'], 'myths takes no words, and one is named', 'demarc myths --help'],
  ])('2: a word more than the command takes, which would be looked over: %j', async (words, says, next) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain(`next: ${next}`);
  });
  test.each([
    [['audit', '--demoo'], 'audit has no option --demoo\n  nearest: --demo\n', 'demarc audit --help'],
    [['audit', '--fail-on', 'hgh'], '--fail-on does not know hgh\n  known: critical, high, medium, low, none\n', 'demarc audit --help'],
    [['audit', '--check'], '--check <id> needs a value', 'demarc audit --help'],
    [['diff'], 'diff needs a side, and none is named', 'demarc diff --help'],
    [['completion', 'tcsh'], 'completion does not know tcsh\n  known: bash, zsh, fish\n', 'demarc completion --help'],
    [['completion'], 'completion needs a shell, and none is named\n  known: bash, zsh, fish\n', 'demarc completion --help'],
    [['--nonsense'], 'there is no option --nonsense', 'demarc --help'],
    [['help', 'adit'], 'there is no command adit\n  nearest: audit\n', 'demarc audit --help'],
  ])('2: %j is told in the words of every error, with the help of its command', async (words, says, next) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`demarc: ${says}`);
    expect(err.endsWith(`  next: ${next}\n`)).toBe(true);
  });
  test.each([
    [['audit', 'closed', '-p', 'nowhere.json'], 'nowhere.json: the parameter file cannot be read'],
    [['matrix', 'closed', '-p', 'Env'], 'Env: the parameter file cannot be read\n  check the path, or write a value as Name=value'],
    [['audit', 'closed', '--include', 'cells'], 'next: demarc audit closed --json --include cells'],
    [['audit', 'live', '--role', 'auditor'], '--role takes the ARN of a role, not auditor'],
    [['compare', 'AWS::S3::Buckt', 'AWS::EC2::Instance'], 'next: demarc compare AWS::S3::Bucket AWS::EC2::Instance'],
    [['myths', '--type', 'AWS::S3::Buckt'], 'next: demarc myths --type AWS::S3::Bucket'],
    [['who', 'AWS::S3::Buckt'], 'next: demarc who AWS::S3::Bucket\n'],
    [['who', 'Records'], '  ·  demarc who Records --in .\n'],
    [['who', 'Records', '--in', 'nowhere'], 'there is no nowhere'],
    [['who', 'Records', '--in', 'empty'], 'demarc who Records --in demo\n'],
    [['frameworks', 'fsbp', '--in', 'empty'], 'demarc frameworks fsbp --in demo\n'],
    [['scorecard', 'empty'], 'demarc scorecard --demo\n'],
    [['who', 'nope', '--in', 'closed'], '1 template, one resource was looked at'],
    [['who', 'AWS::S3::Bucket', '--set', 'Zzzzzzzz=1'], 'WebsiteConfiguration'],
  ])('2: what is asked for is not what it would seem: %j', async (words, says) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
  test('nothing is passed where nothing was asked', async () => {
    const { out } = await run('audit', 'closed', '--resource', 'nope');
    expect(out).toContain('No question was asked');
    expect(out).not.toContain('Passed');
  });
  test('2: an unknown option', async () => expect((await run('audit', '--nonsense')).code).toBe(2));
  test('2: a check that does not exist, with the nearest names', async () => {
    const { code, err } = await run('audit', 'open', '--check', 's3-bucket-blocks-public-acess');
    expect(code).toBe(2);
    expect(err).toContain('s3-bucket-blocks-public-access');
  });
  test('2: contradictory targets', async () => expect((await run('audit', 'open', '--demo')).code).toBe(2));
  test('2: an output that cannot be written leaves nothing behind', async () =>
    expect((await run('audit', 'open', '--output', 'json=nowhere/x.json')).code).toBe(2));
  test('2: two outputs to one file', async () =>
    expect((await run('audit', 'open', '--output', 'json=x', '--output', 'ndjson=x')).err).toContain('two outputs'));
  test('bare demarc off a terminal, without templates: its help and 2', async () => {
    const { code, out } = await runIn('empty');
    expect(code).toBe(2);
    expect(out).toContain('Usage: demarc');
  });
  test('bare demarc audits the templates below the folder', async () => expect((await runIn('open')).code).toBe(1));
  test('--help and --version are 0', async () => {
    expect((await run('--help')).code).toBe(0);
    expect((await run('--version')).out.trim()).toBe(version);
  });
});

async function runIn(name: string, ...argv: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const code = await main(argv, {
    cwd: join(folder, name),
    env: {},
    stdout: { write: (text) => (out += text) },
    stderr: { write: () => undefined },
    now: () => new Date('2026-11-26T09:00:00Z'),
  });
  return { code, out };
}

describe('the document', () => {
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(
    JSON.parse(readFileSync(fileURLToPath(new URL('../../report/src/audit-1.schema.json', import.meta.url)), 'utf8')) as object,
  ); // the published schema
  const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

  test.each([
    ['open', []],
    ['broken', []],
    ['open', ['--include', 'pass,cells']],
    [examples, ['--include', 'pass,cells']],
  ] as const)('of %s fits its schema', async (target, more) => {
    const { out } = await run('audit', target, '--json', ...more);
    validate(JSON.parse(out));
    expect(validate.errors).toBe(null);
  });
  test('is the same bytes for the same input', async () =>
    expect((await run('audit', examples, '--json', '--include', 'pass,cells')).out).toBe(
      (await run('audit', examples, '--json', '--include', 'pass,cells')).out,
    ));
  test('every finding has evidence with a place, or a reason and a path', async () => {
    const { assessments } = await audit({ target: examples, cwd: folder, now: new Date('2026-11-26') });
    const findings = assessments.flatMap((each) => each.findings);
    expect(findings.filter(({ verdict }) => verdict === 'fail').filter(({ evidence }) => !evidence?.length)).toEqual([]);
    expect(
      findings.filter(
        ({ verdict, unknown }) => verdict === 'unknown' && !(unknown?.why && (unknown.path || unknown.reason === 'live-only')),
      ),
    ).toEqual([]);
    expect(findings.filter(({ unknown }) => unknown?.reason === 'error')).toEqual([]);
  });
  test('says under which condition a resource exists', async () => expect((await run('audit', 'open')).out).toContain('(if IsProd)'));
  test('ids do not change when the file is named differently or lines move', async () => {
    const ids = async (cwd: string, target: string): Promise<string[]> =>
      (await audit({ target, cwd: join(folder, cwd), now: new Date('2026-11-26') })).document().findings.map(({ id }) => id);
    write('project/demarc.yaml', '');
    write(
      'project/infra/a.yaml',
      'Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: false } }\n',
    );
    const before = await ids('project', 'infra/a.yaml');
    expect(before.length).toBeGreaterThan(0);
    expect(await ids('project/infra', '.')).toEqual(before);
    write(
      'project/infra/a.yaml',
      '# one line more\nResources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: false } }\n',
    );
    expect(await ids('project', '.')).toEqual(before);
  });
  test('NDJSON holds the same findings, one record a line', async () => {
    await run('audit', 'open', '--output', 'ndjson=out.ndjson', '--fail-on', 'none');
    const records = readFileSync(join(folder, 'out.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { record: string; id?: string }); // our own lines
    const { findings } = JSON.parse((await run('audit', 'open', '--json')).out) as { findings: { id: string }[] }; // our own document
    expect(records.filter(({ record }) => record === 'finding').map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    expect(records.at(-1)?.record).toBe('summary');
  });
});

describe('the screen', () => {
  test('hostile names are inert', async () => {
    const { out } = await run('audit', 'hostile');
    expect(out).toContain('B');
    expect(out).not.toContain('\u001b');
  });
  test.each([
    ['audit', 'names'],
    ['audit', 'names', '--json'],
    ['who', '*', '--in', 'names'],
    ['who', `A${hostile}`, '--in', 'names', '--json'],
    ['matrix', 'names', '--format', 'csv'],
    ['audit', hostile],
  ])('whatever names say, nothing reaches the terminal: %s %s %s', async (...words) => {
    const { out, err } = await run(...words);
    expect(out + err).not.toBe('');
    expect((out + err).replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/); // oxlint-disable-line no-control-regex -- these are what must not reach a terminal
  });
  test('types with names of the language are counted as any other', async () => {
    const { out } = await run('audit', 'names', '--json');
    const { notModelled } = (JSON.parse(out) as { summary: { coverage: { notModelled: Record<string, number> } } }).summary.coverage; // the schema says so
    expect(Object.entries(notModelled)).toEqual(
      expect.arrayContaining([
        ['constructor', 1],
        ['__proto__', 1],
      ]),
    );
  });
  test('a folder with a name for the shell is quoted in what is proposed', async () => {
    const { out } = await run('audit', `names/quote's $(id)`);
    expect(out).toContain(`demarc audit 'names/quote'\\''s $(id)' --json`);
  });
  test('every command that it proposes works as it stands', async () => {
    const { out } = await run('audit', 'open', '--fail-on', 'none');
    const commands = [...new Set([...out.matchAll(/demarc (?:who|checks|audit) [^·\n]*/g)].map(([command]) => command.trim()))];
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) {
      const { code, err } = await run(...command.split(/\s+/).slice(1));
      expect(err, command).toBe('');
      expect(code, command).not.toBe(2);
    }
  });
  test('says both halves and what nobody looked at', async () => {
    const { out } = await run('audit', 'open');
    expect(out).toMatch(/AWS carries [\d ]+, you carry [\d ]+/);
    expect(out).toMatch(/nobody looks at [\d ]+/);
  });
  test('no line is wider than the terminal, but for paths and commands', async () => {
    const { out } = await run('audit', 'open');
    expect(out.split('\n').filter((line) => line.length > 100 && !/demarc |\.yaml/.test(line))).toEqual([]);
  });
});

describe('who', () => {
  test('one line: whose, since which setting, what each does, the source', async () => {
    const { out, code } = await run('who', 'AWS::Lambda::Function', 'runtime.patch', '--set', 'PackageType=Image');
    expect(code).toBe(0);
    for (const words of ['owner: you', 'PackageType = Image', 'AWS does', 'You do', 'https://docs.aws.amazon.com/lambda/'])
      expect(out).toContain(words);
  });
  test('a whole house has each domain once', async () => {
    const { out } = await run('who', 'AWS::S3::Bucket');
    expect(out).toContain('data.classification');
    expect(out.match(/crypto\.rest /g)?.length).toBe(1);
  });
  test('the last part of a type is enough where it is one', async () =>
    expect((await run('who', 'lambda::function', 'app.code')).code).toBe(0));
  test('a resource of the demo', async () => expect((await run('who', 'QuotesGroup', 'net.perimeter', '--in', 'demo')).code).toBe(0));
  test('a resource of a template, by address', async () =>
    expect((await run('who', 'Records', 'net.perimeter', '--in', 'open')).out).toContain('open/bucket.yaml'));
  test.each([
    ['a type that does not exist', ['who', 'AWS::S3::Buckte'], 'AWS::S3::Bucket'],
    ['a type without a file', ['who', 'AWS::GroundStation::Config'], 'not modelled'],
    ['a property that the type does not have', ['who', 'AWS::S3::Bucket', '--set', 'BucketNam=x'], 'BucketName'],
    ['a value of the wrong type', ['who', 'AWS::Lambda::Function', '--set', 'MemorySize=large'], 'takes a number'],
    ['a domain that does not exist', ['who', 'AWS::S3::Bucket', 'crypto.rset'], 'crypto.rest'],
    ['a resource that is not there', ['who', 'Nothing', '--in', 'open'], 'nothing below open is called Nothing'],
  ])('%s: what was wrong, and what to type', async (_, argv, words) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
  test('as JSON', async () => {
    const house = JSON.parse((await run('who', 'AWS::Lambda::Function', '--json')).out) as {
      cells: { domain: string; owner: string; source: object }[];
    }; // our own document
    expect(house.cells.every(({ owner, source }) => owner !== undefined && source !== undefined)).toBe(true);
  });
});

test('a line of a house shows the checks of its parts, whose findings count in it', async () => {
  const { out } = await run('who', 'BatchInstance', 'net.perimeter', '--in', 'demo');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('closes-ports-to-internet, of BatchGroup: tcp port 22 is open to the internet');
  expect(out).not.toContain('ec2-security-group-default-admits-nothing'); // nobody asked it here
});

describe('checks', () => {
  test('lists the catalogue, and explains one', async () => {
    expect((await run('checks')).out).toContain('s3-bucket-blocks-public-access');
    expect((await run('checks', 's3-bucket-blocks-public-access')).out).toContain('Also asked');
  });
  test('shows what a check demands: whose duty it is, a template that fails, the same mended, the fix and its command', async () => {
    const { out } = await run('checks', 's3-bucket-keeps-versions');
    expect(out).toContain('Duty        Backup and restore (resil.backup): yours.');
    expect(out).toMatch(/Fails {7}nothing said\n {12}AWSTemplateFormatVersion[^]*Type: AWS::S3::Bucket\nPasses/);
    expect(out).toMatch(/Passes {6}nothing said, mended\n[^]*Status: Enabled\nUnknown/);
    expect(out).toContain('Command     aws s3api put-bucket-versioning --bucket my-bucket --versioning-configuration Status=Enabled');
  });
  test('by the id of another tool', async () =>
    expect((await run('checks', 'prowler:s3_bucket_level_public_access_block')).out).toContain('s3-bucket-blocks-public-access'));
  test('as JSON: a list with ids', async () => {
    const list = JSON.parse((await run('checks', '--json')).out) as { id: string }[]; // our own document
    expect(list.map(({ id }) => id)).toContain('s3-bucket-blocks-public-access');
  });
});
