import { assignments } from './assignments.ts';
import { decodeBase64, decodeWhole } from './base64.ts';
import { entropy } from './entropy.ts';
import { secretKind } from './names.ts';
import { type Pattern, patterns } from './patterns.ts';
import { isPlaceholder, isPlausible } from './values.ts';

/** What was found; never the secret itself. `id` is that of a pattern, `named-password` or `named-secret`. */
export interface Detection {
  readonly id: string;
  readonly title: string;
}

/** Where it stands: UTF-16 offsets, `end` exclusive. */
export interface Span extends Detection {
  readonly start: number;
  readonly end: number;
}

const namedPassword: Detection = { id: 'named-password', title: 'password, by the name it is given to' };
const namedSecret: Detection = { id: 'named-secret', title: 'secret, by the name it is given to and its randomness' };

/** Everything that the detector can say. */
export const detections: readonly Detection[] = [...patterns.map(({ id, title }) => ({ id, title })), namedPassword, namedSecret];

const byHint = new Map<string, Pattern[]>();
for (const pattern of patterns) for (const hint of pattern.hints) byHint.set(hint, [...(byHint.get(hint) ?? []), pattern]);

const hintSource = [...byHint.keys()].map((hint) => hint.replaceAll(/[$.*+?^()[\]{}|\\/-]/g, String.raw`\$&`)).join('|');
const anyHint = new RegExp(hintSource);
const everyHint = new RegExp(hintSource, 'g');

/** Below this length only an address, a part of a connection string or a header can hold a known shape. */
const shortestToken = 16;
const shortShapes = /:\/\/|wd=|word=|asic /i;

/** A secret is judged by its beginning: the longest one known, a private key, says all in its first lines. */
const judgedLength = 4096;

/** How far from its match a pattern's `near` is looked for. */
const reach = 120;

/** A run of Base64 worth decoding: 20 bytes, as long as an access key id. */
const shortestRun = 27;
const base64Run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{27,}={0,2}/g;

/** Does the text begin like one run, perhaps wrapped into lines? A sentence does not. */
const base64Whole = /^\s*[A-Za-z0-9+/_-]{27,}(?:={0,2}\s*$|\s*[A-Za-z0-9+/_-]{27})/;

/** The patterns of which a hint stands in the text, in their own order. */
function candidates(text: string): readonly Pattern[] {
  if (!anyHint.test(text)) return [];
  const found = new Set<string>();
  everyHint.lastIndex = 0;
  for (let match = everyHint.exec(text); match; match = everyHint.exec(text)) {
    found.add(match[0]);
    everyHint.lastIndex = match.index + 1; // hints may overlap
  }
  const hinted = new Set([...found].flatMap((hint) => byHint.get(hint) ?? []));
  return hinted.size < 2 ? [...hinted] : patterns.filter((pattern) => hinted.has(pattern));
}

function endOf(text: string, from: number, until: string): number {
  const at = text.indexOf(until, from);
  return at < 0 ? text.length : at + until.length;
}

/** The parts of a text within reach of a pattern's `near`, from and to, disjoint and in order; without one, the whole. */
function windows(text: string, near: RegExp | undefined): readonly (readonly [number, number])[] {
  if (near === undefined) return [[0, text.length]];
  const result: [number, number][] = [];
  for (const match of text.matchAll(near)) {
    const from = Math.max(0, match.index - reach);
    const to = Math.min(text.length, match.index + match[0].length + reach);
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else result.push([from, to]);
  }
  return result;
}

function isSecret(pattern: Pick<Pattern, 'entropy' | 'accepts'>, secret: string): boolean {
  const beginning = secret.slice(0, judgedLength);
  return entropy(beginning) >= (pattern.entropy ?? 2.5) && !isPlaceholder(beginning) && pattern.accepts?.(beginning) !== false;
}

