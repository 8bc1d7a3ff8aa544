import {
  CreateBucketCommand,
  ListBucketsCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  PutPublicAccessBlockCommand,
  type BucketCannedACL,
  type BucketLocationConstraint,
  type ObjectOwnership,
  type PublicAccessBlockConfiguration,
} from '@aws-sdk/client-s3';
import { account } from '../emulator.ts';
import { production, staging, tags, type Clients, type Seeding } from './context.ts';
import { bucketDefaults, defaultAt } from './defaults.ts';

const dataKey = `arn:aws:kms:${production}:${account}:key/6f1d8a52-90c4-4f0e-8a4b-2d7c51f3b9e0`;
const accessLogs = `halden-access-logs-prod-${account}`;

type Statement = Readonly<Record<string, unknown>>;

interface Bucket {
  readonly name: string;
  readonly region?: string;
  readonly made: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly versioning?: 'Enabled' | 'Suspended';
  /** A KMS key; without it S3's own keys, as by default. */
  readonly key?: string;
  /** Given where somebody changed what AWS sets by default. */
  readonly block?: PublicAccessBlockConfiguration | 'none';
  readonly ownership?: ObjectOwnership | 'none';
  readonly logged?: boolean;
  readonly acl?: BucketCannedACL;
  readonly policy?: readonly Statement[];
  readonly expireAfter?: number;
  readonly website?: boolean;
  readonly cors?: boolean;
  readonly lock?: number;
  readonly replicatesTo?: string;
  readonly objects?: readonly string[];
}

const arn = (bucket: string): string => `arn:aws:s3:::${bucket}`;
const both = (bucket: string): string[] => [arn(bucket), `${arn(bucket)}/*`];
// A principal in the short form ('*') breaks the emulator where it looks for the log service.
const tlsOnly = (bucket: string): Statement => ({
  Sid: 'TlsOnly',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: both(bucket),
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});
const anyoneReads = (bucket: string): Statement => ({
  Sid: 'Read',
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: `${arn(bucket)}/*`,
});
const open: PublicAccessBlockConfiguration = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};

const archive = { application: 'archive', environment: 'prod' };
const receipts = { application: 'receipts', environment: 'prod' };
const ledger = { application: 'ledger', environment: 'prod' };
const booking = { application: 'booking-api', environment: 'prod' };
const platform = { application: 'platform', environment: 'prod' };
const stage = { environment: 'staging' };

/** A bucket as the archive team makes them since 2023: nothing to say against it. */
const good = (name: string, made: string, more: Readonly<Record<string, string>>): Bucket => ({
  name,
  made,
  tags: more,
  versioning: 'Enabled',
  key: dataKey,
  logged: true,
  policy: [tlsOnly(name)],
});

