import type { Lines } from './lines.ts';

/** One value of a YAML or JSON text. Both languages give the same tree; offsets count UTF-16 units from the beginning of `Document.text`. */
export type Node = MapNode | ListNode | ScalarNode;

/** A string, number, boolean or null. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The scalar as it is written, without quotes and escapes: `1.10` where `value` is 1.1, `Yes` where it is true. Equal to a string's `value`. */
  readonly text: string;
  /** Offset of the first character (of the opening quote, where it is quoted). */
  readonly at: number;
  /** A YAML tag that is neither YAML's own nor CloudFormation's: the value is whatever a tool outside makes of `value`. */
  readonly tag?: string | undefined;
  /** Who made a value that nobody wrote, out of the text at `at`. */
  readonly madeBy?: string | undefined;
}

/** What stands under one key. */
export interface Entry {
  /** Offset of the key. In a map that was merged in with `<<` it is the offset of the key in that map. */
  readonly key: number;
  readonly value: Node;
}

/** An object. The keys are the text that stands there (`Off`, `1234`, `__proto__`), in the order of their first appearance; of equal ones the last holds. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly at: number;
  /** As in {@link ScalarNode.tag}. */
  readonly tag?: string | undefined;
  /** As in {@link ScalarNode.madeBy}. */
  readonly madeBy?: string | undefined;
}

/** An array. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly at: number;
  /** As in {@link ScalarNode.tag}. */
  readonly tag?: string | undefined;
  /** As in {@link ScalarNode.madeBy}. */
  readonly madeBy?: string | undefined;
}

/** A YAML or JSON file that was read. A node that YAML aliases name stands in the tree several times and is one object: never change it in place. */
export interface Document {
  /** As a person would type it from the working directory, with `/`: `infra/network.yaml`. */
  readonly path: string;
  readonly absolutePath: string;
  readonly format: 'yaml' | 'json';
  /** Without a byte-order mark. */
  readonly text: string;
  readonly root: Node;
  /** Finds line and column of an offset: `document.lines.at(node.at)`. */
  readonly lines: Lines;
}

/** The value under a key, if `node` is a map that has it. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

/** The text of a string scalar, else undefined. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
