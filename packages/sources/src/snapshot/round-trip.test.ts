import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasHole, Hole, Inventory, Origins, type Coverage, type Diagnostic, type Origin, type Resource } from '@demarc/model';
import { inventoriesOf } from '../cloudformation/inventory.ts';
import { readTemplates } from '../cloudformation/files.ts';
import { Templates } from '../cloudformation/templates.ts';
import { inFolder, opened, plain, saved } from './test-kit.ts';

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
const inventory = fc
  .record({
    resources: fc.array(resource, { maxLength: 5 }),
    coverage: fc.array(coverage, { maxLength: 3 }),
    diagnostics: fc.array(diagnostic, { maxLength: 2 }),
    kind: fc.constantFrom('live' as const, 'code' as const),
  })
  .map(
    ({ resources, ...parts }) => new Inventory({ ...parts, resources: resources.map((each, index) => ({ key: `k${index}`, ...each })) }),
  );

test('what is read is what was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(inventory, { minLength: 1, maxLength: 3 }), async (inventories) =>
      inFolder(async (folder) => {
        const snapshot = join(folder, 'snap');
        await saved(snapshot, inventories);
        expect((await opened(snapshot)).map(plain)).toEqual(inventories.map(plain));
      }),
    ),
    { numRuns: 120 },
  );
});

test('every template of the examples comes back as it was', async () => {
  const cwd = join(import.meta.dirname, '../../../..');
  const read = await readTemplates('examples', { workingDirectory: cwd });
  const templates = new Templates(read.templates, undefined, cwd);
  const inventories: Inventory[] = [];
  for await (const each of inventoriesOf(templates.roots(), { given: new Map(), defaults: true, load: (path) => templates.load(path) }))
    inventories.push(each);
  expect(inventories.length).toBeGreaterThan(2);
  await inFolder(async (folder) => {
    const snapshot = join(folder, 'snap');
    await saved(snapshot, inventories);
    expect(readdirSync(join(snapshot, 'accounts')).length).toBe(inventories.length);
    const again = await opened(snapshot);
    expect(again.map(plain)).toEqual(inventories.map(plain));
    for (const [index, { resources }] of inventories.entries())
      for (const each of resources) {
        const other = again[index]?.get(each.key);
        for (const path of pathsOf(each.properties))
          expect(other?.origins?.find(other.properties, path)).toEqual(each.origins?.find(each.properties, path));
      }
  });
});

/** Every path of a tree, and one that is not there below each. */
function* pathsOf(tree: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof tree !== 'object' || tree === null || tree instanceof Hole) return;
  yield [...path, 'not there'];
  for (const [name, part] of Object.entries(tree)) yield* pathsOf(part, [...path, name]);
}
