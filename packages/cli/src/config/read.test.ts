import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAllKnowledge } from '@demarc/aws';
import { afterAll, describe, expect, test } from 'vitest';
import { UserError } from '../errors.ts';
import type { Config } from './config.ts';
import { openConfig } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const load = async (): Promise<Awaited<ReturnType<typeof loadAllKnowledge>>['checks']> => (await loadAllKnowledge()).checks;

async function read(text: string | Uint8Array): Promise<Config> {
  writeFileSync(join(folder, 'demarc.yaml'), text);
  return openConfig(join(folder, 'demarc.yaml'), folder, load);
}
/** What is refused, as it is shown. */
async function refusal(text: string | Uint8Array): Promise<string> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof UserError) return [error.message, ...error.details].join('\n');
    throw error;
  }
  return 'accepted';
}
const waiver = (more: string): string => `waivers:\n  - reason: r\n    owner: o\n    expires: 2027-01-31\n${more}`;

test('everything at once', async () => {
  const config = await read(`fail-on: low
filters: { check: s3-bucket-logs-access, service: [s3, ec2], tag: env=prod }
settings:
  ec2-security-group-has-few-rules.maxRules: 80
  ec2-security-group-opens-only-authorized-ports-to-internet.authorizedUdpPorts: [53]
  s3-bucket-encrypts-with-kms.customerManagedOnly: yes
parameters: { Env: prod, Size: 010, Flag: yes }
workloads: { tag: app }
waivers:
  - check: PROWLER:s3_bucket_level_public_access_block
    reason: r
    owner: o
    expires: 2027-01-31
    file: infra/**
`);
  expect(config).toEqual({
    file: 'demarc.yaml',
    failOn: 'low',
    filters: { check: ['s3-bucket-logs-access'], service: ['s3', 'ec2'], tag: ['env=prod'] },
    places: {
      check: { file: 'demarc.yaml', line: 2, column: 19 },
      service: { file: 'demarc.yaml', line: 2, column: 51 },
      tag: { file: 'demarc.yaml', line: 2, column: 67 },
    },
    settings: {
      'ec2-security-group-has-few-rules': { maxRules: 80 },
      'ec2-security-group-opens-only-authorized-ports-to-internet': { authorizedUdpPorts: [53] },
      's3-bucket-encrypts-with-kms': { customerManagedOnly: true },
    },
    parameters: [
      { name: 'Env', value: 'prod' },
      { name: 'Size', value: '010' },
      { name: 'Flag', value: 'yes' },
    ],
    workloadTags: ['app'],
    waivers: [
      {
        check: 'PROWLER:s3_bucket_level_public_access_block',
        ids: new Set(['s3-bucket-blocks-public-access']),
        reason: 'r',
        owner: 'o',
        expires: '2027-01-31',
        file: 'infra/**',
        location: { file: 'demarc.yaml', line: 10, column: 5 },
      },
    ],
  });
});
test.each(['', '# nothing yet\n', '---\n', 'waivers:\nfilters:\nfail-on:\n', '{}', 'waivers: []'])('%j settles nothing', async (text) =>
  expect(await read(text)).toMatchObject({ filters: {}, settings: {}, parameters: [], waivers: [] }),
);
test('JSON is YAML', async () => expect((await read('{ "fail-on": "low" }')).failOn).toBe('low'));
test('a member of a family is named alone', async () => {
  const { waivers } = await read(waiver('    check: ec2-security-group-closes-ssh-to-internet\n'));
  expect(waivers[0]?.ids).toEqual(new Set(['ec2-security-group-closes-ssh-to-internet']));
});

