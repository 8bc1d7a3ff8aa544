import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paginateListRegions } from '@aws-sdk/client-account';
import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import {
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSnapshotsCommand,
  DescribeTagsCommand,
  DescribeVpcsCommand,
  EC2Client,
  GetInstanceMetadataDefaultsCommand,
} from '@aws-sdk/client-ec2';
import { GetPolicyCommand, ListFunctionsCommand, ListFunctionUrlConfigsCommand, GetFunctionUrlConfigCommand } from '@aws-sdk/client-lambda';
import {
  DescribeCertificatesCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBSnapshotsCommand,
  DescribeDBSubnetGroupsCommand,
} from '@aws-sdk/client-rds';
import {
  GetBucketAclCommand,
  GetBucketLocationCommand,
  GetBucketPolicyStatusCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  paginateListBuckets,
} from '@aws-sdk/client-s3';
import { GetPublicAccessBlockCommand as GetAccountBlockCommand, ListAccessPointsCommand } from '@aws-sdk/client-s3-control';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aws } from '../emulator/aws-cli.ts';
import { account, credentials, startEmulator, type Emulator } from '../emulator/emulator.ts';
import { Recording } from '../emulator/recording.ts';
import { replay } from '../emulator/replay.ts';
import { Rules, type Effect } from '../emulator/rules.ts';
import { production, seeding, staging, type Seeding } from '../emulator/seed/context.ts';
import { seed } from '../emulator/seed/index.ts';
import { functions } from '../emulator/seed/lambda.ts';
import { buckets } from '../emulator/seed/s3.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-emulator-'));
let emulator: Emulator;
let clients: ReturnType<Seeding['clients']>;
let stagingClients: ReturnType<Seeding['clients']>;
let reader: Seeding;

beforeAll(async () => {
  // Installed once, before anything is measured.
  await aws(['--version'], {});
  emulator = await startEmulator();
  await seed(emulator.endpoint);
  reader = seeding(emulator.endpoint);
  clients = reader.clients(production);
  stagingClients = reader.clients(staging);
});
afterEach(() => emulator.rules.clear());
afterAll(async () => {
  reader?.close();
  await emulator?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What of the account is read for comparisons: the same calls in the same order. */
async function readAll(from: Seeding): Promise<unknown[]> {
  const read: unknown[] = [];
  for (const region of [production, staging]) {
    const { ec2, rds, lambda, s3, s3control, autoscaling } = from.clients(region);
    const replies = [
      await ec2.send(new DescribeInstancesCommand({})),
      await ec2.send(new DescribeSecurityGroupsCommand({})),
      await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] })),
      await ec2.send(new DescribeTagsCommand({})),
      await ec2.send(new DescribeVpcsCommand({})),
      await rds.send(new DescribeDBInstancesCommand({})),
      await rds.send(new DescribeDBSnapshotsCommand({})),
      await lambda.send(new ListFunctionsCommand({})),
      await s3.send(new ListBucketsCommand({ MaxBuckets: 1000 })),
      await s3control.send(new ListAccessPointsCommand({ AccountId: account })),
      await autoscaling.send(new DescribeAutoScalingGroupsCommand({})),
    ];
    for (const { $metadata: _metadata, ...reply } of replies) read.push(reply);
  }
  return read;
}

