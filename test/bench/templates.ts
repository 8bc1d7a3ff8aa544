/** Templates of the bench, made here: what real ones hold, as often as it takes. */

interface Resource {
  readonly Type: string;
  readonly Properties: object;
  readonly Condition?: string;
}

const bucket = (index: number): Resource => ({
  Type: 'AWS::S3::Bucket',
  Properties: {
    BucketName: { 'Fn::Sub': `records-${index}-\${AWS::AccountId}` },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: index % 7 !== 0,
      RestrictPublicBuckets: true,
    },
    VersioningConfiguration: { Status: 'Enabled' },
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
    Tags: [{ Key: 'team', Value: 'freight' }],
  },
});
const policy = (index: number): Resource => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: { Ref: `R${index}` },
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [{ 'Fn::GetAtt': [`R${index}`, 'Arn'] }, { 'Fn::Sub': `\${R${index}.Arn}/*` }],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  },
});
const group = (index: number): Resource => ({
  Type: 'AWS::EC2::SecurityGroup',
  Properties: {
    GroupDescription: `group ${index}`,
    VpcId: { Ref: 'Vpc' },
    SecurityGroupIngress: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: index % 5 === 0 ? '0.0.0.0/0' : '10.0.0.0/8' },
    ],
  },
});
const fn = (index: number): Resource => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: 'index.handler',
    Runtime: index % 3 === 0 ? 'nodejs16.x' : 'nodejs24.x',
    Role: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/worker' },
    Code: { S3Bucket: 'artefacts', S3Key: `fn-${index}.zip` },
    Environment: { Variables: { STAGE: 'prod', TABLE: { Ref: 'Table' } } },
  },
});

const kinds = [bucket, policy, group, fn] as const;
const resourceAt = (index: number): Resource => (index % 4 === 1 ? policy(index - 1) : (kinds[index % 4] ?? bucket)(index));

const template = (resources: Record<string, Resource>, more: object = {}): string =>
  JSON.stringify(
    {
      AWSTemplateFormatVersion: '2010-09-09',
      Parameters: { Vpc: { Type: 'AWS::EC2::VPC::Id' }, Table: { Type: 'String', Default: 'orders' } },
      ...more,
      Resources: resources,
    },
    undefined,
    2,
  );

/** A template of about this many bytes. */
export function plainTemplate(bytes: number): string {
  const resources: Record<string, Resource> = {};
  for (let index = 0, size = 0; size < bytes; index++) {
    resources[`R${index}`] = resourceAt(index);
    size += JSON.stringify(resources[`R${index}`], undefined, 2).length * 1.35;
  }
  return template(resources);
}

/** A template of 500 resources, the most that CloudFormation takes, each of the four kinds. */
export function fullTemplate(): string {
  const resources: Record<string, Resource> = {};
  for (let index = 0; index < 500; index++) resources[`R${index}`] = resourceAt(index);
  return template(resources);
}

/** As many conditions on as many parameters without a value: each on a bucket, and on a rule of each of ten groups. */
export function conditionsTemplate(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  const resources: Record<string, Resource> = {};
  for (const index of names) {
    resources[`R${index * 4}`] = { ...bucket(index), Condition: `C${index}` };
    if (index % 6 === 0)
      resources[`G${index}`] = {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          GroupDescription: 'group',
          SecurityGroupIngress: names.map((other) => ({
            'Fn::If': [
              `C${other}`,
              { IpProtocol: 'tcp', FromPort: other + 1000, ToPort: other + 1000, CidrIp: '0.0.0.0/0' },
              { Ref: 'AWS::NoValue' },
            ],
          })),
        },
      };
  }
  return template(resources, {
    Parameters: Object.fromEntries(names.map((index) => [`P${index}`, { Type: 'String' }])),
    Conditions: Object.fromEntries(names.map((index) => [`C${index}`, { 'Fn::Equals': [{ Ref: `P${index}` }, 'yes'] }])),
  });
}
