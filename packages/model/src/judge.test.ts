import { describe, expect, test } from 'vitest';
import type { Check, Finding } from './index.ts';
import { all, any, has, hasHole, Hole, holeName, Inventory, is, judge, matches, written, type Resource } from './index.ts';

// A test plays the author of a check: what it reads has no type here.
// oxlint-disable-next-line typescript/no-explicit-any
type Any = any;

const hole = (details = {}): Hole => new Hole('unresolved', 'a parameter', details);
const oneOf = (...choices: unknown[]): Hole => hole({ choices });
const rest = hole({ rest: true });

const given = (key: string, properties: object, more: Partial<Resource> = {}): Resource => ({
  key,
  type: 'T',
  properties,
  names: [key],
  addresses: [key],
  holes: hasHole(properties),
  ...more,
});
const rule = (about: Partial<Check> & Pick<Check, 'failing'>): Check => ({
  type: 'T',
  id: 'x',
  title: '',
  risk: '',
  severity: 'low',
  domain: 'd',
  why: '',
  ...about,
});

function run(
  properties: object,
  about: Any,
  world: { with?: Resource[]; more?: Partial<Resource>; unread?: string[]; evidence?: 'all' | 'shown' } = {},
): Finding {
  const check = rule(typeof about === 'function' ? { failing: about } : about);
  const subject = given('self', properties, world.more);
  const inventory = new Inventory({
    resources: [subject, ...(world.with ?? [])],
    assume: (type) => (world.unread?.includes(type) ? 'denied' : 'read'),
  });
  const finding = judge(check, inventory, { now: new Date(0), evidence: world.evidence ?? 'all' })(subject);
  return finding ?? { check: 'x', resource: 'self', verdict: 'pass', unknown: { reason: 'error', path: '', why: 'not asked' } };
}
const verdict = (...of: Parameters<typeof run>): string => {
  const finding = run(...of);
  return finding.unknown?.why === 'not asked' ? 'not asked' : finding.verdict;
};
const failWhen = (yes: unknown): string | undefined => (yes ? 'bad' : undefined);

describe('what the language does to a view', () => {
  test('JSON.stringify reads all', () =>
    expect(verdict({ a: { b: [1, { c: 2 }] } }, (r: Any) => failWhen(JSON.stringify(r.a) !== '{"b":[1,{"c":2}]}'))).toBe('pass'));
  test('JSON.stringify over a hole is unknown', () =>
    expect(verdict({ a: { b: hole() } }, (r: Any) => failWhen(JSON.stringify(r.a).includes('x')))).toBe('unknown'));
  test('a spread reads all', () =>
    expect(
      verdict({ a: { b: 1, c: hole() } }, (r: Any) => {
        const { ...copy } = r.a;
        return failWhen(copy.b !== 1);
      }),
    ).toBe('unknown'));
  test('Object.entries', () => expect(verdict({ a: { b: 1, c: 2 } }, (r: Any) => failWhen(Object.entries(r.a).length !== 2))).toBe('pass'));
  test('Object.keys beside a hole that may be absent', () =>
    expect(verdict({ a: { b: 1, c: hole() } }, (r: Any) => failWhen(Object.keys(r.a).length !== 2))).toBe('unknown'));
  test('Object.keys beside a hole that is there', () =>
    expect(verdict({ a: { b: 1, c: hole({ present: true }) } }, (r: Any) => failWhen(Object.keys(r.a).length !== 2))).toBe('pass'));
  test.each(['all', 'shown'] as const)('Object.hasOwn beside a hole, evidence for %s', (evidence) => {
    const own = (value: unknown, name = 'c') => verdict({ a: value }, (r: Any) => failWhen(!Object.hasOwn(r.a, name)), { evidence });
    expect(own({ c: hole() })).toBe('unknown');
    expect(own({ c: oneOf(1, undefined) })).toBe('unknown');
    expect(own({ c: hole({ present: true }) })).toBe('pass');
    expect(own({ b: hole() })).toBe('fail');
    expect(own([1, oneOf(2, undefined)], '1')).toBe('unknown');
    expect(own([1, hole({ present: true })], '1')).toBe('pass');
  });
  test('sorting a copy', () =>
    expect(verdict({ a: [3, 1, 2] }, (r: Any) => failWhen([...r.a].sort((x, y) => x - y)[0] !== 1))).toBe('pass'));
  test('sorting in place is a defect of the check, not a change', () => {
    const properties = { a: [3, 1] };
    expect(run(properties, (r: Any) => failWhen(r.a.toSorted === undefined || r.a.sort()[0] === 3)).unknown?.reason).toBe('error');
    expect(properties.a).toEqual([3, 1]);
  });
  test('frozen properties', () =>
    expect(
      verdict(Object.freeze({ a: Object.freeze([Object.freeze({ c: 1 })]) }), (r: Any) => failWhen(!r.a.some((x: Any) => x.c === 1))),
    ).toBe('pass'));
  test('identity of views', () => expect(verdict({ a: { b: 1 } }, (r: Any) => failWhen(r.a !== r.a))).toBe('pass'));
  test('flatMap, reduce, Set, destructuring, at, slice', () =>
    expect(
      verdict({ a: [{ b: [1, 2] }, { b: [3] }] }, (r: Any) => {
        const [first] = r.a;
        return failWhen(
          r.a.flatMap((x: Any) => x.b).reduce((n: number, x: number) => n + x, 0) !== 6 ||
            new Set(r.a).size !== 2 ||
            first.b[0] !== 1 ||
            r.a.at(-1).b[0] !== 3 ||
            r.a.slice(1).length !== 1,
        );
      }),
    ).toBe('pass'));
  test('structuredClone is refused', () =>
    expect(run({ a: { b: 1 } }, (r: Any) => failWhen(structuredClone(r.a))).unknown?.reason).toBe('error'));
});

