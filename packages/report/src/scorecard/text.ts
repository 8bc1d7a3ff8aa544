import type { RequirementResult } from '@demarc/model';
import { answersText, resultLegend, resultMark, resultSums, titleLines, type ResultSums } from '../answers.ts';
import { are, count, have, nextLines, palette, plural, safe, wrap, type Look, type Palette } from '../screen/paint.ts';
import type { ScoredCard, ScoredItem } from './card.ts';

/** What the screen says besides the card. */
export interface ScorecardFrame {
  /** What was audited, in words. */
  readonly title: string;
  /** Complete commands, for the end. */
  readonly next: readonly string[];
}

/** A practice is followed or not; a mistake is made or not found. */
export type ItemKind = 'practice' | 'mistake';
const words: Readonly<Record<ItemKind, Readonly<Record<RequirementResult, string>>>> = {
  practice: {
    failed: 'not followed',
    unknown: 'no answer',
    accepted: 'accepted',
    passed: 'followed, as far as checks look',
    'not-asked': 'not asked of anything here',
    'not-looked-at': 'not looked at yet',
  },
  mistake: {
    failed: 'made',
    unknown: 'no answer',
    accepted: 'accepted',
    passed: 'not found, as far as checks look',
    'not-asked': 'not asked of anything here',
    'not-looked-at': 'not looked at yet',
  },
};

const legendWords = { ...words.practice, failed: 'not followed, or made', passed: 'followed, or not found' } as const;

/** "not followed: 3 failed, 2 passed". */
export const itemState = ({ result, tally }: ScoredItem, kind: ItemKind): string => {
  const answers = answersText(tally);
  return answers === '' ? words[kind][result] : `${words[kind][result]}: ${answers}`;
};

/** The scorecard for a terminal: the ten practices, then the five groups of mistakes. */
export function scorecardScreen(card: ScoredCard, frame: ScorecardFrame, look: Look): string {
  const paint = palette(look);
  const all = [...card.practices, ...card.mistakes.flatMap(({ items }) => items)];
  const width = Math.max(...all.map(({ title }) => title.length));
  const results = all.map(({ result }) => result);
  const lines = [
    paint.bold('Scorecard'),
    ...wrap(safe(frame.title), look.width),
    ...wrap(`${practicesText(card)} ${mistakesText(card)}`, look.width),
    '',
    paint.bold('Ten good practices'),
    ...card.practices.flatMap((item, index) => itemLines(item, 'practice', `${String(index + 1).padStart(2)}  `, width, look, paint)),
    '',
    paint.bold('Five groups of common mistakes'),
    ...card.mistakes.flatMap(({ title, items }) => [
      ...wrap(`${title}: ${stateText(resultSums(items.map(({ result }) => result)), 'made', 'not found')}`, look.width, '  '),
      ...items.flatMap((item) => itemLines(item, 'mistake', '', width, look, paint)),
    ]),
    '',
    ...wrap(resultLegend(results, look, legendWords), look.width).map(paint.dim),
    ...nextLines(frame.next, look, paint.cyan),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(item: ScoredItem, kind: ItemKind, number: string, width: number, look: Look, paint: Palette): string[] {
  const state = itemState(item, kind);
  const indent = ' '.repeat(4 + number.length);
  const head = `  ${resultMark(item.result, look, paint)} ${number}`;
  const column = indent.length + width + 2;
  const coloured = (text: string): string =>
    item.result === 'failed' ? paint.red(text) : item.result === 'not-looked-at' ? paint.dim(text) : text;
  const checks = item.checks.join(', ');
  if (column + state.length > look.width)
    return [...titleLines(head, item.title, indent.length, look), ...wrap(state, look.width, `${indent}  `).map(coloured)];
  const line = `${head}${item.title}${' '.repeat(Math.max(2, width + 2 - item.title.length))}${coloured(state)}`;
  // The checks stand there where there is room: `--json` has them everywhere.
  return checks !== '' && column + state.length + 2 + checks.length <= look.width ? [`${line}  ${paint.dim(checks)}`] : [line];
}

/** "Of 10 good practices 3 are not followed, nobody looks at 5." */
const practicesText = ({ practices, sums }: ScoredCard): string =>
  `Of ${plural(practices.length, 'good practice')} ${stateText(sums.practices, 'not followed', 'followed')}.`;

const mistakesText = ({ mistakes, sums }: ScoredCard): string => {
  const all = mistakes.reduce((sum, { items }) => sum + items.length, 0);
  return `Of ${plural(all, 'common mistake')} ${stateText(sums.mistakes, 'made', 'not found')}.`;
};

const stateText = (sums: ResultSums, bad: string, good: string): string =>
  [
    `${are(sums.failed)} ${bad}`,
    ...(sums.unknown > 0 ? [`${have(sums.unknown)} no answer`] : []),
    ...(sums.accepted > 0 ? [`${are(sums.accepted)} accepted`] : []),
    ...(sums.passed > 0 ? [`${are(sums.passed)} ${good}`] : []),
    ...(sums['not-asked'] > 0 ? [`${are(sums['not-asked'])} not asked here`] : []),
    ...(sums['not-looked-at'] > 0 ? [`nobody looks at ${count(sums['not-looked-at'])}`] : []),
  ].join(', ');

/** The scorecard in one or two lines: for the screen of an audit. */
export function scorecardLine({ practices, mistakes, sums }: ScoredCard, command: string, look: Look, paint: Palette): string[] {
  const all = mistakes.reduce((sum, { items }) => sum + items.length, 0);
  const text = `of ${count(practices.length)} practices ${are(sums.practices.failed)} not followed, nobody looks at ${count(sums.practices['not-looked-at'])}; of ${count(all)} mistakes ${are(sums.mistakes.failed)} made, nobody looks at ${count(sums.mistakes['not-looked-at'])}:`;
  const indent = ' '.repeat(11);
  const lines = wrap(text, look.width, indent);
  const last = lines.pop() ?? '';
  const isWide = last.length + 1 + command.length > look.width; // the command stays whole, so that it can be copied
  return [...lines, ...(isWide ? [last, `${indent}${paint.cyan(command)}`] : [`${last} ${paint.cyan(command)}`])].map((line, index) =>
    index === 0 ? `${paint.bold('Scorecard')}  ${line.trimStart()}` : line,
  );
}

/** The sums in two sentences. */
export const scorecardSentence = (card: ScoredCard): string => `${practicesText(card)} ${mistakesText(card)}`;
