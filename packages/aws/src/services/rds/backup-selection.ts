import { matches, overlaps, withoutPartition } from '@demarc/iam';
import { hasPseudo } from '@demarc/model';
import type { Tag } from '@demarc/spec';
import type { AllTypes } from '../../kit.ts';

type Selection = NonNullable<AllTypes['AWS::Backup::BackupSelection']['BackupSelection']>;
type Condition = NonNullable<NonNullable<Selection['Conditions']>['StringEquals']>[number];

/** What AWS Backup goes by. */
export interface Selectable {
  /** Every name; its ARNs are those that a selection is compared with. */
  readonly names: readonly string[];
  readonly tags: readonly Tag[] | undefined;
}

/**
 * Whether a selection takes a resource into its plan: by its ARN, pattern or type and all conditions, or by one tag of the list; by nothing named at
 * all it takes everything. What is excluded stays out. That "*" leaves out services that the Region has not opted in is not looked at.
 *
 * Sources: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html and
 * https://www.repost.aws/knowledge-center/backup-assign-resources (both read 2026-11-26). That a condition "not equal" takes what lacks the tag is our reading.
 */
export function selects(selection: Selection, { names, tags }: Selectable): boolean {
  const { Resources: resources = [], NotResources: excluded = [], ListOfTags: tagList = [] } = selection;
  if (excluded.some((pattern) => means(pattern, names))) return false;
  if (tagList.some((condition) => hasTag(tags, condition))) return true;
  const takes = resources.some((pattern) => means(pattern, names)) || (!isThere(resources) && !isThere(tagList));
  return takes && meetsAll(selection.Conditions, tags);
}

const isThere = (list: readonly unknown[]): boolean => list.some(() => true);

/** Whether a pattern of a selection may be this resource's ARN, where a template does not know its account and Region. */
export const mayMean = (pattern: string, names: readonly string[]): boolean =>
  arns(names).some((arn) => (hasPseudo(arn) || hasPseudo(pattern)) && overlaps(opened(pattern), opened(arn)));

const arns = (names: readonly string[]): readonly string[] => names.filter((name) => name.startsWith('arn:'));

const means = (pattern: string, names: readonly string[]): boolean =>
  pattern === '*' || arns(names).some((arn) => matches(withoutPartition(pattern), withoutPartition(arn)));

/** Account, Region and partition of a template's stack as wildcards. */
const opened = (text: string): string => withoutPartition(text).replaceAll(/\u27e8AWS::[^\u27e9]*\u27e9/g, '*');

const keyOf = ({ ConditionKey }: Pick<Condition, 'ConditionKey'>): string | undefined => ConditionKey?.replace(/^aws:ResourceTag\//, '');

const hasTag = (tags: readonly Tag[] | undefined, condition: Condition): boolean =>
  tags?.some((tag) => tag.Key === keyOf(condition) && tag.Value === condition.ConditionValue) === true;

const hasTagLike = (tags: readonly Tag[] | undefined, condition: Condition): boolean =>
  tags?.some((tag) => tag.Key === keyOf(condition) && matches(condition.ConditionValue ?? '', tag.Value ?? '')) === true;

const meetsAll = (conditions: Selection['Conditions'], tags: readonly Tag[] | undefined): boolean =>
  (conditions?.StringEquals ?? []).every((condition) => hasTag(tags, condition)) &&
  (conditions?.StringLike ?? []).every((condition) => hasTagLike(tags, condition)) &&
  (conditions?.StringNotEquals ?? []).every((condition) => !hasTag(tags, condition)) &&
  (conditions?.StringNotLike ?? []).every((condition) => !hasTagLike(tags, condition));
