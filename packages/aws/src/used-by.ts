import { any } from '@demarc/model';
import type { ContextOf } from './kit.ts';

/** The resources that name the one which a question is about, by one property of their type. */
export type Use = (context: Pick<ContextOf, 'referrers'>) => readonly unknown[];

/**
 * Whether anyone uses a thing by one of these properties: the first that is known decides, and nobody is said only where every type was read.
 * The lists of properties: `naming-properties.generated.ts`.
 */
export const isUsed = (uses: readonly Use[], context: Pick<ContextOf, 'referrers'>): boolean =>
  any(...uses.map((use) => () => use(context).some(() => true)));
