import { describe, expect, test } from 'vitest';
import {
  aws,
  both,
  hasHole,
  Hole,
  Inventory,
  matrix,
  none,
  ours,
  page,
  resolver,
  statusOf,
  you,
  type Cell,
  type Check,
  type Finding,
  type Line,
  type Resource,
  type Responsibilities,
} from './index.ts';

const source = page('https://docs.aws.amazon.com/', '2026-11-26');
const given = (type: string, key: string, properties: object, more: Partial<Resource> = {}): Resource => ({
  key,
  type,
  properties,
  names: [key],
  addresses: [key],
  holes: hasHole(properties),
  ...more,
});
const inventory = (...resources: Resource[]): Inventory => new Inventory({ resources, assume: () => 'read' });
const options = { now: new Date('2026-11-26') };
const kind = { title: 'a thing', serviceModel: 'paas', serviceType: 'abstract' } as const;
const base = aws('Patches it.', 'Nothing.', source, { schedule: 'aws' });

// What a shift of a test reads has no type here.
// oxlint-disable-next-line typescript/no-explicit-any
type Any = any;
const shift = (id: string, owner: Line['owner'], when: (properties: Any, context: Any) => boolean) => ({
  id,
  owner,
  says: `${id} holds.`,
  source,
  when,
});
const typeOf = (lines: Responsibilities['lines'], more: Partial<Responsibilities> = {}): Responsibilities => ({
  type: 'T',
  ...kind,
  lines,
  ...more,
});
const resolved = (line: Responsibilities['lines'][string], properties: object, ...others: Resource[]) => {
  const subject = given('T', 'self', properties);
  const [cell] = resolver(typeOf({ 'os.guest': line }), inventory(subject, ...others), options)(subject);
  if (!cell) throw new Error('no cell');
  return cell;
};
const hole = (details = {}): Hole => new Hole('unresolved', 'parameter P has no value', details);

describe('a line, resolved', () => {
  test('the base line when no shift holds', () =>
    expect(resolved([base, shift('S1', 'customer', (r) => r.a === 1)], { a: 2 })).toMatchObject({
      owner: 'aws',
      because: [],
      awsDoes: 'Patches it.',
    }));
  test('the last shift that holds wins, all that held are kept', () => {
    const cell = resolved([base, shift('S1', 'shared', (r) => r.a === 1), shift('S2', 'customer', (r) => r.b === 1)], { a: 1, b: 1 });
    expect(cell.owner).toBe('customer');
    expect(cell.because.map(({ shift: id }) => id)).toEqual(['S1', 'S2']);
    expect(cell.because[0]?.evidence).toEqual([{ resource: 'self', path: '/a', value: 1 }]);
  });
  test('file order decides, not the order of facts', () =>
    expect(resolved([base, shift('S2', 'customer', (r) => r.b === 1), shift('S1', 'shared', (r) => r.a === 1)], { a: 1, b: 1 }).owner).toBe(
      'shared',
    ));
  test('one that nobody can decide and that names another owner leaves it undetermined', () => {
    const cell = resolved([base, shift('S1', 'customer', (r) => r.a === 1)], { a: hole() });
    expect(cell.owner).toBe('undetermined');
    expect(cell.depends).toMatchObject({ path: '/a', why: 'parameter P has no value', says: 'S1 holds.' });
  });
  test('unless it names the same owner', () =>
    expect(resolved([base, shift('S1', 'aws', (r) => r.a === 1)], { a: hole() }).owner).toBe('aws'));
  test('unless a later one holds', () =>
    expect(
      resolved([base, shift('S1', 'customer', (r) => r.a === 1), shift('S2', 'shared', (r) => r.b === 1)], { a: hole(), b: 1 }).owner,
    ).toBe('shared'));
  test('a choice whose branches agree decides', () => {
    expect(resolved([base, shift('S1', 'customer', (r) => r.a > 0)], { a: hole({ choices: [1, 2] }) }).owner).toBe('customer');
    expect(resolved([base, shift('S1', 'customer', (r) => r.a > 1)], { a: hole({ choices: [1, 2] }) }).owner).toBe('undetermined');
  });
  test('a shift may look at related resources', () => {
    const onOutpost = [
      base,
      shift('S1', 'customer', (r, { target }) => r.SubnetId !== undefined && target('Subnet', r.SubnetId).OutpostArn !== undefined),
    ] as const;
    expect(resolved(onOutpost, { SubnetId: 's' }, given('Subnet', 's', { OutpostArn: 'arn' })).owner).toBe('customer');
    expect(resolved(onOutpost, { SubnetId: 's' }, given('Subnet', 's', {})).owner).toBe('aws');
    expect(resolved(onOutpost, { SubnetId: 'elsewhere' }).owner).toBe('undetermined');
  });
  test('a shift says what is left for you, keeps what it does not speak of', () => {
    const cell = resolved(
      [base, { ...shift('S1', 'customer', () => true), youDo: 'Rebuild it.', freshness: { of: 'the image', maxAgeDays: 30 } }],
      {},
    );
    expect(cell).toMatchObject({
      owner: 'customer',
      youDo: 'Rebuild it.',
      awsDoes: 'Patches it.',
      schedule: 'aws',
      freshness: { maxAgeDays: 30 },
      basis: 'configured',
    });
  });
  test('a widening keeps the owner and says so', () =>
    expect(resolved([you('a', 'b', ours), shift('W1', 'customer', () => true)], {})).toMatchObject({
      owner: 'customer',
      because: [{ shift: 'W1' }],
    }));
});