/** Buckets with the mistakes of mission rows 62 to 64, 75 and 76, and good practice beside them. */
export const buckets: readonly Bucket[] = [
  // Targets first: others write their logs and copies into them.
  {
    name: accessLogs,
    made: '2023-05-02T08:00:00Z',
    tags: archive,
    versioning: 'Enabled',
    expireAfter: 730,
    policy: [
      tlsOnly(accessLogs),
      {
        Sid: 'Logs',
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${arn(accessLogs)}/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': account } },
      },
    ],
  },
  {
    name: 'halden-waybills-copy',
    region: staging,
    made: '2023-05-02T08:10:00Z',
    tags: archive,
    versioning: 'Enabled',
    policy: [tlsOnly('halden-waybills-copy')],
  },
  {
    name: `halden-flow-logs-${production}`,
    made: '2023-08-21T07:00:00Z',
    tags: platform,
    expireAfter: 365,
    policy: [tlsOnly(`halden-flow-logs-${production}`)],
  },
  {
    name: `halden-flow-logs-${staging}`,
    region: staging,
    made: '2023-08-21T07:05:00Z',
    tags: platform,
    expireAfter: 365,
    policy: [tlsOnly(`halden-flow-logs-${staging}`)],
  },
  // Archive.
  {
    ...good('halden-waybills-prod', '2023-05-02T08:20:00Z', archive),
    replicatesTo: 'halden-waybills-copy',
    expireAfter: 3650,
    objects: ['2026/11/waybill-883211.pdf', '2026/11/waybill-883212.pdf'],
  },
  { ...good('halden-customs-papers', '2023-06-12T11:40:00Z', archive), lock: 3650 },
  {
    name: 'halden-partner-exchange',
    made: '2019-03-18T14:02:00Z',
    tags: archive,
    block: 'none',
    ownership: 'none',
    policy: [anyoneReads('halden-partner-exchange')],
    objects: ['customs/2026-11-20.csv', 'customs/2026-11-21.csv', 'passports/driver-0417.jpg'],
  },
  {
    name: 'halden-tariffs',
    made: '2018-10-01T09:12:00Z',
    tags: archive,
    block: 'none',
    ownership: 'ObjectWriter',
    acl: 'public-read',
    objects: ['tariffs-2026.csv'],
  },
  { name: 'halden-scans-2017', made: '2017-06-30T16:45:00Z', tags: archive, block: 'none', ownership: 'none', acl: 'authenticated-read' },
  {
    name: 'halden-inbox',
    made: '2020-02-11T10:00:00Z',
    tags: archive,
    block: { ...open, BlockPublicAcls: true, IgnorePublicAcls: true },
    ownership: 'ObjectWriter',
    policy: [{ Sid: 'Partners', Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: `${arn('halden-inbox')}/*` }],
  },
  {
    name: 'halden-customs-office',
    made: '2021-04-07T12:30:00Z',
    tags: archive,
    policy: [
      {
        Sid: 'Customs',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::444455556666:root' },
        Action: ['s3:GetObject', 's3:ListBucket'],
        Resource: both('halden-customs-office'),
      },
    ],
  },
  {
    name: 'halden-office-only',
    made: '2022-09-15T07:55:00Z',
    tags: archive,
    block: open,
    policy: [
      {
        Sid: 'Office',
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: `${arn('halden-office-only')}/*`,
        Condition: { IpAddress: { 'aws:SourceIp': '198.51.100.24/32' } },
      },
    ],
  },
  // Receipts.
  good(`halden-receipts-${account}`, '2023-09-04T09:00:00Z', receipts),
  good('halden-receipts-rendered', '2023-09-04T09:10:00Z', receipts),
  {
    name: 'halden-build-output',
    made: '2021-01-20T15:00:00Z',
    tags: receipts,
    block: 'none',
    ownership: 'none',
    versioning: 'Suspended',
    objects: ['receipts/2026.11.4/ocr.zip', '.env.backup'],
  },
  {
    name: 'halden-receipts-upload',
    made: '2023-09-18T13:20:00Z',
    tags: receipts,
    cors: true,
    key: dataKey,
    policy: [tlsOnly('halden-receipts-upload')],
  },
  // Ledger.
  {
    name: 'halden-ledger-exports',
    made: '2020-08-24T06:15:00Z',
    tags: ledger,
    block: 'none',
    ownership: 'none',
    policy: [
      {
        Sid: 'Accountants',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::777788889999:root' },
        Action: 's3:*',
        Resource: both('halden-ledger-exports'),
      },
    ],
  },
  good('halden-ledger-backups', '2024-01-15T08:00:00Z', ledger),
  {
    name: 'halden-ledger-audit',
    made: '2024-01-15T08:10:00Z',
    tags: ledger,
    versioning: 'Enabled',
    policy: [tlsOnly('halden-ledger-audit')],
    logged: true,
  },
  // Booking API.
  {
    name: 'halden-www',
    made: '2019-11-05T10:10:00Z',
    tags: booking,
    block: open,
    ownership: 'BucketOwnerEnforced',
    website: true,
    policy: [anyoneReads('halden-www')],
    objects: ['index.html', 'error.html'],
  },
  {
    name: 'halden-booking-assets',
    made: '2022-05-23T09:40:00Z',
    tags: booking,
    policy: [
      {
        Sid: 'Front',
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: `${arn('halden-booking-assets')}/*`,
        Condition: { StringEquals: { 'AWS:SourceArn': `arn:aws:cloudfront::${account}:distribution/E2QWRUHEXAMPLE` } },
      },
    ],
  },
  good('halden-booking-events', '2024-06-03T12:00:00Z', booking),
  // Platform.
  {
    ...good('halden-audit-trail', '2023-05-02T07:30:00Z', platform),
    lock: 365,
    policy: [
      tlsOnly('halden-audit-trail'),
      {
        Sid: 'Trail',
        Effect: 'Allow',
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `${arn('halden-audit-trail')}/AWSLogs/${account}/*`,
        Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': account } },
      },
    ],
  },
  {
    name: 'halden-config-history',
    made: '2023-05-02T07:40:00Z',
    tags: platform,
    versioning: 'Enabled',
    policy: [tlsOnly('halden-config-history')],
  },
  { name: 'halden-terraform-state', made: '2021-07-01T11:11:00Z', tags: platform, block: 'none', ownership: 'none' },
  // Nobody's.
  { name: 'halden-tmp-crane', made: '2022-12-01T16:20:00Z', block: 'none', ownership: 'none', acl: 'public-read-write' },
  { name: 'halden-athena-results', made: '2023-11-13T10:30:00Z' },
  { name: 'halden-sandbox-mk', region: 'us-east-1', made: '2025-07-21T19:03:00Z' },
  // Staging.
  {
    name: 'halden-waybills-staging',
    region: staging,
    made: '2023-05-02T09:00:00Z',
    tags: { ...stage, application: 'archive' },
    versioning: 'Enabled',
    policy: [tlsOnly('halden-waybills-staging')],
  },
  { name: 'halden-receipts-staging', region: staging, made: '2023-09-04T10:00:00Z', tags: { ...stage, application: 'receipts' } },
  {
    name: 'halden-www-staging',
    region: staging,
    made: '2022-02-14T10:10:00Z',
    tags: { ...stage, application: 'booking-api' },
    block: open,
    ownership: 'ObjectWriter',
    website: true,
    policy: [anyoneReads('halden-www-staging')],
  },
  {
    name: 'halden-prod-dump-for-staging',
    region: staging,
    made: '2025-03-28T17:58:00Z',
    tags: { ...stage, application: 'ledger' },
    block: open,
    objects: ['ledger-2025-03-28.sql.gz'],
  },
];

