import type { Coverage } from '@demarc/model';
import { runUnit, type Running, type Unit, type UnitResult, type UnitWorld } from './unit.ts';

/** What the units of one Region came to; those that were left out have rows and nothing else. */
export interface RegionResult {
  readonly results: readonly UnitResult[];
  readonly skipped: readonly Coverage[];
}

/**
 * Runs the units of a Region: first one, and as soon as it has an answer all others at once. A Region that is not enabled, or that a service control
 * policy denies as a whole, is seen by its first answers and not asked again for each service.
 */
export async function runRegion(units: readonly Unit[], world: UnitWorld, onDone: (result: UnitResult) => void): Promise<RegionResult> {
  const running: Promise<UnitResult>[] = [];
  const skipped: Coverage[] = [];
  let isOpen = false;
  let refusals = 0;
  let closed: Omit<Coverage, 'type'> | undefined;
  for (const unit of units) {
    if (closed) {
      const { service, collector } = unit;
      for (const type of collector.types) skipped.push({ ...closed, service, type });
      continue;
    }
    const started: Running = runUnit(unit, world);
    running.push(
      started.done.then((result) => {
        onDone(result);
        return result;
      }),
    );
    if (isOpen) continue;
    const first = await started.first;
    const place = { account: world.account, region: unit.region };
    if (first === 'not-enabled') closed = { ...place, status: 'skipped', reason: 'the Region is not enabled for the account' };
    else if (first === 'refused' && ++refusals === 2)
      closed = {
        ...place,
        status: 'denied',
        reason: 'a service control policy denies this Region: two services were refused, the others were not asked',
      };
    else if (first !== 'refused') isOpen = true;
  }
  return { results: await Promise.all(running), skipped };
}