describe('holes', () => {
  test.each(['then', 'constructor', 'toJSON'])('a hole called %s is a hole', (name) => {
    for (const evidence of ['all', 'shown'] as const)
      expect(verdict({ [name]: hole() }, (r: Any) => failWhen(r[name] === undefined), { evidence })).toBe('unknown');
  });
  test('an opaque hole stops the reading', () => expect(verdict({ a: hole() }, (r: Any) => failWhen(r.a === 1))).toBe('unknown'));
  test('a swallowed stop still counts', () =>
    expect(
      verdict({ a: hole() }, (r: Any) => {
        try {
          return failWhen(r.a === 1);
        } catch {
          return undefined;
        }
      }),
    ).toBe('unknown'));
  test('every choice is tried', () => {
    expect(verdict({ a: oneOf(1, 2) }, (r: Any) => failWhen(r.a > 0))).toBe('fail');
    expect(verdict({ a: oneOf(1, 2) }, (r: Any) => failWhen(r.a > 1))).toBe('unknown');
  });
  test('holes with one key choose together', () => {
    const key = 'IsProd';
    const pair = { a: hole({ choices: [1, 2], key }), b: hole({ choices: [2, 1], key }) };
    expect(verdict(pair, (r: Any) => failWhen(r.a === r.b))).toBe('pass');
    expect(verdict({ a: oneOf(1, 2), b: oneOf(2, 1) }, (r: Any) => failWhen(r.a === r.b))).toBe('unknown');
  });
  test('choices inside choices', () => expect(verdict({ a: oneOf(oneOf(1, 2), 3) }, (r: Any) => failWhen(r.a === 4))).toBe('pass'));
  test('a hole at the root of the properties', () => {
    expect(verdict(hole(), (r: Any) => failWhen(r.a === 1))).toBe('unknown');
    expect(verdict(oneOf({ a: 1 }, { a: 2 }), (r: Any) => failWhen(r.a === 3))).toBe('pass');
  });
  test('passes in some fillings and not asked in the others is a pass', () =>
    expect(verdict({ a: oneOf(1, 2) }, { applies: (r: Any) => r.a === 1, failing: () => undefined })).toBe('pass'));
  test('fails in some fillings and not asked in the others is unknown', () =>
    expect(verdict({ a: oneOf(1, 2) }, { applies: (r: Any) => r.a === 1, failing: () => 'bad' })).toBe('unknown'));
  test('not asked under any filling gives no finding', () =>
    expect(verdict({ a: oneOf(1, 2) }, { applies: (r: Any) => r.a === 3, failing: () => 'bad' })).toBe('not asked'));
  test('more than 64 runs are unresolved', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`p${i}`, oneOf(true, false)]));
    expect(verdict(many, (r: Any) => failWhen(Object.keys(many).filter((name) => r[name]).length > 8))).toBe('unknown');
  });
  test('a check that throws is an error, on both paths', () => {
    expect(run({}, (r: Any) => r.a.b.c).unknown?.reason).toBe('error');
    expect(run({}, (r: Any) => r.a.b.c, { evidence: 'shown' }).unknown?.reason).toBe('error');
  });
  test('an unknown verdict has a reason and a path', () =>
    expect(run({ a: { b: hole() } }, (r: Any) => failWhen(r.a.b)).unknown).toEqual({
      reason: 'unresolved',
      resource: 'self',
      path: '/a/b',
      why: 'a parameter',
    }));
});

