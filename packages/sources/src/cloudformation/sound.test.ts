import { hasHole, Hole, token, type Inventory } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { inventoriesOf } from './inventory.ts';
import { choicesOf, codesOf, documentOf, find, inventoryOf, leavesOf, valueIn } from './test-kit.ts';
import { weight } from './values.ts';

/*
 * Kinds of input that were once read wrongly, or that are made to be: each row says what is right.
 */

const world = `
Parameters:
  Open: { Type: String }
  Other: { Type: String }
  Size: { Type: String, AllowedValues: [small, medium, large] }
  Zones: { Type: CommaDelimitedList, Default: 'a, b' }
  Switch: { Type: String, Default: yes, AllowedValues: [yes, no] }
  Version: { Type: String, Default: 1.0 }
  Account: { Type: Number, Default: 012345678901 }
  Empty: { Type: String, NoEcho: true, Default: '' }
  Password: { Type: String, NoEcho: true, Default: swordfish-9 }
  Keys: { Type: CommaDelimitedList, NoEcho: true, Default: 'swordfish-1,swordfish-2' }
Mappings:
  Sizes:
    small: { type: t3.micro }
    large: { type: m5.large }
  Included:
    Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/file } }
    small: { type: t3.micro }
Conditions:
  IsOn: !Equals [!Ref Switch, yes]
  IsFirst: !Equals [!Ref Version, 1]
  IsEmpty: !Equals [!Ref Empty, '']
  IsDefault: !Equals [!Ref Password, swordfish-9]
  IsJoined: !Equals [!Sub '\${Password}', swordfish-8]
  IsOpen: !Equals [!Ref Open, 'yes']
  NotOpen: !Not [!Condition IsOpen]
  Never: !And [!Condition IsOpen, !Condition NotOpen]
  Always: !Or [!Condition IsOpen, !Condition NotOpen]
  SmallOrLarge: !Or [!Equals [!Ref Size, small], !Equals [!Ref Size, large]]
  Begins: !Equals [!Sub 'a-\${Open}', !Ref Bucket]
  OneOther: !Equals [!Ref Other, one]
  TwoOther: !Equals [two, !Ref Other]
  BothOthers: !And [!Condition OneOther, !Condition TwoOther]
  EitherOther: !Or [!Condition OneOther, !Condition TwoOther]
  Fn::ForEach::Loop:
    - Item
    - [One, Two]
    - Is\${Item}: !Equals ['\${Item}', One]
Resources:
  Bucket: { Type: AWS::S3::Bucket }
`;
const inventoryWith = (expression: string, given: Readonly<Record<string, unknown>> = {}): Promise<Inventory> =>
  inventoryOf(`${world}  R:\n    Type: Custom::Thing\n    Properties:\n      Value: ${expression}\n`, given);
