import { splitColons } from './token.ts';

/** The six parts of an Amazon Resource Name; `region` and `account` are empty where the service leaves them out, `resource` keeps its own colons. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/**
 * The parts of an ARN, `undefined` where the text has no ARN's shape. Parts may hold tokens and wildcards:
 * `arn:⟨AWS::Partition⟩:s3:::⟨t#Bucket.BucketName⟩/*`.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (read 2026-11-26).
 */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = splitColons(text);
  if (prefix !== 'arn' || partition === undefined || service === undefined || region === undefined || account === undefined)
    return undefined;
  if (resource.length === 0) return undefined;
  return { partition, service, region, account, resource: resource.join(':') };
}

/** Whether two texts name the same resource: ARNs compare without their partition, anything else as it stands. */
export function sameArn(one: string, other: string): boolean {
  if (one === other) return true;
  const a = parseArn(one);
  const b = parseArn(other);
  if (a === undefined || b === undefined) return false;
  return a.service === b.service && a.region === b.region && a.account === b.account && a.resource === b.resource;
}

/** The account part of an ARN, as it stands there (a token, perhaps a wildcard); `undefined` where there is none, as in the ARN of a bucket. */
export function accountOf(arn: string): string | undefined {
  const account = parseArn(arn)?.account;
  return account === '' ? undefined : account;
}

/**
 * An ARN, or a pattern of ARNs, with its partition cut out (`arn:aws:s3:::b` becomes `arn:s3:::b`), so that patterns can be compared whatever the
 * partition. A pattern that ends within the partition (`arn:aws*`) speaks of every ARN.
 */
export function withoutPartition(pattern: string): string {
  if (!pattern.startsWith('arn:')) return pattern;
  // Nearly always the partition is plain, or one token.
  const end = pattern.startsWith('⟨', 4) ? pattern.indexOf('⟩', 4) + 1 : pattern.indexOf(':', 4);
  if (end > 4 && pattern[end] === ':' && !pattern.slice(5, end).includes('⟨')) return `arn${pattern.slice(end)}`;
  const [prefix, partition, ...rest] = splitColons(pattern);
  if (prefix !== 'arn' || partition === undefined) return pattern;
  if (rest.length > 0) return ['arn', ...rest].join(':');
  return partition.endsWith('*') ? 'arn:*' : pattern;
}
