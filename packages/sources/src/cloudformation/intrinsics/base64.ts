import { Hole } from '@demarc/model';
import { unresolved } from '../scope.ts';
import { lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::Base64`: stays the text that it encodes; whoever reads it asks for the text, and a name inside stays a name. */
const base64: Intrinsic = (argument, scope) =>
  lift(
    [scope.evaluate(argument)],
    ([value]) => (typeof value === 'string' || value instanceof Hole ? value : unresolved('Fn::Base64 of something that is no string')),
    () => unresolved('Fn::Base64 with too many possible values'),
  );

export default base64;
