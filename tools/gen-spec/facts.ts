import type { Codes, ServiceFile, TypeRow } from '@demarc/spec/schema/format';
import { relationPaths } from './relation-paths.ts';
import { shareDefinitions, type SharedDefinitions } from './share-definitions.ts';
import type { SpecProperty, SpecService, SpecShape, SpecType } from './specification.ts';

/** `schema/<service>.json`: see `format.ts` for what stands in it. One type and one definition a line, so that a new edition of the specification reads as a diff. */
export function renderFacts(service: SpecService): string {
  const shared = shareDefinitions(service.types.flatMap((type) => [...type.properties, ...type.attributes]));
  const definitions: ServiceFile['definitions'] = shared.list.map((definition) => [definition.name, codes(definition.properties, shared)]);
  const rows = service.types.map((type) => [type.shortName, typeRow(type, shared)] as const);
  const definitionLines = definitions.map((row) => JSON.stringify(row)).join(',\n');
  const typeLines = rows.map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`).join(',\n');
  return `{"definitions":[\n${definitionLines}\n],"types":{\n${typeLines}\n}}\n`;
}

function typeRow(type: SpecType, shared: SharedDefinitions): TypeRow {
  const relations = relationPaths(type);
  return {
    ...(type.identifiers.length > 0 && { id: type.identifiers }),
    ...(type.refIdentifiers !== undefined && type.refIdentifiers.join() !== type.identifiers.join() && { ref: type.refIdentifiers }),
    ...(type.arn !== undefined && { arn: type.arn }),
    ...(type.tags !== undefined && { tags: [type.tags.property, type.tags.style] as const }),
    ...(type.transform !== undefined && { transform: type.transform }),
    properties: codes(type.properties, shared),
    ...(type.attributes.length > 0 && { attributes: codes(type.attributes, shared) }),
    ...(relations.size > 0 && { relations: Object.fromEntries(relations) }),
  };
}

function codes(properties: readonly SpecProperty[], shared: SharedDefinitions): Codes {
  return Object.fromEntries(
    properties.map((property) => [property.name, `${code(property.shape, shared)}${property.required ? '!' : ''}`]),
  );
}

const letters = { string: 's', number: 'n', integer: 'i', boolean: 'b', json: 'j', policy: 'p', tag: 't' } as const;

function code(shape: SpecShape, shared: SharedDefinitions): string {
  if (shape.kind === 'list') return `[${code(shape.of, shared)}`;
  if (shape.kind === 'map') return `{${code(shape.of, shared)}`;
  if (shape.kind === 'definition') return String(shared.placeOf(shape.definition));
  if (shape.kind !== 'union') return letters[shape.kind];
  const members = [...new Set(shape.of.map((member) => code(member, shared)))];
  return members.length === 1 ? members.join('') : `(${members.join('|')})`;
}
