import { Hole, keyToken, Origins, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSiblings } from './fold.ts';
import { form, type Form } from './form.ts';
import { leavesOf } from './leaves.ts';

const schema = await loadSchema(['AWS::EC2::SecurityGroup']);
const rules = (about: Partial<Form> = {}): ReadonlyMap<string, Form> =>
  new Map([
    [
      'AWS::EC2::SecurityGroup',
      form('AWS::EC2::SecurityGroup', {
        folds: [{ from: 'AWS::EC2::SecurityGroupIngress', by: ['GroupId', 'GroupName'], into: 'SecurityGroupIngress' }],
        ...about,
      }),
    ],
  ]);
const fold = (...resources: readonly Resource[]): Resource[] => foldSiblings(resources, rules(), schema);

const resource = (type: string, id: string, properties: object, more: Partial<Resource> = {}): Resource => ({
  key: `t#${id}`,
  type,
  properties,
  names: [`⟨t#${id}⟩`],
  addresses: [id],
  holes: false,
  ...more,
});
const group = (id: string, properties: object = {}, more?: Partial<Resource>): Resource =>
  resource('AWS::EC2::SecurityGroup', id, properties, more);
const rule = (id: string, properties: object, more?: Partial<Resource>): Resource =>
  resource('AWS::EC2::SecurityGroupIngress', id, { Description: id, ...properties }, more);
const when = (name: string): { name: string; when: Hole } => ({
  name,
  when: new Hole('unresolved', name, { choices: [true, false], key: name }),
});
const parameter = (key: string): Hole => new Hole('unresolved', `parameter ${key}`, { key });
const choice = (key: string, ...choices: readonly unknown[]): Hole => new Hole('unresolved', key, { choices, key });

const propertyOf = (found: Resource | undefined, name: string): unknown =>
  (found?.properties as Readonly<Record<string, unknown>> | undefined)?.[name]; // an object of a property tree
const listOf = (found: Resource | undefined): unknown => propertyOf(found, 'SecurityGroupIngress');
const item = (id: string): object => ({ Description: id });
const open = expect.objectContaining({ rest: true }) as unknown;
const either = (key: string, ...choices: readonly unknown[]): unknown => expect.objectContaining({ key, choices }) as unknown;

describe('an owner that is known', () => {
  test('takes a sibling into a list that was not there', () => {
    const [only, ...others] = fold(group('A'), rule('r', { GroupId: '⟨t#A⟩' }));
    expect(others).toEqual([]);
    expect(listOf(only)).toEqual([item('r')]);
    expect(only?.addresses).toEqual(['A', 'r']);
  });
  test('keeps what is inline, and the order of the siblings', () => {
    const [only] = fold(
      group('A', { SecurityGroupIngress: [item('inline')] }),
      rule('r', { GroupId: '⟨t#A⟩' }),
      rule('s', { GroupId: '⟨t#A⟩' }),
    );
    expect(listOf(only)).toEqual([item('inline'), item('r'), item('s')]);
  });
  test('is the one that the sibling names and no other', () => {
    const found = fold(group('A'), group('B'), rule('r', { GroupId: '⟨t#B⟩' }));
    expect(found.map(listOf)).toEqual([undefined, [item('r')]]);
  });
  test('may be named by its own property of that name', () => {
    const found = fold(group('A', { GroupName: 'web' }), group('B', { GroupName: 'db' }), rule('r', { GroupName: 'web' }));
    expect(found.map(listOf)).toEqual([[item('r')], undefined]);
  });
  test('is found by an ARN of another partition, too', () => {
    const [only] = fold(group('A', {}, { names: ['arn:aws:x:::a'] }), rule('r', { GroupId: 'arn:aws-cn:x:::a' }));
    expect(listOf(only)).toEqual([item('r')]);
  });
  test('may be named by a parameter that names it elsewhere', () => {
    const [only, ...others] = fold(group('A', {}, { names: [keyToken('Id')] }), rule('r', { GroupId: parameter('Id') }));
    expect(others).toEqual([]);
    expect(listOf(only)).toEqual([item('r')]);
  });
  test('keeps an inline list that is not known as an open end', () => {
    const [only] = fold(group('A', { SecurityGroupIngress: parameter('Rules') }), rule('r', { GroupId: '⟨t#A⟩' }));
    expect(listOf(only)).toEqual([open, item('r')]);
    expect(only?.holes).toBe(true);
  });
  test('keeps an inline list by a condition as a choice of lists', () => {
    const [only] = fold(group('A', { SecurityGroupIngress: choice('C', [item('a')], undefined) }), rule('r', { GroupId: '⟨t#A⟩' }));
    expect(listOf(only)).toEqual(either('C', [item('a'), item('r')], [item('r')]));
  });
  test('takes a sibling whatever its properties as a whole are', () => {
    const [chosen] = fold(
      group('A', choice('C', { GroupName: 'x', SecurityGroupIngress: [item('a')] }, { GroupName: 'y' })),
      rule('r', { GroupId: '⟨t#A⟩' }),
    );
    expect(chosen?.properties).toEqual(
      either('C', { GroupName: 'x', SecurityGroupIngress: [item('a'), item('r')] }, { GroupName: 'y', SecurityGroupIngress: [item('r')] }),
    );
    const [unknown] = fold(group('A', parameter('All')), rule('r', { GroupId: '⟨t#A⟩' }));
    expect(listOf(unknown)).toEqual([open, item('r')]);
    expect(propertyOf(unknown, 'GroupName')).toBeInstanceOf(Hole);
  });
});