describe('what is refused, with its place', () => {
  test.each([
    ['an unknown key, with the nearest', 'fail_on: low', 'demarc.yaml:1:1  fail_on is no key', 'did you mean fail-on?'],
    ['an unknown key inside', 'filters:\n  checks: x', 'demarc.yaml:2:3  checks is no key of filters', 'did you mean check?'],
    ['a key of the language', '__proto__: 1', 'demarc.yaml:1:1  __proto__ is no key', 'known: fail-on'],
    ['a word that is no choice', 'fail-on: hihg', 'demarc.yaml:1:10  fail-on takes one of critical', 'did you mean high?'],
    ['a severity', 'filters: { severity: [high, hgih] }', 'demarc.yaml:1:29  filters.severity takes one of', 'did you mean high?'],
    ['a check', 'filters: { check: s3-bucket-logs-acces }', 'demarc.yaml:1:19  no check is called', 'nearest: s3-bucket-logs-access'],
    ['a service', 'filters: { service: s4 }', 'demarc.yaml:1:21  no service is called s4', 'nearest: s3'],
    ['a Region', 'filters: { region: Frankfurt }', 'demarc.yaml:1:20  filters.region takes a Region', 'for example eu-central-1'],
    ['an empty list', 'filters: { tag: [] }', 'demarc.yaml:1:17  filters.tag takes at least one', 'remove it'],
    ['a map for a list', 'waivers: { check: x }', 'demarc.yaml:1:10  waivers takes a list, not a map', 'begins with -'],
    ['a list for a map', 'filters: [a]', 'demarc.yaml:1:10  filters takes keys and values, not a list', 'key: value'],
    ['a list at the root', '- a', 'demarc.yaml:1:1  demarc.yaml takes keys and values', 'key: value'],
    ['a text at the root', 'hello', 'demarc.yaml:1:1  demarc.yaml takes keys and values, not hello', 'key: value'],
    [
      'a check that does not exist, in a setting',
      'settings: { a.b: 1 }',
      'demarc.yaml:1:13  no setting is called a.b',
      '<check>.<setting>',
    ],
    [
      'a setting that the check does not have',
      'settings: { ec2-security-group-has-few-rules.max: 1 }',
      'demarc.yaml:1:13  ec2-security-group-has-few-rules has no such setting',
      'nearest: ec2-security-group-has-few-rules.maxRules',
    ],
    ['a check without settings', 'settings: { s3-bucket-logs-access.x: 1 }', 'has no such setting', 'this check has no settings'],
    [
      'a setting of another type',
      'settings: { ec2-security-group-has-few-rules.maxRules: "80" }',
      'takes number, not 80',
      'by itself it is 50',
    ],
    [
      'a number among texts',
      "settings: { s3-bucket-policy-trusts-known-accounts-only.trustedAccountIds: ['1', 123456789012] }",
      'demarc.yaml:1:82  s3-bucket-policy-trusts-known-accounts-only.trustedAccountIds takes a list of text',
      'put it in quotes: "123456789012"',
    ],
    [
      'a text among numbers',
      'settings: { ec2-security-group-opens-only-authorized-ports-to-internet.authorizedUdpPorts: [dns] }',
      'takes a list of numbers, not dns',
      'by itself it is []',
    ],
    ['a parameter that is a list', 'parameters: { Env: [a] }', 'demarc.yaml:1:20  parameters.Env takes text', 'text with commas'],
    ['a name that no parameter can have', 'parameters: { "a b": c }', 'demarc.yaml:1:15  a b is not a parameter', 'Env: value'],
    ['a waiver of nothing', waiver(''), 'demarc.yaml:2:5  check or finding is missing of waiver', 'say what is accepted'],
    [
      'no reason',
      'waivers: [{ check: s3-bucket-logs-access, owner: o, expires: 2027-01-31 }]',
      'reason is missing of waiver',
      'Why the risk',
    ],
    [
      'no owner',
      'waivers: [{ check: s3-bucket-logs-access, reason: o, expires: 2027-01-31 }]',
      'owner is missing of waiver',
      'Who answers',
    ],
    ['no day', 'waivers: [{ check: s3-bucket-logs-access, reason: r, owner: o }]', 'expires is missing of waiver', 'expires: 2027-01-31'],
    [
      'an empty reason',
      waiver('    check: s3-bucket-logs-access\n').replace('reason: r', 'reason: ""'),
      'takes text, not an empty text',
      '',
    ],
    ['no day of the calendar', waiver('').replace('01-31', '02-29'), 'demarc.yaml:4:14  waiver.expires: there is no day 2027-02-29', ''],
    ['a moment', waiver('').replace('2027-01-31', '2027-01-31T10:00:00Z'), 'waiver.expires takes a day as YYYY-MM-DD', ''],
    [
      'an owner that is a number',
      waiver('').replace('owner: o', 'owner: 7'),
      'demarc.yaml:3:12  waiver.owner takes text, and 7 without quotes is a number',
      '"7"',
    ],
    [
      'a finding that is none',
      waiver('    finding: xyz\n'),
      'demarc.yaml:5:14  waiver.finding takes the 16 hex digits',
      '0123456789abcdef',
    ],
    [
      'a finding that YAML takes for a number',
      waiver('    finding: 1234567890123456\n'),
      'without quotes is a number',
      '"1234567890123456"',
    ],
    ['a pattern that leaves out', waiver('    file: "!a"\n'), 'waiver.file takes a pattern of paths', 'infra/**'],
    ['a key that stands twice', 'fail-on: low\nfail-on: high', 'demarc.yaml:2:1  the key "fail-on" stands twice', 'remove one'],
    ['a tag of YAML', 'fail-on: !Foo low', 'a YAML tag means nothing here', 'remove it'],
    ['a function of CloudFormation', 'fail-on: !Ref low', 'fail-on takes one of', ''],
    ['YAML that is none', 'fail-on: [low\n', 'demarc.yaml:2:1  not valid YAML', 'closing bracket'],
    ['a tab', 'filters:\n\tcheck: x', 'demarc.yaml:2:1  a tab indents this line', 'spaces'],
    ['two documents', 'fail-on: low\n---\nfail-on: high\n', 'a second YAML document begins here; demarc.yaml is one', ''],
    ['an alias without its anchor', 'fail-on: *a', 'demarc.yaml:1:10', ''],
    ['an alias in itself', 'filters: &a { check: *a }', 'demarc.yaml:1:22', ''],
  ])('%s', async (_, text, where, next) => {
    const told = await refusal(text);
    expect(told).toContain(where);
    expect(told).toContain(next);
  });
  test('all mistakes at once, in the order of the file', async () => {
    const told = await refusal('a: 1\nfail-on: x\nfilters: { service: s4 }\nb: 1\n');
    expect(told).toContain('4 mistakes');
    expect([...told.matchAll(/demarc\.yaml:(\d)/g)].map(([, line]) => line)).toEqual(['1', '2', '3', '4']);
  });
  test('a mistake behind an alias is told once', async () => {
    const told = await refusal(`waivers:\n  - &a { reason: r }\n  - *a\n  - *a\n`);
    expect(told.match(/owner is missing/g)).toHaveLength(1);
  });
  test('aliases that grow', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `  a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect(await refusal(`parameters:\n  a0: &a0 [x]\n${levels.join('\n')}\n`)).toContain('aliases make this document');
  });
  test('a thousand levels, and bytes that are no text', async () => {
    expect(await refusal(`filters: ${'['.repeat(1000)}${']'.repeat(1000)}`)).toContain('levels deep');
    expect(await refusal(Buffer.from([0x66, 0xff, 0xfe, 0x0a]))).toContain('not valid UTF-8');
    expect(await refusal(Buffer.alloc(20))).toContain('demarc.yaml');
    expect(await refusal('a'.repeat(1_000_001))).toContain('larger than 1 MB');
  });
  test('what it shows of a line holds no secret', async () => {
    const secret = `ghp_${'aB3dE5gH7jK9'.repeat(3)}`;
    const told = await refusal(`parameters: { Token: [${secret}] }`);
    expect(told).toContain('parameters.Token');
    expect(told).not.toContain(secret);
  });
});
