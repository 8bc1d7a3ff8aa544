import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { loadAllKnowledge } from '@demarc/aws';
import { Inventory, severities, type Assessment } from '@demarc/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileAssessment } from '../testing/hostile.ts';
import { manyFails } from '../testing/many.ts';
import { sarifLog, type SarifResult, type SarifRule } from '../testing/sarif-log.ts';
import { validSarif } from '../testing/sarif-schema.ts';
import { written } from '../testing/written.ts';
import { fitting } from './gzip.ts';
import type { OutputContext } from '../output.ts';
import { limits } from './limits.ts';
import { ruleOf } from './rules.ts';
import { SarifOutput } from './sarif.ts';
import { uriOf } from './uri.ts';

const run = (
  assessments: readonly Assessment[],
  options?: Parameters<typeof written>[2],
  format: Parameters<typeof written>[0] = 'sarif',
) => {
  const { text, notes } = written(format, assessments, options);
  validSarif(JSON.parse(text));
  expect(validSarif.errors).toBe(null);
  const [only] = sarifLog(text).runs;
  return only ? { ...only, text, notes } : expect.unreachable();
};

const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : 1));

/** What the prose of the standard and GitHub's page demand beyond the schema. */
function keepsTheProse(results: readonly SarifResult[], rules: readonly SarifRule[]): void {
  for (const result of results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(result.level === 'none').toBe(result.kind !== 'fail'); // §3.27.10
    expect(result.suppressions).toBeDefined(); // all or none, §3.27.23
    expect(result.message.text).not.toBe('');
    expect(result.message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/); // §3.11.5
    expect(result.message.text).not.toContain(']('); // §3.11.6
    expect(result.locations.length).toBe(1); // §3.27.12
    expect(result.relatedLocations?.length ?? 0).toBeLessThan(100);
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])])
      if (physicalLocation) expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
    expect(result.partialFingerprints['primaryLocationLineHash']).toBe(`${result.partialFingerprints['demarcFinding/v1']}:1`);
  }
}

describe('whatever stands in an audit', () => {
  test('SARIF fits the schema and the prose, and has every finding', () => {
    fc.assert(
      fc.property(fc.array(hostileAssessment, { maxLength: 3 }), fc.boolean(), fc.boolean(), (assessments, pass, strict) => {
        const { results, tool, invocations, text } = run(assessments, { include: { pass }, strict });
        keepsTheProse(results, tool.driver.rules);
        const { findings } = JSON.parse(written('json', assessments, { include: { pass } }).text) as { findings: { id: string }[] }; // our own document
        expect(sorted(results.map((result) => result.partialFingerprints['demarcFinding/v1'] ?? ''))).toEqual(
          sorted(findings.map(({ id }) => id)),
        );
        const failed = invocations.some(({ toolExecutionNotifications }) =>
          toolExecutionNotifications.some(({ level }) => level === 'error'),
        );
        expect(invocations[0]?.executionSuccessful).toBe(!failed);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]/); // oxlint-disable-line no-control-regex -- these are what must not reach a terminal
      }),
    );
  });
  test('for GitHub it has only fails that stand in a file and nobody accepted, and says what it left out', () => {
    fc.assert(
      fc.property(fc.array(hostileAssessment, { maxLength: 3 }), fc.boolean(), (assessments, pass) => {
        const all = run(assessments, { include: { pass } });
        const { results, invocations, notes } = run(assessments, { include: { pass } }, 'sarif-github');
        const isShown = ({ kind, suppressions, locations }: SarifResult): boolean =>
          kind === 'fail' && suppressions?.length === 0 && locations[0]?.physicalLocation !== undefined;
        expect(results).toEqual(all.results.filter(isShown));
        const told = invocations[0]?.toolExecutionNotifications.flatMap(({ descriptor }) => descriptor?.id ?? []) ?? [];
        const isLeft = (wanted: (result: SarifResult) => boolean): boolean =>
          all.results.some((result) => !isShown(result) && wanted(result));
        expect(told.includes('sarif-only-fails')).toBe(isLeft(({ kind, suppressions }) => kind !== 'fail' || suppressions?.length === 1));
        expect(notes.some(({ code }) => code === 'sarif-placeless')).toBe(
          isLeft(({ kind, suppressions }) => kind === 'fail' && suppressions?.length === 0),
        );
      }),
    );
  });
});

describe('the rules', () => {
  test('every check of the catalogue is one, within the limits of GitHub', async () => {
    const { checks } = await loadAllKnowledge();
    const rules = checks.map((check) => ruleOf(check) as SarifRule); // what it makes
    expect(rules.length).toBeGreaterThan(50);
    for (const rule of rules) {
      expect(rule.name.length).toBeLessThanOrEqual(255);
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.properties.tags.length).toBeLessThan(10); // "fewer than 10", says one page; "only 10", another
      expect(rule.properties.tags).toContain('security');
      for (const text of [rule.id, rule.name, rule.help.text, rule.help.markdown]) expect(text).not.toBe('');
    }
  });
  test('GitHub makes of each score the severity that we mean', async () => {
    const shown = (score: number): string => (score > 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low');
    const { tool } = run([manyFails(1)]);
    expect(
      tool.driver.rules.map(({ properties }) =>
        properties['security-severity'] === undefined ? 'info' : shown(Number(properties['security-severity'])),
      ),
    ).toEqual([...severities]);
  });
});

