import { expect, test } from 'vitest';
import type { Check } from './check.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Resource } from './resource.ts';
import { waiverFor, type Acceptance, type Skip } from './waiver.ts';

const check: Check = {
  id: 'ports',
  type: 'T',
  title: '',
  risk: '',
  severity: 'high',
  domain: 'd',
  why: '',
  members: { ssh: { equivalents: { checkov: ['CKV_1'] } }, rdp: {} },
  failing: () => false,
};
const resource = (...skips: Skip[]): Resource => ({ key: 'k', type: 'T', properties: {}, names: [], addresses: [], holes: false, skips });
const finding = (verdict: Verdict, members?: Record<string, Verdict>): Finding => ({
  check: 'ports',
  resource: 'k',
  verdict,
  ...(members && { members }),
});
const waives = (id: string, expires?: string, isExpired = false): Acceptance => ({
  waiver: { by: 'demarc.yaml', reason: id, ...(expires !== undefined && { expires }) },
  isExpired,
  names: (each) => each === id,
});

test('of the check, of a fail and of what has no answer; never of a pass', () => {
  for (const verdict of ['fail', 'unknown'] as const)
    expect(waiverFor(finding(verdict), check, resource(), [waives('ports')]).waiver?.reason).toBe('ports');
  expect(waiverFor(finding('pass'), check, resource(), [waives('ports')])).toEqual({});
  expect(waiverFor(finding('fail'), check, resource(), [waives('other')])).toEqual({});
});
test('of members: all that failed, by a skip in the code and by a waiver together', () => {
  const skip: Skip = { tool: 'checkov', id: 'ckv_1', reason: 'skip' };
  const both = finding('fail', { ssh: 'fail', rdp: 'fail' });
  expect(waiverFor(both, check, resource(skip))).toEqual({});
  expect(waiverFor(both, check, resource(), [waives('rdp', '2027-01-01')])).toEqual({});
  expect(waiverFor(both, check, resource(skip), [waives('rdp', '2027-01-01')]).waiver?.expires).toBe('2027-01-01');
  expect(waiverFor(finding('fail', { ssh: 'fail', rdp: 'pass' }), check, resource(skip)).waiver?.by).toBe('checkov skip in the code');
});
test('of several the one that holds longest; of those of members the one that ends first', () => {
  const [soon, late] = [waives('ports', '2026-12-01'), waives('ports', '2027-12-01')];
  for (const list of [
    [soon, late],
    [late, soon],
  ])
    expect(waiverFor(finding('fail'), check, resource(), list).waiver?.expires).toBe('2027-12-01');
  const members = [waives('ssh', '2027-12-01'), waives('rdp', '2026-12-01')];
  expect(waiverFor(finding('fail', { ssh: 'fail', rdp: 'fail' }), check, resource(), members).waiver?.expires).toBe('2026-12-01');
});
test('one that has ended accepts nothing, and is told where no other holds', () => {
  const ended = waives('ports', '2026-01-01', true);
  expect(waiverFor(finding('fail'), check, resource(), [ended])).toEqual({ expiredWaiver: ended.waiver });
  expect(waiverFor(finding('fail'), check, resource(), [ended, waives('ports', '2027-01-01')]).expiredWaiver).toBe(undefined);
});
