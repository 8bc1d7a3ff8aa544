import { withShifts, type AnyShift, type Responsibilities } from '@demarc/model';
import { assert, constantFrom, infiniteStream, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { domains, type Level } from './domains.ts';
import { modelledTypes } from './modelled-types.ts';
import { shiftRows, type ShiftRow } from './shifts.table.ts';
import { other, unresolved } from './testing/index.ts';
import { allResponsibilities, linesOf } from './testing/responsibilities.ts';

const files = await allResponsibilities();
const byType = new Map(files.map((file) => [file.responsibilities.type, file.responsibilities]));
const of = (type: string): Responsibilities => {
  const found = byType.get(type);
  if (!found) throw new Error(`${type} has no file`);
  return found;
};
const shiftsOf = (responsibilities: Responsibilities): readonly { domain: string; shift: AnyShift }[] =>
  Object.entries(responsibilities.lines).flatMap(
    ([domain, line]) =>
      withShifts(line)
        .slice(1)
        .map((shift) => ({ domain, shift: shift as AnyShift })), // all but the first are shifts
  );

test('each modelled type has its file, and each type only one', () => {
  expect(modelledTypes.filter((type) => !byType.has(type))).toEqual([]);
  expect(files.length).toBe(byType.size);
});

test('a file lies under the name of its type', () => {
  const words = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const strange = files.filter(({ name, responsibilities }) => !words(name).endsWith(words(responsibilities.type.split('::')[2] ?? '')));
  // Two types of one service have one name there: the second file says which it is.
  expect(strange.map(({ service, name }) => `${service}/${name}`).sort()).toEqual([]);
});

test('what a part belongs to has a file', () => {
  const parts = files.filter(({ responsibilities }) => responsibilities.partOf !== undefined);
  const elsewhere = new Set(['AWS::S3::Bucket', 'AWS::EC2::Instance', 'AWS::Lambda::Function']); // may come with another change
  const lost = parts
    .map(({ responsibilities }) => responsibilities.partOf ?? '')
    .filter((type) => !byType.has(type) && !elsewhere.has(type));
  expect(lost).toEqual([]);
});

test('each type has a line for every domain of its level, and for no unknown one', () => {
  const at = (level: Level): string[] => Object.keys(domains).filter((id) => facts(id).includes(level));
  const facts = (id: string): readonly Level[] => domains[id as keyof typeof domains].levels; // the keys of this very object
  const incomplete = files.filter(({ responsibilities: { lines } }) => {
    const given = Object.keys(lines);
    return (
      !(['resource', 'account', 'organization'] as const).some((level) => at(level).every((id) => given.includes(id))) ||
      given.some((id) => !(id in domains))
    );
  });
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test('a line says who does what, and why where there is nothing to do', () => {
  for (const { name, responsibilities } of files)
    for (const [domain, line] of Object.entries(responsibilities.lines)) {
      const [base] = withShifts(line);
      if (base.owner === 'n/a') expect(base.reason, `${name} ${domain}`).toBeTruthy();
      else expect([base.awsDoes, base.youDo].every(isSentence), `${name} ${domain}: ${base.awsDoes} ${base.youDo}`).toBe(true);
    }
  for (const { responsibilities } of files)
    for (const { shift } of shiftsOf(responsibilities)) {
      expect(isSentence(shift.says), shift.id).toBe(true);
      if (shift.owner !== 'n/a') expect(isSentence(shift.youDo ?? shift.says), shift.id).toBe(true);
    }
});
const isSentence = (text: string): boolean => /^[A-Z0-9].*\.$/.test(text) || /^[A-Z].*[^.]$/.test(text);

test('a source is a page of AWS with its date, or ours without one', () => {
  // serverlessland.com is run by the Lambda teams of AWS
  const pages =
    /^https:\/\/(?:docs\.aws\.amazon\.com|docs\.amazonaws\.cn|aws\.amazon\.com|aws\.github\.io|serverlessland\.com|github\.com\/aws(?:docs)?)\//;
  for (const { responsibilities } of files)
    for (const line of Object.values(responsibilities.lines).flatMap(withShifts)) {
      if (line.source.reading === 'ours') expect(line.source.on).toBe(undefined);
      else {
        expect(line.source.url).toMatch(pages);
        expect(line.source.on).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    }
});

test('shift ids are unique', () => {
  const ids = files.flatMap(({ responsibilities }) => shiftsOf(responsibilities).map(({ shift }) => shift.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

// Shifts of keys whose material is not from KMS: each follows from the row of the key itself.
const origins = { imported: 'EXTERNAL', 'in-your-store': 'AWS_CLOUDHSM', outside: 'EXTERNAL_KEY_STORE' };
const key = 'arn:aws:kms:eu-central-1:111111111111:key/1';
const rows: readonly ShiftRow[] = [
  ...shiftRows,
  ...shiftRows
    .filter(
      (row) =>
        row.domain === 'crypto.keys' &&
        byType.has(row.type) &&
        shiftsOf(of(row.type)).some(({ shift }) => shift.id === `${row.shift}-imported`),
    )
    .flatMap((row) =>
      Object.entries(origins).map(([name, Origin]) => ({
        ...row,
        shift: `${row.shift}-${name}`,
        without: row.given,
        with: [other('AWS::KMS::Key', { Origin }, key)],
      })),
    ),
];

test('every shift has a row', () => {
  const covered = new Set(rows.map((row) => row.shift));
  const missing = modelledTypes.flatMap((type) => shiftsOf(of(type)).map(({ shift }) => shift.id)).filter((id) => !covered.has(id));
  expect(missing).toEqual([]);
});

test.each(rows.map((row) => [row.shift, row] as const))('%s', (_name, row) => {
  const responsibilities = of(row.type);
  const alone = row.without === undefined && Object.keys(row.given).length === 0; // the others alone decide
  const originRow = row.without === row.given;
  const before = linesOf(responsibilities, row.without ?? {}, alone || originRow ? [] : row.with, row.now).get(row.domain);
  const after = linesOf(responsibilities, row.given, row.with, row.now).get(row.domain);
  expect(before?.because.map((each) => each.shift) ?? [], 'before').not.toContain(row.shift);
  expect(
    after?.because.map((each) => each.shift),
    'after',
  ).toContain(row.shift);
  expect(after?.owner).toBe(row.owner);
  if (alone || originRow || before?.owner === after?.owner) return;
  const [open] = Object.keys(row.given).length > 0 ? Object.keys(row.given).slice(-1) : Object.keys(row.without ?? {});
  if (open === undefined) throw new Error(`${row.shift}: no property to leave open`);
  expect(linesOf(responsibilities, { ...row.given, [open]: unresolved }, row.with, row.now).get(row.domain)?.owner, `${open} unknown`).toBe(
    'undetermined',
  );
});

test('law: every cell has exactly one owner, whatever is configured', () => {
  const owners = ['aws', 'customer', 'shared', 'third-party', 'n/a', 'undetermined'];
  const ofType = Map.groupBy(shiftRows, (row) => row.type);
  assert(
    property(constantFrom(...ofType.keys()), infiniteStream(nat(9)), (type, picks) => {
      const chosen = (ofType.get(type) ?? []).filter(() => (picks.next().value ?? 0) < 5);
      const properties = Object.assign({}, ...chosen.map((row) => row.given)) as object; // merging objects gives one
      const lines = linesOf(
        of(type),
        properties,
        chosen.flatMap((row) => row.with ?? []),
      );
      expect([...lines.keys()]).toEqual(Object.keys(of(type).lines));
      for (const line of lines.values()) {
        expect(owners).toContain(line.owner);
        if (line.owner === 'n/a') expect(line.reason).toBeTruthy();
        else expect(line.youDo).toBeTruthy();
      }
    }),
    { numRuns: 300 },
  );
});

test('law: what you own of a default configuration falls from server to store', () => {
  const order = ['AWS::EC2::Instance', 'AWS::RDS::DBInstance', 'AWS::Lambda::Function', 'AWS::S3::Bucket'];
  const yours = order
    .filter((type) => byType.has(type))
    .map((type) => [...linesOf(of(type), {}).values()].filter((line) => line.owner === 'customer').length);
  expect(yours.length).toBeGreaterThan(1);
  expect(
    yours.every((count, index) => index === 0 || count < (yours[index - 1] ?? 0)),
    yours.join(' > '),
  ).toBe(true);
});
