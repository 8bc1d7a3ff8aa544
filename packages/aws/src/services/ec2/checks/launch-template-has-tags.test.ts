import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-has-tags.ts';

const template = { LaunchTemplateData: { ImageId: 'ami-1' } };
const specification = (ResourceType: unknown, ...keys: readonly string[]): object => ({
  ResourceType,
  Tags: keys.map((Key) => ({ Key, Value: 'a' })),
});
const tags = (...keys: readonly string[]): object => ({ ...template, TagSpecifications: [specification('launch-template', ...keys)] });
const required = { settings: { requiredTagKeys: ['owner', 'team'] } };

table(rule, {
  'a tag': ['pass', tags('owner')],
  'no tags': ['fail', template, { says: 'no tags' }],
  'an empty list': ['fail', tags()],
  'only a tag of AWS': ['fail', tags('aws:cloudformation:stack-name')],
  'tags for the instances only': [
    'fail',
    { LaunchTemplateData: { ImageId: 'ami-1', TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'owner', Value: 'a' }] }] } },
  ],
  'a specification for something else': ['fail', { ...template, TagSpecifications: [specification('instance', 'owner')] }],
  'two specifications': [
    'pass',
    { ...template, TagSpecifications: [specification('instance', 'a'), specification('launch-template', 'owner')] },
  ],
  'a tag whose value nobody knows': [
    'pass',
    { ...template, TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'owner', Value: unresolved }] }] },
  ],
  'a tag whose key nobody knows': [
    'unknown',
    { ...template, TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: given, Value: 'a' }] }] },
  ],
  'a specification by a condition': [
    'unknown',
    { ...template, TagSpecifications: [oneOf(specification('launch-template', 'owner'), undefined)] },
  ],
  'maybe more specifications': ['unknown', { ...template, TagSpecifications: [more] }],
  'a specification for what nobody knows': ['unknown', { ...template, TagSpecifications: [specification(unresolved, 'owner')] }],
  'tags that were not read': ['unknown', { ...template, TagSpecifications: denied }],
  'the tags that are asked for': ['pass', tags('owner', 'team', 'stage'), required],
  'one of the tags that are asked for': ['fail', tags('owner'), { ...required, says: 'no tag team' }],
  'the case of a key counts': ['fail', tags('Owner', 'team'), required],
});
