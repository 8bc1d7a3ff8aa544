import type { CellSums } from '../sums.ts';
import { are, count, glyphs, have, plural, wrap, type Look, type Palette } from './paint.ts';

/** One line for all duties: AWS's, the line of demarcation, yours by what became of them. */
export function bar(cells: CellSums, look: Look, paint: Palette): string {
  const marks = glyphs(look);
  const parts: readonly (readonly [string, number, (text: string) => string])[] = [
    [marks.aws, cells.aws, paint.dim],
    [marks.met, cells.met, paint.green],
    [marks.attested, cells.attested, paint.cyan],
    [marks.accepted, cells.accepted, paint.cyan],
    [marks.unknown, cells.unknown, paint.yellow],
    [marks.gap, cells.gap, (text) => text],
    [marks.unmet, cells.unmet, paint.red],
    [marks.undetermined, cells.undetermined + cells.thirdParty, paint.dim],
  ];
  const shares = sharesOf(
    parts.map(([, value]) => value),
    look.width - 1,
  );
  return parts
    .map(([glyph, , color], index) => color(glyph.repeat(shares[index] ?? 0)) + (index === 0 ? paint.orange(marks.line) : ''))
    .join('');
}

/** Columns in proportion; whatever exists gets at least one. */
export function sharesOf(values: readonly number[], width: number): number[] {
  const total = values.reduce((a, b) => a + b, 0);
  if (total === 0) return values.map(() => 0);
  const shares = values.map((value) => (value === 0 ? 0 : Math.max(1, Math.round((value * width) / total))));
  for (let extra = shares.reduce((a, b) => a + b, 0) - width; extra !== 0; extra -= Math.sign(extra)) {
    const largest = shares.indexOf(Math.max(...shares));
    shares[largest] = (shares[largest] ?? 0) - Math.sign(extra);
  }
  return shares;
}

/** Both halves in words, with their sums. */
export function sentence(cells: CellSums, look: Look, paint: Palette): string[] {
  const marks = glyphs(look);
  const apart = [
    ...(cells.undetermined > 0 ? [`${are(cells.undetermined)} undetermined`] : []),
    ...(cells.thirdParty > 0 ? [`${are(cells.thirdParty)} a third party's`] : []),
  ];
  const legend = `Left of the line ${marks.line} AWS is responsible, right of it you are. ${marks.aws} AWS's, ${marks.met} met, ${marks.accepted} accepted, ${marks.unknown} unknown, ${marks.gap} gap: no check, no proof, ${marks.unmet} unmet.`;
  return [
    ...wrap(legend, look.width).map(paint.dim),
    ...wrap(
      `${plural(cells.duties, 'duty', 'duties')}. AWS carries ${count(cells.aws)}, you carry ${count(cells.yours)} (${count(cells.shared)} of them shared)${apart.length > 0 ? `, ${apart.join(', ')}` : ''}.`,
      look.width,
    ),
    ...wrap(
      `Of yours ${[
        ...(cells.met > 0 ? [`${are(cells.met)} met`] : []),
        ...(cells.attested > 0 ? [`${are(cells.attested)} attested`] : []),
        ...(cells.accepted > 0 ? [`${are(cells.accepted)} accepted`] : []),
        `${are(cells.unmet)} not met`,
        `${have(cells.unknown)} no answer`,
        `nobody looks at ${count(cells.gap)}`,
      ].join(', ')}.`,
      look.width,
    ),
  ];
}
