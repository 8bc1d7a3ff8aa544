import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSchema, serviceOf, typeNames, type Definition, type ResourceType, type Schema, type Shape } from '../index.ts';

const all = await loadSchema(typeNames());
const types = [...typeNames()].map((name) => known(all, name));

function known(schema: Schema, name: string): ResourceType {
  const type = schema.type(name);
  if (type === undefined) throw new Error(`${name} is not in the schema`);
  return type;
}

function describe(shape: Shape | undefined): string | undefined {
  if (shape === undefined) return undefined;
  if (shape.kind === 'list' || shape.kind === 'map') return `${shape.kind} of ${describe(shape.of)}`;
  if (shape.kind === 'union') return shape.of.map(describe).join(' or ');
  return shape.kind === 'object' ? shape.definition.name : shape.kind;
}

test('an S3 bucket', () => {
  const bucket = known(all, 'AWS::S3::Bucket');
  expect(bucket).toMatchObject({
    service: 's3',
    identifiers: ['BucketName'],
    refIdentifiers: ['BucketName'],
    arn: 'arn:${Partition}:s3:::${BucketName}',
    tags: { property: 'Tags', style: 'standard' },
    transform: undefined,
  });
  expect(bucket.attributes).toContain('DualStackDomainName');
  expect(bucket.property('Arn')).toEqual({ shape: { kind: 'string' }, required: false, readOnly: true });
  expect(bucket.property('BucketName')).toEqual({ shape: { kind: 'string' }, required: false, readOnly: false });
  expect(describe(bucket.property('PublicAccessBlockConfiguration.BlockPublicAcls')?.shape)).toBe('boolean');
  expect(describe(bucket.property('LifecycleConfiguration.Rules')?.shape)).toBe('list of Rule');
  expect(bucket.property('LifecycleConfiguration.Rules')?.required).toBe(true);
  for (const at of ['[]', '[7]', '.7'])
    expect(describe(bucket.property(`LifecycleConfiguration.Rules${at}.ExpirationInDays`)?.shape)).toBe('integer');
  expect(describe(bucket.property('Tags')?.shape)).toBe('list of Tag');
  expect(describe(bucket.property('Tags[].Value')?.shape)).toBe('string');
});

test('a bucket policy refers to its bucket and holds a policy', () => {
  const policy = known(all, 'AWS::S3::BucketPolicy');
  expect(policy.relations.get('Bucket')).toEqual([{ type: 'AWS::S3::Bucket', property: 'BucketName' }]);
  expect(policy.property('PolicyDocument')).toEqual({ shape: { kind: 'policy' }, required: true, readOnly: false });
  expect(describe(policy.property('PolicyDocument.Statement[0].Action')?.shape)).toBe('json');
});

test('an instance refers to its security groups', () => {
  const instance = known(all, 'AWS::EC2::Instance');
  const group = { type: 'AWS::EC2::SecurityGroup', property: 'Id' };
  expect(instance.relations.get('SecurityGroupIds[]')).toEqual([group]);
  expect(instance.relations.get('NetworkInterfaces[].GroupSet[]')).toEqual([group]);
  expect(describe(instance.property('SecurityGroupIds')?.shape)).toBe('list of string');
});

test('a security group', () => {
  const group = known(all, 'AWS::EC2::SecurityGroup');
  expect(group.identifiers).toEqual(['Id']);
  expect(group.arn).toBe('arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}');
  expect(group.property('GroupId')?.readOnly).toBe(true);
  expect(group.property('VpcId')?.readOnly).toBe(false); // a property, and an attribute of the same name
  expect(group.attributes).toContain('VpcId');
  expect(group.relations.get('VpcId')).toEqual([{ type: 'AWS::EC2::VPC', property: 'VpcId' }]);
  expect(describe(group.property('SecurityGroupIngress[].FromPort')?.shape)).toBe('integer');
});

test('a Lambda function', () => {
  const lambda = known(all, 'AWS::Lambda::Function');
  expect(lambda.relations.get('VpcConfig.SecurityGroupIds[]')).toEqual([{ type: 'AWS::EC2::SecurityGroup', property: 'Id' }]);
  expect(lambda.relations.get('Role')).toEqual([{ type: 'AWS::IAM::Role', property: 'Arn' }]);
  expect(describe(lambda.property('Environment.Variables')?.shape)).toBe('map of string');
  expect(describe(lambda.property('Environment.Variables.TABLE')?.shape)).toBe('string');
  expect(lambda.attributes).toContain('SnapStartResponse.OptimizationStatus');
  expect(lambda.property('SnapStartResponse.OptimizationStatus')).toBeDefined();
});

