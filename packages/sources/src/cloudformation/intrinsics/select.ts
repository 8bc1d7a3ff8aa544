import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { lift, text } from '../values.ts';
import { zoneAt } from '../zones.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Select`: one element of a list by its index. */
const select: Intrinsic = (argument, scope) => {
  const [index, list, ...more] = argument.kind === 'list' ? argument.items : [];
  const wrong = (message: string, next: string): Hole => {
    warn(scope, argument, 'wrong-intrinsic', message, next);
    return unresolved(message);
  };
  if (!index || !list || more.length > 0) return wrong('Fn::Select takes an index and a list', 'write it as Fn::Select: [0, [a, b]]');
  return lift(
    [scope.evaluate(index), scope.evaluate(list)],
    ([at, items]) => {
      if (at instanceof Hole) return unresolved(at.why);
      if (items instanceof Hole) return unresolved(items.why);
      if (!/^\d+$/.test(text(at))) return wrong('the index of Fn::Select is no number', 'count from 0');
      if (!Array.isArray(items)) return wrong('the second value of Fn::Select is no list', 'give it a list, or a parameter of a list type');
      const zone = zoneAt(items, Number(at));
      if (zone !== undefined) return zone;
      if (items.slice(0, Number(at) + 1).some((item) => item instanceof Hole && (item.rest || item.mayBeAbsent)))
        return unresolved('Fn::Select of a list that is not wholly known');
      const found: unknown = items[Number(at)];
      if (found !== undefined) return found;
      return wrong(`Fn::Select asks for element ${text(at)} of ${items.length}`, 'count from 0');
    },
    () => unresolved('Fn::Select with too many possible values'),
  );
};

export default select;
