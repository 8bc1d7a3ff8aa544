import type { Check, Failing, Member } from './check.ts';
import type { Evidence, Finding, Unknown, Verdict } from './finding.ts';
import { guard } from './guard.ts';
import { Hole } from './hole.ts';
import type { Inventory } from './inventory.ts';
import { again, Question, type Options } from './question.ts';
import type { Resource } from './resource.ts';
import { Blocked, type Outcome, type Reads } from './run.ts';
import { watched, type Watched } from './watch.ts';

/** What is wrong; empty when all is well. `unasked`: the question has no meaning for this resource. `end`: the list has no such element. */
type Answer = readonly string[] | 'unasked' | 'end';

/** The verdict of one question, before it becomes a finding. */
interface Judged {
  readonly verdict: Verdict;
  readonly problems: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly unknown?: Unknown | undefined;
}

const none: readonly string[] = [];
const passed: Judged = { verdict: 'pass', problems: none, evidence: [] };
const problemsOf = (failing: Failing): readonly string[] =>
  failing === undefined || failing === false || failing === '' ? none : typeof failing === 'string' ? [failing] : failing;

/** Judges one check over many resources of an inventory; no finding where the question has no meaning. */
export function judge(check: Check, inventory: Inventory, options: Options): (resource: Resource) => Finding | undefined {
  const settings = { ...check.settings, ...options.settings?.[check.id] };
  const members = check.members ? Object.entries(check.members) : undefined;
  const judges = (members ?? [[check.id, undefined] as const]).map(([id, member]) => ({
    id,
    judge: one(check, member, inventory, options, settings),
  }));
  if (!members) {
    const only = judges[0]?.judge;
    return (resource) => {
      const judged = only?.(resource);
      return judged && findingOf(check, resource, judged, undefined);
    };
  }
  const atOnce = allPass(check, inventory, options, settings);
  return (resource) => {
    const whether = atOnce(resource);
    if (whether !== undefined) return whether === 'unasked' ? undefined : findingOf(check, resource, passed, whether);
    const verdicts: Record<string, Verdict> = {};
    const found: Judged[] = [];
    for (const { id, judge } of judges) {
      const judged = judge(resource);
      if (!judged) continue;
      verdicts[id] = judged.verdict;
      found.push(judged);
    }
    return found.length > 0 ? findingOf(check, resource, combined(found), verdicts) : undefined;
  };
}

/** Asks all members of a family at once, on what is known: their verdicts if all pass, as nearly always; nothing where they must be asked one by one. */
function allPass(
  check: Check,
  inventory: Inventory,
  options: Options,
  settings: Check['settings'] & object,
): (resource: Resource) => Readonly<Record<string, Verdict>> | 'unasked' | undefined {
  const members = Object.values(check.members ?? {});
  const verdicts = Object.fromEntries(Object.keys(check.members ?? {}).map((id) => [id, 'pass' as const]));
  const question = new Question<'pass' | 'unasked' | 'other'>(inventory, options, settings, (properties, context) => {
    if (check.applies && !check.applies(properties, context)) return 'unasked';
    const items = check.each ? (check.each(properties, context) ?? []) : [properties];
    for (const item of items)
      for (const member of members) if (problemsOf(check.failing(item, member, context, properties)).length > 0) return 'other';
    return 'pass';
  });
  return (resource) => {
    if (options.evidence === 'all') return undefined;
    try {
      const answer = question.plain(resource);
      return answer === 'pass' ? verdicts : answer === 'unasked' ? answer : undefined;
    } catch {
      return undefined; // one of them fails as a check: asked one by one, each says so
    }
  };
}

function findingOf(check: Check, resource: Resource, judged: Judged, members: Readonly<Record<string, Verdict>> | undefined): Finding {
  return {
    check: check.id,
    resource: resource.key,
    verdict: judged.verdict,
    ...(members && { members }),
    ...(judged.problems.length > 0 && { problems: judged.problems }),
    ...(judged.unknown && { unknown: judged.unknown }),
    ...(judged.evidence.length > 0 && { evidence: judged.evidence }),
    ...(resource.condition && { condition: resource.condition.name }),
  };
}

/** One fails: all fail. None fails and one is unknown: unknown. */
function combined(found: readonly Judged[]): Judged {
  if (found.every((each) => each === passed)) return passed;
  const verdict: Verdict = found.some((each) => each.verdict === 'fail')
    ? 'fail'
    : found.some((each) => each.verdict === 'unknown')
      ? 'unknown'
      : 'pass';
  const deciding = found.filter((each) => each.verdict === verdict);
  return {
    verdict,
    problems: [...new Set(deciding.flatMap((each) => each.problems))],
    evidence: distinct(deciding.flatMap((each) => each.evidence)),
    unknown: verdict === 'unknown' ? deciding.find((each) => each.unknown)?.unknown : undefined,
  };
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(evidence.map((each) => [`${each.resource ?? ''}${each.path}`, each]));
  return [...seen.values()];
}

