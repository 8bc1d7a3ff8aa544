import { actionsOf, collectors } from '@demarc/aws';
import type { Assessment, Finding } from '@demarc/model';
import { expect, test } from 'vitest';
import { NoAccount } from './identity.ts';
import { audited, idOf } from './testing/audited.ts';
import type { Reply } from './testing/fake-aws.ts';
import { databases } from './testing/halden-databases.ts';
import { network } from './testing/halden-network.ts';
import { organizationReplies } from './testing/halden-organization.ts';
import { ec2Error, halden, jsonError, operations, queryError, xmlError } from './testing/halden.ts';

/*
 * The law of an audit that could not read everything: whatever one operation answers, no fail becomes a pass and no pass a fail; and no finding is gone
 * without someone saying that this operation gave no answer.
 */

const json =
  /^(?:ListRegions|GetContactInformation|GetAlternateContact|GetPolicy|GetFunctionConcurrency|GetRuntimeManagementConfig|List(?!Buckets).*)$/;
const isAutoScaling = (operation: string): boolean => /^Describe(?:AutoScalingGroups|LaunchConfigurations)$/.test(operation);
/** An error as the service of an operation writes it. */
const errorTo = (operation: string, errors: { readonly [form in 'json' | 'ec2' | 'query' | 'xml']: readonly [number, string] }): Reply => {
  if (operation in databases || isAutoScaling(operation)) return queryError(...errors.query);
  if (operation in network) return ec2Error(...errors.ec2);
  return json.test(operation) || operation in organizationReplies ? jsonError(...errors.json) : xmlError(...errors.xml);
};
const troubles: Readonly<Record<string, (operation: string) => Reply>> = {
  'is denied': (operation) =>
    errorTo(operation, {
      json: [403, 'AccessDeniedException'],
      ec2: [403, 'UnauthorizedOperation'],
      query: [403, 'AccessDenied'],
      xml: [403, 'AccessDenied'],
    }),
  'is throttled for ever': (operation) =>
    errorTo(operation, {
      json: [429, 'TooManyRequestsException'],
      ec2: [503, 'RequestLimitExceeded'],
      query: [503, 'Throttling'],
      xml: [503, 'SlowDown'],
    }),
  fails: (operation) =>
    errorTo(operation, {
      json: [500, 'ServiceException'],
      ec2: [500, 'InternalError'],
      query: [500, 'InternalFailure'],
      xml: [500, 'InternalError'],
    }),
  'answers a page': () => '<html><body>Please log in</body></html>',
  'answers nothing': () => '',
  'answers half a document': () => '<?xml version="1.0"?><Listing><Item>',
  'breaks off': () => 'break',
  'gives no answer in time': () => 'late',
};

const calm = (await audited(halden)).assessment;

/** The names by which an operation is told: its own, and the permission for it. */
const namesOf = (operation: string): readonly string[] => [operation, ...(actions.get(operation) ?? [])];
const actions = new Map<string, readonly string[]>([['GetAccountPublicAccessBlock', ['s3:GetAccountPublicAccessBlock']]]);
for (const load of Object.values(collectors)) {
  const { calls, scope } = await load();
  for (const [operation, { action }] of Object.entries(calls))
    if (!(operation === 'GetPublicAccessBlock' && scope === 'account')) actions.set(operation, [action].flat());
}

