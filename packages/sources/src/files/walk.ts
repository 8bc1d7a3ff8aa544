import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Diagnostic } from '@demarc/model';
import { unreadable } from './failure.ts';
import { IgnoreScope } from './ignore-scope.ts';

/** A file that was found; it has not been opened. */
export interface FileEntry {
  /** As a person would type it: below what the walk was told the folder is called. */
  readonly path: string;
  readonly absolutePath: string;
}

export interface WalkOptions {
  /** How the folder is called in paths and messages: `infra`, or nothing for the working directory. */
  readonly shownAs: string;
  /** Whether a file of this name is wanted. */
  readonly accepts: (name: string) => boolean;
  /** Told what could not be read and what was left out on purpose. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
}

/**
 * All wanted files below a folder, always in the same order: the files of a folder by name, then its folders. Left out are `node_modules`, hidden
 * folders, and what `.gitignore` files say. A link is followed if it stays below the folder and nothing else led there; all come after the rest.
 *
 * Synchronous, because a caller who reads the files so, too, is four times as fast as with promises (100,000 small files: 0.7 s, not 2.8 s); the
 * caller decides when others get their turn.
 */
export function* walk(folder: string, options: WalkOptions): Generator<FileEntry> {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch (error) {
    options.onDiagnostic(unreadable('folder', options.shownAs === '' ? '.' : options.shownAs, error));
    return;
  }
  yield* new Walk(root, options).files();
}

interface Place {
  readonly path: string;
  readonly shown: string;
  readonly scope: IgnoreScope;
}

class Walk {
  readonly #root: string;
  readonly #options: WalkOptions;
  readonly #rootScope: IgnoreScope;
  readonly #folders: Place[] = [];
  readonly #links: Place[] = [];
  /** Real paths of the folders and wanted files that were met. */
  readonly #met = new Set<string>();

  constructor(root: string, options: WalkOptions) {
    this.#root = root;
    this.#options = options;
    this.#rootScope = IgnoreScope.above(this.#root);
  }

  *files(): Generator<FileEntry> {
    this.#folders.push({ path: this.#root, shown: this.#options.shownAs, scope: this.#rootScope });
    do {
      for (let folder = this.#folders.pop(); folder; folder = this.#folders.pop()) yield* this.#folder(folder);
      const link = this.#links.shift();
      if (link) yield* this.#link(link);
    } while (this.#folders.length > 0 || this.#links.length > 0);
  }

  *#folder(folder: Place): Generator<FileEntry> {
    this.#met.add(folder.path);
    const entries = this.#entries(folder);
    const scope = entries.some(({ name }) => name === '.gitignore') ? folder.scope.within(folder.path) : folder.scope;
    const inner: Place[] = [];
    for (const entry of entries) {
      const place = {
        path: join(folder.path, entry.name),
        shown: folder.shown === '' ? entry.name : `${folder.shown}/${entry.name}`,
        scope,
      };
      if (this.#met.has(place.path)) continue;
      if (entry.isDirectory()) {
        if (this.#enters(entry.name, place)) inner.push(place);
      } else if (entry.isSymbolicLink()) {
        if (!isLeftOut(entry.name) && !scope.ignores(place.path, false)) this.#links.push(place);
      } else if (entry.isFile() && this.#options.accepts(entry.name) && !scope.ignores(place.path, false)) {
        this.#met.add(place.path);
        yield { path: place.shown, absolutePath: place.path };
      }
    }
    this.#folders.push(...inner.reverse());
  }

  #entries(folder: Place): Dirent[] {
    try {
      return readdirSync(folder.path, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
    } catch (error) {
      this.#options.onDiagnostic(unreadable('folder', folder.shown === '' ? '.' : folder.shown, error));
      return [];
    }
  }

  #enters(name: string, folder: Place): boolean {
    if (isLeftOut(name)) return false;
    if (!folder.scope.ignores(folder.path, true)) return true;
    if (name === 'cdk.out')
      this.#say('info', 'cdk-output-ignored', folder, 'Git ignores this folder, so it was left out', `to read it, name ${folder.shown}`);
    return false;
  }

  *#link(link: Place): Generator<FileEntry> {
    const target = this.#targetOf(link);
    if (target === undefined || this.#met.has(target)) return;
    if (target !== this.#root && !target.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) {
      this.#say(
        'info',
        'link-outside',
        link,
        'this link leaves the folder and was not followed',
        'name what it points to if it belongs here',
      );
      return;
    }
    const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder) this.#folders.push({ path: target, shown: link.shown, scope: this.#rootScope.within(this.#root) });
    else if (this.#options.accepts(basename(link.path))) {
      this.#met.add(target);
      yield { path: link.shown, absolutePath: target };
    }
  }

  /** Where a link leads; undefined, and said, if it leads nowhere or into a folder that it stands in itself. */
  #targetOf(link: Place): string | undefined {
    try {
      const target = realpathSync(link.path);
      const inside = dirname(link.path);
      if (inside !== target && !inside.startsWith(target + sep)) return target;
      this.#say(
        'info',
        'link-loop',
        link,
        'this link leads back to a folder that it stands in and was not followed',
        'nothing is lost: it was read',
      );
    } catch (error) {
      const isLoop = error instanceof Error && 'code' in error && error.code === 'ELOOP';
      if (isLoop) this.#say('info', 'link-loop', link, 'this link leads back to itself', 'remove it');
      else if (this.#options.accepts(basename(link.path)))
        this.#say('warning', 'link-broken', link, 'this link leads nowhere', 'restore what it points to, or remove it');
    }
    return undefined;
  }

  #say(severity: Diagnostic['severity'], code: string, { shown }: Place, message: string, next: string): void {
    this.#options.onDiagnostic({ severity, code, message, next, location: { file: shown } });
  }
}

/** Folders of installed packages and hidden ones (`.git`, `.terraform`, `.aws-sam`) hold copies of what stands elsewhere. */
function isLeftOut(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}
