import type { Coverage } from '@demarc/model';
import type { Node } from '../document/node.ts';
import { addingMacros, namesIn } from './macros.ts';
import { afterSam } from './sam/index.ts';
import { isSamType, mayMake } from './sam/types.ts';
import { declarations, section, type Scope } from './scope.ts';

/** Any type: what was not seen may hold whatever it likes. */
const anything = '*';

/** What a template may make and nobody here sees: its types are not wholly read, so that an empty list of them says nothing. */
export function unseenIn(scope: Scope): Coverage[] {
  const skipped = (types: Iterable<string>, reason: string): Coverage[] =>
    [...types].map((type) => ({ type, status: 'skipped', reason: `${scope.path}: ${reason}` }));
  const { open } = declarations(scope, 'Resources');
  const included = section(scope, 'Resources').get('Fn::Transform');
  return [
    ...open.flatMap(({ name, template }) => skipped(typesIn(template), `what ${name} makes is not known`)),
    ...(included
      ? skipped([anything], `what ${namesIn(included.value).join(', ') || 'Fn::Transform'} adds to the resources is not known`)
      : []),
    ...addingMacros(scope).flatMap((name) => skipped([anything], `what the macro ${name} adds is not known`)),
    ...skipped(afterSam(scope).open, 'AWS SAM may make some for its own resources'),
  ];
}

/** The types that the resources in a loop have, as they are written; where one is not, any. */
function typesIn(template: Node | undefined): Set<string> {
  const types = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    const type = node.entries.get('Type')?.value;
    if (type?.kind === 'scalar' && type.tag === undefined && !type.text.includes('{'))
      for (const each of isSamType(type.text) ? mayMake(type.text) : [type.text]) types.add(each);
    else if (type || node.entries.has('Properties') || node.entries.has('Fn::Transform')) types.add(anything);
    else for (const { value } of node.entries.values()) visit(value);
  };
  if (template) visit(template);
  return types.size > 0 ? types : new Set([anything]);
}
