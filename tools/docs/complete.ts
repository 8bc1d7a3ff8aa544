import type { Property, ResourceType, Shape } from '@demarc/spec';

/*
 * What CloudFormation demands besides what a row says. A value here is a plausible one of its kind; whether it moves the verdict, the audit of
 * the template tells.
 */

/** Values by the name of their property, where one made of the kind alone would be odd or refused. */
const byName: Readonly<Record<string, unknown>> = {
  Action: 'lambda:InvokeFunction',
  AuthType: 'AWS_IAM',
  AvailabilityZone: 'eu-central-1a',
  CidrBlock: '10.0.0.0/16',
  Code: { S3Bucket: 'example-code', S3Key: 'function.zip' },
  Description: 'An example',
  DBInstanceClass: 'db.r6g.large',
  DeviceName: '/dev/xvda',
  Engine: 'postgres',
  GroupDescription: 'An example',
  HealthCheckType: 'EC2',
  MasterUsername: 'dbadmin',
  MaxSize: '2',
  MinSize: '1',
  PolicyDocument: { Version: '2012-10-17', Statement: [] },
  Principal: 's3.amazonaws.com',
  SecurityGroupId: 'sg-0123456789abcdef0',
  Status: 'Enabled',
  SubnetId: 'subnet-0123456789abcdef0',
  TargetFunctionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:example',
  Type: 'String',
  VpcId: 'vpc-0123456789abcdef0',
};

/** What nobody leaves out, though CloudFormation accepts a template without it. */
const usual: Readonly<Record<string, object>> = {
  'AWS::EC2::VPC': { CidrBlock: '10.0.0.0/16' },
  'AWS::EC2::Instance': { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.micro' },
  'AWS::EC2::SecurityGroup': { VpcId: 'vpc-0123456789abcdef0' },
  'AWS::Lambda::Function': { Handler: 'index.handler', Runtime: 'nodejs24.x' },
};

/** Each subnet has a range of its own. */
const ofSubnet = (index: number): object => ({ CidrBlock: `10.0.${index}.0/24` });

/**
 * The properties with what is required, at every depth; `usual` adds what is customary for the type. `index` is the resource's place in its
 * template, by which its ranges differ from those of others.
 */
export function completed(type: ResourceType, properties: object, how: 'required' | 'usual', index: number): object {
  const customary = type.name === 'AWS::EC2::Subnet' ? ofSubnet(index) : usual[type.name];
  const base: object = how === 'usual' ? { ...customary, ...properties } : properties;
  return withRequired(type.properties, base);
}

function withRequired(known: ReadonlyMap<string, Property>, given: object): object {
  const before = given as Readonly<Record<string, unknown>>; // an object can be read by name
  const parts: [string, unknown][] = Object.entries(before).map(([name, value]) => [name, inside(known.get(name)?.shape, value)]);
  for (const [name, { required, readOnly, shape }] of known)
    if (required && !readOnly && before[name] === undefined) parts.push([name, standIn(name, shape)]);
  return Object.fromEntries(parts);
}

function inside(shape: Shape | undefined, value: unknown): unknown {
  if (shape?.kind === 'list' && Array.isArray(value)) return value.map((item) => inside(shape.of, item));
  if (shape?.kind === 'object' && typeof value === 'object' && value !== null && !Array.isArray(value))
    return withRequired(shape.definition.properties, value);
  return value;
}

function standIn(name: string, shape: Shape): unknown {
  if (Object.hasOwn(byName, name)) return byName[name];
  switch (shape.kind) {
    case 'string':
      if (/Role(?:Arn)?$/.test(name)) return 'arn:aws:iam::111122223333:role/example';
      return name.endsWith('Arn') ? 'arn:aws:service:eu-central-1:111122223333:example' : nameLike(name);
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'list':
      return [standIn(name.replace(/s$/, ''), shape.of)];
    case 'object':
      return withRequired(shape.definition.properties, {});
    case 'policy':
      return byName['PolicyDocument'];
    case 'union':
      return shape.of[0] ? standIn(name, shape.of[0]) : {};
    case 'map':
    case 'json':
      return {};
  }
}

/** `VpcId` is `example-vpc`, `Name` is `example`. */
const nameLike = (name: string): string => {
  const words = name
    .replace(/(?:Id|Name|Identifier)$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();
  return words === '' ? 'example' : `example-${words}`;
};
