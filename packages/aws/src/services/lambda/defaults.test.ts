import { Inventory, judge, type Check, type Finding, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import { canonicalize } from '../../canonical/index.ts';
import { unresolved } from '../../testing/index.ts';
import { resourceOf } from '../../testing/world.ts';
import signing from './checks/function-requires-signed-code.ts';
import tracing from './checks/function-tracing-is-active.ts';
import defaults from './defaults.ts';

/* The way from a template to a verdict: what the template does not say is filled in. */

const types = ['AWS::Lambda::Function', 'AWS::Lambda::CodeSigningConfig', 'AWS::Lambda::Url'];
const schema = await loadSchema(types);
const knowledge = { forms: new Map(), defaults: new Map(Object.entries(defaults)) };
const canonical = (...resources: readonly Resource[]): Resource[] => canonicalize(resources, schema, knowledge, { defaults: true });
const filled = (type: string, properties: object): object | undefined => canonical(resourceOf(type, properties, ['r']))[0]?.properties;
const verdict = (rule: Omit<Check, 'id'>, ...resources: readonly Resource[]): Finding | undefined => {
  const inventory = new Inventory({ resources: canonical(...resources), assume: () => 'read', kind: 'code' });
  const subject = inventory.of(rule.type)[0];
  return subject && judge({ ...rule, id: 'check' }, inventory, { now: new Date('2026-11-26') })(subject);
};

test('a function of which nothing is said', () => {
  expect(filled('AWS::Lambda::Function', {})).toEqual({
    PackageType: 'Zip',
    RuntimeManagementConfig: { UpdateRuntimeOn: 'Auto' },
    TracingConfig: { Mode: 'PassThrough' },
  });
});

test('what is said stays', () => {
  const said = { PackageType: 'Image', RuntimeManagementConfig: { UpdateRuntimeOn: 'Manual' }, TracingConfig: { Mode: 'Active' } };
  expect(filled('AWS::Lambda::Function', said)).toEqual(said);
  expect(filled('AWS::Lambda::Function', { TracingConfig: {} })).toMatchObject({ TracingConfig: { Mode: 'PassThrough' } });
  expect(filled('AWS::Lambda::Function', { PackageType: unresolved })).toMatchObject({ PackageType: unresolved });
});

test('CORS is off unless it is set, and sends no cookies unless they are', () => {
  expect(filled('AWS::Lambda::Url', { AuthType: 'AWS_IAM' })).toEqual({ AuthType: 'AWS_IAM' });
  expect(filled('AWS::Lambda::Url', { Cors: { AllowOrigins: ['*'] } })).toEqual({ Cors: { AllowOrigins: ['*'], AllowCredentials: false } });
});

test('a template that says nothing of tracing gets the verdict of the function made of it', () => {
  expect(verdict(tracing, resourceOf('AWS::Lambda::Function', {}, ['f']))).toMatchObject({
    verdict: 'fail',
    problems: ['TracingConfig.Mode is PassThrough'],
  });
});

test('a signing configuration that says nothing only warns', () => {
  const config = resourceOf('AWS::Lambda::CodeSigningConfig', { AllowedPublishers: { SigningProfileVersionArns: [] } }, ['c']);
  expect(verdict(signing, resourceOf('AWS::Lambda::Function', { CodeSigningConfigArn: 'c' }, ['f']), config)).toMatchObject({
    verdict: 'fail',
    problems: ['packages that fail the check are deployed: Warn'],
  });
});
