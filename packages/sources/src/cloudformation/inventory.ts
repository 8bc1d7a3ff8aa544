import { basename } from 'node:path';
import { canonicalize, loadKnowledge, type Knowledge } from '@demarc/aws';
import { Inventory, Origins, type Coverage, type Diagnostic, type Resource } from '@demarc/model';
import { loadSchema, type Schema } from '@demarc/spec';
import type { Document } from '../document/node.ts';
import { Redactor } from '../secrets/redact.ts';
import { evaluate } from './evaluate.ts';
import { joined, resolveBeside, type Exports } from './exports.ts';
import { isKnownType, nearestType } from './knowing.ts';
import { section, type Given, type Scope } from './scope.ts';
import type { Template } from './summary.ts';
import { contentsOf } from './template.ts';

/** How templates are read. */
export interface TemplateOptions {
  readonly given: ReadonlyMap<string, Given>;
  /** Fill AWS's defaults. */
  readonly defaults: boolean;
  /** A template below the audited folder, by its absolute path. */
  load(path: string): Document | undefined;
  /** Let the tree of a template go once it was evaluated. */
  readonly release?: boolean | undefined;
}

/** The inventories of these root templates: those that import from each other are one, all others stand alone. */
export async function* inventoriesOf(templates: readonly Template[], options: TemplateOptions): AsyncGenerator<Inventory> {
  for (const group of joined(templates)) {
    yield await inventoryOf(group, options);
    if (options.release) for (const template of group) template.release();
  }
}

async function inventoryOf(documents: readonly Document[], options: TemplateOptions): Promise<Inventory> {
  const types = typesOf(documents, options);
  const [schema, knowledge] = await Promise.all([loadSchema(types), loadKnowledge(types)]);
  const diagnostics: Diagnostic[] = [];
  const exports: Exports = new Map();
  const shared = { schema, origins: new Origins(), redactor: new Redactor(), exports, diagnostics };
  const scopes = documents.map((document) => scopeOf(document, options, shared));
  for (const scope of scopes) noteExports(scope, exports);
  const resources: Resource[] = [];
  const coverage: Coverage[] = [];
  for (const scope of scopes) {
    const contents = contentsOf(scope);
    resources.push(...contents.resources);
    coverage.push(...contents.coverage);
  }
  return new Inventory({
    resources: canonical(resources, schema, knowledge, options),
    coverage,
    diagnostics,
    kind: 'code',
    assume: (type) => (type.startsWith('Demarc::') ? 'live-only' : 'read'),
  });
}

const canonical = (resources: readonly Resource[], schema: Schema, knowledge: Knowledge, options: TemplateOptions): Resource[] =>
  canonicalize(resources, schema, knowledge, { defaults: options.defaults });

interface Shared extends Pick<Scope, 'schema' | 'origins' | 'redactor'> {
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
    report(diagnostic) {
      const id = `${diagnostic.code} ${diagnostic.location?.file}:${diagnostic.location?.line}:${diagnostic.location?.column} ${diagnostic.message}`;
      if (told.has(id)) return;
      told.add(id);
      diagnostics.push(diagnostic);
    },
  };
}

/** What a template exports, by the name under which others import it. */
function noteExports(scope: Scope, exports: Exports): void {
  for (const { value: output } of section(scope, 'Outputs').values()) {
    if (output.kind !== 'map') continue;
    const exported = output.entries.get('Export')?.value;
    const nameNode = exported?.kind === 'map' ? exported.entries.get('Name')?.value : undefined;
    const node = output.entries.get('Value')?.value;
    const name = nameNode ? scope.evaluate(nameNode) : undefined;
    if (typeof name === 'string' && node && !exports.has(name)) exports.set(name, { scope, node });
  }
}

/** The types that templates name, and those that they nest: their facts are loaded before anything is evaluated. */
function typesOf(documents: readonly Document[], options: Pick<TemplateOptions, 'load'>): Set<string> {
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
      types.add(type.text);
      const properties = node.entries.get('Properties')?.value;
      const url = properties?.kind === 'map' ? properties.entries.get('TemplateURL')?.value : undefined;
      const inner = url?.kind === 'scalar' ? options.load(resolveBeside(document.absolutePath, url.text)) : undefined;
      if (inner) visit(inner);
    } else for (const { value } of node.entries.values()) visitResource(value, document); // the members that a loop makes
  };
  for (const document of documents) visit(document);
  return types;
}
