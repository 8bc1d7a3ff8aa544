import { expect, test } from 'vitest';
import { detectAnywhere, detectNamed, detections, findAnywhere, findNamed } from './detect.ts';
import { lookalikes, positives, type Row } from './detect.table.ts';
import { drawFrom, pem } from './drawn-tokens.ts';
import { patterns } from './patterns.ts';

const detect = ({ under, text }: Row): string | undefined => (under === undefined ? detectAnywhere(text) : detectNamed(under, text))?.id;

for (const row of positives) test(`finds: ${row.name}`, () => expect(detect(row)).toBe(row.found));
for (const row of lookalikes) test(`leaves: ${row.name}`, () => expect(detect(row)).toBeUndefined());

test('the table has two hundred of each, every case under its own name', () => {
  expect(positives.length).toBeGreaterThanOrEqual(200);
  expect(lookalikes.length).toBeGreaterThanOrEqual(200);
  const names = [...positives, ...lookalikes].map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});

test('everything that the detector can say is said of a row', () => {
  const said = new Set(positives.map((row) => row.found));
  expect(detections.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
  expect(new Set(detections.map(({ id }) => id)).size).toBe(detections.length);
});

test('no hint begins with another: the prefilter sees one at a place', () => {
  const hints = [...new Set(patterns.flatMap((pattern) => pattern.hints))];
  const beginnings = hints.filter((hint) => hints.some((other) => other !== hint && hint.startsWith(other)));
  expect(beginnings).toEqual([]);
});

/** Wrapped and packed Base64 is only recognised as a whole value. */
const embeddable = positives.filter((row) => row.under === undefined && !/wrapped|packed/.test(row.name));

for (const [kind, before, after] of [
  ['quotes', '{"a":"', '"}'],
  ['a sentence', 'see ', ' and more'],
  ['other lines', 'first line\n', '\nlast line'],
] as const) {
  test(`a known token is found between ${kind}, and its place is told`, () => {
    for (const { name, text, found } of embeddable) {
      const spans = findAnywhere(before + text + after);
      expect([name, spans[0]?.id]).toEqual([name, found]);
      for (const { start, end } of spans) expect([name, start >= before.length, start < end]).toEqual([name, true, true]);
    }
  });
}

test('a result never holds the secret', () => {
  for (const row of positives) {
    const detection = detectNamed(row.under ?? '', row.text);
    expect(Object.keys(detection ?? {})).toEqual(['id', 'title']);
  }
});

test('all tokens of a text are found, disjoint and in order', () => {
  const draw = drawFrom('several');
  const [first, second, third] = [`AKIA${draw.base32(16)}`, `ghp_${draw.base62(36)}`, draw.base62(12)];
  const text = `${first} ${second}\nurl=https://u:${third}@git.acme.dev/x ${first}`;
  expect(findAnywhere(text).map(({ start, end }) => text.slice(start, end))).toEqual([first, second, third, first]);
});

test('a private key is covered from its first to its last line, and to the end of the text where its last line is missing', () => {
  const key = pem('RSA PRIVATE KEY', drawFrom('key').lines(5)).trim();
  const text = `before\n${key}\nafter`;
  expect(findAnywhere(text).map(({ start, end }) => text.slice(start, end))).toEqual([key]);
  const cut = `before\n${key.slice(0, 200)}`;
  expect(findAnywhere(cut).map(({ start, end }) => cut.slice(start, end))).toEqual([key.slice(0, 200)]);
});

test('of an assignment only the value is covered', () => {
  const chosen = 'Tr0ub4dor';
  const text = `export DB_PASSWORD="${chosen}"; run --api-token=${drawFrom('token').base62(30)}`;
  expect(findNamed('', text).map(({ start, end }) => text.slice(start, end))).toEqual([chosen, drawFrom('token').base62(30)]);
});

const encode = (text: string): string => Buffer.from(text).toString('base64');

test('Base64 is decoded once, not again and again', () => {
  const once = encode(`the key is AKIA${drawFrom('twice').base32(16)}`);
  expect(detectAnywhere(once)?.id).toBe('aws-access-key-id');
  expect(detectAnywhere(encode(once))).toBeUndefined();
});

const label = pem('PRIVATE KEY', '').slice(0, 27);

const megabyte = (text: string): string => text.repeat(Math.ceil((1 << 20) / text.length)).slice(0, 1 << 20);

// What a careless expression takes hours for. The measure is that the run ends.
test.each([
  ['one letter', 'a'],
  ['beginnings of a JSON Web Token', 'eyJ-'],
  ['halves of a JSON Web Token', 'eyJaaaaaaaaaa.eyJaaaaaaaaaa!'],
  ['users of addresses', 'http://a:'],
  ['schemes', 'postgres://'],
  ['beginnings of private keys', label],
  ['private keys without an end', `${label}aaaaaaaaaaaaaaaaaaaaaaa `],
  ['access key ids beside secrets', `AKIA${drawFrom('id').base32(16)} ${drawFrom('key').base64(40)} `],
  ['assignments', 'password="'],
  ['options', '--password '],
  ['names', 'key-'],
  ['names without an end', 'a-key.'],
  ['elements', '<password>'],
  ['lines of curl', 'curl -u'],
  ['white space', ' '],
  ['Base64 of Base64', 'QUtJQUtJQUtJQUtJ'],
  ['packed data', 'H4sI'],
  ['placeholders', '${{<'],
])('a megabyte of %s ends', (_, text) => {
  expect(findAnywhere(megabyte(text)).length).toBeGreaterThanOrEqual(0);
  expect(findNamed('PASSWORD', megabyte(text)).length).toBeGreaterThanOrEqual(0);
});

test('thousands of each hint end, alone and with letters after them', () => {
  for (const hint of new Set(patterns.flatMap((pattern) => pattern.hints))) {
    for (const text of [hint, `${hint}aB3-`]) {
      const spans = findAnywhere(text.repeat(4096));
      expect(spans.every(({ start, end }) => start < end)).toBe(true);
    }
  }
});
