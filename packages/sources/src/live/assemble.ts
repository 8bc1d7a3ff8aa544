import { canonicalize, loadKnowledge } from '@demarc/aws';
import type { Diagnostic, Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { tagsOf, workloadByTag } from '../cloudformation/tags.ts';
import { Renumbering } from '../secrets/renumber.ts';
import type { UnitRows } from './unit-rows.ts';

/** Tags that say what a resource belongs to, where a project names none. */
const usualTags = ['application', 'app', 'service', 'project', 'aws:cloudformation:stack-name'];

/** Resources of an account in canonical form, and what was noticed on the way. */
export interface Assembled {
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Units in the order in which they stand in an inventory: it must not depend on who was ready first. */
export const inOrder = <U extends Pick<UnitRows, 'id' | 'region'>>(units: readonly U[]): readonly U[] => {
  const nameOf = ({ id, region }: Pick<UnitRows, 'id' | 'region'>): string => `${id} ${region}`;
  return units.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** Makes one inventory's resources of those of units, which stand in their order. The same, wherever the units were kept in the meantime. */
export async function assemble(
  units: readonly Pick<UnitRows, 'resources'>[],
  types: Iterable<string>,
  workloadTags: readonly string[] = [],
): Promise<Assembled> {
  const all = new Set(types);
  const [schema, knowledge] = await Promise.all([loadSchema(all), loadKnowledge(all)]);
  const numbers = new Renumbering();
  const found = units.flatMap(({ resources }) => numbers.group(resources));
  const diagnostics: Diagnostic[] = [];
  const canonical = canonicalize(found, schema, knowledge, { defaults: false, tell: (diagnostic) => void diagnostics.push(diagnostic) });
  const resources = canonical.map((resource) => {
    const tags = resource.tags ?? tagsOf(resource, schema.type(resource.type)?.tags);
    const workload = workloadByTag(tags, [...workloadTags, ...usualTags]);
    return tags ? { ...resource, tags, ...(workload !== undefined && { workload }) } : resource;
  });
  return { resources, diagnostics };
}
