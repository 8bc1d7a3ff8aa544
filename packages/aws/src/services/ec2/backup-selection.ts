import { covers, parseArn } from '@demarc/iam';
import { all, any } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { isOwnAccount } from '../s3/accounts.ts';
import { isOwnRegion } from './own-region.ts';

type Selection = NonNullable<AllTypes['AWS::Backup::BackupSelection']['BackupSelection']>;
type Conditions = NonNullable<Selection['Conditions']>;
type Relations = Pick<ContextOf, 'resource' | 'one'>;
type Tags = readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[];

/** A thing of EC2 that a plan of AWS Backup may be about. */
export interface Backed {
  readonly kind: 'volume' | 'instance';
  /** What it is called: identifiers, tokens, ARNs. */
  readonly names: readonly string[];
  /** Its tags; asked for only where they matter. */
  readonly tags: () => Tags;
}

/**
 * Whether a selection takes a thing into its plan: it names it, or has one of its tags, or names nothing at all; none of its exceptions is the thing;
 * and all its conditions hold. Whether the Region backs up this kind of thing at all (its opt-in) is not looked at.
 *
 * Sources (both read 2026-11-26): https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html (what is left out selects everything;
 * `ListOfTags` is any, `Conditions` are all), https://www.repost.aws/knowledge-center/backup-assign-resources (resources or tags, and conditions).
 */
export const selects = (selection: Selection, backed: Backed, context: Relations): boolean =>
  all(
    () =>
      any(
        () => selection.Resources?.some((pattern) => means(pattern, backed, context)),
        () => selection.ListOfTags?.some(({ ConditionKey, ConditionValue }) => isTagged(backed.tags(), ConditionKey, ConditionValue)),
        () =>
          all(
            () => !(selection.Resources?.some(() => true) ?? false),
            () => !(selection.ListOfTags?.some(() => true) ?? false),
          ),
      ),
    () => !(selection.NotResources?.some((pattern) => means(pattern, backed, context)) ?? false),
    () => selection.Conditions === undefined || hold(selection.Conditions, backed.tags()),
  );

const isTagged = (tags: Tags, key: string | undefined, value: string | undefined): boolean =>
  tags.some((tag) => tag.Key === key && tag.Value === value);

const prefix = 'aws:ResourceTag/';
const keyOf = (key: string | undefined): string | undefined => (key?.startsWith(prefix) ? key.slice(prefix.length) : key);

/** Whether all conditions hold. One that forbids a value holds where the tag is missing (our reading). */
function hold({ StringEquals, StringLike, StringNotEquals, StringNotLike }: Conditions, tags: Tags): boolean {
  const equals = (key: string | undefined, value: string | undefined): boolean => isTagged(tags, keyOf(key), value);
  const isLike = (key: string | undefined, value: string | undefined): boolean =>
    tags.some((tag) => tag.Key === keyOf(key) && value !== undefined && tag.Value !== undefined && covers(value, tag.Value));
  return all(
    () => StringEquals?.every((each) => equals(each.ConditionKey, each.ConditionValue)) ?? true,
    () => StringLike?.every((each) => isLike(each.ConditionKey, each.ConditionValue)) ?? true,
    () => StringNotEquals?.every((each) => !equals(each.ConditionKey, each.ConditionValue)) ?? true,
    () => StringNotLike?.every((each) => !isLike(each.ConditionKey, each.ConditionValue)) ?? true,
  );
}

/** Whether an ARN, or a pattern of ARNs, means a thing. */
function means(pattern: string, { kind, names }: Backed, context: Relations): boolean {
  if (pattern === '*' || names.includes(pattern)) return true;
  const arn = parseArn(pattern);
  if (arn === undefined || !covers(arn.service, 'ec2')) return false;
  return all(
    () => names.some((name) => covers(arn.resource, `${kind}/${parseArn(name)?.resource.replace(/^[^/]*\//u, '') ?? name}`)),
    () => arn.account === '*' || arn.account === '' || isOwnAccount(arn.account, context),
    () => arn.region === '*' || arn.region === '' || isOwnRegion(arn.region, context),
  );
}
