import { severities, type Assessment, type Diagnostic } from '@demarc/model';
import { inertJson } from '../../inert.ts';
import { placeOf } from '../../places.ts';
import { count, plural } from '../../screen/paint.ts';
import type { OutputContext, OutputEnd, OutputWriter } from '../output.ts';
import { reported, type Reported } from '../reported.ts';
import { clean } from '../told.ts';
import { WorstFirst } from '../worst-first.ts';
import { fitting } from './gzip.ts';
import { limits } from './limits.ts';
import { notificationsOf, unreadOf } from './notifications.ts';
import { resultOf } from './results.ts';
import { ruleOf } from './rules.ts';
import { root } from './uri.ts';

/** Fails by severity, then what has no answer by severity, then what someone accepted, then passes. */
const ranks = { unknown: severities.length, accepted: 2 * severities.length, pass: 2 * severities.length + 1 };

function rankOf({ finding, check }: Reported, strict: boolean): number {
  const severity = severities.indexOf(check.severity);
  if (finding.waiver) return ranks.accepted;
  if (finding.verdict === 'fail' || (strict && finding.verdict === 'unknown')) return severity;
  return finding.verdict === 'unknown' ? ranks.unknown + severity : ranks.pass;
}

/** What a viewer that knows no `kind` and no suppressions must not be given. */
export interface SarifOptions {
  /**
   * Only fails that stand in a file. GitHub code scanning makes an alert of every result, whatever its kind (https://github.com/microsoft/PSRule/issues/955)
   * and its suppressions (https://github.com/github/codeql-action/issues/1230), and refuses a file in which one has no place
   * (https://github.com/github/codeql-action/issues/2459). All read on 2026-11-26.
   */
  readonly onlyFails?: boolean;
  /** What the reader takes; GitHub's limits by default. */
  readonly most?: { readonly results?: number; readonly shownResults?: number; readonly gzip?: number };
}

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run, within the limits of GitHub code scanning. */
export class SarifOutput implements OutputWriter {
  readonly #context: OutputContext;
  readonly #onlyFails: boolean;
  readonly #most: Record<'results' | 'shownResults' | 'gzip', number>;
  readonly #results: WorstFirst<{ readonly text: string; readonly left: number }>;
  readonly #rules = new Map<string, { readonly index: number; readonly rule: object }>();
  readonly #unread: Diagnostic[] = [];
  #told: { readonly results: readonly string[]; readonly notes: readonly Diagnostic[] } | undefined;
  readonly #left = { unanswered: 0, accepted: 0, passes: 0, placeless: 0 };

  constructor(context: OutputContext, { onlyFails = false, most = {} }: SarifOptions = {}) {
    this.#context = context;
    this.#most = { ...limits, ...most };
    this.#results = new WorstFirst(this.#most.results);
    this.#onlyFails = onlyFails;
  }

