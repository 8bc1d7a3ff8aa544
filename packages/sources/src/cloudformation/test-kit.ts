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

/** What has been chosen so far: key -> index. */
export type Chosen = ReadonlyMap<unknown, number>;
type Then = (chosen: Chosen) => boolean;

/** Whether some filling of an open value is this one; holes with one key choose together, so the choices go on to what comes after. */
export function may(open: unknown, actual: unknown, chosen: Chosen, then: Then): boolean {
  if (open instanceof Hole) {
    if (open.choices === undefined) {
      const fits = actual instanceof Hole || actual === undefined || typeof actual !== 'string' || !open.rulesOut(actual);
      return fits && (actual !== undefined || open.mayBeAbsent || !open.present) && then(chosen);
    }
    const { choices } = open;
    if (actual instanceof Hole && actual.key === open.key && actual.choices?.length === choices.length)
      return actual.choices.every((choice, index) => may(choices[index], choice, new Map([...chosen, [open.key, index]]), then));
    const known = chosen.get(open.key);
    if (known !== undefined && known < open.choices.length) return may(open.choices[known], actual, chosen, then);
    return open.choices.some((choice, index) => may(choice, actual, new Map([...chosen, [open.key, index]]), then));
  }
  if (actual instanceof Hole && actual.choices === undefined) return then(chosen); // CloudFormation would refuse that: anything may stand there
  if (Array.isArray(open)) return Array.isArray(actual) && mayList(open, actual, chosen, then);
  if (typeof open === 'object' && open !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return false;
    const [left, right] = [new Map<string, unknown>(Object.entries(open)), new Map<string, unknown>(Object.entries(actual))];
    const all = [...new Set([...left.keys(), ...right.keys()])];
    const from = (index: number, so: Chosen): boolean => {
      const member = all[index];
      return member === undefined ? then(so) : may(left.get(member), right.get(member), so, (next) => from(index + 1, next));
    };
    return from(0, chosen);
  }
  return open === actual && then(chosen);
}

/** The same element by element; what may be absent may be passed over. */
function mayList(open: readonly unknown[], actual: readonly unknown[], chosen: Chosen, then: Then): boolean {
  const [first, ...rest] = open;
  if (open.length === 0) return actual.length === 0 && then(chosen);
  const there = actual.length > 0 && may(first, actual[0], chosen, (so) => mayList(rest, actual.slice(1), so, then));
  return there || (first instanceof Hole && first.mayBeAbsent && may(first, undefined, chosen, (so) => mayList(rest, actual, so, then)));
}
