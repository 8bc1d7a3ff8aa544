import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
  ListFunctionsCommand,
  ListLayersCommand,
  PublishLayerVersionCommand,
  PublishVersionCommand,
  PutFunctionConcurrencyCommand,
  type FunctionUrlAuthType,
  type LambdaClient,
  type Runtime,
} from '@aws-sdk/client-lambda';
import { account } from '../emulator.ts';
import { production, staging, type Seeding } from './context.ts';
import { role } from './iam.ts';
import { names, type Names } from './names.ts';

// An empty ZIP archive: only its end-of-directory record (APPNOTE.TXT 4.3.16).
const emptyZip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

interface LambdaFunction {
  readonly name: string;
  readonly region?: string;
  readonly made: string;
  readonly role: string;
  /** Without one it is an image. */
  readonly runtime?: Runtime;
  readonly tags?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly key?: boolean;
  readonly vpc?: boolean;
  readonly traced?: boolean;
  readonly deadLetters?: boolean;
  readonly timeout?: number;
  readonly reserved?: number;
  readonly url?: FunctionUrlAuthType;
  /** Who may invoke it: a service with the account that it must come from, or anybody. */
  readonly invokedBy?: readonly { readonly principal: string; readonly from?: string; readonly arn?: string }[];
  readonly arm?: boolean;
  readonly published?: boolean;
}

const receipts = { application: 'receipts', environment: 'prod' };
const booking = { application: 'booking-api', environment: 'prod' };
const ledger = { application: 'ledger', environment: 'prod' };
const dispatch = { application: 'dispatch', environment: 'prod' };
const platform = { application: 'platform', environment: 'prod' };
const stage = { environment: 'staging' };
const fromS3 = { principal: 's3.amazonaws.com', from: account, arn: `arn:aws:s3:::halden-receipts-${account}` };
const fromEvents = (rule: string): { principal: string; arn: string } => ({
  principal: 'events.amazonaws.com',
  arn: `arn:aws:events:${production}:${account}:rule/${rule}`,
});

/** As receipts makes them: in the network, traced, its variables under the company's own key. */
const good = {
  role: 'receipts-functions',
  runtime: 'nodejs24.x',
  vpc: true,
  traced: true,
  key: true,
  deadLetters: true,
  reserved: 20,
  arm: true,
  tags: receipts,
} as const;

