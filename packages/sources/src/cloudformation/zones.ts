import { Hole, zoneToken, type ZonePlace } from '@demarc/model';
import { once, unresolved, type Scope } from './scope.ts';

const why = 'which Availability Zones there are is the account’s';

/** What comes after the first Zone of a list: nobody knows how many there are, but each has its place. */
const lists = new WeakMap<Hole, Omit<ZonePlace, 'index'>>();

/**
 * The Zones of a Region as one stack gets them: at least one (only those with a default subnet are listed, where any has one), each another. Two
 * stacks may get other lists: a new Zone moves the places.
 *
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html, read
 * 2026-11-26; that one stack gets one list is our own reading.
 */
export function zonesOf(given: string, scope: Scope): unknown {
  const region = given.replaceAll(/[\u27e8\u27e9]/g, '');
  if (!/^[\w:-]+$/.test(region)) return zonesUnknown(given);
  const list = { region, stack: scope.path };
  const make = (): readonly unknown[] => {
    const more = new Hole('unresolved', why, { rest: true, key: `zones of ${given} in ${scope.path}` });
    lists.set(more, list);
    return [zoneToken({ ...list, index: 0 }), more];
  };
  return once(scope, `zones of ${region}`, make, make);
}

/** The Zones of a Region that is not known. */
export const zonesUnknown = (region?: string): Hole => unresolved(why, region === undefined ? undefined : `zones of ${region}`);

/** The element at a place of a list that is nothing but the Zones of a Region. */
export function zoneAt(items: readonly unknown[], index: number): string | undefined {
  const [, more] = items;
  const list = items.length === 2 && more instanceof Hole ? lists.get(more) : undefined;
  return list && zoneToken({ ...list, index });
}
