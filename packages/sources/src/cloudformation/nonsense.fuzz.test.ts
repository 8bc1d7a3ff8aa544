import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intrinsics } from './intrinsics/index.ts';
import { documentOf } from './test-kit.ts';
import { inventoriesOf } from './inventory.ts';

/** By default a second or two; the nightly run gives a time, of which this test takes a tenth. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: nightlySeconds * 100 } : { numRuns: 250 };

type Json = string | number | boolean | null | { readonly [name: string]: Json } | readonly Json[];

const functions = [
  ...Object.keys(intrinsics),
  'Condition',
  'Fn::And',
  'Fn::Equals',
  'Fn::Not',
  'Fn::Or',
  'Fn::ForEach::Loop',
  'Fn::Transform',
  'Fn::Nothing',
];
const words = [
  '',
  'R',
  'S',
  'P',
  'L',
  'C',
  'M',
  'a',
  'b',
  'R.Arn',
  'S.Outputs.O',
  'AWS::Region',
  'AWS::NoValue',
  'export-a',
  '0',
  '-1',
  '1e9',
  '10.0.0.0/16',
  '${P}',
  '${R.Arn}-${L}',
  '${',
  '{{resolve:ssm:${P}}}',
  '{{resolve:',
  '__proto__',
  'constructor',
  '\u27e8t.json#R\u27e9',
  '\u27e6x\u27e7',
];

/** Any JSON, with functions anywhere and most often what a function might take. */
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'nonsense' },
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)) },
    { weight: 4, arbitrary: fc.array(tie('json'), { maxLength: 4, depthIdentifier: 'nonsense' }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...words, 'Type', 'DefaultValue'), tie('json'), { maxKeys: 3 }) },
    { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...functions), tie('json')).map(([name, argument]): Json => ({ [name]: argument })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...functions), tie('json'), tie('json')).map(([name, a, b]): Json => ({ [name]: a, Other: b })),
    },
  ),
}));

/** A template with nonsense in one place after another, and sense beside it. */
const template = fc.record({
  Transform: fc.option(json, { nil: 'AWS::LanguageExtensions', freq: 1 }),
  Parameters: fc.record({
    P: fc.oneof(fc.constant({ Type: 'String', AllowedValues: ['a', 'b'] }), json),
    L: fc.oneof(fc.constant({ Type: 'CommaDelimitedList' }), fc.record({ Type: json, Default: json, AllowedValues: json, NoEcho: json })),
  }),
  Mappings: fc.record({ M: fc.oneof(fc.constant({ a: { b: 'c' } }), json) }),
  Conditions: fc.oneof(fc.record({ C: json, a: json }), json),
  Resources: fc.record({
    R: fc.record({
      Type: fc.constantFrom('AWS::S3::Bucket', 'AWS::EC2::VPC', 'Custom::X'),
      Properties: fc.record({ BucketName: json, CidrBlock: json, V: json }),
    }),
    Q: fc.record({
      Type: fc.constant('AWS::S3::BucketPolicy'),
      Condition: json,
      DependsOn: json,
      Properties: fc.record({ Bucket: json, PolicyDocument: json }),
    }),
    S: fc.record({
      Type: fc.constant('AWS::CloudFormation::Stack'),
      Properties: fc.record({ TemplateURL: fc.oneof(fc.constant('./t.json'), fc.constant('./inner.json'), json), Parameters: json }),
    }),
    I: fc.record({ Type: fc.constant('AWS::EC2::SecurityGroupIngress'), Properties: json }),
    Any: json,
  }),
  Outputs: fc.record({ O: fc.record({ Value: json, Condition: json, Export: fc.record({ Name: json }) }), Any: json }),
});

test('whatever stands in the place of an argument, a template is read to its end', async () => {
  await fc.assert(
    fc.asyncProperty(template, template, async (source, inner) => {
      const nested = documentOf(JSON.stringify(inner), 'inner.json');
      const documents = [
        documentOf(JSON.stringify(source), 't.json'),
        documentOf(JSON.stringify({ ...inner, Transform: 'AWS::LanguageExtensions' }), 'u.json'),
      ];
      let seen = 0;
      for await (const inventory of inventoriesOf(documents, {
        given: new Map(),
        defaults: true,
        load: (path) => (path === '/project/inner.json' ? nested : documents.find((document) => document.absolutePath === path)),
      })) {
        seen += inventory.resources.length;
        for (const { message, next, location } of inventory.diagnostics) {
          expect(message).not.toBe('');
          expect(next).not.toBe('');
          expect(location?.line).toBeGreaterThan(0);
        }
      }
      expect(seen).toBeGreaterThan(0);
    }),
    runs,
  );
}, 600_000);
