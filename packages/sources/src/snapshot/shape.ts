/** What is wrong with a value, and where: `/holes/0/reason: …`. Nothing where it has the shape. */
export type Shape = (value: unknown, at: string) => string | undefined;

const wrong = (at: string, what: string): string => (at === '' ? what : `${at}: ${what}`);

/** A text; with a pattern, one that fits. */
export const text =
  (pattern?: RegExp, what = 'a text'): Shape =>
  (value, at) =>
    typeof value === 'string' && (pattern === undefined || pattern.test(value)) ? undefined : wrong(at, `${what} should stand here`);

/** A whole number from nought. */
export const count: Shape = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : wrong(at, 'a whole number should stand here');

/** One of these words. */
export const oneOf =
  (words: readonly unknown[]): Shape =>
  (value, at) =>
    words.includes(value) ? undefined : wrong(at, `one of ${words.join(', ')} should stand here`);

/** A list of things of one shape. */
export const listOf =
  (item: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'a list should stand here');
    for (const [index, each] of value.entries()) {
      const problem = item(each, `${at}/${index}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

/** Any names, with values of one shape. */
export const namesOf =
  (item: Shape): Shape =>
  (value, at) => {
    if (!isRecord(value)) return wrong(at, 'an object should stand here');
    for (const [name, each] of Object.entries(value)) {
      const problem = item(each, `${at}/${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

/** These members and no others: what nobody reads would be lost without a word. */
export const members = (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape => {
  const shapes = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, at) => {
    if (!isRecord(value)) return wrong(at, 'an object should stand here');
    for (const name in required) if (!Object.hasOwn(value, name)) return wrong(at, `${name} is missing`);
    for (const [name, each] of Object.entries(value)) {
      const shape = shapes.get(name);
      if (!shape) return wrong(at, `${name} is not known here`);
      const problem = shape(each, `${at}/${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
};

/** One of these shapes. What is wrong is told of the first. */
export const either =
  (...shapes: readonly [Shape, ...Shape[]]): Shape =>
  (value, at) =>
    shapes.some((shape) => shape(value, at) === undefined) ? undefined : shapes[0](value, at);

/** A tree of plain data, no deeper than its readers may recurse. */
export const tree =
  (depth: number, isRootObject: boolean): Shape =>
  (value, at) => {
    if (isRootObject && value !== null && !isRecord(value)) return wrong(at, 'an object should stand here');
    return isWithin(value, depth) ? undefined : wrong(at, `it is deeper than ${depth} levels`);
  };

const isWithin = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  for (const part of Object.values(value)) if (!isWithin(part, depth - 1)) return false;
  return true;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
