import type { Assessment, Cell, Finding, Resource } from '@demarc/model';
import { addressOf } from '../places.ts';
import type { Told } from './diff.ts';

/** One side of a comparison. */
export interface Side {
  readonly assessments: readonly Assessment[];
  /** Who a resource is, wherever its side lies: path below the compared root, and address. */
  identity(resource: Resource): string;
}

/** A resource with all that is known of it on one side. */
export interface Known {
  readonly told: Told;
  readonly resource: Resource;
  readonly assessment: Assessment;
  readonly cells: readonly Cell[];
  readonly findings: readonly Finding[];
}

export interface Pairs {
  readonly both: readonly { readonly before: Known; readonly after: Known }[];
  readonly onlyBefore: readonly Known[];
  readonly onlyAfter: readonly Known[];
}

/** Resources of two sides, matched by identity; one that has become another type is another resource. */
export function pairsOf(before: Side, after: Side): Pairs {
  const [left, right] = [knownOf(before), knownOf(after)];
  return {
    both: [...left].flatMap(([id, known]) => {
      const other = right.get(id);
      return other ? [{ before: known, after: other }] : [];
    }),
    onlyBefore: [...left].filter(([id]) => !right.has(id)).map(([, known]) => known),
    onlyAfter: [...right].filter(([id]) => !left.has(id)).map(([, known]) => known),
  };
}

function knownOf({ assessments, identity }: Side): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const assessment of assessments) {
    const cells = grouped(assessment.cells);
    const findings = grouped(assessment.findings);
    for (const resource of assessment.inventory.resources) {
      const name = identity(resource);
      let id = `${name}\n${resource.type}`;
      for (let more = 2; found.has(id); more++) id = `${name}\n${resource.type}\n${more}`; // two of one name: in their order
      found.set(id, {
        told: { identity: name, type: resource.type, address: addressOf(resource), ...(resource.location && { place: resource.location }) },
        resource,
        assessment,
        cells: cells.get(resource.key) ?? [],
        findings: findings.get(resource.key) ?? [],
      });
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function grouped<T extends { readonly resource: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.resource);
    if (group) group.push(item);
    else groups.set(item.resource, [item]);
  }
  return groups;
}
