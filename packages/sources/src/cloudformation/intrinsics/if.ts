import { Hole, mapHole } from '@demarc/model';
import { conditionValue, isCondition } from '../conditions.ts';
import { unresolved, warn } from '../scope.ts';
import { settled } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::If`: one of two values. Undecided, both under the condition's key. */
const ifElse: Intrinsic = (argument, scope) => {
  const [name, whenTrue, whenFalse] = argument.kind === 'list' ? argument.items : [];
  if (name?.kind !== 'scalar' || !whenTrue || !whenFalse) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::If takes a condition and two values', 'write it as Fn::If: [Condition, then, else]');
    return unresolved('Fn::If without a condition');
  }
  if (!isCondition(name.text, scope))
    warn(scope, name, 'unknown-reference', `${name.text} is not a condition of this template`, 'check the spelling');
  const holds = conditionValue(name.text, scope);
  if (holds === true) return scope.evaluate(whenTrue);
  if (holds === false) return scope.evaluate(whenFalse);
  const [a, b] = [scope.evaluate(whenTrue), scope.evaluate(whenFalse)];
  return holds instanceof Hole
    ? settled(mapHole(holds, (leaf) => (leaf === true ? a : leaf === false ? b : leaf)))
    : unresolved(`condition ${name.text}`);
};

export default ifElse;