/** Functions with old runtimes, open addresses and secrets in variables, and good practice beside them (mission rows 66, 70, 75 and 80). */
export const functions: readonly LambdaFunction[] = [
  // An image: what is in it is for the team to patch.
  {
    name: 'receipt-ocr',
    made: '2025-10-07T08:00:00Z',
    role: 'receipts-functions',
    tags: receipts,
    vpc: true,
    traced: true,
    timeout: 120,
    invokedBy: [fromS3],
  },
  { ...good, name: 'receipt-store', made: '2026-02-03T09:00:00Z', published: true },
  {
    ...good,
    name: 'receipt-notify',
    made: '2026-02-03T09:05:00Z',
    environment: { TOPIC: `arn:aws:sns:${production}:${account}:receipts` },
  },
  { ...good, name: 'receipt-thumbnail', made: '2026-02-03T09:10:00Z', invokedBy: [fromS3] },
  { name: 'receipt-render', made: '2023-09-04T11:00:00Z', role: 'receipts-functions', runtime: 'nodejs18.x', tags: receipts },
  {
    name: 'receipt-refund-webhook',
    made: '2024-03-12T13:30:00Z',
    role: 'receipts-admin',
    runtime: 'nodejs20.x',
    tags: receipts,
    url: 'NONE',
    invokedBy: [{ principal: '*' }],
    environment: { BANK_API_KEY: 'hk_live_not-a-real-key-4471', LOG_LEVEL: 'debug' },
  },
  {
    name: 'receipt-export',
    made: '2024-08-19T10:00:00Z',
    role: 'receipts-functions',
    runtime: 'python3.12',
    tags: receipts,
    url: 'AWS_IAM',
    traced: true,
  },
  { name: 'receipt-archive', made: '2022-01-17T07:00:00Z', role: 'receipts-admin', runtime: 'python3.8', tags: receipts, timeout: 900 },
  {
    name: 'booking-price',
    made: '2025-05-26T09:00:00Z',
    role: 'booking-functions',
    runtime: 'java21',
    tags: booking,
    vpc: true,
    traced: true,
    reserved: 100,
  },
  {
    name: 'booking-confirm',
    made: '2025-05-26T09:10:00Z',
    role: 'booking-functions',
    runtime: 'nodejs22.x',
    tags: booking,
    traced: true,
    deadLetters: true,
    key: true,
    environment: { QUEUE: 'booking-confirmations' },
  },
  {
    name: 'booking-legacy-quote',
    made: '2020-09-08T15:00:00Z',
    role: 'old-functions',
    runtime: 'nodejs12.x',
    tags: booking,
    invokedBy: [{ principal: 'apigateway.amazonaws.com' }],
  },
  {
    name: 'booking-partner-hook',
    made: '2023-02-27T16:00:00Z',
    role: 'booking-functions',
    runtime: 'python3.9',
    tags: booking,
    invokedBy: [{ principal: '444455556666' }],
    environment: { PARTNER_TOKEN: 'ghp_000000000000000000000000000000000000' },
  },
  {
    name: 'ledger-close-month',
    made: '2024-01-15T09:00:00Z',
    role: 'ledger-functions',
    runtime: 'python3.13',
    tags: ledger,
    vpc: true,
    traced: true,
    key: true,
    deadLetters: true,
    invokedBy: [fromEvents('month-end')],
    environment: { SECRET: 'ledger/owner' },
  },
  {
    name: 'ledger-reporting-sync',
    made: '2022-10-31T08:00:00Z',
    role: 'ledger-functions',
    runtime: 'python3.9',
    tags: ledger,
    environment: { DB_HOST: 'ledger-reporting', DB_USER: 'reporting', DB_PASSWORD: 'not-a-real-password-2208' },
  },
  {
    name: 'ledger-invoice',
    made: '2025-11-18T08:00:00Z',
    role: 'ledger-functions',
    runtime: 'dotnet8',
    tags: ledger,
    vpc: true,
    traced: true,
  },
  {
    name: 'dispatch-position',
    made: '2026-04-14T07:00:00Z',
    role: 'dispatch-functions',
    runtime: 'provided.al2023',
    tags: dispatch,
    traced: true,
    deadLetters: true,
    reserved: 200,
    arm: true,
  },
  {
    name: 'dispatch-eta',
    made: '2025-12-01T07:00:00Z',
    role: 'dispatch-functions',
    runtime: 'python3.13',
    tags: dispatch,
    vpc: true,
    traced: true,
  },
  { name: 'dispatch-old-mailer', made: '2019-08-05T12:00:00Z', role: 'old-functions', runtime: 'python2.7', tags: dispatch },
  {
    name: 'platform-rotate-login',
    made: '2024-05-06T06:00:00Z',
    role: 'platform-functions',
    runtime: 'python3.13',
    tags: platform,
    vpc: true,
    traced: true,
    key: true,
    invokedBy: [{ principal: 'secretsmanager.amazonaws.com', from: account }],
  },
  {
    name: 'platform-tag-report',
    made: '2024-05-06T06:10:00Z',
    role: 'platform-functions',
    runtime: 'python3.12',
    tags: platform,
    invokedBy: [fromEvents('weekly')],
  },
  { name: 'crane-telemetry', made: '2021-06-21T17:00:00Z', role: 'old-functions', runtime: 'go1.x' },
  { name: 'hello-world', region: 'us-east-1', made: '2025-07-21T19:20:00Z', role: 'old-functions', runtime: 'nodejs20.x', url: 'NONE' },
  {
    name: 'receipt-ocr-staging',
    region: staging,
    made: '2025-10-06T08:00:00Z',
    role: 'receipts-functions',
    tags: { ...stage, application: 'receipts' },
  },
  {
    name: 'receipt-store-staging',
    region: staging,
    made: '2026-02-02T09:00:00Z',
    role: 'receipts-functions',
    runtime: 'nodejs24.x',
    tags: { ...stage, application: 'receipts' },
  },
  {
    name: 'booking-price-staging',
    region: staging,
    made: '2025-05-19T09:00:00Z',
    role: 'booking-functions',
    runtime: 'java11',
    tags: { ...stage, application: 'booking-api' },
  },
  {
    name: 'booking-debug',
    region: staging,
    made: '2024-11-29T21:00:00Z',
    role: 'receipts-admin',
    runtime: 'nodejs16.x',
    tags: { ...stage, application: 'booking-api' },
    url: 'NONE',
    environment: { AWS_SECRET: 'not-a-real-secret-9034' },
  },
];

