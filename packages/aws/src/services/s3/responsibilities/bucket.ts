import { both, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { objectStorage } from '../../../profiles/object-storage.ts';

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
        source: ours,
        when: (bucket) =>
          (bucket.BucketEncryption?.ServerSideEncryptionConfiguration ?? []).some(
            ({ ServerSideEncryptionByDefault: byDefault }) => byDefault?.KMSMasterKeyID !== undefined,
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
        source: ours,
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
        when: (bucket) => (bucket.ReplicationConfiguration?.Rules ?? []).some((rule) => rule.Status === 'Enabled'),
      },
    ],
    'iam.authz': [
      objectStorage['iam.authz'],
      {
        id: 'bucket-acls-count',
        owner: 'customer',
        says: 'Access lists are back in play beside policies.',
        youDo: 'Keep access lists as narrow as the policies, or switch them off again.',
        source: ours,
        when: (bucket) =>
          (bucket.OwnershipControls?.Rules ?? []).some(
            (rule) => rule.ObjectOwnership === 'ObjectWriter' || rule.ObjectOwnership === 'BucketOwnerPreferred',
          ),
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
        source: ours,
        when: (bucket) => (bucket.LifecycleConfiguration?.Rules ?? []).some((rule) => rule.Status === 'Enabled'),
      },
      {
        id: 'S099',
        owner: 'shared',
        says: 'Object Lock is on: AWS refuses to delete what you locked.',
        awsDoes: 'Refuses to delete or overwrite locked versions, whoever asks.',
        youDo: 'Choose mode and retention, and lock what must be kept.',
        source: ours,
        when: (bucket) => bucket.ObjectLockEnabled === true,
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
        source: ours,
        when: (bucket) => bucket.LoggingConfiguration !== undefined,
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
        source: ours,
        when: (bucket) => bucket.NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled === true,
      },
    ],
  },
);
