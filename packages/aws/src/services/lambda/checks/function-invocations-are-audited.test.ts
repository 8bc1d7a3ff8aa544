import { pseudo } from '@demarc/model';
import { denied, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './function-invocations-are-audited.ts';

const account = (): Other => other('Demarc::Account::Account', { Id: '111111111111' }, 'account');
const trail = (properties: object, name = 'trail'): Other =>
  other('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: 'logs', ...properties }, name);
const basic = (Values: unknown, selector: object = {}): object => ({
  EventSelectors: [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values }], ...selector }],
});
const all = ['arn:aws:lambda'];
const field = (Field: string, ...Equals: readonly unknown[]): object => ({ Field, Equals });
const data = field('eventCategory', 'Data');
const functions = field('resources.type', 'AWS::Lambda::Function');
const advanced = (...FieldSelectors: readonly object[]): object => ({ AdvancedEventSelectors: [{ Name: 'calls', FieldSelectors }] });
const store = (properties: object): Other => other('AWS::CloudTrail::EventDataStore', properties, 'store');
const own = 'arn:aws:lambda:eu-central-1:111111111111:function:self';
const byReference = '⟨t#Function.Arn⟩';
const where = (Field: string, how: string, ...values: readonly string[]): object => advanced(data, functions, { Field, [how]: values });
const ofEvents = (how: string, ...values: readonly string[]) => ({ with: [account(), trail(where('eventName', how, ...values))] });
const ofArns = (how: string, ...values: readonly string[]) => ({ with: [account(), trail(where('resources.ARN', how, ...values))] });

