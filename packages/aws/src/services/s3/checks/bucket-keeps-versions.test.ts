import { beginning, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-keeps-versions.ts';

table(rule, {
  enabled: ['pass', { VersioningConfiguration: { Status: 'Enabled' } }],
  'nothing said': ['fail', {}, { says: 'not kept' }],
  'an empty block': ['fail', { VersioningConfiguration: {} }],
  suspended: ['fail', { VersioningConfiguration: { Status: 'Suspended' } }, { says: 'Suspended' }],
  'by a parameter': ['unknown', { VersioningConfiguration: { Status: unresolved } }],
  'by a condition': ['unknown', { VersioningConfiguration: { Status: oneOf('Enabled', 'Suspended') } }],
  'by a condition that never enables it': [
    'fail',
    { VersioningConfiguration: oneOf({ Status: 'Suspended' }, undefined) },
    { noFix: 'a choice stays a choice beside the patch' },
  ],
  'a beginning that is not enough': ['unknown', { VersioningConfiguration: { Status: beginning('En') } }],
});
