import { Hole, hasToken } from '@demarc/model';
import type { MapNode, Node } from '../../document/node.ts';
import { section, unresolved, warn } from '../scope.ts';
import { lift, settled, text } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::FindInMap`: a value of a mapping. A key that is not known, or is a pseudo parameter, makes a choice between what stands there. */
const findInMap: Intrinsic = (argument, scope) => {
  const [map, first, second, fallback] = argument.kind === 'list' ? argument.items : [];
  if (!map || !first || !second) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::FindInMap takes a map and two keys', 'write it as Fn::FindInMap: [Map, Key, Key]');
    return unresolved('Fn::FindInMap without keys');
  }
  const defaultNode = fallback?.kind === 'map' ? fallback.entries.get('DefaultValue')?.value : undefined;
  const missing = (what: string): unknown => {
    if (defaultNode) return scope.evaluate(defaultNode);
    warn(scope, argument, 'unknown-reference', `${what} is not in the mapping`, 'add it, or give the parameter a value that is there');
    return unresolved(`${what} is not in the mapping`);
  };
  return lift(
    [map, first, second].map((node) => scope.evaluate(node)),
    ([name, a, b]) => {
      if (name instanceof Hole || typeof name !== 'string') return unresolved('Fn::FindInMap of a mapping that is not known');
      const mapping = section(scope, 'Mappings').get(name)?.value;
      if (mapping?.kind !== 'map') return missing(`mapping ${name}`);
      return settled(
        level(mapping, a, `${scope.path}#${name}`, missing, (inner, key) =>
          inner.kind === 'map'
            ? settled(level(inner, b, `${scope.path}#${name}.${key}`, missing, (leaf) => scope.evaluate(leaf)))
            : missing(key),
        ),
      );
    },
    () => unresolved('Fn::FindInMap with too many possible keys'),
  );
};

/** One level of a mapping: the value under a key; under one that is not known, the choice of all. */
function level(
  mapping: MapNode,
  key: unknown,
  id: string,
  missing: (what: string) => unknown,
  read: (node: Node, key: string) => unknown,
): unknown {
  const open = key instanceof Hole || (typeof key === 'string' && hasToken(key));
  if (!open) {
    const found = mapping.entries.get(text(key));
    return found ? read(found.value, text(key)) : missing(text(key));
  }
  if (mapping.entries.size > 48) return unresolved('a mapping with many keys, by one that is not known');
  const choices = [...mapping.entries].map(([name, { value }]) => read(value, name));
  const why = key instanceof Hole ? key.why : `which key of the mapping holds is decided by ${text(key).replace(/^\u27e8|\u27e9$/g, '')}`;
  return new Hole('unresolved', why, { choices, key: `${id} by ${key instanceof Hole ? String(key.key) : text(key)}` });
}

export default findInMap;
