import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAllKnowledge, scorecard } from '@demarc/aws';
import { ours, type Framework } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../gen-registry.ts';
import { compare, questionsOf, type Mappings, type Question } from './compare.ts';
import { entered } from './enter.ts';
import { outsideOf } from './scorecard.ts';

const mappings = JSON.parse(readFileSync(fileURLToPath(new URL('mappings.json', import.meta.url)), 'utf8')) as Mappings; // the project's own file
const editions = await frameworks();
const { checks } = await loadAllKnowledge();

describe('law: checks and editions agree', () => {
  const compared = compare(editions, questionsOf(checks), mappings);
  test('whoever asks what is asked at a requirement stands there: npm run frameworks -- --write', () =>
    expect(compared.missing).toEqual([]));
  test('a check that stands at a control of FSBP claims it; a claim names a control; an edition has the requirements of its mapping', () =>
    expect(compared.faults).toEqual([]));
});

const edition = (id: string, requirements: Readonly<Record<string, readonly string[]>>): Framework => ({
  id,
  title: id,
  source: ours,
  sections: {},
  requirements: Object.fromEntries(Object.entries(requirements).map(([name, list]) => [name, { title: name, checks: list }])),
});
const asks = (id: string, equivalents: Question['equivalents'], family?: string): Question => ({ id, equivalents, family });

describe('a comparison', () => {
  const fsbp = edition('fsbp', { 'S3.1': [], 'S3.5': ['s3-x'] });
  const rules = { editions: {}, notInFsbp: ['EC2.53'] };
  test('finds a claim that is not entered, in whatever case', () =>
    expect(compare([fsbp], [asks('s3-a', { fsbp: ['s3.1'] }), asks('s3-x', { fsbp: ['S3.5'] })], rules)).toEqual({
      missing: [{ framework: 'fsbp', requirement: 'S3.1', questions: ['s3-a'] }],
      faults: [],
    }));
  test('finds who stands at a control without claiming it', () =>
    expect(compare([fsbp], [asks('s3-x', {})], rules).faults.join()).toContain('s3-x stands at fsbp:S3.5'));
  test('finds a control that does not exist, and knows those of other standards', () => {
    const claiming = (control: string) => compare([edition('fsbp', {})], [asks('a', { fsbp: [control] })], rules).faults;
    expect(claiming('S3.999').join()).toContain('fsbp:S3.999');
    expect(claiming('EC2.53')).toEqual([]);
  });
  const cis = edition('cis', { '1.1': [], '1.2': ['by-hand'] });
  const mapping = { editions: { cis: { '1.1': { prowler: ['p1'], securityHub: ['EC2.53'] }, '1.2': { prowler: ['p2'] } } }, notInFsbp: [] };
  test('maps by Prowler’s ids and by Security Hub’s, and leaves what someone entered by hand', () =>
    expect(
      compare([cis], [asks('b', { prowler: ['p1'] }), asks('c', { fsbp: ['EC2.53'] }), asks('d', { prowler: ['p3'] })], mapping),
    ).toEqual({ missing: [{ framework: 'cis', requirement: '1.1', questions: ['b', 'c'] }], faults: [] }));
  test('does not enter a member beside its family', () =>
    expect(compare([cis], [asks('f', { prowler: ['p1'] }), asks('f-1', { prowler: ['p1'] }, 'f')], mapping).missing).toEqual([
      { framework: 'cis', requirement: '1.1', questions: ['f'] },
    ]));
  test('finds requirements that only one side has', () =>
    expect(compare([edition('cis', { '1.1': [], '9.9': [] })], [], mapping).faults).toEqual([
      'cis 9.9 is not in mappings.json',
      'cis 1.2 of mappings.json is no requirement',
    ]));
});

describe('entering', () => {
  const source = `framework('x', {}, {
    '1.1': { title: 'a', checks: [] },
    '1.10': { title: 'b', checks: ['z'] },
    '1.2': {
      title: "c's",
      checks: [
        'k',
        'm',
      ],
    },
});`;
  test('an empty list', () => expect(entered(source, '1.1', ['b', 'a'])).toContain("'1.1': { title: 'a', checks: ['a', 'b'] },"));
  test('a list of several lines, sorted, each once', () =>
    expect(entered(source, '1.2', ['l', 'k'])).toContain(`title: "c's",\n      checks: ['k', 'l', 'm'],`));
  test('touches no other requirement', () => {
    const text = entered(source, '1.10', ['y']);
    expect(text).toContain("'1.1': { title: 'a', checks: [] }");
    expect(text).toContain("checks: ['y', 'z']");
  });
  test.each(['1.3', '1'])('refuses %s, which is not there', (id) => expect(() => entered(source, id, ['a'])).toThrow(id));
  test('the files as they are can be written to', () => {
    for (const { id, requirements } of editions) {
      const text = readFileSync(fileURLToPath(new URL(`../../packages/aws/src/frameworks/${id}.ts`, import.meta.url)), 'utf8');
      for (const [requirement, { checks: there }] of Object.entries(requirements)) {
        const after = entered(text, requirement, ['new-check']);
        expect(after.split("'new-check'").length, `${id} ${requirement}`).toBe(2);
        for (const each of there) expect(after, requirement).toContain(`'${each}'`);
      }
    }
  });
});

test('a check of a duty of the scorecard that stands in no item is proposed', () => {
  const inside = scorecard.mistakes[0]?.items[1]?.checks[0] ?? '';
  expect(
    outsideOf(scorecard, [
      { id: inside, domain: 'crypto.rest' },
      { id: 'new-one', domain: 'crypto.rest' },
      { id: 'elsewhere', domain: 'physical.media' },
    ]),
  ).toEqual([{ domain: 'crypto.rest', ids: ['new-one'] }]);
});
