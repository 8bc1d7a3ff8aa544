import type { Property, PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';
import { isPolicyDefinition, isPolicyProperty } from './policies.ts';

/** The type of a value, as the outputs need it: references are resolved, policies recognised, dates are strings. */
export type SpecShape =
  | { readonly kind: 'string' | 'number' | 'integer' | 'boolean' | 'json' | 'policy' | 'tag' }
  | { readonly kind: 'list' | 'map'; readonly of: SpecShape }
  | { readonly kind: 'definition'; readonly definition: SpecDefinition }
  | { readonly kind: 'union'; readonly of: readonly SpecShape[] };

/** A property of a resource type or of a definition, or an attribute of a resource type. */
export interface SpecProperty {
  readonly name: string;
  readonly shape: SpecShape;
  readonly required: boolean;
  readonly documentation: string;
  /** What the property refers to, each `Type.Property`. */
  readonly relations: readonly string[];
}

/** A type definition: an object that a resource type nests. It belongs to one resource type and may nest itself. */
export interface SpecDefinition {
  readonly name: string;
  readonly documentation: string;
  readonly properties: readonly SpecProperty[];
}

/** A resource type. */
export interface SpecType {
  /** `AWS::S3::Bucket` */
  readonly name: string;
  /** `Bucket` */
  readonly shortName: string;
  readonly documentation: string;
  readonly identifiers: readonly string[];
  /** What `Ref` returns, where it is not the primary identifier. */
  readonly refIdentifiers: readonly string[] | undefined;
  readonly arn: string | undefined;
  readonly tags: { readonly property: string; readonly style: 'standard' | 'asg' | 'map' } | undefined;
  readonly transform: string | undefined;
  readonly properties: readonly SpecProperty[];
  /** All that `Fn::GetAtt` knows; names with a dot reach into an attribute. */
  readonly attributes: readonly SpecProperty[];
}

/** A service: one file of each kind. */
export interface SpecService {
  /** The file's name: `s3` for `aws-s3`. */
  readonly file: string;
  /** `AWS::S3` */
  readonly namespace: string;
  readonly types: readonly SpecType[];
}

/** Reads the specification in an order that depends on names alone, so that the same specification always gives the same files. */
export function readSpecification(db: SpecDatabase): readonly SpecService[] {
  return db
    .all('service')
    .map((service) => ({
      file: service.name.replace(/^aws-/, ''),
      namespace: service.cloudFormationNamespace,
      types: db
        .follow('hasResource', service)
        .map(({ entity }) => readType(db, entity))
        .sort(byName),
    }))
    .filter((service) => service.types.length > 0)
    .sort((a, b) => compare(a.file, b.file));
}

function readType(db: SpecDatabase, resource: Resource): SpecType {
  const read = new DefinitionReader(db, resource.cloudFormationType);
  return {
    name: resource.cloudFormationType,
    shortName: resource.name,
    documentation: resource.documentation ?? '',
    identifiers: (resource.primaryIdentifier ?? []).map(pathOf),
    refIdentifiers: resource.cfnRefIdentifier?.map(pathOf),
    arn: resource.arnTemplate,
    tags: resource.tagInformation && { property: resource.tagInformation.tagPropertyName, style: resource.tagInformation.variant },
    transform: resource.cloudFormationTransform,
    properties: read.properties(resource.cloudFormationType, resource.properties),
    attributes: read.properties(resource.cloudFormationType, resource.attributes),
  };
}

/** The specification's scalar types. Dates come as text; `null` is in no type yet, and JSON holds it. */
const scalars = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  json: 'json',
  tag: 'tag',
  'date-time': 'string',
  null: 'json',
} as const;

/** Resolves references, each definition once: a definition that nests itself is met again before it is complete. */
class DefinitionReader {
  readonly #db: SpecDatabase;
  readonly #type: string;
  readonly #read = new Map<string, SpecDefinition>();

  constructor(db: SpecDatabase, type: string) {
    this.#db = db;
    this.#type = type;
  }

  properties(holder: string, properties: Readonly<Record<string, Property>>): readonly SpecProperty[] {
    return Object.entries(properties)
      .map(([name, property]) => ({
        name,
        shape: isPolicyProperty(holder, name, admitsJson(property.type)) ? ({ kind: 'policy' } as const) : this.#shape(property.type),
        required: property.required ?? false,
        documentation: property.documentation ?? '',
        relations: (property.relationshipRefs ?? []).map((target) => `${target.cloudFormationType}.${target.propertyName}`).sort(compare),
      }))
      .sort(byName);
  }

  #shape(type: PropertyType): SpecShape {
    if (type.type === 'array') return { kind: 'list', of: this.#shape(type.element) };
    if (type.type === 'map') return { kind: 'map', of: this.#shape(type.element) };
    if (type.type === 'union') return { kind: 'union', of: type.types.map((member) => this.#shape(member)) };
    if (type.type === 'ref') {
      const definition = this.#db.get('typeDefinition', type.reference.$ref);
      return isPolicyDefinition(definition.name) ? { kind: 'policy' } : { kind: 'definition', definition: this.#definition(definition) };
    }
    return { kind: scalars[type.type] };
  }

  #definition(source: TypeDefinition): SpecDefinition {
    const known = this.#read.get(source.$id);
    if (known !== undefined) return known;
    const properties: SpecProperty[] = [];
    const definition = { name: source.name, documentation: source.documentation ?? '', properties };
    this.#read.set(source.$id, definition);
    properties.push(...this.properties(`${this.#type}/${source.name}`, source.properties));
    return definition;
  }
}

/** The specification separates the steps into a nested identifier with slashes (`Device/DeviceName`). */
function pathOf(pointer: string): string {
  return pointer.replaceAll('/', '.');
}

function admitsJson(type: PropertyType): boolean {
  return type.type === 'json' || (type.type === 'union' && type.types.some(admitsJson));
}

/** The definitions that are nested in these properties, however deep, each once, by name. */
export function definitionsOf(properties: readonly SpecProperty[]): readonly SpecDefinition[] {
  const found = new Set<SpecDefinition>();
  const visit = (shape: SpecShape): void => {
    if (shape.kind === 'list' || shape.kind === 'map') visit(shape.of);
    else if (shape.kind === 'union') shape.of.forEach(visit);
    else if (shape.kind === 'definition' && !found.has(shape.definition)) {
      found.add(shape.definition);
      for (const property of shape.definition.properties) visit(property.shape);
    }
  };
  for (const property of properties) visit(property.shape);
  return [...found].sort(byName);
}

/** The properties of a type's interface: its own and the attributes that are no property already and reach into nothing. */
export function membersOf(type: SpecType): readonly SpecProperty[] {
  const own = new Set(type.properties.map((property) => property.name));
  return [...type.properties, ...type.attributes.filter((attribute) => !attribute.name.includes('.') && !own.has(attribute.name))];
}

/** Order by UTF-16 code units: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compare(a.name, b.name);
}