describe('a sibling that may not exist', () => {
  test('under a condition is an element that may be absent', () => {
    const [only] = fold(group('A'), rule('r', { GroupId: '⟨t#A⟩' }, { condition: when('C') }));
    expect(listOf(only)).toEqual([either('C', item('r'), undefined)]);
    expect(only?.condition).toBe(undefined);
  });
  test('of an unknown number is one that may be absent, and any number of others', () => {
    const [only] = fold(group('A'), rule('r', { GroupId: '⟨t#A⟩' }, { many: new Hole('unresolved', 'count') }));
    expect(listOf(only)).toEqual([expect.objectContaining({ choices: [item('r'), undefined] }), open]);
  });
});

describe('a sibling of one or another', () => {
  test('is an element of each under the same key', () => {
    const found = fold(group('A'), group('B'), rule('r', { GroupId: choice('C', '⟨t#A⟩', '⟨t#B⟩') }));
    expect(found.map(listOf)).toEqual([[either('C', item('r'), undefined)], [either('C', undefined, item('r'))]]);
  });
  test('under a condition of its own, too', () => {
    const [only] = fold(group('A'), group('B'), rule('r', { GroupId: choice('C', '⟨t#A⟩', '⟨t#B⟩') }, { condition: when('D') }));
    expect(listOf(only)).toEqual([either('D', either('C', item('r'), undefined), undefined)]);
  });
  test('one of them elsewhere: that one is not lost', () => {
    const found = fold(group('A'), rule('r', { GroupId: choice('C', '⟨t#A⟩', 'sg-1') }));
    expect(found.map(listOf)).toEqual([[either('C', item('r'), undefined)], [either('C', undefined, item('r')), open]]);
  });
  test('one of them not known: every owner is open', () => {
    const found = fold(group('A'), group('B'), rule('r', { GroupId: choice('C', '⟨t#A⟩', parameter('P')) }));
    expect(found.map(listOf)).toEqual([[either('C', item('r'), undefined), open], [open], [either('C', undefined, item('r')), open]]);
  });
  test('by one property or the other', () => {
    const found = fold(group('A'), group('B', { GroupName: 'b' }), rule('r', { GroupId: choice('C', '⟨t#A⟩', undefined), GroupName: 'b' }));
    expect(found.map(listOf)).toEqual([[either('C', item('r'), undefined)], [either('C', undefined, item('r'))]]);
  });
  test('because all its properties are a choice', () => {
    const found = fold(
      group('A'),
      group('B'),
      resource(
        'AWS::EC2::SecurityGroupIngress',
        'r',
        choice('C', { GroupId: '⟨t#A⟩', Description: 'a' }, { GroupId: '⟨t#B⟩', Description: 'b' }),
      ),
    );
    expect(found.map(listOf)).toEqual([[either('C', item('a'), undefined)], [either('C', undefined, item('b'))]]);
  });
});

