import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './prefix-list-has-tags.ts';

const list = { PrefixListName: 'offices', AddressFamily: 'IPv4' };
const tags = (...keys: readonly string[]): object => ({ ...list, Tags: keys.map((Key) => ({ Key, Value: 'a' })) });
const required = { settings: { requiredTagKeys: ['owner', 'team'] } };

table(rule, {
  'a tag': ['pass', tags('owner')],
  'no tags': ['fail', list, { says: 'no tags' }],
  'an empty list': ['fail', tags()],
  'only a tag of AWS': ['fail', tags('aws:cloudformation:stack-name')],
  'a tag whose value nobody knows': ['pass', { ...list, Tags: [{ Key: 'owner', Value: unresolved }] }],
  'a tag whose key nobody knows': ['unknown', { ...list, Tags: [{ Key: given, Value: 'a' }] }],
  'a tag by a condition': ['unknown', { ...list, Tags: [oneOf({ Key: 'owner', Value: 'a' }, undefined)] }],
  'maybe more tags': ['unknown', { ...list, Tags: [more] }],
  'a tag, and maybe more': ['pass', { ...list, Tags: [{ Key: 'owner', Value: 'a' }, more] }],
  'tags that were not read': ['unknown', { ...list, Tags: denied }],
  'the tags that are asked for': ['pass', tags('owner', 'team'), required],
  'one of the tags that are asked for': ['fail', tags('owner'), { ...required, says: 'no tag team' }],
});