describe('the demo account', () => {
  test('is about 300 things in two Regions, and one mistake in a third', async () => {
    const count = async ({ ec2, rds, lambda, autoscaling }: ReturnType<Seeding['clients']>): Promise<number> => {
      const { Tags = [] } = await ec2.send(new DescribeTagsCommand({ Filters: [{ Name: 'key', Values: ['Name'] }] }));
      const lists = [
        new Set(Tags.map(({ ResourceId }) => ResourceId)).size,
        (await ec2.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces?.length,
        (await lambda.send(new ListFunctionsCommand({}))).Functions?.length,
        (await rds.send(new DescribeDBInstancesCommand({}))).DBInstances?.length,
        (await rds.send(new DescribeDBClustersCommand({}))).DBClusters?.length,
        (await rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }))).DBSnapshots?.length,
        (await rds.send(new DescribeDBSubnetGroupsCommand({}))).DBSubnetGroups?.length,
        (await rds.send(new DescribeDBParameterGroupsCommand({}))).DBParameterGroups?.length,
        (await autoscaling.send(new DescribeAutoScalingGroupsCommand({}))).AutoScalingGroups?.length,
      ];
      return lists.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    };
    const things = (await count(clients)) + (await count(stagingClients)) + buckets.length + buckets.filter(({ policy }) => policy).length;
    expect(things).toBeGreaterThan(270);
    expect(things).toBeLessThan(350);
    const { Functions = [] } = await reader.clients('us-east-1').lambda.send(new ListFunctionsCommand({}));
    expect(Functions.map(({ FunctionName }) => FunctionName)).toEqual(['hello-world']);
  });

  test('has what the seeders say: hosts, groups, snapshots', async () => {
    const { Reservations = [] } = await clients.ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'tag:Name', Values: ['dispatch-batch'] }] }),
    );
    const [batch] = Reservations.flatMap(({ Instances = [] }) => Instances);
    expect(batch).toMatchObject({
      MetadataOptions: { HttpTokens: 'optional' },
      LaunchTime: new Date('2023-11-02T12:44:00Z'),
      PublicIpAddress: expect.any(String),
    });
    const { SecurityGroups = [] } = await clients.ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [batch?.SecurityGroups?.[0]?.GroupId ?? ''] }),
    );
    expect(SecurityGroups[0]?.IpPermissions).toMatchObject([{ FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]);
    const open = await clients.ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'], RestorableByUserIds: ['all'] }));
    expect(open.Snapshots?.map(({ Description }) => Description)).toEqual(['fleet-planner-2021']);
  });

  test('has buckets, all of them listed page by page with their Regions', async () => {
    const listed: [string | undefined, string | undefined][] = [];
    for await (const page of paginateListBuckets({ client: clients.s3 }, { MaxBuckets: 10 }))
      for (const { Name, BucketRegion } of page.Buckets ?? []) listed.push([Name, BucketRegion]);
    expect(listed).toEqual(
      buckets.map(({ name, region }) => [name, region ?? production]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    const { Grants = [] } = await clients.s3.send(new GetBucketAclCommand({ Bucket: 'halden-tariffs' }));
    expect(Grants.map(({ Grantee }) => Grantee?.URI)).toContain('http://acs.amazonaws.com/groups/global/AllUsers');
    await expect(clients.s3.send(new GetPublicAccessBlockCommand({ Bucket: 'halden-partner-exchange' }))).rejects.toThrow(
      'public access block configuration was not found',
    );
    await expect(clients.s3control.send(new GetAccountBlockCommand({ AccountId: account }))).rejects.toMatchObject({
      name: 'NoSuchPublicAccessBlockConfiguration',
    });
  });

  test('has functions and databases', async () => {
    const { Functions = [] } = await clients.lambda.send(new ListFunctionsCommand({}));
    expect(new Set(Functions.map(({ FunctionName }) => FunctionName))).toEqual(
      new Set(functions.filter(({ region }) => region === undefined).map(({ name }) => name)),
    );
    const inside = Functions.find(({ FunctionName }) => FunctionName === 'receipt-store');
    const { Vpcs = [] } = await clients.ec2.send(new DescribeVpcsCommand({ Filters: [{ Name: 'tag:Name', Values: ['halden-prod'] }] }));
    expect(inside?.VpcConfig?.VpcId).toBe(Vpcs[0]?.VpcId);
    const { Policy = '' } = await clients.lambda.send(new GetPolicyCommand({ FunctionName: 'receipt-refund-webhook' }));
    expect(Policy).toContain('"Principal": "*"');
    const { DBInstances = [] } = await clients.rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'ledger-reporting' }));
    expect(DBInstances[0]).toMatchObject({
      PubliclyAccessible: true,
      StorageEncrypted: false,
      BackupRetentionPeriod: 0,
      EngineVersion: '13.14',
    });
  });

  test('seeded again is the same, to the byte, and nothing was written', async () => {
    const before = JSON.stringify(await readAll(reader));
    emulator.calls.clear();
    await seed(emulator.endpoint);
    expect(Object.keys(emulator.calls.totals()).filter((call) => !/:(Get|List|Describe)/.test(call))).toEqual([]);
    expect(JSON.stringify(await readAll(reader))).toBe(before);
  });

  test('made a second time elsewhere is the same, identifiers and dates included', async () => {
    const other = await startEmulator();
    const twin = seeding(other.endpoint);
    try {
      await seed(other.endpoint);
      expect(await readAll(twin)).toEqual(await readAll(reader));
    } finally {
      twin.close();
      await other.close();
    }
  });
});

