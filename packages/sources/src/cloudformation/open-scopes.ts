import { basename } from 'node:path';
import { Origins, type Diagnostic } from '@demarc/model';
import { loadSchema, type Schema } from '@demarc/spec';
import { child, type Document } from '../document/node.ts';
import { Redactor } from '../secrets/redact.ts';
import { evaluate } from './evaluate.ts';
import { expandLoops } from './for-each.ts';
import { resolveBeside, type Exporters, type Exports } from './exports.ts';
import { isKnownType, nearestType } from './knowing.ts';
import { declarations, section, type Budget, type Given, type Scope } from './scope.ts';
import { isSamType, mayMake } from './sam/types.ts';
import { exportNameOf, nestedIn, textOf } from './summary.ts';

/** How templates are read. */
export interface TemplateOptions {
  readonly given: ReadonlyMap<string, Given>;
  /** Fill AWS's defaults. */
  readonly defaults: boolean;
  /** A template below the audited folder, by its absolute path. */
  load(path: string): Document | undefined;
  /** Tags that say what a resource belongs to, the first that it has; without one it is its template's. */
  readonly workloadTags?: readonly string[] | undefined;
  /** Let the tree of a template go once it was evaluated. */
  readonly release?: boolean | undefined;
}

/** Templates that are evaluated together: they see each other's exports. What is wrong in them is told while they are evaluated. */
export interface OpenScopes {
  readonly scopes: readonly Scope[];
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes templates ready for evaluation. `types`: those whose facts are needed ({@link typesOf}); `exporters`: who exports what in the whole audit. */
export async function openScopes(
  documents: readonly Document[],
  options: TemplateOptions,
  types: ReadonlySet<string> = typesOf(documents, options),
  exporters: Exporters = new Map(),
): Promise<OpenScopes> {
  const schema = await loadSchema(types);
  const diagnostics: Diagnostic[] = [];
  const exports: Exports = new Map();
  const budget: Budget = { loops: 250_000, stacks: 500, characters: 50_000_000, suggestions: 100 };
  const shared = { schema, origins: new Origins(), redactor: new Redactor(), exports, budget, diagnostics };
  const scopes = documents.map((document) => scopeOf(document, options, shared));
  for (const scope of scopes) noteExports(scope, exports, exporters);
  return { scopes, schema, diagnostics };
}

interface Shared extends Pick<Scope, 'schema' | 'origins' | 'redactor' | 'budget'> {
  readonly exports: Exports;
  readonly diagnostics: Diagnostic[];
}

function scopeOf(document: Document, options: TemplateOptions, { diagnostics, ...shared }: Shared): Scope {
  const told = new Set<string>();
  return {
    ...shared,
    document,
    path: document.path,
    given: options.given,
    workload: basename(document.path).replace(/\.[^.]*$/, ''),
    memo: new Map(),
    busy: new Set(),
    ancestors: [document.absolutePath],
    load: (path) => options.load(path),
    isKnownType,
    nearestType,
    evaluate(node) {
      return evaluate(node, this);
    },
    expand(entries) {
      return expandLoops(entries, this);
    },
    report(diagnostic) {
      const id = `${diagnostic.code} ${diagnostic.location?.file}:${diagnostic.location?.line}:${diagnostic.location?.column} ${diagnostic.message}`;
      if (told.has(id)) return;
      told.add(id);
      diagnostics.push(diagnostic);
    },
  };
}

/** What a template exports, by the name under which others import it. `exporters`: who else exports, in the whole audit. */
function noteExports(scope: Scope, exports: Exports, exporters: Exporters): void {
  for (const { value: output } of declarations(scope, 'Outputs').entries.values()) {
    const nameNode = exportNameOf(output);
    const node = child(output, 'Value');
    if (!nameNode || !node) continue;
    const name = scope.evaluate(nameNode);
    const isOne = exporters.get(textOf(nameNode) ?? '') !== 'several';
    if (typeof name === 'string') exports.set(name, exports.has(name) || !isOne ? 'several' : { scope, node });
  }
}

/** The types that templates name, and those that they nest: their facts are loaded before anything is evaluated. */
export function typesOf(documents: readonly Document[], options: Pick<TemplateOptions, 'load'>): Set<string> {
  const types = new Set<string>();
  const seen = new Set<Document>();
  const visit = (document: Document): void => {
    if (seen.has(document)) return;
    seen.add(document);
    for (const { value } of section({ document }, 'Resources').values()) visitResource(value, document);
  };
  const visitResource = (node: Document['root'], document: Document): void => {
    if (node.kind === 'list') for (const item of node.items) visitResource(item, document);
    if (node.kind !== 'map') return;
    const type = node.entries.get('Type')?.value;
    if (type?.kind === 'scalar') {
      for (const each of isSamType(type.text) ? mayMake(type.text) : [type.text]) types.add(each);
      const url = nestedIn(node);
      const inner = url === undefined ? undefined : options.load(resolveBeside(document.absolutePath, url));
      if (inner) visit(inner);
    } else for (const { value } of node.entries.values()) visitResource(value, document); // the members that a loop makes
  };
  for (const document of documents) visit(document);
  return types;
}
