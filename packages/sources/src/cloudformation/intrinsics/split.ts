import { Hole, hasToken } from '@demarc/model';
import { unresolved, warn } from '../scope.ts';
import { lift } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/**
 * `Fn::Split`: the parts of a string. What stands behind a token may hold the delimiter, too: such a string cannot be split. A comma is in none: no
 * identifier or ARN that AWS makes has one.
 */
const split: Intrinsic = (argument, scope) => {
  const [delimiter, source, ...more] = argument.kind === 'list' ? argument.items : [];
  if (delimiter?.kind !== 'scalar' || delimiter.text === '' || !source || more.length > 0) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Split takes a delimiter and a string', "write it as Fn::Split: [',', text]");
    return unresolved('Fn::Split without a string');
  }
  return lift(
    [scope.evaluate(source)],
    ([value]) => {
      if (value instanceof Hole) return unresolved(value.why);
      if (typeof value !== 'string') {
        warn(
          scope,
          source,
          'wrong-intrinsic',
          'the second value of Fn::Split is no string',
          'give it a string, or a function that makes one',
        );
        return unresolved('Fn::Split of something that is no string');
      }
      if (!hasToken(value)) return value.split(delimiter.text);
      return delimiter.text === ',' ? splitAtCommas(value) : unresolved('Fn::Split of a name that is made when the stack is created');
    },
    () => unresolved('Fn::Split with too many possible values'),
  );
};

/** The parts of a string between its commas; a comma inside a token (the path of a file, perhaps) is none of the string's. */
function splitAtCommas(value: string): string[] {
  const parts = [''];
  for (const piece of value.split(/(\u27e8[^\u27e8\u27e9]*\u27e9)/u)) {
    const [first = '', ...others] = piece.startsWith('\u27e8') ? [piece] : piece.split(',');
    parts[parts.length - 1] += first;
    parts.push(...others);
  }
  return parts;
}

export default split;
