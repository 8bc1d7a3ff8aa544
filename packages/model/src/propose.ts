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
  const settings = { ...check.settings, ...options.settings?.[check.id] };
  // What the fix takes from the resource is copied while it may still be read.
  const question = new Question<unknown>(inventory, options, settings, (properties, context) =>
    plainCopy(check.fix?.(properties, context)),
  );
  const plain = resource.holes || resource.condition ? again : question.plain(resource);
  const answer: unknown = plain === again ? question.watched(resource, () => true)[0]?.answer?.value : plain;
  if (Array.isArray(answer)) return { changes: answer as readonly Change[] }; // a fix is a patch, or a list of changes
  return typeof answer === 'object' && answer !== null ? { patch: answer } : undefined;
}

const plainCopy = (value: unknown): unknown => {
  const text = value === undefined ? undefined : JSON.stringify(value);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};
