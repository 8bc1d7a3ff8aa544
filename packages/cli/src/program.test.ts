import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { programFor } from './program.ts';

const quiet = { write: () => undefined };
const program = programFor({ cwd: '.', env: {}, stdout: quiet, stderr: quiet, now: () => new Date(0) }, () => undefined);

test('the help loads nothing but the words: what a command does is loaded when it is called', () => {
  const source = readFileSync(fileURLToPath(new URL('program.ts', import.meta.url)), 'utf8');
  const loaded = [...source.matchAll(/^import (?!type ).* from '([^']+)';$/gm)].map(([, name]) => name);
  expect(loaded).toEqual(['commander', './version.ts']);
});
test('every command says what it does, and so does every option', () => {
  for (const command of program.commands) {
    expect(command.description(), command.name()).not.toBe('');
    for (const option of command.options) expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
  }
});

test('no help is wider than the smallest usual terminal', () => {
  for (const command of ['', ...program.commands.map((each) => each.name())]) {
    let text = '';
    const helped = programFor(
      { cwd: '.', env: {}, stdout: { write: (part) => (text += part), isTTY: true, columns: 80 }, stderr: quiet, now: () => new Date(0) },
      () => undefined,
    );
    expect(() => helped.parse([...(command === '' ? [] : [command]), '--help'], { from: 'user' })).toThrow('(outputHelp)');
    expect(text).toContain('Usage: demarc');
    expect(
      text.split('\n').filter((line) => line.length > 80),
      command,
    ).toEqual([]);
  }
});
