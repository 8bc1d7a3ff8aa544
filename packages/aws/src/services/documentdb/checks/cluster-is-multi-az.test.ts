import { given, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-is-multi-az.ts';

const instance = (name: string, AvailabilityZone?: unknown) =>
  other('AWS::DocDB::DBInstance', { DBClusterIdentifier: self, ...(AvailabilityZone !== undefined && { AvailabilityZone }) }, name);
const a = instance('primary', 'eu-central-1a');
const b = instance('replica', 'eu-central-1b');

table(rule, {
  'two instances in two Zones': ['pass', {}, { with: [a, b] }],
  'two instances in one Zone': ['fail', {}, { with: [a, instance('replica', 'eu-central-1a')], says: 'no two instances' }],
  'three instances, one in another Zone': ['pass', {}, { with: [a, instance('second', 'eu-central-1a'), b] }],
  'one instance': ['fail', {}, { with: [a] }],
  'one instance that leaves the Zone to AWS': ['fail', {}, { with: [instance('only')] }],
  'no instance': ['fail', {}],
  'the list of Zones says nothing of instances': ['fail', { AvailabilityZones: ['eu-central-1a', 'eu-central-1b'] }, { with: [a] }],
  'two instances that leave the Zone to AWS': ['pass', {}, { with: [instance('primary'), instance('replica')] }],
  'instances of another cluster': [
    'fail',
    {},
    { with: [a, other('AWS::DocDB::DBInstance', { DBClusterIdentifier: 'another', AvailabilityZone: 'eu-central-1b' }, 'replica')] },
  ],
  'a Zone by a parameter': ['unknown', {}, { with: [a, instance('replica', given)] }],
  'a Zone by a parameter, two others known': ['pass', {}, { with: [instance('third', given), a, b] }],
  'one Zone or another, neither the first': ['pass', {}, { with: [a, instance('replica', oneOf('eu-central-1b', 'eu-central-1c'))] }],
  'an instance of nobody knows which cluster': [
    'unknown',
    {},
    { with: [a, other('AWS::DocDB::DBInstance', { DBClusterIdentifier: unresolved, AvailabilityZone: 'eu-central-1b' }, 'replica')] },
  ],
  'the instances were not read': ['unknown', {}, { unread: ['AWS::DocDB::DBInstance'] }],
  'two instances are known, others not': ['pass', {}, { with: [a, b], unread: ['AWS::DocDB::DBInstance'] }],
});
