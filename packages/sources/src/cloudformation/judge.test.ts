import { expect, test } from 'vitest';
import { said } from '../document/test-kit.ts';
import { judge } from './judge.ts';

const TEMPLATE = 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n';
const PLAN = '{"format_version":"1.2","terraform_version":"1.9.0","resource_changes":[]}';

/** What the file is, and what is said of it as `code line:column`: in a folder, and when it was named. */
function judged(content: string | Buffer, path = 'a.yaml'): { readonly inFolder: readonly string[]; readonly named: readonly string[] } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const of = (named: boolean): readonly string[] => {
    const judgement = judge(bytes, { path, absolutePath: `/${path}` }, named);
    return [judgement.kind, ...('diagnostics' in judgement ? judgement.diagnostics.map(said) : [])];
  };
  return { inFolder: of(false), named: of(true) };
}

test.each<[string, string | Buffer, string[], string[]]>([
  ['a template', TEMPLATE, ['template'], ['template']],
  [
    'a template with a warning',
    `${TEMPLATE}Resource: {}\n`,
    ['template', 'template-stray-key 4:1'],
    ['template', 'template-stray-key 4:1'],
  ],
  ['a template with a mistake', `${TEMPLATE}\tx: 1`, ['failed', 'yaml-tab 4:1'], ['failed', 'yaml-tab 4:1']],
  ['a template in UTF-16', Buffer.from(`\uFEFF${TEMPLATE}`, 'utf16le'), ['failed', 'file-encoding'], ['failed', 'file-encoding']],
  ['a template in Latin-1', Buffer.from(`${TEMPLATE}# \u00e9`, 'latin1'), ['failed', 'file-encoding 4:3'], ['failed', 'file-encoding 4:3']],
  [
    'half a template',
    "AWSTemplateFormatVersion: '2010-09-09'",
    ['other', 'template-without-resources 1:1'],
    ['other', 'template-without-resources 1:1'],
  ],
  [
    'a template that lost its resources',
    'Resources:\nA:\n  Type: AWS::S3::Bucket',
    ['failed', 'template-without-resources 1:1'],
    ['failed', 'template-without-resources 1:1'],
  ],
  ['something else', 'services: {}', ['other'], ['other', 'not-a-template']],
  ['something else with the words of a template', 'ourResources: "a::b"', ['other'], ['other', 'not-a-template']],
  ['something else with a mistake', 'a: b: c', ['other'], ['failed', 'yaml-syntax 1:4']],
  ['something else with the words and a mistake', 'ourResources: b: "a::b"', ['other'], ['failed', 'yaml-syntax 1:15']],
  ['several documents of something else', 'a: 1\n---\nb: 2', ['other'], ['failed', 'yaml-several-documents 3:1']],
  ['several templates', `${TEMPLATE}---\n${TEMPLATE}`, ['failed', 'yaml-several-documents 5:1'], ['failed', 'yaml-several-documents 5:1']],
  ['nothing', '', ['other'], ['failed', 'file-empty 1:1']],
  ['a binary file', Buffer.from([0, 1, 2, 3]), ['other'], ['failed', 'file-binary']],
  ['UTF-16 of something else', Buffer.from('\uFEFFa: 1', 'utf16le'), ['other'], ['failed', 'file-encoding']],
  ['a plan', PLAN, ['terraform'], ['terraform']],
  [
    'a plan that someone has sorted',
    '{"configuration":{},"format_version":"1.2","resource_changes":[],"terraform_version":"1.9.0"}',
    ['terraform'],
    ['terraform'],
  ],
  ['a plan that speaks of templates', PLAN.replace('[]', '["Resources: AWS::S3::Bucket"]'), ['terraform'], ['terraform']],
  ['a sorted plan that does', '{"a":"Resources: AWS::","format_version":"1.2","terraform_version":"1.9.0"}', ['terraform'], ['terraform']],
])('%s', (_, content, inFolder, named) => {
  expect(judged(content)).toEqual({ inFolder, named });
});
