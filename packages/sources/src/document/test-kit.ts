import type { Diagnostic } from '@demarc/model';
import { parseJson } from './json.ts';
import { Lines } from './lines.ts';
import type { Node } from './node.ts';
import { Problems } from './problems.ts';
import { parseYaml } from './yaml.ts';

/** What a parser made of a text: the tree, its plain value, and what it said as `code line:column`. */
export interface Result {
  readonly root: Node | undefined;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly said: readonly string[];
}

/** Parses YAML, for tests. */
export function yaml(text: string): Result {
  return resultOf(text, parseYaml);
}

/** Parses JSON, for tests. */
export function json(text: string): Result {
  return resultOf(text, parseJson);
}

function resultOf(text: string, parse: (text: string, problems: Problems) => Node | undefined): Result {
  const problems = new Problems('template', new Lines(text));
  const root = parse(text, problems);
  const diagnostics = problems.list();
  return { root, value: root && plain(root), diagnostics, said: diagnostics.map(said) };
}

/** A diagnostic in short: `yaml-tab 2:1`. */
export function said({ code, location }: Diagnostic): string {
  return location?.line === undefined ? code : `${code} ${location.line}:${location.column}`;
}

/** A tree as the value that `JSON.parse` would give; maps keep hostile keys such as `__proto__` as their own. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
}

/** A key or value of a tree with its offset; `text` is that of a key or scalar. */
export interface Place {
  readonly at: number;
  readonly kind: 'key' | Node['kind'];
  readonly text: string;
}

/** Every key and value of a tree, in its order. */
export function placesOf(node: Node | undefined, places: Place[] = []): Place[] {
  if (!node) return places;
  places.push({ at: node.at, kind: node.kind, text: node.kind === 'scalar' ? node.text : '' });
  if (node.kind === 'list') for (const item of node.items) placesOf(item, places);
  if (node.kind !== 'map') return places;
  for (const [text, { key, value }] of node.entries) {
    places.push({ at: key, kind: 'key', text });
    placesOf(value, places);
  }
  return places;
}