async function make({ s3 }: Clients, bucket: Bucket): Promise<void> {
  const Bucket = bucket.name;
  const region = bucket.region ?? production;
  const old = bucket.made < '2023-04';
  // us-east-1 is what no location means.
  const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };
  await s3.send(new CreateBucketCommand({ Bucket, ...where, ...(bucket.lock === undefined ? {} : { ObjectLockEnabledForBucket: true }) }));

  // Before the policy: the emulator obeys a Deny and does not know its condition.
  for (const Key of bucket.objects ?? []) await s3.send(new PutObjectCommand({ Bucket, Key, Body: `halden ${Key}\n` }));
  const sse =
    bucket.key === undefined
      ? { SSEAlgorithm: bucketDefaults.encryption.value }
      : { SSEAlgorithm: 'aws:kms' as const, KMSMasterKeyID: bucket.key };
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: sse, BucketKeyEnabled: bucket.key !== undefined }],
      },
    }),
  );
  const ObjectOwnership = bucket.ownership ?? defaultAt(bucketDefaults.ownership, bucket.made);
  if (ObjectOwnership !== undefined && ObjectOwnership !== 'none')
    await s3.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules: [{ ObjectOwnership }] } }));
  if (bucket.acl !== undefined) await s3.send(new PutBucketAclCommand({ Bucket, ACL: bucket.acl }));
  if (bucket.policy)
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement: bucket.policy }) }));
  // Last of these three: it refuses a public policy.
  const block = bucket.block ?? (old && bucket.ownership !== undefined ? 'none' : defaultAt(bucketDefaults.publicAccessBlock, bucket.made));
  if (block !== undefined && block !== 'none')
    await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: block }));

  if (bucket.versioning !== undefined)
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: bucket.versioning } }));
  if (bucket.lock !== undefined)
    await s3.send(
      new PutObjectLockConfigurationCommand({
        Bucket,
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: bucket.lock } } },
      }),
    );
  if (bucket.logged === true)
    await s3.send(
      new PutBucketLoggingCommand({
        Bucket,
        BucketLoggingStatus: { LoggingEnabled: { TargetBucket: accessLogs, TargetPrefix: `${Bucket}/` } },
      }),
    );
  if (bucket.tags) await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: tags(bucket.tags) } }));
  if (bucket.expireAfter !== undefined)
    await s3.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket,
        LifecycleConfiguration: {
          Rules: [
            {
              ID: 'end',
              Status: 'Enabled',
              Filter: { Prefix: '' },
              Expiration: { Days: bucket.expireAfter },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
            },
          ],
        },
      }),
    );
  if (bucket.website === true)
    await s3.send(
      new PutBucketWebsiteCommand({
        Bucket,
        WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'error.html' } },
      }),
    );
  if (bucket.cors === true)
    await s3.send(
      new PutBucketCorsCommand({
        Bucket,
        CORSConfiguration: { CORSRules: [{ AllowedMethods: ['GET', 'PUT'], AllowedOrigins: ['*'], AllowedHeaders: ['*'] }] },
      }),
    );
  if (bucket.replicatesTo !== undefined)
    await s3.send(
      new PutBucketReplicationCommand({
        Bucket,
        ReplicationConfiguration: {
          Role: `arn:aws:iam::${account}:role/halden-replication`,
          Rules: [
            {
              ID: 'all',
              Status: 'Enabled',
              Priority: 1,
              Filter: { Prefix: '' },
              DeleteMarkerReplication: { Status: 'Disabled' },
              Destination: { Bucket: arn(bucket.replicatesTo) },
            },
          ],
        },
      }),
    );
}

/** Buckets, their policies and a few objects. What exists is left as it is. */
export async function seedS3(seeding: Seeding): Promise<void> {
  const { Buckets = [] } = await seeding.clients(production).s3.send(new ListBucketsCommand({}));
  const there = new Set(Buckets.map(({ Name }) => Name));
  for (const bucket of buckets) {
    if (there.has(bucket.name)) continue;
    seeding.at(bucket.made);
    await make(seeding.clients(bucket.region ?? production), bucket);
  }
}
