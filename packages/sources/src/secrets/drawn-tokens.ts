/**
 * Made-up tokens for tests: drawn from a seed, so that every run sees the same ones, and never written out, so that no scanner takes this repository's
 * tests for a leak. None of them opens anything.
 */
export interface Draw {
  readonly hex: (length: number) => string;
  readonly base32: (length: number) => string;
  readonly base36: (length: number) => string;
  readonly base62: (length: number) => string;
  readonly base64: (length: number) => string;
  readonly base64url: (length: number) => string;
  readonly bech32: (length: number) => string;
  readonly digits: (length: number) => string;
  readonly letters: (length: number) => string;
  readonly upper36: (length: number) => string;
  readonly uuid: () => string;
  /** A signed token with an issuer and a time. */
  readonly jwt: () => string;
  /** The body of a key or a certificate: lines of 64 characters. */
  readonly lines: (count: number) => string;
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const digit = '0123456789';

const partOf = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A block of PEM, put together here. */
export const pem = (label: string, body: string): string => [`-----BEGIN ${label}-----`, body, `-----END ${label}-----`, ''].join('\n');

/** FNV-1a of the seed, then mulberry32: small, even enough, and the same everywhere. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawFrom(seed: string): Draw {
  const next = generator(seed);
  const from = (alphabet: string) => (length: number) =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join('');
  const hex = from(`${digit}abcdef`);
  const base64url = from(`${upper}${lower}${digit}-_`);
  const base64 = from(`${upper}${lower}${digit}+/`);
  return {
    hex,
    base64,
    base64url,
    base32: from(`${upper}234567`),
    base36: from(`${digit}${lower}`),
    base62: from(`${upper}${lower}${digit}`),
    bech32: from('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'),
    digits: from(digit),
    letters: from(`${upper}${lower}`),
    upper36: from(`${digit}${upper}`),
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `a${hex(3)}`, hex(12)].join('-'),
    jwt: () =>
      [partOf({ alg: 'RS256', typ: 'JWT', kid: hex(8) }), partOf({ iss: `https://${hex(6)}.auth`, iat: 1 }), base64url(86)].join('.'),
    lines: (count) => Array.from({ length: count }, () => base64(64)).join('\n'),
  };
}
