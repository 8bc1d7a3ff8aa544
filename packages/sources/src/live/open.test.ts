import { collectors } from '@demarc/aws';
import { Hole, type Inventory } from '@demarc/model';
import { expect, test } from 'vitest';
import { openAccount, type LiveAccount } from './open.ts';
import { FakeAws, textOf, type Replies, type Reply } from './testing/fake-aws.ts';
import { account, halden, jsonError, queryError } from './testing/halden.ts';
import type { LiveOptions, Progress } from './world.ts';

async function opened(
  replies: Replies = halden,
  options: Partial<LiveOptions> = {},
): Promise<{ aws: FakeAws; live: LiveAccount; inventory: Inventory }> {
  const aws = new FakeAws(replies);
  const live = await openAccount({ ...aws.transport(), ...options });
  return { aws, live, inventory: await live.read() };
}

const propertiesOf = (inventory: Inventory, type: string, id: string): Record<string, unknown> =>
  (inventory.of(type).find(({ name }) => name === id)?.properties ?? {}) as Record<string, unknown>; // a property tree

test('a bucket has the properties that its calls tell, in the names of CloudFormation', async () => {
  const { inventory } = await opened();
  expect(propertiesOf(inventory, 'AWS::S3::Bucket', 'halden-archive')).toMatchObject({
    BucketName: 'halden-archive',
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    VersioningConfiguration: { Status: 'Enabled' },
    ObjectLockEnabled: true,
    LifecycleConfiguration: { Rules: [{ Id: 'tidy', Status: 'Enabled', ExpirationInDays: 3650 }] },
    Tags: [{ Key: 'app', Value: 'archive' }],
  });
  const [bucket] = inventory.of('AWS::S3::Bucket');
  expect(bucket).toMatchObject({
    key: `${account}/eu-west-1/AWS::S3::Bucket/halden-archive`,
    names: ['halden-archive', 'arn:aws:s3:::halden-archive'],
    account,
    region: 'eu-west-1',
    tags: { app: 'archive' },
    workload: 'archive',
  });
});

test('what was not read is a hole, what is not there is absent, and both say which call tells', async () => {
  const { inventory } = await opened();
  const bucket = inventory.of('AWS::S3::Bucket').find(({ name }) => name === 'halden-uploads');
  const properties = propertiesOf(inventory, 'AWS::S3::Bucket', 'halden-uploads');
  expect(properties['CorsConfiguration']).toBeInstanceOf(Hole);
  expect(properties['LifecycleConfiguration']).toBeUndefined();
  const origin = (path: string): unknown => bucket?.origins?.at(bucket.properties, path);
  expect(origin('/LifecycleConfiguration')).toEqual({
    call: 's3:GetBucketLifecycleConfiguration',
    at: expect.stringMatching(/^2026-11-26T09:/),
  });
  expect(origin('/AclGrants/0/Permission')).toMatchObject({ call: 's3:GetBucketAcl' });
  expect(origin('/BucketName')).toMatchObject({ call: 's3:ListBuckets' });
});

test('the policy of a bucket is a resource in canonical form, and one that is not there is none', async () => {
  const { inventory } = await opened();
  expect(inventory.of('AWS::S3::BucketPolicy').map(({ name }) => name)).toEqual(['halden-archive']);
  expect(propertiesOf(inventory, 'AWS::S3::BucketPolicy', 'halden-archive')).toMatchObject({
    PolicyDocument: { Statement: [{ Principal: { AWS: ['*'] }, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } }] },
  });
});

test('variables of a function never get through', async () => {
  const { inventory } = await opened();
  const text = JSON.stringify(
    inventory.resources.map(({ properties }) => properties),
    (_, value: unknown) => (value instanceof Hole ? value.why : value),
  );
  expect(text).toContain('⟦environment variable, 28 characters');
  expect(text).not.toContain('battery');
});

