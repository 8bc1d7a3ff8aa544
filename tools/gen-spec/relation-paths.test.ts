import { expect, test } from 'vitest';
import { relationPaths } from './relation-paths.ts';
import type { SpecDefinition, SpecProperty, SpecShape, SpecType } from './specification.ts';

function property(name: string, shape: SpecShape, ...relations: readonly string[]): SpecProperty {
  return { name, shape, required: false, documentation: '', relations };
}

function typeWith(...properties: readonly SpecProperty[]): SpecType {
  return {
    name: 'AWS::Test::Type',
    shortName: 'Type',
    documentation: '',
    identifiers: [],
    refIdentifiers: undefined,
    arn: undefined,
    tags: undefined,
    transform: undefined,
    properties,
    attributes: [],
  };
}

const ids = property('Ids', { kind: 'list', of: { kind: 'string' } }, 'AWS::EC2::Subnet.SubnetId');

test('paths lead through lists, maps and unions', () => {
  const definition: SpecDefinition = { name: 'Network', documentation: '', properties: [ids] };
  const nested: SpecShape = { kind: 'definition', definition };
  const type = typeWith(
    property('One', { kind: 'union', of: [{ kind: 'string' }, nested] }),
    property('Many', { kind: 'list', of: nested }),
    property('Named', { kind: 'map', of: nested }),
    property('None', { kind: 'string' }),
  );
  expect([...relationPaths(type)]).toEqual(
    ['Many[].Ids[]', 'Named.*.Ids[]', 'One.Ids[]'].map((path) => [path, ['AWS::EC2::Subnet.SubnetId']]),
  );
});

test('a relation inside a definition that nests itself is refused', () => {
  const properties: SpecProperty[] = [ids];
  const definition: SpecDefinition = { name: 'Tree', documentation: '', properties };
  properties.push(property('Below', { kind: 'definition', definition }));
  expect(() => relationPaths(typeWith(property('Tree', { kind: 'definition', definition })))).toThrow(
    'inside a definition that nests itself',
  );
});
