import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check } from './check.ts';
import { judge } from './judge.ts';
import { answer, questions, type Around, type Question } from './testing/questions.ts';
import { fillingsOf, inventoryOf, worlds, type Filled, type World } from './testing/small-worlds.ts';

/*
 * Sound verdicts are law: `pass` or `fail` only if every filling of what is unknown gives it. Random questions are asked of random small worlds; a
 * naive reading asks each of every filling.
 */

/** By default a second or two; the nightly run gives a time, of which this test takes a quarter for each kind of check. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 100_000_000, interruptAfterTimeLimit: nightlySeconds * 250 } : { numRuns: 150 };
/** Fillings of one world that are tried: what the first ones do not contradict may still be wrong, but nothing right is called wrong. */
const most = 300;

type Thing = Around['r'];
type Context = Around['context'];
// The casts say what a check of this test is given: the engine's types know only that it is something.
/** A check, and what it comes to on plain values: what is wrong, or that it is not asked. */
interface Asked {
  readonly check: Check;
  plainly(filling: Filled): Truth;
  /** The same of each member of a family, by its id. */
  readonly members?: Readonly<Record<string, (filling: Filled) => Truth>>;
}
type Truth = 'pass' | 'fail' | 'not asked';

const about = { id: 'x', type: 'T', title: '', risk: '', severity: 'low', domain: 'd', why: '' } as const;
const bad = (yes: boolean): string | undefined => (yes ? 'bad' : undefined);
const around = (r: Thing, context: Context, e: Thing = r): Around => ({ r, e, o: r, context });
const of = ({ subject, context }: Filled): Around => around(subject, context as Context); // made with the same functions

const whole = (failing: Question, applies: Question | undefined): Asked => ({
  check: {
    ...about,
    ...(applies && { applies: (r, context) => answer(applies, around(r as Thing, context as Context)) }),
    failing: (r, context) => bad(answer(failing, around(r as Thing, context as Context))),
  },
  plainly: (filling) => (applies && !answer(applies, of(filling)) ? 'not asked' : answer(failing, of(filling)) ? 'fail' : 'pass'),
});
const parts = (failing: Question, applies: Question | undefined): Asked => ({
  check: {
    ...about,
    ...(applies && { applies: (r, context) => answer(applies, around(r as Thing, context as Context)) }),
    each: (r) => (r as Thing).Items,
    failing: (item, context, r) => bad(answer(failing, around(r as Thing, context as Context, item as Thing))),
  },
  plainly(filling) {
    const { r, context } = of(filling);
    if (applies && !answer(applies, of(filling))) return 'not asked';
    return (r.Items ?? []).some((item) => answer(failing, around(r, context, item))) ? 'fail' : 'pass';
  },
});
const used = (failing: Question): Asked => ({
  check: {
    ...about,
    each: (_, context) =>
      (context as Context).users([
        ['R', 'Ref'],
        ['R', 'Other'],
      ]),
    failing: (item, context, r) => bad(answer(failing, around(r as Thing, context as Context, item as Thing))),
  },
  plainly(filling) {
    const { r, context } = of(filling);
    return context
      .users([
        ['R', 'Ref'],
        ['R', 'Other'],
      ])
      .some((item) => answer(failing, around(r, context, item)))
      ? 'fail'
      : 'pass';
  },
});
const family = (failing: readonly [Question, Question], isEach: boolean): Asked => {
  const members = { m0: { which: 0 }, m1: { which: 1 } };
  const asked = failing.map((question) => (isEach ? parts : whole)(question, undefined));
  return {
    check: {
      ...about,
      members,
      ...(isEach && { each: (r) => (r as Thing).Items }),
      failing: (subject, member, context, r) => {
        const question = failing[(member as { which: 0 | 1 }).which];
        return bad(answer(question, around(r as Thing, context as Context, subject as Thing)));
      },
    },
    members: Object.fromEntries(asked.map(({ plainly }, index) => [`m${index}`, plainly])),
    plainly: (filling) => (asked.some(({ plainly }) => plainly(filling) === 'fail') ? 'fail' : 'pass'),
  };
};

/** The verdict, where some filling contradicts it: what that filling gives. */
function contradicted(world: World, { check, plainly, members }: Asked): string | undefined {
  const { subject, inventory } = inventoryOf(world);
  const claims: { readonly verdict: string; readonly of: Asked['plainly'] }[] = [];
  for (const evidence of ['none', 'all'] as const) {
    const finding = judge(check, inventory, { now: new Date(0), evidence })(subject);
    if (finding?.unknown?.reason === 'error') return finding.unknown.why;
    claims.push({ verdict: finding?.verdict ?? 'not asked', of: plainly });
    for (const [id, verdict] of Object.entries(finding?.members ?? {})) claims.push({ verdict, of: members?.[id] ?? plainly });
  }
  const definite = claims.filter(({ verdict }) => verdict !== 'unknown');
  if (definite.length === 0) return undefined;
  for (const filling of fillingsOf(world, most))
    for (const { verdict, of } of definite) {
      const truth = of(filling);
      if (truth !== verdict && !(verdict === 'pass' && truth === 'not asked'))
        return `${verdict}, but ${truth} for ${JSON.stringify(filling.subject)}`;
    }
  return undefined;
}
const optional = fc.option(questions, { freq: 3, nil: undefined });

test('a check of a whole resource', () =>
  fc.assert(
    fc.property(worlds, questions, optional, (world, failing, applies) => {
      expect(contradicted(world, whole(failing, applies))).toBeUndefined();
    }),
    runs,
  ));

test('a check of each part', () =>
  fc.assert(
    fc.property(worlds, questions, optional, (world, failing, applies) => {
      expect(contradicted(world, parts(failing, applies))).toBeUndefined();
    }),
    runs,
  ));

test('a check of each user', () =>
  fc.assert(
    fc.property(worlds, questions, (world, failing) => {
      expect(contradicted(world, used(failing))).toBeUndefined();
    }),
    runs,
  ));

test('a family', () =>
  fc.assert(
    fc.property(worlds, fc.tuple(questions, questions), fc.boolean(), (world, failing, isEach) => {
      expect(contradicted(world, family(failing, isEach))).toBeUndefined();
    }),
    runs,
  ));
