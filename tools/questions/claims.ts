import type { Check, Equivalents } from '@demarc/model';
import { tools, type Tool } from './catalogue.ts';

/** Something that asks a question: a check, or a member of a family. */
export interface Asker {
  readonly id: string;
  /** The check: of a member its family's. */
  readonly check: string;
  readonly equivalents: Equivalents | undefined;
}

/** All that asks: each check, and each member of a family. */
export const askersOf = (checks: readonly Check[]): Asker[] =>
  checks.flatMap(({ id, equivalents, members }) => [
    { id, check: id, equivalents },
    ...Object.entries(members ?? {}).map(([member, values]) => ({ id: member, check: id, equivalents: values.equivalents })),
  ]);

/** The questions of the catalogue that something asks: by its own id, or by one that it names. */
export const claimed = (askers: readonly Asker[]): ReadonlySet<string> =>
  new Set(askers.flatMap(({ id, equivalents }) => [id, ...(equivalents?.catalogue ?? [])]));

/**
 * What is claimed and is not there, each in a sentence: an id of the catalogue or of another tool that nobody knows; and a check that is neither a
 * question of the catalogue, nor names one, nor says with an empty list that it is ours alone. A family may be known by its members.
 */
export function dangling(
  askers: readonly Asker[],
  catalogue: ReadonlySet<string>,
  toolIds: Readonly<Record<Tool, readonly string[]>>,
): string[] {
  const known = new Map(tools.map((tool) => [tool, new Set(toolIds[tool])] as const));
  const named = askers.flatMap(({ id, equivalents }) => [
    ...(equivalents?.catalogue ?? [])
      .filter((each) => !catalogue.has(each))
      .map((each) => `${id} claims the question ${each}, which is not in the catalogue`),
    ...tools.flatMap((tool) =>
      (equivalents?.[tool] ?? [])
        .filter((each) => known.get(tool)?.has(each) !== true)
        .map((each) => `${id} claims ${tool}:${each}, which no list of ${tool}'s ids knows`),
    ),
  ]);
  const placed = new Set(
    askers.filter(({ id, equivalents }) => catalogue.has(id) || equivalents?.catalogue !== undefined).map(({ check }) => check),
  );
  const unplaced = [...new Set(askers.map(({ check }) => check))].filter((check) => !placed.has(check));
  return [
    ...named,
    ...unplaced.map(
      (check) =>
        `${check} is no question of the catalogue: name it in equivalents.catalogue, or leave that list empty where the question is ours alone`,
    ),
  ];
}
