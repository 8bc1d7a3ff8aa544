import { Hole, Origins } from '@demarc/model';
import { loadSchema, type ResourceType } from '@demarc/spec';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coerceProperties, formValues } from './coerce.ts';

const schema = await loadSchema(['AWS::EC2::SecurityGroup', 'AWS::S3::Bucket', 'AWS::IAM::Role', 'AWS::Lambda::Function']);
const typeOf = (name: string): ResourceType => {
  const type = schema.type(name);
  if (!type) throw new Error(`${name} is not in the specification`);
  return type;
};
const coerced = (type: string, properties: object): object => coerceProperties(properties, typeOf(type));
const group = (properties: object): object => coerced('AWS::EC2::SecurityGroup', properties);
const lambda = (properties: object): object => coerced('AWS::Lambda::Function', properties);
const choice = (key: string, ...choices: readonly unknown[]): Hole => new Hole('unresolved', key, { choices, key });
const either = (key: string, ...choices: readonly unknown[]): unknown => expect.objectContaining({ key, choices }) as unknown;
const opaque = new Hole('unresolved', 'a parameter');
/** In the place of what AWS would refuse. */
const refused = (what: string): unknown => expect.objectContaining({ why: `AWS takes ${what} here`, present: true }) as unknown;

describe('scalars', () => {
  test('strings', () =>
    expect(group({ SecurityGroupIngress: [{ IpProtocol: -1, CidrIp: true }] })).toEqual({
      SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: 'true' }],
    }));
  test.each([
    ['22', 22],
    ['-1', -1],
    [' 22 ', 22],
    ['2.5', 2.5],
    ['0x16', refused('a number')],
    ['1e3', refused('a number')],
    ['', refused('a number')],
    ['ssh', refused('a number')],
    ['22-25', refused('a number')],
  ])('the number %j is %j', (given, value) => expect(lambda({ Timeout: given })).toEqual({ Timeout: value }));
  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['yes', refused('true or false')],
    [1, refused('true or false')],
  ])('the boolean %j is %j', (given, value) =>
    expect(coerced('AWS::S3::Bucket', { PublicAccessBlockConfiguration: { BlockPublicAcls: given } })).toEqual({
      PublicAccessBlockConfiguration: { BlockPublicAcls: value },
    }),
  );
});

describe('lists and objects', () => {
  test('one thing is a list of one', () =>
    expect(group({ SecurityGroupIngress: { FromPort: '22' } })).toEqual({ SecurityGroupIngress: [{ FromPort: 22 }] }));
  test('a list of one is one thing', () => {
    expect(group({ GroupName: ['x'], SecurityGroupIngress: [[{ FromPort: ['22'] }]] })).toEqual({
      GroupName: 'x',
      SecurityGroupIngress: [{ FromPort: 22 }],
    });
  });
  test('a list of two is no one thing', () => expect(group({ GroupName: ['x', 'y'] })).toEqual({ GroupName: refused('text') }));
  test('the values of a map', () =>
    expect(lambda({ Environment: { Variables: { A: 1, B: true, C: 'x' } } })).toEqual({
      Environment: { Variables: { A: '1', B: 'true', C: 'x' } },
    }));
  test('what the type does not know stays', () =>
    expect(group({ Odd: '22', SecurityGroupIngress: [{ Odd: [1] }] })).toEqual({ Odd: '22', SecurityGroupIngress: [{ Odd: [1] }] }));
  test('what does not fit is a hole, and told', () => {
    const told: string[] = [];
    const properties = { SecurityGroupIngress: [7, {}], Tags: 'x', GroupName: opaque };
    expect(
      coerceProperties(properties, typeOf('AWS::EC2::SecurityGroup'), undefined, (_, name, why) => told.push(`${name}: ${why}`)),
    ).toEqual({
      SecurityGroupIngress: [refused('an object'), {}],
      Tags: [refused('an object')],
      GroupName: opaque,
    });
    expect(told).toEqual(['0: AWS takes an object here', '0: AWS takes an object here']);
  });
  test('nothing stays nothing', () =>
    expect(group({ GroupName: undefined, VpcId: null, SecurityGroupIngress: undefined })).toEqual({
      GroupName: undefined,
      VpcId: null,
      SecurityGroupIngress: undefined,
    }));
});

test('a property that is nearly another is told; one that nobody knows is not', () => {
  const told: string[] = [];
  const properties = { GroupNam: 'x', Odd: 1, SecurityGroupIngress: [{ CidrIP: '0.0.0.0/0' }, { CidrIp: 'x', CidrIP: 'y' }] };
  coerceProperties(properties, typeOf('AWS::EC2::SecurityGroup'), undefined, (_, name, why, code) => told.push(`${code} ${name}: ${why}`));
  expect(told).toEqual([
    'unknown-property GroupNam: there is no such property; did you mean GroupName?',
    'unknown-property CidrIP: there is no such property; did you mean CidrIp?',
  ]);
});

