import type { Coverage, Diagnostic, Resource } from '@demarc/model';
import { child, type Document, type Node } from '../document/node.ts';
import { conditionValue } from './conditions.ts';
import { attributeOf, refOf } from './names.ts';
import { openScopes } from './open-scopes.ts';
import type { Given } from './scope.ts';
import { contentsOf } from './template.ts';

/** What one template says, by itself and before it is given the canonical form: for tools that compare readings. */
export interface Reading {
  /** The resources, by logical id. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly coverage: readonly Coverage[];
  readonly diagnostics: readonly Diagnostic[];
  /** A condition: true, false, or a hole with choices that end in them. */
  condition(name: string): unknown;
  /** What `Ref` of a resource gives. */
  refOf(id: string): string;
  /** What `Fn::GetAtt` gives. */
  attributeOf(id: string, attribute: string): unknown;
  /** The keys below a path of keys, as they are written: the line of each and the line on which its value begins. */
  keysBelow(path: readonly string[]): { readonly name: string; readonly line: number; readonly valueLine: number }[];
}

/** Reads one template. `given`: values of parameters and pseudo parameters. */
export async function readingOf(document: Document, given: Readonly<Record<string, string>> = {}): Promise<Reading> {
  const values = new Map<string, Given>(Object.entries(given).map(([name, value]) => [name, { value, by: '--parameters' }]));
  const { scopes, diagnostics } = await openScopes([document], { given: values, defaults: false, load: () => undefined });
  const [scope] = scopes;
  if (!scope) throw new Error('one document has one scope');
  const { resources, coverage } = contentsOf(scope);
  return {
    resources: new Map(resources.map((resource) => [resource.addresses[0] ?? resource.key, resource])),
    coverage,
    diagnostics,
    condition: (name) => conditionValue(name, scope),
    refOf: (id) => refOf(id, scope),
    attributeOf: (id, attribute) => attributeOf(id, attribute, scope),
    keysBelow: (path) => {
      const node = path.reduce<Node | undefined>(child, document.root);
      if (node?.kind !== 'map') return [];
      const { lines } = document;
      return [...node.entries].map(([name, { key, value }]) => ({ name, line: lines.at(key).line, valueLine: lines.at(value.at).line }));
    },
  };
}
