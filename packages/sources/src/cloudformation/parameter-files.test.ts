import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hole } from '@demarc/model';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTarget } from '../open.ts';
import { givenParameters, unknownNames } from './parameter-files.ts';
import { templateOf } from './summary.ts';
import { documentOf } from './test-kit.ts';

let here = '';
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'parameters-'));
});
afterEach(() => {
  rmSync(here, { recursive: true });
});

function valuesOf(content: string): Record<string, unknown> {
  writeFileSync(join(here, 'prod.json'), content);
  const { given, diagnostics } = givenParameters(['prod.json'], here);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
}

describe('all forms of parameter files', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'the list of the CLI',
      '[{ "ParameterKey": "Env", "ParameterValue": "prod" }, { "ParameterKey": "N", "ParameterValue": "1" }]',
      { Env: 'prod', N: '1' },
    ],
    ['that of CodePipeline', '{ "Parameters": { "Env": "prod", "L": ["a", "b"] }, "Tags": { "x": "y" } }', { Env: 'prod', L: 'a,b' }],
    ['a plain object', '\uFEFF{ "Env": "prod", "N": 3, "On": true }', { Env: 'prod', N: 3, On: true }],
    ['the list under its name', '{ "Parameters": [{ "ParameterKey": "Env", "ParameterValue": "" }] }', { Env: '' }],
  ])('%s', (_, content, expected) => expect(valuesOf(content)).toEqual(expected));
  test('a dynamic reference is no text', () =>
    expect(valuesOf('{ "P": "{{resolve:ssm:/a}}" }')['P']).toMatchObject({ reference: '{{resolve:ssm:/a}}' }));
  test('a value that the stack has already is not known', () =>
    expect(valuesOf('[{ "ParameterKey": "Env", "UsePreviousValue": true }]')['Env']).toBeInstanceOf(Hole));
  test.each([
    ['no JSON', 'Env: prod', /no JSON/],
    ['a list of something else', '["Env=prod"]', /none of the known forms/],
    ['a row without a value', '[{ "ParameterKey": "Env" }]', /none of the known forms/],
    ['a map of maps', '{ "Env": { "Type": "String" } }', /none of the known forms/],
    ['a text', '"Env"', /none of the known forms/],
  ])('%s is told', (_, content, message) => {
    writeFileSync(join(here, 'prod.json'), content);
    const { given, diagnostics } = givenParameters(['prod.json'], here);
    expect(given.size).toBe(0);
    expect(diagnostics).toMatchObject([
      { severity: 'error', message: expect.stringMatching(message) as unknown, location: { file: 'prod.json' } },
    ]);
  });
  test('a file that is not there is told', () =>
    expect(givenParameters(['nowhere.json'], here).diagnostics).toMatchObject([
      { code: 'parameter-file', location: { file: 'nowhere.json' } },
    ]));
});

test('on the command line later values win, in both ways to write them', () => {
  writeFileSync(join(here, 'prod.json'), '{ "Env": "prod", "Kept": "k" }');
  const { given } = givenParameters(
    ['prod.json', 'Env=a=b', 'ParameterKey=Size,ParameterValue=large,larger', 'AWS::Region=eu-west-1'],
    here,
  );
  expect([...given].map(([name, { value, by }]) => [name, value, by])).toEqual([
    ['Env', 'a=b', '--parameters'],
    ['Kept', 'k', 'prod.json'],
    ['Size', 'large,larger', '--parameters'],
    ['AWS::Region', 'eu-west-1', '--parameters'],
  ]);
});

test('a name that no template has is told, with the nearest', () => {
  const document = documentOf('Parameters: { Environment: { Type: String } }\nResources: {}\n');
  const { given } = givenParameters(['Enviroment=prod', 'AWS::Regoin=x', 'Environment=prod'], here);
  expect(unknownNames(given, [templateOf(document)]).map(({ code, message, next }) => [code, message, next])).toEqual([
    ['unknown-parameter', 'no template has the parameter Enviroment that --parameters gives', 'did you mean Environment?'],
    ['unknown-parameter', 'no template has the parameter AWS::Regoin that --parameters gives', 'did you mean AWS::Region?'],
  ]);
});

test('values reach the templates of a target, and what is wrong with them is told', async () => {
  writeFileSync(
    join(here, 't.yaml'),
    'Parameters:\n  Status: { Type: String, AllowedValues: [Enabled, Suspended] }\nRules:\n  R: { Assertions: [{ Assert: !Equals [a, b] }] }\nResources:\n  B: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: !Ref Status } } }\n',
  );
  const open = async (...parameters: string[]): Promise<unknown[]> => {
    const { inventories, diagnostics } = await openTarget('t.yaml', { cwd: here, parameters, defaults: false });
    const seen: unknown[] = diagnostics.map(({ code }) => code);
    for await (const inventory of inventories)
      seen.push(
        inventory.resources[0]?.properties,
        ...inventory.diagnostics.map(({ code, severity, location }) => [code, severity, location?.line]),
      );
    return seen;
  };
  expect(await open('Status=Suspended')).toEqual([{ VersioningConfiguration: { Status: 'Suspended' } }]);
  expect(await open('Status=enabled', 'Stats=x')).toEqual([
    'unknown-parameter',
    { VersioningConfiguration: { Status: 'enabled' } },
    ['value-not-allowed', 'warning', 2],
  ]);
});
