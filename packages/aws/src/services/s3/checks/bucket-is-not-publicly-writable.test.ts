import { beginning, denied, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import {
  allOff,
  allOn,
  allUsers,
  authenticatedUsers,
  bucketArn,
  everyone,
  logDelivery,
  objectsArn,
  ownership,
  policy,
} from '../testing.ts';
import rule from './bucket-is-not-publicly-writable.ts';

const put = { Effect: 'Allow', Principal: everyone, Action: ['s3:PutObject'], Resource: [objectsArn] } as const;
const denyWrites = {
  Effect: 'Deny',
  Principal: everyone,
  Action: ['s3:Put*', 's3:Delete*', 's3:Abort*', 's3:Replicate*'],
  Resource: [bucketArn, objectsArn],
} as const;
const withAcls = { ...ownership('BucketOwnerPreferred'), PublicAccessBlockConfiguration: allOff };
const open = { PublicAccessBlockConfiguration: allOff };

table(rule, {
  // ACL
  'nothing configured': ['pass', {}],
  'public read and write': ['fail', { ...withAcls, AccessControl: 'PublicReadWrite' }, { says: 'the ACL gives everyone WRITE' }],
  'the same in a bucket older than ownership controls and blocks': ['fail', { AccessControl: 'PublicReadWrite' }],
  'public read': ['pass', { ...withAcls, AccessControl: 'PublicRead' }],
  'authenticated read': ['pass', { ...withAcls, AccessControl: 'AuthenticatedRead' }],
  'log delivery writes, and is not public': ['pass', { ...withAcls, AccessControl: 'LogDeliveryWrite' }],
  'ACLs are off': ['pass', { ...ownership('BucketOwnerEnforced'), ...open, AccessControl: 'PublicReadWrite' }],
  'public ACLs are ignored': [
    'pass',
    { ...withAcls, PublicAccessBlockConfiguration: { ...allOff, IgnorePublicAcls: true }, AccessControl: 'PublicReadWrite' },
  ],
  'new public ACLs are refused, this one stays': [
    'fail',
    { ...withAcls, PublicAccessBlockConfiguration: { ...allOff, BlockPublicAcls: true }, AccessControl: 'PublicReadWrite' },
  ],
  'a grant of writing': ['fail', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'WRITE' }] }],
  'a grant of writing the ACL': [
    'fail',
    { ...withAcls, AclGrants: [{ Grantee: authenticatedUsers, Permission: 'WRITE_ACP' }] },
    { says: 'WRITE_ACP' },
  ],
  'full control': ['fail', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'FULL_CONTROL' }] }, { says: 'WRITE, WRITE_ACP' }],
  'grants of reading, and of writing to log delivery': [
    'pass',
    {
      ...withAcls,
      AclGrants: [
        { Grantee: allUsers, Permission: 'READ' },
        { Grantee: allUsers, Permission: 'READ_ACP' },
        { Grantee: logDelivery, Permission: 'WRITE' },
      ],
    },
  ],
  'a policy denies everyone what the ACL gives': [
    'pass',
    { ...withAcls, AccessControl: 'PublicReadWrite' },
    { names: [bucketArn], with: [policy(denyWrites)] },
  ],
  'a policy denies everyone something else than the ACL gives': [
    'fail',
    { ...withAcls, AccessControl: 'PublicReadWrite' },
    { names: [bucketArn], with: [policy({ ...denyWrites, Action: ['s3:DeleteObject'] })] },
  ],
  // Policy
  'everyone puts': ['fail', open, { with: [policy(put)], says: 'the bucket policy allows everyone s3:PutObject' }],
  'everyone deletes': ['fail', open, { with: [policy({ ...put, Action: ['s3:DeleteObjectVersion'] })] }],
  'everyone aborts uploads': ['fail', open, { with: [policy({ ...put, Action: ['s3:AbortMultipartUpload'] })] }],
  'everyone opens objects further': ['fail', open, { with: [policy({ ...put, Action: ['s3:PutObjectAcl'] })] }],
  'everyone changes the policy': ['fail', open, { with: [policy({ ...put, Action: ['s3:PutBucketPolicy'], Resource: [bucketArn] })] }],
  'everyone deletes the bucket': ['fail', open, { with: [policy({ ...put, Action: ['s3:DeleteBucket'], Resource: [bucketArn] })] }],
  'everyone does all': ['fail', open, { with: [policy({ ...put, Action: ['s3:*'] })], says: 's3:*' }],
  'everything but reading': ['fail', open, { with: [policy({ ...put, Action: [], NotAction: ['s3:Get*', 's3:List*'] })] }],
  'everything but S3': ['pass', open, { with: [policy({ ...put, Action: [], NotAction: ['s3:*'] })] }],
  'everyone reads': ['pass', open, { with: [policy({ ...put, Action: ['s3:GetObject', 's3:ListBucket'] })] }],
  'whoever gives the owner control': [
    'fail',
    open,
    { with: [policy({ ...put, Condition: { StringEquals: { 's3:x-amz-acl': ['bucket-owner-full-control'] } } })] },
  ],
  'whoever encrypts': [
    'fail',
    open,
    { with: [policy({ ...put, Condition: { StringEquals: { 's3:x-amz-server-side-encryption': ['aws:kms'] } } })] },
  ],
  'a public identity provider': ['fail', open, { with: [policy({ ...put, Principal: { Federated: ['graph.facebook.com'] } })] }],
  'a service of AWS': ['pass', open, { with: [policy({ ...put, Principal: { Service: ['logging.s3.amazonaws.com'] } })] }],
  'an account': ['pass', open, { with: [policy({ ...put, Principal: { AWS: ['222222222222'] } })] }],
  'an organisation': ['pass', open, { with: [policy({ ...put, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } })] }],
  'an organisation, if the key is there': [
    'fail',
    open,
    { with: [policy({ ...put, Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': ['o-a1'] } } })] },
  ],
  'any organisation but one': [
    'fail',
    open,
    { with: [policy({ ...put, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } })] },
  ],
  'access is restricted': ['pass', { PublicAccessBlockConfiguration: { ...allOff, RestrictPublicBuckets: true } }, { with: [policy(put)] }],
  'new public policies are refused, this one stays': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, RestrictPublicBuckets: false } },
    { with: [policy(put)] },
  ],
  'strangers are denied all writes': ['pass', open, { names: [bucketArn], with: [policy(put, denyWrites)] }],
  'strangers are denied deletes': [
    'fail',
    open,
    { names: [bucketArn], with: [policy({ ...put, Action: ['s3:*'] }, { ...denyWrites, Action: ['s3:Delete*'] })] },
  ],
  'the account restricts public buckets': [
    'pass',
    open,
    { with: [policy(put), other('Demarc::S3::AccountPublicAccessBlock', { RestrictPublicBuckets: true })] },
  ],
  // What nobody knows
  'the ACL by a parameter': ['unknown', { ...withAcls, AccessControl: unresolved }],
  'the ACL begins with Public': ['unknown', { ...withAcls, AccessControl: beginning('Public') }],
  'the ACL begins with Log': ['pass', { ...withAcls, AccessControl: beginning('Log') }],
  'one branch lets write': ['unknown', { ...withAcls, AccessControl: oneOf('PublicReadWrite', 'PublicRead') }],
  'one branch opens the ACL, the other the policy': [
    'fail',
    { AccessControl: oneOf('PublicReadWrite', 'Private'), PublicAccessBlockConfiguration: allOff },
    { with: [policy(put)] },
  ],
  'a grantee that nobody knows': ['unknown', { ...withAcls, AclGrants: [{ Grantee: unresolved, Permission: 'WRITE' }] }],
  'a grantee that nobody knows may read': ['pass', { ...withAcls, AclGrants: [{ Grantee: unresolved, Permission: 'READ' }] }],
  'there may be more grants': ['unknown', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'READ' }, more] }],
  'the policy was not read': ['unknown', open, { unread: ['AWS::S3::BucketPolicy'] }],
  'the switches were not read, the policy is harmless': [
    'pass',
    { PublicAccessBlockConfiguration: denied },
    { with: [policy({ ...put, Action: ['s3:GetObject'] })] },
  ],
  'the switches were not read, the policy is public': ['unknown', { PublicAccessBlockConfiguration: denied }, { with: [policy(put)] }],
  'there may be more statements': ['unknown', open, { with: [policy(put, more)] }], // one may be a denial
  'a policy under a condition': [
    'unknown',
    open,
    { with: [other('AWS::S3::BucketPolicy', { Bucket: self, PolicyDocument: oneOf({ Statement: [put] }, undefined) }, 'policy')] },
  ],
  'an effect that nobody knows': ['unknown', open, { with: [policy({ ...put, Effect: unresolved })] }],
  'a denial whose resource nobody knows': ['unknown', open, { with: [policy(put, { ...denyWrites, Resource: unresolved })] }],
  'a denial without TLS whose resource nobody knows': [
    'fail',
    open,
    { with: [policy(put, { ...denyWrites, Condition: { Bool: { 'aws:SecureTransport': ['false'] } }, Resource: unresolved })] },
  ],
});
