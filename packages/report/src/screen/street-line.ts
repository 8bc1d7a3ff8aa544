/** Sides to which the line leaves a place. */
const glyphOf: Readonly<Record<string, string>> = {
  'left,right': '━',
  'up,down': '┃',
  'down,left': '┓',
  'down,right': '┏',
  'up,left': '┛',
  'up,right': '┗',
};

/**
 * The line of demarcation between houses. `heights[i]` is the row above which the line of house i runs: 0 above the top row, the number of
 * rows on the ground. One connected path from the left edge to the right: level above each house, straight up or down in the gutters.
 */
export class DemarcationLine {
  readonly #heights: readonly number[];

  constructor(heights: readonly number[]) {
    this.#heights = heights;
  }

  /** Whether the line runs anywhere above this row. */
  runsAbove(row: number): boolean {
    return this.#heights.includes(row);
  }

  /** Whether it runs above this row of this house. */
  isOver(house: number, row: number): boolean {
    return this.#heights[house] === row;
  }

  /** What stands in the gutter left of a house (or at the right edge), between the rows: above `row`. */
  gutterAbove(gutter: number, row: number): string {
    const [left, right] = this.#beside(gutter);
    if (left === right) return left === row ? '━' : ' ';
    const [top, bottom] = [Math.min(left, right), Math.max(left, right)];
    if (row < top || row > bottom) return ' ';
    if (row !== top && row !== bottom) return glyphOf['up,down'] ?? ' ';
    return glyphOf[`${row === top ? 'down' : 'up'},${row === left ? 'left' : 'right'}`] ?? ' ';
  }

  /** What stands in the gutter beside a row. */
  gutterBeside(gutter: number, row: number): string {
    const [left, right] = this.#beside(gutter);
    return row >= Math.min(left, right) && row < Math.max(left, right) ? '┃' : ' ';
  }

  #beside(gutter: number): readonly [number, number] {
    const left = this.#heights[gutter - 1] ?? this.#heights[gutter] ?? 0;
    return [left, this.#heights[gutter] ?? left];
  }
}
