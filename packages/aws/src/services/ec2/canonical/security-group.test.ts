import { Hole, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize, type CanonicalOptions } from '../../../canonical/index.ts';
import { leavesOf } from '../../../canonical/leaves.ts';
import defaults from '../defaults.ts';
import form from './security-group.ts';

const schema = await loadSchema(['AWS::EC2::SecurityGroup']);
const knowledge = { forms: new Map([[form.type, form]]), defaults: new Map(Object.entries(defaults)) };
const canonical = (resources: readonly Resource[], options: CanonicalOptions = { defaults: false }): Resource[] =>
  canonicalize(resources, schema, knowledge, options);

const resource = (type: string, id: string, properties: object, more: Partial<Resource> = {}): Resource => ({
  key: `t#${id}`,
  type: `AWS::EC2::${type}`,
  properties,
  names: [`⟨t#${id}⟩`, `⟨t#${id}.GroupId⟩`],
  addresses: [id],
  holes: false,
  ...more,
});
const group = (id: string, properties: object = {}, more?: Partial<Resource>): Resource => resource('SecurityGroup', id, properties, more);
const ingress = (id: string, properties: object, more?: Partial<Resource>): Resource =>
  resource('SecurityGroupIngress', id, properties, more);
const egress = (id: string, properties: object, more?: Partial<Resource>): Resource =>
  resource('SecurityGroupEgress', id, properties, more);
const isProd = { name: 'IsProd', when: new Hole('unresolved', 'IsProd', { choices: [true, false], key: 'IsProd' }) };

const propertiesOf = (found: Resource | undefined): Readonly<Record<string, unknown>> =>
  (found?.properties ?? {}) as Readonly<Record<string, unknown>>; // an object of a property tree
const open = expect.objectContaining({ rest: true }) as unknown;
const everywhere = [
  { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
  { IpProtocol: '-1', CidrIpv6: '::/0' },
];

describe('one form of values', () => {
  const rule = (given: object): unknown => {
    const [found] = canonical([group('G', { SecurityGroupIngress: [given] })]);
    return (propertiesOf(found)['SecurityGroupIngress'] as readonly unknown[])[0];
  };
  test.each([
    ['tcp', 'tcp'],
    ['TCP', 'tcp'],
    [6, 'tcp'],
    ['6', 'tcp'],
    ['06', 'tcp'],
    [17, 'udp'],
    ['UDP', 'udp'],
    [1, 'icmp'],
    ['58', 'icmpv6'],
    ['ICMPv6', 'icmpv6'],
    [-1, '-1'],
    ['-1', '-1'],
    ['all', '-1'],
    [50, '50'],
    ['47', '47'],
  ])('protocol %j is %j', (given, value) => expect(rule({ IpProtocol: given })).toEqual({ IpProtocol: value }));
  test.each([
    ['CidrIp', '0.0.0.0/0', '0.0.0.0/0'],
    ['CidrIp', '9.9.9.9/0', '0.0.0.0/0'],
    ['CidrIp', '100.68.0.18/18', '100.68.0.0/18'],
    ['CidrIp', '⟨t#Address⟩/32', '⟨t#Address⟩/32'],
    ['CidrIp', 'nonsense', 'nonsense'],
    ['CidrIpv6', '::/0', '::/0'],
    ['CidrIpv6', '2001:DB8:0000::1/32', '2001:db8::/32'],
    ['CidrIpv6', '0:0:0:0:0:0:0:0/0', '::/0'],
  ])('%s %j is %j', (name, given, value) => expect(rule({ [name]: given })).toEqual({ [name]: value }));
  test('ports are numbers', () => expect(rule({ FromPort: '22', ToPort: '22' })).toEqual({ FromPort: 22, ToPort: 22 }));
  test('in rules that fold and in rules that go out', () => {
    const [found] = canonical([
      group('G', { SecurityGroupEgress: { IpProtocol: 6, CidrIpv6: '::0/0' } }),
      ingress('R', { GroupId: '⟨t#G⟩', IpProtocol: 6, FromPort: '22', ToPort: '22', CidrIp: '1.1.1.1/0' }),
    ]);
    expect(propertiesOf(found)).toEqual({
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }],
      SecurityGroupEgress: [{ IpProtocol: 'tcp', CidrIpv6: '::/0' }],
    });
  });
  test('of choices each, of holes none', () => {
    const hole = new Hole('unresolved', 'a parameter');
    const [found] = canonical([
      group('G', { SecurityGroupIngress: [{ IpProtocol: new Hole('unresolved', 'C', { choices: [6, 'UDP'], key: 'C' }), CidrIp: hole }] }),
    ]);
    expect(propertiesOf(found)['SecurityGroupIngress']).toEqual([
      { IpProtocol: expect.objectContaining({ choices: ['tcp', 'udp'] }), CidrIp: hole },
    ]);
  });
});

