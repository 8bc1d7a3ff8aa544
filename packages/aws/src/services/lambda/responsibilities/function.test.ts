import { resolver, type Owner, type Resolved } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { oneOf, unresolved } from '../../../testing/index.ts';
import { optionsOf, worldOf } from '../../../testing/world.ts';
import type { AllTypes } from '../../../kit.ts';
import lines from './function.ts';
import permissionLines from './permission.ts';
import urlLines from './url.ts';

type Fn = Partial<AllTypes['AWS::Lambda::Function']>;
type Owners = Readonly<Record<string, Owner | 'undetermined'>>;

/** The lines of a configuration, by domain. */
function linesOf(properties: Fn, now?: string): ReadonlyMap<string, Resolved> {
  const { subject, inventory } = worldOf('AWS::Lambda::Function', ['pass', properties]);
  const resolved = resolver(lines, inventory, optionsOf(now === undefined ? {} : { now }))(subject);
  return new Map(resolved.map((line) => [line.domain, line]));
}

const plain = linesOf({ Runtime: 'python3.13' });
/** Who owns what a configuration moves: each domain whose owner or reasons differ from those of a plain zip function. */
function moved(properties: Fn, now?: string): Readonly<Record<string, readonly [Owner | 'undetermined', ...string[]]>> {
  return Object.fromEntries(
    [...linesOf(properties, now)].flatMap(([domain, { owner, because }]) =>
      owner === plain.get(domain)?.owner && because.length === 0 ? [] : [[domain, [owner, ...because.map(({ shift }) => shift)]]],
    ),
  );
}

const Architectures = ['arm64'];
const capacityProvider = 'arn:aws:lambda:eu-central-1:111111111111:capacity-provider:trusted';
const subnets = { SubnetIds: ['subnet-a', 'subnet-b'], SecurityGroupIds: ['sg-1'] };
const key = 'arn:aws:kms:eu-central-1:111111111111:key/1';
const image: Fn = { PackageType: 'Image', Code: { ImageUri: '111111111111.dkr.ecr.eu-central-1.amazonaws.com/f:1' } };

describe('a zip function on automatic updates', () => {
  test('leaves to AWS all that lies below the code', () => {
    const owners: Owners = Object.fromEntries([...plain].map(([domain, { owner }]) => [domain, owner]));
    expect(owners).toEqual({
      'physical.facility': 'aws',
      'physical.media': 'aws',
      'network.infra': 'aws',
      'virt.hypervisor': 'aws',
      'virt.isolation': 'aws',
      'orchestration.addons': 'aws',
      'os.guest': 'aws',
      'os.hardening': 'aws',
      'runtime.patch': 'aws',
      'engine.patch': 'n/a',
      'app.supplychain': 'customer',
      'app.code': 'customer',
      'app.protection': 'customer',
      'ai.safety': 'n/a',
      'resil.ha': 'aws',
      'crypto.keys': 'aws',
      'crypto.certs': 'shared',
      'crypto.transit': 'shared',
      'crypto.rest': 'shared',
      'resil.backup': 'customer',
      'resil.dr': 'customer',
      'net.segment': 'aws',
      'net.perimeter': 'customer',
      'iam.creds': 'customer',
      'iam.authz': 'customer',
      'data.retention': 'customer',
      'data.classification': 'customer',
      'iam.mfa': 'n/a',
      'iam.identity': 'n/a',
      'log.audit': 'customer',
      'detect.monitor': 'customer',
      'config.mgmt': 'shared',
    });
    expect(plain.get('runtime.patch')).toMatchObject({ schedule: 'aws', because: [] });
  });
});