/** The judge of a check, or of one member of a family. */
function one(
  check: Check,
  member: Member | undefined,
  inventory: Inventory,
  options: Options,
  settings: Check['settings'] & object,
): (resource: Resource) => Judged | undefined {
  const given = member === undefined ? none : [member];
  const asksFor = (properties: unknown, context: unknown): boolean => !check.applies || check.applies(properties, context);
  const whole = new Question<Answer>(inventory, options, settings, (properties, context) => {
    if (!asksFor(properties, context)) return 'unasked';
    if (!check.each) return problemsOf(check.failing(properties, ...given, context, properties));
    const problems: string[] = [];
    for (const item of check.each(properties, context) ?? [])
      problems.push(...problemsOf(check.failing(item, ...given, context, properties)));
    return problems;
  });
  let index = 0;
  let reached = false;
  const item = new Question<Answer>(inventory, options, settings, (properties, context) => {
    if (!asksFor(properties, context)) return 'unasked';
    const items = check.each?.(properties, context);
    const found = itemAt(items, index, () => {
      reached = true;
    });
    return found ? (found.absent ? none : problemsOf(check.failing(found.item, ...given, context, properties))) : 'end';
  });

  const list = new Question<readonly unknown[] | undefined>(
    inventory,
    options,
    settings,
    (properties, context) => watched(check.each?.(properties, context))?.list,
  );

  /** The items as they stand in the source, where they are the same list under every filling. */
  const itemsOf = (resource: Resource): readonly unknown[] | undefined => {
    if (options.evidence === 'all' || check.applies) return undefined;
    const [only, ...others] = list.watched(resource);
    return only && others.length === 0 && !only.blocked ? only.answer?.value : undefined;
  };

  /** Whether an item passes whatever its holes are, by what is known of it. */
  const surelyPasses = (raw: unknown, resource: Resource): boolean => {
    if (raw === undefined) return true; // it does not exist under this choice
    if (raw instanceof Hole) return raw.choices !== undefined && !raw.rest && raw.choices.every((choice) => surelyPasses(choice, resource));
    const problems = list.plainly(resource, (context) =>
      problemsOf(check.failing(guard(raw), ...given, context, guard(resource.properties))),
    );
    return problems !== again && problems.length === 0;
  };

  /** Every item on its own: fail if one fails, else unknown if one is unknown, else pass. */
  const eachItem = (resource: Resource): Judged | undefined => {
    const found: Judged[] = [];
    const items = itemsOf(resource);
    for (index = 0; ; index++) {
      if (items && index < items.length && surelyPasses(items[index], resource)) {
        found.push(passed);
        continue;
      }
      if (items && index === items.length && items.length > 0) return decided(found, resource);
      reached = false;
      const outcomes = item.watched(resource, isMixed);
      if (index === 0 && outcomes.every((outcome) => outcome.answer?.value === 'unasked')) return undefined;
      const judged = outcomes.every((outcome) => outcome.answer?.value === 'end') ? undefined : verdictOf(outcomes);
      if (judged) found.push(judged);
      if (reached) continue;
      // An empty list, or the end of one: what was read on the way to it says so.
      if (found.length === 0) found.push({ verdict: 'pass', problems: none, evidence: outcomes[0] ? evidenceOf(outcomes[0].reads) : [] });
      return decided(found, resource);
    }
  };

  const decided = (found: readonly Judged[], resource: Resource): Judged => {
    const byItem = combined(found);
    if (byItem.verdict !== 'unknown') return byItem;
    const asWhole = verdictOf(whole.watched(resource, isMixed)); // each filling may fail by another item
    return asWhole && asWhole.verdict !== 'unknown' ? asWhole : byItem;
  };

  return (resource) => {
    try {
      if (options.evidence !== 'all') {
        const answer = whole.plain(resource);
        if (answer === 'unasked') return undefined;
        if (answer !== again && answer.length === 0) return passed;
        if (answer !== again && options.evidence === 'none')
          return { verdict: 'fail', problems: answer === 'end' ? none : [...new Set(answer)], evidence: [] };
      }
      return check.each ? eachItem(resource) : verdictOf(whole.watched(resource, isMixed));
    } catch (error) {
      return {
        verdict: 'unknown',
        problems: none,
        evidence: [],
        unknown: { reason: 'error', path: '', why: `the check failed: ${error instanceof Error ? error.message : String(error)}` },
      };
    }
  };

  /** One verdict for all fillings; unknown where they differ. */
  function verdictOf(outcomes: readonly Outcome<Answer>[]): Judged | undefined {
    const stopped = outcomes.find((outcome) => outcome.blocked);
    if (stopped?.blocked) return unknownBy(stopped.blocked, stopped.reads);
    const failed = outcomes.find((outcome) => kindOf(outcome) === 'fail');
    const passed = outcomes.find((outcome) => kindOf(outcome) === 'pass');
    const unasked = outcomes.find((outcome) => kindOf(outcome) === 'unasked');
    if (failed && (passed || unasked)) return dependsOn(outcomes);
    const first = failed ?? passed;
    if (!first) return undefined;
    const problems = first.answer && Array.isArray(first.answer.value) ? first.answer.value : none;
    return { verdict: failed ? 'fail' : 'pass', problems, evidence: failed || options.evidence === 'all' ? evidenceOf(first.reads) : [] };
  }
}

