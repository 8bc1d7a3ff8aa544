import { literal, unresolved, warn, type Scope } from '../scope.ts';
import { concat } from '../values.ts';
import { attributeTo } from './get-att.ts';
import type { Intrinsic } from './intrinsic.ts';
import { refTo } from './ref.ts';
import type { Node } from '../../document/node.ts';

/** `Fn::Sub`: a string with `${Name}`, `${Resource.Attribute}`, and names of its own map. `${!Literal}` stays as `${Literal}`. */
const sub: Intrinsic = (argument, scope) => {
  const [template, names] = argument.kind === 'list' ? argument.items : [argument];
  if (template?.kind !== 'scalar') {
    warn(scope, argument, 'wrong-intrinsic', 'Fn::Sub takes a string', 'write it as Fn::Sub: "text ${Name}"');
    return unresolved('Fn::Sub without a string');
  }
  const own = names?.kind === 'map' ? names.entries : new Map<string, { value: Node }>();
  const parts = template.text.split(/\$\{([^}]*)\}/);
  const values = parts.map((part, index) => (index % 2 === 0 ? literal(part) : variable(part.trim(), template, own, scope)));
  return concat(values, () => unresolved('Fn::Sub with too many possible values'));
};

function variable(name: string, node: Node, own: ReadonlyMap<string, { value: Node }>, scope: Scope): unknown {
  if (name.startsWith('!')) return `\${${name.slice(1)}}`;
  const given = own.get(name);
  if (given) return scope.evaluate(given.value) ?? '';
  const dot = name.indexOf('.');
  return (dot < 0 ? refTo(name, node, scope) : attributeTo(name.slice(0, dot), name.slice(dot + 1), node, scope)) ?? '';
}

export default sub;
