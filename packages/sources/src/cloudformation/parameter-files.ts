import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '@demarc/model';
import type { Given } from './scope.ts';

/** Parameter values from the command line and from files, later ones winning. What is neither is a diagnostic. */
export function givenParameters(
  words: readonly string[],
  workingDirectory: string,
): { given: Map<string, Given>; diagnostics: Diagnostic[] } {
  const given = new Map<string, Given>();
  const diagnostics: Diagnostic[] = [];
  for (const word of words) {
    const assignment = /^([A-Za-z0-9]+)=(.*)$/s.exec(word);
    if (assignment?.[1] !== undefined) given.set(assignment[1], { value: assignment[2] ?? '', by: '--parameters' });
    else fromFile(word, workingDirectory, given, diagnostics);
  }
  return { given, diagnostics };
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
      unreadable ? 'check the path' : 'write it as [{ "ParameterKey": "Env", "ParameterValue": "prod" }]',
    );
    return;
  }
  const values = valuesIn(content);
  if (!values)
    problem(
      'the parameter file has none of the known forms',
      'write it as [{ "ParameterKey": "Env", "ParameterValue": "prod" }] or { "Parameters": { "Env": "prod" } }',
    );
  for (const [name, value] of values ?? []) given.set(name, { value, by: basename(path) });
}

/** The three forms that people use: the CLI's list, `{ "Parameters": { … } }` of CodePipeline, and a plain object. */
function valuesIn(content: unknown): [string, unknown][] | undefined {
  if (Array.isArray(content)) {
    const rows = content.map(
      (row: { ParameterKey?: unknown; ParameterValue?: unknown } | null) => [row?.ParameterKey, row?.ParameterValue] as const,
    );
    return rows.every(([name]) => typeof name === 'string') ? rows.map(([name, value]) => [String(name), value]) : undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const { Parameters: inner } = content as { readonly Parameters?: unknown }; // a member that may be anything
  const source = typeof inner === 'object' && inner !== null ? inner : content;
  return Object.entries(source).every(([, value]) => typeof value !== 'object' || Array.isArray(value))
    ? Object.entries(source)
    : undefined;
}
