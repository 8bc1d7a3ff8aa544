import { Hole, hasHole, nameKey, pseudo, token, zoneToken } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { inventoriesOf } from './inventory.ts';
import { choicesOf, documentOf, find, inventoryOf, leavesOf, valueIn } from './test-kit.ts';

const world = `
Parameters:
  Env: { Type: String, Default: prod }
  Open: { Type: String }
  Size: { Type: String, AllowedValues: [small, large] }
  Count: { Type: Number, Default: 3 }
  Zones: { Type: CommaDelimitedList, Default: 'a, b' }
  Secret: { Type: String, NoEcho: true, Default: swordfish-9 }
  Image: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/image }
  PublicImage: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id }
  Account: { Type: String, Default: 012345678901 }
Mappings:
  Sizes:
    prod: { type: m5.large }
    dev: { type: t3.micro }
  Regions:
    eu-west-1: { ami: ami-1 }
    eu-central-1: { ami: ami-2 }
  Same:
    eu-west-1: { ami: ami-7 }
    eu-central-1: { ami: ami-7 }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [!Condition IsProd]
  IsOpen: !Equals [!Ref Open, 'yes']
  IsLarge: !Equals [!Ref Size, large]
  InIreland: !Equals [!Ref AWS::Region, eu-west-1]
  Both: !And [!Condition IsProd, !Condition IsOpen]
  Either: !Or [!Condition IsProd, !Condition IsOpen]
  NotOpen: !Not [!Condition IsOpen]
  Circular: !Not [!Condition Circular]
`;
const resources = `
  Named: { Type: AWS::S3::Bucket, Properties: { BucketName: records } }
  Bucket: { Type: AWS::S3::Bucket }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: vpc-1 } }
  Role: { Type: AWS::IAM::Role, Properties: { RoleName: worker, Path: /app/ } }
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Custom: { Type: Custom::Thing }
`;
async function valueOf(expression: string, given: Record<string, unknown> = {}): Promise<unknown> {
  const inventory = await inventoryOf(
    `${world}Resources:${resources}  R:\n    Type: Custom::Thing\n    Properties:\n      Value: ${expression}\n`,
    given,
  );
  return valueIn(inventory);
}

