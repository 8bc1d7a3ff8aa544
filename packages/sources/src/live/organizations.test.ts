import { Hole, type Inventory } from '@demarc/model';
import { expect, test } from 'vitest';
import { openAccount } from './open.ts';
import { FakeAws, type Replies } from './testing/fake-aws.ts';
import { account, halden, jsonError } from './testing/halden.ts';

async function read(replies: Replies = halden): Promise<{ readonly aws: FakeAws; readonly inventory: Inventory }> {
  const aws = new FakeAws(replies);
  return { aws, inventory: await (await openAccount(aws.transport())).read() };
}

const member = JSON.stringify({
  Organization: { Id: 'o-halden0001', FeatureSet: 'ALL', MasterAccountId: '999988887777' },
});
const rows = ({ coverage }: Inventory): unknown =>
  coverage.filter(({ service }) => service === 'organizations').map(({ type, status, reason }) => [type, status, reason]);

test('the management account tells the organisation, its units, and what they may not do', async () => {
  const { inventory } = await read();
  expect(inventory.of('AWS::Organizations::Organization')).toMatchObject([
    { name: 'o-halden0001', properties: { FeatureSet: 'ALL', ManagementAccountId: account, RootId: 'r-hald' } },
  ]);
  expect(inventory.of('AWS::Organizations::OrganizationalUnit')).toMatchObject([
    { name: 'ou-hald-prod0001', properties: { Name: 'Production', ParentId: 'r-hald' } },
  ]);
  expect(inventory.of('AWS::Organizations::Policy')).toMatchObject([
    { name: 'p-FullAWSAccess', managedBy: 'aws' },
    {
      name: 'p-regions01',
      properties: { Type: 'SERVICE_CONTROL_POLICY', TargetIds: ['ou-hald-prod0001'], Content: { Statement: expect.anything() } },
    },
    { name: 'p-perimeter1', properties: { Type: 'RESOURCE_CONTROL_POLICY', TargetIds: ['r-hald'] } },
  ]);
});

test('of a kind of policy that is not enabled nothing is asked', async () => {
  const { aws } = await read({
    ...halden,
    ListRoots: JSON.stringify({ Roots: [{ Id: 'r-hald', PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] }] }),
  });
  expect(aws.counts.get('ListPolicies')).toBe(1);
});

test('a member may not read the policies, which is no fault of its permissions', async () => {
  const { aws, inventory } = await read({
    ...halden,
    DescribeOrganization: member,
    ListDelegatedServicesForAccount: jsonError(400, 'AccessDeniedException'),
  });
  const reason = "organisation policies not read: they are the management account's (999988887777) to read, and its delegates'";
  expect(rows(inventory)).toEqual([
    ['Demarc::Organizations::Organization', 'read', undefined],
    ['AWS::Organizations::Organization', 'read', undefined],
    ['AWS::Organizations::OrganizationalUnit', 'skipped', reason],
    ['AWS::Organizations::Policy', 'skipped', reason],
  ]);
  expect(aws.counts.has('ListRoots')).toBe(false);
  expect(inventory.of('AWS::Organizations::Organization')[0]?.properties).toMatchObject({ RootId: expect.any(Hole) });
});

test('a delegated administrator reads them', async () => {
  const { inventory } = await read({
    ...halden,
    DescribeOrganization: member,
    ListDelegatedServicesForAccount: JSON.stringify({ DelegatedServices: [{ ServicePrincipal: 'config.amazonaws.com' }] }),
  });
  expect(inventory.of('AWS::Organizations::Policy')).toHaveLength(3);
});

test('an account that stands alone has no organisation', async () => {
  const { inventory } = await read({ ...halden, DescribeOrganization: jsonError(400, 'AWSOrganizationsNotInUseException') });
  expect(inventory.of('AWS::Organizations::Organization')).toEqual([]);
  expect(inventory.coverage.filter(({ status }) => status !== 'read')).toEqual([]);
});

test('what may not be read in the management account was denied', async () => {
  const { inventory } = await read({ ...halden, ListTargetsForPolicy: jsonError(400, 'AccessDeniedException') });
  expect(inventory.of('AWS::Organizations::Policy')[0]?.properties).toMatchObject({ TargetIds: expect.any(Hole) });
  expect(rows(inventory)).toContainEqual([
    'Demarc::Organizations::Organization',
    'denied',
    'organizations:ListTargetsForPolicy was denied, 3 times',
  ]);
});
