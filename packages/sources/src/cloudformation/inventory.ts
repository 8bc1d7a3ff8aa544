import { canonicalize, loadKnowledge } from '@demarc/aws';
import { Inventory, type Coverage, type Diagnostic, type Resource } from '@demarc/model';
import type { Document } from '../document/node.ts';
import { exportersOf, joined, type Exporters } from './exports.ts';
import { openScopes, typesOf, type TemplateOptions } from './open-scopes.ts';
import type { Template } from './summary.ts';
import { tagsOf, workloadByTag } from './tags.ts';
import { contentsOf } from './template.ts';

export type { TemplateOptions } from './open-scopes.ts';

/** Asked for the next inventory to make, by its place among all, where several threads share them; each place is given once, in ascending order. */
export type Share = () => number;

/** The inventories of these root templates: those that import from each other are one, all others stand alone. */
export async function* inventoriesOf(templates: readonly Template[], options: TemplateOptions, share?: Share): AsyncGenerator<Inventory> {
  const exporters = exportersOf(templates);
  let next = share?.();
  for (const [index, group] of joined(templates, exporters).entries()) {
    if (next !== undefined && index < next) continue;
    yield await inventoryOf(group, options, exporters);
    if (options.release) for (const template of group) template.release();
    next = share?.();
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