test('what Ref returns is not always the primary identifier', () => {
  expect(known(all, 'AWS::ApiGateway::Stage')).toMatchObject({ identifiers: ['RestApiId', 'StageName'], refIdentifiers: ['StageName'] });
  expect(known(all, 'AWS::AppMesh::Mesh')).toMatchObject({ identifiers: ['Id'], refIdentifiers: ['Arn'] });
});

test('tags in their three styles', () => {
  expect(known(all, 'AWS::AutoScaling::AutoScalingGroup').tags).toEqual({ property: 'Tags', style: 'asg' });
  expect(known(all, 'AWS::ApiGatewayV2::Api').tags).toEqual({ property: 'Tags', style: 'map' });
  expect(known(all, 'AWS::S3::BucketPolicy').tags).toBeUndefined();
});

test('SAM types need their transform', () => {
  const sam = types.filter((type) => type.transform !== undefined);
  expect(new Set(sam.map((type) => type.service))).toEqual(new Set(['sam']));
  expect(known(all, 'AWS::Serverless::Function').transform).toBe('AWS::Serverless-2016-10-31');
  expect(describe(known(all, 'AWS::Serverless::Function').property('Policies[0].Statement')?.shape)).toBe('json');
});

test('a definition that nests itself is read as deep as one asks', () => {
  const acl = known(all, 'AWS::WAFv2::WebACL');
  const path = `Rules[].Statement${'.NotStatement.Statement'.repeat(9)}.GeoMatchStatement.CountryCodes[]`;
  expect(describe(acl.property(path)?.shape)).toBe('string');
});

test('what does not exist has no property', () => {
  const bucket = known(all, 'AWS::S3::Bucket');
  const missing = [
    '',
    '.',
    '[]',
    'bucketname',
    'BucketName.x',
    'Tags.Key',
    'Tags[x]',
    'Tags[].Key.x',
    'LifecycleConfiguration[]',
    '__proto__',
    'constructor',
    'toString',
  ];
  for (const path of missing) expect([path, bucket.property(path)]).toEqual([path, undefined]);
  fc.assert(fc.property(fc.string(), (path) => bucket.property(`BucketName.${path}x`) === undefined));
});

test('only what was asked for is there', async () => {
  const schema = await loadSchema(['AWS::S3::Bucket', 'Custom::Thing', 'AWS::S3::Nothing']);
  expect(schema.type('AWS::S3::BucketPolicy')?.name).toBe('AWS::S3::BucketPolicy');
  for (const name of ['AWS::EC2::Instance', 'Custom::Thing', 'AWS::S3::Nothing', 'AWS::S3::constructor', ''])
    expect(schema.type(name)).toBeUndefined();
});

test('the service of a type is known without loading it', () => {
  expect(serviceOf('AWS::S3::Bucket')).toBe('s3');
  expect(serviceOf('AWS::ElasticLoadBalancingV2::LoadBalancer')).toBe('elasticloadbalancingv2');
  expect(serviceOf('Alexa::ASK::Skill')).toBe('alexa-ask');
  for (const name of ['AWS::S3::bucket', 'AWS::S3', '__proto__', 'Demarc::Account::Account', '']) expect(serviceOf(name)).toBeUndefined();
});

test('identifiers and tags are properties of their type, and every shape can be read', () => {
  for (const type of types) {
    for (const path of [...type.identifiers, ...type.refIdentifiers])
      expect([type.name, path, type.property(path) !== undefined]).toEqual([type.name, path, true]);
    const tags = type.tags?.property;
    expect([type.name, tags, tags && type.properties.get(tags)?.readOnly]).toEqual([type.name, tags, tags && false]);
    expect(() => readAll(type)).not.toThrow();
  }
});

/** Every shape below a type, each definition once. */
function readAll(type: ResourceType): void {
  const seen = new Set<Definition>();
  const read = (shape: Shape): void => {
    if (shape.kind === 'list' || shape.kind === 'map') read(shape.of);
    else if (shape.kind === 'union') shape.of.forEach(read);
    else if (shape.kind === 'object' && !seen.has(shape.definition)) {
      seen.add(shape.definition);
      for (const property of shape.definition.properties.values()) read(property.shape);
    }
  };
  for (const property of type.properties.values()) read(property.shape);
}

test('relations begin at a string and end at a known type', () => {
  for (const type of types) {
    for (const [path, targets] of type.relations) {
      expect([type.name, path, describe(type.property(path)?.shape)]).toEqual([
        type.name,
        path,
        expect.stringMatching(/^string|^list of string or string$/),
      ]);
      for (const target of targets) expect([type.name, path, serviceOf(target.type)]).toEqual([type.name, path, expect.any(String)]);
    }
  }
});
