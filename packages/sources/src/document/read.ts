import type { Diagnostic } from '@demarc/model';
import { decodeUtf8 } from './decode.ts';
import { parseJson } from './json.ts';
import { MAX_YAML_BYTES } from './limits.ts';
import { Lines } from './lines.ts';
import type { Document, Node } from './node.ts';
import { Problems } from './problems.ts';
import { parseYaml } from './yaml.ts';

/** What became of a file's bytes: without a document it could not be read, and the reason is among the diagnostics. */
export interface ReadDocument {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a file is: `path` as a person would type it, for messages; `absolutePath` for the machine. */
export interface FilePlace {
  readonly path: string;
  readonly absolutePath: string;
}

/**
 * Reads bytes as YAML or JSON. The content decides which: what begins with `{` or `[` is JSON, as it is for CloudFormation (our reading of its
 * messages), everything else YAML; the name only decides which of the two explains what is wrong with a text that is neither.
 */
export function readDocument(bytes: Uint8Array, place: FilePlace): ReadDocument {
  const decoded = decodeUtf8(bytes, place.path);
  if (typeof decoded !== 'string') return { document: undefined, diagnostics: [decoded] };
  const text = decoded;
  const lines = new Lines(text);
  const done = (format: Document['format'], root: Node | undefined, problems: Problems): ReadDocument => ({
    document: root && { ...place, format, text, root, lines },
    diagnostics: problems.list(),
  });

  const json = new Problems(place.path, lines);
  if (looksLikeJson(text)) {
    const root = parseJson(text, json);
    if (root || !isNamedYaml(place.path)) return done('json', root, json);
  }
  const yaml = new Problems(place.path, lines);
  if (bytes.length > MAX_YAML_BYTES) {
    yaml.add(0, tooLarge(bytes.length));
    return done('yaml', undefined, yaml);
  }
  return done('yaml', parseYaml(text, yaml), yaml);
}

/** Whether the first character is a bracket. A YAML text may begin so, too: then it is tried as JSON first. */
function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function isNamedYaml(path: string): boolean {
  return /\.ya?ml(\.txt)?$/i.test(path);
}

function tooLarge(bytes: number): Parameters<Problems['add']>[1] {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return {
    severity: 'error',
    code: 'yaml-too-large',
    message: `${megabytes} MB of YAML; ${MAX_YAML_BYTES / 1_000_000} MB is the limit here, and CloudFormation takes 1 MB`,
    next: 'split the template into nested stacks',
  };
}