describe('a sibling whose owner is not known', () => {
  test.each([
    ['by a parameter', { GroupId: parameter('P') }],
    ['by no name at all', {}],
    ['by something that is no name', { GroupId: { Odd: 1 } }],
    ['by a name that several have', { GroupName: 'same' }],
  ])('%s opens every list of the type and stands for itself', (_, properties) => {
    const found = fold(group('A', { GroupName: 'same' }), group('B', { GroupName: 'same' }), rule('r', properties));
    expect(found.map(listOf)).toEqual([[open], [open], [item('r'), open]]);
    expect(found[2]).toMatchObject({ type: 'AWS::EC2::SecurityGroup', key: 't#r', addresses: ['r'], holes: true });
  });
  test('nor anything else of it opens every list and is there', () => {
    const found = fold(group('A'), resource('AWS::EC2::SecurityGroupIngress', 'r', parameter('P')));
    expect(found.map(listOf)).toEqual([[open], [expect.objectContaining({ present: true }), open]]);
  });
  test('two by one parameter are of one owner, that others may name by it', () => {
    const found = fold(rule('r', { GroupId: parameter('P') }), rule('s', { GroupId: parameter('P') }));
    expect(found.map(listOf)).toEqual([[item('r'), item('s'), open]]);
    expect(found[0]?.names).toEqual([keyToken('P')]);
  });
});

