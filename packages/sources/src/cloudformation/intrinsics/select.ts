import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Select`: one element of a list by its index. */
const select: Intrinsic = (argument, scope) => {
  const [index, list] = argument.kind === 'list' ? argument.items : [];
  if (!index || !list) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Select takes an index and a list', 'write it as Fn::Select: [0, [a, b]]');
    return unresolved('Fn::Select without a list');
  }
  return lift(
    [scope.evaluate(index), scope.evaluate(list)],
    ([at, items]) => {
      if (at instanceof Hole || items instanceof Hole) return unresolved(at instanceof Hole ? at.why : (items as Hole).why); // one of the two is a hole
      if (!Array.isArray(items) || items.slice(0, Number(at) + 1).some((item) => item instanceof Hole && (item.rest || item.mayBeAbsent)))
        return unresolved('Fn::Select of a list that is not wholly known');
      const found: unknown = items[Number(at)];
      if (found !== undefined) return found;
      warn(scope, argument, 'wrong-intrinsic', `Fn::Select asks for element ${String(at)} of ${items.length}`, 'count from 0');
      return unresolved('Fn::Select past the end of its list');
    },
    () => unresolved('Fn::Select with too many possible values'),
  );
};

export default select;