test.each<[string, Fn, ReturnType<typeof moved>, string?]>([
  ['zip, automatic updates said', { Runtime: 'python3.13', PackageType: 'Zip', RuntimeManagementConfig: { UpdateRuntimeOn: 'Auto' } }, {}],
  ['nothing that matters', { Runtime: 'nodejs24.x', Architectures, MemorySize: 512, Timeout: 30 }, {}],
  [
    'updates with the function',
    { Runtime: 'python3.13', RuntimeManagementConfig: { UpdateRuntimeOn: 'FunctionUpdate' } },
    { 'os.guest': ['shared', 'lambda-function-update-os'], 'runtime.patch': ['shared', 'S004'] },
  ],
  [
    'a pinned runtime version',
    {
      Runtime: 'python3.13',
      RuntimeManagementConfig: { UpdateRuntimeOn: 'Manual', RuntimeVersionArn: 'arn:aws:lambda:eu-central-1::runtime:1' },
    },
    { 'os.guest': ['customer', 'lambda-manual-os'], 'runtime.patch': ['customer', 'S005'] },
  ],
  [
    'an image',
    image,
    { 'os.guest': ['shared', 'lambda-image-os'], 'runtime.patch': ['customer', 'S001'], 'app.supplychain': ['customer', 'S002'] },
  ],
  [
    'an image, whatever is said of Lambda’s runtimes and of signing',
    {
      ...image,
      Runtime: 'python3.6',
      RuntimeManagementConfig: { UpdateRuntimeOn: 'FunctionUpdate' },
      CodeSigningConfigArn: 'arn:aws:lambda:eu-central-1:111111111111:code-signing-config:csc-1',
    },
    { 'os.guest': ['shared', 'lambda-image-os'], 'runtime.patch': ['customer', 'S001'], 'app.supplychain': ['customer', 'S002'] },
  ],
  ['an OS-only runtime', { Runtime: 'provided.al2023' }, { 'runtime.patch': ['shared', 'S006'] }],
  [
    'an OS-only runtime whose version is pinned',
    { Runtime: 'provided.al2023', RuntimeManagementConfig: { UpdateRuntimeOn: 'Manual' } },
    { 'os.guest': ['customer', 'lambda-manual-os'], 'runtime.patch': ['customer', 'S006', 'S005'] },
  ],
  [
    'a deprecated runtime',
    { Runtime: 'python3.9' },
    { 'os.guest': ['customer', 'lambda-deprecated-os'], 'runtime.patch': ['customer', 'S007'] },
  ],
  ['the same runtime, before its end', { Runtime: 'python3.9' }, {}, '2025-12-14'],
  [
    'a deprecated runtime that is updated with the function',
    { Runtime: 'nodejs18.x', RuntimeManagementConfig: { UpdateRuntimeOn: 'FunctionUpdate' } },
    {
      'os.guest': ['customer', 'lambda-function-update-os', 'lambda-deprecated-os'],
      'runtime.patch': ['customer', 'S004', 'S007'],
    },
  ],
  [
    'a customer-managed runtime',
    { Runtime: 'custom', RuntimeConfig: { RuntimeArn: 'arn:aws:lambda:eu-central-1:222222222222:runtime/cobol', RuntimeAlias: 'prod' } },
    {
      'os.guest': ['customer', 'lambda-customer-managed-os'],
      'runtime.patch': ['customer', 'lambda-customer-managed-runtime'],
      'app.supplychain': ['customer', 'lambda-customer-managed-runtime-code'],
    },
  ],
  ['SnapStart', { Runtime: 'java21', SnapStart: { ApplyOn: 'PublishedVersions' } }, { 'app.code': ['customer', 'S009'] }],
  ['SnapStart off', { Runtime: 'java21', SnapStart: { ApplyOn: 'None' } }, {}],
  [
    'SnapStart of an image',
    { ...image, SnapStart: { ApplyOn: 'PublishedVersions' } },
    {
      'os.guest': ['shared', 'lambda-image-os'],
      'runtime.patch': ['customer', 'S001'],
      'app.supplychain': ['customer', 'S002'],
      'app.code': ['customer', 'S009'],
    },
  ],
  [
    'managed instances',
    {
      Runtime: 'python3.13',
      CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: capacityProvider } },
    },
    {
      'virt.isolation': ['shared', 'S010'],
      'resil.ha': ['shared', 'lambda-capacity-zones'],
      'net.segment': ['shared', 'lambda-capacity-subnets'],
      'net.perimeter': ['customer', 'S011'],
    },
  ],
  [
    'in a VPC',
    { Runtime: 'python3.13', VpcConfig: subnets },
    { 'resil.ha': ['shared', 'lambda-vpc-zones'], 'net.segment': ['shared', 'S012'] },
  ],
  ['left its VPC', { Runtime: 'python3.13', VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } }, {}],
  [
    'layers',
    { Runtime: 'python3.13', Layers: ['arn:aws:lambda:eu-central-1:111111111111:layer:pdf:7'] },
    { 'app.supplychain': ['customer', 'S013'] },
  ],
  ['no layers', { Runtime: 'python3.13', Layers: [] }, {}],
  [
    'signed code',
    { Runtime: 'python3.13', CodeSigningConfigArn: 'arn:aws:lambda:eu-central-1:111111111111:code-signing-config:csc-1' },
    { 'app.supplychain': ['shared', 'lambda-code-signing'] },
  ],
  [
    'an own key',
    { Runtime: 'python3.13', KmsKeyArn: key },
    { 'app.supplychain': ['customer', 'lambda-own-key-unscanned'], 'crypto.keys': ['shared', 'S014'] },
  ],
  [
    'an own key of the package',
    { Runtime: 'python3.13', Code: { S3Bucket: 'builds', SourceKMSKeyArn: key } },
    { 'app.supplychain': ['customer', 'lambda-own-key-unscanned'], 'crypto.keys': ['shared', 'S014'] },
  ],
  [
    'tenants',
    { Runtime: 'python3.13', TenancyConfig: { TenantIsolationMode: 'PER_TENANT' } },
    { 'virt.isolation': ['shared', 'lambda-tenant-isolation'] },
  ],
  [
    'durable executions under an own key',
    { Runtime: 'python3.13', DurableConfig: { ExecutionTimeout: 3600, KMSKeyArn: key } },
    { 'crypto.keys': ['shared', 'S014'], 'data.retention': ['customer', 'lambda-durable-history'] },
  ],
  [
    'a file system',
    { Runtime: 'python3.13', FileSystemConfigs: [{ Arn: 'arn:aws:elasticfilesystem:eu-central-1:111111111111:access-point/fsap-1' }] },
    { 'resil.backup': ['customer', 'lambda-file-system'] },
  ],
  [
    'code that stays in a bucket',
    { Runtime: 'python3.13', Code: { S3Bucket: 'builds', S3ObjectStorageMode: 'REFERENCE' } },
    { 'crypto.rest': ['shared', 'lambda-code-in-your-bucket'] },
  ],
  [
    'reserved concurrency',
    { Runtime: 'python3.13', ReservedConcurrentExecutions: 0 },
    { 'resil.ha': ['shared', 'lambda-reserved-concurrency'] },
  ],
  [
    'a package type by a parameter',
    { Runtime: 'python3.13', PackageType: unresolved },
    { 'os.guest': ['undetermined'], 'runtime.patch': ['undetermined'] },
  ],
  [
    'an image or a zip package',
    { Runtime: 'python3.13', PackageType: oneOf('Zip', 'Image') },
    { 'os.guest': ['undetermined'], 'runtime.patch': ['undetermined'] },
  ],
  [
    'a pinned runtime version, in an image or a zip package',
    { Runtime: 'python3.13', PackageType: oneOf('Zip', 'Image'), RuntimeManagementConfig: { UpdateRuntimeOn: 'Manual' } },
    { 'os.guest': ['undetermined'], 'runtime.patch': ['undetermined'] },
  ],
  ['a runtime by a parameter', { Runtime: unresolved }, { 'os.guest': ['undetermined'], 'runtime.patch': ['undetermined'] }],
  ['a runtime by a parameter, all offered ones are supported', { Runtime: oneOf('python3.13', 'python3.12') }, {}],
  ['a runtime that the table does not know', { Runtime: 'python9.9' }, { 'os.guest': ['undetermined'], 'runtime.patch': ['undetermined'] }],
  [
    'in a VPC by a condition',
    { Runtime: 'python3.13', VpcConfig: oneOf(subnets, undefined) },
    { 'resil.ha': ['undetermined'], 'net.segment': ['undetermined'] },
  ],
])('%s', (_, properties, expected, now) => {
  expect(moved(properties, now)).toEqual(expected);
});

