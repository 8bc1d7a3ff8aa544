import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hole, type Inventory, type Resource } from '@demarc/model';
import type { SnapshotAbout } from './manifest.ts';
import type { Contents } from './portion.ts';
import { openSnapshot } from './read.ts';
import { SnapshotWriter } from './write.ts';

/** A snapshot of nothing in particular. */
export const about: SnapshotAbout = {
  tool: { name: 'demarc', version: '0.1.0' },
  target: 'infra',
  clock: { now: '2026-11-24T09:14:00.000Z', startedAt: '2026-11-24T09:14:00.000Z', finishedAt: '2026-11-24T09:15:00.000Z' },
};

/** A folder that exists as long as `use` takes. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a snapshot of these inventories. */
export async function saved(folder: string, inventories: readonly Contents[], partial?: string): Promise<void> {
  const writer = new SnapshotWriter(folder);
  for (const inventory of inventories) await writer.add(inventory);
  writer.finish(about, partial);
}

/** All inventories of a snapshot. */
export async function opened(folder: string): Promise<Inventory[]> {
  const inventories: Inventory[] = [];
  for await (const inventory of openSnapshot(folder).inventories()) inventories.push(inventory);
  return inventories;
}

/** An inventory as plain data that is equal when the inventories are: holes that choose together have one number, origins stand at their paths. */
export function plain(inventory: Inventory): unknown {
  const { resources, coverage, diagnostics, kind } = inventory;
  const numbers = new Map<unknown, number>();
  const numberOf = (key: unknown): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const of = (value: unknown): unknown => {
    if (value === undefined) return '(undefined)';
    if (typeof value === 'number') return Object.is(value, -0) ? '(-0)' : Number.isFinite(value) ? value : `(${value})`;
    if (value instanceof Hole) {
      const { key, choices, ...rest } = value;
      return { ...rest, key: typeof key === 'string' ? key : choices ? numberOf(key) : 'chooses nothing', choices: choices?.map(of) };
    }
    if (Array.isArray(value)) return value.map(of);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value).flatMap(([name, part]: [string, unknown]) => (part === undefined ? [] : [[name, of(part)]])); // their order counts
  };
  const members = ({ origins, ...resource }: Resource): unknown =>
    Object.entries({ ...resource, origins: [...(origins?.entries(resource.properties) ?? [])] })
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, of(value)]);
  return {
    resources: resources.map(members),
    coverage: of(coverage),
    diagnostics: of(diagnostics),
    kind,
    assumed: ['AWS::X::Y', 'Demarc::X::Y'].map((type) => inventory.assumed(type)),
  };
}
