import { parseArn } from '@demarc/iam';
import type { Resource } from '@demarc/model';

/**
 * The ARNs by which a policy may mean a bucket: those among its names, and its other names in an ARN's form (`arn:aws:s3:::name`). ARNs are
 * compared without their partition, so `aws` stands for all.
 */
export const bucketArns = ({ names }: Pick<Resource, 'names'>): readonly string[] =>
  names.map((name) => (parseArn(name) === undefined ? `arn:aws:s3:::${name}` : name));
