import { resolve } from 'node:path';
import type { Diagnostic } from '@demarc/model';
import type { Opened, OpenOptions } from '../open.ts';
import { projectOf } from '../project.ts';
import { openSnapshot } from './read.ts';

/** A snapshot as a target. Throws a {@link SnapshotError} where nothing of it can be read. */
export function snapshotOpened(target: string, options: OpenOptions): Opened {
  const snapshot = openSnapshot(target, { cwd: options.cwd, workloadTags: options.workloadTags });
  const { manifest } = snapshot;
  const parts = manifest.accounts
    .flatMap(({ portions }) => portions)
    .flatMap((each) => [each.resources, each.coverage, each.origins, each.diagnostics]);
  return {
    inventories: snapshot.inventories(options.share),
    characters: 0, // an account at a time: more threads would hold more of them
    diagnostics: [...snapshot.diagnostics, ...withoutEffect(options)],
    files: {
      files: 1 + parts.filter((part) => part !== undefined).length,
      templates: manifest.accounts.length,
      terraform: 0,
      notTemplates: 0,
      failed: 0,
    },
    snapshot: {
      target: manifest.target,
      now: new Date(manifest.clock.now),
      startedAt: new Date(manifest.clock.startedAt),
      finishedAt: new Date(manifest.clock.finishedAt),
      ...(manifest.partial && { partial: manifest.partial.reason }),
    },
    root: options.root ?? projectOf(resolve(options.cwd, target)).root,
    below: (file) => snapshot.below(file),
  };
}

/** What only templates take. */
function withoutEffect({ parameters, defaults }: OpenOptions): Diagnostic[] {
  const told = (what: string): Diagnostic => ({
    severity: 'warning',
    code: 'snapshot-option',
    message: `${what} without effect: a snapshot holds what was found when it was taken`,
    next: 'audit the templates themselves',
  });
  return [
    ...(parameters.some((each) => typeof each === 'string') ? [told('--parameters is')] : []),
    ...(defaults ? [] : [told('--explicit is')]),
  ];
}