describe('has, is, matches', () => {
  test('a value that is there and unknown is had', () =>
    expect(verdict({ k: hole({ present: true }) }, (r: Any) => failWhen(!has(r, 'k')))).toBe('pass'));
  test('a value that may be absent is asked', () =>
    expect(verdict({ k: oneOf('x', undefined) }, (r: Any) => failWhen(!has(r, 'k')))).toBe('unknown'));
  test('a denied value may be absent', () => expect(verdict({ k: hole() }, (r: Any) => failWhen(!has(r, 'k')))).toBe('unknown'));
  test('is answers from a known beginning', () => {
    const k = hole({ prefix: 'python' });
    expect(verdict({ k }, (r: Any) => failWhen(is(r, 'k', 'nodejs16.x')))).toBe('pass');
    expect(verdict({ k }, (r: Any) => failWhen(is(r, 'k', 'python3.8')))).toBe('unknown');
  });
  test('matches answers from a known beginning or end', () => {
    expect(verdict({ k: hole({ prefix: 'provided.' }) }, (r: Any) => failWhen(!matches(r, 'k', 'provided*')))).toBe('pass');
    expect(verdict({ k: hole({ prefix: 'x' }) }, (r: Any) => failWhen(matches(r, 'k', 'provided*')))).toBe('pass');
    expect(verdict({ k: hole({ suffix: '.metal' }) }, (r: Any) => failWhen(!matches(r, 'k', '*.metal')))).toBe('pass');
    expect(verdict({ k: 'm5.metal' }, (r: Any) => failWhen(!matches(r, 'k', 'm*.met*l')))).toBe('pass');
  });
});

