import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf, type Reading } from '../reading.ts';
import { documentOf, may, type Chosen } from '../test-kit.ts';

/** By default a second or two; the nightly run gives a time, of which these tests take a twentieth each. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: nightlySeconds * 50 } : { numRuns: 150 };

type Json = string | number | boolean | null | { readonly [name: string]: Json } | readonly Json[];

const ref = (name: string): Json => ({ Ref: name });
/** What parameters may be, in words that AWS SAM knows. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  Mode: ['Active', 'Disabled'],
  Alias: ['live', 'a-b'],
  Kind: ['Zip', 'Image'],
};
const one = (...values: readonly Json[]): fc.Arbitrary<Json> => fc.constantFrom(...values);

const policy = one(
  'AmazonS3ReadOnlyAccess',
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  { S3ReadPolicy: { BucketName: 'b' } },
  { Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
  { 'Fn::If': ['IsActive', { Statement: [] }, ref('AWS::NoValue')] },
  ref('Mode'),
);
const event = one(
  { Type: 'Api', Properties: { Path: '/a', Method: 'get' } },
  { Type: 'HttpApi', Properties: { Path: '/a', Method: 'get' } },
  { Type: 'HttpApi' },
  { Type: 'S3', Properties: { Bucket: ref('Bucket'), Events: 's3:ObjectCreated:*' } },
  { Type: 'SNS', Properties: { Topic: ref('Mode'), SqsSubscription: true } },
  { Type: 'SQS', Properties: { Queue: 'arn:aws:sqs:us-east-1:111122223333:q' } },
  { Type: 'MQ', Properties: { Broker: 'arn:aws:mq:us-east-1:111122223333:broker:b', Queues: ['q'] } },
  { Type: 'Schedule', Properties: { Schedule: 'rate(1 hour)', DeadLetterConfig: { Type: 'SQS' } } },
  { Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 hour)' } },
  { Type: 'Satellite' },
);

/** Anything that may stand where AWS SAM expects something else. */
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'sam' },
    { weight: 4, arbitrary: one('', 'Mode', 'SQS', 'NONE', 'constructor', '__proto__', '\u27e8t.json#F\u27e9', true, false, 0, null) },
    { weight: 1, arbitrary: one(ref('Mode'), ref('Bucket'), ref('F.Alias'), ref('AWS::NoValue')) },
    { weight: 1, arbitrary: fc.oneof(policy, event) },
    { weight: 2, arbitrary: fc.array(tie('json'), { maxLength: 3, depthIdentifier: 'sam' }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(
        one('Type', 'Properties', 'Statement', 'Destination', 'OnFailure', 'Arn', 'Fn::If', 'Ref', '__proto__', 'constructor', 'E').map(
          String,
        ),
        tie('json'),
        { maxKeys: 3 },
      ),
    },
  ),
}));

