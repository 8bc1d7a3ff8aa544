import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './resources-have-tags.ts';

const group = { MinSize: '1', MaxSize: '2' };
const tags = (...keys: readonly string[]): object => ({
  ...group,
  Tags: keys.map((Key) => ({ Key, Value: 'a', PropagateAtLaunch: true })),
});
const required = { settings: { requiredTagKeys: ['owner', 'team'] } };

table(rule, {
  'a tag': ['pass', tags('owner')],
  'no tags': ['fail', group, { says: 'no tags' }],
  'an empty list': ['fail', tags()],
  'only a tag of AWS': ['fail', tags('aws:cloudformation:stack-name')],
  'a tag of AWS beside another': ['pass', tags('aws:cloudformation:stack-name', 'owner')],
  'a tag that does not reach the instances': ['pass', { ...group, Tags: [{ Key: 'owner', Value: 'a', PropagateAtLaunch: false }] }],
  'a tag whose value nobody knows': ['pass', { ...group, Tags: [{ Key: 'owner', Value: unresolved }] }],
  'a tag whose key nobody knows': ['unknown', { ...group, Tags: [{ Key: given, Value: 'a' }] }],
  'a tag by a condition': ['unknown', { ...group, Tags: [oneOf({ Key: 'owner', Value: 'a' }, undefined)] }],
  'maybe more tags': ['unknown', { ...group, Tags: [more] }],
  'a tag, and maybe more': ['pass', { ...group, Tags: [{ Key: 'owner', Value: 'a' }, more] }],
  'tags that were not read': ['unknown', { ...group, Tags: denied }],
  'the tags that are asked for': ['pass', tags('owner', 'team', 'stage'), required],
  'one of the tags that are asked for': ['fail', tags('owner'), { ...required, says: 'no tag team' }],
  'another tag than is asked for': ['fail', tags('stage'), { ...required, says: 'owner, team' }],
  'the case of a key counts': ['fail', tags('Owner', 'team'), required],
  'one of them, and maybe more': ['unknown', { ...group, Tags: [{ Key: 'owner', Value: 'a' }, more] }, required],
});