test('grants of a function are permissions', async () => {
  const { inventory } = await opened();
  expect(inventory.of('AWS::Lambda::ResourcePolicy')).toEqual([]);
  const [open, bound] = inventory.of('AWS::Lambda::Permission').map(({ properties }) => properties);
  expect(open).toMatchObject({ Principal: '*', FunctionUrlAuthType: 'NONE' });
  expect(bound).toMatchObject({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::halden-uploads' });
  const [fn] = inventory.of('AWS::Lambda::Function');
  expect(fn && inventory.referrers('AWS::Lambda::Permission', 'FunctionName', fn).items).toHaveLength(2);
});

test('a list whose second page fails is not read, and what came before is kept', async () => {
  let pages = 0;
  const first = halden['ListFunctions'];
  const { inventory } = await opened({
    ...halden,
    ListFunctions: (asked): Reply => {
      if (asked.region !== 'eu-west-1') return '{"Functions":[]}';
      if (pages++ > 0) return jsonError(500, 'ServiceException');
      const page = typeof first === 'function' ? first(asked) : '';
      return JSON.stringify({ ...(JSON.parse(typeof page === 'string' ? page : '{}') as object), NextMarker: 'more' }); // the table has a text for it
    },
  });
  expect(inventory.of('AWS::Lambda::Function')).toHaveLength(1);
  expect(inventory.open('AWS::Lambda::Function', account, 'eu-west-1')?.why).toContain('lambda:ListFunctions failed');
  expect(inventory.open('AWS::Lambda::Function', account, 'us-east-1')).toBeUndefined();
  expect(inventory.open('AWS::Lambda::Function', account)?.why).toContain('lambda:ListFunctions failed');
});

test('all Regions together are read when each was', async () => {
  const { inventory } = await opened();
  expect(inventory.open('AWS::Lambda::Function', account)).toBeUndefined();
  expect(inventory.open('AWS::S3::Bucket', account, 'eu-west-1')).toBeUndefined();
  expect(inventory.open('AWS::CloudTrail::Trail', account)).toBeInstanceOf(Hole);
});

test('Regions that were not asked for are not read, and do not count as empty', async () => {
  const { aws, inventory } = await opened(halden, { regions: ['us-east-1'] });
  expect(inventory.of('AWS::S3::Bucket')).toEqual([]);
  expect(aws.counts.get('GetBucketPolicy')).toBeUndefined();
  expect(aws.counts.get('ListFunctions')).toBe(1);
  expect(inventory.open('AWS::S3::Bucket', account, 'us-east-1')).toBeUndefined();
  expect(inventory.open('AWS::S3::Bucket', account)?.why).toContain('--region');
  expect(inventory.open('AWS::Lambda::Function', account, 'eu-west-1')?.why).toContain('--region');
});

test('only the services that are needed are read, and the others are not taken for empty', async () => {
  const { aws, inventory } = await opened(halden, { services: new Set(['lambda']) });
  expect(aws.counts.get('ListBuckets')).toBeUndefined();
  expect(inventory.open('AWS::S3::Bucket', account, 'eu-west-1')?.why).toContain('not read for the chosen checks');
});

test('it makes as many calls as it says', async () => {
  const { aws, live } = await opened();
  const own = 2; // who am I, and which Regions
  const found: Readonly<Record<string, number>> = {
    bucket: 2,
    function: 1,
    'database engine in use': 2,
    'parameter group': 5,
    'root of an organisation': 1,
    'unit of an organisation': 1,
    'policy of an organisation': 3,
    'batch of machine images': 1,
    'prefix list': 2,
    'batch of endpoint services': 1,
    'VPC endpoint service': 1,
  };
  const forEach = Object.entries(live.costs.each).map(([thing, calls]) => calls * (found[thing] ?? 0));
  expect(aws.asked.length - own).toBe(live.costs.fixed + forEach.reduce((sum, calls) => sum + calls, 0));
  expect(live.counts.requests).toBe(aws.asked.length - 1); // STS is asked before anything is counted
});

test('of every list one item is enough to see what may be read', async () => {
  const { aws } = await opened(halden, { sample: 1 });
  expect(aws.counts.get('GetBucketPolicy')).toBe(1);
});

test('the same replies make the same inventory', async () => {
  const told = async (): Promise<string> => {
    const { inventory } = await opened();
    return JSON.stringify(
      [inventory.resources.map(({ key, names, properties }) => [key, names, properties]), inventory.coverage],
      (_, value: unknown) => (value instanceof Hole ? value.why : value),
    );
  };
  expect(await told()).toBe(await told());
});

test('a Region that is not enabled is left out after its first answer, and does not make the audit incomplete', async () => {
  const { inventory } = await opened({
    ...halden,
    ListCodeSigningConfigs: ({ region }) =>
      region === 'us-east-1' ? jsonError(403, 'UnrecognizedClientException') : '{"CodeSigningConfigs":[]}',
    ListFunctions: (asked) =>
      asked.region === 'us-east-1'
        ? jsonError(403, 'UnrecognizedClientException')
        : typeof halden['ListFunctions'] === 'function'
          ? halden['ListFunctions'](asked)
          : '',
  });
  const rows = inventory.coverage.filter(({ region }) => region === 'us-east-1');
  expect(rows.find(({ type }) => type === 'AWS::Lambda::Function')).toMatchObject({ status: 'skipped' });
  expect(inventory.coverage.some(({ status }) => status === 'denied' || status === 'failed')).toBe(false);
});

test('throttled calls are tried again, counted, and slow their family down', async () => {
  let refused = 0;
  const { live, inventory } = await opened(
    {
      ...halden,
      ListBuckets: () =>
        refused++ === 0 ? { status: 503, body: '<Error><Code>SlowDown</Code></Error>' } : (halden['ListBuckets'] as string),
    }, // it is a text
    { maxAttempts: 2 },
  );
  expect(live.counts.throttled).toBe(1);
  expect(inventory.of('AWS::S3::Bucket')).toHaveLength(2);
});

test('progress ends with all that there was to do', async () => {
  const seen: Progress[] = [];
  const { live } = await opened(halden, { onProgress: (progress) => void seen.push(progress) });
  const scopes = (await Promise.all(Object.values(collectors).map((load) => load()))).map(({ scope }) => scope);
  const units = scopes.reduce((sum, scope) => sum + (scope === 'regional' ? live.regions.length : 1), 0);
  expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: units }, (_, index) => index + 1));
  expect(seen.at(-1)).toMatchObject({ units, throttled: 0, requests: live.counts.requests });
});