describe('values', () => {
  test.each<[string, string, unknown]>([
    ['a parameter’s default is its value', '!Ref Env', 'prod'],
    ['a number', '!Ref Count', 3],
    ['a list is trimmed', '!Ref Zones', ['a', 'b']],
    ['an account id keeps its zero', '!Ref Account', '012345678901'],
    ['Ref of a resource that is named', '!Ref Named', 'records'],
    ['Ref of one that is not: a token', '!Ref Bucket', token('t.yaml', 'Bucket')],
    ['a pseudo parameter is a token', '!Ref AWS::Region', pseudo('AWS::Region')],
    ['NoValue is not there', '!Ref AWS::NoValue', undefined],
    ['GetAtt of the identifier is Ref', '!GetAtt Named.Arn', 'arn:\u27e8AWS::Partition\u27e9:s3:::records'],
    ['GetAtt of an ARN has AWS’s shape', '!GetAtt Bucket.Arn', 'arn:\u27e8AWS::Partition\u27e9:s3:::\u27e8t.yaml#Bucket\u27e9'],
    ['GetAtt of what AWS makes together with it', '!GetAtt Vpc.DefaultSecurityGroup', token('t.yaml', 'Vpc', 'DefaultSecurityGroup')],
    ['GetAtt of another property is that property', '!GetAtt Group.VpcId', 'vpc-1'],
    ['Sub', '!Sub "${Env}-${AWS::Region}-${Named}-${!Literal}"', 'prod-\u27e8AWS::Region\u27e9-records-${Literal}'],
    ['Sub with its own names', '!Sub ["${A}-${Env}", { A: !Ref Count }]', '3-prod'],
    ['Join', '!Join ["-", [a, !Ref Env, !Ref AWS::NoValue, b]]', 'a-prod-b'],
    ['Join of a list parameter', '!Join [",", !Ref Zones]', 'a,b'],
    ['a Zone by its place', '!Select [1, !GetAZs ""]', zoneToken({ index: 1, region: 'AWS::Region', stack: 't.yaml' })],
    [
      'the same by the name of the Region',
      '!Select ["1", !GetAZs {Ref: AWS::Region}]',
      zoneToken({ index: 1, region: 'AWS::Region', stack: 't.yaml' }),
    ],
    ['a Zone of another Region', '!Select [0, !GetAZs eu-west-1]', zoneToken({ index: 0, region: 'eu-west-1', stack: 't.yaml' })],
    ['Split at commas, which no name has', '!Select [1, !Split [",", !Join [",", [a, !Ref Bucket]]]]', token('t.yaml', 'Bucket')],
    ['Split and Select', '!Select [1, !Split ["-", "a-b-c"]]', 'b'],
    ['Select from a list parameter', '!Select [0, !Ref Zones]', 'a'],
    ['FindInMap', '!FindInMap [Sizes, !Ref Env, type]', 'm5.large'],
    ['FindInMap with a default', '!FindInMap [Sizes, test, type, { DefaultValue: none }]', 'none'],
    ['FindInMap where every key gives the same', '!FindInMap [Same, !Ref AWS::Region, ami]', 'ami-7'],
    ['If, decided', '!If [IsProd, a, b]', 'a'],
    ['If of a negated condition', '!If [IsDev, a, b]', 'b'],
    ['If to nothing', '!If [IsDev, a, !Ref AWS::NoValue]', undefined],
    ['Or with one that holds', '!If [Either, a, b]', 'a'],
    ['Cidr', '!Cidr [10.0.0.0/16, 2, 8]', ['10.0.0.0/24', '10.0.1.0/24']],
    ['Base64 stays the text', '!Base64 "echo hello"', 'echo hello'],
    ['Length', 'Fn::Length: [a, b]', 2],
    ['ToJsonString', 'Fn::ToJsonString: { a: [1] }', '{"a":[1]}'],
    ['a timestamp stays text', '2012-10-17', '2012-10-17'],
    ['yes is a boolean, as CloudFormation reads it', 'yes', true],
    ['what looks like a token is none', '"\u27e8x#y\u27e9"', '<x#y>'],
    ['what looks like a marker is none', '"\u27e6x\u27e7"', '[x]'],
  ])('%s', async (_, expression, expected) => {
    const value = await valueOf(expression.startsWith('Fn::') ? `\n        ${expression}` : expression);
    expect(value).toEqual(expected);
  });
  test('one list element that a condition takes away leaves the others', async () =>
    expect(await valueOf('[a, !If [IsDev, x, !Ref AWS::NoValue], b]')).toEqual(['a', 'b']));
  test('a value given on the command line wins over the default', async () => {
    expect(await valueOf('!Ref Env', { Env: 'dev' })).toBe('dev');
    expect(await valueOf('!If [IsProd, a, b]', { Env: 'dev' })).toBe('b');
    expect(await valueOf('!FindInMap [Sizes, !Ref Env, type]', { Env: 'dev' })).toBe('t3.micro');
  });
  test('a NoEcho parameter is a marker wherever it goes', async () =>
    expect(JSON.stringify(await valueOf('[!Ref Secret, !Sub "x-${Secret}"]'))).not.toContain('swordfish'));
});

describe('holes', () => {
  test.each<[string, string, RegExp]>([
    ['a parameter without a value', '!Ref Open', /parameter Open has no value/],
    ['a value from the Parameter Store', '!Ref Image', /SSM parameter/],
    ['an attribute that AWS makes', '!GetAtt Bucket.DomainName', /not known before it is created/],
    ['an attribute of a custom resource', '!GetAtt Custom.Answer', /not known before/],
    ['an import from elsewhere', '!ImportValue other', /exported by a stack that is not here/],
    ['the number of the zones', '\n        Fn::Length: !GetAZs ""', /not wholly known/],
    ['the zones of a Region that is not known', '!GetAZs {Ref: Open}', /Availability Zones/],
    ['the zones as one text', '!Join [",", !GetAZs ""]', /not wholly known/],
    ['a dynamic reference', '"{{resolve:ssm:/a/b}}"', /Parameter Store/],
    ['a misspelt reference', '!Ref Nothing', /not in the template/],
    ['an unknown function', '\n        Fn::Magic: 1', /Fn::Magic is not evaluated/],
    ['a macro', '\n        Fn::Transform: { Name: Mine }', /macro Mine/],
    ['Join of an unknown', '!Join ["-", [a, !Ref Open]]', /Open/],
    ['Split of a name that is made later', '!Split ["-", !Ref Bucket]', /made when the stack is created/],
  ])('%s', async (_, expression, why) => {
    const value = await valueOf(expression);
    expect(value).toBeInstanceOf(Hole);
    expect((value as Hole).why).toMatch(why); // just tested
  });
  test('a part of a string that is not known leaves its beginning and end', async () =>
    expect(await valueOf('!Sub "a-${Open}-z"')).toMatchObject({ prefix: 'a-', suffix: '-z', present: true }));
  test('a public parameter of the Parameter Store keeps what it names, one of your own does not', async () => {
    expect(await valueOf('!Ref PublicImage')).toMatchObject({
      present: true,
      reference: '{{resolve:ssm:/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id}}',
    });
    expect(await valueOf('!Ref Image')).toMatchObject({ reference: undefined });
  });
  test('the same unknown is the same hole', async () => {
    const [a, b] = (await valueOf('[!Ref Open, !Ref Open]')) as [Hole, Hole]; // two unknown values
    expect(a.key).toBe(b.key);
  });
});