function matches({ id, title, shape, near, until, ...pattern }: Pattern, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const [first, last] of windows(text, near)) {
    const part = text.slice(first, last);
    shape.lastIndex = 0;
    for (let match = shape.exec(part); match; match = shape.exec(part)) {
      const [from, to] = match.indices?.groups?.['secret'] ?? match.indices?.[0] ?? [0, 0];
      const isCut = (from === 0 && first > 0) || (to === part.length && last < text.length);
      if (isCut || !isSecret(pattern, part.slice(from, to))) continue;
      const end = until === undefined ? to : endOf(part, to, until);
      shape.lastIndex = Math.max(end, shape.lastIndex);
      spans.push({ id, title, start: first + from, end: first + end });
    }
  }
  return spans;
}

/** Ordered by place, the earlier pattern first; overlapping ones are one, named after the first. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function known(text: string): readonly Span[] {
  if (text.length < shortestToken && !shortShapes.test(text)) return [];
  return candidates(text).flatMap((pattern) => matches(pattern, text));
}

/** What a search finds inside Base64, decoded once: in the whole text (it may be wrapped or packed), or in the runs that stand in it. */
function encoded(text: string, search: (decoded: string) => readonly Detection[]): readonly Span[] {
  if (text.length < shortestRun) return [];
  const whole = base64Whole.test(text) ? decodeWhole(text) : undefined;
  if (whole !== undefined)
    return search(whole)
      .slice(0, 1)
      .map(({ id, title }) => ({ id, title, start: 0, end: text.length }));
  const spans: Span[] = [];
  for (const match of text.matchAll(base64Run)) {
    const decoded = decodeBase64(match[0]);
    const [detection] = decoded === undefined ? [] : search(decoded);
    if (detection) spans.push({ id: detection.id, title: detection.title, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Every known token of a text, also in Base64 inside it: disjoint, in order. */
export function findAnywhere(text: string): readonly Span[] {
  const plain = known(text);
  const inside = text.length < shortestRun ? [] : encoded(text, known);
  return plain.length === 0 && inside.length === 0 ? [] : merged([...plain, ...inside]);
}

/** Known shapes of a value with its name before it: the name says whose value it is (`DD_API_KEY`). */
function knownUnder(name: string, text: string): readonly Span[] {
  const before = `${name.slice(-80)}=`;
  return known(before + text)
    .filter((span) => span.end > before.length)
    .map(({ id, title, start, end }) => ({ id, title, start: Math.max(0, start - before.length), end: end - before.length }));
}

/** The value as it stands, or what it stands for in Base64. */
function judged(name: string, given: string): Detection | undefined {
  const kind = secretKind(name);
  if (kind === undefined) return undefined;
  const value = (given.length % 4 === 0 || given.endsWith('=') ? decodeWhole(given) : undefined) ?? given;
  const detection = kind === 'password' ? namedPassword : namedSecret;
  return isPlausible(kind, value) ? detection : undefined;
}

/** The values that a text gives to names which announce a secret. */
function assigned(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { name, value, start, end } of assignments(text)) {
    const detection = judged(name, value);
    if (detection) spans.push({ ...detection, start, end });
  }
  return spans;
}

/**
 * Every secret of a value that stands under a name, or (with the name `''`) in a place whose content is a text, such as a script: known tokens, what
 * the value gives to names that announce secrets, and the value itself if its own name announces one. Disjoint, in order.
 */
export function findNamed(name: string, text: string): readonly Span[] {
  const under = [...knownUnder(name, text), ...encoded(text, (decoded) => [...known(decoded), ...assigned(decoded)]), ...assigned(text)];
  if (under.length > 0) return merged(under);
  const detection = judged(name, text);
  return detection ? [{ ...detection, start: 0, end: text.length }] : [];
}

const first = (spans: readonly Span[]): Detection | undefined => spans[0] && { id: spans[0].id, title: spans[0].title };

/** The first known token of any text; `undefined`: none. For every string of an inventory: fast, and silent about what only looks random. */
export const detectAnywhere = (text: string): Detection | undefined => first(findAnywhere(text));

/** The first secret of a value under a name, see {@link findNamed}. For the places where secrets are wont to be: variables, scripts, parameters. */
export const detectNamed = (name: string, text: string): Detection | undefined => first(findNamed(name, text));
