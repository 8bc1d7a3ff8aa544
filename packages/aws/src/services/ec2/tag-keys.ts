/**
 * What is missing of the tags of a thing, in words; nothing when all is well. Where no keys are asked for, one tag that is not AWS's own (`aws:`) is
 * enough. `holds` says whether the thing has a tag whose key passes a test.
 */
export function missingTags(holds: (test: (key: string) => boolean) => boolean, required: readonly string[]): string | false {
  if (required.length === 0) return !holds((key) => !key.startsWith('aws:')) && 'it carries no tags';
  const missing = required.filter((wanted) => !holds((key) => key === wanted));
  return missing.length > 0 && `it has no tag ${missing.join(', ')}`;
}
