import { expect, test } from 'vitest';
import { lookOf } from './io.ts';

const terminal = { write: () => undefined, isTTY: true, columns: 80 };
const pipe = { write: () => undefined };
const look = (env: Readonly<Record<string, string>>, stdout: typeof terminal | typeof pipe) =>
  lookOf({ cwd: '.', env, stdout, stderr: pipe, now: () => new Date(0) });

test.each([
  ['a terminal', {}, terminal, true],
  ['a pipe', {}, pipe, false],
  ['a terminal that knows no escape codes', { TERM: 'dumb' }, terminal, false],
  ['a terminal, refused', { NO_COLOR: '1' }, terminal, false],
  ['a pipe, forced', { FORCE_COLOR: '1' }, pipe, true],
])('colours: %s', (_, env, stdout, color) => expect(look(env, stdout).color).toBe(color));

test('a terminal that knows no escape codes is drawn on with ASCII', () => {
  expect(look({ TERM: 'dumb' }, terminal).ascii).toBe(true);
  expect(look({ LC_ALL: 'C.UTF-8' }, terminal).ascii).toBe(false);
});
