import { Hole, hasToken } from '@demarc/model';
import type { Entry, MapNode, Node } from '../document/node.ts';
import { warn, type Expanded, type OpenLoop, type Scope } from './scope.ts';
import { text } from './values.ts';

/** As many members as one loop may make. */
const mostItems = 1000;

/**
 * The members of a map with its loops (`Fn::ForEach::Name`, AWS::LanguageExtensions) written out. A loop over what is not known, or over too
 * much, stays as it is and is told: `open` says which. Loops are written out in Conditions, Outputs, Resources and properties:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html, read 2026-11-26.
 */
export function expandLoops(entries: MapNode['entries'], scope: Scope): Expanded {
  let found = false;
  for (const name of entries.keys()) if (name.startsWith('Fn::ForEach::')) found = true;
  if (!found) return { entries, open: [] };
  const expanded = new Map<string, Entry>();
  const open: OpenLoop[] = [];
  for (const [name, entry] of entries) {
    if (!name.startsWith('Fn::ForEach::')) expanded.set(name, entry);
    else for (const [key, value] of membersOf(name, entry, scope, open)) expanded.set(key, value);
  }
  return { entries: expanded, open };
}

function membersOf(name: string, entry: Entry, scope: Scope, open: OpenLoop[]): Iterable<[string, Entry]> {
  const [identifier, collection, template] = entry.value.kind === 'list' ? entry.value.items : [];
  const leaveOpen = (at: Node, code: string, message: string, next: string): [] => {
    warn(scope, at, code, message, next);
    open.push({ name, template: template ?? entry.value });
    return [];
  };
  if (identifier?.kind !== 'scalar' || !collection || template?.kind !== 'map')
    return leaveOpen(
      entry.value,
      'wrong-intrinsic',
      `${name} takes an identifier, a collection and a map`,
      "write it as Fn::ForEach::Name: [Item, [a, b], { 'Key${Item}': … }]",
    );
  const items = scope.evaluate(collection);
  const stray = Array.isArray(items) ? items.find((item) => !isPlain(item)) : items;
  if (!Array.isArray(items) || stray !== undefined)
    return leaveOpen(
      collection,
      'open-loop',
      `${name} runs over something that is not known: ${stray instanceof Hole ? stray.why : 'the collection is no list of plain values'}`,
      'give its parameter a value with --parameters',
    );
  const cost = items.length * sizeOf(template);
  if (items.length > mostItems || cost > scope.budget.loops)
    return leaveOpen(
      collection,
      'open-loop',
      `${name} runs over ${items.length} items${items.length > mostItems ? `; at most ${mostItems} are written out` : ' after too much else'}`,
      'CloudFormation takes 500 resources a template',
    );
  scope.budget.loops -= cost;
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

/** How many values stand in a node. */
const sizeOf = (node: Node): number =>
  node.kind === 'list'
    ? node.items.reduce((sum, item) => sum + sizeOf(item), 1)
    : node.kind === 'map'
      ? [...node.entries.values()].reduce((sum, { value }) => sum + sizeOf(value), 1)
      : 1;

/** What can be written into the text of a template: a name that is made later cannot. */
const isPlain = (item: unknown): boolean =>
  typeof item === 'number' || typeof item === 'boolean' || (typeof item === 'string' && !hasToken(item));

/** A node with `${Item}`, `&{Item}` and `Ref: Item` replaced, in names and values. `&{Item}` leaves out what is no letter or digit. */
function substitute(node: Node, name: string, value: string): Node {
  const inText = (source: string): string =>
    source.replaceAll(`\${${name}}`, () => value).replaceAll(`&{${name}}`, () => value.replace(/[^A-Za-z0-9]/g, ''));
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
