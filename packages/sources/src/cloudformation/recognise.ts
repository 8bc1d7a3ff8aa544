import { child, type Entry, type MapNode, type Node, stringOf } from '../document/node.ts';
import type { Problem } from '../document/problems.ts';

/** Something to tell, with the offset that it is about. */
export interface Remark {
  readonly at: number;
  readonly problem: Problem;
}

/** What a document is. */
export type Recognised =
  /** A CloudFormation template. The remarks are about keys that are no sections. */
  | { readonly kind: 'template'; readonly remarks: readonly Remark[] }
  /** Meant as one, and none. An error if resources were lost, a warning if there may be none. */
  | { readonly kind: 'near-miss'; readonly remark: Remark }
  /** The JSON form of a Terraform plan. */
  | { readonly kind: 'terraform-plan' }
  /** Anything else. */
  | { readonly kind: 'other' };

const OTHER: Recognised = { kind: 'other' };

/** Decides by content what a document is; its name plays no part. */
export function recognise(root: Node): Recognised {
  if (root.kind !== 'map') return OTHER;
  if (isPlan(root)) return { kind: 'terraform-plan' };
  const resources = root.entries.get('Resources');
  const declared = root.entries.has('AWSTemplateFormatVersion') || root.entries.has('Transform');
  if (resources?.value.kind === 'map') {
    return declared || hasResource(resources.value) ? { kind: 'template', remarks: strayKeys(root) } : OTHER;
  }
  if (resources && (declared || hasResource(root))) return { kind: 'near-miss', remark: withoutResources(root, resources) };
  const version = root.entries.get('AWSTemplateFormatVersion');
  if (version) return { kind: 'near-miss', remark: withoutSection(root, version) };
  const body = root.entries.get('TemplateBody');
  return body && isTemplateBody(body.value) ? { kind: 'near-miss', remark: { at: body.key, problem: WRAPPED } } : OTHER;
}

/**
 * Whether a text that cannot be read, or not as a whole, is probably meant as a template: then its mistakes concern the person who named the folder.
 */
export function looksLikeTemplate(text: string): boolean {
  return text.includes('AWSTemplateFormatVersion') || (/"?\bResources"?\s*:/.test(text) && text.includes('AWS::'));
}

/**
 * The sections of a template. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html, read 2026-11-26;
 * `Globals` of SAM, `Hooks` of CodeDeploy and `Fn::Transform` are our own reading.
 */
const SECTIONS: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Fn::Transform',
  'Globals',
  'Hooks',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
]);

/** `format_version` and `terraform_version` head every plan. Source: https://developer.hashicorp.com/terraform/internals/json-format, our own reading. */
function isPlan(root: MapNode): boolean {
  return root.entries.has('format_version') && root.entries.has('terraform_version');
}

/** Some resource of a CloudFormation type, own (`Custom::`, `Acme::Web::Site`) or AWS's, or one that a function will put there. */
function hasResource(resources: MapNode): boolean {
  for (const [name, { value }] of resources.entries) {
    if (name === 'Fn::Transform' || name.startsWith('Fn::ForEach::') || isResource(value)) return true;
  }
  return false;
}

/** `ALIYUN::` are the types of Alibaba Cloud, whose templates have the same form. */
function isResource(node: Node): boolean {
  const type = stringOf(child(node, 'Type'));
  return type !== undefined && /^[A-Za-z0-9]+::/.test(type) && !type.startsWith('ALIYUN::');
}

function strayKeys(root: MapNode): Remark[] {
  return [...root.entries]
    .filter(([name]) => !SECTIONS.has(name))
    .map(([name, { key, value }]) => {
      const next = isResource(value) ? 'if it is a resource, indent it below Resources' : 'remove it, or correct its name';
      const message = `${name} is no section of a template; what stands in it was not read`;
      return { at: key, problem: { severity: 'warning', code: 'template-stray-key', message, next } };
    });
}

/** `Resources` is there, and it is no map: most often the lines below have lost their indentation. */
function withoutResources(root: MapNode, resources: Entry): Remark {
  const stray = [...root.entries.keys()].find((name) => !SECTIONS.has(name));
  const { value } = resources;
  const is = value.kind === 'scalar' && value.value === null ? 'is empty' : `is ${value.kind === 'list' ? 'a list' : 'text'} and not a map`;
  const message = `Resources ${is}${stray === undefined ? '' : `; ${stray} is no section of a template`}`;
  const next = stray === undefined ? 'put each resource under its logical id' : 'indent the resources below Resources';
  return { at: resources.key, problem: { severity: 'error', code: 'template-without-resources', message, next } };
}

function withoutSection(root: MapNode, version: Entry): Remark {
  const other = [...root.entries].find(([name]) => name.toLowerCase() === 'resources');
  if (other) {
    const message = `the section is called Resources, not ${other[0]}`;
    return { at: other[1].key, problem: { severity: 'error', code: 'template-without-resources', message, next: 'correct its name' } };
  }
  const next = 'add the section, or pay no heed if another template includes this file';
  const message = 'a template without a section Resources';
  return { at: version.key, problem: { severity: 'warning', code: 'template-without-resources', message, next } };
}

/** The answer of `aws cloudformation get-template`, saved as it came: the template as a map or as text. */
function isTemplateBody(body: Node): boolean {
  return recognise(body).kind === 'template' || looksLikeTemplate(stringOf(body) ?? '');
}

const WRAPPED: Problem = {
  severity: 'error',
  code: 'template-wrapped',
  message: 'the template stands inside TemplateBody, as `aws cloudformation get-template` gives it',
  next: 'save the body alone: add `--query TemplateBody` to that command',
};
