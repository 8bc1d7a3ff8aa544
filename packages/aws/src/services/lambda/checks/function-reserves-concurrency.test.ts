import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-reserves-concurrency.ts';

table(rule, {
  'a limit': ['pass', { ReservedConcurrentExecutions: 10 }],
  'a limit of one': ['pass', { ReservedConcurrentExecutions: 1 }],
  'a limit of zero: the function is stopped': ['pass', { ReservedConcurrentExecutions: 0 }],
  'no limit': ['fail', {}, { says: 'no ReservedConcurrentExecutions' }],
  'Terraform’s word for none': ['fail', { ReservedConcurrentExecutions: -1 }],
  'an image without a limit': ['fail', { PackageType: 'Image' }],
  'by a parameter': ['unknown', { ReservedConcurrentExecutions: unresolved }],
  'by a parameter that is there': ['unknown', { ReservedConcurrentExecutions: given }],
  'a limit or none': ['unknown', { ReservedConcurrentExecutions: oneOf(5, undefined) }],
  'one limit or another': ['pass', { ReservedConcurrentExecutions: oneOf(5, 50) }],
  'none, either way': ['fail', { ReservedConcurrentExecutions: oneOf(-1, undefined) }],
});
