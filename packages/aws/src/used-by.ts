import { any } from '@demarc/model';
import type { ContextOf } from './kit.ts';
import { uses } from './naming-properties.generated.ts';

/** The resources that name the one which a question is about, by one property of their type. */
export type Use = (context: Pick<ContextOf, 'referrers'>) => readonly unknown[];

/**
 * Whether anyone uses the thing that a question is about: names it by a property of any type that can. The first that is known decides, and nobody is
 * said only where every one of these types was read. A KMS key that has an alias counts as used: who names the alias is not asked.
 */
export const isUsed = (type: keyof typeof uses, context: Pick<ContextOf, 'referrers'>): boolean =>
  any(...uses[type].map((use) => () => use(context).some(() => true)));
