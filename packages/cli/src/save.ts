import type { Inventory } from '@demarc/model';
import { quoted } from '@demarc/report';
import type { AuditStream } from './audit.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** A snapshot that is being written while an audit goes on. */
export interface Saving {
  add(inventory: Inventory): Promise<void>;
  /** All was added: puts it into its place, and says so on stderr. */
  finish(stream: AuditStream): void | Promise<void>;
  /** Takes away what was not finished; of a live account, what was read is kept. */
  drop(): void;
}

/** Begins a snapshot in a folder that is not there yet. Throws a `SnapshotError` where none can be made. */
export async function savingTo(folder: string, io: Io): Promise<Saving> {
  const { SnapshotWriter } = await import('@demarc/sources');
  const writer = new SnapshotWriter(folder, { cwd: io.cwd });
  let [inventories, resources] = [0, 0];
  return {
    async add(inventory) {
      await writer.add(inventory);
      inventories++;
      resources += inventory.resources.length;
    },
    finish({ frame, now, snapshot, ofTarget }) {
      const { startedAt, finishedAt, target, below } = frame;
      const clock = { now: now.toISOString(), startedAt, finishedAt };
      const diagnostics = ofTarget.filter(({ code }) => !code.startsWith('snapshot-')); // those are about this reading of another one
      writer.finish({ tool: { name: 'demarc', version }, target, clock, diagnostics, below }, snapshot?.partial);
      io.stderr.write(savedText(folder, resources, inventories));
    },
    drop: () => writer.drop(),
  };
}

/** That it is there, and what to do with it. */
export const savedText = (folder: string, resources: number, inventories: number): string =>
  `demarc: saved as ${folder}: ${plural(resources, 'resource')} in ${plural(inventories, 'inventory', 'inventories')}\n  next: demarc audit ${quoted(folder)}\n`;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
