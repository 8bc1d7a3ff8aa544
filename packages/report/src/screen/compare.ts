import { houseName, type ComparedRow, type Comparison } from '../compare.ts';
import { codeSpan, inertJson, markdownText } from '../inert.ts';
import { quoted } from '../shell.ts';
import { ownerText, sentenceOf } from './house.ts';
import { palette, plural, safe, wrap, type Look, type Palette } from './paint.ts';

const domainColumn = 22;
const leastColumn = 13;

/** Houses side by side for a terminal: the sums, then who owns each duty, where they differ first. */
export function compareScreen(comparison: Comparison, look: Look): string {
  const paint = palette(look);
  const { houses, rows } = comparison;
  const differing = rows.filter(({ differs }) => differs);
  const same = rows.filter(({ differs }) => !differs);
  const lines = [
    ...houses.flatMap((house, index) => [
      `${paint.bold(`${letter(index)}  ${house.title}`)}  ${paint.dim(`${house.serviceModel}, ${house.serviceType} service`)}`,
      ...wrap(safe(houseName(house)), look.width, '   '),
      ...wrap(sentenceOf(house.cells), look.width, '   '),
    ]),
    '',
    differing.length === 0
      ? `The line runs the same through all of them: ${plural(same.length, 'duty', 'duties')}.`
      : `They differ in ${plural(differing.length, 'duty', 'duties')} and agree in ${same.length}.`,
  ];
  if (differing.length > 0) lines.push('', paint.bold('Where they differ'), ...table(comparison, differing, look, paint));
  const moved = movedLines(comparison, differing, look);
  if (moved.length > 0) lines.push('', paint.bold('What moved the line'), ...moved);
  if (same.length > 0) lines.push('', paint.bold('Where they agree'), ...agreed(same, look, paint));
  const [first] = differing.length > 0 ? differing : same;
  const house = houses.find((_, index) => first?.cells[index]?.because.length) ?? houses[0];
  if (first && house)
    lines.push(
      '',
      `Next  ${paint.cyan(`demarc who ${house.type} ${first.domain}${house.set.map((set) => ` --set ${quoted(set)}`).join('')}`)}`,
    );
  return `${lines.join('\n')}\n`;
}

const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** As many houses beside each other as fit; the rest below. */
function table({ houses }: Comparison, rows: readonly ComparedRow[], look: Look, paint: Palette): string[] {
  const atOnce = Math.max(1, Math.floor((look.width - domainColumn) / leastColumn));
  const column = Math.min(26, Math.floor((look.width - domainColumn) / Math.min(atOnce, houses.length)));
  const lines: string[] = [];
  for (let from = 0; from < houses.length; from += atOnce) {
    const few = houses.slice(from, from + atOnce);
    if (from > 0) lines.push('');
    lines.push(
      paint.dim(
        `${' '.repeat(domainColumn)}${few.map(({ title }, index) => cut(`${letter(from + index)} ${title}`, column)).join('')}`.trimEnd(),
      ),
      ...rows.map((row) => {
        const owners = row.cells.slice(from, from + atOnce).map((cell) => {
          const owner = cell?.owner ?? 'n/a';
          const text = cut(ownerText(owner), column);
          return owner === 'aws' || owner === 'n/a' ? paint.dim(text) : paint.bold(text);
        });
        return `${row.domain.padEnd(domainColumn)}${owners.join('')}`.trimEnd();
      }),
    );
  }
  return lines;
}

const cut = (text: string, width: number): string => text.slice(0, width - 1).padEnd(width);

function movedLines({ houses }: Comparison, rows: readonly ComparedRow[], look: Look): string[] {
  return rows.flatMap(({ domain, cells }) =>
    cells.flatMap((cell, index) =>
      (cell?.because ?? []).flatMap(({ says }) => (houses[index] ? wrap(`${letter(index)} ${domain}: ${says}`, look.width, '  ') : [])),
    ),
  );
}

/** Duties by their common owner. */
function agreed(rows: readonly ComparedRow[], look: Look, paint: Palette): string[] {
  const owners = [...new Set(rows.map(({ cells }) => cells[0]?.owner ?? 'n/a'))];
  return owners.flatMap((owner) => {
    const text = rows
      .filter(({ cells }) => (cells[0]?.owner ?? 'n/a') === owner)
      .map(({ domain }) => domain)
      .join(', ');
    return wrap(text, look.width, ' '.repeat(15)).map((line, index) =>
      index === 0 ? `${paint.dim((owner === 'n/a' ? 'no such duty' : ownerText(owner)).padEnd(15))}${line.trimStart()}` : line,
    );
  });
}

/** The comparison as Markdown. */
export function compareMarkdown({ houses, rows }: Comparison): string {
  const differing = rows.filter(({ differs }) => differs).length;
  const lines = [
    `## ${houses.map(({ title }) => markdownText(title)).join(' and ')}, side by side`,
    '',
    ...houses.map((house) => `- ${codeSpan(houseName(house))}: ${markdownText(sentenceOf(house.cells))}`),
    '',
    `They differ in ${plural(differing, 'duty', 'duties')} and agree in ${rows.length - differing}.`,
    '',
    `| Duty | ${houses.map((house) => codeSpan(houseName(house))).join(' | ')} |`,
    `|---|${houses.map(() => '---').join('|')}|`,
    ...rows.map(({ title, domain, cells, differs }) => {
      const owners = cells
        .map((cell) => ownerText(cell?.owner ?? 'n/a'))
        .map((owner) => (owner === '-' ? 'n/a' : differs ? `**${owner}**` : owner));
      return `| ${markdownText(title)} (${codeSpan(domain)}) | ${owners.join(' | ')} |`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** The comparison as JSON, `demarc/compare@1`. */
export const compareJson = ({ houses, rows }: Comparison): string =>
  `${inertJson({
    schema: 'demarc/compare@1',
    houses: houses.map(({ cells, ...house }) => ({
      ...house,
      owners: Object.fromEntries(
        [...new Set(cells.map(({ owner }) => owner))].map((owner) => [owner, cells.filter((cell) => cell.owner === owner).length]),
      ),
    })),
    domains: rows.map(({ domain, title, storey, differs, cells }) => ({
      domain,
      title,
      storey,
      differs,
      cells: cells.map((cell) =>
        cell
          ? {
              owner: cell.owner,
              awsDoes: cell.awsDoes,
              youDo: cell.youDo,
              because: cell.because.map(({ shift, says }) => ({ shift, says })),
              source: cell.source,
            }
          : { owner: 'n/a' },
      ),
    })),
  })}\n`;