describe('choices', () => {
  test('allowed values', async () => expect(choicesOf(await valueOf('!Ref Size'))).toEqual(['small', 'large']));
  test('a condition over allowed values follows them', async () =>
    expect(choicesOf(await valueOf('!If [IsLarge, a, b]'))).toEqual(['b', 'a']));
  test('a condition that is not decided', async () => expect(choicesOf(await valueOf('!If [IsOpen, a, b]'))).toEqual(['a', 'b']));
  test('its negation chooses with it', async () => {
    const [a, b] = (await valueOf('[!If [IsOpen, a, b], !If [NotOpen, a, b]]')) as [Hole, Hole]; // two choices
    expect([a.key, choicesOf(a)]).toEqual([b.key, ['a', 'b']]);
    expect(choicesOf(b)).toEqual(['b', 'a']);
  });
  test('And with one that holds is the other', async () => expect(choicesOf(await valueOf('!If [Both, a, b]'))).toEqual(['a', 'b']));
  test('a Region against a literal is a choice, never simply false', async () =>
    expect(choicesOf(await valueOf('!If [InIreland, a, b]'))).toEqual(['a', 'b']));
  test('a mapping by Region is a choice of its values', async () =>
    expect(leavesOf(await valueOf('!FindInMap [Regions, !Ref AWS::Region, ami]'))).toEqual(['ami-1', 'ami-2']));
  test('a branch that is absent', async () =>
    expect(choicesOf(await valueOf('!If [IsOpen, a, !Ref AWS::NoValue]'))).toEqual(['a', undefined]));
  test('branches that agree are no choice', async () => expect(await valueOf('!If [IsOpen, a, a]')).toBe('a'));
  test('a string made of a choice is a choice', async () =>
    expect(choicesOf(await valueOf('!Sub "x-${Size}"'))).toEqual(['x-small', 'x-large']));
  test('a condition that depends on itself is open, and told', async () => {
    const inventory = await inventoryOf(`${world}Resources:\n  R: { Type: Custom::Thing, Condition: Circular }\n`);
    expect(inventory.diagnostics.map(({ code }) => code)).toContain('circular-condition');
  });
});

