import { Hole, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../../canonical/index.ts';
import type { Form } from '../../../canonical/form.ts';
import { resourceOf } from '../../../testing/world.ts';
import alias from './alias.ts';
import eventInvokeConfig from './event-invoke-config.ts';
import fn from './function.ts';
import permission from './permission.ts';
import resourcePolicy from './resource-policy.ts';
import url from './url.ts';
import version from './version.ts';

const forms: readonly Form[] = [alias, eventInvokeConfig, fn, permission, resourcePolicy, url, version];
const schema = await loadSchema(forms.map(({ type }) => type));
const knowledge = { forms: new Map(forms.map((form) => [form.type, form])), defaults: new Map() };
const canonical = (type: string, properties: object): Resource | undefined =>
  canonicalize([resourceOf(type, properties, ['r'])], schema, knowledge, { defaults: false })[0];

const arn = 'arn:aws:lambda:eu-central-1:111111111111:function:receipts';
const tokens = 'arn:⟨AWS::Partition⟩:lambda:⟨AWS::Region⟩:⟨AWS::AccountId⟩:function:⟨t#Fn⟩';

test.each([
  ['receipts', 'receipts'],
  ['receipts:prod', 'receipts'],
  ['receipts:$LATEST', 'receipts'],
  ['receipts:7', 'receipts'],
  ['receipts:function', 'receipts'],
  ['function', 'function'],
  [arn, arn],
  [`${arn}:prod`, arn],
  ['111111111111:function:receipts', 'receipts'],
  ['111111111111:function:receipts:prod', 'receipts'],
  ['⟨t#Fn⟩', '⟨t#Fn⟩'],
  ['⟨t#Fn⟩:prod', '⟨t#Fn⟩'],
  ['⟨t#Fn.Arn⟩:⟨t#Version.Version⟩', '⟨t#Fn.Arn⟩'],
  ['⟨AWS::AccountId⟩:function:⟨t#Fn⟩:prod', '⟨t#Fn⟩'],
  [tokens, tokens],
  [`${tokens}:prod`, tokens],
  ['arn:aws:s3:::receipts', 'arn:aws:s3:::receipts'],
])('%s names the function %s', (name, expected) => {
  for (const [type, property] of [
    ['AWS::Lambda::Permission', 'FunctionName'],
    ['AWS::Lambda::Url', 'TargetFunctionArn'],
    ['AWS::Lambda::EventInvokeConfig', 'FunctionName'],
    ['AWS::Lambda::Alias', 'FunctionName'],
    ['AWS::Lambda::Version', 'FunctionName'],
    ['AWS::Lambda::ResourcePolicy', 'ResourceArn'],
  ] as const)
    expect(canonical(type, { [property]: name })?.properties).toEqual({ [property]: expected });
});

test('in each branch of a choice, and twice is once', () => {
  const name = new Hole('unresolved', 'a condition', { choices: ['receipts:prod', undefined] });
  const once = canonical('AWS::Lambda::Permission', { FunctionName: name });
  expect(once?.properties).toEqual({ FunctionName: expect.objectContaining({ choices: ['receipts', undefined] }) });
  expect(canonical('AWS::Lambda::Permission', once?.properties ?? {})?.properties).toEqual(once?.properties);
});

test('a hole stays', () => {
  const name = new Hole('unresolved', 'a parameter');
  expect(canonical('AWS::Lambda::Permission', { FunctionName: name })?.properties).toEqual({ FunctionName: name });
});

test('an empty ARN is none', () => {
  const empty = { KmsKeyArn: '', CodeSigningConfigArn: '', DeadLetterConfig: { TargetArn: '' }, DurableConfig: { KMSKeyArn: '' } };
  expect(canonical('AWS::Lambda::Function', { ...empty, Code: { S3Bucket: 'b', SourceKMSKeyArn: '' } })?.properties).toEqual({
    DeadLetterConfig: {},
    DurableConfig: {},
    Code: { S3Bucket: 'b' },
  });
  expect(canonical('AWS::Lambda::Function', { KmsKeyArn: 'arn:aws:kms:eu-central-1:111111111111:key/1' })?.properties).toHaveProperty(
    'KmsKeyArn',
  );
});
