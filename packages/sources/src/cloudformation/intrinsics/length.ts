import { Hole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Length` (AWS::LanguageExtensions): how many elements a list has. */
const length: Intrinsic = (argument, scope) =>
  lift(
    [scope.evaluate(argument)],
    ([list]) => {
      if (list instanceof Hole) return unresolved(list.why);
      if (!Array.isArray(list)) {
        warn(scope, argument, 'wrong-intrinsic', 'Fn::Length takes a list', 'give it a list, or a parameter of a list type');
        return unresolved('Fn::Length of something that is no list');
      }
      return list.some((item) => item instanceof Hole && (item.rest || item.mayBeAbsent))
        ? unresolved('Fn::Length of a list that is not wholly known')
        : list.length;
    },
    () => unresolved('Fn::Length with too many possible values'),
  );

export default length;
