import { codeSpan, csvField, inertJson, markdownText } from '../inert.ts';
import { apartment } from '../apartment.ts';
import { domainFacts, type Domain } from '@demarc/aws';
import { summary } from './text.ts';
import type { MatrixCell, MatrixRow, MatrixTable } from './table.ts';
import { columnGroups, ownerWord, type MatrixView } from './view.ts';

/** One cell as a record: for CSV and JSON. */
interface CellRecord {
  readonly serviceModel: string;
  readonly type: string;
  readonly title: string;
  readonly resources: number;
  readonly storey: string;
  readonly domain: Domain;
  readonly domainTitle: string;
  readonly apartment?: string;
  readonly owner: string;
  readonly status: string;
  readonly owners: MatrixCell['owners'];
  readonly statuses: MatrixCell['statuses'];
}

function* records(table: MatrixTable, view: MatrixView): Generator<CellRecord> {
  for (const { serviceModel, rows } of table.models)
    for (const row of rows)
      for (const domain of table.domains) {
        const cell = row.cells.get(domain);
        if (!cell) continue;
        yield {
          serviceModel,
          type: row.type,
          title: row.title,
          resources: row.resources,
          storey: domainFacts(domain)?.storey ?? 'Roof',
          domain,
          domainTitle: domainFacts(domain)?.title ?? domain,
          ...(view === 'apartment' && { apartment: apartment[domain].word }),
          owner: view === 'apartment' ? ownerWord(cell.owner, view) : cell.owner,
          status: cell.status,
          owners: cell.owners,
          statuses: cell.statuses,
        };
      }
}

/** The matrix as CSV: one cell a row, all of them; a type that is not modelled has one row that says so. */
export function matrixCsv(table: MatrixTable, view: MatrixView): string {
  const head = [
    'service_model',
    'type',
    'title',
    'resources',
    'storey',
    'domain',
    'domain_title',
    ...(view === 'apartment' ? ['apartment'] : []),
  ];
  const lines = [[...head, 'owner', 'status', 'owners', 'statuses'].join(',')];
  for (const record of records(table, view))
    lines.push(
      [
        record.serviceModel,
        record.type,
        record.title,
        record.resources,
        record.storey,
        record.domain,
        record.domainTitle,
        ...(record.apartment === undefined ? [] : [record.apartment]),
        record.owner,
        record.status,
        countsText(record.owners),
        countsText(record.statuses),
      ]
        .map(csvField)
        .join(','),
    );
  for (const { type, resources } of table.notModelled)
    lines.push(
      [
        '',
        type,
        '',
        resources,
        '',
        '*',
        'not modelled',
        ...(view === 'apartment' ? [''] : []),
        'undetermined',
        'unknown',
        `undetermined ${resources}`,
        `unknown ${resources}`,
      ]
        .map(csvField)
        .join(','),
    );
  return `${lines.join('\r\n')}\r\n`;
}

/** "aws 3 customer 1". */
const countsText = (counts: Readonly<Partial<Record<string, number>>>): string =>
  Object.entries(counts)
    .map(([name, number]) => `${name} ${number}`)
    .join(' ');

/** The matrix as Markdown, to be pasted into a document: a table a service model, domains down, types across. */
export function matrixMarkdown(table: MatrixTable, view: MatrixView, title: string): string {
  const lines = [`## Who owns what: ${codeSpan(title)}`, '', markdownText(summary(table, view))];
  for (const { serviceModel, rows } of table.models) {
    lines.push('', `### ${{ iaas: 'Infrastructure', paas: 'Platform', saas: 'Software' }[serviceModel]} as a service`);
    for (const few of chunks(rows, 6))
      lines.push(
        '',
        `| | Duty | ${few.map(({ type, resources }) => `${codeSpan(type)} (${resources})`).join(' | ')} |`,
        `|---|---|${few.map(() => '---').join('|')}|`,
        ...columnGroups(table.domains, view).flatMap(({ title: group, columns }) =>
          columns.map(
            ({ domain, title: duty }, index) =>
              `| ${index === 0 ? `**${group}**` : ''} | ${markdownText(duty)} | ${few.map((row) => markdownCell(row, domain, view)).join(' | ')} |`,
          ),
        ),
      );
  }
  if (table.notModelled.length > 0)
    lines.push('', `Not modelled: ${table.notModelled.map(({ type, resources }) => `${codeSpan(type)} (${resources})`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function markdownCell(row: MatrixRow, domain: Domain, view: MatrixView): string {
  const cell = row.cells.get(domain);
  if (!cell || cell.owner === 'n/a') return 'n/a';
  const owner = ownerWord(cell.owner, view);
  return cell.status === 'inherited' ? owner : `${owner}, ${cell.status === 'unmet' ? '**unmet**' : cell.status}`;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The matrix as JSON, `demarc/matrix@1`. */
export const matrixJson = (table: MatrixTable, view: MatrixView, target: string): string =>
  `${inertJson({
    schema: 'demarc/matrix@1',
    target,
    view,
    resources: table.resources,
    parts: table.parts,
    summary: table.sums,
    models: table.models.map(({ serviceModel, sums, rows }) => ({ serviceModel, types: rows.length, summary: sums })),
    cells: [...records(table, view)],
    notModelled: table.notModelled,
  })}\n`;
