import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { nearest, type Check, type Diagnostic } from '@demarc/model';
import { diagnosticLines, palette } from '@demarc/report';
import { child, configName, readDocumentFile, withoutSecrets } from '@demarc/sources';
import { UserError } from '../errors.ts';
import { catalogueOf } from './catalogue.ts';
import { nothingSettled, type Config } from './config.ts';
import { readConfig } from './read.ts';

/**
 * Reads a project's demarc.yaml. What is wrong in it is a {@link UserError} with every place: a run by half of it would mislead. `load` gives
 * the checks of the catalogue; it is called where the file names any.
 */
export async function openConfig(path: string, cwd: string, load: () => Promise<readonly Check[]>): Promise<Config> {
  const file = shown(path, cwd);
  const { document, diagnostics } = readDocumentFile({ path: file, absolutePath: path });
  const found = diagnostics.map(inOwnWords);
  if (found.some(({ code }) => code === 'file-empty')) return { ...nothingSettled, file };
  if (!document) throw refused(file, found);
  const names = ['settings', 'filters', 'waivers'].some((key) => child(document.root, key) !== undefined);
  const { config, problems } = readConfig(document, catalogueOf(names ? await load() : []));
  if (!config || found.length > 0) throw refused(file, [...found, ...problems.list()]);
  return config;
}

/** The file that `--config` names; it must be there. */
export function configNamed(word: string, cwd: string): string {
  const path = resolve(cwd, word);
  const stats = statSync(path, { throwIfNoEntry: false });
  const name = shown(path, cwd);
  if (!stats) {
    const near = nearest(basename(path), namesIn(dirname(path)));
    throw new UserError(`--config ${name}: there is no such file`, near.length > 0 ? [`nearest: ${near.join(', ')}`] : [], [
      '--no-config runs without one',
    ]);
  }
  if (stats.isDirectory()) throw new UserError(`--config ${name} is a folder`, [], [`--config ${posix.join(name, configName)}`]);
  return path;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, 10_000);
  } catch {
    return [];
  }
}

/** Told where a file has nearly the name of a demarc.yaml. */
export const misnamedFile = (path: string, cwd: string): Diagnostic => ({
  severity: 'warning',
  code: 'config-misnamed',
  message: `this file is not read: the name is ${configName}`,
  next: `rename it to ${shown(resolve(dirname(path), configName), cwd)}`,
  location: { file: shown(path, cwd) },
});

/** From the working directory where it lies below it or beside it, else as a whole. */
function shown(path: string, cwd: string): string {
  const fromHere = relative(cwd, path);
  return (isAbsolute(fromHere) || fromHere.split(sep).filter((part) => part === '..').length > 4 ? path : fromHere).replaceAll(sep, '/');
}

function refused(file: string, diagnostics: readonly Diagnostic[]): UserError {
  const look = { color: false, ascii: true, width: 100 };
  const sorted = [...diagnostics].sort(
    (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
  const count = diagnostics.length === 1 ? 'one mistake' : `${diagnostics.length} mistakes`;
  return new UserError(
    `${file} cannot be used: ${count}`,
    sorted.flatMap((each) => diagnosticLines(withoutSecrets(each), look, palette(look)).map((line) => line.slice(2))),
    ['mend it', '--no-config runs without it'],
  );
}

/** What the reader of templates says, said of a file of settings; all of it is a mistake here. */
function inOwnWords(diagnostic: Diagnostic): Diagnostic {
  const own: Readonly<Record<string, Partial<Diagnostic>>> = {
    'yaml-several-documents': { message: `a second YAML document begins here; ${configName} is one` },
    'yaml-unknown-tag': { message: 'a YAML tag means nothing here', next: 'remove it' },
    'yaml-octal': { message: 'a number with a zero before it', next: 'put it in quotes' },
    'duplicate-key': { message: diagnostic.message.replace(/; this last one holds/, '') },
    'nesting-too-deep': { next: 'check how this file was made' },
  };
  return { ...diagnostic, ...own[diagnostic.code], severity: 'error' };
}
