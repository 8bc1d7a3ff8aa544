import type { Assessment } from '@demarc/model';
import { count, glyphs, palette, safe, wrap, type Look, type Palette } from './paint.ts';
import { sharesOf } from './halves.ts';
import { floors, marks, StreetPlan, type Mark, type Marks, type Roof, type Street, type StreetHouse } from './street-houses.ts';
import { DemarcationLine } from './street-line.ts';

const mostHouses = 7;
/** Every kind of mark gets at least one column. */
const narrowest = marks.length;
const widest = 24;
const emptyRoof = "the account's duties: audit a live account";

/** The least terminal on which the street is drawn. */
export const streetWidth = 80;
/** With fewer lines the sums come first. */
export const streetRows = 45;

/**
 * The street: a house for each workload, fourteen rows from the data to the facility, each a bar of what became of the duties, and one line of
 * demarcation through all of them. Below it nothing is ever yours. Empty where nothing is modelled or the terminal is too narrow.
 */
export function street(assessments: readonly Assessment[], look: Look): string[] {
  const plan = new StreetPlan();
  for (const assessment of assessments) plan.add(assessment);
  return streetLines(plan, look);
}

/** The same from a plan: for who takes assessments in one after another. */
export function streetLines(plan: StreetPlan, look: Look): string[] {
  if (look.width < streetWidth) return [];
  const paint = palette(look);
  const label = look.width >= 120 ? 16 : 14;
  const drawn = plan.street(mostHouses);
  if (drawn.houses.length === 0) return [];
  const room = Math.floor((look.width - label - 1) / drawn.houses.length) - 1;
  // Few houses are so wide that the words of the empty roof fit.
  const column = Math.min(Math.max(room, narrowest), Math.max(widest, Math.ceil((emptyRoof.length + 4) / drawn.houses.length)));
  const indent = ' '.repeat(label + 1);
  return [
    `Below the ${look.color ? paint.orange('orange line') : 'line'} AWS is responsible, above it you are.`,
    '',
    ...roofOutline(drawn, label, column, look, paint),
    ...streetDrawing(drawn.houses, { label, column }, look),
    paint.dim(indent + (look.ascii ? '-' : '▔').repeat((column + 1) * drawn.houses.length - 1)),
    ...counted('Unmet', drawn.houses, ({ unmet }) => unmet, label, column, paint, paint.red),
    ...counted(
      'Gaps',
      drawn.houses,
      ({ gaps }) => gaps,
      label,
      column,
      paint,
      (text) => text,
    ),
    ...roofDuties(drawn.roof, label, look, paint),
    ...(drawn.fog.length > 0
      ? [
          '',
          ...wrap(`No house, because nothing of it is modelled: ${drawn.fog.map(safe).join(', ')}`, look.width - label - 1, indent).map(
            paint.dim,
          ),
        ]
      : []),
    '',
    ...legend(drawn, label, look, paint),
  ];
}

/** Columns of the labels and of each house. */
interface Columns {
  readonly label: number;
  readonly column: number;
}

/** The rows of the houses, with the line; a row of its own only where the line runs. */
export function streetDrawing(houses: readonly StreetHouse[], { label, column }: Columns, look: Look): string[] {
  const paint = palette(look);
  const line = new DemarcationLine(houses.map((house) => house.line));
  const drawnLine = (text: string): string =>
    text.trim() === '' ? text : paint.orange(look.ascii ? text.replace(/[━┃┏┓┗┛]/g, '#') : text);
  const between = (row: number): string[] => {
    if (!line.runsAbove(row)) return [];
    const parts = houses.map((house, index) => {
      const over = line.isOver(index, row);
      const below = row > house.line && row < floors.length;
      return (
        drawnLine(line.gutterAbove(index, row)) +
        (over ? drawnLine('━'.repeat(column)) : below ? paint.dim(glyphs(look).aws.repeat(column)) : ' '.repeat(column))
      );
    });
    return [`${' '.repeat(label)}${parts.join('')}${drawnLine(line.gutterAbove(houses.length, row))}`.trimEnd()];
  };
  return [
    ...floors.flatMap((floor, row) => [
      ...between(row),
      paint.dim(floor.padEnd(label)) +
        houses
          .map((house, index) => drawnLine(line.gutterBeside(index, row)) + bar(house.rows[row] ?? {}, column, look, paint))
          .join('')
          .trimEnd(),
    ]),
    ...between(floors.length),
  ];
}

/** Shares of the duties; a dash where there is no such duty. */
function bar(there: Marks, width: number, look: Look, paint: Palette): string {
  const shares = sharesOf(
    marks.map((mark) => there[mark] ?? 0),
    width,
  );
  const text = marks.map((mark, index) => colored(mark, glyphs(look)[mark].repeat(shares[index] ?? 0), paint)).join('');
  return text === '' ? paint.dim('-'.padEnd(width)) : text;
}

