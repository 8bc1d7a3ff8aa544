import { hasHole } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { spend } from '../spend.ts';
import { isTooLarge } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::ToJsonString` (AWS::LanguageExtensions): the text of an object or list. */
const toJsonString: Intrinsic = (argument, scope) => {
  const value = scope.evaluate(argument);
  if (isTooLarge(value) || hasHole(value)) return unresolved('Fn::ToJsonString of something that is not wholly known');
  if (typeof value === 'object') return spend(JSON.stringify(value), argument, scope);
  warn(scope, argument, 'wrong-intrinsic', 'Fn::ToJsonString takes a map or a list', 'write the text itself');
  return unresolved('Fn::ToJsonString of something that is no map or list');
};

export default toJsonString;