describe('a sibling of an owner elsewhere', () => {
  test('stands for that owner, of which nothing else is known', () => {
    const [found] = fold(rule('r', { GroupId: 'sg-1' }));
    expect(found).toMatchObject({ type: 'AWS::EC2::SecurityGroup', names: ['sg-1'], addresses: ['r'], holes: true });
    expect(listOf(found)).toEqual([item('r'), open]);
    expect(found?.properties).toMatchObject({ GroupId: 'sg-1' });
    for (const name of ['GroupName', 'VpcId', 'SecurityGroupEgress', 'Tags']) expect(propertyOf(found, name)).toBeInstanceOf(Hole);
  });
  test('keeps the property that names it', () => {
    const [found] = fold(rule('r', { GroupName: 'default' }));
    expect(found?.properties).toMatchObject({ GroupName: 'default' });
    expect(propertyOf(found, 'GroupId')).toBeInstanceOf(Hole);
  });
  test('says what its form knows of it', () => {
    const about = {
      from: 'AWS::EC2::SecurityGroupIngress',
      by: ['GroupId'],
      into: 'SecurityGroupIngress',
      elsewhere: (name: string) => ({ VpcId: `vpc of ${name}` }),
    };
    const [found] = foldSiblings([rule('r', { GroupId: 'sg-1' })], rules({ folds: [about] }), schema);
    expect(found?.properties).toMatchObject({ VpcId: 'vpc of sg-1', GroupId: 'sg-1' });
  });
  test('says it of an attribute of another resource, too, which is then no open end', () => {
    const about = {
      from: 'AWS::EC2::SecurityGroupIngress',
      by: ['GroupId'],
      into: 'SecurityGroupIngress',
      elsewhere: (name: string) => (name === '⟨t#Net.Group⟩' ? { GroupName: 'default' } : undefined),
    };
    const found = foldSiblings([group('A'), rule('r', { GroupId: parameter('t#Net.Group') })], rules({ folds: [about] }), schema);
    expect(found.map(listOf)).toEqual([undefined, [item('r'), open]]);
    expect(found[1]?.properties).toMatchObject({ GroupName: 'default', GroupId: '⟨t#Net.Group⟩' });
  });
  test('is told by its name, and by its sibling where the name is nothing for people', () => {
    const why = (found: Resource | undefined): unknown => (propertyOf(found, 'VpcId') as Hole).why;
    expect(why(fold(rule('r', { GroupId: 'sg-1' }))[0])).toBe('the AWS::EC2::SecurityGroup sg-1 is not in the inventory');
    expect(why(fold(rule('r', { GroupId: '⟨t#Other⟩' }))[0])).toBe('the AWS::EC2::SecurityGroup of r is not in the inventory');
  });
  test('keeps what its siblings are to be passed over for', () => {
    const skip = { check: 'c', reason: 'accepted' } as never; // only carried along
    expect(fold(rule('r', { GroupId: 'sg-1' }, { skips: [skip] }), rule('s', { GroupId: 'sg-1' }))[0]?.skips).toEqual([skip]);
    expect(fold(group('A'), rule('r', { GroupId: '⟨t#A⟩' }, { skips: [skip] }))[0]?.skips).toEqual([skip]);
  });
  test('alone under a condition: the owner is judged under it', () => {
    const [found] = fold(rule('r', { GroupId: 'sg-1' }, { condition: when('C') }));
    expect(found?.condition?.name).toBe('C');
  });
  test('beside another without that condition: the owner has none', () => {
    const [found] = fold(rule('r', { GroupId: 'sg-1' }, { condition: when('C') }), rule('s', { GroupId: 'sg-1' }));
    expect(found?.condition).toBe(undefined);
    expect(listOf(found)).toEqual([either('C', item('r'), undefined), item('s'), open]);
  });
  test('of an unknown number: one representative', () => {
    const many = new Hole('unresolved', 'count');
    const [found] = fold(rule('r', { GroupId: 'sg-1' }, { many }));
    expect(found?.many).toBe(many);
    expect(listOf(found)).toEqual([item('r'), open]);
  });
  test('takes rules of a second kind', () => {
    const folds = [
      { from: 'AWS::EC2::SecurityGroupIngress', by: ['GroupId'], into: 'SecurityGroupIngress' },
      { from: 'AWS::EC2::SecurityGroupEgress', by: ['GroupId'], into: 'SecurityGroupEgress' },
    ];
    const out = resource('AWS::EC2::SecurityGroupEgress', 'out', { GroupId: 'sg-1', Description: 'out' });
    const found = foldSiblings([rule('r', { GroupId: 'sg-1' }), out], rules({ folds }), schema);
    expect(found.map((each) => each.properties)).toEqual([
      expect.objectContaining({ SecurityGroupIngress: [item('r'), open], SecurityGroupEgress: [open, item('out')] }),
    ]);
  });
});

describe('places in the source', () => {
  const file = (line: number) => (): { file: string; line: number; column: number } => ({ file: 't', line, column: 1 });
  const located = (resource: Resource, line: number, origins = new Origins()): Resource => {
    origins.own(resource.properties, file(line));
    for (const [index, name] of Object.keys(resource.properties).entries())
      origins.member(resource.properties, name, file(line + index + 1));
    return { ...resource, origins };
  };
  const lineAt = (found: Resource | undefined, path: string): unknown =>
    (found?.origins?.at(found.properties, path) as { line?: number } | undefined)?.line;

  test.each([
    ['one file', (): Origins | undefined => new Origins()],
    ['several files', (): undefined => undefined],
  ])('are kept across %s', (_, make) => {
    const origins = make();
    const [only] = fold(
      located(group('A', { SecurityGroupIngress: [item('inline')] }), 10, origins),
      located(rule('r', { GroupId: '⟨t#A⟩', FromPort: 22 }), 20, origins),
      located(rule('s', { GroupId: '⟨t#A⟩' }, { condition: when('C') }), 30, origins),
    );
    expect(lineAt(only, '/SecurityGroupIngress/0/Description')).toBe(11);
    expect(lineAt(only, '/SecurityGroupIngress/1/Description')).toBe(21);
    expect(lineAt(only, '/SecurityGroupIngress/1/FromPort')).toBe(23);
    expect(lineAt(only, '/SecurityGroupIngress/1/ToPort')).toBe(20);
    expect(lineAt(only, '/SecurityGroupIngress/2/Description')).toBe(30);
    expect(lineAt(only, '/GroupName')).toBe(10);
  });
  test('of an owner elsewhere are those of its siblings', () => {
    const [found] = fold(located(rule('r', { GroupId: 'sg-1' }), 20), located(rule('s', { GroupId: 'sg-1' }), 30));
    expect(lineAt(found, '')).toBe(20);
    expect(lineAt(found, '/SecurityGroupIngress/1/Description')).toBe(31);
  });
});