const valueOf = async (expression: string, given: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
  valueIn(await inventoryWith(expression, given));

describe('dynamic references', () => {
  const reference = `{{resolve:secretsmanager:${token('t.yaml', 'Bucket')}:SecretString:password}}`;
  test.each([
    ['made by Sub', '!Sub "{{resolve:secretsmanager:${Bucket}:SecretString:password}}"', reference],
    ['made by Join', '!Join ["", ["{{resolve:secretsmanager:", !Ref Bucket, ":SecretString:password}}"]]', reference],
    ['with a brace inside', '"{{resolve:secretsmanager:{$Name}::password}}"', '{{resolve:secretsmanager:{$Name}::password}}'],
    ['by a name that is not known', '!Sub "{{resolve:ssm:${Open}}}"', '{{resolve:ssm:…}}'],
  ])('%s are no text', async (_, expression, expected) => {
    const value = await valueOf(expression);
    expect(value).toBeInstanceOf(Hole);
    expect(value).toMatchObject({ reference: expected, prefix: undefined, suffix: undefined });
  });
  test('inside a text leave its beginning', async () =>
    expect(await valueOf('!Sub "https://${Open}/{{resolve:ssm:/a}}"')).toMatchObject({ prefix: 'https://', suffix: undefined }));
  test('give no secret away that stands beside them', async () => {
    const inventory = await inventoryOf(
      'Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: { Environment: { Variables: { A: "postgres://app:swordfish@{{resolve:ssm:/host}}", B: "{{resolve:ssm:/host}}" } } }\n',
    );
    const text = JSON.stringify(find(inventory, 'F').properties);
    expect(text).not.toContain('swordfish');
    expect(text).toContain('"B":"{{resolve:ssm:/host}}"');
  });
});

describe('parameters', () => {
  test.each<[string, string, unknown]>([
    ['a number keeps the digits that were written', '!Ref Account', '012345678901'],
    ['a Sub of nothing but a parameter is the parameter', '!If [IsOpen, !Sub "${Open}", !Ref Open]', 'same'],
    ['yes without quotes is true on both sides', '!If [IsOn, a, b]', 'a'],
    ['1.0 and 1 may be the same', '!If [IsFirst, a, b]', ['a', 'b']],
    ['a parameter that is not shown is compared as it is', '!If [IsDefault, a, b]', 'a'],
    ['an empty one is empty', '!If [IsEmpty, !Ref Empty, b]', ''],
    ['what is made of one that is not shown is not compared', '!If [IsJoined, a, b]', ['a', 'b']],
  ])('%s', async (_, expression, expected) => {
    const value = await valueOf(expression);
    if (expected === 'same') {
      expect(value).toBeInstanceOf(Hole);
      const [left, right] = (value as Hole).choices as [Hole, Hole]; // one for each branch
      expect(left.key).toBe(right.key);
    } else expect(choicesOf(value)).toEqual(expected);
  });
  test('a list that is not shown stays a list', async () => {
    const inventory = await inventoryWith('!Select [1, !Ref Keys]');
    expect(codesOf(inventory)).toEqual([]);
    expect(valueIn(inventory)).toMatch(/^\u27e6parameter value/);
  });
  test('a value that is not allowed counts, and is told with the nearest', async () => {
    const inventory = await inventoryWith('!Ref Size', { Size: 'smal' });
    expect(valueIn(inventory)).toBe('smal');
    expect(inventory.diagnostics).toMatchObject([
      { severity: 'warning', code: 'value-not-allowed', next: 'did you mean small?', location: { line: 5 } },
    ]);
  });
  test('the surroundings of the stack can be given', async () =>
    expect(await valueOf('!Sub "${AWS::Region}"', { 'AWS::Region': 'eu-west-1' })).toBe('eu-west-1'));
});

describe('conditions', () => {
  test.each<[string, string, unknown]>([
    ['one and its opposite: never', '!If [Never, a, b]', 'b'],
    ['one or its opposite: always', '!If [Always, a, b]', 'a'],
    ['two values of one parameter', '!If [SmallOrLarge, a, b]', ['a', 'b', 'a']],
    ['a beginning against a name that is made later', '!If [Begins, a, b]', ['a', 'b']],
    ['two values of one open parameter are not both its own', '!If [BothOthers, a, b]', 'b'],
    ['one of two values of an open parameter', '!If [EitherOther, a, b]', ['a', 'a', 'b']],
    ['made by a loop', '!If [IsTwo, a, b]', 'b'],
  ])('%s', async (_, expression, expected) => expect(choicesOf(await valueOf(expression))).toEqual(expected));
  test('a bucket and its policy that one parameter names belong together', async () => {
    const inventory = await inventoryOf(
      'Parameters: { N: { Type: String, AllowedValues: [aa, bb] } }\nResources:\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref N } }\n  P: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref N } }\n',
    );
    expect(
      inventory.referrers('AWS::S3::BucketPolicy', 'Bucket', find(inventory, 'B')).resources.map(({ addresses }) => addresses[0]),
    ).toEqual(['P']);
  });
  test('one that is no name is open, and told', async () => {
    const inventory = await inventoryOf('Resources:\n  A: { Type: AWS::S3::Bucket, Condition: [x] }\n');
    expect(find(inventory, 'A').condition).toBeDefined();
    expect(codesOf(inventory)).toEqual(['wrong-intrinsic']);
  });
  test('one that is false by a default takes its resource away and opens nothing', async () => {
    const inventory = await inventoryOf(
      'Parameters: { P: { Type: String, Default: "no" } }\nConditions: { C: !Equals [!Ref P, "yes"] }\nResources:\n  B: { Type: AWS::S3::Bucket }\n  Q: { Type: AWS::S3::BucketPolicy, Condition: C, Properties: { Bucket: !Ref B } }\n',
    );
    expect(inventory.referrers('AWS::S3::BucketPolicy', 'Bucket', find(inventory, 'B')).items).toEqual([]);
  });
});

describe('mappings', () => {
  test('a key that is not known may be one that only the default covers', async () =>
    expect(leavesOf(await valueOf('!FindInMap [Sizes, !Ref Open, type, { DefaultValue: none }]'))).toEqual([
      't3.micro',
      'm5.large',
      'none',
    ]));
  test('an allowed value that is not in the mapping is open', async () =>
    expect(leavesOf(await valueOf('!FindInMap [Sizes, !Ref Size, type]'))).toEqual(['t3.micro', 'hole', 'm5.large']));
  test.each(['!FindInMap [Included, !Ref Open, type]', '!FindInMap [Included, small, type]'])(
    'an include may add to it: %s',
    async (expression) => expect(choicesOf(await valueOf(expression))).toBe('hole'),
  );
  test('where a macro may add a mapping, the default is not all', async () => {
    const inventory = await inventoryOf(
      'Transform: [AWS::LanguageExtensions, { Name: AWS::Include, Parameters: { Location: s3://b/f } }]\nResources:\n  R: { Type: Custom::Thing, Properties: { Value: !FindInMap [M, a, b, { DefaultValue: c }] } }\n',
    );
    expect(choicesOf(valueIn(inventory))).toBe('hole');
  });
});

describe('a function with the wrong arguments is unknown, and told where', () => {
  test.each([
    ['a list inside Sub', '!Sub "x${Zones}"'],
    ['Sub with a list of names', '!Sub ["x${A}", [A]]'],
    ['Sub of a list', 'Fn::Sub: [[a], {}]'],
    ['Join of a list of lists', '!Join ["-", [[a], b]]'],
    ['Join without a list', '!Join ["-", a]'],
    ['Join with three values', '!Join ["-", [a], b]'],
    ['Select by a list', '!Select [[1], [a, b]]'],
    ['Select by a name', '!Select [first, [a, b]]'],
    ['Select past the end', '!Select [2, [a, b]]'],
    ['Select of a text', '!Select [0, a]'],
    ['Split by nothing', '!Split ["", a]'],
    ['Split of a list', '!Split ["-", [a]]'],
    ['If with two values', '!If [IsOn, a]'],
    ['If with four', '!If [IsOn, a, b, c]'],
    ['If under a map', 'Fn::If: { IsOn: a }'],
    ['FindInMap by a list', '!FindInMap [Sizes, [small], type]'],
    ['FindInMap with one key', '!FindInMap [Sizes, small]'],
    ['FindInMap with a default that is none', '!FindInMap [Sizes, small, type, none]'],
    ['Cidr of a text', '!Cidr 10.0.0.0/16'],
    ['GetAtt of a function', 'Fn::GetAtt: { Fn::FindInMap: [Sizes, small, type] }'],
    ['Ref of a list', 'Ref: [Bucket]'],
    ['Length of a text', 'Fn::Length: abc'],
    ['ToJsonString of a text', 'Fn::ToJsonString: abc'],
    ['ImportValue of a list', 'Fn::ImportValue: [a]'],
    ['a function beside other keys', '{ Fn::Sub: a, Other: b }'],
  ])('%s', async (_, expression) => {
    const inventory = await inventoryWith(
      expression.startsWith('Fn::') || expression.startsWith('Ref:') ? `{ ${expression} }` : expression,
    );
    expect(valueIn(inventory)).toBeInstanceOf(Hole);
    expect(inventory.diagnostics.length).toBeGreaterThan(0);
    for (const { code, next, location } of inventory.diagnostics) {
      expect(code).toBe('wrong-intrinsic');
      expect(next).not.toBe('');
      expect(location?.line).toBeGreaterThan(40);
    }
  });
  test('nothing where a value must be is told', async () => expect(codesOf(await inventoryWith('{ a:  }'))).toEqual(['null-value']));
  test.each([
    ['!Ref Bukcet', 'did you mean Bucket?'],
    ['!GetAtt Bucke.Arn', 'did you mean Bucket?'],
    ['!Sub "${AWS::Regoin}"', 'did you mean AWS::Region?'],
    ['!If [NotOpne, a, b]', 'did you mean NotOpen?'],
    ['!Ref Xyzzyplugh', 'check the spelling'],
  ])('a misspelt name is told with the nearest: %s', async (expression, next) =>
    expect((await inventoryWith(expression)).diagnostics).toMatchObject([{ code: 'unknown-reference', next }]),
  );
  test('DependsOn of nothing that is there is told', async () =>
    expect(codesOf(await inventoryOf('Resources:\n  A: { Type: AWS::S3::Bucket, DependsOn: [B, [C]] }\n'))).toEqual([
      'unknown-reference',
      'wrong-intrinsic',
    ]));
});

describe('what is not seen leaves its types open', () => {
  const policies = (inventory: Inventory): unknown[] => [
    ...inventory.referrers('AWS::S3::BucketPolicy', 'Bucket', find(inventory, 'B')).items,
  ];
  const bucket = 'Resources:\n  B: { Type: AWS::S3::Bucket }\n';
  test.each<[string, string, boolean]>([
    ['nothing: closed', bucket, false],
    [
      'a loop over what is not known makes policies',
      `Parameters: { L: { Type: CommaDelimitedList } }\n${bucket}  Fn::ForEach::X: [N, !Ref L, { 'P\${N}': { Type: AWS::S3::BucketPolicy } }]\n`,
      true,
    ],
    [
      'a loop over what is not known makes topics',
      `Parameters: { L: { Type: CommaDelimitedList } }\n${bucket}  Fn::ForEach::X: [N, !Ref L, { 'P\${N}': { Type: AWS::SNS::Topic } }]\n`,
      false,
    ],
    [
      'a loop over what is not known makes what its item says',
      `Parameters: { L: { Type: CommaDelimitedList } }\n${bucket}  Fn::ForEach::X: [N, !Ref L, { 'P\${N}': { Type: 'AWS::S3::\${N}' } }]\n`,
      true,
    ],
    ['an include among the resources', `${bucket}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/f } }\n`, true],
    ['an include of the template', `Transform: { Name: AWS::Include, Parameters: { Location: s3://b/f } }\n${bucket}`, true],
    ['a macro', `Transform: Mine\n${bucket}`, true],
    ['transforms that only change the form', `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\n${bucket}`, false],
  ])('%s', async (_, template, open) => {
    const inventory = await inventoryOf(template);
    expect(policies(inventory).some((item) => item instanceof Hole && item.rest)).toBe(open);
  });
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a function that says little: nothing',
      'F: { Type: AWS::Serverless::Function, Properties: { Runtime: python3.13 } }',
      [],
      ['AWS::IAM::Role', 'AWS::Lambda::Permission', 'AWS::Lambda::Alias', 'AWS::SQS::Queue'],
    ],
    [
      'a gradual deployment',
      'F: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: live, DeploymentPreference: { Type: AllAtOnce } } }',
      ['AWS::CodeDeploy::DeploymentGroup', 'AWS::IAM::Role'],
      ['AWS::Lambda::Alias'],
    ],
    [
      'no gradual deployment',
      'F: { Type: AWS::Serverless::Function, Properties: { DeploymentPreference: { Enabled: false } } }',
      [],
      ['AWS::CodeDeploy::DeploymentGroup'],
    ],
    [
      'an alias whose name is not known',
      'F: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: !Ref Open } }',
      ['AWS::Lambda::Alias', 'AWS::Lambda::Version'],
      ['AWS::Lambda::Permission'],
    ],
    [
      'a role under a condition',
      'F: { Type: AWS::Serverless::Function, Properties: { Role: !If [C, r, !Ref "AWS::NoValue"] } }',
      ['AWS::IAM::Role'],
      ['AWS::Lambda::Permission'],
    ],
    [
      'a source of events that nobody knows',
      'F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: Satellite } } } }',
      ['AWS::Lambda::Permission', 'AWS::Lambda::EventSourceMapping', 'AWS::Events::Rule'],
      ['AWS::Lambda::Alias', 'AWS::DynamoDB::Table'],
    ],
    [
      'a function all of whose properties a function makes',
      'F: { Type: AWS::Serverless::Function, Properties: !If [C, {}, {}] }',
      ['AWS::Lambda::Permission', 'AWS::Lambda::Alias', 'AWS::IAM::Role', 'AWS::CodeDeploy::Application'],
      ['AWS::DynamoDB::Table'],
    ],
    [
      'an include in a function',
      'F: { Type: AWS::Serverless::Function, Fn::Transform: { Name: AWS::Include } }',
      ['AWS::Lambda::Permission', 'AWS::IAM::Role'],
      ['AWS::DynamoDB::Table'],
    ],
    [
      'authorizers, plans and domains of an API',
      'A: { Type: AWS::Serverless::Api, Properties: { StageName: v, Domain: { DomainName: d }, Auth: { Authorizers: { L: { FunctionArn: f } }, UsagePlan: { CreateUsagePlan: PER_API } } } }',
      ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::UsagePlan', 'AWS::Lambda::Permission'],
      ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Stage'],
    ],
    ['a connector', 'K: { Type: AWS::Serverless::Connector }', ['AWS::IAM::ManagedPolicy', 'AWS::SQS::QueuePolicy'], ['AWS::IAM::Role']],
    [
      'a connector in a resource',
      'T: { Type: AWS::SNS::Topic, Connectors: { K: { Properties: { Permissions: [Write] } } } }',
      ['AWS::IAM::ManagedPolicy', 'AWS::SNS::TopicPolicy'],
      ['AWS::IAM::Role'],
    ],
    ['a table: nothing', 'T: { Type: AWS::Serverless::SimpleTable }', [], ['AWS::DynamoDB::Table', 'AWS::IAM::Role']],
    ['a type of AWS SAM that nobody knows', 'N: { Type: AWS::Serverless::Novelty }', ['AWS::S3::Bucket', 'AWS::IAM::Role'], []],
    [
      'a loop over what is not known makes tables',
      `Fn::ForEach::X: [N, !Ref Many, { 'T\${N}': { Type: AWS::Serverless::SimpleTable } }]`,
      ['AWS::DynamoDB::Table'],
      ['AWS::IAM::Role'],
    ],
    [
      'a resource that has the name of one that AWS SAM makes',
      'F: { Type: AWS::Serverless::Function }\n  FRole: { Type: AWS::S3::Bucket }',
      ['AWS::IAM::Role'],
      ['AWS::S3::Bucket'],
    ],
  ])('what AWS SAM makes of %s', async (_, resource, open, closed) => {
    const inventory = await inventoryOf(
      `Transform: AWS::Serverless-2016-10-31\nParameters: { Open: { Type: String }, Many: { Type: CommaDelimitedList } }\nConditions: { C: !Equals [!Ref Open, a] }\n${bucket}  ${resource}\n`,
    );
    for (const type of open) expect([type, inventory.open(type)]).toEqual([type, expect.any(Hole)]);
    for (const type of closed) expect([type, inventory.open(type)]).toEqual([type, undefined]);
  });
  test('an include inside a resource: its properties', async () => {
    const inventory = await inventoryOf(
      'Resources:\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: b }, Fn::Transform: { Name: AWS::Include } }\n',
    );
    expect(find(inventory, 'B').properties).toBeInstanceOf(Hole);
  });
  test('a module of another tool: what is passed to it', async () => {
    const inventory = await inventoryOf(
      'Resources:\n  M: { Type: !Rain::Module ./m.yaml, Properties: { Name: !Ref B } }\n  B: { Type: AWS::S3::Bucket }\n',
    );
    expect(inventory.resources.map(({ addresses }) => addresses[0])).toEqual(['B']);
    expect(find(inventory, 'B').passedOn).toBeInstanceOf(Hole);
    expect(codesOf(inventory)).toContain('module-not-seen');
  });
  test.each([
    ['as a part of a text', '!Sub "arn:aws:s3:::${B}/*"'],
    ['among what is not known', '!Join [",", [!Ref Open, !Ref B, !GetAZs ""]]'],
    ['in a branch', '!If [C, !Ref B, x]'],
    ['by its ARN', '!GetAtt B.Arn'],
  ])('a stack that was not seen: what is passed to it %s', async (_, value) => {
    const inventory = await inventoryOf(
      `Parameters: { Open: { Type: String } }\nConditions: { C: !Equals [!Ref Open, a] }\nResources:\n  B: { Type: AWS::S3::Bucket }\n  Apart: { Type: AWS::S3::Bucket }\n  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://example.com/t', Parameters: { P: ${value} } } }\n`,
    );
    expect(find(inventory, 'B').passedOn).toBeInstanceOf(Hole);
    expect(find(inventory, 'Apart').passedOn).toBe(undefined);
  });
});