const functionProperties = fc.record(
  {
    Tracing: one(ref('Mode'), 'Active', 'Disabled', { 'Fn::If': ['IsActive', 'Active', 'PassThrough'] }),
    AutoPublishAlias: one(ref('Alias'), 'live'),
    PackageType: one(ref('Kind'), 'Zip'),
    ImageUri: one('image'),
    InlineCode: one('pass'),
    Role: one('arn:aws:iam::111122223333:role/r', { 'Fn::If': ['IsActive', 'r', ref('AWS::NoValue')] }),
    Policies: fc.oneof(policy, fc.array(policy, { maxLength: 3 })),
    VpcConfig: one({ SubnetIds: ['subnet-1'] }),
    FunctionUrlConfig: one({ AuthType: 'NONE' }, { AuthType: ref('Mode') }),
    EventInvokeConfig: one({ DestinationConfig: { OnFailure: { Type: 'SQS' } } }),
    Tags: one({ a: 'b' }),
    PropagateTags: one(true, false),
    Events: fc.dictionary(one('A', 'B').map(String), event, { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

const templateOf = (resources: Json): Json => ({
  Transform: 'AWS::Serverless-2016-10-31',
  Parameters: Object.fromEntries(Object.entries(allowed).map(([name, AllowedValues]) => [name, { Type: 'String', AllowedValues }])),
  Conditions: { IsActive: { 'Fn::Equals': [ref('Mode'), 'Active'] } },
  Resources: { Bucket: { Type: 'AWS::S3::Bucket' }, Pool: { Type: 'AWS::Cognito::UserPool' }, ...(resources as object) },
});

const read = (source: Json, given: Readonly<Record<string, string>> = {}): Promise<Reading> =>
  readingOf(documentOf(JSON.stringify(source), 't.json'), given);

function* assignments(): Generator<Record<string, string>> {
  for (const Mode of allowed['Mode'] ?? [])
    for (const Alias of allowed['Alias'] ?? []) for (const Kind of allowed['Kind'] ?? []) yield { Mode, Alias, Kind };
}

test('what AWS SAM makes where parameters are open holds what it makes of every value', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(functionProperties, fc.option(one('IsActive')), async (Properties, Condition) => {
      const source = templateOf({
        F: { Type: 'AWS::Serverless::Function', ...(Condition !== null && { Condition }), Properties: Properties as Json },
      });
      const open = await read(source);
      const isOpen = (type: string): boolean => open.coverage.some((row) => row.type === type && row.status === 'skipped');
      for (const given of assignments()) {
        const actual = await read(source, given);
        const chosen: Chosen = new Map(
          Object.entries(allowed).map(([name, values]) => [`t.json#${name}`, values.indexOf(given[name] ?? '')]),
        );
        for (const [id, resource] of actual.resources) {
          const own = open.resources.get(id);
          const holds = own
            ? own.type === resource.type && may(own.properties, resource.properties, chosen, () => true)
            : isOpen(resource.type);
          if (!holds) throw new Error(`${JSON.stringify(given)} makes ${id} (${resource.type}), which is not held`);
          compared++;
        }
        for (const [id, own] of open.resources)
          if (!actual.resources.has(id) && own.condition === undefined) throw new Error(`${JSON.stringify(given)} does not make ${id}`);
      }
    }),
    runs,
  );
  expect(compared).toBeGreaterThan(1000);
}, 600_000);

const types = [
  'Api',
  'Application',
  'Connector',
  'Function',
  'GraphQLApi',
  'HttpApi',
  'LayerVersion',
  'SimpleTable',
  'StateMachine',
  'Novelty',
];
const names = [
  'Auth',
  'AutoPublishAlias',
  'CapacityProviderConfig',
  'DeadLetterQueue',
  'Definition',
  'DefinitionBody',
  'DefinitionUri',
  'DeploymentPreference',
  'Domain',
  'EndpointConfiguration',
  'EventInvokeConfig',
  'Events',
  'FunctionUrlConfig',
  'Location',
  'Policies',
  'PrimaryKey',
  'PropagateTags',
  'Role',
  'StageName',
  'Tags',
  'Tracing',
];

test('whatever stands in a resource of AWS SAM, the template is read to its end', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        one('F', 'G', '', '__proto__').map(String),
        fc.record({
          Type: fc.constantFrom(...types).map((type) => `AWS::Serverless::${type}`),
          Condition: fc.option(json, { nil: undefined, freq: 2 }),
          Connectors: fc.option(json, { nil: undefined, freq: 2 }),
          Properties: fc.oneof(fc.dictionary(one(...names).map(String), json, { maxKeys: 5 }), json),
        }),
        { minKeys: 1, maxKeys: 3 },
      ),
      json,
      async (resources, globals) => {
        const source = { ...(templateOf(resources as Json) as object), Globals: { Function: globals, Api: globals } };
        const { resources: found, diagnostics } = await read(source);
        seen += found.size;
        for (const { message, next, location } of diagnostics)
          if (message === '' || next === '' || !location || !((location.line ?? 0) > 0)) throw new Error(`told badly: ${message}`);
      },
    ),
    runs,
  );
  expect(seen).toBeGreaterThan(runs.numRuns > 1000 ? 0 : 300);
}, 600_000);