describe('holes', () => {
  test('stay where nothing is known of them', () => {
    const properties = { GroupName: opaque, SecurityGroupIngress: opaque, Tags: [opaque] };
    expect(group(properties)).toBe(properties);
  });
  test('each choice takes its form, absence stays absence', () => {
    expect(group({ SecurityGroupIngress: choice('C', { FromPort: '22' }, undefined, opaque) })).toEqual({
      SecurityGroupIngress: either('C', [{ FromPort: 22 }], undefined, opaque),
    });
    expect(group({ SecurityGroupIngress: [choice('C', { FromPort: choice('D', '22', 23) }, undefined)] })).toEqual({
      SecurityGroupIngress: [either('C', { FromPort: either('D', 22, 23) }, undefined)],
    });
  });
  test('a choice that has its form stays the same object', () => {
    const properties = { SecurityGroupIngress: [choice('C', { FromPort: 22 }, undefined)] };
    expect(group(properties)).toBe(properties);
  });
});

test('policies take their form wherever a type has one', () => {
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' };
  expect(
    coerced('AWS::IAM::Role', {
      AssumeRolePolicyDocument: JSON.stringify({ Statement: statement }),
      Policies: { PolicyDocument: { Statement: [statement] } },
    }),
  ).toEqual({
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { AWS: ['*'] } }] },
    Policies: [{ PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { AWS: ['*'] } }] } }],
  });
});

test('origins stay', () => {
  const origins = new Origins();
  const rule = { FromPort: '22', CidrIp: 'x' };
  const list = [rule];
  const properties = { SecurityGroupIngress: list };
  origins.member(properties, 'SecurityGroupIngress', () => ({ file: 't', line: 1, column: 1 }));
  origins.member(list, '0', () => ({ file: 't', line: 2, column: 1 }));
  origins.member(rule, 'FromPort', () => ({ file: 't', line: 3, column: 1 }));
  const after = formValues(
    coerceProperties(properties, typeOf('AWS::EC2::SecurityGroup'), origins),
    { 'SecurityGroupIngress[].CidrIp': () => 'y' },
    origins,
  );
  expect(after).toEqual({ SecurityGroupIngress: [{ FromPort: 22, CidrIp: 'y' }] });
  expect(origins.at(after, '/SecurityGroupIngress/0/FromPort')).toMatchObject({ line: 3 });
  expect(origins.at(after, '/SecurityGroupIngress/0/CidrIp')).toMatchObject({ line: 2 });
  expect(origins.at(after, '/SecurityGroupIngress')).toMatchObject({ line: 1 });
});

describe('the one form of values', () => {
  const upper = {
    'A.B': (value: unknown) => String(value).toUpperCase(),
    'L[].X': (value: unknown) => String(value).toUpperCase(),
    'S[]': (value: unknown) => String(value).toUpperCase(),
  };
  test('at paths, in lists, as items of lists', () => {
    expect(formValues({ A: { B: 'b' }, L: [{ X: 'x' }, {}], S: ['s'] }, upper)).toEqual({ A: { B: 'B' }, L: [{ X: 'X' }, {}], S: ['S'] });
  });
  test('in every choice, never of a hole', () => {
    expect(
      formValues(
        {
          A: choice('C', { B: choice('D', 'b', undefined, opaque) }, undefined),
          L: [choice('C', { X: 'x' }, undefined), opaque],
          S: opaque,
        },
        upper,
      ),
    ).toEqual({
      A: either('C', { B: either('D', 'B', undefined, opaque) }, undefined),
      L: [either('C', { X: 'X' }, undefined), opaque],
      S: opaque,
    });
  });
  test('the same object where nothing changes', () => {
    const properties = { A: { B: choice('C', 'B', 'D') }, L: [{ X: 'X' }, choice('C', { X: 'X' }, undefined)], S: ['S'] };
    expect(formValues(properties, upper)).toBe(properties);
    expect(formValues({}, upper)).toEqual({});
  });
});

test('law: once more changes nothing', () => {
  const scalar = fc.oneof(fc.constantFrom<unknown>('22', '-1', 'true', true, 7, '', opaque, undefined, null), fc.string());
  const either = fc.tuple(scalar, scalar).map(([a, b]): unknown => choice('C', a, b));
  const value = fc.oneof(scalar, either, fc.array(scalar, { maxLength: 3 }));
  const rule = fc.record({ IpProtocol: value, FromPort: value, CidrIp: value, Odd: value });
  const rules = fc.oneof(value, rule, fc.array(fc.oneof(rule, value), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.record({ GroupName: value, SecurityGroupIngress: rules, Tags: rules }), (properties) => {
      const once = group(properties);
      expect(group(once)).toBe(once);
    }),
  );
});
