import type { Statement } from '@demarc/spec';
import { other, self } from '../../testing/index.ts';
import type { Other } from '../../testing/world.ts';

// Pieces of the tables of this service.

/** The bucket's own ARN, and that of its objects. */
export const bucketArn = `arn:aws:s3:::${self}`;
export const objectsArn = `${bucketArn}/*`;
/** The four switches of Block Public Access. */
export const allOff = { BlockPublicAcls: false, IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false };
export const allOn = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };

/** The bucket's policy. */
export const policy = (...statements: readonly Statement[]): Other =>
  other('AWS::S3::BucketPolicy', { Bucket: self, PolicyDocument: { Version: '2012-10-17', Statement: statements } }, 'policy');

/** Ownership controls with one setting. */
export const ownership = (ObjectOwnership: string): { readonly OwnershipControls: object } => ({
  OwnershipControls: { Rules: [{ ObjectOwnership }] },
});

export const everyone = { AWS: ['*'] };
export const allUsers = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
export const authenticatedUsers = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers' };
export const logDelivery = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery' };
export const someAccount = { Type: 'CanonicalUser', ID: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' };
