import type { Diagnostic } from '@demarc/model';
import { unreadable } from '../files/failure.ts';
import type { Target } from '../files/target.ts';
import { MAX_FILE_BYTES } from '../document/limits.ts';

const READABLE = 'name a CloudFormation template, or a folder with templates in it';

/** Nothing is at the target. */
export function missing({ shownAs, nearest }: Extract<Target, { kind: 'missing' }>): Diagnostic {
  const next = nearest.length > 0 ? `did you mean ${nearest.join(' or ')}?` : READABLE;
  return { severity: 'error', code: 'target-missing', message: `there is no ${shownAs}`, next, location: { file: shownAs } };
}

/** What is at the target is neither a file nor a folder, or may not be looked at. */
export function unusable({ shownAs, error }: Extract<Target, { kind: 'unusable' }>): Diagnostic {
  if (error !== undefined) return unreadable('file', shownAs, error);
  const message = 'this is neither a file nor a folder';
  return { severity: 'error', code: 'target-unusable', message, next: READABLE, location: { file: shownAs } };
}

/** No file below the folder has an ending that a template may have. */
export function nothingIn(folder: string): Diagnostic {
  const shown = folder === '' ? 'this folder' : folder;
  const message = `there are no YAML, JSON or Terraform files below ${shown}`;
  return { severity: 'warning', code: 'folder-empty', message, next: READABLE, location: { file: folder === '' ? '.' : folder } };
}

/** A file that the person named is Terraform. */
export function terraform(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'terraform-not-read',
    message: 'this is Terraform, which is not read yet',
    next: READABLE,
    location: { file },
  };
}

/** A file that the person named is binary. */
export function binary(file: string): Diagnostic {
  return { severity: 'error', code: 'file-binary', message: 'this file is binary', next: READABLE, location: { file } };
}

/** A file that may be a template is larger than any is. */
export function tooLarge(file: string, size: number): Diagnostic {
  const message = `${(size / 1_000_000).toFixed(0)} MB; ${MAX_FILE_BYTES / 1_000_000} MB is the limit here, and CloudFormation takes 1 MB`;
  return { severity: 'error', code: 'file-too-large', message, next: 'split the template into nested stacks', location: { file } };
}
