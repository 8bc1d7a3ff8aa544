import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic, Inventory } from '@demarc/model';
import { readTemplates, type TemplateCounts } from './cloudformation/files.ts';
import { inventoriesOf, type Share } from './cloudformation/inventory.ts';
import { givenParameters, unknownNames, type ParameterWord } from './cloudformation/parameter-files.ts';
import { Templates } from './cloudformation/templates.ts';
import { projectOf } from './project.ts';
import { withoutSecrets } from './secrets/diagnostic.ts';

/** What the files below a target were. */
export type FileCounts = TemplateCounts;

export interface OpenOptions {
  /** Relative paths are meant from here. */
  readonly cwd: string;
  /** Parameter files, or `Name=value`; later ones win. */
  readonly parameters: readonly (string | ParameterWord)[];
  /** Fill AWS's defaults. */
  readonly defaults: boolean;
  /** Tags that say what a resource belongs to, before its template does. */
  readonly workloadTags?: readonly string[] | undefined;
  /** The folder that paths in identities begin at, where it is not the target's project's. */
  readonly root?: string | undefined;
  /** Which inventories to make, where other threads make the rest. */
  readonly share?: Share | undefined;
}

/** A target, opened: its inventories one after another. */
export interface Opened {
  readonly inventories: AsyncIterable<Inventory>;
  /** What was wrong with the files; what is wrong inside one stands in its inventory. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileCounts;
  /** How much text the templates hold. */
  readonly characters: number;
  /** Names that exist where the target does not. */
  readonly nearest?: readonly string[] | undefined;
  /** The project's root, absolute. */
  readonly root: string;
  /** Makes a path relative to the project's root: the folder of the nearest demarc.yaml, else of the Git repository, else the target. */
  below(file: string): string;
}

/** Opens a file or a folder. Root templates come with those that they nest; those that import from each other are one. */
export async function openTarget(target: string, options: OpenOptions): Promise<Opened> {
  const { given, diagnostics } = givenParameters(options.parameters, options.cwd);
  const read = await readTemplates(target, { workingDirectory: options.cwd });
  const root = options.root ?? projectOf(resolve(options.cwd, target)).root;
  const templates = new Templates(
    read.templates,
    isFile(resolve(options.cwd, target)) ? dirname(resolve(options.cwd, target)) : undefined,
    options.cwd,
  );
  const roots = templates.roots();
  return {
    inventories: inventoriesOf(
      roots,
      {
        given,
        defaults: options.defaults,
        workloadTags: options.workloadTags,
        load: (path) => templates.load(path),
        release: read.templates.length > 1,
      },
      options.share,
    ),
    characters: read.templates.reduce((sum, { text }) => sum + text.length, 0),
    diagnostics: [...diagnostics, ...unknownNames(given, roots), ...read.diagnostics].map(withoutSecrets),
    files: read.counts,
    ...(read.nearest && { nearest: read.nearest }),
    root,
    below: remembered((file) => relative(root, resolve(options.cwd, file)).replaceAll('\\', '/')),
  };
}

/** The same function, which does not work out twice what it is asked again and again. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) known.set(text, (made = make(text)));
    return made;
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
