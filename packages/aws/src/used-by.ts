import type { ContextOf } from './kit.ts';
import { uses } from './naming-properties.generated.ts';

/**
 * Whether anyone uses the thing that a question is about: names it by a property of any type that can. Nobody is said only where every one of these
 * types was read, and where nothing exports it. A KMS key that has an alias counts as used: who names the alias is not asked.
 */
export const isUsed = (type: keyof typeof uses, { users }: Pick<ContextOf, 'users'>): boolean => users(uses[type]).some(() => true);