describe('rules written beside their group', () => {
  test('join the inline ones', () => {
    const found = canonical([
      group('G', { SecurityGroupIngress: [{ FromPort: 443 }], SecurityGroupEgress: [{ FromPort: 53 }] }),
      ingress('In', { GroupId: '⟨t#G⟩', FromPort: 22 }),
      egress('Out', { GroupId: '⟨t#G.GroupId⟩', FromPort: 25 }),
    ]);
    expect(found.map(propertiesOf)).toEqual([
      { SecurityGroupIngress: [{ FromPort: 443 }, { FromPort: 22 }], SecurityGroupEgress: [{ FromPort: 53 }, { FromPort: 25 }] },
    ]);
  });
  test('under a condition may be absent', () => {
    const [found] = canonical([group('G'), ingress('In', { GroupId: '⟨t#G⟩', FromPort: 22 }, { condition: isProd })]);
    expect(propertiesOf(found)).toEqual({
      SecurityGroupIngress: [expect.objectContaining({ key: 'IsProd', choices: [{ FromPort: 22 }, undefined] })],
    });
  });
  test('of a group that is not known open every group', () => {
    const found = canonical([group('G'), group('H'), ingress('In', { GroupId: new Hole('unresolved', 'parameter Target'), FromPort: 22 })]);
    expect(found.map((each) => propertiesOf(each)['SecurityGroupIngress'])).toEqual([[open], [open], [{ FromPort: 22 }, open]]);
  });
  test('of a group elsewhere stand for it', () => {
    const [found, ...others] = canonical(
      [ingress('In', { GroupId: 'sg-1', FromPort: 22 }), egress('Out', { GroupId: 'sg-1', FromPort: 25 })],
      { defaults: true },
    );
    expect(others).toEqual([]);
    expect(propertiesOf(found)).toMatchObject({
      GroupId: 'sg-1',
      SecurityGroupIngress: [{ FromPort: 22 }, open],
      SecurityGroupEgress: [open, { FromPort: 25 }],
    });
  });
  test('of a group by its name', () => {
    const found = canonical([group('G', { GroupName: 'web' }), ingress('In', { GroupName: 'web', FromPort: 22 })]);
    expect(found.map(propertiesOf)).toEqual([{ GroupName: 'web', SecurityGroupIngress: [{ FromPort: 22 }] }]);
  });
});

describe('the default group of a VPC', () => {
  const vpc = resource('VPC', 'Net', {}, { names: ['⟨t#Net⟩'] });
  test('is the one that a rule names by the attribute of the VPC', () => {
    const found = canonical([vpc, group('G'), ingress('In', { GroupId: '⟨t#Net.DefaultSecurityGroup⟩', FromPort: 22 })]);
    expect(propertiesOf(found[2])).toMatchObject({
      GroupName: 'default',
      VpcId: '⟨t#Net⟩',
      GroupId: '⟨t#Net.DefaultSecurityGroup⟩',
      SecurityGroupIngress: [{ FromPort: 22 }, open],
    });
    expect(propertiesOf(found[1])).toEqual({});
  });
  test('also where a source gives that attribute as a value that is not known', () => {
    const attribute = new Hole('unresolved', 'not known before it is created', { key: 't#Net.DefaultSecurityGroup' });
    const found = canonical([vpc, group('G'), ingress('In', { GroupId: attribute, FromPort: 22 })]);
    expect(propertiesOf(found[1])).toEqual({});
    expect(propertiesOf(found[2])).toMatchObject({ GroupName: 'default', SecurityGroupIngress: [{ FromPort: 22 }, open] });
  });
  test('or by the value of that attribute, where it is known', () => {
    const known = resource('VPC', 'Net', { DefaultSecurityGroup: 'sg-d' }, { names: ['vpc-1'] });
    expect(propertiesOf(canonical([known, ingress('In', { GroupId: 'sg-d' })])[1])).toMatchObject({ GroupName: 'default', VpcId: 'vpc-1' });
  });
  test('or by its name', () =>
    expect(propertiesOf(canonical([ingress('In', { GroupName: 'default' })])[0])).toMatchObject({ GroupName: 'default' }));
  test('is not any other group elsewhere', () => {
    expect(propertiesOf(canonical([vpc, ingress('In', { GroupId: 'sg-1' })])[1])['GroupName']).toBeInstanceOf(Hole);
    expect(propertiesOf(canonical([vpc, ingress('In', { GroupId: '⟨t#Other.DefaultSecurityGroup⟩' })])[1])['GroupName']).toBeInstanceOf(
      Hole,
    );
  });
});

