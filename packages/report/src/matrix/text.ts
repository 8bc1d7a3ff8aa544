import type { Status } from '@demarc/model';
import type { CellSums } from '../sums.ts';
import { are, count, glyphs, have, nextLines, palette, plural, safe, wrap, type Look, type Palette } from '../screen/paint.ts';
import type { MatrixCell, MatrixRow, MatrixTable } from './table.ts';
import { columnGroups, ownerWord, sides, type ColumnGroup, type MatrixView } from './view.ts';

/** What the matrix says besides its cells. */
export interface MatrixFrame {
  /** What was looked at, in words. */
  readonly title: string;
  readonly view: MatrixView;
  /** The words of `--only`, if any. */
  readonly only?: readonly string[] | undefined;
  /** Lines to stand above the table: the street. */
  readonly drawing?: readonly string[] | undefined;
  /** Complete commands, for the end. */
  readonly next: readonly string[];
}

const modelTitles = {
  iaas: 'Infrastructure as a service',
  paas: 'Platform as a service',
  saas: 'Software as a service',
} as const;

/** The matrix for a terminal: a table a service model, two glyphs a cell, then what the glyphs mean, and the sums. */
export function matrixScreen(table: MatrixTable, frame: MatrixFrame, look: Look): string {
  const paint = palette(look);
  const groups = columnGroups(table.domains, frame.view);
  const lines = [paint.bold('Who owns what'), ...wrap(safe(frame.title), look.width), ...wrap(summary(table, frame.view), look.width)];
  if (frame.only?.length) lines.push(paint.dim(`only ${frame.only.map(safe).join(', ')}`));
  if (frame.drawing?.length) lines.push('', ...frame.drawing);
  for (const { serviceModel, rows, sums } of table.models) {
    const resources = rows.reduce((sum, row) => sum + row.resources, 0);
    lines.push(
      '',
      paint.bold(modelTitles[serviceModel]),
      ...wrap(`${plural(resources, 'resource')} of ${plural(rows.length, 'type')}: ${carried(sums, frame.view)}`, look.width).map(
        paint.dim,
      ),
      ...panels(rows, groups, frame.view, look, paint),
    );
  }
  if (table.models.length > 0) lines.push('', ...legend(table, groups, frame.view, look, paint));
  if (table.notModelled.length > 0) lines.push('', ...notModelled(table, look, paint));
  lines.push('', ...nextLines(frame.next, look, paint.cyan));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "75 resources of 30 types; of 112 duties AWS carries 45 and you carry 67, 17 of them shared." */
export function summary(table: MatrixTable, view: MatrixView): string {
  const { sums } = table;
  const types = table.models.reduce((sum, { rows }) => sum + rows.length, 0) + table.notModelled.length;
  const apart = [
    sums.undetermined > 0 ? `${are(sums.undetermined)} undetermined` : '',
    sums.thirdParty > 0 ? `${are(sums.thirdParty)} a third party's` : '',
  ].filter((part) => part !== '');
  const state = `${count(sums.unmet)} ${view === 'apartment' ? "of the tenant's" : 'of yours'} ${sums.unmet === 1 ? 'is' : 'are'} not met, ${have(sums.unknown)} no answer, nobody looks at ${count(sums.gap)}`;
  return `${plural(table.resources, 'resource')}, ${plural(types, 'type')} with rows of their own${table.parts > 0 ? `, ${plural(table.parts, 'resource')} counted in the rows of what they protect` : ''}. ${plural(sums.duties, 'duty', 'duties')}: ${carried(sums, view)}${apart.length > 0 ? `, ${apart.join(', ')}` : ''}. ${state}.`;
}

const carried = (sums: CellSums, view: MatrixView): string =>
  `${sides(view).aws} carries ${count(sums.aws)}, ${sides(view).you} ${view === 'apartment' ? 'carries' : 'carry'} ${count(sums.yours)} (${count(sums.shared)} of them shared)`;

/** As many groups of columns side by side as fit; the rest below. */
function panels(rows: readonly MatrixRow[], groups: readonly ColumnGroup[], view: MatrixView, look: Look, paint: Palette): string[] {
  const name = Math.min(Math.max(16, ...rows.map((row) => rowName(row).length)), Math.max(16, Math.floor(look.width * 0.42)));
  const lines: string[] = [];
  for (const panel of packed(groups, look.width - name)) {
    if (lines.length > 0) lines.push('');
    lines.push(
      `${' '.repeat(name)}${panel.map((group) => `  ${paint.bold(fitted(group.title, groupWidth(group)))}`).join('')}`.trimEnd(),
      `${' '.repeat(name)}${panel.map(({ columns }) => `  ${paint.dim(columns.map(({ short }) => short).join(' '))}`).join('')}`,
      ...rows.map(
        (row) =>
          fitted(rowName(row), name) +
          panel
            .map(({ columns }) => `  ${columns.map(({ domain }) => drawn(row.cells.get(domain), view, look, paint)).join(' ')}`)
            .join(''),
      ),
    );
  }
  return lines;
}

const rowName = ({ type, resources }: MatrixRow): string => `${safe(type).replace(/^AWS::/, '')} (${count(resources)})`;
/** Two glyphs a column, one space between; a title is never wider than that. */
const groupWidth = ({ columns }: ColumnGroup): number => columns.length * 3 - 1;
const fitted = (text: string, width: number): string => (text.length > width ? text.slice(0, width) : text.padEnd(width));

function packed(groups: readonly ColumnGroup[], room: number): ColumnGroup[][] {
  const panel: ColumnGroup[][] = [];
  let used = 0;
  for (const group of groups) {
    const needed = groupWidth(group) + 2;
    const last = panel.at(-1);
    if (last && used + needed <= room) {
      last.push(group);
      used += needed;
    } else {
      panel.push([group]);
      used = needed;
    }
  }
  return panel;
}

/** Owner and status. */
function drawn(cell: MatrixCell | undefined, view: MatrixView, look: Look, paint: Palette): string {
  const owner = cell?.owner ?? 'n/a';
  const status = cell?.status ?? 'n/a';
  const mark = ownerMark(owner, view, look);
  return (owner === 'aws' || owner === 'n/a' ? paint.dim(mark) : paint.bold(mark)) + colored(status, statusMark(status, look), paint);
}

const ownerMark = (owner: MatrixCell['owner'], view: MatrixView, { ascii }: Look): string =>
  owner === 'n/a'
    ? '-'
    : owner === 'mixed'
      ? '*'
      : owner === 'undetermined'
        ? ascii
          ? '.'
          : '·'
        : ownerWord(owner, view).charAt(0).toUpperCase();

const statusMark = (status: Status, look: Look): string =>
  status === 'n/a' ? '-' : status === 'inherited' ? glyphs(look).aws : glyphs(look)[status];

function colored(status: Status, text: string, paint: Palette): string {
  if (status === 'unmet') return paint.red(text);
  if (status === 'unknown') return paint.yellow(text);
  if (status === 'met') return paint.green(text);
  if (status === 'attested' || status === 'accepted') return paint.cyan(text);
  return status === 'gap' ? text : paint.dim(text);
}

const ownersInOrder = ['aws', 'shared', 'customer', 'third-party', 'undetermined', 'mixed', 'n/a'] as const;

function legend(table: MatrixTable, groups: readonly ColumnGroup[], view: MatrixView, look: Look, paint: Palette): string[] {
  const cells = table.models.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
  const there = new Set(cells.map(({ owner }) => owner));
  const owners = ownersInOrder.filter((owner) => there.has(owner));
  const counted = new Set(cells.flatMap((cell) => [cell.status]));
  const statusTexts: Readonly<Record<Status, string>> = {
    unmet: 'unmet',
    unknown: 'unknown',
    accepted: 'accepted',
    gap: 'gap: no check, no proof',
    met: 'met',
    attested: 'attested',
    inherited: view === 'apartment' ? "the landlord's" : "AWS's",
    'n/a': 'no such duty',
  };
  const ownerTexts = owners.map(
    (owner) => `${ownerMark(owner, view, look)} ${owner === 'mixed' ? 'differs between resources' : ownerWord(owner, view)}`,
  );
  const states = (Object.keys(statusTexts) as Status[]).filter((status) => counted.has(status)); // the keys of this very object
  return [
    ...hanging('Owner', ownerTexts.join(', '), look, paint),
    ...hanging(
      'Status',
      `the worst of the type's resources: ${states.map((status) => `${statusMark(status, look)} ${statusTexts[status]}`).join(', ')}`,
      look,
      paint,
    ),
    ...groups.flatMap(({ title, columns }) =>
      view === 'apartment'
        ? columns.flatMap(({ short, title: word, says }, index) =>
            hanging(index === 0 ? title : '', `${short} ${word}: ${says ?? ''}`, look, paint),
          )
        : hanging(title, columns.map(({ short, domain }) => `${short} ${domain}`).join(', '), look, paint),
    ),
  ];
}

function hanging(label: string, text: string, look: Look, paint: Palette): string[] {
  return wrap(text, look.width, ' '.repeat(13)).map((line, index) =>
    index === 0 ? `${paint.dim(label.padEnd(13))}${line.trimStart()}` : line,
  );
}

const notModelled = (table: MatrixTable, look: Look, paint: Palette): string[] =>
  hanging('Not modelled', table.notModelled.map(({ type, resources }) => `${safe(type)} (${count(resources)})`).join(', '), look, paint);
