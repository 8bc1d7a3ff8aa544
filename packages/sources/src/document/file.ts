import { FileReader } from '../files/bytes.ts';
import { unreadable } from '../files/failure.ts';
import type { FilePlace, ReadDocument } from './read.ts';
import { readDocument } from './read.ts';

/** Larger files are not written by people. */
const MAX_BYTES = 1_000_000;

/** Reads one file that a person wrote as YAML or JSON. What cannot be read is a diagnostic; nothing is thrown. */
export function readDocumentFile(place: FilePlace): ReadDocument {
  const refused = (code: string, message: string, next: string): ReadDocument => ({
    document: undefined,
    diagnostics: [{ severity: 'error', code, message, next, location: { file: place.path } }],
  });
  try {
    const content = new FileReader(MAX_BYTES).read(place.absolutePath);
    if (content.kind === 'whole') return readDocument(content.bytes, place);
    return content.kind === 'binary'
      ? refused('file-binary', 'this is no text file', 'write a YAML file in its place')
      : refused('file-too-large', `this file is larger than ${MAX_BYTES / 1_000_000} MB`, 'check how it was made');
  } catch (error) {
    return { document: undefined, diagnostics: [unreadable('file', place.path, error)] };
  }
}