describe('resources', () => {
  test('one whose condition is false by a default is left out and listed', async () => {
    const inventory = await inventoryOf(
      `${world}Resources:\n  A: { Type: AWS::S3::Bucket, Condition: IsDev }\n  B: { Type: AWS::S3::Bucket }\n`,
    );
    expect(inventory.resources.map(({ addresses }) => addresses[0])).toEqual(['B']);
    expect(inventory.coverage).toMatchObject([{ status: 'skipped', reason: expect.stringContaining('IsDev is false') as string }]);
  });
  test('one whose condition is not decided says so', async () => {
    const inventory = await inventoryOf(`${world}Resources:\n  A: { Type: AWS::S3::Bucket, Condition: IsOpen }\n`);
    expect(find(inventory, 'A').condition?.name).toBe('IsOpen');
  });
  test('all names of a resource', async () => {
    const names = find(await inventoryOf(`Resources:${resources}`), 'Named').names.map(nameKey);
    for (const name of ['records', token('t.yaml', 'Named'), 'arn::s3:::records']) expect(names).toContain(name);
    expect(find(await inventoryOf(`Resources:${resources}`), 'Group').names).toContain(token('t.yaml', 'Group', 'GroupId'));
  });
  test('places: each value where it stands, defaults of parameters by name', async () => {
    const bucket = find(
      await inventoryOf(
        'Parameters:\n  Status: { Type: String, Default: Enabled }\nResources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: !Ref Status\n',
      ),
      'B',
    );
    expect(bucket.location).toEqual({ file: 't.yaml', line: 4, column: 3 });
    expect(bucket.origins?.at(bucket.properties, '/VersioningConfiguration/Status')).toMatchObject({
      file: 't.yaml',
      line: 8,
      via: 'default of Status',
    });
    expect(bucket.origins?.at(bucket.properties, '/VersioningConfiguration')).toMatchObject({ line: 8 });
    expect(bucket.origins?.at(bucket.properties, '/BucketName')).toMatchObject({ line: 7 });
  });
  test('one malformed resource costs that resource', async () => {
    const inventory = await inventoryOf(
      'Resources:\n  A: nothing\n  B: { Properties: {} }\n  C: { Type: AWS::S3::Bucket, Properties: [1] }\n  D: { Type: AWS::S3::Buckte }\n',
    );
    expect(inventory.resources.map(({ addresses }) => addresses[0])).toEqual(['C', 'D']);
    expect(hasHole(find(inventory, 'C').properties)).toBe(true);
    expect(inventory.diagnostics.map(({ code, next }) => [code, next])).toContainEqual(['unknown-type', 'did you mean AWS::S3::Bucket?']);
  });
  test('a hole at the root of Properties', async () =>
    expect(
      find(
        await inventoryOf(
          `${world}Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: !If [IsOpen, { BucketName: a }, { BucketName: b }]\n`,
        ),
        'A',
      ).properties,
    ).toBeInstanceOf(Hole));
  test('a foreign macro may change everything: it is named', async () => {
    const { properties } = find(
      await inventoryOf('Transform: [AWS::LanguageExtensions, Mine]\nResources:\n  A: { Type: AWS::S3::Bucket }\n'),
      'A',
    );
    expect(properties).toMatchObject({ why: 'the macro Mine may change it' });
  });
  test('secrets are markers: variables, user data, inline code, known tokens anywhere', async () => {
    const id = ['AK', 'IAQ3EGRIVJ7WZLM5TX'].join(''); // no token for scanners of this file
    const inventory = await inventoryOf(
      `Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Description: uses ${id} today\n      Code: { ZipFile: "print('swordfish')" }\n      Environment: { Variables: { STAGE: swordfish, REF: "{{resolve:secretsmanager:a}}" } }\n  I:\n    Type: AWS::EC2::Instance\n    Properties: { UserData: !Base64 "echo swordfish" }\n`,
    );
    const text = JSON.stringify(inventory.resources.map(({ properties }) => properties));
    expect(text).not.toContain('swordfish');
    expect(text).not.toContain(id);
    expect(text).toContain('environment variable');
    expect(text).toContain('{{resolve:secretsmanager:a}}');
  });
});

describe('loops', () => {
  const loop = (items: string): string =>
    `Transform: AWS::LanguageExtensions\nParameters:\n  Names: { Type: CommaDelimitedList }\nResources:\n  Fn::ForEach::Buckets:\n    - Name\n    - ${items}\n    - 'Bucket\${Name}':\n        Type: AWS::S3::Bucket\n        Properties: { BucketName: !Sub 'x-\${Name}', Tags: [{ Key: n, Value: !Ref Name }] }\n`;
  test('are written out', async () => {
    const inventory = await inventoryOf(loop('[a, b]'));
    expect(inventory.resources.map(({ addresses, properties }) => [addresses[0], properties])).toEqual([
      ['Bucketa', { BucketName: 'x-a', Tags: [{ Key: 'n', Value: 'a' }] }],
      ['Bucketb', { BucketName: 'x-b', Tags: [{ Key: 'n', Value: 'b' }] }],
    ]);
  });
  test('over what is not known are told and listed', async () => {
    const inventory = await inventoryOf(loop('!Ref Names'));
    expect(inventory.diagnostics.map(({ code }) => code)).toContain('open-loop');
    expect(inventory.coverage.map(({ status }) => status)).toContain('skipped');
  });
  test('over ten thousand items are refused', async () => {
    const inventory = await inventoryOf(loop(`[${Array.from({ length: 10_000 }, (_, index) => index).join(', ')}]`));
    expect(inventory.resources).toEqual([]);
    expect(inventory.diagnostics.map(({ code }) => code)).toContain('open-loop');
  });
});

