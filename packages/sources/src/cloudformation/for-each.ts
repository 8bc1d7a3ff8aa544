import { Hole } from '@demarc/model';
import type { Entry, MapNode, Node } from '../document/node.ts';
import { warn, type Scope } from './scope.ts';
import { text } from './values.ts';

/** As many members as one loop may make. */
const mostItems = 1000;

/**
 * The members of a map with its loops (`Fn::ForEach::Name`, AWS::LanguageExtensions) written out. A loop over what is not known, or over too
 * much, stays as it is and is told: `open` says which.
 */
export function expandLoops(entries: MapNode['entries'], scope: Scope): { entries: MapNode['entries']; open: string[] } {
  let found = false;
  for (const name of entries.keys()) if (name.startsWith('Fn::ForEach::')) found = true;
  if (!found) return { entries, open: [] };
  const expanded = new Map<string, Entry>();
  const open: string[] = [];
  for (const [name, entry] of entries) {
    if (!name.startsWith('Fn::ForEach::')) expanded.set(name, entry);
    else for (const [key, value] of membersOf(name, entry, scope, open)) expanded.set(key, value);
  }
  return { entries: expanded, open };
}

function membersOf(name: string, entry: Entry, scope: Scope, open: string[]): Iterable<[string, Entry]> {
  const [identifier, collection, template] = entry.value.kind === 'list' ? entry.value.items : [];
  if (identifier?.kind !== 'scalar' || !collection || template?.kind !== 'map') {
    warn(
      scope,
      entry.value,
      'wrong-intrinsic',
      `${name} takes an identifier, a collection and a map`,
      "write it as Fn::ForEach::Name: [Item, [a, b], { 'Key${Item}': … }]",
    );
    open.push(name);
    return [];
  }
  const items = scope.evaluate(collection);
  if (!Array.isArray(items) || items.some((item) => item instanceof Hole)) {
    const why = items instanceof Hole ? items.why : 'the collection is not wholly known';
    warn(
      scope,
      collection,
      'open-loop',
      `${name} runs over something that is not known: ${why}`,
      'give its parameter a value with --parameters',
    );
    open.push(name);
    return [];
  }
  if (items.length > mostItems) {
    warn(
      scope,
      collection,
      'open-loop',
      `${name} runs over ${items.length} items; at most ${mostItems} are written out`,
      'CloudFormation takes 500 resources a template',
    );
    open.push(name);
    return [];
  }
  const members = new Map<string, Entry>();
  for (const item of items) {
    const replaced = substitute(template, identifier.text, text(item));
    if (replaced.kind !== 'map') continue;
    const inner = expandLoops(replaced.entries, scope);
    open.push(...inner.open);
    for (const [key, value] of inner.entries) members.set(key, value);
  }
  return members;
}

/** A node with `${Item}`, `&{Item}` and `Ref: Item` replaced, in names and values. `&{Item}` leaves out what is no letter or digit. */
function substitute(node: Node, name: string, value: string): Node {
  const inText = (source: string): string =>
    source.replaceAll(`\${${name}}`, value).replaceAll(`&{${name}}`, value.replace(/[^A-Za-z0-9]/g, ''));
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' && inText(node.value) !== node.value
        ? { ...node, value: inText(node.value), text: inText(node.text) }
        : node;
    case 'list':
      return { ...node, items: node.items.map((item) => substitute(item, name, value)) };
    case 'map': {
      const reference = node.entries.size === 1 ? node.entries.get('Ref')?.value : undefined;
      if (reference?.kind === 'scalar' && reference.text === name) return { kind: 'scalar', value, text: value, at: node.at };
      return {
        ...node,
        entries: new Map([...node.entries].map(([key, entry]) => [inText(key), { ...entry, value: substitute(entry.value, name, value) }])),
      };
    }
  }
}
