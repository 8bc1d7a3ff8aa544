import { Hole } from '@demarc/model';
import { once, unresolved, warn, type Scope } from '../scope.ts';
import { lift, text } from '../values.ts';
import type { Node } from '../../document/node.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::ImportValue`: what another template of this audit exports under that name; else a hole that is the same wherever that name is imported. */
const importValue: Intrinsic = (argument, scope) =>
  lift(
    [scope.evaluate(argument)],
    ([name]) => {
      if (name instanceof Hole)
        return unresolved(
          `the name of an import is not known: ${name.why}`,
          typeof name.key === 'string' ? `import ${name.key}` : undefined,
        );
      if (typeof name === 'object' || text(name) === '') {
        warn(scope, argument, 'wrong-intrinsic', 'Fn::ImportValue takes the name of an export', 'write it as Fn::ImportValue: name');
        return unresolved('Fn::ImportValue without a name');
      }
      return imported(text(name), argument, scope);
    },
    () => unresolved('Fn::ImportValue with too many possible names'),
  );

function imported(name: string, node: Node, scope: Scope): unknown {
  const found = scope.exports.get(name);
  if (found === undefined) return unresolved(`${name} is exported by a stack that is not here`, `import ${name}`);
  if (found === 'several') return unresolved(`several templates export ${name}`, `import ${name}`);
  return once(
    found.scope,
    `export ${name}`,
    () => found.scope.evaluate(found.node),
    () => {
      warn(scope, node, 'circular-import', `what ${name} exports is made of its own import`, 'CloudFormation refuses such stacks');
      return unresolved(`${name} depends on itself`, `import ${name}`);
    },
  );
}

export default importValue;