describe('lists', () => {
  const open = (rules: unknown[]) => (r: Any) => failWhen(r.rules.some((x: Any) => x.p === 22) && rules);
  test('a definite element decides', () => expect(verdict({ rules: [{ p: hole() }, { p: 22 }] }, open([]))).toBe('fail'));
  test('otherwise the unknown one is tried both ways', () =>
    expect(verdict({ rules: [{ p: hole() }, { p: 23 }] }, open([]))).toBe('unknown'));
  test('every question anew: two questions about one hole may have two answers', () =>
    expect(
      verdict({ rules: [{ p: hole() }] }, (r: Any) =>
        failWhen([22, 23].filter((port) => r.rules.some((x: Any) => x.p === port)).length === 1),
      ),
    ).toBe('unknown'));
  test('an open end: a positive answer stands, a negative one stops', () => {
    expect(verdict({ rules: [{ p: 22 }, rest] }, open([]))).toBe('fail');
    expect(verdict({ rules: [{ p: 23 }, rest] }, open([]))).toBe('unknown');
    expect(verdict({ rules: [{ p: 22 }, rest] }, (r: Any) => failWhen(r.rules.length > 5))).toBe('unknown');
    expect(
      verdict({ rules: [{ p: 22 }, rest] }, (r: Any) => failWhen(r.rules.filter((x: Any) => x.p === 22).some((x: Any) => x.p === 22))),
    ).toBe('fail');
    expect(
      verdict({ rules: [{ p: 22 }, rest] }, (r: Any) => {
        for (const x of r.rules) if (x.p === 22) return 'bad';
        return undefined;
      }),
    ).toBe('fail');
  });
  test('an element that may be absent', () => {
    const rules = [oneOf({ p: 22 }, undefined), { p: 1 }];
    expect(verdict({ rules }, open([]))).toBe('unknown');
    expect(verdict({ rules }, (r: Any) => failWhen(r.rules.some((x: Any) => x.p === 7)))).toBe('pass');
    expect(verdict({ rules }, (r: Any) => failWhen(r.rules.length === 0))).toBe('pass');
    expect(verdict({ rules: [hole()] }, (r: Any) => failWhen(r.rules.length === 0))).toBe('unknown');
    expect(verdict({ rules: [hole({ present: true })] }, (r: Any) => failWhen(r.rules.length === 0))).toBe('pass');
    expect(verdict({ rules: [hole({ prefix: 'arn:' })] }, (r: Any) => failWhen(r.rules.length === 0))).toBe('pass');
    expect(verdict({ rules }, (r: Any) => failWhen(r.rules.at(-1).p !== 1))).toBe('pass');
    expect(verdict({ rules }, (r: Any) => failWhen(r.rules.map((x: Any) => x.p).includes(undefined)))).toBe('pass');
  });
  test('sixty elements under sixty conditions are no combination', () => {
    const rules = Array.from({ length: 60 }, (_, i) => hole({ choices: [{ p: i + 100 }, undefined], key: `C${i}` }));
    expect(verdict({ rules }, open([]))).toBe('pass');
  });
  test('includes, find, every', () => {
    expect(verdict({ l: [hole({ prefix: 'sg-' }), 'x'] }, (r: Any) => failWhen(r.l.includes('y')))).toBe('pass');
    expect(verdict({ l: [hole(), 'x'] }, (r: Any) => failWhen(!r.l.includes('x')))).toBe('pass');
    expect(verdict({ l: [1, hole()] }, (r: Any) => failWhen(r.l.every((x: Any) => x === 2)))).toBe('pass');
    expect(verdict({ l: [{ a: 1, b: hole() }] }, (r: Any) => failWhen(r.l.find((x: Any) => x.a === 1) === undefined))).toBe('pass');
  });
  test('a part that was given up is no answer, though all its runs so far agree', () => {
    const doubt = (r: Any) => (): boolean => any(() => r.a === 1);
    const oneOfSix = (r: Any): boolean => Array.from({ length: 6 }, doubt(r)).includes(true); // only the last of 64 runs says no
    expect(verdict({ a: hole() }, (r: Any) => failWhen(!any(() => oneOfSix(r))))).toBe('unknown');
  });
  test('behind an open end nobody knows which element stands where', () => {
    const second = (r: Any) => failWhen(r.l[1] === 'x');
    expect(verdict({ l: ['a', rest, 'y'] }, second)).toBe('unknown');
    expect(verdict({ l: ['a', 'y', rest] }, second)).toBe('pass');
    expect(verdict({ l: [hole(), 'y', 'x'] }, second)).toBe('unknown'); // the first may be absent
    expect(verdict({ l: [hole({ present: true }), 'x'] }, second)).toBe('fail');
    expect(verdict({ l: [rest, 'y'] }, (r: Any) => failWhen(r.l[0] === undefined))).toBe('unknown');
  });
  test('find gives no element that does not exist', () =>
    expect(
      run({ a: hole(), l: [oneOf({ p: 1 }, undefined)] }, (r: Any) => failWhen('q' in (r.l.find(() => r.a === 1) ?? {}))).verdict,
    ).toBe('pass'));
  test('an explosion is bounded', () =>
    expect(
      verdict({ a: Array.from({ length: 20 }, () => ({ b: hole() })) }, (r: Any) =>
        failWhen(r.a.filter((x: Any) => x.b === 1).length > 30),
      ),
    ).toBe('unknown'));
});

