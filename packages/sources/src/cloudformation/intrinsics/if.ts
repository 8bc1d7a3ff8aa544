import { Hole } from '@demarc/model';
import { conditionValue, isCondition, openCondition } from '../conditions.ts';
import { misspelt } from '../misspelt.ts';
import { declarations, unresolved, warn } from '../scope.ts';
import { leaves, mapChoices, weight } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** A condition that depends on several things names its branches several times: more than this is not written out. */
const mostCopies = 2_000;

/** `Fn::If`: one of two values. Undecided, both under the condition's key. */
const ifElse: Intrinsic = (argument, scope) => {
  const [name, whenTrue, whenFalse, ...more] = argument.kind === 'list' ? argument.items : [];
  if (name?.kind !== 'scalar' || !whenTrue || !whenFalse || more.length > 0) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::If takes a condition and two values', 'write it as Fn::If: [Condition, then, else]');
    return unresolved('Fn::If without a condition and two values');
  }
  if (name.madeBy === undefined && !isCondition(name.text, scope))
    misspelt(name.text, 'not a condition', declarations(scope, 'Conditions').entries.keys(), name, scope);
  const holds = conditionValue(name.text, scope);
  if (typeof holds === 'boolean') return scope.evaluate(holds ? whenTrue : whenFalse);
  const [a, b] = [scope.evaluate(whenTrue), scope.evaluate(whenFalse)];
  // Without a limit, sixty of these inside one another would be as many values as there are combinations.
  const asOne = leaves(holds) > 2 && leaves(holds) * (weight(a) + weight(b)) > mostCopies;
  const open = asOne ? openCondition(name.text, scope) : holds;
  return open instanceof Hole ? mapChoices(open, (leaf) => (leaf === true ? a : b)) : unresolved(`condition ${name.text}`);
};

export default ifElse;
