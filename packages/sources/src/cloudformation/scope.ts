import { Hole, withoutTokens, type Diagnostic, type Location, type Origin, type Origins } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import type { Document, MapNode, Node } from '../document/node.ts';
import type { Redactor } from '../secrets/redact.ts';

/** A parameter's value that was given from outside. */
export interface Given {
  readonly value: unknown;
  /** Who gave it: "--parameters", "prod.json", "stack Network". */
  readonly by: string;
}

/** What the evaluation of one template stands on. */
export interface Scope {
  readonly document: Document;
  /** What the keys of its resources begin with: the file, and the logical ids of the stacks that it is nested in. */
  readonly path: string;
  readonly given: ReadonlyMap<string, Given>;
  readonly schema: Schema;
  readonly origins: Origins;
  readonly redactor: Redactor;
  /** The stack that its resources belong to, for the drawing. */
  readonly workload: string;
  /** Values made once: parameters, conditions, identifiers, by kind and name. */
  readonly memo: Map<string, unknown>;
  /** Names that are being evaluated, to see circles. */
  readonly busy: Set<string>;
  /** Exports of the templates of this audit: name -> where its value stands. */
  readonly exports: ReadonlyMap<string, { readonly scope: Scope; readonly node: Node }>;
  /** The absolute paths of the templates that this one is nested in, itself last. */
  readonly ancestors: readonly string[];
  /** A template below the audited folder, by its absolute path. */
  load(path: string): Document | undefined;
  /** The value of a node: plain data with holes and tokens; `undefined` is `AWS::NoValue`. */
  evaluate(this: Scope, node: Node): unknown;
  report(diagnostic: Diagnostic): void;
  isKnownType(type: string): boolean;
  /** The known type whose name is nearest to one that does not exist. */
  nearestType(type: string): string | undefined;
}

/** A section of the template as it is written, empty when it is not there. */
export function section(scope: Pick<Scope, 'document'>, name: string): MapNode['entries'] {
  const { root } = scope.document;
  const found = root.kind === 'map' ? root.entries.get(name)?.value : undefined;
  return found?.kind === 'map' ? found.entries : new Map();
}

/** Where a node stands. */
export function locationOf(scope: Scope, node: Pick<Node, 'at'>): Location {
  return { file: scope.document.path, ...scope.document.lines.at(node.at) };
}

/** Tells a mistake of the template. */
export function warn(scope: Scope, node: Pick<Node, 'at'>, code: string, message: string, next?: string): void {
  scope.report({ severity: 'warning', code, message, location: locationOf(scope, node), ...(next !== undefined && { next }) });
}

/** A string of the template: what looks like a token or a marker of ours is neither; a dynamic reference is a hole of its own kind. */
export function literal(value: string): string | Hole {
  const text = value.includes('\u27e6') || value.includes('\u27e7') ? value.replaceAll('\u27e6', '[').replaceAll('\u27e7', ']') : value;
  const plain = withoutTokens(text);
  return plain.includes('{{resolve:') ? dynamicReference(plain) : plain;
}

/** `{{resolve:service:name}}`: a value that CloudFormation takes from SSM or Secrets Manager when the stack is made. */
function dynamicReference(value: string): string | Hole {
  const found = /^(.*?)(\{\{resolve:(ssm|ssm-secure|secretsmanager):[^{}]*\}\})(.*)$/s.exec(value);
  if (!found) return value;
  const [, prefix = '', reference = '', service = '', suffix = ''] = found;
  return new Hole(
    'unresolved',
    `${reference} is read from ${service === 'secretsmanager' ? 'Secrets Manager' : 'the Parameter Store'} when the stack is made`,
    {
      present: true,
      key: value,
      reference: value,
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && !suffix.includes('{{resolve:') && { suffix }),
    },
  );
}

/** A value that the template leaves open. */
export const unresolved = (why: string, key?: string): Hole =>
  new Hole('unresolved', why, { present: true, ...(key !== undefined && { key }) });

/** Evaluates something once; on a circle, what `circle` says. */
export function once<T>(scope: Scope, id: string, make: () => T, circle: () => T): T {
  if (scope.memo.has(id)) return scope.memo.get(id) as T; // only this function writes it, under an id of one kind
  if (scope.busy.has(id)) return circle();
  scope.busy.add(id);
  try {
    const value = make();
    scope.memo.set(id, value);
    return value;
  } finally {
    scope.busy.delete(id);
  }
}

/** The origin of a value that stands at a node; `via` where it comes through a name. */
export const originOf = (scope: Scope, node: Node, via?: string): Origin => ({
  ...locationOf(scope, node),
  ...(via !== undefined && { via }),
});
