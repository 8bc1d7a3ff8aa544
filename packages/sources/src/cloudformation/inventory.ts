import { canonicalize, loadKnowledge } from '@demarc/aws';
import { Inventory, type Coverage, type Diagnostic, type Resource } from '@demarc/model';
import type { Document } from '../document/node.ts';
import { exportersOf, joined, type Exporters } from './exports.ts';
import { openScopes, typesOf, type TemplateOptions } from './open-scopes.ts';
import type { Template } from './summary.ts';
import { tagsOf, workloadByTag } from './tags.ts';
import { contentsOf } from './template.ts';

export type { TemplateOptions } from './open-scopes.ts';

/** The inventories of these root templates: those that import from each other are one, all others stand alone. */
export async function* inventoriesOf(templates: readonly Template[], options: TemplateOptions): AsyncGenerator<Inventory> {
  const exporters = exportersOf(templates);
  for (const group of joined(templates, exporters)) {
    yield await inventoryOf(group, options, exporters);
    if (options.release) for (const template of group) template.release();
  }
}

async function inventoryOf(documents: readonly Document[], options: TemplateOptions, exporters: Exporters): Promise<Inventory> {
  const types = typesOf(documents, options);
  const [{ scopes, schema, diagnostics }, knowledge] = await Promise.all([
    openScopes(documents, options, types, exporters),
    loadKnowledge(types),
  ]);
  const resources: Resource[] = [];
  const coverage: Coverage[] = [];
  for (const scope of scopes) {
    const contents = contentsOf(scope);
    resources.push(...contents.resources);
    coverage.push(...contents.coverage);
  }
  const told: Diagnostic[] = [];
  return new Inventory({
    resources: canonicalize(resources, schema, knowledge, {
      defaults: options.defaults,
      tell: (diagnostic) => void told.push(diagnostic),
    }).map((resource) => {
      const tags = tagsOf(resource, schema.type(resource.type)?.tags);
      const workload = workloadByTag(tags, options.workloadTags ?? []);
      return tags ? { ...resource, tags, ...(workload !== undefined && { workload }) } : resource;
    }),
    coverage,
    diagnostics: [...diagnostics, ...told],
    kind: 'code',
    assume: (type) => (type.startsWith('Demarc::') ? 'live-only' : 'read'),
  });
}
