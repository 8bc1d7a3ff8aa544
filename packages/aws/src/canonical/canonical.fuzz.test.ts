import { hasHole, Hole, Origins, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';
import { canonicalize } from './index.ts';

/** By default a second or two; the nightly run gives a time, of which these tests take a twentieth each. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: nightlySeconds * 50 } : { numRuns: 400 };

const types = [
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::PrefixList',
  'AWS::IAM::Role',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
] as const;
const [schema, knowledge] = await Promise.all([loadSchema(types), loadKnowledge(types)]);

/** A value as a source may write it; each `#` becomes a word that stands nowhere else. */
type Drawn =
  | string
  | number
  | boolean
  | readonly Drawn[]
  | { readonly [name: string]: Drawn }
  | { readonly hole: readonly Drawn[]; readonly key: string };

const inPolicies = ['Statement', 'Effect', 'Action', 'NotAction', 'Principal', 'AWS', 'Resource', 'Condition', 'StringEquals', 'Sid'];
const inRules = ['IpProtocol', 'FromPort', 'ToPort', 'CidrIp', 'CidrIpv6', 'GroupId', 'Description', 'Entries', 'Cidr', 'Key', 'Value'];
const word = fc.constantFrom(
  '#',
  '#',
  'true',
  '22',
  '-1',
  'tcp',
  '6',
  '*',
  '0.0.0.0/0',
  '2001:DB8::0/32',
  '\u27e8t#A\u27e9',
  '\u27e8t#B\u27e9',
);
const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'drawn' },
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.oneof(fc.integer({ min: -1, max: 70_000 }), fc.boolean()) },
    { weight: 2, arbitrary: fc.array(tie('drawn'), { maxLength: 3, depthIdentifier: 'drawn' }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(fc.constantFrom(...inPolicies, ...inRules), tie('drawn'), { maxKeys: 4, depthIdentifier: 'drawn' }),
    },
    { weight: 1, arbitrary: fc.record({ hole: fc.array(tie('drawn'), { maxLength: 3 }), key: fc.constantFrom('K', 'L', '#') }) },
  ),
}));

/** A rule names its group by one of the two; beside an id a name says nothing, and goes. */
const oneName = ({ GroupName, ...others }: Readonly<Record<string, Drawn>>): Readonly<Record<string, Drawn>> =>
  GroupName === undefined || 'GroupId' in others ? others : { ...others, GroupName };

const resources = fc.array(
  fc.constantFrom(...types).chain((type) =>
    fc.record({
      type: fc.constant(type),
      properties: fc.dictionary(fc.constantFrom(...(schema.type(type)?.properties.keys() ?? [])), drawn, { maxKeys: 5 }).map(oneName),
      condition: fc.option(fc.constantFrom('K', 'C')),
    }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** The drawn resources, and the words in them. */
function made(from: readonly { type: string; properties: Readonly<Record<string, Drawn>>; condition: string | null }[]): {
  resources: Resource[];
  words: string[];
} {
  const words: string[] = [];
  const next = (): string => {
    const each = `word-${words.length}-`;
    words.push(each);
    return each;
  };
  const origins = new Origins();
  const value = (each: Drawn): unknown => {
    if (each === '#') return next();
    if (typeof each !== 'object') return each;
    if (isList(each)) return each.map(value);
    if (isHole(each))
      return new Hole('unresolved', 'drawn', {
        key: each.key === '#' ? next() : each.key,
        ...(each.hole.length > 0 && { choices: each.hole.map(value) }),
      });
    return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, value(member)]));
  };
  const ids = ['A', 'B', 'D', 'E', 'F', 'G'];
  const resources = from.map(({ type, properties, condition }, index): Resource => {
    const own = value(properties) as object; // a record gives an object
    const id = ids[index] ?? '';
    return {
      key: `t#${id}`,
      type,
      properties: own,
      names: [`\u27e8t#${id}\u27e9`],
      addresses: [id],
      holes: hasHole(own),
      origins,
      ...(condition !== null && {
        condition: { name: condition, when: new Hole('unresolved', condition, { choices: [true, false], key: condition }) },
      }),
    };
  });
  return { resources, words };
}
const isList = (each: Drawn): each is readonly Drawn[] => Array.isArray(each);
const isHole = (each: Drawn): each is { hole: readonly Drawn[]; key: string } => typeof each === 'object' && 'hole' in each;

/** Everything in a value, as plain data. */
const plain = (value: unknown): unknown => {
  if (value instanceof Hole)
    return {
      hole: typeof value.key === 'string' ? value.key : '-',
      why: value.why,
      rest: value.rest,
      present: value.present,
      choices: value.choices?.map((choice) => (choice === undefined ? 'nothing' : plain(choice))),
    };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  return value;
};
const told = (each: readonly Resource[]): unknown =>
  each.map(({ key, type, properties, holes, names, addresses }) => ({ key, type, holes, names, addresses, properties: plain(properties) }));

for (const defaults of [false, true])
  test(`the canonical form of the canonical form is itself, ${defaults ? 'with' : 'without'} defaults`, () => {
    fc.assert(
      fc.property(resources, (from) => {
        const once = canonicalize(made(from).resources, schema, knowledge, { defaults });
        const twice = canonicalize(once, schema, knowledge, { defaults });
        expect(told(twice)).toEqual(told(once));
      }),
      runs,
    );
  }, 600_000);

test('nothing that a source says is lost, and whether a resource has holes is known', () => {
  fc.assert(
    fc.property(resources, (from) => {
      const { resources: before, words } = made(from);
      const after = canonicalize(before, schema, knowledge, { defaults: true });
      const text = JSON.stringify(told(after));
      // What AWS would refuse is not known: all that does not stay as it was written.
      const refused = before.filter((each) =>
        /(AWS|IAM) takes|the policy is no JSON object|\w is no name/.test(
          JSON.stringify(told(canonicalize([each], schema, knowledge, { defaults: true }))),
        ),
      );
      const excused = JSON.stringify(told(refused));
      for (const each of words) if (!excused.includes(each)) expect(text).toContain(each);
      for (const { addresses } of before)
        expect(after.flatMap((resource) => resource.addresses)).toEqual(expect.arrayContaining([...addresses]));
      for (const { holes, properties } of after) expect(holes).toBe(hasHole(properties));
    }),
    runs,
  );
}, 600_000);
