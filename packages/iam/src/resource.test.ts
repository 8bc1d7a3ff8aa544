import { expect, test } from 'vitest';
import type { Statement } from '@demarc/spec';
import { coversResource, touchesResource } from './resource.ts';
import { strictView } from './strict-view.ts';

const bucket = 'arn:aws:s3:::b';
const objects = 'arn:aws:s3:::b/*';
const tokenBucket = 'arn:⟨AWS::Partition⟩:s3:::⟨t#Bucket.BucketName⟩';

test.each<[string, Statement, string, boolean, boolean]>([
  ['the resource itself', { Resource: [bucket] }, bucket, true, true],
  ['in another partition', { Resource: ['arn:aws-cn:s3:::b'] }, bucket, true, true],
  ['in a partition not named', { Resource: ['arn:⟨AWS::Partition⟩:s3:::b'] }, bucket, true, true],
  ['in any partition', { Resource: ['arn:*:s3:::b'] }, bucket, true, true],
  ['another resource', { Resource: ['arn:aws:s3:::c'] }, bucket, false, false],
  ['in another case', { Resource: ['arn:aws:s3:::B'] }, bucket, false, false],
  ['everything', { Resource: ['*'] }, objects, true, true],
  ['every ARN', { Resource: ['arn:aws:*'] }, objects, true, true],
  ['every bucket and object', { Resource: ['arn:aws:s3:::*'] }, objects, true, true],
  ['names that begin with the bucket', { Resource: ['arn:aws:s3:::b*'] }, objects, true, true],
  ['the bucket alone', { Resource: [bucket] }, objects, false, false],
  ['its objects alone', { Resource: [objects] }, bucket, false, false],
  ['some of its objects', { Resource: ['arn:aws:s3:::b/logs/*'] }, objects, true, false],
  ['the second entry', { Resource: [bucket, objects] }, objects, true, true],
  ['two halves', { Resource: ['arn:aws:s3:::b/a*', 'arn:aws:s3:::b/*b'] }, objects, true, false],
  ['objects of every user', { Resource: ['arn:aws:s3:::b/${aws:username}/*'] }, objects, true, false],
  ['the same token', { Resource: [tokenBucket] }, 'arn:aws:s3:::⟨t#Bucket.BucketName⟩', true, true],
  ['the objects of the same token', { Resource: [`${tokenBucket}/*`] }, `${tokenBucket}/*`, true, true],
  ['another token', { Resource: ['arn:aws:s3:::⟨t#Other.BucketName⟩'] }, tokenBucket, false, false],
  ['a literal for a token', { Resource: [bucket] }, tokenBucket, false, false],
  ['a wildcard over a token', { Resource: ['arn:aws:s3:::*'] }, tokenBucket, true, true],
  ['a token as a whole', { Resource: ['⟨t#Queue.Arn⟩'] }, '⟨t#Queue.Arn⟩', true, true],
  ['objects of a token as a whole', { Resource: ['⟨t#B.Arn⟩/*'] }, '⟨t#B.Arn⟩/*', true, true],
  ['a Region in the wild', { Resource: ['arn:aws:sqs:*:123456789012:q'] }, 'arn:aws:sqs:⟨AWS::Region⟩:123456789012:q', true, true],
  ['a star that would have to cross a colon', { Resource: ['arn:aws:*s:a:1:q'] }, 'arn:aws:x:s:a:1:q', true, false],
  [
    'a star at the end of a segment',
    { Resource: ['arn:aws:dynamodb:*:table/p-*'] },
    'arn:aws:dynamodb:us-east-1:123456789012:table/p-1',
    true,
    true,
  ],
  ['an empty list', { Resource: [] }, bucket, false, false],
  ['neither element', {}, bucket, true, false],
  ['NotResource names it', { NotResource: [bucket] }, bucket, false, false],
  ['NotResource names it in another partition', { NotResource: ['arn:aws-cn:s3:::b'] }, bucket, false, false],
  ['NotResource names another', { NotResource: ['arn:aws:s3:::c*'] }, bucket, true, true],
  ['NotResource names a part', { NotResource: ['arn:aws:s3:::b/logs/*'] }, objects, true, false],
  ['NotResource names a variable part', { NotResource: ['arn:aws:s3:::b/${aws:username}/*'] }, objects, true, false],
  ['NotResource names another token', { NotResource: ['arn:aws:s3:::⟨t#Other.BucketName⟩'] }, tokenBucket, true, true],
])('%s', (_, statement, arn, touches, covers) => {
  for (const given of [statement, strictView(statement)]) {
    expect(touchesResource(given, arn)).toBe(touches);
    expect(coversResource(given, arn)).toBe(covers);
  }
});
