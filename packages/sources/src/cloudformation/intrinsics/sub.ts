import { Hole } from '@demarc/model';
import { samReference } from '../resources.ts';
import { literal, unresolved, warn, type Scope } from '../scope.ts';
import { concat } from '../values.ts';
import { spend } from '../spend.ts';
import { attributeTo } from './get-att.ts';
import type { Intrinsic } from './intrinsic.ts';
import { refTo } from './ref.ts';
import type { Node } from '../../document/node.ts';

/** `Fn::Sub`: a string with `${Name}`, `${Resource.Attribute}`, and names of its own map. `${!Literal}` stays as `${Literal}`. */
const sub: Intrinsic = (argument, scope) => {
  const [template, names, ...more] = argument.kind === 'list' ? argument.items : [argument];
  if (template?.kind !== 'scalar' || (names && names.kind !== 'map') || more.length > 0) {
    warn(
      scope,
      argument,
      'wrong-intrinsic',
      'Fn::Sub takes a string, or a string and a map of names',
      'write it as Fn::Sub: "text ${Name}", or as Fn::Sub: ["text ${Name}", { Name: value }]',
    );
    return unresolved('Fn::Sub without a string');
  }
  const own = names?.kind === 'map' ? names.entries : new Map<string, { value: Node }>();
  const parts = template.text.split(/\$\{([^}]*)\}/);
  const values = parts.map((part, index) => (index % 2 === 0 ? literal(part) : variable(part.trim(), template, own, scope)));
  return spend(
    concat(values, () => unresolved('Fn::Sub with too many possible values')),
    argument,
    scope,
  );
};

function variable(name: string, node: Node, own: ReadonlyMap<string, { value: Node }>, scope: Scope): unknown {
  if (name.startsWith('!')) return `\${${name.slice(1)}}`;
  const given = own.get(name);
  const dot = name.indexOf('.');
  const value = given
    ? scope.evaluate(given.value)
    : dot < 0 || samReference(name, scope) !== undefined
      ? refTo(name, node, scope)
      : attributeTo(name.slice(0, dot), name.slice(dot + 1), node, scope);
  if (typeof value === 'object' && !(value instanceof Hole))
    warn(scope, given?.value ?? node, 'wrong-intrinsic', `${name} in Fn::Sub is no text`, 'join its parts with Fn::Join first');
  return value ?? '';
}

export default sub;
