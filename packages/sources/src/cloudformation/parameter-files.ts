import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Hole, nearest, type Diagnostic } from '@demarc/model';
import type { Template } from './summary.ts';
import { literal, type Given } from './scope.ts';

/** A parameter's value that somebody else than the command line gives. */
export interface ParameterWord {
  readonly name: string;
  readonly value: string;
  /** Who gives it: "demarc.yaml". */
  readonly by: string;
  readonly file: string;
  /** It holds for templates that may not be here: that none of these has it says nothing. */
  readonly isShared: boolean;
}

/** Parameter values from the command line and from files, later ones winning. What is neither is a diagnostic. */
export function givenParameters(
  words: readonly (string | ParameterWord)[],
  workingDirectory: string,
): { given: Map<string, Given>; diagnostics: Diagnostic[] } {
  const given = new Map<string, Given>();
  const diagnostics: Diagnostic[] = [];
  for (const word of words) {
    if (typeof word !== 'string') {
      const { name, value, by, file, isShared } = word;
      given.set(name, { value: literal(value), by, file, ...(isShared && { isShared }) });
      continue;
    }
    const [, name, value] = LIKE_THE_CLI.exec(word) ?? ASSIGNMENT.exec(word) ?? [];
    if (name !== undefined) given.set(name, { value: literal(value ?? ''), by: '--parameters' });
    else fromFile(word, workingDirectory, given, diagnostics);
  }
  return { given, diagnostics };
}

/** `Env=prod`, or `AWS::Region=eu-west-1` for what surrounds the stack. */
const ASSIGNMENT = /^([A-Za-z0-9]+|AWS::[A-Za-z]+)=(.*)$/s;
/** The way in which `aws cloudformation create-stack` takes it. */
const LIKE_THE_CLI = /^ParameterKey=([A-Za-z0-9]+),ParameterValue=(.*)$/s;

/** The surroundings that may be given. */
const SURROUNDINGS = ['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::URLSuffix'];

/** Tells the values whose names no template has. `roots`: the templates that are given parameters; nested ones get theirs from their stacks. */
export function unknownNames(given: ReadonlyMap<string, Given>, roots: readonly Pick<Template, 'summary'>[]): Diagnostic[] {
  if (roots.length === 0) return [];
  const known = new Set([...SURROUNDINGS, ...roots.flatMap(({ summary }) => summary.parameters)]);
  return [...given]
    .filter(([name, { isShared }]) => !isShared && !known.has(name))
    .map(([name, { by, file }]) => {
      const [near] = nearest(name, [...known], 1);
      return {
        severity: 'warning',
        code: 'unknown-parameter',
        message: `no template has the parameter ${name} that ${by} gives`,
        next: near === undefined ? 'remove it, or correct its name' : `did you mean ${near}?`,
        ...(file !== undefined && { location: { file } }),
      };
    });
}

function fromFile(path: string, workingDirectory: string, given: Map<string, Given>, diagnostics: Diagnostic[]): void {
  const problem = (message: string, next: string): void =>
    void diagnostics.push({ severity: 'error', code: 'parameter-file', message, next, location: { file: path } });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(resolve(workingDirectory, path), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const unreadable = error instanceof Error && 'code' in error;
    problem(
      unreadable ? 'the parameter file cannot be read' : 'the parameter file is no JSON',
      unreadable ? 'check the path, or write a value as Name=value' : 'write it as [{ "ParameterKey": "Env", "ParameterValue": "prod" }]',
    );
    return;
  }
  const values = valuesIn(content);
  if (!values)
    problem(
      'the parameter file has none of the known forms',
      'write it as [{ "ParameterKey": "Env", "ParameterValue": "prod" }] or { "Parameters": { "Env": "prod" } }',
    );
  for (const [name, value] of values ?? [])
    given.set(name, { value: typeof value === 'string' ? literal(value) : value, by: basename(path), file: path });
}

/** The three forms that people use: the CLI's list, `{ "Parameters": { … } }` of CodePipeline, and a plain object. */
function valuesIn(content: unknown): [string, unknown][] | undefined {
  if (Array.isArray(content)) {
    const rows = content.map(rowOf);
    return rows.every((row) => row !== undefined) ? rows : undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const { Parameters: inner } = content as { readonly Parameters?: unknown }; // a member that may be anything
  const source = typeof inner === 'object' && inner !== null ? inner : content;
  if (Array.isArray(source)) return valuesIn(source);
  const entries = Object.entries(source).map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.join(',') : value]);
  return entries.every(([, value]) => isScalar(value)) ? entries : undefined;
}

/** One row of the CLI's list. A value that the stack has already is not in the file. */
function rowOf(row: unknown): [string, unknown] | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { ParameterKey: name, ParameterValue: value, UsePreviousValue: previous } = row as Readonly<Record<string, unknown>>; // a member may be anything
  if (typeof name !== 'string') return undefined;
  if (previous === true) return [name, new Hole('unresolved', `${name} keeps the value that the stack has`, { present: true })];
  return isScalar(value) ? [name, value] : undefined;
}

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
