import * as fc from 'fast-check';
import { hasHole, Hole, Inventory, Origins, type Coverage, type Diagnostic, type Origin, type Resource } from '@demarc/model';
import { assumedOfCode } from '../cloudformation/assumed.ts';

/** Holes share these keys, objects and strings alike. */
const keys: readonly unknown[] = ['Env', 'a key\nwith a line', {}, {}, new Hole('unresolved', 'elsewhere')];

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', '__proto__', 'a/b', 'm~n', '0', '⟨t#A⟩', '⟦text, 1 character, nothing found, #1⟧', '\ud800'),
);
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const records = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.dictionary(word, of, { maxKeys: 4 });

const { object, hole } = fc.letrec<{ tree: unknown; object: object; hole: Hole }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, -0, Number.NaN, Number.POSITIVE_INFINITY)),
    fc.array(fc.oneof(tie('tree'), fc.constant(undefined)), { maxLength: 3 }),
    tie('object'),
    tie('hole'),
  ),
  object: records(tie('tree')),
  hole: fc
    .record({
      reason: fc.constantFrom('unresolved' as const, 'not-collected' as const, 'live-only' as const),
      why: word,
      choices: optional(fc.array(fc.oneof(tie('tree'), fc.constant(undefined)), { maxLength: 3 })),
      key: fc.constantFrom(undefined, ...keys),
      rest: fc.boolean(),
      present: fc.boolean(),
      prefix: optional(word),
      suffix: optional(word),
      reference: optional(word),
    })
    .map(({ reason, why, ...details }) => new Hole(reason, why, details)),
}));

const location = fc.record({ file: word, line: optional(fc.nat()), column: optional(fc.nat()) });
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ file: word, line: optional(fc.nat()), via: optional(word) }),
  fc.record({ call: word, at: word }),
  fc.record({ default: word, since: optional(word), source: optional(word) }),
);

/** Origins for some of the places of a tree, of members that are not there, too. */
const noted = (properties: object, draws: readonly (Origin | undefined)[]): Origins => {
  const origins = new Origins();
  let at = 0;
  const draw = (): Origin | undefined => draws[at++ % Math.max(draws.length, 1)];
  const walk = (here: unknown): void => {
    if (typeof here !== 'object' || here === null || here instanceof Hole) return;
    const [own, absent] = [draw(), draw()];
    if (own) origins.own(here, () => own);
    if (absent) origins.member(here, 'NotThere', () => absent);
    for (const [name, part] of Object.entries(here)) {
      const member = draw();
      if (member) origins.member(here, name, () => member);
      walk(part);
    }
  };
  walk(properties);
  return origins;
};

const resource: fc.Arbitrary<Omit<Resource, 'key'>> = fc
  .record({
    type: fc.constantFrom('AWS::S3::Bucket', 'AWS::EC2::Instance', 'Demarc::Account::Account'),
    properties: fc.oneof({ weight: 5, arbitrary: object }, { weight: 1, arbitrary: hole }),
    observed: optional(fc.oneof(object, hole)),
    names: fc.array(word, { maxLength: 3 }),
    addresses: fc.array(word, { maxLength: 3 }),
    account: fc.constantFrom(undefined, '111122223333'),
    region: optional(word),
    managedBy: optional(word),
    condition: optional(fc.record({ name: word, when: hole })),
    many: optional(hole),
    passedOn: optional(hole),
    exported: optional(hole),
    location: optional(location),
    skips: optional(
      fc.array(
        fc.record({ tool: fc.constantFrom('demarc' as const, 'checkov' as const), id: word, reason: word, location: optional(location) }),
        { maxLength: 2 },
      ),
    ),
    name: optional(word),
    tags: optional(records(word)),
    workload: optional(word),
    draws: fc.array(optional(origin), { maxLength: 5 }),
  })
  .map(({ draws, ...rest }) => ({
    ...rest,
    holes: hasHole(rest.properties) || hasHole(rest.observed),
    ...(draws.length > 0 && { origins: noted(rest.properties, draws) }),
  }));

const coverage: fc.Arbitrary<Coverage> = fc.record({
  account: optional(word),
  region: optional(word),
  service: optional(word),
  type: fc.constantFrom('*', 'AWS::S3::Bucket', 'AWS::EC2::Instance'),
  resource: optional(word),
  status: fc.constantFrom(
    'read' as const,
    'denied' as const,
    'failed' as const,
    'unsupported' as const,
    'skipped' as const,
    'live-only' as const,
  ),
  calls: optional(fc.nat()),
  actions: optional(fc.array(word, { maxLength: 2 })),
  reason: optional(word),
});
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  code: word,
  message: word,
  next: optional(word),
  location: optional(location),
  excerpt: optional(word),
});
/** Any inventory: everything that a resource can have, with every kind of value and hole at any depth. */
export const inventory = fc
  .record({
    resources: fc.array(resource, { maxLength: 5 }),
    coverage: fc.array(coverage, { maxLength: 3 }),
    diagnostics: fc.array(diagnostic, { maxLength: 2 }),
    kind: fc.constantFrom('live' as const, 'code' as const),
    assume: fc.constantFrom('read' as const, 'unsupported' as const),
  })
  .map(
    ({ resources, assume, ...parts }) =>
      new Inventory({
        ...parts,
        assume: parts.kind === 'code' ? assumedOfCode : () => assume,
        resources: resources.map((each, index) => ({ key: `k${index}`, ...each })),
      }),
  );
