import { answersText, resultLegend, resultMark, resultSums, resultSumsText, resultWords, titleLines } from '../answers.ts';
import { count, glyphs, nextLines, palette, plural, safe, wrap, type Look, type Palette } from '../screen/paint.ts';
import { frameworkSummary, resultsOf, sections, type FrameworkSummary, type FrameworkTable, type RequirementRow } from './rows.ts';

/** What the screen says besides the requirements. */
export interface FrameworkFrame {
  /** What was audited, in words; nothing where no target was named. */
  readonly title?: string | undefined;
  /** Complete commands, for the end. */
  readonly next: readonly string[];
}

/** The editions, one a line. */
export function frameworksScreen(summaries: readonly FrameworkSummary[], next: readonly string[], look: Look): string {
  const paint = palette(look);
  const width = Math.max(2, ...summaries.map(({ id }) => id.length));
  const line = (id: string, requirements: string, lookedAt: string, manual: string, title: string): string =>
    `${id.padEnd(width)}  ${requirements.padStart(12)}  ${lookedAt.padStart(9)}  ${manual.padStart(6)}  ${title}`;
  const lines = [
    paint.bold('Frameworks'),
    ...wrap('Every requirement of an edition is listed. Looked at: those with a check. Manual: the edition asks for a person.', look.width),
    '',
    paint.dim(line('id', 'requirements', 'looked at', 'manual', 'edition')),
    ...summaries.map(({ id, title, requirements, lookedAt, manual }) =>
      line(id, count(requirements), count(lookedAt), count(manual), title).slice(0, Math.max(look.width, 60)),
    ),
    '',
    ...nextLines(next, look, paint.cyan),
  ];
  return `${lines.join('\n')}\n`;
}

/** An edition for a terminal: its requirements by section, with their results where a target was audited. */
export function frameworkScreen(table: FrameworkTable, frame: FrameworkFrame, look: Look): string {
  const paint = palette(look);
  const results = resultsOf(table);
  const { title, id } = table.framework;
  const lines = [
    `${paint.bold(title)}  ${paint.dim(id)}`,
    ...(frame.title === undefined ? [] : wrap(safe(frame.title), look.width)),
    ...wrap(summaryText(table), look.width),
  ];
  const width = Math.max(...table.rows.map((row) => row.id.length));
  for (const section of sections(table.rows))
    lines.push('', paint.bold(section.title), ...section.rows.flatMap((row) => rowLines(row, width, look, paint)));
  lines.push(
    '',
    ...wrap(
      results.length > 0 ? resultLegend(results, look) : `${glyphs(look).met} looked at, ${glyphs(look).gap} not looked at yet`,
      look.width,
    ).map(paint.dim),
    ...wrap('manual: the edition asks for a person; a check sees a part of it at most.', look.width).map(paint.dim),
    ...nextLines(frame.next, look, paint.cyan),
  );
  return `${lines.join('\n')}\n`;
}

/** "70 requirements: 3 failed, 60 not looked at yet." */
export function summaryText(table: FrameworkTable): string {
  const results = resultsOf(table);
  const { requirements, lookedAt, manual } = frameworkSummary(table.framework);
  const state =
    results.length > 0
      ? resultSumsText(resultSums(results))
      : `${count(lookedAt)} looked at, ${count(requirements - lookedAt)} not looked at yet`;
  return `${plural(requirements, 'requirement')}: ${state}. ${manual > 0 ? `${count(manual)} of them manual.` : ''}`.trimEnd();
}

/** What is said of a requirement behind its title. */
export const rowState = ({ audited, checks }: RequirementRow): string =>
  audited
    ? answersText(audited.tally) || resultWords[audited.result]
    : checks.length > 0
      ? plural(checks.length, 'check')
      : resultWords['not-looked-at'];

function rowLines(row: RequirementRow, width: number, look: Look, paint: Palette): string[] {
  const mark = row.audited
    ? resultMark(row.audited.result, look, paint)
    : row.checks.length > 0
      ? paint.green(glyphs(look).met)
      : glyphs(look).gap;
  const state = `${rowState(row)}${row.assessment === 'manual' ? ', manual' : ''}`;
  const indent = ' '.repeat(width + 6);
  const head = `  ${mark} ${row.id.padEnd(width)}  `;
  const used = indent.length + row.title.length;
  const checks = row.checks.join(', ');
  // One line where everything fits, else what does not fit goes below, under the title.
  if (used + 2 + state.length > look.width)
    return [
      ...titleLines(head, row.title, indent.length, look),
      ...wrap(state, look.width, indent).map((line) => stateColour(row, line, paint)),
      ...below(checks, look, indent).map((line) => paint.dim(line)),
    ];
  const line = `${head}${row.title}  ${stateColour(row, state, paint)}`;
  if (checks === '') return [line];
  return used + 4 + state.length + checks.length <= look.width
    ? [`${line}  ${paint.dim(checks)}`]
    : [line, ...below(checks, look, indent).map((text) => paint.dim(text))];
}

const below = (checks: string, look: Look, indent: string): string[] => (checks === '' ? [] : wrap(checks, look.width, indent));

const stateColour = ({ audited, checks }: RequirementRow, text: string, paint: Palette): string =>
  audited?.result === 'failed' ? paint.red(text) : checks.length === 0 ? paint.dim(text) : text;
