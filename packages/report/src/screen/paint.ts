import pico from 'picocolors';

/** How the screen is drawn: colours or none, how wide, whether beyond ASCII. */
export interface Look {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Lines of the terminal; none where what is written is not shown on one. */
  readonly rows?: number | undefined;
  readonly ascii: boolean;
}

/** The reader's own colours, plus the orange of the line. The glyphs carry the meaning: without colours nothing is lost. */
export function palette({ color }: Look) {
  const colors = pico.createColors(color);
  const orange = (text: string): string => (color ? `\u001b[38;5;208m${text}\u001b[39m` : text);
  return { bold: colors.bold, dim: colors.dim, red: colors.red, green: colors.green, yellow: colors.yellow, cyan: colors.cyan, orange };
}
export type Palette = ReturnType<typeof palette>;

/** The glyphs of a status. */
export const glyphs = ({ ascii }: Look) =>
  ascii
    ? ({ aws: ':', met: '=', attested: '+', accepted: '~', unknown: '?', gap: '/', unmet: 'x', undetermined: '.', line: '#' } as const)
    : ({ aws: '░', met: '■', attested: '+', accepted: '~', unknown: '?', gap: '╱', unmet: '✗', undetermined: '·', line: '┃' } as const);

/**
 * A string of the input as it may be shown in a terminal: control characters, escape codes and what turns the direction of the text are
 * replaced, so that a hostile name can neither paint nor hide.
 */
export const safe = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd'); // oxlint-disable-line no-control-regex -- these are what must not reach a terminal

/** Words in lines of at most this width, each after the same indent. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

/**
 * A sentence with a note behind it, as lines within a width: beside each other where both fit, else the sentence in as many lines as it takes and the
 * note below. `head` stands before the first line, and what follows is indented as far.
 */
export function beside(head: string, text: string, note: string, width: number, paintNote: (text: string) => string): string[] {
  if (head.length + text.length + 2 + note.length <= width) return [`${head}${text}  ${paintNote(note)}`];
  const indent = ' '.repeat(head.length);
  const lines = wrap(text, width, indent);
  return [`${head}${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1), `${indent}${paintNote(note)}`];
}

/** A number with thin groups of thousands, as people write it. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');

/** `1 resource`, `2 resources`. */
export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

/** `1 is`, `2 are`. */
export const are = (value: number): string => `${count(value)} ${value === 1 ? 'is' : 'are'}`;

/** `1 has`, `2 have`. */
export const have = (value: number): string => `${count(value)} ${value === 1 ? 'has' : 'have'}`;

/** What to type next: as many commands in a line as fit, none of them broken, so that each can be copied. */
export function nextLines(
  commands: readonly string[],
  look: Pick<Look, 'width' | 'ascii'>,
  paintCommand: (text: string) => string,
): string[] {
  return besideEachOther(commands, 'Next  ', look.ascii ? '  |  ' : '  ·  ', look.width, paintCommand);
}

/** Words that stay whole, as many in a line as fit, after a head that what follows is indented as far as. */
export function besideEachOther(
  parts: readonly string[],
  head: string,
  between: string,
  width: number,
  paintPart: (text: string) => string = (text) => text,
): string[] {
  const lines: string[][] = [];
  let room = -1;
  for (const part of parts) {
    room -= between.length + part.length;
    if (room < 0) {
      lines.push([]);
      room = width - head.length - part.length;
    }
    lines.at(-1)?.push(part);
  }
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line.map(paintPart).join(between));
}