  add(assessment: Assessment): readonly string[] {
    this.#unread.push(...unreadOf(assessment.inventory.coverage));
    for (const check of assessment.checks)
      if (!this.#rules.has(check.id) && this.#rules.size < limits.rules)
        this.#rules.set(check.id, { index: this.#rules.size, rule: ruleOf(check) });
    for (const each of reported(assessment, this.#context.include)) {
      const rank = rankOf(each, this.#context.strict);
      if (this.#onlyFails && this.#isLeft(each, rank, assessment)) continue;
      this.#results.add(rank, () => {
        const { result, left } = resultOf(each, this.#rules.get(each.check.id)?.index ?? -1, assessment.inventory, this.#context);
        return { text: inertJson(result, 0), left };
      });
    }
    return [];
  }

  notes(): readonly Diagnostic[] {
    return this.#settled().notes;
  }

  *end({ diagnostics, exit }: OutputEnd): Generator<string> {
    const { results, notes } = this.#settled();
    const { frame } = this.#context;
    const notifications = notificationsOf([...diagnostics, ...this.#unread, ...this.#info(), ...notes], frame.below);
    const invocation = {
      // A notification at the level of an error means that the run failed (§3.20.21): not all that is there was judged.
      executionSuccessful: ![...diagnostics, ...this.#unread].some(({ severity }) => severity === 'error'),
      exitCode: exit.code,
      exitCodeDescription: clean(exit.because === '' ? exitWords(exit.code) : exit.because),
      startTimeUtc: frame.startedAt,
      endTimeUtc: frame.finishedAt,
      toolExecutionNotifications: notifications,
    };
    yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n';
    yield `"tool":{"driver":{"name":"demarc","version":${inertJson(frame.version)},"semanticVersion":${inertJson(frame.version)},"rules":[`;
    let between = '\n';
    for (const { rule } of this.#rules.values()) {
      yield between + inertJson(rule, 0);
      between = ',\n';
    }
    yield `\n]}},\n"invocations":[${inertJson(invocation, 0)}],\n`;
    yield `"originalUriBaseIds":${inertJson({ [root]: { description: { text: "The project's root: the folder of demarc.yaml, else of the Git repository, else the target." } } }, 0)},\n`;
    yield '"columnKind":"utf16CodeUnits","results":[';
    between = '\n';
    for (const result of results) {
      yield between + result;
      between = ',\n';
    }
    yield '\n]}]}\n';
  }

  /** Whether GitHub's file leaves it out; counted, so that it is said. */
  #isLeft(each: Reported, rank: number, { inventory }: Assessment): boolean {
    if (rank === ranks.pass) this.#left.passes++;
    else if (rank === ranks.accepted) this.#left.accepted++;
    else if (rank >= ranks.unknown) this.#left.unanswered++;
    else if (!placeOf(each.finding, inventory)) this.#left.placeless++;
    else return false;
    return true;
  }

  /** What was left out because it is not asked for here: no limit was passed, so that it is said in the file alone. */
  #info(): Diagnostic[] {
    const { unanswered, accepted, passes } = this.#left;
    const left = [
      ...(unanswered > 0 ? [`${count(unanswered)} without an answer`] : []),
      ...(accepted > 0 ? [`${count(accepted)} accepted`] : []),
      ...(passes > 0 ? [`${count(passes)} passed`] : []),
    ];
    return left.length > 0
      ? [{ severity: 'info', code: 'sarif-only-fails', message: `left out, as GitHub would show them as alerts: ${left.join(', ')}` }]
      : [];
  }

  #settled(): { readonly results: readonly string[]; readonly notes: readonly Diagnostic[] } {
    if (this.#told) return this.#told;
    const kept = [...this.#results.items()];
    const fit = fitting(
      kept.map(({ item }) => item.text),
      this.#most.gzip,
    );
    const left = new Map<number, number>();
    for (let rank = 0; rank <= ranks.pass; rank++) if (this.#results.dropped(rank) > 0) left.set(rank, this.#results.dropped(rank));
    for (const { rank } of kept.slice(fit)) left.set(rank, (left.get(rank) ?? 0) + 1);
    const notes: Diagnostic[] = [];
    const next = 'all of them: --output json=findings.json, or csv';
    const sum = [...left.values()].reduce((a, b) => a + b, 0);
    if (sum > 0)
      notes.push({
        severity: 'warning',
        code: 'sarif-results-cut',
        message: `the SARIF output leaves out ${plural(sum, 'result')}, the least severe (${leftWords(left)}): GitHub code scanning takes ${count(this.#most.results)} and 10 MB`,
        next,
      });
    if (fit > this.#most.shownResults)
      notes.push({
        severity: 'warning',
        code: 'sarif-results-many',
        message: `the SARIF output has ${count(fit)} results, of which GitHub code scanning shows ${count(this.#most.shownResults)}, the most severe`,
        next: 'fewer at a time: --severity, --service, or a part of the folder',
      });
    const places = kept.slice(0, fit).reduce((all, { item }) => all + item.left, 0);
    if (places > 0)
      notes.push({
        severity: 'warning',
        code: 'sarif-places-cut',
        message: `the SARIF output leaves out ${plural(places, 'place')} of results that have more than ${limits.locations}: GitHub code scanning keeps no more`,
        next,
      });
    if (this.#left.placeless > 0)
      notes.push({
        severity: 'warning',
        code: 'sarif-placeless',
        message: `the SARIF output for GitHub leaves out ${plural(this.#left.placeless, 'fail')} without a place in a file, which code scanning refuses`,
        next: 'all of them: --output sarif=findings.sarif',
      });
    this.#told = { results: kept.slice(0, fit).map(({ item }) => item.text), notes };
    return this.#told;
  }
}

function leftWords(left: ReadonlyMap<number, number>): string {
  const words = new Map<string, number>();
  for (const [rank, number] of left) {
    const word =
      rank < ranks.unknown
        ? (severities[rank] ?? '')
        : rank < ranks.accepted
          ? 'without an answer'
          : rank === ranks.accepted
            ? 'accepted'
            : 'passed';
    words.set(word, (words.get(word) ?? 0) + number);
  }
  return [...words].map(([word, number]) => `${count(number)} ${word}`).join(', ');
}

const exitWords = (code: number): string =>
  code === 0 ? 'nothing at or above the severity that fails' : 'findings at or above the severity that fails';
