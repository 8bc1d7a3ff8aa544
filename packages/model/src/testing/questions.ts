import * as fc from 'fast-check';
import { all, any, has, is, matches } from '../logic.ts';

/*
 * Questions as a check's author may write them, as data: they are asked of the engine's views and of plain values by the same few lines.
 */

/** `r`: the subject; `e`: the element at hand; `o`: the one around it (where there is none, the subject). */
type Of = 'r' | 'e' | 'o';
type Name = 'X' | 'Y';
type Objects = 'Items' | 'referrers' | 'others' | 'all' | 'users';
export type Question =
  | { readonly ask: 'equals' | 'is' | 'matches'; readonly of: Of; readonly name: Name; readonly value: string }
  | { readonly ask: 'has' | 'in' | 'own'; readonly of: Of; readonly name: Name }
  | { readonly ask: 'same'; readonly of: Of; readonly name: Name; readonly with: Of; readonly and: Name }
  | { readonly ask: 'includes' | 'some tag' | 'every tag' | 'filtered tags'; readonly of: Of; readonly value: string }
  | { readonly ask: 'first tag'; readonly of: Of; readonly value: string }
  | { readonly ask: 'names' | 'tags'; readonly of: Of; readonly more: number }
  | { readonly ask: 'count' | 'filtered'; readonly list: Objects; readonly more: number; readonly that: Question }
  | { readonly ask: 'some' | 'every' | 'loop' | 'mapped' | 'exists'; readonly list: Objects; readonly that: Question }
  | { readonly ask: 'both'; readonly list: Objects; readonly that: Question; readonly also: Question }
  // What is first has a meaning in a list of the subject's own; relatives have no order.
  | { readonly ask: 'index'; readonly that: Question }
  | { readonly ask: 'found'; readonly that: Question; readonly also: Question }
  | { readonly ask: 'at'; readonly index: number; readonly name: Name; readonly value: string }
  | { readonly ask: 'any' | 'all' | 'and' | 'or'; readonly parts: readonly Question[] }
  | { readonly ask: 'not'; readonly part: Question }
  | { readonly ask: 'target'; readonly name: Name; readonly value: string };

interface Thing {
  readonly X?: string;
  readonly Y?: string;
  readonly Tags?: readonly string[];
  readonly Items?: readonly Thing[];
  readonly Target?: string;
}
/** What stands around a question. */
export interface Around {
  readonly r: Thing;
  readonly e: Thing;
  readonly o: Thing;
  readonly context: {
    referrers(type: string, property: string): readonly Thing[];
    users(ways: readonly (readonly [string, string])[]): readonly Thing[];
    all(type: string): readonly Thing[];
    target(type: string, name: string): Thing;
  };
}
const ways = [
  ['R', 'Ref'],
  ['R', 'Other'],
] as const;

function listOf(list: Objects, { r, context }: Around): readonly Thing[] {
  if (list === 'Items') return r.Items ?? [];
  if (list === 'all') return context.all('R');
  if (list === 'users') return context.users(ways);
  return context.referrers('R', list === 'referrers' ? 'Ref' : 'Other');
}

