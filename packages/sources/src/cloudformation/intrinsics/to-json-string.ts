import { hasHole } from '@demarc/model';
import { unresolved } from '../scope.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::ToJsonString` (AWS::LanguageExtensions): the text of an object or list. */
const toJsonString: Intrinsic = (argument, scope) => {
  const value = scope.evaluate(argument);
  return hasHole(value) ? unresolved('Fn::ToJsonString of something that is not wholly known') : JSON.stringify(value);
};

export default toJsonString;
