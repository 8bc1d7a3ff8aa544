import type { Inventory } from './inventory.ts';
import type { Resource } from './resource.ts';
import type { Responsibilities } from './responsibility.ts';

/**
 * In whose cells the findings of a resource count. A row: in its own. A part (a security group, a bucket policy): in those of what it
 * protects, found through relations: rows that mention it, directly or through other parts; else the row of its `partOf` type that it
 * mentions, or that other parts of the same whole mention (a route its table, the table its VPC). A part with no whole is its own row.
 */
export function wholesOf(
  inventory: Inventory,
  responsibilities: ReadonlyMap<string, Responsibilities>,
): (resource: Resource) => readonly Resource[] {
  const known = new Map<Resource, readonly Resource[]>();
  const isPart = (resource: Resource): boolean => responsibilities.get(resource.type)?.partOf !== undefined;

  const rowsAbove = (part: Resource, seen: Set<Resource>): Resource[] => {
    seen.add(part);
    const rows: Resource[] = [];
    for (const other of inventory.mentioning(part)) {
      if (seen.has(other) || other.type === part.type) continue; // a group that admits another group is not protected by it
      if (isPart(other)) rows.push(...rowsAbove(other, seen));
      else if (responsibilities.has(other.type)) rows.push(other);
    }
    return rows;
  };

  /** The wholes that a part mentions, else those of its nearest neighbours among the parts of the same whole. */
  const namedAround = (resource: Resource, whole: string): readonly Resource[] => {
    const seen = new Set([resource]);
    for (let near: readonly Resource[] = [resource]; near.length > 0;) {
      const found = new Set(near.flatMap((each) => inventory.mentionedBy(each)).filter(({ type }) => type === whole));
      if (found.size > 0) return [...found];
      const next = near
        .flatMap((each) => [...inventory.mentionedBy(each), ...inventory.mentioning(each)])
        .filter((other) => !seen.has(other) && responsibilities.get(other.type)?.partOf === whole);
      near = [...new Set(next)];
      for (const each of near) seen.add(each);
    }
    return [];
  };

  return (resource) => {
    const before = known.get(resource);
    if (before) return before;
    const part = responsibilities.get(resource.type)?.partOf;
    let wholes: readonly Resource[] = [resource];
    if (part !== undefined) {
      const above = [...new Set(rowsAbove(resource, new Set()))];
      const named = above.length > 0 ? above : namedAround(resource, part);
      if (named.length > 0) wholes = named;
    }
    known.set(resource, wholes);
    return wholes;
  };
}