export function answer(question: Question, around: Around): boolean {
  const inside =
    (that: Question) =>
    (e: Thing): boolean =>
      answer(that, { ...around, e, o: around.e });
  switch (question.ask) {
    case 'equals':
      return around[question.of][question.name] === question.value;
    case 'is':
      return is(around[question.of], question.name, question.value);
    case 'matches':
      return matches(around[question.of], question.name, `${question.value}*`);
    case 'has':
      return has(around[question.of], question.name);
    case 'in':
      return question.name in around[question.of];
    case 'own':
      return Object.hasOwn(around[question.of], question.name);
    case 'same':
      return around[question.of][question.name] === around[question.with][question.and];
    case 'includes':
      return around[question.of].Tags?.includes(question.value) ?? false;
    case 'some tag':
      return around[question.of].Tags?.some((tag) => tag.startsWith(question.value)) ?? false;
    case 'every tag':
      return around[question.of].Tags?.every((tag) => tag.startsWith(question.value)) ?? false;
    case 'filtered tags':
      return (around[question.of].Tags?.filter((tag) => tag !== question.value).length ?? 0) > 0;
    case 'first tag':
      return around[question.of].Tags?.[0] === question.value;
    case 'names':
      return Object.keys(around[question.of]).length > question.more;
    case 'tags':
      return new Set(around[question.of].Tags).size > question.more;
    case 'count':
      return listOf(question.list, around).length > question.more;
    case 'filtered':
      return listOf(question.list, around).filter(inside(question.that)).length > question.more;
    case 'some':
      return listOf(question.list, around).some(inside(question.that));
    case 'every':
      return listOf(question.list, around).every(inside(question.that));
    case 'loop':
      for (const each of listOf(question.list, around)) if (inside(question.that)(each)) return true;
      return false;
    case 'mapped':
      return listOf(question.list, around).map(inside(question.that)).includes(true);
    case 'exists':
      return listOf(question.list, around).find(inside(question.that)) !== undefined;
    case 'index':
      return listOf('Items', around).findIndex(inside(question.that)) === 0;
    case 'found': {
      const found = listOf('Items', around).find(inside(question.that));
      return found !== undefined && inside(question.also)(found);
    }
    case 'both':
      return listOf(question.list, around).filter(inside(question.that)).some(inside(question.also));
    case 'at':
      return listOf('Items', around)[question.index]?.[question.name] === question.value;
    case 'any':
      return any(...question.parts.map((part) => () => answer(part, around)));
    case 'all':
      return all(...question.parts.map((part) => () => answer(part, around)));
    case 'and':
      return question.parts.every((part) => answer(part, around));
    case 'or':
      return question.parts.some((part) => answer(part, around));
    case 'not':
      return !answer(question.part, around);
    case 'target':
      return around.r.Target !== undefined && around.context.target('G', around.r.Target)[question.name] === question.value;
  }
}

const of = fc.constantFrom<Of>('r', 'e', 'e', 'o');
const name = fc.constantFrom<Name>('X', 'Y');
const value = fc.constantFrom('a', 'b', 'ab');
const list = fc.constantFrom<Objects>('Items', 'Items', 'referrers', 'others', 'all', 'users');
const kinds = <const K extends string>(...words: readonly K[]): fc.Arbitrary<K> => fc.constantFrom(...words);
const more = fc.nat(2);

const small: fc.Arbitrary<Question> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ask: kinds('equals', 'is', 'matches'), of, name, value }) },
  { weight: 2, arbitrary: fc.record({ ask: kinds('has', 'in', 'own'), of, name }) },
  { weight: 1, arbitrary: fc.record({ ask: kinds('same'), of, name, with: of, and: name }) },
  { weight: 2, arbitrary: fc.record({ ask: kinds('includes', 'some tag', 'every tag', 'filtered tags', 'first tag'), of, value }) },
  { weight: 1, arbitrary: fc.record({ ask: kinds('names', 'tags'), of, more }) },
  { weight: 1, arbitrary: fc.record({ ask: kinds('at'), index: fc.nat(1), name, value }) },
  { weight: 1, arbitrary: fc.record({ ask: kinds('target'), name, value }) },
);

export const questions: fc.Arbitrary<Question> = fc.letrec<{ question: Question }>((tie) => {
  const that = tie('question');
  return {
    question: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: small },
      { weight: 3, arbitrary: fc.record({ ask: kinds('some', 'every', 'loop', 'mapped', 'exists'), list, that }) },
      { weight: 1, arbitrary: fc.record({ ask: kinds('index'), that }) },
      { weight: 1, arbitrary: fc.record({ ask: kinds('found'), that, also: tie('question') }) },
      { weight: 2, arbitrary: fc.record({ ask: kinds('both'), list, that, also: tie('question') }) },
      { weight: 1, arbitrary: fc.record({ ask: kinds('count', 'filtered'), list, more, that }) },
      { weight: 3, arbitrary: fc.record({ ask: kinds('any', 'all', 'and', 'or'), parts: fc.array(that, { minLength: 2, maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ ask: kinds('not'), part: that }) },
    ),
  };
}).question;
