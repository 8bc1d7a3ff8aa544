import { dirname, resolve } from 'node:path';
import type { Node } from '../document/node.ts';
import type { Scope } from './scope.ts';
import type { Template } from './summary.ts';

/** Exports by name: whose they are, and where the value stands. */
export type Exports = Map<string, { readonly scope: Scope; readonly node: Node }>;

/** A path that a template writes, from where the template lies. */
export const resolveBeside = (absolutePath: string, url: string): string => resolve(dirname(absolutePath), url);

/** Templates that import from each other, together; the order of the first of each group stays. */
export function joined(templates: readonly Template[]): Template[][] {
  const exported = new Map<string, Template>();
  for (const template of templates) for (const name of template.summary.exports) if (!exported.has(name)) exported.set(name, template);
  const place = new Map(templates.map((template, index) => [template, index]));
  const leader = new Map<Template, Template>();
  const find = (template: Template): Template => {
    let at = template;
    for (let up = leader.get(at); up !== undefined; up = leader.get(at)) at = up;
    return at;
  };
  for (const template of templates)
    for (const name of template.summary.imports) {
      const from = exported.get(name);
      const [a, b] = [find(template), from && find(from)];
      if (!b || a === b) continue;
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
