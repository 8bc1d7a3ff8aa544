import { any, both, has, is, matches, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';
import { hasLifecycleRule } from '../lifecycle.ts';
import { userGuide } from '../pages.ts';

const guide = (name: string) => page(userGuide(name), '2026-11-26');

const lifecycle = page(
  'https://github.com/awsdocs/amazon-s3-userguide/blob/0bd3dc39ac8431ede9b48cbc7c0759f37bcf96ee/doc_source/object-lifecycle-mgmt.md',
  '2026-11-26',
);
const objectLock = page('https://docs.amazonaws.cn/AmazonS3/latest/userguide/object-lock.md', '2026-11-26');

const resiliency = page(
  'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/shared-responsibility-model-for-resiliency.html',
  '2026-11-25',
);

export default responsibilities(
  'AWS::S3::Bucket',
  { title: 'S3 bucket', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...objectStorage,
    'app.supplychain': both(
      'Refuses some cross-account writes where a service checks the owner.',
      'Own the names your services expect, and pass the expected owner.',
      ours,
    ),
    'iam.mfa': you('Supports MFA delete on versioned buckets.', 'Require it for permanent deletion of important data.', ours),
    'crypto.keys': [
      objectStorage['crypto.keys'],
      {
        id: 'S095',
        owner: 'shared',
        says: 'A key of KMS is named: its policy is a second access control, and it is yours.',
        awsDoes: 'Keeps the key material in its HSMs and rotates it when you ask for it.',
        youDo: 'Write the key policy, choose rotation, and never delete the key while objects need it.',
        source: guide('UsingKMSEncryption'),
        // The AWS managed key, which goes by its alias where it is named at all, stays AWS's.
        when: (bucket) =>
          bucket.BucketEncryption?.ServerSideEncryptionConfiguration?.some(
            ({ ServerSideEncryptionByDefault: byDefault }) =>
              is(byDefault, 'SSEAlgorithm', 'aws:kms', 'aws:kms:dsse') &&
              has(byDefault, 'KMSMasterKeyID') &&
              !matches(byDefault, 'KMSMasterKeyID', '*alias/aws/s3'),
          ),
      },
    ],
    'crypto.transit': [
      objectStorage['crypto.transit'],
      {
        id: 'S100',
        owner: 'customer',
        says: 'The website endpoint speaks HTTP only: TLS needs a CloudFront distribution that you run.',
        awsDoes: 'Serves the website endpoint over HTTP.',
        youDo: 'Put CloudFront before the website, and deny requests without TLS on the bucket itself.',
        source: guide('bucketnamingrules'),
        when: (bucket) => bucket.WebsiteConfiguration !== undefined,
      },
    ],
    'resil.dr': [
      objectStorage['resil.dr'],
      {
        id: 'S097',
        owner: 'shared',
        says: 'Replication is configured: AWS copies, you choose what and where to, and test it.',
        awsDoes: 'Copies new objects to the destination as the rules say.',
        youDo: 'Decide which objects are copied and where to, and test reading them there.',
        source: resiliency,
        when: (bucket) => bucket.ReplicationConfiguration?.Rules?.some((rule) => rule.Status === 'Enabled'),
      },
    ],
    'iam.authz': [
      objectStorage['iam.authz'],
      {
        id: 'bucket-acls-count',
        owner: 'customer',
        says: 'Access lists count beside policies: each object may carry its own.',
        awsDoes: 'Evaluates policies and the access lists of bucket and objects.',
        youDo: 'Keep access lists as narrow as the policies, or switch them off.',
        source: guide('about-object-ownership'),
        // A bucket without ownership controls is older than they are.
        when: (bucket) => !bucket.OwnershipControls?.Rules?.some((rule) => is(rule, 'ObjectOwnership', 'BucketOwnerEnforced')),
      },
    ],
    'data.retention': [
      objectStorage['data.retention'],
      {
        id: 'bucket-lifecycle',
        owner: 'shared',
        says: 'Lifecycle rules are written: AWS expires objects on the schedule that you wrote.',
        awsDoes: 'Expires and moves objects as the lifecycle rules say.',
        youDo: 'Keep the rules in step with your retention policy and legal holds.',
        source: lifecycle,
        when: (bucket) => hasLifecycleRule(bucket),
      },
      {
        id: 'S099',
        owner: 'shared',
        says: 'Object Lock is on: AWS refuses to delete what you locked.',
        awsDoes: 'Refuses to delete or overwrite locked versions; in compliance mode, whoever asks.',
        youDo: 'Choose mode and retention, and lock what must be kept: a new version or a delete marker may still hide it.',
        source: objectLock,
        when: (bucket) =>
          any(
            () => bucket.ObjectLockEnabled === true,
            () => bucket.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled',
          ),
      },
    ],
    'log.audit': [
      objectStorage['log.audit'],
      {
        id: 'bucket-access-logs',
        owner: 'shared',
        says: 'Access logs are on: AWS delivers them, keeping and reading them is yours.',
        awsDoes: 'Delivers a line for most requests, some hours later, to the bucket that you named.',
        youDo: 'Keep the logs as long as you need them, and read them.',
        source: guide('ServerLogs'),
        when: (bucket) => has(bucket, 'LoggingConfiguration'),
      },
    ],
    'detect.monitor': [
      objectStorage['detect.monitor'],
      {
        id: 'bucket-events',
        owner: 'shared',
        says: 'Events go to EventBridge: AWS emits them, acting on them is yours.',
        awsDoes: 'Sends an event for each change of an object to EventBridge.',
        youDo: 'Write rules that notice what should not happen, and answer them.',
        source: guide('EventBridge'),
        // The block switches it on by being there; CloudFormation can also say no.
        when: ({ NotificationConfiguration: notifications }) =>
          notifications?.EventBridgeConfiguration !== undefined && notifications.EventBridgeConfiguration.EventBridgeEnabled !== false,
      },
    ],
  },
);
