import type { ServiceFile, TypeRow } from './format.ts';
import { loaders } from './index.generated.ts';
import { serviceOf } from './names.ts';
import { propertyAt } from './path.ts';
import { ShapeReader, type Property } from './shape.ts';

/** How a type writes its tags: `standard` a list of `Key` and `Value`, `map` an object, `asg` a list with `PropagateAtLaunch` besides. */
export type TagStyle = 'standard' | 'asg' | 'map';

/** What a property may refer to. */
export interface RelationTarget {
  /** `AWS::EC2::SecurityGroup` */
  readonly type: string;
  /** A property or attribute of it, as AWS gives it: in some 40 cases one that the type does not have (`AWS::Lambda::Alias.Id`), which then means what `Ref` returns. */
  readonly property: string;
}

/** The facts of one resource type. */
export interface ResourceType {
  readonly name: string;
  readonly service: string;
  /** The primary identifier: paths of properties or attributes, in the order in which Cloud Control joins them. Empty for types that it does not know. */
  readonly identifiers: readonly string[];
  /** What `Ref` returns: mostly the primary identifier. */
  readonly refIdentifiers: readonly string[];
  /** The ARN template as AWS gives it, `arn:${Partition}:s3:::${BucketName}`; its variables are often not the names of properties: see `arnVariables`. */
  readonly arn: string | undefined;
  readonly tags: { readonly property: string; readonly style: TagStyle } | undefined;
  /** The CloudFormation transform that knows the type (SAM). */
  readonly transform: string | undefined;
  /** All names that `Fn::GetAtt` knows; one with a dot reaches into an attribute. */
  readonly attributes: readonly string[];
  /** The properties of the type's interface: its own, and the attributes without a dot. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Path -> what stands there may refer to. `[]` is each element of a list, `*` each value of a map. */
  readonly relations: ReadonlyMap<string, readonly RelationTarget[]>;
  /** The property at a path, `VpcConfig.SecurityGroupIds[]`, `[0]` and `.0` for one element; or the attribute with this very name. Undefined if there is none. */
  property(path: string): Property | undefined;
}

/** The facts of the resource types that were asked for. */
export interface Schema {
  /** Undefined for a type that the specification does not know, or whose service was not loaded. */
  type(name: string): ResourceType | undefined;
}

/** Loads what is known of these types: one file a service. Types that the specification does not know are passed over. */
export async function loadSchema(types: Iterable<string>): Promise<Schema> {
  const services = new Set<string>();
  for (const type of types) {
    const service = serviceOf(type);
    if (service !== undefined) services.add(service);
  }
  const loaded = new Map(await Promise.all([...services].map(async (service) => [service, await loadService(service)] as const)));
  return { type: (name) => loaded.get(serviceOf(name) ?? '')?.type(name) };
}

const cache = new Map<string, Promise<ServiceSchema>>();

function loadService(service: string): Promise<ServiceSchema> {
  const known = cache.get(service) ?? readService(service);
  cache.set(service, known);
  return known;
}

async function readService(service: string): Promise<ServiceSchema> {
  const load = loaders.get(service);
  if (load === undefined) throw new Error(`there is no schema file of the service ${service}; run npm run generate`);
  return new ServiceSchema(service, (await load()).default);
}

/** The types of one service file, each read when it is first asked for. */
class ServiceSchema implements Schema {
  readonly #service: string;
  readonly #rows: ServiceFile['types'];
  readonly #shapes: ShapeReader;
  readonly #read = new Map<string, ResourceType>();

  constructor(service: string, file: ServiceFile) {
    this.#service = service;
    this.#rows = file.types;
    this.#shapes = new ShapeReader(file.definitions);
  }

  type(name: string): ResourceType | undefined {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const row = this.#rows[name.slice(name.lastIndexOf(':') + 1)];
    if (row === undefined) return undefined;
    const type = readType(name, this.#service, row, this.#shapes);
    this.#read.set(name, type);
    return type;
  }
}

function readType(name: string, service: string, row: TypeRow, shapes: ShapeReader): ResourceType {
  const attributes = shapes.properties(row.attributes ?? {}, { readOnly: true });
  // A property comes after the attribute of the same name, and so stands for both.
  const properties = new Map([
    ...[...attributes].filter(([attribute]) => !attribute.includes('.')),
    ...shapes.properties(row.properties, { readOnly: false }),
  ]);
  const identifiers = row.id ?? [];
  return {
    name,
    service,
    identifiers,
    refIdentifiers: row.ref ?? identifiers,
    arn: row.arn,
    tags: row.tags && { property: row.tags[0], style: row.tags[1] },
    transform: row.transform,
    attributes: [...attributes.keys()],
    properties,
    relations: new Map(Object.entries(row.relations ?? {}).map(([path, targets]) => [path, targets.map(targetOf)])),
    property: (path) => propertyAt(properties, path) ?? attributes.get(path),
  };
}

function targetOf(text: string): RelationTarget {
  const dot = text.indexOf('.');
  return { type: text.slice(0, dot), property: text.slice(dot + 1) };
}
