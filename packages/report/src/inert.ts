import { safe } from './screen/paint.ts';

/** A field of CSV (RFC 4180) that no spreadsheet takes for a formula: what begins like one is told as text. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = safe(value);
  const inert = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",;'\s]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A string of the input in Markdown, also inside a table: as code, so that it can be no link, no picture, no mention and no HTML. */
export function codeSpan(value: string): string {
  const text = safe(value).replaceAll('`', "'").replaceAll('|', '\\|').trim();
  return text === '' ? '(empty)' : `\`${text}\``;
}

/**
 * A sentence of our own in Markdown, also inside a table. Where it quotes the input (why a value is not known) that must be inert as well: an
 * empty comment breaks what a platform would make a mention or a link of.
 */
export const markdownText = (text: string): string =>
  safe(text)
    .replace(/[\\`*_[\]<>|~#]/g, (mark) => `\\${mark}`)
    .replace(/@|:(?=\/\/)/g, (mark) => `${mark}<!-- -->`);

/** JSON in which what a terminal would obey is written as an escape: the same data for who parses it. */
export const inertJson = (value: unknown, indent = 1): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
