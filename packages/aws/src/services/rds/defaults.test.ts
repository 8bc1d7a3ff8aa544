import { hasHole, Hole, Inventory, judge, type Check, type Finding, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import instance from './canonical/db-instance.ts';
import addressRule from './checks/instance-has-no-public-address.ts';
import backupsRule from './checks/instance-keeps-backups.ts';
import caRule from './checks/instance-uses-current-ca.ts';
import encryptedRule from './checks/instance-is-encrypted.ts';
import monitoringRule from './checks/instance-has-enhanced-monitoring.ts';
import multiAzRule from './checks/instance-is-multi-az.ts';
import portRule from './checks/instance-port-is-not-the-default.ts';
import protectedRule from './checks/instance-is-protected-from-deletion.ts';
import proxyRule from './checks/proxy-requires-tls.ts';
import subscribedRule from './checks/instance-events-are-subscribed.ts';
import upgradesRule from './checks/instance-takes-minor-upgrades.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in, and where only an account knows, the verdict says so. */

const schema = await loadSchema(['AWS::RDS::DBInstance']);
const knowledge = { forms: new Map([[instance.type, instance]]), defaults: new Map(Object.entries(defaults)) };
const resource = (type: string, id: string, properties: object): Resource => ({
  key: id,
  type: `AWS::RDS::${type}`,
  properties,
  names: [`\u27e8t#${id}\u27e9`],
  addresses: [id],
  holes: hasHole(properties),
});
const verdict = (rule: Omit<Check, 'id'>, ...resources: readonly Resource[]): Finding | undefined => {
  const canonical = canonicalize(resources, schema, knowledge, { defaults: true });
  const inventory = new Inventory({ resources: canonical, assume: () => 'read', kind: 'code' });
  const subject = canonical.find((each) => each.type === rule.type);
  return subject && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(subject);
};
const ask = (rule: Omit<Check, 'id'>, properties: object, ...others: readonly Resource[]): string =>
  verdict(rule, resource('DBInstance', 'Db', properties), ...others)?.verdict ?? 'not asked';
const liveOnly = { verdict: 'unknown', unknown: { reason: 'live-only' } };
const source = (properties: object): Resource => resource('DBInstance', 'Source', properties);
const replica = { SourceDBInstanceIdentifier: '\u27e8t#Source\u27e9' };
const member = { DBClusterIdentifier: '\u27e8t#Cluster\u27e9' };
const cluster = resource('DBCluster', 'Cluster', {});

describe('a database that says nothing', () => {
  test.each([
    [encryptedRule, 'fail'],
    [backupsRule, 'fail'],
    [protectedRule, 'fail'],
    [multiAzRule, 'fail'],
    [monitoringRule, 'fail'],
    [portRule, 'fail'],
    [addressRule, 'fail'],
    [upgradesRule, 'pass'],
    [caRule, 'pass'],
  ] as const)('%#', (rule, expected) => expect(ask(rule, { Engine: 'mysql' })).toBe(expected));
  test('is said so in the evidence', () => {
    const found = verdict(backupsRule, resource('DBInstance', 'Db', { Engine: 'mysql' }));
    expect(found?.problems).toEqual(['backups are kept for one day, fewer than 7']);
    expect(found?.evidence?.map((each) => each.origin)).toContainEqual(
      expect.objectContaining({ default: 'Backups are kept for one day' }),
    );
  });
});

test('strings are read as what they are', () => {
  expect(ask(encryptedRule, { Engine: 'mysql', StorageEncrypted: 'true' })).toBe('pass');
  expect(ask(backupsRule, { BackupRetentionPeriod: '7' })).toBe('pass');
  expect(ask(backupsRule, { BackupRetentionPeriod: '6' })).toBe('fail');
  expect(ask(portRule, { Engine: 'mysql', Port: 3306 })).toBe('fail');
  expect(ask(portRule, { Engine: 'mysql', Port: 13306 })).toBe('pass');
  expect(ask(addressRule, { PubliclyAccessible: 'False' })).toBe('pass');
  expect(ask(monitoringRule, { Engine: 'mysql', MonitoringInterval: '60' })).toBe('pass');
});

describe('a public address', () => {
  test('is decided by the subnet group', () => {
    expect(ask(addressRule, { DBSubnetGroupName: '\u27e8t#Subnets\u27e9' })).toBe('pass');
    expect(ask(addressRule, { DBSubnetGroupName: 'default' })).toBe('fail');
    expect(ask(addressRule, member, cluster)).toBe('pass');
  });
  test('of a replica without one is a question to the account', () => {
    expect(verdict(addressRule, resource('DBInstance', 'Db', replica), source({ DBSubnetGroupName: 'a' }))).toMatchObject(liveOnly);
    expect(ask(addressRule, { ...replica, DBSubnetGroupName: 'a' })).toBe('pass');
  });
  test('by a condition on the subnet group is what each branch gives', () => {
    const maybe = new Hole('unresolved', 'C', { choices: ['a', undefined], key: 'C' });
    expect(ask(addressRule, { DBSubnetGroupName: maybe })).toBe('unknown');
    expect(ask(addressRule, { DBSubnetGroupName: maybe, PubliclyAccessible: false })).toBe('pass');
  });
});

describe('a snapshot', () => {
  test('that is empty text is none', () => {
    expect(ask(encryptedRule, { DBSnapshotIdentifier: '', StorageEncrypted: true })).toBe('pass');
    expect(ask(encryptedRule, { DBSnapshotIdentifier: '' })).toBe('fail');
    expect(ask(backupsRule, { DBSnapshotIdentifier: '' })).toBe('fail');
  });
  test('that is named decides what the template cannot', () => {
    expect(ask(encryptedRule, { DBSnapshotIdentifier: 'before', StorageEncrypted: true })).toBe('unknown');
    expect(verdict(backupsRule, resource('DBInstance', 'Db', { DBSnapshotIdentifier: 'before' }))).toMatchObject(liveOnly);
  });
  test('or none, by a condition', () => {
    const maybe = new Hole('unresolved', 'C', { choices: ['before', ''], key: 'C' });
    expect(ask(encryptedRule, { DBSnapshotIdentifier: maybe })).toBe('unknown');
  });
});

test('a replica has from its source what it has not from AWS', () => {
  expect(ask(encryptedRule, replica, source({ StorageEncrypted: true }))).toBe('pass');
  expect(ask(encryptedRule, replica, source({}))).toBe('fail');
  expect(ask(upgradesRule, replica, source({ AutoMinorVersionUpgrade: false }))).toBe('fail');
  expect(ask(upgradesRule, replica, source({}))).toBe('pass');
});

test('a proxy accepts plain connections, a subscription is on', () => {
  expect(verdict(proxyRule, resource('DBProxy', 'Proxy', {}))?.verdict).toBe('fail');
  expect(verdict(subscribedRule, resource('EventSubscription', 'Events', { SourceType: 'db-instance' }))?.verdict).toBe('pass');
});

test('every default has a page, and its path is one of the type', () => {
  for (const [type, rows] of Object.entries(defaults))
    for (const row of rows) {
      expect(row.source).toMatch(/^https:\/\/(?:aws\.amazon\.com\/blogs|docs\.(?:aws\.amazon\.com|amazonaws\.cn))\//);
      expect(schema.type(type)?.property(row.path), `${type} ${row.path}`).toBeDefined();
    }
});
