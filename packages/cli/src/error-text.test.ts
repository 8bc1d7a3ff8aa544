import { expect, test } from 'vitest';
import { errorText } from './error-text.ts';
import { UserError } from './errors.ts';

const error = new UserError(
  'no word is called x',
  ['known: one, two, three, four, five', 'error  a/long/path.yaml:1:1  told in columns'],
  ['demarc one two', 'demarc three four'],
);

test('an error without a width keeps its lines: what reads it may break them itself', () =>
  expect(errorText(error)).toBe(
    'demarc: no word is called x\n  known: one, two, three, four, five\n  error  a/long/path.yaml:1:1  told in columns\n  next: demarc one two  ·  demarc three four',
  ));
test('on a terminal lists are wrapped, and commands stay whole', () =>
  expect(errorText(error, 30)).toBe(
    'demarc: no word is called x\n  known: one, two, three,\n  four, five\n  error  a/long/path.yaml:1:1  told in columns\n  next: demarc one two\n        demarc three four',
  ));
