import type { Node } from '../document/node.ts';

/** The intrinsic function that a map is, with its argument; nothing when it is plain data. */
export function intrinsicIn(node: Node): { name: string; argument: Node } | undefined {
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined;
  for (const [name, { value }] of node.entries)
    if (
      name === 'Ref' ||
      name === 'Condition' ||
      (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::') && name !== 'Fn::Transform')
    )
      return { name, argument: value };
  return undefined;
}
