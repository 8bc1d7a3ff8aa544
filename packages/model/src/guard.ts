import { Hole } from './hole.ts';

/** Called where a hole is met. */
export type Met = (hole: Hole) => never;

/** Who is told. A question is answered in one piece, so one is enough; the views outlive it and serve the next. */
let told: Met | undefined;

/** Answers `ask` with holes told to `met`. */
export function guarding<T>(met: Met, ask: () => T): T {
  const before = told;
  told = met;
  try {
    return ask();
  } finally {
    told = before;
  }
}

function meet(hole: Hole): never {
  if (told) return told(hole);
  throw new Error(`a value that is not known was read outside a question: ${hole.why}`);
}

/** The view of each object and list that was guarded: itself, where no hole stands in it. */
const views = new WeakMap<object, object>();

/**
 * The known part of a value as plain data: reading a known value costs nothing extra; reading a hole, or whatever depends on one (the length of a
 * list that may have more elements, the names of an object that may have fewer), stops. Values without holes are themselves.
 */
export function guard(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Hole) return meet(value);
  const known = views.get(value);
  if (known) return known;
  const view = guarded(value);
  views.set(value, view);
  return view;
}

function guarded(value: object): object {
  let copy: Record<string, unknown> | unknown[] | undefined;
  const holes = new Map<string, Hole>();
  for (const name of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[name]; // an object or list of a property tree
    if (typeof part !== 'object' || part === null) continue;
    if (part instanceof Hole) {
      holes.set(name, part);
      continue;
    }
    const inner = guarded(part);
    if (inner === part) continue;
    copy ??= Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value };
    (copy as Record<string, unknown>)[name] = inner; // the same name as in the original
  }
  const known = copy ?? value;
  return holes.size === 0 ? known : new Proxy(known, Array.isArray(value) ? listTraps(holes) : objectTraps(holes));
}

/** Members that are holes stop; names stop where a member may be absent. */
function objectTraps(holes: ReadonlyMap<string, Hole>): ProxyHandler<object> {
  const uncertain = [...holes.values()].find((hole) => hole.mayBeAbsent);
  return {
    get(target, name) {
      const hole = typeof name === 'string' ? holes.get(name) : undefined;
      return hole ? meet(hole) : (target as Record<PropertyKey, unknown>)[name]; // any object can be indexed; what is not there is undefined
    },
    has(target, name) {
      const hole = typeof name === 'string' ? holes.get(name) : undefined;
      return hole?.mayBeAbsent ? meet(hole) : name in target;
    },
    getOwnPropertyDescriptor(target, name) {
      const hole = typeof name === 'string' ? holes.get(name) : undefined;
      return hole?.mayBeAbsent ? meet(hole) : Reflect.getOwnPropertyDescriptor(target, name);
    },
    ownKeys: (target) => (uncertain ? meet(uncertain) : Reflect.ownKeys(target)),
  };
}

/** Elements that are holes stop; everything stops where the number of elements is not known. */
function listTraps(holes: ReadonlyMap<string, Hole>): ProxyHandler<object> {
  const uncertain = [...holes.values()].find((hole) => hole.rest || hole.mayBeAbsent);
  return {
    get(target, name) {
      if (uncertain) return meet(uncertain);
      const hole = typeof name === 'string' ? holes.get(name) : undefined;
      return hole ? meet(hole) : (target as unknown as Record<PropertyKey, unknown>)[name]; // a list can be indexed by any name
    },
    has: (target, name) => (uncertain ? meet(uncertain) : name in target),
    getOwnPropertyDescriptor: (target, name) => (uncertain ? meet(uncertain) : Reflect.getOwnPropertyDescriptor(target, name)),
    ownKeys: (target) => (uncertain ? meet(uncertain) : Reflect.ownKeys(target)),
  };
}
