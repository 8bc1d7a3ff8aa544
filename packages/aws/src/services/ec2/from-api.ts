import type { EC2, Tag as ApiTag } from '@aws-sdk/client-ec2';
import type { Tag } from '@demarc/spec';
import type { ClientConfig } from '../../collector.ts';

/** The client of EC2's API, which holds VPC's as well. */
export const ec2Client = async (config: ClientConfig): Promise<EC2> => new (await import('@aws-sdk/client-ec2')).EC2(config);

/** Tags as CloudFormation has them. */
export const tagsOf = (tags: readonly ApiTag[] | undefined): readonly Tag[] | undefined =>
  tags?.map(({ Key, Value }) => ({ Key: Key ?? '', Value: Value ?? '' }));

/** Tags of a type that has no property for them. */
export const tagRecord = (tags: readonly ApiTag[] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));

/** Whose it is, where that is another account: what is shared with this one is listed here, too. */
export const otherOwner = (owner: string | undefined, account: string): string | undefined => (owner === account ? undefined : owner);

/** EC2 writes some values that are not there as an empty string. */
export const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The answer of an operation that has no pages, as pages. */
export async function* onePage<P>(call: () => Promise<P>): AsyncGenerator<P> {
  yield await call();
}

/** The pages of an operation for which the SDK has no paginator. */
export async function* pagesOf<P extends { readonly NextToken?: string | undefined }>(
  call: (token: { readonly NextToken?: string }) => Promise<P>,
): AsyncGenerator<P> {
  let next: string | undefined;
  do {
    const page = await call(next === undefined ? {} : { NextToken: next });
    yield page;
    next = nonEmpty(page.NextToken);
  } while (next !== undefined);
}

/** The last part of an ARN's path: the name of an instance profile. */
export const nameIn = (arn: string | undefined): string | undefined => arn?.slice(arn.lastIndexOf('/') + 1);