const kindOf = (outcome: Outcome<Answer>): 'pass' | 'fail' | 'unasked' | undefined => {
  const value = outcome.answer?.value;
  if (value === undefined) return undefined;
  if (value === 'unasked') return 'unasked';
  return value === 'end' || value.length === 0 ? 'pass' : 'fail';
};

/** More runs cannot change the result: one stopped, or two differ in what counts. */
const isMixed = (outcomes: readonly Outcome<Answer>[]): boolean => {
  const last = outcomes.at(-1);
  if (!last || last.blocked) return true;
  const kind = kindOf(last);
  return outcomes.some((outcome) => {
    const other = kindOf(outcome);
    return (other === 'fail') !== (kind === 'fail');
  });
};

const unknownBy = ({ hole, place }: Blocked, reads: Reads): Judged => ({
  verdict: 'unknown',
  problems: none,
  evidence: evidenceOf(reads),
  unknown: { reason: hole.reason, ...(place.resource && { resource: place.resource.key }), path: place.path, why: hole.why },
});

/** The verdict depends on something: the question that was tried both ways, or the first choice that was read. */
function dependsOn(outcomes: readonly Outcome<Answer>[]): Judged {
  const doubt = outcomes.find((outcome) => outcome.doubt)?.doubt;
  const reads: Reads = outcomes[0]?.reads ?? new Map();
  if (doubt) return unknownBy(doubt, reads);
  for (const outcome of outcomes)
    for (const [place, value] of outcome.reads) if (value instanceof Hole) return unknownBy(new Blocked(value, place), reads);
  return {
    verdict: 'unknown',
    problems: none,
    evidence: evidenceOf(reads),
    unknown: { reason: 'unresolved', path: '', why: 'it depends on a value that is not known' },
  };
}

/** What was read, as evidence, with where each value comes from. */
export function evidenceOf(reads: Reads): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const [place, value] of reads) {
    const { resource, parts } = place;
    const origin = parts && resource?.origins?.find(resource.properties, parts);
    const { path } = place;
    const read: Evidence = resource ? { resource: resource.key, path } : { path };
    evidence.push(
      value instanceof Hole
        ? { ...read, open: value.why, ...(origin && { origin }) }
        : value === undefined
          ? origin
            ? { ...read, origin }
            : read
          : origin
            ? { ...read, value, origin }
            : { ...read, value },
    );
  }
  return evidence;
}

interface Item {
  readonly item: unknown;
  /** It does not exist in this run. */
  readonly absent?: boolean;
}

/** The element at an index of the list as it stands in the source; nothing past the end; what stands for any number of others stops the run. */
function itemAt(items: readonly unknown[] | undefined, index: number, reached: () => void): Item | undefined {
  const list: Watched | undefined = watched(items);
  if (!list?.list) {
    if (!items || index >= items.length) return undefined;
    reached();
    return { item: items[index] };
  }
  if (index >= list.list.length) {
    if (list.list.length === 0) list.run.note(list.place, list.value);
    return undefined;
  }
  const raw = list.list[index];
  const place = list.placeOf(index);
  reached();
  if (raw instanceof Hole && raw.rest) return list.run.block(raw, place);
  const value = raw instanceof Hole ? list.run.fill(raw, place) : raw;
  if (value === undefined && raw instanceof Hole) return { item: undefined, absent: true };
  list.run.forget(list.place);
  if (typeof value !== 'object' || value === null) list.run.note(place, raw);
  return { item: list.view(value, place) };
}
