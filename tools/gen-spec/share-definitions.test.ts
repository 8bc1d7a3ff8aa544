import { expect, test } from 'vitest';
import { shareDefinitions } from './share-definitions.ts';
import type { SpecDefinition, SpecProperty, SpecShape } from './specification.ts';

function property(name: string, shape: SpecShape): SpecProperty {
  return { name, shape, required: false, documentation: '', relations: [] };
}

/** A chain of definitions that leads back to its beginning, the last with one scalar. */
function ring(scalar: 'string' | 'integer'): SpecDefinition {
  const back: SpecProperty[] = [];
  const last: SpecDefinition = { name: 'Last', documentation: '', properties: back };
  const first: SpecDefinition = {
    name: 'First',
    documentation: '',
    properties: [property('Next', { kind: 'definition', definition: last })],
  };
  back.push(property('Back', { kind: 'list', of: { kind: 'definition', definition: first } }), property('Value', { kind: scalar }));
  return first;
}

test('definitions that read the same are one, in circles too; what they nest tells them apart', () => {
  const [a, b, c] = [ring('string'), ring('string'), ring('integer')];
  const shared = shareDefinitions([a, b, c].map((definition, place) => property(`P${place}`, { kind: 'definition', definition })));
  expect(shared.list.map((definition) => definition.name)).toEqual(['First', 'First', 'Last', 'Last']);
  expect(shared.placeOf(a)).toBe(shared.placeOf(b));
  expect(shared.placeOf(a)).not.toBe(shared.placeOf(c));
});

test('a definition of another service is a mistake', () => {
  expect(() => shareDefinitions([]).placeOf(ring('string'))).toThrow('the definition First belongs to another service');
});
