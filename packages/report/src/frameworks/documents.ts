import { answersText, resultSums, resultWords } from '../answers.ts';
import { codeSpan, csvField, inertJson, markdownText } from '../inert.ts';
import { frameworkSummary, resultsOf, sections, type FrameworkSummary, type FrameworkTable } from './rows.ts';
import { rowState, summaryText } from './text.ts';

const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');

/** The editions as CSV, one a line. */
export const frameworksCsv = (summaries: readonly FrameworkSummary[]): string =>
  csvOf([
    ['framework', 'title', 'requirements', 'looked_at', 'manual'],
    ...summaries.map(({ id, title, requirements, lookedAt, manual }) => [id, title, requirements, lookedAt, manual]),
  ]);

/** The editions as Markdown. */
export const frameworksMarkdown = (summaries: readonly FrameworkSummary[]): string =>
  [
    '| Framework | Requirements | Looked at | Manual |',
    '|---|---:|---:|---:|',
    ...summaries.map(
      ({ id, title, requirements, lookedAt, manual }) =>
        `| ${markdownText(title)} ${codeSpan(id)} | ${requirements} | ${lookedAt} | ${manual} |`,
    ),
    '',
  ].join('\n');

/** The editions as JSON, `demarc/frameworks@1`. */
export const frameworksJson = (summaries: readonly FrameworkSummary[]): string =>
  `${inertJson({ schema: 'demarc/frameworks@1', frameworks: summaries })}\n`;

/** An edition as CSV, one requirement a line: all of them. The columns of the result stand there where a target was audited. */
export function frameworkCsv(table: FrameworkTable): string {
  const isAudited = resultsOf(table).length > 0;
  const counted = ['passed', 'failed', 'unknown', 'live_only', 'accepted', 'unread'];
  return csvOf([
    [
      'framework',
      'requirement',
      'section',
      'title',
      'level',
      'assessment',
      'looked_at',
      ...(isAudited ? ['result', ...counted] : []),
      'checks',
    ],
    ...table.rows.map(({ id, section, title, level, assessment, checks, audited }) => [
      table.framework.id,
      id,
      section,
      title,
      level ?? 'none',
      assessment ?? 'automated',
      checks.length > 0 ? 'yes' : 'not yet',
      ...(audited
        ? [
            audited.result,
            audited.tally.passed,
            audited.tally.failed,
            audited.tally.unknown,
            audited.tally.liveOnly,
            audited.tally.accepted,
            audited.tally.unread,
          ]
        : []),
      checks.length > 0 ? checks.join(' ') : 'none yet',
    ]),
  ]);
}

/** An edition as Markdown, a table a section, to be pasted into a document. */
export function frameworkMarkdown(table: FrameworkTable, title?: string): string {
  const lines = [
    `## ${markdownText(table.framework.title)} ${codeSpan(table.framework.id)}${title === undefined ? '' : `: ${codeSpan(title)}`}`,
    '',
    markdownText(summaryText(table)),
  ];
  for (const section of sections(table.rows))
    lines.push(
      '',
      `### ${markdownText(section.title)}`,
      '',
      '| | Requirement | State | Checks |',
      '|---|---|---|---|',
      ...section.rows.map((row) => {
        const result = row.audited ? resultWords[row.audited.result] : rowState(row);
        const answers = row.audited ? answersText(row.audited.tally) : '';
        const state = answers === '' ? result : row.audited?.result === 'failed' ? `**${answers}**` : answers;
        return `| ${row.id} | ${markdownText(row.title)} | ${state}${row.assessment === 'manual' ? ', manual' : ''} | ${row.checks.map(codeSpan).join(' ') || 'none yet'} |`;
      }),
    );
  return `${lines.join('\n')}\n`;
}

/** An edition as JSON, `demarc/framework@1`. `target`, `totals` and each requirement's `result` stand there where a target was audited. */
export function frameworkJson(table: FrameworkTable, target?: string): string {
  const { id, title, source } = table.framework;
  const results = resultsOf(table);
  return `${inertJson({
    schema: 'demarc/framework@1',
    framework: { id, title, source },
    ...(target !== undefined && { target }),
    summary: frameworkSummary(table.framework),
    ...(results.length > 0 && { totals: resultSums(results) }),
    requirements: table.rows.map(({ audited, assessment, ...row }) => ({
      ...row,
      assessment: assessment ?? 'automated',
      lookedAt: row.checks.length > 0,
      ...(audited && { result: audited.result, answers: audited.tally }),
    })),
  })}\n`;
}
