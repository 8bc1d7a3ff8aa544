import {
  isCharacter,
  isTokenPiece,
  isVariable,
  literal,
  many,
  manyWithin,
  one,
  oneWithin,
  parsePattern,
  type Piece,
  type Reading,
} from './pattern.ts';

/** So many pairs of states are looked at before `covers` gives up; the patterns of real policies need a few hundred. */
const limit = 4_000;

/** A character that occurs in no pattern: it stands for all that a pattern does not name. */
const other = 'other';

/**
 * Whether a pattern with `*` and `?` matches a text, in which `*` and `?` are plain characters. A token of the text is matched by the same token or a
 * `*`, never by `?`. A pattern with a policy variable matches nothing: the variable's value is not known here. No step is taken twice for the same
 * pair of places, so the time is at most the product of the two lengths.
 */
export function matches(pattern: string, text: string, reading: Reading = {}): boolean {
  const pieces = parsePattern(pattern, reading);
  const given = literal(text, reading);
  let places: readonly number[] = afterStars(pieces, [0]);
  for (const piece of given) {
    places = step(pieces, places, piece);
    if (places.length === 0) return false;
  }
  return places.includes(pieces.length);
}

/**
 * Whether some text is matched by both patterns, with a token never the same as another literal. A variable may stand for any text, and `?` for a
 * part of a token, so "no" is always right; without variables and tokens "yes" is, too. Time: the product of the two lengths.
 */
export function overlaps(first: string, second: string, reading: Reading = {}): boolean {
  const a = parsePattern(first, reading);
  const b = parsePattern(second, reading);
  // below[j]: whether the rest of `a` behind i and the rest of `b` behind j have a text in common.
  let below: boolean[] = [];
  for (let i = a.length; i >= 0; i--) {
    const row: boolean[] = [];
    const left = a[i];
    for (let j = b.length; j >= 0; j--) {
      const right = b[j];
      const skipLeft = below[j] === true;
      const skipRight = row[j + 1] === true;
      const skipBoth = below[j + 1] === true;
      if (left === undefined || right === undefined)
        row[j] = (left === undefined || (isRun(left) && skipLeft)) && (right === undefined || (isRun(right) && skipRight));
      else if (isRun(left)) row[j] = skipLeft || (runTakes(left, right) && skipRight);
      else if (isRun(right)) row[j] = skipRight || (runTakes(right, left) && skipLeft);
      else if (isTokenPiece(right) && isOne(left)) row[j] = skipBoth || skipLeft;
      else if (isTokenPiece(left) && isOne(right)) row[j] = skipBoth || skipRight;
      else row[j] = meet(left, right) && skipBoth;
    }
    below = row;
  }
  return below[0] === true;
}

/**
 * Whether the first pattern matches every text that the second matches. "Yes" is always right. "No" may be too careful: where a token or a variable
 * would have to be looked into (`?*` does not cover a token), and where the patterns have so many wildcards that the search gives up.
 */
export function covers(wide: string, narrow: string, reading: Reading = {}): boolean {
  if (wide === narrow || wide === '*') return true;
  if (!reading.ignoreCase || reading.segments) return coversAll(wide, narrow, reading);
  // Actions: few pairs, asked of every statement.
  const pair = `${wide.length} ${wide}${narrow}`; // where the first ends must be told: both may hold anything
  let known = pairs.get(pair);
  if (known === undefined) {
    if (pairs.size >= 1000) pairs.clear();
    pairs.set(pair, (known = coversAll(wide, narrow, reading)));
  }
  return known;
}

const pairs = new Map<string, boolean>();

function coversAll(wide: string, narrow: string, reading: Reading): boolean {
  const a = parsePattern(wide, reading);
  const b = parsePattern(narrow, reading);
  // What both begin with takes no search: as long as neither has a wildcard or a variable, they are the same or have no text in common.
  let same = 0;
  while (isPlain(a[same]) && a[same] === b[same]) same++;
  if (a[same] === undefined) return b[same] === undefined;
  if (isPlain(a[same]) && isPlain(b[same])) return false;
  const alphabet = [...new Set([...a.filter(isCharacter), ...b.filter(isCharacter), ':', other])];
  const seen = new Set<string>();
  const open: { readonly places: readonly number[]; readonly at: number }[] = [{ places: afterStars(a, [same]), at: same }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { places, at } = next;
    if (places.length === 0) return false;
    const key = `${at}/${places.join()}`;
    if (seen.has(key)) continue;
    if (seen.size === limit) return false;
    seen.add(key);
    const piece = b[at];
    if (piece === undefined) {
      if (!places.includes(a.length)) return false;
    } else if (piece === many || piece === manyWithin) {
      open.push({ places, at: at + 1 });
      for (const character of spelled(alphabet, piece)) open.push({ places: step(a, places, character), at });
    } else {
      for (const character of piece === one || piece === oneWithin ? spelled(alphabet, piece) : [piece])
        open.push({ places: step(a, places, character), at: at + 1 });
    }
  }
  return true;
}

/** Whether a piece stands for itself alone: a character or a token. */
const isPlain = (piece: Piece | undefined): boolean => piece !== undefined && (isCharacter(piece) || isTokenPiece(piece));

/** The characters that a wildcard may stand for. */
function spelled(alphabet: readonly string[], wildcard: Piece): readonly string[] {
  return wildcard === manyWithin || wildcard === oneWithin ? alphabet.filter((character) => character !== ':') : alphabet;
}

/** The places in a pattern that are reached from some places by one more character, token or variable. */
function step(pieces: readonly Piece[], places: readonly number[], given: Piece): readonly number[] {
  const reached = new Set<number>();
  for (const place of places) {
    const piece = pieces[place];
    if (piece === many || (piece === manyWithin && given !== ':')) reached.add(place);
    else if (
      piece !== undefined &&
      (piece === given || (piece === one && isCharacter(given)) || (piece === oneWithin && isCharacter(given) && given !== ':'))
    )
      reached.add(place + 1);
  }
  return afterStars(pieces, [...reached]);
}

/**
 * The places with those behind each `*` that was reached, ascending. What stands before the last `*` that takes anything is dropped: whatever is
 * matched from there is matched from that `*` as well.
 */
function afterStars(pieces: readonly Piece[], places: readonly number[]): readonly number[] {
  const all = new Set(places);
  for (const place of all) if (pieces[place] === many || pieces[place] === manyWithin) all.add(place + 1);
  const last = Math.max(-1, ...[...all].filter((place) => pieces[place] === many));
  return [...all].filter((place) => place >= last).sort((a, b) => a - b);
}

/** Whether a piece may stand for a run of any length; a variable may. */
function isRun(piece: Piece): boolean {
  return piece === many || piece === manyWithin || isVariable(piece);
}

/**
 * Whether a run may stand for a piece; that a run within a segment does not reach across a colon does not keep it from another run, which may be
 * empty.
 */
function runTakes(run: Piece, piece: Piece): boolean {
  return run !== manyWithin || piece !== ':';
}

function isOne(piece: Piece): boolean {
  return piece === one || piece === oneWithin;
}

/** Whether two pieces, neither of them a run, may be the same. */
function meet(left: Piece, right: Piece): boolean {
  if (left === right) return true;
  return meetsWildcard(left, right) || meetsWildcard(right, left);
}

function meetsWildcard(wildcard: Piece, piece: Piece): boolean {
  if (wildcard === one) return piece === oneWithin || isCharacter(piece);
  return wildcard === oneWithin && (piece === one || (isCharacter(piece) && piece !== ':'));
}
