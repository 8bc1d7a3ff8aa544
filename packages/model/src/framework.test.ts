import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  auditedBy,
  auditFramework,
  Inventory,
  ours,
  QuestionTallies,
  sectionOf,
  type Assessment,
  type Check,
  type Coverage,
  type Finding,
  type Framework,
} from './index.ts';

const check = (id: string, members?: readonly string[]): Check => ({
  id,
  type: 'T',
  title: 't',
  risk: 'r',
  severity: 'high',
  domain: 'd',
  why: 'w',
  failing: () => undefined,
  ...(members && { members: Object.fromEntries(members.map((member) => [member, {}])) }),
});
const finding = (verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding => ({ check: 'a', resource: 'r', verdict, ...more });
const liveOnly = { reason: 'live-only', path: '', why: 'only an account knows' } as const;
const waiver = { reason: 'known', by: 'demarc skip in the code' };

type World = Pick<Assessment, 'checks' | 'findings' | 'inventory'>;
const world = (
  findings: readonly Finding[],
  { checks = [check('a')], kind = 'code', coverage = [] }: { checks?: Check[]; kind?: 'code' | 'live'; coverage?: Coverage[] } = {},
): World => ({ checks, findings, inventory: new Inventory({ resources: [], kind, coverage, assume: () => 'read' }) });
const after = (...worlds: readonly World[]): QuestionTallies => {
  const tallies = new QuestionTallies();
  for (const each of worlds) tallies.add(each);
  return tallies;
};
const resultOf = (...worlds: readonly World[]): string => auditedBy(['a'], after(...worlds)).result;

describe('the result of a requirement', () => {
  test.each<[string, string, World]>([
    ['one fails', 'failed', world([finding('pass'), finding('fail'), finding('unknown')])],
    ['one is unknown', 'unknown', world([finding('pass'), finding('unknown')])],
    ['one fail is accepted', 'accepted', world([finding('pass'), finding('fail', { waiver })])],
    ['all pass', 'passed', world([finding('pass')])],
    ['nothing is there to ask about', 'not-asked', world([])],
    ['only a live account can answer, in code', 'unknown', world([finding('unknown', { unknown: liveOnly })])],
    ['the others answered', 'passed', world([finding('pass'), finding('unknown', { unknown: liveOnly })])],
    ['an account does not answer', 'unknown', world([finding('pass'), finding('unknown', { unknown: liveOnly })], { kind: 'live' })],
    ['its type was denied', 'unknown', world([finding('pass')], { coverage: [{ type: 'T', status: 'denied' }] })],
    ['its type was denied and nothing of it is here', 'unknown', world([], { coverage: [{ type: 'T', status: 'failed' }] })],
    ['another type was denied', 'passed', world([finding('pass')], { coverage: [{ type: 'U', status: 'denied' }] })],
  ])('%s: %s', (_, expected, given) => expect(resultOf(given)).toBe(expected));
  test('no check: not looked at yet, whatever was found', () =>
    expect(auditedBy([], after(world([finding('pass')]))).result).toBe('not-looked-at'));
  test('is over all inventories', () =>
    expect(auditedBy(['a'], after(world([finding('pass')]), world([finding('fail')])))).toMatchObject({
      result: 'failed',
      tally: { passed: 1, failed: 1 },
    }));
  test('of a member is not that of its family', () => {
    const tallies = after(
      world([finding('fail', { members: { 'a-ssh': 'pass', 'a-mysql': 'fail' } })], { checks: [check('a', ['a-ssh', 'a-mysql'])] }),
    );
    expect(['a', 'a-ssh', 'a-mysql'].map((id) => auditedBy([id], tallies).result)).toEqual(['failed', 'passed', 'failed']);
  });
  test('law: unknown, denied and failed never pass; no order of the inventories matters', () => {
    const anyFinding = fc.record({ verdict: fc.constantFrom('pass', 'fail', 'unknown'), isLive: fc.boolean(), isWaived: fc.boolean() });
    const anyWorld = fc
      .record({ found: fc.array(anyFinding, { maxLength: 4 }), isDenied: fc.boolean(), kind: fc.constantFrom('code', 'live') })
      .map(({ found, isDenied, kind }) =>
        world(
          found.map(({ verdict, isLive, isWaived }) =>
            finding(verdict, {
              ...(verdict === 'unknown' && isLive && { unknown: liveOnly }),
              ...(verdict === 'fail' && isWaived && { waiver }),
            }),
          ),
          { kind, coverage: isDenied ? [{ type: 'T', status: 'denied' }] : [] },
        ),
      );
    fc.assert(
      fc.property(fc.array(anyWorld, { maxLength: 4 }), (worlds) => {
        const { result, tally } = auditedBy(['a'], after(...worlds));
        const { failed, unknown, unread, passed } = tally;
        expect(result === 'failed').toBe(failed > 0);
        if (unknown > 0 || unread > 0) expect(['failed', 'unknown']).toContain(result);
        if (result === 'passed') expect(passed).toBeGreaterThan(0);
        expect(auditedBy(['a'], after(...worlds.toReversed()))).toEqual({ result, tally });
      }),
    );
  });
});

const framework: Framework = {
  id: 'f',
  title: 'F',
  source: ours,
  sections: { '1': 'One', '1.2': 'One and a bit' },
  requirements: { '1.1': { title: 'x', checks: ['a'] }, '1.2.1': { title: 'y', checks: [] } },
};
test('every requirement has a result, in the edition’s order', () =>
  expect([...auditFramework(framework, after(world([finding('pass')])))].map(([id, { result }]) => [id, result])).toEqual([
    ['1.1', 'passed'],
    ['1.2.1', 'not-looked-at'],
  ]));
test.each([
  ['1.1', 'One'],
  ['1.2.1', 'One and a bit'],
  ['1.3.1', 'One'],
  ['2.1', ''],
])('the section of %s is the longest beginning that is named', (id, title) => expect(sectionOf(framework, id).title).toBe(title));