test('it says of each permission what became of it', async () => {
  const { live } = await opened({ ...halden, ListTags: jsonError(403, 'AccessDeniedException') });
  const status = new Map(live.permissions().map((each) => [each.action, each.status]));
  expect(status.get('s3:GetBucketPolicy')).toBe('works');
  expect(status.get('lambda:ListTags')).toBe('denied');
  expect(status.get('ec2:DescribeRegions')).toBe('not tried');
});

test('a role is assumed with its external id, once for all clients', async () => {
  const { aws, live } = await opened(halden, { role: 'arn:aws:iam::123456789012:role/Audit', externalId: 'halden-7' });
  const assumed = aws.asked.filter(({ operation }) => operation === 'AssumeRole');
  expect(assumed).toHaveLength(1);
  expect(textOf(assumed[0]?.request.body)).toContain('ExternalId=halden-7');
  expect(aws.asked.find(({ operation }) => operation === 'ListBuckets')?.request.headers['x-amz-security-token']).toBe('session');
  expect(live.identity.account).toBe(account);
});

test('a role that may not be assumed is no account', async () => {
  await expect(
    opened({ ...halden, AssumeRole: queryError(403, 'AccessDenied') }, { role: 'arn:aws:iam::123456789012:role/Audit' }),
  ).rejects.toThrow('the role may not be assumed');
});