describe('AWS SAM', () => {
  test('what Globals give is inherited: maps merged, lists joined, anything else replaced', async () => {
    const inventory = await inventoryOf(
      'Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function: { Runtime: python3.13, Timeout: 3, Layers: [a], Tags: { x: 1, y: 1 }, Role: !Ref X }\nResources:\n  X: { Type: AWS::IAM::Role }\n  F: { Type: AWS::Serverless::Function, Properties: { Timeout: 9, Layers: [b], Tags: { y: 2 }, Role: !GetAtt X.Arn, Events: { E: { Type: Api } } } }\n  G: { Type: AWS::Serverless::Function }\n  H: { Type: AWS::Serverless::Api }\n',
    );
    expect(find(inventory, 'F').type).toBe('AWS::Lambda::Function');
    expect(find(inventory, 'F').properties).toMatchObject({
      Runtime: 'python3.13',
      Timeout: 9,
      Layers: ['a', 'b'],
      Tags: [
        { Key: 'lambda:createdBy', Value: 'SAM' },
        { Key: 'x', Value: '1' },
        { Key: 'y', Value: '2' },
      ],
    });
    expect(find(inventory, 'F').properties).not.toHaveProperty('Events');
    expect(find(inventory, 'G').properties).toMatchObject({ Runtime: 'python3.13', Timeout: 3, Layers: ['a'], Role: token('t.yaml', 'X') });
    expect(find(inventory, 'H').type).toBe('AWS::ApiGateway::RestApi');
    expect(find(inventory, 'F').origins?.at(find(inventory, 'F').properties, '/Runtime')).toMatchObject({ line: 3 });
  });
  test('a function is the Lambda function that SAM makes of it', async () => {
    const inventory = await inventoryOf(
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  Q: { Type: AWS::SQS::Queue }\n  A: { Type: AWS::Serverless::Function, Properties: { InlineCode: "pass", Tracing: Active, DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Q.Arn } } }\n  B: { Type: AWS::Serverless::Function, Properties: { CodeUri: src/, Tracing: Disabled } }\n  C: { Type: AWS::Serverless::Function, Properties: !If [X, { Timeout: 1 }, { Timeout: 2 }] }\n',
    );
    expect(find(inventory, 'A').properties).toMatchObject({
      Code: { ZipFile: expect.stringMatching(/^\u27e6inline code/) as unknown },
      TracingConfig: { Mode: 'Active' },
      DeadLetterConfig: { TargetArn: expect.stringContaining('sqs') as unknown },
      Role: expect.stringContaining(token('t.yaml', 'ARole')) as unknown,
    });
    expect(find(inventory, 'B').properties).toEqual({
      Code: expect.any(Hole) as unknown,
      Role: expect.stringContaining(token('t.yaml', 'BRole')) as unknown,
      Tags: [{ Key: 'lambda:createdBy', Value: 'SAM' }],
    });
    expect(find(inventory, 'C').properties).toBeInstanceOf(Hole);
    expect(inventory.open('AWS::Lambda::Function')).toBe(undefined);
    expect(inventory.open('AWS::Lambda::Permission')).toBeInstanceOf(Hole);
  });
  test('what it makes is told where the resource stands that it was made of, and as made', async () => {
    const inventory = await inventoryOf(
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies: [{ Statement: [{ Effect: Allow, Action: "*", Resource: "*" }] }]\n      Events:\n        E: { Type: Api, Properties: { Path: /, Method: get } }\n',
    );
    const role = inventory.resources.find(({ type }) => type === 'AWS::IAM::Role');
    expect(role).toMatchObject({ key: 't.yaml#FRole', addresses: ['FRole', 'F'], location: { line: 3 } });
    const at = (path: string): unknown => role?.origins?.at(role.properties, path);
    expect(at('/AssumeRolePolicyDocument')).toMatchObject({ line: 6, via: 'AWS SAM' });
    expect(at('/Policies/0/PolicyDocument')).toMatchObject({ line: 6 });
    const own = find(inventory, 'FEPermissionProd');
    expect(own.addresses).toEqual(['FEPermissionProd', 'F']);
    const written = inventory.resources.find(({ addresses: [id] }) => id === 'F');
    expect(written?.origins?.at(written.properties, '')).toEqual({ file: 't.yaml', line: 6, column: 7 });
    expect(at('/Policies/0/PolicyDocument/Statement/0/Action')).not.toHaveProperty('via');
    expect(find(inventory, 'ServerlessRestApi')).toMatchObject({ addresses: ['ServerlessRestApi', 'F'], location: { line: 3 } });
    expect(find(inventory, 'FEPermissionProd').properties).toMatchObject({ FunctionName: token('t.yaml', 'F') });
  });
  test('what it gives under a name of its own can be referred to', async () => {
    const inventory = await inventoryOf(
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  F: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: live } }\n  R: { Type: Custom::Thing, Properties: { Value: [!Ref F.Alias, !Sub "${F.Version}", !GetAtt FRole.Arn, !Ref FAliaslive] } }\n',
    );
    const [alias, version, role, same] = valueIn(inventory) as readonly string[]; // four names
    expect([alias, version]).toEqual([token('t.yaml', 'FAliaslive'), token('t.yaml', 'FVersion')]);
    expect(same).toBe(alias);
    expect(role).toContain(token('t.yaml', 'FRole'));
    expect(codesOf(inventory)).toEqual([]);
  });
  test('an application nests the template at its location', async () => {
    const inventory = await inventoryOf(
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  A: { Type: AWS::Serverless::Application, Properties: { Location: ./inner.yaml, Parameters: { Name: x } } }\n  R: { Type: Custom::Thing, Properties: { Value: !GetAtt A.Outputs.O } }\n',
      {},
      {
        'inner.yaml':
          'Parameters: { Name: { Type: String } }\nResources: { B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref Name } } }\nOutputs: { O: { Value: !Ref B } }\n',
      },
    );
    expect(find(inventory, 'A/B').properties).toMatchObject({ BucketName: 'x' });
    expect(valueIn(inventory)).toBe('x');
  });
  test.each<[string, string, unknown]>([
    ['Active', '{ Tracing: Active }', { Mode: 'Active' }],
    ['Disabled is as if nothing were said', '{ Tracing: Disabled }', undefined],
    ['Disabled by a parameter', '{ Tracing: !Ref Off }', undefined],
    ['a parameter without a value: either', '{ Tracing: !Ref Open }', [{ Mode: 'hole' }, undefined]],
  ])('tracing: %s', async (_, properties, expected) => {
    const inventory = await inventoryOf(
      `Transform: AWS::Serverless-2016-10-31\nParameters: { Off: { Type: String, Default: Disabled }, Open: { Type: String } }\nResources:\n  F: { Type: AWS::Serverless::Function, Properties: ${properties} }\n`,
    );
    const { TracingConfig } = find(inventory, 'F').properties as { readonly TracingConfig?: unknown };
    const plain = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(plain)
        : typeof value === 'object' && value !== null && !(value instanceof Hole)
          ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
          : choicesOf(value);
    expect(plain(TracingConfig instanceof Hole ? [...(TracingConfig.choices ?? [])] : TracingConfig)).toEqual(expected);
  });
});

