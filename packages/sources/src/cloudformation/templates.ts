import type { Document } from '../document/node.ts';
import { resolveBeside } from './exports.ts';
import { section } from './scope.ts';

/** The templates of an audit: which are roots, and which are nested in another. */
export class Templates {
  readonly #documents: readonly Document[];
  readonly #byPath: ReadonlyMap<string, Document>;

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
    this.#byPath = new Map(documents.map((document) => [document.absolutePath, document]));
  }

  /** A template that was read, by its absolute path. What lies outside the audited folder is never opened. */
  load(path: string): Document | undefined {
    return this.#byPath.get(path);
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

/** The local templates that a template names as nested stacks. */
function* urlsIn(document: Document): Generator<string> {
  for (const { value } of section({ document }, 'Resources').values()) {
    const properties = value.kind === 'map' ? value.entries.get('Properties')?.value : undefined;
    const url = properties?.kind === 'map' ? properties.entries.get('TemplateURL')?.value : undefined;
    if (url?.kind === 'scalar') yield url.text;
  }
}
