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
  someAccount,
} from '../testing.ts';
import rule from './bucket-is-not-publicly-readable.ts';

const get = { Effect: 'Allow', Principal: everyone, Action: ['s3:GetObject'], Resource: [objectsArn] } as const;
const toAccount = { ...get, Principal: { AWS: ['arn:aws:iam::222222222222:root'] } };
const denyAll = { Effect: 'Deny', Principal: everyone, Action: ['s3:*'], Resource: [bucketArn, objectsArn] } as const;
const withAcls = { ...ownership('ObjectWriter'), PublicAccessBlockConfiguration: allOff };
const open = { PublicAccessBlockConfiguration: allOff };

table(rule, {
  'more combinations than are tried': [
    'unknown',
    open,
    {
      with: [
        policy(
          { ...get, Resource: [unresolved] },
          { ...denyAll, Effect: oneOf('Deny', 'Allow'), Resource: [bucketArn, `${bucketArn}/private/*`] },
        ),
      ],
    },
  ],
  // ACL
  'nothing configured': ['pass', {}],
  'a canned ACL that lets everyone list': ['fail', { ...withAcls, AccessControl: 'PublicRead' }, { says: 'the ACL gives everyone READ' }],
  'the same in a bucket older than ownership controls and blocks': ['fail', { AccessControl: 'PublicRead' }],
  'public read and write': ['fail', { ...withAcls, AccessControl: 'PublicReadWrite' }],
  'authenticated read is any AWS account': ['fail', { ...withAcls, AccessControl: 'AuthenticatedRead' }],
  'log delivery is not public': ['pass', { ...withAcls, AccessControl: 'LogDeliveryWrite' }],
  'machine images of EC2 are not public': ['pass', { ...withAcls, AccessControl: 'AwsExecRead' }],
  private: ['pass', { ...withAcls, AccessControl: 'Private' }],
  'ACLs are off': ['pass', { ...ownership('BucketOwnerEnforced'), PublicAccessBlockConfiguration: allOff, AccessControl: 'PublicRead' }],
  'public ACLs are ignored': [
    'pass',
    { ...ownership('ObjectWriter'), PublicAccessBlockConfiguration: { ...allOff, IgnorePublicAcls: true }, AccessControl: 'PublicRead' },
  ],
  'new public ACLs are refused, this one stays': [
    'fail',
    { ...ownership('ObjectWriter'), PublicAccessBlockConfiguration: { ...allOff, BlockPublicAcls: true }, AccessControl: 'PublicRead' },
  ],
  'a grant to all users': ['fail', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'READ' }] }],
  'a grant to all AWS accounts': ['fail', { ...withAcls, AclGrants: [{ Grantee: authenticatedUsers, Permission: 'FULL_CONTROL' }] }],
  'a grant of reading the ACL': ['fail', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'READ_ACP' }] }, { says: 'READ_ACP' }],
  'a grant of writing': ['pass', { ...withAcls, AclGrants: [{ Grantee: allUsers, Permission: 'WRITE' }] }],
  'grants to an account and to log delivery': [
    'pass',
    {
      ...withAcls,
      AclGrants: [
        { Grantee: someAccount, Permission: 'FULL_CONTROL' },
        { Grantee: logDelivery, Permission: 'READ_ACP' },
      ],
    },
  ],
  'a policy denies everyone what the ACL gives': [
    'pass',
    { ...withAcls, AccessControl: 'PublicRead' },
    { names: [bucketArn], with: [policy(denyAll)] },
  ],
  // Policy
  'a public policy': ['fail', open, { with: [policy(get)], says: 'the bucket policy allows everyone s3:GetObject' }],
  'ACL and policy': [
    'fail',
    { ...withAcls, AccessControl: 'PublicRead' },
    { with: [policy(get)], says: 'the ACL gives everyone READ; the bucket policy allows everyone s3:GetObject' },
  ],
  'everything but deleting': [
    'fail',
    open,
    { with: [policy({ ...get, Action: [], NotAction: ['s3:DeleteObject'] })], says: 'everything but s3:DeleteObject' },
  ],
  'all actions': ['fail', open, { with: [policy({ ...get, Action: ['*'] })] }],
  'actions in capitals': ['fail', open, { with: [policy({ ...get, Action: ['S3:GETOBJECT'] })] }],
  'reading settings only': ['fail', open, { with: [policy({ ...get, Action: ['s3:GetBucketLocation'] })], says: 's3:GetBucketLocation' }],
  'writing only': ['pass', open, { with: [policy({ ...get, Action: ['s3:PutObject'] })] }],
  'everyone but one': [
    'fail',
    open,
    {
      with: [policy({ Effect: 'Allow', NotPrincipal: { AWS: ['222222222222'] }, Action: ['s3:GetObject'], Resource: [objectsArn] })],
    },
  ],
  'a named account': ['pass', open, { with: [policy(toAccount)] }],
  'a distribution of CloudFront': [
    'pass',
    open,
    {
      with: [
        policy({
          ...get,
          Principal: { Service: ['cloudfront.amazonaws.com'] },
          Condition: { StringEquals: { 'AWS:SourceArn': ['arn:aws:cloudfront::111111111111:distribution/E1'] } },
        }),
      ],
    },
  ],
  'a fixed VPC endpoint': ['pass', open, { with: [policy({ ...get, Condition: { StringEquals: { 'aws:SourceVpce': ['vpce-1'] } } })] }],
  'any VPC endpoint': ['fail', open, { with: [policy({ ...get, Condition: { StringLike: { 'aws:SourceVpce': ['vpce-*'] } } })] }],
  'a referer, which anyone can send': [
    'fail',
    open,
    { with: [policy({ ...get, Condition: { StringLike: { 'aws:Referer': ['https://example.com/*'] } } })] },
  ],
  'TLS is no bound': ['fail', open, { with: [policy({ ...get, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })] }],
  'a narrow range of addresses': [
    'pass',
    open,
    { with: [policy({ ...get, Condition: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } } })] },
  ],
  'half the internet': ['fail', open, { with: [policy({ ...get, Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1'] } } })] }],
  'access is restricted': ['pass', { PublicAccessBlockConfiguration: { ...allOff, RestrictPublicBuckets: true } }, { with: [policy(get)] }],
  'new public policies are refused, this one stays': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOff, BlockPublicPolicy: true } },
    { with: [policy(get)] },
  ],
  'an ignored ACL does not close the policy': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, RestrictPublicBuckets: false } },
    { with: [policy(get)] },
  ],
  'the policy of another bucket': [
    'pass',
    open,
    { with: [other('AWS::S3::BucketPolicy', { Bucket: 'another', PolicyDocument: { Statement: [get] } })] },
  ],
  'a policy without statements': ['pass', open, { with: [other('AWS::S3::BucketPolicy', { Bucket: self })] }],
  // Denials
  'everyone is denied what everyone is given': ['pass', open, { names: [bucketArn], with: [policy(get, denyAll)] }],
  'the denial covers the very objects': [
    'pass',
    open,
    { with: [policy(get, { ...denyAll, Action: ['s3:Get*'], Resource: [objectsArn] })] },
  ],
  'all but a VPC endpoint are denied': [
    'pass',
    open,
    { names: [bucketArn], with: [policy(get, { ...denyAll, Condition: { StringNotEquals: { 'aws:SourceVpce': ['vpce-1'] } } })] },
  ],
  'all but an organisation and the services of AWS are denied': [
    'pass',
    open,
    {
      names: [bucketArn],
      with: [
        policy(get, {
          ...denyAll,
          Condition: {
            StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ['o-a1'] },
            BoolIfExists: { 'aws:PrincipalIsAWSService': ['false'] },
          },
        }),
      ],
    },
  ],
  'all but an account are denied': [
    'pass',
    open,
    {
      names: [bucketArn],
      with: [policy(get, { Effect: 'Deny', NotPrincipal: { AWS: ['111111111111'] }, Action: ['s3:*'], Resource: [bucketArn, objectsArn] })],
    },
  ],
  'all but everyone are denied': [
    'fail',
    open,
    {
      names: [bucketArn],
      with: [policy(get, { Effect: 'Deny', NotPrincipal: everyone, Action: ['s3:*'], Resource: [bucketArn, objectsArn] })],
    },
  ],
  'the denial is of another action': ['fail', open, { with: [policy(get, { ...denyAll, Action: ['s3:DeleteObject'] })] }],
  'the denial is of a part': ['fail', open, { with: [policy(get, { ...denyAll, Resource: [`${bucketArn}/private/*`] })] }],
  'the denial is of requests without TLS': [
    'fail',
    open,
    { with: [policy(get, { ...denyAll, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } })] },
  ],
  'the denial is of one account': ['fail', open, { with: [policy(get, { ...denyAll, Principal: { AWS: ['222222222222'] } })] }],
  'the denial excepts any VPC endpoint': [
    'fail',
    open,
    { names: [bucketArn], with: [policy(get, { ...denyAll, Condition: { StringNotLike: { 'aws:SourceVpce': ['vpce-*'] } } })] },
  ],
  'the denial passes by who sends no key': [
    'fail',
    open,
    {
      names: [bucketArn],
      with: [policy(get, { ...denyAll, Condition: { 'ForAnyValue:StringNotEquals': { 'aws:PrincipalOrgPaths': ['o-a1/r-b/'] } } })],
    },
  ],
  'signed services are the only ones denied': [
    'fail',
    open,
    { names: [bucketArn], with: [policy(get, { ...denyAll, Condition: { Bool: { 'aws:PrincipalIsAWSService': ['false'] } } })] },
  ],
  'listing and reading, only listing is denied': [
    'fail',
    open,
    {
      with: [
        policy(
          { ...get, Action: ['s3:GetObject', 's3:ListBucket'], Resource: [bucketArn, objectsArn] },
          { ...denyAll, Action: ['s3:List*'] },
        ),
      ],
      names: [bucketArn],
      says: 'allows everyone s3:GetObject',
    },
  ],
  'two denials together': [
    'pass',
    open,
    {
      names: [bucketArn],
      with: [
        policy(
          { ...get, Action: ['s3:*'], Resource: [bucketArn, objectsArn] },
          { ...denyAll, Action: ['s3:List*', 's3:Get*'], Resource: [bucketArn] },
          { ...denyAll, Action: ['s3:List*', 's3:Get*'], Resource: [objectsArn] },
        ),
      ],
    },
  ],
  // The account's own switches
  'the account ignores public ACLs': [
    'pass',
    { ...withAcls, AccessControl: 'PublicRead' },
    { with: [other('Demarc::S3::AccountPublicAccessBlock', { IgnorePublicAcls: true })] },
  ],
  'the account restricts public buckets': [
    'pass',
    open,
    { with: [policy(get), other('Demarc::S3::AccountPublicAccessBlock', { RestrictPublicBuckets: true })] },
  ],
  'the account only refuses new ones': [
    'fail',
    open,
    { with: [policy(get), other('Demarc::S3::AccountPublicAccessBlock', { ...allOff, BlockPublicPolicy: true, BlockPublicAcls: true })] },
  ],
  'the account’s switches were not read': ['unknown', open, { with: [policy(get)], unread: ['Demarc::S3::AccountPublicAccessBlock'] }],
  // What nobody knows
  'the ACL by a parameter': ['unknown', { ...withAcls, AccessControl: unresolved }],
  'the ACL by a parameter, ACLs off': ['pass', { ...ownership('BucketOwnerEnforced'), AccessControl: unresolved }],
  'both branches are public': ['fail', { ...withAcls, AccessControl: oneOf('PublicRead', 'PublicReadWrite') }],
  'one branch is public': ['unknown', { ...withAcls, AccessControl: oneOf('PublicRead', 'Private') }],
  'ownership by a parameter': ['unknown', { AccessControl: 'PublicRead', OwnershipControls: { Rules: [{ ObjectOwnership: unresolved }] } }],
  'ownership by a parameter, nothing public': ['pass', { ...ownership('ObjectWriter'), OwnershipControls: unresolved }],
  'the block by a parameter': ['unknown', { ...withAcls, AccessControl: 'PublicRead', PublicAccessBlockConfiguration: unresolved }],
  'the grants were not read': ['unknown', { ...withAcls, AclGrants: denied }],
  'more grants beside a public one': ['fail', { ...withAcls, AclGrants: [more, { Grantee: allUsers, Permission: 'READ' }] }],
  'the policy was not read': ['unknown', open, { unread: ['AWS::S3::BucketPolicy'] }],
  'the policy was not read, and is restricted': ['pass', { PublicAccessBlockConfiguration: allOn }, { unread: ['AWS::S3::BucketPolicy'] }],
  'the policy was not read, the ACL is public': [
    'unknown',
    { ...withAcls, AccessControl: 'PublicRead' },
    { unread: ['AWS::S3::BucketPolicy'] }, // it may deny what the ACL gives
  ],
  'the policy by a parameter': [
    'unknown',
    open,
    { with: [other('AWS::S3::BucketPolicy', { Bucket: self, PolicyDocument: unresolved }, 'policy')] },
  ],
  'the policy of a bucket that nobody knows': [
    'unknown',
    open,
    { with: [other('AWS::S3::BucketPolicy', { Bucket: unresolved, PolicyDocument: { Statement: [get] } }, 'policy')] },
  ],
  'an unknown statement beside a public one': ['unknown', open, { with: [policy(unresolved, get)] }], // it may be a denial
  'an unknown principal': ['unknown', open, { with: [policy({ ...get, Principal: unresolved })] }],
  'an unknown principal beside everyone': ['fail', open, { with: [policy({ ...get, Principal: { AWS: [unresolved, '*'] } })] }],
  'an unknown action': ['unknown', open, { with: [policy({ ...get, Action: [unresolved] })] }],
  'an unknown action beside a known one': ['fail', open, { with: [policy({ ...get, Action: [unresolved, 's3:GetObject'] })] }],
  'an action of which the beginning is known': ['unknown', open, { with: [policy({ ...get, Action: [beginning('s3:')] })] }],
  'an unknown condition': ['unknown', open, { with: [policy({ ...get, Condition: unresolved })] }],
  'an unknown condition on a named account': ['pass', open, { with: [policy({ ...toAccount, Condition: unresolved })] }],
});
