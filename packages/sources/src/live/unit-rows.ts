import type { Coverage, Resource } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import { Redactor } from '../secrets/redact.ts';
import { resourceOf } from './found-resource.ts';
import { coverageOf, type Unit, type UnitResult } from './unit.ts';

/**
 * What one unit came to, as it is kept: its secrets are taken out, and equal ones numbered, by themselves, so that it is the same whatever was read
 * before it; not yet in canonical form, which needs the whole inventory.
 */
export interface UnitRows {
  /** `s3/bucket` */
  readonly id: string;
  /** `-` for what belongs to no Region. */
  readonly region: string;
  readonly resources: readonly Resource[];
  readonly coverage: readonly Coverage[];
}

/** Where a unit stands among what is kept. */
export const placeOf = ({ id, region, collector }: Unit): Pick<UnitRows, 'id' | 'region'> => ({
  id,
  region: collector.scope === 'regional' ? region : '-',
});

/** What the units of an account have in common. */
export interface RowsContext {
  readonly account: string;
  readonly partition: string;
  readonly schema: Schema;
  /** The Regions that were asked for, where not all were. */
  readonly asked: readonly string[] | undefined;
}

/** The rows of a unit that was run. No secret gets from a collector any further. */
export function rowsOf(result: UnitResult, { account, partition, schema, asked }: RowsContext): UnitRows {
  const { unit, found, calls } = result;
  const region = unit.collector.scope === 'regional' ? unit.region : undefined;
  const redactor = new Redactor();
  const toldBy = (value: object): ReturnType<typeof calls.toldBy> => calls.toldBy(value);
  return {
    ...placeOf(unit),
    resources: found.flatMap((each) => resourceOf(each, { account, partition, region, redactor, schema, toldBy }) ?? []),
    coverage: asAsked(coverageOf(result, account), result, asked),
  };
}

/** Where only some Regions were asked for, a global list was read for these, and not for the account as a whole. */
function asAsked(rows: readonly Coverage[], { unit }: UnitResult, asked: readonly string[] | undefined): readonly Coverage[] {
  if (!asked || unit.collector.scope !== 'global') return rows;
  return rows.flatMap((row) =>
    row.resource !== undefined || row.status !== 'read'
      ? [row]
      : [
          { ...row, status: 'skipped' as const, reason: `only ${asked.join(', ')} (--region)` },
          ...asked.map((region) => ({ ...row, region, calls: undefined })),
        ],
  );
}

/**
 * Need a unit not be asked again? What was denied or failed may be answered now; and in a Region that turned out to be closed its first answers decide
 * what the others count as.
 */
export const isDone = ({ region, coverage }: Pick<UnitRows, 'region' | 'coverage'>): boolean =>
  coverage.every(({ status }) => status === 'read' || status === 'unsupported' || (status === 'skipped' && region === '-'));
