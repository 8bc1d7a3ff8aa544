import { frameworks, requirementsOfCheck, requirementsOfQuestion } from '@demarc/aws';
import { nearest, type Check } from '@demarc/model';
import { UserError } from './errors.ts';

/** The framework that a word names, whatever its case; an error that proposes the nearest ones where it names none. */
export function frameworkId(word: string): string {
  const known = Object.keys(frameworks);
  const found = known.find((id) => id === word.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(word, known, known.length); // all editions of what was meant
  throw new UserError(
    `no framework is called ${word}`,
    [near.length > 0 ? `nearest: ${near.join(', ')}` : `known: ${known.join(', ')}`],
    ['demarc frameworks'],
  );
}

/** The frameworks that some words name, each once. */
export const frameworkIds = (words: readonly string[]): readonly string[] => [...new Set(words.map(frameworkId))];

/** The part of a check that stands in one of these editions: of a family only the members that do; nothing where none does. */
export function partIn(check: Check, editions: readonly string[]): Check | undefined {
  const stands = (requirements: object): boolean => editions.some((id) => id in requirements);
  if (!stands(requirementsOfCheck(check))) return undefined;
  if (!check.members || stands(requirementsOfQuestion(check.id))) return check;
  return { ...check, members: Object.fromEntries(Object.entries(check.members).filter(([id]) => stands(requirementsOfQuestion(id)))) };
}
