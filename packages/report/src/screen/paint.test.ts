import { describe, expect, test } from 'vitest';
import { are, have, nextLines } from './paint.ts';

describe('what to type next', () => {
  const commands = ['demarc one', 'demarc two', 'demarc three'];
  const on = (width: number, ascii = false): string[] => nextLines(commands, { width, ascii }, (text) => `<${text}>`);
  test('stands in one line where it fits', () => expect(on(80)).toEqual(['Next  <demarc one>  ·  <demarc two>  ·  <demarc three>']));
  test('to the column', () => {
    expect(on(48)).toHaveLength(1);
    expect(on(47)).toEqual(['Next  <demarc one>  ·  <demarc two>', '      <demarc three>']);
  });
  test('is never broken inside a command', () =>
    expect(on(5)).toEqual(['Next  <demarc one>', '      <demarc two>', '      <demarc three>']));
  test('with ASCII only', () => expect(on(80, true)[0]).toContain('<demarc one>  |  <demarc two>'));
  test('is nothing where there is none', () => expect(nextLines([], { width: 80, ascii: false }, String)).toEqual([]));
});

test('one is, two are', () => {
  expect([are(0), are(1), are(2_000)]).toEqual(['0 are', '1 is', '2 000 are']);
  expect([have(1), have(2)]).toEqual(['1 has', '2 have']);
});
