import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '@demarc/model';
import { MAX_FILE_BYTES } from '../document/limits.ts';
import type { FilePlace } from '../document/read.ts';
import { FileReader } from '../files/bytes.ts';
import { unreadable } from '../files/failure.ts';
import { resolveTarget } from '../files/target.ts';
import { walk } from '../files/walk.ts';
import { configName } from '../project.ts';
import { isPlan, judge, type Judgement } from './judge.ts';
import { looksLikeTemplate } from './recognise.ts';
import { templateOf, type Template } from './summary.ts';
import { binary, missing, nothingIn, terraform, tooLarge, unusable } from './refusals.ts';

/** How many files there were, and what they were: `files` is the sum of the others. */
export interface TemplateCounts {
  readonly files: number;
  readonly templates: number;
  readonly notTemplates: number;
  /** Terraform's code and plans, which are not read here. */
  readonly terraform: number;
  /** Templates, as it seems, that could not be read; each has a diagnostic. */
  readonly failed: number;
}

export interface ReadTemplates {
  readonly templates: readonly Template[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: TemplateCounts;
  /** Set if nothing is at the target: existing paths with a similar name, best first. */
  readonly nearest?: readonly string[] | undefined;
}

export interface ReadTemplatesOptions {
  /** Relative targets and the paths of the documents start here; by default the process's own. */
  readonly workingDirectory?: string | undefined;
  /** Told now and then how far it is. */
  readonly onProgress?: ((counts: TemplateCounts) => void) | undefined;
}

/** Reads the templates of a file or of all files below a folder. What cannot be read is a diagnostic; nothing is thrown. */
export async function readTemplates(target: string, options: ReadTemplatesOptions = {}): Promise<ReadTemplates> {
  const found = resolveTarget(target, options.workingDirectory ?? process.cwd());
  const reading = new Reading();
  if (found.kind === 'missing') return { ...reading.result(), diagnostics: [missing(found)], nearest: found.nearest };
  if (found.kind === 'unusable') reading.say(unusable(found));
  else if (found.kind === 'file') reading.file({ path: found.shownAs, absolutePath: found.absolutePath }, true);
  else await reading.folder(found, options.onProgress);
  return reading.result();
}

/** Endings of files that may be templates; which are decides their content. */
const CANDIDATE = /\.(?:ya?ml|json|template|cfn|cft|txt)$/i;
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;

/** Of more text than this the trees are not kept: a tree takes some ten times its text. */
const MAX_KEPT_CHARACTERS = 2_000_000;

/** For how long other work waits. */
const SLICE_MILLISECONDS = 30;

class Reading {
  readonly #templates: Template[] = [];
  #characters = 0;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = { files: 0, templates: 0, notTemplates: 0, terraform: 0, failed: 0 };
  readonly #reader = new FileReader(MAX_FILE_BYTES);

  async folder(
    folder: { readonly absolutePath: string; readonly shownAs: string },
    onProgress: ReadTemplatesOptions['onProgress'],
  ): Promise<void> {
    const entries = walk(folder.absolutePath, {
      shownAs: folder.shownAs,
      accepts: (name) => (CANDIDATE.test(name) || TERRAFORM.test(name)) && name !== configName,
      onDiagnostic: (diagnostic) => this.say(diagnostic),
    });
    let sliceEnd = performance.now() + SLICE_MILLISECONDS;
    for (const entry of entries) {
      this.file(entry, false);
      if (performance.now() < sliceEnd) continue;
      onProgress?.({ ...this.#counts });
      await setImmediate();
      sliceEnd = performance.now() + SLICE_MILLISECONDS;
    }
    if (this.#counts.files === 0) this.say(nothingIn(folder.shownAs));
  }

  file(place: FilePlace, named: boolean): void {
    this.#counts.files++;
    const judgement = TERRAFORM.test(place.path) ? ({ kind: 'terraform' } as const) : this.#judge(place, named);
    if (judgement.kind === 'terraform') {
      this.#counts.terraform++;
      if (named) this.say(terraform(place.path));
      return;
    }
    this.#diagnostics.push(...judgement.diagnostics);
    if (judgement.kind === 'template') {
      this.#counts.templates++;
      this.#keep(templateOf(judgement.document));
    } else if (judgement.kind === 'failed') this.#counts.failed++;
    else this.#counts.notTemplates++;
  }

  /** Keeps a template; where there is much, without its tree, which is read again when it is its turn. */
  #keep(template: Template): void {
    this.#templates.push(template);
    this.#characters += template.text.length;
    if (this.#characters > MAX_KEPT_CHARACTERS) template.release();
  }

  say(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  result(): ReadTemplates {
    return { templates: this.#templates, diagnostics: this.#diagnostics, counts: { ...this.#counts } };
  }

  #judge(place: FilePlace, named: boolean): Judgement {
    try {
      const content = this.#reader.read(place.absolutePath);
      if (content.kind === 'whole') return judge(content.bytes, place, named);
      if (content.kind === 'binary') return { kind: named ? 'failed' : 'other', diagnostics: named ? [binary(place.path)] : [] };
      if (isPlan(content.head)) return { kind: 'terraform' };
      const concerns = named || looksLikeTemplate(content.head.toString('latin1'));
      return { kind: concerns ? 'failed' : 'other', diagnostics: concerns ? [tooLarge(place.path, content.size)] : [] };
    } catch (error) {
      return { kind: 'failed', diagnostics: [unreadable('file', place.path, error)] };
    }
  }
}
