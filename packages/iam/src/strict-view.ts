const answered = new Set<PropertyKey>(['some', 'every', 'filter', 'find', 'includes']);
const mark: unknown = Symbol('a value that nobody knows');

/** For tests: stands for a value that nobody knows, wherever a value may stand. */
// A view never hands it out, so code that reads one never gets it: that is what `never` says.
export const hole = mark as never;

/** What reading a hole throws. */
export class HoleRead extends Error {}

/**
 * For tests: a view of a value that answers only what a read-tracking view answers well. A list answers `some every filter find includes`, a record
 * its names and its properties one by one; anything else (length, index, iteration, the descriptions of properties, a change) throws. So does reading
 * a hole.
 */
export function strictView<T>(value: T): T {
  if (value === mark) throw new HoleRead();
  if (typeof value !== 'object' || value === null) return value;
  const source: object = value;
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const view = new Proxy(list === undefined ? {} : [], {
    get: (_, name) =>
      list === undefined ? strictView(Reflect.get(source, name)) : answered.has(name) ? listMethod(list, String(name)) : refuse(),
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

function refuse(): never {
  throw new TypeError('a view does not answer this');
}

type Test = (element: unknown) => unknown;

function listMethod(list: readonly unknown[], name: string): unknown {
  if (name === 'includes') return (wanted: unknown) => ask(list, 'some', (element) => element === wanted);
  return (test: Test) => ask(list, name, test);
}

/** As a watched list: a definite element decides, whatever is unknown before it. */
function ask(list: readonly unknown[], name: string, test: Test): unknown {
  let stopped: HoleRead | undefined;
  const kept: unknown[] = [];
  for (const element of list) {
    try {
      const yes = Boolean(test(strictView(element)));
      if (name === 'some' && yes) return true;
      if (name === 'every' && !yes) return false;
      if (yes) kept.push(strictView(element));
    } catch (error) {
      if (!(error instanceof HoleRead)) throw error;
      stopped ??= error;
    }
  }
  if (stopped !== undefined) throw stopped;
  if (name === 'filter') return kept;
  return name === 'find' ? kept[0] : name === 'every';
}
