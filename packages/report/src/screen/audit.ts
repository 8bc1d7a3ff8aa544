import {
  proposeFix,
  QuestionTallies,
  type QuestionTally,
  type Assessment,
  type Change,
  type Check,
  type Diagnostic,
  type Finding,
  type Options,
  type Severity,
} from '@demarc/model';
import { withReferences, yamlLines } from '../cloudformation.ts';
import { editsOf } from '../edits.ts';
import { liveFix } from '../live-fix.ts';
import { addressOf, isLive, livePlace, placeOf, placeText, shownName } from '../places.ts';
import { scored } from '../scorecard/card.ts';
import { scorecardLine } from '../scorecard/text.ts';
import { quoted } from '../shell.ts';
import { Counter, failsFrom, isLiveOnly, type Counted, type Sums } from '../sums.ts';
import { Groups, type Group, type Shown, type ShownCheck } from './groups.ts';
import { bar, sentence } from './halves.ts';
import { beside, count, glyphs, nextLines, palette, plural, safe, wrap, type Look, type Palette } from './paint.ts';
import { StreetPlan, type StreetPortion } from './street-houses.ts';
import { streetLines, streetRows } from './street.ts';

/** What the screen says besides the assessments. */
export interface ScreenFrame {
  /** What was audited, in words: "examples, 6 templates". */
  readonly title: string;
  /** As it was typed, for the commands that the screen proposes: `examples`, `--demo`. */
  readonly target: string;
  /** The same as `--in` takes it: `examples`, `demo`. */
  readonly inTarget: string;
  readonly now: Date;
  readonly options: Options;
  readonly failOn: Severity | 'none';
  /** A filter names what is shown: no list is cut. */
  readonly all?: boolean | undefined;
  /** Only a part of the checks was asked, or about a part of the resources: no scorecard. */
  readonly partly?: boolean | undefined;
}

/** What a screen was told of some assessments, as plain data. */
export interface ScreenPortion {
  readonly counted: Counted;
  readonly tallies: ReadonlyMap<string, QuestionTally>;
  readonly street: StreetPortion;
  readonly fails: readonly Group[];
  readonly unknowns: readonly Group[];
  readonly accepted: readonly string[];
  readonly waived: Readonly<Record<string, number>>;
}

/** What is known only at the end. */
export interface ScreenEnd {
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: { readonly code: number; readonly because: string };
  /** One line on the files that were looked at. */
  readonly files?: string | undefined;
  /** What the project's demarc.yaml settles, in one line. */
  readonly config?: string | undefined;
}

const shownPlaces = 5;
const shownUnknowns = 2;
const shownAccepted = 20;
const shownDiagnostics = 8;

/**
 * The screen of an audit: the street, what matters first, findings with place and fix, what was looked at, both halves with their sums, the exit, what
 * next. Takes one assessment after another and keeps of each only what it will show.
 */
export class AuditScreen {
  readonly #frame: ScreenFrame;
  readonly #look: Look;
  readonly #paint: Palette;
  readonly #counter = new Counter();
  readonly #plan = new StreetPlan();
  readonly #tallies = new QuestionTallies();
  readonly #fails: Groups;
  readonly #unknowns: Groups;
  #accepted: string[] = [];
  /** How many, by where the acceptance stands. */
  #waived: Record<string, number> = {};
  /** How many accepted findings were kept, taken away or not. */
  #keptAccepted = 0;

  constructor(frame: ScreenFrame, look: Look) {
    // What is proposed may be pasted into a shell.
    this.#frame = { ...frame, target: quoted(frame.target) };
    this.#look = look;
    this.#paint = palette(look);
    this.#fails = new Groups(frame.all ? Number.POSITIVE_INFINITY : shownPlaces);
    this.#unknowns = new Groups(frame.all ? Number.POSITIVE_INFINITY : shownUnknowns);
  }

