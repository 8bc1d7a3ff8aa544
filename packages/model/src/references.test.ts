import { expect, test } from 'vitest';
import { Hole } from './hole.ts';
import { Inventory } from './inventory.ts';
import { holeName } from './references.ts';
import type { Resource } from './resource.ts';
import { pseudo, token } from './token.ts';

/*
 * Whom a name means. The bucket `mine` is named as its template says; a policy names a bucket. What could be the same name under some filling
 * is never surely another.
 */
const parameter = (key: string, about: object = {}): Hole => new Hole('unresolved', key, { key, present: true, ...about });
const env = new Hole('unresolved', 'Env', { key: 'Env', choices: ['x-dev', 'x-prod'] });
const account = (before: string): string => `${before}${pseudo('AWS::AccountId')}`;

const nameOf = (value: unknown): string => (value instanceof Hole ? (holeName(value) ?? '') : String(value));
const made = (key: string, type: string, value: unknown): Resource => ({
  key,
  type,
  properties: { Bucket: value },
  // A policy's own identifier is the name of its bucket, as in CloudFormation.
  names: [token('t', key), nameOf(value)],
  addresses: [key],
  holes: value instanceof Hole,
});
/** Who names the bucket: `yes`, `no`, `maybe`. */
function answer(bucket: unknown, inPolicy: unknown, others: readonly unknown[] = []): string {
  const subject = made('mine', 'Bucket', bucket);
  const resources = [subject, made('policy', 'Policy', inPolicy), ...others.map((name, index) => made(`other${index}`, 'Bucket', name))];
  const { resources: found, items } = new Inventory({ resources, kind: 'code', assume: () => 'read' }).referrers(
    'Policy',
    'Bucket',
    subject,
  );
  if (items.some((item) => item instanceof Hole)) return 'maybe';
  return found.length > 0 ? 'yes' : 'no';
}

test.each<[string, unknown, unknown, readonly unknown[], string]>([
  ['the same literal', 'a', 'a', [], 'yes'],
  ['another literal', 'a', 'b', [], 'no'],
  ['the same parameter', parameter('P'), parameter('P'), [], 'yes'],
  ['another parameter', parameter('P'), parameter('Q'), [], 'maybe'],
  ['another parameter, which names another bucket', parameter('P'), parameter('Q'), [parameter('Q')], 'no'],
  ['a literal, of a bucket named by a parameter', parameter('P'), 'prod', [], 'maybe'],
  ['a literal, which names another bucket', parameter('P'), 'prod', ['prod'], 'no'],
  ['a parameter, of a bucket with a name', 'prod', parameter('P'), [], 'maybe'],
  ['a parameter that begins otherwise', 'prod', parameter('P', { prefix: 'dev-' }), [], 'no'],
  ['the same choice', env, env, [], 'yes'],
  ['a literal, of a bucket named by a choice', env, 'x-prod', [], 'maybe'],
  ['a choice, of a bucket with a name', 'x-prod', env, [], 'maybe'],
  ['the same pseudo parameter', account('data-'), account('data-'), [], 'yes'],
  ['a pseudo parameter, of a bucket with a name that fits', 'data-123456789012', account('data-'), [], 'maybe'],
  ['a pseudo parameter, of a bucket with a name that does not fit', 'logs-123456789012', account('data-'), [], 'no'],
  ['a literal that fits a pseudo parameter', account('data-'), 'data-123456789012', [], 'maybe'],
  ['a literal that does not fit it', account('data-'), 'logs-123456789012', [], 'no'],
  ['a part that fits a pseudo parameter', `${pseudo('AWS::StackName')}-x`, parameter('P', { prefix: 'prod-' }), [], 'maybe'],
  ['a part that does not', `dev-${pseudo('AWS::StackName')}`, parameter('P', { prefix: 'prod-' }), [], 'no'],
  ['a part of an ARN', 'arn:aws:x:::b', parameter('P', { prefix: 'arn:aws:x:::' }), [], 'maybe'],
  [
    'a part of an ARN whose partition is open',
    'arn:aws:x:::b',
    parameter('P', { prefix: `arn:${pseudo('AWS::Partition')}:x:` }),
    [],
    'maybe',
  ],
  ['a part of another ARN', 'arn:aws:x:::b', parameter('P', { prefix: 'arn:aws:y:::' }), [], 'no'],
  ['another generated name', 'a', token('t', 'elsewhere'), [], 'no'],
])('%s', (_, bucket, inPolicy, others, expected) => expect(answer(bucket, inPolicy, others)).toBe(expected));
