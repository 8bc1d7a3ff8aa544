import { Hole, markersIn, raised, type Origins, type Resource } from '@demarc/model';

/**
 * Resources whose markers were numbered apart, numbered as one inventory: those of each group go on where those of the group before end. Which values of
 * different groups are equal is not known here, and nothing that could tell is kept: they have different numbers.
 */
export class Renumbering {
  #before = 0;
  #last = 0;

  /** The resources of one group. Copies keep their origins. */
  group(resources: readonly Resource[]): readonly Resource[] {
    this.#before = this.#last;
    return resources.map((resource) => this.#resource(resource));
  }

  #resource(resource: Resource): Resource {
    const { properties, observed, tags, names, addresses, origins } = resource;
    const text = (each: string): string => this.#text(each);
    return {
      ...resource,
      properties: this.#tree(properties, origins) as object, // an object stays one
      ...(observed && { observed: this.#tree(observed, origins) as object }), // the same
      ...(tags && { tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, text(value)])) }),
      names: names.map(text),
      addresses: addresses.map(text),
    };
  }

  #text(text: string): string {
    const found = markersIn(text);
    if (found.length === 0) return text;
    this.#last = Math.max(this.#last, ...found.map(({ number }) => this.#before + number));
    return raised(text, this.#before);
  }

  #tree(value: unknown, origins: Origins | undefined): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Hole) return this.#hole(value, origins);
    if (Array.isArray(value)) {
      const copy = value.map((item: unknown) => this.#tree(item, origins));
      if (copy.every((item, index) => item === value[index])) return value;
      origins?.inherit(copy, value);
      return copy;
    }
    const entries = Object.entries(value).map(([name, part]: [string, unknown]) => [name, part, this.#tree(part, origins)] as const);
    if (entries.every(([, part, copy]) => part === copy)) return value;
    const copy = Object.fromEntries(entries.map(([name, , part]) => [name, part]));
    origins?.inherit(copy, value);
    return copy;
  }

  #hole(hole: Hole, origins: Origins | undefined): Hole {
    const { reason, why, choices, key, rest, present, prefix, suffix, reference } = hole;
    const texts = [why, prefix, suffix, reference, key];
    const told = texts.map((text) => (typeof text === 'string' ? this.#text(text) : text));
    const chosen = choices?.map((choice) => this.#tree(choice, origins));
    const isSame =
      told.every((text, index) => text === texts[index]) && (chosen?.every((choice, index) => choice === choices?.[index]) ?? true);
    if (isSame) return hole;
    const known = (text: string | undefined): string | undefined => text && this.#text(text);
    return new Hole(reason, this.#text(why), {
      choices: chosen,
      key: typeof key === 'string' ? this.#text(key) : key,
      rest,
      present,
      prefix: known(prefix),
      suffix: known(suffix),
      reference: known(reference),
    });
  }
}
