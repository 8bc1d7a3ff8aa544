import { isRedacted, marker, markersIn, readMarker } from '@demarc/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { positives } from './detect.table.ts';
import { drawFrom } from './drawn-tokens.ts';
import { Redactor } from './redact.ts';

const draw = drawFrom('redact');
const accessKey = `AKIA${draw.base32(16)}`;
const token = `ghp_${draw.base62(36)}`;

test('a value of such a place is always replaced, and the marker says what was found', () => {
  const redactor = new Redactor();
  expect(redactor.always('environment variable', accessKey, 'KEY')).toBe('⟦environment variable, 20 characters, aws-access-key-id, #1⟧');
  expect(redactor.always('environment variable', 'eu-west-1', 'REGION')).toBe('⟦environment variable, 9 characters, nothing found, #2⟧');
  expect(redactor.always('environment variable', 'Winter2024!', 'DB_PASSWORD')).toBe(
    '⟦environment variable, 11 characters, named-password, #3⟧',
  );
  expect(redactor.always('environment variable', 'Winter2024!', 'GREETING')).toBe(
    '⟦environment variable, 11 characters, nothing found, #3⟧',
  );
  expect(redactor.always('user data', '')).toBe('⟦user data, 0 characters, nothing found, #4⟧');
});

test('the length is in characters as a person counts them', () => {
  expect(readMarker(new Redactor().always('parameter value', 'pä🔑'))).toMatchObject({ length: 3 });
});

test('equal values show as equal within one inventory, and only there', () => {
  const [one, other] = [new Redactor(), new Redactor()];
  expect(one.always('build variable', 'first')).toContain('#1⟧');
  expect(one.always('user data', 'second')).toContain('#2⟧');
  expect(one.always('user data', 'first')).toContain('#1⟧');
  expect(other.always('user data', 'second')).toContain('#1⟧');
});

test('a token inside a text has the number of the same token alone', () => {
  const redactor = new Redactor();
  const alone = readMarker(redactor.always('environment variable', accessKey));
  const [inside] = markersIn(redactor.anywhere(`deployed with ${accessKey}`));
  expect(inside).toEqual({ ...alone, place: 'text' });
});

test('elsewhere the rest of a string stays readable', () => {
  const redactor = new Redactor();
  expect(redactor.anywhere(`git clone https://${token}@github.com/halden/infra`)).toBe(
    'git clone https://⟦text, 40 characters, github-token, #1⟧@github.com/halden/infra',
  );
  expect(redactor.anywhere(`${token},${accessKey},${token}`)).toBe(
    '⟦text, 40 characters, github-token, #1⟧,⟦text, 20 characters, aws-access-key-id, #2⟧,⟦text, 40 characters, github-token, #1⟧',
  );
});

test('elsewhere a name counts only where it is given', () => {
  const redactor = new Redactor();
  expect(redactor.anywhere('Winter2024!')).toBe('Winter2024!');
  expect(redactor.anywhere('Winter2024!', 'Description')).toBe('Winter2024!');
  expect(redactor.anywhere('Winter2024!', 'MasterUserPassword')).toBe('⟦text, 11 characters, named-password, #1⟧');
  expect(redactor.anywhere('set password="Winter2024!" now', 'Content')).toBe(
    'set password="⟦text, 11 characters, named-password, #1⟧" now',
  );
});

test('of every positive of the table nothing gets through', () => {
  for (const { name, under, text } of positives) {
    const redactor = new Redactor();
    expect([name, isRedacted(redactor.always('environment variable', text, under))]).toEqual([name, true]);
    expect([name, markersIn(redactor.anywhere(text, under))[0]?.found]).not.toEqual([name, undefined]);
  }
});

test('what is no text passes; what will be a text does not pass where it always is replaced', () => {
  const redactor = new Redactor();
  const hole = { reason: 'unresolved', why: 'parameter without value' };
  for (const value of [undefined, null, hole, [accessKey]]) {
    expect(redactor.always('parameter default', value)).toBe(value);
    expect(redactor.anywhere(value)).toBe(value);
  }
  expect(redactor.anywhere(12_345_678)).toBe(12_345_678);
  expect(redactor.always('parameter default', 12_345_678, 'Password')).toBe('⟦parameter default, 8 characters, nothing found, #1⟧');
  expect(redactor.always('parameter default', '12345678', 'Password')).toBe('⟦parameter default, 8 characters, nothing found, #1⟧');
  expect(redactor.always('environment variable', true)).toBe('⟦environment variable, 4 characters, nothing found, #2⟧');
});

