import { oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-copies-tags-to-snapshots.ts';

table(rule, {
  copied: ['pass', { CopyTagsToSnapshot: true }],
  'not copied': ['fail', { CopyTagsToSnapshot: false }, { says: 'do not get' }],
  'nothing said': ['fail', {}],
  'tags, and nothing said': ['fail', { Tags: [{ Key: 'owner', Value: 'routes' }] }],
  'no tags yet, but copied': ['pass', { Tags: [], CopyTagsToSnapshot: true }],
  'by a parameter': ['unknown', { CopyTagsToSnapshot: unresolved }],
  'by a condition': ['unknown', { CopyTagsToSnapshot: oneOf(true, false) }],
  'copied in both branches': ['pass', { CopyTagsToSnapshot: oneOf(true, true) }],
  'copied in neither': ['fail', { CopyTagsToSnapshot: oneOf(false, undefined) }],
});