describe('what the emulator does not know is answered from files', () => {
  test('EC2, by Region', async () => {
    expect((await clients.ec2.send(new GetInstanceMetadataDefaultsCommand({}))).AccountLevel).toEqual({
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 2,
    });
    expect((await stagingClients.ec2.send(new GetInstanceMetadataDefaultsCommand({}))).AccountLevel).toEqual({});
  });
  test('who asks: an auditor, or whoever else comes', async () => {
    const identity = async (accessKeyId: string): Promise<string | undefined> => {
      const client = new STSClient({ region: production, endpoint: emulator.endpoint, credentials: { ...credentials, accessKeyId } });
      const { Arn } = await client.send(new GetCallerIdentityCommand({}));
      client.destroy();
      return Arn;
    };
    expect(await identity(credentials.accessKeyId)).toBe(`arn:aws:sts::${account}:assumed-role/auditor/demo`);
    expect(await identity('AKIAIOSFODNN7OTHER00')).toBe(`arn:aws:sts::${account}:user/moto`);
  });
  test('S3, by bucket', async () => {
    const status = (Bucket: string): Promise<unknown> =>
      clients.s3.send(new GetBucketPolicyStatusCommand({ Bucket })).then(({ PolicyStatus }) => PolicyStatus?.IsPublic);
    expect(await status('halden-partner-exchange')).toBe(true);
    expect(await status('halden-waybills-prod')).toBe(false);
    await expect(status('halden-terraform-state')).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' });
  });
  test('RDS', async () =>
    expect((await clients.rds.send(new DescribeCertificatesCommand({}))).DefaultCertificateForNewLaunches).toBe('rds-ca-rsa2048-g1'));
  test('the account: 17 Regions', async () => {
    const regions: string[] = [];
    for await (const page of paginateListRegions(
      { client: clients.account },
      { RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] },
    ))
      for (const { RegionName } of page.Regions ?? []) regions.push(RegionName ?? '');
    expect(regions).toHaveLength(17);
  });
  test('Lambda, and the file says of addresses what the emulator says', async () => {
    for (const { name, region, url } of functions) {
      const { lambda } = reader.clients(region ?? production);
      const { FunctionUrlConfigs } = await lambda.send(new ListFunctionUrlConfigsCommand({ FunctionName: name }));
      if (url === undefined) expect(FunctionUrlConfigs).toEqual([]);
      else {
        const { $metadata: _metadata, ...own } = await lambda.send(new GetFunctionUrlConfigCommand({ FunctionName: name }));
        expect(FunctionUrlConfigs).toEqual([own]);
      }
    }
  });
  test('what neither knows is an error that says so', async () => {
    await expect(aws(['ec2', 'describe-placement-groups'], emulator.environment)).rejects.toThrow(
      'The emulator has no ec2 DescribePlacementGroups',
    );
  });
});

