import { expect, test } from 'vitest';
import { successorOf } from './runtime-support.ts';
import { osOnly, runtimes, runtimesReadOn } from './runtimes.ts';

test('every date is a day', () => {
  const days = [...runtimes.values(), runtimesReadOn].filter((day) => day !== undefined);
  expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual(days);
});

test('the OS-only runtimes are in the table, and no other is called so', () => {
  expect([...runtimes.keys()].filter((name) => name.startsWith('provided')).toSorted()).toEqual([...osOnly].toSorted());
});

test.each([
  ['python3.9', '2026-11-26', 'python3.13'],
  ['java8', '2026-11-26', 'java21'],
  ['dotnetcore3.1', '2026-11-26', 'dotnet10'],
  ['nodejs18.x', '2026-11-26', 'nodejs24.x'],
  ['provided', '2026-11-26', 'provided.al2023'],
  ['go1.x', '2026-11-26', undefined],
  ['python3.9', '2031-01-01', undefined],
  ['', '2026-11-26', undefined],
])('after %s comes, on %s, %s', (runtime, now, successor) => {
  const found = successorOf(runtime, new Date(now));
  expect(found === undefined).toBe(successor === undefined);
  if (found !== undefined && successor !== undefined) expect(runtimes.get(found)).toBe(runtimes.get(successor));
});

test('what comes after is never deprecated itself', () => {
  const now = '2026-11-26';
  const successors = [...runtimes.keys()].flatMap((name) => successorOf(name, new Date(now)) ?? []);
  expect(successors.filter((name) => (runtimes.get(name) ?? '') <= now)).toEqual([]);
});
