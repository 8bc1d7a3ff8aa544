import type { Entry, MapNode, Node, ScalarNode } from '../../document/node.ts';
import { intrinsicIn } from '../call.ts';
import { isParameter, parameterValue } from '../parameters.ts';
import type { Scope } from '../scope.ts';
import { hasToken } from '@demarc/model';
import { isPlainMap, member, unknown, write, type Written } from './write.ts';

/** A resource of AWS SAM as it is written, with what Globals gives. */
export interface Subject {
  readonly id: string;
  /** Its properties; nothing where a function makes them as a whole. */
  readonly properties: MapNode | undefined;
  /** Where what is made of it is told. */
  readonly at: number;
  /** The condition on it, which AWS SAM puts on all that it makes of it. */
  readonly condition: Node | undefined;
  readonly scope: Scope;
  /** The subjects of the template, by logical id, itself among them. */
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly type: string;
  /** Of one that nobody wrote: the logical id of the first that needs it. */
  readonly of?: string;
  /** All resources of the template, as they are written. */
  readonly resources: MapNode['entries'];
}

/** A resource that AWS SAM makes. */
export interface MadeResource {
  readonly type: string;
  /** By name; or one value, where they are not known as a whole. */
  readonly properties: Readonly<Record<string, Written>> | ScalarNode;
}

/** What AWS SAM makes of a resource. */
export interface Made {
  /** By logical id, its own first. */
  readonly resources: Readonly<Record<string, MadeResource>>;
  /** Types of which it may make others, too. */
  readonly open?: Iterable<string>;
  /** What `Ref: Id.Name` means, by name. */
  readonly references?: Readonly<Record<string, string>>;
  /** What it writes into other resources: their properties, changed. */
  readonly changes?: readonly Change[];
}

export interface Change {
  readonly id: string;
  readonly change: (properties: MapNode) => Node;
}

/** A property as it is written. */
export const property = (subject: Subject, name: string): Node | undefined => member(subject.properties, name);

/** Some properties under their own names. */
export const properties = (subject: Subject, ...names: readonly string[]): Record<string, Written> =>
  Object.fromEntries(names.map((name) => [name, property(subject, name)]));

/** A value that stands there or that a parameter gives: AWS SAM sees the values of parameters, and nothing else that a function makes. */
export function resolved(node: Node | undefined, scope: Scope): string | number | boolean | undefined {
  if (node === undefined || node.tag !== undefined) return undefined;
  if (node.kind === 'scalar') return node.value ?? undefined;
  const call = intrinsicIn(node);
  if (call?.name !== 'Ref' || call.argument.kind !== 'scalar' || !isParameter(call.argument.text, scope)) return undefined;
  const value = parameterValue(call.argument.text, scope);
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !hasToken(value)) ? value : undefined;
}

/** Tags, which AWS SAM takes as a map, as the list that CloudFormation takes; `first` and `last` are those that AWS SAM adds. */
export function tagList(
  tags: Node | undefined,
  first: Readonly<Record<string, Written>>,
  last: Readonly<Record<string, Written>> = {},
): Written {
  if (tags !== undefined && !isPlainMap(tags)) return unknown('Tags', tags.at);
  const listOf = (added: Readonly<Record<string, Written>>): Written[] => Object.entries(added).map(([Key, Value]) => ({ Key, Value }));
  const own = [...(tags?.entries ?? new Map<string, Entry>())].map(([name, { key, value }]) => write({ Key: name, Value: value }, key));
  return [...listOf(first), ...own, ...listOf(last)];
}
