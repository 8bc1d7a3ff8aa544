import { zoneToken } from '@demarc/model';
import { given, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-is-multi-az.ts';

const aurora = { Engine: 'aurora-postgresql' };
const instance = (name: string, AvailabilityZone?: unknown) =>
  other(
    'AWS::RDS::DBInstance',
    { DBClusterIdentifier: self, Engine: 'aurora-postgresql', ...(AvailabilityZone !== undefined && { AvailabilityZone }) },
    name,
  );
const zone = (index: number): string => zoneToken({ index, region: 'AWS::Region', stack: 't' });
const a = instance('writer', 'eu-central-1a');
const b = instance('reader', 'eu-central-1b');

table(rule, {
  'two instances in two Zones': ['pass', aurora, { with: [a, b] }],
  'two instances in one Zone': ['fail', aurora, { with: [a, instance('reader', 'eu-central-1a')] }],
  'three instances, one in another Zone': ['pass', aurora, { with: [a, instance('second', 'eu-central-1a'), b] }],
  'two places of the list of the Region’s Zones': ['pass', aurora, { with: [instance('writer', zone(0)), instance('reader', zone(2))] }],
  'one place of that list, twice': ['fail', aurora, { with: [instance('writer', zone(0)), instance('reader', zone(0))] }],
  'a place of that list and a Zone by its name': ['unknown', aurora, { with: [a, instance('reader', zone(0))] }],
  'one instance': ['fail', aurora, { with: [a] }],
  'one instance without a Zone': ['fail', aurora, { with: [instance('only')] }],
  'no instance': ['fail', aurora, { says: 'no two instances' }],
  'two instances that leave the Zone to AWS': ['pass', aurora, { with: [instance('writer'), instance('reader')] }],
  'one leaves the Zone to AWS': ['pass', aurora, { with: [a, instance('reader')] }],
  'the list of Zones says nothing of instances': [
    'fail',
    { ...aurora, AvailabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'] },
    { with: [a] },
  ],
  'instances of another cluster': [
    'fail',
    aurora,
    { with: [a, other('AWS::RDS::DBInstance', { DBClusterIdentifier: 'another', AvailabilityZone: 'eu-central-1b' }, 'reader')] },
  ],
  'Aurora MySQL by its first name': ['fail', { Engine: 'aurora' }, { with: [a] }],
  'Serverless v2 with a reader': [
    'pass',
    { ...aurora, EngineMode: 'provisioned', ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 4 } },
    { with: [a, b] },
  ],
  'Serverless v2 alone': ['fail', { ...aurora, ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 4 } }, { with: [a] }],
  'Serverless v1': ['not asked', { Engine: 'aurora-mysql', EngineMode: 'serverless' }],
  'a Multi-AZ DB cluster': ['pass', { Engine: 'mysql', DBClusterInstanceClass: 'db.m6gd.large', StorageType: 'io1', Iops: 1000 }],
  Neptune: ['not asked', { Engine: 'neptune' }],
  DocumentDB: ['not asked', { Engine: 'docdb' }],
  'a secondary that takes its engine from the global database': [
    'fail',
    { GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::RDS::GlobalCluster', { Engine: 'aurora-mysql' }, 'global'), a] },
  ],
  'from a snapshot elsewhere, and no engine': ['unknown', { SnapshotIdentifier: 'snapshot-9' }, { with: [a] }],
  'a copy takes the engine of its source': [
    'fail',
    { SourceDBClusterIdentifier: 'source' },
    { with: [other('AWS::RDS::DBCluster', { Engine: 'aurora-mysql' }, 'source'), a] },
  ],
  'a copy of a Multi-AZ DB cluster': [
    'pass',
    { SourceDBClusterIdentifier: 'source' },
    { with: [other('AWS::RDS::DBCluster', { Engine: 'postgres' }, 'source')] },
  ],
  'nobody names an engine': ['fail', {}, { with: [a] }],
  'a Zone by a parameter': ['unknown', aurora, { with: [a, instance('reader', given)] }],
  'a Zone by a parameter, two others known': ['pass', aurora, { with: [instance('third', given), a, b] }],
  'one Zone or another, neither the first': ['pass', aurora, { with: [a, instance('reader', oneOf('eu-central-1b', 'eu-central-1c'))] }],
  'one Zone or none said': ['unknown', aurora, { with: [a, instance('reader', oneOf('eu-central-1a', undefined))] }],
  'the instances were not read': ['unknown', aurora, { unread: ['AWS::RDS::DBInstance'] }],
  'two instances are known, others not': ['pass', aurora, { with: [a, b], unread: ['AWS::RDS::DBInstance'] }],
  'an engine by a parameter': ['unknown', { Engine: unresolved }, { with: [a] }],
  'an engine by a parameter, two Zones': ['pass', { Engine: unresolved }, { with: [a, b] }],
  'one engine of Aurora or the other': ['fail', { Engine: oneOf('aurora-mysql', 'aurora-postgresql') }, { with: [a] }],
});