describe('the fingerprint', () => {
  const [before] = [manyFails(3)];
  const moved: Assessment = {
    ...before,
    inventory: new Inventory({
      kind: 'code',
      assume: () => 'read',
      resources: before.inventory.resources.map((resource) => ({ ...resource, location: { file: 'app.yaml', line: 900, column: 1 } })),
    }),
  };
  const prints = (assessment: Assessment): string[] =>
    run([assessment]).results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'] ?? '');
  test('stays when lines move', () => expect(prints(moved)).toEqual(prints(before)));
  test('tells findings apart', () => expect(new Set(prints(before)).size).toBe(3));
});

describe('beyond a limit', () => {
  test('of results the least severe are left out, and it is said in the file and beside it', () => {
    const worst = (index: number) => (index % 10 === 9 ? 'critical' : 'low');
    const few = (context: OutputContext) => new SarifOutput(context, { most: { results: 250, shownResults: 50 } });
    const { results, invocations, notes } = run([manyFails(130, worst), manyFails(130, worst)], {}, few);
    expect(results.length).toBe(250);
    expect(results.filter(({ properties }) => properties.severity === 'critical').length).toBe(26);
    expect(results.findLastIndex(({ properties }) => properties.severity === 'critical')).toBe(25);
    expect(notes.map(({ code }) => code)).toEqual(['sarif-results-cut', 'sarif-results-many']);
    expect(notes[0]?.message).toContain('10 results, the least severe (10 low)');
    expect(invocations[0]?.toolExecutionNotifications.map(({ descriptor }) => descriptor?.id)).toEqual(notes.map(({ code }) => code));
    expect(invocations[0]?.executionSuccessful).toBe(true);
  });
  test('of size, too, whatever does not press together', () => {
    const noise = (index: number): string => createHash('sha512').update(String(index)).digest('base64');
    const small = (context: OutputContext) => new SarifOutput(context, { most: { gzip: 120_000 } });
    const { text, results, notes } = run([manyFails(1200, (index) => (index === 1199 ? 'critical' : 'low'), noise)], {}, small);
    expect(gzipSync(text).byteLength).toBeLessThan(130_000);
    expect(results.length).toBe(1000);
    expect(results[0]?.properties.severity).toBe('critical');
    expect(notes[0]).toMatchObject({ code: 'sarif-results-cut', severity: 'warning' });
  });
  test('which by default is that of GitHub', () => expect(limits).toMatchObject({ results: 25_000, locations: 100 }));
  test('of places of one result', () => {
    const assessment = manyFails(1);
    const [finding] = assessment.findings;
    if (!finding) return expect.unreachable();
    const evidence = Array.from({ length: 150 }, (_, index) => ({
      path: `/P${index}`,
      value: index,
      origin: { file: 'app.yaml', line: index + 1 },
    }));
    const { results, notes } = run([{ ...assessment, findings: [{ ...finding, evidence }] }]);
    expect(results[0]?.relatedLocations?.length).toBe(99);
    expect(notes.map(({ message }) => message)).toEqual([expect.stringContaining('51 places')]);
  });
  test('fitting never says more than fits, nor less than is sure', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 40 }), fc.integer({ min: 50, max: 4000 }), (texts, bytes) => {
        const fit = fitting(texts, bytes);
        const isLight = Buffer.byteLength(texts.join('')) <= bytes;
        expect(fit === texts.length).toBe(isLight || gzipSync(texts.join('\n')).byteLength <= bytes); // so few are weighed together
      }),
    );
  });
});

test('a live finding has a logical place and no file', () => {
  const before = manyFails(1);
  const resources = before.inventory.resources.map((resource) => ({
    ...resource,
    location: undefined,
    key: '111122223333/eu-west-1/AWS::S3::Bucket/b',
  }));
  const findings = before.findings.map((finding) => ({ ...finding, resource: '111122223333/eu-west-1/AWS::S3::Bucket/b' }));
  const { results } = run([{ ...before, findings, inventory: new Inventory({ kind: 'live', resources, assume: () => 'read' }) }]);
  expect(results[0]?.locations).toEqual([
    { logicalLocations: [{ name: 'R0', fullyQualifiedName: '111122223333/eu-west-1/AWS::S3::Bucket/b', kind: 'resource' }] },
  ]);
});

test('reads that were denied are told, and the run did not succeed', () => {
  const before = manyFails(0);
  const inventory = new Inventory({
    kind: 'live',
    resources: [],
    coverage: [{ account: '111122223333', region: 'eu-west-1', type: 'AWS::S3::Bucket', status: 'denied', reason: 's3:ListAllMyBuckets' }],
  });
  const { invocations } = run([{ ...before, inventory }]);
  expect(invocations[0]?.executionSuccessful).toBe(false);
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    'AWS::S3::Bucket was not read in 111122223333 eu-west-1: s3:ListAllMyBuckets',
  ]);
});

test.each([
  ['infra/app.yaml', 'infra/app.yaml'],
  ['my infra/größe#1?.yaml', 'my%20infra/gr%C3%B6%C3%9Fe%231%3F.yaml'],
  ['C:/x/50%.yaml', 'C%3A/x/50%25.yaml'],
  ['\ud800', '%EF%BF%BD'],
])('%s as a URI', (path, uri) => expect(uriOf(path)).toBe(uri));
