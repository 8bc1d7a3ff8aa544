import type { Change, Check } from './check.ts';
import type { Inventory } from './inventory.ts';
import { again, Question, type Options } from './question.ts';
import type { Resource } from './resource.ts';

/** The change that makes a failing finding pass: a patch of the resource itself (JSON Merge Patch), or changes to others. */
export interface Proposal {
  readonly patch?: object | undefined;
  readonly changes?: readonly Change[] | undefined;
}

/** What a check proposes for a resource; nothing where it knows no fix or would have to know what nobody knows. */
export function proposeFix(check: Check, resource: Resource, inventory: Inventory, options: Options): Proposal | undefined {
  if (!check.fix) return undefined;
  const answer = answered(check, resource, inventory, options, (properties, context) => check.fix?.(properties, context));
  if (Array.isArray(answer)) return { changes: answer as readonly Change[] }; // a fix is a patch, or a list of changes
  return typeof answer === 'object' && answer !== null ? { patch: answer } : undefined;
}

/** The AWS CLI call that a check proposes for a resource of a live account, in words that are not quoted; nothing as above, or where no one call does it. */
export function proposeCommand(check: Check, resource: Resource, inventory: Inventory, options: Options): readonly string[] | undefined {
  const { name } = resource;
  if (!check.command || name === undefined) return undefined;
  const answer = answered(check, resource, inventory, options, (properties, context) => check.command?.(name, properties, context));
  return Array.isArray(answer) && answer.every((word) => typeof word === 'string') ? answer : undefined;
}

/** What an author's function says of a resource, where no hole keeps it from an answer. */
function answered(
  check: Check,
  resource: Resource,
  inventory: Inventory,
  options: Options,
  ask: (properties: unknown, context: unknown) => unknown,
): unknown {
  const settings = { ...check.settings, ...options.settings?.[check.id] };
  // What the answer takes from the resource is copied while it may still be read.
  const question = new Question<unknown>(inventory, options, settings, (properties, context) => plainCopy(ask(properties, context)));
  const plain = resource.holes || resource.condition ? again : question.plain(resource);
  return plain === again ? question.watched(resource, () => true)[0]?.answer?.value : plain;
}

const plainCopy = (value: unknown): unknown => {
  const text = value === undefined ? undefined : JSON.stringify(value);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};
