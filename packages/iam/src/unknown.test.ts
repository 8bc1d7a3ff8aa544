import { Hole, Inventory, judge, type Check } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { expect, test } from 'vitest';
import { openGrant, publicGrant } from './public.ts';

// Under the engine, what nobody knows is neither public nor not: the answers of `any` and `all` are then tried both ways.

const hole = new Hole('unresolved', 'a parameter') as never; // stands where any value may stand
const get: Statement = { Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['s3:GetObject'], Resource: ['*'] };

function verdict(isBad: (statement: Statement) => boolean, statement: Statement): string | undefined {
  const properties = { Statement: [statement] };
  const check: Check = {
    id: 'check',
    type: 'T',
    title: '',
    risk: '',
    severity: 'low',
    domain: 'd',
    why: '',
    failing: (subject) => (subject as typeof properties).Statement.some(isBad) && 'bad', // the subject of this very check
  };
  const subject = { key: 'k', type: 'T', properties, names: ['k'], addresses: [], holes: true };
  return judge(check, new Inventory({ resources: [subject] }), { now: new Date('2026-11-26') })(subject)?.verdict;
}

const rows: readonly [string, Statement, string][] = [
  ['nothing unknown', get, 'fail'],
  ['an unknown effect', { ...get, Effect: hole }, 'unknown'],
  ['an unknown principal', { ...get, Principal: hole }, 'unknown'],
  ['an unknown kind of principals', { ...get, Principal: { AWS: hole } }, 'unknown'],
  ['one unknown principal', { ...get, Principal: { AWS: [hole] } }, 'unknown'],
  ['one unknown principal beside everyone', { ...get, Principal: { AWS: [hole, '*'] } }, 'fail'],
  ['an unknown condition', { ...get, Condition: hole }, 'unknown'],
  ['an unknown operator’s entries', { ...get, Condition: { StringEquals: hole } }, 'unknown'],
  ['one unknown value', { ...get, Condition: { StringEquals: { 'aws:SourceVpc': [hole] } } }, 'unknown'],
  ['one unknown value beside a fixed one', { ...get, Condition: { StringEquals: { 'aws:SourceVpc': ['vpc-1', hole] } } }, 'unknown'],
  [
    'an unknown principal under a fixed condition',
    { ...get, Principal: hole, Condition: { StringEquals: { 'aws:SourceVpc': ['v'] } } },
    'pass',
  ],
  ['an unknown condition on an account', { ...get, Principal: { AWS: ['111111111111'] }, Condition: hole }, 'pass'],
  ['a denial of which nothing else is known', { Effect: 'Deny', Principal: hole, Condition: hole }, 'pass'],
];

test.each(rows)('public by the rule of S3, with %s', (_, statement, expected) => {
  expect(verdict((each) => publicGrant(each).public, statement)).toBe(expected);
});

test.each(rows)('open to strangers, with %s', (_, statement, expected) => {
  expect(verdict((each) => openGrant(each).open, statement)).toBe(expected);
});
