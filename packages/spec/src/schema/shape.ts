import type { Codes, ServiceFile } from './format.ts';

/** What a value has to look like. A tag is an object with `Key` and `Value`; a date is a string. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'integer' | 'boolean' }
  /** Anything, as JSON. */
  | { readonly kind: 'json' }
  /** An IAM policy document: in the canonical form a `PolicyDocument`, elsewhere perhaps its text. */
  | { readonly kind: 'policy' }
  | { readonly kind: 'list'; readonly of: Shape }
  /** An object with keys of the user's choice. */
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'object'; readonly definition: Definition }
  /** One of several; AWS's order, which means nothing. */
  | { readonly kind: 'union'; readonly of: readonly Shape[] };

/** A type definition of the specification: an object that resource types nest. It may nest itself. */
export interface Definition {
  /** AWS's name, `PublicAccessBlockConfiguration`. Only for messages: two definitions of a service may have the same. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, Property>;
}

/** A property of a resource type or of a definition. */
export interface Property {
  readonly shape: Shape;
  /** CloudFormation refuses a template without it. */
  readonly required: boolean;
  /** An attribute: AWS gives it, nobody sets it. */
  readonly readOnly: boolean;
}

/** Reads the codes of one service file; a definition when it is first asked for. */
export class ShapeReader {
  readonly #definitions: readonly Definition[];

  constructor(rows: ServiceFile['definitions']) {
    this.#definitions = rows.map(([name, codes]) => new LazyDefinition(name, () => this.properties(codes, { readOnly: false })));
  }

  /** The properties that these codes describe, in their order; `readOnly` for attributes. */
  properties(codes: Codes, mode: { readonly readOnly: boolean }): ReadonlyMap<string, Property> {
    return new Map(Object.entries(codes).map(([name, code]) => [name, this.#property(code, mode)]));
  }

  #property(code: string, { readOnly }: { readonly readOnly: boolean }): Property {
    const required = code.endsWith('!');
    const [shape, end] = this.#shape(code, 0);
    if (end !== code.length - (required ? 1 : 0)) throw unreadable(code);
    return { shape, required, readOnly };
  }

  /** The shape that begins at a place of the code, and where it ends. */
  #shape(code: string, at: number): readonly [shape: Shape, end: number] {
    const letter = code.charAt(at);
    const scalar = scalars.get(letter);
    if (scalar !== undefined) return [scalar, at + 1];
    if (letter === '[' || letter === '{') {
      const [of, end] = this.#shape(code, at + 1);
      return [{ kind: letter === '[' ? 'list' : 'map', of }, end];
    }
    return letter === '(' ? this.#union(code, at + 1) : this.#reference(code, at);
  }

  #union(code: string, start: number): readonly [shape: Shape, end: number] {
    const of: Shape[] = [];
    for (let at = start; ;) {
      const [member, end] = this.#shape(code, at);
      of.push(member);
      if (code.charAt(end) === ')') return [{ kind: 'union', of }, end + 1];
      if (code.charAt(end) !== '|') throw unreadable(code);
      at = end + 1;
    }
  }

  #reference(code: string, at: number): readonly [shape: Shape, end: number] {
    const digits = /^\d+/.exec(code.slice(at))?.[0];
    const definition = digits === undefined ? undefined : this.#definitions[Number(digits)];
    if (digits === undefined || definition === undefined) throw unreadable(code);
    return [{ kind: 'object', definition }, at + digits.length];
  }
}

function unreadable(code: string): Error {
  return new Error(`the schema files do not fit their reader: no shape has the code ${JSON.stringify(code)}; run npm run generate`);
}

/** Definitions nest one another in circles, so none is read before it is asked for. */
class LazyDefinition implements Definition {
  readonly name: string;
  readonly #read: () => ReadonlyMap<string, Property>;
  #properties: ReadonlyMap<string, Property> | undefined;

  constructor(name: string, read: () => ReadonlyMap<string, Property>) {
    this.name = name;
    this.#read = read;
  }

  get properties(): ReadonlyMap<string, Property> {
    this.#properties ??= this.#read();
    return this.#properties;
  }
}

const string: Property = { shape: { kind: 'string' }, required: true, readOnly: false };
const tag: Definition = {
  name: 'Tag',
  properties: new Map([
    ['Key', string],
    ['Value', string],
  ]),
};

const scalars: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['s', { kind: 'string' }],
  ['n', { kind: 'number' }],
  ['i', { kind: 'integer' }],
  ['b', { kind: 'boolean' }],
  ['j', { kind: 'json' }],
  ['p', { kind: 'policy' }],
  ['t', { kind: 'object', definition: tag }],
]);