async function make(lambda: LambdaClient, known: Names | undefined, one: LambdaFunction): Promise<void> {
  const FunctionName = one.name;
  const region = one.region ?? production;
  const code =
    one.runtime === undefined
      ? { PackageType: 'Image' as const, Code: { ImageUri: `${account}.dkr.ecr.${region}.amazonaws.com/${one.name}:2026.11.4` } }
      : { PackageType: 'Zip' as const, Runtime: one.runtime, Handler: 'index.handler', Code: { ZipFile: emptyZip } };
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Description: `${one.name} of Halden`,
      Role: role(one.role),
      ...code,
      Architectures: [one.arm === true ? 'arm64' : 'x86_64'],
      MemorySize: 256,
      Timeout: one.timeout ?? 30,
      TracingConfig: { Mode: one.traced === true ? 'Active' : 'PassThrough' },
      ...(one.environment ? { Environment: { Variables: one.environment } } : {}),
      ...(one.key === true ? { KMSKeyArn: `arn:aws:kms:${region}:${account}:key/6f1d8a52-90c4-4f0e-8a4b-2d7c51f3b9e0` } : {}),
      ...(one.deadLetters === true ? { DeadLetterConfig: { TargetArn: `arn:aws:sqs:${region}:${account}:dead-letters` } } : {}),
      ...(one.vpc === true && known
        ? {
            VpcConfig: {
              SubnetIds: [known.id('subnet', 'halden-prod-app-a'), known.id('subnet', 'halden-prod-app-b')],
              SecurityGroupIds: [known.id('security-group', 'receipts-functions')],
            },
          }
        : {}),
      ...(one.tags ? { Tags: one.tags } : {}),
    }),
  );
  if (one.reserved !== undefined)
    await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: one.reserved }));
  if (one.url) await lambda.send(new CreateFunctionUrlConfigCommand({ FunctionName, AuthType: one.url, Cors: { AllowOrigins: ['*'] } }));
  for (const [index, { principal, from, arn }] of (one.invokedBy ?? []).entries())
    await lambda.send(
      new AddPermissionCommand({
        FunctionName,
        StatementId: `invoke-${index + 1}`,
        Action: 'lambda:InvokeFunction',
        Principal: principal,
        ...(from === undefined ? {} : { SourceAccount: from }),
        ...(arn === undefined ? {} : { SourceArn: arn }),
      }),
    );
  if (one.published === true) {
    const { Version } = await lambda.send(new PublishVersionCommand({ FunctionName }));
    await lambda.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: Version }));
  }
}

/** Functions, their addresses, policies, versions and a layer. What exists is left as it is. */
export async function seedLambda(seeding: Seeding): Promise<void> {
  const known = await names(seeding.clients(production).ec2);
  for (const region of [production, staging, 'us-east-1']) {
    const { lambda } = seeding.clients(region);
    const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
    const there = new Set(Functions.map(({ FunctionName }) => FunctionName));
    for (const one of functions.filter((each) => (each.region ?? production) === region)) {
      if (there.has(one.name)) continue;
      seeding.at(one.made);
      await make(lambda, region === production ? known : undefined, one);
    }
    if (region !== production) continue;
    const { Layers = [] } = await lambda.send(new ListLayersCommand({}));
    if (Layers.length > 0) continue;
    seeding.at('2025-03-10T08:00:00Z');
    await lambda.send(
      new PublishLayerVersionCommand({
        LayerName: 'halden-common',
        Content: { ZipFile: emptyZip },
        CompatibleRuntimes: ['nodejs22.x', 'nodejs24.x'],
      }),
    );
  }
}
