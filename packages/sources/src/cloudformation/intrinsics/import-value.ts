import { Hole } from '@demarc/model';
import { unresolved } from '../scope.ts';
import { lift, text } from '../values.ts';
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
      const found = scope.exports.get(text(name));
      return found
        ? found.scope.evaluate(found.node)
        : unresolved(`${text(name)} is exported by a stack that is not here`, `import ${text(name)}`);
    },
    () => unresolved('Fn::ImportValue with too many possible names'),
  );

export default importValue;
