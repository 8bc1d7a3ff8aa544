import type { Tag } from '@demarc/spec';

/** Tag keys that must be there: none in particular, until a check's setting names them; then each of them. */
export const requiredTagKeys: readonly string[] = [];

/** Asks whether a thing has a tag whose key passes a test. */
type Carries = (test: (key: string) => boolean) => boolean;

export const carries =
  (tags: readonly Pick<Tag, 'Key'>[] | undefined): Carries =>
  (test) =>
    tags?.some(({ Key }) => Key !== undefined && test(Key)) ?? false;

/**
 * What is missing of the tags of a thing, in words; nothing when all is well. Where no keys are asked for, one tag that is not AWS's own (`aws:`) is
 * enough.
 */
export function missingTags(carries: Carries, required: readonly string[]): string | false {
  if (required.length === 0) return !carries((key) => !key.startsWith('aws:')) && 'it carries no tags';
  const missing = required.filter((wanted) => !carries((key) => key === wanted));
  return missing.length > 0 && `it has no tag ${missing.join(', ')}`;
}
