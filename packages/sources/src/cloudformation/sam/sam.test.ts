import { readFileSync } from 'node:fs';
import { Hole, type Inventory, type Resource } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { codesOf, inventoryOf, may } from '../test-kit.ts';

/*
 * What is written out is what AWS SAM makes: each fixture stands beside the template that AWS SAM's own translator (aws-sam-translator 1.115.0, for
 * us-east-1) makes of it, and what is open here must hold what stands there.
 */

const surroundings = { 'AWS::Region': 'us-east-1', 'AWS::Partition': 'aws', 'AWS::AccountId': '111122223333' };
const textOf = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** The same without the hashes that AWS SAM puts behind some logical ids. */
const withoutHashes = (text: string): string => text.replaceAll(/"((?:\w+(?:Deployment|Stage|Version))|Layer|Named)[0-9a-f]{10}"/g, '"$1"');

const addresses = ({ resources }: Inventory): string[] => resources.map(({ addresses: [own = ''] }) => own).sort();

describe.each(['function', 'graphql', 'others', 'tags'])('%s', async (name) => {
  const ours = await inventoryOf(textOf(`${name}.yaml`), surroundings);
  const theirs = await inventoryOf(withoutHashes(textOf(`${name}.after.json`)), surroundings);
  const found = (id: string): Resource | undefined => ours.resources.find(({ addresses: [own] }) => own === id);

  test('nothing is told as wrong', () => expect(codesOf(ours)).toEqual([]));
  test('everything is made that AWS SAM makes, and nothing else', () => {
    const open = theirs.resources.filter(({ type, addresses: [own = ''] }) => !found(own) && ours.open(type) !== undefined);
    expect(addresses(ours)).toEqual(addresses(theirs).filter((id) => !open.some(({ addresses: [own] }) => own === id)));
  });
  test.each(theirs.resources.map((resource) => [resource.addresses[0] ?? '', resource] as const))('%s', (id, resource) => {
    const own = found(id);
    if (!own) return expect(ours.open(resource.type)).toBeInstanceOf(Hole);
    expect(own.type).toBe(resource.type);
    if (!may(own.properties, resource.properties, new Map(), () => true)) expect(own.properties).toEqual(resource.properties); // shows where
    if (own.condition?.name.startsWith('one of the callers')) return;
    expect(own.condition?.name).toBe(resource.condition?.name);
  });
});