describe('nested stacks', () => {
  const inner =
    'Parameters:\n  Name: { Type: String, Default: kept }\n  Names: { Type: CommaDelimitedList, Default: x }\nResources:\n  R: { Type: Custom::Thing, Properties: { Value: [!Ref Name, !Ref Names] } }\n';
  const nest = (parameters: string): Promise<Inventory> =>
    inventoryOf(
      `Parameters: { Open: { Type: String } }\nConditions: { C: !Equals [!Ref Open, a] }\nResources:\n  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./inner.yaml, Parameters: ${parameters} } }\n`,
      {},
      { 'inner.yaml': inner },
    );
  const passed = async (parameters: string): Promise<unknown> =>
    (valueIn(await nest(parameters), 'S/R') as readonly unknown[]).map(choicesOf); // the list that the template writes
  test.each<[string, string, unknown]>([
    ['nothing under a condition: the default', '{ Name: !If [C, given, !Ref "AWS::NoValue"] }', [['given', 'kept'], ['x']]],
    ['a choice of lists', '{ Names: !If [C, "a,b", c] }', ['kept', [['a', 'b'], ['c']]]],
    ['an unknown list', '{ Names: !Sub "a,${Open}" }', ['kept', 'hole']],
    ['all of them under a condition', '!If [C, { Name: a }, { Name: b }]', ['hole', 'hole']],
  ])('are passed %s', async (_, parameters, expected) => expect(await passed(parameters)).toEqual(expected));
  test('whose outputs need each other end', async () => {
    const circle =
      'Parameters: { P: { Type: String } }\nResources:\n  R: { Type: Custom::Thing, Properties: { Value: !Ref P } }\nOutputs: { O: { Value: !Ref P } }\n';
    const inventory = await inventoryOf(
      'Resources:\n  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./i.yaml, Parameters: { P: !GetAtt B.Outputs.O } } }\n  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./i.yaml, Parameters: { P: !GetAtt A.Outputs.O } } }\n',
      {},
      { 'i.yaml': circle },
    );
    expect(valueIn(inventory, 'A/R')).toBeInstanceOf(Hole);
    expect(valueIn(inventory, 'B/R')).toBeInstanceOf(Hole);
  });
  test('that multiply end, and are told', async () => {
    const level = (next: string): string =>
      `Resources:\n${Array.from({ length: 20 }, (_, index) => `  S${index}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./${next} } }\n`).join('')}`;
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`l${index}.yaml`, level(`l${index + 1}.yaml`)]));
    const inventory = await inventoryOf(level('l0.yaml'), {}, files);
    expect(codesOf(inventory)).toContain('too-many-stacks');
    expect(inventory.resources.length).toBeLessThan(30_000);
  });
});