describe('laws', () => {
  const owners = ['A', 'B'];
  const names = [...owners.map((id) => `⟨t#${id}⟩`), 'sg-1', 'sg-2'];
  const reference = fc.oneof(
    fc.constantFrom<unknown>(...names),
    fc
      .tuple(fc.constantFrom('R', 'S'), fc.constantFrom<unknown>(...names, undefined), fc.constantFrom<unknown>(...names, parameter('P')))
      .map(([key, a, b]) => choice(key, a, b)),
    fc.constantFrom<unknown>(parameter('P'), undefined),
  );
  const sibling = fc.record({
    GroupId: reference,
    GroupName: fc.constantFrom<unknown>(undefined, undefined, 'sg-1'),
    condition: fc.constantFrom(undefined, 'C', 'D'),
  });
  const inline = fc.constantFrom<unknown>(undefined, [], [item('inline')], choice('C', [item('inline')], undefined), parameter('P'));
  const world = fc
    .tuple(fc.array(inline, { minLength: 2, maxLength: 2 }), fc.array(sibling, { maxLength: 5 }))
    .map(([lists, siblings]) => [
      ...owners.map((id, index) => group(id, { SecurityGroupIngress: lists[index] })),
      ...siblings.map(({ condition, ...properties }, index) =>
        rule(`r${index}`, properties, condition === undefined ? {} : { condition: when(condition) }),
      ),
    ]);
  /** A value under one decision for each key. */
  const under = (value: unknown, decide: Readonly<Record<string, boolean>>): unknown =>
    value instanceof Hole && value.choices !== undefined ? under(value.choices[decide[String(value.key)] ? 0 : 1], decide) : value;

  test('every sibling that exists is in the list of the one whom it names, and of nobody else', () => {
    fc.assert(
      fc.property(world, fc.record({ C: fc.boolean(), D: fc.boolean(), R: fc.boolean(), S: fc.boolean() }), (resources, decide) => {
        const folded = fold(...resources);
        for (const each of resources.filter((one) => one.type === 'AWS::EC2::SecurityGroupIngress')) {
          const { GroupId, GroupName, Description } = each.properties as Record<string, unknown>;
          const exists = each.condition === undefined || under(each.condition.when, decide) === true;
          const name = under(GroupId, decide) ?? GroupName;
          const holding = folded.filter((one) => {
            const list = under(listOf(one), decide);
            return (
              Array.isArray(list) &&
              list.some((element) => (under(element, decide) as { Description?: unknown } | undefined)?.Description === Description)
            );
          });
          if (!exists) expect(holding).toEqual([]);
          else {
            expect(holding).toHaveLength(1);
            if (typeof name === 'string') expect(holding[0]?.names).toEqual([name]);
            else expect(owners).not.toContain(holding[0]?.addresses[0]);
          }
        }
      }),
    );
  });
  test('inline rules stay, all resources have keys of their own, and folding again changes nothing', () => {
    fc.assert(
      fc.property(world, (resources) => {
        const folded = fold(...resources);
        expect(new Set(folded.map((each) => each.key)).size).toBe(folded.length);
        for (const [index, id] of owners.entries()) {
          const before = leavesOf(listOf(resources[index])).flat();
          const after = leavesOf(listOf(folded.find((each) => each.addresses[0] === id))).flat();
          for (const element of before) if (!(element instanceof Hole) && element !== undefined) expect(after).toContain(element);
        }
        expect(fold(...folded)).toEqual(folded);
      }),
    );
  });
});
