import { dirname, resolve } from 'node:path';
import { child, type Document, type Node } from '../document/node.ts';
import { section, type Export } from './scope.ts';

/** Exports by name: whose they are, and where the value stands. */
export type Exports = Map<string, Export>;

/** A path that a template writes, from where the template lies. */
export const resolveBeside = (absolutePath: string, url: string): string => resolve(dirname(absolutePath), url);

/** Who exports a name; `several` do, and which of them is meant is not known. */
export type Exporters = ReadonlyMap<string, Document | 'several'>;

/** The names that each template exports, as far as they are plain text: enough to see who may import from whom. */
export function exportNames(documents: readonly Document[]): Exporters {
  const names = new Map<string, Document | 'several'>();
  for (const document of documents)
    for (const { value: output } of section({ document }, 'Outputs').values()) {
      const name = exportNameOf(output);
      const text = name && textOf(name);
      if (text !== undefined) names.set(text, names.has(text) ? 'several' : document);
    }
  return names;
}

/** Under which name an output is exported, if it is. */
export const exportNameOf = (output: Node): Node | undefined => child(child(output, 'Export'), 'Name');

/** The text of a name: a literal, or a `Fn::Sub` as it is written. */
export function textOf(node: Node): string | undefined {
  if (node.kind === 'scalar') return node.text;
  const sub = node.kind === 'map' && node.entries.size === 1 ? node.entries.get('Fn::Sub')?.value : undefined;
  return sub?.kind === 'scalar' ? sub.text : undefined;
}

/** Templates that import from each other, together; the order of the first of each group stays. */
export function joined(documents: readonly Document[], exported: Exporters): Document[][] {
  const leader = new Map<Document, Document>();
  const find = (document: Document): Document => {
    const up = leader.get(document) ?? document;
    return up === document ? document : find(up);
  };
  for (const document of documents)
    for (const name of importsIn(document.root)) {
      const from = exported.get(name);
      if (!from || from === 'several' || find(from) === find(document)) continue;
      const [first, second] =
        documents.indexOf(find(from)) < documents.indexOf(find(document)) ? [find(from), find(document)] : [find(document), find(from)];
      leader.set(second, first);
    }
  const groups = new Map<Document, Document[]>();
  for (const document of documents) {
    const group = groups.get(find(document));
    if (group) group.push(document);
    else groups.set(find(document), [document]);
  }
  return [...groups.values()];
}

/** The names that a template imports. */
function* importsIn(node: Node): Generator<string> {
  if (node.kind === 'list') for (const item of node.items) yield* importsIn(item);
  if (node.kind !== 'map') return;
  for (const [name, { value }] of node.entries) {
    const text = name === 'Fn::ImportValue' ? textOf(value) : undefined;
    if (text !== undefined) yield text;
    else yield* importsIn(value);
  }
}
