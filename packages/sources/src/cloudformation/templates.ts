import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { MAX_FILE_BYTES } from '../document/limits.ts';
import { readDocument } from '../document/read.ts';
import { FileReader } from '../files/bytes.ts';
import { resolveBeside } from './exports.ts';
import { templateOf, type Template } from './summary.ts';

/** The templates of an audit: which are roots, and which are nested in another. */
export class Templates {
  readonly #documents: readonly Template[];
  readonly #byPath: Map<string, Template | undefined>;
  readonly #folder: string | undefined;
  readonly #workingDirectory: string;

  /** `folder`: below it templates that were not read yet may be opened; none where the target was a folder and so was read whole. */
  constructor(documents: readonly Template[], folder: string | undefined, workingDirectory: string) {
    this.#documents = documents;
    this.#byPath = new Map(documents.map((document) => [document.absolutePath, document]));
    this.#folder = folder;
    this.#workingDirectory = workingDirectory;
  }

  /** A template by its absolute path. What lies outside the audited folder is never opened. */
  load(path: string): Template | undefined {
    if (this.#byPath.has(path) || this.#folder === undefined || !isBelow(path, this.#folder)) return this.#byPath.get(path);
    const document = this.#read(path);
    this.#byPath.set(path, document);
    return document;
  }

  #read(path: string): Template | undefined {
    try {
      if (!isBelow(realpathSync(path), realpathSync(this.#folder ?? path))) return undefined;
      const shownAs = relative(this.#workingDirectory, path).split(sep).join('/');
      const read = new FileReader(MAX_FILE_BYTES).read(path);
      if (read.kind !== 'whole') return undefined;
      const { document } = readDocument(read.bytes, { path: shownAs, absolutePath: path });
      return document && templateOf(document);
    } catch {
      return undefined; // it is not there, or may not be read: the stack is told as not seen
    }
  }

  /** Those that no other one nests; of those that only nest each other, the first. */
  roots(): readonly Template[] {
    const nested = new Set(this.#documents.flatMap((document) => this.#nestedIn(document)));
    const reached = new Set<Template>();
    const reach = (document: Template): void => {
      if (reached.has(document)) return;
      reached.add(document);
      this.#nestedIn(document).forEach(reach);
    };
    const roots = this.#documents.filter((document) => !nested.has(document));
    roots.forEach(reach);
    const circles = this.#documents.filter((document) => {
      if (reached.has(document)) return false;
      reach(document);
      return true;
    });
    return circles.length === 0 ? roots : this.#documents.filter((document) => roots.includes(document) || circles.includes(document));
  }

  /** The templates that one nests, as far as they are here. */
  #nestedIn(document: Template): Template[] {
    return document.summary.nests
      .flatMap((url) => this.load(resolveBeside(document.absolutePath, url)) ?? [])
      .filter((each) => each !== document);
  }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