describe('exports', () => {
  const together = async (...texts: string[]): Promise<Inventory[]> => {
    const inventories: Inventory[] = [];
    const documents = texts.map((text, index) => documentOf(text, `${index}.yaml`));
    for await (const inventory of inventoriesOf(documents, { given: new Map(), defaults: false, load: () => undefined }))
      inventories.push(inventory);
    return inventories;
  };
  const exporting = (name: string, value: string): string => `Outputs: { O: { Value: ${value}, Export: { Name: ${name} } } }\n`;
  const importing = (name: string): string => `Resources:\n  R: { Type: Custom::Thing, Properties: { Value: !ImportValue ${name} } }\n`;
  test('that import each other end, and are told', async () => {
    const [inventory] = await together(
      importing('two') + exporting('one', '!ImportValue two'),
      importing('one') + exporting('two', '!ImportValue one'),
    );
    expect(inventory?.resources.map(({ holes }) => holes)).toEqual([true, true]);
    expect(inventory && codesOf(inventory)).toContain('circular-import');
  });
  test('of one name by several templates: which is meant is not known', async () => {
    const [, inventory] = await together(
      `Resources: { A: { Type: AWS::S3::Bucket } }\n${exporting('n', '!Ref A')}`,
      importing('n'),
      `Resources: { B: { Type: AWS::S3::Bucket } }\n${exporting('n', '!Ref B')}`,
    );
    expect(inventory && valueIn(inventory)).toBeInstanceOf(Hole);
  });
  test('leave open who uses what is exported', async () => {
    const [inventory] = await together(
      `Resources:\n  A: { Type: AWS::EC2::SecurityGroup }\n  B: { Type: AWS::EC2::SecurityGroup }\n${exporting('n', '!GetAtt A.GroupId')}`,
    );
    const users = inventory?.resources.map((resource) => inventory.users([['AWS::EC2::Instance', 'SecurityGroupIds']], resource).items);
    expect(users).toEqual([[expect.objectContaining({ rest: true })], []]);
  });
  test('made by a loop', async () => {
    const [inventory] = await together(
      importing('name-b'),
      "Resources: {}\nOutputs:\n  Fn::ForEach::X: [N, [a, b], { 'O${N}': { Value: 'value-${N}', Export: { Name: 'name-${N}' } } }]\n",
    );
    expect(inventory && [...inventory.resources].length).toBe(1);
  });
});

