import { domainFacts, domainIds, type Domain } from '@demarc/aws';
import { apartment, apartmentParts } from '../apartment.ts';

/** Every word that `--only` knows: the parts of a flat, the storeys of the house, the domains. */
export const onlyWords: readonly string[] = [
  ...apartmentParts,
  ...new Set(domainIds.map((id) => (domainFacts(id)?.storey ?? '').toLowerCase())),
  ...domainIds,
];

/** The domains that a word means, from the ground up; undefined where it means none. */
export function domainsMeant(word: string): readonly Domain[] | undefined {
  const wanted = word.toLowerCase();
  const found = domainIds.filter(
    (id) => id === wanted || apartment[id].part === wanted || domainFacts(id)?.storey.toLowerCase() === wanted,
  );
  return found.length > 0 ? found : undefined;
}
