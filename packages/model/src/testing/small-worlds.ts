import * as fc from 'fast-check';
import { hasHole, Hole } from '../hole.ts';
import { Inventory } from '../inventory.ts';
import type { Resource } from '../resource.ts';

/*
 * Worlds so small that every filling of what is unknown in them can be written out: the engine gets the holes, a naive reading gets one filling after
 * another. Nothing here knows how the engine works.
 */

/** What may stand in a place: a value, or something unknown with all that it can be. `null`: nothing stands there. */
export type Part = string | null | Unknown | readonly Part[] | { readonly [name: string]: Part };
interface Unknown {
  /**
   * `choice`: one of `fills`, chosen with all others of its key. `open`: nobody knows; `present`: the same, but it is there. `rest`: in a list, any
   * number of elements.
   */
  readonly unknown: 'choice' | 'open' | 'present' | 'rest';
  readonly key?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** All that it is tried to be; of `rest`: lists of elements. */
  readonly fills: readonly Part[];
}
const isUnknown = (part: Part): part is Unknown => typeof part === 'object' && part !== null && 'unknown' in part;

/** The same decision with a number of outcomes; by its key, or by its place. */
export type Decide = (id: string, count: number) => number;

/** The value with its holes. */
function holed(part: Part): unknown {
  if (part === null) return undefined;
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(holed);
  if (!isUnknown(part)) return members(part as { readonly [name: string]: Part }, holed); // no list, no unknown: an object
  const { unknown, key, prefix, suffix, fills } = part;
  if (unknown === 'choice') return new Hole('unresolved', 'a choice', { choices: fills.map(holed), key });
  if (unknown === 'rest') return new Hole('not-collected', 'more', { rest: true });
  return new Hole('unresolved', 'anything', { present: unknown === 'present', prefix, suffix });
}

/** The value under one filling. */
function filled(part: Part, place: string, decide: Decide): unknown {
  if (part === null) return undefined;
  if (typeof part === 'string') return part;
  if (Array.isArray(part))
    return part.flatMap((each: Part, index) => {
      const value = filled(each, `${place}/${index}`, decide);
      if (each !== null && isUnknown(each) && each.unknown === 'rest') return value; // a list of more
      return value === undefined ? [] : [value];
    });
  if (!isUnknown(part)) return members(part as { readonly [name: string]: Part }, (each, name) => filled(each, `${place}/${name}`, decide)); // as above
  const index = decide(part.key ?? place, part.fills.length);
  return filled(part.fills[index] ?? null, `${place}:${index}`, decide);
}

function members(part: { readonly [name: string]: Part }, to: (each: Part, name: string) => unknown): object {
  const made = Object.entries(part).map(([name, each]) => [name, to(each, name)] as const);
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
}

/** Another resource. `when`: the key of its condition. `many`: nobody knows how many there are. */
interface Relative {
  readonly properties: { readonly [name: string]: Part };
  readonly when?: string | undefined;
  readonly many?: boolean | undefined;
}
export interface World {
  readonly subject: { readonly [name: string]: Part };
  readonly when?: string | undefined;
  /** Of type `R`, which may name the subject by `Ref` or `Other`. */
  readonly relatives: readonly Relative[];
  /** Of type `G`, named `g0`, `g1`, by the subject's `Target`. */
  readonly targets: readonly Relative[];
  /** Whether all of `R` was read. */
  readonly isRead: boolean;
}

const conditionOf = (when: string | undefined): Pick<Resource, 'condition'> =>
  when === undefined ? {} : { condition: { name: when, when: new Hole('unresolved', when, { choices: [true, false], key: when }) } };

function resource(type: string, id: string, { properties, when, many }: Relative): Resource {
  const made = holed(properties) as object; // an object's parts make an object
  return {
    key: id,
    type,
    properties: made,
    names: [id],
    addresses: [id],
    holes: hasHole(made),
    ...conditionOf(when),
    ...(many && { many: new Hole('unresolved', 'count', { rest: true }) }),
  };
}

/** The world as the engine gets it. */
export function inventoryOf(world: World): { readonly subject: Resource; readonly inventory: Inventory } {
  const subject = resource('T', 'self', { properties: world.subject, when: world.when });
  const others = world.relatives.map((each, index) => resource('R', `r${index}`, each));
  const targets = world.targets.map((each, index) => resource('G', `g${index}`, each));
  const assume = (type: string): 'read' | 'denied' => (type === 'R' && !world.isRead ? 'denied' : 'read');
  return { subject, inventory: new Inventory({ resources: [subject, ...others, ...targets], assume }) };
}

/** What a question may ask of one filling. */
export interface Filled {
  readonly subject: object;
  readonly context: object;
}

/** The world under one filling; nothing where it cannot be: the subject does not exist, or names what does not. */
export function fillingOf(world: World, decide: Decide): Filled | undefined {
  const exists = (when: string | undefined): boolean => when === undefined || decide(when, 2) === 0;
  if (!exists(world.when)) return undefined;
  const subject = filled(world.subject, 'self', decide) as { readonly Target?: string }; // an object's parts make an object
  const relatives = world.relatives.flatMap(({ properties, when, many }, index) => {
    if (!exists(when)) return [];
    const own = filled(properties, `r${index}`, decide) as Named;
    const others = many ? [[own], [], [own, { ...own, X: 'b' }], [{ ...own, X: 'a', Y: 'b' }]][decide(`many r${index}`, 4)] : [own];
    return others ?? [];
  });
  if (!world.isRead)
    relatives.push(...([[], [{ Ref: 'self', Other: 'self', X: 'a' }], [{ Ref: 'self', X: 'b', Y: 'a' }]][decide('unread', 3)] ?? []));
  const targets = new Map<string, object>(
    world.targets.flatMap(({ properties, when }, index) =>
      exists(when) ? [[`g${index}`, filled(properties, `g${index}`, decide) as object] as const] : [],
    ),
  );
  if (subject.Target !== undefined && !targets.has(subject.Target)) return undefined;
  const referrers = (_: string, property: 'Ref' | 'Other'): readonly object[] =>
    relatives.filter((each) => [each[property]].flat().includes('self'));
  return {
    subject,
    context: {
      referrers,
      users: (ways: readonly (readonly [string, 'Ref' | 'Other'])[]) => ways.flatMap(([type, property]) => referrers(type, property)),
      all: () => relatives,
      target: (_: string, name: string) => targets.get(name),
    },
  };
}
interface Named {
  readonly Ref?: string | readonly string[];
  readonly Other?: string | readonly string[];
  readonly X?: string;
  readonly Y?: string;
}

