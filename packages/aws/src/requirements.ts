import type { Check } from '@demarc/model';
import { requirementsOf } from './frameworks.generated.ts';

/** Edition -> the requirements at which a check stands. */
export type Requirements = Readonly<Record<string, readonly string[]>>;

/** Where a question stands: a check, or a member of a family. */
export const requirementsOfQuestion = (id: string): Requirements => requirementsOf[id] ?? {};

/** Where a check stands, by itself or by one of its members. */
export function requirementsOfCheck({ id, members }: Pick<Check, 'id' | 'members'>): Requirements {
  const found: Record<string, string[]> = {};
  for (const question of [id, ...Object.keys(members ?? {})])
    for (const [edition, items] of Object.entries(requirementsOfQuestion(question)))
      found[edition] = [...new Set([...(found[edition] ?? []), ...items])];
  return found;
}
