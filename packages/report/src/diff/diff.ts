import type { Location } from '@demarc/model';
import { dutiesChanged, type GrownDuty, type MovedDuty } from './duties.ts';
import { pairsOf, type Side } from './pairs.ts';
import { changedResource, verdictsChanged, type ChangedResource, type ChangedVerdict } from './verdicts.ts';

export type { Side } from './pairs.ts';
export type { GrownDuty, MovedDuty, Setting } from './duties.ts';
export type { Change, ChangedResource, ChangedVerdict } from './verdicts.ts';

/** A resource as a diff tells it. */
export interface Told {
  /** Path below the root and address: the same on both sides. */
  readonly identity: string;
  readonly type: string;
  readonly address: string;
  readonly place?: Location | undefined;
}

/** What is different between two inventories: nothing where nothing moved. */
export interface Diff {
  /** Duties with another owner. */
  readonly moved: readonly MovedDuty[];
  /** Duties of the same owner that hold more, by a fact of the configuration. */
  readonly grew: readonly GrownDuty[];
  /** The same, the other way. */
  readonly shrank: readonly GrownDuty[];
  readonly appeared: readonly ChangedResource[];
  readonly gone: readonly ChangedResource[];
  readonly verdicts: readonly ChangedVerdict[];
  /** Resources on both sides. */
  readonly compared: number;
}

/** Compares what is before with what is after. Pure: equal sides give an empty diff, exchanged sides the opposite one. */
export function diffOf(before: Side, after: Side): Diff {
  const { both, onlyBefore, onlyAfter } = pairsOf(before, after);
  return {
    ...dutiesChanged(both, before, after),
    appeared: onlyAfter.map(changedResource),
    gone: onlyBefore.map(changedResource),
    verdicts: verdictsChanged(both, onlyBefore, onlyAfter),
    compared: both.length,
  };
}

/** Whether anything is different. */
export const isEmpty = ({ moved, grew, shrank, appeared, gone, verdicts }: Diff): boolean =>
  [moved, grew, shrank, appeared, gone, verdicts].every((list) => list.length === 0);