function colored(mark: Mark, text: string, paint: Palette): string {
  if (text === '') return '';
  if (mark === 'unmet') return paint.red(text);
  if (mark === 'met') return paint.green(text);
  if (mark === 'unknown') return paint.yellow(text);
  if (mark === 'attested' || mark === 'accepted') return paint.cyan(text);
  return mark === 'gap' ? text : paint.dim(text);
}

/** A name in exactly so many columns. */
function fit(text: string, width: number, look: Look): string {
  let [cut, used] = ['', 0];
  for (const letter of Array.from(text)) {
    if (used + columnsOf(letter) > width) {
      while (used > width - 1) {
        const last = Array.from(cut).at(-1) ?? '';
        cut = cut.slice(0, cut.length - last.length);
        used -= columnsOf(last);
      }
      return `${cut}${look.ascii ? '.' : '…'}${' '.repeat(width - used - 1)}`;
    }
    cut += letter;
    used += columnsOf(letter);
  }
  return cut + ' '.repeat(width - used);
}

/** How many columns a terminal takes for a letter: those of East Asia and what lies beyond the basic plane take two. */
const columnsOf = (letter: string): number =>
  letter.length > 1 || /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1;

/** Names, kinds, and the eaves; where no account was looked at the roof is an outline with nothing in it. */
function roofOutline({ houses, roof }: Street, label: number, column: number, look: Look, paint: Palette): string[] {
  const indent = ' '.repeat(label);
  const row = (of: (house: StreetHouse) => string): string => (indent + houses.map((house) => ` ${of(house)}`).join('')).trimEnd();
  const wide = (column + 1) * houses.length - 1;
  const eaves = paint.dim(`${indent} ${houses.map(() => (look.ascii ? '_' : '▁').repeat(column)).join(' ')}`);
  const outline = ((): string[] => {
    if (!roof.empty) return [];
    const [left, right, top] = look.ascii ? ['/', '\\', '-'] : ['╱', '╲', '╌'];
    const inner = wide - 2;
    const before = Math.floor((inner - emptyRoof.length) / 2);
    return [
      paint.dim(`${indent}   ${top.repeat(Math.max(0, wide - 4))}`),
      paint.dim(`${indent} ${left}${' '.repeat(before)}${emptyRoof}${' '.repeat(inner - before - emptyRoof.length)}${right}`),
    ];
  })();
  return [
    ...outline,
    row(({ name }) => paint.bold(fit(safe(name), column, look))),
    row(({ kind }) => paint.dim(fit(safe(kind), column, look))),
    eaves,
  ];
}

function counted(
  title: string,
  houses: readonly StreetHouse[],
  of: (house: StreetHouse) => number,
  label: number,
  column: number,
  paint: Palette,
  color: (text: string) => string,
): string[] {
  const numbers = houses.map((house) => ` ${(of(house) > 0 ? color : paint.dim)(count(of(house)).padEnd(column))}`);
  return [`${paint.dim(title.padEnd(label))}${numbers.join('')}`.trimEnd()];
}

/** The account's duties, as many beside each other as fit. */
function roofDuties(roof: Roof, label: number, look: Look, paint: Palette): string[] {
  if (roof.duties.length === 0) return [];
  const width = 8;
  const items = roof.duties.map(({ title, marks: there }) => ({
    text: `${paint.dim(title)} ${bar(there, width, look, paint)}`,
    length: title.length + 1 + width,
  }));
  return [
    '',
    ...packed(items, look.width - label - 1, 3).map((line, index) => `${paint.dim((index === 0 ? 'The roof' : '').padEnd(label))} ${line}`),
  ];
}

function legend({ houses, roof }: Street, label: number, look: Look, paint: Palette): string[] {
  const shown = glyphs(look);
  const there = new Set(
    [...houses.flatMap(({ rows }) => rows), ...roof.duties.map((duty) => duty.marks)].flatMap((row) => Object.keys(row)),
  );
  const texts: Readonly<Record<Mark, string>> = {
    aws: "AWS's",
    met: 'met',
    attested: 'attested',
    accepted: 'accepted',
    unknown: 'unknown',
    gap: 'gap: no check, no proof',
    unmet: 'unmet',
    undetermined: 'undetermined',
  };
  const items = [
    ...marks.filter((mark) => there.has(mark)).map((mark) => `${shown[mark]} ${texts[mark]}`),
    ...(houses.some(({ rows }) => rows.some((row) => Object.keys(row).length === 0)) ? ['- no such duty'] : []),
    `${look.ascii ? '#' : '━'} line of demarcation`,
  ].map((text) => ({ text, length: text.length }));
  return packed(items, look.width - label - 1, 2).map((line) => paint.dim(' '.repeat(label + 1) + line));
}

/** Items side by side, never split, in as few lines as they need; `length` is what of a text is seen. */
function packed(items: readonly { readonly text: string; readonly length: number }[], width: number, gap: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, length } of items) {
    if (lines.length > 0 && used + gap + length <= width) {
      lines[lines.length - 1] += ' '.repeat(gap) + text;
      used += gap + length;
    } else {
      lines.push(text);
      used = length;
    }
  }
  return lines;
}
