import { withShifts, type AnyShift, type Responsibilities } from '@demarc/model';
import type { Profile } from './profiles.ts';

/** The sentences that lines and their shifts say about the work of both sides: what AWS does, what you do, what moved. Each once. */
export const sentencesOf = (lines: Responsibilities['lines']): ReadonlySet<string> =>
  new Set(
    Object.values(lines)
      .flatMap((line): readonly Partial<AnyShift>[] => withShifts(line))
      .flatMap(({ awsDoes, youDo, says }) => [awsDoes, youDo, says].flatMap((sentence) => (sentence ? [sentence] : []))),
  );

/** A sentence that stands in more than so many profiles is true of none of them in particular. */
export const mostProfiles = 3;

/** The sentences that stand in more profiles than that, with their names; why there is no duty is one, too. */
export function fillers(profiles: readonly Profile[]): ReadonlyMap<string, readonly string[]> {
  const said = profiles.flatMap(({ name, lines }) => [...sentencesOf(lines), ...reasonsOf(lines)].map((sentence) => ({ name, sentence })));
  const byName = Map.groupBy(said, ({ sentence }) => sentence);
  return new Map(
    [...byName].filter(([, found]) => found.length > mostProfiles).map(([sentence, found]) => [sentence, found.map(({ name }) => name)]),
  );
}

const reasonsOf = (lines: Profile['lines']): ReadonlySet<string> => new Set(Object.values(lines).flatMap(({ reason }) => reason ?? []));

/** How many sentences of a type are its own: they stand in no profile, and in no other type. By type, the fewest first. */
export function ownSentences(types: Iterable<Responsibilities>, profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const said = [...types].map(({ type, lines }) => ({ type, sentences: [...sentencesOf(lines)] }));
  const times = new Map<string, number>();
  for (const sentence of said.flatMap(({ sentences }) => sentences)) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  const lent = new Set(profiles.flatMap(({ lines }) => [...sentencesOf(lines)]));
  return new Map(
    said
      .map(({ type, sentences }) => [type, sentences.filter((each) => times.get(each) === 1 && !lent.has(each)).length] as const)
      .sort(([a, few], [b, many]) => few - many || (a < b ? -1 : 1)),
  );
}
