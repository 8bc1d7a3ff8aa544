import { expect, test } from 'vitest';
import { componentNamed, components } from './components.ts';
import { domainFacts } from './domains.ts';

test('each name means one component, and is lower case', () => {
  const names = components.flatMap((component) => component.names);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});
test('each layer is a duty of resources, once a component', () => {
  for (const { layers, names } of components) {
    expect(new Set(layers.map(({ domain }) => domain)).size, names[0]).toBe(layers.length);
    for (const { domain } of layers) expect(domainFacts(domain)?.levels).toContain('resource');
  }
});
test('a name in any case', () => {
  expect(componentNamed('OpenSSL')?.layers[0].domain).toBe('os.guest');
  expect(componentNamed('log4j')?.layers[0].domain).toBe('app.supplychain');
  expect(componentNamed('no such thing')).toBe(undefined);
});
