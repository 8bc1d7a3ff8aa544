import type { ContextOf } from '../../kit.ts';

/** What the views over a network ask of a check's context: whichever the type that the check is about. */
export type Network = Pick<ContextOf, 'all' | 'target' | 'refersTo'>;

/** That a thing was read, so that what is said of it elsewhere is all there is. Around `target`, which stops a question where it was not. */
export const isHere = (found: object | undefined): boolean => found !== undefined;

/** The element of a list that was filtered down to one: by `filter` and not by `find`, so that only the one that was found is evidence. */
export const theOnly = <T>(found: readonly T[]): T | undefined => found.find(() => true);
