import { Hole, Inventory, resolver } from '@demarc/model';
import { expect, test } from 'vitest';
import { optionsOf, resourceOf } from '../../../testing/world.ts';
import bucket from './bucket.ts';

/** The owner of a duty of a bucket, and the facts that moved it, as `owner: id, id`. */
function line(domain: string, properties: object): string {
  const subject = resourceOf('AWS::S3::Bucket', properties, ['b']);
  const inventory = new Inventory({ resources: [subject], assume: () => 'read' });
  const cell = resolver(bucket, inventory, optionsOf())(subject).find((each) => each.domain === domain);
  return `${cell?.owner}: ${(cell?.because ?? []).map(({ shift }) => shift).join(', ')}`;
}

const encryption = (SSEAlgorithm: string, KMSMasterKeyID?: unknown) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }] },
});
const rules = (...Status: readonly string[]) => ({ Rules: Status.map((each) => ({ Status: each })) });
const ownership = (ObjectOwnership: string) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });
const given = new Hole('unresolved', 'a parameter', { present: true });

test.each<[domain: string, what: string, properties: object, expected: string]>([
  ['crypto.keys', 'keys of S3', encryption('AES256'), 'aws: '],
  ['crypto.keys', 'nothing said', {}, 'aws: '],
  ['crypto.keys', 'the AWS managed key', encryption('aws:kms'), 'aws: '],
  ['crypto.keys', 'the AWS managed key by its alias', encryption('aws:kms', 'alias/aws/s3'), 'aws: '],
  ['crypto.keys', 'a key of your own', encryption('aws:kms', 'arn:aws:kms:eu-central-1:111111111111:key/k'), 'shared: S095'],
  ['crypto.keys', 'a key of your own in two layers', encryption('aws:kms:dsse', 'k'), 'shared: S095'],
  ['crypto.keys', 'a key by a parameter', encryption('aws:kms', given), 'undetermined: '],
  ['crypto.transit', 'no website', {}, 'shared: '],
  ['crypto.transit', 'a website', { WebsiteConfiguration: { IndexDocument: 'index.html' } }, 'customer: S100'],
  ['resil.dr', 'no replication', {}, 'customer: '],
  ['resil.dr', 'replication', { ReplicationConfiguration: rules('Enabled') }, 'shared: S097'],
  ['resil.dr', 'replication that is off', { ReplicationConfiguration: rules('Disabled') }, 'customer: '],
  ['iam.authz', 'ACLs off', ownership('BucketOwnerEnforced'), 'customer: '],
  ['iam.authz', 'ACLs on', ownership('ObjectWriter'), 'customer: bucket-acls-count'],
  ['iam.authz', 'an old bucket', {}, 'customer: bucket-acls-count'],
  ['data.retention', 'nothing said', {}, 'customer: '],
  ['data.retention', 'a lifecycle', { LifecycleConfiguration: rules('Enabled') }, 'shared: bucket-lifecycle'],
  ['data.retention', 'a lifecycle that is off', { LifecycleConfiguration: rules('Disabled') }, 'customer: '],
  ['data.retention', 'Object Lock', { ObjectLockEnabled: true }, 'shared: S099'],
  ['data.retention', 'Object Lock by its configuration', { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } }, 'shared: S099'],
  ['data.retention', 'both', { ObjectLockEnabled: true, LifecycleConfiguration: rules('Enabled') }, 'shared: bucket-lifecycle, S099'],
  ['log.audit', 'no logs', {}, 'customer: '],
  ['log.audit', 'access logs', { LoggingConfiguration: { LogFilePrefix: 'a/' } }, 'shared: bucket-access-logs'],
  ['detect.monitor', 'no events', {}, 'customer: '],
  ['detect.monitor', 'events to EventBridge', { NotificationConfiguration: { EventBridgeConfiguration: {} } }, 'shared: bucket-events'],
  [
    'detect.monitor',
    'events not to EventBridge',
    { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: false } } },
    'customer: ',
  ],
  ['resil.backup', 'versions kept: still yours', { VersioningConfiguration: { Status: 'Enabled' } }, 'customer: '],
  ['net.perimeter', 'nothing said', {}, 'customer: '],
  ['crypto.rest', 'nothing said', {}, 'shared: '],
  ['resil.ha', 'nothing said', {}, 'aws: '],
  ['physical.facility', 'nothing said', {}, 'aws: '],
])('%s, %s', (domain, _, properties, expected) => {
  expect(line(domain, properties)).toBe(expected);
});
