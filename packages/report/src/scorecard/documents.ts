import { codeSpan, inertJson, markdownText } from '../inert.ts';
import type { ScoredCard, ScoredItem } from './card.ts';
import { itemState, scorecardSentence, type ItemKind } from './text.ts';

const record = ({ id, title, result, tally, checks }: ScoredItem): object => ({ id, title, result, answers: tally, checks });

/** The scorecard as JSON, `demarc/scorecard@1`. */
export const scorecardJson = ({ practices, mistakes, sums }: ScoredCard, target: string): string =>
  `${inertJson({
    schema: 'demarc/scorecard@1',
    target,
    totals: sums,
    practices: practices.map(record),
    mistakes: mistakes.map(({ id, title, items }) => ({ id, title, items: items.map(record) })),
  })}\n`;

/** The scorecard as Markdown, to be pasted into a document. */
export function scorecardMarkdown(card: ScoredCard, title: string): string {
  const row = (item: ScoredItem, kind: ItemKind, first: string): string => {
    const state = markdownText(itemState(item, kind));
    return `| ${first} | ${markdownText(item.title)} | ${item.result === 'failed' ? `**${state}**` : state} | ${item.checks.map(codeSpan).join(' ') || 'none yet'} |`;
  };
  const lines = [
    `## Scorecard: ${codeSpan(title)}`,
    '',
    markdownText(scorecardSentence(card)),
    '',
    '| | Good practice | State | Checks |',
    '|---|---|---|---|',
    ...card.practices.map((item, index) => row(item, 'practice', String(index + 1))),
    '',
    '| | Common mistake | State | Checks |',
    '|---|---|---|---|',
    ...card.mistakes.flatMap(({ title: group, items }) =>
      items.map((item, index) => row(item, 'mistake', index === 0 ? `**${markdownText(group)}**` : '')),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
