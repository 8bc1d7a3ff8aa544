import type { Entry, MapNode, Node, ScalarNode } from '../../document/node.ts';
import { intrinsicIn } from '../call.ts';

/** Who made what no text says: told beside the place of the text that it was made of. */
const maker = 'AWS SAM';

/** What is written out, as plain data; what is nothing is left out. Text of the template stands in it as it is. */
export type Written = Node | string | number | boolean | undefined | readonly Written[] | { readonly [name: string]: Written };

const isNode = (value: Written): value is Node =>
  typeof value === 'object' && !Array.isArray(value) && 'kind' in value && typeof value.at === 'number';

/** Data as a node that was made of the text at `at`. */
export function write(value: Exclude<Written, undefined>, at: number): Node {
  if (isNode(value)) return value;
  if (typeof value !== 'object') return { kind: 'scalar', value, text: String(value), at, madeBy: maker };
  if (isList(value))
    return { kind: 'list', items: value.flatMap((item) => (item === undefined ? [] : [write(item, at)])), at, madeBy: maker };
  return { kind: 'map', entries: writeEntries(value, at), at, madeBy: maker };
}

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

function writeEntries(value: { readonly [name: string]: Written }, at: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, part] of Object.entries(value)) if (part !== undefined) entries.set(name, { key: at, value: write(part, at) });
  return entries;
}

/** A value that there is, and that only AWS SAM knows. */
export const unknown = (what: string, at: number): ScalarNode => ({
  kind: 'scalar',
  value: what,
  text: what,
  at,
  tag: `${what} of ${maker}`,
  madeBy: maker,
});

export const ref = (id: string): Written => ({ Ref: id });
export const getAtt = (id: string, attribute: string): Written => ({ 'Fn::GetAtt': [id, attribute] });
export const noValue = ref('AWS::NoValue');

/**
 * One of two values, by what AWS SAM finds out and nobody here knows: the same words, the same answer. No template can declare a condition of such a
 * name.
 */
export const either = (what: string, whenTrue: Written, whenFalse: Written = noValue): Written => ({
  'Fn::If': [`${what} (${maker})`, whenTrue, whenFalse],
});

/** A map that is no function and holds none in the place of its members. */
export const isPlainMap = (node: Node | undefined): node is MapNode =>
  node?.kind === 'map' &&
  node.tag === undefined &&
  intrinsicIn(node) === undefined &&
  ![...node.entries.keys()].some((name) => name.startsWith('Fn::'));

/** A member as it is written, of what is a plain map. */
export const member = (node: Node | undefined, name: string): Node | undefined =>
  isPlainMap(node) ? node.entries.get(name)?.value : undefined;

/** The text of what is written down as text. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.tag === undefined && typeof node.value === 'string' ? node.value : undefined;

/** Of what is written down as true or false, which. */
export const booleanOf = (node: Node | undefined): boolean | undefined =>
  node?.kind === 'scalar' && node.tag === undefined && typeof node.value === 'boolean' ? node.value : undefined;

/** Some members under their own names. */
export const picked = (node: Node | undefined, names: readonly string[]): Record<string, Written> =>
  Object.fromEntries(names.map((name) => [name, member(node, name)]));

/** The logical id that a `Ref` names. */
export function referenceIn(node: Node | undefined): string | undefined {
  const call = node && intrinsicIn(node);
  return call?.name === 'Ref' && call.argument.kind === 'scalar' ? call.argument.text : undefined;
}

/** A part of a logical id: letters and digits only; what is none is left out, since AWS SAM puts a hash in its place. */
export const idPart = (text: string | undefined): string => (text !== undefined && /^[A-Za-z0-9]+$/.test(text) ? text : '');

/** A node as text: what says the same, wherever it stands, has the same. */
export function shapeOf(node: Node): string {
  const tag = node.tag === undefined ? '' : `!${node.tag} `;
  switch (node.kind) {
    case 'scalar':
      return tag + JSON.stringify(node.value);
    case 'list':
      return `${tag}[${node.items.map(shapeOf).join()}]`;
    case 'map':
      return `${tag}{${[...node.entries].map(([name, { value }]) => `${JSON.stringify(name)}:${shapeOf(value)}`).join()}}`;
  }
}
