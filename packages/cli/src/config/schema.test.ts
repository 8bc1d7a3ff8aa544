import { readFileSync } from 'node:fs';
import { loadAllKnowledge } from '@demarc/aws';
import { severities } from '@demarc/model';
import { readDocument, type Node } from '@demarc/sources';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOfCheck } from '../select.ts';
import { catalogueOf } from './catalogue.ts';
import { readConfig } from './read.ts';
import { configSchema } from './schema.ts';

const { checks } = await loadAllKnowledge();
const catalogue = catalogueOf(checks);
const published = JSON.parse(readFileSync(new URL('demarc-yaml-1.schema.json', import.meta.url), 'utf8')) as object; // the published schema
const ajv = formats.default(new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false, allErrors: true }));
const fits = ajv.compile(configSchema(checks));

/** What the reader says of data, which is written as JSON: that is YAML, and leaves no doubt about types. */
function mistakes(data: unknown): string[] {
  const { document, diagnostics } = readDocument(Buffer.from(JSON.stringify(data)), { path: 'demarc.yaml', absolutePath: '/demarc.yaml' });
  if (!document || diagnostics.length > 0) return diagnostics.map(({ message }) => message);
  return readConfig(document, catalogue)
    .problems.list()
    .map(({ message }) => message);
}

/** A tree as plain data. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}

test('the example of the documentation fits the schema as it is published', () => {
  const page = readFileSync(new URL('../../../../docs/config.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { document } = readDocument(Buffer.from(example), { path: 'demarc.yaml', absolutePath: '/demarc.yaml' });
  const fitsPublished = ajv.compile({ ...published, $id: 'published' });
  expect(document && fitsPublished(plain(document.root)), JSON.stringify(fitsPublished.errors)).toBe(true);
});
test('it knows every check, every member and every setting', () => {
  const text = JSON.stringify(configSchema(checks));
  const names = checks.flatMap((check) => [
    check.id,
    ...Object.keys(check.members ?? {}),
    ...Object.keys(check.settings ?? {}).map((name) => `${check.id}.${name}`),
  ]);
  expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});
test('what a setting is by itself fits it', () => {
  for (const [name, { value }] of catalogue.settings) {
    expect(fits({ settings: { [name]: value } }), name).toBe(true);
    expect(mistakes({ settings: { [name]: value } }), name).toEqual([]);
  }
});

const [someCheck = ''] = checks.map(({ id }) => id);
const whole = { check: someCheck, reason: 'r', owner: 'o', expires: '2027-01-31' };
test.each<[string, unknown]>([
  ['an unknown key', { fail_on: 'low' }],
  ['a wrong choice', { 'fail-on': 'info' }],
  ['a check that does not exist', { filters: { check: 's3-nothing' } }],
  ['a setting that does not exist', { settings: { [`${someCheck}.nothing`]: 1 } }],
  ['a setting of another type', { settings: { 'ec2-security-group-has-few-rules.maxRules': '80' } }],
  ['an empty list', { filters: { service: [] } }],
  ['a waiver without a reason', { waivers: [{ ...whole, reason: undefined }] }],
  ['a waiver of nothing', { waivers: [{ ...whole, check: undefined }] }],
  ['a day that does not exist', { waivers: [{ ...whole, expires: '2027-02-29' }] }],
  ['a finding that is none', { waivers: [{ ...whole, finding: 'ABCDEF0123456789' }] }],
  ['a list of a parameter', { parameters: { Env: ['a'] } }],
  ['text at the root', 'hello'],
])('both refuse %s', (_, data) => {
  const plain = JSON.parse(JSON.stringify(data)) as unknown;
  expect(fits(plain)).toBe(false);
  expect(mistakes(plain)).not.toEqual([]);
});

describe('schema and reader agree', () => {
  const names = checks.flatMap(namesOfCheck);
  const word = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('a', 'env=prod', 'infra/**', 'AWS::S3::*', '0123456789abcdef') },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '!a', '=x', '#', '/') },
    { weight: 1, arbitrary: fc.string() },
  );
  const check = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constantFrom('s3-nothing', '') });
  const anything = fc.oneof(fc.constantFrom<unknown>(null, true, 0, 1.5, '', 'x', [], {}, ['a'], { a: 1 }), fc.jsonValue({ maxDepth: 2 }));
  const maybe = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 40, arbitrary: good }, { weight: 1, arbitrary: anything });
  const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<unknown> => maybe(fc.oneof(one, fc.array(one, { maxLength: 3 })));
  const part = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => fc.record(fields, { requiredKeys: [] });
  const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 9, arbitrary: fc.record(fields, { requiredKeys: ['check', 'reason', 'owner', 'expires'] }) },
      { weight: 1, arbitrary: part(fields) },
    );
  const settings = [...catalogue.settings].map(([name, { value }]) => fc.tuple(fc.constant(name), maybe(fc.constant(value))));
  const file = part({
    'fail-on': maybe(fc.constantFrom('critical', 'high', 'medium', 'low', 'none')),
    filters: maybe(
      part({
        check: some(check),
        'exclude-check': some(check),
        service: some(fc.constantFrom(...catalogue.services)),
        severity: some(fc.constantFrom(...severities)),
        framework: some(fc.constantFrom(...catalogue.frameworks)),
        resource: some(word),
        tag: some(word),
        region: some(fc.constantFrom('eu-west-1', 'us-gov-east-1', 'ap-southeast-2', 'eu-central-1', 'nowhere')),
      }),
    ),
    settings: maybe(fc.array(fc.oneof(...settings), { maxLength: 3 }).map((entries) => Object.fromEntries(entries) as object)),
    parameters: maybe(
      fc.dictionary(
        fc.constantFrom('Env', 'Size', 'AWS::Region', 'AWS::Partition', 'a b'),
        maybe(fc.oneof(fc.string(), fc.integer(), fc.boolean())),
        { maxKeys: 3 },
      ),
    ),
    workloads: maybe(part({ tag: some(word) })),
    waivers: maybe(
      fc.array(
        maybe(
          record({
            check: maybe(check),
            finding: maybe(fc.constantFrom('0123456789abcdef', 'fedcba9876543210', '00000000000000a0', 'x')),
            resource: maybe(word),
            file: maybe(word),
            reason: maybe(fc.constantFrom('r', 'why not')),
            owner: maybe(fc.constant('o')),
            expires: maybe(fc.constantFrom('2027-01-31', '2028-02-29', '2026-12-01', '1999-12-31', '2027-02-29')),
          }),
        ),
        { maxLength: 2 },
      ),
    ),
  });
  test('on whatever is written', () => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(file, (made) => {
        const data = JSON.parse(JSON.stringify(made)) as unknown; // what JSON makes of it
        const told = mistakes(data);
        if (told.length === 0) accepted++;
        else refused++;
        expect({ accepted: fits(data), told }).toEqual({ accepted: told.length === 0, told });
      }),
      { numRuns: 600 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(40);
  });
});
