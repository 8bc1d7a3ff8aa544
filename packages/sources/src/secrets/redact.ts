import { marker, type Place } from '@demarc/model';
import { findAnywhere, findNamed } from './detect.ts';

/** A piece of a string to be replaced. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly found: string | undefined;
}

const token = /⟨[^⟨⟩]{1,1024}⟩/g;

/** What may stand around tokens without carrying anything: separators, and the fixed parts of an ARN (services, types, regions, an account). */
const nothingElse = /^(?:arn:[a-z0-9-]{0,20}:[a-z0-9-]{0,40}:[a-z0-9-]{0,20}:(?:\d{12})?:)?[-_/:.,;|@*a-z]*$/;
const separators = /^[-_/:.,;|@*\s]*$/;

/** Does the string name things of the inventory, and carry nothing else? */
function isMadeOfTokens(text: string): boolean {
  if (!text.includes('⟨')) return false;
  const rest = text.replaceAll(token, '');
  return (separators.test(rest) || (rest.startsWith('arn:') && nothingElse.test(rest))) && findAnywhere(text).length === 0;
}

/** Unicode code points, as a person counts. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Takes the secrets out of what a source reads, one redactor for one inventory: equal values get equal numbers. Every string from outside passes it
 * exactly once, then no marker can be forged: a bracket of markers that the input brings along is itself replaced by a marker. Passed a second time,
 * the redactor's own markers would be taken for the input's. The values are held in memory as long as the redactor lives.
 */
export class Redactor {
  readonly #numbers = new Map<string, number>();

  /**
   * For the places where secrets are wont to be: the value never gets through, whether or not the detector finds anything in it. A number or a boolean
   * is taken as the text it will be (`12345678` may be a password). `null`, `undefined`, objects (holes) and strings that are made of tokens of
   * the inventory pass. `name` is that of the variable or property.
   */
  always<Value>(place: Place, value: Value, name = ''): Value | string {
    if (typeof value !== 'string') {
      const scalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
      return scalar ? this.#marker(place, String(value), undefined) : value;
    }
    return isMadeOfTokens(value) ? this.#withoutBrackets(value) : this.#marker(place, value, findNamed(name, value)[0]?.id);
  }

  /**
   * For every other string: the string itself, with each known token replaced by a marker of the place `text`. With the name of the property also what
   * that name, or a name inside the text, announces as secret. Anything but a string passes.
   */
  anywhere<Value>(value: Value, name?: string): Value | string {
    if (typeof value !== 'string') return value;
    const spans = name === undefined ? findAnywhere(value) : isMadeOfTokens(value) ? [] : findNamed(name, value);
    return this.#replace(
      value,
      spans.map(({ start, end, id }) => ({ start, end, place: 'text', found: id })),
    );
  }

  #withoutBrackets(value: string): string {
    return this.#replace(value, []);
  }

  /** Replaces the pieces, which are disjoint and in order, and every bracket of markers outside them. */
  #replace(value: string, secrets: readonly Cut[]): string {
    const brackets = [...value.matchAll(/[⟦⟧]/g)].map((match): Cut => ({
      start: match.index,
      end: match.index + 1,
      place: 'bracket',
      found: undefined,
    }));
    const cuts = [...secrets, ...brackets].toSorted((a, b) => a.start - b.start || b.end - a.end);
    let written = '';
    let at = 0;
    for (const { start, end, place, found } of cuts) {
      if (start < at) continue; // a bracket inside a secret
      written += value.slice(at, start) + this.#marker(place, value.slice(start, end), found);
      at = end;
    }
    return written + value.slice(at);
  }

  #marker(place: Place, value: string, found: string | undefined): string {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(value, number);
    }
    return marker({ place, length: characters(value), found, number });
  }
}
