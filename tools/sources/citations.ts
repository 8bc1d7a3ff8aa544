import type { ResponsibilityDocument } from '../data/document.ts';

/** An address that the model cites. */
export interface Citation {
  readonly url: string;
  /** How many cells cite it, in their line or in a shift: each once. */
  readonly cells: number;
  /** The oldest day of reading (ISO 8601). */
  readonly oldest: string;
}
/** A page that a cell cites, once for each day on which it was read. */
export interface Reading {
  readonly type: string;
  readonly domain: string;
  readonly url: string;
  readonly on: string;
}

/** Every address that the model cites, once, by name. */
export const citations = (document: ResponsibilityDocument): readonly Citation[] =>
  [...Map.groupBy(readings(document), ({ url }) => url)]
    .map(([url, found]) => ({
      url,
      cells: new Set(found.map(({ type, domain }) => `${type} ${domain}`)).size,
      oldest: found.map(({ on }) => on).reduce((a, b) => (a < b ? a : b)),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));

/** The cells with a source that was read more than a year before a day (ISO 8601), the oldest first. */
export function staleCells(document: ResponsibilityDocument, on: string): readonly Reading[] {
  const limit = `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`;
  return readings(document)
    .filter((reading) => reading.on < limit)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

const readings = ({ types }: ResponsibilityDocument): Reading[] =>
  types.flatMap(({ type, cells }) =>
    cells.flatMap(({ domain, source, shifts }) => {
      const pages = [source, ...shifts.map((shift) => shift.source)].flatMap(({ url, on }) => (url === undefined ? [] : [{ url, on }]));
      return [...new Map(pages.map((page) => [`${page.url} ${page.on}`, { type, domain, ...page }])).values()];
    }),
  );
