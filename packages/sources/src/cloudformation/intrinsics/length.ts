import { Hole } from '@demarc/model';
import { unresolved } from '../scope.ts';
import { lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Length` (AWS::LanguageExtensions): how many elements a list has. */
const length: Intrinsic = (argument, scope) =>
  lift(
    [scope.evaluate(argument)],
    ([list]) =>
      Array.isArray(list) && !list.some((item) => item instanceof Hole && (item.rest || item.mayBeAbsent))
        ? list.length
        : unresolved('Fn::Length of a list that is not wholly known'),
    () => unresolved('Fn::Length with too many possible values'),
  );

export default length;