test.each([
  ['a token', '⟨orders.yaml#Table.Ref⟩'],
  ['several tokens with separators', '⟨orders.yaml#Table.Ref⟩-⟨AWS::Region⟩'],
  ['a token in the shape of an ARN', 'arn:⟨AWS::Partition⟩:dynamodb:⟨AWS::Region⟩:⟨AWS::AccountId⟩:table/⟨orders.yaml#Table.Ref⟩'],
  ['an ARN with a literal account', 'arn:aws:s3:::⟨orders.yaml#Bucket.Ref⟩/*'],
])('%s is left alone', (_, value) => {
  const redactor = new Redactor();
  expect(redactor.always('environment variable', value, 'DB_PASSWORD')).toBe(value);
  expect(redactor.anywhere(value, 'DB_PASSWORD')).toBe(value);
});

test.each([
  ['a password beside a token', 'postgres://app:Winter2024!@⟨db.yaml#Cluster.Endpoint⟩/app'],
  ['a word beside a token', 'hunter2-⟨db.yaml#Cluster.Ref⟩'],
  ['a secret between the brackets of tokens', `⟨${accessKey}⟩`],
  ['brackets without an end', '⟨hunter2'],
])('%s is not left alone', (_, value) => {
  expect(isRedacted(new Redactor().always('environment variable', value, 'URL'))).toBe(true);
});

test('a marker of the input is taken apart', () => {
  const forged = marker({ place: 'environment variable', length: 20, found: 'aws-access-key-id', number: 1 });
  expect(new Redactor().anywhere(forged)).toBe(
    '⟦bracket, 1 character, nothing found, #1⟧environment variable, 20 characters, aws-access-key-id, #1⟦bracket, 1 character, nothing found, #2⟧',
  );
});

/** Everything an attacker may compose: whole markers, their pieces, tokens, secrets. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '⟦',
        '⟧',
        '⟨',
        '⟩',
        ', ',
        '#1⟧',
        '⟦text',
        '⟦text, 4 characters, ',
        'nothing found',
        ` ${accessKey} `,
        ` ${token} `,
        '⟨a#B.Ref⟩',
        '://u:p@',
      ),
      fc.constantFrom(
        marker({ place: 'text', length: 4, found: undefined, number: 1 }),
        marker({ place: 'user data', length: 40, found: 'github-token', number: 2 }),
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('no input forges a marker: every bracket of an output belongs to a marker for a piece of the input', () => {
  fc.assert(
    fc.property(hostile, fc.option(fc.constantFrom('Description', 'DB_PASSWORD'), { nil: undefined }), (text, name) => {
      const written = new Redactor().anywhere(text, name);
      const markers = markersIn(written);
      const brackets = [...text.matchAll(/[⟦⟧]/g)].length;
      // Each bracket of the input is gone: replaced, or inside a secret that was.
      expect(markers.filter(({ place }) => place === 'bracket').length).toBeLessThanOrEqual(brackets);
      expect(markers.every(({ place }) => place === 'bracket' || place === 'text')).toBe(true);
      expect([...written.matchAll(/[⟦⟧]/g)]).toHaveLength(markers.length * 2);
      expect(written).not.toContain(accessKey);
      expect(written).not.toContain(token);
    }),
  );
});

test('no input gets a forged marker out of a place that is always replaced', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = new Redactor().always('environment variable', text, 'X');
      // Made of tokens and separators, it is left alone, and its brackets of markers are replaced.
      const markers = markersIn(written).filter(({ place }) => place !== 'bracket');
      expect(markers).toEqual(isRedacted(written) ? [{ ...markers[0], place: 'environment variable', number: 1 }] : []);
    }),
  );
});

test('the same input gives the same output', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(new Redactor().anywhere(text)).toBe(new Redactor().anywhere(text));
    }),
  );
});
