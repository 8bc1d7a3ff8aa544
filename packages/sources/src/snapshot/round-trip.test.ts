import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hole, type Inventory } from '@demarc/model';
import { inventoriesOf } from '../cloudformation/inventory.ts';
import { readTemplates } from '../cloudformation/files.ts';
import { Templates } from '../cloudformation/templates.ts';
import { inventory } from './test-inventories.ts';
import { inFolder, opened, plain, saved } from './test-kit.ts';

test('what is read is what was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(inventory, { minLength: 1, maxLength: 3 }), async (inventories) =>
      inFolder(async (folder) => {
        const snapshot = join(folder, 'snap');
        await saved(snapshot, inventories);
        const again = await opened(snapshot);
        expect(again.map(plain)).toEqual(inventories.map(plain));
        for (const [index, each] of inventories.entries()) sameOrigins(each, again[index]);
      }),
    ),
    { numRuns: 80 },
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
    for (const [index, each] of inventories.entries()) sameOrigins(each, again[index]);
  });
});

/** Whatever path is asked for, its origin is the same. */
function sameOrigins({ resources }: Inventory, again: Inventory | undefined): void {
  for (const each of resources) {
    const other = again?.get(each.key);
    for (const path of pathsOf(each.properties))
      expect([path, other?.origins?.find(other.properties, path)]).toEqual([path, each.origins?.find(each.properties, path)]);
  }
}

/** Every path of a tree, and one that is not there below each. */
function* pathsOf(tree: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof tree !== 'object' || tree === null || tree instanceof Hole) return;
  yield [...path, 'NotThere'];
  yield [...path, 'nor this'];
  for (const [name, part] of Object.entries(tree)) yield* pathsOf(part, [...path, name]);
}
