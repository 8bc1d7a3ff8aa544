import { Inventory } from '@demarc/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileAssessment } from './testing/hostile.ts';
import { manyFails } from './testing/many.ts';
import { written } from './testing/written.ts';
import { parseXml, type Element } from './testing/xml.ts';

/** What junit-10.xsd of Jenkins's xUnit plugin allows, as far as we write it: attributes (`!`: demanded) and children. */
const schema: Readonly<Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'], children: ['testsuite'] },
  testsuite: {
    attributes: ['tests!', 'name', 'failures', 'errors', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file'],
    children: ['testcase', 'testsuite', 'properties', 'system-out', 'system-err'],
  },
  testcase: {
    attributes: ['name!', 'time', 'classname', 'file', 'line'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  skipped: { attributes: ['type', 'message'], children: [] },
  failure: { attributes: ['type', 'message'], children: [] },
  error: { attributes: ['type', 'message'], children: [] },
};

function fits(element: Element): void {
  const rule = schema[element.tag];
  if (!rule) return expect.unreachable(`<${element.tag}>`);
  const allowed = new Set(rule.attributes.map((name) => name.replace('!', '')));
  expect(Object.keys(element.attributes).filter((name) => !allowed.has(name))).toEqual([]);
  for (const name of rule.attributes) if (name.endsWith('!')) expect(element.attributes).toHaveProperty(name.slice(0, -1));
  expect(element.children.map(({ tag }) => tag).filter((tag) => !rule.children.includes(tag))).toEqual([]);
  for (const child of element.children) fits(child);
}

const casesOf = (root: Element): Element[] => root.children.flatMap(({ children }) => children);
const outcomes = (cases: readonly Element[], tag: string): number =>
  cases.filter(({ children }) => children.some((child) => child.tag === tag)).length;

test('whatever stands in an audit: well formed, by the schema, sums right, each case with a name of its own', () => {
  fc.assert(
    fc.property(fc.array(hostileAssessment, { maxLength: 3 }), fc.boolean(), (assessments, strict) => {
      const root = parseXml(written('junit', assessments, { strict }).text);
      fits(root);
      for (const { attributes, children } of root.children) {
        expect(attributes['tests']).toBe(String(children.length));
        expect(attributes['failures']).toBe(String(outcomes(children, 'failure')));
        expect(attributes['errors']).toBe(String(outcomes(children, 'error')));
        expect(attributes['skipped']).toBe(String(outcomes(children, 'skipped')));
      }
      const names = casesOf(root).map(({ attributes }) => `${attributes['classname']}\n${attributes['name']}`);
      expect(new Set(names).size).toBe(names.length);
      const told = JSON.parse(written('json', assessments, { include: { pass: true } }).text) as {
        findings: { verdict: string; waiver?: object }[];
        diagnostics: { severity: string }[];
      }; // our own document
      const failed = told.findings.filter(
        ({ verdict, waiver }) => !waiver && (verdict === 'fail' || (strict && verdict === 'unknown')),
      ).length;
      expect(outcomes(casesOf(root), 'failure')).toBe(failed);
      expect(outcomes(casesOf(root), 'error')).toBe(told.diagnostics.filter(({ severity }) => severity === 'error').length);
      expect(casesOf(root).length).toBe(told.findings.length + told.diagnostics.filter(({ severity }) => severity === 'error').length);
    }),
  );
});

test('a case names its check and its resource, a failure what is wrong and where', () => {
  const [suite] = parseXml(written('junit', [manyFails(1, () => 'high')]).text).children;
  expect(suite?.attributes).toMatchObject({ name: 'app.yaml', file: 'app.yaml', timestamp: '2026-11-26T09:00:00' });
  const [one] = suite?.children ?? [];
  expect(one?.attributes).toEqual({
    classname: 'demarc.invented.invented-high',
    name: 'R0 (app.yaml)',
    time: '0',
    file: 'app.yaml',
    line: '1',
  });
  expect(one?.children[0]?.attributes).toEqual({ message: 'resource 0 is wrong', type: 'high' });
  expect(one?.children[0]?.text).toContain('app.yaml:1:3');
});

test('a name does not change when lines move', () => {
  const before = manyFails(1);
  const [moved] = before.inventory.resources.map((resource) => ({ ...resource, location: { file: 'app.yaml', line: 77, column: 1 } }));
  if (!moved) return expect.unreachable();
  const after = { ...before, inventory: new Inventory({ resources: [moved], kind: 'code' }) };
  const nameIn = (assessment: typeof before): string | undefined =>
    casesOf(parseXml(written('junit', [assessment]).text))[0]?.attributes['name'];
  expect(nameIn(after)).toBe(nameIn(before));
});
