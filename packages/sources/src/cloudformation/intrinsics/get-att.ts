import { isResource } from '../declared.ts';
import { attributeOf } from '../names.ts';
import { misspelt } from '../misspelt.ts';
import { resourcesOf, samReference } from '../resources.ts';
import { unresolved, warn, type Scope } from '../scope.ts';
import type { Node } from '../../document/node.ts';
import type { Intrinsic } from './intrinsic.ts';

/** `Fn::GetAtt`: an attribute of a resource, as `[id, attribute]` or `id.attribute`. */
const getAtt: Intrinsic = (argument, scope) => {
  const parts =
    argument.kind === 'list'
      ? argument.items.map((item) => scope.evaluate(item))
      : argument.kind === 'scalar'
        ? argument.text.split('.')
        : [];
  const [id, ...attribute] = parts;
  if (typeof id !== 'string' || attribute.length === 0) {
    warn(
      scope,
      argument,
      'wrong-intrinsic',
      'Fn::GetAtt takes a resource and an attribute',
      'write it as Fn::GetAtt: [LogicalId, Attribute]',
    );
    return unresolved('Fn::GetAtt without a resource');
  }
  if (attribute.some((part) => typeof part !== 'string')) return unresolved(`an attribute of ${id} that is not known`);
  return attributeTo(id, attribute.join('.'), argument, scope);
};

/** The attribute of a resource that must be in the template. */
export function attributeTo(id: string, attribute: string, node: Pick<Node, 'at'>, scope: Scope): unknown {
  if (isResource(id, scope)) {
    const [name = '', ...rest] = attribute.split('.');
    const made = rest.length > 0 ? samReference(`${id}.${name}`, scope) : undefined;
    return made === undefined ? attributeOf(id, attribute, scope) : attributeOf(made, rest.join('.'), scope);
  }
  misspelt(id, 'not a resource', resourcesOf(scope).keys(), node, scope);
  return unresolved(`${id} is not in the template`);
}

export default getAtt;
