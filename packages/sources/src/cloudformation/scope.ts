import { Hole, pseudo, withoutTokens, type Diagnostic, type Location, type Origin, type Origins } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import type { Document, MapNode, Node } from '../document/node.ts';
import { Redactor } from '../secrets/redact.ts';

/** A parameter's value that was given from outside. */
export interface Given {
  readonly value: unknown;
  /** Who gave it: "--parameters", "prod.json", "stack Network". */
  readonly by: string;
  /** The file that it stands in. */
  readonly file?: string;
  /** It holds for templates that may not be here. */
  readonly isShared?: boolean;
}

/** Where the value of an export stands; `several` templates may export the same name, of which a Region of an account takes one. */
export type Export = { readonly scope: Scope; readonly node: Node } | 'several';

/** What functions may still make, in all templates that are evaluated together: hostile ones make more of little text than a machine can hold. */
export interface Budget {
  /** Values that loops write out. */
  loops: number;
  /** Nested stacks. */
  stacks: number;
  /** Characters of strings that functions make. */
  characters: number;
  /** Misspelt names for which the nearest is looked for. */
  suggestions: number;
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
  readonly budget: Budget;
  /** Values made once: parameters, conditions, identifiers, by kind and name. */
  readonly memo: Map<string, unknown>;
  /** Names that are being evaluated, to see circles. */
  readonly busy: Set<string>;
  /** Exports of the templates of this audit: name -> where its value stands. */
  readonly exports: ReadonlyMap<string, Export>;
  /** The absolute paths of the templates that this one is nested in, itself last. */
  readonly ancestors: readonly string[];
  /** A template below the audited folder, by its absolute path. */
  load(path: string): Document | undefined;
  /** The value of a node: plain data with holes and tokens; `undefined` is `AWS::NoValue`. */
  evaluate(this: Scope, node: Node): unknown;
  /** A map with its loops written out. */
  expand(this: Scope, entries: MapNode['entries']): Expanded;
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

/** What a section declares, its loops (`Fn::ForEach`) written out; `open` names the loops that could not be. */
export const declarations = (scope: Scope, name: 'Conditions' | 'Outputs' | 'Resources'): Expanded =>
  once(
    scope,
    `section ${name}`,
    () => scope.expand(section(scope, name)),
    () => ({ entries: section(scope, name), open: [] }),
  );

/** A map with its loops written out. */
export interface Expanded {
  readonly entries: MapNode['entries'];
  readonly open: readonly OpenLoop[];
}

/** A loop that could not be written out. */
export interface OpenLoop {
  readonly name: string;
  /** What it makes, over and over. */
  readonly template: Node | undefined;
}

/** Where a node stands. */
export function locationOf(scope: Scope, node: Pick<Node, 'at'>): Location {
  return { file: scope.document.path, ...scope.document.lines.at(node.at) };
}

/** Tells a mistake of the template. */
export function warn(scope: Scope, node: Pick<Node, 'at'>, code: string, message: string, next?: string): void {
  const told = (text: string): string => scope.redactor.anywhere(text); // it quotes the template
  scope.report({
    severity: 'warning',
    code,
    message: told(message),
    location: locationOf(scope, node),
    ...(next !== undefined && { next: told(next) }),
  });
}

/** A string of the template: what looks like a token or a marker of ours is neither; a dynamic reference is a hole of its own kind. */
export function literal(value: string): string | Hole {
  const text = value.includes('\u27e6') || value.includes('\u27e7') ? value.replaceAll('\u27e6', '[').replaceAll('\u27e7', ']') : value;
  return readLater(withoutTokens(text));
}

/** `{{resolve:service:name}}`: a value that CloudFormation takes from SSM or Secrets Manager when the stack is made. Any other string is itself. */
export function readLater(value: string): string | Hole {
  if (!value.includes('{{resolve:')) return value;
  const found = /^(.*?)(\{\{resolve:(ssm|ssm-secure|secretsmanager):.*?\}\})(.*)$/s.exec(value);
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
  new Hole('unresolved', mayHoldSecret.test(why) ? new Redactor().anywhere(why) : why, {
    present: true,
    ...(key !== undefined && { key }),
  });

/** A reason quotes names of the template; only a long word can be a secret in one. */
const mayHoldSecret = /[\w/+=-]{20}/;

/** The account, the Region and what follows from them: tokens, unless the person says which are meant (`--parameters AWS::Region=eu-west-1`). */
export function surrounding(name: string, scope: Pick<Scope, 'given'>): string {
  const given = scope.given.get(name)?.value;
  return typeof given === 'string' ? withoutTokens(given) : pseudo(name);
}

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
