const asked = new Set<PropertyKey>(['some', 'every', 'filter', 'find', 'includes']);

/**
 * For tests: a view of a value that answers only what a read-tracking view answers well. A list answers `some every filter find includes`, a record its names and its
 * properties one by one; anything else (length, index, iteration, the descriptions of properties, a change) throws. A function stands for a value that nobody knows: reading it throws.
 */
export function strictView<T>(value: T): T {
  if (typeof value === 'function') throw new Unknown();
  if (typeof value !== 'object' || value === null) return value;
  const source: object = value;
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const refuse = (): never => {
    throw new TypeError('a view does not answer this');
  };
  const view = new Proxy(list === undefined ? {} : [], {
    get: (_, name) =>
      list === undefined ? strictView(Reflect.get(source, name)) : asked.has(name) ? listMethod(list, String(name)) : refuse(),
    ownKeys: () => (list === undefined ? Reflect.ownKeys(source) : refuse()),
    has: refuse,
    getOwnPropertyDescriptor: refuse,
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
  });
  // The proxy stands for the value and has its type.
  return view as T;
}

/** What reading an unknown value throws. */
export class Unknown extends Error {}

function listMethod(list: readonly unknown[], name: string): unknown {
  const view = (element: unknown): unknown => strictView(element);
  if (name === 'includes') return (wanted: unknown) => list.some((element) => view(element) === wanted);
  // As a watched list: a definite element decides, whatever is unknown before it.
  return (test: (element: unknown) => unknown) => {
    let unknown: Unknown | undefined;
    const kept: unknown[] = [];
    for (const element of list) {
      let answer: unknown;
      try {
        answer = test(view(element));
      } catch (error) {
        if (!(error instanceof Unknown)) throw error;
        unknown ??= error;
        continue;
      }
      if (name === 'some' && answer) return true;
      if (name === 'every' && !answer) return false;
      if (name === 'find' && answer && unknown === undefined) return view(element);
      if (answer) kept.push(view(element));
    }
    if (unknown !== undefined) throw unknown;
    return name === 'filter' ? kept : name === 'find' ? undefined : name === 'every';
  };
}
