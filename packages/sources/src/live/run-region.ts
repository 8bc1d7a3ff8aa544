import type { Coverage } from '@demarc/model';
import { runUnit, type Running, type Unit, type UnitResult, type UnitWorld } from './unit.ts';

/** What the units of one Region came to; those that were left out have rows and nothing else. */
export interface RegionResult<R> {
  readonly results: readonly R[];
  readonly skipped: readonly Coverage[];
}

/**
 * Runs the units of a Region: first one, and as soon as it has an answer all others at once. A Region that is not enabled, or that a service control
 * policy denies as a whole, is seen by its first answers and not asked again for each service. `onDone` makes of each result what is wanted of it;
 * `before`: what an earlier run made of a unit, which is not run again.
 */
export async function runRegion<R>(
  units: readonly Unit[],
  world: UnitWorld,
  onDone: (result: UnitResult) => R | Promise<R>,
  before: (unit: Unit) => R | undefined = () => undefined,
): Promise<RegionResult<R>> {
  const running: (R | Promise<R>)[] = [];
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
    const known = before(unit);
    if (known !== undefined) {
      running.push(known);
      isOpen = true; // it had answers
      continue;
    }
    const started: Running = runUnit(unit, world);
    const done = started.done.then(onDone);
    done.catch(() => undefined); // told when all are waited for
    running.push(done);
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
