/**
 * A secret never enters an inventory. Where its value stood, stands a marker: a plain string that tells the kind of place,
 * the length, what the detector found, and a number by which equal values of one inventory show as equal. No hash: a
 * hash of a short password is the password.
 *
 * A marker can be believed because nobody else can write one: of an input's own U+27E6 and U+27E7 none may survive. The
 * redactor of the sources puts a marker of the place `bracket` where one stood. Callers keep that true by one rule: every
 * string that comes from outside passes the redactor, once, before it becomes part of an inventory.
 */

/** The kinds of place a value was taken from. `text`: a known token inside a longer string. `bracket`: the input's own marker bracket. */
export const places = [
  'environment variable',
  'user data',
  'parameter value',
  'parameter default',
  'inline code',
  'build variable',
  'build specification',
  'stage variable',
  'job argument',
  'connection property',
  'script',
  'document',
  'definition',
  'output',
  'secret property',
  'text',
  'bracket',
] as const;

export type Place = (typeof places)[number];

/** What a marker tells about the value that stood there. */
export interface Redacted {
  readonly place: Place;
  /** Characters (Unicode code points) of the value as it stood there, encoded or not. */
  readonly length: number;
  /** The id of the detector's pattern; `undefined` when it found nothing. */
  readonly found: string | undefined;
  /**
   * From 1; equal within one inventory only if the values were equal. Values that are equal have one number where they were read together: in templates
   * always, in a live account by one collector in one Region.
   */
  readonly number: number;
}

const shape =
  /⟦(?<place>[a-z]+(?: [a-z]+)*), (?<length>\d{1,15}) characters?, (?<found>nothing found|[a-z0-9]+(?:-[a-z0-9]+)*), #(?<number>\d{1,15})⟧/g;
const whole = new RegExp(`^${shape.source}$`);

const isPlace = (text: string): text is Place => places.some((place) => place === text);

/**
 * Writes the marker. Throws a `RangeError` for what could not be read back: a length or number that is no count, an id that
 * is not in kebab case.
 */
export function marker({ place, length, found, number }: Redacted): string {
  const written = `⟦${place}, ${length} ${length === 1 ? 'character' : 'characters'}, ${found ?? 'nothing found'}, #${number}⟧`;
  if (number < 1 || found === 'nothing found' || !whole.test(written)) throw new RangeError(`no such marker: ${written}`);
  return written;
}

function read(match: RegExpMatchArray): Redacted | undefined {
  const { place = '', length, found, number } = match.groups ?? {};
  if (!isPlace(place)) return undefined;
  const redacted = { place, length: Number(length), found: found === 'nothing found' ? undefined : found, number: Number(number) };
  // Written again it must be the same text: no leading zero, no wrong plural, no number 0.
  return redacted.number > 0 && marker(redacted) === match[0] ? redacted : undefined;
}

/** The inverse of {@link marker}: what the marker tells, or `undefined` for anything that is not exactly one marker. */
export function readMarker(value: unknown): Redacted | undefined {
  const match = typeof value === 'string' ? whole.exec(value) : null;
  return match ? read(match) : undefined;
}

/** The text with the number of each of its markers raised by so many. */
export const raised = (text: string, by: number): string =>
  text.includes('⟦')
    ? text.replaceAll(shape, (found) => {
        const redacted = readMarker(found);
        return redacted ? marker({ ...redacted, number: redacted.number + by }) : found;
      })
    : text;

/** Is the value one marker and nothing else? For markers inside a longer string see {@link markersIn}. */
export const isRedacted = (value: unknown): value is string => readMarker(value) !== undefined;

/** All markers of a string, in order; of a string that is one marker, that one. */
export function markersIn(value: unknown): readonly Redacted[] {
  if (typeof value !== 'string' || !value.includes('⟦')) return [];
  return [...value.matchAll(shape)].flatMap((match) => read(match) ?? []);
}
