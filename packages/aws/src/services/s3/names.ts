import { parseArn } from '@demarc/iam';
import type { Resource } from '@demarc/model';

type Named = Pick<Resource, 'names'>;

const asArn = (name: string): string => (parseArn(name) === undefined ? `arn:aws:s3:::${name}` : name);

/**
 * The ARNs by which a policy may mean a bucket: those among its names, and its other names in an ARN's form (`arn:aws:s3:::name`). ARNs are
 * compared without their partition, so `aws` stands for all.
 */
export const bucketArns = ({ names }: Named): readonly string[] => names.map(asArn);

/** The ARN to write into a bucket's own policy: the one that it goes by, which has the right partition, else one made of its name. */
export const ownArn = ({ names }: Named): string =>
  names.find((name) => parseArn(name)?.service === 's3') ?? asArn(names.find((name) => parseArn(name) === undefined) ?? '');
