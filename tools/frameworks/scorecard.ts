import { scorecardItems, type Scorecard } from '@demarc/aws';
import type { Check } from '@demarc/model';

/** Checks of a duty that some item of the scorecard is about, and that stand in none of these items: someone may want to enter them. */
export function outsideOf(
  card: Scorecard,
  checks: readonly Pick<Check, 'id' | 'domain' | 'members'>[],
): { readonly domain: string; readonly ids: readonly string[] }[] {
  const items = scorecardItems(card);
  const domains = new Set<string>(items.flatMap((item) => item.domains));
  const inside = new Set<string>(items.flatMap((item) => item.checks));
  return [...domains].flatMap((domain) => {
    const ids = checks
      .filter((check) => check.domain === domain && ![check.id, ...Object.keys(check.members ?? {})].some((id) => inside.has(id)))
      .map(({ id }) => id);
    return ids.length > 0 ? [{ domain, ids }] : [];
  });
}