describe('what grows without end is cut, and told', () => {
  const chain = (value: (before: string) => string): string =>
    `Resources:\n  V0: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 0123456789 } }\n${Array.from(
      { length: 60 },
      (_, index) => `  V${index + 1}: { Type: AWS::EC2::VPC, Properties: { CidrBlock: ${value(`V${index}.CidrBlock`)} } }\n`,
    ).join('')}`;
  test.each([
    ['texts that hold each other twice', (before: string) => `!Sub "\${${before}}\${${before}}"`, 'hole'],
    ['lists that hold each other twice', (before: string) => `[!GetAtt ${before}, !GetAtt ${before}]`, 'too-large'],
  ])('%s', async (_, value, expected) => {
    const inventory = await inventoryOf(chain(value));
    const last = (find(inventory, 'V60').properties as { CidrBlock: unknown }).CidrBlock; // of the template above
    expect(hasHole(last)).toBe(true);
    if (expected !== 'hole') expect(codesOf(inventory)).toContain(expected);
  });
  test('loops in loops', async () => {
    const items = `[${Array.from({ length: 900 }, (_, index) => `i${index}`).join(', ')}]`;
    const inventory = await inventoryOf(
      `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A:\n    - A\n    - ${items}\n    - Fn::ForEach::B:\n        - B\n        - ${items}\n        - 'X\${A}\${B}': { Type: AWS::S3::Bucket }\n`,
    );
    expect(codesOf(inventory)).toContain('open-loop');
    expect(inventory.open('AWS::S3::Bucket')).toBeInstanceOf(Hole);
  });
  test('a loop over names that are made later is left open', async () => {
    const inventory = await inventoryOf(
      "Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A: [A, [!Ref 'AWS::Region'], { 'X${A}': { Type: AWS::S3::Bucket } }]\n",
    );
    expect([inventory.resources.length, codesOf(inventory)]).toEqual([0, ['open-loop']]);
  });
});

