import { dirname, resolve } from 'node:path';
import type { Export } from './scope.ts';
import type { Template } from './summary.ts';

/** Exports by name: whose they are, and where the value stands. */
export type Exports = Map<string, Export>;

/** A path that a template writes, from where the template lies. */
export const resolveBeside = (absolutePath: string, url: string): string => resolve(dirname(absolutePath), url);

/** Who exports a name; `several` do, and which of them is meant is not known. */
export type Exporters = ReadonlyMap<string, Template | 'several'>;

/** The names that each template exports, as far as they are plain text: enough to see who may import from whom. */
export function exportersOf(templates: readonly Template[]): Exporters {
  const names = new Map<string, Template | 'several'>();
  for (const template of templates) for (const name of template.summary.exports) names.set(name, names.has(name) ? 'several' : template);
  return names;
}

/** Templates that import from each other, together; the order of the first of each group stays. */
export function joined(templates: readonly Template[], exporters: Exporters): Template[][] {
  const place = new Map(templates.map((template, index) => [template, index]));
  const leader = new Map<Template, Template>();
  const find = (template: Template): Template => {
    let at = template;
    for (let up = leader.get(at); up !== undefined; up = leader.get(at)) at = up;
    return at;
  };
  for (const template of templates)
    for (const name of template.summary.imports) {
      const from = exporters.get(name);
      if (from === undefined || from === 'several') continue;
      const [a, b] = [find(template), find(from)];
      if (a === b) continue;
      const [first, second] = (place.get(b) ?? 0) < (place.get(a) ?? 0) ? [b, a] : [a, b];
      leader.set(second, first);
    }
  const groups = new Map<Template, Template[]>();
  for (const template of templates) {
    const group = groups.get(find(template));
    if (group) group.push(template);
    else groups.set(find(template), [template]);
  }
  return [...groups.values()];
}
