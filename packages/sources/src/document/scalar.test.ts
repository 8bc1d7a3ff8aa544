import { expect, test } from 'vitest';
import { looksOctal, plainScalar } from './scalar.ts';

test.each([
  ['', null],
  ['~', null],
  ['null', null],
  ['true', true],
  ['False', false],
  ['yes', true],
  ['YES', true],
  ['No', false],
  ['on', true],
  ['OFF', false],
  ['yEs', 'yEs'],
  ['y', 'y'],
  ['N', 'N'],
  ['0', 0],
  ['-3', -3],
  ['+4', 4],
  ['1.10', 1.1],
  ['1.', 1],
  ['.5', 0.5],
  ['1e3', 1000],
  ['123456789012', 123_456_789_012],
  ['012345678901', '012345678901'],
  ['012345670123', '012345670123'],
  ['0644', '0644'],
  ['0x1f', '0x1f'],
  ['0b10', '0b10'],
  ['1_000', '1_000'],
  ['12:30:00', '12:30:00'],
  ['2012-10-17', '2012-10-17'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  ['.inf', '.inf'],
  ['.nan', '.nan'],
  ['12e5678', '12e5678'],
  ['1.2.3', '1.2.3'],
  ['-', '-'],
  ['.', '.'],
  ['=', '='],
  ['<<', '<<'],
])('%j without quotes is %j', (text, value) => {
  expect(plainScalar(text)).toBe(value);
});

test.each([
  ['012345670123', true],
  ['012345678901', false],
  ['0123', false],
  ['112345670123', false],
])('%s looks octal: %j', (text, is) => {
  expect(looksOctal(text)).toBe(is);
});
