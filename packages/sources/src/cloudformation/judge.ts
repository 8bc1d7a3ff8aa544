import type { Diagnostic } from '@demarc/model';
import { isUtf16 } from '../document/decode.ts';
import type { Document } from '../document/node.ts';
import { Problems } from '../document/problems.ts';
import { type FilePlace, readDocument } from '../document/read.ts';
import { looksLikeTemplate, recognise } from './recognise.ts';

/** What a file is to us, by its content. */
export type Judgement =
  | { readonly kind: 'template'; readonly document: Document; readonly diagnostics: readonly Diagnostic[] }
  /** A plan of Terraform. */
  | { readonly kind: 'terraform' }
  /** No template. Diagnostics only if it was meant as one, or if the person named the file itself. */
  | { readonly kind: 'other'; readonly diagnostics: readonly Diagnostic[] }
  /** A template, as it seems, that could not be read. */
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Judges the bytes of a file. Most files of a folder are no templates: those are told apart by a few words, without being parsed.
 * `named`: the person named this very file and wants to know what is wrong with it.
 */
export function judge(bytes: Buffer, place: FilePlace, named: boolean): Judgement {
  if (isPlan(bytes)) return { kind: 'terraform' };
  if (!named && !mentionsTemplate(bytes)) return { kind: 'other', diagnostics: [] };
  const { document, diagnostics } = readDocument(bytes, place);
  if (!document) {
    const concerns = named || looksLikeTemplate(asText(bytes));
    return concerns ? { kind: 'failed', diagnostics } : { kind: 'other', diagnostics: [] };
  }
  const recognised = recognise(document.root);
  if (recognised.kind === 'terraform-plan') return { kind: 'terraform' };
  const remarks = new Problems(place.path, document.lines);
  if (recognised.kind === 'template') {
    for (const { at, problem } of recognised.remarks) remarks.add(at, problem);
    return { kind: 'template', document, diagnostics: [...diagnostics, ...remarks.list()] };
  }
  if (recognised.kind === 'other') return { kind: 'other', diagnostics: named ? [notATemplate(place.path)] : [] };
  const { at, problem } = recognised.remark;
  remarks.add(at, problem);
  return { kind: problem.severity === 'error' ? 'failed' : 'other', diagnostics: remarks.list() };
}

/** A plan begins with these two keys, unless someone has sorted it: then its other words tell, or {@link recognise}. */
const PLAN = /^\s*\{\s*"format_version"\s*:\s*"[^"]*"\s*,\s*"terraform_version"\s*:/;

/** Whether the bytes are a plan of Terraform in JSON, whose beginning is enough. */
export function isPlan(bytes: Buffer): boolean {
  return (
    PLAN.test(bytes.toString('latin1', 0, 200)) ||
    (bytes.includes('"terraform_version"') && bytes.includes('"resource_changes"') && !mentionsTemplate(bytes))
  );
}

/** No template is without these words: a section called `Resources` and a type such as `AWS::S3::Bucket`, or the version of the format. */
function mentionsTemplate(bytes: Buffer): boolean {
  if (isUtf16(bytes)) return looksLikeTemplate(asText(bytes));
  return bytes.includes('AWSTemplateFormatVersion') || (bytes.includes('Resources') && bytes.includes('::'));
}

/** Good enough to look for words in. */
function asText(bytes: Buffer): string {
  if (!isUtf16(bytes)) return bytes.toString('latin1');
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function notATemplate(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'not-a-template',
    message: 'this is no CloudFormation template: it has no Resources with types such as AWS::S3::Bucket',
    next: 'name a template, or a folder with templates in it',
    location: { file },
  };
}
