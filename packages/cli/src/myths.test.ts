import { tmpdir } from 'node:os';
import { domainFacts, loadAllKnowledge, myths as statements } from '@demarc/aws';
import { expect, test } from 'vitest';
import { myths } from './index.ts';
import { runner } from './testing/run.ts';

const run = runner(tmpdir());

test('there are forty, each said once, about a duty that exists', () => {
  expect(statements.length).toBe(40);
  expect(new Set(statements.map(({ says }) => says)).size).toBe(40);
  expect(new Set(statements.map(({ type, domain, set }) => `${type} ${domain} ${set.join()}`)).size).toBe(40);
  for (const { domain, says } of statements) expect(domainFacts(domain), says).toBeDefined();
});
test('every one whose type is modelled is refuted', async () => {
  const { refuted, notModelled, standing } = await myths();
  expect(standing).toEqual([]);
  const { responsibilities } = await loadAllKnowledge();
  expect(notModelled.filter(({ type }) => responsibilities.has(type))).toEqual([]);
  expect(refuted.length + notModelled.length).toBe(40);
  expect(refuted.length).toBeGreaterThan(0);
  for (const { cell, claims, says } of refuted) expect(cell.owner, says).not.toBe(claims);
});
test('each names a command that shows the line', async () => {
  const { code, out } = await run('myths', '--type', 'lambda::function');
  expect(code).toBe(0);
  const commands = [...out.matchAll(/demarc (who [^\n]*)/g)].map(([, command = '']) => command);
  expect(commands.length).toBe(7);
  for (const command of commands)
    expect((await run(...(command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", '')))).code, command).toBe(0);
});
test('those that are left out are counted', async () => {
  const { notModelled } = await myths();
  const { out } = await run('myths');
  expect(/(\d+) further ones? about types that are not modelled/.exec(out)?.[1] ?? '0').toBe(String(notModelled.length));
});
test('as JSON, with what decides and its source', async () => {
  const json = JSON.parse((await run('myths', '--json')).out) as { refuted: { owner: string; claims: string; source: object }[] }; // our own document
  expect(json.refuted.every(({ owner, claims, source }) => owner !== claims && source !== undefined)).toBe(true);
});
test('as Markdown: one row each', async () => {
  const { refuted } = await myths();
  const rows = (await run('myths', '--format', 'markdown')).out.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBe(refuted.length + 2);
  expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).size).toBe(1);
});
test.each([
  ['a type that does not exist', ['--type', 'AWS::Lambda::Functoin'], 'AWS::Lambda::Function'],
  ['a type of which nothing is said', ['--type', 'AWS::GroundStation::Config'], 'known: '],
])('%s: exit 2, and what to type', async (_, argv, words) => {
  const { code, err } = await run('myths', ...argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