describe('all and any', () => {
  test('order does not matter', () => {
    expect(
      verdict({ a: hole(), b: 1 }, (r: Any) =>
        failWhen(
          all(
            () => r.a === 1,
            () => r.b === 2,
          ),
        ),
      ),
    ).toBe('pass');
    expect(
      verdict({ a: hole(), b: 1 }, (r: Any) =>
        failWhen(
          any(
            () => r.a === 1,
            () => r.b === 1,
          ),
        ),
      ),
    ).toBe('fail');
    expect(
      verdict({ a: hole(), b: 1 }, (r: Any) =>
        failWhen(
          all(
            () => r.a === 1,
            () => r.b === 1,
          ),
        ),
      ),
    ).toBe('unknown');
  });
  test('&& stops at a hole on its left', () =>
    expect(verdict({ a: hole(), b: 1 }, (r: Any) => failWhen(r.a === 1 && r.b === 2))).toBe('unknown'));
});

describe('each element on its own', () => {
  const each = { each: (r: Any) => r.rules, failing: (rule_: Any) => failWhen(rule_.p === 22) };
  test('one bad element fails, whatever is unknown about the others', () =>
    expect(verdict({ rules: [{ p: hole() }, { p: 22 }, rest] }, each)).toBe('fail'));
  test('unknown when one is unknown', () => expect(verdict({ rules: [{ p: hole() }, { p: 1 }] }, each)).toBe('unknown'));
  test('one bad element fails behind others that are not known', () => {
    expect(verdict({ rules: [rest, { p: 22 }] }, each)).toBe('fail');
    expect(verdict({ rules: [rest, { p: 1 }] }, each)).toBe('unknown');
    const users = {
      each: (_: Any, context: Any) =>
        context.users([
          ['P', 'A'],
          ['Q', 'A'],
        ]),
      failing: each.failing,
    };
    const bad = given('bad', { A: 'self', p: 22 }, { type: 'Q' });
    const stray = given('stray', { A: hole(), p: 1 }, { type: 'P' });
    expect(verdict({}, users, { with: [stray, bad] })).toBe('fail');
  });
  test('an open end is unknown', () => expect(verdict({ rules: [{ p: 1 }, rest] }, each)).toBe('unknown'));
  test('no list passes, an empty one too', () => {
    expect(verdict({}, each)).toBe('pass');
    expect(verdict({ rules: [] }, each)).toBe('pass');
  });
  test('two lists under one condition: each filling decides for itself', () => {
    const lists = (...l: unknown[]) => ({ rules: oneOf(...l) });
    expect(verdict(lists([{ p: 22 }, { p: 1 }], [{ p: 1 }]), each)).toBe('unknown');
    expect(verdict(lists([{ p: 1 }, { p: 22 }], [{ p: 22 }]), each)).toBe('fail');
    expect(verdict(lists([{ p: 1 }, { p: 2 }], undefined), each)).toBe('pass');
  });
  test('an element that may be absent, and fails if it is there, is unknown', () =>
    expect(verdict({ rules: [oneOf({ p: 22 }, undefined)] }, each)).toBe('unknown'));
  test('the evidence of a fail is that of the bad element', () => {
    const finding = run({ rules: [{ p: 1 }, { p: 22 }] }, each, { evidence: 'shown' });
    expect(finding.evidence).toEqual([{ resource: 'self', path: '/rules/1/p', value: 22 }]);
  });
});

describe('families', () => {
  const family = {
    members: { ssh: { port: 22 }, rdp: { port: 3389 } },
    each: (r: Any) => r.rules,
    failing: (rule_: Any, member: Any) => failWhen(rule_.p === member.port),
  };
  test('one finding, a verdict for each member', () => {
    const finding = run({ rules: [{ p: 22 }, { p: hole({ prefix: '1' }) }] }, family);
    expect(finding.verdict).toBe('fail');
    expect(finding.members).toEqual({ ssh: 'fail', rdp: 'unknown' });
  });
});