  /** Takes an assessment in; it is not held. */
  add(assessment: Assessment): void {
    this.#counter.add(assessment);
    this.#plan.add(assessment);
    this.#tallies.add(assessment);
    const checks = new Map(assessment.checks.map((check) => [check.id, check]));
    for (const finding of assessment.findings) {
      const check = checks.get(finding.check);
      if (!check || finding.verdict === 'pass') continue;
      if (finding.waiver) this.#accept(finding, assessment);
      else if (finding.verdict === 'fail') this.#fails.add(check, () => this.#fail(finding, check, assessment));
      else if (!isLiveOnly(finding, assessment)) this.#unknowns.add(check, () => ({ lines: this.#unknown(finding, assessment) }));
    }
  }

  /** Takes away what came in since the last time, as plain data: for the screen of another thread, which merges portions in the order of the target. */
  drain(): ScreenPortion {
    const portion = {
      counted: this.#counter.drain(),
      tallies: this.#tallies.drain(),
      street: this.#plan.drain(),
      fails: this.#fails.drain(),
      unknowns: this.#unknowns.drain(),
      accepted: this.#accepted,
      waived: this.#waived,
    };
    this.#accepted = [];
    this.#waived = {};
    return portion;
  }

  merge({ counted, tallies, street, fails, unknowns, accepted, waived }: ScreenPortion): void {
    this.#counter.merge(counted);
    this.#tallies.merge(tallies);
    this.#plan.merge(street);
    this.#fails.merge(fails);
    this.#unknowns.merge(unknowns);
    this.#accepted.push(...(this.#frame.all ? accepted : accepted.slice(0, Math.max(0, shownAccepted - this.#accepted.length))));
    for (const [by, number] of Object.entries(waived)) this.#waived[by] = (this.#waived[by] ?? 0) + number;
  }

  /** What was counted so far. */
  sums(): Sums {
    return this.#counter.sums();
  }

