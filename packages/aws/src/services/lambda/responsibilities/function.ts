import { all, any, aws, has, ours, page } from '@demarc/model';
import { responsibilities, type AllTypes, type ContextOf } from '../../../kit.ts';
import { functionProfile } from '../../../profiles/function.ts';
import { hasElements } from '../list.ts';
import { deprecatedSince } from '../runtime-support.ts';
import { osOnly } from '../runtimes.ts';
import { isInVpc, runsOnManagedInstances } from '../vpc.ts';

type Fn = AllTypes['AWS::Lambda::Function'];
type Context = ContextOf<'AWS::Lambda::Function'>;

const readOn = '2026-11-26';
const updates = page('https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html', readOn);
const deprecation = page('https://docs.aws.amazon.com/lambda/latest/dg/runtime-support-policy.html', readOn);
const osOnlyRuntimes = page('https://docs.aws.amazon.com/lambda/latest/dg/runtimes-provided.html', readOn);
const customerManaged = page('https://docs.aws.amazon.com/lambda/latest/dg/cmr-using.html', readOn);
const snapStart = page('https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html', readOn);
const managedInstances = page('https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html', readOn);
const capacityProviders = page('https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html', readOn);
const vpc = page('https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-vpcconfig.html', readOn);
const resilience = page('https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html', readOn);
const concurrency = page('https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html', readOn);
const encryption = page('https://docs.aws.amazon.com/lambda/latest/dg/security-encryption-at-rest.html', readOn);
const ownKey = page('https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html', readOn);
const codeSigning = page('https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html', readOn);
const inspector = page('https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html', readOn);
const tenants = page('https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html', readOn);
const durable = page('https://docs.aws.amazon.com/lambda/latest/api/API_DurableConfig.html', readOn);

const isImage = (fn: Fn): boolean => fn.PackageType === 'Image';
/** An image brings its own runtime: what is said of Lambda's runtimes means nothing to it. */
const isZipThat =
  (holds: (fn: Fn, context: Context) => boolean) =>
  (fn: Fn, context: Context): boolean =>
    all(
      () => !isImage(fn),
      () => holds(fn, context),
    );
const updatesOn = (mode: string) => isZipThat((fn) => fn.RuntimeManagementConfig?.UpdateRuntimeOn === mode);
const isOsOnly = isZipThat((fn) => fn.Runtime !== undefined && osOnly.includes(fn.Runtime));
const isDeprecated = isZipThat((fn, context) => deprecatedSince(fn, context) !== undefined);
const isCustomerManaged = isZipThat((fn) => has(fn, 'RuntimeConfig'));
const hasOwnKey = (fn: Fn): boolean =>
  any(
    () => has(fn, 'KmsKeyArn'),
    () => has(fn.Code, 'SourceKMSKeyArn'),
  );