describe('related resources', () => {
  const policy = (properties: object, more: Partial<Resource> = {}): Resource => given('policy', properties, { type: 'P', ...more });
  const denied = (_: Any, { referrers }: Any) => failWhen(!referrers('P', 'Bucket').some((p: Any) => p.ok === true));
  test('a referrer is found by any of the names', () =>
    expect(verdict({}, denied, { with: [policy({ Bucket: 'self', ok: true })] })).toBe('pass'));
  test('ARNs compare without their partition', () =>
    expect(
      verdict({}, denied, {
        more: { names: ['arn:aws:s3:::b'] },
        with: [policy({ Bucket: 'arn:\u27e8AWS::Partition\u27e9:s3:::b', ok: true })],
      }),
    ).toBe('pass'));
  test('none where all was read is none', () => expect(verdict({}, denied)).toBe('fail'));
  test('an unread type is an open list, never an empty one', () => {
    expect(run({}, denied, { unread: ['P'] }).unknown?.reason).toBe('not-collected');
    expect(verdict({}, denied, { unread: ['P'], with: [policy({ Bucket: 'self', ok: true })] })).toBe('pass');
  });
  test('one that names nobody knows whom opens the list of all', () =>
    expect(verdict({}, denied, { with: [policy({ Bucket: hole(), ok: false })] })).toBe('unknown'));
  describe('a subject whose own name is not wholly known', () => {
    const named = (key: string): Hole => hole({ choices: ['a', 'b'], key });
    const asSubject = (name: Hole): { more: Partial<Resource> } => ({ more: { names: ['\u27e8self\u27e9', holeName(name) ?? ''] } });
    const referring = (value: unknown): Resource => ({ ...given('p', { Bucket: value, ok: true }), type: 'P' });
    test.each<[string, unknown, string]>([
      ['is named by the same choice', named('k'), 'pass'],
      ['may be named by another choice', named('other'), 'unknown'],
      ['may be named by a name that is no one’s', 'a', 'unknown'],
      ['may be named by a text with a beginning', hole({ prefix: 'x-' }), 'unknown'],
      ['is not named by the name of another', '\u27e8someone\u27e9', 'fail'],
    ])('%s', (_, value, expected) => expect(verdict({}, denied, { with: [referring(value)], ...asSubject(named('k')) })).toBe(expected));
    test('one that has its names is not meant by others', () =>
      expect(verdict({}, denied, { with: [referring('a')], more: { names: ['\u27e8self\u27e9', 'b'] } })).toBe('fail'));
  });

  test('a path through a choice is followed into its branches', () => {
    const nested = (_: Any, { referrers }: Any) => failWhen(!referrers('P', 'Log.To').some((p: Any) => p.ok === true));
    expect(verdict({}, nested, { with: [policy({ Log: oneOf({ To: 'self' }, undefined), ok: true })] })).toBe('unknown');
    expect(verdict({}, nested, { with: [policy({ Log: oneOf({ To: 'self' }, { To: 'self', More: 1 }), ok: true })] })).toBe('pass');
    expect(verdict({}, nested, { with: [policy({ Log: oneOf({ To: 'other' }, undefined), ok: true })] })).toBe('fail');
  });
  test('a partly known name that cannot be the subject does not', () =>
    expect(verdict({}, denied, { with: [policy({ Bucket: hole({ prefix: 'other-' }), ok: true })] })).toBe('fail'));
  test('a parameter without a value names one thing', () => {
    const parameter = (): Hole => hole({ key: 'f#Name' });
    const more = { names: ['self', '\u27e8?f#Name\u27e9'] };
    expect(verdict({ BucketName: parameter() }, denied, { more, with: [policy({ Bucket: parameter(), ok: true })] })).toBe('pass');
  });
  test('a referrer under an undecided condition may be absent', () => {
    const when = hole({ choices: [true, false], key: 'IsProd' });
    expect(verdict({}, denied, { with: [policy({ Bucket: 'self', ok: true }, { condition: { name: 'IsProd', when } })] })).toBe('unknown');
    expect(verdict({}, denied, { with: [policy({ Bucket: 'self', ok: false }, { condition: { name: 'IsProd', when } })] })).toBe('fail');
  });
  test('a subject under a condition is judged as if it existed', () => {
    const when = hole({ choices: [true, false], key: 'IsProd' });
    const finding = run({ a: hole({ choices: [1, 2], key: 'IsProd' }) }, (r: Any) => failWhen(r.a === 1), {
      more: { condition: { name: 'IsProd', when } },
    });
    expect(finding.verdict).toBe('fail');
    expect(finding.condition).toBe('IsProd');
  });
  test('a number that is not known is one representative, and an open list for the others', () => {
    const many = hole();
    expect(verdict({ a: 1 }, (r: Any) => failWhen(r.a === 1), { more: { many } })).toBe('fail');
    for (const ok of [true, false]) expect(verdict({}, denied, { with: [policy({ Bucket: 'self', ok }, { many })] })).toBe('unknown');
  });
  test('a target that was not read is unknown, never undefined', () => {
    expect(run({ n: 'x' }, (r: Any, { target }: Any) => failWhen(target('P', r.n).ok)).unknown).toMatchObject({
      reason: 'not-collected',
      path: '/n',
    });
    expect(verdict({ n: 'policy' }, (r: Any, { target }: Any) => failWhen(!target('P', r.n).ok), { with: [policy({ ok: true })] })).toBe(
      'pass',
    );
  });
  test('a hole in a related resource is met on the fast path and judged on the other', () =>
    expect(run({}, denied, { with: [policy({ Bucket: 'self', ok: hole() })], evidence: 'shown' }).unknown).toMatchObject({
      resource: 'policy',
      path: '/ok',
    }));
  test('what was passed on to something unseen has open relations', () => {
    expect(verdict({}, denied, { more: { passedOn: hole({ rest: true }) } })).toBe('unknown');
    const unused = (_: Any, { users }: Any) => failWhen(users([['P', 'Bucket']]).length === 0);
    expect(verdict({}, unused)).toBe('fail');
    expect(verdict({}, unused, { more: { passedOn: rest } })).toBe('unknown');
  });
  test('two things of one name under two conditions: the one that exists is meant', () => {
    const when = (first: unknown, second: unknown) => ({
      condition: { name: 'c', when: hole({ choices: [first, second], key: 'IsProd' }) },
    });
    const twin = (key: string, ok: boolean, more: Partial<Resource>): Resource =>
      given(key, { ok }, { type: 'P', names: ['one'], ...more });
    const pair = (a: boolean, b: boolean) => ({ with: [twin('a', a, when(true, false)), twin('b', b, when(false, true))] });
    const bad = (r: Any, { target }: Any) => failWhen(!target('P', r.n).ok);
    expect(verdict({ n: 'one' }, bad, pair(true, true))).toBe('pass');
    expect(verdict({ n: 'one' }, bad, pair(true, false))).toBe('unknown');
    expect(verdict({ n: 'one' }, bad, pair(false, false))).toBe('fail');
    // The subject stands under the same condition: it names the one that exists with it.
    expect(verdict({ n: 'one' }, bad, { ...pair(true, false), more: when(false, true) })).toBe('fail');
  });
  test('the only one of a type, under a condition, may be another', () => {
    const only = (more: Partial<Resource>) => ({ with: [given('only', { ok: true }, { type: 'A', ...more })] });
    const bad = (_: Any, { one }: Any) => failWhen(!one('A').ok);
    const condition = { name: 'c', when: hole({ choices: [true, false], key: 'IsProd' }) };
    for (const evidence of ['all', 'shown'] as const) {
      expect(verdict({}, bad, { ...only({}), evidence })).toBe('pass');
      expect(verdict({}, bad, { ...only({ condition }), evidence })).toBe('unknown');
      expect(verdict({}, bad, { ...only({ condition }), evidence, more: { condition } })).toBe('pass');
    }
  });
  test('a name means the thing of its own Region', () => {
    const policyOf = (region: string, ok: boolean): Resource =>
      given(region, { ok }, { type: 'P', names: ['default', `arn:aws:x:${region}:1:default`], account: '1', region });
    const world = { with: [policyOf('r1', false), policyOf('r2', true)], more: { account: '1', region: 'r2' } };
    const bad = (r: Any, { target }: Any) => failWhen(!target('P', r.n).ok);
    expect(verdict({ n: 'default' }, bad, world)).toBe('pass');
    expect(verdict({ n: 'arn:aws:x:r1:1:default' }, bad, world)).toBe('fail');
    expect(verdict({ n: 'default' }, bad, { ...world, more: { account: '1', region: 'r1' } })).toBe('fail');
    const user = (region: string): Resource =>
      given(`user of ${region}`, { Bucket: 'default', ok: true }, { type: 'U', account: '1', region });
    const used = (_: Any, { referrers }: Any) => failWhen(!referrers('U', 'Bucket').some((u: Any) => u.ok));
    const named = { account: '1', region: 'r1', names: ['default'] };
    const namesake = given('namesake', {}, { account: '1', region: 'r2', names: ['default'] });
    expect(verdict({}, used, { with: [user('r2'), namesake], more: named })).toBe('fail');
    expect(verdict({}, used, { with: [user('r1'), namesake], more: named })).toBe('pass');
  });
  test('what only a live account knows', () =>
    expect(run({}, (_: Any, { observed }: Any) => failWhen(observed.LastUsed)).unknown?.reason).toBe('live-only'));
  test('refersTo knows literals by their form, tokens by their owner, and asks nobody else', () => {
    const inventory = new Inventory({
      resources: [given('self', {}), given('gw', {}, { type: 'G' })],
      assume: () => 'read',
      recognise: (value) => (value.startsWith('igw-') ? true : undefined),
    });
    expect(inventory.refersTo('gw', 'G')).toBe(true);
    expect(inventory.refersTo('gw', 'H')).toBe(false);
    expect(inventory.refersTo('igw-1', 'G')).toBe(true);
    expect(inventory.refersTo('eni-1', 'G')).toBe(undefined);
  });
});