const check: Check = { id: 'c', type: 'T', title: '', risk: '', severity: 'high', domain: 'd', why: '', failing: () => undefined };
const finding = (verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding => ({ check: 'c', resource: 'self', verdict, ...more });
const cellOf = (line: Line, findings: readonly Finding[], more: Partial<Parameters<typeof matrix>[0]> = {}): Cell => {
  const [cell] = matrix({
    inventory: inventory(given('T', 'self', {})),
    responsibilities: new Map([['T', typeOf({ d: line })]]),
    checks: [check],
    findings,
    options,
    ...more,
  });
  if (!cell) throw new Error('no cell');
  return cell;
};
const mine = you('Nothing.', 'All of it.', ours);

describe('the status of a cell', () => {
  test('unmet: a check fails', () =>
    expect(cellOf(mine, [finding('fail'), finding('pass')])).toMatchObject({
      status: 'unmet',
      checks: { failed: 1, passed: 1, open: ['c'] },
    }));
  test('unknown: a check has no answer', () => expect(cellOf(mine, [finding('unknown'), finding('pass')]).status).toBe('unknown'));
  test('accepted: a fail that someone accepted', () =>
    expect(cellOf(mine, [finding('fail')], { accepted: () => true }).status).toBe('accepted'));
  test('gap: yours, and nothing looks; it says whether anything could', () => {
    expect(cellOf(mine, [])).toMatchObject({ status: 'gap', couldLook: true });
    expect(cellOf(mine, [], { checks: [] })).toMatchObject({ status: 'gap', couldLook: false });
  });
  test('met: with the number of checks', () =>
    expect(cellOf(mine, [finding('pass'), finding('pass')])).toMatchObject({ status: 'met', checks: { passed: 2 } }));
  test('attested: a human’s proof', () => expect(cellOf(mine, [], { attested: () => true }).status).toBe('attested'));
  test('inherited: AWS’s', () => expect(cellOf(base, []).status).toBe('inherited'));
  test('n/a: no such duty', () => expect(cellOf(none('nobody signs in'), [])).toMatchObject({ status: 'n/a', reason: 'nobody signs in' }));
  test('shared cells count as yours: they can be unmet', () =>
    expect(cellOf(both('a', 'b', ours), [finding('fail')]).status).toBe('unmet'));
  test('a question that only a live account can answer never changes what other checks answered', () => {
    const liveOnly = finding('unknown', { unknown: { reason: 'live-only', path: '', why: '' } });
    const code = new Inventory({ resources: [given('T', 'self', {})], assume: () => 'read', kind: 'code' });
    expect(cellOf(mine, [finding('pass'), liveOnly], { inventory: code }).status).toBe('met');
    expect(cellOf(mine, [liveOnly], { inventory: code })).toMatchObject({ status: 'unknown', checks: { liveOnly: 1, unknown: 0 } });
    expect(cellOf(mine, [finding('pass'), liveOnly]).status).toBe('unknown');
  });
  test('worst first, for every tally', () => {
    const all = { passed: 1, failed: 1, unknown: 1, liveOnly: 1, accepted: 1, open: [] };
    expect(statusOf('customer', all, () => true)).toBe('unmet');
    expect(statusOf('customer', { ...all, failed: 0 }, () => true)).toBe('unknown');
    expect(statusOf('customer', { ...all, failed: 0, unknown: 0 }, () => true)).toBe('accepted');
    expect(statusOf('undetermined', { ...all, failed: 0 }, () => true)).toBe('unknown');
  });
});

describe('rows of the matrix', () => {
  const lines = { d: mine };
  const group = given('Group', 'sg', {});
  const machine = given('Machine', 'm', { Groups: ['sg'] });
  const types = new Map<string, Responsibilities>([
    ['Machine', typeOf(lines, { type: 'Machine' })],
    ['Vpc', typeOf(lines, { type: 'Vpc' })],
    ['Group', typeOf(lines, { type: 'Group', partOf: 'Vpc' })],
    ['Template', typeOf(lines, { type: 'Template', partOf: 'Machine' })],
  ]);
  const groupCheck: Check = { ...check, type: 'Group' };
  const cells = (resources: Resource[], findings: Finding[] = [finding('fail', { resource: 'sg' })]): Cell[] => [
    ...matrix({ inventory: inventory(...resources), responsibilities: types, checks: [groupCheck], findings, options }),
  ];

  test('a part has no row: its findings count in the cells of what it protects', () => {
    expect(cells([group, machine]).map(({ resource, status }) => [resource, status])).toEqual([['m', 'unmet']]);
  });
  test('through other parts, too', () => {
    const template = given('Template', 't', { Groups: ['sg'] });
    const user = given('Machine', 'm', { Template: 't' });
    expect(cells([group, template, user]).map(({ resource, status }) => [resource, status])).toEqual([['m', 'unmet']]);
  });
  test('a group that admits another group is not protected by it', () => {
    const admitting = given('Group', 'sg2', { From: 'sg' });
    const user = given('Machine', 'm', { Groups: ['sg2'] });
    const own = cells([group, admitting, user]).find(({ resource }) => resource === 'm');
    expect(own?.status).toBe('gap');
  });
  test('when nobody uses it, in those of the type that it is part of', () => {
    const vpc = given('Vpc', 'v', {});
    expect(cells([given('Group', 'sg', { VpcId: 'v' }), vpc]).map(({ resource, status }) => [resource, status])).toEqual([['v', 'unmet']]);
  });
  test('or of its neighbours among the parts of the same whole: a route’s table names the VPC', () => {
    const table = given('Group', 'table', { VpcId: 'v' });
    const route = given('Group', 'sg', { TableId: 'table' });
    const gateway = given('Group', 'gateway', {});
    const rows = cells([route, table, given('Vpc', 'v', {}), gateway, given('Group', 'other', { GatewayId: 'gateway', TableId: 'table' })]);
    expect(rows.map(({ resource, status }) => [resource, status])).toEqual([['v', 'unmet']]);
  });
  test('a part with no whole is its own row', () => expect(cells([group]).map(({ resource }) => resource)).toEqual(['sg']));
  test('what is AWS’s alone and has no file has no row', () => {
    expect(cells([{ ...given('Unheard', 'u', {}), managedBy: 'aws' }], [])).toEqual([]);
  });
  test('a type without a file is one row, undetermined and not modelled', () => {
    expect(cells([given('Unheard', 'u', {})], [])).toMatchObject([
      { resource: 'u', owner: 'undetermined', status: 'unknown', notModelled: true, domain: '*' },
    ]);
  });
  test('what only AWS can change is AWS’s', () => {
    const [cell] = cells([given('Machine', 'm', {}, { managedBy: 'aws' })], []);
    expect(cell).toMatchObject({ owner: 'aws', status: 'inherited' });
  });
  test('one cell for each domain of each row, none blank', () => {
    const many = cells([machine, given('Machine', 'm2', {}), group], []);
    expect(many.map(({ resource, domain }) => `${resource} ${domain}`)).toEqual(['m d', 'm2 d']);
    expect(many.every(({ owner, status }) => owner !== undefined && status !== undefined)).toBe(true);
  });
});
