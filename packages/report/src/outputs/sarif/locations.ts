import type { Finding, Inventory, Location, Resource } from '@demarc/model';
import { addressOf, placeOf } from '../../places.ts';
import { clean, cut, evidenceText } from '../told.ts';
import { limits } from './limits.ts';
import { messageText } from './text.ts';
import { root, uriOf } from './uri.ts';

type Below = (file: string) => string;

/** A place in a file (SARIF §3.29). GitHub wants a line: of what is said of a whole file that is its first. */
export function physicalLocation(place: Location, below: Below): object {
  const path = below(place.file);
  return {
    // What lies outside the root has no address below it.
    artifactLocation: { uri: uriOf(path), ...(path.startsWith('../') ? {} : { uriBaseId: root }) },
    region: {
      startLine: Math.max(1, place.line ?? 1),
      ...(place.line !== undefined && place.column !== undefined && { startColumn: Math.max(1, place.column) }),
    },
  };
}

/** What is meant, whether or not it stands in a file (SARIF §3.33). */
const logicalLocation = (resource: Resource): object => ({
  name: cut(clean(addressOf(resource)), 1000),
  fullyQualifiedName: cut(clean(resource.key), 2000),
  kind: 'resource',
});

/** Where a finding is: its place in a file and the resource; of a live account the resource alone. */
export function locationsOf(finding: Finding, resource: Resource, inventory: Inventory, below: Below): readonly object[] {
  const place = placeOf(finding, inventory);
  return [{ ...(place && { physicalLocation: physicalLocation(place, below) }), logicalLocations: [logicalLocation(resource)] }];
}

/** Other places that decided it, with what stands there; and how many more than the limit there are. */
export function relatedLocations(
  finding: Finding,
  inventory: Inventory,
  below: Below,
): { readonly locations: readonly object[]; readonly left: number } {
  const locations = new Map<string, object>();
  let left = 0;
  for (const evidence of finding.evidence ?? []) {
    if (!evidence.origin || !('file' in evidence.origin)) continue;
    const location = {
      physicalLocation: physicalLocation(evidence.origin, below),
      message: { text: messageText(cut(evidenceText(evidence, finding, inventory), 300)) },
    };
    const id = JSON.stringify(location);
    if (locations.has(id)) continue;
    if (locations.size < limits.locations - 1) locations.set(id, location);
    else left++;
  }
  return { locations: [...locations.values()], left };
}
