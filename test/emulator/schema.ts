/**
 * The model that the AWS SDK's clients carry: what an operation is called, how it looks on the wire, what its output
 * holds. The clients export it as nested arrays (`StaticOperationSchema` and its parts); this file reads them.
 */

/** The traits of a shape or a member by their Smithy names. */
export type Traits = Readonly<Record<string, unknown>>;

/** What a shape is, with the traits of its own and of the member that refers to it. */
export type Shape =
  | {
      readonly kind: 'structure';
      readonly name: string;
      readonly traits: Traits;
      readonly members: ReadonlyMap<string, () => Shape>;
      readonly required: number;
    }
  | { readonly kind: 'list'; readonly traits: Traits; readonly item: () => Shape }
  | { readonly kind: 'map'; readonly traits: Traits; readonly key: () => Shape; readonly value: () => Shape }
  | { readonly kind: 'timestamp'; readonly traits: Traits; readonly format: 'date-time' | 'http-date' | 'epoch' | undefined }
  | { readonly kind: 'string' | 'number' | 'boolean' | 'blob' | 'document' | 'unit'; readonly traits: Traits };

// The order of the bits in which the clients keep the traits that have no value.
const bits = ['httpLabel', 'idempotent', 'idempotencyToken', 'sensitive', 'httpPayload', 'httpResponseCode', 'httpQueryParams'];

const traitsOf = (value: unknown): Traits => {
  if (typeof value === 'number') return Object.fromEntries(bits.flatMap((name, bit) => ((value >> bit) & 1 ? [[name, true]] : [])));
  if (typeof value !== 'object' || value === null) return {};
  return { ...value };
};

const simple = (code: number, traits: Traits): Shape => {
  if (code >= 128) return { kind: 'map', traits, key: () => ({ kind: 'string', traits: {} }), value: () => simple(code - 128, {}) };
  if (code >= 64) return { kind: 'list', traits, item: () => simple(code - 64, {}) };
  switch (code) {
    case 0:
      return { kind: 'string', traits };
    case 1:
    case 17:
    case 19:
      return { kind: 'number', traits };
    case 2:
      return { kind: 'boolean', traits };
    case 4:
      return { kind: 'timestamp', traits, format: undefined };
    case 5:
      return { kind: 'timestamp', traits, format: 'date-time' };
    case 6:
      return { kind: 'timestamp', traits, format: 'http-date' };
    case 7:
      return { kind: 'timestamp', traits, format: 'epoch' };
    case 21:
    case 42:
      return { kind: 'blob', traits };
    case 15:
      return { kind: 'document', traits };
    default:
      throw new Error(`a simple schema that this reader does not know: ${code}`);
  }
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads a schema reference of a client; `from` are the traits of the member that refers to it. */
export function shape(reference: unknown, from: Traits = {}): Shape {
  if (typeof reference === 'function') return shape(reference(), from);
  if (typeof reference === 'number') return simple(reference, from);
  if (reference === 'unit') return { kind: 'unit', traits: from };
  const parts = list(reference);
  const [code, , name] = parts;
  // A member: the schema and the member's own traits.
  if (parts.length === 2) return shape(parts[0], { ...traitsOf(parts[1]), ...from });
  const traits = { ...traitsOf(parts[3]), ...from };
  if (code === 0) return shape(parts[4], traits);
  if (code === 1) return { kind: 'list', traits, item: () => shape(parts[4]) };
  if (code === 2) return { kind: 'map', traits, key: () => shape(parts[4]), value: () => shape(parts[5]) };
  if (code === 3 || code === 4 || code === -3) {
    const schemas = list(parts[5]);
    const members = new Map(list(parts[4]).map((member, index) => [String(member), () => shape(schemas[index])]));
    return { kind: 'structure', name: String(name), traits, members, required: typeof parts[6] === 'number' ? parts[6] : 0 };
  }
  throw new Error(`a schema that this reader does not know: ${String(code)}`);
}

/** An operation of a service as the client's model has it. */
export interface Operation {
  readonly name: string;
  /** Method and URI template of a REST protocol; RPC protocols have none. */
  readonly http: { readonly method: string; readonly uri: string } | undefined;
  readonly input: () => Shape;
  readonly output: () => Shape;
}

/** All operations that a client's module exports. */
export function operationsOf(client: Readonly<Record<string, unknown>>): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const exported of Object.values(client)) {
    const parts = list(exported);
    if (parts[0] !== 9) continue;
    const http = list(traitsOf(parts[3])['http']);
    const name = String(parts[2]);
    operations.set(name, {
      name,
      http: http.length > 1 ? { method: String(http[0]), uri: String(http[1]) } : undefined,
      input: () => shape(parts[4]),
      output: () => shape(parts[5]),
    });
  }
  return operations;
}
