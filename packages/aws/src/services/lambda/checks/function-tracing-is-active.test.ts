import { beginning, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-tracing-is-active.ts';

table(rule, {
  active: ['pass', { TracingConfig: { Mode: 'Active' } }],
  'handed on': ['fail', { TracingConfig: { Mode: 'PassThrough' } }, { says: 'PassThrough' }],
  'not said': ['fail', {}, { says: 'no TracingConfig.Mode' }],
  'an empty block': ['fail', { TracingConfig: {} }],
  'in the wrong case': ['fail', { TracingConfig: { Mode: 'active' } }],
  'an image, active': ['pass', { PackageType: 'Image', TracingConfig: { Mode: 'Active' } }],
  'by a parameter': ['unknown', { TracingConfig: { Mode: unresolved } }],
  'by a parameter that begins like active': ['unknown', { TracingConfig: { Mode: beginning('A') } }],
  'by a condition': ['unknown', { TracingConfig: { Mode: oneOf('Active', 'PassThrough') } }],
  'the block by a condition': ['unknown', { TracingConfig: oneOf({ Mode: 'Active' }, undefined) }],
  'active in both branches': ['pass', { TracingConfig: oneOf({ Mode: 'Active' }, { Mode: 'Active' }) }],
  'a block that nobody knows': ['unknown', { TracingConfig: unresolved }],
});