describe('what goes wrong on the way', () => {
  const asked = async (effect: Effect, more: { operation?: string } = {}): Promise<unknown> => {
    emulator.rules.add({ operation: more.operation ?? 'DescribeVpcs', effect });
    const client = new EC2Client({ region: production, endpoint: emulator.endpoint, credentials, maxAttempts: 1 });
    try {
      return await client.send(new DescribeVpcsCommand({})).catch((error: unknown) => error);
    } finally {
      client.destroy();
    }
  };
  test('denied, in the words of each protocol', async () => {
    emulator.rules.add({ effect: { do: 'deny' } });
    const denied = [
      clients.ec2.send(new DescribeVpcsCommand({})),
      clients.rds.send(new DescribeDBInstancesCommand({})),
      clients.s3.send(new GetBucketLocationCommand({ Bucket: 'halden-www' })),
      clients.s3control.send(new ListAccessPointsCommand({ AccountId: account })),
      clients.lambda.send(new ListFunctionsCommand({})),
      clients.autoscaling.send(new DescribeAutoScalingGroupsCommand({})),
    ];
    const names = (await Promise.allSettled(denied)).map((one) =>
      one.status === 'rejected' && one.reason instanceof Error ? one.reason.name : one.status,
    );
    expect(names).toEqual([
      'UnauthorizedOperation',
      'AccessDenied',
      'AccessDenied',
      'AccessDenied',
      'AccessDeniedException',
      'AccessDenied',
    ]);
    await expect(clients.s3.send(new HeadBucketCommand({ Bucket: 'halden-www' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
  });
  test('throttled twice, and the SDK tries a third time', async () => {
    emulator.rules.add({ operation: 'DescribeVpcs', effect: { do: 'throttle' }, times: 2 });
    emulator.calls.clear();
    const client = new EC2Client({ region: production, endpoint: emulator.endpoint, credentials, maxAttempts: 3 });
    expect((await client.send(new DescribeVpcsCommand({}))).$metadata.attempts).toBe(3);
    client.destroy();
    expect(emulator.calls.totals()).toEqual({ 'ec2:DescribeVpcs': 3 });
  });
  test('delayed: the answer comes after the wait, not instead of it', async () => {
    const before = performance.now();
    expect(await asked({ do: 'delay', milliseconds: 200 })).toHaveProperty('Vpcs');
    // A timer never fires early; how late it may be is nobody's promise.
    expect(performance.now() - before).toBeGreaterThan(199);
  });
  test('reset', async () => expect(await asked({ do: 'reset' })).toMatchObject({ code: 'ECONNRESET' }));
  test('cut in the middle', async () => expect(await asked({ do: 'cut' })).toMatchObject({ code: 'ECONNRESET' }));
  test('malformed', async () => expect(String(await asked({ do: 'malform' }))).toContain('XML parse error'));
  test('failed', async () => expect(await asked({ do: 'fail', status: 503 })).toMatchObject({ name: 'ServiceUnavailable' }));
  test('answered otherwise', async () =>
    expect(await asked({ do: 'answer', output: { Vpcs: [{ VpcId: 'vpc-0' }] } })).toMatchObject({ Vpcs: [{ VpcId: 'vpc-0' }] }));
  test('only what a rule names is touched', async () =>
    expect(await asked({ do: 'reset' }, { operation: 'DescribeSubnets' })).toHaveProperty('Vpcs'));
});

test('calls are counted by service and operation', async () => {
  emulator.calls.clear();
  await clients.s3.send(new ListBucketsCommand({}));
  await clients.s3.send(new ListBucketsCommand({ MaxBuckets: 1 }));
  await stagingClients.ec2.send(new DescribeVpcsCommand({}));
  expect(emulator.calls.totals()).toEqual({ 'ec2:DescribeVpcs': 1, 's3:ListBuckets': 2 });
  expect(emulator.calls.all.map(({ region }) => region)).toEqual([production, production, staging]);
});

test('what was recorded through the proxy is replayed without it', async () => {
  const { recording, stop } = emulator.record();
  const { Vpcs } = await clients.ec2.send(new DescribeVpcsCommand({}));
  stop();
  await clients.ec2.send(new DescribeSecurityGroupsCommand({}));
  recording.save(join(folder, 'replies.ndjson'));
  const kept = Recording.open(join(folder, 'replies.ndjson'));
  expect(kept.size).toBe(1);
  const client = new EC2Client({
    region: production,
    endpoint: 'http://127.0.0.1:1',
    credentials,
    maxAttempts: 1,
    requestHandler: await replay(kept, new Rules(), async () => {}),
  });
  expect((await client.send(new DescribeVpcsCommand({}))).Vpcs).toEqual(Vpcs);
});

describe('the AWS CLI, a second client', () => {
  test('aws s3api list-buckets --endpoint-url', async () => {
    const { AWS_ENDPOINT_URL: _endpoint, ...environment } = emulator.environment;
    const said: unknown = JSON.parse(
      await aws(['s3api', 'list-buckets', '--endpoint-url', emulator.endpoint, '--query', 'Buckets[].Name'], environment),
    );
    expect(said).toEqual(buckets.map(({ name }) => name).toSorted());
  });
  test('and is recognised where it says less than the SDK', async () => {
    emulator.calls.clear();
    await aws(['s3api', 'get-bucket-policy-status', '--bucket', 'halden-www'], emulator.environment);
    await aws(['lambda', 'list-function-url-configs', '--function-name', 'receipt-export'], emulator.environment);
    await aws(['rds', 'describe-certificates'], emulator.environment);
    expect(Object.keys(emulator.calls.totals())).toEqual([
      'lambda:ListFunctionUrlConfigs',
      'rds:DescribeCertificates',
      's3:GetBucketPolicyStatus',
    ]);
  });
});

describe('a machine that lacks what it needs is told so', () => {
  const asked = (python: string): string => {
    const module = fileURLToPath(new URL('../emulator/python.ts', import.meta.url));
    const script = `import { virtualEnvironment } from ${JSON.stringify(module)};
      await virtualEnvironment('nothing', ${JSON.stringify(fileURLToPath(import.meta.url))}).catch((error) => console.log(error.message));`;
    return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, PYTHON: python },
    });
  };
  /** A program that takes the arguments of Python and does what the script says. */
  const pretended = (name: string, script: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };
  test('no Python', () => {
    const said = asked('no-such-python');
    expect(said).toContain('nothing needs Python 3.10 or newer, and "no-such-python" does not start');
    expect(said).toContain('next: install Python 3');
  });
  test('an old one', () => expect(asked(pretended('old-python', 'echo False 3.8.10'))).toContain('nothing needs Python 3.10 or newer; "'));
  test('no venv', () => {
    const python = pretended('bare-python', '[ "$1" = -c ] && echo True 3.12.0 && exit 0\necho No module named venv >&2; exit 1');
    expect(asked(python)).toMatch(/No module named venv\n {2}next: install Python's venv module/);
  });
  test('no network, and nothing half-made stays', () => {
    const fails =
      'case "$1 $2" in -c*) echo True 3.12.0;; "-m venv") mkdir -p "$3/bin" && cp "$0" "$3/bin/python";; *) echo No route to host >&2; exit 1;; esac';
    expect(asked(pretended('lonely-python', fails))).toMatch(
      /could not be installed from the Python package index: No route to host\n {2}next: check that pip reaches its index/,
    );
    expect(readdirSync(fileURLToPath(new URL('../.cache', import.meta.url))).filter((name) => name.startsWith('nothing'))).toEqual([]);
  });
});
