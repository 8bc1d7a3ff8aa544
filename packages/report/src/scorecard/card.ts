import { scorecard, type MistakeGroup, type Scorecard, type ScorecardItem } from '@demarc/aws';
import { auditedBy, type Audited, type QuestionTallies } from '@demarc/model';
import { resultSums, type ResultSums } from '../answers.ts';

/** A practice or a mistake, with what became of it. */
export interface ScoredItem extends ScorecardItem, Audited {}

/** Mistakes of one kind, with what became of them. */
export interface ScoredGroup extends Omit<MistakeGroup, 'items'> {
  readonly items: readonly ScoredItem[];
}

/** The ten practices and the five groups of mistakes of what was audited. */
export interface ScoredCard {
  readonly practices: readonly ScoredItem[];
  readonly mistakes: readonly ScoredGroup[];
  readonly sums: { readonly practices: ResultSums; readonly mistakes: ResultSums };
}

/** The scorecard of some answers. A practice or mistake that no check looks at says so. */
export function scored(tallies: QuestionTallies, card: Scorecard = scorecard): ScoredCard {
  const score = (item: ScorecardItem): ScoredItem => ({ ...item, ...auditedBy(item.checks, tallies) });
  const practices = card.practices.map(score);
  const mistakes = card.mistakes.map((group) => ({ ...group, items: group.items.map(score) }));
  return {
    practices,
    mistakes,
    sums: {
      practices: resultSums(practices.map(({ result }) => result)),
      mistakes: resultSums(mistakes.flatMap(({ items }) => items.map(({ result }) => result))),
    },
  };
}
