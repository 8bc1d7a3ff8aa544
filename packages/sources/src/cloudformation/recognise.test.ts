import { expect, test } from 'vitest';
import type { Node } from '../document/node.ts';
import { json, yaml } from '../document/test-kit.ts';
import { looksLikeTemplate, type Recognised, recognise } from './recognise.ts';

/** A document in YAML, of which JSON is a part. */
function recognised(text: string): Recognised {
  const root: Node | undefined = yaml(text).root;
  if (!root) throw new Error('the text of this row is no YAML');
  return recognise(root);
}

test.each([
  ['the version and a resource', "AWSTemplateFormatVersion: '2010-09-09'\nResources: {A: {Type: AWS::S3::Bucket}}"],
  ['resources alone', 'Resources: {A: {Type: AWS::S3::Bucket}}'],
  ['one good resource among others', 'Resources: {A: 1, B: {Kind: x}, C: {Type: AWS::S3::Bucket}}'],
  ['a custom resource', 'Resources: {A: {Type: Custom::Thing}}'],
  ['a type of a third party', 'Resources: {A: {Type: Acme::Web::Site}}'],
  ['a module', 'Resources: {A: {Type: Acme::Web::Site::MODULE}}'],
  ['SAM', 'Transform: AWS::Serverless-2016-10-31\nResources: {A: {Type: AWS::Serverless::Function}}'],
  ['a macro that makes all', 'Transform: [Mine]\nResources: {}'],
  ['an inclusion', 'Resources: {Fn::Transform: {Name: AWS::Include}}'],
  ['a loop', 'Resources: {"Fn::ForEach::Topics": [N, [a], {}]}'],
  ['the version and nothing yet', "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}"],
  ['CDK output', '{"Resources": {"CDKMetadata": {"Type": "AWS::CDK::Metadata"}}, "Rules": {}, "Parameters": {}}'],
])('a template: %s', (_, text) => {
  expect(recognised(text)).toEqual({ kind: 'template', remarks: [] });
});

test.each([
  ['Docker Compose', 'services: {web: {image: nginx, deploy: {resources: {limits: {cpus: "1"}}}}}'],
  ['a package', '{"name": "x", "version": "1.0.0", "dependencies": {}}'],
  ['Kubernetes', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{resources: {}}]}'],
  ['a manifest of CDK', '{"version": "39.0.0", "artifacts": {"Stack": {"type": "aws:cloudformation:stack"}}}'],
  ['a parameter file', '[{"ParameterKey": "A", "ParameterValue": "AWS::Region"}]'],
  ['a parameter file of a pipeline', '{"Parameters": {"A": "b"}, "Tags": {}}'],
  ['a workflow', 'on: push\njobs: {test: {steps: [{run: aws cloudformation deploy}]}}'],
  ['the Serverless Framework', 'service: x\nresources: {Resources: {A: {Type: AWS::S3::Bucket}}}'],
  ['a template of Azure', '{"contentVersion": "1.0.0.0", "resources": [{"type": "Microsoft.Storage/storageAccounts"}]}'],
  ['a template of Alibaba Cloud', "ROSTemplateFormatVersion: '2015-09-01'\nResources: {A: {Type: ALIYUN::ECS::VPC}}"],
  ['other resources', 'Resources: {A: {Type: widget}, B: [1]}'],
  ['resources that are a list', 'Resources: [{Type: AWS::S3::Bucket}]'],
  ['an IAM policy', '{"Version": "2012-10-17", "Statement": []}'],
  ['a list', '[1, 2]'],
  ['a text', 'Resources'],
])('no template: %s', (_, text) => {
  expect(recognised(text)).toEqual({ kind: 'other' });
});

test.each([
  ['a plan', '{"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": []}'],
  [
    'a plan with a template in it',
    '{"format_version": "1.2", "terraform_version": "1.9.0", "Resources": {"A": {"Type": "AWS::S3::Bucket"}}}',
  ],
])('Terraform: %s', (_, text) => {
  expect(recognised(text)).toEqual({ kind: 'terraform-plan' });
});

const version = "AWSTemplateFormatVersion: '2010-09-09'\n";

test.each([
  ['no Resources', `Description: x\n${version}`, 15, 'warning', 'a template without a section Resources'],
  ['a wrong name', `${version}resources: {A: {Type: AWS::S3::Bucket}}`, 39, 'error', 'the section is called Resources, not resources'],
  ['an empty section', `${version}Resources:\n`, 39, 'error', 'Resources is empty'],
  [
    'a lost indentation',
    `${version}Resources:\nStore:\n  Type: AWS::S3::Bucket`,
    39,
    'error',
    'Resources is empty; Store is no section of a template',
  ],
  [
    'a lost indentation, and no version',
    'Resources:\nStore:\n  Type: AWS::S3::Bucket',
    0,
    'error',
    'Resources is empty; Store is no section of a template',
  ],
  ['a list', `${version}Resources: [{Type: AWS::S3::Bucket}]`, 39, 'error', 'Resources is a list and not a map'],
  ['a text', `${version}Resources: none`, 39, 'error', 'Resources is text and not a map'],
  [
    'the answer of get-template',
    '{"TemplateBody": {"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}}',
    1,
    'error',
    'the template stands inside TemplateBody, as `aws cloudformation get-template` gives it',
  ],
  [
    'the answer of get-template, as text',
    '{"StagesAvailable": [], "TemplateBody": "AWSTemplateFormatVersion: x"}',
    24,
    'error',
    'the template stands inside TemplateBody, as `aws cloudformation get-template` gives it',
  ],
])('meant as a template, and none: %s', (_, text, at, severity, message) => {
  expect(recognised(text)).toMatchObject({ kind: 'near-miss', remark: { at, problem: { severity, message } } });
});

test('keys of a template that are no sections are told', () => {
  const { root } = json('{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}, "Globals": {}, "B": {"Type": "AWS::S3::Bucket"}, "Output": {}}');
  expect(root && recognise(root)).toMatchObject({
    kind: 'template',
    remarks: [
      { at: 65, problem: { code: 'template-stray-key', next: 'if it is a resource, indent it below Resources' } },
      { at: 99, problem: { message: 'Output is no section of a template; what stands in it was not read' } },
    ],
  });
});

test.each([
  ['AWSTemplateFormatVersion: broken: yes', true],
  ['Resources:\n\tA:\n\t\tType: AWS::S3::Bucket', true],
  ['{"Resources" : {"A": {"Type": "AWS::S3::Bucket",}}}', true],
  ['Resources:\n  A: {Type: widget', false],
  ['resources: {limits: AWS::S3::Bucket', false],
  ['MyResources: AWS::', false],
  ['{"name": "x",}', false],
])('%j looks like a template: %j', (text, looks) => {
  expect(looksLikeTemplate(text)).toBe(looks);
});
