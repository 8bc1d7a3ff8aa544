import { Hole, type Inventory, type Resource } from '@demarc/model';
import { readDocument } from '../document/read.ts';
import { inventoriesOf } from './inventory.ts';
import type { Given } from './scope.ts';
import { templateOf, type Template } from './summary.ts';

/** A template of a test, as if it lay in /project. */
export function documentOf(text: string, path = 't.yaml'): Template {
  const { document, diagnostics } = readDocument(new TextEncoder().encode(text), { path, absolutePath: `/project/${path}` });
  if (!document) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return templateOf(document);
}

/** The inventory of a template; `others` lie beside it and may be nested. */
export async function inventoryOf(
  text: string,
  given: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, string>> = {},
): Promise<Inventory> {
  const beside = new Map(Object.entries(others).map(([path, source]) => [`/project/${path}`, documentOf(source, path)]));
  const values = new Map<string, Given>(Object.entries(given).map(([name, value]) => [name, { value, by: '--parameters' }]));
  for await (const inventory of inventoriesOf([documentOf(text)], { given: values, defaults: false, load: (path) => beside.get(path) }))
    return inventory;
  throw new Error('no inventory');
}

/** The resource at an address. */
export function find(inventory: Inventory, address: string): Resource {
  const found = inventory.resources.find(({ addresses }) => addresses.includes(address));
  if (!found) throw new Error(`no ${address} among ${inventory.resources.map(({ addresses }) => addresses[0]).join(', ')}`);
  return found;
}

/** The property `Value` of the resource at an address, by default `R`. */
export const valueIn = (inventory: Inventory, address = 'R'): unknown =>
  (find(inventory, address).properties as { readonly Value?: unknown }).Value; // what is asked for is what any value may be

/** A value with its choices as lists, anything unknown as 'hole'. */
export const choicesOf = (value: unknown): unknown =>
  value instanceof Hole ? (value.choices ? value.choices.map(choicesOf) : 'hole') : value;

/** The ends of all choices. */
export const leavesOf = (value: unknown): unknown[] =>
  value instanceof Hole && value.choices ? value.choices.flatMap(leavesOf) : [value instanceof Hole ? 'hole' : value];

/** What was told, by its code. */
export const codesOf = (inventory: Inventory): string[] => inventory.diagnostics.map(({ code }) => code);