table(rule, {
  'of all functions': ['pass', {}, { with: [trail(basic(all))] }],
  'of all functions, in any partition': ['pass', {}, { with: [trail(basic([`arn:${pseudo('AWS::Partition')}:lambda`]))] }],
  'of this one': ['pass', {}, { with: [trail(basic([own]))] }],
  'of this one, by the template': [
    'pass',
    {},
    { with: [trail(basic([`arn:${pseudo('AWS::Partition')}:lambda:${pseudo('AWS::Region')}:${pseudo('AWS::AccountId')}:function:self`]))] },
  ],
  'of another one': ['fail', {}, { with: [account(), trail(basic(['arn:aws:lambda:eu-central-1:111111111111:function:other']))] }],
  'of one whose name begins so': [
    'fail',
    {},
    { with: [account(), trail(basic(['arn:aws:lambda:eu-central-1:111111111111:function:se']))] },
  ],
  'of this one, by reference': ['pass', {}, { names: [byReference], with: [trail(basic([byReference]))] }],
  'of one in another account': [
    'fail',
    {},
    { with: [account(), trail(basic(['arn:aws:lambda:eu-central-1:222222222222:function:self']))] },
  ],
  'of something else that is called so': [
    'fail',
    {},
    { with: [account(), trail(basic(['arn:aws:states:eu-central-1:111111111111:function:self']))] },
  ],
  'of a value that is no ARN': ['fail', {}, { with: [account(), trail(basic(['lambda']))] }],
  'of all functions, under another type': [
    'fail',
    {},
    { with: [account(), trail({ EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values: all }] }] })] },
  ],
  'a trail of management events, and the code has no account': ['fail', {}, { with: [trail({})] }],
  'of one in another Region': ['fail', {}, { with: [account(), trail(basic(['arn:aws:lambda:us-east-1:111111111111:function:self']))] }],
  'a trail that does not log': ['fail', {}, { with: [account(), trail({ ...basic(all), IsLogging: false })] }],
  'reads only': ['fail', {}, { with: [account(), trail(basic(all, { ReadWriteType: 'ReadOnly' }))] }],
  'writes only': ['pass', {}, { with: [trail(basic(all, { ReadWriteType: 'WriteOnly' }))] }],
  'of all tables': [
    'fail',
    {},
    { with: [account(), trail({ EventSelectors: [{ DataResources: [{ Type: 'AWS::DynamoDB::Table', Values: ['arn:aws:dynamodb'] }] }] })] },
  ],
  'a trail of management events': ['fail', {}, { with: [account(), trail({})], says: 'data events' }],
  'one trail of two': ['pass', {}, { with: [trail({}), trail(basic(all), 'second')] }],
  'advanced, of all functions': ['pass', {}, { with: [trail(advanced(data, functions))] }],
  'advanced, writes only': ['pass', {}, { with: [trail(advanced(data, functions, field('readOnly', 'false')))] }],
  'advanced, reads only': ['fail', {}, { with: [account(), trail(advanced(data, functions, field('readOnly', 'true')))] }],
  'advanced, of this one': ['pass', {}, { with: [trail(advanced(data, functions, field('resources.ARN', own)))] }],
  'advanced, of those that begin so': [
    'pass',
    {},
    {
      with: [
        trail(advanced(data, functions, { Field: 'resources.ARN', StartsWith: ['arn:aws:lambda:eu-central-1:111111111111:function:se'] })),
      ],
    },
  ],
  'advanced, of all but this one': [
    'fail',
    {},
    { with: [account(), trail(advanced(data, functions, { Field: 'resources.ARN', NotEquals: [own] }))] },
  ],
  'advanced, of all but another': [
    'pass',
    {},
    {
      with: [
        trail(
          advanced(data, functions, { Field: 'resources.ARN', NotEquals: ['arn:aws:lambda:eu-central-1:111111111111:function:noisy'] }),
        ),
      ],
    },
  ],
  'advanced, of all but some callers': [
    'fail',
    {},
    { with: [account(), trail(advanced(data, functions, { Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:sts::1'] }))] },
  ],
  'advanced, management events': ['fail', {}, { with: [account(), trail(advanced(field('eventCategory', 'Management')))] }],
  'advanced, another type': ['fail', {}, { with: [account(), trail(advanced(data, field('resources.type', 'AWS::S3::Object')))] }],
  'advanced, no type at all': ['fail', {}, { with: [account(), trail(advanced(data))] }],
  'advanced, events that are calls': ['pass', {}, ofEvents('StartsWith', 'Inv')],
  'advanced, events that begin otherwise': ['fail', {}, ofEvents('StartsWith', 'Get')],
  'advanced, events that end so': ['pass', {}, ofEvents('EndsWith', 'voke')],
  'advanced, events that end otherwise': ['fail', {}, ofEvents('EndsWith', 'Url')],
  'advanced, no event that is a call': ['fail', {}, ofEvents('NotEquals', 'Invoke')],
  'advanced, none that begins so': ['fail', {}, ofEvents('NotStartsWith', 'Inv')],
  'advanced, none that ends so': ['fail', {}, ofEvents('NotEndsWith', 'voke')],
  'advanced, of those that end so': ['pass', {}, ofArns('EndsWith', ':self')],
  'advanced, of those that end otherwise': ['fail', {}, ofArns('EndsWith', ':other')],
  'advanced, of whatever is of Lambda': ['pass', {}, ofArns('StartsWith', 'arn:aws:lambda')],
  'advanced, of those of another account': ['fail', {}, ofArns('StartsWith', 'arn:aws:lambda:eu-central-1:222222222222:function:self')],
  'an event data store of another type': [
    'fail',
    {},
    { with: [account(), store(advanced(data, field('resources.type', 'AWS::S3::Object')))] },
  ],
  'an event data store, and the code has no account': ['fail', {}, { with: [store({})] }],
  'an event data store': ['pass', {}, { with: [store(advanced(data, functions))] }],
  'an event data store that takes nothing in': [
    'fail',
    {},
    { with: [account(), store({ ...advanced(data, functions), IngestionEnabled: false })] },
  ],
  'no trail in an account': ['fail', {}, { with: [account()] }],
  'no trail in this code': ['unknown', {}],
  'values that a parameter names': ['unknown', {}, { with: [trail(basic(unresolved))] }],
  'values that a parameter names beside a good trail': ['pass', {}, { with: [trail(basic(unresolved)), trail(basic(all), 'second')] }],
  'logging that a parameter decides': ['unknown', {}, { with: [trail({ ...basic(all), IsLogging: unresolved })] }],
  'of all functions either way': ['pass', {}, { with: [trail(basic(oneOf(all, [own])))] }],
  'maybe more values': ['unknown', {}, { with: [trail(basic([more]))] }],
  'selectors that were not read': ['unknown', {}, { with: [trail({ EventSelectors: denied })] }],
  'trails that were not read': ['unknown', {}, { unread: ['AWS::CloudTrail::Trail'] }],
});