test('code, access and data are yours, whatever the function is', () => {
  const yours = [
    'app.code',
    'app.protection',
    'iam.creds',
    'iam.authz',
    'net.perimeter',
    'data.retention',
    'data.classification',
    'resil.backup',
  ];
  const all: Fn = {
    ...image,
    VpcConfig: subnets,
    KmsKeyArn: key,
    SnapStart: { ApplyOn: 'PublishedVersions' },
    DurableConfig: { RetentionPeriodInDays: 1 },
    CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: capacityProvider } },
    TenancyConfig: { TenantIsolationMode: 'PER_TENANT' },
  };
  for (const properties of [{}, image, all, { PackageType: unresolved }] satisfies Fn[]) {
    const resolved = linesOf(properties);
    expect(yours.filter((domain) => resolved.get(domain)?.owner !== 'customer')).toEqual([]);
  }
});

test('a moved duty says what is left to do, who picks the time, and by what', () => {
  expect(linesOf(image).get('runtime.patch')).toMatchObject({
    awsDoes: 'Publishes patched base images.',
    youDo: 'Rebuild the image on a patched base and deploy it.',
    schedule: 'you',
    freshness: { of: 'the image', maxAgeDays: 30 },
    because: [{ shift: 'S001', evidence: [{ path: '/PackageType', value: 'Image' }] }],
  });
  expect(linesOf({ PackageType: unresolved, Runtime: 'python3.13' }).get('runtime.patch')?.depends).toMatchObject({
    reason: 'unresolved',
    path: '/PackageType',
  });
});

test('the ids of the shifts are unique', () => {
  const ids = Object.values(lines.lines)
    .flatMap((line) => (Array.isArray(line) ? line.slice(1) : []))
    .map((shift: { id: string }) => shift.id);
  expect(ids.length).toBeGreaterThan(25);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([permissionLines, urlLines])('grants and URLs are parts of the function ($type)', (part) => {
  expect(part.partOf).toBe('AWS::Lambda::Function');
  const { subject, inventory } = worldOf(part.type, ['pass', {}]);
  const owners = new Map(resolver(part, inventory, optionsOf())(subject).map(({ domain, owner }) => [domain, owner]));
  expect([owners.get('net.perimeter'), owners.get('iam.authz'), owners.get('app.protection')]).toEqual([
    'customer',
    'customer',
    'customer',
  ]);
});
