import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { concat, lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Join`: the elements of a list with a delimiter between them. */
const join: Intrinsic = (argument, scope) => {
  const [delimiter, list] = argument.kind === 'list' ? argument.items : [];
  if (delimiter?.kind !== 'scalar' || !list) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Join takes a delimiter and a list', "write it as Fn::Join: [',', [a, b]]");
    return unresolved('Fn::Join without a list');
  }
  const tooMany = (): Hole => unresolved('Fn::Join with too many possible values');
  return lift(
    [scope.evaluate(list)],
    ([items]) => {
      if (items instanceof Hole) return unresolved(items.why);
      if (!Array.isArray(items)) {
        warn(scope, list, 'wrong-intrinsic', 'the second value of Fn::Join is no list', 'give it a list, or a parameter of a list type');
        return unresolved('Fn::Join of something that is no list');
      }
      const parts = items.filter((item) => !(item instanceof Hole && item.rest));
      if (parts.length < items.length) return unresolved('Fn::Join of a list that is not wholly known');
      return lift(
        parts,
        (known) =>
          concat(
            known.filter((part) => part !== undefined).flatMap((part, index) => (index === 0 ? [part] : [delimiter.text, part])),
            tooMany,
          ),
        tooMany,
      );
    },
    tooMany,
  );
};

export default join;