/** Every filling, or the first so many of a world with more. */
export function* fillingsOf(world: World, most: number): Generator<Filled> {
  // An odometer whose wheels are met on the way: the last one that can still turn turns.
  let wheels: { readonly id: string; readonly count: number; at: number }[] = [];
  for (let tried = 0; tried < most; tried++) {
    const before = new Map(wheels.map((wheel) => [wheel.id, wheel]));
    const met = new Map<string, (typeof wheels)[number]>();
    const one = fillingOf(world, (id, count) => {
      const wheel = met.get(id) ?? before.get(id) ?? { id, count, at: 0 };
      met.set(id, wheel);
      return wheel.at;
    });
    if (one) yield one;
    wheels = [...met.values()];
    while ((wheels.at(-1)?.at ?? 0) + 1 === wheels.at(-1)?.count) wheels.pop();
    const last = wheels.at(-1);
    if (!last) return;
    last.at++;
  }
}

/* Random worlds. */

const words = ['a', 'b', 'ab', 'ba'];
const word: fc.Arbitrary<Part> = fc.constantFrom(...words);
const key = fc.constantFrom('k0', 'k1', 'k2');

/** A value, or one of two, or one that nobody knows. `fills`: what it may be where nobody knows. */
const perhaps = (known: fc.Arbitrary<Part>, fills: readonly Part[]): fc.Arbitrary<Part> =>
  fc.oneof(
    { weight: 5, arbitrary: known },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          key,
          fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: fc.constant(null) }),
          fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: fc.constant(null) }),
        )
        .map(([name, ...both]): Part => ({ unknown: 'choice', key: name, fills: both })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.oneof(known, fc.constant(null)), { minLength: 2, maxLength: 3 })
        .map((few): Part => ({ unknown: 'choice', fills: few })),
    },
    { weight: 1, arbitrary: fc.constant<Part>({ unknown: 'open', fills: [null, ...fills] }) },
    { weight: 1, arbitrary: fc.constant<Part>({ unknown: 'present', fills }) },
  );
const inPart: fc.Arbitrary<Part> = fc.constantFrom<Part>(
  { unknown: 'present', prefix: 'a', fills: ['a', 'ab', 'aa'] },
  { unknown: 'present', suffix: 'b', fills: ['b', 'ab', 'bb'] },
  { unknown: 'open', prefix: 'b', suffix: 'a', fills: ['ba', 'bba'] },
);
const text = fc.oneof(
  { weight: 6, arbitrary: perhaps(word, words) },
  { weight: 1, arbitrary: inPart },
  { weight: 1, arbitrary: fc.constant(null) },
);

const listOf = (element: fc.Arbitrary<Part>, fills: readonly Part[], most: number): fc.Arbitrary<Part> => {
  const more: Part = { unknown: 'rest', fills: [[], ...fills.map((each) => [each]), fills] };
  return fc.array(fc.oneof({ weight: 7, arbitrary: element }, { weight: 1, arbitrary: fc.constant(more) }), { maxLength: most });
};
const tags = fc.oneof(
  {
    weight: 6,
    arbitrary: listOf(
      text.filter((part) => part !== null),
      ['a', 'b'],
      2,
    ),
  },
  { weight: 1, arbitrary: perhaps(listOf(word, ['a'], 2), [[], ['a'], ['b', 'a']]) },
);
const element = fc.record<{ X: Part; Y: Part; Tags: Part }>({ X: text, Y: text, Tags: tags });
const items = fc.oneof(
  {
    weight: 5,
    arbitrary: listOf(perhaps(element, [{ X: 'a' }, { Y: 'b', Tags: ['a'] }]), [{ X: 'b' }, { X: 'a', Y: 'a', Tags: ['b'] }], 3),
  },
  { weight: 1, arbitrary: perhaps(listOf(element, [{ X: 'a' }], 2), [[], [{ X: 'a' }]]) },
);
const name: fc.Arbitrary<Part> = fc.constantFrom('self', 'another');
const reference = fc.oneof(perhaps(name, ['self', 'another']), fc.array(perhaps(name, ['self', 'another']), { maxLength: 2 }));
const sometimes = fc.option(key, { freq: 3, nil: undefined });
const relative = fc.record<Relative>({
  properties: fc.record({ Ref: reference, Other: reference, X: text, Y: text, Tags: tags }),
  when: sometimes,
  many: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});
const target = fc.record<Relative>({ properties: fc.record({ X: text, Y: text }), when: sometimes });

export const worlds: fc.Arbitrary<World> = fc.record<World>({
  subject: fc.record({ X: text, Y: text, Tags: tags, Items: items, Target: perhaps(fc.constantFrom('g0', 'g1'), ['g0', 'g1']) }),
  when: sometimes,
  relatives: fc.array(relative, { maxLength: 2 }),
  targets: fc.tuple(target, target),
  isRead: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
});
