/** Line and column, both from 1; the column counts UTF-16 units, as SARIF and editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const EXCERPT_WIDTH = 120;
/** Where the column stands in an excerpt that was cut on the left; `Diagnostic.excerpt` of the model promises it. */
const EXCERPT_COLUMN = 60;

/** Finds lines and columns in a text. The table of lines is made when it is first asked for: most files are never asked. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Lets the table go; it is made again when it is asked for. */
  release(): void {
    this.#starts = undefined;
  }

  /** The position of an offset; one outside the text counts as its beginning or end. */
  at(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.#lineOf(inside);
    return { line: line + 1, column: inside - this.#start(line) + 1 };
  }

  /** The line of an offset without its line break, cut as `Diagnostic.excerpt` of the model says. */
  excerpt(offset: number): string {
    const { line, column } = this.at(offset);
    const whole = this.#line(line - 1);
    if (whole.length <= EXCERPT_WIDTH) return whole;
    if (column <= EXCERPT_WIDTH - 20) return `${whole.slice(0, EXCERPT_WIDTH - 1)}…`;
    const from = column - EXCERPT_COLUMN;
    const piece = `…${whole.slice(from + 1, from + EXCERPT_WIDTH)}`;
    return from + EXCERPT_WIDTH < whole.length ? `${piece.slice(0, EXCERPT_WIDTH - 1)}…` : piece;
  }

  #line(index: number): string {
    const end = this.#text.indexOf('\n', this.#start(index));
    const line = this.#text.slice(this.#start(index), end < 0 ? undefined : end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  #start(index: number): number {
    return this.#table()[index] ?? 0;
  }

  /** The last line that begins at or before the offset. */
  #lineOf(offset: number): number {
    const starts = this.#table();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #table(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}