describe('stacks', () => {
  const inner =
    'Parameters:\n  Name: { Type: String }\nResources:\n  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref Name } }\nOutputs:\n  Arn: { Value: !GetAtt Bucket.Arn }\n';
  const outer = (url: string): string =>
    `Resources:\n  Kept: { Type: AWS::S3::Bucket }\n  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url}, Parameters: { Name: records, Other: !Ref Kept } } }\n  R: { Type: Custom::Thing, Properties: { Value: !GetAtt Net.Outputs.Arn } }\n`;
  test('a nested template that lies beside: parameters passed, outputs read', async () => {
    const inventory = await inventoryOf(outer('./inner.yaml'), {}, { 'inner.yaml': inner });
    expect(find(inventory, 'Net/Bucket').properties).toEqual({ BucketName: 'records' });
    expect(find(inventory, 'Net/Bucket')).toMatchObject({ key: 't.yaml#Net/Bucket', location: { file: 'inner.yaml', line: 4 } });
    expect(find(inventory, 'R').properties).toEqual({ Value: 'arn:\u27e8AWS::Partition\u27e9:s3:::records' });
    expect(find(inventory, 'Kept').passedOn).toBe(undefined);
  });
  test('one that lies elsewhere: skipped, its outputs holes, only what it was given is open', async () => {
    const inventory = await inventoryOf(outer('https://example.com/inner.yaml'));
    expect(inventory.coverage.map(({ status, reason }) => [status, reason])).toEqual([
      ['skipped', 't.yaml: the template of Net was not seen'],
    ]);
    expect(find(inventory, 'R').holes).toBe(true);
    expect(find(inventory, 'Kept').passedOn).toBeInstanceOf(Hole);
  });
  test('a circle is told', async () => {
    const inventory = await inventoryOf(
      outer('./inner.yaml'),
      {},
      { 'inner.yaml': 'Resources:\n  Again: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./inner.yaml } }\n' },
    );
    expect(inventory.diagnostics.map(({ code }) => code)).toContain('circular-nesting');
  });
  test('templates that import from each other are one inventory', async () => {
    const network = documentOf(
      'Resources:\n  Bucket: { Type: AWS::S3::Bucket }\nOutputs:\n  B: { Value: !Ref Bucket, Export: { Name: shared-bucket } }\n',
      'a.yaml',
    );
    const user = documentOf(
      'Resources:\n  Policy: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !ImportValue shared-bucket } }\n',
      'b.yaml',
    );
    const alone = documentOf('Resources:\n  Other: { Type: AWS::S3::Bucket }\n', 'c.yaml');
    const inventories: string[][] = [];
    for await (const inventory of inventoriesOf([network, alone, user], { given: new Map(), defaults: false, load: () => undefined })) {
      inventories.push(inventory.resources.map(({ addresses }) => addresses[0] ?? ''));
      const policy = inventory.of('AWS::S3::BucketPolicy')[0];
      if (policy)
        expect(inventory.named('AWS::S3::Bucket', (policy.properties as { Bucket: string }).Bucket)?.addresses).toEqual(['Bucket']); // a literal of the test
    }
    expect(inventories).toEqual([['Bucket', 'Policy'], ['Other']]);
  });
});

describe('skips', () => {
  test('in metadata and in comments, with their reasons', async () => {
    const inventory = await inventoryOf(
      "Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Metadata:\n      demarc: { skip: [{ id: s3-x, reason: because }] }\n      cfn_nag: { rules_to_suppress: [{ id: W35, reason: logs }] }\n      checkov: { skip: [{ id: CKV_AWS_18, comment: no logs }] }\n    Properties: # checkov:skip=CKV_AWS_20: public on purpose\n      BucketName: 'a#demarc:skip=not-a-comment'\n  B: { Type: AWS::S3::Bucket } # trivy:ignore:AVD-AWS-0089\n",
    );
    expect(find(inventory, 'A').skips?.map(({ tool, id, reason }) => [tool, id, reason])).toEqual([
      ['demarc', 's3-x', 'because'],
      ['cfnNag', 'W35', 'logs'],
      ['checkov', 'CKV_AWS_18', 'no logs'],
      ['checkov', 'CKV_AWS_20', 'public on purpose'],
    ]);
    expect(find(inventory, 'B').skips?.map(({ tool, id }) => [tool, id])).toEqual([['trivy', 'AWS-0089']]);
  });
});