/** What is wrong with an audit beside the calm one. */
function violations(operation: string, { findings, inventory, checks }: Assessment): readonly string[] {
  const names = namesOf(operation);
  const isTold = (text: string | undefined): boolean => names.some((name) => text?.includes(name));
  const after = new Map(findings.map((finding) => [idOf(finding), finding]));
  const typeOf = new Map(checks.map(({ id, type }) => [id, type]));
  const isToldOf = (finding: Finding): boolean =>
    findings.some(({ check, unknown }) => check === finding.check && isTold(unknown?.why)) ||
    inventory.coverage.some(
      ({ type, status, reason }) =>
        type === (typeOf.get(finding.check) ?? typeIn(finding)) && (status === 'denied' || status === 'failed') && isTold(reason),
    );
  return calm.findings.flatMap((before) => {
    const now = after.get(idOf(before));
    if (now === undefined) return isToldOf(before) ? [] : [`${idOf(before)} is gone`];
    if (now.verdict === before.verdict) return [];
    if (now.verdict !== 'unknown') return [`${idOf(before)} was ${before.verdict} and is ${now.verdict}`];
    return isTold(now.unknown?.why) ? [] : [`${idOf(before)} is unknown because ${now.unknown?.why ?? ''}`];
  });
}

const typeIn = ({ resource }: Finding): string => resource.split('/')[2] ?? '';

test('the calm run decides enough to lose something', () => {
  const verdicts = Map.groupBy(calm.findings, ({ verdict }) => verdict);
  expect(verdicts.get('fail')?.length).toBeGreaterThan(10);
  expect(verdicts.get('pass')?.length).toBeGreaterThan(10);
  expect(calm.inventory.coverage.filter(({ status }) => status !== 'read')).toEqual([]);
});

/** One of each API, and of each kind of answer: what else there is, `npm run nightly` tries. */
const families = new Set([
  'ListRegions',
  'GetAlternateContact',
  'GetAccountPublicAccessBlock',
  'ListBuckets',
  'GetBucketPolicy',
  'ListFunctions',
  'GetPolicy',
  'DescribeDBInstances',
  'DescribeDBParameters',
  'ListPolicies',
  'DescribeInstances',
  'GetManagedPrefixListEntries',
  'DescribeAutoScalingGroups',
]);
/** What every API does alike. */
const alike = new Set(['answers a page', 'answers nothing', 'breaks off']);
const isNightly = process.env['DEMARC_FUZZ_ROUNDS'] !== undefined;

for (const [what, replyOf] of Object.entries(troubles))
  for (const operation of operations.filter(
    (each) =>
      each !== 'GetCallerIdentity' &&
      each !== 'AssumeRole' &&
      each !== 'DescribeRegions' &&
      (isNightly || what === 'is denied' || (alike.has(what) ? each === 'ListBuckets' : families.has(each))),
  ))
    test(`${operation} ${what}`, async () => {
      const { assessment } = await audited({ ...halden, [operation]: replyOf(operation) });
      expect(violations(operation, assessment)).toEqual([]);
      // The Regions can be had elsewhere; everything else that was not read shows in the exit code.
      const isIncomplete = assessment.inventory.coverage.some(({ status }) => status === 'denied' || status === 'failed');
      expect(isIncomplete).toBe(operation !== 'ListRegions' && operation !== 'ListFunctionsByCodeSigningConfig');
    });

test('without Regions nothing is taken for all', async () => {
  const { assessment } = await audited({
    ...halden,
    ListRegions: jsonError(403, 'AccessDeniedException'),
    DescribeRegions: ec2Error(403, 'UnauthorizedOperation'),
  });
  const row = assessment.inventory.coverage.find(({ type }) => type === 'AWS::Lambda::Function');
  expect(row).toMatchObject({ status: 'denied', actions: ['account:ListRegions', 'ec2:DescribeRegions'] });
});

for (const [what, replyOf] of Object.entries(troubles))
  test(`nobody is audited when GetCallerIdentity ${what}`, async () => {
    await expect(audited({ ...halden, GetCallerIdentity: replyOf('GetCallerIdentity') })).rejects.toThrow(NoAccount);
  });

test('every operation that the account answers is one that a collector declares', async () => {
  const declared = actionsOf(await Promise.all(Object.values(collectors).map((load) => load())));
  expect(declared.every((action) => /^[a-z0-9]+:(?:Get|List|Describe)\w+$/.test(action))).toBe(true);
});
