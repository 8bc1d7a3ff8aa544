import { Hole, hasToken } from '@demarc/model';
import type { MapNode, Node } from '../../document/node.ts';
import { addingMacros } from '../macros.ts';
import { section, unresolved, warn } from '../scope.ts';
import { lift, settled, text } from '../values.ts';
import type { Intrinsic } from './intrinsic.ts';

/** As many keys as a choice between them may have. */
const mostKeys = 48;

/** `Fn::FindInMap`: a value of a mapping. A key that is not known, or is a pseudo parameter, makes a choice between what stands there. */
const findInMap: Intrinsic = (argument, scope) => {
  const [map, first, second, fallback, ...more] = argument.kind === 'list' ? argument.items : [];
  const defaultNode = fallback?.kind === 'map' ? fallback.entries.get('DefaultValue')?.value : undefined;
  if (!map || !first || !second || (fallback && !defaultNode) || more.length > 0) {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::FindInMap takes a map and two keys', 'write it as Fn::FindInMap: [Map, Key, Key]');
    return unresolved('Fn::FindInMap without a map and two keys');
  }
  const mappings = section(scope, 'Mappings');
  const included = (entries: MapNode['entries']): boolean => entries.has('Fn::Transform');
  const missing = (what: string): unknown => {
    if (included(mappings) || addingMacros(scope).length > 0) return unresolved(`${what} may come from a macro or an include`);
    if (defaultNode) return scope.evaluate(defaultNode);
    warn(scope, argument, 'unknown-reference', `${what} is not in the mapping`, 'add it, or give the parameter a value that is there');
    return unresolved(`${what} is not in the mapping`);
  };

  /** One level of a mapping: the value under a key; under one that is not known, the choice of all and of the default. */
  const level = (mapping: MapNode, key: unknown, id: string, read: (node: Node, key: string) => unknown): unknown => {
    if (included(mapping.entries)) return unresolved('an include makes some of the mapping');
    if (typeof key === 'object' && !(key instanceof Hole)) {
      warn(scope, argument, 'wrong-intrinsic', 'a key of Fn::FindInMap is no text', 'give it a string, or a parameter that is one');
      return unresolved('a key of Fn::FindInMap is no text');
    }
    if (!(key instanceof Hole) && !hasToken(text(key))) {
      const found = mapping.entries.get(text(key));
      return found ? read(found.value, text(key)) : missing(text(key));
    }
    if (mapping.entries.size > mostKeys) return unresolved('a mapping with many keys, by one that is not known');
    const choices = [...mapping.entries].map(([name, { value }]) => read(value, name));
    if (defaultNode) choices.push(scope.evaluate(defaultNode));
    if (choices.length === 0) return missing('a key');
    const why =
      key instanceof Hole ? key.why : `which key of the mapping holds is decided by ${text(key).replaceAll(/[\u27e8\u27e9]/g, '')}`;
    // A key without a name is one that nobody else has; and where there is a default, more keys are possible than where there is none.
    const by = key instanceof Hole ? key.key : text(key);
    return settled(
      new Hole('unresolved', why, { choices, ...(typeof by === 'string' && { key: `${id} by ${by}${defaultNode ? ' or none' : ''}` }) }),
    );
  };

  return lift(
    [map, first, second].map((node) => scope.evaluate(node)),
    ([name, a, b]) => {
      if (typeof name !== 'string') return unresolved('Fn::FindInMap of a mapping that is not known');
      const mapping = mappings.get(name)?.value;
      if (mapping?.kind !== 'map') return missing(`mapping ${name}`);
      return level(mapping, a, `${scope.path}#${name}`, (inner, key) =>
        inner.kind === 'map'
          ? level(inner, b, `${scope.path}#${name}.${key}`, (leaf) => scope.evaluate(leaf))
          : unresolved(`${key} of the mapping ${name} is no map`),
      );
    },
    () => unresolved('Fn::FindInMap with too many possible keys'),
  );
};

export default findInMap;