/** Within a list the last shift that holds wins: what a runtime is stands before how it is updated, then its end, and last the image that replaces all. */
export default responsibilities(
  'AWS::Lambda::Function',
  { title: 'Lambda function', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...functionProfile,
    'virt.isolation': [
      functionProfile['virt.isolation'],
      {
        id: 'lambda-tenant-isolation',
        owner: 'shared',
        says: 'AWS keeps an environment for each tenant; which tenant a call belongs to, you tell it.',
        awsDoes: 'Runs the calls of each tenant in environments that no other tenant uses.',
        youDo: 'Pass the right tenant with each call: who can choose it can be another tenant.',
        source: tenants,
        when: (fn) => fn.TenancyConfig?.TenantIsolationMode === 'PER_TENANT',
      },
      {
        id: 'S010',
        owner: 'shared',
        says: 'On managed instances the capacity provider is the boundary, not a microVM: containers on one instance are none.',
        awsDoes: 'Keeps the instances of one capacity provider apart from all others.',
        youDo: 'Put only functions that trust each other on one capacity provider.',
        source: managedInstances,
        when: runsOnManagedInstances,
      },
    ],
    'os.guest': [
      functionProfile['os.guest'],
      {
        id: 'lambda-function-update-os',
        owner: 'shared',
        says: 'The system is part of the runtime, which is updated only when you update the function.',
        awsDoes: 'Publishes runtime versions with a patched system.',
        youDo: 'Update the function regularly, or its system stays as it was.',
        source: updates,
        schedule: 'you',
        when: updatesOn('FunctionUpdate'),
      },
      {
        id: 'lambda-manual-os',
        owner: 'customer',
        says: 'The system is part of the runtime, whose version is pinned.',
        awsDoes: 'Publishes runtime versions with a patched system.',
        youDo: 'Move the pinned runtime version, or go back to automatic updates.',
        source: updates,
        schedule: 'you',
        when: updatesOn('Manual'),
      },
      {
        id: 'lambda-customer-managed-os',
        owner: 'customer',
        says: 'The runtime is a customer-managed one: its publisher builds the system under it.',
        awsDoes: 'Runs the system that the publisher built.',
        youDo: 'Build the runtime on a patched system, or hold its publisher to it.',
        source: customerManaged,
        schedule: 'you',
        when: isCustomerManaged,
      },
      {
        id: 'lambda-deprecated-os',
        owner: 'customer',
        says: 'The runtime is deprecated: its system libraries may get no more patches.',
        awsDoes: 'Runs the function as it is, without any warranty.',
        youDo: 'Move the function to a supported runtime.',
        source: deprecation,
        schedule: 'you',
        when: isDeprecated,
      },
      {
        id: 'lambda-image-os',
        owner: 'shared',
        says: 'The package is a container image: AWS patches what lies below, the system inside the image is yours.',
        awsDoes: 'Patches the system below the image, and publishes patched base images.',
        youDo: 'Rebuild the image when its base system gets patches, and deploy it.',
        source: updates,
        schedule: 'you',
        when: isImage,
      },
    ],
    'runtime.patch': [
      aws(
        'Publishes runtime patches and applies them to every function in automatic mode.',
        'Leave automatic mode on and move off deprecated runtimes.',
        updates,
        { schedule: 'aws' },
      ),
      {
        id: 'S006',
        owner: 'shared',
        says: 'The runtime is only an operating system: the language in the package is yours.',
        awsDoes: 'Patches the operating system that the runtime consists of.',
        youDo: 'Build the package with a patched language and runtime client, and deploy it.',
        source: osOnlyRuntimes,
        when: isOsOnly,
      },
      {
        id: 'S004',
        owner: 'shared',
        says: 'The runtime is updated only when you update the function: one that nobody deploys stays unpatched.',
        awsDoes: 'Publishes runtime patches, and applies them when you update the function.',
        youDo: 'Update the function regularly, or let Lambda update the runtime by itself.',
        source: updates,
        schedule: 'you',
        freshness: { of: 'the last update of the function', maxAgeDays: 30 },
        when: updatesOn('FunctionUpdate'),
      },
      {
        id: 'S005',
        owner: 'customer',
        says: 'The runtime version is pinned: you move it, or it stays unpatched.',
        awsDoes: 'Publishes runtime patches.',
        youDo: 'Move the pinned version, or go back to automatic updates as soon as you can.',
        source: updates,
        schedule: 'you',
        when: updatesOn('Manual'),
      },
      {
        id: 'lambda-customer-managed-runtime',
        owner: 'customer',
        says: 'The runtime is a customer-managed one: its publisher patches it, not AWS.',
        awsDoes: 'Gives the function the versions that the publisher rolls out.',
        youDo: 'Patch the runtime that you publish, or use only publishers that you trust to.',
        source: customerManaged,
        schedule: 'you',
        when: isCustomerManaged,
      },
      {
        id: 'S007',
        owner: 'customer',
        says: 'The runtime is deprecated: AWS may publish no more patches for it.',
        awsDoes: 'Runs the function as it is, without any warranty.',
        youDo: 'Move the function to a supported runtime.',
        source: deprecation,
        schedule: 'you',
        when: isDeprecated,
      },
      {
        id: 'S001',
        owner: 'customer',
        says: 'The package is a container image: its base image is yours to rebuild and redeploy.',
        awsDoes: 'Publishes patched base images.',
        youDo: 'Rebuild the image on a patched base and deploy it.',
        source: updates,
        schedule: 'you',
        freshness: { of: 'the image', maxAgeDays: 30 },
        when: isImage,
      },
    ],
    'app.supplychain': [
      functionProfile['app.supplychain'],
      {
        id: 'S002',
        owner: 'customer',
        says: 'The packages of the operating system inside the image are your dependencies, too.',
        youDo: 'Scan the image for what its base and its packages bring along, and rebuild it.',
        source: updates,
        when: isImage,
      },
      {
        id: 'S013',
        owner: 'customer',
        says: 'Layers are pinned to a version: nobody updates them for you, and their authors’ code runs as yours.',
        youDo: 'Know who publishes each layer, and move to its new versions.',
        source: ours,
        when: (fn) => hasElements(fn.Layers),
      },
      {
        id: 'lambda-customer-managed-runtime-code',
        owner: 'customer',
        says: 'The publisher of the runtime can put any code into this function at any time.',
        youDo: 'Use only runtimes of publishers that you trust with the rights of this function, or build your own from their images.',
        source: customerManaged,
        when: isCustomerManaged,
      },
      {
        id: 'lambda-own-key-unscanned',
        owner: 'customer',
        says: 'A key of yours encrypts the function: Inspector does not scan it.',
        youDo: 'Scan the dependencies yourself, in the build.',
        source: inspector,
        when: hasOwnKey,
      },
      {
        id: 'lambda-code-signing',
        owner: 'shared',
        says: 'Lambda checks the signature of what you deploy; the signing keys, and whether a bad signature stops it, are yours.',
        awsDoes: 'Checks each package that is deployed, and its layers, for a valid signature of an allowed profile.',
        youDo: 'Sign in the build, guard who may sign, and let Lambda refuse what fails the check.',
        source: codeSigning,
        // Functions from images have no code signing.
        when: isZipThat((fn) => has(fn, 'CodeSigningConfigArn')),
      },
    ],
    'app.code': [
      functionProfile['app.code'],
      {
        id: 'S009',
        owner: 'customer',
        says: 'Environments start from one snapshot: what was drawn or fetched before it is the same in all of them.',
        youDo: 'Draw random numbers, ids and secrets after the start, and validate every event as before.',
        source: snapStart,
        when: (fn) => fn.SnapStart?.ApplyOn === 'PublishedVersions',
      },
    ],
    'resil.ha': [
      functionProfile['resil.ha'],
      {
        id: 'lambda-vpc-zones',
        owner: 'shared',
        says: 'In a VPC the function runs only in the Zones of the subnets that you list.',
        youDo: 'List subnets in several Availability Zones.',
        source: resilience,
        when: isInVpc,
      },
      {
        id: 'lambda-capacity-zones',
        owner: 'shared',
        says: 'Managed instances run only in the subnets of their capacity provider, and only up to its limit.',
        youDo: 'Give the capacity provider subnets in several Availability Zones, and enough capacity.',
        source: capacityProviders,
        when: runsOnManagedInstances,
      },
      {
        id: 'lambda-reserved-concurrency',
        owner: 'shared',
        says: 'You set the number of executions beyond which calls are refused.',
        youDo: 'Keep the limit above the load, and watch for refused calls.',
        source: concurrency,
        when: (fn) => (fn.ReservedConcurrentExecutions ?? -1) >= 0,
      },
    ],
    'crypto.keys': [
      functionProfile['crypto.keys'],
      {
        id: 'S014',
        owner: 'shared',
        says: 'A key of yours encrypts the function: its policy, rotation and deletion are yours.',
        awsDoes: 'Guards the key material in KMS, and encrypts with the key that you name.',
        youDo: 'Decide who may use the key, rotate it, and never delete it while the function needs it.',
        source: ownKey,
        when: (fn) =>
          any(
            () => hasOwnKey(fn),
            () => has(fn.DurableConfig, 'KMSKeyArn'),
          ),
      },
    ],
    'crypto.rest': [
      functionProfile['crypto.rest'],
      {
        id: 'lambda-code-in-your-bucket',
        owner: 'shared',
        says: 'The code stays in your bucket: Lambda keeps no copy, and the bucket encrypts it.',
        awsDoes: 'Encrypts the unpacked code, environment variables and durable executions.',
        youDo: 'Encrypt and guard the bucket in which the package lies.',
        source: encryption,
        when: (fn) => fn.Code?.S3ObjectStorageMode === 'REFERENCE',
      },
    ],
    'resil.backup': [
      functionProfile['resil.backup'],
      {
        id: 'lambda-file-system',
        owner: 'customer',
        says: 'What the function writes to the mounted file system lies outside Lambda.',
        youDo: 'Back up the file system, and keep sources and build pipeline so that you can redeploy.',
        source: ours,
        when: (fn) => hasElements(fn.FileSystemConfigs),
      },
    ],
    'net.segment': [
      functionProfile['net.segment'],
      {
        id: 'S012',
        owner: 'shared',
        says: 'The function is in your VPC: subnets, routes, NAT and endpoints on its way are yours.',
        awsDoes: 'Makes and runs the network interfaces in your subnets.',
        youDo: 'Route the subnets only where the function must go.',
        source: vpc,
        when: isInVpc,
      },
      {
        id: 'lambda-capacity-subnets',
        owner: 'shared',
        says: 'Managed instances run in subnets of your VPC.',
        awsDoes: 'Launches and replaces instances in the subnets of the capacity provider.',
        youDo: 'Route the subnets of the capacity provider only where its functions must go.',
        source: capacityProviders,
        when: runsOnManagedInstances,
      },
    ],
    'net.perimeter': [
      functionProfile['net.perimeter'],
      {
        id: 'S011',
        owner: 'customer',
        says: 'Instances run in your VPC, behind security groups of yours.',
        youDo: 'Close the security groups of the capacity provider to all that its functions do not need; decide who may invoke.',
        source: capacityProviders,
        when: runsOnManagedInstances,
      },
    ],
    'data.retention': [
      functionProfile['data.retention'],
      {
        id: 'lambda-durable-history',
        owner: 'customer',
        says: 'Durable executions keep their state and history, inputs and outputs included, for the days that you set.',
        youDo: 'Set a retention as short as the work allows, and keep out of it what must not be stored.',
        source: durable,
        when: (fn) => has(fn, 'DurableConfig'),
      },
    ],
  },
);
