import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { spend } from '../spend.ts';
import { concat, lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Join`: the elements of a list with a delimiter between them. */
const join: Intrinsic = (argument, scope) => {
  const [delimiter, list, ...more] = argument.kind === 'list' ? argument.items : [];
  if (delimiter?.kind !== 'scalar' || !list || more.length > 0) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Join takes a delimiter and a list', "write it as Fn::Join: [',', [a, b]]");
    return unresolved('Fn::Join without a list');
  }
  const tooMany = (): Hole => unresolved('Fn::Join with too many possible values');
  const wrong = (message: string, next: string): Hole => {
    warn(scope, list, 'wrong-intrinsic', message, next);
    return unresolved('Fn::Join of something that is no list of texts');
  };
  const joined = lift(
    [scope.evaluate(list)],
    ([items]) => {
      if (items instanceof Hole) return unresolved(items.why);
      if (!Array.isArray(items)) return wrong('the second value of Fn::Join is no list', 'give it a list, or a parameter of a list type');
      if (items.some((item) => item instanceof Hole && item.rest)) return unresolved('Fn::Join of a list that is not wholly known');
      return lift(
        items,
        (known) => {
          const parts = known.filter((part) => part !== undefined);
          if (parts.some((part) => typeof part === 'object' && !(part instanceof Hole)))
            return wrong('an element of the list of Fn::Join is no text', 'join lists one by one');
          return concat(
            parts.flatMap((part, index) => (index === 0 ? [part] : [delimiter.text, part])),
            tooMany,
          );
        },
        tooMany,
      );
    },
    tooMany,
  );
  return spend(joined, argument, scope);
};

export default join;
