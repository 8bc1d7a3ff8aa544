import { Counter, failsFrom, isLiveOnly, type CellSums, type Sums } from '../sums.ts';
import {
  proposeFix,
  severities,
  type Assessment,
  type Check,
  type Diagnostic,
  type Finding,
  type Options,
  type Resource,
  type Severity,
} from '@demarc/model';
import { yamlLines } from '../cloudformation.ts';
import { addressOf, placeOf, placeText } from '../places.ts';
import { count, glyphs, palette, plural, safe, wrap, type Look, type Palette } from './paint.ts';
import { sharesOf } from './shares.ts';
import { street, streetRows } from './street.ts';

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
  readonly diagnostics: readonly Diagnostic[];
  readonly failOn: Severity | 'none';
  readonly exit: { readonly code: number; readonly because: string };
  /** One line on the files that were looked at. */
  readonly files?: string | undefined;
  /** A filter names what is shown: no list is cut. */
  readonly all?: boolean | undefined;
}

/** One failing finding with what is needed to tell it. */
interface Fail {
  readonly finding: Finding;
  readonly check: Check;
  readonly resource: Resource | undefined;
  readonly assessment: Assessment;
}

const shownPlaces = 5;
const shownDiagnostics = 8;

/** The screen of an audit: what matters first, findings with place and fix, what was looked at, both halves with their sums, the exit, what next. */
export function auditScreen(assessments: readonly Assessment[], frame: ScreenFrame, look: Look): string {
  const counter = new Counter();
  for (const assessment of assessments) counter.add(assessment);
  const sums = counter.sums();
  const paint = palette(look);
  const fails = failsOf(assessments);
  const balance = [bar(sums.cells, look, paint), ...sentence(sums, look, paint)];
  const drawing = street(assessments, look);
  // On a short terminal the sums come first and the drawing after; else what counts stands at the end.
  const isShort = drawing.length > 0 && (look.rows ?? Infinity) < streetRows;
  const overview = [...(isShort ? [...balance, ''] : []), ...(drawing.length > 0 ? [...drawing, ''] : [])];
  const lines = [
    header(frame, look, paint),
    '',
    ...overview,
    ...mattersFirst(fails, frame, look, paint),
    ...findings(fails, frame, look, paint),
    ...accepted(assessments, look, paint),
    ...unanswered(assessments, frame, look, paint),
    ...told(frame, look, paint),
    ...lookedAt(sums, frame, paint, look),
    paint.dim((look.ascii ? '-' : '─').repeat(look.width)),
    ...(isShort ? [] : balance),
    ...last(sums, fails, frame, look, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function header(frame: ScreenFrame, { width }: Look, paint: Palette): string {
  const when = `${frame.now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const title = safe(frame.title);
  const room = width - 'demarc  '.length - when.length - 2;
  const cut = title.length > room ? `${title.slice(0, Math.max(0, room - 1))}…` : title;
  return `${paint.bold('demarc')}  ${cut}${' '.repeat(Math.max(2, width - 8 - cut.length - when.length))}${paint.dim(when)}`;
}

const rank = (severity: Severity): number => severities.indexOf(severity);

function failsOf(assessments: readonly Assessment[]): Fail[] {
  return assessments.flatMap((assessment) => {
    const checks = new Map(assessment.checks.map((check) => [check.id, check]));
    return assessment.findings.flatMap((finding) => {
      const check = checks.get(finding.check);
      return finding.verdict === 'fail' && check && !finding.waiver
        ? [{ finding, check, resource: assessment.inventory.get(finding.resource), assessment }]
        : [];
    });
  });
}

/** Fails by check: the worst first, then public exposure, then the number of resources. */
function byCheck(fails: readonly Fail[]): { check: Check; fails: Fail[] }[] {
  const groups = new Map<string, { check: Check; fails: Fail[] }>();
  for (const fail of fails) {
    const group = groups.get(fail.check.id);
    if (group) group.fails.push(fail);
    else groups.set(fail.check.id, { check: fail.check, fails: [fail] });
  }
  const exposed = ({ check }: { check: Check }): number => (check.domain === 'net.perimeter' ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) =>
      rank(a.check.severity) - rank(b.check.severity) ||
      exposed(a) - exposed(b) ||
      b.fails.length - a.fails.length ||
      (a.check.id < b.check.id ? -1 : 1),
  );
}

function mattersFirst(fails: readonly Fail[], frame: ScreenFrame, look: Look, paint: Palette): string[] {
  const first = byCheck(fails).slice(0, 3);
  if (first.length === 0) return [];
  const { unmet } = glyphs(look);
  return [
    paint.bold('What matters first'),
    ...first.flatMap(({ check, fails: of }, index) => {
      const [one] = of;
      const where = one ? `${safe(addressOf(one.resource))}  ${safe(placeText(placeOf(one.finding, one.assessment.inventory)))}` : '';
      return [
        `${index + 1}  ${paint.red(unmet)} ${check.risk}  ${paint.dim(`${check.severity}, ${plural(of.length, 'resource')}`)}`,
        `     ${where}`,
        `     ${paint.cyan(`demarc who ${one?.finding ? findingReference(one) : check.type} ${check.domain} --in ${frame.inTarget}`)}`,
      ];
    }),
    '',
  ];
}

/** An address as it can be typed in a shell. */
const findingReference = (fail: Fail): string => {
  const address = addressOf(fail.resource);
  return /^[\w./:-]+$/.test(address) ? address : `'${safe(address).replaceAll("'", '')}'`;
};

function findings(fails: readonly Fail[], frame: ScreenFrame, look: Look, paint: Palette): string[] {
  if (fails.length === 0) return [];
  const groups = byCheck(fails);
  return [paint.bold('Findings'), ...groups.flatMap((group) => [...oneCheck(group, frame, look, paint), ''])];
}

function oneCheck({ check, fails }: { check: Check; fails: readonly Fail[] }, frame: ScreenFrame, look: Look, paint: Palette): string[] {
  const { unmet } = glyphs(look);
  const shown = frame.all ? fails : fails.slice(0, shownPlaces);
  const places = shown.flatMap((fail) => {
    const place = safe(placeText(placeOf(fail.finding, fail.assessment.inventory)));
    const condition = fail.finding.condition === undefined ? '' : `  (if ${safe(fail.finding.condition)})`;
    return [
      `   ${paint.red(unmet)} ${safe(addressOf(fail.resource))}  ${paint.dim(place)}${condition}`,
      ...wrap(safe((fail.finding.problems ?? []).join('; ')), look.width, '     '),
    ];
  });
  const more =
    fails.length > shown.length
      ? [`     and ${count(fails.length - shown.length)} more: ${paint.cyan(`demarc audit ${frame.target} --check ${check.id}`)}`]
      : [];
  return [`${check.severity.padEnd(8)} ${check.title}  ${paint.dim(check.id)}`, ...places, ...more, ...fixLines(fails[0], frame, paint)];
}

function fixLines(fail: Fail | undefined, frame: ScreenFrame, paint: Palette): string[] {
  if (!fail?.resource) return [];
  const proposal = proposeFix(fail.check, fail.resource, fail.assessment.inventory, frame.options);
  if (!proposal) return [];
  const blocks = proposal.patch
    ? [yamlLines({ [addressOf(fail.resource)]: { Properties: proposal.patch } })]
    : (proposal.changes ?? []).map(({ type, at, patch }) =>
        yamlLines({
          [at === 'new' ? `New${type.split('::')[2] ?? 'Resource'}` : addressOf(fail.assessment.inventory.named(type, at)) || at]: {
            Type: type,
            Properties: patch,
          },
        }),
      );
  return blocks.flatMap((lines) => lines.map((line, index) => `     ${index === 0 ? 'fix  ' : '     '}${paint.green(safe(line))}`));
}

/** Fails that the code says not to report, with the reason that it gives. */
function accepted(assessments: readonly Assessment[], look: Look, paint: Palette): string[] {
  const found = assessments.flatMap((assessment) =>
    assessment.findings.flatMap((finding) => (finding.waiver ? [{ finding, waiver: finding.waiver, assessment }] : [])),
  );
  if (found.length === 0) return [];
  const { accepted: mark } = glyphs(look);
  return [
    paint.bold('Accepted'),
    ...found.map(
      ({ finding, waiver, assessment }) =>
        `   ${paint.cyan(mark)} ${finding.check}  ${safe(addressOf(assessment.inventory.get(finding.resource)))}  ${paint.dim(safe(placeText(waiver.location)))}  ${safe(waiver.reason || 'no reason given')}`,
    ),
    '',
  ];
}

/** Questions without an answer, by check and reason. */
function unanswered(assessments: readonly Assessment[], frame: ScreenFrame, look: Look, paint: Palette): string[] {
  const { unknown } = glyphs(look);
  const groups = new Map<string, { title: string; severity: Severity; found: { finding: Finding; assessment: Assessment }[] }>();
  for (const assessment of assessments) {
    const checks = new Map(assessment.checks.map((check) => [check.id, check]));
    for (const finding of assessment.findings) {
      const check = checks.get(finding.check);
      if (finding.verdict !== 'unknown' || !check || isLiveOnly(finding, assessment)) continue;
      const group = groups.get(check.id);
      if (group) group.found.push({ finding, assessment });
      else groups.set(check.id, { title: check.title, severity: check.severity, found: [{ finding, assessment }] });
    }
  }
  if (groups.size === 0) return [];
  const sorted = [...groups].sort(([, a], [, b]) => rank(a.severity) - rank(b.severity) || b.found.length - a.found.length);
  return [
    paint.bold('No answer'),
    ...sorted.flatMap(([id, { title, severity, found }]) => {
      const shown = frame.all ? found : found.slice(0, 2);
      return [
        `${severity.padEnd(8)} ${title}  ${paint.dim(`${id}, ${plural(found.length, 'resource')}`)}`,
        ...shown.map(({ finding, assessment }) => {
          const resource = assessment.inventory.get(finding.resource);
          return `   ${paint.yellow(unknown)} ${safe(addressOf(resource))}  ${paint.dim(safe(placeText(placeOf(finding, assessment.inventory))))}  ${safe(finding.unknown?.why ?? '')}`;
        }),
        ...(found.length > shown.length
          ? [`     and ${count(found.length - shown.length)} more: ${paint.cyan(`demarc audit ${frame.target} --check ${id}`)}`]
          : []),
      ];
    }),
    '',
  ];
}

/** What was wrong with the input, and what was noticed in it. */
function told(frame: ScreenFrame, look: Look, paint: Palette): string[] {
  const worth = frame.diagnostics.filter(({ severity }) => severity !== 'info');
  if (worth.length === 0) return [];
  const sorted = [...worth.filter(({ severity }) => severity === 'error'), ...worth.filter(({ severity }) => severity === 'warning')];
  const shown = frame.all ? sorted : sorted.slice(0, shownDiagnostics);
  return [
    paint.bold('About the files'),
    ...shown.flatMap((diagnostic) => diagnosticLines(diagnostic, look, paint)),
    ...(sorted.length > shown.length
      ? [`  and ${count(sorted.length - shown.length)} more: ${paint.cyan(`demarc audit ${frame.target} --json`)}`]
      : []),
    '',
  ];
}

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

function lookedAt(sums: Sums, frame: ScreenFrame, paint: Palette, look: Look): string[] {
  const { coverage, findings: found } = sums;
  const asked = found.pass + Object.values(found.fail).reduce((a, b) => a + b, 0) + Object.values(found.unknown).reduce((a, b) => a + b, 0);
  const notModelled = Object.entries(coverage.notModelled).sort(([, a], [, b]) => b - a);
  const lines = [
    `${plural(coverage.resources, 'resource')} of ${plural(coverage.types, 'type')}, ${plural(asked, 'question')} answered or open${frame.files === undefined ? '' : `; ${frame.files}`}`,
    ...(found.liveOnly > 0 ? [`${plural(found.liveOnly, 'question')} that only a live account can answer`] : []),
    ...((coverage.statuses.skipped ?? 0) > 0 ? [`${count(coverage.statuses.skipped ?? 0)} left out, see the coverage in --json`] : []),
    ...(notModelled.length > 0
      ? [
          `not modelled: ${notModelled
            .slice(0, 6)
            .map(([type, n]) => `${safe(type)} (${n})`)
            .join(', ')}${notModelled.length > 6 ? `, ${notModelled.length - 6} more types` : ''}`,
        ]
      : []),
  ];
  return [
    ...lines.flatMap((line, index) =>
      wrap(line, look.width, '           ').map((text, at) =>
        index === 0 && at === 0 ? `${paint.bold('Looked at')}  ${text.trimStart()}` : text,
      ),
    ),
    '',
  ];
}

/** One line for all duties: AWS's, the line of demarcation, yours by what became of them. */
function bar(cells: CellSums, look: Look, paint: Palette): string {
  const marks = glyphs(look);
  const width = look.width - 1;
  const parts: readonly (readonly [string, number, (text: string) => string])[] = [
    [marks.aws, cells.aws, paint.dim],
    [marks.met, cells.met, paint.green],
    [marks.attested, cells.attested, paint.cyan],
    [marks.accepted, cells.accepted, paint.cyan],
    [marks.unknown, cells.unknown, paint.yellow],
    [marks.gap, cells.gap, (text) => text],
    [marks.unmet, cells.unmet, paint.red],
    [marks.undetermined, cells.undetermined + cells.thirdParty, paint.dim],
  ];
  const shares = sharesOf(
    parts.map(([, value]) => value),
    width,
  );
  return parts
    .map(([glyph, , color], index) => color(glyph.repeat(shares[index] ?? 0)) + (index === 0 ? paint.orange(marks.line) : ''))
    .join('');
}

function sentence({ cells }: Sums, look: Look, paint: Palette): string[] {
  const marks = glyphs(look);
  const apart = [
    cells.undetermined > 0 ? `${count(cells.undetermined)} are undetermined` : '',
    cells.thirdParty > 0 ? `${count(cells.thirdParty)} are a third party's` : '',
  ].filter((part) => part !== '');
  return [
    ...wrap(
      `Left of the line ${marks.line} AWS is responsible, right of it you are. ${marks.aws} AWS's, ${marks.met} met, ${marks.accepted} accepted, ${marks.unknown} unknown, ${marks.gap} gap: no check, no proof, ${marks.unmet} unmet.`,
      look.width,
    ).map(paint.dim),
    `${plural(cells.duties, 'duty', 'duties')}. AWS carries ${count(cells.aws)}, you carry ${count(cells.yours)} (${count(cells.shared)} of them shared)${apart.length > 0 ? `, ${apart.join(', ')}` : ''}.`,
    `${count(cells.unmet)} of yours are not met, ${count(cells.unknown)} have no answer, nobody looks at ${count(cells.gap)}.`,
  ];
}

function last(sums: Sums, fails: readonly Fail[], frame: ScreenFrame, look: Look, paint: Palette): string[] {
  const from = frame.failOn;
  const counted = from === 'none' ? 0 : failsFrom(sums.findings, from);
  const verdict =
    from === 'none'
      ? `${plural(fails.length, 'finding')}.`
      : counted > 0
        ? `Failed: ${plural(counted, 'finding')} at or above ${from}.`
        : `Passed: no finding at or above ${from}.`;
  const worst = byCheck(fails)[0]?.check;
  const next = [
    worst ? `demarc checks ${worst.id}` : undefined,
    `demarc audit ${frame.target} --json`,
    'demarc who AWS::Lambda::Function',
  ].filter((command) => command !== undefined);
  return [
    `${paint.bold(verdict)} Exit ${frame.exit.code}${frame.exit.because === '' ? '' : `: ${frame.exit.because}`}.`,
    `Next  ${next.map((command) => paint.cyan(command)).join(look.ascii ? '  |  ' : '  ·  ')}`,
  ];
}
