import { requirementResults, type QuestionTally, type RequirementResult } from '@demarc/model';
import { count, glyphs, wrap, type Look, type Palette } from './screen/paint.ts';

/** A result in words, where there are no answers to count. */
export const resultWords: Readonly<Record<RequirementResult, string>> = {
  failed: 'failed',
  unknown: 'unknown',
  accepted: 'accepted',
  passed: 'passed',
  'not-asked': 'not asked of anything here',
  'not-looked-at': 'not looked at yet',
};

/** The answers, counted in words, the worst first: "2 failed, 3 passed". Nothing where there are none. */
export function answersText({ failed, unknown, accepted, passed, liveOnly, unread }: QuestionTally): string {
  const parts: readonly (readonly [number, string])[] = [
    [failed, 'failed'],
    [unknown, 'unknown'],
    [unread, 'could not be read'],
    [accepted, 'accepted'],
    [passed, 'passed'],
    [liveOnly, 'for a live account only'],
  ];
  return parts.flatMap(([number, word]) => (number > 0 ? [`${count(number)} ${word}`] : [])).join(', ');
}

/** Items by result. */
export type ResultSums = Readonly<Record<RequirementResult, number>>;

/** Counts results; every one of them stands there, also with none. */
export function resultSums(results: Iterable<RequirementResult>): ResultSums {
  const sums: Record<RequirementResult, number> = {
    failed: 0,
    unknown: 0,
    accepted: 0,
    passed: 0,
    'not-asked': 0,
    'not-looked-at': 0,
  };
  for (const result of results) sums[result]++;
  return sums;
}

/** "3 failed, 1 unknown, 60 not looked at yet". */
export const resultSumsText = (sums: ResultSums): string =>
  requirementResults.flatMap((result) => (sums[result] > 0 ? [`${count(sums[result])} ${resultWords[result]}`] : [])).join(', ');

/** The glyph of a result, in its colour. */
export function resultMark(result: RequirementResult, look: Look, paint: Palette): string {
  const marks = glyphs(look);
  if (result === 'failed') return paint.red(marks.unmet);
  if (result === 'unknown') return paint.yellow(marks.unknown);
  if (result === 'accepted') return paint.cyan(marks.accepted);
  if (result === 'passed') return paint.green(marks.met);
  return result === 'not-asked' ? paint.dim(marks.undetermined) : marks.gap;
}

/** What the glyphs of these results mean. */
export const resultLegend = (results: Iterable<RequirementResult>, look: Look, words = resultWords): string => {
  const there = new Set(results);
  const plain: Palette = { bold: String, dim: String, red: String, green: String, yellow: String, cyan: String, orange: String };
  return requirementResults
    .flatMap((result) => (there.has(result) ? [`${resultMark(result, look, plain)} ${words[result]}`] : []))
    .join(', ');
};

/** A title behind its mark and number, in as many lines as it needs. `indent`: columns before the title. */
export const titleLines = (head: string, title: string, indent: number, look: Look): string[] =>
  wrap(title, look.width, ' '.repeat(indent)).map((line, index) => (index === 0 ? head + line.trimStart() : line));
