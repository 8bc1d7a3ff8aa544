import { matches } from '@demarc/iam';
import { all, any } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { means, starOnly, type Selectable } from './pattern.ts';

type Selection = NonNullable<AllTypes['AWS::Backup::BackupSelection']['BackupSelection']>;
type Conditions = NonNullable<Selection['Conditions']>;
type Condition = NonNullable<Conditions['StringEquals']>[number];
type Relations = Pick<ContextOf, 'all' | 'one' | 'referrers' | 'resource' | 'target'>;

/** AWS's page of how the parts of a selection go together. */
export const selectionPage = 'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html'; // 2026-11-26

/** Whether some selection takes a thing into a plan. The plan stands in the same account and Region, or nobody knows where. */
export function isInBackupPlan(thing: Selectable, context: Relations): boolean {
  const takes = ({ BackupSelection }: AllTypes['AWS::Backup::BackupSelection']): boolean =>
    BackupSelection !== undefined && selects(BackupSelection, thing, context);
  return any(
    () => context.all('AWS::Backup::BackupSelection').some(takes),
    // Of those in templates that nobody saw, one to which the thing is handed may name it.
    () => context.referrers('AWS::Backup::BackupSelection', 'BackupSelection.Resources').some(takes),
  );
}

/**
 * Whether a selection takes a thing: `Resources` mean it, or it has one of the `ListOfTags`, or neither is given; it meets all `Conditions`; and
 * `NotResources` do not mean it. Whether the Region has opted in to back up this kind of thing is not looked at.
 *
 * Sources (read 2026-11-26): `selectionPage` (its example of FSx, a cluster and a tag has all three together; one with "but not" takes what lacks the
 * tag), https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (any of the tags, all of the conditions; what is left out
 * selects everything).
 */
const selects = (selection: Selection, thing: Selectable, context: Relations): boolean =>
  all(
    () =>
      any(
        () => selection.Resources?.some((pattern) => means(pattern, thing, context)),
        () => selection.ListOfTags?.some((wanted) => hasTag(thing, wanted, (value) => value === wanted.ConditionValue)),
        () =>
          all(
            () => selection.Resources?.some(() => true) !== true,
            () => selection.ListOfTags?.some(() => true) !== true,
          ),
      ),
    () => selection.NotResources?.some((pattern) => means(pattern, thing, context)) !== true,
    () => selection.Conditions === undefined || meets(thing, selection.Conditions),
  );

const meets = (thing: Selectable, { StringEquals, StringLike, StringNotEquals, StringNotLike }: Conditions): boolean => {
  const equals = (wanted: Condition): boolean => hasTag(thing, wanted, (value) => value === wanted.ConditionValue);
  const isLike = (wanted: Condition): boolean => hasTag(thing, wanted, (value) => matches(starOnly(wanted.ConditionValue ?? ''), value));
  return all(
    () => StringEquals?.every(equals) ?? true,
    () => StringLike?.every(isLike) ?? true,
    () => !(StringNotEquals?.some(equals) ?? false),
    () => !(StringNotLike?.some(isLike) ?? false),
  );
};

/** The page shows keys of a list as they are, CloudFormation's the same with the prefix of a condition. */
const prefix = /^aws:ResourceTag\//u;

const hasTag = (
  { tags }: Selectable,
  { ConditionKey: key }: { readonly ConditionKey?: string | undefined },
  fits: (value: string) => boolean,
) => key !== undefined && tags()?.some((tag) => tag.Key === key.replace(prefix, '') && fits(tag.Value ?? '')) === true;