describe('the egress that nobody wrote', () => {
  const outOf = (given: object, ...siblings: readonly Resource[]): unknown =>
    propertiesOf(canonical([group('G', given), ...siblings], { defaults: true })[0])['SecurityGroupEgress'];
  const [local] = [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }];
  test('lets everything out where no rule is given', () => {
    expect(outOf({})).toEqual(everywhere);
    expect(outOf({ SecurityGroupEgress: [] })).toEqual(everywhere);
  });
  test('is gone where a rule is given, inline or beside it', () => {
    expect(outOf({ SecurityGroupEgress: [local] })).toEqual([local]);
    expect(outOf({}, egress('Out', { GroupId: '⟨t#G⟩', ...local }))).toEqual([local]);
  });
  test('is there where the only rule is not', () => {
    const list = outOf({}, egress('Out', { GroupId: '⟨t#G⟩', ...local }, { condition: isProd })) as readonly Hole[];
    expect(list.map((element) => element.choices)).toEqual([[local, undefined], ...everywhere.map((rule) => [undefined, rule])]);
    expect(new Set(list.map((element) => element.key))).toEqual(new Set(['IsProd']));
  });
  test('is not there where a source means its empty list', () => {
    const [found] = canonical([group('G', { SecurityGroupEgress: [] })], { defaults: true, emptyMeansNone: true });
    expect(propertiesOf(found)['SecurityGroupEgress']).toEqual([]);
  });
  test('is not filled in a live account', () => expect(propertiesOf(canonical([group('G')])[0])).toEqual({}));
  test('says where it comes from', () => expect(defaults['AWS::EC2::SecurityGroup']?.[0]?.source).toMatch(/^https:/));
});

test('law: canonicalising twice changes nothing, and no rule is lost', () => {
  const target = fc.constantFrom<unknown>(
    '⟨t#G⟩',
    '⟨t#H.GroupId⟩',
    '⟨t#Net.DefaultSecurityGroup⟩',
    'sg-1',
    undefined,
    new Hole('unresolved', 'P', { key: 'P' }),
    new Hole('unresolved', 'C', { choices: ['⟨t#G⟩', 'sg-1'], key: 'C' }),
  );
  const rule = fc.record({
    GroupId: target,
    IpProtocol: fc.constantFrom<unknown>(6, 'UDP', -1, new Hole('unresolved', 'D', { choices: [6, 17], key: 'D' })),
    CidrIp: fc.constantFrom<unknown>('1.2.3.4/0', '10.1.2.3/8', undefined, new Hole('unresolved', 'a parameter')),
    FromPort: fc.constantFrom<unknown>('22', 80, undefined),
    prod: fc.boolean(),
    out: fc.boolean(),
  });
  const lists = fc.constantFrom<unknown>(undefined, [], { IpProtocol: 6 }, [{ IpProtocol: '6' }], new Hole('unresolved', 'Rules'));
  fc.assert(
    fc.property(lists, lists, fc.array(rule, { maxLength: 4 }), fc.boolean(), (inList, outList, rules, filled) => {
      const siblings = rules.map(({ prod, out, ...properties }, index) =>
        (out ? egress : ingress)(`R${index}`, { Description: `R${index}`, ...properties }, prod ? { condition: isProd } : {}),
      );
      const given = [
        resource('VPC', 'Net', {}),
        group('G', { SecurityGroupIngress: inList, SecurityGroupEgress: outList }),
        group('H'),
        ...siblings,
      ];
      const once = canonical(given, { defaults: filled });
      expect(canonical(once, { defaults: filled })).toEqual(once);
      for (const [index, { out }] of rules.entries()) {
        const holding = once.filter((each) => {
          const list = leavesOf(propertiesOf(each)[out ? 'SecurityGroupEgress' : 'SecurityGroupIngress']).flat();
          return list.flatMap(leavesOf).some((element) => (element as { Description?: unknown } | undefined)?.Description === `R${index}`);
        });
        expect(holding.length).toBeGreaterThan(0);
      }
    }),
  );
});
