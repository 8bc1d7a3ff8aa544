import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, formatCidr, overlap, parseCidr, type Cidr } from './cidr.ts';

const form = (text: string): string | undefined => {
  const cidr = parseCidr(text);
  return cidr && formatCidr(cidr);
};

describe('the one form of a range', () => {
  test.each([
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['1.2.3.4/0', '0.0.0.0/0'],
    ['100.68.0.18/18', '100.68.0.0/18'],
    ['203.0.113.9/32', '203.0.113.9/32'],
    [' 10.0.0.0/8 ', '10.0.0.0/8'],
    ['::/0', '::/0'],
    ['0:0:0:0:0:0:0:0/0', '::/0'],
    ['0000:0000:0000:0000:0000:0000:0000:0000/0', '::/0'],
    ['2001:DB8:0:0:1::/48', '2001:db8::/48'],
    ['2001:db8:0:0:1:0:0:1/128', '2001:db8::1:0:0:1/128'],
    ['2001:db8:0:1:1:1:1:1/128', '2001:db8:0:1:1:1:1:1/128'],
    ['::ffff:10.0.0.1/128', '::ffff:a00:1/128'],
    ['::1/128', '::1/128'],
    ['fe80::/10', 'fe80::/10'],
  ])('%s is %s', (text, canonical) => expect(form(text)).toBe(canonical));

  test.each([
    '0.0.0.0',
    '10.0.0/8',
    '10.0.0.0/33',
    '010.0.0.0/8',
    '256.0.0.0/8',
    '10.0.0.0/-1',
    '1:2:3/64',
    '::1::/64',
    '::/129',
    'g::/8',
    'x/8',
    '',
    '/0',
  ])('%j is no range', (text) => expect(parseCidr(text)).toBe(undefined));

  test('law: its own form is unchanged, and holds the same addresses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(), (host, number) => {
        const text = `${host}/${number % (host.includes(':') ? 129 : 33)}`;
        const once = form(text);
        expect(once).toBeDefined();
        expect(form(once ?? '')).toBe(once);
        expect(parseCidr(once ?? '')).toEqual(parseCidr(text));
      }),
    );
  });
});

const range = (text: string): Cidr => {
  const cidr = parseCidr(text);
  if (!cidr) throw new Error(`${text} is no range`);
  return cidr;
};

test.each([
  ['0.0.0.0/0', '10.0.0.0/8', true],
  ['10.0.0.0/8', '10.255.0.0/16', true],
  ['10.0.0.0/8', '11.0.0.0/16', false],
  ['10.0.0.0/16', '10.0.0.0/8', false],
  ['::/0', '10.0.0.0/8', false],
  ['::/0', '2000::/3', true],
  ['2000::/3', '::/0', false],
  ['2000::/3', '2001:db8::/32', true],
])('%s holds %s: %s', (outer, inner, holds) => expect(contains(range(outer), range(inner))).toBe(holds));

test.each([
  ['10.0.0.0/8', '10.1.0.0/16', true],
  ['10.1.0.0/16', '10.0.0.0/8', true],
  ['10.0.0.0/8', '11.0.0.0/8', false],
  ['10.0.0.0/8', 'a00::/8', false],
])('%s meets %s: %s', (a, b, meets) => expect(overlap(range(a), range(b))).toBe(meets));
