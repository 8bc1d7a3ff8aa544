import { canonicalize, loadKnowledge } from '@demarc/aws';
import { Inventory, type Coverage, type Resource } from '@demarc/model';
import type { Document } from '../document/node.ts';
import { exportNames, joined, type Exporters } from './exports.ts';
import { openScopes, typesOf, type TemplateOptions } from './open-scopes.ts';
import { contentsOf } from './template.ts';

export type { TemplateOptions } from './open-scopes.ts';

/** The inventories of these root templates: those that import from each other are one, all others stand alone. */
export async function* inventoriesOf(documents: readonly Document[], options: TemplateOptions): AsyncGenerator<Inventory> {
  const exported = exportNames(documents);
  for (const group of joined(documents, exported)) yield await inventoryOf(group, options, exported);
}

async function inventoryOf(documents: readonly Document[], options: TemplateOptions, exported: Exporters): Promise<Inventory> {
  const types = typesOf(documents, options);
  const [{ scopes, schema, diagnostics }, knowledge] = await Promise.all([
    openScopes(documents, options, types, exported),
    loadKnowledge(types),
  ]);
  const resources: Resource[] = [];
  const coverage: Coverage[] = [];
  for (const scope of scopes) {
    const contents = contentsOf(scope);
    resources.push(...contents.resources);
    coverage.push(...contents.coverage);
  }
  return new Inventory({
    resources: canonicalize(resources, schema, knowledge, { defaults: options.defaults }),
    coverage,
    diagnostics,
    kind: 'code',
    assume: (type) => (type.startsWith('Demarc::') ? 'live-only' : 'read'),
  });
}
