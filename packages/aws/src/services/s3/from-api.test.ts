import { expect, test } from 'vitest';
import { lifecycle, logging, notifications, objectLock, replication, website } from './from-api.ts';

const $metadata = {};

test('the filter of a lifecycle rule stands beside its other members', () => {
  expect(
    lifecycle({
      $metadata,
      Rules: [
        {
          ID: 'a',
          Status: 'Enabled',
          Filter: { And: { Prefix: 'logs/', Tags: [{ Key: 'k', Value: 'v' }], ObjectSizeGreaterThan: 5 } },
          Expiration: { Date: new Date('2030-01-01T00:00:00Z') },
          Transitions: [{ Days: 30, StorageClass: 'GLACIER' }],
          NoncurrentVersionTransitions: [{ NoncurrentDays: 7, StorageClass: 'GLACIER' }],
        },
        { ID: 'b', Status: 'Disabled', Prefix: 'old/', Expiration: { Days: 1 } },
      ],
    }),
  ).toMatchObject({
    Rules: [
      {
        Id: 'a',
        Prefix: 'logs/',
        TagFilters: [{ Key: 'k', Value: 'v' }],
        ObjectSizeGreaterThan: 5,
        ExpirationDate: '2030-01-01T00:00:00.000Z',
        Transitions: [{ TransitionInDays: 30, StorageClass: 'GLACIER' }],
        NoncurrentVersionTransitions: [{ TransitionInDays: 7, StorageClass: 'GLACIER' }],
      },
      { Id: 'b', Prefix: 'old/', ExpirationInDays: 1 },
    ],
  });
});

test('one target of several events is one entry for each', () => {
  expect(
    notifications({ $metadata, QueueConfigurations: [{ QueueArn: 'q', Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] }] }),
  ).toMatchObject({
    QueueConfigurations: [
      { Queue: 'q', Event: 's3:ObjectCreated:*' },
      { Queue: 'q', Event: 's3:ObjectRemoved:*' },
    ],
  });
});

test('an empty configuration is none', () => {
  expect(notifications({ $metadata })).toBeUndefined();
  expect(logging({ $metadata })).toBeUndefined();
  expect(objectLock({ $metadata })).toBeUndefined();
});

test('EventBridge is told by its presence', () => {
  expect(notifications({ $metadata, EventBridgeConfiguration: {} })).toMatchObject({
    EventBridgeConfiguration: { EventBridgeEnabled: true },
  });
});

test('replication and website speak the words of CloudFormation', () => {
  expect(
    replication({
      $metadata,
      ReplicationConfiguration: {
        Role: 'r',
        Rules: [{ Status: 'Enabled', Filter: { Tag: { Key: 'k', Value: 'v' } }, Destination: { Bucket: 'arn:aws:s3:::b' } }],
      },
    }),
  ).toMatchObject({ Rules: [{ Filter: { TagFilter: { Key: 'k' } }, Destination: { Bucket: 'arn:aws:s3:::b' } }] });
  expect(website({ $metadata, IndexDocument: { Suffix: 'i.html' }, RoutingRules: [{ Redirect: { HostName: 'h' } }] })).toMatchObject({
    IndexDocument: 'i.html',
    RoutingRules: [{ RedirectRule: { HostName: 'h' } }],
  });
});