  /** The whole screen. */
  text(end: ScreenEnd): string {
    const sums = this.#counter.sums();
    const balance = [bar(sums.cells, this.#look, this.#paint), ...sentence(sums.cells, this.#look, this.#paint)];
    const drawing = this.#frame.all ? [] : streetLines(this.#plan, this.#look); // a part of the checks draws a wrong picture
    // On a short terminal the sums come first and the drawing after; else what counts stands at the end.
    const isShort = drawing.length > 0 && (this.#look.rows ?? Number.POSITIVE_INFINITY) < streetRows;
    const lines = [
      this.#header(),
      '',
      ...(isShort ? [...balance, ''] : []),
      ...(drawing.length > 0 ? [...drawing, ''] : []),
      ...this.#mattersFirst(),
      ...this.#findings(),
      ...this.#acceptedLines(),
      ...this.#unanswered(),
      ...this.#told(end.diagnostics),
      ...this.#scorecard(),
      ...this.#lookedAt(sums, end),
      this.#paint.dim((this.#look.ascii ? '-' : '─').repeat(this.#look.width)),
      ...(isShort ? [] : balance),
      ...this.#last(sums, end),
    ];
    return `${lines.join('\n')}\n`;
  }

  #header(): string {
    const { width } = this.#look;
    const when = `${this.#frame.now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const title = safe(this.#frame.title);
    const room = width - 'demarc  '.length - when.length - 2;
    const cut = title.length > room ? `${title.slice(0, Math.max(0, room - 1))}…` : title;
    return `${this.#paint.bold('demarc')}  ${cut}${' '.repeat(Math.max(2, width - 8 - cut.length - when.length))}${this.#paint.dim(when)}`;
  }

  /** One failing finding as it is shown: its place, its problems; of the first of a check also the way to look closer, and the fix. */
  #fail(finding: Finding, check: Check, assessment: Assessment): Shown {
    const { inventory } = assessment;
    const resource = inventory.get(finding.resource);
    const place = this.#place(finding, assessment);
    const address = safe(shownName(resource));
    const condition = finding.condition === undefined ? '' : `  (if ${safe(finding.condition)})`;
    const via = new Set(
      (finding.evidence ?? []).flatMap(({ origin }) => (origin && 'file' in origin && origin.via !== undefined ? [origin.via] : [])),
    );
    const by = via.size === 0 ? '' : `  ${this.#paint.dim(`(by ${safe([...via].join(', '))})`)}`;
    const mark = this.#paint.red(glyphs(this.#look).unmet);
    return {
      lines: [
        `   ${mark} ${address}  ${this.#paint.dim(place)}${condition}${by}`,
        ...wrap(safe(withReferences((finding.problems ?? []).join('; '))), this.#look.width, '     '),
        ...this.#expired(finding),
        // Where only a few are shown, the first's stands below all of them.
        ...(this.#frame.all ? this.#command(finding, check, assessment) : []),
      ],
      where: `${address}  ${place}`,
      reference: quoted(addressOf(resource)),
      ...(resource?.location && { file: safe(resource.location.file) }),
      fix: [
        ...(this.#frame.all ? [] : this.#command(finding, check, assessment)),
        ...this.#patch(finding, check, assessment, isLive(resource) ? 'code' : 'fix'),
      ],
    };
  }

  /** In a file, or in an account. */
  #place(finding: Finding, { inventory }: Assessment): string {
    const resource = inventory.get(finding.resource);
    return safe(resource && isLive(resource) ? livePlace(resource) : placeText(placeOf(finding, inventory)));
  }

  /** The fix in a live account, to be typed. */
  #command({ resource: key }: Finding, check: Check, { inventory }: Assessment): string[] {
    const lines = liveFix(check, inventory.get(key), inventory, this.#frame.options, this.#look.width - 10);
    return lines.map((line, index) => `     ${index === 0 ? 'fix  ' : '     '}${this.#paint.green(line)}`);
  }

  /** The fix in code. */
  #patch(finding: Finding, check: Check, { inventory }: Assessment, label: 'fix' | 'code'): string[] {
    const resource = inventory.get(finding.resource);
    const proposal = resource && proposeFix(check, resource, inventory, this.#frame.options);
    if (!proposal) return [];
    const nameOf = ({ type, at }: Change): string => {
      const changed =
        typeof at === 'string' ? inventory.named(type, at, resource) : inventory.referrers(type, at.by, resource).resources[0];
      return changed ? shownName(changed) : `${shownName(resource)}${type.split('::')[2] ?? ''}`;
    };
    const edits = proposal.patch && editsOf(resource, proposal.patch);
    const blocks = edits
      ? [
          edits.remove.map(
            ({ path, isItem, place }) =>
              `remove ${isItem ? `the item of ${path.replace(/\[\d+\]$/, '')}` : path}${place ? ` at ${placeText(place)}` : ` of ${shownName(resource)}`}`,
          ),
          ...(edits.write ? [yamlLines({ [shownName(resource)]: { Properties: edits.write } })] : []),
        ]
      : (proposal.changes ?? []).map((change) => {
          const made = typeof change.at === 'string' ? {} : { [change.at.by]: resource.names[0] };
          return yamlLines({ [nameOf(change)]: { Type: change.type, Properties: { ...made, ...change.patch } } });
        });
    return blocks.flatMap((lines) =>
      lines.map((line, index) => `     ${index === 0 ? label.padEnd(5) : '     '}${this.#paint.green(safe(line))}`),
    );
  }

  /** That someone had accepted it until a day that is over. */
  #expired({ expiredWaiver: waiver }: Finding): string[] {
    if (!waiver) return [];
    const told = `waiver of ${waiver.owner ?? ''} expired on ${waiver.expires ?? ''}  ${placeText(waiver.location)}`;
    return [`     ${this.#paint.yellow(safe(told))}`];
  }

  #unknown(finding: Finding, assessment: Assessment): string[] {
    const { inventory } = assessment;
    const mark = this.#paint.yellow(glyphs(this.#look).unknown);
    const address = safe(shownName(inventory.get(finding.resource)));
    const place = this.#place(finding, assessment);
    const why = safe(withReferences(finding.unknown?.why ?? ''));
    const head = `   ${mark} ${address}  ${this.#paint.dim(place)}`;
    return `   ? ${address}  ${place}  ${why}`.length <= this.#look.width
      ? [`${head}  ${why}`]
      : [head, ...wrap(why, this.#look.width, '     ')];
  }

  #accept(finding: Finding, { inventory }: Assessment): void {
    const by = finding.waiver?.by ?? '';
    this.#waived[by] = (this.#waived[by] ?? 0) + 1;
    if (this.#keptAccepted++ >= shownAccepted && !this.#frame.all) return;
    const mark = this.#paint.cyan(glyphs(this.#look).accepted);
    const place = this.#paint.dim(safe(placeText(finding.waiver?.location)));
    const { reason, owner, expires } = finding.waiver ?? {};
    this.#accepted.push(
      [
        `   ${mark} ${finding.check}  ${safe(shownName(inventory.get(finding.resource)))}  ${place}  ${safe(reason || 'no reason given')}`,
        ...(owner === undefined ? [] : [this.#paint.dim(`     by ${safe(owner)}, until ${safe(expires ?? '')}`)]),
      ].join('\n'),
    );
  }

  #mattersFirst(): string[] {
    const first = this.#fails.sorted().slice(0, 3);
    if (first.length === 0) return [];
    const { paint, look, frame } = { paint: this.#paint, look: this.#look, frame: this.#frame };
    return [
      paint.bold('What matters first'),
      ...first.flatMap(({ check, total, shown: [one] }, index) => [
        ...beside(
          `${index + 1}  ${glyphs(look).unmet} `,
          check.risk,
          `${check.severity}, ${plural(total, 'resource')}`,
          look.width,
          paint.dim,
        ).map((line) => line.replace(glyphs(look).unmet, paint.red)),
        `     ${one?.where ?? ''}`,
        `     ${paint.cyan(`demarc who ${one?.reference ?? check.type} ${check.domain} --in ${frame.inTarget === 'demo' ? 'demo' : quoted(one?.file ?? frame.inTarget)}`)}`,
      ]),
      '',
    ];
  }

  #findings(): string[] {
    const groups = this.#fails.sorted();
    if (groups.length === 0) return [];
    return [
      this.#paint.bold('Findings'),
      ...groups.flatMap(({ check, total, shown }) => [
        ...beside(`${check.severity.padEnd(8)} `, check.title, check.id, this.#look.width, this.#paint.dim),
        ...shown.flatMap(({ lines }) => lines),
        ...this.#more(check, total - shown.length),
        ...(shown.find(({ fix }) => fix?.length)?.fix ?? []),
        '',
      ]),
    ];
  }

  #more(check: ShownCheck, more: number): string[] {
    return more > 0 ? [`     and ${count(more)} more: ${this.#paint.cyan(`demarc audit ${this.#frame.target} --check ${check.id}`)}`] : [];
  }

  /** What was accepted, by the code or by the project, with the reason that it gives. */
  #acceptedLines(): string[] {
    const waived = total(this.#waived);
    if (waived === 0) return [];
    const more = waived - this.#accepted.length;
    const by = Object.entries(this.#waived)
      .map(([where, number]) => `${count(number)} by ${safe(where)}`)
      .join(', ');
    return [
      `${this.#paint.bold('Accepted')}  ${this.#paint.dim(`${plural(waived, 'finding')} that ${waived === 1 ? 'does' : 'do'} not count: ${by}`)}`,
      ...this.#accepted,
      ...(more > 0 ? [`     and ${count(more)} more: ${this.#paint.cyan(`demarc audit ${this.#frame.target} --json`)}`] : []),
      '',
    ];
  }

  /** Questions without an answer, by check. */
  #unanswered(): string[] {
    const groups = this.#unknowns.sorted();
    if (groups.length === 0) return [];
    return [
      this.#paint.bold('No answer'),
      ...groups.flatMap(({ check, total, shown }) => [
        ...beside(
          `${check.severity.padEnd(8)} `,
          check.title,
          `${check.id}, ${plural(total, 'resource')}`,
          this.#look.width,
          this.#paint.dim,
        ),
        ...shown.flatMap(({ lines }) => lines),
        ...this.#more(check, total - shown.length),
      ]),
      '',
    ];
  }

  /** What was wrong with the input, and what was noticed in it. */
  #told(diagnostics: readonly Diagnostic[]): string[] {
    const sorted = [
      ...diagnostics.filter(({ severity }) => severity === 'error'),
      ...diagnostics.filter(({ severity }) => severity === 'warning'),
    ];
    if (sorted.length === 0) return [];
    const shown = this.#frame.all ? sorted : sorted.slice(0, shownDiagnostics);
    return [
      this.#paint.bold('About the files'),
      ...shown.flatMap((diagnostic) => diagnosticLines(diagnostic, this.#look, this.#paint)),
      ...(sorted.length > shown.length
        ? [`  and ${count(sorted.length - shown.length)} more: ${this.#paint.cyan(`demarc audit ${this.#frame.target} --json`)}`]
        : []),
      '',
    ];
  }

  /** The practices and mistakes in short: the answers to all checks, or it would be a wrong picture. */
  #scorecard(): string[] {
    if (this.#frame.all || this.#frame.partly) return [];
    return scorecardLine(scored(this.#tallies), `demarc scorecard --in ${quoted(this.#frame.inTarget)}`, this.#look, this.#paint);
  }

  #lookedAt(sums: Sums, end: ScreenEnd): string[] {
    const { coverage, findings } = sums;
    const notModelled = Object.entries(coverage.notModelled).sort(([, a], [, b]) => b - a);
    const types = notModelled.slice(0, 6).map(([type, n]) => `${safe(type)} (${n})`);
    const lines = [
      `${plural(coverage.resources, 'resource')} of ${plural(coverage.types, 'type')}, ${plural(answersOf(sums), 'question')} answered or open${end.files === undefined ? '' : `; ${end.files}`}`,
      ...(end.config === undefined ? [] : [`by ${safe(end.config)}`]),
      ...(findings.liveOnly > 0 ? [`${plural(findings.liveOnly, 'question')} that only a live account can answer`] : []),
      ...((coverage.statuses.skipped ?? 0) > 0 ? [`${count(coverage.statuses.skipped ?? 0)} left out, see the coverage in --json`] : []),
      ...(types.length > 0
        ? [`not modelled: ${types.join(', ')}${notModelled.length > 6 ? `, ${notModelled.length - 6} more types` : ''}`]
        : []),
    ];
    const wrapped = lines.flatMap((line) => wrap(line, this.#look.width, ' '.repeat(11)));
    return [...wrapped.map((line, index) => (index === 0 ? `${this.#paint.bold('Looked at')}  ${line.trimStart()}` : line)), ''];
  }

  #last(sums: Sums, { exit }: ScreenEnd): string[] {
    const { failOn, target } = this.#frame;
    const all = total(sums.findings.fail);
    const counted = failOn === 'none' ? 0 : failsFrom(sums.findings, failOn);
    const verdict =
      failOn === 'none'
        ? `${plural(all, 'finding')}.`
        : counted > 0
          ? `Failed: ${plural(counted, 'finding')} at or above ${failOn}.`
          : answersOf(sums) > 0
            ? `Passed: no finding at or above ${failOn}.`
            : `No question was asked: nothing failed, and nothing passed.`;
    const worst = this.#fails.sorted()[0]?.check;
    const next = [
      ...(worst ? [`demarc checks ${worst.id}`] : []),
      `demarc audit ${target} --json`,
      `demarc who ${worst?.type ?? 'AWS::Lambda::Function'}`,
    ];
    return [
      `${this.#paint.bold(verdict)} Exit ${exit.code}${exit.because === '' ? '' : `: ${exit.because}`}.`,
      ...nextLines(next, this.#look, this.#paint.cyan),
    ];
  }
}

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** How many questions were answered or stayed open. */
const answersOf = ({ findings }: Sums): number => findings.pass + findings.waived + total(findings.fail) + total(findings.unknown);

/** One diagnostic: where and what was wrong, the line, and what to do next. */
export function diagnosticLines(diagnostic: Diagnostic, look: Look, paint: Palette): string[] {
  const place = safe(placeText(diagnostic.location));
  const mark = diagnostic.severity === 'error' ? paint.red('error') : diagnostic.severity === 'warning' ? paint.yellow('warning') : 'note';
  return [
    `  ${mark}  ${place === '' ? '' : `${place}  `}${safe(diagnostic.message)}`,
    ...(diagnostic.excerpt === undefined ? [] : [paint.dim(`         | ${safe(diagnostic.excerpt)}`)]),
    ...(diagnostic.next === undefined ? [] : wrap(safe(diagnostic.next), look.width - 9, '         ')),
  ];
}
