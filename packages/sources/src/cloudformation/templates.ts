import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Document } from '../document/node.ts';
import { readDocument } from '../document/read.ts';
import { resolveBeside } from './exports.ts';
import { section } from './scope.ts';

/** The templates of an audit: which are roots, and which are nested in another. */
export class Templates {
  readonly #documents: readonly Document[];
  readonly #byPath: Map<string, Document | undefined>;
  readonly #folder: string | undefined;
  readonly #workingDirectory: string;

  /** `folder`: below it templates that were not read yet may be opened; none where the target was a folder and so was read whole. */
  constructor(documents: readonly Document[], folder: string | undefined, workingDirectory: string) {
    this.#documents = documents;
    this.#byPath = new Map(documents.map((document) => [document.absolutePath, document]));
    this.#folder = folder;
    this.#workingDirectory = workingDirectory;
  }

  /** A template by its absolute path. What lies outside the audited folder is never opened. */
  load(path: string): Document | undefined {
    if (this.#byPath.has(path) || this.#folder === undefined || !isBelow(path, this.#folder)) return this.#byPath.get(path);
    const document = this.#read(path);
    this.#byPath.set(path, document);
    return document;
  }

  #read(path: string): Document | undefined {
    try {
      if (!isBelow(realpathSync(path), realpathSync(this.#folder ?? path))) return undefined;
      const shownAs = relative(this.#workingDirectory, path).split(sep).join('/');
      return readDocument(readFileSync(path), { path: shownAs, absolutePath: path }).document;
    } catch {
      return undefined; // it is not there, or may not be read: the stack is told as not seen
    }
  }

  /** Those that no other one nests; where they only nest each other, all. */
  roots(): readonly Document[] {
    const nested = new Set(
      this.#documents.flatMap((document) =>
        [...urlsIn(document)]
          .flatMap((url) => this.load(resolveBeside(document.absolutePath, url)) ?? [])
          .filter((each) => each !== document),
      ),
    );
    const roots = this.#documents.filter((document) => !nested.has(document));
    return roots.length > 0 ? roots : this.#documents;
  }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
};

/** The local templates that a template names as nested stacks. */
function* urlsIn(document: Document): Generator<string> {
  for (const { value } of section({ document }, 'Resources').values()) {
    const properties = value.kind === 'map' ? value.entries.get('Properties')?.value : undefined;
    const url = properties?.kind === 'map' ? properties.entries.get('TemplateURL')?.value : undefined;
    if (url?.kind === 'scalar') yield url.text;
  }
}