describe('sixty conditions', () => {
  /** Conditions over each other with And, Or and Not, and nothing that decides the first of them. */
  const many = (count: number): { Parameters: object; Conditions: object } => ({
    Parameters: Object.fromEntries(Array.from({ length: count }, (_, index) => [`P${index}`, { Type: 'String' }])),
    Conditions: Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const own = { 'Fn::Equals': [{ Ref: `P${index}` }, 'x'] };
        const before = (back: number): object => ({ Condition: `C${index - back}` });
        if (index < 3) return [`C${index}`, own];
        const both = { 'Fn::And': [before(1), { 'Fn::Or': [before(2), own] }, { 'Fn::Not': [before(3)] }] };
        return [`C${index}`, index % 2 === 0 ? both : { 'Fn::Or': [before(1), own, before(3)] }];
      }),
    ),
  });
  const nested = (count: number): unknown =>
    Array.from({ length: count }).reduce<unknown>((inner, _, index) => ({ 'Fn::If': [`C${index}`, `v${index}`, inner] }), 'end');
  const doubled = (depth: number, at: number, count: number): unknown =>
    depth === 0
      ? `v${at}`
      : { 'Fn::If': [`C${(at * 7) % count}`, doubled(depth - 1, 2 * at, count), doubled(depth - 1, 2 * at + 1, count)] };
  test.each<[string, number, (count: number) => unknown]>([
    ['in one another', 60, nested],
    ['in both branches', 60, (count) => doubled(8, 1, count)],
    [
      'side by side',
      60,
      (count) => Array.from({ length: count }, (_, index) => ({ 'Fn::If': [`C${index}`, index, { Ref: 'AWS::NoValue' }] })),
    ],
  ])('and as many Fn::If %s are about as many values as are written', async (_, count, make) => {
    const written = make(count);
    const inventory = await inventoryOf(
      JSON.stringify({ ...many(count), Resources: { R: { Type: 'Custom::Thing', Properties: { Value: written } } } }),
    );
    const value = valueIn(inventory);
    expect(hasHole(value)).toBe(true);
    // A condition has at most 64 outcomes, each with one of two values.
    expect(weight(value)).toBeLessThan(130 * JSON.stringify(written).split('Fn::If').length);
  });
});
