import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './network-interface-checks-source-and-destination.ts';

const eni = { SubnetId: 'subnet-1' };

table(rule, {
  checked: ['pass', { ...eni, SourceDestCheck: true }],
  'not checked': ['fail', { ...eni, SourceDestCheck: false }, { says: 'not checked' }],
  'not said': ['pass', eni],
  'a parameter decides': ['unknown', { ...eni, SourceDestCheck: unresolved }],
  'it is given, and nobody knows how': ['unknown', { ...eni, SourceDestCheck: given }],
  'a condition decides': ['unknown', { ...eni, SourceDestCheck: oneOf(true, false) }],
  'on, or not said': ['pass', { ...eni, SourceDestCheck: oneOf(true, undefined) }],
  'off, whatever its groups': ['fail', { ...eni, SourceDestCheck: false, GroupSet: unresolved }],
  'it was not read': ['unknown', { ...eni, SourceDestCheck: denied }],
});