describe('evidence', () => {
  const of = (properties: object, failing: Any) => run(properties, failing).evidence;
  test('is the leaf, narrowed by the deciding element', () =>
    expect(
      of(
        {
          a: [
            { b: 1, c: 1 },
            { b: 2, c: 5 },
          ],
        },
        (r: Any) => failWhen(r.a.some((x: Any) => x.b === 2)),
      ),
    ).toEqual([{ resource: 'self', path: '/a/1/b', value: 2 }]));
  test('of absence is a path without a value', () =>
    expect(of({}, (r: Any) => failWhen(r.x === undefined))).toEqual([{ resource: 'self', path: '/x' }]));
  test('escapes names in paths', () =>
    expect(of({ 'a/b~c': 1 }, (r: Any) => failWhen(r['a/b~c'] === 1))).toEqual([{ resource: 'self', path: '/a~1b~0c', value: 1 }]));
  test('of an empty list of related resources says who was looked for', () =>
    expect(of({}, (_: Any, { referrers }: Any) => failWhen(!referrers('P', 'Bucket').some(() => true)))).toEqual([
      { resource: 'self', path: 'P?Bucket', value: [] },
    ]));
});

describe('a string as it is written', () => {
  const reference = hole({ reference: '{{resolve:ssm:/a}}', present: true });
  const isA = (r: Any) => failWhen(written(r, 'a') === '{{resolve:ssm:/a}}');
  test('the reference that stands in its place', () => expect(verdict({ a: reference }, isA)).toBe('fail'));
  test('the string itself', () => {
    expect(verdict({ a: '{{resolve:ssm:/a}}' }, isA)).toBe('fail');
    expect(verdict({ a: 'x' }, isA)).toBe('pass');
  });
  test('nothing where there is no string', () => {
    expect(verdict({ a: 1 }, (r: Any) => failWhen(written(r, 'a') !== undefined))).toBe('pass');
    expect(verdict({}, (r: Any) => failWhen(written(r, 'a') !== undefined))).toBe('pass');
    expect(verdict({}, (r: Any) => failWhen(written(r.b, 'a') !== undefined))).toBe('pass');
  });
  test('what may be anything is unknown', () => expect(verdict({ a: hole() }, isA)).toBe('unknown'));
  test('each branch of a condition by itself', () => {
    expect(verdict({ a: oneOf(reference, '{{resolve:ssm:/a}}') }, isA)).toBe('fail');
    expect(verdict({ a: oneOf(reference, 'x') }, isA)).toBe('unknown');
    expect(verdict({ a: oneOf(reference, undefined) }, (r: Any) => failWhen(written(r, 'a') === undefined && r.a === undefined))).toBe(
      'unknown',
    );
  });
  test('it is evidence', () => expect(run({ a: reference }, isA).evidence?.map(({ path }) => path)).toEqual(['/a']));
});
