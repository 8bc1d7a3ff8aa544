import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from './read.ts';
import { placesOf } from './test-kit.ts';

/** By default a second or two; the nightly run gives a time, of which this test takes a tenth. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: nightlySeconds * 100 } : { numRuns: 400 };

const TEMPLATES = [
  `AWSTemplateFormatVersion: '2010-09-09'
Description: >-
  A bucket, and who
  may read it
Parameters:
  Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Bucket: &bucket
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Sub "\${AWS::StackName}-data"
      VersioningConfiguration: {Status: !If [IsProd, Enabled, Suspended]}
  Copy:
    <<: *bucket
    Condition: IsProd
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource:
              - !GetAtt Bucket.Arn
              - !Join ['/', [!GetAtt Bucket.Arn, "*"]]
`,
  `Transform: AWS::Serverless-2016-10-31
Resources:
    Function:
        Type: AWS::Serverless::Function
        Properties:
            Runtime: nodejs22.x
            InlineCode: |
                exports.handler = async () => {
                  return "\u00fc";
                };
            Environment: {Variables: {DEBUG: yes, ACCOUNT: 012345678901}} # a comment
Outputs:
    ? Arn
    : Value: !GetAtt
        - Function
        - Arn
`,
  `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Queue": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": 0.5e1, "KmsMasterKeyId": "alias\\/aws\\u002fsqs", "Tags": [] } },
    "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "Subscription": [{ "Endpoint": { "Fn::GetAtt": ["Queue", "Arn"] }, "Protocol": "sqs" }, null, true] } }
  }
}
`,
].map((text) => Buffer.from(text));

/** Bytes that mean something to one of the parsers, and some that mean nothing to any. */
const piece = fc.oneof(
  fc
    .constantFrom(
      '\n',
      '\t',
      ' ',
      '  ',
      ':',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a',
      '!Ref ',
      '!x ',
      '<<: *bucket',
      '---\n',
      '%',
      '#',
      '?',
      '\\',
      '\r',
      '@',
      '`',
      '~',
    )
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
);

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), put: piece });

test('whatever is done to a template, reading it gives a tree or says what is wrong, and every offset is inside the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEMPLATES),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('a.yaml', 'a.json'),
      (template, changes, path) => {
        let bytes = template;
        for (const { at, drop, put } of changes) {
          const start = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + drop)]);
        }
        const { document, diagnostics } = readDocument(bytes, { path, absolutePath: `/${path}` });
        for (const { message, next } of diagnostics) expect([message, next]).not.toContain('');
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(errors).toHaveLength(document ? 0 : 1);
        const outside = placesOf(document?.root).filter(({ at }) => at < 0 || at > (document?.text.length ?? 0));
        expect(outside).toEqual([]);
      },
    ),
    runs,
  );
});

test('a template that is cut off is refused or read, never more', () => {
  for (const template of TEMPLATES) {
    for (let length = 0; length < template.length; length += 7) {
      const { document, diagnostics } = readDocument(template.subarray(0, length), { path: 'a.yaml', absolutePath: '/a.yaml' });
      expect(document !== undefined || diagnostics.length === 1).toBe(true);
    }
  }
});
