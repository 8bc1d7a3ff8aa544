import { denied, given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-requires-imdsv2.ts';

const template = (MetadataOptions: object | undefined, more: object = {}): ReturnType<typeof other> =>
  other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { ...(MetadataOptions && { MetadataOptions }) }, ...more }, 'lt-1');
const byId = { LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } };
const byName = { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } };
const required = { HttpTokens: 'required' };
const optional = { HttpTokens: 'optional' };
const noFix = 'a choice stays a choice beside the patch';

table(rule, {
  required: ['pass', { MetadataOptions: required }],
  optional: ['fail', { MetadataOptions: optional }, { says: 'IMDSv1' }],
  'optional, endpoint enabled': ['fail', { MetadataOptions: { ...optional, HttpEndpoint: 'enabled' } }],
  'endpoint disabled': ['pass', { MetadataOptions: { HttpEndpoint: 'disabled' } }],
  'optional, endpoint disabled': ['pass', { MetadataOptions: { ...optional, HttpEndpoint: 'disabled' } }],
  'nothing said, where defaults are left out': ['fail', {}],
  'an empty block, where defaults are left out': ['fail', { MetadataOptions: {} }],
  'only a hop limit, where defaults are left out': ['fail', { MetadataOptions: { HttpPutResponseHopLimit: 1 } }],

  'the launch template requires it, by id': ['pass', byId, { with: [template(required)] }],
  'the launch template requires it, by name': ['pass', byName, { with: [template(required, { LaunchTemplateName: 'web' })] }],
  'the launch template is found by a name that it goes by': [
    'pass',
    { LaunchTemplate: { LaunchTemplateName: 'lt-1' } },
    { with: [template(required)] },
  ],
  'the launch template does not': ['fail', byId, { with: [template(optional)] }],
  'the launch template switches the endpoint off': ['pass', byId, { with: [template({ HttpEndpoint: 'disabled' })] }],
  'the launch template says nothing': ['fail', byId, { with: [template(undefined)] }],
  'the instance goes before its launch template': ['pass', { ...byId, MetadataOptions: required }, { with: [template(optional)] }],
  'the instance goes before its launch template, for worse': [
    'fail',
    { ...byId, MetadataOptions: optional },
    { with: [template(required)] },
  ],
  'the instance says one thing, its launch template the other': [
    'pass',
    { ...byId, MetadataOptions: { HttpEndpoint: 'enabled' } },
    { with: [template(required)] },
  ],
  'the instance keeps the endpoint that its launch template switches off': [
    'fail',
    { ...byId, MetadataOptions: { HttpEndpoint: 'enabled' } },
    { with: [template({ HttpEndpoint: 'disabled' })] },
  ],
  'another launch template has another name': [
    'fail',
    byName,
    {
      with: [
        template(required, { LaunchTemplateName: 'db' }),
        other('AWS::EC2::LaunchTemplate', { LaunchTemplateName: 'web', LaunchTemplateData: {} }, 'lt-2'),
      ],
    },
  ],
  'a launch template that is not here': [
    'unknown',
    { LaunchTemplate: { LaunchTemplateId: 'lt-9' } },
    { unread: ['AWS::EC2::LaunchTemplate'] },
  ],
  'a launch template that is not here, but the instance requires it': [
    'pass',
    { LaunchTemplate: { LaunchTemplateId: 'lt-9' }, MetadataOptions: required },
    { unread: ['AWS::EC2::LaunchTemplate'] },
  ],
  'a launch template by a name that is not here': ['unknown', byName, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'a launch template that is not known': ['unknown', { LaunchTemplate: { LaunchTemplateId: unresolved } }],
  'a launch template whose options are not known': ['unknown', byId, { with: [template(unresolved)] }],

  'a parameter decides': ['unknown', { MetadataOptions: { HttpTokens: unresolved } }],
  'a parameter decides, but the endpoint is disabled': ['pass', { MetadataOptions: { HttpTokens: given, HttpEndpoint: 'disabled' } }],
  'required or optional': ['unknown', { MetadataOptions: { HttpTokens: oneOf('required', 'optional') } }],
  'optional or nothing': ['fail', { MetadataOptions: oneOf(optional, {}) }, { noFix }],
  'the whole block is not known': ['unknown', { MetadataOptions: unresolved }],
  'options that could not be read': ['unknown', { MetadataOptions: denied }],
  'a terminated instance': ['not asked', { State: { Name: 'terminated' }, MetadataOptions: optional }],
  'a stopped instance': ['fail', { State: { Name: 'stopped' }, MetadataOptions: optional }],
});
