import { judge, resolver, type Check, type Finding, type RuleOf } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import { announceTable } from './collector.ts';
import { wrongVerdict } from './fuzz.ts';
import { commandOf, fixOf, mendedRow } from './mending.ts';
import { optionsOf, worldOf, type AnyRow, type Expected, type Row } from './world.ts';

/**
 * The table of a check: each row is a configuration and the verdict that it must get. Both paths of the engine must agree on every row, and
 * the check's own fix must mend every row that fails.
 */
export function table<P>(rule: RuleOf<string, P>, rows: { readonly [name: string]: Row<NoInfer<P>> }): void {
  const check: Check = { ...rule, id: 'check' };
  const anyRows = Object.entries(rows as Readonly<Record<string, AnyRow>>); // the engine does not ask for properties by name
  announceTable({ rule, rows: anyRows });
  describe(rule.title, () => {
    for (const [name, row] of anyRows)
      test(name, () => {
        const [expected, , world = {}] = row;
        const { subject, inventory } = worldOf(rule.type, row);
        const options = optionsOf(world, check.id);
        const fast = judge(check, inventory, { ...options, evidence: 'none' })(subject);
        const watched = judge(check, inventory, { ...options, evidence: 'all' })(subject);
        expect(watched?.unknown?.reason, watched?.unknown?.why).not.toBe('error');
        expect(verdictOf(watched), explain(watched)).toBe(expected);
        expect(verdictOf(fast), 'the fast path').toBe(expected);
        expect(fast?.problems ?? [], 'the fast path').toEqual(watched?.problems ?? []);
        if (world.says !== undefined) expect(watched?.problems?.join('; ')).toContain(world.says);
        if (world.members) expect(watched?.members).toMatchObject(world.members);
        if (watched?.verdict === 'unknown') expect(watched.unknown?.why).toBeTruthy();
        if (expected === 'fail' && rule.fix && world.noFix === undefined)
          expect(verdictOf(mended(check, row)), 'after the fix').toBe('pass');
        if (world.fix !== undefined) expect(fixOf(check, row), 'the fix').toEqual(world.fix);
        const command = expected === 'fail' ? commandOf(check, row, 'example-1') : undefined;
        if (command !== undefined) expect(oddWord(command), 'a word of the command').toBe(undefined);
        if (world.command !== undefined) expect(command?.join(' ') ?? 'none', 'the command').toBe(world.command);
      });
    test('law: no filling of a hole contradicts a definite verdict', () => expect(wrongVerdict(check, anyRows)).toBe(undefined));
    test('law: it looks at the customer’s half', async () => expect(await notYours(check, anyRows)).toBe(undefined));
  });
}

/**
 * Law 11: for every row the owner of (resource, the check's domain), resolved, is the customer, shared or undetermined, and the domain has a
 * cell there. Otherwise the line, the domain or the check is wrong.
 */
async function notYours(check: Check, rows: readonly (readonly [string, AnyRow])[]): Promise<string | undefined> {
  const { responsibilities } = await loadKnowledge([check.type]);
  const own = responsibilities.get(check.type);
  if (!own) return `nobody has written down who owns what of ${check.type}`;
  for (const [name, row] of rows) {
    const { subject, inventory } = worldOf(check.type, row);
    const cell = resolver(own, inventory, optionsOf(row[2]))(subject).find(({ domain }) => domain === check.domain);
    if (!cell) return `${check.type} has no cell in ${check.domain}`;
    if (row[0] !== 'not asked' && !['customer', 'shared', 'undetermined'].includes(cell.owner))
      return `row "${name}": ${check.domain} is of ${cell.owner}: ask in the domain of the customer’s half, or write the shift that moves it`;
  }
  return undefined;
}

const verdictOf = (finding: Finding | undefined): Expected => finding?.verdict ?? 'not asked';
const explain = (finding: Finding | undefined): string => finding?.unknown?.why ?? finding?.problems?.join('; ') ?? '';

/** The finding after the check's own fix. */
function mended(check: Check, row: AnyRow): Finding | undefined {
  const after = mendedRow(check, row);
  const { subject, inventory } = worldOf(check.type, after);
  return judge(check, inventory, optionsOf(row[2], check.id))(subject);
}

/** The first word that cannot be one of an AWS CLI call: service and operation are plain words, and nothing that is unknown is spelt out. */
const oddWord = (words: readonly string[]): string | undefined =>
  words.length < 3
    ? `only ${words.length} words`
    : words.find((word, index) => (index < 2 ? !/^[a-z][a-z0-9-]+$/.test(word) : /undefined|\[object|"reason":/.test(word)));
