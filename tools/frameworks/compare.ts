import type { Check, Equivalents, Framework } from '@demarc/model';

/** What other tools ask at the requirements of an edition, by requirement. */
export interface Mapping {
  /** Prowler's checks. */
  readonly prowler?: readonly string[];
  /** Security Hub's controls. */
  readonly securityHub?: readonly string[];
}

/** The data of `mappings.json`, with its sources. */
export interface Mappings {
  /** Edition -> requirement -> what asks there. */
  readonly editions: Readonly<Record<string, Readonly<Record<string, Mapping>>>>;
  /** Controls of Security Hub that its foundational standard does not have. */
  readonly notInFsbp: readonly string[];
}

/** A check, or a member of a family, with the ids under which others ask it. */
export interface Question {
  readonly id: string;
  /** Of a member: its family. */
  readonly family?: string | undefined;
  readonly equivalents: Equivalents;
}

/** Ids that are to be entered at a requirement. */
export interface Missing {
  readonly framework: string;
  readonly requirement: string;
  readonly questions: readonly string[];
}

/** What a comparison found: what can be entered, and what somebody must look at. */
export interface Compared {
  readonly missing: readonly Missing[];
  readonly faults: readonly string[];
}

/** Everything that a requirement can name. */
export const questionsOf = (checks: Iterable<Check>): readonly Question[] =>
  [...checks].flatMap((check) => [
    { id: check.id, equivalents: check.equivalents ?? {} },
    ...Object.entries(check.members ?? {}).map(([id, { equivalents }]) => ({ id, family: check.id, equivalents: equivalents ?? {} })),
  ]);

/**
 * Compares the editions with what the checks say of themselves. FSBP: a check that claims a control stands there, and no other. CIS: whoever asks
 * what Prowler or Security Hub asks at a requirement stands there; others may stand there too, by someone's judgement.
 */
export function compare(frameworks: readonly Framework[], questions: readonly Question[], mappings: Mappings): Compared {
  const compared = frameworks.map((framework) =>
    framework.id === 'fsbp' ? claims(framework, questions, mappings) : mapped(framework, questions, mappings),
  );
  return { missing: compared.flatMap(({ missing }) => missing), faults: compared.flatMap(({ faults }) => faults) };
}

const lower = (id: string): string => id.toLowerCase();

function claims(framework: Framework, questions: readonly Question[], { notInFsbp }: Mappings): Compared {
  const own = new Map(Object.keys(framework.requirements).map((id) => [lower(id), id]));
  const others = new Set(notInFsbp.map(lower));
  const wanted = new Map<string, Question[]>();
  const faults: string[] = [];
  for (const question of questions)
    for (const control of question.equivalents.fsbp ?? []) {
      const id = own.get(lower(control));
      if (id !== undefined) wanted.set(id, [...(wanted.get(id) ?? []), question]);
      else if (!others.has(lower(control)))
        faults.push(`${question.id} claims fsbp:${control}, which is no control that is known here: misspelt, or to be entered in fsbp.ts`);
    }
  for (const [id, { checks }] of Object.entries(framework.requirements)) {
    const claiming = new Set(wanted.get(id)?.map((question) => question.id));
    for (const question of checks)
      if (!claiming.has(question)) faults.push(`${question} stands at fsbp:${id} and does not claim it (equivalents.fsbp)`);
  }
  return { missing: missingOf(framework, wanted), faults };
}

function mapped(framework: Framework, questions: readonly Question[], { editions }: Mappings): Compared {
  const mapping = editions[framework.id] ?? {};
  const wanted = new Map<string, Question[]>();
  for (const [requirement, { prowler = [], securityHub = [] }] of Object.entries(mapping))
    wanted.set(
      requirement,
      questions.filter(
        ({ equivalents }) =>
          equivalents.prowler?.some((id) => prowler.includes(id)) || equivalents.fsbp?.some((id) => securityHub.includes(id)),
      ),
    );
  const faults = [
    ...Object.keys(framework.requirements)
      .filter((id) => !(id in mapping))
      .map((id) => `${framework.id} ${id} is not in mappings.json`),
    ...Object.keys(mapping)
      .filter((id) => !(id in framework.requirements))
      .map((id) => `${framework.id} ${id} of mappings.json is no requirement`),
  ];
  return { missing: missingOf(framework, wanted), faults };
}

/** What is wanted and does not stand there. A member is not entered beside its family. */
function missingOf(framework: Framework, wanted: ReadonlyMap<string, readonly Question[]>): Missing[] {
  return [...wanted].flatMap(([requirement, questions]) => {
    const there = new Set(framework.requirements[requirement]?.checks);
    const ids = new Set([...there, ...questions.map(({ id }) => id)]);
    const lacking = questions.filter(({ id, family }) => !there.has(id) && !(family !== undefined && ids.has(family)));
    return lacking.length > 0 && requirement in framework.requirements
      ? [{ framework: framework.id, requirement, questions: lacking.map(({ id }) => id) }]
      : [];
  });
}
